"""The timeline: the last column of a table of projects or milestones, every row on the same axis."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from lmcdesk.i18n import translate
from lmcdesk.ui import figures, fonts, marks, painting, theme


@dataclass(frozen=True)
class Axis:
    """The days that a timeline column spans, and today. It draws the header of the column and the ground of its cells,
    which group rows have too."""

    first: date
    last: date
    today: date

    def x(self, place: QRectF, day: date) -> float:
        """Where a day stands in a cell's place; days outside stand at the edge."""
        days = max(1, (self.last - self.first).days)
        share = (min(max(day, self.first), self.last) - self.first).days / days
        margin = theme.metrics().near
        return place.left() + margin + share * (place.width() - 2 * margin)

    def _years(self) -> range:
        return range(self.first.year, self.last.year + 1)

    def paint_ground(self, painter: QPainter, place: QRectF) -> None:
        """A hairline where each year begins."""
        painter.setPen(QPen(theme.colour("line"), theme.metrics().border))
        for year in self._years():
            if date(year, 1, 1) > self.first:
                self._upright(painter, place, date(year, 1, 1))

    def paint_today(self, painter: QPainter, place: QRectF) -> None:
        """A dashed line at today, over whatever the cell shows."""
        if self.first <= self.today <= self.last:
            painter.setPen(QPen(theme.colour("ink"), theme.metrics().border, Qt.PenStyle.DashLine))
            self._upright(painter, place, self.today)

    def _upright(self, painter: QPainter, place: QRectF, day: date) -> None:
        x = round(self.x(place, day)) + 0.5
        painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()))

    def paint_heading(self, painter: QPainter, place: QRectF) -> None:
        """The years, and today's date in a box above its line."""
        m = theme.metrics()
        upper = QRectF(place.left(), place.top() + m.tight / 2, place.width(), place.height() / 2 - m.tight / 2)
        for year in self._years():
            begin, end = self.x(place, date(year, 1, 1)), self.x(place, date(year, 12, 31))
            text = figures.year(year)
            if painting.text_width(text, m.small, fonts.STRONG) <= end - begin - m.tight:
                where = QRectF(begin + m.tight, upper.top(), end - begin - m.tight, upper.height())
                painting.draw_text(painter, where, text, m.small, fonts.STRONG, "ink2")
        if not self.first <= self.today <= self.last:
            return
        text = figures.day_of_year(self.today)
        width = painting.text_width(text, m.axis, fonts.STRONG) + m.near
        left = min(max(self.x(place, self.today) - width / 2, place.left()), place.right() - width)
        box = QRectF(left, upper.bottom() + 1, width, place.bottom() - upper.bottom() - 2)
        painter.fillRect(box, theme.colour("ink"))
        painting.draw_text(painter, box, text, m.axis, fonts.STRONG, "surface", painting.MIDDLE)


@dataclass(frozen=True)
class Course:
    """A timeline's cell: the forecast from begin to end with the percent done, the adopted dates as a thin line below,
    milestones as marks on their days."""

    axis: Axis
    begin: date | None
    end: date | None
    adopted_begin: date | None = None
    adopted_end: date | None = None
    percent: int = 0
    milestones: tuple[tuple[date, marks.State], ...] = ()

    @property
    def plain(self) -> str:
        if self.begin is None or self.end is None:
            return ""
        return translate("Timeline", "{begin} to {end}").format(
            begin=figures.day(self.begin), end=figures.day(self.end)
        )

    @property
    def spoken(self) -> str:
        if self.adopted_begin is None or self.adopted_end is None:
            return self.plain
        return translate("Timeline", "{forecast}, adopted {begin} to {end}").format(
            forecast=self.plain, begin=figures.day(self.adopted_begin), end=figures.day(self.adopted_end)
        )

    def width(self) -> float:
        return 0.0

    def paint(self, painter: QPainter, place: QRectF, ground: str) -> None:
        m = theme.metrics()
        middle = place.center().y() - m.adopted
        if self.begin is not None and self.end is not None:
            left, right = self.axis.x(place, self.begin), self.axis.x(place, self.end)
            bar = QRectF(left, middle - m.bar, max(2.0, right - left), 2.0 * m.bar)
            painter.fillRect(bar, theme.colour("heat2"))
            done = QRectF(bar.left(), bar.top(), bar.width() * self.percent / 100, bar.height())
            painter.fillRect(done, theme.colour("accent"))
            if m.border > 1:  # high contrast has no pale colours, so the rest of the bar needs an outline
                painter.setPen(QPen(theme.colour("ink"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(bar)
        if self.adopted_begin is not None and self.adopted_end is not None:
            left, right = self.axis.x(place, self.adopted_begin), self.axis.x(place, self.adopted_end)
            below = QRectF(left, middle + m.bar + m.adopted, max(2.0, right - left), m.adopted)
            painter.fillRect(below, theme.colour("control"))
        for day, state in self.milestones:
            where = QPointF(self.axis.x(place, day), middle)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("surface"))
            painter.drawEllipse(where, m.mark * 0.75, m.mark * 0.75)
            marks.draw(painter, state, where)
