"""The steps of a heat map: on which of the five a figure stands, and what each of them holds."""

from decimal import Decimal
from itertools import pairwise

from lmcdesk.reports.manner import Manner

_COUNTS = (1, 2, 4, 6, 9)
"""From which count on each step holds."""
_AMOUNTS = (1, 200_000, 1_000_000, 3_000_000, 10_000_000)
"""From how many US dollars on each step holds; what is less than one stands on the first too."""


def step(count: int) -> int:
    """The step of a count, 1 to 5; 0 for a blank."""
    return sum(count >= least for least in _COUNTS)


def money_step(amount: Decimal) -> int:
    """The step of an amount of US dollars, 1 to 5; 0 where there is none."""
    return max(1, sum(amount >= least for least in _AMOUNTS)) if amount > 0 else 0


def counts(words: Manner) -> list[str]:
    """What each step holds of projects: 1, 2–3, …, 9+."""
    ends = [least - 1 for least in _COUNTS[1:]]
    steps = [
        words.number(first) if first == last else f"{words.number(first)}–{words.number(last)}"
        for first, last in zip(_COUNTS, ends, strict=False)
    ]
    return [*steps, f"{words.number(_COUNTS[-1])}+"]


def amounts(words: Manner, unit: int) -> list[str]:
    """What each step holds of US dollars, told in units of so many: <200, 200–1,000, …, 10,000+."""
    ends = [words.number(least // unit) for least in _AMOUNTS[1:]]
    return [f"<{ends[0]}", *(f"{first}–{last}" for first, last in pairwise(ends)), f"{ends[-1]}+"]
