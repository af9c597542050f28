"""What a report is made from in either of two states of a desk: its projects, and which of the records that belong to
no project it takes something from."""

import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID

from lmcdesk.domain.base import kinds
from lmcdesk.reports.figures import Figures
from lmcdesk.reports.summaries.overdue import OverdueSummary
from lmcdesk.reports.summaries.timeline import Timeline
from lmcdesk.store.between import Edited

_ALL = frozenset({"coverage", "funding"})
"""Reports of every project that is known at a desk."""

_NOWHERE = frozenset({"national", "annual"})
"""Reports that count the projects without a country too."""

_LEAD = ("project", "lead")
_PARTNER = ("project_partner", "organisation")
_RESPONSIBLE = ("milestone", "responsible")
_ASSESSOR = ("assessment", "organisation")

_BODIES = {
    "project": (_LEAD, _PARTNER, _RESPONSIBLE, _ASSESSOR),
    "overdue": (_RESPONSIBLE,),
    "proposals": (_LEAD,),
    "assessments": (_ASSESSOR,),
    "annual": (_LEAD, _ASSESSOR),
}
"""By which fields a report's projects name the organisations whose names it tells."""

_MONEY = frozenset({"project", "national", "annual", "province", "proposals", "coverage", "funding"})
"""Reports that convert money."""

_DECIDED = frozenset({"proposals", "annual"})
"""Reports that tell what meetings decided."""


OF_NO_PROJECT = frozenset(name for name, kind in kinds().items() if "project" not in kind.fields) - {"project"}
"""Kinds whose records belong to none."""


class States:
    """What records held in two states of a desk: what they hold now, but for what was edited after the later one
    (`since`), and between the two (`found`)."""

    def __init__(self, connection: sqlite3.Connection, found: Iterable[Edited], since: Iterable[Edited]) -> None:
        self._connection = connection
        later = {(edit.kind, edit.id, edit.field): edit.before for edit in since}
        earlier = later | {(edit.kind, edit.id, edit.field): edit.before for edit in found}
        self._states = (earlier, later)
        self._edited = {id_ for _, id_, _ in earlier}

    def projects_of(self, kind: str, id_: UUID) -> tuple[UUID | None, UUID | None]:
        """The project that a record belonged to in the earlier state, and in the later one: itself where it is one."""
        field = kinds()[kind].fields.get("project")
        if field is None:
            return (id_, id_) if kind == "project" else (None, None)
        row = self._connection.execute(f"SELECT project FROM {kind} WHERE id = ?", (id_.bytes,)).fetchone()
        now = field.load(row[0]) if row else None
        earlier, later = (state.get((kind, id_, "project"), now) for state in self._states)
        return earlier, later

    def rows(self, kind: str, *fields: str) -> Iterator[tuple[Any, ...]]:
        """The id and some fields of each record of a kind that was not in the bin, state by state."""
        known = [kinds()[kind].fields[name] for name in fields]
        for key, gone, *values in self._connection.execute(
            f"SELECT {', '.join(('id', 'deleted', *fields))} FROM {kind}"
        ):
            id_ = UUID(bytes=key)
            now = [field.load(value) for field, value in zip(known, values, strict=True)]
            for state in self._states if id_ in self._edited else ({},):
                if not state.get((kind, id_, "deleted"), gone):
                    yield id_, *(state.get((kind, id_, name), value) for name, value in zip(fields, now, strict=True))

    def by_project(self, kind: str, field: str) -> Iterator[tuple[UUID | None, Any]]:
        """A field of each record of a kind, with the project that it is or belongs to."""
        if kind == "project":
            yield from self.rows(kind, field)
        else:
            yield from ((project, value) for _, project, value in self.rows(kind, "project", field))


def projects(states: States, of: Figures) -> set[UUID]:
    """The projects that a report is of in either state."""
    if of.project is not None:
        return {of.project}
    if of.report in _ALL:
        return {id_ for (id_,) in states.rows("project")}
    province = _province(of)
    field, code = ("country", of.country) if province is None else ("province", province)
    own = {code, None} if of.report in _NOWHERE else {code}
    there = {project for project, at in states.by_project("project", field) if at in own}
    reached = {project for project, at in states.by_project("project_place", field) if at == code}
    return {project for project in there | reached if project is not None}


def around(states: States, of: Figures, members: set[UUID]) -> set[UUID]:
    """The records that belong to no project from which a report of these projects takes something in either state."""
    found: set[UUID | None] = {
        body
        for kind, field in _BODIES.get(of.report, ())
        for project, body in states.by_project(kind, field)
        if project in members
    }
    if of.report in _MONEY:
        found |= {id_ for (id_,) in states.rows("rate")}
    if of.report in _DECIDED:
        for decision, project, meeting in states.rows("decision", "about", "meeting"):
            found |= {decision, meeting} if project in members else set()
    return {id_ for id_ in found if id_ is not None}


def _province(of: Figures) -> str | None:
    """The province whose projects a report tells: that which was asked for, or that of the desk."""
    match of.summary:
        case OverdueSummary():
            return of.summary.area.province
        case Timeline():
            return of.summary.province
    return of.province
