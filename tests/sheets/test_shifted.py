"""Rows whose visible cells were moved without their ids, and edits that only look like it."""

from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from lmcdesk.domain.records import Milestone, Project
from lmcdesk.store.database import Database
from tests.sheets.test_edited_exports import IDS, PLACES, add, back, change, listed, put

Values = list[Any]
LAST = 6
"""The row of the last of five projects, which are listed from row 2 on."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "list.xlsx"


def projects(coded: bool = True, title: str = "Project {n}") -> list[Project]:
    return [
        Project(
            code=f"A-{n}" if coded else None,
            title=title.format(n=n),
            objective=f"objective {n}",
            planned_start=date(2024, n, 1),
            planned_end=date(2025, n, 1),
        )
        for n in range(1, 6)
    ]


def cells(sheet: Worksheet, row: int, first: int = 1) -> Values:
    return [sheet.cell(row, column).value for column in range(first, IDS)]


def lay(sheet: Worksheet, row: int, values: Iterable[Any], first: int = 1) -> None:
    for column, value in enumerate(values, first):
        sheet.cell(row, column).value = value


def rearrange(sheet: Worksheet, of: dict[int, int | None], first: int = 1) -> None:
    """Gives rows the visible cells that others had, or none."""
    had = {row: cells(sheet, row, first) for row in range(2, LAST + 2)}
    for row, other in of.items():
        lay(sheet, row, [None] * (IDS - first) if other is None else had[other], first)


def inserted(sheet: Worksheet) -> None:
    rearrange(sheet, {3: None, 4: 3, 5: 4, 6: 5, 7: 6})
    put(sheet, 3, title="New")


def inserted_and_renamed(sheet: Worksheet) -> None:
    inserted(sheet)
    put(sheet, 4, title="Renamed")


def removed(sheet: Worksheet) -> None:
    rearrange(sheet, {3: 4, 4: 5, 5: 6, 6: None})


def removed_with_the_last_row(sheet: Worksheet) -> None:
    removed(sheet)
    sheet.delete_rows(LAST)


def sorted_without_codes(sheet: Worksheet) -> None:
    rearrange(sheet, {3: 5, 4: 3, 5: 4}, PLACES["title"])


def exchanged_and_renamed(sheet: Worksheet) -> None:
    rearrange(sheet, {3: 5, 5: 3}, PLACES["title"])
    put(sheet, 3, title="Renamed", objective="of the renamed one")


def pasted_over(sheet: Worksheet) -> None:
    rearrange(sheet, {3: 5}, PLACES["title"])


@pytest.mark.parametrize("coded", [True, False])
@pytest.mark.parametrize(
    ("edit", "rows"),
    [
        (inserted, [3, 4, 5, 6, 7]),
        (inserted_and_renamed, [3, 4, 5, 6, 7]),
        (removed, [3, 4, 5, 6]),
        (removed_with_the_last_row, [3, 4, 5]),
        (sorted_without_codes, [3, 4, 5]),
        (exchanged_and_renamed, [3, 5]),
        (pasted_over, [3]),
    ],
)
def test_rows_that_bear_other_records_are_blocked(
    desk: Database, path: Path, edit: Callable[[Worksheet], None], rows: list[int], coded: bool
) -> None:
    add(desk, *projects(coded))
    sheet = listed(desk, path)
    edit(sheet)
    found = {row.number: row.verdict.value for row in back(desk, sheet, path).rows}
    assert {number for number, verdict in found.items() if verdict == "blocked"} == set(rows), found
    assert {verdict for number, verdict in found.items() if number not in rows} == {"same"}


def test_records_of_one_name_are_told_by_the_rest(desk: Database, path: Path) -> None:
    add(desk, *projects(False, "Road"))
    sheet = listed(desk, path)
    removed(sheet)
    assert [row.verdict.value for row in back(desk, sheet, path).rows] == ["same"] + ["blocked"] * 4


def test_what_the_desk_wrote_since_does_not_hide_it(desk: Database, path: Path) -> None:
    add(desk, *(known := projects(False)))
    sheet = listed(desk, path)
    removed(sheet)
    for number, project in enumerate(known):
        change(desk, project.id, title=f"Another name {number}", objective="new")
    assert [row.verdict.value for row in back(desk, sheet, path).rows] == ["same"] + ["blocked"] * 4


def renamed(sheet: Worksheet) -> None:
    put(sheet, 3, title="Renamed", objective="new")


def given_the_same_dates(sheet: Worksheet) -> None:
    put(sheet, 3, **{name: sheet.cell(4, PLACES[name]).value for name in ("planned_start", "planned_end", "objective")})


def names_moved_on(sheet: Worksheet) -> None:
    for row in (2, 3, 4, 5):
        put(sheet, row, title=sheet.cell(row + 1, PLACES["title"]).value)
    put(sheet, LAST, title="Project 6")


def deleted(sheet: Worksheet) -> None:
    sheet.delete_rows(3, 2)


def added(sheet: Worksheet) -> None:
    put(sheet, LAST + 1, code="A-9", title="New", objective="objective 1", planned_start=date(2024, 1, 1))


def copied(sheet: Worksheet) -> None:
    lay(sheet, LAST + 1, cells(sheet, 3))
    put(sheet, LAST + 1, code="A-9", title="New")


@pytest.mark.parametrize("coded", [True, False])
@pytest.mark.parametrize("title", ["Project {n}", "Road"])
@pytest.mark.parametrize("edit", [renamed, given_the_same_dates, names_moved_on, deleted, added, copied])
def test_editing_stays_free(
    desk: Database, path: Path, edit: Callable[[Worksheet], None], title: str, coded: bool
) -> None:
    add(desk, *projects(coded, title))
    sheet = listed(desk, path)
    edit(sheet)
    found = back(desk, sheet, path)
    assert not found.counts["blocked"], [problem.text for problem in found.problems]


def test_milestones_of_one_name_in_several_projects(desk: Database, path: Path) -> None:
    """A milestone may be called as another project's is, and be planned for the same day."""
    one, other = projects()[:2]
    add(desk, one, other)
    with desk.writing("Noy") as journal:
        journal.add(Milestone(project=one.id, title="Design", planned=date(2024, 5, 1)))
        journal.add(Milestone(project=other.id, title="Works", planned=date(2024, 9, 1)))
    sheet = listed(desk, path, "milestones")
    row = next(row for row in (2, 3) if sheet.cell(row, 2).value == "Design")
    sheet.cell(row, 2).value, sheet.cell(row, 6).value = "Works", date(2024, 9, 1)
    assert sorted(row.verdict.value for row in back(desk, sheet, path).rows) == ["same", "update"]
