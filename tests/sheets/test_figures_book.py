"""A report as a workbook: values are values, texts stay texts, and it is whole or not there at all."""

import tracemalloc
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import openpyxl
import pytest

from lmcdesk.errors import DiskTrouble
from lmcdesk.progress import Cancelled, Progress
from lmcdesk.sheets.figures_book import write_figures
from lmcdesk.sheets.showing import Written


class Held(NamedTuple):
    held: Written
    unit: str = ""


class Row(NamedTuple):
    cells: Sequence[Held]
    total: bool = False


class Grid(NamedTuple):
    heads: Sequence[str]
    lines: Sequence[Row]
    caption: str = ""


class Chapter(NamedTuple):
    heading: str
    grids: Sequence[Grid] = ()
    notes: Sequence[str] = ()


@dataclass(frozen=True)
class Report:
    chapters: Sequence[Chapter]
    title: str = "National summary: Lao PDR"
    as_of: str = "As of 24 Nov 2026"
    office: str = "Vientiane"
    language: str = "en"
    draft: str = ""


def written(path: Path, report: Report) -> Any:
    assert write_figures(path, report) == len(openpyxl.load_workbook(path).sheetnames)
    return openpyxl.load_workbook(path)


def one(path: Path, *values: Held) -> list[Any]:
    """A table of one column, as its cells are read back."""
    grid = Grid(["Head"], [Row([value]) for value in values])
    sheet = written(path, Report([Chapter("Chapter", [grid])]))["Chapter"]
    return [sheet.cell(row, 1) for row in range(6, 6 + len(values))]


def test_figures_and_days_are_values_that_look_as_on_the_page(tmp_path: Path) -> None:
    cells = [
        one(tmp_path / "a.xlsx", held)[0]
        for held in (
            Held(1540500),
            Held(62, "%"),
            Held(Decimal("212.5")),
            Held(Decimal(890000), "USD"),
            Held(Decimal("12.5"), "LAK"),
            Held(date(2026, 9, 30)),
        )
    ]
    assert [(cell.value, cell.number_format) for cell in cells] == [
        (1540500, "#,##0"),
        (0.62, "0%"),
        (212.5, "#,##0.0"),
        (890000, '"USD" #,##0'),
        (12.5, '"LAK" #,##0.00'),
        (datetime(2026, 9, 30), "[$-809]d mmm yyyy"),
    ]


def test_figures_of_a_column_have_as_many_decimals(tmp_path: Path) -> None:
    cells = one(tmp_path / "a.xlsx", Held(Decimal("0.25")), Held(Decimal(3)), Held(None), Held(Decimal("1.12345")))
    assert [cell.number_format for cell in cells if cell.value is not None] == ["#,##0.000"] * 3
    assert cells[3].value == 1.12345


def test_texts_stay_texts(tmp_path: Path) -> None:
    texts = ["=1+1", "+856 86", "-5", "@here", "#N/A", "1-5", "0042", 'a "quote" & <tag>', "ສະຖານີ\nສູບນ້ຳ", "_x000D_"]
    cells = one(tmp_path / "a.xlsx", *map(Held, texts))
    assert [cell.value for cell in cells[:-1]] == texts[:-1]
    assert all(cell.data_type in ("s", "inlineStr") for cell in cells)
    assert [cell.quotePrefix for cell in cells[:6]] == [True] * 5 + [False]


@pytest.mark.parametrize(
    ("held", "text"),
    [
        (Held(Decimal("1234567890123456.78"), "USD"), "USD 1234567890123456.78"),
        (Held(10**20), "1" + "0" * 20),
        (Held(Decimal(5), 'X"Y'), 'X"Y 5'),
        (Held(date(1850, 1, 1)), "1850-01-01"),
        (Held("a\x00b\x07"), "ab"),
        (Held("x" * 40_000), "x" * 32_767),
    ],
)
def test_what_no_workbook_keeps_is_a_text(tmp_path: Path, held: Held, text: str) -> None:
    assert one(tmp_path / "a.xlsx", held)[0].value == text


def test_what_it_is_and_of_when_stands_on_each_sheet(tmp_path: Path) -> None:
    grid = Grid(
        ["Code", "Projects"], [Row([Held("a"), Held(1)]), Row([Held("all"), Held(1)], total=True)], "Right above"
    )
    book = written(
        tmp_path / "a.xlsx",
        Report(
            [
                Chapter("", [Grid(["", ""], [Row([Held("Projects"), Held(3)])])], ["Of the year 2026"]),
                Chapter("By section", [grid], ["A sentence.", "Another " * 60]),
                Chapter("How these figures are made", notes=["So and so."]),
            ]
        ),
    )
    first, second = book.worksheets
    assert [sheet.title for sheet in book.worksheets] == ["National summary Lao PDR", "By section"]
    for sheet in book.worksheets:
        assert [sheet.cell(row, 1).value for row in (1, 2)] == [
            "National summary: Lao PDR",
            "Vientiane  ·  As of 24 Nov 2026",
        ]
    column = [cell.value for cell in first["A"]]
    assert column[3:] == ["Projects", None, "Of the year 2026", None, "How these figures are made", "So and so."]
    assert [cell.value for cell in second["A"]][2:7] == ["By section", None, "Right above", "Code", "a"]
    assert (second.freeze_panes, second.auto_filter.ref, second.print_title_rows) == ("A7", "A6:B7", "$6:$6")
    assert second["A6"].font.bold and second["B8"].font.bold and not second["B7"].font.bold
    assert {str(merged) for merged in second.merged_cells.ranges} == {"A10:B10", "A11:B11"}
    assert second.row_dimensions[11].height >= 300, "a long sentence is seen whole"


def test_names_of_sheets_differ_also_where_excel_forbids_what_parts_them(tmp_path: Path) -> None:
    grid = Grid(["Code"], [Row([Held("a")])])
    headings = ["Late?", "late", "'Late'", "x" * 40, "x" * 50, "[]", "National summary Lao PDR"]
    names = written(tmp_path / "a.xlsx", Report([Chapter(heading, [grid]) for heading in headings])).sheetnames
    assert names[:4] == ["National summary Lao PDR", "Late", "late (2)", "Late (3)"]
    assert len({name.casefold() for name in names}) == len(names) == 8
    assert all(1 <= len(name) <= 31 for name in names)


def test_nothing_recorded_is_a_sheet_with_its_sentence(tmp_path: Path) -> None:
    book = written(tmp_path / "a.xlsx", Report([Chapter("", notes=["No project is recorded."])]))
    assert [cell.value for cell in book.worksheets[0]["A"]][3:] == ["No project is recorded."]
    assert written(tmp_path / "b.xlsx", Report([])).sheetnames == ["National summary Lao PDR"]


def test_a_file_that_cannot_be_written_or_is_stopped_leaves_the_one_before(tmp_path: Path) -> None:
    grid = Grid(["Code"], [Row([Held("a")])] * 2000)
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"before")
    with pytest.raises(Cancelled):
        write_figures(path, Report([Chapter("x", [grid])]), Progress(stop=lambda: True))
    assert path.read_bytes() == b"before" and [each.name for each in tmp_path.iterdir()] == ["a.xlsx"]
    with pytest.raises(DiskTrouble):
        write_figures(path / "in a file.xlsx", Report([]))


def test_a_long_table_takes_no_memory_of_its_own(tmp_path: Path) -> None:
    row = Row([Held("A project of some length, told in full"), Held(7), Held(date(2026, 9, 30))])
    peaks = []
    for count in (500, 5000):
        tracemalloc.start()
        write_figures(tmp_path / "a.xlsx", Report([Chapter("x", [Grid(["Text", "Number", "Day"], [row] * count)])]))
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < peaks[0] + 1_500_000


def test_each_sheet_of_a_draft_says_that_it_is_one(tmp_path: Path) -> None:
    chapters = [Chapter(name, [Grid(["Head"], [Row([Held(1)])])]) for name in ("Late", "Done")]
    for draft in ("ຮ່າງ", ""):
        book = written(tmp_path / "book.xlsx", Report(chapters, draft=draft))
        for sheet in book.worksheets[1:]:
            above = [sheet.cell(row, 1).value for row in range(1, 4 + bool(draft))]
            said = [draft] if draft else []
            assert above == ["National summary: Lao PDR", *said, "Vientiane  ·  As of 24 Nov 2026", sheet.title]
            assert sheet.freeze_panes == f"A{6 + bool(draft)}", "the heads stay in sight"
            assert sheet.cell(5 + bool(draft), 1).value == "Head"
