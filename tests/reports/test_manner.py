"""Figures and days as a report writes them."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from lmcdesk.reports.manner import FIXED, NOTHING, Era, Figure, Manner

EN = Manner("en")


def spaced(text: str) -> str:
    """With plain spaces and hyphens."""
    return text.replace("\u00a0", " ").replace("\u2212", "-")


def test_numbers() -> None:
    assert EN.number(1_540_500) == "1,540,500"
    assert spaced(EN.number(Decimal("-3.245"), 2)) == "-3.25"
    assert EN.number(Decimal("-0.2")) == "0"
    assert EN.number(None) == EN.number(Decimal("NaN")) == NOTHING
    assert EN.number(Decimal("1E+400")) == "1.000E+400"


def test_money_is_whole_unless_it_has_cents() -> None:
    assert spaced(EN.money("LAK", Decimal("1540500000"))) == "LAK 1,540,500,000"
    assert spaced(EN.money("USD", Decimal("12.50"))) == "USD 12.50"
    assert spaced(EN.money("USD", Decimal("12.00"))) == "USD 12"
    assert spaced(EN.money("USD", Decimal("11.999"))) == "USD 12"
    assert EN.money("USD", None) == NOTHING


def test_whole_money_rounds_as_all_figures_do() -> None:
    for text in ("0.5", "2.5", "-0.5", "412600.50", "999999999999999.5", "1E+36", "1E+400"):
        amount = Decimal(text)
        assert EN.money("USD", amount, cents=False) == "USD\u00a0" + EN.number(amount)
    assert spaced(EN.money("USD", Decimal("2.5"), cents=False)) == "USD 3"
    assert EN.money("USD", Decimal("NaN"), cents=False) == NOTHING


def test_millions_are_shortened() -> None:
    assert spaced(EN.short_money("USD", Decimal("3400000"))) == "USD 3.4 M"
    assert spaced(EN.short_money("LAK", Decimal("1540500000"))) == "LAK 1,540.5 M"
    assert spaced(EN.short_money("USD", Decimal("412600"))) == "USD 412,600"
    assert spaced(EN.short_money("USD", Decimal("-2500000"))) == "USD -2.5 M"


def test_dates_and_shares_do_not_break() -> None:
    assert EN.day(date(2026, 11, 24)) == "24\u00a0Nov\u00a02026"
    assert EN.day(None) == NOTHING
    assert Manner("tlh").day(date(2026, 5, 1)) == "1\u00a0May\u00a02026"
    assert EN.percent(62) == "62\u00a0%"
    assert EN.percent(None) == NOTHING


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_any_amount_has_a_text(amount: Decimal) -> None:
    for text in (EN.money("USD", amount), EN.short_money("USD", amount), EN.number(amount, 2)):
        assert text
        assert "-" not in text


def test_each_language_writes_numbers_in_its_way() -> None:
    amount = Decimal("-1540500.25")
    assert spaced(Manner("vi").number(amount, 2)) == spaced(Manner("lo").number(amount, 2)) == "-1.540.500,25"
    assert spaced(Manner("km", native=True).number(amount, 2)) == "-១,៥៤០,៥០០.២៥"
    assert Manner("zh", native=True).number(12) == Manner("en", native=True).number(12) == "12"


def test_days_are_told_in_the_era_and_digits_that_were_chosen() -> None:
    day = date(2026, 11, 24)
    assert spaced(Manner("th", Era.BUDDHIST).day(day)) == "24 พ.ย. 2569"
    assert spaced(Manner("th", Era.BUDDHIST, native=True).day(day)) == "๒๔ พ.ย. ๒๕๖๙"
    assert Manner("lo", Era.BUDDHIST, native=True).year(2026) == "໒໕໖໙"
    assert Manner("km", native=True).digits("ក្រោយផែនការ 13") == "ក្រោយផែនការ ១៣"
    assert Manner("km").digits("ក្រោយផែនការ 13") == "ក្រោយផែនការ 13"


def test_a_figure_knows_what_it_stands_for() -> None:
    told = Manner("km", native=True)
    money = told.short_money("USD", Decimal("3400000"))
    assert (money.value, money.unit) == (Decimal("3400000"), "USD")
    assert (told.percent(62).value, told.percent(62).unit) == (62, "%")
    assert told.day(date(2026, 5, 1)).value == date(2026, 5, 1)
    assert told.money("USD", None).value is None
    assert isinstance(told.number(7), Figure) and FIXED not in told.number(7)
