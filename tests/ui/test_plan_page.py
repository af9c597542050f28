"""The Plan of Action by mouse and keyboard, in the real window on a real desk."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from lmcdesk.domain.records import FundingLine, Project, ProjectMeasure, ProjectPlace
from lmcdesk.i18n import LANGUAGES
from lmcdesk.reports.summaries.coverage import CoverageSummary, summarise
from lmcdesk.reports.summaries.reading import snapshot
from lmcdesk.store.database import Database
from lmcdesk.ui.marks import State
from lmcdesk.ui.pages.plan_model import FIRST, PILLAR, SECTION
from lmcdesk.ui.pages.plan_rows import Kind
from lmcdesk.ui.record_link import RecordLink
from lmcdesk.ui.window import Window
from tests.ui.driving import button, press, seen, settle, titled, windows
from tests.ui.test_projects_page import codes

LAO, TOTAL = FIRST + 1, FIRST + 3
"""Columns of a desk that knows of Cambodia, Lao PDR and Thailand."""


def project(code: str, title: str, measure: str | None, **more: Any) -> Project:
    values: dict[str, Any] = {"country": "LA", "stage": "implementation", "planned_start": date(2025, 3, 1)}
    return Project(code=code, title=title, measure=measure, **(values | {"planned_end": date(2026, 6, 30)} | more))


@pytest.fixture
def desk(make_desk: Callable[..., Database]) -> Database:
    """Water in three countries, a joint project and a further measure among it; one that is cancelled, one of no
    measure."""
    made = make_desk("Vientiane")
    pumps = project("LA-2025-0001", "Pump station", "4.2.12-3")
    joint = project("KH-2026-0001", "Joint gauges", "4.2.12-1", country="KH", planned_start=date(2026, 1, 1))
    road = project("TH-2025-0001", "Friendship road", "4.2.1-1", country="TH")
    stray = project("LA-2025-0002", "Without a place in the Plan", None)
    gone = project("LA-2025-0003", "Given up", "4.2.12-3", stage="cancelled")
    refused = project("LA-2025-0004", "Not wanted", "4.2.12-3", stage="proposed", proposal="declined")
    with made.writing("Keo") as journal:
        for record in (
            *(pumps, joint, road, stray, gone, refused),
            ProjectPlace(project=joint.id, country="LA"),
            ProjectMeasure(project=pumps.id, measure="4.2.5-1"),
            FundingLine(project=pumps.id, currency="USD", year=2025, committed=Decimal(500_000)),
            FundingLine(project=joint.id, currency="USD", year=2026, committed=Decimal(1_000_000)),
        ):
            journal.add(record)
    return made


@pytest.fixture
def open_window(qtbot, tmp_path: Path) -> Iterator[Callable[[Database], Window]]:
    with windows(qtbot, tmp_path / "settings.json") as open_:
        yield open_


def go(qtbot, window: Window) -> Window:
    """Go to the page by its item in the band."""
    qtbot.mouseClick(window.band.items["plan"], Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    return window


@pytest.fixture
def window(qtbot, open_window, desk: Database) -> Window:
    return go(qtbot, open_window(desk))


def wait(qtbot, window: Window) -> None:
    """Until what prints has been loaded and has done its work."""
    qtbot.waitUntil(lambda: not window.jobs.jobs, timeout=30_000)
    settle(qtbot, window)


def row_of(window: Window, number: str) -> int:
    rows = window.page().matrix.plan.rows
    return next(at for at, row in enumerate(rows) if number in (row.number, row.kind.name))


def numbers(window: Window) -> list[str]:
    """The rows shown."""
    return [row.number or row.kind.name for row in window.page().matrix.plan.rows]


def figures_of(window: Window, number: str) -> list[str]:
    """What a row says, country by country."""
    plan = window.page().matrix.plan
    at = row_of(window, number)
    return [plan.index(at, column).data() for column in range(FIRST, plan.columnCount())]


def click(qtbot, window: Window, number: str, column: int) -> None:
    """Click a cell."""
    matrix = window.page().matrix
    index = matrix.plan.index(row_of(window, number), column)
    matrix.scrollTo(index)
    qtbot.mouseClick(matrix.viewport(), Qt.MouseButton.LeftButton, pos=matrix.visualRect(index).center())
    settle(qtbot, window)


def key(qtbot, window: Window, *keys: Qt.Key) -> None:
    for each in keys:
        qtbot.keyClick(QApplication.focusWidget(), each)
    settle(qtbot, window)


def links(window: Window) -> list[RecordLink]:
    """The records that can be opened at the side, from above."""
    panel = window.page().panel
    found = [link for link in panel.findChildren(RecordLink) if link.isVisible()]
    return sorted(found, key=lambda link: link.mapTo(panel, QPoint()).y())


def chips(window: Window) -> set[str]:
    """What the list of projects is filtered by, also where the filters are folded."""
    return {chip.text() for chip in window.page().bar._chips.values()}


def read(desk: Database, year: int | None = None) -> CoverageSummary:
    with snapshot(desk) as found:
        return summarise(found, year, date.today())


def test_the_matrix_shows_the_figures_that_are_printed(window, desk):
    summary = read(desk)
    shown = {number: figures_of(window, number) for number in numbers(window)}
    for row in summary.sections:
        assert shown[row.key] == [str(count) for count in (*row.counts, row.total)]
    assert shown["WHOLE"] == ["1", "3", "1", "4"] and shown["OUTSIDE"] == ["0", "1", "0", "1"]
    assert titled(window)[0] == "Coverage of the Plan of Action, 2023–2027"
    assert (
        "Nothing is known at this desk of projects in: China, Myanmar, Viet Nam. They have no column."
        in (titled(window)[1])
    )


def test_a_cell_is_told_at_the_side_and_its_projects_opened(qtbot, window):
    click(qtbot, window, "4.2.12", LAO)
    texts = seen(window.page().panel)
    assert {"4.2.12 × Lao PDR", "Water Resources Cooperation", "2", "projects", "500,000", "USD committed"} < set(texts)
    assert [link.text() for link in links(window)[:2]] == ["Joint gauges", "Pump station"]
    assert links(window)[0].accessibleName() == "Joint gauges, KH-2026-0001, Late"
    qtbot.mouseClick(links(window)[0], Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert "Joint gauges" in titled(window)


def test_the_matrix_is_walked_by_keyboard_alone(qtbot, window):
    page = window.page()
    page.matrix.setFocus(Qt.FocusReason.TabFocusReason)
    start = page.matrix.cell()
    assert (start.row.number, start.country) == ("4.1.1", "LA")
    key(qtbot, window, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert page.matrix.currentIndex().column() == SECTION, "the names of pillars say nothing to be reached"
    key(qtbot, window, Qt.Key.Key_End, Qt.Key.Key_Down)
    assert (page.matrix.cell().row.number, page.matrix.cell().country) == ("4.1.2", None)
    while page.matrix.cell().row.number != "4.2.12":
        key(qtbot, window, Qt.Key.Key_Down)
    key(qtbot, window, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Return)
    assert isinstance(QApplication.focusWidget(), RecordLink)
    key(qtbot, window, Qt.Key.Key_Space)
    assert "Joint gauges" in titled(window)
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, window)
    assert window.page() is page and page.matrix.cell().row.number == "4.2.12"


def test_pages_and_ends_are_reached_by_keys(qtbot, window):
    matrix = window.page().matrix
    matrix.setFocus()
    qtbot.keyClick(matrix, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert matrix.cell().row.kind is Kind.WHOLE
    key(qtbot, window, Qt.Key.Key_PageUp)
    assert matrix.cell().row.kind is Kind.SECTION and matrix.currentIndex().row() > 0
    qtbot.keyClick(matrix, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert matrix.currentIndex().row() == 0


@pytest.mark.parametrize(
    ("number", "column", "found"),
    [
        ("4.2.12", LAO, ["KH-2026-0001", "LA-2025-0001"]),
        ("4.2.12", TOTAL, ["KH-2026-0001", "LA-2025-0001"]),
        ("4.2.5", LAO, ["LA-2025-0001"]),
        ("OUTSIDE", LAO, ["LA-2025-0002"]),
        ("WHOLE", LAO, ["KH-2026-0001", "LA-2025-0001", "LA-2025-0002"]),
    ],
)
def test_all_projects_of_a_cell_are_those_of_the_list(qtbot, window, number, column, found):
    click(qtbot, window, number, column)
    told = window.page().matrix.cell().projects
    assert told == len(found)
    press(qtbot, window.page(), f"Show all {told} projects" if told > 1 else "Show it in the list")
    settle(qtbot, window)
    assert codes(window) == found
    assert "Left out: Cancelled and declined" in chips(window)


def test_a_measure_and_a_year_become_filters_too(qtbot, window):
    page = window.page()
    page.year.setFocus()
    qtbot.keyClicks(page.year, "2025")
    settle(qtbot, window)
    click(qtbot, window, "4.2.12", SECTION)
    click(qtbot, window, "4.2.12-3", LAO)
    press(qtbot, page, "Show it in the list")
    settle(qtbot, window)
    assert codes(window) == ["LA-2025-0001"]
    assert {"Section: 4.2.12-3", "Year: 2025", "Country: Lao PDR"} < chips(window)


def test_a_section_opens_to_its_measures_by_mouse_and_keys(qtbot, window):
    closed = numbers(window)
    click(qtbot, window, "4.2.12", SECTION)
    opened = [number for number in numbers(window) if number not in closed]
    assert opened == [f"4.2.12-{n}" for n in range(1, 9)]
    assert figures_of(window, "4.2.12-1") == ["1", "1", "0", "1"]
    matrix = window.page().matrix
    assert matrix.cell().row.number == "4.2.12", "the row stays chosen"
    matrix.setFocus()
    key(qtbot, window, Qt.Key.Key_Return)
    assert numbers(window) == closed
    qtbot.keyClicks(matrix, "+")
    qtbot.keyClicks(matrix, "+")
    assert numbers(window) != closed
    qtbot.keyClicks(matrix, "-")
    assert numbers(window) == closed
    index = matrix.plan.index(row_of(window, "4.2.12"), SECTION)
    at = matrix.visualRect(index).center()
    qtbot.mouseClick(matrix.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(matrix.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert numbers(window) != closed, "two quick clicks open it once"


def test_only_rows_with_blanks(qtbot, window, desk):
    with desk.writing("Keo") as journal:
        journal.add(project("TH-2026-0002", "Weirs", "4.2.12-1", country="TH"))
    settle(qtbot, window)
    assert "4.2.12" in numbers(window)
    check = window.page().only_blanks
    qtbot.mouseClick(check, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert "4.2.12" not in numbers(window) and "4.2.5" in numbers(window)
    assert numbers(window)[-1] == "WHOLE" and "OUTSIDE" not in numbers(window)
    qtbot.mouseClick(check, Qt.MouseButton.LeftButton)
    click(qtbot, window, "4.2.12", SECTION)
    qtbot.mouseClick(check, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    shown = numbers(window)
    assert shown[shown.index("4.2.12") + 1] == "4.2.12-2", "no measure without its section"


def test_money_stands_where_the_report_has_it(qtbot, window):
    press(qtbot, window.page(), "Committed, USD thousand")
    settle(qtbot, window)
    assert figures_of(window, "4.2.12") == ["1,000", "500", "–", "1,500"]
    plan = window.page().matrix.plan
    spoken = plan.index(row_of(window, "4.2.12"), LAO).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "4.2.12 Water Resources Cooperation, Lao PDR: 500 (Committed, USD thousand)"
    assert window.page().legend.accessibleName() == "none, <200, 200–1,000, 1,000–3,000"


def test_a_year_is_read_anew(qtbot, window, desk):
    page = window.page()
    page.year.setFocus()
    qtbot.keyClicks(page.year, "2025")
    settle(qtbot, window)
    assert titled(window)[0] == "Coverage of the Plan of Action in 2025"
    assert figures_of(window, "4.2.12") == ["0", "1", "0", "1"]
    assert read(desk, 2025).whole.total == int(figures_of(window, "WHOLE")[-1])


def test_a_change_elsewhere_shows_at_once(qtbot, window, desk):
    click(qtbot, window, "4.2.9", LAO)
    assert "Show all" not in " ".join(seen(window.page().panel))
    with desk.writing("Keo") as journal:
        journal.add(project("LA-2026-0009", "Rail works", "4.2.9-1"))
    settle(qtbot, window)
    assert figures_of(window, "4.2.9") == ["0", "1", "0", "1"]
    assert links(window)[0].text() == "Rail works", "the cell that was chosen stays so"


def test_sections_without_any_project_are_listed_and_lead_to_their_rows(qtbot, window, desk):
    summary = read(desk)
    empty = [row.key for row in summary.sections if not row.total]
    cells = len(summary.sections) * 3
    said = f"{summary.empty_cells} of {cells} cells have no project. Sections without any: {len(empty)}."
    assert said in seen(window.page().panel)
    listed = [link.text().split()[0] for link in links(window)[-len(empty) :]]
    assert listed == empty
    link = next(each for each in links(window) if each.text().startswith("4.3.6 "))
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert window.page().matrix.cell().row.number == "4.3.6" and window.page().matrix.hasFocus()


def test_each_cell_speaks_for_itself(window):
    plan = window.page().matrix.plan
    role = Qt.ItemDataRole.AccessibleTextRole
    at = row_of(window, "4.2.12")
    assert plan.index(at, LAO).data(role) == "4.2.12 Water Resources Cooperation, Lao PDR: 2 projects"
    assert plan.index(at, TOTAL - 1).data(role) == "4.2.12 Water Resources Cooperation, Thailand: none"
    assert plan.index(at, TOTAL).data(role) == "4.2.12 Water Resources Cooperation, All countries: 2 projects"
    assert plan.index(at, SECTION).data(role) == "4.2.12 Water Resources Cooperation, measures: 8"
    assert plan.index(at, PILLAR).data(role) == "4.2 Economy and Sustainable Development"
    assert window.page().matrix.accessibleName() == "Plan of Action"


def test_blanks_stand_out_in_the_picture(window):
    """A blank is hatched: its cell has two colours outside of its word, where a figure's has one."""
    matrix = window.page().matrix
    picture = matrix.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()

    def colours(number: str, column: int) -> set[int]:
        place = matrix.visualRect(matrix.plan.index(row_of(window, number), column)).adjusted(4, 4, -4, -4)
        return {
            picture.pixel(int(x * ratio), int(y * ratio))
            for x in range(place.left(), place.left() + 8)
            for y in range(place.top(), place.bottom())
        }

    assert len(colours("4.2.12", LAO)) == 1
    assert len(colours("4.2.12", LAO + 1)) > 1
    assert len(colours("4.2.12", LAO) | colours("4.2.1", LAO + 1)) == 2, "two projects and one are of two steps"


def test_the_same_report_becomes_a_workbook(qtbot, window, said_by_window, tmp_path, desk):
    file = tmp_path / "coverage.xlsx"
    window.live.talk = said_by_window
    said_by_window.files = [file]
    press(qtbot, window.page().header, "Export to Excel…")
    wait(qtbot, window)
    book = load_workbook(file)
    assert said_by_window.told == [(State.DONE, f"Saved “coverage.xlsx”. Sheets: {len(book.sheetnames)}.")]
    rows = [row for sheet in book.worksheets for row in sheet.iter_rows(values_only=True)]
    assert ("4.2.5 Agriculture", 0, 1, 0, 1) in [row[1:6] for row in rows]
    (tmp_path / "blocked").write_text("a file where a folder should be")
    said_by_window.files = [tmp_path / "blocked" / "coverage.xlsx"]
    press(qtbot, window.page().header, "Export to Excel…")
    wait(qtbot, window)
    assert len(said_by_window.told) == 1, "nothing was written, and nobody is told that it was"


def test_it_is_printed_as_it_is_shown(qtbot, window):
    page = window.page()
    page.year.setFocus()
    qtbot.keyClicks(page.year, "2025")
    settle(qtbot, window)
    press(qtbot, page.header, "Print…")
    wait(qtbot, window)
    printing = window.page()
    assert (printing.choices._report.value(), int(printing.choices._year.value())) == ("coverage", 2025)
    window.go("plan")
    qtbot.keyClick(page.year, Qt.Key.Key_Home)
    settle(qtbot, window)
    press(qtbot, page.header, "Print…")
    wait(qtbot, window)
    assert (printing.choices._report.value(), printing.choices._year.value()) == ("coverage", None)


def test_nothing_is_exported_before_it_was_read(qtbot, open_window, desk):
    window = open_window(desk)
    window.go("plan")
    export = button(window.page().header, "Export to Excel…")
    assert not export.isEnabled() and export.toolTip() == "The figures are still being read."
    settle(qtbot, window)
    assert export.isEnabled() and not export.toolTip()


def test_whoever_does_not_wait_sees_the_year_that_is_chosen(qtbot, open_window, desk):
    window = open_window(desk)

    def refuse(does: Callable[[], object]) -> None:
        """Cancel what it reads, in the status bar."""
        waiting = Event()
        window.jobs.run(lambda _: waiting.wait())
        does()
        window.jobs.jobs[-1].cancel()
        waiting.set()
        settle(qtbot, window)

    refuse(lambda: window.go("plan"))
    assert not window.page().matrix.plan.rows
    window.go("projects")
    page = go(qtbot, window).page()
    assert page.matrix.plan.rows
    page.year.choose(2026)
    refuse(page.refresh)
    assert page.year.value() is None


def test_nothing_recorded_is_told_and_the_plan_is_there_to_read(qtbot, open_window, make_desk):
    window = go(qtbot, open_window(make_desk("Luang Namtha", "LA-LM")))
    texts = " ".join(seen(window.page().panel))
    assert "No project is counted in any section of the Plan." in texts
    assert "This desk knows projects of Lao PDR only, and so the matrix has one column." in texts
    assert "This is the desk of Luang Namtha; projects of other provinces may be unknown here." in texts
    assert figures_of(window, "4.2.12") == ["0"] and links(window) == []
    click(qtbot, window, "4.2.12", SECTION)
    assert "4.2.12-8" in numbers(window)


@pytest.mark.parametrize("size", [(1366, 698), (683, 349)])
@pytest.mark.parametrize("language", list(LANGUAGES))
def test_it_is_as_wide_as_its_place_in_every_language(qtbot, window, dress, language, size):
    dress("light", language)
    window.resize(*size)
    settle(qtbot, window)
    matrix = window.page().matrix
    assert window.width() == size[0]
    assert sum(matrix.columnWidth(at) for at in range(matrix.plan.columnCount())) <= matrix.viewport().width()
    assert window.page().matrix.viewport().height() > 3 * matrix.rowHeight(0)


def test_in_a_narrow_window_the_cell_is_told_under_a_tab(qtbot, window):
    window.resize(683, 349)
    settle(qtbot, window)
    page = window.page()
    assert not page.panel.isVisible() and not page.legend.isVisible()
    matrix = page.matrix
    matrix.setFocus()
    matrix.reach((Kind.SECTION, "4.2.12"), "LA")
    settle(qtbot, window)
    key(qtbot, window, Qt.Key.Key_Return)
    assert page.panel.isVisible() and page.panel.legend.isVisible()
    focused = QApplication.focusWidget()
    assert focused.text() == "Joint gauges" and not focused.visibleRegion().isEmpty()
    window.resize(1366, 698)
    settle(qtbot, window)
    assert page.panel.isVisible() and matrix.isVisible() and page.legend.isVisible()


def test_nothing_that_prints_is_loaded_for_it():
    code = (
        "import sys; import lmcdesk.ui.pages.plan;"
        "print([m for m in sys.modules if m.split('.')[0] in ('reportlab', 'uharfbuzz', 'icu4py', 'openpyxl')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
