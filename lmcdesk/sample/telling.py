"""What is told of a sample project along the way: progress reports, indicators, remarks and questions."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from lmcdesk.domain.values import IndicatorKind, ReportState
from lmcdesk.sample.hand import Hand
from lmcdesk.sample.making import Made
from lmcdesk.sample.money import tidy
from lmcdesk.sample.timing import Course
from lmcdesk.sample.words import Counted, milestones, texts
from lmcdesk.store.journal import Edit

_MOST_REPORTS = 3
"""So many of a project's last half-years are reported."""

_PREPARING = 35
"""Percent of a project's progress before the first results can be counted."""

_STATES: dict[str, tuple[tuple[ReportState | None, int], ...]] = {
    "now": ((None, 80), (ReportState.DRAFT, 15), (ReportState.SUBMITTED, 5)),
    "last": (
        (ReportState.APPROVED, 55),
        (ReportState.SUBMITTED, 20),
        (ReportState.RETURNED, 11),
        (ReportState.DRAFT, 5),
        (None, 9),
    ),
    "earlier": ((ReportState.LOCKED, 55), (ReportState.APPROVED, 43), (None, 2)),
}
"""How many reports of a hundred are in which state: for the half-year that runs, the one before, and those before
that. None is a report that nobody wrote."""


_PROVINCES_OWN = {
    ReportState.APPROVED: ReportState.SUBMITTED,
    ReportState.LOCKED: ReportState.SUBMITTED,
    ReportState.RETURNED: ReportState.DRAFT,
}
"""What a province's desk says of a report instead: approving, locking and returning is for its secretariat alone, and
other desks would withhold it."""


@dataclass(frozen=True, slots=True)
class Period:
    """What is reported on: a half-year, or a year."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Teller:
    """Writes what people would write, as of a day, at a desk that decides on reports or hands them in."""

    hand: Hand
    today: date
    decides: bool

    def reports(self, made: Made) -> Iterator[Edit]:
        """Progress reports of the last half-years, in the states that they would be in."""
        hand, course = self.hand, made.course
        if course.actual_start is None:
            return
        periods = list(_half_years(course.actual_start, course.actual_end or self.today))
        for period in periods[-_MOST_REPORTS:]:
            age = (self.today - period.last).days
            choices = _STATES["now" if age < 0 else "last" if age < 184 else "earlier"]
            state = hand.luck.choices([state for state, _ in choices], [share for _, share in choices])[0]
            if state is None:
                continue
            if not self.decides:
                state = _PROVINCES_OWN.get(state, state)
            done = course.progress_on(period.last)
            gained = done - course.progress_on(period.first)
            yield hand.entry(
                "progress_report",
                project=made.id,
                period_start=period.first,
                period_end=period.last,
                narrative=self._narrative(course, period),
                progress=done,
                spending=tidy(made.budget.amount * gained * hand.between(80, 105) / 10_000),
                currency=made.budget.currency,
                issues=self._issues(made, period),
                next_steps=self._next(course, period),
                state=state,
                return_reason=hand.one(texts()["returns"]) if state is ReportState.RETURNED else None,
            )

    def _narrative(self, course: Course, period: Period) -> str:
        reached = [
            _title(step.key, step.turn)
            for step in course.steps
            if step.actual and period.first <= step.actual <= period.last
        ]
        words = texts()["narratives"]
        if reached:
            return str(self.hand.one(words["reached"])).format(reached="; ".join(reached))
        ahead = course.ahead(period.last) or course.steps[-1]
        return str(self.hand.one(words["waiting"])).format(next=_title(ahead.key, ahead.turn))

    def _issues(self, made: Made, period: Period) -> str:
        ahead, words = made.course.ahead(period.last), texts()
        if ahead and ahead.reason:
            return str(self.hand.one(words["delays"][ahead.reason]))
        return str(self.hand.one([*words["issues"]["any"], *words["issues"].get(made.chosen.template.way.key, ())]))

    def _next(self, course: Course, period: Period) -> str:
        ahead = course.ahead(period.last)
        if ahead is None:
            return str(self.hand.one(texts()["last"]))
        return str(self.hand.one(texts()["next"])).format(next=_title(ahead.key, ahead.turn))

    def indicators(self, made: Made) -> Iterator[Edit]:
        """The main indicator and one of persons, with a value for each year begun."""
        if not (made.course.stage.adopted or made.course.actual_start):
            return
        main = made.chosen.template.counts
        yield from self._indicator(made, main)
        if main.unit != "persons":
            yield from self._indicator(made, made.chosen.template.way.people)

    def _indicator(self, made: Made, counted: Counted) -> Iterator[Edit]:
        hand, course = self.hand, made.course
        target = _rounded(hand.between(counted.low, counted.high))
        edit = hand.entry(
            "indicator",
            project=made.id,
            title=counted.title,
            unit=counted.unit,
            kind=IndicatorKind(counted.kind),
            baseline=Decimal(counted.start),
            target=Decimal(target),
        )
        yield edit
        if course.actual_start is None:
            return
        before = 0
        for period in _years(course.actual_start, self.today):
            done = max(0, course.progress_on(period.last) - _PREPARING) * 100 // (100 - _PREPARING)
            if done == before:
                continue
            way = (target - counted.start) * (done - before if counted.kind == "sum" else done)
            moved = Decimal(way * hand.between(88, 108)) / 10_000
            actual = round(counted.start + moved, 1 if counted.unit == "t/ha" else 0)
            if counted.kind == "percentage":
                actual = min(actual, Decimal(100))
            persons = counted.unit == "persons"
            women = actual * hand.between(*made.chosen.template.way.women) // 100
            yield hand.entry(
                "indicator_value",
                indicator=edit.id,
                project=made.id,
                period_start=period.first,
                period_end=period.last,
                actual=actual,
                women=women if persons else None,
                men=actual - women if persons else None,
                youth=actual * hand.between(14, 46) // 100 if persons else None,
            )
            before = done

    def comments(self, made: Made) -> Iterator[Edit]:
        """A question or a remark on one project in five."""
        hand = self.hand
        if not hand.chance(20):
            return
        if hand.chance(60):
            question, answered = hand.one(texts()["questions"])
            yield hand.entry("comment", about=made.id, project=made.id, text=question, question=True, answered=answered)
        elif made.course.actual_start:
            yield hand.entry("comment", about=made.id, project=made.id, text=hand.one(texts()["remarks"]))


def _half_years(first: date, last: date) -> Iterator[Period]:
    """The half-years that two days lie in, and those between."""
    day = date(first.year, 1 if first.month < 7 else 7, 1)
    while day <= last:
        if day.month == 1:
            yield Period(day, date(day.year, 6, 30))
            day = date(day.year, 7, 1)
        else:
            yield Period(day, date(day.year, 12, 31))
            day = date(day.year + 1, 1, 1)


def _years(first: date, last: date) -> Iterator[Period]:
    """The years from one day to another that are over on the later one; of its own year, the half that is."""
    for year in range(first.year, last.year + 1):
        for end in (date(year, 12, 31), date(year, 6, 30)):
            if end <= last:
                yield Period(date(year, 1, 1), end)
                break


def _rounded(target: int) -> int:
    """Targets are round numbers."""
    for above, unit in ((1000, 100), (200, 10), (50, 5)):
        if target > above:
            return target // unit * unit
    return target


def _title(key: str, turn: int) -> str:
    """A milestone's title as it stands within a sentence."""
    title = milestones()[key]["en"].format(n=turn)
    return title[0].lower() + title[1:]
