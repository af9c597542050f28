"""What a timeline, an editor and a report of what is late show of milestones beside their fields."""

import json
import sqlite3
from collections.abc import Collection
from datetime import date
from typing import NamedTuple
from uuid import UUID

from lmcdesk.domain.base import kinds
from lmcdesk.domain.values import DelayReason, Status, choice_of
from lmcdesk.store import heads
from lmcdesk.store.keys import FIELD_BITS
from lmcdesk.store.standings import day_of, lights, read_day


class Mark(NamedTuple):
    """A milestone on a timeline, on the day on which it was reached; or, late, was due; or else is forecast."""

    day: date
    status: Status


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


class OpenStep(NamedTuple):
    """A milestone that is not done, and past its due day or without one."""

    id: UUID
    project: UUID
    title: str
    title_local: str
    adopted: date | None
    forecast: date | None
    due: date | None
    responsible: UUID | None
    reason: DelayReason | None
    reason_text: str


def overdue_or_undated(connection: sqlite3.Connection, projects: Collection[int], today: date) -> list[OpenStep]:
    """The milestones of some projects, named by their keys, that should be done by now and are not; and those of which
    nothing says when they should be."""
    fields = kinds()["milestone"].fields
    of_project = "project IN (SELECT id FROM project WHERE rid IN (SELECT value FROM json_each(:keys)))"
    rows = connection.execute(
        f"""{lights(of_project, once=False)}
        SELECT m.id, lit.project, m.title, m.title_local, {day_of("m.baseline")}, lit.planned, lit.due, m.responsible,
            m.delay_reason, m.delay_text
        FROM lit JOIN milestone m ON m.rid = lit.rid
        WHERE lit.reached < 100 AND (lit.due IS NULL OR lit.due < :today)""",
        {"today": today.isoformat(), "keys": json.dumps(list(projects))},
    )
    return [
        OpenStep(
            id=UUID(bytes=id_),
            project=UUID(bytes=project),
            title=title or "",
            title_local=local or "",
            adopted=read_day(adopted),
            forecast=read_day(forecast),
            due=read_day(due),
            responsible=fields["responsible"].load(responsible),
            reason=choice_of(DelayReason, reason),
            reason_text=text or "",
        )
        for id_, project, title, local, adopted, forecast, due, responsible, reason, text in rows
    ]
