"""What an activity tells, read from one state of a desk: each kind of record is gone through once."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar
from uuid import UUID

from lmcdesk.domain.base import Row
from lmcdesk.domain.records import (
    FundingLine,
    Indicator,
    IndicatorValue,
    Organisation,
    Project,
    ProjectMeasure,
    ProjectPartner,
    ProjectPlace,
)
from lmcdesk.reports.summaries.reading import Snapshot

R = TypeVar("R", bound=Row)


@dataclass(frozen=True)
class Activity:
    """A project with the records of its own that are told of it."""

    project: Project
    lead: Organisation | None
    partners: Sequence[Organisation]
    places: Sequence[ProjectPlace]
    measures: Sequence[str]
    """Further ones than its primary measure."""
    funding: Sequence[FundingLine]
    indicators: Sequence[tuple[Indicator, Sequence[IndicatorValue]]] = field(default=())


def activities(found: Snapshot) -> Iterator[Activity]:
    """The projects that the desk's country leads or that reach it, by code and then by id."""
    country = found.desk.country
    places = _by(found.of(ProjectPlace), lambda place: place.project)
    projects = [
        project
        for project in found.of(Project)
        if country in (project.country, *(place.country for place in places.get(project.id, ())))
    ]
    organisations = {each.id: each for each in found.of(Organisation)}
    partners = _by(found.of(ProjectPartner), lambda partner: partner.project)
    measures = _by(found.of(ProjectMeasure), lambda measure: measure.project)
    funding = _by(found.of(FundingLine), lambda line: line.project)
    indicators = _by(found.of(Indicator), lambda indicator: indicator.project)
    values = _by(found.of(IndicatorValue), lambda value: value.indicator)
    for project in sorted(projects, key=lambda project: (project.code or "\uffff", project.id.int)):
        joining = (organisations.get(each.organisation) for each in partners.get(project.id, ()) if each.organisation)
        yield Activity(
            project,
            organisations.get(project.lead) if project.lead else None,
            [each for each in joining if each is not None],
            places.get(project.id, ()),
            [each.measure for each in measures.get(project.id, ()) if each.measure],
            funding.get(project.id, ()),
            [(each, values.get(each.id, ())) for each in indicators.get(project.id, ())],
        )


def _by(records: Iterator[R], of: Callable[[R], UUID | None]) -> Mapping[UUID, list[R]]:
    """Records by what they belong to, in the order of their ids: the same file comes of the same records."""
    found: dict[UUID, list[R]] = defaultdict(list)
    for record in sorted(records, key=lambda record: record.id.int):
        if owner := of(record):
            found[owner].append(record)
    return found
