"""Lists from Excel through the window: from a file, a block or a dropped workbook to what the desk then holds."""

import gc
import os
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from threading import Event
from typing import Any
from uuid import UUID

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lmcdesk.domain.records import Project
from lmcdesk.domain.values import Role
from lmcdesk.store.database import Database
from lmcdesk.ui.marks import State
from lmcdesk.ui.pages import sheet_result
from lmcdesk.ui.pages.sheet import SheetPage
from lmcdesk.ui.pages.sheet_pasting import Block
from lmcdesk.ui.pages.sheet_steps import Step
from lmcdesk.ui.reading_order import takers
from lmcdesk.ui.window import Window
from tests.ui import sheet_books
from tests.ui.driving import press, seen, settle, windows

pytestmark = pytest.mark.filterwarnings(  # PySide6 6.12 deprecates the only constructor that 6.11 has
    "ignore:Function. 'QDragEnterEvent:DeprecationWarning"
)

CTRL = Qt.KeyboardModifier.ControlModifier
HEAD = ("Code", "Title", "Province", "Planned start", "Budget", "What they say")


def rows(*more: Sequence[Any]) -> list[Sequence[Any]]:
    """A list with dates that may be read two ways, and a column that no field is called like."""
    return [
        ("Projects of the province",),
        HEAD,
        ("LA-1", "Canal", "Luang Namtha", "03/04/2026", 1000, "Soon"),
        ("LA-2", "Health post", "Bokeo", "05/06/2026", 2000, "Later"),
        *more,
    ]


@pytest.fixture
def desk(make_desk: Callable[..., Database]) -> Database:
    return make_desk("Vientiane")


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path, said_by_window) -> Iterator[Callable[[Database], Window]]:
    with windows(qtbot, tmp_path / "settings.json") as make:

        def open_(database: Database) -> Window:
            window = make(database)
            window.live.talk = said_by_window
            window.live.settings.set("author", "Bounmy Phet")
            return window

        yield open_


@pytest.fixture
def window(open_window: Callable[[Database], Window], desk: Database) -> Window:
    return open_window(desk)


def page_of(window: Window) -> SheetPage:
    page = window.page()
    assert isinstance(page, SheetPage)
    return page


def key(
    qtbot: QtBot, window: Window, which: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key where the focus is."""
    qtbot.keyClick(QApplication.focusWidget() or window, which, keys)
    settle(qtbot, window)


def take(qtbot: QtBot, window: Window, path: Path, until: Step = Step.SHEET) -> SheetPage:
    """Begin with a workbook and go on to a step."""
    window.go("excel", path)
    settle(qtbot, window)
    page = page_of(window)
    while page.step < until:
        before = page.step
        key(qtbot, window, Qt.Key.Key_Return, CTRL)
        assert page.step > before, before
    assert page.step is until
    return page


def projects(desk: Database) -> dict[str, dict[str, Any]]:
    """The projects at the desk by their codes."""
    with desk.raw() as connection:
        found = connection.execute(
            "SELECT code, title, planned_start, budget, note, objective FROM project WHERE deleted = 0"
        )
        names = ("title", "planned_start", "budget", "note", "objective")
        return {code: dict(zip(names, values, strict=True)) for code, *values in found}


def shown(page: SheetPage) -> list[list[str]]:
    """What stands in the table of the preview."""
    model = page.preview.table.rows
    return [[column.cell(model.row(at)).plain for column in model.columns] for at in range(model.rowCount())]


def click_tab(qtbot: QtBot, window: Window, bar: Any, name: str) -> None:
    at = next(at for at in range(bar.count()) if bar.tabText(at) == name)
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(at).center())
    settle(qtbot, window)


def test_from_a_file_to_its_result_by_keyboard_alone(
    qtbot: QtBot, window: Window, desk: Database, tmp_path: Path, said_by_window
) -> None:
    said_by_window.files = [sheet_books.save(tmp_path / "list.xlsx", {"Projects": rows()})]
    at = list(window.band.items).index("excel") + 1
    key(qtbot, window, Qt.Key(Qt.Key.Key_0 + at), CTRL)
    page = page_of(window)
    key(qtbot, window, Qt.Key.Key_Return, CTRL)
    assert page.step is Step.SHEET and page.picture.headers.entry.currentText() == "Found: row 2"

    key(qtbot, window, Qt.Key.Key_Return, CTRL)
    assert page.step is Step.COLUMNS
    last = page.columns.lines[-1]
    assert last.told.called == "F · What they say" and last.choice.currentText() == "Leave it out"
    while QApplication.focusWidget() is not last.choice:
        key(qtbot, window, Qt.Key.Key_Tab)
    qtbot.keyClicks(last.choice, "Note")
    settle(qtbot, window)
    assert last.told.field == "note" and last.told.state[0] is State.DONE

    key(qtbot, window, Qt.Key.Key_Return, CTRL)
    assert page.step is Step.CHECK
    assert "“Planned start”: is the day or the month first in these dates?" in seen(page)
    key(qtbot, window, Qt.Key.Key_Down)
    answer = QApplication.focusWidget()
    assert answer.currentText().replace("\u00a0", " ") == "The day is first: 03/04/2026 is 3 Apr 2026"

    key(qtbot, window, Qt.Key.Key_Return, CTRL)
    assert page.step is Step.PREVIEW and QApplication.focusWidget() is page.preview.table
    assert [line[0] for line in shown(page)] == ["3", "4"]
    key(qtbot, window, Qt.Key.Key_Down)
    assert "LA-2 Health post" in seen(page.preview.panel)
    assert not projects(desk), "nothing is written before it is said"

    key(qtbot, window, Qt.Key.Key_Return, CTRL)
    assert page.step is Step.RESULT
    held = projects(desk)
    assert held["LA-1"]["planned_start"] == "2026-04-03" and held["LA-2"]["note"] == "Later"
    assert Decimal(held["LA-2"]["budget"]) == 2000

    key(qtbot, window, Qt.Key.Key_Tab)  # from where one goes on to what takes it back
    key(qtbot, window, Qt.Key.Key_Space)
    assert said_by_window.asked[-1] == "Take back the import of “list.xlsx”? [Take the import back]"
    assert not projects(desk) and "Taken back" in [
        label.text() for label in page.result.findChildren(type(page.result._state))
    ]


def test_corrections_are_remembered_for_the_form(
    qtbot: QtBot, open_window: Callable[[Database], Window], desk: Database, tmp_path: Path
) -> None:
    window = open_window(desk)
    page = take(qtbot, window, sheet_books.save(tmp_path / "march.xlsx", {"List": rows()}), Step.COLUMNS)
    choice = page.columns.lines[-1].choice
    choice.setFocus()
    qtbot.keyClicks(choice, "Note")
    settle(qtbot, window)
    key(qtbot, window, Qt.Key.Key_Return, CTRL)
    window.close()
    window = open_window(desk)
    april = sheet_books.save(tmp_path / "april.xlsx", {"Other name": rows(("LA-3", "Road", "Bokeo", None, 5, "?"))})
    page = take(qtbot, window, april, Step.COLUMNS)
    assert page.columns.lines[-1].told.field == "note"
    assert "As you said for these headings before" in seen(page)
    other = sheet_books.save(tmp_path / "other.xlsx", {"List": [(*HEAD[:5], "What we say"), *rows()[2:]]})
    page = take(qtbot, window, other, Step.COLUMNS)
    assert page.columns.lines[-1].told.field == "" and "As you said for these headings before" not in seen(page)


def test_a_field_stands_for_one_column(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    page = take(qtbot, window, sheet_books.save(tmp_path / "list.xlsx", {"List": rows()}), Step.COLUMNS)
    for at in (5, 2):
        choice = page.columns.lines[at].choice
        choice.setFocus()
        qtbot.keyClicks(choice, "Note")
        settle(qtbot, window)
    assert [line.told.field for line in page.columns.lines] == ["code", "title", "note", "planned_start", "budget", ""]
    page.columns.lines[1].choice.setFocus()
    key(qtbot, window, Qt.Key.Key_Home)
    page.columns.lines[0].choice.setFocus()
    key(qtbot, window, Qt.Key.Key_Home)
    primary = page.header.primary()
    assert primary is not None and not primary.isEnabled()
    why = "Say first which column stands for one of these: Code, Title, Title in the national language."
    assert why in primary.toolTip() and any(why in text for text in seen(page.header))


def test_a_sheet_whose_headings_nobody_knows(qtbot: QtBot, window: Window, desk: Database, tmp_path: Path) -> None:
    book = sheet_books.khmer(tmp_path / "khmer.xlsx")
    page = take(qtbot, window, book)
    primary = page.header.primary()
    assert primary is not None
    if page.flow.found is not None:  # words of this language may be known one day
        page.flow.choose_header(2)
        settle(qtbot, window)
    assert [page.picture.sheets.entry.itemText(at) for at in range(2)] == ["តារាងគម្រោង", "បញ្ជី (hidden)"]
    page.picture.table.setFocus()
    row = next(at for at in range(10) if page.picture.table.rows.row(at).number == 4)
    page.picture.table.setCurrentIndex(page.picture.table.rows.index(row, 0))
    key(qtbot, window, Qt.Key.Key_Return)
    page.picture.kinds.entry.setFocus()
    qtbot.keyClicks(page.picture.kinds.entry, "Projects")
    settle(qtbot, window)
    assert page.flow.found is not None and page.flow.found.rows == (4,) and primary.isEnabled()
    for letter, field in sheet_books.KHMER_FIELDS.items():
        page.flow.stand(ord(letter) - 65, field)
        settle(qtbot, window)
    for _ in range(4):
        key(qtbot, window, Qt.Key.Key_Return, CTRL)
    assert page.step is Step.RESULT and len(projects(desk)) == 24


def test_a_hidden_sheet_is_read_when_it_is_wanted(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    book = sheet_books.save(tmp_path / "b.xlsx", {"Cover": [("Nothing",)], "Data": rows()}, hidden=["Data"])
    page = take(qtbot, window, book)
    assert page.flow.found is None
    page.picture.sheets.entry.setFocus()
    key(qtbot, window, Qt.Key.Key_Down)
    assert page.flow.found is not None and page.flow.found.rows == (2,)
    assert page.picture.table.rows.rowCount() == 4


def test_a_sheet_without_headings_goes_by_letters(qtbot: QtBot, window: Window, desk: Database, tmp_path: Path) -> None:
    page = take(qtbot, window, sheet_books.save(tmp_path / "b.xlsx", {"S": [("LA-1", "Canal"), ("LA-2", "Road")]}))
    page.picture.headers.entry.setFocus()
    key(qtbot, window, Qt.Key.Key_End)
    assert page.picture.headers.entry.currentText() == "None: go by the columns’ letters"
    key(qtbot, window, Qt.Key.Key_Return, CTRL)
    assert [line.told.called for line in page.columns.lines] == ["Column A", "Column B"]
    for at, field in enumerate(("Code", "Title")):
        page.columns.lines[at].choice.setFocus()
        qtbot.keyClicks(page.columns.lines[at].choice, field)
        settle(qtbot, window)
    for _ in range(3):
        key(qtbot, window, Qt.Key.Key_Return, CTRL)
    assert {code: held["title"] for code, held in projects(desk).items()} == {"LA-1": "Canal", "LA-2": "Road"}


def test_an_old_text_file_is_read_in_the_encoding_chosen(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    old = tmp_path / "old.txt"
    old.write_bytes(b"Code\tTitle\r\nLA-1\tCaf\xe9\r\n")  # of which nobody could tell in which encoding it is
    page = take(qtbot, window, old, Step.FILE)
    assert page.file.asking and page.header.primary().text() == "Read it so"
    key(qtbot, window, Qt.Key.Key_Escape)
    assert not page.file.asking and page.header.primary().text() == "Choose a file…"
    page = take(qtbot, window, old, Step.FILE)
    assert QApplication.focusWidget() is page.file.encoding.table
    while page.file.encoding.table.record().encoding != "cp1258":
        key(qtbot, window, Qt.Key.Key_Down)
    assert page.file.encoding.table.record().sample == "LA-1 Café"
    key(qtbot, window, Qt.Key.Key_Return)
    assert page.step is Step.SHEET
    assert page.picture.table.rows.columns[2].cell(page.picture.table.rows.row(1)).plain == "Café"


def test_a_block_from_the_clipboard_goes_the_same_way(
    qtbot: QtBot, window: Window, desk: Database, said_by_window
) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("only a word")
    window.go("excel")
    settle(qtbot, window)
    page = page_of(window)
    qtbot.keyClick(page, Qt.Key.Key_V, CTRL)
    assert said_by_window.told[-1][0] is State.AT_RISK and page.step is Step.FILE
    clipboard.setText('Code\tTitle\tNote\r\nLA-1\tCanal\t"two\nlines"\r\n')
    qtbot.keyClick(page, Qt.Key.Key_V, CTRL)
    settle(qtbot, window)
    assert page.step is Step.SHEET
    assert said_by_window.told[-1][1].startswith("The block from the clipboard is read like a file, as “Pasted ")
    for _ in range(4):
        key(qtbot, window, Qt.Key.Key_Return, CTRL)
    assert page.step is Step.RESULT and projects(desk)["LA-1"]["note"] == "two\nlines"


def test_a_block_can_be_pasted_on_the_list_of_projects(qtbot: QtBot, window: Window) -> None:
    QGuiApplication.clipboard().setText("Code\tTitle\r\nLA-1\tCanal\r\n")
    window.page().search.setFocus()
    qtbot.keyClick(window.page().search, Qt.Key.Key_V, CTRL)
    assert window.page().search.text(), "a field takes what is pasted in it"
    window.page().search.clear()
    settle(qtbot, window)
    window.page().header.primary().setFocus()
    key(qtbot, window, Qt.Key.Key_V, CTRL)
    assert page_of(window).step is Step.SHEET


def drop(target: QWidget, *files: Path) -> bool:
    """Drop files; says whether they were welcome."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(50, 50).toPoint(), Qt.DropAction.CopyAction, data, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(target, enter)
    if enter.isAccepted():
        QApplication.sendEvent(target, QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, buttons, keys))
    return enter.isAccepted()


def test_a_workbook_is_dropped_on_the_window_or_on_the_page(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    book = sheet_books.save(tmp_path / "list.xlsx", {"List": rows()})
    assert not drop(window, tmp_path / "a.lmcb")
    assert drop(window, tmp_path / "a.lmcb", book)
    settle(qtbot, window)
    page = page_of(window)
    assert page.step is Step.SHEET and page.flow.path == book
    other = sheet_books.save(tmp_path / "other.csv.xlsx", {"List": rows()})
    assert not drop(page, tmp_path / "picture.png") and drop(page, other)
    settle(qtbot, window)
    assert page.flow.path == other


def test_what_came_back_from_excel_is_merged_field_by_field(
    qtbot: QtBot, window: Window, desk: Database, tmp_path: Path
) -> None:
    page = take(qtbot, window, sheet_books.edited_twice(desk, tmp_path / "own.xlsx"), Step.PREVIEW)
    counts = [page.preview.tabs.accessibleTabName(at) for at in range(page.preview.tabs.count())]
    assert counts == ["All rows 8", "New 0", "Changed 3", "Same 4", "In conflict 1", "Blocked 0", "To look at 1"]
    click_tab(qtbot, window, page.preview.tabs, "Changed")
    assert [line[1] for line in shown(page)] == ["Changed"] * 3
    assert shown(page)[0][2].endswith("Title: Village water supply 1 → Village water supply, first stage")
    click_tab(qtbot, window, page.preview.tabs, "In conflict")
    page.preview.table.setFocus()
    key(qtbot, window, Qt.Key.Key_Down)
    told = " ".join(seen(page.preview.panel))
    assert "At this desk: Village water supply with pumps" in told
    assert "In the sheet: Village water supply by gravity" in told and "Before both: Village water supply 2" in told
    assert page.header.primary().text() == "Import 3 rows"
    page.preview.conflicts.entry.setFocus()
    key(qtbot, window, Qt.Key.Key_Down)
    assert page.header.primary().text() == "Import 4 rows"
    key(qtbot, window, Qt.Key.Key_Return, CTRL)
    assert page.step is Step.RESULT
    held = projects(desk)
    assert held["LA-2026-0002"]["title"] == "Village water supply by gravity"
    assert held["LA-2026-0003"]["objective"] == "Clean water for 640 households"


def test_a_sheet_that_would_change_nothing_is_not_imported(
    qtbot: QtBot, window: Window, desk: Database, tmp_path: Path
) -> None:
    with desk.writing("Keo") as journal:
        journal.add(Project(code="LA-1", title="Canal", country="LA"))
    book = sheet_books.save(tmp_path / "l.xlsx", {"L": [("Code", "Title"), ("LA-1", "Canal")]})
    page = take(qtbot, window, book, Step.PREVIEW)
    primary = page.header.primary()
    assert not primary.isEnabled() and primary.toolTip() == "No row of this sheet would change anything."


def test_a_change_at_the_desk_since_the_preview_is_looked_at_again(
    qtbot: QtBot, window: Window, desk: Database, tmp_path: Path, said_by_window
) -> None:
    book = sheet_books.save(tmp_path / "l.xlsx", {"L": [("Code", "Title"), ("LA-1", "Canal")]})
    page = take(qtbot, window, book, Step.PREVIEW)
    with desk.writing("Keo") as journal:
        journal.add(Project(code="LA-1", title="Canal", country="LA"))
    settle(qtbot, window)
    key(qtbot, window, Qt.Key.Key_Return, CTRL)
    assert "has changed since" in str(said_by_window.errors[-1])
    assert page.step is Step.PREVIEW and [line[1] for line in shown(page)] == ["Same"]


def test_a_managers_desk_looks_and_does_not_import(
    qtbot: QtBot, open_window: Callable[[Database], Window], make_desk: Callable[..., Database], tmp_path: Path
) -> None:
    window = open_window(make_desk("Manager", role=Role.MANAGER))
    page = take(qtbot, window, sheet_books.save(tmp_path / "list.xlsx", {"List": rows()}), Step.PREVIEW)
    primary = page.header.primary()
    assert not primary.isEnabled() and "A manager's desk reads and prints." in primary.toolTip()


def test_long_work_can_be_stopped_and_leaves_nothing(
    qtbot: QtBot, window: Window, desk: Database, tmp_path: Path
) -> None:
    page = take(qtbot, window, sheet_books.save(tmp_path / "list.xlsx", {"List": rows()}), Step.PREVIEW)
    hold = Event()
    window.jobs.run(lambda _: hold.wait(20))
    key_ = page.header.primary()
    qtbot.mouseClick(key_, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page._stack.currentWidget() is page.working)
    assert QApplication.focusWidget() is page.working.first and not key_.isEnabled()
    window.go("projects")
    assert window.jobs.jobs[-1].title, "the status bar tells of it while the page is not seen"
    window.go("excel")
    assert not window.jobs.jobs[-1].title
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    hold.set()
    settle(qtbot, window)
    assert page.step is Step.PREVIEW and page._stack.currentWidget() is page.preview and not projects(desk)
    assert page.header.primary().isEnabled()


def test_what_is_wrong_is_marked_in_a_copy_of_the_workbook(
    qtbot: QtBot, window: Window, tmp_path: Path, said_by_window, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(sheet_result, "open_file", opened.append)
    book = sheet_books.save(tmp_path / "list.xlsx", {"List": rows(("LA-3", "Road", "Nowhere", "soon", "many", None))})
    page = take(qtbot, window, book, Step.PREVIEW)
    click_tab(qtbot, window, page.preview.tabs, "To look at")
    assert any("“many”" in line[3] or "“soon”" in line[3] for line in shown(page))
    key(qtbot, window, Qt.Key.Key_Return, CTRL)
    said_by_window.files = [tmp_path / "marked.xlsx"]
    press(qtbot, page, "Open a marked copy…")
    settle(qtbot, window)
    assert opened == [tmp_path / "marked.xlsx"]
    assert openpyxl.load_workbook(opened[0])["List"]["E5"].comment is not None
    said_by_window.files = [tmp_path / "to mend.xlsx"]
    press(qtbot, page, "Write the bad rows alone…")
    settle(qtbot, window)
    alone = openpyxl.load_workbook(tmp_path / "to mend.xlsx").worksheets[0]
    assert opened[1:] == [tmp_path / "to mend.xlsx"]
    assert "LA-3" in [cell.value for row in alone.iter_rows() for cell in row]


def test_an_import_is_taken_back_days_later(
    qtbot: QtBot, window: Window, desk: Database, tmp_path: Path, said_by_window
) -> None:
    book = sheet_books.save(tmp_path / "list.xlsx", {"List": rows()})
    page = take(qtbot, window, book, Step.RESULT)
    key(qtbot, window, Qt.Key.Key_Return, CTRL)
    assert page.step is Step.FILE
    with desk.writing("Keo") as journal:
        number = next(iter(projects(desk)))
        with desk.raw() as connection:
            (id_,) = connection.execute("SELECT id FROM project WHERE code = ?", (number,)).fetchone()
        journal.edit("project", UUID(bytes=id_), {"note": "edited since"})
    settle(qtbot, window)
    imports = page.file.imports.imports
    assert imports.rows.rowCount() == 1
    qtbot.mouseClick(
        imports.viewport(), Qt.MouseButton.LeftButton, pos=imports.visualRect(imports.rows.index(0, 0)).center()
    )
    press(qtbot, page, "Take it back…")
    settle(qtbot, window)
    assert said_by_window.told[-1][1].startswith("The import is taken back. Put back: ")
    assert "Edited since and kept: " in said_by_window.told[-1][1]
    assert imports.rows.columns[2].cell(imports.rows.row(0)).plain == "Taken back"


def test_lists_and_templates_go_out(
    qtbot: QtBot, window: Window, desk: Database, tmp_path: Path, said_by_window
) -> None:
    with desk.writing("Keo") as journal:
        journal.add(Project(code="LA-1", title="Canal", country="LA", planned_start=date(2026, 4, 3)))
    window.go("excel")
    settle(qtbot, window)
    page = page_of(window)
    said_by_window.files = [tmp_path / "out.xlsx"]
    press(qtbot, page, "Export the list…")
    settle(qtbot, window)
    assert said_by_window.told[-1][1] == "Wrote “out.xlsx”. Rows: 1. It can be edited and imported again."
    said_by_window.files = [tmp_path / "form.xlsx"]
    press(qtbot, page, "Write a template…")
    settle(qtbot, window)
    assert (tmp_path / "form.xlsx").is_file() and "form.xlsx" in said_by_window.told[-1][1]
    page = take(qtbot, window, tmp_path / "out.xlsx", Step.PREVIEW)
    assert [line[1] for line in shown(page)] == ["Same"]


def test_the_steps_can_be_gone_back_to(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    page = take(qtbot, window, sheet_books.save(tmp_path / "list.xlsx", {"List": rows()}), Step.PREVIEW)
    looked = page.flow.preview
    click_tab(qtbot, window, page.line, "Columns")
    assert page.step is Step.COLUMNS and page.line.isTabEnabled(Step.PREVIEW)
    key(qtbot, window, Qt.Key.Key_Escape)
    assert page.step is Step.SHEET
    click_tab(qtbot, window, page.line, "Preview")
    assert page.step is Step.PREVIEW and page.flow.preview is looked
    click_tab(qtbot, window, page.line, "Check")
    window.go("projects")
    window.back()
    assert page_of(window).step is Step.CHECK, "the way back leads to where one was"
    window.go("excel", page.flow.path)
    settle(qtbot, window)
    assert page.step is Step.CHECK
    key(qtbot, window, Qt.Key.Key_Down)
    assert not page.line.isTabEnabled(Step.PREVIEW), "another answer makes another preview"
    sheet_books.save(tmp_path / "list.xlsx", {"List": rows(("LA-3", "Road", "Bokeo", None, 5, None))})
    os.utime(tmp_path / "list.xlsx", (1, 1))
    window.go("excel", page.flow.path)
    settle(qtbot, window)
    assert page.step is Step.SHEET, "a file that was changed since is read again"


def test_a_narrow_window_says_the_step_in_its_title(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    window.resize(683, 349)
    page = take(qtbot, window, sheet_books.save(tmp_path / "list.xlsx", {"List": rows()}), Step.PREVIEW)
    assert not page.line.isVisible() and "Excel, 5 of 6: Preview" in seen(page.header)
    assert page.preview.filter.isVisible() and not page.preview.tabs.isVisible()
    page.preview.filter.setFocus()
    key(qtbot, window, Qt.Key.Key_Down)
    assert page.preview.filter.currentText() == "New (2)"


def test_what_cannot_be_read_is_told_and_nothing_else_happens(
    qtbot: QtBot, window: Window, tmp_path: Path, said_by_window
) -> None:
    (tmp_path / "bad.xlsx").write_bytes(b"PK\x03\x04 not a workbook")
    page = take(qtbot, window, tmp_path / "bad.xlsx", Step.FILE)
    assert "bad.xlsx" in str(said_by_window.errors[-1]) and page.step is Step.FILE
    window.go("excel", Block("Code\tTitle\n"))
    settle(qtbot, window)
    key(qtbot, window, Qt.Key.Key_Return, CTRL)
    key(qtbot, window, Qt.Key.Key_Return, CTRL)
    assert "no row stands under them" in str(said_by_window.errors[-1]) and page.step is Step.COLUMNS


def test_everything_is_named_for_screen_readers(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    page = take(qtbot, window, sheet_books.save(tmp_path / "list.xlsx", {"List": rows()}))
    while True:
        nameless = [part for part in takers(page) if not part.accessibleName()]
        assert not nameless, (page.step, nameless)
        if page.step is Step.RESULT:
            break
        key(qtbot, window, Qt.Key.Key_Return, CTRL)


def test_a_sheet_as_wide_as_a_workbook_can_be_shows_what_it_holds(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    wide = ("LA-1", "Canal", *[None] * 16_000, "far to the right")
    page = take(qtbot, window, sheet_books.save(tmp_path / "w.xlsx", {"W": [("Code", "Title"), wide]}), Step.COLUMNS)
    assert [line.told.called for line in page.columns.lines] == ["A · Code", "B · Title", "Column WQM"]


def test_rows_that_stay_are_left_aside_until_another_workbook_comes(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    book = sheet_books.save(tmp_path / "list.xlsx", {"List": rows()})
    page = take(qtbot, window, book, Step.PREVIEW)
    assert gc.get_freeze_count() > 0
    page.back()
    window.go("excel", sheet_books.save(tmp_path / "other.xlsx", {"List": rows()}))
    settle(qtbot, window)
    assert gc.get_freeze_count() == 0 and page.preview.table.rows.rowCount() == 0
