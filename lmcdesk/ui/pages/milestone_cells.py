"""How a milestone is told in the cells of its table."""

from datetime import date

from lmcdesk.domain.progress import behind, due, trend
from lmcdesk.domain.values import DelayReason, Status, Trend, choice_of, word
from lmcdesk.i18n import mark, translate
from lmcdesk.ui import figures, fonts
from lmcdesk.ui.cells import Cell, InState, Line, Lines, Moving, Reached
from lmcdesk.ui.marks import State
from lmcdesk.ui.pages.project_cells import begins_in_words, lag_state, titles
from lmcdesk.ui.pages.project_reading import Reading, Step
from lmcdesk.ui.tables import Column

_SOON = 30
"""Days before a due day from which it is said how many are left."""


def columns(today: date) -> tuple[Column[Step], ...]:
    """The columns of the table, as of a day."""
    return (
        Column("title", mark("Milestones", "Milestone"), _title, called, letters=20, grows=True),
        Column("weight", mark("Milestones", "Weight"), _weight, lambda s: s.weight, letters=7, leaves=1, right=True),
        Column("adopted", mark("Milestones", "Adopted"), _adopted, lambda s: s.record.baseline, letters=13, leaves=2),
        Column(
            "when",
            mark("Milestones", "Forecast or actual"),
            lambda s: _when(s, today),
            _day,
            letters=17,
            grows=True,
            leaves=3,
        ),
        Column("state", mark("Milestones", "State"), _state, lambda s: s.status, letters=13),
        Column(
            "progress", mark("Milestones", "Progress"), lambda s: _reached(s, today), lambda s: s.reached, letters=16
        ),
    )


def called(step: Step) -> str:
    """The milestone's title, in the national language where it has one."""
    return titles(step.record.title or "", step.record.title_local or "")[0]


def state_of(step: Step) -> State:
    """The state that its row shows."""
    return State.TO_DECIDE if step.open else State[step.status.name]


def _title(step: Step) -> Cell:
    first, other = titles(step.record.title or "", step.record.title_local or "")
    return Lines(first, step.responsible or other)


def _weight(step: Step) -> Cell:
    return Line(figures.percent(step.weight), "ink2", right=True)


def _adopted(step: Step) -> Cell:
    return Line(figures.day(step.record.baseline), "ink2")


def _day(step: Step) -> date | None:
    return step.record.actual or step.record.planned or step.record.baseline


def _when(step: Step, today: date) -> Cell:
    """The day, and what is worth saying of it."""
    state, note = _remark(step, today)
    return Lines(figures.day(_day(step)), note, fonts.REGULAR, state)


def _remark(step: Step, today: date) -> tuple[State | None, str]:
    if step.status is Status.DONE:
        return None, _slipped(step.slip)
    if step.overdue:
        reason = choice_of(DelayReason, step.record.delay_reason)
        late = days_late(step.overdue)
        if reason is None:
            return State.LATE, late
        return State.LATE, translate("Milestones", "{late} · {reason}").format(late=late, reason=word(reason))
    if step.waits_for:
        return None, translate("Milestones", "waits for “{milestone}”").format(milestone=step.waits_for)
    if step.slip:
        return None, _slipped(step.slip)
    end = due(step.record)
    left = None if end is None else (end - today).days
    if left is None or left > _SOON:
        return None, ""
    if left == 0:
        return None, translate("Milestones", "due today")
    if left == 1:
        return None, translate("Milestones", "in 1 day")
    return None, translate("Milestones", "in {n} days").format(n=figures.number(left))


def days_late(days: int) -> str:
    """By how many days something is late."""
    if days == 1:
        return translate("Milestones", "1 day late")
    return translate("Milestones", "{n} days late").format(n=figures.number(days))


def _slipped(days: int | None) -> str:
    """Days between the adopted date and the other one."""
    if days is None:
        return ""
    if days == 0:
        return translate("Milestones", "on the day")
    if days > 0:
        return days_late(days)
    if days == -1:
        return translate("Milestones", "1 day early")
    return translate("Milestones", "{n} days early").format(n=figures.number(-days))


def _state(step: Step) -> Cell:
    """The state, and where the forecast has moved, which way."""
    before, now = step.earlier, step.record.planned
    days = {"before": figures.day(before), "now": figures.day(now)}
    match trend(before, now):
        case Trend.WORSE:
            said = translate("Milestones", "Forecast moved later: from {before} to {now}").format(**days)
            return Moving(state_of(step), State.WORSE, said)
        case Trend.BETTER:
            said = translate("Milestones", "Forecast moved earlier: from {before} to {now}").format(**days)
            return Moving(state_of(step), State.BETTER, said)
    return InState(state_of(step))


def _reached(step: Step, today: date) -> Cell:
    if step.status is Status.DONE:
        return Reached(100, 100, translate("Progress", "reached"), State.DONE)
    if step.reached == 0 and not step.expected:
        return Reached(0, None, begins_in_words(step.record.begins, today), State.NOT_BEGUN)
    lag = behind(step.reached, step.expected)
    if lag is None:
        return Reached(step.reached)
    return Reached(step.reached, step.expected, figures.digits(lag.words()), lag_state(lag, step.status))


def counted(reading: Reading) -> str:
    """How many milestones there are, and what their weights come to."""
    figure, n = reading.figure, len(reading.steps)
    if figure is None or not figure.weighted:
        return counted_alone(n)
    total = figures.percent(sum(part.weight for part in figure.parts))
    return translate("Milestones", "{milestones}, weights {total}").format(milestones=counted_alone(n), total=total)


def counted_alone(n: int) -> str:
    """A number of milestones."""
    if n == 1:
        return translate("Milestones", "1 milestone")
    return translate("Milestones", "{n} milestones").format(n=figures.number(n))


def formula(reading: Reading) -> str:
    """How the project's progress follows from its milestones (features A3)."""
    if reading.figure is None:
        return ""
    said = figures.digits(reading.figure.formula())
    return translate("Milestones", "Progress: {formula} %").format(formula=said)
