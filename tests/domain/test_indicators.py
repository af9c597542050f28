"""One figure out of many periods, and how near it is to the target."""

from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmcdesk.domain.indicators import achieved, figure
from lmcdesk.domain.records import IndicatorValue
from lmcdesk.domain.values import IndicatorKind


def value(half: int, actual: str | None, women: str | None = None) -> IndicatorValue:
    start, end = (date(2026, 1, 1), date(2026, 6, 30)) if half == 1 else (date(2026, 7, 1), date(2026, 12, 31))
    return IndicatorValue(
        period_start=start,
        period_end=end,
        actual=None if actual is None else Decimal(actual),
        women=None if women is None else Decimal(women),
    )


VALUES = [value(2, "30", "11"), value(1, "12.5", "8"), value(2, None), value(1, "NaN")]


@pytest.mark.parametrize(
    ("kind", "found"),
    [("sum", "42.5"), ("last", "30"), ("percentage", "30"), (None, "30"), ("of a newer version", "30")],
)
def test_figure(kind: str | None, found: str) -> None:
    assert figure(kind, VALUES) == Decimal(found)
    assert figure(kind, [value(1, None)]) is None
    assert figure(kind, []) is None


def test_figure_of_women() -> None:
    assert figure("sum", VALUES, "women") == 19
    assert figure("last", [*VALUES, value(2, "31")], "women") == 11
    assert figure("sum", VALUES, "youth") is None


def test_of_two_values_for_one_period_the_later_record_counts() -> None:
    first, second = value(1, "1"), value(1, "2")
    first.id, second.id = UUID(int=1), UUID(int=2)
    assert figure("last", [second, first]) == figure("last", [first, second]) == 2


@pytest.mark.parametrize(
    ("baseline", "target", "reached", "percent"),
    [
        ("10", "20", "15", 50),
        (None, "3", "2", 66),
        ("80", "20", "50", 50),  # less is better
        ("10", "20", "5", 0),
        ("10", "20", "25", 150),
        ("10", "10", "10", None),
        ("10", None, "10", None),
        ("10", "20", None, None),
        ("NaN", "20", "15", None),
    ],
)
def test_achieved(baseline: str | None, target: str | None, reached: str | None, percent: int | None) -> None:
    given = [None if number is None else Decimal(number) for number in (baseline, target, reached)]
    assert achieved(*given) == percent


numbers = st.none() | st.decimals()
values = st.lists(
    st.builds(
        IndicatorValue,
        period_start=st.none() | st.dates(),
        period_end=st.none() | st.dates(),
        actual=numbers,
    )
)


@given(st.none() | st.sampled_from(IndicatorKind), values, st.randoms())
def test_figure_takes_anything_in_any_order(kind: str | None, found: list[IndicatorValue], random: object) -> None:
    shuffled = list(found)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis gives a Random
    assert figure(kind, found) == figure(kind, shuffled)


@given(numbers, numbers, numbers)
def test_achieved_takes_anything(baseline: Decimal | None, target: Decimal | None, reached: Decimal | None) -> None:
    percent = achieved(baseline, target, reached)
    assert percent is None or percent >= 0
