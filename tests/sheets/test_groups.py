"""Rows that stand for others: headings of groups with their sums, rows of sums, and rows under other headings."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from lmcdesk.sheets.asking import About, Answers
from lmcdesk.sheets.preview import SheetPreview, preview
from lmcdesk.sheets.problems import Level
from lmcdesk.store.database import Database

Make = Callable[..., Path]
Rows = list[list[Any]]

DOUBT = "may be the heading or the sum of other rows"


def taken(found: SheetPreview) -> list[int]:
    return [row.number for row in found.rows]


def budgets(found: SheetPreview) -> list[Any]:
    return [row.values.get("budget") for row in found.rows]


def doubted(found: SheetPreview) -> list[int]:
    return [problem.row for problem in found.problems if DOUBT in problem.text and problem.level is Level.WARNING]


def parts_of(found: SheetPreview) -> list[tuple[int, str]]:
    told = [(problem.row, re.search(r"a part of what stands in (row \d+)", problem.text)) for problem in found.problems]
    return [(row, said[1]) for row, said in told if said]


def test_levels_of_a_province_without_codes(desk: Database, make_book: Make) -> None:
    rows: Rows = [
        ["Đơn vị tính: triệu đồng"],
        ["TT", "Tên dự án", "Chủ đầu tư", "Tổng mức đầu tư", "Vốn đã giải ngân", "Tình hình thực hiện"],
        [1, 2, 3, 4, 5, 6],
        ["A", "LĨNH VỰC GIAO THÔNG", None, "180.500,5", "70.000", None],
        ["I", "Dự án chuyển tiếp", None, "150.000", "70.000", None],
        [1, "Đường Nà Hỳ - Nà Bủng", "Sở GTVT", "100.000", "60.000", "Đang thi công"],
        [2, "Cầu Bản Lý", "Sở GTVT", "50 tỷ đồng", "10.000", "Đang thi công"],
        ["II", "Dự án mới", None, "30.500,5", "0", None],
        [1, "Kè sông Nậm Rốm", "BQLDA", "30.500,5", "0", "Chuẩn bị đầu tư"],
        [None, "Tổng cộng", None, "180.500,5", "70.000", None],
    ]
    found = preview(desk, make_book(rows))
    assert taken(found) == [6, 7, 9] and sum(budgets(found)) == 180_500_500_000 and doubted(found) == []


@pytest.mark.parametrize(
    ("heading", "labels"),
    [
        (["ລ/ດ", "ຊື່ໂຄງການ", "ເມືອງ", "ມູນຄ່າ (ລ້ານກີບ)"], ("I", "II")),
        (["序号", "项目名称", "建设地点", "总投资（万元）"], ("一", "二")),
        (["序号", "项目名称", "建设地点", "总投资（万元）"], ("（一）", "（二）")),
        (["No.", "Project name", "District", "Budget (USD)"], ("A", "B")),
        (["No.", "Project name", "District", "Budget (USD)"], (None, None)),
        (["ល.រ", "ឈ្មោះគម្រោង", "ស្រុក", "ថវិកា (រៀល)"], ("ក", "ខ")),
    ],
)
def test_a_group_is_no_project_where_its_amount_is_the_sum_of_its_rows(
    desk: Database, make_book: Make, heading: list[str], labels: tuple[str | None, str | None]
) -> None:
    rows: Rows = [
        heading,
        [labels[0], "Transport", None, 15],
        [1, "Road", "X", 10],
        [2, "Bridge", "Y", 5],
        [labels[1], "Water", None, 2],
        [1, "Canal", "Z", 2],
    ]
    found = preview(desk, make_book(rows))
    assert taken(found) == [3, 4, 6] and doubted(found) == []
    bare = [row[:2] + row[3:] for row in rows]  # nothing but numbers, names and amounts
    assert taken(preview(desk, make_book(bare))) == [3, 4, 6]


def test_groups_without_amounts_and_one_without_rows(desk: Database, make_book: Make) -> None:
    rows: Rows = [
        ["No.", "Project name", "District", "Budget (USD)"],
        ["I", "Transport", None, None],
        [1, "Road", "X", 10],
        ["II", "Water", None, None],
        [1, "Canal", "Z", 2],
        ["III", "Health", None, 0],
    ]
    assert taken(preview(desk, make_book(rows))) == [3, 5]


def test_numbers_that_are_parted_by_points_are_levels_too(desk: Database, make_book: Make) -> None:
    rows: Rows = [
        ["No.", "Project name", "District", "Budget (USD)"],
        ["1", "Transport", None, 15],
        ["1.1", "Road", "X", 10],
        ["1.2", "Bridge", "Y", 5],
        ["2", "Water", "Z", 7],
        ["2.1", "Canal", "Z", 4],
    ]
    found = preview(desk, make_book(rows))
    assert taken(found) == [3, 4, 5, 6]
    assert doubted(found) == [5]  # a project of its own, or the whole of what is under it
    assert any("count twice: 5" in notice for notice in found.notices)


def test_letters_before_the_names_are_levels_too(desk: Database, make_book: Make) -> None:
    rows: Rows = [
        ["Project name", "District", "Budget (USD)"],
        ["A. Transport", None, 15],
        ["1. Road", "X", 10],
        ["2. Bridge", "Y", 5],
    ]
    assert taken(preview(desk, make_book(rows))) == [3, 4]


def test_a_group_that_comes_to_another_amount(desk: Database, make_book: Make) -> None:
    heading = ["No.", "Project name", "District", "Budget (USD)"]
    group: Rows = [["A", "Transport", None, 16], [1, "Road", "X", 10], [2, "Bridge", "Y", 5]]
    alone = preview(desk, make_book([heading, *group]))
    assert taken(alone) == [2, 3, 4] and doubted(alone) == [2]
    among = preview(desk, make_book([heading, *group, ["B", "Water", None, 2], [1, "Canal", "Z", 2]]))
    assert taken(among) == [3, 4, 6] and doubted(among) == []
    assert "whose rows come to another amount" in among.skipped[0].why


def test_a_list_of_projects_and_their_activities_is_doubted_not_parted(desk: Database, make_book: Make) -> None:
    rows: Rows = [
        ["No.", "Project name", "Budget (USD)"],
        ["A", "Road to the border", 100],
        [1, "Survey", 20],
        [2, "Works", 30],
        ["B", "Canal", 50],
    ]
    found = preview(desk, make_book(rows))
    assert taken(found) == [2, 3, 4, 5] and doubted(found) == [2]


@pytest.mark.parametrize(
    "name",
    [
        *("Transport total", "Agriculture Sub-total", "Total of roads", "交通类小计", "ด้านคมนาคม รวม"),
        *("งบประมาณรวมทั้งสิ้น", "ຂະແໜງ ຍທຂ ລວມ", "ផ្នែកដឹកជញ្ជូន សរុប", "လမ်းပန်းဆက်သွယ်ရေး စုစုပေါင်း"),
        "Giao thông: tổng cộng",
    ],
)
def test_a_name_that_ends_with_a_word_for_sums(desk: Database, make_book: Make, name: str) -> None:
    rows: Rows = [
        ["No", "Project name", "Agency", "Budget (USD)"],
        [1, "Road", "PWD", 100],
        [2, "Bridge", "PWD", 200],
        [None, name, None, 300],
        [3, "Canal", "DOI", 50],
        [None, name, None, 50],
        [None, name, None, 350],
    ]
    assert taken(preview(desk, make_book(rows))) == [2, 3, 5]
    bare = [row[1:2] + row[3:] for row in rows[:4]]
    assert taken(preview(desk, make_book(bare))) == [2, 3]


@pytest.mark.parametrize("name", ["Total sanitation campaign", "Nhà vệ sinh công cộng", "Cộng đồng bản Nà Hỳ"])
def test_a_project_whose_name_holds_a_word_for_sums_is_told_of(desk: Database, make_book: Make, name: str) -> None:
    rows: Rows = [["No", "Project name", "Budget (USD)"], [1, "Road", 100], [2, name, 80], [3, "Canal", 50]]
    found = preview(desk, make_book(rows))
    assert budgets(found) == [100, 80, 50] and doubted(found) == [3]


@pytest.mark.parametrize("name", ["Summer school", "Công trình thủy lợi", "Cống Bản Lý", "Totally new road"])
def test_a_longer_or_another_word_is_none_for_sums(desk: Database, make_book: Make, name: str) -> None:
    found = preview(desk, make_book([["Project name", "Budget (USD)"], ["Road", 100], [name, 100]]))
    assert budgets(found) == [100, 100] and doubted(found) == []


def test_a_row_of_sums_with_another_amount_is_told(desk: Database, make_book: Make) -> None:
    rows: Rows = [["Title", "Budget (USD)"], ["Road", 10], ["Bridge", 5], ["Total", 17], ["Canal", 2], ["Total", 17]]
    found = preview(desk, make_book(rows))
    assert taken(found) == [2, 3, 5]
    assert ["another amount" in skipped.why for skipped in found.skipped] == [True, False]


def test_a_project_of_few_cells_after_a_sum_is_no_signature(desk: Database, make_book: Make) -> None:
    rows: Rows = [
        ["Code", "Title", "District", "Objective", "Status", "Note", "Budget (USD)"],
        ["A", "Road", "X", "o", "Ongoing", "n", 100],
        ["B", "Bridge", "X", "o", "Ongoing", "n", 100],
        ["Subtotal", None, None, None, None, None, 200],
        [None, "Canal", None, None, None, None, 50],
        [None, "Somsak", "Director", None, None, None, None],
    ]
    assert taken(preview(desk, make_book(rows))) == [2, 3, 5]


def test_a_mark_under_a_sum_means_the_last_project(desk: Database, make_book: Make) -> None:
    rows: Rows = [
        ["Code", "Title", "Status", "Budget (USD)"],
        ["A", "Road", "Ongoing", 10],
        ["B", "Bridge", '"', '"'],
        ["Subtotal", None, None, 20],
        ["C", "Canal", '"', '"'],
        ["D", "Dam", '"', '"'],
    ]
    found = preview(desk, make_book(rows))
    assert budgets(found) == [10, 10, 10, 10]
    assert {row.values["stage"] for row in found.rows} == {"implementation"}


HEAD = ["Code", "Title", "Status", "Budget (USD)", "Beneficiaries"]
FIRST: Rows = [HEAD, ["A", "Road", "Ongoing", 1000, 50], ["B", "Bridge", "Ongoing", 2000, 60]]


@pytest.mark.parametrize(
    "other",
    [
        ["Code", "Title", "Status", "Beneficiaries", "Budget (USD)"],
        ["Code", "Title", "Status", "Budget (million LAK)", "Beneficiaries"],
        ["Title", "Code", "Beneficiaries", "Status", "Budget (USD)"],
        ["Code", "Title", "Budget (USD)", "Beneficiaries", None],
    ],
)
def test_rows_under_other_headings_are_left_aside(desk: Database, make_book: Make, other: list[Any]) -> None:
    rows = [*FIRST, ["Completed projects"], other, ["C", "Dam", 70, 80, 90], ["D", "Canal", 1, 2, 3]]
    path = make_book(rows)
    found = preview(desk, path)
    assert taken(found) == [2, 3] and [skipped.number for skipped in found.skipped] == [4, 5, 6, 7]
    assert any("In row 5 begins another table" in notice and ": 2." in notice for notice in found.notices)
    assert taken(preview(desk, path, answers=Answers(header=5))) == [6, 7]


@pytest.mark.parametrize("again", [HEAD, ["Code", "Project title", "Status", "Cost (USD)", "Beneficiaries"]])
def test_the_same_headings_again_part_nothing(desk: Database, make_book: Make, again: list[Any]) -> None:
    found = preview(desk, make_book([*FIRST, again, ["C", "Dam", "Ongoing", 70, 3]]))
    assert taken(found) == [2, 3, 5] and budgets(found)[-1] == 70


def test_the_first_headings_again_end_another_table(desk: Database, make_book: Make) -> None:
    other = [["Code", "Title", "Status", "Beneficiaries", "Budget (USD)"], ["C", "Dam", "Ongoing", 3, 70]]
    found = preview(desk, make_book([*FIRST, *other, HEAD, ["D", "Canal", "Ongoing", 80, 4]]))
    assert taken(found) == [2, 3, 7]


def test_another_unit_above_the_same_headings_parts_tables(desk: Database, make_book: Make) -> None:
    head = ["STT", "Tên dự án", "Chủ đầu tư", "Tổng mức đầu tư"]
    rows: Rows = [["ĐVT: triệu đồng"], head, [1, "Đường", "Sở GTVT", 500], ["ĐVT: tỷ đồng"], head]
    path = make_book([*rows, [1, "Cầu", "Sở GTVT", 2]])
    assert budgets(preview(desk, path)) == [500_000_000]
    assert budgets(preview(desk, path, answers=Answers(header=5))) == [2_000_000_000]


@pytest.mark.parametrize("whole", [150, None])
@pytest.mark.parametrize(("label", "following"), [(1, 2), ("A-1", "A-2"), ("I", "II")])
def test_a_project_over_parts_without_names_is_no_heading(
    desk: Database, make_book: Make, label: int | str, following: int | str, whole: int | None
) -> None:
    rows: Rows = [
        ["Code" if label == "A-1" else "No", "Project name", "Source", "Budget (USD)"],
        [label, "Road", None, whole],
        [None, None, "ADB", 100],
        [None, None, "WB", 50],
        [following, "Dam", None, 20],
    ]
    found = preview(desk, make_book(rows), "projects")
    assert taken(found) == [2, 5] and doubted(found) == []
    assert [question.about for question in found.questions] == [About.PARTS]


def test_a_name_merged_over_the_parts_of_a_project_makes_no_heading(desk: Database, make_book: Make) -> None:
    rows: Rows = [["No", "Project name", "Source", "Budget (USD)"], [1, "Road", None, 150]]
    path = make_book([*rows, [None, None, "ADB", 100], [None, None, "WB", 50]], merged={"Sheet1": ["A2:A4", "B2:B4"]})
    found = preview(desk, path, "projects")
    assert taken(found) == [2] and [question.about for question in found.questions] == [About.PARTS]


def test_a_group_without_rows_is_none_where_the_others_hold_no_more(desk: Database, make_book: Make) -> None:
    rows: Rows = [
        ["No", "Project name", "Budget (USD)"],
        ["A", "Road", 150],
        [1, "Survey", 50],
        [2, "Works", 100],
        ["B", "Dam", None],
        [1, "Design", None],
        ["C", "School", None],
    ]
    found = preview(desk, make_book(rows))
    assert taken(found) == [3, 4, 6, 7] and doubted(found) == [7]


def test_one_row_of_the_same_amount_makes_no_group_of_another(desk: Database, make_book: Make) -> None:
    rows: Rows = [
        ["No", "Project name", "Agency", "Budget (USD)"],
        [1, "Road", "PWD", 150],
        [2, "Bridge", None, 100],
        ["2.1", "Bridge approach", "PWD", 100],
        [3, "Canal", "DoI", 50],
    ]
    found = preview(desk, make_book(rows))
    assert taken(found) == [2, 3, 4, 5] and doubted(found) == [3]


@pytest.mark.parametrize("name", ["Total sanitation", "Tổng đài 115", "ລວມກຸ່ມຜະລິດ", "รวมใจพัฒนา", "ပေါင်းစည်းရေး"])
def test_a_name_that_begins_with_a_word_for_sums(desk: Database, make_book: Make, name: str) -> None:
    head: Rows = [["No", "Project name", "Agency", "Budget (USD)"], [1, "Road", "PWD", 100], [2, "Bridge", "PWD", 200]]

    def found(*row: Any) -> tuple[list[int], list[int]]:
        looked = preview(desk, make_book([*head, list(row), [4, "Canal", "DoI", 50]]))
        return taken(looked), doubted(looked)

    assert found(3, name, None, 80) == found(3, name, None, None) == ([2, 3, 4, 5], [])
    assert found(3, name, None, 300) == found(None, name, None, 80) == ([2, 3, 4, 5], [4])
    assert found(None, name, None, 300) == ([2, 3, 5], [])


def test_an_organisation_whose_name_begins_with_a_word_for_sums(desk: Database, make_book: Make) -> None:
    rows: Rows = [["No", "Name", "Short name", "Country"], [1, "Total Energies", None, None]]
    more: Rows = [[2, "Public Works", "PWD", "Lao PDR"], [3, "Irrigation", "DoI", "Lao PDR"]]
    assert taken(preview(desk, make_book([*rows, *more]), "organisations")) == [2, 3, 4]


@pytest.mark.parametrize("word", ["Total", "Total of the road", "ລວມ"])
def test_a_sum_under_each_project_leaves_the_parts_of_the_next(desk: Database, make_book: Make, word: str) -> None:
    rows: Rows = [
        ["No", "Project name", "Source", "Budget (USD)"],
        [1, "Road", "ADB", 100],
        [None, None, "WB", 50],
        [None, word, None, 150],
        [2, "Dam", "ADB", 80],
        [None, None, "Gov", 20],
        [None, word, None, 100],
    ]
    found = preview(desk, make_book(rows), "projects", answers=Answers(sum_parts=True))
    assert budgets(found) == [150, 100]


def test_a_row_without_a_number_that_comes_to_those_above_or_below_it_is_told(desk: Database, make_book: Make) -> None:
    rows: Rows = [
        ["No", "Project name", "Agency", "Budget (USD)"],
        [1, "Dam", "DoI", 100],
        [2, "Canal", "DoI", 150],
        [None, "Agriculture", None, 250],
        [3, "Road", "PWD", 200],
        [None, "Transport", None, 200],
        [None, "School added", None, 30],
    ]
    above = preview(desk, make_book(rows))
    assert taken(above) == [2, 3, 4, 5, 6, 7] and doubted(above) == [4, 6]
    unnumbered = [row[1:] for row in (rows[0], rows[3], rows[1], rows[2], rows[5], rows[4])]
    below = preview(desk, make_book(unnumbered))
    assert taken(below) == [2, 3, 4, 5, 6] and doubted(below) == [2, 5]
    after = preview(desk, make_book([*rows[:3], [None, "Transport", None, 270], rows[4], [4, "Bridge", "PWD", 70]]))
    assert taken(after) == [2, 3, 4, 5, 6] and doubted(after) == [4]


@pytest.mark.parametrize(("label", "name"), [(None, "Cộng I"), (None, "Sub-total A"), ("Total projects", None)])
def test_a_word_for_sums_with_a_label_or_in_place_of_one(
    desk: Database, make_book: Make, label: str | None, name: str | None
) -> None:
    rows: Rows = [["No", "Project name", "Agency", "Budget (USD)"], [1, "Road", "PWD", 100], [2, "Dam", "DoI", 200]]
    found = preview(desk, make_book([*rows, [label, name, None, 301]]))
    assert budgets(found) == [100, 200] and doubted(found) == []


LIST: Rows = [
    ["No", "Project name", "Agency", "Start date", "Budget (USD)"],
    [1, "Road", "PWD", "2024-03-01", 100],
    [2, "Dam", "DoI", "2024-03-15", 200],
]


@pytest.mark.parametrize("sum_row", [[None, "Total", None, None, 300], [None, None, None, None, None]])
def test_a_small_table_of_sums_under_a_list_is_another_table(
    desk: Database, make_book: Make, sum_row: list[Any]
) -> None:
    small: Rows = [["No", "Sector", "Projects", None, "Budget (USD)"], [1, "Water", 1, None, 200], [2, "Roads", 1]]
    found = preview(desk, make_book([*LIST, sum_row, ["Summary by sector"], *small]), "projects")
    assert taken(found) == [2, 3]
    assert any("In row 6 begins another table" in notice and ": 2." in notice for notice in found.notices)


def test_texts_in_place_of_figures_head_no_table(desk: Database, make_book: Make) -> None:
    rows: Rows = [["A", "Bridge", "PWD", "not fixed", "not known"], [3, "School", None, None, 70]]
    assert taken(preview(desk, make_book([*LIST, *rows]), "projects")) == [2, 3, 4, 5]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Trong đó: NSTW", "NSĐP"),
        ("其中：中央资金", "地方配套"),
        ("ໃນນັ້ນ: ງົບລັດ", "ADB"),
        ("ក្នុងនោះ៖ ថវិការដ្ឋ", "ADB"),
        ("ในจำนวนนี้ งบกลาง", "- ADB"),
        ("၎င်းအနက် ADB", "WB"),
        ("of which: ADB", "- WB"),
        ("Including: ADB", "of which WB"),
    ],
)
def test_what_an_amount_is_made_up_of_is_no_project(desk: Database, make_book: Make, first: str, second: str) -> None:
    head, road, dam = LIST
    rows: Rows = [head, road, [None, first, None, None, 60], [None, second, None, None, 40], dam]
    rows += [
        [None, "Total", None, None, 300],
        [],
        [None, first.removesuffix("NSTW").removesuffix("ADB")],
        [None, second, None, None, 300],
    ]
    found = preview(desk, make_book(rows), "projects")
    assert taken(found) == [2, 5] and budgets(found) == [100, 200]
    parts = {skipped.number: skipped.why for skipped in found.skipped}
    assert list(parts) == [3, 4, 6, 8, 9] and "the amount in row 2" in parts[3] and "the amount in row 6" in parts[9]


def test_what_does_not_make_up_the_amount_is_told(desk: Database, make_book: Make) -> None:
    head, road, dam = LIST
    part: Rows = [[None, "Of which ADB", None, None, 60], [None, "WB", None, None, 20], [None, "Gov", None, None, 15]]
    found = preview(desk, make_book([head, road, *part, dam]), "projects")
    assert taken(found) == [2, 4, 5, 6] and parts_of(found) == [(4, "row 2"), (5, "row 2")]
    assert doubted(found) == []
    more = preview(desk, make_book([head, road, [None, "Of which ADB", None, None, 160], dam]), "projects")
    unknown = preview(desk, make_book([head, [*road[:4], None], *part, dam]), "projects")
    assert taken(unknown) == [2, 3, 4, 5, 6] and [row for row, _ in parts_of(unknown)] == [3, 4, 5]
    assert taken(more) == [2, 3, 4] and parts_of(more) == [(3, "row 2")]


@pytest.mark.parametrize("name", ["Including youth in trade", "Trong đối ngoại", "အနက်ရောင် လမ်း"])
def test_a_title_that_begins_like_a_breakdown(desk: Database, make_book: Make, name: str) -> None:
    found = preview(desk, make_book([["Project name", "Budget (USD)"], ["Road", 100], [name, 100]]), "projects")
    assert taken(found) == [2, 3] and parts_of(found) == []


@pytest.mark.parametrize(
    "page", ["第1页 | 共2页", "Page 1 of 2", "หน้า ๑/๒", "Trang 1/2", "ໜ້າ 1", "ទំព័រទី ១", "စာမျက်နှာ ၁ / ၂"]
)
def test_the_number_of_a_page_is_no_project(desk: Database, make_book: Make, page: str) -> None:
    head, road, dam = ([row[1], row[4]] for row in LIST)
    parts = page.split(" | ")
    found = preview(desk, make_book([head, road, parts, dam, ["Trang", 30]]), "projects")
    assert taken(found) == [2, 4, 5] and "number of a page" in found.skipped[0].why


@pytest.mark.parametrize(
    ("to", "on"),
    [
        *(("ยอดยกไป", "ยอดยกมา"), ("过次页", "承前页"), ("累计", "承前页")),
        *(("Cộng mang sang", "Lũy kế"), ("Carried forward", "Brought forward"), ("ຍອດຍົກໄປ", "ຍອດຍົກມາ")),
    ],
)
def test_what_is_carried_over_pages_is_no_project(desk: Database, make_book: Make, to: str, on: str) -> None:
    carried: Rows = [[None, to, None, None, 300], LIST[0], [None, on, None, None, 300]]
    found = preview(desk, make_book([*LIST, *carried, [3, "School", "MoE", "2024-03-20", 70]]), "projects")
    assert taken(found) == [2, 3, 7] and doubted(found) == []


def test_a_sum_of_all_rows_agrees_though_some_are_doubted(desk: Database, make_book: Make) -> None:
    rows: Rows = [["Project name", "Budget (USD)"], ["Road", 100], ["Total sanitation", 200], ["Dam", 300]]
    right, wrong = (preview(desk, make_book([*rows, ["Total", total]]), "projects") for total in (600, 700))
    assert doubted(right) == [3]
    assert "another amount" not in right.skipped[0].why and "another amount" in wrong.skipped[0].why


def test_activities_that_make_up_their_project_are_told(desk: Database, make_book: Make) -> None:
    rows: Rows = [
        ["No", "Project name", "Agency", "Budget (USD)"],
        ["1", "Border trade", "MoC", 120],
        ["1.1", "Fair", "MoC", 80],
        ["1.2", "Training", "MoC", 40],
        ["2", "Tourism", "MoT", 50],
    ]
    found = preview(desk, make_book([*rows, [None, "Total", None, 170]]), "projects")
    assert taken(found) == [2, 3, 4, 5] and doubted(found) == []
    assert parts_of(found) == [(3, "row 2"), (4, "row 2")]
    assert any("parts of others" in notice and ": 3, 4." in notice for notice in found.notices)
    assert "another amount" not in found.skipped[0].why


def test_a_row_of_sums_tells_how_its_amounts_are_written(desk: Database, make_book: Make) -> None:
    rows: Rows = [["No", "Title", "Status", "Budget (USD)"], ["1", "Road", "Ongoing", "1.250"]]
    rows += [["2", "Dam", "Ongoing", "320"], ["3", "Canal", "Ongoing", "12.500"]]
    assert budgets(preview(desk, make_book(rows))) == [None, 320, None]
    assert budgets(preview(desk, make_book([*rows, [None, "Total", None, "14.070"]]))) == [1250, 320, 12500]
