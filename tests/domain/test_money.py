"""Rates by day, conversion, totals that name what they leave out."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any
from uuid import UUID

import pycountry
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmcdesk.domain.money import CURRENCIES, Amounts, LeftOut, Rates, Why, add, countable, rate_day, totals
from lmcdesk.domain.records import FundingLine, Rate

ON = date(2026, 11, 24)


def rate(currency: str | None, day: date | None, per_usd: str | None) -> Rate:
    return Rate(currency=currency, day=day, per_usd=None if per_usd is None else Decimal(per_usd))


def line(currency: str | None, year: int | None, *amounts: str | None) -> FundingLine:
    given = [None if a is None else Decimal(a) for a in amounts]
    return FundingLine(
        currency=currency, year=year, **dict(zip(("committed", "disbursed", "spent"), given, strict=False))
    )


def amounts(*three: str) -> Amounts:
    return Amounts(*map(Decimal, three))


TABLE = Rates(
    [
        rate("LAK", date(2025, 1, 1), "21800"),
        rate("LAK", date(2026, 1, 1), "21600"),
        rate("CNY", date(2025, 1, 1), "7.3"),
        rate("CNY", date(2026, 7, 1), "7.1"),
        rate("KHR", date(2026, 1, 1), "4000"),
    ]
)


def test_currencies_are_iso_4217() -> None:
    assert {c.alpha_3 for c in pycountry.currencies} >= CURRENCIES
    assert {"KHR", "CNY", "LAK", "MMK", "THB", "VND", "USD", "EUR"} <= CURRENCIES
    assert not {"XXX", "XTS", "XAU", "USN"} & CURRENCIES


@pytest.mark.parametrize(
    ("currency", "on", "found"),
    [
        ("LAK", date(2024, 12, 31), None),
        ("LAK", date(2025, 1, 1), "21800"),
        ("LAK", date(2025, 12, 31), "21800"),
        ("LAK", date(2026, 1, 1), "21600"),
        ("LAK", date(2030, 1, 1), "21600"),
        ("USD", date(1990, 1, 1), "1"),
        ("VND", ON, None),
    ],
)
def test_the_latest_rate_on_or_before_the_day(currency: str, on: date, found: str | None) -> None:
    assert TABLE.rate(currency, on) == (None if found is None else Decimal(found))


def test_rates_that_cannot_be_are_left_out_and_the_later_record_counts() -> None:
    older, newer = UUID(int=1), UUID(int=2)
    kept = [
        Rate(id=newer, currency="THB", day=ON, per_usd=Decimal(34)),
        Rate(id=older, currency="THB", day=ON, per_usd=Decimal(33)),
    ]
    bad = [
        rate("VND", ON, "0"),
        rate("VND", ON, "-1"),
        rate("VND", ON, "NaN"),
        rate("VND", ON, None),
        rate("VND", None, "26000"),
        rate(None, ON, "26000"),
        rate("USD", ON, "2"),
    ]
    for given_rates in (kept + bad, bad + kept[::-1]):
        table = Rates(given_rates)
        assert table.rate("THB", ON) == 34
        assert table.rate("VND", ON) is None
        assert table.rate("USD", ON) == 1


@pytest.mark.parametrize(
    ("amount", "currency", "to", "found"),
    [
        ("43200", "LAK", "USD", "2.00"),
        ("100", "USD", "CNY", "710.00"),
        ("43200", "LAK", "CNY", "14.20"),
        ("20", "KHR", "USD", "0.01"),  # 0.005: a half goes up
        ("-20", "KHR", "USD", "-0.01"),
        ("19.999", "KHR", "USD", "0.00"),
        ("0.12345", "VND", "VND", "0.12345"),  # stays as it is, without a rate
        ("1", "VND", "USD", None),
        ("1", "USD", "VND", None),
    ],
)
def test_convert(amount: str, currency: str, to: str, found: str | None) -> None:
    answer = TABLE.convert(Decimal(amount), currency, to, ON)
    assert (None if answer is None else str(answer)) == found


def test_a_line_is_converted_at_the_end_of_its_year_or_today() -> None:
    assert rate_day(2025, ON) == date(2025, 12, 31)
    for year in (2026, 2027, None, 0, -3, 10**12):
        assert rate_day(year, ON) == ON


def test_totals() -> None:
    found = totals(
        [
            line("LAK", 2025, "21800000", "10900000", "2180000"),
            line("LAK", 2026, "21600000"),
            line("USD", 2026, "500.255", None, "3"),
            line("CNY", 2025, "730"),
            line("VND", 2026, "9000000"),
            line("VND", 2026, "1000000"),
            line(None, 2025, "7"),
            line("KHR", 2026, "1E+40"),
            line("KHR", 2026, None, None, None),
        ],
        TABLE,
        ON,
    )
    assert found.by_currency == {
        "CNY": amounts("730"),
        "KHR": amounts(),
        "LAK": amounts("43400000", "10900000", "2180000"),
        "USD": amounts("500.255", "0", "3"),
        "VND": amounts("10000000"),
    }
    assert list(found.by_currency) == sorted(found.by_currency)
    assert found.usd.amounts == amounts("2600.255", "500.00", "103.00")
    assert found.cny.amounts == amounts("18681.81", "3650.00", "751.30")
    assert set(found.usd.left_out) == {
        LeftOut(Why.NO_RATE, 2, "VND", ON, amounts("10000000")),
        LeftOut(Why.NO_CURRENCY, 1, None, date(2025, 12, 31), amounts("7")),
        LeftOut(Why.ODD, 1, "KHR", ON, amounts()),
    }
    assert found.usd.left_out == found.cny.left_out
    said = [left.words() for left in found.usd.left_out]
    assert said[0].startswith("Funding lines in VND that are not in this total: 2.")
    assert "2026-11-24" in said[0] and not any("{" in s or "None" in s for s in said)


def test_a_missing_rate_of_the_total_leaves_out_all_but_its_own() -> None:
    found = totals([line("USD", 2026, "5"), line("CNY", 2026, "8")], Rates([]), ON)
    assert found.cny.amounts == amounts("8")
    assert [left.currency for left in found.cny.left_out] == ["USD"]
    assert found.usd.amounts == amounts("5")
    assert [left.currency for left in found.usd.left_out] == ["CNY"]


def test_nothing_comes_to_nothing() -> None:
    found = totals([], TABLE, ON)
    assert (found.by_currency, found.usd.amounts, found.usd.left_out) == ({}, amounts(), ())


money = st.none() | st.decimals(-(10**17), 10**17, places=4) | st.decimals()
lines = st.lists(
    st.builds(
        FundingLine,
        currency=st.sampled_from(["LAK", "CNY", "USD", "KHR", "VND", "", None]),
        year=st.none() | st.integers(2022, 2028) | st.integers(),
        committed=money,
        disbursed=money,
        spent=money,
    )
)


@given(lines, st.randoms())
def test_totals_do_not_depend_on_order(found: list[FundingLine], random: Any) -> None:
    shuffled = list(found)
    random.shuffle(shuffled)
    assert totals(found, TABLE, ON) == totals(shuffled, TABLE, ON)


@given(lines)
def test_no_line_is_lost(found: list[FundingLine]) -> None:
    told = totals(found, TABLE, ON)
    sound = [
        entry
        for entry in found
        if all(a is None or countable(a) for a in (entry.committed, entry.disbursed, entry.spent))
    ]
    named = sum(left.lines for left in told.usd.left_out)
    counted = sum(entry.currency in ("LAK", "CNY", "USD", "KHR") and _rated(entry) for entry in sound)
    assert named + counted == len(found)
    for currency, sums in told.by_currency.items():
        own = [entry.committed for entry in sound if entry.currency == currency]
        assert sums.committed == add(a for a in own if a is not None)


def _rated(entry: FundingLine) -> bool:
    return TABLE.rate(entry.currency or "", rate_day(entry.year, ON)) is not None


@given(st.lists(st.decimals(-(10**17), 10**17, places=18)))
def test_adding_is_exact(found: list[Decimal]) -> None:
    assert Fraction(add(found)) == sum(map(Fraction, found))
