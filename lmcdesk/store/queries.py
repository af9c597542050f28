"""What lists of projects show, and how projects are counted: which of them a filter leaves, in which order, their rows.

A list is asked for in two steps, so that even a long one is light: first the keys of all its rows in order, eight bytes
each, then the rows that are on the screen. Keys are good for one opened desk and mean nothing outside of it.
"""

import json
import re
import sqlite3
from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple, TypeAlias
from uuid import UUID

from lmcdesk.catalogue.folding import fold
from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain.base import kinds
from lmcdesk.domain.progress import Standing, StepRow, count_states
from lmcdesk.domain.values import ProposalState, Stage, Status, choice_of
from lmcdesk.store import waiting
from lmcdesk.store.standings import lights, read_day, standings

Keys: TypeAlias = "array[int]"
"""The keys of a list's rows, in the list's order."""

Known = Mapping[int, Standing]
"""How projects stand, by their keys, where it was reckoned already (standings.Standings)."""

_NOTHING: frozenset[Any] = frozenset()


@dataclass(frozen=True, slots=True)
class ProjectFilter:
    """Which projects a list shows. Within a field one of its values is enough; an empty field leaves all."""

    stages: frozenset[str] = _NOTHING
    countries: frozenset[str] = _NOTHING
    """Codes of countries that a project belongs to or reaches."""
    provinces: frozenset[str] = _NOTHING
    """Codes of provinces that lead a project or that it reaches."""
    sections: frozenset[str] = _NOTHING
    """Numbers of the Plan's sections, pillars or measures, each with all below it, and "" for no measure of the Plan; a
    further measure counts like the primary."""
    states: frozenset[Status | None] = _NOTHING
    years: frozenset[int] = _NOTHING
    """Years in which a project runs, by its actual days or else the planned ones; one without any day is left out."""
    proposed: frozenset[int] = _NOTHING
    """Years for which a project was proposed."""
    undropped: bool = False
    """Whether those that were cancelled or declined are left out."""


class NextStep(NamedTuple):
    """The milestone that comes next: of those not done, the one that is due first."""

    title: str
    day: date | None
    """When it is forecast, or else due."""
    late: int
    """Days past its due day."""


@dataclass(frozen=True, slots=True)
class ProjectRow:
    """A project as a list shows it."""

    key: int
    id: UUID
    code: str
    title: str
    title_local: str
    province: str | None
    country: str | None
    measure: str | None
    stage: Stage | None
    planned_start: date | None
    planned_end: date | None
    baseline_start: date | None
    baseline_end: date | None
    standing: Standing
    next: NextStep | None
    conflicts: int
    """Entries in it, and in what belongs to it, that wait for a decision."""


class Group(NamedTuple):
    """How many projects of a list have something in common, and how they stand."""

    value: str | None
    projects: int
    states: Mapping[Status | None, int]


# Projects

_SORTED_BY_DATABASE: dict[str, str] = {
    "code": "code",
    "title": "folded(coalesce(title, title_local))",
    "title_local": "folded(coalesce(title_local, title))",
    "country": "country",
    "province": "province",
    "measure": "by_number(measure)",
    "stage": "CASE stage " + " ".join(f"WHEN '{stage.value}' THEN {n}" for n, stage in enumerate(Stage)) + " END",
    "planned_start": "planned_start",
    "planned_end": "planned_end",
    "baseline_start": "baseline_start",
    "baseline_end": "baseline_end",
}

_GRAVITY = (Status.LATE, Status.AT_RISK, Status.ON_TRACK, Status.NOT_BEGUN, Status.DONE)

_SORTED_BY_STANDING: dict[str, Callable[[Standing], int | None]] = {
    "progress": lambda standing: standing.progress,
    "expected": lambda standing: standing.expected,
    "overdue": lambda standing: standing.overdue,
    "status": lambda standing: None if standing.status is None else _GRAVITY.index(standing.status),
}

PROJECT_ORDERS = (*_SORTED_BY_DATABASE, *_SORTED_BY_STANDING)
"""What a list of projects can be sorted by; what holds nothing there comes last either way."""


def project_keys(
    connection: sqlite3.Connection,
    wanted: ProjectFilter,
    today: date,
    *,
    order: str = "code",
    descending: bool = False,
    among: Collection[int] | None = None,
    known: Known | None = None,
) -> Keys:
    """The keys of the projects that a filter leaves, in order. `among` are the only ones that come in question, as the
    search found them (search.keys); `known` saves reckoning how they stand where the filter or the order asks it."""
    condition, values = _condition(wanted, among)
    measure = _SORTED_BY_STANDING.get(order)
    by = "code ASC NULLS LAST" if measure is not None else _sorting(_SORTED_BY_DATABASE[order], descending)
    _teach(connection)
    rows = connection.execute(f"SELECT rid FROM project WHERE {condition} ORDER BY {by}, code NULLS LAST, rid", values)
    keys = array("q", (rid for (rid,) in rows))
    if not wanted.states and measure is None:
        return keys
    stand = standings(connection, today, keys) if known is None else known
    if wanted.states:
        keys = array("q", (key for key in keys if key in stand and stand[key].status in wanted.states))
    return keys if measure is None else _sorted(keys, stand, measure, descending)


def _sorted(keys: Keys, stand: Known, measure: Callable[[Standing], int | None], descending: bool) -> Keys:
    held: list[tuple[int, int]] = []
    bare: list[int] = []
    for key in keys:
        value = measure(stand[key]) if key in stand else None
        if value is None:
            bare.append(key)
        else:
            held.append((-value if descending else value, key))
    held.sort(key=lambda pair: pair[0])
    return array("q", [*(key for _, key in held), *bare])


def project_rows(connection: sqlite3.Connection, keys: Iterable[int], today: date) -> list[ProjectRow]:
    """The rows of some projects, in the order of their keys; one that was deleted meanwhile is left out."""
    keys = list(keys)
    given = json.dumps(keys)
    stand = standings(connection, today, keys)
    steps = _next_steps(connection, given, today)
    waits = waiting.counts(connection, keys)
    rows = {}
    for key, id_, code, title, local, province, country, measure, stage, *days in connection.execute(
        """SELECT rid, id, code, title, title_local, province, country, measure, stage,
            planned_start, planned_end, baseline_start, baseline_end
        FROM project WHERE deleted = 0 AND rid IN (SELECT value FROM json_each(?))""",
        (given,),
    ):
        planned_start, planned_end, baseline_start, baseline_end = map(read_day, days)
        rows[key] = ProjectRow(
            key=key,
            id=UUID(bytes=id_),
            code=code or "",
            title=title or "",
            title_local=local or "",
            province=province,
            country=country,
            measure=measure,
            stage=choice_of(Stage, stage),
            planned_start=planned_start,
            planned_end=planned_end,
            baseline_start=baseline_start,
            baseline_end=baseline_end,
            standing=stand[key],
            next=steps.get(id_),
            conflicts=waits.get(key, 0),
        )
    return [rows[key] for key in keys if key in rows]


def project_ids(connection: sqlite3.Connection, keys: Iterable[int]) -> list[UUID]:
    """The ids of some projects, in the order of their keys."""
    keys = list(keys)
    rows = connection.execute(
        "SELECT rid, id FROM project WHERE rid IN (SELECT value FROM json_each(?))", (json.dumps(keys),)
    )
    ids = dict(rows)
    return [UUID(bytes=ids[key]) for key in keys if key in ids]


def keys_of(connection: sqlite3.Connection, ids: Collection[UUID]) -> set[int]:
    """The keys of the projects with these ids."""
    given = json.dumps([id_.hex for id_ in ids])
    rows = connection.execute(
        "SELECT rid FROM project WHERE lower(hex(id)) IN (SELECT value FROM json_each(?))", (given,)
    )
    return {key for (key,) in rows}


def project_values(connection: sqlite3.Connection, field: str) -> dict[int, Any]:
    """What each project holds in a field, by the projects' keys."""
    held = kinds()["project"].fields[field]
    rows = connection.execute(f"SELECT rid, {held.name} FROM project WHERE deleted = 0")
    return {key: held.load(value) for key, value in rows}


def steps(connection: sqlite3.Connection) -> Iterator[StepRow]:
    """All milestones of projects, by the projects' keys: no more of them than their states are told by."""
    names = StepRow._fields[1:]
    loads = [kinds()["milestone"].fields[name].load for name in names]
    rows = connection.execute(
        f"SELECT project.rid, {', '.join(f'milestone.{name}' for name in names)} "
        "FROM milestone JOIN project ON project.id = milestone.project WHERE milestone.deleted = 0"
    )
    for key, *held in rows:
        yield StepRow(key, *(load(value) for load, value in zip(loads, held, strict=True)))


def project_list(
    connection: sqlite3.Connection,
    wanted: ProjectFilter,
    today: date,
    *,
    order: str = "code",
    descending: bool = False,
    offset: int = 0,
    limit: int | None = None,
) -> list[ProjectRow]:
    """Both steps in one, for what is short or printed whole."""
    keys = project_keys(connection, wanted, today, order=order, descending=descending)
    return project_rows(connection, keys[offset : None if limit is None else offset + limit], today)


def _condition(wanted: ProjectFilter, among: Collection[int] | None) -> tuple[str, list[Any]]:
    """SQL and its values: which projects a filter leaves, but for how they stand."""
    parts: list[tuple[str, list[Any]]] = [("deleted = 0", [])]
    if among is not None:
        parts.append(("rid IN (SELECT value FROM json_each(?))", [json.dumps(list(among))]))
    if wanted.stages:
        parts.append(_one_of("stage", wanted.stages))
    for column, codes in (("country", wanted.countries), ("province", wanted.provinces)):
        if codes:
            parts.append(_own_or("project_place", *_one_of(column, codes)))
    if wanted.sections:
        parts.append(_serving(wanted.sections))
    if wanted.years:
        terms = " OR ".join(f"({_RUNS})" for _ in wanted.years)
        parts.append((f"({terms})", [day for year in wanted.years for day in (f"{year}-12-31", f"{year}-01-01")]))
    if wanted.proposed:
        parts.append(_one_of("proposal_year", wanted.proposed))
    if wanted.undropped:
        parts.append(("stage IS NOT ? AND proposal IS NOT ?", [Stage.CANCELLED.value, ProposalState.DECLINED.value]))
    return " AND ".join(sql for sql, _ in parts), [value for _, values in parts for value in values]


def _serving(sections: Collection[str]) -> tuple[str, list[Any]]:
    """Of a section or measure by its number, with all below it; of "", what serves none."""
    below = [f"{number}{mark}" for number in sections if number for mark in "-."]
    terms = ["measure = ?" for number in sections if number] + ["substr(measure, 1, length(?)) = ?" for _ in below]
    values = [*(number for number in sections if number), *(text for text in below for _ in range(2))]
    sql, values = _own_or("project_measure", f"({' OR '.join(terms) or '0'})", values)
    if "" not in sections:
        return sql, values
    served, every = _own_or("project_measure", *_one_of("measure", [each.id for each in shipped().measures]))
    return f"({sql} OR {served} IS NOT 1)", values + every


_RUNS = """coalesce(actual_start, planned_start, actual_end, planned_end) IS NOT NULL
    AND coalesce(actual_start, planned_start, '') <= ? AND coalesce(actual_end, planned_end, '9999') >= ?"""


def _one_of(column: str, values: Collection[Any]) -> tuple[str, list[Any]]:
    return f"{column} IN ({','.join('?' * len(values))})", list(values)


def _own_or(table: str, sql: str, values: list[Any]) -> tuple[str, list[Any]]:
    """Of the project itself, or of an element of its set."""
    return f"({sql} OR id IN (SELECT project FROM {table} WHERE deleted = 0 AND {sql}))", values * 2


def _sorting(expression: str, descending: bool) -> str:
    """SQL: sorted by an expression, with what holds nothing at the end."""
    return f"{expression} {'DESC' if descending else 'ASC'} NULLS LAST"


def _teach(connection: sqlite3.Connection) -> None:
    """Orders that SQLite does not know by itself."""
    connection.create_function("folded", 1, lambda text: text and fold(str(text)), deterministic=True)
    connection.create_function("by_number", 1, lambda text: text and _by_number(str(text)), deterministic=True)


def _by_number(text: str) -> str:
    """So that 4.2.9 comes before 4.2.10."""
    return re.sub(r"\d+", lambda number: number[0].zfill(9), fold(text))


def _next_steps(connection: sqlite3.Connection, given: str, today: date) -> dict[bytes, NextStep]:
    found: dict[bytes, NextStep] = {}
    of_project = "project IN (SELECT id FROM project WHERE rid IN (SELECT value FROM json_each(:keys)))"
    for project, title, local, planned, due in connection.execute(
        f"""{lights(of_project, once=False)} SELECT lit.project, m.title, m.title_local, lit.planned, lit.due
        FROM lit JOIN milestone m ON m.rid = lit.rid WHERE lit.reached < 100
        ORDER BY lit.due IS NULL, lit.due, m.position IS NULL, m.position, lit.rid""",
        {"today": today.isoformat(), "keys": given},
    ):
        if project not in found:
            day = read_day(due)
            late = 0 if day is None else max(0, (today - day).days)
            found[project] = NextStep(title or local or "", read_day(planned) or day, late)
    return found


# Groups

_MEMBERS: dict[str, str] = {
    "stage": "SELECT rid, stage FROM project",
    "country": "SELECT rid, country FROM project UNION SELECT p.rid, x.country FROM project_place x "
    "JOIN project p ON p.id = x.project WHERE x.deleted = 0",
    "province": "SELECT rid, province FROM project UNION SELECT p.rid, x.province FROM project_place x "
    "JOIN project p ON p.id = x.project WHERE x.deleted = 0",
    "measure": "SELECT rid, measure FROM project UNION SELECT p.rid, x.measure FROM project_measure x "
    "JOIN project p ON p.id = x.project WHERE x.deleted = 0",
}

GROUPS = (*_MEMBERS, "section", "status")
"""What projects can be counted by."""


def groups(connection: sqlite3.Connection, keys: Collection[int], by: str, stand: Known) -> list[Group]:
    """How many of some projects belong to each stage, country, province, measure, section or status, and how they
    stand. One that belongs to several is counted in each, as the filter of that value shows it; one that belongs to
    none, under None. A section counts its own measures only; what stands below it is counted there."""
    members: Iterable[tuple[int, str | None]]
    if by == "status":
        members = ((key, stand[key].status) for key in keys if key in stand)
    else:
        members = _members(connection, by, {key for key in keys if key in stand})
    counts = count_states((value, stand[key].status) for key, value in members)
    found = [Group(value, sum(states.values()), states) for value, states in counts.items()]
    return sorted(found, key=lambda group: (group.value is None, _by_number(group.value or "")))


def _members(connection: sqlite3.Connection, by: str, keys: set[int]) -> set[tuple[int, str | None]]:
    rows = connection.execute(_MEMBERS["measure" if by == "section" else by])
    found: set[tuple[int, str | None]] = {(key, value) for key, value in rows if key in keys and value}
    if by == "section":
        found = {(key, str(measure).rpartition("-")[0]) for key, measure in found}
    return found | {(key, None) for key in keys - {key for key, _ in found}}
