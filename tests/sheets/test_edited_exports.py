"""Lists that went out, were edited and come back: to this desk or another, earlier or later, as people edit them."""

import shutil
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from lmcdesk.domain.records import FundingLine, Milestone, Organisation, Project, Rate
from lmcdesk.domain.values import Role
from lmcdesk.sheets.applying import apply
from lmcdesk.sheets.layout import FORM, LAYOUTS
from lmcdesk.sheets.preview import Row, SheetPreview, preview
from lmcdesk.sheets.problems import Level
from lmcdesk.sheets.writing import export
from lmcdesk.store.database import Database
from lmcdesk.store.undo import undo
from tests.store.exchanging import send

MakeDesk = Callable[..., Database]
PLACES = {column.field: number for number, column in enumerate(LAYOUTS["projects"].columns, 1)}
IDS = len(PLACES) + 1


def add(desk: Database, *projects: Project) -> None:
    with desk.writing("Noy") as journal:
        for project in projects:
            journal.add(project)


def change(desk: Database, project: UUID, **values: Any) -> None:
    with desk.writing("Kham") as journal:
        journal.edit("project", project, values)


def listed(desk: Database, path: Path, kind: str = "projects") -> Worksheet:
    """The sheet of a list that was just exported; `back` takes it in again."""
    export(desk, path, kind)
    return openpyxl.load_workbook(path).worksheets[0]


def back(desk: Database, sheet: Worksheet, path: Path, **how: Any) -> SheetPreview:
    sheet.parent.save(path)
    return preview(desk, path, **how)


def put(sheet: Worksheet, row: int, **values: Any) -> None:
    for field, value in values.items():
        sheet.cell(row, PLACES[field]).value = value


def sides(row: Row) -> Mapping[str, tuple[Any, Any, Any]]:
    return {name: (each.before, each.desk, each.sheet) for name, each in row.conflicts.items()}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "list.xlsx"


@pytest.fixture
def two_desks(make_desk: MakeDesk) -> tuple[Database, Database, Project]:
    """A province and a secretariat that hold the same project."""
    province, secretariat = make_desk("province", "LA-OU"), make_desk("secretariat")
    add(province, water := Project(code="A-1", title="Water", objective="old", country="LA", province="LA-OU"))
    send(province, secretariat)
    return province, secretariat, water


# At which desk


def test_an_older_list_of_another_desk_takes_nothing_back(
    two_desks: tuple[Database, Database, Project], path: Path
) -> None:
    province, secretariat, water = two_desks
    sheet = listed(province, path)
    change(province, water.id, objective="newer", title="Clean water")
    send(province, secretariat)
    (row,) = preview(secretariat, path).rows
    assert row.verdict.value == "same"
    put(sheet, 2, title="Water supply", note="seen")
    (row,) = back(secretariat, sheet, path).rows
    assert sides(row) == {"title": ("Water", "Clean water", "Water supply")} and row.values == {"note": "seen"}


def test_what_the_other_desk_knew_and_this_one_does_not_is_taken_over(
    two_desks: tuple[Database, Database, Project], path: Path
) -> None:
    province, secretariat, water = two_desks
    change(province, water.id, objective="newer")
    export(province, path)
    (row,) = preview(secretariat, path).rows
    assert row.verdict.value == "update" and row.values == {"objective": "newer"}
    change(secretariat, water.id, objective="of the secretariat")
    (row,) = preview(secretariat, path).rows
    assert sides(row) == {"objective": ("old", "of the secretariat", "newer")}


@pytest.mark.parametrize("which", ["the copy's list at the original", "the original's list at the copy"])
def test_a_copied_desk_compares_as_the_original_does(
    which: str, make_desk: MakeDesk, tmp_path: Path, path: Path
) -> None:
    desk = make_desk("one")
    add(desk, water := Project(title="Water", objective="old"))
    shutil.copytree(desk.folder, tmp_path / "copy")
    copy = Database.open(tmp_path / "copy")
    change(copy, water.id, note="of the copy")
    at, of = (desk, copy) if which.endswith("original") else (copy, desk)
    sheet = listed(of, path)
    change(at, water.id, title="Clean water")
    put(sheet, 2, objective="new")
    (row,) = back(at, sheet, path).rows
    assert row.values.keys() <= {"objective", "note"} and row.values["objective"] == "new" and not row.conflicts


@pytest.mark.parametrize("version", ["", "[", "1", "[[1,2]]", "[[null,null,null]]", "0" * 32 + " 1"])
def test_where_it_cannot_be_told_what_a_list_showed_nothing_is_overwritten(
    version: str, desk: Database, path: Path
) -> None:
    add(desk, Project(title="Water", objective="old"))
    sheet = listed(desk, path)
    sheet.cell(2, IDS + 1).value = version
    put(sheet, 2, title="Clean water", objective=None, note="never given")
    (row,) = back(desk, sheet, path).rows
    assert sides(row) == {"title": (None, "Water", "Clean water"), "objective": (None, "old", None)}
    assert row.values == {"note": "never given"}, "nobody wrote anything there that could be overwritten"
    assert [problem.field for problem in row.problems if "cannot tell" in problem.text] == ["title", "objective"]


def test_a_list_of_the_form_before_is_compared_still(desk: Database, path: Path) -> None:
    add(desk, water := Project(title="Water", objective="old"))
    sheet = listed(desk, path)
    sheet.cell(1, IDS).value = f"lmc-id projects {FORM - 1} en"
    sheet.cell(2, IDS + 1).value = f"{desk.me.id} 1"
    change(desk, water.id, title="Clean water")
    put(sheet, 2, title="Water supply", objective="new")
    (row,) = back(desk, sheet, path).rows
    assert sides(row) == {"title": ("Water", "Clean water", "Water supply")} and row.values == {"objective": "new"}


def test_the_version_of_one_record_says_nothing_of_another(desk: Database, make_desk: MakeDesk, path: Path) -> None:
    add(desk, Project(code="A-1", title="Water"))
    other = make_desk("other")
    add(other, Project(code="A-1", title="Road"))
    export(desk, path)
    (row,) = preview(other, path).rows
    assert row.values == {"title": "Water"} and not row.conflicts, "found by its code, as in anybody's sheet"


# Amounts and their currency


def money(**sides: Any) -> dict[str, Any]:
    return {n: Decimal(v) if isinstance(v, int) else v for n, v in sides.items()}


@pytest.mark.parametrize("takes", ["desk", "sheet"])
@pytest.mark.parametrize(
    ("at_desk", "in_sheet", "waits"),
    [
        ({"budget": 5555}, {"budget": 40_000_000, "currency": "LAK"}, {"budget", "currency"}),
        ({"budget": 5555}, {"currency": "LAK"}, {"budget", "currency"}),
        ({"currency": "LAK"}, {"budget": 3000}, {"budget", "currency"}),
        ({"budget": 3000}, {"budget": 3000, "currency": "LAK"}, {"currency"}),
        ({"budget": 3000, "currency": "LAK"}, {"budget": 4000, "currency": "LAK"}, {"budget"}),
        ({"budget": 3000}, {"note": "seen"}, set()),
        ({"note": "seen"}, {"budget": 3000, "currency": "LAK"}, set()),
    ],
)
def test_no_side_gives_its_currency_to_the_amount_of_the_other(
    desk: Database,
    path: Path,
    takes: Any,
    at_desk: dict[str, Any],
    in_sheet: dict[str, Any],
    waits: set[str],
) -> None:
    before = money(budget=2000, currency="USD", note=None)
    add(desk, water := Project(code="A-1", title="Water", **before))
    sheet = listed(desk, path)
    change(desk, water.id, **money(**at_desk))
    put(sheet, 2, **in_sheet)
    found = back(desk, sheet, path)
    (row,) = found.rows
    assert row.conflicts.keys() == waits
    apply(desk, found, "Noy", conflicts=takes)
    with desk.reading() as session:
        held = session.query(Project).one()
        pair = held.budget, held.currency
    written = {"desk": before | money(**at_desk), "sheet": before | money(**in_sheet)}
    wanted = written[takes] if waits else written["desk"] | money(**in_sheet)
    assert pair == (wanted["budget"], wanted["currency"])


def test_a_currency_changed_at_the_desk_waits_with_amounts_of_a_list_without_its_column(
    desk: Database, path: Path
) -> None:
    add(desk, water := Project(code="A-1", title="Water", budget=Decimal(2000), currency="USD"))
    sheet = listed(desk, path)
    change(desk, water.id, currency="LAK")
    put(sheet, 2, budget=3000)
    sheet.delete_cols(PLACES["currency"])
    (row,) = back(desk, sheet, path).rows
    assert sides(row) == {"budget": (2000, 2000, 3000), "currency": ("USD", "LAK", "USD")}


@pytest.mark.parametrize(
    "in_sheet",
    [
        {"budget": "about 60 heaps", "currency": "LAK"},
        {"budget": 4000, "currency": "heaps"},
        {"budget": -5, "currency": "LAK"},
        {"budget": "about 60 heaps", "currency": "USD"},
    ],
)
def test_an_amount_and_its_currency_are_left_out_together(desk: Database, path: Path, in_sheet: dict[str, Any]) -> None:
    add(desk, Project(code="A-1", title="Water", budget=Decimal(2000), currency="USD"))
    sheet = listed(desk, path)
    put(sheet, 2, **in_sheet, note="seen")
    (row,) = back(desk, sheet, path).rows
    assert row.values == {"note": "seen"}
    left = {problem.field for problem in row.problems if problem.level is Level.LEFT_OUT}
    assert left == {name for name, value in in_sheet.items() if value != "USD"}


def test_amounts_of_one_line_are_merged_alone_only_in_one_currency(desk: Database, path: Path) -> None:
    add(desk, water := Project(code="A-1", title="Water"))
    lines = [FundingLine(project=water.id, source_name=n, committed=Decimal(9), currency="USD") for n in "ABC"]
    with desk.writing("Noy") as journal:
        for line in lines:
            journal.add(line)
    export(desk, path, "funding")
    sheet = openpyxl.load_workbook(path).worksheets[0]
    with desk.writing("Kham") as journal:
        for line in lines[:2]:
            journal.edit("funding_line", line.id, {"committed": Decimal(8)})
    places = {column.field: number for number, column in enumerate(LAYOUTS["funding"].columns, 1)}
    edits = {"A": (3, "USD"), "B": (3, "LAK"), "C": ("heaps", "LAK")}
    names = [sheet.cell(row, places["source_name"]).value for row in (2, 3, 4)]
    for row, name in enumerate(names, 2):
        sheet.cell(row, places["spent"]).value, sheet.cell(row, places["currency"]).value = edits[name]
    found = dict(zip(names, back(desk, sheet, path).rows, strict=True))
    same, other, unread = (found[name] for name in "ABC")
    assert same.values == {"spent": 3} and not same.conflicts
    assert not other.values and other.conflicts.keys() == {"committed", "spent", "currency"}
    assert not unread.values and [p.field for p in unread.problems if p.level is Level.LEFT_OUT] == [
        "spent",
        "currency",
    ]


# What differs from what the list showed


def test_a_list_is_taken_over_again_after_undo(desk: Database, path: Path) -> None:
    add(desk, Project(title="Water"))
    sheet = listed(desk, path)
    put(sheet, 2, title="Clean water")
    apply(desk, back(desk, sheet, path), "Noy")
    undo(desk, "Noy")
    (row,) = preview(desk, path).rows
    assert row.verdict.value == "update" and row.values == {"title": "Clean water"}


def test_a_project_that_moved_is_said_anew_and_not_changed(desk: Database, path: Path) -> None:
    add(desk, water := Project(title="Water", objective="old", country="LA", province="LA-OU"))
    sheet = listed(desk, path)
    change(desk, water.id, province="LA-LM")
    put(sheet, 2, objective="new")
    (row,) = back(desk, sheet, path).rows
    assert row.verdict.value == "update" and row.values == {"objective": "new"}


def test_a_cell_that_held_nought_is_emptied(desk: Database, path: Path) -> None:
    add(desk, Project(title="Water", beneficiaries=0, women=5, budget=Decimal(0)))
    sheet = listed(desk, path)
    put(sheet, 2, beneficiaries=None, women=None, budget=None)
    (row,) = back(desk, sheet, path).rows
    assert row.values == {"beneficiaries": None, "women": None, "budget": None}


def test_a_heading_that_was_written_over_is_told(desk: Database, path: Path) -> None:
    add(desk, Project(title="Water", objective="old"))
    sheet = listed(desk, path)
    put(sheet, 1, objective="What it is for", contact=None)
    put(sheet, 2, objective="an hour of work", contact="Noy")
    told = [notice for notice in back(desk, sheet, path).notices if "no column of this list" in notice]
    assert len(told) == 2 and "“What it is for”" in told[0] and "“V”" in told[1]
    sheet.delete_cols(PLACES["contact"])
    sheet.delete_cols(PLACES["objective"])
    assert not back(desk, sheet, path).notices, "a column that was taken out says nothing"


# Rows and ids


def copy_above(sheet: Worksheet, row: int) -> None:
    sheet.insert_rows(row)
    for cell in sheet[row + 1]:
        sheet.cell(row, cell.column).value = cell.value


def test_of_a_row_and_its_copies_the_likest_keeps_the_id(desk: Database, path: Path) -> None:
    add(desk, water := Project(code="A-1", title="Water", objective="old", note="n", place="p"))
    sheet = listed(desk, path)
    copy_above(sheet, 2)
    put(sheet, 2, code="A-2", title="Bridge", contact=None)
    put(sheet, 3, objective="new", note="new", place=None)
    copy, original = back(desk, sheet, path).rows
    assert copy.verdict.value == "new" and copy.id != water.id and copy.values["code"] == "A-2"
    assert copy.values["objective"] == "old", "what was copied is the new one's too"
    assert any("copy of row 3" in problem.text for problem in copy.problems)
    assert original.id == water.id and original.values == {"objective": "new", "note": "new", "place": None}


def test_a_copy_of_what_it_names_is_whole(desk: Database, path: Path) -> None:
    body = Organisation(name="Water office", country="LA")
    with desk.writing("Noy") as journal:
        journal.add(body)
        journal.add(Project(code="A-1", title="Water", country="LA", lead=body.id))
    sheet = listed(desk, path)
    copy_above(sheet, 2)
    put(sheet, 2, code="A-2", title="Bridge")
    copy, original = back(desk, sheet, path).rows
    assert copy.values["lead"] == body.id and original.verdict.value == "same"


def test_a_copy_that_nobody_edited_is_not_taken_twice(desk: Database, path: Path) -> None:
    add(desk, Project(code="A-1", title="Water"))
    sheet = listed(desk, path)
    copy_above(sheet, 2)
    first, second = back(desk, sheet, path).rows
    assert [first.verdict.value, second.verdict.value] == ["same", "same"]
    assert "repeats row 2" in second.problems[0].text


def copy_below(sheet: Worksheet, row: int, columns: int) -> None:
    for column in range(1, columns + 1):
        sheet.cell(sheet.max_row + (column == 1), column).value = sheet.cell(row, column).value


@pytest.mark.parametrize("columns", [IDS - 1, IDS + 1])
def test_a_copy_whose_code_was_forgotten_waits_for_another_code(desk: Database, path: Path, columns: int) -> None:
    """Whether or not its hidden cells were copied with it."""
    add(desk, Project(code="A-1", title="Water", objective="old"), Project(code="A-2", title="Road"))
    sheet = listed(desk, path)
    sheet.delete_rows(4, 3)
    copy_below(sheet, 2, columns)
    put(sheet, 4, title="Bridge")
    first, _, copy = back(desk, sheet, path).rows
    assert first.verdict.value == "same" and copy.verdict.value == "blocked"
    assert "give one of them another code" in copy.problems[0].text
    put(sheet, 2, code="A-9")
    assert back(desk, sheet, path).rows[2].verdict.value == "new", "the code is free"


def test_a_copy_of_the_visible_cells_alone_is_not_taken_twice(desk: Database, path: Path) -> None:
    add(desk, Project(title="Water", objective="old"))
    sheet = listed(desk, path)
    sheet.delete_rows(3, 3)
    copy_below(sheet, 2, IDS - 1)
    _, copy = back(desk, sheet, path).rows
    assert copy.verdict.value == "same" and "repeats row 2" in copy.problems[0].text


def test_cells_that_were_sorted_without_their_ids_are_noticed_without_codes(desk: Database, path: Path) -> None:
    add(desk, *(Project(title=title, objective=f"of {title}") for title in ("Canal", "Bridge", "Road", "School")))
    sheet = listed(desk, path)
    rows = {row: [sheet.cell(row, PLACES[name]).value for name in ("title", "objective")] for row in (2, 3, 4)}
    for row, (title, objective) in zip((3, 4, 2), rows.values(), strict=True):
        put(sheet, row, title=title, objective=objective)
    assert [row.verdict.value for row in back(desk, sheet, path).rows] == ["blocked"] * 3 + ["same"]


def test_names_that_move_on_are_no_sorting(desk: Database, path: Path) -> None:
    add(desk, *(Project(title=f"Phase {number}") for number in (1, 2, 3)))
    sheet = listed(desk, path)
    titles = [sheet.cell(row, PLACES["title"]).value for row in (2, 3, 4)]
    for row, title in zip((2, 3, 4), [*titles[1:], "Phase 4"], strict=True):
        put(sheet, row, title=title)
    assert [row.verdict.value for row in back(desk, sheet, path).rows] == ["update"] * 3


@pytest.mark.parametrize(
    "known",
    [
        [("A-1", "Canal"), ("A-2", "Bridge")],
        [(None, "Canal"), (None, "Bridge"), (None, "Bridge")],
    ],
)
def test_names_that_change_places_where_the_rows_are_told_otherwise(desk: Database, path: Path, known: Any) -> None:
    """By their codes; or names that several records bear tell of none."""
    add(desk, *(Project(code=code, title=title) for code, title in known))
    sheet = listed(desk, path)
    first, second = (sheet.cell(row, PLACES["title"]).value for row in (2, 3))
    put(sheet, 2, title=second)
    put(sheet, 3, title=first)
    assert [row.verdict.value for row in back(desk, sheet, path).rows][:2] == ["update", "update"]


def test_rates_that_were_sorted_in_part_are_blocked(two_desks: Any, path: Path) -> None:
    _, secretariat, _ = two_desks
    with secretariat.writing("Noy") as journal:
        for currency, rate in (("LAK", "20500"), ("THB", "35.1")):
            journal.add(Rate(currency=currency, day=date(2024, 1, 1), per_usd=Decimal(rate)))
    export(secretariat, path, "rates")
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    for column in "AC":
        one, other = sheet[f"{column}2"], sheet[f"{column}3"]
        one.value, other.value = other.value, one.value
    found = back(secretariat, sheet, path)
    assert [row.verdict.value for row in found.rows] == ["blocked", "blocked"]
    assert not any("lists" in notice for notice in found.notices)


@pytest.mark.parametrize(("country", "verdict"), [("LA", "new"), ("TH", "blocked")])
def test_milestones_follow_a_project_that_the_capital_entered(
    make_desk: MakeDesk, path: Path, country: str, verdict: str
) -> None:
    """They become records of its own: their project is not the province's."""
    province = make_desk("province", "LA-OU")
    add(province, water := Project(code="A-1", title="Water"))
    with province.writing("Kham") as journal:
        journal.add(dig := Milestone(project=water.id, title="Dig"))
    export(province, path, "milestones")
    capital = make_desk("capital", country=country, role=Role.SECRETARIAT)
    (row,) = preview(capital, path).rows
    assert row.verdict.value == "blocked"
    assert "There is no project" in row.problems[0].text
    assert not any("another office" in problem.text for problem in row.problems)
    add(capital, Project(code="A-1", title="Water"))
    found = preview(capital, path)
    assert found.rows[0].verdict.value == verdict and (verdict == "blocked" or found.rows[0].id != dig.id)
    if verdict == "new":
        apply(capital, found, "Noy")
        assert [row.verdict.value for row in preview(capital, path).rows] == ["same"]
    add(other := make_desk("other", "LA-SV"), Project(code="A-1", title="Water"))
    assert [row.verdict.value for row in preview(other, path).rows] == ["blocked"]
