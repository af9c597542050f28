"""What charts show, without how: figures that the page and the screen draw alike, and the scales they need."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import floor, isfinite, log10

from lmcdesk.reports.manner import Number
from lmcdesk.reports.marks import State

STATE_ORDER = (State.DONE, State.ON_TRACK, State.AT_RISK, State.LATE, State.NOT_BEGUN)
"""From left to right in a state bar."""

PATTERN_OF: dict[State, str] = {
    State.DONE: "solid",
    State.ON_TRACK: "rising",
    State.AT_RISK: "falling",
    State.LATE: "crossed",
    State.NOT_BEGUN: "empty",
}
SERIES_PATTERNS = ("solid", "rising", "empty", "crossed", "falling")
"""Fills that differ without colour: rising and falling are hatched, crossed both ways, empty has an outline only."""

_LARGEST = 1e300
_SMALLEST = 1e-300
"""Beyond these a float has no room left to reckon with; no money or number that anyone reports comes near."""


@dataclass(frozen=True)
class Fact:
    """What it is, the figure, and what it is measured by."""

    label: str
    figure: str
    note: str = ""


@dataclass(frozen=True)
class StateBar:
    """How many of a section's milestones (or whatever is counted) stand how."""

    label: str
    counts: Mapping[State, int]

    @property
    def total(self) -> int:
        """Of the states that the bar shows; what is below zero counts as nothing."""
        return sum(max(0, self.counts.get(state, 0)) for state in STATE_ORDER)


@dataclass(frozen=True)
class Bar:
    """One row of bars: a value for each series, and the text that stands at its end. None: not known."""

    label: str
    values: Sequence[Number | None]
    texts: Sequence[str]


@dataclass(frozen=True)
class Bars:
    """Level bars, such as funding by source: rows from top to bottom, in each the series in the order named."""

    series: Sequence[str]
    rows: Sequence[Bar]


@dataclass(frozen=True)
class Lines:
    """Planned against reached over time. The three are equally long; None in `reached` is what has not come yet."""

    labels: Sequence[str]
    planned: Sequence[Number | None]
    reached: Sequence[Number | None]

    def __post_init__(self) -> None:
        if not len(self.labels) == len(self.planned) == len(self.reached):
            raise ValueError("labels, planned and reached are not equally long")


def plain(value: Number | None) -> float | None:
    """A value as a float that can be drawn; None for what is no number, the largest for what is beyond floats."""
    if value is None or (isinstance(value, Decimal) and not value.is_finite()):
        return None
    try:
        drawn = float(value)
    except OverflowError:
        drawn = float("inf")
    if isfinite(drawn):
        return max(-_LARGEST, min(_LARGEST, drawn))
    return _LARGEST if value > 0 else -_LARGEST


def scale(values: Sequence[float], most: int = 5) -> list[float]:
    """Round marks of an axis that holds zero and all the values, at least two, at most `most` + 2; steps of 1, 2 or 5
    times a power of ten, whole ones where the values are whole."""
    low, high = min([0.0, *values]), max([0.0, *values])
    if high - low < _SMALLEST:
        return [0.0, 1.0]
    rough = high / most - low / most
    power = 10.0 ** floor(log10(rough))
    step = next(nice * power for nice in (1, 2, 5, 10) if nice * power >= rough * (1 - 1e-9))
    if all(value == int(value) for value in values):
        step = max(1.0, step)
    first = floor(low / step + 1e-9)
    marks = [first * step]
    while marks[-1] < high * (1 - 1e-9) and len(marks) < most + 3:
        marks.append((first + len(marks)) * step)
    return [0.0 if mark == 0 else mark for mark in marks]
