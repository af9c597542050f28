"""Paints the cells of a table on their ground: hovered, selected, heading a group."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from lmcdesk.ui import fonts, painting, theme
from lmcdesk.ui.cells import Explained
from lmcdesk.ui.labels import tip
from lmcdesk.ui.tables import Column, Group

if TYPE_CHECKING:
    from lmcdesk.ui.table import Table

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """The one delegate of all tables."""

    def __init__(self, table: "Table") -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = self._table.rows
        row = model.row(index.row())
        place = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setClipRect(place)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._ground(painter, place, index, selected, isinstance(row, Group))
        column = model.columns[index.column()]
        if isinstance(row, Group):
            if column.axis is not None:
                column.axis.paint_ground(painter, place)
                column.axis.paint_today(painter, place)
            self._paint_group(painter, place, row)
        else:
            self._paint_cell(painter, self._upper(place, index.row()), column, row, ground)
        painter.restore()

    def _ground(self, painter: QPainter, place: QRectF, index: Index, selected: bool, group: bool) -> str:
        m = theme.metrics()
        hovered = index.row() == self._table.hovered
        ground = "sunken" if group or (hovered and not selected) else "select" if selected else "surface"
        painter.fillRect(place, theme.colour(ground))
        painter.setPen(QPen(theme.colour("line"), m.border))
        below = place.bottom() - m.border / 2
        painter.drawLine(QPointF(place.left(), below), QPointF(place.right(), below))
        if selected and index.column() == self._table.first_column():
            painter.fillRect(QRectF(place.left(), place.top(), m.selected, place.height()), theme.colour("accent"))
        return ground

    def _upper(self, place: QRectF, row: int) -> QRectF:
        """A row that is being edited is taller; its own cells stay at its top."""
        height = min(place.height(), self._table.row_height())
        return QRectF(place.left(), place.top(), place.width(), height)

    def _paint_cell(self, painter: QPainter, place: QRectF, column: Column[object], row: object, ground: str) -> None:
        if column.axis is not None:
            column.axis.paint_ground(painter, place)
            column.cell(row).paint(painter, place, ground)
            column.axis.paint_today(painter, place)
        else:
            column.cell(row).paint(painter, self._inner(place), ground)

    def _inner(self, place: QRectF) -> QRectF:
        m = theme.metrics()
        return place.adjusted(m.cell, 0, -m.near, -m.border)

    def _paint_group(self, painter: QPainter, place: QRectF, group: Group) -> None:
        """Its texts stand over several columns, so each cell draws the whole row and shows its own part of it."""
        m, columns = theme.metrics(), self._table.visible_columns()
        begin, end = columns[0].left, columns[-1].right
        texts = [(part.left, part.right, group.texts[part.name]) for part in columns if part.name in group.texts]
        free = min((left for left, _, _ in texts), default=end)
        title = QRectF(begin + m.cell, place.top(), free - begin - m.cell - m.near, place.height())
        if group.count:
            counted = QRectF(begin, place.top(), end - begin - m.near, place.height())
            painting.draw_text(painter, counted, group.count, m.small, token="ink2", side=painting.RIGHT)
            title.setRight(title.right() - (painting.text_width(group.count, m.small) + m.near if not texts else 0))
        painting.draw_text(painter, title, group.title, m.text, fonts.STRONG)
        for left, right, text in texts:
            where = QRectF(left + m.cell, place.top(), right - left - m.cell - m.near, place.height())
            painting.draw_text(painter, where, text, m.small, fonts.STRONG, "ink2")

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        cell = self._table.rows.cell(index)
        m = theme.metrics()
        width = 0.0 if cell is None else cell.width() + m.cell + m.near
        return QSize(int(width) + 1, self._table.row_height())

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """A cell that is cut, or has more to tell than it shows, shows whole in its tooltip."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        cell = self._table.rows.cell(index)
        room = self._inner(QRectF(option.rect)).width()
        more = cell is not None and (cell.width() > room or isinstance(cell, Explained))
        QToolTip.showText(event.globalPos(), tip(cell.plain) if cell is not None and more else "", view)
        return True
