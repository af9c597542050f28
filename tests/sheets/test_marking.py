"""The user's own workbook, marked."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.styles import Font

from lmcdesk.errors import DiskTrouble, WrongInput
from lmcdesk.sheets.marking import marked_copy
from lmcdesk.sheets.preview import preview
from lmcdesk.store.database import Database

Make = Callable[..., Path]
ROWS = [
    ["Our list", None, None],
    ["Code", "Title", "Start date"],
    ["A-1", "Water", "31/02/2024"],
    ["A-2", None, "01/03/2024"],
    ["A-3", "=not a formula", "13/03/2024"],
]


def test_an_xlsx_keeps_its_looks_and_gets_its_marks(desk: Database, make_book: Make, tmp_path: Path) -> None:
    path = make_book({"List": ROWS, "Other": [["kept"]]}, merged={"List": ["A1:C1"]})
    book = openpyxl.load_workbook(path)
    book["List"]["A1"].font = Font(bold=True, color="FF00FF00")
    book["List"]["B5"].data_type = "s"
    book["List"].column_dimensions["B"].width = 41
    book["List"]["C3"].comment = Comment("From the field", "Noy")
    book.save(path)
    before = path.read_bytes()
    out = tmp_path / "marked.xlsx"
    marked_copy(preview(desk, path), out)
    assert path.read_bytes() == before
    marked = openpyxl.load_workbook(out)
    sheet = marked["List"]
    assert marked["Other"]["A1"].value == "kept"
    assert sheet["A1"].font.bold and sheet.column_dimensions["B"].width == 41
    assert sheet["C3"].value == "31/02/2024" and sheet["C3"].fill.fill_type == "solid"
    told = "From the field\n\nLeft out: “31/02/2024” is not a day of the calendar."
    assert sheet["C3"].comment.text == told, "the sender's comment stays"
    assert "The row was not taken over: The project has no title." in sheet["B4"].comment.text
    assert sheet["B4"].fill.start_color.rgb != sheet["C3"].fill.start_color.rgb
    assert sheet["A3"].comment is None


def test_a_text_file_becomes_a_workbook(desk: Database, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Code;Title;Start date\n\nA-1;=1+1;31/02/2024\n", "utf-8")
    out = tmp_path / "marked.xlsx"
    marked_copy(preview(desk, path), out)
    sheet = openpyxl.load_workbook(out).worksheets[0]
    assert [cell.value for cell in sheet[3]] == ["A-1", "=1+1", "31/02/2024"]
    assert sheet["B3"].data_type == "s"
    assert "calendar" in sheet["C3"].comment.text


def test_a_mark_in_a_merged_range_stands_at_its_first_cell(desk: Database, make_book: Make, tmp_path: Path) -> None:
    rows = [["Code", "Title", "Start date"], ["A", "Water", "never"], ["B", "Road", None]]
    path = make_book({"S": rows}, merged={"S": ["C2:C3"]})
    marked_copy(preview(desk, path), tmp_path / "m.xlsx")
    assert "never" in openpyxl.load_workbook(tmp_path / "m.xlsx")["S"]["C2"].comment.text


def test_a_text_file_of_any_name_and_any_signs(desk: Database, tmp_path: Path) -> None:
    path = tmp_path / "list[1] *\n.csv"
    path.write_text("Code;Title;Start date\nA-1;Wa\x01\uffffter;\x02soon\uffff\n", "utf-8")
    marked_copy(preview(desk, path), tmp_path / "marked.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "marked.xlsx").worksheets[0]
    assert sheet.title == "list1 "
    assert sheet["B2"].value == "Water"
    assert "“soon”" in sheet["C2"].comment.text


def test_a_workbook_that_openpyxl_does_not_know(desk: Database, make_book: Make, tmp_path: Path) -> None:
    path = tmp_path / "odd.xlsx"
    with zipfile.ZipFile(make_book(ROWS[1:])) as old, zipfile.ZipFile(path, "w") as new:
        for item in old.infolist():
            new.writestr(item.filename, b"<odd" if item.filename == "docProps/core.xml" else old.read(item))
    marked_copy(preview(desk, path), tmp_path / "marked.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "marked.xlsx").worksheets[0]
    assert sheet["C2"].value == "31/02/2024" and "calendar" in sheet["C2"].comment.text


def test_a_workbook_is_not_marked_in_its_own_place(desk: Database, make_book: Make) -> None:
    path = make_book(ROWS[1:])
    before = path.read_bytes()
    with pytest.raises(WrongInput, match="workbook itself"):
        marked_copy(preview(desk, path), path.parent / ".." / path.parent.name / path.name)
    assert path.read_bytes() == before


def test_a_copy_that_cannot_be_written(desk: Database, make_book: Make, tmp_path: Path) -> None:
    found = preview(desk, make_book(ROWS[1:]))
    with pytest.raises(DiskTrouble):
        marked_copy(found, tmp_path / "gone" / "m.xlsx")
