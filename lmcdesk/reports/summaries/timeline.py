"""The figures of the timeline: when the projects of a country or province run, were to run, and reach what (F10)."""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain import progress as rules
from lmcdesk.domain.progress import StepRow
from lmcdesk.domain.values import Stage, Status
from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.reports.summaries.reading import Snapshot
from lmcdesk.store import queries
from lmcdesk.store.queries import ProjectFilter, ProjectRow

_BEFORE, _AFTER = 3, 5
"""Years before and after the Plan that the timeline shows at most; what lies beyond is cut there."""

_ASK_EVERY = 1_000
"""Records between two looks at whether the user asked to stop."""


@dataclass(frozen=True, slots=True)
class Step:
    """A milestone on the day that it was reached, or is forecast, or else was adopted for."""

    day: date
    status: Status


@dataclass(frozen=True, slots=True)
class Line:
    """One project."""

    code: str
    title: str
    title_local: str
    province: str | None
    section: str | None
    stage: Stage | None
    status: Status | None
    progress: int | None
    begin: date | None
    """The actual day, or the forecast one."""
    end: date | None
    adopted_begin: date | None
    adopted_end: date | None
    slip: int | None
    """Days that it ends after the adopted day, or is forecast to."""
    steps: tuple[Step, ...]

    @property
    def days(self) -> tuple[date, ...]:
        """All days that it has."""
        ends = (self.begin, self.end, self.adopted_begin, self.adopted_end)
        return (*(day for day in ends if day is not None), *(step.day for step in self.steps))


@dataclass(frozen=True, slots=True)
class Timeline:
    """The projects of a country, or of one province of it, as of `today`."""

    country: str
    province: str | None
    desk: str
    today: date
    first_year: int
    last_year: int
    lines: tuple[Line, ...]
    """Those with a day, by section and then by when they begin."""
    undated: tuple[Line, ...]
    under_way: int
    later: int
    """Projects that end after their adopted day, or are forecast to..."""
    latest: int
    """... by up to so many days."""

    def __post_init__(self) -> None:
        if not date.min.year <= self.first_year <= self.last_year <= date.max.year:
            raise ValueError("no years of a timeline")


def summarise(snapshot: Snapshot, today: date, progress: Progress | None = None) -> Timeline:
    """Reads when the projects of the desk's country, or at a province's desk of the province, run. Raises Cancelled."""
    country, province = snapshot.desk.country, snapshot.desk.province
    wanted = ProjectFilter(countries=frozenset({country}), provinces=frozenset({province} if province else ()))
    rows = queries.project_list(snapshot.connection, wanted, today)
    lines = sorted(_lines(snapshot, rows, today, progress or Progress()), key=_order)
    dated = tuple(line for line in lines if line.days)
    years = [day.year for line in dated for day in line.days] or [today.year]
    plan = shipped()
    first, last = plan.first_year - _BEFORE, plan.last_year + _AFTER
    slips = [line.slip for line in dated if line.slip is not None and line.slip > 0]
    return Timeline(
        country=country,
        province=province,
        desk=snapshot.desk.name,
        today=today,
        first_year=min(max(first, min(years)), last),
        last_year=max(min(last, max(years)), first),
        lines=dated,
        undated=tuple(line for line in lines if not line.days),
        under_way=sum(rules.under_way(line.stage) for line in lines),
        later=len(slips),
        latest=max(slips, default=0),
    )


def _lines(snapshot: Snapshot, rows: list[ProjectRow], today: date, progress: Progress) -> Iterator[Line]:
    steps = _steps(snapshot, {row.key: row.stage for row in rows}, today, progress)
    begun = queries.project_values(snapshot.connection, "actual_start")
    ended = queries.project_values(snapshot.connection, "actual_end")
    for row in rows:
        end = ended.get(row.key)
        yield Line(
            code=row.code,
            title=row.title,
            title_local=row.title_local,
            province=row.province,
            section=_section(row.measure),
            stage=row.stage,
            status=row.standing.status,
            progress=row.standing.progress,
            begin=begun.get(row.key) or row.planned_start,
            end=end or row.planned_end,
            adopted_begin=row.baseline_start,
            adopted_end=row.baseline_end,
            slip=_slip(row, end, today),
            steps=tuple(sorted(steps[row.key], key=lambda step: (step.day, step.status))),
        )


def _steps(
    snapshot: Snapshot, stages: Mapping[Hashable, Stage | None], today: date, progress: Progress
) -> dict[Hashable, list[Step]]:
    found: dict[Hashable, list[Step]] = defaultdict(list)
    note = translate("Report", "Reading milestones")
    for count, step in enumerate(queries.steps(snapshot.connection)):
        if count % _ASK_EVERY == 0:
            progress.step(count, 0, note)
        day = step.actual or step.planned or step.baseline
        if day is not None and step.project in stages:
            status = rules.status_of(step, today)
            if not rules.adopted(stages[step.project]) and status is not Status.DONE:
                status = Status.NOT_BEGUN  # nothing of a project that is not adopted can be late
            found[step.project].append(Step(day, status))
    return found


def _section(measure: str | None) -> str | None:
    catalogue = shipped()
    return catalogue.section_of(measure or "").number if measure in catalogue else None


def _slip(row: ProjectRow, ended: date | None, today: date) -> int | None:
    """By the rule for milestones; a project that is over and did not say when has none."""
    if not rules.adopted(row.stage):
        return None
    over = "done" if row.stage is not None and not row.stage.open else None
    return rules.slippage(
        StepRow(None, baseline=row.baseline_end, planned=row.planned_end, actual=ended, status=over), today
    )


def _order(line: Line) -> tuple[int, date, str, str]:
    numbers = {section.number: at for at, section in enumerate(shipped().sections)}
    begins = line.begin or min(line.days, default=date.max)
    return numbers.get(line.section or "", len(numbers)), begins, line.code, line.title
