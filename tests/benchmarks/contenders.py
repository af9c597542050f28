"""Who takes part in the exchange, all by the same verbs: we ourselves, and the floors below which nobody can get."""

import hashlib
import json
import os
import sqlite3
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import Any, ClassVar

from stages import FIELDS
from workload import Changed, Workload, counts, stored

OTHER = {"a": "b", "b": "a"}
"""The province's desk and the capital's."""


class Contender:
    """Two desks that know the same milestones, "a" and "b", and what passes between them as files."""

    name: ClassVar[str]
    said: ClassVar[str]
    needs: ClassVar[str | None] = None
    """The module without which it cannot take part."""
    once: ClassVar[bool] = False
    """Whether it is so slow that one turn must do."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.told: dict[str, Any] = {}

    # What each does in its own way

    def begin(self, work: Workload) -> None:
        """Make both desks, with the milestones."""
        raise NotImplementedError

    def change(self, at: str, work: Workload) -> None:
        """Record a desk's changes."""
        raise NotImplementedError

    def send(self, at: str) -> None:
        """Write a desk's changes for the other."""
        raise NotImplementedError

    def take(self, at: str, file: Path) -> None:
        """Merge a file at a desk."""
        raise NotImplementedError

    def shown(self, at: str) -> str:
        """A hash of all that a desk shows."""
        raise NotImplementedError

    # The stages

    def file(self, of: str) -> Path:
        """Where a desk's changes lie for the other."""
        return self.folder / f"from-{of}"

    def setup(self) -> None:
        """Both desks, and what the capital did meanwhile, written for the province; nothing of it is measured."""
        work = Workload.load(self.folder)
        self.begin(work)
        self.change("b", work)
        self.send("b")

    def record(self) -> None:
        """The province's changes."""
        self.change("a", Workload.load(self.folder))

    def write(self) -> None:
        """Their file."""
        self.send("a")
        self.told["size"] = self.file("a").stat().st_size

    def merge(self) -> None:
        """It comes to the capital, which has changes that conflict."""
        self.take("b", self.file("a"))

    def again(self) -> None:
        """It comes a second time."""
        self.take("b", self.file("a"))

    def reverse(self) -> None:
        """The capital's file comes to the province."""
        self.take("a", self.file("b"))

    def equal(self) -> None:
        """Do both desks show the same now?"""
        self.told["equal"] = self.shown("a") == self.shown("b")

    @contextmanager
    def timed(self) -> Iterator[None]:
        """What counts: CPU seconds of all threads, and those that a person waits."""
        wall, cpu = time.perf_counter(), time.process_time()
        yield
        self.told["seconds"], self.told["wall"] = time.process_time() - cpu, time.perf_counter() - wall


class Ours(Contender):
    """LMC Desk itself, by its public functions, backup, signatures and encryption included."""

    name = "LMC Desk"
    said = "signed, chained, encrypted; keeps both values of each conflict; backs the desk up before it merges"

    def begin(self, work: Workload) -> None:
        from lmcdesk.domain.base import new_id
        from lmcdesk.domain.values import Role
        from lmcdesk.store.database import Database
        from lmcdesk.store.journal import Edit
        from lmcdesk.sync import trust
        from lmcdesk.sync.bundle import write
        from lmcdesk.sync.merge import merge

        capital = Database.create(self.folder / "b", country="LA", role=Role.SECRETARIAT, name="capital")
        province = Database.create(self.folder / "a", country="LA", province="LA-LM", name="province")
        trust.accept(province, trust.enrol(capital, trust.request(province)))
        project = new_id()
        with province.writing("bench") as journal:
            journal.append([Edit("project", project, {"title": "bench", "province": "LA-LM"})])
            journal.append(
                Edit("milestone", id_, {"project": project} | values)
                for id_, values in zip(work.ids, work.base, strict=True)
            )
        for here, there in ((province, capital), (capital, province)):  # each has heard from the other
            write(here, self.folder / "known", recipient=there.me.id, everything=True)
            merge(there, self.folder / "known", "bench")

    def change(self, at: str, work: Workload) -> None:
        from lmcdesk.store.journal import Edit

        edits = [
            Edit("milestone", work.ids[n], {c.field: c.value for c in changes})
            for n, changes in groupby(getattr(work, at), attrgetter("record"))
        ]
        with self.timed(), self._desk(at).writing("bench") as journal:
            journal.append(edits)

    def send(self, at: str) -> None:
        from lmcdesk.sync.bundle import write

        to = self._desk(OTHER[at]).me.id
        with self.timed():
            write(self._desk(at), self.file(at), recipient=to)

    def take(self, at: str, file: Path) -> None:
        from lmcdesk.sync.merge import merge

        with self.timed():
            report = merge(self._desk(at), file, "bench")
        self.told |= {"outcome": report.outcome, "new": report.taken.new, "conflicts": report.taken.conflicts}

    def shown(self, at: str) -> str:
        from lmcdesk.store.digest import digest

        with self._desk(at).raw() as connection:
            return digest(connection)

    def merge(self) -> None:
        """Checked besides: every change came, and exactly the conflicts that there are."""
        super().merge()
        made = counts(self.folder)
        assert (self.told["new"], self.told["conflicts"]) == (made["changes"], made["both"]), self.told

    def anew(self) -> None:
        """The same changes come in a bundle written anew, so that they must be looked at to be known."""
        self.file("a").unlink()
        self.send("a")
        self.take("b", self.file("a"))
        assert self.told["outcome"] == "merged" and self.told["new"] == 0, self.told

    def later(self) -> None:
        """What the province wrote and sent after that comes on the same day, when a backup is there to go on from."""
        self.take("b", self.file("a"))
        assert self.told["new"] == counts(self.folder)["changes"], self.told

    def _desk(self, at: str) -> Any:
        from lmcdesk.store.database import Database

        return Database.open(self.folder / at)


class UpdateFloor(Contender):
    """No merge at all: what was sent is read, and written over what is there."""

    name = "floor: one UPDATE a change"
    said = "columns of JSON under zlib; executemany in one transaction, field by field; no log, no versions"

    def begin(self, work: Workload) -> None:
        for at in OTHER:
            connection = self.connect(at)
            fields = ", ".join(f'"{name}"' for name in FIELDS)
            connection.execute(f"CREATE TABLE milestone (rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, {fields})")
            connection.execute("BEGIN")
            connection.executemany(
                f"INSERT INTO milestone VALUES (?, ?{', ?' * len(FIELDS)})",
                (
                    (n, id_.bytes, *(stored(values[name]) for name in FIELDS))
                    for n, (id_, values) in enumerate(zip(work.ids, work.base, strict=True))
                ),
            )
            connection.execute("COMMIT")
            connection.close()

    def change(self, at: str, work: Workload) -> None:
        changes = [c._replace(value=stored(c.value)) for c in getattr(work, at)]
        with self.timed():
            connection = self.connect(at)
            connection.execute("BEGIN IMMEDIATE")
            overwrite(connection, [(c.record, c.field, c.value) for c in changes])
            connection.execute("COMMIT")
            connection.close()

    def send(self, at: str) -> None:
        work = Workload.load(self.folder)
        with self.timed():
            send_columns(self.file(at), work, getattr(work, at))

    def take(self, at: str, file: Path) -> None:
        with self.timed():
            came = read_columns(file)
            connection = self.connect(at)
            connection.execute("BEGIN IMMEDIATE")
            self.apply(connection, list(zip(came["record"], came["field"], came["value"], strict=True)))
            connection.execute("COMMIT")
            connection.close()

    def apply(self, connection: sqlite3.Connection, changes: list[tuple[int, str, Any]]) -> None:
        """Write what came."""
        overwrite(connection, changes)

    def shown(self, at: str) -> str:
        rows = self.connect(at).execute("SELECT * FROM milestone ORDER BY rid")
        return hashlib.sha256(repr(list(rows)).encode()).hexdigest()

    def connect(self, at: str) -> sqlite3.Connection:
        """A connection set as the product's."""
        connection = sqlite3.connect(self.folder / f"{at}.sqlite3", isolation_level=None)
        for pragma in PRAGMAS:
            connection.execute(pragma)
        return connection


class PivotFloor(UpdateFloor):
    """The same with each row touched once."""

    name = "floor: one pivoted UPDATE"
    said = "the same file, by way of a temporary table, in one UPDATE ... FROM that touches each row once"

    def apply(self, connection: sqlite3.Connection, changes: list[tuple[int, str, Any]]) -> None:
        place = {name: n for n, name in enumerate(FIELDS)}
        connection.execute("CREATE TEMP TABLE came (k INTEGER PRIMARY KEY, value)")
        connection.executemany(
            "INSERT OR REPLACE INTO temp.came VALUES (?, ?)",
            sorted(((record << 6 | place[name], value) for record, name, value in changes), key=lambda row: row[0]),
        )
        sets = (
            f'"{name}" = CASE WHEN p.mask & {1 << n} THEN p.v{n} ELSE "{name}" END' for n, name in enumerate(FIELDS)
        )
        columns = (f"max(CASE k & 63 WHEN {n} THEN value END) AS v{n}" for n in range(len(FIELDS)))
        connection.execute(
            f"""UPDATE milestone SET {", ".join(sets)} FROM
            (SELECT k >> 6 AS rid, sum(1 << (k & 63)) AS mask, {", ".join(columns)} FROM temp.came GROUP BY k >> 6) p
            WHERE milestone.rid = p.rid"""
        )


PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA cache_size = -32000",
    "PRAGMA temp_store = MEMORY",
)


def overwrite(connection: sqlite3.Connection, changes: list[tuple[int, str, Any]]) -> None:
    """One UPDATE a change, grouped by field so that each statement is prepared once."""
    by_field: dict[str, list[tuple[Any, int]]] = {name: [] for name in FIELDS}
    for record, name, new in changes:
        by_field[name].append((new, record))
    for name, pairs in by_field.items():
        connection.executemany(f'UPDATE milestone SET "{name}" = ? WHERE rid = ?', pairs)


def send_columns(path: Path, work: Workload, changes: list[Changed]) -> None:
    """Changes as columns of JSON, compressed."""
    columns = {
        "ids": [work.ids[n].hex for n in sorted({c.record for c in changes})],
        "record": [c.record for c in changes],
        "field": [c.field for c in changes],
        "value": [stored(c.value) for c in changes],
        "clock": [c.clock for c in changes],
    }
    send_bytes(path, json.dumps(columns, ensure_ascii=False, separators=(",", ":")).encode())


def read_columns(path: Path) -> dict[str, Any]:
    """Such columns again."""
    return dict(json.loads(zlib.decompress(path.read_bytes())))


def send_bytes(path: Path, data: bytes) -> None:
    """Compress and put on the medium for certain, for those whose own file is not compressed."""
    with path.open("wb") as file:
        file.write(zlib.compress(data))
        file.flush()
        os.fsync(file.fileno())
