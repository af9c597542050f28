"""The rows with problems alone, mended and imported again."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from lmcdesk.domain.records import Project
from lmcdesk.errors import WrongInput
from lmcdesk.sheets.applying import apply
from lmcdesk.sheets.bad_rows import bad_rows
from lmcdesk.sheets.preview import preview
from lmcdesk.sheets.writing import export
from lmcdesk.store.database import Database

Make = Callable[..., Path]
ROWS = [
    ["បញ្ជីគម្រោង", None, None, None],
    [None, None, None, None],
    ["Code", "Title", "Start date", "Budget (USD million)"],
    ["A-1", "ទឹកស្អាត", "31/02/2024", 2],
    ["A-2", "Road", "13/03/2024", 1],
    ["A-3", None, "01/02/2024", 3],
    ["A-4", "+Bridge", "05/03/2024", "plenty"],
]


def lines(path: Path) -> list[tuple[object, ...]]:
    return list(openpyxl.load_workbook(path).worksheets[0].iter_rows(values_only=True))


def test_the_bad_rows_alone_under_the_headings_of_the_sheet(desk: Database, make_book: Make, tmp_path: Path) -> None:
    path = make_book({"List": ROWS}, merged={"List": ["A1:C1"]})
    out = tmp_path / "bad.xlsx"
    found = preview(desk, path)
    apply(desk, found, "Noy")
    assert bad_rows(found, out) == 3
    sheet = openpyxl.load_workbook(out).worksheets[0]
    assert [str(area) for area in sheet.merged_cells.ranges] == ["A1:C1"]
    assert lines(out)[2] == ("Code", "Title", "Start date", "Budget (USD million)", "What is wrong")
    assert [line[0] for line in lines(out)] == ["បញ្ជីគម្រោង", None, "Code", "A-1", "A-3", "A-4"]
    assert "not a day of the calendar" in str(sheet["E4"].value) and sheet["C4"].fill.fill_type == "solid"
    assert sheet["C5"].value.date() == date(2024, 2, 1), "day first, as a row that is not here had told"
    assert sheet["B6"].data_type == "s" and sheet["B6"].quotePrefix
    sheet.parent.save(out)
    again = preview(desk, out)
    assert [row.verdict.value for row in again.rows] == ["same", "blocked", "same"]
    book = openpyxl.load_workbook(out)
    sheet = book.worksheets[0]
    sheet["C4"], sheet["B5"], sheet["D6"] = date(2024, 2, 29), "School", 4
    book.save(out)
    mended = preview(desk, out)
    assert [row.verdict.value for row in mended.rows] == ["update", "new", "update"] and not mended.problems
    apply(desk, mended, "Noy")
    with desk.reading() as session:
        held = {project.code: project for project in session.query(Project)}
    assert held["A-1"].planned_start == date(2024, 2, 29) and held["A-4"].budget == 4_000_000
    assert (held["A-3"].title, held["A-3"].planned_start, held["A-3"].budget) == ("School", date(2024, 2, 1), 3_000_000)


def test_bad_rows_that_come_back_bad_keep_one_column(desk: Database, make_book: Make, tmp_path: Path) -> None:
    first, second = tmp_path / "first.xlsx", tmp_path / "second.xlsx"
    bad_rows(preview(desk, make_book(ROWS)), first)
    assert bad_rows(preview(desk, first), second) == 3
    assert lines(second)[2].count("What is wrong") == 1


def test_rows_of_our_own_sheet_keep_their_ids(desk: Database, tmp_path: Path) -> None:
    with desk.writing("Noy") as journal:
        journal.add(project := Project(code="A-1", title="=Water"))
        journal.add(Project(code="A-2", title="Road"))
    for name in ("p.xlsx", "p.csv"):
        path, out = tmp_path / name, tmp_path / "bad.xlsx"
        export(desk, path)
        if path.suffix == ".csv":
            path.write_text(path.read_text("utf-8-sig").replace("A-1,'=Water,,,,", "A-1,'=Water,,,9,"), "utf-8")
        else:
            book = openpyxl.load_workbook(path)
            book.worksheets[0]["E2"] = "9"
            book.save(path)
        assert bad_rows(preview(desk, path), out) == 1
        assert openpyxl.load_workbook(out).worksheets[0].column_dimensions["AB"].hidden
        (row,) = preview(desk, out).rows
        assert (row.id, row.verdict.value) == (project.id, "same")


def test_text_files_and_nothing_wrong(desk: Database, make_book: Make, tmp_path: Path) -> None:
    path, out = tmp_path / "list.csv", tmp_path / "bad.xlsx"
    path.write_text("Code;Title;Start date\n007;ຖະໜົນ;31/02/2024\nA-2;Road;13/03/2024\n", "utf-8")
    assert bad_rows(preview(desk, path), out) == 1
    assert lines(out)[1][:3] == ("007", "ຖະໜົນ", "31/02/2024")
    out.unlink()
    good = make_book([["Code", "Title"], ["A", "Water"]])
    assert bad_rows(preview(desk, good), out) == 0 and not out.exists()
    with pytest.raises(WrongInput, match="workbook itself"):
        bad_rows(preview(desk, good), good)
