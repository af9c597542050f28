"""Numbers, money and percentages by column."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmcdesk.sheets.numbers import read_amounts, read_percent, read_whole
from lmcdesk.sheets.reading import Cell
from lmcdesk.sheets.taking import Doubt, Unread
from lmcdesk.sheets.units import heading_money


def amounts(*cells: Cell) -> list[Decimal | Unread | None]:
    return read_amounts(cells).values


@pytest.mark.parametrize(
    ("cell", "value", "currency"),
    [
        (1250000.5, "1250000.5", None),
        (0.1 + 0.2, "0.3", None),
        ("10,000,000", "10000000", None),
        ("1,234.56", "1234.56", None),
        ("1.234,56", "1234.56", None),
        ("1 234 567,50", "1234567.50", None),
        ("1'234'567", "1234567", None),
        ("$1,320,000 ", "1320000", "USD"),
        ("US$ 2.5 million", "2500000", "USD"),
        ("1.540.500.000 ກີບ", "1540500000", "LAK"),
        ("໔,໒໗໑,໗໕໐,໐໐໐", "4271750000", None),
        ("10,790.0万元", "107900000", "CNY"),
        ("1.32亿元", "132000000", "CNY"),
        ("２７２３０００００元", "272300000", "CNY"),
        ("THB 500", "500", "THB"),
        ("1,250,000.-", "1250000", None),
        ("1,250,000/-", "1250000", None),
        ("๑,๒๕๐,๐๐๐.- บาท", "1250000", "THB"),
        ("350,000*", "350000", None),
        ("350,000 USD **", "350000", "USD"),
        ("500,000 บาทถ้วน", "500000", "THB"),
        ("1.25 ลบ.", "1250000", None),
        ("500 baht", "500", "THB"),
        ("(1,200)", "-1200", None),
        ("-1,200", "-1200", None),
        ("\u22125", "-5", None),
        ("0.500", "0.500", None),
        ("123456789012345678.12", "123456789012345678.12", None),
    ],
)
def test_amounts(cell: Cell, value: str, currency: str | None) -> None:
    found = read_amounts([cell])
    assert found.values == [Decimal(value)]
    assert found.currencies == [currency]


@pytest.mark.parametrize(
    "cell", ["approx 5", "5-6", "119200 (BBD $)", "1,2,3", "1 2", "1e5", "1.2.3,4", True, "12 kg", "١٢x"]
)
def test_what_is_no_amount_says_so(cell: Cell) -> None:
    (found,) = amounts(cell)
    assert isinstance(found, Unread)


def test_numbers_of_a_currency_decide_its_marks() -> None:
    assert amounts("1.250.000.000 រៀល", "413,500 ដុល្លារ", "$223,000.00", "750.000 រៀល", "$5,000") == [
        1_250_000_000, 413_500, 223_000, 750_000, 5_000
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text", ["75%", "75 ％", "%75", "ร้อยละ 75", "๗๕ เปอร์เซ็นต์", "75 percent", "ភាគរយ ៧៥", "百分之75", "Đạt 75%"]
)
def test_percentages_by_sign_and_word(text: str) -> None:
    assert read_percent([text, "1%"], own=False) == [75, 1]


@pytest.mark.parametrize("cell", [None, "", "-", "n/a", "  "])
def test_nothing(cell: Cell) -> None:
    assert amounts(cell) == [None]


def test_the_column_decides_what_a_point_means() -> None:
    assert amounts("1.500", "2.500.000")[0] == 1500
    assert amounts("1.500", "1,234.5")[0] == Decimal("1.500")
    assert isinstance(amounts("1.500")[0], Unread), "one thousand five hundred, or one and a half"
    assert amounts("1,500") == [1500]
    assert amounts("1,500", "2,5")[0] == Decimal("1.5")
    both = amounts("1.500.000", "1,500,000", "1,500")
    assert both[:2] == [1500000, 1500000] and isinstance(both[2], Unread)


def test_headings_name_units_and_currencies() -> None:
    assert (heading_money("Budget (million USD)").factor, heading_money("Budget (million USD)").currency) == (
        10**6,
        "USD",
    )
    assert heading_money("总投资（万元）").factor == 10_000
    assert heading_money("Cost in '000 US$").factor == 1_000
    assert heading_money("งบประมาณ (ล้านบาท)").currency == "THB"
    plain = heading_money("Total cost of all activities, top priority")
    assert (plain.factor, plain.currency) == (1, None), "words are no currencies"


def test_a_unit_of_its_own_goes_before_the_headings() -> None:
    cells = [300.0, "1.25亿元", "272300000元", "¥300"]
    assert read_amounts(cells, 10_000).values == [3_000_000, 125_000_000, 272_300_000, 3_000_000]


def test_whole_numbers() -> None:
    found = read_whole(["1,200", "1.200", 3.0, "3.0", None, "-", 3.5, "x"])
    assert found[:6] == [1200, 1200, 3, 3, None, None]
    assert all(isinstance(value, Unread) for value in found[6:])


def test_percentages() -> None:
    assert read_percent([0.15, 0.0, 1.0], own=False) == [15, 0, 100]
    assert read_percent(["80％", "5 %", 0.5], own=False) == [80, 5, 50]
    assert read_percent([15.0, 1.0], own=False) == [15, 1]
    one, nothing = read_percent([1.0, 0.0], own=False)
    assert isinstance(one, Unread) and nothing == 0, "1 % or all of it"
    assert read_percent([1.0, 0.0], own=True) == [1, 0], "our own sheets write whole percentages"
    (found,) = read_percent(["33.4"], own=False)
    assert isinstance(found, Doubt) and found.value == 33


@given(st.lists(st.decimals(-(10**14), 10**14, places=2)))
def test_amounts_written_with_marks_come_back(values: list[Decimal]) -> None:
    assert amounts(*(f"{value:,.2f}" for value in values)) == values
    swapped = [f"{value:,.2f}".translate(str.maketrans(",.", ".,")) for value in values]
    assert amounts(*swapped) == values


@given(st.lists(st.text(max_size=20) | st.floats() | st.integers() | st.booleans() | st.none()))
def test_anything_at_all_is_read_or_refused(cells: list[Cell]) -> None:
    for found in (read_amounts(cells).values, read_whole(cells), read_percent(cells, own=False)):
        assert len(found) == len(cells)
        assert all(value is None or isinstance(value, Decimal | int | Unread | Doubt) for value in found)


def test_a_factor_is_not_of_another_currency_nor_of_what_is_counted_in_ones() -> None:
    found = read_amounts(["1250", "USD 20000", "LAK 3", "3.200.000.000", 75, "2 billion"], 1_000_000, "LAK")
    assert found.values[:3] == [1_250_000_000, 20_000, 3_000_000] and found.currencies[1] == "USD"
    assert isinstance(read_amounts([3_200_000_000], 1_000_000).values[0], Unread)
    assert isinstance(found.values[3], Unread) and found.values[4:] == [75_000_000, 2_000_000_000]


def test_round_thousands_are_no_decimals_where_the_comma_parts_those() -> None:
    assert amounts("1.250,75", "12,500")[1] == Decimal("12.500")
    assert isinstance(amounts("1.250,75", "20,000")[1], Unread)


def test_an_apostrophe_before_a_number_only_keeps_it_as_text() -> None:
    assert amounts("'300,000,000", "’45") == [300_000_000, 45]


def test_a_unit_told_in_two_languages_is_meant_once() -> None:
    assert heading_money("Kinh phí (triệu đồng) / Budget (million VND)") == heading_money("Budget (million VND)")


@pytest.mark.parametrize(
    ("total", "value"), [("2.570", "2250"), (2570, "2250"), ("322.25", "2.25"), ("9.000", None), ("2", None)]
)
def test_what_the_cells_come_to_tells_how_they_are_written(total: Cell, value: str | None) -> None:
    found = read_amounts(["2.250", 320], sums=["Total", None, total]).values[0]
    assert found == Decimal(value) if value is not None else isinstance(found, Unread)


def test_a_sum_that_agrees_in_both_ways_tells_nothing() -> None:
    found = read_amounts(["1.250", "12.500"], sums=["13.750"]).values
    assert all(isinstance(value, Unread) for value in found)
    assert isinstance(read_amounts(["1.250"], sums=["1250"]).values[0], Unread)
