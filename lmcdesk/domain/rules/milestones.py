"""Rules for a milestone by itself."""

from collections.abc import Iterator

from lmcdesk.domain.progress import FORECAST_SLIP, LONG_LATE, done, due, overdue
from lmcdesk.domain.records import Milestone
from lmcdesk.domain.rules.needed import blank
from lmcdesk.domain.rules.problem import Context, Problem, odd, rule, severe
from lmcdesk.domain.values import DelayReason, Status
from lmcdesk.i18n import translate


@rule(Milestone)
def progress_range(milestone: Milestone, context: Context) -> Iterator[Problem]:
    """Progress is a percentage (A3)."""
    if milestone.progress is not None and not 0 <= milestone.progress <= 100:
        said = translate("Rules", "Progress is {value}; it must lie between 0 and 100.")
        yield severe("progress", said, value=milestone.progress)


@rule(Milestone)
def weight_range(milestone: Milestone, context: Context) -> Iterator[Problem]:
    """A weight is a share of the project in percent (A3)."""
    if milestone.weight is not None and not 0 <= milestone.weight <= 100:
        said = translate("Rules", "The weight is {value}; it must lie between 0 and 100.")
        yield severe("weight", said, value=milestone.weight)


@rule(Milestone)
def order(milestone: Milestone, context: Context) -> Iterator[Problem]:
    """Work begins before the milestone is reached (A3)."""
    begins = milestone.begins
    if begins and milestone.planned and milestone.planned < begins:
        said = translate("Rules", "The milestone is planned for {planned}, before work on it begins on {begins}.")
        yield severe("planned", said, planned=milestone.planned, begins=begins)


@rule(Milestone)
def actual_past(milestone: Milestone, context: Context) -> Iterator[Problem]:
    """An actual date has come (A3). Not severe, since it may be this computer's clock that is wrong."""
    if milestone.actual and milestone.actual > context.today:
        yield odd("actual", translate("Rules", "The actual date {day} is still to come."), day=milestone.actual)


@rule(Milestone)
def actual_and_progress(milestone: Milestone, context: Context) -> Iterator[Problem]:
    """What is reached stands at 100 %, and what stands at 100 % has a day on which it was reached (A3)."""
    if milestone.actual is None and milestone.progress == 100:
        said = translate("Rules", "Progress is 100, but the day on which the milestone was reached is missing.")
        yield odd("actual", said)
    elif milestone.actual and milestone.progress is not None and milestone.progress < 100:
        said = translate("Rules", "The milestone was reached on {day}, but progress is {value}; it should be 100.")
        yield odd("progress", said, day=milestone.actual, value=milestone.progress)


@rule(Milestone)
def declared(milestone: Milestone, context: Context) -> Iterator[Problem]:
    """The state that people declared does not contradict the figures (A3)."""
    progress, late = milestone.progress or 0, overdue(milestone, context.today) > 0
    match milestone.status:
        case Status.DONE if milestone.actual is None and progress < 100:
            said = translate(
                "Rules", "The milestone is declared done, but progress is {value} and no actual date is given."
            )
            yield odd("status", said, value=progress)
        case Status.NOT_BEGUN if progress > 0 or milestone.actual:
            said = translate("Rules", "The milestone is declared not begun, but progress is {value}.")
            yield odd("status", said, value=100 if milestone.actual else progress)
        case Status.ON_TRACK | Status.AT_RISK | Status.NOT_BEGUN if late:
            said = translate("Rules", "The milestone was due on {day} and is not done, but it is not declared late.")
            yield odd("status", said, day=due(milestone))
        case Status.LATE if done(milestone):
            yield odd("status", translate("Rules", "The milestone is declared late, but it is done."))


@rule(Milestone)
def reason_for_delay(milestone: Milestone, context: Context) -> Iterator[Problem]:
    """What is late says why: past its due day and not done, or reached or forecast long after the adopted date (A3)."""
    if milestone.delay_reason == DelayReason.OTHER and blank(milestone.delay_text):
        yield odd("delay_text", translate("Rules", "The delay has another reason; say which."))
    if milestone.delay_reason is not None or not blank(milestone.delay_text):
        return
    if overdue(milestone, context.today):
        said = translate("Rules", "The milestone was due on {day} and is not done, but no reason is given.")
        yield odd("delay_reason", said, day=due(milestone))
        return
    forecast = milestone.actual or milestone.planned
    days = (forecast - milestone.baseline).days if forecast and milestone.baseline else 0
    if days > FORECAST_SLIP:
        said = translate("Rules", "{day} is {days} days after the adopted date, but no reason is given.")
        yield odd("delay_reason", said, day=forecast, days=days)


@rule(Milestone)
def long_late(milestone: Milestone, context: Context) -> Iterator[Problem]:
    """What is late by more than LONG_LATE days is flagged (E11)."""
    days = overdue(milestone, context.today)
    if days > LONG_LATE:
        said = translate("Rules", "The milestone was due on {day}, {days} days ago.")
        yield odd("planned", said, day=due(milestone), days=days)


@rule(Milestone)
def predecessor(milestone: Milestone, context: Context) -> Iterator[Problem]:
    """A milestone does not wait for itself (A3)."""
    if milestone.predecessor is not None and milestone.predecessor == milestone.id:
        yield severe("predecessor", translate("Rules", "A milestone cannot wait for itself."))
