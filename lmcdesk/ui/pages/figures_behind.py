"""The projects behind each figure of a programme, and what the list of them is called (F7)."""

from collections.abc import Callable, Hashable, Iterable
from typing import Any
from uuid import UUID

from lmcdesk.domain import progress as rules
from lmcdesk.i18n import translate
from lmcdesk.reports import programme_charts, wording
from lmcdesk.reports.manner import Manner
from lmcdesk.reports.summaries.programme import Programme, ProjectLine
from lmcdesk.ui.marks import State, word

Behind = dict[str, Any]
"""A wish as the page of projects takes it (project_wish.Wish)."""


def fact(programme: Programme, key: Hashable, words: Manner) -> Behind:
    """Behind one of the facts."""
    facts = programme_charts.facts(programme, words)
    of: dict[Hashable, Callable[[], Iterable[UUID]]] = {
        "projects": lambda: _ids(programme, lambda line: True),
        "progress": lambda: _ids(programme, lambda line: rules.adopted(line.stage) and line.progress is not None),
        "milestones": lambda: programme.year.due_in,
        "late": lambda: (line.id for line in programme.late),
        "money": lambda: (id_ for source in programme.sources for id_ in source.projects),
    }
    return _behind(of[key](), getattr(facts, str(key)).label)


def states(programme: Programme, key: tuple[int | None, State | None], words: Manner) -> Behind:
    """Behind a part of the bars by section: (row, state), None for all rows or all states."""
    row, state = key
    section = None if row is None else programme.sections[row].key
    names = [] if state is None else [word(state, words.language)]
    if row is not None:
        names.append(section or wording.section(None, words))

    def counted(line: ProjectLine) -> bool:
        if line.status is None or (row is not None and line.section != section):
            return False
        return state is None or wording.mark_of(line.status) is state

    return _behind(_ids(programme, counted), translate("Projects", ", ").join(names))


def month(programme: Programme, at: int, words: Manner) -> Behind:
    """Behind the year's lines at a month: what was planned or reached from the beginning of the year to its end."""
    year = programme.year
    ids: set[UUID] = set().union(*year.planned_in[: at + 1], *year.reached_in[: at + 1])
    return _behind(ids, f"{words.month(at + 1)} {words.year(year.year)}")


def source(programme: Programme, row: int, words: Manner) -> Behind:
    """Behind what a source gives."""
    found = programme.sources[row]
    return _behind(found.projects, wording.source(found.source, words))


def late(programme: Programme, row: int, words: Manner) -> Behind:
    """Behind a bar of late milestones."""
    key = programme_charts.late_lines(programme)[row].key
    national = programme.area.province is None
    ids = (line.id for line in programme.late if (line.province if national else line.section) == key)
    name = programme_charts.province(key, words) if national else key or wording.section(None, words)
    return _behind(ids, translate("Projects", ", ").join((word(State.LATE, words.language), name)))


def _ids(programme: Programme, wanted: Callable[[ProjectLine], bool]) -> Iterable[UUID]:
    return (line.id for line in programme.listed if wanted(line))


def _behind(ids: Iterable[UUID], figure: str) -> Behind:
    return {"behind": frozenset(ids), "figure": figure}
