"""What a timeline and an editor show of milestones beside their fields."""

import json
import sqlite3
from collections.abc import Collection
from datetime import date
from typing import NamedTuple

from lmcdesk.domain.base import kinds
from lmcdesk.domain.values import Status
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
