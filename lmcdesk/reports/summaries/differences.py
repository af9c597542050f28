"""What was edited since a report was frozen, project by project (F6): just the records that the report is of."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import Any
from uuid import UUID

from lmcdesk.domain.base import kinds
from lmcdesk.reports.figures import Figures, Known
from lmcdesk.reports.summaries import scope
from lmcdesk.reports.summaries.reading import Snapshot
from lmcdesk.store import lookup
from lmcdesk.store.between import Edited, between
from lmcdesk.store.keys import MOST_NUMBER
from lmcdesk.store.vectors import Vector

_NOT_TOLD = frozenset({"comment", "edition", "letterhead"})
"""Kinds that no report takes its figures from."""


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
    def by(self) -> Edited:
        """The edit that made it or put it into the bin, where it is new or gone: of a new one the first that shows."""
        deletions = (edit for edit in self.edits if edit.field == "deleted")
        return next(deletions, None) or min(self.edits, key=lambda edit: edit.at)

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
    known = vector(later[1].knows) if later else None
    found = [edit for edit in between(connection, vector(then.knows), known) if edit.kind not in _NOT_TOLD]
    states = scope.States(connection, found, between(connection, known) if known is not None else ())
    members = scope.projects(states, then)
    around = scope.around(states, then, members) if {edit.kind for edit in found} & scope.OF_NO_PROJECT else set()
    told: dict[UUID | None, list[Edited]] = defaultdict(list)
    for edit in found:
        was, now = states.projects_of(edit.kind, edit.id)
        if now in members or was in members:
            told[now if now in members else was].append(edit)
        elif edit.id in around:
            told[None].append(edit)
    every = (edit for edits in told.values() for edit in edits)
    values = (value for edit in every for value in (edit.before, edit.after) if isinstance(value, UUID))
    return Differences(
        report=then.report,
        year=then.year,
        province=then.province,
        earlier=number,
        earlier_day=then.as_of,
        later=later[0] if later else None,
        later_day=later[1].as_of if later else today,
        desk=snapshot.desk.name,
        projects=tuple(_projects(connection, told)),
        names=lookup.names(connection, values),
    )


def _projects(connection: sqlite3.Connection, told: Mapping[UUID | None, list[Edited]]) -> Iterable[ProjectEdits]:
    """Project by project in the order of their codes, what belongs to none at the end; of each the project first."""
    names = lookup.namings(connection, {edit.id for edits in told.values() for edit in edits})
    found = []
    for owner, edits in told.items():
        records = tuple(_records(connection, edits, names))
        row = (
            owner
            and connection.execute(
                "SELECT code, title, title_local, country FROM project WHERE id = ?", (owner.bytes,)
            ).fetchone()
        )
        code, title, local, country = row or ("", "", "", None)
        if records:
            found.append(ProjectEdits(owner, code or "", title or "", local or "", country, records))
    return sorted(found, key=lambda p: (p.id is None, p.code or "~", p.title, str(p.id)))


def _records(
    connection: sqlite3.Connection, edits: Iterable[Edited], names: Mapping[UUID, Mapping[str, Any]]
) -> Iterator[RecordEdits]:
    order = {name: at for at, name in enumerate(kinds())}
    in_order = sorted(edits, key=lambda edit: (order[edit.kind], edit.id))
    for (kind, id_), own in groupby(in_order, key=attrgetter("kind", "id")):
        fields = list(kinds()[kind].fields)
        by_field = sorted(own, key=lambda edit: -1 if edit.field == "deleted" else fields.index(edit.field))
        moved = any(edit.field == "currency" for edit in by_field)
        currency = "" if moved or "currency" not in fields else _currency(connection, kind, id_)
        record = RecordEdits(kind, id_, names.get(id_, {}), currency, tuple(by_field))
        if not (record.new and record.gone):  # it was in neither state
            yield record


def _currency(connection: sqlite3.Connection, kind: str, id_: UUID) -> str:
    row = connection.execute(f"SELECT currency FROM {kind} WHERE id = ?", (id_.bytes,)).fetchone()
    return row[0] or "" if row else ""
