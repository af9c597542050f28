"""How the matrix of the Plan is drawn: figures on their steps, blanks, the names of pillars beside their rows."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from lmcdesk.i18n import current
from lmcdesk.reports.breaking import breaks
from lmcdesk.ui import fonts, heat, icons, marks, painting, theme
from lmcdesk.ui.pages.plan_model import FIRST, PILLAR, SECTION, PlanModel
from lmcdesk.ui.pages.plan_rows import Kind, PlanCell, PlanRow

if TYPE_CHECKING:
    from lmcdesk.ui.pages.plan_matrix import Matrix

Index = QModelIndex | QPersistentModelIndex


def paint_heading(painter: QPainter, rect: QRect, plan: PlanModel, column: int, chosen: bool) -> None:
    """Draw the heading of a column, in full ink where the chosen cell is."""
    m, place = theme.metrics(), QRectF(rect)
    painter.save()
    painter.fillRect(place, theme.colour("surface"))
    painter.fillRect(QRectF(place.left(), place.bottom() - m.border, place.width(), m.border), theme.colour("control"))
    side, inner = painting.LEFT, place.adjusted(m.cell, 0, 0, 0)
    if column >= FIRST:
        total = plan.country(column) is None
        side, inner = (painting.RIGHT, place.adjusted(0, 0, -m.cell, 0)) if total else (painting.MIDDLE, place)
    token = "ink" if chosen and column >= FIRST else "ink2"
    painting.draw_text(painter, inner, plan.heading(column), m.small, fonts.STRONG, token, side)
    painter.restore()


class Painting(QStyledItemDelegate):
    """Draws the cells."""

    def __init__(self, matrix: "Matrix") -> None:
        super().__init__(matrix)
        self._matrix = matrix

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        plan, place = self._matrix.plan, QRectF(option.rect)
        row, column = plan.rows[index.row()], index.column()
        now = self._matrix.currentIndex()
        painter.save()
        painter.setClipRect(place)
        painter.fillRect(place, theme.colour("surface"))
        first, _ = plan.block(index.row())
        if first == index.row() and first:
            painter.fillRect(
                QRectF(place.left(), place.top(), place.width(), theme.metrics().border), theme.colour("line")
            )
        if column == PILLAR:
            self._paint_pillar(painter, place, index)
        elif column == SECTION:
            self._paint_section(painter, place, row, now.row() == index.row())
        else:
            cell = plan.cell(index.row(), column)
            if cell is not None:
                self._paint_figure(painter, place, cell, plan.money)
        if index == now:
            self._paint_ring(painter, place.adjusted(0, 1, 0, 0))
        painter.restore()

    def _paint_pillar(self, painter: QPainter, place: QRectF, index: Index) -> None:
        """Its name goes over several rows, so each draws the whole of it and shows its own part."""
        m, plan = theme.metrics(), self._matrix.plan
        first, last = plan.block(index.row())
        text = plan.pillar(index.row())
        if not text:
            return
        top = place.top() - (index.row() - first) * place.height()
        room = QRectF(place.left() + m.cell, top, place.width() - m.cell - m.tight, place.height() * (last - first + 1))
        for at, line in enumerate(_lines(text, room.width(), max(1, int(room.height() // place.height())))):
            where = QRectF(room.left(), room.top() + at * place.height(), room.width(), place.height())
            painting.draw_text(painter, where, line, m.small, fonts.STRONG)

    def _paint_section(self, painter: QPainter, place: QRectF, row: PlanRow, chosen: bool) -> None:
        m = theme.metrics()
        strong = fonts.STRONG if chosen or row.kind is Kind.WHOLE else fonts.REGULAR
        left = place.left() + m.tight
        if row.kind is Kind.SECTION:
            size = m.icon_small * 0.75
            icons.draw(
                painter,
                "down" if row.open else "right",
                QRectF(left, place.center().y() - size / 2, size, size),
            )
        left += m.icon_small
        if row.kind is Kind.MEASURE:
            left += m.inner
        if row.number:
            painting.draw_text(
                painter, QRectF(left, place.top(), place.width(), place.height()), row.number, m.small, strong, "ink2"
            )
            widest = "4.2.12-18" if row.kind is Kind.MEASURE else "4.1.3.1"
            left += painting.text_width(widest, m.small, fonts.STRONG) + m.near
        inner = QRectF(left, place.top(), place.right() - left - m.tight, place.height())
        painting.draw_text(painter, inner, row.title, m.small, strong)

    def _paint_figure(self, painter: QPainter, place: QRectF, cell: PlanCell, money: bool) -> None:
        m, text = theme.metrics(), cell.figure(money)
        box = place.adjusted(1, m.border, -1, -1)
        if cell.row.kind is Kind.WHOLE or cell.country is None:
            if cell.country is None:
                inner, side = place.adjusted(m.tight, 0, -m.cell, 0), painting.RIGHT
            else:
                inner, side = place, painting.MIDDLE
            lacks = not cell.projects and cell.row.kind is not Kind.WHOLE
            painting.draw_text(painter, inner, text, m.small, fonts.STRONG, "late" if lacks else "ink", side)
            if lacks:
                wide = painting.text_width(text, m.small, fonts.STRONG)
                marks.draw(
                    painter, marks.State.LATE, QPointF(inner.right() - wide - m.near - m.mark / 2, place.center().y())
                )
        elif not cell.projects:
            heat.draw_blank(painter, box)
        elif step := cell.step(money):
            heat.draw_step(painter, box, step, text)
        else:  # projects whose money stands elsewhere
            painting.draw_text(painter, place, text, m.small, token="ink2", side=painting.MIDDLE)

    def _paint_ring(self, painter: QPainter, place: QRectF) -> None:
        """The chosen cell: a ring, set off from what lies under it; stronger while keys go there."""
        focused = self._matrix.hasFocus()
        width = theme.metrics().focus if focused else 1
        painter.setPen(QPen(theme.colour("surface"), 1))
        painter.drawRect(place.adjusted(width, width, -width - 1, -width - 1))
        if focused:
            painting.draw_ring(painter, place)
        else:
            painter.setPen(QPen(theme.colour("ink"), 1))
            painter.drawRect(place.adjusted(0, 0, -1, -1))


def _lines(text: str, width: float, most: int) -> list[str]:
    """A text broken into at most so many lines; the last one is left too long, to be cut as it is drawn."""
    m, lines, begin = theme.metrics(), [""], 0
    for end in breaks(text, current()):
        piece, begin = text[begin:end], end
        full = lines[-1] + piece
        if lines[-1] and len(lines) < most and painting.text_width(full.rstrip(), m.small, fonts.STRONG) > width:
            lines.append(piece)
        else:
            lines[-1] = full
    return [line.rstrip() for line in lines]
