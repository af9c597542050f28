"""Titles that go on in a row of their own."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from lmcdesk.sheets.preview import preview
from lmcdesk.store.database import Database

Make = Callable[..., Path]

HEAD = ["No", "Project name", "Agency", "Budget (USD)", "Start"]
SAID = "Nothing but “and sanitation” stands in row 3. If it belongs to this title, write both in one cell."


def project(number: int, title: str) -> list[Any]:
    return [number, title, "MPWT", number * 1000, "2024-05-01"]


def test_a_text_alone_under_a_title_is_told_with_the_project_above(desk: Database, make_book: Make) -> None:
    rows = [HEAD, project(1, "Rural water supply"), [None, "and sanitation"], project(2, "Road"), [4.0]]
    found = preview(desk, make_book([*rows, project(3, "School")]))
    assert [problem.text for problem in found.rows[0].problems if problem.field == "title"] == [SAID]
    assert not [problem for row in found.rows[1:] for problem in row.problems if problem.field == "title"]
    assert [each.why.split("“")[1].split("”")[0] for each in found.skipped] == ["and sanitation", "4"]


def test_headings_of_groups_are_no_titles(desk: Database, make_book: Make) -> None:
    rows = [HEAD, [None, "Water"], project(1, "Supply"), [None, "Roads"], project(2, "Road"), [None, "Kratie"]]
    found = preview(desk, make_book([*rows, project(3, "School")]))
    assert not [problem for row in found.rows for problem in row.problems if problem.field == "title"]
