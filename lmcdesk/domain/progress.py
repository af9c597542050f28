"""How far a milestone or a project is, where it should be today, and which light that gives.

The rules are whole-number arithmetic and comparisons of days, so that a query over the database can say the same:
every quotient is rounded down (of 99.9 % it says 99, so that 100 means all of it), and no rule looks at more than one
project.
Milestones that are deleted are left out by whoever asks.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple, Protocol, TypeVar

from lmcdesk.domain.values import Stage, Status, Trend
from lmcdesk.i18n import translate

K = TypeVar("K", bound=Hashable)

TOLERANCE = 5
"""Points that progress may lie behind the plan and still count as planned."""

FORECAST_SLIP = 30
"""Days that a forecast may lie after the adopted date before the milestone is at risk."""

LONG_LATE = 90
"""Days after which something late is flagged (E11)."""

_DECLARED: dict[str | None, Status] = {status.value: status for status in Status}


class Step(Protocol):
    """What the rules read of a milestone: a Milestone, a StepRow, or a row of a query with these columns."""

    @property
    def weight(self) -> int | None: ...
    @property
    def progress(self) -> int | None: ...
    @property
    def begins(self) -> date | None: ...
    @property
    def baseline(self) -> date | None: ...
    @property
    def planned(self) -> date | None: ...
    @property
    def actual(self) -> date | None: ...
    @property
    def status(self) -> str | None: ...


class Course(Protocol):
    """What the rules read of a project: a Project, a CourseRow, or a row of a query with these columns."""

    @property
    def stage(self) -> str | None: ...
    @property
    def planned_end(self) -> date | None: ...
    @property
    def baseline_end(self) -> date | None: ...
    @property
    def actual_start(self) -> date | None: ...
    @property
    def actual_end(self) -> date | None: ...
    @property
    def progress(self) -> int | None: ...


class StepRow(NamedTuple):
    """A milestone as many of them are read at once."""

    project: Hashable
    weight: int | None = None
    progress: int | None = None
    begins: date | None = None
    baseline: date | None = None
    planned: date | None = None
    actual: date | None = None
    status: str | None = None


class CourseRow(NamedTuple):
    """A project as many of them are read at once."""

    id: Hashable
    stage: str | None = None
    planned_end: date | None = None
    baseline_end: date | None = None
    actual_start: date | None = None
    actual_end: date | None = None
    progress: int | None = None


# One milestone


def done(step: Step) -> bool:
    """Whether a milestone is reached: it has an actual date, or is declared done, or stands at 100 % or more."""
    return step.actual is not None or step.status == "done" or (step.progress or 0) >= 100


def reached(step: Step) -> int:
    """A milestone's progress as it counts, 0 to 100: 100 if it is done, otherwise what was reported, and 0 without."""
    return 100 if done(step) else max(0, step.progress or 0)


def due(step: Step) -> date | None:
    """The day a milestone is measured against: the adopted one, or the planned one where none was adopted (A4)."""
    return step.baseline or step.planned


def expected(step: Step, today: date) -> int | None:
    """Where a milestone should be today in percent; None if it has no date.

    100 from its due day on; before that 0 until the day work begins, and then in proportion to the days gone. A
    milestone without such a day counts from its due day alone, since nothing says how far it should be.
    """
    end = due(step)
    if end is None:
        return None
    if today >= end:
        return 100
    if step.begins is None or today <= step.begins:
        return 0
    return (today - step.begins).days * 100 // (end - step.begins).days


def overdue(step: Step, today: date) -> int:
    """Days since the due day of a milestone that is not done; 0 if it is done or not yet due."""
    end = due(step)
    return 0 if end is None or done(step) else max(0, (today - end).days)


def slippage(step: Step, today: date) -> int | None:
    """Days between the adopted date and the actual one, or as long as there is none the forecast, which is today at the
    earliest (A4). Less than 0 is early; None if no date was adopted, or it is done and nobody said when."""
    if step.baseline is None:
        return None
    if step.actual is not None:
        return (step.actual - step.baseline).days
    if done(step):
        return None
    return (max(step.planned or step.baseline, today) - step.baseline).days


def status_of(step: Step, today: date) -> Status:
    """The state of a milestone; the first that holds (A3):

    1. done: see `done`;
    2. what people declared;
    3. late: the due day lies before today;
    4. not begun: nothing reported, and the day work begins is still to come;
    5. at risk: the forecast lies before today, or more than FORECAST_SLIP days after the adopted date, or progress is
       more than TOLERANCE points below what is expected today;
    6. not begun: nothing reported;
    7. on track.
    """
    if done(step):
        return Status.DONE
    declared = _DECLARED.get(step.status)
    if declared is not None:
        return declared
    baseline, planned, begins = step.baseline, step.planned, step.begins
    end = baseline or planned
    if end is not None and end < today:
        return Status.LATE
    progress = reached(step)
    if progress == 0 and begins is not None and today < begins:
        return Status.NOT_BEGUN
    if planned is not None and (planned < today or (baseline and (planned - baseline).days > FORECAST_SLIP)):
        return Status.AT_RISK
    if (expected(step, today) or 0) - progress > TOLERANCE:
        return Status.AT_RISK
    return Status.NOT_BEGUN if progress == 0 else Status.ON_TRACK


def trend(earlier: date | None, later: date | None) -> Trend | None:
    """Which way a forecast moved from the earlier one to the later; None if one of the two days is missing (A3)."""
    if earlier is None or later is None:
        return None
    if later == earlier:
        return Trend.SAME
    return Trend.WORSE if later > earlier else Trend.BETTER


# One project


def adopted(stage: Stage | None) -> bool:
    """Whether a project counts as adopted, so that its milestones can be late; one without a stage does, lest delays go
    unseen."""
    return stage is None or stage.adopted


def under_way(stage: Stage | None) -> bool:
    """Whether work on an adopted project is going on or still to come."""
    return adopted(stage) and (stage is None or stage.open)


class Part(NamedTuple):
    """What one milestone gives to a project's progress."""

    weight: int
    progress: int


@dataclass(frozen=True, slots=True)
class Figure:
    """A project's progress in percent and what it was reckoned from, in the order of the milestones."""

    percent: int
    parts: tuple[Part, ...]
    weighted: bool
    """Whether milestones have weights; without them each counts the same."""

    def formula(self) -> str:
        """The sum as it is shown beside the figure: (60 × 100 + 40 × 50) ÷ 100 = 80."""
        terms = " + ".join(f"{p.weight} × {p.progress}" if self.weighted else str(p.progress) for p in self.parts)
        total = sum(p.weight for p in self.parts)
        exact = sum(p.weight * p.progress for p in self.parts) == total * self.percent
        return f"({terms}) ÷ {total} {'=' if exact else '≈'} {self.percent}"


def project_progress(steps: Iterable[Step]) -> Figure | None:
    """A project's progress: the sum of weight × progress of its milestones, divided by the sum of the weights (A3).

    Weights count from 0 to 100. A milestone without a weight counts 0 beside others that have one; if none has, all
    count the same. None without milestones.
    """
    found = list(steps)
    if not found:
        return None
    weights, weighted = _weights(found)
    parts = tuple(Part(w, reached(s)) for w, s in zip(weights, found, strict=True))
    return Figure(_mean(parts), parts, weighted)


def project_expected(steps: Iterable[Step], today: date) -> int | None:
    """Where a project should be today in percent: its milestones' expected progress under the same weights. Of one
    without a date nothing is expected; None if none has a date."""
    found = list(steps)
    shares = [expected(s, today) for s in found]
    if all(share is None for share in shares):
        return None
    weights, _ = _weights(found)
    return _mean([(w, share or 0) for w, share in zip(weights, shares, strict=True)])


def _weights(steps: Sequence[Step]) -> tuple[list[int], bool]:
    weights = [min(100, max(0, step.weight or 0)) for step in steps]
    return (weights, True) if any(weights) else ([1] * len(steps), False)


def _mean(pairs: Sequence[tuple[int, int]]) -> int:
    return sum(w * value for w, value in pairs) // sum(w for w, _ in pairs)


def project_status(
    project: Course, states: Mapping[Status, int], progress: int | None, expected: int | None, today: date
) -> Status | None:
    """The state of a project from how many of its milestones are in which; the first that holds:

    1. none: cancelled;
    2. done: completed or closed, or with an actual end, or every milestone is done;
    3. not begun: proposed or endorsed;
    4. late: a milestone is, or the adopted (or else planned) end lies before today;
    5. at risk: a milestone is, or progress is more than TOLERANCE points below what is expected today;
    6. not begun: no actual start, and every milestone not begun;
    7. on track.
    """
    if project.stage == Stage.CANCELLED:
        return None
    total = sum(states.values())
    if project.stage in (Stage.COMPLETED, Stage.CLOSED) or project.actual_end or 0 < total == states.get(Status.DONE):
        return Status.DONE
    if project.stage in (Stage.PROPOSED, Stage.ENDORSED):
        return Status.NOT_BEGUN
    end = project.baseline_end or project.planned_end
    if states.get(Status.LATE) or (end is not None and end < today):
        return Status.LATE
    if states.get(Status.AT_RISK) or (expected or 0) - (progress or 0) > TOLERANCE:
        return Status.AT_RISK
    if project.actual_start is None and total == states.get(Status.NOT_BEGUN, 0):
        return Status.NOT_BEGUN
    return Status.ON_TRACK


@dataclass(frozen=True, slots=True)
class Behind:
    """How many points progress lies behind the plan; 0 if it is level or ahead."""

    points: int

    def words(self, language: str | None = None) -> str:
        """The words beside the figure: "16 behind", or "as planned" within TOLERANCE."""
        if self.points <= TOLERANCE:
            return translate("Progress", "as planned", language)
        return translate("Progress", "{points} behind", language).format(points=self.points)


def behind(progress: int | None, expected: int | None) -> Behind | None:
    """How progress stands against the plan; None if one of the two is not known."""
    return None if progress is None or expected is None else Behind(max(0, expected - progress))


# Many projects


class Standing(NamedTuple):
    """How a project stands on a day."""

    progress: int | None
    expected: int | None
    status: Status | None
    states: Mapping[Status, int]
    """How many of its milestones are in which state."""
    overdue: int
    """How many of its milestones are past their due day."""


def standing(project: Course, steps: Sequence[Step], today: date) -> Standing:
    """How a project with these milestones stands today. Of one without milestones, progress is what was reported."""
    states = Counter([status_of(s, today) for s in steps])
    figure = project_progress(steps)
    progress = reported(project) if figure is None else figure.percent
    plan = project_expected(steps, today)
    status = project_status(project, states, progress, plan, today)
    return Standing(progress, plan, status, states, sum(overdue(s, today) > 0 for s in steps))


def reported(project: Course) -> int | None:
    """What its office says of a project's progress, between 0 and 100."""
    return None if project.progress is None else min(100, max(0, project.progress))


def standings(projects: Iterable[CourseRow], steps: Iterable[StepRow], today: date) -> dict[Hashable, Standing]:
    """How each of many projects stands, by its id, in the order given; milestones of other projects are passed over.
    Takes rows of a query with these columns as well."""
    of: dict[Hashable, list[StepRow]] = defaultdict(list)
    for step in steps:
        of[step.project].append(step)
    return {project.id: standing(project, of.get(project.id, ()), today) for project in projects}


def count_states(pairs: Iterable[tuple[K, Status | None]]) -> dict[K, Counter[Status | None]]:
    """How many are in which state, by whatever they are grouped by: a section, a province, a country. A project that
    belongs to several groups is counted in each."""
    counts: dict[K, Counter[Status | None]] = {}
    for group, status in pairs:
        counts.setdefault(group, Counter())[status] += 1
    return counts
