"""Lists that stand beside one another in a sheet."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from lmcdesk.sheets.preview import SheetPreview, preview
from lmcdesk.store.database import Database

Make = Callable[..., Path]

HEAD = ["No", "Project name", "Budget (USD)", "Status"]
LEFT = [["1", "Road", 1000, "Completed"], ["2", "Bridge", 2000, "Completed"]]
RIGHT = [["1", "Dam", 3000, "Ongoing"], ["2", "Canal", 4000, "Ongoing"]]
SAID = "Another list stands beside this one, in columns {}; it was left aside."


def sheet(head: list[Any], *gap: None) -> list[list[Any]]:
    rows = [[*left, *gap, *right] for left, right in zip(LEFT, RIGHT, strict=True)]
    return [["Projects of 2023", None, None, None, *gap, "Projects of 2024"], [*HEAD, *gap, *head], *rows]


def titles(found: SheetPreview) -> list[Any]:
    return [row.values.get("title") for row in found.rows]


@pytest.mark.parametrize(("gap", "columns"), [((None,), "F to I"), ((), "E to H")])
def test_a_second_list_is_told_of_and_left_aside(
    desk: Database, make_book: Make, gap: tuple[None, ...], columns: str
) -> None:
    path = make_book(sheet(HEAD, *gap))
    found = preview(desk, path)
    assert titles(found) == ["Road", "Bridge"] and not found.whole
    assert any(SAID.format(columns) in notice for notice in found.notices)
    assert [text for _, text in found.headings.unmatched] == ["No"]


def test_other_columns_of_a_second_list_are_none_of_the_first(desk: Database, make_book: Make) -> None:
    head = ["No", "Project name", "Start", "Approved"]
    rows = [[*left, *right[:2], "2024-05-01", "yes"] for left, right in zip(LEFT, RIGHT, strict=True)]
    found = preview(desk, make_book([[*HEAD, *head], *rows]))
    assert titles(found) == ["Road", "Bridge"] and not found.whole
    assert all("planned_start" not in row.values for row in found.rows)


def test_a_second_list_is_read_where_its_columns_are_chosen(desk: Database, make_book: Make) -> None:
    mapping = {"B": None, "C": None, "D": None, "F": "title", "G": "budget", "H": "stage"}
    found = preview(desk, make_book(sheet(HEAD)), mapping=mapping)
    assert titles(found) == ["Dam", "Canal"]
    assert [row.values["budget"] for row in found.rows] == [3000, 4000]


def test_headings_again_make_no_second_list_without_rows_or_alone(desk: Database, make_book: Make) -> None:
    empty = [[*HEAD, *HEAD], *LEFT]
    again = [[*HEAD, "Project name", "Remarks"], *([*left, left[1], "none"] for left in LEFT)]
    for rows in (empty, again):
        found = preview(desk, make_book(rows))
        assert titles(found) == ["Road", "Bridge"] and found.whole
