"""A project told in its header and in the strip of figures below it."""

from datetime import date

from PySide6.QtWidgets import QWidget

from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain.money import Amounts
from lmcdesk.domain.values import Stage, choice_of, word
from lmcdesk.i18n import current, mark, translate
from lmcdesk.ui import figures
from lmcdesk.ui.arrangement import Fact
from lmcdesk.ui.labels import StateLabel
from lmcdesk.ui.marks import State
from lmcdesk.ui.marks import word as state_word
from lmcdesk.ui.pages.milestone_cells import counted_alone
from lmcdesk.ui.pages.plan_names import country_name, province_name, section_name, section_of
from lmcdesk.ui.pages.project_cells import titles
from lmcdesk.ui.pages.project_reading import Reading
from lmcdesk.ui.pages.project_tables import whole

_BETWEEN = "  ·  "
_NOTHING = "–"

_STAGE_MARKS = {
    Stage.IMPLEMENTATION: State.ON_TRACK,
    Stage.SUSPENDED: State.HELD,
    Stage.COMPLETED: State.DONE,
    Stage.CLOSED: State.DONE,
}


def section(reading: Reading) -> str:
    """The section of the Plan that the project belongs to, empty without a measure."""
    number = section_of(reading.project.measure)
    return section_name(number) if number else ""


def context(reading: Reading) -> str:
    """Code, other title, place and lead, in one line."""
    project = reading.project
    _, other = titles(reading.row.title, reading.row.title_local)
    place = province_name(project.province) or country_name(project.country)
    lead = reading.names.get(project.lead, "") if project.lead else ""
    return _BETWEEN.join(part for part in (project.code, other, place, lead) if part)


def chips(reading: Reading) -> list[QWidget]:
    """How the project stands, its stage, and what waits for a decision."""
    found: list[QWidget] = []
    standing = reading.row.standing
    if standing.status is not None:
        state = State[standing.status.name]
        found.append(StateLabel(state, lambda: _standing(reading, state), boxed=True))
    stage = choice_of(Stage, reading.project.stage)
    if stage is not None:
        found.append(StateLabel(_STAGE_MARKS.get(stage, State.NOT_BEGUN), lambda: word(stage), boxed=True))
    if n := reading.row.conflicts:
        found.append(StateLabel(State.TO_DECIDE, lambda: _to_decide(n), boxed=True))
    return found


def _standing(reading: Reading, state: State) -> str:
    days = max((step.overdue for step in reading.steps), default=0)
    end = reading.project.baseline_end or reading.project.planned_end
    if end is not None:
        days = max(days, (reading.today - end).days)
    if state is not State.LATE or days <= 0:
        return state_word(state)
    if days == 1:
        return translate("Project", "Late, 1 day")
    return translate("Project", "Late, {n} days").format(n=figures.number(days))


def _to_decide(n: int) -> str:
    return translate("Project", "{n} to decide").format(n=figures.number(n))


# The strip


def facts(reading: Reading) -> list[Fact]:
    """The five figures of a project."""
    return [_progress(reading), _end(reading), _money(reading), _people(reading), _measure(reading)]


def _progress(reading: Reading) -> Fact:
    name = mark("Project", "Progress")
    standing, figure = reading.row.standing, reading.figure
    if standing.progress is None:
        return Fact(name, _NOTHING, translate("Project", "no milestones yet"))
    if figure is None:
        said = translate("Project", "as reported; no milestones yet")
        return Fact(name, figures.percent(standing.progress), said, standing.progress / 100)
    number = counted_alone(len(reading.steps))
    sentence = (
        translate("Project", "weighted sum of {milestones}")
        if figure.weighted
        else translate("Project", "mean of {milestones}")
    )
    planned = None if standing.expected is None else standing.expected / 100
    return Fact(
        name, figures.percent(figure.percent), sentence.format(milestones=number), figure.percent / 100, planned
    )


def _end(reading: Reading) -> Fact:
    project = reading.project
    if project.actual_end is not None:
        return Fact(mark("Project", "Ended"), figures.day(project.actual_end), _adopted(project.actual_end, reading))
    return Fact(
        mark("Project", "Forecast end"),
        figures.day(project.planned_end) or _NOTHING,
        _adopted(project.planned_end, reading),
    )


def _adopted(end: date | None, reading: Reading) -> str:
    adopted = reading.project.baseline_end
    if adopted is None:
        return translate("Project", "not adopted yet")
    days = 0 if end is None else (end - adopted).days
    if days == 0:
        return translate("Project", "as adopted")
    sentence = (
        translate("Project", "adopted {day}, {n} day")
        if abs(days) == 1
        else translate("Project", "adopted {day}, {n} days")
    )
    sign = "+" if days > 0 else "−"
    return sentence.format(day=figures.day(adopted), n=sign + figures.number(abs(days)))


def _money(reading: Reading) -> Fact:
    name, totals = mark("Project", "Spent"), reading.totals
    if not reading.funding:
        budget = figures.money(reading.project.budget, reading.project.currency or "").strip()
        note = translate("Project", "budget {amount}").format(amount=budget) if budget else ""
        return Fact(name, _NOTHING, note or translate("Project", "no money entered"))
    own = totals.by_currency
    currency, amounts = next(iter(own.items())) if len(own) == 1 else (totals.usd.currency, totals.usd.amounts)
    return Fact(
        name,
        figures.money(whole(amounts.spent), currency),
        translate("Project", "of {amount} committed").format(amount=figures.number(whole(amounts.committed))),
        _share(amounts),
    )


def _share(amounts: Amounts) -> float | None:
    return float(amounts.spent / amounts.committed) if amounts.committed > 0 else None


def _people(reading: Reading) -> Fact:
    total, women = reading.project.beneficiaries, reading.project.women
    note = translate("Project", "{n} women").format(n=figures.number(women)) if women is not None else ""
    return Fact(mark("Project", "Beneficiaries"), figures.number(total) or _NOTHING, note)


def _measure(reading: Reading) -> Fact:
    name, measure = mark("Project", "Measure of the Plan"), reading.project.measure
    if measure is None:
        return Fact(name, _NOTHING, translate("Project", "none named yet"))
    note = shipped().section_of(measure).text(current()) if measure in shipped() else ""
    return Fact(name, measure, note)
