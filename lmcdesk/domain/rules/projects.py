"""Rules for projects, their further measures and places."""

from collections.abc import Iterator
from decimal import Decimal

from lmcdesk.domain.progress import LONG_LATE
from lmcdesk.domain.records import Project, ProjectMeasure, ProjectPlace
from lmcdesk.domain.rules.problem import Context, Problem, odd, rule, severe
from lmcdesk.domain.rules.shared import currency_known, measure_known, place_fits
from lmcdesk.domain.values import ProposalState, Stage, choice_of
from lmcdesk.i18n import translate

FIRST_PROPOSALS = 2016
"""The year of the first Leaders' Meeting."""


@rule(Project)
def measure(project: Project, context: Context) -> Iterator[Problem]:
    """The primary measure is of the Plan (B1, B2)."""
    return measure_known(project.measure, context)


@rule(ProjectMeasure)
def further_measure(link: ProjectMeasure, context: Context) -> Iterator[Problem]:
    """A further measure is of the Plan (B2)."""
    return measure_known(link.measure, context)


@rule(Project)
def place(project: Project, context: Context) -> Iterator[Problem]:
    """The lead province lies in the country (A1); its desk alone may write the project."""
    return place_fits(project.country, project.province, context)


@rule(ProjectPlace)
def further_place(place: ProjectPlace, context: Context) -> Iterator[Problem]:
    """A further place is known and fits (A1)."""
    return place_fits(place.country, place.province, context)


@rule(Project)
def planned_order(project: Project, context: Context) -> Iterator[Problem]:
    """The planned end is not before the planned start (IATI 2.03, activity-date types 1 and 3)."""
    start, end = project.planned_start, project.planned_end
    if start and end and end < start:
        said = translate("Rules", "The planned end {end} lies before the planned start {start}.")
        yield severe("planned_end", said, end=end, start=start)


@rule(Project)
def actual_order(project: Project, context: Context) -> Iterator[Problem]:
    """The actual end is not before the actual start (IATI 2.03, activity-date types 2 and 4)."""
    start, end = project.actual_start, project.actual_end
    if start and end and end < start:
        said = translate("Rules", "The actual end {end} lies before the actual start {start}.")
        yield severe("actual_end", said, end=end, start=start)


@rule(Project)
def adopted_order(project: Project, context: Context) -> Iterator[Problem]:
    """The adopted end is not before the adopted start (A4)."""
    start, end = project.baseline_start, project.baseline_end
    if start and end and end < start:
        said = translate("Rules", "The adopted end {end} lies before the adopted start {start}.")
        yield severe("baseline_end", said, end=end, start=start)


@rule(Project)
def actual_past(project: Project, context: Context) -> Iterator[Problem]:
    """Actual dates have come (IATI 2.03, activity-date: an actual date is not in the future). Not severe, since it may
    be this computer's clock that is wrong."""
    if project.actual_start and project.actual_start > context.today:
        said = translate("Rules", "The actual start {day} is still to come.")
        yield odd("actual_start", said, day=project.actual_start)
    if project.actual_end and project.actual_end > context.today:
        said = translate("Rules", "The actual end {day} is still to come.")
        yield odd("actual_end", said, day=project.actual_end)


@rule(Project)
def stage_and_dates(project: Project, context: Context) -> Iterator[Problem]:
    """Stage and actual dates tell the same (A2)."""
    stage = choice_of(Stage, project.stage)
    if stage in (Stage.PROPOSED, Stage.ENDORSED) and project.actual_start:
        said = translate("Rules", "The project is not adopted yet, but began on {day}.")
        yield odd("stage", said, day=project.actual_start)
    elif stage in (Stage.COMPLETED, Stage.CLOSED) and project.actual_end is None:
        yield odd("actual_end", translate("Rules", "The project is over, but its actual end is missing."))
    elif stage is not None and stage.open and project.actual_end:
        said = translate("Rules", "The project ended on {day}, but its stage says that it goes on.")
        yield odd("stage", said, day=project.actual_end)
    elif stage is Stage.IMPLEMENTATION and project.actual_start is None:
        yield odd("actual_start", translate("Rules", "The project is in implementation, but its start is missing."))


@rule(Project)
def adopted_dates(project: Project, context: Context) -> Iterator[Problem]:
    """An adopted project has its adopted dates, against which it is measured (A4)."""
    stage = choice_of(Stage, project.stage)
    if stage is not None and stage.adopted and project.baseline_end is None:
        said = translate("Rules", "The project is adopted, but its adopted end is missing: delay cannot be reckoned.")
        yield odd("baseline_end", said)


@rule(Project)
def long_late(project: Project, context: Context) -> Iterator[Problem]:
    """A project that goes on long after its end is flagged (E11)."""
    stage, end = choice_of(Stage, project.stage), project.baseline_end or project.planned_end
    if stage in (None, Stage.PROPOSED, Stage.ENDORSED) or not stage.open or end is None or project.actual_end:
        return
    days = (context.today - end).days
    if days > LONG_LATE:
        said = translate("Rules", "The project should have ended on {day}, {days} days ago.")
        yield odd("planned_end", said, day=end, days=days)


@rule(Project)
def budget(project: Project, context: Context) -> Iterator[Problem]:
    """A budget is not below zero and has a currency (A5; ISO 4217)."""
    if project.budget is not None and project.budget < 0:
        yield severe("budget", translate("Rules", "The budget is {value}; it cannot be below 0."), value=project.budget)
    if project.budget is not None and project.currency is None:
        yield odd("currency", translate("Rules", "The budget has no currency."))
    yield from currency_known(project.currency)


@rule(Project)
def progress(project: Project, context: Context) -> Iterator[Problem]:
    """Progress lies between nothing and all (A3)."""
    if project.progress is not None and not 0 <= project.progress <= 100:
        said = translate("Rules", "Progress is {value}; it must lie between 0 and 100.")
        yield severe("progress", said, value=project.progress)


@rule(Project)
def beneficiaries(project: Project, context: Context) -> Iterator[Problem]:
    """People are counted from 0, and women are among them (A1)."""
    total, women = project.beneficiaries, project.women
    if total is not None and total < 0:
        said = translate("Rules", "The number of beneficiaries is {value}; it cannot be below 0.")
        yield severe("beneficiaries", said, value=total)
    if women is not None and women < 0:
        yield severe("women", translate("Rules", "The number of women is {value}; it cannot be below 0."), value=women)
    if total is not None and women is not None and women > total >= 0:
        said = translate("Rules", "There are more women ({women}) than beneficiaries in all ({total}).")
        yield odd("women", said, women=women, total=total)


@rule(Project)
def coordinates(project: Project, context: Context) -> Iterator[Problem]:
    """Coordinates are degrees of WGS 84 and come in pairs (A12; IATI 2.03, location/point)."""
    for name, value, limit, said in (
        ("latitude", project.latitude, 90, translate("Rules", "The latitude is {value}; it lies between -90 and 90.")),
        (
            "longitude",
            project.longitude,
            180,
            translate("Rules", "The longitude is {value}; it lies between -180 and 180."),
        ),
    ):
        if value is not None and abs(value) > Decimal(limit):
            yield severe(name, said, value=value)
    if (project.latitude is None) != (project.longitude is None):
        name = "latitude" if project.latitude is None else "longitude"
        yield odd(name, translate("Rules", "Latitude and longitude are only of use together."))


@rule(Project)
def proposal(project: Project, context: Context) -> Iterator[Problem]:
    """What is on the list for next year says which year (Plan, part III; E10), and agrees with the stage."""
    state, year, stage = (
        choice_of(ProposalState, project.proposal),
        project.proposal_year,
        choice_of(Stage, project.stage),
    )
    if state is not None and year is None:
        yield odd(
            "proposal_year", translate("Rules", "The project is on a list of proposals, but the year is missing.")
        )
    if year is not None and not FIRST_PROPOSALS <= year <= context.today.year + 10:
        said = translate("Rules", "{year} is not a year for which projects are proposed now.")
        yield odd("proposal_year", said, year=year)
    if state is ProposalState.ADOPTED and stage in (Stage.PROPOSED, Stage.ENDORSED):
        yield odd(
            "stage",
            translate("Rules", "The Foreign Ministers' Meeting adopted the project, but its stage is an earlier one."),
        )
    if state is ProposalState.DECLINED and stage is not None and stage.adopted:
        yield odd("stage", translate("Rules", "The proposal was declined, but the stage says that it was adopted."))
