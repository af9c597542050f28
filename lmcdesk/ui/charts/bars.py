"""Level bars with their values at the end, such as funding by source: several series differ by hatching."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent

from lmcdesk.reports.charts import SERIES_PATTERNS, Bar, Bars, plain
from lmcdesk.ui import fonts, painting, theme
from lmcdesk.ui.charts.parts import Chart, Told, valued
from lmcdesk.ui.charts.patterns import fill

_NAMES = 0.5
"""The share of the width that names take where they stand beside their bars."""


class LevelBars(Chart):
    """A row of bars for each group; a part's key is its row. One series stands beside the names, several below them."""

    def __init__(self) -> None:
        super().__init__()
        self._chart = Bars((), ())
        self._low, self._high = 0.0, 1.0

    def show_bars(self, chart: Bars) -> None:
        """Show another chart."""
        self._chart = chart
        values = [value for row in chart.rows for value in map(plain, row.values) if value is not None]
        self._low, self._high = min([0.0, *values]), max([0.0, *values])
        paint = self._paint_beside if len(chart.series) == 1 else self._paint_below
        self.renew(
            [Told(at, _lines(chart.series, row), partial(paint, row), row=at) for at, row in enumerate(chart.rows)]
        )

    # Places

    def _line(self) -> int:
        m = theme.metrics()
        texts = [*self._chart.series, *(row.label for row in self._chart.rows)]
        return max([m.line, *(fonts.line_height(m.small, text) for text in texts)])

    def arrange(self) -> int:
        m, line, several = theme.metrics(), self._line(), len(self._chart.series) > 1
        row = line + len(self._chart.series) * self._bar() + m.near if several else line + m.tight
        top = self._legend_lines() * line + m.tight if several else 0
        for at, part in enumerate(self.parts):
            part.setGeometry(0, top + at * row, self.width(), row)
        return top + len(self.parts) * row

    def _bar(self) -> int:
        return fonts.line_height(theme.metrics().axis)

    def _entries(self) -> list[tuple[float, int]]:
        """Where each series is named: how far right, and in which line."""
        m, x, line, found = theme.metrics(), 0.0, 0, []
        for name in self._chart.series:
            width = m.mark + 2 * m.tight + painting.text_width(name, m.small)
            if x and x + width > self.width():
                x, line = 0.0, line + 1
            found.append((x, line))
            x += width + m.inner
        return found

    def _legend_lines(self) -> int:
        return self._entries()[-1][1] + 1

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        if len(self._chart.series) < 2:
            return
        painter, m, line = QPainter(self), theme.metrics(), self._line()
        for at, (name, (x, below)) in enumerate(zip(self._chart.series, self._entries(), strict=True)):
            swatch = QRectF(round(x), below * line + (line - m.mark) // 2, m.mark + m.tight, m.mark)
            fill(painter, SERIES_PATTERNS[at], "accent", swatch)
            place = QRectF(swatch.right() + m.tight, below * line, self.width(), line)
            painting.draw_text(painter, place, name, m.small, token="ink2")

    def _paint_beside(self, row: Bar, painter: QPainter, place: QRectF, pointed: bool) -> None:
        m = theme.metrics()
        left = round(place.width() * _NAMES)
        name = QRectF(0, 0, left - m.near, place.height())
        painting.draw_text(painter, name, row.label, m.small, token="accent" if pointed else "ink")
        self._paint_bars(row, painter, place.adjusted(left, 0, 0, 0))

    def _paint_below(self, row: Bar, painter: QPainter, place: QRectF, pointed: bool) -> None:
        m, line = theme.metrics(), self._line()
        name = QRectF(0, 0, place.width(), line)
        painting.draw_text(painter, name, row.label, m.small, fonts.STRONG, "accent" if pointed else "ink")
        bars = QRectF(0, line, place.width(), len(row.values) * self._bar())
        self._paint_bars(row, painter, bars)

    def _paint_bars(self, row: Bar, painter: QPainter, place: QRectF) -> None:
        m = theme.metrics()
        texts = [text for each in self._chart.rows for text in each.texts]
        room = max(1.0, place.width() - max(painting.text_width(text, m.small) for text in texts) - m.near)
        # The two halves are divided apart: their difference may be beyond floats.
        largest = max(self._high, -self._low) or 1.0
        whole = self._high / largest - self._low / largest or 1.0
        zero = place.left() + room * (-self._low / largest) / whole
        each = place.height() / max(1, len(row.values))
        thick = round(m.mark * 0.9)
        for at, (value, text) in enumerate(zip(map(plain, row.values), row.texts, strict=True)):
            middle = place.top() + each * (at + 0.5)
            length = room * (value / largest) / whole if value else 0.0
            if value:
                bar = QRectF(zero + min(0.0, length), round(middle - thick / 2), max(2.0, abs(length)), thick)
                fill(painter, SERIES_PATTERNS[at % len(SERIES_PATTERNS)], "accent", bar)
            end = zero + max(0.0, length) + m.tight
            beside = QRectF(end, middle - each / 2, place.right() - end, each)
            painting.draw_text(painter, beside, text, m.small, token="ink" if value else "ink3")
        painter.fillRect(QRectF(zero - 1, place.top(), 1, place.height()), theme.colour("control"))


def _lines(series: Sequence[str], row: Bar) -> Sequence[str]:
    if len(series) == 1:
        return (valued(row.label, row.texts[0]),)
    return (row.label, *(valued(name, text) for name, text in zip(series, row.texts, strict=True)))
