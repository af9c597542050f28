"""Headings: where they stand and what they stand for."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmcdesk.domain.base import kinds
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import LANGUAGES
from lmcdesk.sheets.heading_words import BRACKETS_APART, fields_of
from lmcdesk.sheets.headings import Headings, find, letters
from lmcdesk.sheets.layout import ID_HEADING, LAYOUTS, VERSION_HEADING, Holds
from lmcdesk.sheets.reading import Grid
from lmcdesk.sheets.reading_child import column_number
from lmcdesk.sheets.vocabulary import headings, key

PROJECTS = LAYOUTS["projects"]


def grid(*rows: list[Any], merged: list[tuple[int, int, int, int]] | None = None) -> Grid:
    return Grid("S", [(n, row) for n, row in enumerate(rows, 1) if any(c is not None for c in row)], merged or [])


def fields(found: Headings | None) -> dict[str, int]:
    assert found is not None
    return {match.column.field: match.place for match in found.matches}


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=lambda each: each.name)
def test_a_layout_names_fields_of_its_kind(layout: Any) -> None:
    known = layout.kind.fields
    named = [column.field for column in layout.columns]
    assert len(named) == len(set(named)) and set(named) <= set(known)
    assert set(layout.told) <= set(named)
    assert all(set(key_) <= set(named) for key_ in layout.keys)
    for column in layout.columns:
        assert (known[column.field].choice is not None) == (column.holds is Holds.CHOICE)


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=lambda each: each.name)
@pytest.mark.parametrize("language", LANGUAGES)
def test_our_own_headings_are_told_apart_in_every_language(layout: Any, language: str) -> None:
    row = [column.text(language) for column in layout.columns]
    assert fields(find(grid(row), layout)) == {column.field: n for n, column in enumerate(layout.columns)}


def test_words_of_offices_name_known_fields() -> None:
    for layout in LAYOUTS.values():
        assert {field for fields in headings(layout.name).values() for _, field in fields} <= set(layout.kind.fields)


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=lambda each: each.name)
def test_a_heading_names_one_field(layout: Any) -> None:
    told = {text: {field for _, field in fields} for text, fields in headings(layout.name).items()}
    either = {key("ចំណងជើង"), key("វឌ្ឍនភាពការងារ")}  # a sheet with two languages, one with a column of words
    assert {text for text, fields in told.items() if len(fields) > 1} <= either


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=lambda each: each.name)
def test_a_known_heading_is_surely_its_field(layout: Any) -> None:
    for text, known in headings(layout.name).items():
        assert fields_of(layout.name, text, False) == known
        assert all(rank < BRACKETS_APART for rank, _ in known)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("စတင်မည့်နေ့", "ပြီးစီးမည့်နေ့"),
        ("ເລີ່ມຕົ້ນ", "ສຳເລັດ"),
        ("ວັນເລີ່ມໂຄງການ", "ວັນສິ້ນສຸດໂຄງການ"),
        ("开工时间", "计划完工时间"),
        ("起始", "截止"),
        ("ปีที่เริ่ม", "ปีที่สิ้นสุด"),
        ("Starting date", "Ending date"),
        ("Ngày khởi công theo kế hoạch", "Ngày hoàn thành theo kế hoạch"),
        ("ថ្ងៃចាប់ផ្តើមគម្រោង", "ថ្ងៃបញ្ចប់គម្រោង"),
    ],
)
def test_both_of_a_pair_of_days_are_known(start: str, end: str) -> None:
    found = fields(find(grid(["Project name", start, end]), PROJECTS))
    assert found == {"title": 0, "planned_start": 1, "planned_end": 2}


def test_every_kind_has_been_thought_of() -> None:
    assert {layout.kind_name for layout in LAYOUTS.values()} <= set(kinds())


def test_another_word_is_no_misspelling() -> None:
    assert fields(find(grid(["Code", "Title", "Contract"]), PROJECTS)) == {"code": 0, "title": 1}
    assert fields(find(grid(["Code", "Title", "Contactt"]), PROJECTS)) == {"code": 0, "title": 1, "contact": 2}


def test_how_large_an_area_is_does_not_say_where_it_is() -> None:
    rows = [["Code", "Title", "Area (ha)"], ["A", "Rice", 12.5], ["B", "Ponds", "1,200"], ["C", "Wells", 3]]
    assert fields(find(grid(*rows), PROJECTS)) == {"code": 0, "title": 1}
    assert fields(find(grid(*rows), PROJECTS, {"Area (ha)": "place"}))["place"] == 2
    places = [[*row[:2], text] for row, text in zip(rows, ("Area", "Muang", "Ban 1", "Ban 2"), strict=True)]
    assert fields(find(grid(*places), PROJECTS))["place"] == 2


def test_numbers_of_a_small_table_under_the_list_make_no_area_of_its_districts() -> None:
    rows = [["Code", "Title", "District", "Budget"], *(["A", name, "Sing", 10] for name in ("Rice", "Ponds", "Wells"))]
    small = [[None, "Sector", "Projects", None], *([None, "Water", n] for n in (1, 1, 1, 3))]
    assert fields(find(grid(*rows, *([*row, None] for row in small)), PROJECTS))["place"] == 2


def test_numbers_of_an_office_are_no_measures_of_the_plan() -> None:
    rows = [
        ["Item", "Title", "Budget"],
        ["2022.3.5-8", "Rails", 1],
        ["2022.3.5-9", "Roads", 2],
        ["2022.3.5-10", "Ports", 3],
    ]
    assert fields(find(grid(*rows), PROJECTS)) == {"title": 1, "budget": 2}
    rows[1:] = [[f"4.2.{n}-1", *rest] for n, (_, *rest) in enumerate(rows[1:], 1)]
    assert fields(find(grid(*rows), PROJECTS)) == {"measure": 0, "title": 1, "budget": 2}


def test_a_paragraph_over_many_columns_is_no_heading() -> None:
    found = find(
        grid(
            [" ".join(f"word{n}" for n in range(4_000)), *[None] * 59],
            ["Code", "Title", *[None] * 58],
            ["A", "Water", *[None] * 58],
            merged=[(1, 0, 1, 59)],
        ),
        PROJECTS,
    )
    assert found is not None and found.rows == (2,) and fields(found) == {"code": 0, "title": 1}


def test_an_amount_parted_by_years_is_its_sum() -> None:
    found = find(
        grid(
            ["บัญชีโครงการ พ.ศ. 2566 - 2568", None, None, None, None, None],
            ["รหัส", "ชื่อโครงการ", "งบประมาณ (บาท)", None, None, None],
            [None, None, 2566, "ปี 2567", "ปี 2568", "รวม"],
            ["A", "ก", 1, 2, 3, 6],
            merged=[(1, 0, 1, 5), (2, 2, 2, 5), (2, 0, 3, 0), (2, 1, 3, 1)],
        ),
        PROJECTS,
    )
    assert found is not None and found.rows == (2, 3) and fields(found)["budget"] == 5


def test_a_sum_of_parts_is_in_the_unit_above_them() -> None:
    rows = [["Code", "Title", "Budget (thousand US$)", None, None, "Progress (%)", None]]
    rows += [[None, None, "Total", "2024", "2025", "Planned", "Actual"]]
    found = find(grid(*rows, merged=[(1, 2, 1, 4), (1, 5, 1, 6)]), PROJECTS)
    assert found is not None and fields(found) == {"code": 0, "title": 1, "budget": 2, "progress": 6}
    assert "(thousand US$)" in found.matches[2].heading


def test_an_amount_parted_by_years_without_a_sum_is_not_guessed_at() -> None:
    years = grid(["Code", "Title", "Budget", None], [None, None, "2024", "2025"], merged=[(1, 2, 1, 3)])
    assert fields(find(years, PROJECTS)) == {"code": 0, "title": 1}


PEOPLE = ["Male", "Female", "Total"]


@pytest.mark.parametrize("budget", ["Budget (USD)", "Cost (million kip)", "ງົບປະມານ (ລ້ານກີບ)", "Budget"])
def test_a_bare_total_never_goes_before_a_budget(budget: str) -> None:
    flat = grid(["Project name", budget, *PEOPLE])
    assert fields(find(flat, PROJECTS)) == {"title": 0, "budget": 1, "women": 3}
    rows = [["Project name", budget, "Trainees", None, None], [None, None, *PEOPLE]]
    grouped = grid(*rows, merged=[(1, 0, 2, 0), (1, 1, 2, 1), (1, 2, 1, 4)])
    assert fields(find(grouped, PROJECTS)) == {"title": 0, "budget": 1, "women": 3}


@pytest.mark.parametrize(
    ("headings_", "cells"),
    [
        (["LMC fund", "Own funds", "Total", "Currency"], [1, 2, 3, "USD"]),
        (["LMC fund (USD)", "Own funds (USD)", "Total"], [1, 2, 3]),
        (["Budget 2024", "Budget 2025", "Total"], [1, 2, 3]),
        (["Fund", "Own", "Total (USD)"], [1, 2, 3]),
        (["Fund", "Own", "Total"], [1, 2, "3 USD"]),
        (["资金甲", "资金乙", "合计（万元）"], [1, 2, 3]),
    ],
)
def test_a_bare_total_of_money_is_the_budget_where_nothing_else_is(headings_: list[str], cells: list[Any]) -> None:
    found = find(grid(["Project name", *headings_], ["Road", *cells]), PROJECTS)
    assert fields(found)["budget"] == 3
    assert found is not None and not next(m for m in found.matches if m.column.field == "budget").sure
    told = grid(["Project name", "Start date", *headings_], ["Road", "1/2/2024", *cells])
    assert "budget" not in fields(find(told, PROJECTS, {headings_[2]: None}))


@pytest.mark.parametrize("total", ["Total", "Total (persons)", "ລວມ"])
def test_a_bare_total_that_says_nothing_of_money_is_no_budget(total: str) -> None:
    found = find(grid(["Project name", "Start date", "Male", "Female", total], ["Road", "1/2/2024", 1, 2, 3]), PROJECTS)
    assert fields(found) == {"title": 0, "planned_start": 1, "women": 3}


def test_a_bare_total_alone_makes_no_list_of_values() -> None:
    found = find(grid(["Project name", "Start date", "Total (USD)"], ["Road", "1/2/2024", 3]), None)
    assert found is not None and found.layout is PROJECTS
    found = find(grid(["Project", "Indicator", "Total"], ["Road", "Length", 3]), None)
    assert found is not None and found.layout.name == "values"


@pytest.mark.parametrize("second", ["Budget (2025)", "FY2025 Budget", "Budget year 2025 (USD)"])
def test_none_of_several_years_budgets_is_the_budget(second: str) -> None:
    years = grid(["Project name", "Start date", "Budget (2024)", second])
    assert fields(find(years, PROJECTS)) == {"title": 0, "planned_start": 1}
    assert fields(find(years, PROJECTS, {"Budget (2024)": "budget"}))["budget"] == 2


def test_a_milestone_is_reached_where_its_heading_says_really_done() -> None:
    rows = grid(["ລະຫັດໂຄງການ", "ກິດຈະກຳ", "ກຳນົດສຳເລັດ", "ສຳເລັດຕົວຈິງ", "ສະຖານະ"])
    assert fields(find(rows, LAYOUTS["milestones"]))["actual"] == 3


@pytest.mark.parametrize(
    ("title", "group", "first", "last"),
    [
        ("Tên dự án", "Thời gian thực hiện", "Từ", "Đến"),
        ("Tên dự án", "Thời gian", "Từ ngày", "Đến ngày"),
        ("ຊື່ໂຄງການ", "ໄລຍະເວລາ", "ແຕ່", "ຫາ"),
        ("โครงการ", "ระยะเวลา", "ตั้งแต่", "ถึง"),
    ],
)
def test_two_columns_of_days_headed_from_and_to_are_start_and_end(
    title: str, group: str, first: str, last: str
) -> None:
    rows = [[title, group, None, "Budget"], [None, first, last, None]]
    merged = [(1, 0, 2, 0), (1, 1, 1, 2), (1, 3, 2, 3)]
    days = grid(*rows, ["A", "15/3/2024", "tháng 9 năm 2025", 5], ["B", "1/4/2024", None, 5], merged=merged)
    found = fields(find(days, PROJECTS))
    assert (found["planned_start"], found["planned_end"]) == (1, 2)
    stretches = grid(*rows, ["A", "Km 0", "Km 12", 5], ["B", "Km 12", "Km 40", 5], merged=merged)
    assert not {"planned_start", "planned_end"} & fields(find(stretches, PROJECTS)).keys()


def test_a_currency_below_a_heading_is_its_unit() -> None:
    found = find(grid(["កូដ", "គម្រោង", "ថវិកា", None], [None, None, "រៀល", "ដុល្លារ"], merged=[(1, 2, 1, 3)]), PROJECTS)
    assert found is not None
    assert [(match.heading, match.column.field) for match in found.matches[2:]] == [
        ("ថវិកា (រៀល)", "budget"),
        ("ថវិកា (ដុល្លារ)", "budget"),
    ]
    row = ["Code", "Title", "Budget (KHR)", "Budget (USD)"]
    asked = find(grid(row), PROJECTS, {"D": "budget"})
    assert asked is not None and [match.place for match in asked.matches] == [0, 1, 3]


@pytest.mark.parametrize("heading", ["กิจกรรม/โครงการ", "Activity / Project title", "Project name/Activity"])
def test_a_heading_of_several_words_is_like_each(heading: str) -> None:
    found = find(grid(["Code", heading, "Status"]), PROJECTS)
    assert found is not None and [match.sure for match in found.matches] == [True, False, True]


def test_titles_above_and_headings_of_others() -> None:
    found = find(
        grid(
            ["World Bank Projects, data as of 09/22/2022", None, None],
            ["Project Id", "Project Name", "Current Project Cost", "Total IDA and IBRD Commitment", "Region"],
            ["P1", "Water", "100", "100", "East Asia"],
            merged=[(1, 0, 1, 7)],
        ),
        PROJECTS,
    )
    assert fields(found) == {"code": 0, "title": 1, "budget": 2}
    assert found is not None and found.rows == (2,)
    assert [text for _, text in found.unmatched] == ["Total IDA and IBRD Commitment", "Region"]


def test_case_spaces_brackets_and_near_misses() -> None:
    found = find(grid(["PROJECT  code", "Project\ntitle *", "Budget (USD)", "Planed start date", "Curency"]), PROJECTS)
    assert fields(found) == {"code": 0, "title": 1, "budget": 2, "planned_start": 3, "currency": 4}
    assert found is not None
    assert [match.sure for match in found.matches] == [True, True, True, False, False]


def test_one_heading_that_the_user_named_is_enough() -> None:
    goals = grid(["Unit Priority", "Goal Name", "Objective Id"], ["1", "Learn", "7"])
    assert find(goals, PROJECTS) is None
    found = find(goals, PROJECTS, {"Goal Name": "title"})
    assert fields(found) == {"title": 1}


def test_headings_over_two_rows() -> None:
    found = find(
        grid(
            ["Code", "Title", "Planned", None, "Actual", None],
            [None, None, "Start", "End", "Start", "End"],
            ["A", "Water", None, None, None, None],
            merged=[(1, 0, 2, 0), (1, 1, 2, 1), (1, 2, 1, 3), (1, 4, 1, 5)],
        ),
        PROJECTS,
    )
    assert fields(found) == {
        "code": 0, "title": 1, "planned_start": 2, "planned_end": 3, "actual_start": 4, "actual_end": 5,
    }  # fmt: skip
    assert found is not None and found.rows == (1, 2)


DATES = [["Schedule", None, None, None], ["Planned", None, "Actual", None], ["Start", "End", "Start", "End"]]


@pytest.mark.parametrize("above", [0, 1])
@pytest.mark.parametrize("chosen", [False, True])
def test_headings_over_three_rows(above: int, chosen: bool) -> None:
    title = [["Projects of 2025", *[None] * 6]][:above]
    heads = [["Code", "Title", *DATES[0], "Budget"], [None, None, *DATES[1], None], [None, None, *DATES[2], None]]
    merged = [(1, 0, 3, 0), (1, 1, 3, 1), (1, 2, 1, 5), (2, 2, 2, 3), (2, 4, 2, 5), (1, 6, 3, 6)]
    merged = [(top + above, left, bottom + above, right) for top, left, bottom, right in merged]
    sheet = grid(*title, *heads, ["A", "Water", "x", "x", "x", "x", "5"], merged=[*merged, *[(1, 0, 1, 6)][:above]])
    found = find(sheet, PROJECTS, header=above + 1 if chosen else None)
    assert fields(found) == {
        "code": 0, "title": 1, "planned_start": 2, "planned_end": 3, "actual_start": 4, "actual_end": 5, "budget": 6,
    }  # fmt: skip
    assert found is not None and found.rows == (above + 1, above + 2, above + 3)
    assert found.matches[2].heading == "Schedule Planned Start"


def test_codes_may_stand_beside_the_lowest_of_three_rows_or_the_uppermost() -> None:
    merged = [(1, 2, 1, 5), (2, 2, 2, 3), (2, 4, 2, 5)]
    names = {"code": 0, "title": 1, "planned_start": 2, "planned_end": 3, "actual_start": 4, "actual_end": 5}
    for place in (0, 2):
        heads = [[*(["Code", "Title"] if row == place else [None, None]), *DATES[row]] for row in range(3)]
        found = find(grid(*heads, ["A", "Water", "x", "x", "x", "x"], merged=merged), PROJECTS)
        assert fields(found) == names and found is not None and found.rows[-1] == 3


def three(*parts: tuple[str, int], last: list[Any], top: str = "งบประมาณ (ล้านบาท)") -> Grid:
    """A budget that is parted once, into parts of so many columns, and then again."""
    width = sum(count for _, count in parts)
    middle: list[Any] = []
    merged = [(1, 0, 3, 0), (1, 1, 3, 1), (1, 2, 1, 1 + width)]
    for text, count in parts:
        merged.append((2, 2 + len(middle), 2, 1 + len(middle) + count))
        middle += [text, *[None] * (count - 1)]
    heads = [["รหัส", "ชื่อโครงการ", top, *[None] * (width - 1)], [None, None, *middle], [None, None, *last]]
    return grid(*heads, ["A", "ก", *range(width)], merged=merged)


def test_an_amount_parted_twice() -> None:
    found = find(three(("ปี 2567", 2), last=["แผน", "ผล"]), PROJECTS)
    assert found is not None and found.rows == (1, 2, 3) and found.place("budget") == 2
    assert found.matches[2].heading == "งบประมาณ (ล้านบาท) ปี 2567 แผน", "with its unit"
    assert not found.matches[2].sure
    years = find(three(("ปี 2567", 2), ("ปี 2568", 2), last=["แผน", "ผล"] * 2), PROJECTS)
    assert years is not None and years.rows == (1, 2, 3) and years.place("budget") is None
    summed = find(three(("ปี 2567", 2), ("ปี 2568", 2), ("รวม", 2), last=["แผน", "ผล"] * 3), PROJECTS)
    assert summed is not None and summed.place("budget") == 6
    units = find(three(("2567", 2), ("Total", 2), last=["LAK", "USD"] * 2, top="Budget"), PROJECTS)
    assert units is not None
    assert [(m.heading, m.place) for m in units.matches[2:]] == [("Budget Total (LAK)", 4), ("Budget Total (USD)", 5)]


def test_years_of_an_amount_are_not_guessed_at_by_likeness() -> None:
    years = grid(["รหัส", "ชื่อโครงการ", "งบประมาณ ปี 2567", "งบประมาณ ปี 2568"], ["A", "ก", 1, 2])
    assert fields(find(years, PROJECTS)) == {"code": 0, "title_local": 1}


def test_a_row_that_says_the_headings_again_is_one_of_them() -> None:
    found = find(grid(["รหัส", "ชื่อโครงการ", "งบประมาณ"], ["Code", "Project title", "Budget"], ["A", "ก", 1]), PROJECTS)
    assert found is not None and found.rows == (1, 2)
    heads = [["ລະຫັດ", "ຊື່ໂຄງການ", "Planned", None], [None, None, "Start", "End"], ["Code", "Title", "Start", "End"]]
    merged = [(1, 0, 2, 0), (1, 1, 2, 1), (1, 2, 1, 3)]
    thrice = find(grid(*heads, ["A", "Water", 1, 2], merged=merged), PROJECTS)
    assert thrice is not None and thrice.rows[-1] == 3
    once = find(grid(["Code", "Title", "Status"], ["Code", "Road", "Ongoing"], ["A", "Water", "Ongoing"]), PROJECTS)
    assert once is not None and once.rows == (1,)


def test_data_is_not_taken_for_headings() -> None:
    assert find(grid(["Budget", 100.0], ["Rent", 50.0]), PROJECTS) is None
    assert find(grid(["Name"], ["Lo"], ["Mai"]), LAYOUTS["funding"]) is None


def test_the_kind_is_told_by_what_fits_best() -> None:
    milestones = find(grid(["Project code", "Milestone", "Due date", "Weight", "% complete"]), None)
    assert milestones is not None and milestones.layout.name == "milestones"
    funding = find(grid(["Project code", "Funding source", "Committed", "Disbursed", "Currency", "Year"]), None)
    assert funding is not None and funding.layout.name == "funding"


def test_a_mapping_goes_first() -> None:
    rows = grid(["ລະຫັດ", "ຊື່", "Title", "Note"], ["A", "ນ້ຳ", "Water", "x"])
    found = find(rows, PROJECTS, {"ລະຫັດ": "code", "B": "title_local", "Note": None})
    assert fields(found) == {"code": 0, "title_local": 1, "title": 2}
    with pytest.raises(WrongInput, match="colour"):
        find(rows, PROJECTS, {"A": "colour"})
    found = find(grid(["Nr", "Milestone"], ["LA-2026-0001", "Dam"]), None, {"Nr": "project"})
    assert found is not None and found.layout.name == "milestones", "only kinds that have the field come into question"
    with pytest.raises(WrongInput, match="colour"):
        find(rows, None, {"A": "colour"})


def test_our_own_sheets_are_known() -> None:
    own = grid(["Milestone", f"{ID_HEADING} milestones 1 km", VERSION_HEADING])
    found = find(own, None)
    assert found is not None and found.own
    assert (found.layout.name, found.language, found.ids, found.versions) == ("milestones", "km", 1, 2)
    with pytest.raises(WrongInput, match="sheet of milestones"):
        find(own, PROJECTS)


def test_a_newer_sheet_is_not_misread() -> None:
    with pytest.raises(WrongInput, match="newer"):
        find(grid(["Code", "Title", f"{ID_HEADING} projects 99 en"]), None)


@given(st.integers(0, 20_000))
def test_letters_of_columns(place: int) -> None:
    assert column_number(letters(place).encode()) == place + 1


@given(st.lists(st.lists(st.text(max_size=12) | st.floats() | st.none(), max_size=8), max_size=8))
def test_any_grid_is_looked_at(rows: list[list[Any]]) -> None:
    find(grid(*rows), None)


def test_signs_alone_keep_their_meaning() -> None:
    assert key("%") == "%" and key(" Code: ") == "code"


def test_columns_are_told_by_what_they_hold() -> None:
    found = grid(
        ["Code", "Title", "X", None, "Y", "Z"],
        ["A-1", "Water", "LAK", "Luang Namtha", "4.2.12-3", "good"],
        ["A-2", "Road", "USD", "Bokeo", "4.2.12-1", "bad"],
        ["A-3", "School", "LAK", "Oudomxay", "4.2.1-1", "good"],
    )
    told = find(found, PROJECTS)
    assert told is not None
    assert [(match.place, match.column.field, match.sure) for match in told.matches][2:] == [
        (2, "currency", False), (3, "province", False), (4, "measure", False),
    ]  # fmt: skip
    left = find(found, PROJECTS, {"X": None})
    assert left is not None and left.place("currency") is None


def test_a_budget_of_no_project_is_no_list() -> None:
    budget = grid(["Amount", "Spent", "Note"], [1, 2, "x"], [3, 4, "y"], [5, 6, "z"])
    assert find(budget, None) is None
    assert find(budget, LAYOUTS["funding"]) is not None, "someone said so"


def test_two_letters_are_no_country() -> None:
    states = grid(["Code", "Title", "State"], *(["A", "Water", state] for state in ("AL", "LA", "MA", "TX", "NY")))
    found = find(states, PROJECTS)
    assert found is not None and found.place("country") is None
