"""What lists of milestones show, over all projects; asked for in two steps like lists of projects (store.queries)."""

import json
import sqlite3
from array import array
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from lmcdesk.domain.values import Status
from lmcdesk.store.queries import Keys, Known, ProjectFilter, project_keys, sorting
from lmcdesk.store.standings import lights, read_day


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
