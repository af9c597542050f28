"""Planned, dashed, against reached, solid, over time, each named at its end."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy

from lmcdesk.reports.charts import Lines
from lmcdesk.reports.manner import Manner
from lmcdesk.reports.plot import Plot
from lmcdesk.ui import fonts, painting, theme
from lmcdesk.ui.charts.parts import Chart, Told


class Curves(Chart):
    """The chart of lines; a part's key is the place of its time."""

    def __init__(self) -> None:
        super().__init__()
        self._plot: Plot | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def show_lines(self, chart: Lines, words: Manner) -> None:
        """Show another chart; one of its lines has a value at least."""
        self._plot = Plot(chart, words)
        told = []
        for at, label in enumerate(chart.labels):
            lines = [label]
            for value, sentence in (
                (chart.planned[at], words("Chart", "{value} planned")),
                (chart.reached[at], words("Chart", "{value} reached")),
            ):
                if value is not None:
                    lines.append(sentence.format(value=words.short(value)))
            told.append(Told(at, lines, partial(self._paint_time, at)))
        self.renew(told)

    def sizeHint(self) -> QSize:
        return QSize(theme.metrics().side, theme.metrics().side // 2)

    # Places

    def _foot(self) -> int:
        m = theme.metrics()
        labels = self._plot.labels if self._plot is not None else ()
        return max(fonts.line_height(m.axis, label) for label in labels or [""])

    def arrange(self) -> int:
        m, plot = theme.metrics(), self._plot
        least = m.side // 3
        if plot is None:
            return least
        height = max(least, self.height())
        plot.fit(self.width(), height, self._foot(), m.axis, _measure)
        x = [plot.x(at) for at in range(len(self.parts))]
        for at, part in enumerate(self.parts):
            left = (x[at - 1] + x[at]) / 2 if at else plot.left
            right = (x[at] + x[at + 1]) / 2 if at + 1 < len(x) else plot.right + m.tight
            part.setGeometry(round(left), 0, max(1, round(right) - round(left)), height)
        return least

    def _point(self, at: int, value: float) -> QPointF:
        assert self._plot is not None
        return QPointF(self._plot.x(at), self.height() - self._plot.y(value))

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        plot, m = self._plot, theme.metrics()
        if plot is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = fonts.line_height(m.axis)
        for tick, text in zip(plot.ticks, plot.tick_texts, strict=True):
            y = self.height() - plot.y(tick)
            painter.fillRect(
                QRectF(plot.left, round(y), plot.right - plot.left, 1), theme.colour("line" if tick else "control")
            )
            place = QRectF(0, y - line / 2, plot.left - m.tight, line)
            painting.draw_text(painter, place, text, m.axis, token="ink2", side=painting.RIGHT)
        foot = self._foot()
        for at in plot.times():
            half = _measure(plot.labels[at], False)
            place = QRectF(plot.x(at) - half, self.height() - foot, 2 * half, foot)
            painting.draw_text(painter, place, plot.labels[at], m.axis, token="ink2", side=painting.MIDDLE)
        self._draw_line(painter, plot.planned, "ink2", 1.5, dashed=True)
        self._draw_line(painter, plot.reached, "accent", 2.5, dashed=False)
        for name in plot.names(max(fonts.line_height(m.axis, end.text) for end in plot.ends)):
            # A baseline is a third of a letter's height below its middle.
            middle = self.height() - name.height - m.axis * 0.35
            place = QRectF(name.left, middle - line / 2, name.right - name.left + 1, line)
            painter.fillRect(place.adjusted(0, 3, 0, -3), theme.colour("surface"))
            painting.draw_text(painter, place, name.end.text, m.axis, fonts.STRONG, name.end.colour)

    def _draw_line(
        self, painter: QPainter, values: Sequence[float | None], token: str, weight: float, dashed: bool
    ) -> None:
        pen = QPen(theme.colour(token), weight)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dashed:
            pen.setDashPattern([4, 2.5])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        piece: list[QPointF] = []
        last: QPointF | None = None
        for at, value in enumerate([*values, None]):
            if value is not None:
                last = self._point(at, value)
                piece.append(last)
            elif piece:
                painter.drawPolyline(QPolygonF(piece))
                piece = []
        if last is not None:
            self._draw_dot(painter, last, token, 2.0 if dashed else 3.5)

    def _draw_dot(self, painter: QPainter, centre: QPointF, token: str, radius: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(token))
        painter.drawEllipse(centre, radius, radius)

    def _paint_time(self, at: int, painter: QPainter, place: QRectF, pointed: bool) -> None:
        """Only while it is pointed at: where it stands, and its two values."""
        plot = self._plot
        if not pointed or plot is None:
            return
        left = QPointF(self.parts[at].x(), 0)
        x = plot.x(at) - left.x()
        painter.fillRect(QRectF(round(x), 0, 1, place.height() - self._foot()), theme.colour("control"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for values, token in ((plot.planned, "ink2"), (plot.reached, "accent")):
            value = values[at]
            if value is not None:
                self._draw_dot(painter, self._point(at, value) - left, token, 3.5)


def _measure(text: str, bold: bool) -> float:
    return painting.text_width(text, theme.metrics().axis, fonts.STRONG if bold else fonts.REGULAR)
