"""The table on the screen: its columns as wide as there is room, its rows by mouse and keyboard."""

from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QHeaderView, QTableView, QWidget

from lmcdesk.settings import Settings
from lmcdesk.ui import painting, scripts, theme
from lmcdesk.ui.delegates import RowDelegate
from lmcdesk.ui.headings import Headings
from lmcdesk.ui.labels import SAYS_AGAIN
from lmcdesk.ui.tables import Group, RowsModel
from lmcdesk.ui.widgets import dismiss
from lmcdesk.ui.words import Phrase, said


class Shown(NamedTuple):
    """A column on the screen: its name and its edges in the table's own measure."""

    name: str
    left: float
    right: float


class Table(QTableView):
    """Rows of a RowsModel.

    Signals: current(record or None) when another row is reached; opened(record) on Enter or a double click.
    """

    current = Signal(object)
    opened = Signal(object)

    def __init__(
        self,
        model: RowsModel[Any],
        name: Phrase,
        *,
        lines: int = 2,
        several: bool = False,
        sideways: bool = False,
        settings: Settings | None = None,
        remembered_as: str = "",
    ) -> None:
        """`name` is what a screen reader calls the table; rows have one line or two; `several` rows can be marked.
        A table that is wider than its place is read `sideways`, by its scroll bar. Widths that the user draws are kept
        in the settings under `remembered_as`."""
        super().__init__()
        self.rows = model
        self.hovered = -1
        self._name, self._lines, self._sideways = name, lines, sideways
        self._settings = settings if remembered_as else None
        self._remembered_as = f"columns of {remembered_as}"
        self._drawn = self._kept_widths()
        self._arranging = False
        self._arranged_for = -1
        self._by_keyboard = False
        self._tallest = "en"
        self._lower: tuple[int, ...] = ()
        self._editor: tuple[int, QWidget] | None = None
        self._was_at: tuple[Any, int, int] = (None, -1, 0)
        self._arrange_view(several)
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self))
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._refill)
        self.horizontalHeader().sectionResized.connect(self._drawn_wider)
        self.doubleClicked.connect(self._open)
        self._refill()

    def _arrange_view(self, several: bool) -> None:
        self.setHorizontalHeader(Headings(self, self._name))
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        bars = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(bars.ScrollBarAsNeeded if self._sideways else bars.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setAccessibleName(said(self._name))

    # What pages use

    def record(self) -> Any | None:
        """The record of the current row."""
        return self.rows.record(self.currentIndex())

    def marked(self) -> list[Any]:
        """The records of all selected rows."""
        found = (self.rows.record(index) for index in self.selectionModel().selectedRows())
        return [record for record in found if record is not None]

    def reach(self, key: Any) -> bool:
        """Make the row with a key the current one, if it can be found; says whether."""
        return self._reach(key, self.currentIndex().row())

    def edit_below(self, editor: QWidget) -> None:
        """Open an editor inside the current row, below its cells; one at a time, until `close_editor`."""
        self.close_editor()
        at = self.currentIndex().row()
        if at < 0:
            return
        editor.setParent(self.viewport())
        self._editor = (at, editor)
        self._make_room(at, editor)
        self.updateEditorGeometries()
        editor.show()
        self.scrollTo(self.currentIndex())
        editor.setFocus()

    def close_editor(self) -> None:
        """Close the editor in the row, if one is open; what becomes of its values is the page's affair."""
        if self._editor is None:
            return
        at, editor = self._editor
        self._editor = None
        if at < self.rows.rowCount():
            self.setRowHeight(at, self.row_height())
        focused = QApplication.focusWidget()
        if focused is not None and (focused is editor or editor.isAncestorOf(focused)):
            self.setFocus()
        dismiss(editor)

    def _make_room(self, at: int, editor: QWidget) -> None:
        self.setRowHeight(at, self.row_height() + editor.sizeHint().height())

    def _reach(self, key: Any, near: int) -> bool:
        at = self.rows.find(key, max(0, near))
        if at is None:
            return False
        self.executeDelayedItemsLayout()  # or it scrolls no further than the rows before went
        self.setCurrentIndex(self.rows.index(at, self.first_column()))
        return True

    # Sizes

    def row_height(self) -> int:
        """The height of a row that heads no group: the same for all, by the window's language and by the letters of the
        first rows."""
        return theme.two_line_row(self._tallest) if self._lines == 2 else theme.metrics().row

    def first_column(self) -> int:
        """The leftmost column shown."""
        return next((at for at in range(len(self.rows.columns)) if not self.isColumnHidden(at)), 0)

    def visible_columns(self) -> list[Shown]:
        """The columns shown, from left to right."""
        return [
            Shown(column.name, left := float(self.columnViewportPosition(at)), left + self.columnWidth(at))
            for at, column in enumerate(self.rows.columns)
            if not self.isColumnHidden(at)
        ]

    def _refill(self) -> None:
        """Take sizes and the old place again, after the rows changed."""
        self.close_editor()
        self.hovered = -1
        self._take_sizes()
        key, near, scrolled = self._was_at
        if self._reach(key, near):
            self.verticalScrollBar().setValue(scrolled)
        elif near >= 0:
            self.current.emit(None)  # Qt tells nobody that the row is gone

    def _take_sizes(self) -> None:
        self._tallest = self._letters_of_first_rows()
        self.verticalHeader().setDefaultSectionSize(self.row_height())
        for at in self._lower:  # Qt keeps a height in its place, whatever row comes there
            if at < self.rows.rowCount():
                self.setRowHeight(at, self.row_height())
        self._lower = tuple(self.rows.group_positions())
        for at in self._lower:
            self.setRowHeight(at, theme.metrics().group)
        if self._editor is not None:
            self._make_room(*self._editor)
        self.arrange_columns()

    def _letters_of_first_rows(self) -> str:
        held = "".join(
            column.cell(row).plain
            for at in range(min(self.rows.rowCount(), 40))
            if not isinstance(row := self.rows.row(at), Group)
            for column in self.rows.columns
        )
        return scripts.tallest(held)

    def _remember(self) -> None:
        self._was_at = (self.rows.key(self.record()), self.currentIndex().row(), self.verticalScrollBar().value())

    def arrange_columns(self) -> None:
        """Hide columns in their turn until the rest fits, then give what is left to those that grow."""
        columns, m = self.rows.columns, theme.metrics()
        wanted = {
            column.name: max(m.wide, self._drawn.get(column.name, m.letters(column.letters) + m.cell + m.near))
            for column in columns
        }
        room = self._arranged_for = self.viewport().width()
        kept = list(columns)
        for column in sorted((column for column in columns if column.leaves), key=lambda column: column.leaves):
            if sum(wanted[kept_one.name] for kept_one in kept) <= room:
                break
            kept.remove(column)
        over = room - sum(wanted[column.name] for column in kept)
        if self._sideways:
            over = max(0, over)
        growing = [column for column in kept if column.grows] or kept[:1]
        self._arranging = True
        for at, column in enumerate(columns):
            self.setColumnHidden(at, column not in kept)
            width = wanted[column.name]
            if column in growing:
                share = over // len(growing) + (over % len(growing) if column is growing[-1] else 0)
                width = max(m.letters(8), width + share)
            self.setColumnWidth(at, width)
        self._arranging = False
        if self.horizontalHeader().height() != self.horizontalHeader().sizeHint().height():
            self.updateGeometries()  # it is lower without a time axis

    def _drawn_wider(self, section: int, before: int, width: int) -> None:
        if self._arranging or not QGuiApplication.mouseButtons():
            return
        self._drawn[self.rows.columns[section].name] = width
        if self._settings is not None:
            self._settings.set(self._remembered_as, dict(self._drawn))

    def _kept_widths(self) -> dict[str, int]:
        kept = self._settings.get(self._remembered_as) if self._settings is not None else None
        return {name: width for name, width in kept.items() if type(width) is int} if isinstance(kept, dict) else {}

    # What Qt asks

    def updateGeometries(self) -> None:
        """Also when a scroll bar comes or goes: then Qt tells of no resizing."""
        super().updateGeometries()
        if not self._arranging and self.viewport().width() != self._arranged_for:
            self.arrange_columns()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in SAYS_AGAIN:
            self.setAccessibleName(said(self._name))
            self.rows.reword()
            self.horizontalHeader().updateGeometry()
            self._take_sizes()
            self.updateGeometries()

    def currentChanged(self, new: Any, old: Any) -> None:
        super().currentChanged(new, old)
        if self._editor is not None and new.row() != self._editor[0]:
            self.close_editor()
        self.current.emit(self.rows.record(new))

    def updateEditorGeometries(self) -> None:
        super().updateEditorGeometries()
        if self._editor is not None:
            at, editor = self._editor
            top = self.rowViewportPosition(at) + self.row_height()
            editor.setGeometry(0, top, self.viewport().width(), editor.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        index = self.currentIndex()
        if self._by_keyboard and self.hasFocus() and index.isValid():
            columns = self.visible_columns()
            top, height = self.rowViewportPosition(index.row()), self.row_height()
            ring = QRectF(columns[0].left, top, columns[-1].right - columns[0].left, height - theme.metrics().border)
            painting.draw_ring(QPainter(self.viewport()), ring)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keyboard = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)
        self.viewport().update()

    def keyboardSearch(self, search: str) -> None:
        """Typing in a table does nothing: Qt would read every row of the source to find the word."""

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """From no row to the first that heads no group: Qt would stay before a group for ever."""
        if self.currentIndex().isValid():
            return super().moveCursor(action, modifiers)
        rows = range(self.rows.rowCount())
        first = next((at for at in rows if not isinstance(self.rows.row(at), Group)), None)
        return QModelIndex() if first is None else self.rows.index(first, self.first_column())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() != Qt.FocusReason.MouseFocusReason
        if self._by_keyboard and not self.currentIndex().isValid():
            self.setCurrentIndex(
                self.moveCursor(QAbstractItemView.CursorAction.MoveDown, Qt.KeyboardModifier.NoModifier)
            )
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keyboard = False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, row: int) -> None:
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()

    def _open(self, *_: object) -> None:
        record = self.record()
        if record is not None:
            self.opened.emit(record)

    def _copy(self) -> None:
        """The marked rows as tab-separated text, as a sheet takes it."""
        lines = []
        for index in sorted(self.selectionModel().selectedRows()):
            cells = (self.rows.cell(index.siblingAtColumn(at)) for at in range(len(self.rows.columns)))
            lines.append("\t".join(" ".join(cell.plain.split()) for cell in cells if cell is not None))
        QGuiApplication.clipboard().setText("\n".join(lines))
