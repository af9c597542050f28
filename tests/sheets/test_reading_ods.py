"""OpenDocument workbooks: what stands beside their values."""

import zipfile
from datetime import date
from pathlib import Path

from lmcdesk.sheets.preview import preview
from lmcdesk.sheets.reading import Workbook
from lmcdesk.store.database import Database

_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"'
    for name, space in (
        ("office", "office"),
        ("table", "table"),
        ("text", "text"),
        ("style", "style"),
        ("fo", "xsl-fo-compatible"),
    )
)


def make_ods(path: Path, styles: str, *tables: str) -> Path:
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {_SPACES} office:version="1.3">'
        f"<office:automatic-styles>{styles}</office:automatic-styles><office:body><office:spreadsheet>"
        f"{''.join(tables)}</office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        archive.writestr("content.xml", content)
        named = '<style:style style:name="Good" style:family="table-cell"><style:table-cell-properties '
        named += 'fo:background-color="#ccffcc"/></style:style>'
        archive.writestr("styles.xml", f"<office:document-styles {_SPACES}>{named}</office:document-styles>")
        archive.writestr("META-INF/manifest.xml", "<manifest:manifest/>")
    return path


def text(said: str, more: str = "") -> str:
    return f'<table:table-cell office:value-type="string"{more}><text:p>{said}</text:p></table:table-cell>'


def number(value: str, shown: str, kind: str = "float") -> str:
    return (
        f'<table:table-cell office:value-type="{kind}" office:value="{value}"><office:annotation><text:p>9</text:p>'
        f"</office:annotation><text:p>{shown}</text:p></table:table-cell>"
    )


def covered(times: int = 1) -> str:
    return f'<table:covered-table-cell table:number-columns-repeated="{times}"/>'


def row(*cells: str, more: str = "") -> str:
    return f"<table:table-row{more}>{''.join(cells)}</table:table-row>"


def table(*rows: str, name: str = "S", columns: str = "<table:table-column/>") -> str:
    return f'<table:table table:name="{name}">{columns}{"".join(rows)}</table:table>'


def span(across: int, down: int) -> str:
    return f' table:number-columns-spanned="{across}" table:number-rows-spanned="{down}"'


def day(text: str) -> str:
    return (
        f'<table:table-cell office:value-type="date" office:date-value="{text}"><text:p>{text}</text:p>'
        "</table:table-cell>"
    )


def test_headings_of_two_rows_hidden_rows_and_codes_as_shown(desk: Database, tmp_path: Path) -> None:
    other = table(row(text("Nothing", span(3, 1)), covered(2)), name="Notes")
    rows = (
        row("<table:table-cell/>", more=' table:number-rows-repeated="2"'),
        row(text("Code", span(1, 2)), text("Title", span(1, 2)), text("Timeframe", span(2, 1)), covered()),
        row(covered(2), text("Start"), text("End")),
        row(number("1", "001"), text("Road"), day("2024-01-05"), day("2024-12-31")),
        row(
            number("12", "LA-012"),
            text("Dam"),
            day("2024-02-06"),
            day("2025-12-31"),
            more=' table:visibility="collapse"',
        ),
        row(number("1234", "1,234"), text("Mill"), day("2024-02-06"), day("2025-12-31")),
    )
    path = make_ods(tmp_path / "list.ods", "", other, table(*rows))
    with Workbook(path) as book:
        grid = book.read(1)
        assert book.read(0).merged == [(1, 0, 1, 2)]
    assert grid.merged == [(3, 0, 4, 0), (3, 1, 4, 1), (3, 2, 3, 3)]
    assert grid.hidden_rows == {6}
    found = preview(desk, path)
    assert [(each.values["code"], each.values["planned_start"], each.values["planned_end"]) for each in found.rows] == [
        ("001", date(2024, 1, 5), date(2024, 12, 31)),
        ("LA-012", date(2024, 2, 6), date(2025, 12, 31)),
        ("1234", date(2024, 2, 6), date(2025, 12, 31)),
    ]
    assert any("hidden in the workbook" in notice for notice in found.notices)


def test_what_stands_far_down_is_found(tmp_path: Path) -> None:
    many = (row(text("x" * 400)) for _ in range(6_000))
    last = row(number("7", "007"), text("Wide", span(2, 1)), covered(), more=' table:visibility="filter"')
    with Workbook(make_ods(tmp_path / "long.ods", "", table(*many, last))) as book:
        grid = book.read(0)
        assert grid.merged == [(6_001, 1, 6_001, 2)]
        assert grid.hidden_rows == {6_001}
        assert book.formats(0, [0]) == {(6_001, 0): "000"}


def test_shares_are_told_from_percentages(desk: Database, tmp_path: Path) -> None:
    rows = (
        row(text("Code"), text("Title"), text("Progress")),
        row(text("A"), text("Road"), number("1", "100%", "percentage")),
        row(text("B"), text("Dam"), number("0.754", "75%", "percentage")),
        row(text("C"), text("Mill"), number("45", "45")),
    )
    found = preview(desk, make_ods(tmp_path / "list.ods", "", table(*rows)))
    assert [each.values["progress"] for each in found.rows] == [100, 75, 45]


def test_grounds_of_a_plan(desk: Database, tmp_path: Path) -> None:
    styles = (
        '<style:style style:name="ce1" style:family="table-cell" style:parent-style-name="Good"/>'
        '<style:style style:name="ce2" style:family="table-cell"><style:table-cell-properties '
        'fo:background-color="#FFFFFF"/></style:style>'
    )

    def blank(style: str = "", times: int = 1) -> str:
        told = f' table:style-name="{style}"' if style else ""
        return f'<table:table-cell{told} table:number-columns-repeated="{times}"/>'

    columns = (
        '<table:table-column table:number-columns-repeated="2"/>'
        '<table:table-column table:number-columns-repeated="4" table:default-cell-style-name="ce2"/>'
    )
    rows = (
        row(text("Plan 2024")),
        row(*map(text, ("Code", "Title", "Jan", "Feb", "Mar", "Apr"))),
        row(text("A"), text("Road"), "<table:table-cell/>", blank("ce1", 2), blank("ce1", 16379)),
        row(text("B"), text("Dam"), blank(times=3), blank("ce1"), blank("ce1", 16378)),
        row(text("C"), text("Mill"), blank(times=16382)),
    )
    found = preview(desk, make_ods(tmp_path / "plan.ods", styles, table(*rows, columns=columns)))
    assert [(each.values.get("planned_start"), each.values.get("planned_end")) for each in found.rows] == [
        (date(2024, 2, 1), date(2024, 4, 30)),
        (date(2024, 4, 1), date(2024, 4, 30)),
        (None, None),
    ]
