"""How projects stand on a day, reckoned by the database for as many as are asked for. The rules of a milestone are
those of domain.progress said once more in SQL (and tested to agree); those of a project are asked of domain.progress.
"""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from threading import Lock
from types import MappingProxyType
from typing import Any

from lmcdesk.domain.base import kinds
from lmcdesk.domain.progress import FORECAST_SLIP, TOLERANCE, CourseRow, Standing, project_status, reported
from lmcdesk.domain.values import Status
from lmcdesk.store import since
from lmcdesk.store.database import Database
from lmcdesk.store.keys import FIELD_BITS

_MOST_FOLLOWED = 20_000
"""After more changes than this, all projects are reckoned anew: that costs less than finding out which."""


def day_of(column: str) -> str:
    """SQL: a date column, or NULL where it holds no day, as another desk may have written it."""
    return f"CASE WHEN date({column}, '+0 days') = {column} AND {column} > '0001' THEN {column} END"


def _whole(column: str) -> str:
    return f"CASE typeof({column}) WHEN 'integer' THEN {column} END"


def lights(condition: str, *, once: bool) -> str:
    """SQL: a WITH clause that leaves the table `lit`, one row for each milestone that is there and meets a condition:
    rid, project, weight (0 to 100), reached and expected (percent), due and planned (days), light (a Status). It binds
    :today. `once` for a query that looks at its columns more than once; without, a row is reckoned as it is needed.
    """
    return f"""WITH
    step AS (SELECT rid, project, status, {_whole("weight")} AS weight, {_whole("progress")} AS progress,
        {day_of("begins")} AS begins, {day_of("baseline")} AS baseline, {day_of("planned")} AS planned,
        {day_of("actual")} AS actual
        FROM milestone WHERE deleted = 0 AND ({condition})),
    part AS (SELECT rid, project, status, begins, baseline, planned, coalesce(baseline, planned) AS due,
        min(100, max(0, coalesce(weight, 0))) AS weight,
        CASE WHEN actual IS NOT NULL OR status = 'done' OR progress >= 100 THEN 100
            ELSE max(0, coalesce(progress, 0)) END AS reached
        FROM step),
    weighed AS (SELECT *, CASE
            WHEN due IS NULL THEN NULL
            WHEN due <= :today THEN 100
            WHEN begins IS NULL OR begins >= :today THEN 0
            ELSE CAST(julianday(:today) - julianday(begins) AS INTEGER) * 100
                / CAST(julianday(due) - julianday(begins) AS INTEGER) END AS expected
        FROM part),
    lit AS {"MATERIALIZED" if once else "NOT MATERIALIZED"} (SELECT
        rid, project, weight, reached, expected, due, planned, CASE
            WHEN reached = 100 THEN 'done'
            WHEN status IN ('on_track', 'at_risk', 'late', 'not_begun') THEN status
            WHEN due < :today THEN 'late'
            WHEN reached = 0 AND begins > :today THEN 'not_begun'
            WHEN planned < :today OR planned > date(baseline, '+{FORECAST_SLIP} days') THEN 'at_risk'
            WHEN coalesce(expected, 0) - reached > {TOLERANCE} THEN 'at_risk'
            WHEN reached = 0 THEN 'not_begun'
            ELSE 'on_track' END AS light
        FROM weighed)"""


_SUMS = f"""SELECT project,
        CASE WHEN sum(weight) > 0 THEN sum(weight * reached) / sum(weight) ELSE sum(reached) / count(*) END,
        CASE WHEN count(expected) = 0 THEN NULL
            WHEN sum(weight) > 0 THEN sum(weight * coalesce(expected, 0)) / sum(weight)
            ELSE sum(coalesce(expected, 0)) / count(*) END,
        count(CASE WHEN reached < 100 AND due < :today THEN 1 END),
        {", ".join(f"sum(light = '{status.value}')" for status in Status)}
    FROM lit GROUP BY project"""


def standings(connection: sqlite3.Connection, today: date, keys: Iterable[int] | None = None) -> dict[int, Standing]:
    """How projects stand today, by their keys (store.queries): those of the keys given, or all that are there."""
    given = {"today": today.isoformat(), "keys": None if keys is None else json.dumps(list(keys))}
    chosen = "rid IN (SELECT value FROM json_each(:keys))"
    of_project = "1" if keys is None else f"project IN (SELECT id FROM project WHERE {chosen})"
    sums = {
        project: (progress, expected, overdue, states)
        for project, progress, expected, overdue, *states in connection.execute(
            f"{lights(of_project, once=True)} {_SUMS}", given
        )
    }
    found = {}
    for rid, id_, stage, progress, *days in connection.execute(
        f"""SELECT rid, id, stage, {_whole("progress")}, planned_end, baseline_end, actual_start, actual_end
            FROM project WHERE deleted = 0 AND {"1" if keys is None else chosen}""",
        given,
    ):
        end, adopted, began, ended = map(read_day, days)
        course = CourseRow(rid, stage, end, adopted, began, ended, progress)
        progress, expected, overdue, counts = sums.get(id_, (reported(course), None, 0, ()))
        states = {status: n for status, n in zip(Status, counts, strict=False) if n}
        status = project_status(course, states, progress, expected, today)
        found[rid] = Standing(progress, expected, status, states, overdue)
    return found


@lru_cache(maxsize=20_000)
def read_day(text: Any) -> date | None:
    """A day as the database holds it; days repeat, so most are found rather than read."""
    return kinds()["project"].fields["planned_end"].load(text)  # type: ignore[no-any-return]  # a date field's


class Standings:
    """How all projects stand, kept in memory and brought up to date by what the log says since. For a window, where
    lists are filtered and counted by state again and again; any thread may ask."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = Lock()
        self._today: date | None = None
        self._place: since.Place = {}
        self._kept: Mapping[int, Standing] = MappingProxyType({})

    def on(self, today: date) -> Mapping[int, Standing]:
        """How all projects stand today, by their keys. The first call on a day reckons all of them."""
        with self._lock, self._database.raw() as connection:
            now = since.end(connection)
            unread = since.unread(self._place, now)
            if today != self._today or since.went_back(self._place, now) or _many(unread):
                self._kept = MappingProxyType(standings(connection, today))
            elif unread:
                keys = _projects(connection, unread)
                others = {key: standing for key, standing in self._kept.items() if key not in keys}
                self._kept = MappingProxyType(others | standings(connection, today, keys))
            self._place, self._today = now, today
            return self._kept


def _many(unread: list[since.Stretch]) -> bool:
    return sum(stretch.changes for stretch in unread) > _MOST_FOLLOWED


def _projects(connection: sqlite3.Connection, unread: list[since.Stretch]) -> set[int]:
    """The projects that some changes bear upon: themselves, and those that a milestone belongs to or once did."""
    milestone = kinds()["milestone"]
    touched = json.dumps([rid for stretch in unread for rid in since.records(connection, stretch)])
    return {
        rid
        for (rid,) in connection.execute(
            f"""SELECT rid FROM project WHERE rid IN (SELECT value FROM json_each(:touched))
            UNION SELECT p.rid FROM json_each(:touched) t
                JOIN record r ON r.rid = t.value AND r.kind = {milestone.number}
                JOIN change c ON c.k = t.value << {FIELD_BITS} | {milestone.fields["project"].number}
                JOIN project p ON p.id = c.value""",
            {"touched": touched},
        )
    }
