"""The rows of the list of projects, read a screenful at a time as they are looked at."""

from collections.abc import Callable, Hashable, Sequence
from datetime import date
from typing import Any, NamedTuple

from lmcdesk.domain.progress import Standing
from lmcdesk.errors import DeskError
from lmcdesk.store import milestone_queries, queries
from lmcdesk.store.database import Database
from lmcdesk.ui.marks import State
from lmcdesk.ui.pages.project_wish import Wish
from lmcdesk.ui.tables import Column, Group

_SCREENFUL = 20
"""Rows read in one go: a large desk answers for so many before the eye notices."""

_MARKS = 5
"""Milestones marked on one bar of the timeline; more would hide each other."""


class ListRow(NamedTuple):
    """A project in the list, with the milestones that its bar marks."""

    project: queries.ProjectRow
    milestones: tuple[tuple[date, State], ...]


def state_of(row: queries.ProjectRow) -> State | None:
    """The state that a row shows; none for what was cancelled."""
    return standing_state(row.standing, row.conflicts > 0)


def standing_state(standing: Standing | None, waits: bool) -> State | None:
    """What waits for a decision says so before all else: how far it is behind, its row tells beside."""
    if waits:
        return State.TO_DECIDE
    return None if standing is None or standing.status is None else State[standing.status.name]


class _Window(Sequence[ListRow | Group]):
    """Rows that are asked for together, read a screenful at a time as they are looked at."""

    def __init__(self, entries: list[Group | int], read: Callable[[list[Group | int]], list[ListRow | Group]]) -> None:
        self._entries, self._read = entries, read
        self._parts: dict[int, list[ListRow | Group]] = {}

    def __len__(self) -> int:
        return len(self._entries)

    def __getitem__(self, at: Any) -> Any:
        part = at // _SCREENFUL
        if part not in self._parts:
            self._parts[part] = self._read(self._entries[part * _SCREENFUL : (part + 1) * _SCREENFUL])
        return self._parts[part][at % _SCREENFUL]


class ProjectSource:
    """The rows of a list, read as they are looked at."""

    def __init__(self, database: Database, today: date, entries: list[Group | int], wish: Wish) -> None:
        self._database, self._today, self._entries, self._wish = database, today, entries, wish
        self._places: dict[Hashable, int] | None = None
        self.reorder: Callable[[str, bool], object] = lambda name, descending: None
        """Told when the user wants another order: the column's name, and whether downwards."""
        self.failed: Callable[[DeskError], object] = lambda fault: None
        """Told when rows could not be read, in the midst of drawing them; their places stay empty."""

    def count(self) -> int:
        return len(self._entries)

    def rows(self, start: int, stop: int) -> "Sequence[ListRow | Group]":
        return _Window(self._entries[start:stop], self._read)

    def _read(self, part: list[Group | int]) -> list[ListRow | Group]:
        keys = [entry for entry in part if isinstance(entry, int)]
        rows: dict[int, ListRow] = {}
        try:
            with self._database.raw() as connection:
                marks = milestone_queries.marks(connection, keys, self._today)
                for row in queries.project_rows(connection, keys, self._today):
                    rows[row.key] = ListRow(row, _chosen(marks.get(row.key, [])))
        except DeskError as fault:
            self.failed(fault)
        # One that was deleted since leaves its place empty; the list is about to be read again.
        return [entry if isinstance(entry, Group) else rows.get(entry, Group("")) for entry in part]

    def group_positions(self) -> list[int]:
        return [at for at, entry in enumerate(self._entries) if isinstance(entry, Group)]

    def position(self, key: Hashable) -> int | None:
        if self._places is None:
            self._places = {entry: at for at, entry in enumerate(self._entries) if isinstance(entry, int)}
        return self._places.get(key)

    def ordered(self, column: Column[Any], descending: bool) -> "ProjectSource":
        """The rows stay as they are until the desk has been asked for them in the other order."""
        if (ORDERS[column.name], descending) != (self._wish.order, self._wish.descending):
            self.reorder(column.name, descending)
        return self


ORDERS = {"project": "title_local", "province": "province", "state": "status", "progress": "progress"}
"""By what a column of the list sorts."""


def _chosen(marks: list[milestone_queries.Mark]) -> tuple[tuple[date, State], ...]:
    """The milestones to mark on a project's bar, the most telling first: what is late, the next, the last, and the one
    reached last."""
    steps = [(mark.day, State[mark.status.name]) for mark in marks]
    done = [step for step in steps if step[1] is State.DONE]
    late = [step for step in steps if step[1] is State.LATE]
    ahead = [step for step in steps if step[1] not in (State.DONE, State.LATE)]
    return (*late[: _MARKS - 3], *ahead[:1], *ahead[1:][-1:], *done[-1:])
