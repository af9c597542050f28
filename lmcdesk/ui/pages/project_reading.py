"""All that the page of one project shows, read from one state of the desk."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from lmcdesk.domain import progress
from lmcdesk.domain.base import kinds
from lmcdesk.domain.money import Rates, Totals, totals
from lmcdesk.domain.progress import Figure
from lmcdesk.domain.records import Comment, FundingLine, Milestone, ProgressReport, Project
from lmcdesk.domain.values import Status
from lmcdesk.store import history, identity, lookup, me, milestone_queries, queries
from lmcdesk.store.database import Database
from lmcdesk.store.identity import DeskCard


@dataclass(frozen=True)
class Step:
    """A milestone and how it stands today."""

    record: Milestone
    weight: int | None
    """As it counts; None where no milestone of the project has one, and all count the same."""
    status: Status
    reached: int
    expected: int | None
    slip: int | None
    overdue: int
    responsible: str
    waits_for: str
    """The title of the milestone that must come first, as long as that one is not done."""
    open: bool
    """Whether an entry in it waits for a decision."""
    earlier: date | None
    """The forecast before the present one; None if it never moved, or the milestone is done."""


class Past(NamedTuple):
    """One record's history, the latest first."""

    kind: str
    id: UUID
    called: str
    entries: list[history.Entry]


@dataclass(frozen=True)
class Reading:
    """A project and all that its page tells of it. Records are read-only copies."""

    today: date
    me: DeskCard
    epoch: int
    project: Project
    row: queries.ProjectRow
    steps: list[Step]
    figure: Figure | None
    funding: list[FundingLine]
    totals: Totals
    reports: list[ProgressReport]
    comments: list[Comment]
    names: Mapping[UUID, str]
    """Of the records that the project's records refer to."""
    past: list[Past]


def read(database: Database, id_: UUID, today: date) -> Reading | None:
    """The project of an id; None if it is not known or lies in the bin."""
    with database.reading() as session:
        project = lookup.record(session, id_, "project")
        if not isinstance(project, Project) or project.deleted:
            return None
        plain = lookup.plain(session)
        milestones = lookup.milestones(session, id_)
        of_project = {"project": id_}
        funding = _sorted(lookup.records(session, "funding_line", of_project), FundingLine, "year")
        reports = _sorted(lookup.records(session, "progress_report", of_project), ProgressReport, "period_end")
        comments = _sorted(lookup.records(session, "comment", of_project), Comment, "id")
        rates = Rates(rate for rate in lookup.records(session, "rate"))  # type: ignore[misc]  # all of them are Rates
        gone = list(lookup.records(session, "milestone", of_project, deleted=True))
        past = _past(plain, [project, *milestones, *gone, *funding, *reports, *comments])
        names = lookup.names(plain, _referred([project, *milestones, *reports], past))
        earlier = milestone_queries.earlier_forecasts(plain, [one.rid or 0 for one in milestones])
        contested = {part.id for part in past if any(entry.open for entry in part.entries)}
        return Reading(
            today=today,
            me=identity.card(plain),
            epoch=me.epoch(plain),
            project=project,
            row=queries.project_rows(plain, [project.rid or 0], today)[0],
            steps=_steps(milestones, names, contested, earlier, today),
            figure=progress.project_progress(milestones),
            funding=funding,
            totals=totals(funding, rates, today),
            reports=reports,
            comments=comments,
            names=names,
            past=past,
        )


def _sorted(records: Iterable[Any], kind: type, by: str) -> list[Any]:
    """The records by a field, the latest first; those without it last."""
    found = [record for record in records if isinstance(record, kind)]
    held = [record for record in found if getattr(record, by) is not None]
    return sorted(held, key=lambda record: getattr(record, by), reverse=True) + [r for r in found if r not in held]


def _past(connection: Any, records: Iterable[Any]) -> list[Past]:
    found = []
    for record in records:
        kind = record.__tablename__
        values = values_of(record)
        if values.get("title_local"):
            values["title"] = values["title_local"]  # as the tables call it
        found.append(Past(kind, record.id, lookup.called(kind, values), history.history(connection, record.id, kind)))
    return found


def _referred(records: Iterable[Any], past: Iterable[Past]) -> set[UUID]:
    """Records whose names are shown, in a field or in its history."""
    fields = ("lead", "responsible", "predecessor", "milestone")
    found = {value for record in records for name in fields if (value := getattr(record, name, None)) is not None}
    for part in past:
        for entry in part.entries:
            found.update(value for value in (entry.value, entry.before) if isinstance(value, UUID))
    return found


def _steps(
    milestones: list[Milestone],
    names: Mapping[UUID, str],
    contested: set[UUID],
    earlier: Mapping[int, date],
    today: date,
) -> list[Step]:
    figure = progress.project_progress(milestones)
    undone = {one.id: one.title_local or one.title or "" for one in milestones if not progress.done(one)}
    return [
        Step(
            record=one,
            weight=part.weight if figure is not None and figure.weighted else None,
            status=progress.status_of(one, today),
            reached=part.progress,
            expected=progress.expected(one, today),
            slip=progress.slippage(one, today),
            overdue=progress.overdue(one, today),
            responsible=names.get(one.responsible, "") if one.responsible else "",
            waits_for=undone.get(one.predecessor, "") if one.predecessor and not progress.done(one) else "",
            open=one.id in contested,
            earlier=None if progress.done(one) else earlier.get(one.rid or 0),
        )
        for one, part in zip(milestones, figure.parts if figure else (), strict=True)
    ]


def values_of(record: Any) -> dict[str, Any]:
    """A record's fields by name, with its id and its place in the database."""
    return {name: getattr(record, name) for name in ("id", "rid", *kinds()[record.__tablename__].fields)}
