"""The figures of a project sheet: one project with all that belongs to it (F1)."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain import indicators, money, progress
from lmcdesk.domain.progress import Figure, Standing, StepRow
from lmcdesk.domain.records import (
    Assessment,
    FundingLine,
    Indicator,
    IndicatorValue,
    Milestone,
    ProgressReport,
    Project,
    ProjectMeasure,
    ProjectPartner,
    ProjectPlace,
    Recommendation,
)
from lmcdesk.domain.values import (
    DelayReason,
    IndicatorKind,
    ProposalState,
    ReportState,
    Stage,
    Status,
    Trend,
    choice_of,
)
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import translate
from lmcdesk.reports.summaries import evidence
from lmcdesk.reports.summaries.evidence import EvidenceLines
from lmcdesk.reports.summaries.funding import SourceLine, by_source
from lmcdesk.reports.summaries.reading import Snapshot
from lmcdesk.reports.summaries.reviews import (
    AssessmentLine,
    RecommendationLine,
    assessment_line,
    recommendation_line,
)
from lmcdesk.store import lookup, milestone_queries, queries

_SIDE_BY_SIDE = 4


@dataclass(frozen=True, slots=True)
class Term:
    """One end of a project: when it was to come, and by how many days it slipped (A4)."""

    planned: date | None
    adopted: date | None
    actual: date | None
    slip: int | None


@dataclass(frozen=True, slots=True)
class MilestoneLine:
    """A milestone as the sheet shows it."""

    title: str
    title_local: str
    responsible: str
    weight: int | None
    """As it counts; None where no milestone of the project has one, and all count the same."""
    adopted: date | None
    forecast: date | None
    actual: date | None
    status: Status
    reached: int
    expected: int | None
    slip: int | None
    overdue: int
    """Days past its due day."""
    reason: DelayReason | None
    reason_text: str
    waits_for: str
    """The title of the milestone that must come first, as long as that one is not done."""
    trend: Trend | None
    """Which way the forecast moved; None if it never did, or the milestone is done."""


@dataclass(frozen=True, slots=True)
class IndicatorLine:
    """An indicator and its figure over all periods (A6)."""

    title: str
    unit: str
    kind: IndicatorKind | None
    baseline: Decimal | None
    target: Decimal | None
    actual: Decimal | None
    women: Decimal | None
    men: Decimal | None
    youth: Decimal | None
    achieved: int | None
    """Percent of the way from the baseline to the target."""


@dataclass(frozen=True, slots=True)
class ReportLine:
    """The last progress report that was handed in."""

    begins: date | None
    ends: date | None
    milestone: str
    """The milestone it is about; empty for the project as a whole."""
    state: ReportState | None
    progress: int | None
    spending: Decimal | None
    currency: str | None
    narrative: str
    issues: str
    next_steps: str
    return_reason: str


@dataclass(frozen=True, slots=True)
class ProjectSummary:
    """The figures of a project sheet as of `today`. Texts are empty, figures None where nothing was given."""

    id: UUID
    today: date
    desk: str
    code: str
    title: str
    title_local: str
    objective: str
    measure: str | None
    further_measures: tuple[str, ...]
    country: str | None
    province: str | None
    place: str
    reaches: tuple[tuple[str, str, str], ...]
    """Further (country, province, district)."""
    lead: str
    partners: tuple[tuple[str, str], ...]
    """(name, what it contributes)"""
    contact: str
    stage: Stage | None
    proposal: ProposalState | None
    proposal_year: int | None
    begin: Term
    end: Term
    budget: Decimal | None
    currency: str | None
    beneficiaries: int | None
    women: int | None
    standing: Standing
    figure: Figure | None
    milestones: tuple[MilestoneLine, ...]
    funding: tuple[SourceLine, ...]
    totals: money.Totals
    indicators: tuple[IndicatorLine, ...]
    report: ReportLine | None
    assessments: tuple[AssessmentLine, ...]
    """The latest, at most four, the earliest of them first."""
    earlier_assessments: int
    recommendations: tuple[RecommendationLine, ...]
    evidence: EvidenceLines
    conflicts: int
    """Entries that wait for a decision."""


def summarise(snapshot: Snapshot, id_: UUID, today: date) -> ProjectSummary:
    """Reads a project's figures. Raises WrongInput if there is no such project, or it is in the bin."""
    project = snapshot.project(id_)
    if project is None:
        raise WrongInput(
            translate("Report", "There is no project {id} at this desk, or it is in the bin.").format(id=id_)
        )
    steps = snapshot.milestones(id_)
    partners = sorted(snapshot.of(ProjectPartner, project=id_), key=lambda partner: partner.id)
    assessments = sorted(snapshot.of(Assessment, project=id_), key=lambda a: (a.day or date.min, a.id))
    bodies = [project.lead, *(p.organisation for p in partners), *(s.responsible for s in steps)]
    bodies += [a.organisation for a in assessments]
    names = lookup.names(snapshot.connection, [body for body in bodies if body is not None])

    def name(body: UUID | None) -> str:
        return "" if body is None else names.get(body, "")

    lines = list(snapshot.of(FundingLine, project=id_))
    row = queries.project_rows(snapshot.connection, [project.rid or 0], today)[0]
    return ProjectSummary(
        id=id_,
        today=today,
        desk=snapshot.desk.name,
        code=project.code or "",
        title=project.title or "",
        title_local=project.title_local or "",
        objective=project.objective or "",
        measure=project.measure,
        further_measures=tuple(sorted({m.measure for m in snapshot.of(ProjectMeasure, project=id_) if m.measure})),
        country=project.country,
        province=project.province,
        place=project.place or "",
        reaches=tuple(
            sorted(
                {(p.country or "", p.province or "", p.district or "") for p in snapshot.of(ProjectPlace, project=id_)}
            )
        ),
        lead=name(project.lead),
        partners=tuple((name(p.organisation), p.part or "") for p in partners),
        contact=project.contact or "",
        stage=choice_of(Stage, project.stage),
        proposal=choice_of(ProposalState, project.proposal),
        proposal_year=project.proposal_year,
        begin=_begin(project, today),
        end=_end(project, today),
        budget=project.budget,
        currency=project.currency,
        beneficiaries=project.beneficiaries,
        women=project.women,
        standing=progress.standing(project, steps, today),
        figure=progress.project_progress(steps),
        milestones=_milestones(steps, name, _earlier(snapshot, steps), today),
        funding=by_source(lines, (source.code for source in shipped().funding_sources)),
        totals=money.totals(lines, snapshot.rates(), today),
        indicators=_indicators(snapshot, id_),
        report=_last_report(snapshot, id_, steps),
        assessments=tuple(assessment_line(a, name(a.organisation)) for a in assessments[-_SIDE_BY_SIDE:]),
        earlier_assessments=max(0, len(assessments) - _SIDE_BY_SIDE),
        recommendations=_recommendations(snapshot, id_, today),
        evidence=evidence.of_project(snapshot, id_, steps),
        conflicts=row.conflicts,
    )


def _begin(project: Project, today: date) -> Term:
    return _term(project, project.planned_start, project.baseline_start, project.actual_start, today)


def _end(project: Project, today: date) -> Term:
    return _term(project, project.planned_end, project.baseline_end, project.actual_end, today)


def _term(project: Project, planned: date | None, adopted: date | None, actual: date | None, today: date) -> Term:
    """Slippage by the rule for milestones; a project that is over and did not say when has none."""
    stage = choice_of(Stage, project.stage)
    over = "done" if stage is not None and not stage.open else None
    step = StepRow(None, baseline=adopted, planned=planned, actual=actual, status=over)
    return Term(planned, adopted, actual, progress.slippage(step, today))


def _earlier(snapshot: Snapshot, steps: list[Milestone]) -> dict[int, date]:
    return milestone_queries.earlier_forecasts(snapshot.connection, [step.rid or 0 for step in steps])


def _milestones(
    steps: list[Milestone], name: Callable[[UUID | None], str], earlier: Mapping[int, date], today: date
) -> tuple[MilestoneLine, ...]:
    figure = progress.project_progress(steps)
    open_steps = {step.id: step.title or step.title_local or "" for step in steps if not progress.done(step)}
    return tuple(
        MilestoneLine(
            title=step.title or "",
            title_local=step.title_local or "",
            responsible=name(step.responsible),
            weight=part.weight if figure is not None and figure.weighted else None,
            adopted=step.baseline,
            forecast=step.planned,
            actual=step.actual,
            status=progress.status_of(step, today),
            reached=part.progress,
            expected=progress.expected(step, today),
            slip=progress.slippage(step, today),
            overdue=progress.overdue(step, today),
            reason=choice_of(DelayReason, step.delay_reason),
            reason_text=step.delay_text or "",
            waits_for=_waits_for(step, open_steps),
            trend=None if progress.done(step) else progress.trend(earlier.get(step.rid or 0), step.planned),
        )
        for step, part in zip(steps, figure.parts if figure else (), strict=True)
    )


def _waits_for(step: Milestone, open_steps: Mapping[UUID, str]) -> str:
    first = step.predecessor
    return "" if first is None or first == step.id or progress.done(step) else open_steps.get(first, "")


def _indicators(snapshot: Snapshot, project: UUID) -> tuple[IndicatorLine, ...]:
    values: dict[UUID | None, list[IndicatorValue]] = defaultdict(list)
    for value in snapshot.of(IndicatorValue, project=project):
        values[value.indicator].append(value)
    found = []
    for indicator in sorted(snapshot.of(Indicator, project=project), key=lambda i: i.id):
        own = values[indicator.id]
        actual = indicators.figure(indicator.kind, own)
        found.append(
            IndicatorLine(
                title=indicator.title or "",
                unit=indicator.unit or "",
                kind=choice_of(IndicatorKind, indicator.kind),
                baseline=indicator.baseline,
                target=indicator.target,
                actual=actual,
                women=indicators.figure(indicator.kind, own, "women"),
                men=indicators.figure(indicator.kind, own, "men"),
                youth=indicators.figure(indicator.kind, own, "youth"),
                achieved=indicators.achieved(indicator.baseline, indicator.target, actual),
            )
        )
    return tuple(found)


def _last_report(snapshot: Snapshot, project: UUID, steps: Iterable[Milestone]) -> ReportLine | None:
    """The report of the latest period; a draft is nobody's word yet."""
    handed_in = [r for r in snapshot.of(ProgressReport, project=project) if r.state not in (None, ReportState.DRAFT)]
    if not handed_in:
        return None
    last = max(handed_in, key=lambda r: (r.period_end or date.min, r.period_start or date.min, r.id))
    titles = {step.id: step.title or step.title_local or "" for step in steps}
    return ReportLine(
        begins=last.period_start,
        ends=last.period_end,
        milestone=titles.get(last.milestone, "") if last.milestone else "",
        state=choice_of(ReportState, last.state),
        progress=last.progress,
        spending=last.spending,
        currency=last.currency,
        narrative=last.narrative or "",
        issues=last.issues or "",
        next_steps=last.next_steps or "",
        return_reason=last.return_reason or "",
    )


def _recommendations(snapshot: Snapshot, project: UUID, today: date) -> tuple[RecommendationLine, ...]:
    found = []
    for entry in snapshot.of(Recommendation, project=project):
        line = recommendation_line(entry, today)
        if line.open:
            found.append((entry.id, line))
    return tuple(line for _, line in sorted(found, key=lambda pair: (pair[1].due or date.max, pair[0])))
