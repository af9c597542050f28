"""What an indicator's values of several periods come to, and how near that is to the target (A6)."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Literal

from lmcdesk.domain.money import add, countable
from lmcdesk.domain.records import IndicatorValue
from lmcdesk.domain.values import IndicatorKind

Of = Literal["actual", "women", "men", "youth"]


def figure(kind: str | None, values: Iterable[IndicatorValue], of: Of = "actual") -> Decimal | None:
    """One figure out of the values of all periods; None if no period has one.

    A sum adds the periods. A last value and a percentage are those of the latest period that gives one (by its end,
    then its start, then the later record), since neither can be added up; so is a kind this version does not know.
    """
    found = [(value, amount) for value in values if countable(amount := getattr(value, of))]
    if not found:
        return None
    if kind == IndicatorKind.SUM:
        return add(amount for _, amount in found)
    return max(found, key=lambda pair: _when(pair[0]))[1]


def _when(value: IndicatorValue) -> tuple[date, date, int]:
    end = value.period_end or value.period_start or date.min
    return end, value.period_start or end, value.id.int


def achieved(baseline: Decimal | None, target: Decimal | None, reached: Decimal | None) -> int | None:
    """How much of the way from the baseline (0 where none is given) to the target lies behind, in percent rounded down,
    at least 0; it may pass 100. None without target or figure, or where the target is the baseline."""
    start = Decimal(0) if baseline is None else baseline
    if not (countable(start) and countable(target) and countable(reached)) or target == start:
        return None
    return max(0, int((reached - start) * 100 // (target - start)))
