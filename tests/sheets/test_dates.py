"""Dates by column: what decides the order of day and month, and what is never guessed."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmcdesk.sheets.dates import order_in, read_dates
from lmcdesk.sheets.spans import Span, month_of, span_of
from lmcdesk.sheets.taking import Doubt, Unread

MARCH_5 = date(2024, 3, 5)


@pytest.mark.parametrize(
    "cell",
    [
        MARCH_5,
        datetime(2024, 3, 5, 14, 30),
        45356.0,
        "45356",
        20240305.0,
        "20240305",
        "2024-03-05",
        "2024-03-05T00:00:00Z",
        "2024-03-05 17:30:00+07:00",
        "2024/3/5",
        "2024.3.5",
        "2024年3月5日",
        "２０２４-０３-０５",
        "5.3.2024",
        "05.03.24",
        "5 March 2024",
        "5-Mar-24",
        "5th March, 2024",
        "March 5, 2024",
        "Tuesday, 5 March 2024",
        "Tue 5-Mar-2024",
        "วันอังคารที่ 5 มีนาคม 2567",
        "ថ្ងៃអង្គារ ទី៥ ខែមីនា ឆ្នាំ២០២៤",
        "星期二 2024年3月5日",
        "Mar 5 2024",
        date(2567, 3, 5),
        "2567-03-05",
        "໒໐໒໔-໐໓-໐໕",
        "២០២៤-០៣-០៥",
        " 2024-03-05 ",
    ],
)
def test_one_cell_that_says_it_all(cell: object) -> None:
    assert read_dates([cell]).values == [MARCH_5]  # type: ignore[list-item]  # all are cells


@pytest.mark.parametrize("cell", ["not fixed", "Q3 2024", 2024.0, True, "31/02/2024x", "2024-13", 5.0, "1.5"])
def test_what_is_no_date_says_so(cell: object) -> None:
    (found,) = read_dates([cell]).values  # type: ignore[list-item]
    assert isinstance(found, Unread) and str(cell).removesuffix(".0") in found.text


@pytest.mark.parametrize("digits", [9, 18, 400, 5_000, 32_767])
def test_a_row_of_digits_is_no_date(digits: int) -> None:
    (found,) = read_dates(["9" * digits]).values
    assert isinstance(found, Unread)


@pytest.mark.parametrize("cell", [None, "", "  ", "-", "n/a", "N/A", "…"])
def test_signs_for_nothing(cell: str | None) -> None:
    assert read_dates([cell]).values == [None]


def test_a_day_above_twelve_decides_for_the_whole_column() -> None:
    assert read_dates(["05/03/2024", "13/09/2024"]).values[0] == MARCH_5
    assert read_dates(["03/05/2024", "09/13/2024 12:00:00 AM"]).values[0] == MARCH_5
    assert read_dates(["05/03/2024", "31/02/2024"]).values[0] == MARCH_5, "a wrong day is evidence too"


def test_a_day_that_does_not_exist() -> None:
    found = read_dates(["31/02/2024"]).values[0]
    assert isinstance(found, Unread) and "calendar" in found.text


def test_what_nothing_decides_is_left_out_until_someone_says() -> None:
    column = ["05/03/2024", "2024-01-01", "04/04/2024"]
    asked = read_dates(column)
    assert asked.ambiguous == 1
    assert isinstance(asked.values[0], Unread)
    assert asked.values[1:] == [date(2024, 1, 1), date(2024, 4, 4)], "what is sure is read"
    assert read_dates(column, "dmy").values[0] == MARCH_5
    assert read_dates(column, "mdy").values[0] == date(2024, 5, 3)
    assert read_dates(column, "dmy").ambiguous == 0


def test_the_column_is_believed_before_the_user() -> None:
    assert read_dates(["05/03/2024", "13/09/2024"], "mdy").values[0] == MARCH_5


def test_a_column_that_contradicts_itself_is_not_decided() -> None:
    found = read_dates(["13/01/2024", "01/13/2024", "05/03/2024"])
    assert found.values[:2] == [date(2024, 1, 13), date(2024, 1, 13)]
    assert found.ambiguous == 1


def test_buddhist_years_are_counted() -> None:
    found = read_dates(["15/06/2568", "29/02/2567"])
    assert found.values == [date(2025, 6, 15), date(2024, 2, 29)]
    assert found.buddhist == 2


days = st.dates(date(1990, 1, 1), date(2099, 12, 31))


@given(st.lists(days, min_size=1), st.sampled_from(["%d/%m/%Y", "%m/%d/%Y", "%d-%m-%Y"]))
def test_a_column_is_never_read_in_the_wrong_order(column: list[date], form: str) -> None:
    found = read_dates([day.strftime(form) for day in column])
    for day, value in zip(column, found.values, strict=True):
        assert value == day or (isinstance(value, Unread) and max(day.day, day.month) <= 12)


@given(st.lists(days))
def test_serials_are_excels(column: list[date]) -> None:
    assert read_dates([float((day - date(1899, 12, 30)) / timedelta(days=1)) for day in column]).values == column


@given(st.lists(st.text(max_size=20) | st.floats() | st.integers() | st.booleans() | st.none()))
def test_anything_at_all_is_read_or_refused(column: list[object]) -> None:
    found = read_dates(column)  # type: ignore[arg-type]
    assert all(value is None or isinstance(value, date | Doubt | Unread) for value in found.values)


@pytest.mark.parametrize(
    "cell",
    [
        "5 มี.ค. 2567",
        "๕ มี.ค. ๖๗",
        "05/03/2567",
        "05/03/67",
        "วันที่ 5 เดือนมีนาคม พ.ศ. 2567",
        "ថ្ងៃទី០៥ ខែមីនា ឆ្នាំ២០២៤",
        "០៥/០៣/២០២៤",
        "05-មីនា-2024",
        "5 ມີນາ 2024",
        "ວັນທີ 5 ເດືອນ 3 ປີ 2024",
        "໐໕/໐໓/໒໐໒໔",
        "၂၀၂၄ ခုနှစ်၊ မတ်လ ၅ ရက်",
        "၅-၃-၂၀၂၄",
        "ngày 5 tháng 3 năm 2024",
        "5 tháng 3, 2024",
        "2024年3月5日",
        "２０２４年３月５日",
        "2024.3.5",
        "5th March 2024",
        "March 5, 2024",
        "05-Mar-24",
        "๕ มีนาคม พุทธศักราช ๒๕๖๗",
        date(2567, 3, 5),
    ],
)
def test_one_day_in_seven_languages(cell: Any) -> None:
    assert read_dates([cell, "31/12/2024"]).values[0] == date(2024, 3, 5)


@pytest.mark.parametrize(
    ("cell", "first", "last"),
    [
        ("3/2024", date(2024, 3, 1), date(2024, 3, 31)),
        ("มี.ค. 2567", date(2024, 3, 1), date(2024, 3, 31)),
        ("tháng 3/2024", date(2024, 3, 1), date(2024, 3, 31)),
        ("T3/2024", date(2024, 3, 1), date(2024, 3, 31)),
        ("2024年3月", date(2024, 3, 1), date(2024, 3, 31)),
        ("Quý III/2024", date(2024, 7, 1), date(2024, 9, 30)),
        ("ไตรมาส 3/2567", date(2024, 7, 1), date(2024, 9, 30)),
        ("ត្រីមាសទី៣ ឆ្នាំ២០២៤", date(2024, 7, 1), date(2024, 9, 30)),
        (2024, date(2024, 1, 1), date(2024, 12, 31)),
        (2567.0, date(2024, 1, 1), date(2024, 12, 31)),
    ],
)
def test_a_month_is_no_day_until_someone_says_so(cell: Any, first: date, last: date) -> None:
    asked = read_dates([cell])
    assert isinstance(asked.values[0], Unread) and asked.without_day == 1
    for whole, day in (("first", first), ("last", last)):
        taken = read_dates([cell], whole=whole)  # type: ignore[arg-type]  # one of the two
        assert isinstance(taken.values[0], Doubt) and taken.values[0].value == day and taken.without_day == 0


@pytest.mark.parametrize(
    "cell",
    [
        "3-6/2024",
        "3–6/2024",
        "ngày 3-6/2024",
        "T3-6/2024",
        "T3-T6/2024",
        "2024.3-6",
        "2024/3-6",
        "2024年3-6月",
        "2024年3月-6月",
    ],
)
def test_months_from_one_to_another_are_no_day(cell: str) -> None:
    found = read_dates([cell, "13/1/2024", "2024-01-01"], whole="last")
    assert isinstance(found.values[0], Unread) and found.values[1:] == [date(2024, 1, 13), date(2024, 1, 1)]


def test_years_of_two_digits_are_of_one_era_where_the_column_tells_it() -> None:
    def years(*cells: str, heading: str = "") -> list[int]:
        values = read_dates(cells, heading=heading).values
        assert all(isinstance(value, date) for value in values), "no doubts"
        return [value.year for value in values if isinstance(value, date)]

    column = ["1/10/58", "30/9/59", "30/9/60"]
    assert years(*column) == [2015, 2016, 2017], "what can only be of the Buddhist Era decides for what may be"
    assert years(*column[:2], heading="วันที่เริ่ม") == [2015, 2016]
    assert years(*column[:2], heading="ថ្ងៃចាប់ផ្តើម") == [2015, 2016]
    assert years(*column[:2], "30/9/2560") == [2015, 2016, 2017]
    assert years("1 ต.ค. 59", "๑ ต.ค. ๔๔", "15/1/24") == [2016, 2001, 2024]
    assert years("1 ต.ค. 24", "13/1/32", heading="วันที่เริ่ม") == [2024, 2032]
    assert years("13/1/24", "13/1/40", "13/1/45", "13/1/95") == [2024, 2040, 2045, 1995]
    assert span_of("ต.ค. 59") == Span(date(2016, 10, 1), date(2016, 10, 31))


def test_a_year_whose_era_is_not_sure_is_told() -> None:
    def told(*cells: str, heading: str = "") -> list[int | None]:
        """The years that are in doubt."""
        values = read_dates(cells, heading=heading).values
        return [value.value.year if isinstance(value, Doubt) else None for value in values]

    assert told("13/1/58", "13/1/49") == [2058, None]
    assert told("13/1/58", "13/1/2024", heading="ວັນທີເລີ່ມ") == [2058, None]
    assert told("13/1/24", "13/1/67", "13/1/58") == [None, 2024, 2058]
    assert told("13/1/24", "13/1/67", heading="วันที่เริ่ม") == [None, None]
    assert told("13/1/67", "13/1/40", "13/1/45", "13/1/95") == [None, 2040, 2002, 2052]
    (doubt,) = read_dates(["13/1/58"]).values
    assert isinstance(doubt, Doubt) and "“13/1/58” is read as 2058-01-13" in doubt.text


def test_months_above_a_plan() -> None:
    cells = ("Jan", "ม.ค.", "1月", "tháng 3", "T3", "ខែមីនា", "မတ်လ", "一月", "5", "Note")
    assert [month_of(cell) for cell in cells] == [1, 1, 1, 3, 3, 3, 3, 1, None, None]
    march = Span(date(2024, 3, 1), date(2024, 3, 31))
    assert [span_of(cell) for cell in ("Mar-24", date(2024, 3, 1), "3/2567", "Q1 2024")] == [
        march, march, march, Span(date(2024, 1, 1), date(2024, 3, 31)),
    ]  # fmt: skip
    assert span_of(date(2024, 3, 2)) is None and span_of("Note") is None


@pytest.mark.parametrize(
    "cell",
    [
        "二〇二四年三月五日",
        "５ Tháng Ba 2024",
        "ngày 5 tháng ba năm 2024",
        "5 ມີ.ນ. 2024",
        "5 ມີ.ນ 2024",
        "5 มีนา 67",
        "5 មីន. 2024",
    ],
)
def test_days_in_words_and_short_months(cell: str) -> None:
    assert read_dates([cell]).values == [MARCH_5]


def test_months_that_are_the_word_for_a_year_as_well() -> None:
    may = [date(2024, 5, 5)]
    assert read_dates(["5 tháng năm 2024"]).values == read_dates(["ngày 5 tháng năm năm 2024"]).values == may
    (blank,) = read_dates(["ngày 5 tháng năm 2024"]).values
    assert isinstance(blank, Unread), "a form whose month was left out"


@pytest.mark.parametrize(
    ("first", "cells"),
    [
        (date(2025, 1, 1), ("2025年上半年", "6 เดือนแรก ปี 2568", "6 tháng đầu năm 2025", "6 ເດືອນຕົ້ນປີ 2025", "H1 2025")),
        (date(2025, 7, 1), ("2025年下半年", "6 เดือนหลัง ปี 2568", "6 tháng cuối năm 2025", "Second half of 2025")),
        (date(2025, 4, 1), ("2025年第二季度", "ไตรมาสที่สอง ปี 2568", "Second quarter 2025", "ဒုတိယ ၃ လပတ် ၂၀၂၅")),
    ],
)
def test_parts_of_a_year_in_words(first: date, cells: tuple[str, ...]) -> None:
    assert [found and found.first for found in map(span_of, cells)] == [first] * len(cells)


def test_months_as_numbers_with_a_fraction() -> None:
    """A tenth may be January as well as October, whose zero a number loses."""

    def read(*cells: Any, heading: str = "") -> list[Any]:
        values = read_dates(cells, whole="first", heading=heading).values
        return [value.value if isinstance(value, Doubt) else None for value in values]

    assert read(2024.03, 2023.11, 2024.3, 2024.1) == [date(2024, 3, 1), date(2023, 11, 1), date(2024, 3, 1), None]
    assert read(2024.3, "2024年5月") == [date(2024, 3, 1), date(2024, 5, 1)]
    assert read(2024.3, heading="开始年月") == [date(2024, 3, 1)]
    assert read(2024.3, 2024.5) == read(2024.03, 2024.25) == [None, None], "may be parts of a year"
    (value,) = read_dates([2024.1], heading="Month").values
    assert isinstance(value, Unread) and "“2024.1” may be January or October" in value.text


def test_two_digits_of_a_year_stand_first_where_the_other_years_do() -> None:
    assert read_dates(["2024年3月5日", "24/03/05", "24/3/5"]).values == [date(2024, 3, 5)] * 3
    assert read_dates(["2024-03-05", "24/03/2005", "24/03/05"]).values[1:] == [date(2005, 3, 24)] * 2
    assert read_dates(["24/03/05"]).values == [date(2005, 3, 24)]
    assert order_in(["2024年3月5日", "24/03/05"]) is None


@pytest.mark.parametrize("cell", ["24年3月5日", "24 年 3 月 5 日", "năm 2024 tháng 3 ngày 5"])
def test_marks_say_that_the_year_is_first(cell: str) -> None:
    assert read_dates([cell]).values == [MARCH_5]


def test_years_of_two_digits_that_nothing_settles_are_asked_for_in_chinese() -> None:
    column = ["25.6.30", "24.11.30", "05.05.05"]
    asked = read_dates(column, heading="竣工日期")
    assert asked.year_open == asked.ambiguous == 2 and isinstance(asked.values[0], Unread)
    assert asked.values[2] == date(2005, 5, 5), "whatever is first"
    assert read_dates(column, "ymd", heading="竣工日期").values[:2] == [date(2025, 6, 30), date(2024, 11, 30)]
    assert read_dates(column, "dmy", heading="竣工日期").values[:2] == [date(2030, 6, 25), date(2030, 11, 24)]
    assert read_dates([*column, "5.3.24"], heading="竣工日期").values[0] == date(2030, 6, 25), "no year has one digit"
    assert read_dates(column, heading="Completed").values[0] == date(2030, 6, 25)


def test_numbers_too_large_for_a_day_tell_where_the_year_is() -> None:
    assert read_dates(["67/03/05", "68/03/05"]).values == [MARCH_5, date(2025, 3, 5)]
    assert read_dates(["24.03.45", "24.06.30", "24.03.46"], heading="日期").values[1] == date(2030, 6, 24)
    slip = read_dates(["25/06/24", "41/08/24"]).values
    assert slip[0] == date(2024, 6, 25) and isinstance(slip[1], Unread), "one alone is a slip"


def test_dates_say_of_those_beside_them_what_is_first() -> None:
    assert order_in(["24.3.5", "23.12.1"]) == order_in(["24年8月15日"]) == "ymd"
    assert order_in(["2024-03-05"]) is None and order_in(["2024-03-05"], whole_years=True) == "ymd"
    assert order_in(["24/03/2005", "24/03/05"], "日期", whole_years=True) == "dmy"
    assert order_in(["25.06.30"], "竣工日期") is None, "not settled itself"


def test_days_that_excel_may_have_exchanged_are_told() -> None:
    def told(*cells: Any) -> list[bool]:
        return [isinstance(value, Doubt) for value in read_dates(cells).values]

    left = ["15/03/2024", "28/02/2025"]
    assert told(*left, date(2024, 5, 3), date(2025, 7, 6), date(2024, 4, 4)) == [False, False, True, True, False]
    assert not any(told(*left, date(2024, 5, 3), date(2025, 7, 16))), "a day that could not be made so"
    assert not any(told(*left, "03/05/2024", date(2024, 5, 3), date(2025, 7, 6))), "a text that Excel would have made"
    assert not any(told(*left, date(2024, 1, 1), date(2024, 7, 1))), "the first of a month is common"
