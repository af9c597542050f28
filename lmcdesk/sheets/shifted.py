"""Rows of our own sheets that bear other records' values beside their ids, as where visible cells alone were moved."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import groupby, islice
from typing import Any, Final
from uuid import UUID

from lmcdesk.sheets.existing import Desk, Held
from lmcdesk.sheets.headings import Headings
from lmcdesk.sheets.rows import Entry
from lmcdesk.store.seen import UNKNOWN

Name = tuple[int, tuple[Any, ...]]
"""Which of the layout's keys, and its values as they are compared."""

_MOST = 20
"""Records of one name that a row is compared with, beside those that it equals in all."""
_FEWEST = 2
"""Values by which a row is told to bear those of a record that has the same name."""
_UNREAD: Final = object()


class Shifted:
    """The rows of a sheet beside their ids. A record's name is any of its keys but the code, which may stay where it is
    while the rest moves. A name alone may move on to another record: a row was moved that bears more with it."""

    def __init__(self, rows: Sequence[tuple[Entry, Held]], desk: Desk, headings: Headings) -> None:
        self._desk = desk
        self._keys = [
            (fields, own)
            for fields in desk.layout.keys
            if (
                own := [name for name in fields if name not in ("code", "project") and headings.place(name) is not None]
            )
        ]
        names = {name for fields in desk.layout.keys for name in fields}
        self._further = [match.column.field for match in headings.matches if match.column.field not in names]
        self._naming = [*dict.fromkeys(name for fields, _ in self._keys for name in fields)]
        self._fields = [*self._naming, *self._further]
        self._rows = sorted(rows, key=lambda row: row[0].number)
        self._entries = {held.id: entry for entry, held in rows}
        self._values: dict[UUID, dict[str, Any]] = {}
        self._equals: dict[Name, dict[tuple[Any, ...], list[Held]]] = {}
        self._renamed = {held.id for entry, held in rows if not self._bears_its_name(entry, held)}

    def moved(self, others: Iterable[Entry]) -> list[Entry]:
        """The rows that were moved; also those of `others`, without an id, that are the last ones of what was moved
        down."""
        bearing = {**self._bearing_other_names(), **self._bearing_the_same_name()}
        moved = {*bearing, *self._renamed.intersection(held.id for held in bearing.values())}
        if not moved:
            return []
        for renamed, run in groupby(self._rows, lambda row: row[1].id in self._renamed):
            beside = {held.id for _, held in run}
            if renamed and not moved.isdisjoint(beside):
                moved |= beside  # among them are new rows, which have nobody's name
        pushed = [entry for entry in others if entry.id is None and self._borne(entry, None, moved)]
        return [entry for entry, held in self._rows if held.id in moved] + pushed

    def _bearing_other_names(self) -> dict[UUID, Held]:
        """By their ids the rows that bear another record, name and all, and that one."""
        rows = [(entry, held) for entry, held in self._rows if held.id in self._renamed]
        return {held.id: other for entry, held in rows if (other := self._borne(entry, held)) is not None}

    def _bearing_the_same_name(self) -> dict[UUID, Held]:
        """Those that bear all of a record whose name is the same as their own one's, and which its own row bears no
        more: projects may be given the same dates."""
        found = {}
        for entry, held in self._rows:
            if held.id in self._renamed or not any(len(self._known[name]) > 1 for name in self._names(entry, held)):
                continue
            if any(self._said(entry, held, name) != self._shown(held)[name] for name in self._further):
                other = next(iter(self._equal(entry, held)), None)
                if other is not None and self._likeness(entry, held, other)[0] >= _FEWEST:
                    found[held.id] = other
        return {id_: other for id_, other in found.items() if other.id in found or other.id in self._renamed}

    def _borne(self, entry: Entry, own: Held | None, among: set[UUID] | None = None) -> Held | None:
        """The other record whose name a row bears, and more of its values than not."""
        near = (held for name in self._names(entry, own) for held in islice(self._known.get(name, ()), _MOST))
        for held in (*self._equal(entry, own), *near):
            if held is not own and (among is None or held.id in among):
                like, unlike = self._likeness(entry, own, held)
                if like > unlike:
                    return held
        return None

    def _equal(self, entry: Entry, own: Held | None) -> list[Held]:
        """The other records of a row's name and of all its values."""
        said = tuple(self._said(entry, own, field) for field in self._further)
        found: list[Held] = []
        for name in self._names(entry, own):
            if name not in self._equals:
                self._equals[name] = defaultdict(list)
                for held in self._known.get(name, ()):
                    shown = self._shown(held)
                    self._equals[name][tuple(shown[field] for field in self._further)].append(held)
            found += self._equals[name].get(said, ())
        return [held for held in found if held is not own]

    def _likeness(self, entry: Entry, own: Held | None, other: Held) -> tuple[int, int]:
        """In how many values, of those that tell another record from the row's own one, the row says what the other
        one shows, and in how many it does not."""
        like = unlike = 0
        theirs, mine = self._shown(other), None if own is None else self._shown(own)
        for name in self._further:
            said = self._said(entry, own, name)
            if said is _UNREAD or (mine is not None and mine[name] == theirs[name]):
                continue
            if said != theirs[name]:
                unlike += 1
            elif said is not None:
                like += 1
        return like, unlike

    # What rows say and records show

    @cached_property
    def _known(self) -> dict[Name, list[Held]]:
        """The records by their names, those in the sheet by what they were called in it."""
        known: dict[Name, list[Held]] = defaultdict(list)
        alive = {held.id: held for held in self._desk.alive} | {held.id: held for _, held in self._rows}
        for held in alive.values():
            values = self._shown(held) if held.id in self._renamed else self._now(held)
            for name in self._named(values):
                known[name].append(held)
        return known

    def _bears_its_name(self, entry: Entry, held: Held) -> bool:
        said, was = set(self._names(entry, held)), self._named(self._now(held))
        return not (was and said.isdisjoint(was) and said.isdisjoint(self._named(self._shown(held))))

    def _names(self, entry: Entry, own: Held | None) -> list[Name]:
        return self._named({name: self._said(entry, own, name) for name in self._naming})

    def _named(self, values: dict[str, Any]) -> list[Name]:
        return [
            (number, tuple(values[name] for name in fields))
            for number, (fields, own) in enumerate(self._keys)
            if any(values[name] is not None for name in own)
        ]

    def _now(self, held: Held) -> dict[str, Any]:
        """What names a record."""
        return {name: self._compared(name, self._desk.value(held, name)) for name in self._naming}

    def _shown(self, held: Held) -> dict[str, Any]:
        """What a record shows, or showed in the sheet when it was written."""
        if held.id not in self._values:
            values = {name: self._desk.value(held, name) for name in self._fields}
            if (entry := self._entries.get(held.id)) is not None:
                then = self._desk.shown_then(held, entry.version, self._fields)
                values |= {name: value for name, value in then.items() if value is not UNKNOWN}
            self._values[held.id] = {name: self._compared(name, value) for name, value in values.items()}
        return self._values[held.id]

    def _said(self, entry: Entry, own: Held | None, name: str) -> Any:
        """What a row says of a field; what it says nothing of is as its record shows it."""
        if name in entry.given:
            return self._compared(name, entry.given[name])
        if any(problem.field == name for problem in entry.problems):
            return _UNREAD
        return None if own is None else self._compared(name, self._desk.value(own, name))

    def _compared(self, name: str, value: Any) -> Any:
        return None if value == "" else self._desk.compared(name, value)
