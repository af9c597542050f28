"""What was edited since a report was frozen, project by project (F6): just the records that the report is of."""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import Any, TypeAlias
from uuid import UUID

from lmcdesk.domain.base import kinds
from lmcdesk.reports.figures import Figures, Known
from lmcdesk.reports.summaries.overdue import OverdueSummary
from lmcdesk.reports.summaries.reading import Snapshot
from lmcdesk.reports.summaries.timeline import Timeline
from lmcdesk.store import lookup
from lmcdesk.store.between import Edited, between
from lmcdesk.store.keys import MOST_NUMBER
from lmcdesk.store.vectors import Vector

Owners: TypeAlias = Mapping[tuple[str, UUID], UUID | None]
"""The project that each record belongs to, by its kind and id."""

_NOT_TOLD = frozenset({"comment", "edition", "letterhead"})
"""Kinds that no report takes its figures from."""

_ALL = frozenset({"coverage", "funding"})
"""Reports of every project that is known at a desk."""


@dataclass(frozen=True, slots=True)
class RecordEdits:
    """A record of which something was edited; `edits` are in the order of its fields."""

    kind: str
    id: UUID
    called: Mapping[str, Any]
    """The fields by which it is called, and what these hold."""
    currency: str
    """Of its money, where that is known and stayed the same."""
    edits: tuple[Edited, ...]

    @property
    def new(self) -> bool:
        """Whether it was not known before."""
        return all(edit.new for edit in self.edits)

    @property
    def gone(self) -> bool:
        """Whether it went into the bin."""
        return any(edit.field == "deleted" and edit.after for edit in self.edits)


@dataclass(frozen=True, slots=True)
class ProjectEdits:
    """A project, and what was edited of it and of what belongs to it; without an `id` what belongs to no project."""

    id: UUID | None
    code: str
    title: str
    title_local: str
    country: str | None
    records: tuple[RecordEdits, ...]


@dataclass(frozen=True, slots=True)
class Differences:
    """What was edited between an edition of a report and a later one, or now where there is none."""

    report: str
    year: int | None
    province: str | None
    earlier: int
    earlier_day: date
    later: int | None
    later_day: date
    desk: str
    projects: tuple[ProjectEdits, ...]
    names: Mapping[UUID, str]
    """What the records are called that the values may name."""

    @property
    def edits(self) -> int:
        """Fields that differ."""
        return sum(len(record.edits) for project in self.projects for record in project.records)


def vector(knows: Iterable[Known]) -> Vector:
    """How far changes were known, as the log asks for it; a number that no change bears, as a file from anywhere may
    have it, is the nearest that one could."""
    return {(known.desk, known.stream): min(max(0, known.number), MOST_NUMBER) for known in knows}


def summarise(
    snapshot: Snapshot, earlier: tuple[int, Figures], later: tuple[int, Figures] | None, today: date
) -> Differences:
    """Reads what was edited between two editions, each given by its number and its figures, or from one until now."""
    number, then = earlier
    connection = snapshot.connection
    found = between(connection, vector(then.knows), vector(later[1].knows) if later else None)
    found = [edit for edit in found if edit.kind not in _NOT_TOLD]
    owners = {(kind, id_): lookup.project_of(connection, kind, id_) for kind, id_ in {(e.kind, e.id) for e in found}}
    members = _members(connection, then, found, owners)
    listed = _listed(connection, then.project)
    told = [
        edit
        for edit in found
        for owner in [owners[edit.kind, edit.id]]
        if (
            edit.id in listed
            if owner is None and listed is not None
            else owner is None or members is None or owner in members
        )
    ]
    values = (value for edit in told for value in (edit.before, edit.after) if isinstance(value, UUID))
    return Differences(
        report=then.report,
        year=then.year,
        province=then.province,
        earlier=number,
        earlier_day=then.as_of,
        later=later[0] if later else None,
        later_day=later[1].as_of if later else today,
        desk=snapshot.desk.name,
        projects=tuple(_projects(connection, told, owners)),
        names=lookup.names(connection, values),
    )


def _members(
    connection: sqlite3.Connection, of: Figures, found: Iterable[Edited], owners: Owners
) -> set[UUID | None] | None:
    """The projects that a report is of, be they in the bin by now, or moved away since, or reaching elsewhere; None:
    every one."""
    if of.project is not None:
        return {of.project}
    if of.report in _ALL:
        return None
    province = _province(of)
    field, code = ("country", of.country) if province is None else ("province", province)
    rows = connection.execute(
        f"SELECT id FROM project WHERE {field} = ?1 UNION SELECT project FROM project_place WHERE {field} = ?1", (code,)
    )
    left = {
        owners[edit.kind, edit.id]
        for edit in found
        if edit.kind in ("project", "project_place") and edit.field == field and edit.before == code
    }
    return {UUID(bytes=id_) for (id_,) in rows if id_ is not None} | left


def _province(of: Figures) -> str | None:
    """The province whose projects a report tells: that which was asked for, or that of the desk."""
    match of.summary:
        case OverdueSummary():
            return of.summary.area.province
        case Timeline():
            return of.summary.province
    return of.province


def _listed(connection: sqlite3.Connection, project: UUID | None) -> set[UUID] | None:
    """Of the records that belong to no project those that a sheet of one project names; None: every one."""
    if project is None:
        return None
    fields = [
        (kind.name, "id" if kind.name == "project" else "project", field.name)
        for kind in kinds().values()
        for field in kind.fields.values()
        if field.to == "organisation" and (kind.name == "project" or "project" in kind.fields)
    ]
    rates = "SELECT id FROM rate"
    named = (f"SELECT {field} FROM {kind} WHERE {owner} = ?1" for kind, owner, field in fields)
    rows = connection.execute(" UNION ".join((rates, *named)), (project.bytes,))
    return {UUID(bytes=id_) for (id_,) in rows if id_ is not None}


def _projects(connection: sqlite3.Connection, told: list[Edited], owners: Owners) -> Iterable[ProjectEdits]:
    """Project by project in the order of their codes, what belongs to none at the end; of each the project first."""
    order = {name: at for at, name in enumerate(kinds())}
    names = lookup.namings(connection, {edit.id for edit in told})
    moved = {edit.id for edit in told if edit.field == "currency"}
    of: dict[UUID | None, list[RecordEdits]] = {}
    for (kind, id_), edits in groupby(sorted(told, key=lambda e: (order[e.kind], e.id)), key=attrgetter("kind", "id")):
        fields = list(kinds()[kind].fields)
        by_field = sorted(edits, key=lambda e: -1 if e.field == "deleted" else fields.index(e.field))
        currency = "" if id_ in moved or "currency" not in fields else _currency(connection, kind, id_)
        record = RecordEdits(kind, id_, names.get(id_, {}), currency, tuple(by_field))
        if not (record.new and record.gone):  # it was in neither state
            of.setdefault(owners[kind, id_], []).append(record)
    found = []
    for owner, records in of.items():
        row = (
            owner
            and connection.execute(
                "SELECT code, title, title_local, country FROM project WHERE id = ?", (owner.bytes,)
            ).fetchone()
        )
        code, title, local, country = row or ("", "", "", None)
        found.append(ProjectEdits(owner, code or "", title or "", local or "", country, tuple(records)))
    return sorted(found, key=lambda p: (p.id is None, p.code or "~", p.title, str(p.id)))


def _currency(connection: sqlite3.Connection, kind: str, id_: UUID) -> str:
    row = connection.execute(f"SELECT currency FROM {kind} WHERE id = ?", (id_.bytes,)).fetchone()
    return row[0] or "" if row else ""
