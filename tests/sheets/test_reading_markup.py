"""Reading web pages and the XML of Excel 2003, which programs of offices write and call workbooks."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from html import escape
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape as xml_escape

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lmcdesk.errors import SheetUnreadable
from lmcdesk.sheets import reading_html, reading_xml
from lmcdesk.sheets.preview import preview
from lmcdesk.sheets.reading import Grid, Workbook
from lmcdesk.sheets.reading_source import Refused
from lmcdesk.store.database import Database

Make = Callable[..., Path]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Makes a file: make(text, encoding="cp874", name="list.xls")."""

    def made(text: str | bytes, encoding: str = "utf-8", name: str = "list.xls") -> Path:
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
        return path

    return made


def grids(path: Path, encoding: str = "") -> list[Grid]:
    with Workbook(path, encoding) as book:
        return [book.read(place) for place in range(len(book.sheets))]


def cells(path: Path, encoding: str = "") -> list[list[Any]]:
    """The rows of a file's only sheet."""
    (grid,) = grids(path, encoding)
    return [row for _, row in grid.rows]


def refusal(path: Path, encoding: str = "") -> str:
    with pytest.raises(SheetUnreadable) as told:
        grids(path, encoding)
    return str(told.value)


def page(*rows: Sequence[Any], head: str = "") -> str:
    """A web page with one table."""
    body = "".join(f"<tr>{''.join(f'<td>{escape(str(cell))}</td>' for cell in row)}</tr>" for row in rows)
    return f"<html><head>{head}</head><body><table border=1>{body}</table></body></html>"


XML = (
    '<?xml version="1.0"{encoding}?>\n<?mso-application progid="Excel.Sheet"?>\n'
    '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel"'
    ' xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">{sheets}</Workbook>'
)


def workbook(rows: str, *, name: str = "One", visible: str = "", encoding: str = "") -> str:
    """A workbook of one sheet as XML."""
    options = (
        '<WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel">'
        f"<Visible>{visible}</Visible></WorksheetOptions>"
    )
    sheet = f'<Worksheet ss:Name="{name}"><Table>{rows}</Table>{options if visible else ""}</Worksheet>'
    return XML.format(sheets=sheet, encoding=f' encoding="{encoding}"' if encoding else "")


def data(kind: str, value: str, **attributes: object) -> str:
    told = "".join(f' ss:{name}="{said}"' for name, said in attributes.items())
    return f'<Cell{told}><Data ss:Type="{kind}">{xml_escape(value)}</Data></Cell>'


TWO = [["Code", "Title"], ["A-1", "Water"]]


# Web pages


@pytest.mark.parametrize("name", ["list.xls", "list.html", "list.htm", "list.xml", "list.csv", "list"])
def test_a_table_is_read_whatever_the_file_is_called(make: Make, name: str) -> None:
    assert cells(make(page(*TWO), name=name)) == TWO


@pytest.mark.parametrize(
    "text",
    [
        "<table><tr><th>Code<th>Title<tr><td>A-1<td>Water</table>",
        "<TABLE><THEAD><TR><TH>Code</TH><TH>Title</TH></TR></THEAD><TBODY><TR><TD>A-1</TD><TD>Water</TD></TR></TBODY></TABLE>",
        "\r\n  <style>td {mso-number-format:'\\@'}</style>"
        "<table><td>Code<td>Title<tr><td>A-1</td><td>Water</td></table>",
        "<!DOCTYPE html PUBLIC '-//W3C//DTD HTML 4.0//EN'><html><table><tr><td>Code</td><td>Title</td></tr>"
        "<![if supportMisalignedColumns]><tr><td>A-1</td><td>Water</td></tr><![endif]></body>",
        '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><table><tr><td>Code</td><td>Title</td></tr>'
        "<tr><td> A-1\n</td><td><p>Wa<b>ter</b></p><script>document.write('x')</script><br/></td></tr></table></html>",
        "<div><table><tr><td>&#67;ode</td><td>Title&nbsp;</td><td>&nbsp;</td></tr><tr><td>A&#45;1<td>Water</tr></table></div>",
    ],
)
def test_pages_as_programs_write_them(make: Make, text: str) -> None:
    assert cells(make(text)) == TWO


def test_lines_within_a_cell_stay_lines(make: Make) -> None:
    text = "<table><tr><td>Code<td>Title<tr><td>A-1<td>Water<br>for   all<p>of us</p></table>"
    assert cells(make(text))[1] == ["A-1", "Water\nfor all\nof us"]


def test_cells_over_rows_and_columns_are_merged(make: Make) -> None:
    text = """<table><tr><td rowspan=2>Code</td><td colspan="2">Planned</td><td rowspan="9">Note</td></tr>
        <tr><td>Start</td><td>End</td></tr><tr style="display: none"><td>A</td><td>1</td><td>2</td></tr></table>"""
    (grid,) = grids(make(text))
    assert grid.rows == [
        (1, ["Code", "Planned", None, "Note"]),
        (2, [None, "Start", "End"]),
        (3, ["A", "1", "2"]),
    ]
    assert grid.merged == [(1, 0, 2, 0), (1, 1, 1, 2), (1, 3, 3, 3)], "none reaches below the table"
    assert grid.hidden_rows == {3}


def test_several_tables_are_sheets(make: Make) -> None:
    one = "<table><caption>{}</caption><tr><td>Code<td>Title<tr><td>{}<td>Water</table>"
    named = grids(make(one.format("North", "A") + one.format("South", "B") + one.format("South", "C")))
    assert [grid.name for grid in named] == ["North", "South", "South 3"]
    assert [grid.rows[-1][1][0] for grid in named] == ["A", "B", "C"]
    many = "<table><tr><td>Code<td>Title<tr><td>A<td>Water</table>" * 2
    assert [grid.name for grid in grids(make(many))] == ["1", "2"]
    excel = (
        "<html><head><!--[if gte mso 9]><xml><x:ExcelWorkbook><x:ExcelWorksheets><x:ExcelWorksheet><x:Name>แผน &amp; ผล"
        f"</x:Name></x:ExcelWorksheet></x:ExcelWorksheets></x:ExcelWorkbook></xml><![endif]--></head>{page(*TWO)}"
    )
    assert [grid.name for grid in grids(make(excel))] == ["แผน & ผล"]


def test_what_stands_above_a_list_stays_above_it(make: Make) -> None:
    """It may say in which unit the amounts are."""
    text = (
        "<h1>Projects of 2025</h1><table><tr><td colspan=3>Chiang Rai</td></tr></table><p>Unit: million baht<br></p>"
        "<table><tr><td>Code<td>Title<td>Budget<tr><td>A-1<td>Water<td>2.5</table>"
        "<p>Printed by the portal</p><table><tr><td>A-2<td>Road<td>3<tr></table><table><tr><td>Page 1</table>"
    )
    (grid,) = grids(make(text))
    assert [row for _, row in grid.rows] == [
        ["Projects of 2025"],
        ["Chiang Rai"],
        ["Unit: million baht"],
        ["Code", "Title", "Budget"],
        ["A-1", "Water", "2.5"],
        ["A-2", "Road", "3"],
    ]
    assert grid.merged == []


def test_tables_that_set_out_a_page_are_none(make: Make) -> None:
    inner = "<table><tr><td>Code<td>Title<td>Budget<tr><td>A-1<td rowspan=2>Water<td>2<tr><td>A-2<td>3</table>"
    text = f"<table><tr><td>Logo<td>Ministry</tr><tr><td>Menu<td>Unit: baht{inner}</tr><tr><td>Foot</td></tr></table>"
    (grid,) = grids(make(text))
    assert [row for _, row in grid.rows] == [
        ["Logo", "Ministry"],
        ["Menu"],
        ["Unit: baht"],
        ["Code", "Title", "Budget"],
        ["A-1", "Water", "2"],
        ["A-2", None, "3"],
    ]
    assert grid.merged == [(5, 1, 6, 1)]


def test_a_table_within_a_cell_is_what_the_cell_says(make: Make) -> None:
    inner = "<table><tr><td>well<td>2<tr><td>pump<td>1</table>"
    text = f"<table><tr><td>Code<td>Title<td>Works<tr><td>A-1<td>Water<td>{inner}<tr><td>A-2<td>Road<td></table>"
    assert cells(make(text)) == [["Code", "Title", "Works"], ["A-1", "Water", "well 2\npump 1"], ["A-2", "Road"]]


def test_a_single_column_is_a_list_where_there_is_no_other(make: Make) -> None:
    assert cells(make("<table><tr><td>Title<tr><td>Water<tr><td>Road</table>")) == [["Title"], ["Water"], ["Road"]]


THAI = [["รหัสโครงการ", "ชื่อโครงการ"], ["CR-1", "ปรับปรุงระบบชลประทานอำเภอเชียงแสน"]]
LATIN = [["Code", "Désignation"], ["A-1", "Réhabilitation de 20 m² à Ngoï"]]


@pytest.mark.parametrize(
    ("rows", "encoding", "declared"),
    [
        (THAI, "utf-8", ""),
        (THAI, "utf-8-sig", "windows-874"),
        (THAI, "utf-8", "windows-874"),
        (THAI, "utf-16", "unicode"),
        (THAI, "utf-16-le", "utf-16"),
        (THAI, "cp874", ""),
        (THAI, "cp874", "windows-874"),
        (THAI, "cp874", "utf-8"),
        (THAI, "cp874", "iso-8859-1"),
        (THAI, "cp874", "utf-16"),
        ([["ID", "เลข"], ["1", "ก"]], "cp874", "TIS-620"),
        ([["编号", "名称"], ["1", "水"]], "gbk", "gb2312"),
        ([["Mã", "Tên"], ["1", "Đường"]], "cp1258", "windows-1258"),
        (LATIN, "cp1252", "windows-1252"),
    ],
)
@pytest.mark.parametrize("form", ["html", "xml"])
def test_letters_are_read_as_they_were_written(
    make: Make, rows: list[list[str]], encoding: str, declared: str, form: str
) -> None:
    if form == "html":
        meta = f'<meta http-equiv="Content-Type" content="text/html; charset={declared}">' if declared else ""
        text = page(*rows, head=meta)
    else:
        told = "".join(f"<Row>{''.join(data('String', cell) for cell in row)}</Row>" for row in rows)
        text = workbook(told, encoding=declared)
    if encoding == "cp1258":
        text = text.replace("ã", "a\u0303").replace("ờ", "ơ\u0300")
    assert cells(make(text, encoding)) == rows


@pytest.mark.parametrize(
    ("word", "encoding", "declared"),
    [
        ("น้ำ", "cp874", "iso-8859-1"),
        ("Héng hoµ x· héi", "cp1252", "windows-1252"),  # Vietnamese as fonts of the nineties wrote it
        ("Désignation", "cp1252", ""),
        ("น้ำ", "cp874", "klingon"),
    ],
)
def test_letters_that_cannot_be_told_are_asked_about(make: Make, word: str, encoding: str, declared: str) -> None:
    path = make(page(["Code", word], ["A", "B"], head=f"<meta charset='{declared}'>"), encoding)
    assert "old encoding" in refusal(path)
    assert cells(path, encoding)[0] == ["Code", word]


def test_a_page_is_taken_over(desk: Database, make: Make) -> None:
    rows = [["Code", "Project title", "Budget", "Start date"], ["A-1", "Water", "1,234.50", "31/03/2025"]]
    rows += [["A-2", "Road", "20,000.00", "13/04/2025"]]
    text = "<p>Unit: million baht</p>" + page(*rows)
    looked = preview(desk, make(text), "projects")
    assert [row.values["title"] for row in looked.rows] == ["Water", "Road"]
    assert [row.values["planned_start"] for row in looked.rows] == [date(2025, 3, 31), date(2025, 4, 13)]
    assert [int(row.values["budget"]) for row in looked.rows] == [1_234_500_000, 20_000_000_000]


# The XML of Excel 2003


def test_values_have_their_types(make: Make) -> None:
    row = [
        data("String", "00012"), data("Number", "7"), data("Number", "1.5E-3"), data("Boolean", "1"),
        data("DateTime", "2025-03-31T00:00:00.000"), data("DateTime", "2025-03-31T12:30:00.000"),
        data("DateTime", "1899-12-31T12:30:00.000"), data("Number", "NaN"), data("DateTime", "1900-02-29T00:00:00.000"),
        data("String", "  spaced\n "), data("String", ""),
    ]  # fmt: skip
    assert cells(make(workbook(f"<Row>{''.join(row)}</Row>"))) == [
        [
            "00012", 7, 0.0015, True, date(2025, 3, 31), datetime(2025, 3, 31, 12, 30), "12:30:00", "NaN",
            "1900-02-29T00:00:00.000", "  spaced\n ",
        ]
    ]  # fmt: skip


def test_places_merged_ranges_and_hidden_rows(make: Make) -> None:
    rows = (
        f'<Row ss:Index="3">{data("String", "a", MergeAcross=1, MergeDown=1)}{data("String", "b")}</Row>'
        f'<Row ss:Hidden="1" ss:Span="2">{data("String", "c", Index=4)}</Row><Row/>'
        f'<Row>{data("Error", "#DIV/0!")}<Cell ss:Formula="=1+1"/>{data("String", "d")}'
        '<Cell><Comment><ss:Data xmlns="x">said of it</ss:Data></Comment></Cell></Row>'
    )
    (grid,) = grids(make(workbook(rows)))
    assert grid.rows == [(3, ["a", None, "b"]), (4, [None, None, None, "c"]), (8, [None, None, "d"])]
    assert grid.merged == [(3, 0, 4, 1)]
    assert grid.hidden_rows == {4}
    assert grid.errors == {(8, 0): "#DIV/0!"} and grid.unvalued == {(8, 1)}


def test_sheets_have_names_and_may_be_hidden(make: Make) -> None:
    row = f"<Row>{data('String', 'x')}</Row>"
    sheets = [workbook(row, name="แผน"), workbook("", name="Codes", visible="SheetHidden")]
    sheets = [each[each.index("<Worksheet") : each.index("</Workbook>")] for each in sheets]
    with Workbook(make(XML.format(sheets="".join(sheets), encoding=""), name="list.xml")) as book:
        assert book.blind, "its styles are not read"
        assert [(sheet.name, sheet.hidden) for sheet in book.sheets] == [("แผน", False), ("Codes", True)]
        assert book.read(0).rows == book.read(0).rows == [(1, ["x"])]


def test_prefixes_are_no_matter_and_formatted_text_is_text(make: Make) -> None:
    text = (
        '<s:Workbook xmlns:s="urn:schemas-microsoft-com:office:spreadsheet"><s:Worksheet s:Name="A"><s:Table><s:Row>'
        '<s:Cell><s:Data s:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>Wa<I>t</I></B>er</s:Data></s:Cell>'
        "</s:Row></s:Table></s:Worksheet></s:Workbook>"
    )
    assert cells(make(text)) == [["Water"]]


# One way or another


def _written(rows: list[list[Any]]) -> tuple[str, str]:
    """Rows as a web page, and as XML."""
    xml = ""
    for row in rows:
        xml += "<Row>"
        for cell in row:
            if cell is None:
                xml += "<Cell/>"
            elif isinstance(cell, bool):
                xml += data("Boolean", str(int(cell)))
            elif isinstance(cell, float):
                xml += data("Number", repr(cell))
            elif isinstance(cell, date):
                xml += data("DateTime", f"{cell.isoformat()}T00:00:00.000")
            else:
                xml += data("String", cell)
        xml += "</Row>"
    return page(*([("" if cell is None else cell) for cell in row] for row in rows)), workbook(xml)


LETTERS = st.characters(exclude_categories=("C", "Z")) | st.sampled_from("<&>\"'ກំမกảñ水 ")
TEXTS = st.text(LETTERS, min_size=1, max_size=12).map(str.strip).filter(bool)
VALUES = st.none() | TEXTS | st.booleans() | st.dates(date(1901, 1, 1)) | st.integers(-(10**9), 10**9).map(float)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(VALUES, min_size=2, max_size=5), min_size=2, max_size=5))
def test_a_list_is_the_same_in_every_form(tmp_path: Path, rows: list[list[Any]]) -> None:
    rows = [["'head'", "head"], *rows]
    book = openpyxl.Workbook()
    for row in rows:
        for place, cell in enumerate(row, 1):
            where = book.active.cell(book.active.max_row + (place == 1 and row is not rows[0]), place)
            where.value = cell
            if isinstance(cell, str):
                where.data_type = "s"  # whatever it begins with
    html, xml = _written(rows)
    book.save(tmp_path / "list.xlsx")
    kept = cells(tmp_path / "list.xlsx")
    (whole,) = reading_xml.worksheets([xml])
    assert [row for _, row in whole.rows] == kept
    (whole,) = reading_html.tables([html[:40], html[40:]])
    assert [row for _, row in whole.rows] == [[cell if cell is None else str(cell) for cell in row] for row in kept]


# Hostile

BOMB = """<!DOCTYPE Workbook [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>"""
ROWS = "<tr><td>Code<td>Title<tr><td>A-1<td>Water"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "<table>" + "<tr><td colspan=1000 rowspan=1000>a<td colspan=1000 rowspan=1000>b" * 4_000 + "</table>",
            "large",
        ),
        ("<table><tr>" + "<td colspan=99999>a" * 20 + "</table>", "large"),
        ("<table><tr>" + "<td rowspan=60000>a" * 9_000 + "<tr><td>b" * 9_000 + "</table>", "large"),
        (f"<table>{ROWS}</table>" * 1_100, "large"),
        ("<table><tr><td>" * 100_000, "damaged"),
        (f"<table>{ROWS}", "damaged"),
        (f"<table>{ROWS}</tr></tab", "damaged"),
        (f"<table>{ROWS}<td {'a=b ' * (2 << 20)}", "damaged|large"),
        (f"<table>{ROWS}<!-- {'<!-- ' * (2 << 20)}", "damaged"),
        ("<html><body><form>Your session has ended.</form></body></html>", "not a workbook"),
        ("<html><frameset><frame src='list_files/sheet001.htm'></frameset></html>", "not a workbook"),
        ("<table><tr><td>&nbsp;</td><td></td></tr></table>", "not a workbook"),
        ("<svg xmlns='http://www.w3.org/2000/svg'/>", "not a workbook"),
        ("<<<<<>>>>>", "not a workbook"),
        ("From: <Saved by Excel>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n<table>", "damaged"),
        (workbook("<Row><Cell ss:Index='16384'><Data ss:Type='String'>x</Data></Cell></Row>" * 400), "large"),
        (workbook("<Row ss:Index='2000000'/>"), "large"),
        (workbook("<Row><Cell ss:Index='99999'><Data ss:Type='String'>x</Data></Cell></Row>"), "large"),
        (XML.format(sheets="<Worksheet/>" * 1_100, encoding=""), "large"),
        (workbook("<Row ss:Index='5'/><Row ss:Index='4'/>"), "damaged"),
        (workbook("<Row ss:Index='many'/>"), "damaged"),
        (workbook("<Row>" + "<Cell>" * 100_000), "damaged"),
        (workbook(data("String", "A-1"))[:-30], "damaged"),
        (workbook(f"<Row>{data('String', 'marker')}</Row>").replace("<Workbook", f"{BOMB}<Workbook"), "damaged"),
    ],
    ids=range(24),
)
def test_what_does_harm_is_refused(make: Make, text: str, said: str) -> None:
    with pytest.raises(SheetUnreadable, match=said):
        Workbook(make(text))


def test_no_entity_is_followed(make: Make, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret")
    outside = f'<!DOCTYPE Workbook [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'
    text = workbook(f"<Row>{data('String', 'marker')}</Row>").replace("marker", "&e;")
    assert "damaged" in refusal(make(text.replace("<Workbook", f"{outside}<Workbook")))
    text = page(["Code", "Title"], ["A", "marker"]).replace("marker", "&e;")
    assert cells(make(outside.replace("Workbook", "html") + text))[-1] == ["A", "&e;"]


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.sampled_from([*"<>/&;\"' \n", "<table>", "</table>", "<tr>", "<td>", "<td colspan=3", "a", "<!--", "-->"])
    )
)
def test_any_page_is_read_or_refused(parts: list[str]) -> None:
    try:
        for sheet in reading_html.tables(["".join(parts)]):
            assert sheet.rows and all(row[-1] for _, row in sheet.rows)
    except Refused:
        assert parts
