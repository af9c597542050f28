"""The figures of the list of projects proposed for a year: which, how far on their way, at what cost (E10, F1)."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from lmcdesk.domain import money
from lmcdesk.domain.money import Rates
from lmcdesk.domain.records import Decision, Meeting, Project
from lmcdesk.domain.values import ProposalState, choice_of
from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.reports.summaries.reading import Snapshot
from lmcdesk.reports.summaries.sections import place_of, section_of
from lmcdesk.store import lookup, queries
from lmcdesk.store.queries import ProjectFilter

_ASK_EVERY = 1_000
"""Records between two looks at whether the user asked to stop."""

ORDER = (
    ProposalState.ADOPTED,
    ProposalState.RECOMMENDED,
    ProposalState.SCREENED,
    ProposalState.PROPOSED,
    ProposalState.DECLINED,
    None,
)
"""States in the order of the list: the furthest on the way first, then what was declined."""


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """What a meeting decided of a project."""

    day: date | None
    meeting: str
    text: str


@dataclass(frozen=True, slots=True)
class ProposalLine:
    """A project on the list."""

    id: UUID
    code: str
    title: str
    title_local: str
    section: str | None
    measure: str | None
    country: str | None
    province: str | None
    lead: str
    begins: date | None
    ends: date | None
    budget: Decimal | None
    currency: str | None
    usd: Decimal | None
    """None where no budget is given, or none that can be told in US dollars."""
    beneficiaries: int | None
    state: ProposalState | None
    decisions: tuple[DecisionLine, ...]
    """The first one first."""


@dataclass(frozen=True, slots=True)
class Sum:
    """What projects of one state or section come to. `key` is the state or the section's number."""

    key: str | None
    projects: int
    states: Mapping[ProposalState | None, int]
    usd: Decimal
    beneficiaries: int


@dataclass(frozen=True, slots=True)
class ProposalsSummary:
    """The list of projects that a country proposed for a year, as of `today`."""

    country: str
    desk: str
    today: date
    year: int
    whole: Sum
    states: tuple[Sum, ...]
    sections: tuple[Sum, ...]
    lines: tuple[ProposalLine, ...]
    """By state, section and code."""
    without_dates: int
    without_budget: int
    not_converted: int
    """With a budget that is not in the totals: without a currency or a rate, or too large or too fine to count."""
    without_people: int
    """Without a number of beneficiaries."""
    without_year: int
    """Projects of the country with a place on a list, but without its year: on none of them."""


def summarise(
    snapshot: Snapshot, country: str, year: int, today: date, progress: Progress | None = None
) -> ProposalsSummary:
    """Reads the projects that belong to a country or reach it and were proposed for a year. Raises Cancelled."""
    projects = _projects(snapshot, country, year, today, progress or Progress())
    names = lookup.names(snapshot.connection, {project.lead for project in projects if project.lead})
    decisions = _decisions(snapshot, {project.id for project in projects})
    rates = snapshot.rates()
    lines = [_line(project, names, decisions.get(project.id, ()), rates, today) for project in projects]
    lines.sort(key=lambda line: (ORDER.index(line.state), place_of(line.section), not line.code, line.code, line.id))
    sections = sorted({line.section for line in lines}, key=place_of)
    return ProposalsSummary(
        country=country,
        desk=snapshot.desk.name,
        today=today,
        year=year,
        whole=_sum(None, lines),
        states=tuple(
            _sum(state, found) for state in ORDER if (found := [line for line in lines if line.state is state])
        ),
        sections=tuple(_sum(key, [line for line in lines if line.section == key]) for key in sections),
        lines=tuple(lines),
        without_dates=sum(line.begins is None and line.ends is None for line in lines),
        without_budget=sum(line.budget is None for line in lines),
        not_converted=sum(line.budget is not None and line.usd is None for line in lines),
        without_people=sum(line.beneficiaries is None for line in lines),
        without_year=_without_year(snapshot, country, today),
    )


def _projects(snapshot: Snapshot, country: str, year: int, today: date, progress: Progress) -> list[Project]:
    wanted = ProjectFilter(countries=frozenset({country}), proposed=frozenset({year}))
    keys = set(queries.project_keys(snapshot.connection, wanted, today))
    note = translate("Report", "Reading projects")
    found = []
    for count, project in enumerate(snapshot.of(Project, proposal_year=year)):
        if count % _ASK_EVERY == 0:
            progress.step(count, 0, note)
        if project.rid in keys:
            found.append(project)
    return found


def _decisions(snapshot: Snapshot, projects: set[UUID]) -> dict[UUID, list[DecisionLine]]:
    meetings = {meeting.id: meeting for meeting in snapshot.of(Meeting)}
    found: dict[UUID, list[tuple[date, UUID, DecisionLine]]] = defaultdict(list)
    for decision in snapshot.of(Decision):
        if decision.about in projects:
            meeting = meetings.get(decision.meeting) if decision.meeting else None
            day = (meeting.ends or meeting.begins) if meeting else None
            line = DecisionLine(day, (meeting.title or "") if meeting else "", decision.text or "")
            found[decision.about].append((day or date.min, decision.id, line))
    return {about: [line for *_, line in sorted(lines, key=lambda row: row[:2])] for about, lines in found.items()}


def _line(
    project: Project, names: Mapping[UUID, str], decisions: Iterable[DecisionLine], rates: Rates, today: date
) -> ProposalLine:
    budget, currency, usd = project.budget, project.currency, None
    if money.countable(budget) and currency:
        usd = rates.convert(budget, currency, "USD", today)
    return ProposalLine(
        id=project.id,
        code=project.code or "",
        title=project.title or "",
        title_local=project.title_local or "",
        section=section_of(project.measure),
        measure=project.measure,
        country=project.country,
        province=project.province,
        lead=names.get(project.lead, "") if project.lead else "",
        begins=project.planned_start or project.baseline_start,
        ends=project.planned_end or project.baseline_end,
        budget=budget,
        currency=currency,
        usd=usd,
        beneficiaries=project.beneficiaries,
        state=choice_of(ProposalState, project.proposal),
        decisions=tuple(decisions),
    )


def _sum(key: str | None, lines: list[ProposalLine]) -> Sum:
    return Sum(
        key=key,
        projects=len(lines),
        states=Counter(line.state for line in lines),
        usd=money.add(line.usd for line in lines if line.usd is not None),
        beneficiaries=sum(line.beneficiaries or 0 for line in lines),
    )


def _without_year(snapshot: Snapshot, country: str, today: date) -> int:
    keys = queries.project_keys(snapshot.connection, ProjectFilter(countries=frozenset({country})), today)
    states = queries.project_values(snapshot.connection, "proposal")
    years = queries.project_values(snapshot.connection, "proposal_year")
    return sum(1 for key in keys if states.get(key) and years.get(key) is None)
