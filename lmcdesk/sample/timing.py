"""How a project and its milestones went: what was adopted, what was reached when, what is late and why."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from lmcdesk.domain.progress import FORECAST_SLIP
from lmcdesk.domain.values import DelayReason, ProposalState, Stage, Status
from lmcdesk.sample.hand import Hand
from lmcdesk.sample.words import Way

_CLOSED_AFTER = 240
"""Days after the end by which a completed project is closed."""

_PACES = ((67, 0, 0), (22, 30, 110), (11, 90, 280))
"""Of a hundred projects: how many end up so many days late, at least and at most."""


@dataclass(slots=True)
class Step:
    """A milestone in time; `turn` counts those that recur, and `reason` is the code of a delay, which is
    `told` in words once it is felt."""

    key: str
    turn: int
    weight: int
    begins: date
    planned: date
    baseline: date | None
    actual: date | None = None
    progress: int | None = None
    status: Status | None = None
    reason: str | None = None
    told: bool = False


@dataclass(slots=True)
class Course:
    """A project in time."""

    stage: Stage
    proposal: ProposalState
    begins: date
    ends: date
    steps: list[Step]
    actual_start: date | None = None
    actual_end: date | None = None

    def progress_on(self, day: date) -> int:
        """Percent of the project's milestones, by weight, that were reached on a day."""
        return sum(step.weight for step in self.steps if step.actual and step.actual <= day)

    def ahead(self, day: date) -> Step | None:
        """The first milestone that was not reached on a day."""
        return next((step for step in self.steps if not step.actual or step.actual > day), None)


@dataclass(slots=True)
class Clock:
    """Sets projects into time, as seen on a day."""

    hand: Hand
    today: date
    plan_ends: date

    def course(self, way: Way, begins: date, ends: date, many: int) -> Course:
        """A course with so many milestones between two days."""
        stage, proposal, stopped = self._fate(begins, ends)
        adopted = stage.adopted or stage is Stage.CANCELLED
        steps = list(self._steps(way, begins, ends, many, adopted))
        course = Course(stage, proposal, begins, ends, steps)
        if stage in (Stage.PROPOSED, Stage.ENDORSED) or stopped is None:
            return course
        self._slip(steps, begins, stopped)
        self._judge(way, steps, stopped)
        if stage is not Stage.ADOPTED:
            first = min([self.today, *(step.actual for step in steps if step.actual)])
            course.actual_start = min(first, begins + timedelta(days=self.hand.between(0, 20)))
        if steps[-1].actual and all(step.actual for step in steps):
            course.actual_end = steps[-1].actual
            old = (self.today - course.actual_end).days > _CLOSED_AFTER
            course.stage = Stage.CLOSED if old else Stage.COMPLETED
        return course

    def _fate(self, begins: date, ends: date) -> tuple[Stage, ProposalState, date | None]:
        """Stage, place on the list of proposals, and the day on which work was last done (today while it goes on)."""
        hand = self.hand
        if begins > self.today:
            if begins.year == self.today.year:
                return Stage.ADOPTED, ProposalState.ADOPTED, None
            stage, proposal = hand.luck.choices(
                [
                    (Stage.PROPOSED, ProposalState.PROPOSED),
                    (Stage.PROPOSED, ProposalState.SCREENED),
                    (Stage.PROPOSED, ProposalState.DECLINED),
                    (Stage.ENDORSED, ProposalState.RECOMMENDED),
                    (Stage.ADOPTED, ProposalState.ADOPTED),
                ],
                [22, 16, 8, 34, 20],
            )[0]
            return stage, proposal, None
        adopted = ProposalState.ADOPTED
        if (self.today - begins).days < 45 and hand.chance(50):
            return Stage.ADOPTED, adopted, begins
        lot = hand.luck.random() * 100
        if lot < 5:
            last = min(self.today, ends)
            stopped = begins + timedelta(days=hand.between(0, (last - begins).days * 6 // 10))
            return (Stage.CANCELLED if lot < 2 else Stage.SUSPENDED), adopted, stopped
        return Stage.IMPLEMENTATION, adopted, self.today

    def _steps(self, way: Way, begins: date, ends: date, many: int, adopted: bool) -> Iterator[Step]:
        days = (ends - begins).days
        before = begins
        keys = _keys(way, many)
        weights = self._weights([12 - way.steps.get(key, 11) for key, _ in keys])
        for number, ((key, turn), weight) in enumerate(zip(keys, weights, strict=True), 1):
            shift = 0 if number == many else self.hand.between(-20, 20)
            part, whole = 100 * number + shift, 100 * many
            gone = days * part * (part + whole) // (2 * whole * whole)  # the first follow one another faster
            day = max(before, _weekday(begins + timedelta(days=gone)))
            yield Step(key, turn, weight, before, day, day if adopted else None)
            before = day

    def _weights(self, shares: list[int]) -> list[int]:
        """Weights that make 100, in fives while there are few, near to these shares."""
        unit = 5 if len(shares) <= 10 else 1
        drawn = [share * self.hand.between(70, 130) for share in shares]
        spare = 100 // unit - len(shares)
        weights = [1 + share * spare // sum(drawn) for share in drawn]
        for place in sorted(range(len(drawn)), key=lambda place: -drawn[place])[: 100 // unit - sum(weights)]:
            weights[place] += 1
        return [weight * unit for weight in weights]

    def _slip(self, steps: list[Step], begins: date, stopped: date) -> None:
        """Moves forecasts and marks what was reached by the day on which work was last done."""
        hand = self.hand
        _, least, most = hand.luck.choices(_PACES, [share for share, _, _ in _PACES])[0]
        total = hand.between(least, most)
        earliest = begins
        for number, step in enumerate(steps, 1):
            adopted = step.planned
            slip = total * number * hand.between(70, 115) // (100 * len(steps)) if total else hand.between(-5, 10)
            forecast = _weekday(adopted + timedelta(days=slip))
            if not total and forecast > stopped and adopted >= self.today:
                forecast = adopted
            if forecast > stopped and stopped < self.today:  # work rests
                forecast = max(forecast, self.today + timedelta(days=30 * number))
            step.planned = max(earliest, min(forecast, self.plan_ends))
            step.begins = min(step.begins, step.planned)
            earliest = step.planned
            if step.planned <= stopped:
                step.actual, step.progress = step.planned, 100

    def _judge(self, way: Way, steps: list[Step], stopped: date) -> None:
        """Gives reports of progress, and reasons where they are due. Work is done on one milestone and a little on the
        one after it."""
        hand, reason = self.hand, self.hand.one(way.delays)
        ahead = [step for step in steps if not step.actual]
        for step, share in zip(ahead[:2], (1, 3), strict=False):
            if step.begins < stopped:
                gone = (stopped - step.begins).days * 100 // max(1, (step.planned - step.begins).days)
                step.progress = max(5, min(95, (gone // share + hand.between(-2, 6)) // 5 * 5))
                if hand.chance(4):
                    step.status = Status.AT_RISK
        for step in steps:
            adopted = step.baseline or step.planned
            overdue = not step.actual and adopted < self.today
            if overdue or (step.planned - adopted).days > FORECAST_SLIP:
                step.reason = reason if hand.chance(75) else hand.one(way.delays)
                felt = overdue or step.actual is not None or step is ahead[0]
                step.told = felt or step.reason == DelayReason.OTHER
            if overdue and step.status is Status.AT_RISK:
                step.status = Status.LATE


def _keys(way: Way, many: int) -> list[tuple[str, int]]:
    """Keys of milestones with the turn of those that recur: beyond nine, reviews lie between the others."""
    chief = way.taken(many)
    keys: list[tuple[str, int]] = []
    for place in range(many):
        if place * len(chief) // many < (place + 1) * len(chief) // many:
            keys.append((chief[place * len(chief) // many], 0))
        else:
            keys.append(("review", place + 1 - len([key for key, _ in keys if key != "review"])))
    return keys


def _weekday(day: date) -> date:
    """The day itself, or the Friday before a weekend."""
    return day - timedelta(days=max(0, day.weekday() - 4))
