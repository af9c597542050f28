"""Charts on paper: bars and lines as vectors, told apart by hatching, dashes and words before colour."""

from collections.abc import Sequence
from math import floor
from typing import Any

from lmcdesk.reports import marks
from lmcdesk.reports.blocks import Block, hairline
from lmcdesk.reports.charts import (
    PATTERN_OF,
    SERIES_PATTERNS,
    STATE_ORDER,
    Bar,
    Bars,
    Lines,
    StateBar,
    plain,
)
from lmcdesk.reports.colours import rgb
from lmcdesk.reports.curves import Curves
from lmcdesk.reports.embedding import BOLD, REGULAR, measure
from lmcdesk.reports.manner import Figure, Manner
from lmcdesk.reports.paragraphs import Paragraph
from lmcdesk.reports.styles import Styles
from lmcdesk.reports.tables import Column, table

_LABEL = 8.0  # size of words and figures in a chart
_STRIP, _THIN, _STEP = 9.0, 6.5, 10.5  # height of a state bar, of a series' bar, and from one series to the next


def state_bars(bars: Sequence[StateBar], styles: Styles, label: str = "") -> Block:
    """Status by section: one stacked bar a row, as long as its share of the largest total, the total at its end.
    `label` heads the column of names. Continues over pages like a table."""
    largest = max((bar.total for bar in bars), default=0)
    if not largest:
        return _nothing(styles)
    legend = _Legend(
        [(PATTERN_OF[state], marks.COLOUR_OF[state], marks.word(state, styles.language)) for state in STATE_ORDER],
        styles,
    )
    columns = (Column(label, 3.2), Column(legend, 6), Column("", 0.8, "right"))
    rows = [(bar.label, _Strip(bar, largest, styles.words), styles.words.number(bar.total)) for bar in bars]
    return table(columns, rows, styles)


def bars(chart: Bars, styles: Styles, label: str = "") -> Block:
    """Level bars with their values at the end; series differ by hatching. `label` heads the column of names, the series
    are named above the bars. Continues over pages like a table."""
    values = [value for row in chart.rows for value in map(plain, row.values) if value is not None]
    if not values:
        return _nothing(styles)
    room = max(measure(text, False, _LABEL) for row in chart.rows for text in row.texts)
    named: str | Block = chart.series[0]
    if len(chart.series) > 1:
        named = _Legend([(_pattern(at), "accent", name) for at, name in enumerate(chart.series)], styles)
    span = (min([0.0, *values]), max([0.0, *values]))
    columns = (Column(label, 3), Column(named, 7))
    rows = [(row.label, _Series(row, span, room)) for row in chart.rows]
    return table(columns, rows, styles, ruled=False)


def lines(chart: Lines, styles: Styles) -> Block:
    """Planned, dashed, against reached, solid, each named at its end."""
    drawn = any(plain(value) is not None for value in (*chart.planned, *chart.reached))
    return Curves(chart, styles) if drawn else _nothing(styles)


def _nothing(styles: Styles) -> Paragraph:
    return Paragraph(styles.words("Chart", "There are no figures to draw yet."), styles.small)


def _pattern(series: int) -> str:
    return SERIES_PATTERNS[series % len(SERIES_PATTERNS)]


def fill(canvas: Any, pattern: str, colour: str, left: float, bottom: float, width: float, height: float) -> None:
    """A box filled with one of charts' patterns."""
    canvas.saveState()
    canvas.setFillColorRGB(*rgb(colour if pattern == "solid" else "surface"))
    canvas.setStrokeColorRGB(*rgb(colour))
    canvas.setLineWidth(0.6)
    canvas.rect(left, bottom, width, height, stroke=0, fill=1)
    if pattern in ("rising", "falling", "crossed"):
        canvas.saveState()
        edge = canvas.beginPath()
        edge.rect(left, bottom, width, height)
        canvas.clipPath(edge, stroke=0, fill=0)
        canvas.setLineWidth(1.0 if pattern == "falling" else 0.7)
        gap = 3.4 if pattern == "falling" else 2.4
        for step in range(floor((width + height) / gap) + 1):
            if pattern != "falling":
                canvas.line(left + step * gap - height, bottom, left + step * gap, bottom + height)
            if pattern != "rising":
                canvas.line(left + step * gap - height, bottom + height, left + step * gap, bottom)
        canvas.restoreState()
    inset = 0.3
    canvas.rect(left + inset, bottom + inset, max(0.0, width - 2 * inset), height - 2 * inset, stroke=1, fill=0)
    canvas.restoreState()


class _Legend(Block):
    """Patterns and their words, in as many lines as they need."""

    def __init__(self, entries: Sequence[tuple[str, str, str]], styles: Styles) -> None:
        super().__init__()
        self._entries = list(entries)
        self._style = styles.column
        self._leading, self.baseline = self._style.line("".join(text for _, _, text in entries))
        self._places: list[tuple[float, int]] = []

    @property
    def told(self) -> Sequence[str]:
        return [text for _, _, text in self._entries]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self._places = []
        x, row = 0.0, 0
        for _, _, text in self._entries:
            own = 13 + measure(text, False, self._style.size)
            if x and x + own > width:
                x, row = 0.0, row + 1
            self._places.append((x, row))
            x += own + 12
        self.width, self.height = width, (row + 1) * self._leading
        return width, self.height

    def draw(self) -> None:
        size = self._style.size
        for (pattern, colour, text), (x, row) in zip(self._entries, self._places, strict=True):
            y = self.height - (self.baseline or 0.0) - row * self._leading
            fill(self.canv, pattern, colour, x, y - 0.5, 9, 0.78 * size)
            self.canv.setFont(REGULAR, size)
            self.canv.setFillColorRGB(*rgb("ink2"))
            self.canv.drawString(x + 13, y, text)


class _Strip(Block):
    """One stacked bar of states."""

    baseline = _STRIP - 1.0

    def __init__(self, bar: StateBar, largest: int, words: Manner) -> None:
        super().__init__()
        self._bar, self._words = bar, words
        self._largest = largest

    @property
    def told(self) -> Sequence[str]:
        return [self._words.number(self._bar.counts.get(state, 0)) for state in STATE_ORDER]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = width, _STRIP
        return width, _STRIP

    def draw(self) -> None:
        canvas = self.canv
        counts = [(state, self._bar.counts.get(state, 0)) for state in STATE_ORDER]
        counts = [(state, count) for state, count in counts if count > 0]
        # A single milestone among many is still seen.
        shares = [max(2.5, self.width * (count / self._largest)) for _, count in counts]
        fit = min(1.0, self.width / sum(shares)) if shares else 1.0
        left = 0.0
        for (state, count), share in zip(counts, shares, strict=True):
            own = share * fit
            fill(canvas, PATTERN_OF[state], marks.COLOUR_OF[state], left, 0, max(1.0, own - 1), _STRIP)
            text = self._words.number(count)
            room = measure(text, True, 6.75) + 4
            if own > room + 5:
                solid = PATTERN_OF[state] == "solid"
                middle = left + (own - 1) / 2
                if not solid:
                    canvas.setFillColorRGB(*rgb("surface"))
                    canvas.rect(middle - room / 2, 1, room, _STRIP - 2, stroke=0, fill=1)
                canvas.setFillColorRGB(*rgb("surface" if solid else "ink"))
                canvas.setFont(BOLD, 6.75)
                canvas.drawCentredString(middle, 2.1, text)
            left += own


class _Series(Block):
    """The bars of one row, one below the other. Bars below zero reach to the left of the common zero; their texts
    stand at its right."""

    def __init__(self, row: Bar, span: tuple[float, float], room: float) -> None:
        super().__init__()
        self._row = row
        self._low, self._high = span
        self._room = room
        self.baseline = _THIN + 0.2

    @property
    def told(self) -> Sequence[str]:
        pairs = zip(self._row.texts, self._row.values, strict=True)
        return [text if isinstance(text, Figure) else Figure(text, value) for text, value in pairs]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = width, _STEP * max(1, len(self._row.values)) - (_STEP - _THIN) + 1
        return width, self.height

    def draw(self) -> None:
        canvas = self.canv
        room = max(1.0, self.width - self._room - 6)
        # The two halves are divided apart: their difference may be beyond floats.
        largest = max(self._high, -self._low) or 1.0
        whole = self._high / largest - self._low / largest or 1.0
        zero = room * (-self._low / largest) / whole
        for at, (value, text) in enumerate(zip(map(plain, self._row.values), self._row.texts, strict=True)):
            bottom = self.height - at * _STEP - _THIN
            length = room * (value / largest) / whole if value else 0.0
            if value:
                fill(canvas, _pattern(at), "accent", zero + min(0.0, length), bottom, max(0.8, abs(length)), _THIN)
            canvas.setFont(REGULAR, _LABEL)
            canvas.setFillColorRGB(*rgb("ink" if value else "ink3"))
            canvas.drawString(zero + max(0.0, length) + 4, bottom + 0.3, text)
        hairline(canvas, zero, zero, -1.5, self.height + 1.5, colour="control")
