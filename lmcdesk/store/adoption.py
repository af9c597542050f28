"""What happens to dates when a project is adopted: they are frozen as its baseline (features A4), against which delay
is reckoned from then on."""

import sqlite3
from collections.abc import Iterable
from typing import Any

from lmcdesk.domain.base import kinds
from lmcdesk.domain.values import Stage, choice_of

_FROZEN = {
    "project": (("baseline_start", "planned_start"), ("baseline_end", "planned_end")),
    "milestone": (("baseline", "planned"),),
}


def adopts(stage: Any) -> bool:
    """Whether a project that comes to this stage is an adopted one."""
    known = choice_of(Stage, stage) if isinstance(stage, str) else None
    return known is not None and known.adopted


def baselines(connection: sqlite3.Connection, projects: Iterable[int]) -> dict[int, list[tuple[int, Any]]]:
    """What is to be frozen of some projects and their milestones, all by their numbers here: (field number, value as
    stored) of those that have a planned date and no baseline yet."""
    found: dict[int, list[tuple[int, Any]]] = {}
    for project in projects:
        for kind, dates in _FROZEN.items():
            own = "rid = ?" if kind == "project" else "project = (SELECT id FROM project WHERE rid = ?)"
            for baseline, planned in dates:
                number = kinds()[kind].fields[baseline].number
                for rid, value in connection.execute(
                    f"SELECT rid, {planned} FROM {kind} "
                    f"WHERE {own} AND deleted = 0 AND {baseline} IS NULL AND {planned} IS NOT NULL",
                    (project,),
                ):
                    found.setdefault(rid, []).append((number, value))
    return found
