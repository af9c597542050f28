"""What lists of milestones show, over all projects; asked for in two steps like lists of projects (store.queries)."""

import json
import sqlite3
from array import array
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from lmcdesk.domain.base import kinds
from lmcdesk.domain.values import Status
from lmcdesk.store import heads
from lmcdesk.store.keys import FIELD_BITS
from lmcdesk.store.queries import Keys, Known, ProjectFilter, project_keys, sorting
from lmcdesk.store.standings import day_of, lights, read_day


@dataclass(frozen=True, slots=True)
class MilestoneFilter:
    """Which milestones a list shows; an empty field leaves all."""

    projects: ProjectFilter = field(default_factory=ProjectFilter)
    states: frozenset[Status] = frozenset()
    due_from: date | None = None
    """By the due day, which is the adopted one or else the planned one."""
    due_until: date | None = None
    overdue: bool = False
    """Only those that are past their due day and not done."""


@dataclass(frozen=True, slots=True)
class MilestoneRow:
    """A milestone as a list shows it."""

    key: int
    id: UUID
    title: str
    title_local: str
    project: UUID | None
    project_code: str
    project_title: str
    province: str | None
    """The lead province of its project."""
    baseline: date | None
    planned: date | None
    actual: date | None
    weight: int
    """As it counts, 0 to 100."""
    reached: int
    """Percent; 100 if it is done."""
    status: Status
    late: int
    """Days past its due day; 0 if it is done or not yet due."""


class Mark(NamedTuple):
    """A milestone on a timeline, on the day on which it was reached; or, late, was due; or else is forecast."""

    day: date
    status: Status


_ORDERS: dict[str, str] = {
    "due": "due",
    "planned": "planned",
    "reached": "reached",
    "status": "CASE light WHEN 'late' THEN 1 WHEN 'at_risk' THEN 2 WHEN 'on_track' THEN 3 WHEN 'not_begun' THEN 4 "
    "ELSE 5 END",
    "title": "(SELECT coalesce(m.title, m.title_local) FROM milestone m WHERE m.rid = lit.rid) COLLATE NOCASE",
    "project": "(SELECT p.code FROM project p WHERE p.id = lit.project)",
}

MILESTONE_ORDERS = tuple(_ORDERS)
"""What a list of milestones can be sorted by; what holds nothing there comes last either way."""


def milestone_keys(
    connection: sqlite3.Connection,
    wanted: MilestoneFilter,
    today: date,
    *,
    order: str = "due",
    descending: bool = False,
    among: Collection[int] | None = None,
    known: Known | None = None,
) -> Keys:
    """The keys of the milestones that a filter leaves, in order. `among` and `known` are as for project_keys."""
    given: dict[str, Any] = {"today": today.isoformat()}
    conditions = ["1"]
    if wanted.projects != ProjectFilter():
        given["projects"] = json.dumps(list(project_keys(connection, wanted.projects, today, known=known)))
        conditions.append("project IN (SELECT id FROM project WHERE rid IN (SELECT value FROM json_each(:projects)))")
    if among is not None:
        given["among"] = json.dumps(list(among))
        conditions.append("rid IN (SELECT value FROM json_each(:among))")
    shown = ["1"]
    if wanted.due_from is not None:
        given["due_from"] = wanted.due_from.isoformat()
        shown.append("due >= :due_from")
    if wanted.due_until is not None:
        given["due_until"] = wanted.due_until.isoformat()
        shown.append("due <= :due_until")
    if wanted.overdue:
        shown.append("reached < 100 AND due < :today")
    if wanted.states:
        shown.append(f"light IN ({', '.join(repr(str(state)) for state in wanted.states)})")
    rows = connection.execute(
        f"""{lights(" AND ".join(conditions), once=False)}
        SELECT rid FROM lit WHERE {" AND ".join(shown)} ORDER BY {sorting(_ORDERS[order], descending)}, rid""",
        given,
    )
    return array("q", (rid for (rid,) in rows))


def milestone_rows(connection: sqlite3.Connection, keys: Iterable[int], today: date) -> list[MilestoneRow]:
    """The rows of some milestones, in the order of their keys; one that was deleted meanwhile is left out."""
    keys = list(keys)
    rows = {}
    for key, id_, title, local, project, code, name, province, baseline, planned, actual, *lit in connection.execute(
        f"""{lights("rid IN (SELECT value FROM json_each(:keys))", once=False)}
        SELECT lit.rid, m.id, m.title, m.title_local, m.project, p.code, coalesce(p.title, p.title_local), p.province,
            m.baseline, m.planned, m.actual, lit.weight, lit.reached, lit.light, lit.due
        FROM lit JOIN milestone m ON m.rid = lit.rid LEFT JOIN project p ON p.id = m.project""",
        {"today": today.isoformat(), "keys": json.dumps(keys)},
    ):
        weight, reached, light, due = lit
        day = read_day(due)
        rows[key] = MilestoneRow(
            key=key,
            id=UUID(bytes=id_),
            title=title or "",
            title_local=local or "",
            project=None if project is None else UUID(bytes=project),
            project_code=code or "",
            project_title=name or "",
            province=province,
            baseline=read_day(baseline),
            planned=read_day(planned),
            actual=read_day(actual),
            weight=weight,
            reached=reached,
            status=Status(light),
            late=0 if day is None or reached == 100 else max(0, (today - day).days),
        )
    return [rows[key] for key in keys if key in rows]


def marks(connection: sqlite3.Connection, projects: Collection[int], today: date) -> dict[int, list[Mark]]:
    """The milestones of some projects as a timeline marks them, by the projects' keys, the earliest first; one without
    any day is left out."""
    of_project = "project IN (SELECT id FROM project WHERE rid IN (SELECT value FROM json_each(:keys)))"
    found: dict[int, list[Mark]] = {}
    for key, light, due, planned, actual in connection.execute(
        f"""{lights(of_project, once=False)} SELECT p.rid, lit.light, lit.due, lit.planned, m.actual
        FROM lit JOIN milestone m ON m.rid = lit.rid JOIN project p ON p.id = lit.project""",
        {"today": today.isoformat(), "keys": json.dumps(list(projects))},
    ):
        status = Status(light)
        telling = {Status.DONE: actual, Status.LATE: due}.get(status, planned)
        day = read_day(telling) or read_day(due)
        if day is not None:
            found.setdefault(key, []).append(Mark(day, status))
    return {key: sorted(held, key=lambda mark: mark.day) for key, held in found.items()}


def earlier_forecasts(connection: sqlite3.Connection, keys: Collection[int]) -> dict[int, date]:
    """Which forecast some milestones showed before the present one, by their keys: back from writer to writer to the
    first other day (A3). What never moved is left out, and what moved where the log here does not tell.

    It reads the log, so it is meant for the milestones that someone looks at, not for all of them."""
    planned = kinds()["milestone"].fields["planned"].number
    rows = connection.execute(
        f"""WITH RECURSIVE back AS (
            SELECT c.k, c.dot, c.epoch, c.clock, c.value, c.value AS present FROM json_each(:keys) asked
            JOIN head h ON h.k = asked.value << {FIELD_BITS} | {planned} JOIN change c ON c.dot = h.dot
            WHERE {day_of("c.value")} IS NOT NULL
            UNION SELECT p.k, p.dot, p.epoch, p.clock, p.value, b.present
            FROM back b JOIN change p ON p.dot = {heads.last_known("b", "dot")}
            WHERE b.value = b.present OR {day_of("b.value")} IS NULL)
        SELECT k >> {FIELD_BITS}, value FROM back WHERE {day_of("value")} <> present""",
        {"keys": json.dumps(list(keys))},
    )
    return {key: date.fromisoformat(value) for key, value in rows}
