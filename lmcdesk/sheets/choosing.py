"""Which records of a kind a list is made of, and in which order."""

import sqlite3
from collections.abc import Callable, Collection
from typing import Any
from uuid import UUID

from lmcdesk.catalogue.places import places
from lmcdesk.catalogue.plan import shipped
from lmcdesk.sheets.existing import Desk, Held


def chosen(
    desk: Desk,
    connection: sqlite3.Connection,
    country: str | None,
    province: str | None,
    section: str | None,
    ids: Collection[UUID] | None,
) -> list[Held]:
    """The records asked for, in the order in which people look for them."""
    fields = desk.layout.kind.fields
    belongs = "project" in fields
    found = [held for held in desk.alive if ids is None or held.id in ids]
    if country or province or section:
        projects = _projects(connection, country, province, section)
        if belongs:
            found = [held for held in found if desk.value(held, "project") in projects]
        elif desk.layout.column("code") is not None:
            found = [held for held in found if held.id in projects]
        elif country and "country" in fields:
            found = [held for held in found if desk.value(held, "country") == country]
    order = [
        name
        for name in ("code", "position", "period_start", "year", "begins", "day", "title", "name")
        if name in fields
    ]

    def place(held: Held) -> tuple[Any, ...]:
        project = desk.projects.shown.get(desk.value(held, "project"), "") if belongs else ""
        values = [desk.value(held, name) for name in order]
        return project, *((value is None, "" if value is None else str(value).zfill(9)) for value in values)

    return sorted(found, key=place)


def _projects(
    connection: sqlite3.Connection, country: str | None, province: str | None, section: str | None
) -> set[UUID]:
    """The projects of a place and of a part of the Plan, by their primary measure or a further one."""
    if country:
        places().country(country)
    if province:
        places().province(province)
    measures: dict[bytes, list[str]] = {}
    for project, measure in connection.execute("SELECT project, measure FROM project_measure WHERE deleted = 0"):
        measures.setdefault(project, []).append(measure or "")
    inside = _inside(section)
    found = set()
    for id_, measure, home, lead in connection.execute("SELECT id, measure, country, province FROM project"):
        here = country in (None, "", home) and province in (None, "", lead)
        if here and (inside is None or any(inside(m) for m in (measure or "", *measures.get(id_, ())))):
            found.add(UUID(bytes=id_))
    return found


def _inside(section: str | None) -> Callable[[str], bool] | None:
    """Whether a measure lies under a section or a pillar."""
    if not section:
        return None
    if section not in {pillar.number for pillar in shipped().pillars}:
        shipped().section(section)
    return lambda measure: measure.startswith((f"{section}.", f"{section}-"))
