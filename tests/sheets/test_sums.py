"""Rows of sums that are not named as such where others have their names, and what stands under the sum of all."""

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


LIST = ["No.", "Project name", "Agency", "Budget (USD)", "Start date", "End date"]


def listed(number: int | None, title: str, budget: float | None) -> list[Any]:
    return [number, title, f"Office {number}", budget, "2024-01-15", "2025-12-14"]


@pytest.mark.parametrize(
    "total",
    [
        [None, None, None, 800],
        [None, None, "Grand Total", 800],
        [None, None, "合  计", 800],
        [None, None, None, 800, None, "Total:"],
        [None, None, "2 offices", 800],
    ],
)
@pytest.mark.parametrize("last", [None, 200])
def test_a_row_without_a_name_that_comes_to_what_the_records_do_is_one_of_sums(
    desk: Database, make_book: Make, total: list[Any], last: float | None
) -> None:
    rows = [LIST, listed(1, "Road", 500), listed(2, "Dam", 300 - (last or 0)), listed(3, "Canal", last), total]
    found = preview(desk, make_book(rows))
    assert taken(found) == [2, 3, 4] and budgets(found)[2] == last and not found.questions
    assert [skipped.number for skipped in found.skipped] == [5] and not found.rows[2].problems[1:]


def test_a_row_without_a_name_is_a_part_where_it_does_not_come_to_the_records(desk: Database, make_book: Make) -> None:
    for rows in (
        [LIST, listed(1, "Road", 500), [None, None, None, 500]],
        [LIST, listed(1, "Road", 500), [None, None, "Donor", 200], [None, None, "State", 300]],
        [LIST, listed(1, "Road", 500), listed(2, "Dam", 300), [None, None, None, 800, "2026-01-01", "2026-12-31"]],
    ):
        assert [question.about for question in preview(desk, make_book(rows)).questions] == [About.PARTS]
    heading = ["Project name", "Source", "Budget (USD)"]
    sources = [["Road", "MLC", 10], [None, "State", 20], [None, "Total", 30]]
    found = preview(desk, make_book([heading, ["Dam", "MLC", 5], *sources]), "projects")
    assert budgets(found) == [5, 30] and not found.questions
    assert budgets(preview(desk, make_book([heading, *sources]), "projects")) == [30]


def test_sums_of_groups_need_no_name(desk: Database, make_book: Make) -> None:
    rows: Rows = [
        LIST,
        ["I", "Transport"],
        listed(1, "Road", 200),
        listed(2, "Bridge", None),
        [None, None, None, 200],
        ["II", "Schools"],
        listed(1, "School", 50),
        [None, None, None, 50],
        [None, "Total", None, 250],
    ]
    found = preview(desk, make_book(rows))
    assert taken(found) == [3, 4, 7] and budgets(found) == [200, None, 50] and not found.questions
    assert not any("another amount" in skipped.why for skipped in found.skipped)
    assert [skipped.number for skipped in found.skipped if "the heading of a group" in skipped.why] == [2, 6]


def test_a_sum_beside_the_name_may_come_to_another_amount(desk: Database, make_book: Make) -> None:
    rows = [LIST, listed(1, "Road", 500), listed(2, "Dam", None), [None, None, "Total", 900]]
    found = preview(desk, make_book(rows))
    assert budgets(found) == [500, None]
    assert "the rows above it come to another amount" in found.skipped[0].why


@pytest.mark.parametrize("label", ["合计 Total", "ລວມທັງໝົດ I+II", "Tổng cộng Total"])
def test_a_word_for_sums_may_stand_in_two_languages_and_before_the_groups(
    desk: Database, make_book: Make, label: str
) -> None:
    rows = [["Code", "Project name", "Agency", "Start date"], ["A1", "Road", "X", "2024-01-15"], [label]]
    assert taken(preview(desk, make_book(rows))) == [2]
    rows[-1] = [None, label]
    assert taken(preview(desk, make_book(rows))) == [2]


FEET: Rows = [[None, "Projects under way", None, 2], [None, "Tỷ giá: 1 USD =", None, 25400], [None, "คงเหลือ", None, 9]]


def test_names_and_figures_under_the_sum_of_all_are_no_projects(desk: Database, make_book: Make) -> None:
    rows = [LIST, listed(1, "Road", 500), listed(2, "Dam", 300), [None, "Total", None, 800], *FEET]
    found = preview(desk, make_book(rows))
    assert taken(found) == [2, 3]
    assert [skipped.why for skipped in found.skipped][1] == "“Projects under way” stands under the table."
    numbered = [row[:2] + row[3:4] for row in rows]
    assert taken(preview(desk, make_book(numbered))) == [2, 3]


def test_such_rows_are_projects_where_that_is_not_sure(desk: Database, make_book: Make) -> None:
    road, dam, canal = listed(1, "Road", 500), listed(2, "Dam", 300), [None, "Canal", None, 50]

    def shown(*rows: list[Any]) -> tuple[list[int], list[int]]:
        found = preview(desk, make_book([LIST, *rows]))
        return taken(found), doubted(found)

    total = [None, "Total", None, 800]
    assert shown([None, "Total", None, 850], road, dam, canal) == ([3, 4, 5], [])  # the sum stands at the top
    assert shown(road, dam, total, listed(3, "Canal", 50)) == ([2, 3, 5], [])
    assert shown(road, dam, total, [3, "Canal", None, 50]) == ([2, 3, 5], [])
    assert shown(road, dam, [None, "Subtotal", None, 800], canal) == ([2, 3, 5], [5])
    assert shown(road, dam, total, canal, [None, "Grand total", None, 850]) == ([2, 3, 5], [5])
    assert shown(road, dam, [None, "Total", None, 900], canal) == ([2, 3, 5], [5])
    assert shown(road, canal, [None, "Total", None, 550], [None, "Dam", None, 20])[0] == [2, 3, 5]


def test_lines_of_one_project_share_its_amount(desk: Database, make_book: Make) -> None:
    months = [f"2025-{month:02}" for month in range(1, 7)]
    rows: Rows = [
        ["No.", "Project name", "Budget (USD)", "Plan or result", *months],
        [1, "Road", 500, "Plan", "x", "x", "x", None, None, None],
        [None, None, None, "Result", None, "x", "x", "x", None, None],
        [2, "Dam", 300, "Plan", None, None, "x", "x", None, None],
        [None, None, None, "Result", None, None, "x", "x", None, None],
        [None, "Total", 800],
    ]
    merged = [f"{column}{row}:{column}{row + 1}" for column in "ABC" for row in (2, 4)]
    found = preview(desk, make_book(rows, merged={"Sheet1": merged}))
    assert taken(found) == [2, 4] and budgets(found) == [500, 300]
    assert str(found.rows[0].values["planned_start"]) == "2025-01-01"
    assert "another amount" not in found.skipped[-1].why
    assert ["is not taken over" in problem.text for problem in found.rows[0].problems].count(True) == 2


def test_whether_one_title_in_several_places_is_one_project_is_asked(desk: Database, make_book: Make) -> None:
    rows: Rows = [
        ["No.", "Project name", "District", "Budget (USD)"],
        [1, "Clinics", "Hom", 10],
        [2, "Clinics", "Sing", 20],
    ]
    path = make_book(rows)
    found = preview(desk, path)
    assert [question.about for question in found.questions] == [About.PARTS] and taken(found) == [2]
    assert budgets(preview(desk, path, answers=Answers(sum_parts=True))) == [30]
