"""The chart of lines: planned, dashed, against reached, solid, each named at its end."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from math import floor, log10
from typing import NamedTuple, TypeAlias

from lmcdesk.reports.blocks import Block, hairline
from lmcdesk.reports.charts import Lines, plain, scale
from lmcdesk.reports.colours import rgb
from lmcdesk.reports.embedding import BOLD, REGULAR, measure
from lmcdesk.reports.manner import Number
from lmcdesk.reports.styles import Style, Styles

_LABEL = 8.0  # size of words and figures, as in the other charts
_HEIGHT, _FOOT = 150.0, 16.0  # of the chart, and of the line of times below it

Place: TypeAlias = Callable[[int], float]
Height: TypeAlias = Callable[[float], float]


class _End(NamedTuple):
    """Where a line ends, and what is written there."""

    at: int
    value: float
    text: str
    colour: str
    other: float | None
    """The other line's value at that place."""


class _Name(NamedTuple):
    """Where an end's text stands: its left and right edge, its baseline."""

    left: float
    right: float
    height: float
    end: _End


class Curves(Block):
    """The chart of lines; one of them has a value at least."""

    before = 4.0
    after = 8.0

    def __init__(self, chart: Lines, styles: Styles) -> None:
        super().__init__()
        words = self._words = styles.words
        self._chart, self._labels = chart, chart.labels
        self._planned, self._reached = list(map(plain, chart.planned)), list(map(plain, chart.reached))
        self._ticks = scale([value for value in (*self._planned, *self._reached) if value is not None])
        step = self._ticks[1] - self._ticks[0]
        decimals = -floor(log10(step) + 1e-9) if step < 1 else 0
        self._tick_texts = [self._tick(tick, decimals) for tick in self._ticks]
        planned = self._end(self._planned, self._reached, chart.planned, words("Chart", "{value} planned"), "ink2")
        reached = self._end(self._reached, self._planned, chart.reached, words("Chart", "{value} reached"), "accent")
        self._ends = [end for end in (planned, reached) if end]
        self._gap = max(Style(styles.language, _LABEL, tight=True).line(end.text)[0] for end in self._ends)

    @property
    def heads(self) -> Sequence[str]:
        return ("", self._words("Chart", "Planned"), self._words("Chart", "Reached"))

    @property
    def rows(self) -> Sequence[tuple[str, str, str]]:
        chart, short = self._chart, self._words.short
        series = zip(chart.labels, map(short, chart.planned), map(short, chart.reached), strict=True)
        return [(label, planned, reached) for label, planned, reached in series]

    def _tick(self, value: float, decimals: int) -> str:
        exact = Decimal(repr(value))
        return self._words.number(exact, decimals) if decimals else self._words.short(exact)

    def _end(
        self,
        drawn: Sequence[float | None],
        other: Sequence[float | None],
        values: Sequence[Number | None],
        sentence: str,
        colour: str,
    ) -> _End | None:
        for at in range(len(drawn) - 1, -1, -1):
            value = drawn[at]
            if value is not None:
                return _End(at, value, sentence.format(value=self._words.short(values[at])), colour, other[at])
        return None

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = width, _HEIGHT
        return width, _HEIGHT

    def draw(self) -> None:
        canvas = self.canv
        left = max(measure(text, False, _LABEL) for text in self._tick_texts) + 6
        right = self.width - max(measure(end.text, True, _LABEL) for end in self._ends) - 12
        bottom, top = _FOOT, self.height - 12.0
        count = max(len(self._labels), 1)
        low, high = self._ticks[0], self._ticks[-1]

        def x(at: int) -> float:
            return left + 4 + (right - left - 4) * (at / (count - 1) if count > 1 else 0.5)

        def y(value: float) -> float:
            return bottom + (top - bottom) * ((value / 2 - low / 2) / (high / 2 - low / 2))

        canvas.setFont(REGULAR, _LABEL)
        for tick, text in zip(self._ticks, self._tick_texts, strict=True):
            hairline(canvas, left, right, y(tick), colour="control" if tick == 0 else "line")
            canvas.setFillColorRGB(*rgb("ink2"))
            canvas.drawRightString(left - 4, y(tick) - 2.8, text)
        self._label_times(x)
        self._draw_line(self._planned, x, y, "ink2", 1.1, dashed=True)
        self._draw_line(self._reached, x, y, "accent", 1.9, dashed=False)
        self._name_ends(x, y)

    def _label_times(self, x: Place) -> None:
        """As many labels as fit without touching, the first one always."""
        free = float("-inf")
        for at, label in enumerate(self._labels):
            half = measure(label, False, _LABEL) / 2
            if x(at) - half > free:
                self.canv.drawCentredString(x(at), 4, label)
                free = x(at) + half + 8

    def _draw_line(
        self, values: Sequence[float | None], x: Place, y: Height, colour: str, weight: float, dashed: bool
    ) -> None:
        canvas = self.canv
        canvas.saveState()
        canvas.setStrokeColorRGB(*rgb(colour))
        canvas.setFillColorRGB(*rgb(colour))
        canvas.setLineWidth(weight)
        canvas.setLineJoin(1)
        canvas.setDash([4, 2.5] if dashed else [])
        path = canvas.beginPath()
        before = False
        last = None
        for at, value in enumerate(values):
            if value is not None:
                (path.lineTo if before else path.moveTo)(x(at), y(value))
                last = (x(at), y(value))
            before = value is not None
        canvas.drawPath(path, stroke=1, fill=0)
        if last:
            canvas.circle(*last, 1.4 if dashed else 2.4, stroke=0, fill=1)
        canvas.restoreState()

    def _name_ends(self, x: Place, y: Height) -> None:
        """Right of the end of each line. Where the other line goes on, on the side away from it: below at the right,
        or above at the left. Names that would touch move apart."""
        last = max(end.at for end in self._ends)
        named = [self._named(end, end.at == last, x, y) for end in self._ends]
        named.sort(key=lambda name: name.height)
        if len(named) == 2 and named[0].left < named[1].right + 4 and named[1].left < named[0].right + 4:
            low, high = _spread(named[0].height, named[1].height, self._gap, _FOOT + 3, self.height - 7)
            named = [named[0]._replace(height=low), named[1]._replace(height=high)]
        for name in named:
            self.canv.setFillColorRGB(*rgb("surface"))
            self.canv.rect(name.left, name.height - 1.5, name.right - name.left, _LABEL, stroke=0, fill=1)
            self.canv.setFillColorRGB(*rgb(name.end.colour))
            self.canv.setFont(BOLD, _LABEL)
            self.canv.drawString(name.left, name.height, name.end.text)

    def _named(self, end: _End, last: bool, x: Place, y: Height) -> _Name:
        """Where a text stands if it is alone."""
        width = measure(end.text, True, _LABEL)
        left, height = x(end.at) + 6, y(end.value) - 2.8
        if not last and end.other is not None and end.value > end.other:
            left, height = max(x(0), x(end.at) + 4 - width), y(end.value) + 5
        elif not last:
            height -= 6.2
        return _Name(left, left + width, max(_FOOT + 3, height), end)


def _spread(low: float, high: float, gap: float, lowest: float, highest: float) -> tuple[float, float]:
    """Two heights moved apart to the gap, each as far as the other if the bounds allow."""
    push = max(0.0, gap - (high - low)) / 2
    low, high = low - push, high + push
    shift = max(0.0, lowest - low) - max(0.0, high - highest)
    return low + shift, high + shift
