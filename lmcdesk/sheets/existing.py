"""What the desk holds already, read in bulk for a sheet of one kind: records by id and by key, and the records that
cells name."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple
from uuid import UUID

from lmcdesk.catalogue.folding import fold
from lmcdesk.domain.base import Kind, kinds
from lmcdesk.domain.rights import country_of
from lmcdesk.domain.values import Role
from lmcdesk.sheets.layout import Holds, Layout
from lmcdesk.store.seen import UNKNOWN, Seeing
from lmcdesk.store.streams import Streams

Stored = str | int | bytes | None


class Held(NamedTuple):
    """A record at this desk: its values as the log keeps them, in the order of the kind's fields."""

    rid: int
    id: UUID
    deleted: bool
    values: tuple[Stored, ...]


def folded(text: str) -> str:
    """What two spellings of a title or a name share."""
    return " ".join((text.casefold() if text.isascii() else fold(text)).split())


def folded_code(text: str) -> str:
    """What two spellings of a code share: letters small, no spaces; marks and zeros stay."""
    return "".join((text.casefold() if text.isascii() else fold(text)).split())


@dataclass
class Names:
    """Records that cells may name, by their folded names, and each one's name as it is written."""

    by_name: dict[Any, list[UUID]] = field(default_factory=lambda: defaultdict(list))
    shown: dict[UUID, str] = field(default_factory=dict)

    def add(self, id_: UUID, *names: tuple[Any, str | None]) -> None:
        """Enter a record under (key, name as written) pairs; the first name written is the one shown."""
        for key, text in names:
            if text:
                if id_ not in self.by_name[key]:
                    self.by_name[key].append(id_)
                self.shown.setdefault(id_, text)


class Desk:
    """A desk as it stands at one moment."""

    def __init__(self, connection: sqlite3.Connection, layout: Layout) -> None:
        self._connection = connection
        self.layout = layout
        self.fields = list(layout.kind.fields.values())
        self.place = {f.name: n for n, f in enumerate(self.fields)}
        self.at = last_work(connection)
        folds = {Holds.CODE: folded_code, Holds.TEXT: folded}
        self._folds = {c.field: folds[c.holds] for c in layout.columns if c.holds in folds}
        used = {column.holds for column in layout.columns}
        self.projects = self._projects() if Holds.PROJECT in used else Names()
        self.organisations = self._organisations() if Holds.ORGANISATION in used else Names()
        self.milestones = self._within_project("milestone") if Holds.MILESTONE in used else Names()
        self.indicators = self._within_project("indicator") if Holds.INDICATOR in used else Names()

    @cached_property
    def records(self) -> dict[UUID, Held]:
        """Every record of the kind, the deleted ones too."""
        return {held.id: held for held in _held(self._connection, self.layout.kind)}

    @cached_property
    def alive(self) -> list[Held]:
        """Those that are not deleted."""
        return [held for held in self.records.values() if not held.deleted]

    def record(self, rid: int) -> Held:
        """One record by the desk's own number, without reading the others."""
        (found,) = _held(self._connection, self.layout.kind, rid)
        return found

    def value(self, held: Held, name: str) -> Any:
        """A record's value of a field, as its type."""
        number = self.place[name]
        return self.fields[number].load(held.values[number])

    def compared(self, name: str, value: Any) -> Any:
        """A value of a field as two spellings of it share it."""
        fold = self._folds.get(name)
        return fold(value) if fold is not None and isinstance(value, str) else value

    def title(self, held: Held) -> str:
        """What a record is called in a list."""
        texts = (self.value(held, name) for name in ("code", *self.layout.told) if name in self.place)
        return " ".join(dict.fromkeys(text for text in texts if isinstance(text, str)))[:120]

    # What cells name

    def _rows(self, kind: str, *names: str) -> list[tuple[Any, ...]]:
        """Of each record its id and some fields; what cannot be read is None, as the lists show it."""
        fields = kinds()[kind].fields
        readers = [fields[name].load if name in fields else lambda value: value for name in names]
        rows = self._connection.execute(f"SELECT id, {', '.join(names)} FROM {kind} WHERE deleted = 0 ORDER BY id")
        return [
            (UUID(bytes=id_), *(read(value) for read, value in zip(readers, rest, strict=True))) for id_, *rest in rows
        ]

    def _projects(self) -> Names:
        names = Names()
        for id_, code, title, local in self._rows("project", "code", "title", "title_local"):
            names.add(id_, (folded_code(code or ""), code), (folded(title or ""), title), (folded(local or ""), local))
        return names

    def _organisations(self) -> Names:
        """Under (name, country), with "" for none, and under (name, None) wherever they are."""
        names = Names()
        for id_, country, *texts in self._rows("organisation", "country", "name", "name_local", "short"):
            for text in filter(None, texts):
                names.add(id_, ((folded(text), country or ""), text), ((folded(text), None), text))
        return names

    def _within_project(self, kind: str) -> Names:
        names = Names()
        local = "title_local" if "title_local" in kinds()[kind].fields else "NULL"
        for id_, project, title, other in self._rows(kind, "project", "title", local):
            names.add(id_, ((project, folded(title or "")), title), ((project, folded(other or "")), other))
        return names

    # What was written since a sheet was exported

    @cached_property
    def seeing(self) -> Seeing:
        """The versions of records: what of them was seen."""
        return Seeing(self._connection)

    def shown_then(self, held: Held, version: str, names: Iterable[str]) -> dict[str, Any]:
        """Of some fields of a record, those that were written since a version of it, with the value that each showed
        then, or UNKNOWN."""
        fields = {each.number: each for each in map(self.layout.kind.fields.__getitem__, names)}
        then = self.seeing.shown_then(self.seeing.understand(version), held.rid, fields)
        return {
            fields[number].name: value if value is UNKNOWN else fields[number].load(value)
            for number, value in then.items()
        }

    @cached_property
    def _streams(self) -> Streams:
        return Streams(self._connection)

    def may_bring(self, version: str, given: Mapping[str, Any]) -> bool:
        """Whether a record that another desk wrote out may be entered here as the same one: where it would be at home
        in a place that spoke of it there. Elsewhere it would be taken away from whoever it belongs to."""
        streams = self.seeing.streams(version)
        return not streams or self._streams.name_of_new(self.layout.kind, given) in streams

    def may_copy(self, version: str, given: Mapping[str, Any]) -> bool:
        """Whether such a record may be entered as one of its own: at a secretariat, for a project that is known here,
        where both are of its country."""
        here = self._streams
        if here.warrant.role is not Role.SECRETARIAT or given.get("project") not in self.projects.shown:
            return False
        named = {*self.seeing.streams(version), here.name_of_new(self.layout.kind, given)}
        return {country_of(name) for name in named} == {here.warrant.country}


def last_work(connection: sqlite3.Connection) -> int:
    """The number of the desk's latest receipt: what a preview was made from."""
    return int(connection.execute("SELECT coalesce(max(ix), 0) FROM work").fetchone()[0])


def _held(connection: sqlite3.Connection, kind: Kind, rid: int | None = None) -> list[Held]:
    one = "ORDER BY id" if rid is None else f"WHERE rid = {rid}"
    rows = connection.execute(f"SELECT rid, id, deleted, {', '.join(kind.fields)} FROM {kind.name} {one}")
    return [Held(rid, UUID(bytes=id_), bool(deleted), tuple(values)) for rid, id_, deleted, *values in rows]
