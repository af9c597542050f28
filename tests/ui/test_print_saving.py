"""What is looked at is saved as a workbook as well, and goes on paper."""

from pathlib import Path

import openpyxl
import pypdf
import pytest
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from lmcdesk.ui.pages.print_preview import pictures
from tests.ui.exchanging import Country, country, go, open_window, press, rest, seen
from tests.ui.printing import ENTRIES


@pytest.fixture
def desks(tmp_path: Path) -> Country:
    return country(tmp_path)


def test_the_same_report_is_saved_as_a_workbook(qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path) -> None:
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "print")
    said_by_window.files = [tmp_path / "national.xlsx"]
    press(qtbot, window, "Save as workbook…")
    book = openpyxl.load_workbook(tmp_path / "national.xlsx")
    assert said_by_window.told[-1][1] == f"Saved “national.xlsx”. Sheets: {len(book.sheetnames)}."
    assert book.worksheets[0]["A1"].value == "National summary: Lao PDR"
    assert seen(window, "Open folder")
    page.choices._report.load("project")
    page.choices._report.edited.emit()
    rest(qtbot, window)
    said_by_window.files = [tmp_path / "sheet.xlsx"]
    press(qtbot, window, "Save as workbook…")
    assert "Milestones" in openpyxl.load_workbook(tmp_path / "sheet.xlsx").sheetnames
    (tmp_path / "blocked").write_text("a file where a folder should be")
    said_by_window.files = [tmp_path / "blocked" / "sheet.xlsx"]
    told = len(said_by_window.told)
    press(qtbot, window, "Save as workbook…")
    assert len(said_by_window.told) == told and said_by_window.errors


def test_a_folder_that_takes_no_file_is_told_of(qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path) -> None:
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    go(qtbot, window, "print")
    (tmp_path / "blocked").write_text("a file where a folder should be")
    said_by_window.files = [tmp_path / "blocked" / "national.pdf"]
    press(qtbot, window, "Save as PDF…")
    assert not said_by_window.told and said_by_window.errors


def paper(path: Path, *, pages: tuple[int, int] = (0, 0)) -> QPrinter:
    """A printer whose paper is a file."""
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setFullPage(True)
    printer.setFromTo(*pages)
    return printer


def test_what_is_looked_at_is_printed_on_paper(qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path) -> None:
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "print")
    press(qtbot, window, "Print…")
    assert said_by_window.asked[-1] == f"595 × 842, {page._pages}" and not said_by_window.told
    said_by_window.paper = [paper(tmp_path / "whole.pdf"), paper(tmp_path / "second.pdf", pages=(2, 2))]
    press(qtbot, window, "Print…")
    assert said_by_window.told[-1][1] == f"Sent to the printer. Pages: {page._pages}."
    assert len(pypdf.PdfReader(tmp_path / "whole.pdf").pages) == page._pages
    press(qtbot, window, "Print…")
    assert said_by_window.told[-1][1] == "Sent to the printer. Pages: 1."
    whole, second = (
        pictures((tmp_path / name).read_bytes(), at, 1, 40)[0] for name, at in (("whole.pdf", 1), ("second.pdf", 0))
    )
    assert second == whole and len({second.pixel(x, 60) for x in range(0, second.width(), 2)}) > 1


@pytest.mark.qt_log_ignore("QPainter::begin")  # what Qt says of it by itself
def test_a_printer_that_takes_nothing_is_told(qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path) -> None:
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    go(qtbot, window, "print")
    said_by_window.paper = [paper(tmp_path / "no such folder" / "out.pdf")]
    press(qtbot, window, "Print…")
    assert "took no page" in str(said_by_window.errors[-1]) and not said_by_window.told
