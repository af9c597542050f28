"""Bars of how things stand: one a row, stacked by state, each part with its pattern and, where it fits, its count."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent

from lmcdesk.reports.charts import PATTERN_OF, STATE_ORDER, StateBar
from lmcdesk.reports.manner import Manner
from lmcdesk.ui import fonts, marks, painting, theme
from lmcdesk.ui.charts.parts import Chart, Told, draw_outline, valued
from lmcdesk.ui.charts.patterns import fill
from lmcdesk.ui.marks import State

_NAMES = 0.47
"""The share of the width that names take."""

_THINNEST = 5
"""A single one among many is still seen, and can be pointed at."""


class StateBars(Chart):
    """How each of a few groups stands. A part's key is (row, state): (None, state) for all of that state together,
    (row, None) for all of that row."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: Sequence[StateBar] = ()
        self._totals: list[str] = []
        self._legend: list[str] = []
        self._top = 0

    def show_bars(self, bars: Sequence[StateBar], whole: StateBar, words: Manner) -> None:
        """Show other bars; `whole` is all of them together, which explains the patterns."""
        self._bars = bars
        self._totals = [words.number(bar.total) for bar in bars]
        told = []
        self._legend = []
        for state in _held(whole):
            count, word = words.number(whole.counts[state]), marks.word(state, words.language)
            self._legend.append(f"{count} {word}")
            told.append(Told((None, state), (whole.label, valued(word, count)), partial(_paint_entry, state, count)))
        for row, bar in enumerate(bars):
            name = partial(_paint_name, bar.label)
            told.append(Told((row, None), (valued(bar.label, self._totals[row]),), name, row + 1))
            for state in _held(bar):
                count, word = words.number(bar.counts[state]), marks.word(state, words.language)
                paint = partial(_paint_segment, state, count)
                told.append(Told((row, state), (bar.label, valued(word, count)), paint, row + 1))
        self.renew(told)

    def _row(self) -> int:
        m = theme.metrics()
        names = [bar.label for bar in self._bars]
        return max([m.line, *(fonts.line_height(m.small, name) for name in names)]) + m.tight

    def arrange(self) -> int:
        m, row = theme.metrics(), self._row()
        places = iter(self.parts)
        x = y = 0
        for text in self._legend:
            width = round(2 * m.mark + 3 * m.tight + painting.text_width(text, m.small, fonts.STRONG)) + m.near
            if x and x + width > self.width():
                x, y = 0, y + row
            next(places).setGeometry(x, y, width, row)
            x += width + m.tight
        self._top = top = y + row + m.near if self._legend else 0
        largest = max((bar.total for bar in self._bars), default=1) or 1
        left = round(self.width() * _NAMES)
        room = max(1, self.width() - left - self._figures() - m.tight)
        for at, bar in enumerate(self._bars):
            next(places).setGeometry(0, top + at * row, left - m.near, row)
            counts = [bar.counts[state] for state in _held(bar)]
            shares = [max(_THINNEST, room * count / largest) for count in counts]
            fit = min(1.0, room / sum(shares)) if shares else 1.0
            begin, height = float(left), round(m.line * 0.7)
            for share in shares:
                end = begin + share * fit
                x, y = round(begin), top + at * row + (row - height) // 2
                next(places).setGeometry(x, y, max(2, round(end) - x - 1), height)
                begin = end
        return top + len(self._bars) * row

    def _figures(self) -> int:
        m = theme.metrics()
        widest = max((painting.text_width(text, m.small, fonts.STRONG) for text in self._totals), default=0)
        return int(widest) + 1

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, m, row, width = QPainter(self), theme.metrics(), self._row(), self._figures()
        for at, text in enumerate(self._totals):
            place = QRectF(self.width() - width, self._top + at * row, width, row)
            painting.draw_text(painter, place, text, m.small, fonts.STRONG, "ink", painting.RIGHT)


def _held(bar: StateBar) -> list[State]:
    return [state for state in STATE_ORDER if bar.counts.get(state, 0) > 0]


def _paint_entry(state: State, count: str, painter: QPainter, place: QRectF, pointed: bool) -> None:
    """The pattern of a state, its mark, its count, its word."""
    m = theme.metrics()
    swatch = QRectF(place.left(), round(place.center().y() - m.mark / 2), m.mark + m.tight, m.mark)
    fill(painter, PATTERN_OF[state], marks.hue(state), swatch)
    marks.draw(painter, state, QPointF(swatch.right() + m.tight + m.mark / 2, place.center().y()))
    text = place.adjusted(2 * m.mark + 3 * m.tight, 0, 0, 0)
    painting.draw_text(painter, text, count, m.small, fonts.STRONG)
    text.setLeft(text.left() + painting.text_width(count + " ", m.small, fonts.STRONG))
    painting.draw_text(painter, text, marks.word(state), m.small, token="accent" if pointed else "ink2")


def _paint_name(name: str, painter: QPainter, place: QRectF, pointed: bool) -> None:
    painting.draw_text(painter, place, name, theme.metrics().small, token="accent" if pointed else "ink")


def _paint_segment(state: State, count: str, painter: QPainter, place: QRectF, pointed: bool) -> None:
    m, pattern = theme.metrics(), PATTERN_OF[state]
    fill(painter, pattern, marks.hue(state), place)
    room = painting.text_width(count, m.axis, fonts.STRONG) + m.tight
    if place.width() > room + m.tight:
        if pattern != "solid":
            painter.fillRect(
                QRectF(place.center().x() - room / 2, place.top() + 1, room, place.height() - 2),
                theme.colour("surface"),
            )
        token = "surface" if pattern == "solid" else "ink"
        painting.draw_text(painter, place, count, m.axis, fonts.STRONG, token, painting.MIDDLE)
    if pointed:
        draw_outline(painter, place)
