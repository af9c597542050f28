"""What waits for a decision, read from one state of the desk and told record by record."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import IntEnum
from functools import partial
from typing import Any
from uuid import UUID

from lmcdesk.domain.base import kinds
from lmcdesk.domain.labels import field_name, kind_name
from lmcdesk.domain.progress import StepRow, project_progress
from lmcdesk.domain.records import Milestone, Project
from lmcdesk.domain.values import Role, Stage
from lmcdesk.i18n import translate
from lmcdesk.store import conflicts, left_behind, lookup
from lmcdesk.store.conflicts import Conflict, Side
from lmcdesk.store.database import Database
from lmcdesk.store.keys import FIELD_BITS
from lmcdesk.store.unaware import written_unaware
from lmcdesk.ui import figures, values
from lmcdesk.ui.words import Phrase

_PROGRESS = {"weight", "progress", "actual", "status"}
"""A milestone's fields that its project's progress is reckoned from."""

_ADOPTED = {
    ("milestone", "planned"): "baseline",
    ("milestone", "actual"): "baseline",
    ("project", "planned_end"): "baseline_end",
    ("project", "actual_end"): "baseline_end",
}
"""Dates that are measured against an adopted one of the same record."""


@dataclass(frozen=True)
class Open:
    """A field that waits for a decision."""

    conflict: Conflict
    sides: tuple[Side, ...]
    """By the desks' names: none of them ranks first."""
    follows: tuple[Phrase, ...] = ()
    """Of each side, what follows from taking it; empty where nothing else does. Read when the record is shown."""
    names: Mapping[UUID, str] = field(default_factory=dict)
    """What the records are called that the entries name. Read when the record is shown."""
    left_behind: bool = False
    """A project that is in the bin while what belongs to it was edited. Read when the record is shown."""

    def shown(self, value: Any) -> str:
        """An entry as text."""
        if self.conflict.field == "deleted":
            if value:
                return translate("Conflicts", "It is in the bin")
            if self.left_behind:
                return translate("Conflicts", "What belongs to it was edited")
            return translate("Conflicts", "It was edited")
        return values.shown(self.conflict.kind, self.conflict.field, value, self.names)


class Severity(IntEnum):
    """How much hangs on a decision, by what the field holds."""

    LOW = 1
    """Texts and names."""
    MEDIUM = 2
    """Figures, such as progress, and codes."""
    HIGH = 3
    """Money, dates, the stage, and whether the record is there at all."""


def severity(kind: str, field: str) -> Severity:
    """How much hangs on a field."""
    known = kinds()[kind].fields.get(field)
    if known is None or known.holds in (date, Decimal) or known.choice is Stage:
        return Severity.HIGH  # existence is no field
    return Severity.LOW if known.holds in (str, UUID) and known.choice is None else Severity.MEDIUM


@dataclass(frozen=True)
class Case:
    """A record in which fields wait."""

    kind: str
    id: UUID
    record: str
    project: str
    """What the project that it belongs to is called; empty where it is the project itself, or belongs to none."""
    project_id: UUID | None
    fields: tuple[Open, ...]
    place: str = ""
    """The code of the province that leads the project, or of the country."""
    in_bin: bool = False
    """The project is in the bin, where it cannot be looked at."""

    @property
    def severity(self) -> Severity:
        """That of its weightiest field."""
        return max(severity(self.kind, field.conflict.field) for field in self.fields)

    @property
    def title(self) -> str:
        """What the record is called."""
        return self.record or kind_name(self.kind)

    @property
    def field_names(self) -> str:
        """The fields that wait."""
        return ", ".join(
            translate("Conflicts", "Edited, or in the bin")
            if field.conflict.field == "deleted"
            else field_name(self.kind, field.conflict.field)
            for field in self.fields
        )

    @property
    def desks(self) -> list[str]:
        """The desks that wrote, if the same ones wrote all fields, one entry each; else none."""
        written = {tuple(side.desk for side in field.sides) for field in self.fields}
        first = next(iter(written))
        return list(first) if len(written) == 1 and len(set(first)) == len(first) else []

    def same(self, other: "Case") -> bool:
        """Whether nothing has changed between two readings."""
        return self._told_from() == other._told_from()

    def _told_from(self) -> object:
        return self.id, [(field.conflict.number, [side.at for side in field.sides]) for field in self.fields]

    @property
    def since(self) -> date:
        """The day of its latest entry, by this computer's clock."""
        latest = max(side.at for field in self.fields for side in field.sides)
        return latest.astimezone().date()


@dataclass(frozen=True)
class Waiting:
    """All that waits at this desk."""

    cases: list[Case]
    may: bool
    """Whether decisions can be made here: not at a manager's desk."""

    @property
    def fields(self) -> int:
        """How many entries wait in all."""
        return sum(len(case.fields) for case in self.cases)


def read(database: Database) -> Waiting:
    """Read what waits, the record that waits longest first. What is told beside the entries of one record is left to
    `in_full`: however much waits, only one is looked at."""
    with database.raw() as connection:
        found: dict[UUID, list[Conflict]] = {}
        for conflict in conflicts.conflicts(connection):
            found.setdefault(conflict.id, []).append(conflict)
        of_kind: dict[str, list[int]] = {}
        for fields in found.values():
            of_kind.setdefault(fields[0].kind, []).append(fields[0].number >> FIELD_BITS)
        rows: dict[UUID, lookup.Kept] = {}
        for kind, rids in of_kind.items():
            rows |= lookup.kept(connection, kind, rids)
            if "project" in kinds()[kind].fields:
                rows |= lookup.kept_projects(connection, kind, rids)
    cases = [_case(id_, fields, rows) for id_, fields in found.items()]
    return Waiting(cases, database.me.role is not Role.MANAGER)


def _case(id_: UUID, found: Sequence[Conflict], rows: Mapping[UUID, lookup.Kept]) -> Case:
    kind, record = found[0].kind, rows.get(id_, {})
    belongs = kinds()[kind].fields.get("project")
    project = id_ if kind == "project" else None if belongs is None else belongs.load(record.get("project"))
    leads = rows.get(project, {}) if project is not None else {}
    return Case(
        kind,
        id_,
        lookup.called(kind, record),
        lookup.called("project", leads) if project != id_ else "",
        project,
        tuple(map(_open, found)),
        leads.get("province") or leads.get("country") or "",
        bool(leads.get("deleted")),
    )


def _open(conflict: Conflict) -> Open:
    return Open(conflict, tuple(sorted(conflict.sides, key=lambda side: (side.desk.casefold(), side.at))))


def in_full(database: Database, case: Case) -> Case:
    """A case with what follows from each entry, and the names that stand for the ids in them."""
    with database.reading() as session:
        connection = lookup.plain(session)
        held = [value for f in case.fields for value in (f.conflict.before, *(side.value for side in f.sides))]
        names = lookup.names(connection, _ids(held))
        record = lookup.record(session, case.id, case.kind)
        fields = []
        for one in case.fields:
            follows = _follows(session, record, one.conflict.field, [side.value for side in one.sides])
            if one.conflict.field == "deleted":
                left = left_behind.records(connection, case.id)
                unaware = written_unaware(connection, case.kind, case.id)
                names |= lookup.names(connection, _ids(unaware.values()) + [id_ for _, id_ in left[:_MOST_NAMED]])
                told = partial(_left, left, names) if left else partial(_written, case.kind, unaware, names)
                follows = tuple("" if side.value else told for side in one.sides)
                one = replace(one, left_behind=bool(left))
            fields.append(replace(one, follows=follows, names=names))
    return replace(case, fields=tuple(fields))


def _ids(found: Iterable[Any]) -> list[UUID]:
    return [one for one in found if isinstance(one, UUID)]


# What follows


def _follows(session: Any, record: Any, field: str, entries: Sequence[Any]) -> tuple[Phrase, ...]:
    if isinstance(record, Milestone) and field in _PROGRESS and record.project is not None:
        steps = lookup.milestones(session, record.project)
        reached = [_progress_with(steps, record, field, entry) for entry in entries]
        if len(set(reached)) > 1:
            return tuple("" if percent is None else partial(_stands_at, percent) for percent in reached)
    adopted = _ADOPTED.get((record.__tablename__, field)) if isinstance(record, Milestone | Project) else None
    if adopted is not None:
        day = getattr(record, adopted)
        return tuple(_against(day, entry) for entry in entries)
    return ("",) * len(entries)


def _progress_with(steps: Sequence[Milestone], record: Milestone, field: str, entry: Any) -> int | None:
    """The project's progress in percent if the milestone's field held an entry."""
    rows = [
        StepRow(
            project=step.project,
            **{name: entry if step.id == record.id and name == field else getattr(step, name) for name in _PROGRESS},
        )
        for step in steps
    ]
    figure = project_progress(rows)
    return None if figure is None else figure.percent


def _written(kind: str, entries: dict[str, Any], names: dict[UUID, str]) -> str:
    told = (
        translate("Conflicts", "{field}: {value}").format(
            field=field_name(kind, field), value=values.shown(kind, field, value, names)
        )
        for field, value in entries.items()
    )
    return "; ".join(told)


_MOST_NAMED = 5
"""Of what belongs to a project so many records are named."""


def _left(records: Sequence[tuple[str, UUID]], names: Mapping[UUID, str]) -> str:
    called = translate("Conflicts", "{kind} “{name}”")
    told = ", ".join(
        called.format(kind=kind_name(kind), name=names[id_]) if names.get(id_) else kind_name(kind)
        for kind, id_ in records[:_MOST_NAMED]
    )
    if len(records) <= _MOST_NAMED:
        return translate("Conflicts", "Written meanwhile: {records}").format(records=told)
    more = figures.number(len(records) - _MOST_NAMED)
    return translate("Conflicts", "Written meanwhile: {records}, and more: {n}").format(records=told, n=more)


def _stands_at(percent: int) -> str:
    return translate("Conflicts", "The project then stands at {percent}.").format(percent=figures.percent(percent))


def _against(adopted: date | None, entry: Any) -> Phrase:
    return partial(_days, (entry - adopted).days) if adopted is not None and isinstance(entry, date) else ""


def _days(days: int) -> str:
    if days == 0:
        return translate("Conflicts", "On the adopted date.")
    text = (
        translate("Conflicts", "Days after the adopted date: {n}.")
        if days > 0
        else translate("Conflicts", "Days before the adopted date: {n}.")
    )
    return text.format(n=figures.number(abs(days)))
