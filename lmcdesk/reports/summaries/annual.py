"""The figures of an annual progress report: the national summary's of its year, and what was told, assessed, suggested
and is to come (F1, F2)."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from lmcdesk.domain import progress as rules
from lmcdesk.domain.records import ProgressReport
from lmcdesk.domain.values import ReportState, choice_of
from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.reports.summaries import assessments, national, proposals
from lmcdesk.reports.summaries.assessments import AssessmentsSummary
from lmcdesk.reports.summaries.national import NationalSummary
from lmcdesk.reports.summaries.programme import LateLine, ProjectLine, StepLine
from lmcdesk.reports.summaries.proposals import ProposalsSummary
from lmcdesk.reports.summaries.reading import Snapshot

_ASK_EVERY = 1_000
"""Records between two looks at whether the user asked to stop."""

_COUNTED = (ReportState.APPROVED, ReportState.LOCKED, ReportState.SUBMITTED)
"""Reports whose words are told: approved ones first. What was returned is to be written again."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a project's last report of the year says, of those that are approved or handed in."""

    project: ProjectLine
    state: ReportState
    begins: date | None
    ends: date | None
    narrative: str
    issues: str
    next_steps: str


@dataclass(frozen=True, slots=True)
class SectionYear:
    """What happened in a section of the Plan, besides its figures."""

    told: tuple[Told, ...]
    reached: tuple[StepLine, ...]
    late: tuple[LateLine, ...]


@dataclass(frozen=True, slots=True)
class Silence:
    """A province, and how many of its projects under way have no report of the year."""

    province: str | None
    under_way: int
    unreported: int


@dataclass(frozen=True, slots=True)
class AnnualSummary:
    """A country's year, as of a day."""

    nation: NationalSummary
    year: int
    sections: Mapping[str | None, SectionYear]
    """By the section's number; None for projects without a measure."""
    reports: tuple[tuple[ReportState, int], ...]
    """Reports of the year by state."""
    silences: tuple[Silence, ...]
    """Provinces with unreported projects, in their order."""
    assessments: AssessmentsSummary
    """Those of the year, and the suggestions of all years."""
    proposals: ProposalsSummary
    """The list for the year after it."""

    @property
    def unreported(self) -> int:
        """Projects under way without a report of the year."""
        return sum(line.unreported for line in self.silences)


def summarise(
    snapshot: Snapshot, country: str, year: int, today: date, progress: Progress | None = None
) -> AnnualSummary:
    """Reads the figures of a country's year. Raises Cancelled."""
    progress = progress or Progress()
    nation = national.summarise(snapshot, country, year, today, progress)
    known = {line.id: line for line in nation.listed}
    reports = _reports(snapshot, known, year, progress)
    handed_in = {r.project for r in reports if r.project and r.state not in (None, ReportState.DRAFT)}
    return AnnualSummary(
        nation=nation,
        year=year,
        sections=_sections(nation, _told(reports, known)),
        reports=_states(reports),
        silences=_silences(nation, handed_in),
        assessments=assessments.summarise(snapshot, country, today, progress, year=year),
        proposals=proposals.summarise(snapshot, country, year + 1, today, progress),
    )


def _reports(
    snapshot: Snapshot, known: Mapping[UUID, ProjectLine], year: int, progress: Progress
) -> list[ProgressReport]:
    note = translate("Report", "Reading progress reports")
    found = []
    for count, report in enumerate(snapshot.of(ProgressReport)):
        if count % _ASK_EVERY == 0:
            progress.step(count, 0, note)
        day = report.period_end or report.period_start
        if report.project in known and day is not None and day.year == year:
            found.append(report)
    return found


def _told(reports: list[ProgressReport], known: Mapping[UUID, ProjectLine]) -> list[Told]:
    """One of each project: the last one that is approved, or else handed in. Approved ones first, the latest of them
    before others."""
    best: dict[UUID, tuple[tuple[bool, date, UUID], ProgressReport, ReportState]] = {}
    for report in reports:
        state = choice_of(ReportState, report.state)
        if report.project and state in _COUNTED and (report.narrative or report.issues):
            rank = (state is not ReportState.SUBMITTED, report.period_end or date.min, report.id)
            if report.project not in best or best[report.project][0] < rank:
                best[report.project] = (rank, report, state)
    told = [
        Told(
            known[project],
            state,
            report.period_start,
            report.period_end,
            report.narrative or "",
            report.issues or "",
            report.next_steps or "",
        )
        for project, (_, report, state) in best.items()
    ]
    return sorted(
        told, key=lambda t: (t.state is ReportState.SUBMITTED, -(t.ends or date.min).toordinal(), t.project.code)
    )


def _sections(nation: NationalSummary, told: list[Told]) -> dict[str | None, SectionYear]:
    spoken: dict[str | None, list[Told]] = defaultdict(list)
    reached: dict[str | None, list[StepLine]] = defaultdict(list)
    late: dict[str | None, list[LateLine]] = defaultdict(list)
    for said in told:
        spoken[said.project.section].append(said)
    for step in nation.reached:
        reached[step.section].append(step)
    for delay in nation.late:
        late[delay.section].append(delay)
    return {
        group.key: SectionYear(tuple(spoken[group.key]), tuple(reached[group.key]), tuple(late[group.key]))
        for group in nation.sections
    }


def _states(reports: list[ProgressReport]) -> tuple[tuple[ReportState, int], ...]:
    counts = Counter(choice_of(ReportState, report.state) or ReportState.DRAFT for report in reports)
    return tuple((state, counts[state]) for state in ReportState if counts[state])


def _silences(nation: NationalSummary, handed_in: set[UUID]) -> tuple[Silence, ...]:
    going: Counter[str | None] = Counter()
    silent: Counter[str | None] = Counter()
    for line in nation.listed:
        if rules.under_way(line.stage):
            going[line.province] += 1
            silent[line.province] += line.id not in handed_in
    return tuple(
        Silence(group.key, going[group.key], silent[group.key]) for group in nation.provinces if silent[group.key]
    )
