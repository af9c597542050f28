"""How a project's standing is told in the cells of a table: titles, progress, what comes next, its course over time."""

from datetime import date, timedelta

from lmcdesk.domain.progress import TOLERANCE, Behind, Standing, behind
from lmcdesk.domain.values import Status
from lmcdesk.i18n import translate
from lmcdesk.store.queries import NextStep, ProjectRow
from lmcdesk.ui import figures, fonts
from lmcdesk.ui.cells import Cell, InState, Line, Lines, Reached
from lmcdesk.ui.marks import State
from lmcdesk.ui.pages.plan_names import province_name
from lmcdesk.ui.pages.project_rows import ListRow, state_of
from lmcdesk.ui.timeline import Axis, Course

_SEPARATOR = " · "

_MARKS_ABREAST = 22
"""Marks for which there is room side by side on a timeline."""


def titles(title: str, title_local: str) -> tuple[str, str]:
    """The title to lead with, in the national language where there is one, and the other one."""
    first, other = (title_local, title) if title_local else (title, "")
    return first or translate("Projects", "Without a title"), "" if other == first else other


def title_cell(row: ListRow) -> Cell:
    """What the project is called, in both languages, and its code."""
    project = row.project
    first, other = titles(project.title, project.title_local)
    return Lines(first, _SEPARATOR.join(part for part in (project.code, other) if part))


def province_cell(row: ListRow) -> Cell:
    """Where it lies."""
    name = province_name(row.project.province)
    return Line(name) if name else Line(translate("Projects", "National"), "ink2")


def state_cell(row: ListRow) -> Cell:
    """How it stands."""
    state = state_of(row.project)
    return Line(translate("Projects", "Cancelled"), "ink2", fonts.STRONG) if state is None else InState(state)


def progress_cell(row: ListRow, today: date) -> Cell:
    """How far it is, and how far behind."""
    project = row.project
    return reached_cell(project.standing, project.planned_start, today)


def reached_cell(standing: Standing, begins: date | None, today: date) -> Cell:
    """A percentage with the word beside it, in the hue of what it means."""
    if standing.progress is None:
        return Line(translate("Projects", "no milestones"), "ink3")
    if standing.status is None:
        return Reached(standing.progress)
    if standing.progress == 100 or standing.status is Status.DONE:
        return Reached(standing.progress, 100, translate("Progress", "reached"), State.DONE)
    if standing.status is Status.NOT_BEGUN and standing.progress == 0:
        return Reached(0, None, begins_in_words(begins, today), State.NOT_BEGUN)
    lag = behind(standing.progress, standing.expected)
    if lag is None:
        return Reached(standing.progress)
    word = figures.digits(lag.words())
    return Reached(standing.progress, standing.expected, word, lag_state(lag, standing.status))


def lag_state(lag: Behind, status: Status | None) -> State:
    """The hue of how far something is behind."""
    if lag.points <= TOLERANCE:
        return State.ON_TRACK
    return State.LATE if status is Status.LATE else State.AT_RISK


def begins_in_words(begins: date | None, today: date) -> str:
    """When it is to begin, if that is still to come."""
    if begins is None or begins <= today:
        return ""
    if begins.year > today.year:
        return translate("Progress", "begins {year}").format(year=figures.year(begins.year))
    return translate("Progress", "begins {day}").format(day=figures.day_of_year(begins))


def near_day(day: date, today: date) -> str:
    """A day without its year where the year goes without saying."""
    return figures.day_of_year(day) if day.year == today.year else figures.day(day)


def next_cell(row: ListRow, today: date) -> Cell:
    """The milestone that comes next, and when."""
    step = row.project.next
    if step is None:
        done = row.project.standing.progress == 100
        return Line(translate("Projects", "All reached") if done else "", "ink2")
    state, when = when_next(step, today)
    return Lines(step.title, when, fonts.REGULAR, state)


def when_next(step: NextStep, today: date) -> tuple[State | None, str]:
    """When a milestone is due and by how many days it is late."""
    if step.late:
        due = near_day(today - timedelta(step.late), today)
        if step.late == 1:
            return State.LATE, translate("Projects", "{day}, 1 day late").format(day=due)
        return State.LATE, translate("Projects", "{day}, {n} days late").format(day=due, n=figures.number(step.late))
    return None, "" if step.day is None else near_day(step.day, today)


def course_cell(row: ListRow, axis: Axis) -> Cell:
    """Its forecast, its adopted dates and some milestones on the axis; what lies outside is left out."""
    project: ProjectRow = row.project
    begin, end = project.planned_start, project.planned_end
    inside = begin is not None and end is not None and begin <= axis.last and end >= axis.first
    adopted_begin, adopted_end = project.baseline_start, project.baseline_end
    adopted = bool(adopted_begin and adopted_end and adopted_begin <= axis.last and adopted_end >= axis.first)
    return Course(
        axis,
        begin if inside else None,
        end if inside else None,
        adopted_begin if adopted else None,
        adopted_end if adopted else None,
        project.standing.progress or 0,
        _apart([step for step in row.milestones if axis.first <= step[0] <= axis.last], axis),
    )


def _apart(steps: list[tuple[date, State]], axis: Axis) -> tuple[tuple[date, State], ...]:
    """Those of the marks, the most telling first, that do not hide one told before."""
    room = (axis.last - axis.first).days // _MARKS_ABREAST
    kept: list[tuple[date, State]] = []
    for day, state in steps:
        if all(abs((day - other).days) > room for other, _ in kept):
            kept.append((day, state))
    return tuple(kept)
