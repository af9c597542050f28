"""What else one could build the exchange on: changesets, and documents that merge by themselves."""

import hashlib
import json
import zlib
from pathlib import Path
from typing import Any

from contenders import OTHER, PRAGMAS, Contender, send_bytes
from stages import FIELDS
from workload import Workload, stored


class Session(Contender):
    """SQLite's session extension: rows as they were and as they became."""

    name = "SQLite session (apsw)"
    said = (
        "changesets; what comes replaces what is there, whole rows are told as conflicts; recording makes the changeset"
    )
    needs = "apsw"

    def begin(self, work: Workload) -> None:
        for at in OTHER:
            connection = self._connect(at)
            fields = ", ".join(f'"{name}"' for name in FIELDS)
            connection.execute(f"CREATE TABLE milestone (id BLOB PRIMARY KEY NOT NULL, {fields})")
            with connection:
                connection.executemany(
                    f"INSERT INTO milestone VALUES (?{', ?' * len(FIELDS)})",
                    (
                        (id_.bytes, *(stored(values[name]) for name in FIELDS))
                        for id_, values in zip(work.ids, work.base, strict=True)
                    ),
                )
            connection.close()

    def change(self, at: str, work: Workload) -> None:
        import apsw

        by_field: dict[str, list[tuple[Any, bytes]]] = {name: [] for name in FIELDS}
        for c in getattr(work, at):
            by_field[c.field].append((stored(c.value), work.ids[c.record].bytes))
        with self.timed():
            connection = self._connect(at)
            session = apsw.Session(connection, "main")
            session.attach("milestone")
            with connection:
                for name, pairs in by_field.items():
                    connection.executemany(f'UPDATE milestone SET "{name}" = ? WHERE id = ?', pairs)
            # A session lives no longer than its connection, so its changeset is made now or never.
            (self.folder / f"{at}.changeset").write_bytes(session.changeset())

    def send(self, at: str) -> None:
        with self.timed():
            send_bytes(self.file(at), (self.folder / f"{at}.changeset").read_bytes())

    def take(self, at: str, file: Path) -> None:
        import apsw

        conflicts = 0

        def decide(reason: int, _change: Any) -> int:
            nonlocal conflicts
            conflicts += 1
            replaceable = reason in (apsw.SQLITE_CHANGESET_DATA, apsw.SQLITE_CHANGESET_CONFLICT)
            return int(apsw.SQLITE_CHANGESET_REPLACE if replaceable else apsw.SQLITE_CHANGESET_OMIT)

        with self.timed():
            apsw.Changeset.apply(zlib.decompress(file.read_bytes()), self._connect(at), conflict=decide)
        self.told["conflicts"] = conflicts

    def shown(self, at: str) -> str:
        rows = self._connect(at).execute("SELECT * FROM milestone ORDER BY id")
        return hashlib.sha256(repr(list(rows)).encode()).hexdigest()

    def _connect(self, at: str) -> Any:
        import apsw

        connection = apsw.Connection(str(self.folder / f"{at}.sqlite3"))
        for pragma in PRAGMAS:
            connection.execute(pragma)
        return connection


class _Document(Contender):
    """A document of maps, one a milestone: loaded whole, changed, saved whole; it is not laid out in tables."""

    def change(self, at: str, work: Workload) -> None:
        changes = [(work.ids[c.record].hex, c.field, stored(c.value)) for c in getattr(work, at)]
        with self.timed():
            document = self._load(at)
            self._set(document, changes)
            self._save(at, document)

    def send(self, at: str) -> None:
        with self.timed():
            send_bytes(self.file(at), self._since(self._load(at), (self.folder / "common").read_bytes()))

    def take(self, at: str, file: Path) -> None:
        with self.timed():
            document = self._load(at)
            if self._import(document, zlib.decompress(file.read_bytes())):
                self._save(at, document)

    def shown(self, at: str) -> str:
        return hashlib.sha256(json.dumps(self._plain(self._load(at)), sort_keys=True).encode()).hexdigest()

    def _file(self, at: str) -> Path:
        return self.folder / f"{at}.document"

    def _load(self, at: str) -> Any:
        raise NotImplementedError

    def _save(self, at: str, document: Any) -> None:
        raise NotImplementedError

    def _set(self, document: Any, changes: list[tuple[str, str, Any]]) -> None:
        raise NotImplementedError

    def _since(self, document: Any, version: bytes) -> bytes:
        raise NotImplementedError

    def _import(self, document: Any, update: bytes) -> bool:
        """Take an update in, and tell whether it brought anything."""
        raise NotImplementedError

    def _plain(self, document: Any) -> Any:
        raise NotImplementedError


class Loro(_Document):
    """Loro's maps: the last writer wins by logical clocks."""

    name = "Loro"
    said = "one document in memory and in a file, no tables; converges, tells of no conflict"
    needs = "loro"

    def begin(self, work: Workload) -> None:
        import loro

        document = loro.LoroDoc()
        document.peer_id = 1
        top = document.get_map("milestone")
        for id_, values in zip(work.ids, work.base, strict=True):
            inner = top.insert_container(id_.hex, loro.LoroMap())
            for name in FIELDS:
                inner.insert(name, stored(values[name]))
        for at in OTHER:
            self._save(at, document)
        (self.folder / "common").write_bytes(document.oplog_vv.encode())

    def _load(self, at: str) -> Any:
        import loro

        document = loro.LoroDoc()
        document.peer_id = 2 if at == "a" else 3
        document.import_(self._file(at).read_bytes())
        return document

    def _save(self, at: str, document: Any) -> None:
        import loro

        document.commit()
        self._file(at).write_bytes(document.export(loro.ExportMode.Snapshot()))

    def _set(self, document: Any, changes: list[tuple[str, str, Any]]) -> None:
        top, known = document.get_map("milestone"), {}
        for id_, name, new in changes:
            if id_ not in known:
                known[id_] = top.get(id_).container
            known[id_].insert(name, new)

    def _since(self, document: Any, version: bytes) -> bytes:
        import loro

        return bytes(document.export(loro.ExportMode.Updates(loro.VersionVector.decode(version))))

    def _import(self, document: Any, update: bytes) -> bool:
        before = document.len_ops
        document.import_(update)
        return bool(document.len_ops != before)

    def _plain(self, document: Any) -> Any:
        return document.get_deep_value()


class Pycrdt(_Document):
    """Yjs in Rust: the greater client number wins."""

    name = "pycrdt (Yjs)"
    said = Loro.said
    needs = "pycrdt"

    def begin(self, work: Workload) -> None:
        import pycrdt

        document = pycrdt.Doc(client_id=1)
        top = document.get("milestone", type=pycrdt.Map)
        with document.transaction():
            for id_, values in zip(work.ids, work.base, strict=True):
                top[id_.hex] = pycrdt.Map({name: stored(values[name]) for name in FIELDS})
        for at in OTHER:
            self._save(at, document)
        (self.folder / "common").write_bytes(document.get_state())

    def _load(self, at: str) -> Any:
        import pycrdt

        document = pycrdt.Doc(client_id=2 if at == "a" else 3)
        document.get("milestone", type=pycrdt.Map)
        document.apply_update(self._file(at).read_bytes())
        return document

    def _save(self, at: str, document: Any) -> None:
        self._file(at).write_bytes(document.get_update())

    def _set(self, document: Any, changes: list[tuple[str, str, Any]]) -> None:
        import pycrdt

        top, known = document.get("milestone", type=pycrdt.Map), {}
        with document.transaction():
            for id_, name, new in changes:
                if id_ not in known:
                    known[id_] = top[id_]
                known[id_][name] = new

    def _since(self, document: Any, version: bytes) -> bytes:
        return bytes(document.get_update(version))

    def _import(self, document: Any, update: bytes) -> bool:
        before = document.get_state()
        document.apply_update(update)
        return sorted(document.get_state()) != sorted(before)  # a state lists its clients in no order

    def _plain(self, document: Any) -> Any:
        import pycrdt

        return document.get("milestone", type=pycrdt.Map).to_py()
