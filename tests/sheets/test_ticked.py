"""A status that a list tells by a tick in one of several columns."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from lmcdesk.sheets.preview import preview
from lmcdesk.store.database import Database

Make = Callable[..., Path]

ABOVE = ["No", "Project name", "Budget (USD)", "Start", "End", "Status", None, None]
BELOW = [None, None, None, None, None, "Not started", "Ongoing", "Completed"]
DOWN = [f"{letter}1:{letter}2" for letter in "ABCDE"]


def book(make_book: Make, *ticks: list[Any], sums: tuple[list[Any], ...] = ()) -> Path:
    rows = [[n, f"Project {n}", n * 700, "2024-05-01", "2026-04-30", *each] for n, each in enumerate(ticks, 1)]
    under = [[None, "Total", 99, None, None, *each] for each in sums]
    return make_book({"List": [ABOVE, BELOW, *rows, *under]}, merged={"List": [*DOWN, "F1:H1"]})


@pytest.mark.parametrize("sign", ["✓", "√", "x", "X", "●", 1, "☑", "ü"])
def test_the_column_that_is_ticked_tells_the_stage(desk: Database, make_book: Make, sign: Any) -> None:
    path = book(make_book, [None, sign], [None, None, sign], [sign], [None, sign], sums=([1, 2, 1],))
    found = preview(desk, path)
    assert [match.heading for match in found.headings.matches if match.column.field == "stage"] == ["Status"]
    assert not [heading for _, heading in found.headings.unmatched if heading in BELOW]
    stages = [row.values.get("stage") for row in found.rows]
    assert stages == ["implementation", "completed", "proposed", "implementation"]
    assert {str(row.values.get("planned_end")) for row in found.rows} == {"2026-04-30"}


def test_a_cross_beside_ticks_says_no(desk: Database, make_book: Make) -> None:
    found = preview(desk, book(make_book, ["x", "✓", "x"], ["x", "x", "✓"], ["☐", "✓", "☐"]))
    assert [row.values.get("stage") for row in found.rows] == ["implementation", "completed", "implementation"]


def test_two_ticks_and_other_words_are_told_with_their_row(desk: Database, make_book: Make) -> None:
    path = book(make_book, [None, "✓"], ["✓", "✓"], [None, None, "✓"], [None, "unsure"], [None, "✓"], [None, "✓"])
    found = preview(desk, path)
    assert [row.values.get("stage") for row in found.rows][1::2] == [None, None, "implementation"]
    said = [problem.text for row in found.rows for problem in row.problems if problem.field == "stage"]
    assert "“Not started, Ongoing” is not one of the choices." in said
    assert "“unsure” is not one of the choices." in said


def test_headings_of_one_row_tell_it_too_and_dates_under_them_stay_dates(desk: Database, make_book: Make) -> None:
    head = ["No", "Project name", "Start", "End", "Not started", "Ongoing", "Completed"]
    rows = [
        [n, f"Project {n}", "2024-05-01", "2026-04-30", None, *ticks] for n, ticks in ((1, ["✓"]), (2, [None, "✓"]))
    ]
    found = preview(desk, make_book([head, *rows]))
    assert [row.values.get("stage") for row in found.rows] == ["implementation", "completed"]
    plain = [[n, f"Project {n}", "2024-05-01", "2026-04-30", None, 4, 3] for n in (1, 2)]
    assert preview(desk, make_book([head, *plain])).headings.ticked is None
