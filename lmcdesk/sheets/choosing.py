"""Which records of a kind a list is made of, and in which order."""

import sqlite3
from collections.abc import Callable, Collection
from uuid import UUID

from lmcdesk.catalogue.places import places
from lmcdesk.catalogue.plan import shipped
from lmcdesk.sheets.layout import Layout

_ORDER = ("code", "position", "period_start", "year", "begins", "day", "title", "name")


def chosen(
    layout: Layout,
    connection: sqlite3.Connection,
    country: str | None,
    province: str | None,
    section: str | None,
    ids: Collection[UUID] | None,
) -> list[int]:
    """The records asked for, as the desk numbers them, in the order in which people look for them."""
    fields = layout.kind.fields
    belongs = "project" in fields
    tests: list[Callable[[bytes, bytes | None, str | None], bool]] = []
    if ids is not None:
        wanted = {id_.bytes for id_ in ids}
        tests.append(lambda id_, _project, _home: id_ in wanted)
    if country or province or section:
        projects = _projects(connection, country, province, section)
        if belongs:
            tests.append(lambda _id, project, _home: project in projects)
        elif layout.column("code") is not None:
            tests.append(lambda id_, _project, _home: id_ in projects)
        elif country and "country" in fields:
            tests.append(lambda _id, _project, home: home == country)
    # Numbers in texts are ordered as people count, A-2 before A-10, and what is missing comes last.
    order = [
        f"k.{name} IS NULL, substr('000000000', 1, max(0, 9 - length(k.{name}))) || k.{name}"
        for name in _ORDER
        if name in fields
    ]
    if belongs:
        order.insert(0, "coalesce(nullif(p.code, ''), nullif(p.title, ''), p.title_local, '')")
    rows = connection.execute(
        f"""SELECT k.rid, k.id, {"k.project" if belongs else "NULL"}, {"k.country" if "country" in fields else "NULL"}
            FROM {layout.kind_name} k {"LEFT JOIN project p ON p.id = k.project AND p.deleted = 0" if belongs else ""}
            WHERE k.deleted = 0 ORDER BY {", ".join((*order, "k.id"))}"""
    )
    return [rid for rid, *told in rows if all(test(*told) for test in tests)]


def _projects(
    connection: sqlite3.Connection, country: str | None, province: str | None, section: str | None
) -> set[bytes]:
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
            found.add(id_)
    return found


def _inside(section: str | None) -> Callable[[str], bool] | None:
    """Whether a measure lies under a section or a pillar."""
    if not section:
        return None
    if section not in {pillar.number for pillar in shipped().pillars}:
        shipped().section(section)
    return lambda measure: measure.startswith((f"{section}.", f"{section}-"))
