"""The one table model: rows of any kind and number, read in windows from their source as the eye reaches them."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any, Final, Generic, Protocol, TypeVar, runtime_checkable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from lmcdesk.ui.cells import Cell
from lmcdesk.ui.timeline import Axis
from lmcdesk.ui.words import Phrase, said

Row = TypeVar("Row")
Row_co = TypeVar("Row_co", covariant=True)
Index = QModelIndex | QPersistentModelIndex

ROW_ROLE: Final = Qt.ItemDataRole.UserRole
"""The record of a row, or its Group."""
VALUE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""The native value of a cell, by which its column sorts."""

_NOWHERE = QModelIndex()
_WINDOW = 128
_KEPT = 16


@dataclass(frozen=True)
class Group:
    """A row that heads others: a title at the left, texts under the columns named, a count at the far right."""

    title: str
    texts: Mapping[str, str] = field(default_factory=dict)
    count: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(text for text in (self.title, *self.texts.values(), self.count) if text)


_GONE: Final = Group("")


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column: how a row's cell is shown, and the native value by which it sorts (None: it does not).

    `letters` is its width in average letters; it `grows` into the room left; `leaves` is its turn to leave a narrow
    window (0: never); an `axis` makes it a timeline.
    """

    name: str
    heading: Phrase
    cell: Callable[[Row], Cell]
    value: Callable[[Row], Any] | None = None
    letters: int = 16
    grows: bool = False
    leaves: int = 0
    right: bool = False
    axis: Axis | None = None


class RowSource(Protocol[Row_co]):
    """Where rows come from. `rows` is asked for a hundred or so at a time, on the interface thread: it should answer in
    some milliseconds, whatever `count` says."""

    def count(self) -> int:
        """How many rows there are, group rows among them."""
        ...

    def rows(self, start: int, stop: int) -> Sequence[Row_co | Group]:
        """The rows from start up to, not including, stop."""
        ...


@runtime_checkable
class Sorts(Protocol):
    """A source that can also give its rows in another order."""

    def ordered(self, column: Column[Any], descending: bool) -> RowSource[Any]:
        """The same rows by a column's values, groups staying where they are."""
        ...


@runtime_checkable
class Groups(Protocol):
    """A source that knows where its group rows are without reading all rows; they can then be lower than the others."""

    def group_positions(self) -> Sequence[int]:
        """The positions of group rows, ascending."""
        ...


@runtime_checkable
class Finds(Protocol):
    """A source that knows where a row is."""

    def position(self, key: Hashable) -> int | None:
        """The position of the row with a key, None when it is not among them."""
        ...


class ListSource(Generic[Row]):
    """Rows that are already in memory."""

    def __init__(self, rows: Iterable[Row | Group]) -> None:
        self._rows = list(rows)

    def count(self) -> int:
        return len(self._rows)

    def rows(self, start: int, stop: int) -> Sequence[Row | Group]:
        return self._rows[start:stop]

    def group_positions(self) -> Sequence[int]:
        return [at for at, row in enumerate(self._rows) if isinstance(row, Group)]

    def ordered(self, column: Column[Any], descending: bool) -> "ListSource[Row]":
        def value(row: Any) -> tuple[bool, Any]:
            found = column.value(row) if column.value else None
            return (found is None) != descending, _comparable(found)

        ordered: list[Row | Group] = []
        for heads, part in groupby(self._rows, key=lambda row: isinstance(row, Group)):
            rows = list(part)
            ordered += rows if heads else sorted(rows, key=value, reverse=descending)
        return ListSource(ordered)


def _comparable(value: Any) -> Any:
    """What is missing sorts last; capitals do not matter."""
    if value is None:
        return 0
    return value.casefold() if isinstance(value, str) else value


class RowsModel(QAbstractTableModel, Generic[Row]):
    """The rows of a source under columns. It reads windows of rows when they are looked at and forgets the oldest, so
    half a million rows cost no more than a screenful."""

    def __init__(self, columns: Sequence[Column[Row]], key: Callable[[Row], Hashable] | None = None) -> None:
        """`key` tells rows apart, so that the selection stays when they are read again."""
        super().__init__()
        self.columns = tuple(columns)
        self._key = key
        self._source: RowSource[Row] = ListSource([])
        self._count = 0
        self._windows: OrderedDict[int, Sequence[Row | Group]] = OrderedDict()
        self.sorted_by: tuple[str, bool] | None = None
        """Name of the column that sorts, and whether downwards."""

    # What pages use

    def show(self, source: RowSource[Row]) -> None:
        """Show the rows of a source; the sorting stays, if the source can sort."""
        self._take(self._in_order(source))

    def row(self, at: int) -> Row | Group:
        """A row, read with its neighbours if need be."""
        number = at // _WINDOW
        window = self._windows.get(number)
        if window is None:
            start = number * _WINDOW
            window = self._source.rows(start, min(start + _WINDOW, self._count))
            self._windows[number] = window
            if len(self._windows) > _KEPT:
                self._windows.popitem(last=False)
        else:
            self._windows.move_to_end(number)
        # A row that went since it was counted leaves its place empty; its source is about to be read again.
        return window[at % _WINDOW] if at % _WINDOW < len(window) else _GONE

    def record(self, index: Index) -> Row | None:
        """The record at an index; None for a group row or no row."""
        if not index.isValid():
            return None
        row = self.row(index.row())
        return None if isinstance(row, Group) else row

    def key(self, row: Row | Group | None) -> Hashable | None:
        """What tells a row apart; None for group rows."""
        return None if row is None or isinstance(row, Group) or self._key is None else self._key(row)

    def find(self, key: Hashable, near: int = 0) -> int | None:
        """Where the row with a key is: as the source knows, among all rows in memory, or else among those around a
        position."""
        if key is None:
            return None
        if isinstance(self._source, Finds):
            return self._source.position(key)
        far = self._count if isinstance(self._source, ListSource) else _WINDOW
        around = range(max(0, near - far), min(self._count, near + far))
        return next((at for at in around if self.key(self.row(at)) == key), None)

    def group_positions(self) -> Sequence[int]:
        """Where the group rows are, as far as the source knows."""
        return self._source.group_positions() if isinstance(self._source, Groups) else ()

    def cell(self, index: Index) -> Cell | None:
        """The cell at an index; None in a group row."""
        row = self.row(index.row())
        return None if isinstance(row, Group) else self.columns[index.column()].cell(row)

    def reword(self) -> None:
        """Say headings and cells again, after the language changed."""
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, len(self.columns) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def _in_order(self, source: RowSource[Row]) -> RowSource[Row]:
        if self.sorted_by is None or not isinstance(source, Sorts):
            return source
        name, descending = self.sorted_by
        column = next(column for column in self.columns if column.name == name)
        return source.ordered(column, descending)

    def _take(self, source: RowSource[Row]) -> None:
        self.beginResetModel()
        self._source, self._count = source, source.count()
        self._windows.clear()
        self.endResetModel()

    # What Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        # A group row is skipped by the arrow keys: it says nothing that its rows could not be asked for.
        if not index.isValid() or isinstance(self.row(index.row()), Group):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _ANSWERED:
            return None
        row, column = self.row(index.row()), self.columns[index.column()]
        if role == ROW_ROLE:
            return row
        if isinstance(row, Group):
            return self._of_group(row, index.column(), role)
        if role == VALUE_ROLE:
            return column.value(row) if column.value else None
        cell = column.cell(row)
        return cell.spoken if role == Qt.ItemDataRole.AccessibleTextRole else cell.plain

    def _of_group(self, group: Group, column: int, role: int) -> str | None:
        if role == VALUE_ROLE:
            return None
        if column == 0:
            return group.spoken if role == Qt.ItemDataRole.AccessibleTextRole else group.title
        return group.texts.get(self.columns[column].name, "")

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return said(self.columns[section].heading)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column < 0 or self.columns[column].value is None or not isinstance(self._source, Sorts):
            return
        self.sorted_by = (self.columns[column].name, order == Qt.SortOrder.DescendingOrder)
        self._take(self._in_order(self._source))


_ANSWERED = frozenset((Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, ROW_ROLE, VALUE_ROLE))
