"""The user's own workbook, marked."""

import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.styles import Font

from lmcdesk.errors import DiskTrouble, WrongInput
from lmcdesk.progress import Progress
from lmcdesk.sheets.marking import marked_copy
from lmcdesk.sheets.marks import marks_of
from lmcdesk.sheets.patching import patch
from lmcdesk.sheets.patching_xml import Unpatchable
from lmcdesk.sheets.preview import SheetPreview, preview
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


def altered(path: Path, **change: Callable[[bytes], bytes]) -> Path:
    """A workbook with parts of it changed, by their names without folder and ending."""
    out = path.with_name(f"altered {path.name}")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(out, "w") as new:
        for item in old.infolist():
            data = old.read(item)
            new.writestr(item.filename, change.get(Path(item.filename).stem, bytes)(data))
    return out


def rows_turned(sheet: bytes) -> bytes:
    first, second = re.findall(rb"<row.*?</row>", sheet)[1:3]
    return sheet.replace(first + second, second + first)


@pytest.mark.parametrize(
    "change",
    [
        {"styles": lambda data: b"<!DOCTYPE styleSheet>" + data},
        {"styles": lambda data: re.sub(rb"<fills.*</fills>", b"", data)},
        {"styles": lambda data: b'<?xml version="1.0" encoding="windows-1252"?>' + data},
        {"sheet1": rows_turned},
        {"sheet1": lambda data: data.replace(b'r="B2"', b'r="Z2"')},
        {"[Content_Types]": lambda data: b"<odd"},
    ],
)
def test_a_workbook_of_which_no_part_can_be_changed(
    desk: Database, make_book: Make, tmp_path: Path, change: dict[str, Callable[[bytes], bytes]]
) -> None:
    path = altered(make_book({"List": ROWS[1:], "Other": [["kept"]]}), **change)
    found = preview(desk, path)
    assert found.problems
    with pytest.raises(Unpatchable):
        patch(path, "List", marks_of(found), tmp_path / "patched.xlsx", Progress(), macros=False)
    marked_copy(found, tmp_path / "marked.xlsx")
    book = openpyxl.load_workbook(tmp_path / "marked.xlsx")
    assert book["Other"]["A1"].value == "kept"
    assert any("calendar" in cell.comment.text for row in book["List"] for cell in row if cell.comment)


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


SPREADSHEETML = """<?xml version="1.0"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:x="urn:schemas-microsoft-com:office:excel">
<Worksheet ss:Name="Notes"><Table><Row><Cell><Data ss:Type="String">kept</Data></Cell></Row></Table></Worksheet>
<Worksheet ss:Name="Hidden"><Table><Row><Cell><Data ss:Type="String">Code</Data></Cell>
<Cell><Data ss:Type="String">Title</Data></Cell></Row><Row><Cell><Data ss:Type="String">H</Data></Cell></Row></Table>
<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></Worksheet>
<Worksheet ss:Name="List"><Table>
<Row><Cell ss:MergeDown="1"><Data ss:Type="String">Code</Data></Cell>
<Cell ss:MergeDown="1"><Data ss:Type="String">Title</Data></Cell>
<Cell ss:MergeAcross="1"><Data ss:Type="String">Timeframe</Data></Cell>
<Cell ss:MergeDown="1"><Data ss:Type="String">Budget (USD)</Data></Cell></Row>
<Row><Cell ss:Index="3"><Data ss:Type="String">Start</Data></Cell><Cell><Data ss:Type="String">End</Data></Cell></Row>
<Row><Cell><Data ss:Type="String">A-1</Data></Cell><Cell><Data ss:Type="String">Water</Data></Cell>
<Cell><Data ss:Type="String">31/02/2024</Data></Cell><Cell><Data ss:Type="String">13/03/2024</Data></Cell>
<Cell ss:Formula="=1+1"/></Row>
<Row><Cell><Data ss:Type="String">A-2</Data></Cell><Cell><Data ss:Type="String">Road</Data></Cell>
<Cell><Data ss:Type="DateTime">2024-01-02T00:00:00.000</Data></Cell><Cell/>
<Cell><Data ss:Type="Error">#N/A</Data></Cell></Row></Table></Worksheet></Workbook>"""


def judged(found: SheetPreview) -> list[object]:
    """What a preview says of each row."""
    return [
        (row.number, row.verdict, row.values, [(each.place, each.level) for each in row.problems]) for row in found.rows
    ]


def test_of_another_form_the_values_of_all_sheets_and_their_merged_ranges_are_kept(
    desk: Database, tmp_path: Path
) -> None:
    path = tmp_path / "list.xml"
    path.write_text(SPREADSHEETML, "utf-8")
    found, out = preview(desk, path), tmp_path / "marked.xlsx"
    marked_copy(found, out)
    book = openpyxl.load_workbook(out)
    assert book.sheetnames == ["Notes", "Hidden", "List"] and book.active is book["List"]
    assert book["Notes"]["A1"].value == "kept" and book["Hidden"].sheet_state == "hidden"
    assert {str(area) for area in book["List"].merged_cells.ranges} == {"A1:A2", "B1:B2", "C1:D1", "E1:E2"}
    again = preview(desk, out)
    assert again.headings.rows == (1, 2) and again.sheet == "List"
    assert judged(again) == judged(found)


def test_a_mark_in_a_merged_range_of_another_form_stands_at_its_first_cell(desk: Database, tmp_path: Path) -> None:
    text = SPREADSHEETML.replace(
        '<Cell><Data ss:Type="String">31/02/2024', '<Cell ss:MergeDown="1"><Data ss:Type="String">never'
    )
    path = tmp_path / "list.xml"
    path.write_text(
        text.replace(
            '<Cell><Data ss:Type="DateTime">2024-01-02T00:00:00.000</Data></Cell><Cell/>', '<Cell ss:Index="4"/>'
        ),
        "utf-8",
    )
    marked_copy(preview(desk, path), tmp_path / "marked.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "marked.xlsx")["List"]
    assert sheet["C3"].comment.text.count("never") == 1 and sheet["C4"].comment is None
