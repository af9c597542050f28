"""How a chart of lines is laid out, on paper or on a screen: its scale, where its lines end, where their names stand.
Lengths are in the unit of whoever draws; upwards is more."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from math import floor, log10
from typing import NamedTuple, TypeAlias

from lmcdesk.reports.charts import Lines, plain, scale
from lmcdesk.reports.manner import Manner, Number

_DRAWN_FOR = 8.0  # the size of words for which the distances below are made; they grow with it

Measure: TypeAlias = Callable[[str, bool], float]
"""How wide a text is, and whether it is bold."""


class End(NamedTuple):
    """Where a line ends, and what is written there."""

    at: int
    value: float
    text: str
    colour: str
    other: float | None
    """The other line's value at that place."""


class Name(NamedTuple):
    """Where an end's text stands: its left and right edge, its baseline."""

    left: float
    right: float
    height: float
    end: End


class Plot:
    """The chart of lines; one of them has a value at least. `fit` comes before all that asks for a place."""

    def __init__(self, chart: Lines, words: Manner) -> None:
        self._words = words
        self.labels = chart.labels
        self.planned, self.reached = list(map(plain, chart.planned)), list(map(plain, chart.reached))
        self.ticks = scale([value for value in (*self.planned, *self.reached) if value is not None])
        step = self.ticks[1] - self.ticks[0]
        decimals = -floor(log10(step) + 1e-9) if step < 1 else 0
        self.tick_texts = [self._tick(tick, decimals) for tick in self.ticks]
        planned = self._end(self.planned, self.reached, chart.planned, words("Chart", "{value} planned"), "ink2")
        reached = self._end(self.reached, self.planned, chart.reached, words("Chart", "{value} reached"), "accent")
        self.ends = [end for end in (planned, reached) if end]

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
    ) -> End | None:
        for at in range(len(drawn) - 1, -1, -1):
            value = drawn[at]
            if value is not None:
                return End(at, value, sentence.format(value=self._words.short(values[at])), colour, other[at])
        return None

    # Places

    def fit(self, width: float, height: float, foot: float, size: float, measure: Measure) -> None:
        """Take a place, with a line of times of height `foot` at its bottom and words of a size."""
        self._measure, self._unit = measure, size / _DRAWN_FOR
        self.left = max(measure(text, False) for text in self.tick_texts) + 6 * self._unit
        self.right = width - max(measure(end.text, True) for end in self.ends) - 12 * self._unit
        self.bottom, self.top, self._height = foot, height - 12 * self._unit, height

    def x(self, at: int) -> float:
        """Where a time stands."""
        count, first = len(self.labels), self.left + 4 * self._unit
        return first + (self.right - first) * (at / (count - 1) if count > 1 else 0.5)

    def y(self, value: float) -> float:
        """How high a value stands."""
        low, high = self.ticks[0], self.ticks[-1]
        return self.bottom + (self.top - self.bottom) * ((value / 2 - low / 2) / (high / 2 - low / 2))

    def times(self) -> list[int]:
        """The times whose labels fit without touching, the first one always."""
        shown, free = [], float("-inf")
        for at, label in enumerate(self.labels):
            half = self._measure(label, False) / 2
            if self.x(at) - half > free:
                shown.append(at)
                free = self.x(at) + half + 8 * self._unit
        return shown

    def names(self, gap: float) -> list[Name]:
        """Right of the end of each line. Where the other line goes on, on the side away from it: below at the right,
        or above at the left. Names that would touch move apart, by `gap` from baseline to baseline."""
        last, unit = max(end.at for end in self.ends), self._unit
        named = sorted((self._named(end, end.at == last) for end in self.ends), key=lambda name: name.height)
        touching = 4 * unit
        if len(named) == 2 and named[0].left < named[1].right + touching and named[1].left < named[0].right + touching:
            low, high = _spread(named[0].height, named[1].height, gap, self.bottom + 3 * unit, self._height - 7 * unit)
            named = [named[0]._replace(height=low), named[1]._replace(height=high)]
        return named

    def _named(self, end: End, last: bool) -> Name:
        """Where a text stands if it is alone."""
        unit, width = self._unit, self._measure(end.text, True)
        left, height = self.x(end.at) + 6 * unit, self.y(end.value) - 2.8 * unit
        if not last and end.other is not None and end.value > end.other:
            left = max(self.x(0), self.x(end.at) + 4 * unit - width)
            height = self.y(end.value) + 5 * unit
        elif not last:
            height -= 6.2 * unit
        return Name(left, left + width, max(self.bottom + 3 * unit, height), end)


def _spread(low: float, high: float, gap: float, lowest: float, highest: float) -> tuple[float, float]:
    """Two heights moved apart to the gap, each as far as the other if the bounds allow."""
    push = max(0.0, gap - (high - low)) / 2
    low, high = low - push, high + push
    shift = max(0.0, lowest - low) - max(0.0, high - highest)
    return low + shift, high + shift
