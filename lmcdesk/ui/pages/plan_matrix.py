"""The matrix of the Plan on the screen, walked cell by cell."""

from PySide6.QtCore import QEvent, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from lmcdesk.i18n import mark
from lmcdesk.ui import fonts, painting, theme
from lmcdesk.ui.heat import none
from lmcdesk.ui.labels import SAYS_AGAIN
from lmcdesk.ui.pages.plan_model import FIRST, PILLAR, SECTION, Index, PlanModel
from lmcdesk.ui.pages.plan_painting import Painting, paint_heading
from lmcdesk.ui.pages.plan_rows import Kind, PlanCell
from lmcdesk.ui.words import said

_NAME = mark("Pages", "Plan of Action")

_LETTERS = 24
"""Average letters that a section's title has at least before the pillars leave."""


class _Head(QHeaderView):
    """The headings; nothing can be sorted, since the Plan has an order."""

    def __init__(self, matrix: "Matrix") -> None:
        super().__init__(Qt.Orientation.Horizontal, matrix)
        self._matrix = matrix
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(1)

    def sizeHint(self) -> QSize:
        return QSize(0, theme.metrics().head - theme.metrics().tight)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        paint_heading(painter, rect, self._matrix.plan, section, section == self._matrix.currentIndex().column())


class Matrix(QTableView):
    """Sections by country.

    Signals: chosen(cell) when another cell is reached; entered(cell) on Enter or a double click.
    """

    chosen = Signal(object)
    entered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.plan = PlanModel()
        self._pressed = QModelIndex()
        self._at: tuple[tuple[Kind, str | None], str | None, bool] | None = None
        self.setHorizontalHeader(_Head(self))
        self.setModel(self.plan)
        self.setItemDelegate(Painting(self))
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(said(_NAME))
        self.plan.modelReset.connect(self._refill)
        self._arrange()

    # What the page uses

    def cell(self) -> PlanCell | None:
        """The cell that was reached."""
        index = self.currentIndex()
        return self.plan.cell(index.row(), index.column()) if index.isValid() else None

    def reach(self, place: tuple[Kind, str | None], country: str | None, *, title: bool = False) -> bool:
        """Go to a row in a country, or (None) in all of them; says whether it is shown."""
        at = next((at for at, row in enumerate(self.plan.rows) if row.place == place), None)
        if at is None:
            return False
        countries = self.plan.countries
        if title:
            column = SECTION
        else:
            column = FIRST + countries.index(country) if country in countries else self.plan.columnCount() - 1
        self.executeDelayedItemsLayout()  # or it scrolls no further than the rows before went
        self.setCurrentIndex(self.plan.index(at, column))
        return True

    # Sizes

    def _refill(self) -> None:
        """Take sizes again, and go to the cell that was reached before."""
        self._arrange()
        summary = self.plan.summary
        if summary is None:
            return
        place, country, title = self._at or (self.plan.rows[0].place, summary.own, False)
        if not self.reach(place, country, title=title):
            self.reach(self.plan.rows[0].place, country, title=title)

    def _arrange(self) -> None:
        """As wide as there is room: the pillars leave first, then names of countries are cut, never a figure."""
        m, plan = theme.metrics(), self.plan
        columns = range(FIRST, plan.columnCount())
        headings = "".join(plan.heading(column) for column in columns)
        high = fonts.line_height(m.small, headings)
        rows = max(1, plan.rowCount())
        head = self.horizontalHeader().sizeHint().height()
        self.verticalHeader().setDefaultSectionSize(min(max(high, (self.height() - head) // rows), m.row))
        if not columns:
            return
        room = self.viewport().width()
        pillars = m.letters(16)
        blank = painting.text_width(none(), m.small, fonts.STRONG)
        least = max(self._figures_width(), blank + m.inner)
        named = max(painting.text_width(plan.heading(at), m.small, fonts.STRONG) + m.near for at in columns)
        wished = max(named, blank + m.wide, m.letters(8))  # with some hatching on both sides of the word
        wide = int(max(least, min(wished, (room - m.letters(_LETTERS)) / len(columns)))) + 1
        left = room - wide * len(columns)
        with_pillars = left - pillars >= m.letters(_LETTERS)
        self.setColumnHidden(PILLAR, not with_pillars)
        self.setColumnWidth(PILLAR, pillars)
        self.setColumnWidth(SECTION, max(m.letters(8), left - (pillars if with_pillars else 0)))
        for at in columns:
            self.setColumnWidth(at, wide)

    def _figures_width(self) -> float:
        """The width of the longest figure, which stands in the last row."""
        m, plan = theme.metrics(), self.plan
        last = [plan.cell(plan.rowCount() - 1, at) for at in range(FIRST, plan.columnCount())]
        texts = [cell.figure(plan.money) for cell in last if cell is not None]
        widths = [painting.text_width(text, m.small, fonts.STRONG) for text in texts]
        return max(widths, default=0.0) + m.mark + m.inner

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def updateGeometries(self) -> None:
        """Also when a scroll bar comes or goes: then Qt tells of no resizing."""
        before = self.viewport().width()
        super().updateGeometries()
        if self.viewport().width() != before:
            self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in SAYS_AGAIN:
            self.setAccessibleName(said(_NAME))
            self._arrange()
            self.updateGeometries()
            self.viewport().update()

    # Walking

    def currentChanged(self, new: Index, old: Index) -> None:
        super().currentChanged(new, old)
        cell = self.cell()
        if cell is not None:
            self._at = (cell.row.place, cell.country, new.column() == SECTION)
            self.viewport().update()  # its row and its column stand out
            self.horizontalHeader().viewport().update()
            self.chosen.emit(cell)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        at, do = self.currentIndex(), QAbstractItemView.CursorAction
        last, end = self.plan.rowCount() - 1, self.plan.columnCount() - 1
        if last < 0:
            return QModelIndex()
        row, column = max(0, at.row()), max(SECTION, at.column())
        page = max(1, self.viewport().height() // self.verticalHeader().defaultSectionSize() - 1)
        far = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        down = {do.MoveUp: -1, do.MoveDown: 1, do.MovePageUp: -page, do.MovePageDown: page}.get(action, 0)
        if action in (do.MoveHome, do.MoveEnd):
            home = action == do.MoveHome
            row, column = (0 if home else last) if far else row, column if far else (SECTION if home else end)
        column += {do.MoveLeft: -1, do.MovePrevious: -1, do.MoveRight: 1, do.MoveNext: 1}.get(action, 0)
        return self.plan.index(min(max(0, row + down), last), min(max(SECTION, column), end))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.plan.rows[self.currentIndex().row()] if self.currentIndex().isValid() else None
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._enter(self.currentIndex().column())
        elif event.text() in ("+", "-") and row is not None and row.kind is Kind.SECTION:
            if row.open != (event.text() == "+"):
                self.plan.toggle(row.number)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Typing in the matrix looks for nothing."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = self.indexAt(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, QModelIndex()  # the second click of two has pressed nothing
        if pressed.isValid() and pressed == self.currentIndex() and pressed.column() == SECTION:
            self._enter(SECTION)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if self.indexAt(event.position().toPoint()).column() >= FIRST:
            self._enter(self.currentIndex().column())

    def _enter(self, column: int) -> None:
        """Open or close a section by its title; from a figure, go on to its projects."""
        cell = self.cell()
        if cell is None:
            return
        if column == SECTION and cell.row.kind is Kind.SECTION:
            self.plan.toggle(cell.row.number)
        elif column != SECTION:
            self.entered.emit(cell)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
