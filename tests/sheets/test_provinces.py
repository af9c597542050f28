"""Provinces that a list says once for several rows, in a line above them or in the first of them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from lmcdesk.sheets.applying import apply
from lmcdesk.sheets.preview import SheetPreview, Verdict, preview
from lmcdesk.store.database import Database

Make = Callable[..., Path]
Rows = list[list[Any]]

HEAD = ["No", "Project name", "Budget (USD)", "Start"]
SAID = "Rows that give no province have the one that is named above them: {}."


def project(number: Any, title: str, budget: int = 1000) -> list[Any]:
    return [number, title, budget, "2024-05-01"]


def provinces(found: SheetPreview) -> list[Any]:
    return [row.values.get("province") for row in found.rows]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (["I", "Kratie"], ["II", "Stung Treng"]),
        (["I. Kratie", None, 3000], ["II. Stung Treng Province", None, 7000]),
        ([None, "Kratie (2 projects)"], [None, "ខេត្តស្ទឹងត្រែង / Stung Treng"]),
        ([1, "Province: Kratie"], [2, "Province: Stung Treng"]),
    ],
)
def test_a_line_that_names_a_province_gives_it_to_the_rows_beneath(
    desk: Database, make_book: Make, first: list[Any], second: list[Any]
) -> None:
    rows = [HEAD, first, project(1, "Road"), project(2, "School", 2000)]
    path = make_book([*rows, second, project(1, "Road", 3000), project(2, "School", 4000)])
    found = preview(desk, path)
    assert [row.number for row in found.rows] == [3, 4, 6, 7]
    assert {row.verdict for row in found.rows} == {Verdict.NEW}
    assert provinces(found) == ["KH-10", "KH-10", "KH-19", "KH-19"]
    assert {row.values["country"] for row in found.rows} == {"KH"}
    assert SAID.format(4) in found.notices
    apply(desk, found, "Somphone")
    assert {row.verdict for row in preview(desk, path).rows} == {Verdict.SAME}


def test_a_line_of_the_same_level_ends_a_province_and_a_lower_one_does_not(desk: Database, make_book: Make) -> None:
    rows: Rows = [HEAD, ["I", "Kratie"], ["A.", "Roads"], project(1, "Road"), ["B.", "Schools"], project(2, "School")]
    rows += [["II", "Projects of the ministry"], project(3, "Survey")]
    found = preview(desk, make_book(rows))
    assert [row.number for row in found.rows] == [4, 6, 8]
    assert provinces(found) == ["KH-10", "KH-10", None]


def test_a_column_of_provinces_goes_before_lines(desk: Database, make_book: Make) -> None:
    rows = [[*HEAD, "Province"], ["I", "Kratie"], [*project(1, "Road"), "Pailin"], project(2, "School")]
    assert provinces(preview(desk, make_book(rows))) == ["KH-24", None]


def test_the_line_above_the_headings_counts_where_others_stand_below(desk: Database, make_book: Make) -> None:
    rows = [["Kratie"], HEAD, project(1, "Road"), project(2, "School")]
    assert provinces(preview(desk, make_book(rows))) == [None, None]
    rows += [["Stung Treng"], HEAD, project(1, "Dam"), project(2, "School")]
    assert provinces(preview(desk, make_book(rows))) == ["KH-10", "KH-10", "KH-19", "KH-19"]


def listed(*cells: str | None) -> Rows:
    return [[*HEAD, "Province"], *([*project(n, f"Project {n}", n * 7), cell] for n, cell in enumerate(cells, 1))]


def test_a_province_written_once_for_its_group_is_that_of_all_its_rows(desk: Database, make_book: Make) -> None:
    found = preview(desk, make_book(listed("Kratie", None, None, "Pailin", None)))
    assert provinces(found) == ["KH-10", "KH-10", "KH-10", "KH-24", "KH-24"]
    assert SAID.format(3) in found.notices


@pytest.mark.parametrize(
    "cells",
    [
        ("Kratie", "Kratie", None, "Pailin", None),
        ("Kratie", None, "Pailin", None, "Kratie"),
        (None, "Kratie", None, "Pailin", None),
        ("Kratie", "Pailin", "Takeo", None),
        ("Kratie", None, None),
    ],
)
def test_a_province_that_is_missing_stays_so_where_others_are_not_written_once(
    desk: Database, make_book: Make, cells: tuple[str | None, ...]
) -> None:
    found = preview(desk, make_book(listed(*cells)))
    assert [code is None for code in provinces(found)] == [cell is None for cell in cells]
