"""Provinces and countries that a list says once for several rows, or both in one cell."""

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


def countries(found: SheetPreview) -> list[Any]:
    return [row.values.get("country") for row in found.rows]


NAMED_ABOVE = "Rows that give no country have the one that is named above them: {}."


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (["CAMBODIA"], ["VIET NAM"]),
        ([None, "柬埔寨"], [None, "越南 Viet Nam"]),
        (["I", "Cambodia", 3000], ["II", "Vietnam", 7000]),
        ([None, "Country: Cambodia (2 projects)"], [None, "ประเทศเวียดนาม"]),
    ],
)
def test_a_line_that_names_a_country_gives_it_to_the_rows_beneath(
    desk: Database, make_book: Make, first: list[Any], second: list[Any]
) -> None:
    rows = [HEAD, first, project(1, "Road"), project(2, "School", 2000)]
    path = make_book([*rows, second, project(1, "Road", 3000), project(2, "School", 4000)])
    found = preview(desk, path)
    assert [row.number for row in found.rows] == [3, 4, 6, 7]
    assert countries(found) == ["KH", "KH", "VN", "VN"]
    assert provinces(found) == [None] * 4
    assert NAMED_ABOVE.format(4) in found.notices
    apply(desk, found, "Somphone")
    assert {row.verdict for row in preview(desk, path).rows} == {Verdict.SAME}


def test_lines_of_provinces_stand_under_those_of_countries(desk: Database, make_book: Make) -> None:
    rows: Rows = [HEAD, ["I", "Cambodia"], project(1, "Survey"), ["A.", "Kratie"], project(2, "Road")]
    rows += [["B.", "Pailin"], project(3, "Dam"), ["II", "Viet Nam"], project(4, "Port")]
    found = preview(desk, make_book([*rows, ["III", "Projects of all"], project(5, "Forum")]))
    assert countries(found) == ["KH", "KH", "KH", "VN", "LA"]
    assert provinces(found) == [None, "KH-10", "KH-24", None, None]


def test_c_after_b_is_a_letter_and_ends_what_b_named(desk: Database, make_book: Make) -> None:
    rows: Rows = [HEAD, ["A", "Cambodia"], project(1, "Road"), ["B", "Viet Nam"], project(2, "Dam")]
    found = preview(desk, make_book([*rows, ["C", "Regional"], project(3, "Forum")]))
    assert countries(found) == ["KH", "VN", "LA"]


def test_a_desk_of_a_province_gives_it_to_no_project_of_another_country(
    make_desk: Callable[..., Database], make_book: Make
) -> None:
    desk = make_desk("province", country="LA", province="LA-AT")
    found = preview(desk, make_book([HEAD, ["Cambodia"], project(1, "Road"), project(2, "School")]))
    assert (countries(found), provinces(found)) == (["KH", "KH"], [None, None])


def test_a_column_of_numbers_that_holds_lines_of_countries_is_none_of_countries(
    desk: Database, make_book: Make
) -> None:
    rows: Rows = [HEAD]
    for name in ("CAMBODIA", "LAO PDR", "VIET NAM", "MYANMAR"):
        rows += [[name], project(1, f"Road in {name}")]
    found = preview(desk, make_book(rows))
    assert [match.column.field for match in found.headings.matches] == ["title", "budget", "planned_start"]
    assert countries(found) == ["KH", "LA", "VN", "MM"]
    assert all("place" not in row.values for row in found.rows)


def test_a_country_that_is_the_title_of_a_project_names_none_above_it(desk: Database, make_book: Make) -> None:
    rows = [HEAD, project(1, "Cambodia"), project(2, "Viet Nam", 2000), project(3, "Lao PDR", 4000)]
    found = preview(desk, make_book(rows))
    assert [row.number for row in found.rows] == [2, 3, 4]
    assert countries(found) == ["LA"] * 3


@pytest.mark.parametrize(
    ("cell", "country", "province", "place"),
    [
        ("柬埔寨 Cambodia", "KH", None, None),
        ("Thailand/ไทย", "TH", None, None),
        ("P.R. China", "CN", None, None),
        ("China (Yunnan)", "CN", "CN-YN", None),
        ("Lao PDR - Attapeu", "LA", "LA-AT", None),
        ("China (Yunnan, Guangxi)", "CN", None, "China (Yunnan, Guangxi)"),
        ("Cambodia, Lao PDR", "KH", None, "Cambodia, Lao PDR"),
        ("Cambodia (with partners)", "KH", None, "Cambodia (with partners)"),
        ("Thailand (Yunnan)", "TH", None, "Thailand (Yunnan)"),
    ],
)
def test_a_country_said_twice_or_with_its_province_is_that_country(
    desk: Database, make_book: Make, cell: str, country: str, province: str | None, place: str | None
) -> None:
    row = preview(desk, make_book([[*HEAD, "Country"], [*project(1, "Road"), cell]])).rows[0]
    assert [row.values.get(name) for name in ("country", "province", "place")] == [country, province, place]
    assert any(problem.field == "country" for problem in row.problems) is (place is not None)
