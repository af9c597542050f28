"""Figures as texts."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from lmcdesk.reports import figures


def spaced(text: str) -> str:
    """With plain spaces and hyphens."""
    return text.replace("\u00a0", " ").replace("\u2212", "-")


def test_numbers() -> None:
    assert figures.number(1_540_500) == "1,540,500"
    assert spaced(figures.number(Decimal("-3.245"), 2)) == "-3.25"
    assert figures.number(Decimal("-0.2")) == "0"
    assert figures.number(None) == figures.number(Decimal("NaN")) == figures.NOTHING
    assert figures.number(Decimal("1E+400")) == "1.000E+400"


def test_money_is_whole_unless_it_has_cents() -> None:
    assert spaced(figures.money("LAK", Decimal("1540500000"))) == "LAK 1,540,500,000"
    assert spaced(figures.money("USD", Decimal("12.50"))) == "USD 12.50"
    assert spaced(figures.money("USD", Decimal("12.00"))) == "USD 12"
    assert spaced(figures.money("USD", Decimal("11.999"))) == "USD 12"
    assert figures.money("USD", None) == figures.NOTHING


def test_whole_money_rounds_as_all_figures_do() -> None:
    for text in ("0.5", "2.5", "-0.5", "412600.50", "999999999999999.5", "1E+36", "1E+400"):
        amount = Decimal(text)
        assert figures.money("USD", amount, cents=False) == "USD\u00a0" + figures.number(amount)
    assert spaced(figures.money("USD", Decimal("2.5"), cents=False)) == "USD 3"
    assert figures.money("USD", Decimal("NaN"), cents=False) == figures.NOTHING


def test_millions_are_shortened() -> None:
    assert spaced(figures.short_money("USD", Decimal("3400000"))) == "USD 3.4 M"
    assert spaced(figures.short_money("LAK", Decimal("1540500000"))) == "LAK 1,540.5 M"
    assert spaced(figures.short_money("USD", Decimal("412600"))) == "USD 412,600"
    assert spaced(figures.short_money("USD", Decimal("-2500000"))) == "USD -2.5 M"


def test_dates_and_shares_do_not_break() -> None:
    assert figures.day(date(2026, 11, 24)) == "24\u00a0Nov\u00a02026"
    assert figures.day(None) == figures.NOTHING
    assert figures.day(date(2026, 5, 1), "tlh") == "1\u00a0May\u00a02026"
    assert figures.percent(62) == "62\u00a0%"
    assert figures.percent(None) == figures.NOTHING


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_any_amount_has_a_text(amount: Decimal) -> None:
    for text in (figures.money("USD", amount), figures.short_money("USD", amount), figures.number(amount, 2)):
        assert text
        assert "-" not in text
