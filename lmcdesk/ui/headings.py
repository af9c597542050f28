"""The headings of a table: what its columns are, by which it is sorted, the years of a timeline."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QHeaderView

from lmcdesk.i18n import translate
from lmcdesk.ui import fonts, painting, theme
from lmcdesk.ui.labels import SAYS_AGAIN
from lmcdesk.ui.words import Phrase, said

if TYPE_CHECKING:
    from lmcdesk.ui.table import Table


class Headings(QHeaderView):
    """The headings of a table. A click or the space bar sorts; Left and Right walk along it."""

    def __init__(self, table: "Table", name: Phrase) -> None:
        """`name` is what a screen reader calls the table."""
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table, self._name = table, name
        self._at = 0
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumSectionSize(1)
        self.sectionClicked.connect(self._sort)
        self._say()

    def _say(self) -> None:
        self.setAccessibleName(translate("Headings", "Headings of “{table}”").format(table=said(self._name)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in SAYS_AGAIN:
            self._say()

    def sizeHint(self) -> QSize:
        m = theme.metrics()
        columns = self._table.rows.columns
        axis = any(column.axis is not None and not self.isSectionHidden(at) for at, column in enumerate(columns))
        return QSize(0, m.axis_head if axis else m.head)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        m, place = theme.metrics(), QRectF(rect)
        model = self._table.rows
        column = model.columns[section]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(place, theme.colour("surface"))
        painter.fillRect(
            QRectF(place.left(), place.bottom() - m.border, place.width(), m.border), theme.colour("control")
        )
        if column.axis is not None:
            column.axis.paint_heading(painter, place)
        inner = place.adjusted(m.cell, 0, -m.near, 0)
        text, side = said(column.heading), painting.RIGHT if column.right else painting.LEFT
        sorts = model.sorted_by is not None and model.sorted_by[0] == column.name
        if sorts:
            inner.setRight(inner.right() - m.mark)
        painting.draw_text(painter, inner, text, m.small, fonts.STRONG, "ink2", side)
        if sorts and model.sorted_by is not None:
            wide = min(painting.text_width(text, m.small, fonts.STRONG), inner.width())
            x = inner.right() if column.right else inner.left() + wide
            self._paint_sorting(painter, QPointF(x + m.near, inner.center().y()), model.sorted_by[1])
        if self.hasFocus() and section == self._at:
            painting.draw_ring(painter, place)
        painter.restore()

    def _paint_sorting(self, painter: QPainter, centre: QPointF, downwards: bool) -> None:
        m = theme.metrics()
        half, lift = m.tight, (m.tight if downwards else -m.tight) / 2
        painter.setPen(QPen(theme.colour("ink2"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        points = (QPointF(-half, -lift), QPointF(0, lift), QPointF(half, -lift))
        painter.drawPolyline(QPolygonF([centre + point for point in points]))

    def _sort(self, section: int) -> None:
        model = self._table.rows
        already = model.sorted_by == (model.columns[section].name, False)
        model.sort(section, Qt.SortOrder.DescendingOrder if already else Qt.SortOrder.AscendingOrder)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._table.arrange_columns()  # what was drawn wider has pushed others out of sight

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.isSectionHidden(self._at):
            self._at = self._table.first_column()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if key == Qt.Key.Key_Right else -1
            at = self._at + step
            while 0 <= at < self.count() and self.isSectionHidden(at):
                at += step
            if 0 <= at < self.count():
                self._at = at
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._sort(self._at)
        else:
            super().keyPressEvent(event)
        self.viewport().update()
