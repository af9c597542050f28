"""The steps of a heat map: on which of the five a figure stands, and what each of them holds."""

from decimal import Decimal
from itertools import pairwise

from lmcdesk.reports.manner import Manner

_COUNTS = (1, 2, 4, 6, 9)
"""From which count on each step holds."""
_MILLIONS = tuple(map(Decimal, ("0.2", "1", "3", "10")))
"""From how many million US dollars on each step but the first holds."""


def step(count: int) -> int:
    """The step of a count, 1 to 5; 0 for a blank."""
    return sum(count >= least for least in _COUNTS)


def money_step(amount: Decimal) -> int:
    """The step of an amount of US dollars, 1 to 5; 0 where there is none."""
    return 1 + sum(amount >= least * 1_000_000 for least in _MILLIONS) if amount > 0 else 0


def counts(words: Manner) -> list[str]:
    """What each step holds of projects: 1, 2–3, …, 9+."""
    ends = [least - 1 for least in _COUNTS[1:]]
    steps = [
        words.number(first) if first == last else f"{words.number(first)}–{words.number(last)}"
        for first, last in zip(_COUNTS, ends, strict=False)
    ]
    return [*steps, f"{words.number(_COUNTS[-1])}+"]


def millions(words: Manner) -> list[str]:
    """What each step holds of million US dollars: <0.2, 0.2–1, …, 10+."""
    ends = [words.exact(least) for least in _MILLIONS]
    between = [f"{first}–{last}" for first, last in pairwise(ends)]
    return [f"<{ends[0]}", *between, f"{ends[-1]}+"]
