"""Which projects the list shows, in which order and groups; their rows are read when they come on the screen."""

import json
import sqlite3
from array import array
from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from datetime import date
from typing import Any, NamedTuple

from lmcdesk.catalogue.folding import fold
from lmcdesk.catalogue.places import places
from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain.base import kinds
from lmcdesk.domain.progress import Standing
from lmcdesk.domain.values import Stage, Status, choice_of, word
from lmcdesk.i18n import current, translate
from lmcdesk.progress import Progress
from lmcdesk.reports.marks import State
from lmcdesk.reports.marks import word as state_word
from lmcdesk.store import queries, search
from lmcdesk.store.database import Database
from lmcdesk.store.keys import FIELD_BITS
from lmcdesk.store.standings import Standings, lights, read_day
from lmcdesk.ui import figures
from lmcdesk.ui.tables import Column, Group

GROUPINGS = ("", "section", "province", "stage", "state")
"""What the list can be grouped by; the first is not at all."""

STATES = (State.LATE, State.AT_RISK, State.TO_DECIDE, State.ON_TRACK, State.NOT_BEGUN, State.DONE)
"""The states of a project, those that want attention first."""

_SCREENFUL = 20
"""Rows read in one go: a large desk answers for so many before the eye notices."""

_MARKS = 5
"""Milestones marked on one bar of the timeline; more would hide each other."""


@dataclass(frozen=True)
class Wish:
    """What the user wants to see. Within a field one of its values is enough; an empty field leaves all."""

    words: str = ""
    stages: frozenset[str] = frozenset()
    years: frozenset[int] = frozenset()
    countries: frozenset[str] = frozenset()
    provinces: frozenset[str] = frozenset()
    sections: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()
    """Values of State."""
    group: str = ""
    order: str = "code"
    descending: bool = False

    def kept(self) -> dict[str, Any]:
        """As the settings keep it; the words are not kept."""
        told = asdict(replace(self, words=""))
        return {name: sorted(value) if isinstance(value, frozenset) else value for name, value in told.items()}

    def filters(self) -> dict[str, frozenset[Any]]:
        """The fields that leave something out."""
        return {name: value for name in FILTERS if (value := getattr(self, name))}

    def unfiltered(self) -> "Wish":
        """The same without any filter."""
        return Wish(group=self.group, order=self.order, descending=self.descending)

    def having(self, name: str, chosen: frozenset[Any]) -> "Wish":
        """The same with another choice of values in one filter."""
        fields: dict[str, Any] = {name: chosen}
        return replace(self, **fields)


FILTERS = ("stages", "years", "countries", "provinces", "sections", "states")
"""The fields of a Wish that hold a choice of values, in the order in which they are offered."""


def wish_of(kept: Any) -> Wish:
    """The wish that was kept, or was sent by another page; what is not understood counts for nothing."""
    if not isinstance(kept, Mapping):
        return Wish()
    known: dict[str, Any] = {}
    for field in fields(Wish):
        value = kept.get(field.name)
        if field.name in FILTERS and isinstance(value, Collection) and not isinstance(value, str):
            holds = int if field.name == "years" else str
            known[field.name] = frozenset(each for each in value if isinstance(each, holds))
        elif field.name not in FILTERS and type(value) is type(getattr(Wish(), field.name)):
            known[field.name] = value
    wish = Wish(**known)
    return replace(
        wish,
        group=wish.group if wish.group in GROUPINGS else "",
        order=wish.order if wish.order in queries.PROJECT_ORDERS else "code",
    )


class ListRow(NamedTuple):
    """A project in the list, with the milestones that its bar marks."""

    project: queries.ProjectRow
    milestones: tuple[tuple[date, State], ...]


@dataclass(frozen=True)
class Found:
    """What a wish found: the rows, how many they are of how many, and how they stand."""

    source: "ProjectSource"
    keys: queries.Keys
    total: int
    states: Mapping[State | None, int]


def find(database: Database, standings: Standings, wish: Wish, today: date, progress: Progress) -> Found:
    """Look for the projects of a wish; takes a moment on a large desk."""
    known = standings.on(today)
    progress.step(0, 0)
    with database.raw() as connection:
        among = _with_words(database, connection, wish.words, progress) if wish.words.strip() else None
        asked = queries.ProjectFilter(
            stages=wish.stages,
            countries=wish.countries,
            provinces=wish.provinces,
            sections=wish.sections,
            years=wish.years,
        )
        keys = queries.project_keys(
            connection, asked, today, order=wish.order, descending=wish.descending, among=among, known=known
        )
        progress.step(0, 0)
        waiting = _waiting(connection)
        shown = {key: _state(known.get(key), key in waiting) for key in keys}
        if wish.states:
            keys = array("q", (key for key in keys if _wanted(wish.states, known.get(key), key in waiting)))
        entries: list[Group | int] = list(keys)
        if wish.group:
            entries = _grouped(connection, keys, wish.group, known, shown)
    counts = Counter(shown[key] for key in keys)
    return Found(ProjectSource(database, today, entries, wish), keys, len(known), counts)


def state_of(row: queries.ProjectRow) -> State | None:
    """The state that a row shows; none for what was cancelled."""
    return _state(row.standing, row.conflicts > 0)


def _state(standing: Standing | None, waits: bool) -> State | None:
    """What waits for a decision says so before all else: how far it is behind, its row tells beside."""
    if waits:
        return State.TO_DECIDE
    return None if standing is None or standing.status is None else State[standing.status.name]


def _wanted(states: frozenset[str], standing: Standing | None, waits: bool) -> bool:
    """A late project that also waits for a decision is found by either."""
    status = None if standing is None or standing.status is None else State[standing.status.name].value
    return status in states or (waits and State.TO_DECIDE.value in states)


def _with_words(database: Database, connection: sqlite3.Connection, words: str, progress: Progress) -> set[int]:
    """Projects that hold the words, or whose province is called so."""
    wanted = fold(words).split()
    named = [
        place.code
        for place in places().provinces
        if all(part in fold(" ".join((place.name, place.local, *place.also))) for part in wanted)
    ]
    found = search.keys(database, words, "project", progress)
    return found | {
        key
        for (key,) in connection.execute(
            "SELECT rid FROM project WHERE deleted = 0 AND province IN (SELECT value FROM json_each(?))",
            (json.dumps(named),),
        )
    }


# Groups


def _grouped(
    connection: sqlite3.Connection,
    keys: Iterable[int],
    by: str,
    known: queries.Known,
    shown: Mapping[int, State | None],
) -> list[Group | int]:
    """Each project once, under its own section, province, stage or state; groups in their natural order."""
    value_of = shown if by == "state" else _values(connection, by)
    members: dict[Any, list[int]] = {}
    for key in keys:
        members.setdefault(value_of.get(key), []).append(key)
    entries: list[Group | int] = []
    for value in sorted(members, key=_place_of(by)):
        part = members[value]
        reached = [known[key].progress for key in part if key in known]
        given = [percent for percent in reached if percent is not None]
        texts = {"state": counted(len(part))}
        if given:
            texts["progress"] = figures.percent(sum(given) // len(given))
        entries.append(Group(_called(by, value), texts))
        entries += part
    return entries


def _values(connection: sqlite3.Connection, by: str) -> dict[int, Any]:
    column = "measure" if by == "section" else by
    rows = connection.execute(f"SELECT rid, {column} FROM project WHERE deleted = 0")
    if by == "section":
        return {key: str(measure).rpartition("-")[0] if measure else None for key, measure in rows}
    return dict(rows)


def _place_of(by: str) -> Callable[[Any], tuple[bool, int, str]]:
    """Where a group stands: as the Plan, the protocol, a project's life or the need for attention orders them."""
    every: dict[str, Sequence[Any]] = {
        "section": [section.number for section in shipped().sections],
        "province": [province.code for province in places().provinces],
        "stage": list(Stage),
        "state": list(STATES),
    }
    ordered = every[by]
    place = {value: at for at, value in enumerate(ordered)}
    return lambda value: (value is None, place.get(value, len(place)), str(value))


def _called(by: str, value: Any) -> str:
    match by:
        case "section":
            return section_name(value) if value else translate("Projects", "Without a measure of the Plan")
        case "province":
            return province_name(value) or translate("Projects", "Without a province")
        case "stage":
            stage = choice_of(Stage, value)
            return word(stage) if stage else translate("Projects", "Without a stage")
    return state_word(value) if value else translate("Projects", "Cancelled")


def counted(projects: int) -> str:
    """A number of projects in words."""
    if projects == 1:
        return translate("Projects", "1 project")
    return translate("Projects", "{n} projects").format(n=figures.number(projects))


def section_name(number: str) -> str:
    """A section or pillar of the Plan with its number; the number alone if it is of another plan."""
    plan = shipped()
    titles = {pillar.number: pillar.text(current()) for pillar in plan.pillars}
    titles |= {section.number: section.text(current()) for section in plan.sections}
    return f"{number}  {titles[number]}" if number in titles else number


def province_name(code: str | None) -> str:
    """A province's name, or its code if it is none of the six countries'."""
    found = next((place for place in places().provinces if place.code == code), None)
    return found.text(current()) if found else code or ""


def country_name(code: str | None) -> str:
    """A country's name, or its code if it is none of the six."""
    found = next((place for place in places().countries if place.code == code), None)
    return found.text(current()) if found else code or ""


# Rows


class _Window(Sequence[ListRow | Group]):
    """Rows that are asked for together, read a screenful at a time as they are looked at."""

    def __init__(self, entries: list[Group | int], read: Callable[[list[Group | int]], list[ListRow | Group]]) -> None:
        self._entries, self._read = entries, read
        self._parts: dict[int, list[ListRow | Group]] = {}

    def __len__(self) -> int:
        return len(self._entries)

    def __getitem__(self, at: Any) -> Any:
        part = at // _SCREENFUL
        if part not in self._parts:
            self._parts[part] = self._read(self._entries[part * _SCREENFUL : (part + 1) * _SCREENFUL])
        return self._parts[part][at % _SCREENFUL]


class ProjectSource:
    """The rows of a list, read as they are looked at."""

    def __init__(self, database: Database, today: date, entries: list[Group | int], wish: Wish) -> None:
        self._database, self._today, self._entries, self._wish = database, today, entries, wish
        self._places: dict[Hashable, int] | None = None
        self.reorder: Callable[[str, bool], object] = lambda name, descending: None
        """Told when the user wants another order: the column's name, and whether downwards."""

    def count(self) -> int:
        return len(self._entries)

    def rows(self, start: int, stop: int) -> "Sequence[ListRow | Group]":
        return _Window(self._entries[start:stop], self._read)

    def _read(self, part: list[Group | int]) -> list[ListRow | Group]:
        keys = [entry for entry in part if isinstance(entry, int)]
        with self._database.raw() as connection:
            rows = {row.key: row for row in queries.project_rows(connection, keys, self._today)}
            steps = _marked(connection, keys, self._today)
        # One that was deleted since leaves its place empty; the list is about to be read again.
        return [
            entry
            if isinstance(entry, Group)
            else ListRow(rows[entry], steps.get(entry, ()))
            if entry in rows
            else Group("")
            for entry in part
        ]

    def group_positions(self) -> list[int]:
        return [at for at, entry in enumerate(self._entries) if isinstance(entry, Group)]

    def position(self, key: Hashable) -> int | None:
        if self._places is None:
            self._places = {entry: at for at, entry in enumerate(self._entries) if isinstance(entry, int)}
        return self._places.get(key)

    def ordered(self, column: Column[Any], descending: bool) -> "ProjectSource":
        """The rows stay as they are until the desk has been asked for them in the other order."""
        if (ORDERS[column.name], descending) != (self._wish.order, self._wish.descending):
            self.reorder(column.name, descending)
        return self


ORDERS = {"project": "title_local", "province": "province", "state": "status", "progress": "progress"}
"""By what a column of the list sorts."""


# What the list needs to know beyond store.queries


def _waiting(connection: sqlite3.Connection) -> set[int]:
    """The projects in which something waits for a decision, in them or in what belongs to them."""
    found: set[int] = set()
    for kind in kinds().values():
        own = "id" if kind.name == "project" else "project"
        if own in ("id", *kind.fields):
            found.update(
                key
                for (key,) in connection.execute(
                    f"""SELECT p.rid FROM project p JOIN {kind.name} t ON t.{own} = p.id
                    WHERE t.rid IN (SELECT k >> {FIELD_BITS} FROM rival)"""
                )
            )
    return found


def _marked(
    connection: sqlite3.Connection, keys: Collection[int], today: date
) -> dict[int, tuple[tuple[date, State], ...]]:
    """For each project the milestones to mark on its bar, the most telling first: what is late, the next, the last, and
    the one reached last."""
    of_project = "project IN (SELECT id FROM project WHERE rid IN (SELECT value FROM json_each(:keys)))"
    held: dict[int, list[tuple[date, State]]] = {}
    for key, light, due, planned, actual in connection.execute(
        f"""{lights(of_project, once=False)} SELECT p.rid, lit.light, lit.due, lit.planned, m.actual
        FROM lit JOIN milestone m ON m.rid = lit.rid JOIN project p ON p.id = lit.project""",
        {"today": today.isoformat(), "keys": json.dumps(list(keys))},
    ):
        status = Status(light)
        if status is Status.DONE:
            day = read_day(actual) or read_day(due)
        else:
            day = read_day(due) if status is Status.LATE else read_day(planned) or read_day(due)
        if day is not None:
            held.setdefault(key, []).append((day, State[status.name]))
    return {key: _chosen(sorted(steps, key=lambda step: step[0])) for key, steps in held.items()}


def _chosen(steps: list[tuple[date, State]]) -> tuple[tuple[date, State], ...]:
    done = [step for step in steps if step[1] is State.DONE]
    late = [step for step in steps if step[1] is State.LATE]
    ahead = [step for step in steps if step[1] not in (State.DONE, State.LATE)]
    return (*late[: _MARKS - 3], *ahead[:1], *ahead[1:][-1:], *done[-1:])
