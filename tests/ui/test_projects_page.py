"""The list of projects by mouse and keyboard, in the real window on a real desk."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from lmcdesk.catalogue.places import places
from lmcdesk.domain.records import Milestone, Project
from lmcdesk.domain.values import Role
from lmcdesk.settings import Settings
from lmcdesk.store import lookup
from lmcdesk.store.database import Database
from lmcdesk.ui.arrangement import EmptyState
from lmcdesk.ui.choice import Choice
from lmcdesk.ui.dialogs import Dialog
from lmcdesk.ui.pages import PAGES
from lmcdesk.ui.pages.choosing import Choosing
from lmcdesk.ui.window import Window
from tests.store.exchanging import send
from tests.ui.driving import button, press, seen, settle, titled, type_in, windows

HOME = places().province("LA-LM").name


def project(code: str, title: str, local: str, province: str, measure: str, **more: Any) -> Project:
    values = {"country": "LA", "stage": "implementation", "planned_start": ahead(-200)}
    values |= {"planned_end": ahead(200), "actual_start": ahead(-200)}
    return Project(code=code, title=title, title_local=local, province=province, measure=measure, **(values | more))


def ahead(days: int) -> date:
    """The day that lies so far ahead of the test's own: a suite may run over midnight."""
    return date.today() + timedelta(days)


@pytest.fixture
def desk(make_desk: Callable[..., Database]) -> Database:
    """Five projects: one late, one on track, one without milestones, one proposed, one done."""
    made = make_desk("Vientiane")
    irrigation = project("LA-2025-0031", "Small-scale irrigation", "ຊົນລະປະທານຂະໜາດນ້ອຍ", "LA-LM", "4.2.12-3")
    flood = project("LA-2025-0018", "Flood early warning", "ລະບົບເຕືອນໄພນ້ຳຖ້ວມ", "LA-BK", "4.2.12-5")
    rubber = project("LA-2025-0044", "Rubber smallholders", "ຊາວສວນຢາງພາລາ", "LA-LM", "4.2.5-1")
    year = ahead(0).year + 1
    later: dict[str, Any] = {"planned_start": date(year, 2, 1), "planned_end": date(year, 9, 1)}
    food = project(
        "LA-2026-0003",
        "Food laboratory",
        "ຫ້ອງທົດລອງອາຫານ",
        "LA-OU",
        "4.2.5-2",
        stage="proposed",
        actual_start=None,
        **later,
    )
    study = project(
        "LA-2025-0009",
        "Industrial park study",
        "ສຶກສາສວນອຸດສາຫະກຳ",
        "LA-LM",
        "4.2.2-1",
        stage="completed",
        actual_end=ahead(0),
    )
    steps = [
        Milestone(project=irrigation.id, title="Pump station", weight=40, progress=20, planned=ahead(-55)),
        Milestone(project=irrigation.id, title="Handover", weight=60, progress=0, planned=ahead(150)),
        Milestone(project=flood.id, title="Gauges", weight=100, progress=70, planned=ahead(20)),
        Milestone(project=study.id, title="Closed", weight=100, progress=100, actual=ahead(0), planned=ahead(0)),
    ]
    with made.writing("Keo") as journal:
        for record in (irrigation, flood, rubber, food, study, *steps):
            journal.add(record)
    return made


@pytest.fixture
def open_window(qtbot, tmp_path: Path) -> Iterator[Callable[[Database], Window]]:
    with windows(qtbot, tmp_path / "settings.json") as open_:
        yield open_


@pytest.fixture
def window(open_window, desk: Database) -> Window:
    return open_window(desk)


def titles(window: Window) -> list[str]:
    """The upper lines of the first column, group rows among them."""
    model = window.page().table.model()
    return [model.index(row, 0).data().split("\n")[0] for row in range(model.rowCount())]


def codes(window: Window) -> list[str]:
    """The codes of the projects shown, in their order."""
    model = window.page().table.model()
    cells = (model.index(row, 0).data() for row in range(model.rowCount()))
    return [cell.split("\n")[1].split(" ")[0] for cell in cells if "\n" in cell]


def add_filter(qtbot, window: Window, name: str, *values: str) -> None:
    """Add a filter by its name and tick values in it."""
    press(qtbot, window.page(), "Add filter")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    wanted = next(action for action in menu.actions() if action.text() == name)
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(wanted).center())
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, Choosing)
    for value in values:
        check = next(check for check in popup.checks.values() if check.text() == value)
        qtbot.mouseClick(check, Qt.MouseButton.LeftButton, pos=QPoint(10, check.height() // 2))
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    settle(qtbot, window)


def test_nothing_is_said_of_an_empty_desk_before_it_was_read(qtbot, tmp_path, make_desk):
    desk = make_desk("Vientiane")
    window = Window(PAGES, desk.folder, Settings(tmp_path / "settings.json"))
    qtbot.addWidget(window)
    window.live.database = desk
    window.show()
    window.go("projects")
    empty = window.page().findChild(EmptyState)
    assert window.page().table.isVisible() and not empty.isVisible()
    settle(qtbot, window)
    assert empty.isVisible()
    window.close()


def test_every_project_is_told_with_its_standing(window):
    assert codes(window) == ["LA-2025-0009", "LA-2025-0018", "LA-2025-0031", "LA-2025-0044", "LA-2026-0003"]
    model = window.page().table.model()
    row = [model.index(2, column).data() for column in range(5)]
    assert row[:4] == [
        "ຊົນລະປະທານຂະໜາດນ້ອຍ\nLA-2025-0031 · Small-scale irrigation",
        HOME,
        "Late",
        "8\u00a0% 32 behind",
    ]
    assert row[4].startswith("Pump station\n") and row[4].endswith("55 days late")
    assert "5 of 5 projects" in seen(window.page()) and "1 late" in seen(window.page())


def test_typing_narrows_the_list_in_any_script(qtbot, window):
    search = window.page().search
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert search.hasFocus()
    qtbot.keyClicks(search, "flood")
    settle(qtbot, window)
    assert codes(window) == ["LA-2025-0018"]
    assert "1 of 5 projects" in seen(window.page())
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    type_in(search, "ຢາງ")
    settle(qtbot, window)
    assert codes(window) == ["LA-2025-0044"]
    search.clear()
    qtbot.keyClicks(search, "bokeo")
    settle(qtbot, window)
    assert codes(window) == ["LA-2025-0018"], "a province's name leads to its projects"


def test_a_filter_is_added_and_taken_away_by_mouse(qtbot, window):
    add_filter(qtbot, window, "State", "Late")
    assert codes(window) == ["LA-2025-0031"]
    chip = button(window.page(), "State: Late")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert len(codes(window)) == 5


def test_what_one_desk_deleted_and_another_edited_is_found_by_its_state(qtbot, window, desk, make_desk):
    other = make_desk("Bokeo", "LA-BK")
    send(desk, other)
    with desk.reading() as session:
        (gauges,) = lookup.records(session, "milestone", {"title": "Gauges"})
    with desk.writing("Keo") as journal:
        journal.delete("milestone", gauges.id)
    with other.writing("Noy") as journal:
        journal.edit("milestone", gauges.id, {"progress": 80})
    send(other, desk)
    settle(qtbot, window)
    assert "1 to decide" in seen(window.page())
    add_filter(qtbot, window, "State", "To decide")
    assert codes(window) == ["LA-2025-0018"]


def test_rows_that_cannot_be_read_leave_their_places_empty_and_say_why(qtbot, window, desk, said_by_window):
    window.live.talk = said_by_window
    (desk.folder / "desk.sqlite3").rename(desk.folder / "away.sqlite3")
    model = window.page().table.rows
    model.show(model._source)
    settle(qtbot, window)
    window.grab()
    qtbot.waitUntil(lambda: bool(said_by_window.errors))
    assert {type(fault).__name__ for fault in said_by_window.errors} == {"DiskTrouble"}


def test_filters_of_several_kinds_hold_together(qtbot, window):
    add_filter(qtbot, window, "Section", "4.2.12  Water Resources Cooperation", "4.2.5  Agriculture")
    assert len(codes(window)) == 4
    add_filter(qtbot, window, "Stage", "In implementation")
    assert codes(window) == ["LA-2025-0018", "LA-2025-0031", "LA-2025-0044"]


def test_grouping_by_keyboard_puts_each_project_under_its_section(qtbot, window):
    group = window.page().group
    group.setFocus()
    qtbot.keyClick(group, Qt.Key.Key_Down)
    settle(qtbot, window)
    shown = titles(window)
    assert [title for title in shown if title[0].isdigit()] == [
        "4.2.2  Production Capacity Cooperation",
        "4.2.5  Agriculture",
        "4.2.12  Water Resources Cooperation",
    ]
    assert len(shown) == 8
    model = window.page().table.model()
    assert model.index(0, 2).data() == "1 project"


def test_a_click_on_a_heading_sorts_and_another_turns_it_round(qtbot, window):
    table = window.page().table
    head = table.horizontalHeader()
    at = QPoint(head.sectionViewportPosition(3) + 20, head.height() // 2)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)
    settle(qtbot, window)
    upwards = codes(window)
    assert upwards[:3] == ["LA-2025-0031", "LA-2025-0018", "LA-2025-0009"]
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)
    settle(qtbot, window)
    assert codes(window)[:3] == ["LA-2025-0009", "LA-2025-0018", "LA-2025-0031"]


def test_what_was_wanted_is_remembered(qtbot, open_window, desk, window):
    add_filter(qtbot, window, "Province", f"{HOME}, Lao PDR")
    window.page().group.setFocus()
    qtbot.keyClick(window.page().group, Qt.Key.Key_Down)
    settle(qtbot, window)
    before = titles(window)
    again = open_window(desk)
    assert titles(again) == before


def test_a_view_sets_its_filters(qtbot, window):
    view = window.page().view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    settle(qtbot, window)
    assert view.currentText() == "Open projects"
    assert "LA-2025-0009" not in codes(window) and len(codes(window)) == 4


def choose(qtbot, choice: Choice, text: str) -> None:
    """Take an entry by keyboard, as its first letters are typed."""
    choice.setFocus()
    qtbot.keyClicks(choice, text)


def test_a_view_of_ones_own_is_kept_and_forgotten(qtbot, window, open_window, desk):
    def name_it() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Dialog)
        type_in(dialog.findChild(QLineEdit), "ວຽກຊ້າ")
        press(qtbot, dialog, "Keep view")

    add_filter(qtbot, window, "State", "Late")
    QTimer.singleShot(0, name_it)
    choose(qtbot, window.page().view, "Keep")
    settle(qtbot, window)
    assert window.page().view.currentText() == "ວຽກຊ້າ"
    again = open_window(desk)
    choose(qtbot, again.page().view, "All")
    settle(qtbot, again)
    assert len(codes(again)) == 5
    view = again.page().view
    while view.currentText() != "ວຽກຊ້າ":
        qtbot.keyClick(view, Qt.Key.Key_Down)
        settle(qtbot, again)
    assert codes(again) == ["LA-2025-0031"]
    qtbot.keyClick(view, Qt.Key.Key_Down)
    settle(qtbot, again)
    assert view.currentText() == "As filtered"


def test_a_view_may_be_called_as_one_that_everybody_has(qtbot, window, said_by_window, monkeypatch):
    add_filter(qtbot, window, "State", "Late")
    view = window.page().view
    monkeypatch.setattr(view, "_ask_name", lambda: "Open projects")
    choose(qtbot, view, "Keep")
    settle(qtbot, window)
    assert view.currentText() == "Open projects" and codes(window) == ["LA-2025-0031"]
    assert [view.itemText(at) for at in range(view.count())].count("Open projects") == 2
    view.setCurrentIndex(1)
    view.activated.emit(1)
    settle(qtbot, window)
    assert len(codes(window)) == 4, "the other one has filters of its own"


def test_values_are_ticked_by_keyboard_alone(qtbot, window):
    press(qtbot, window.page(), "Add filter")
    menu = QApplication.activePopupWidget()
    while menu.activeAction() is None or menu.activeAction().text() != "Province":
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, Choosing)
    search = popup.findChild(QLineEdit)
    assert search.hasFocus()
    qtbot.keyClicks(search, "bokeo")
    qtbot.keyClick(search, Qt.Key.Key_Down)
    check = QApplication.focusWidget()
    qtbot.keyClick(check, Qt.Key.Key_Space)
    qtbot.keyClick(check, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert QApplication.activePopupWidget() is None
    assert codes(window) == ["LA-2025-0018"]


def test_a_project_is_opened_by_keyboard_alone(qtbot, window):
    page = window.page()
    page.search.setFocus()
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert page.table.hasFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    shown = window.page()
    assert shown is not page
    assert "ລະບົບເຕືອນໄພນ້ຳຖ້ວມ" in titled(window)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.page() is page


def test_a_double_click_opens_too(qtbot, window):
    table = window.page().table
    at = table.visualRect(table.model().index(2, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert "ຊົນລະປະທານຂະໜາດນ້ອຍ" in titled(window)


def test_a_change_elsewhere_shows_at_once(qtbot, window, desk):
    with desk.writing("Keo") as journal:
        journal.add(project("LA-2025-0050", "Ferry landing", "ທ່າເຮືອ", "LA-BK", "4.2.1-2"))
    settle(qtbot, window)
    assert "LA-2025-0050" in codes(window)


def test_nothing_found_says_so_and_leads_back(qtbot, window):
    qtbot.keyClicks(window.page().search, "zzz")
    settle(qtbot, window)
    assert "No project fits what was asked for." in seen(window.page())
    press(qtbot, window.page(), "Show all projects")
    settle(qtbot, window)
    assert len(codes(window)) == 5


def test_an_empty_desk_says_what_to_do(qtbot, open_window, make_desk):
    window = open_window(make_desk("Bokeo", "LA-BK"))
    assert "There are no projects at this desk yet. Enter one, or take in a bundle." in seen(window.page())
    press(qtbot, window.page(), "New project")
    assert "New project" in titled(window)


def test_a_managers_desk_makes_no_project(open_window, make_desk):
    window = open_window(make_desk("Office", role=Role.MANAGER))
    new = button(window.page().header, "New project")
    assert not new.isEnabled() and "manager" in new.toolTip()


def test_the_list_as_filtered_becomes_a_workbook(qtbot, window, said_by_window, tmp_path):
    file = tmp_path / "list.xlsx"
    window.live.talk = said_by_window
    said_by_window.files = [file]
    add_filter(qtbot, window, "State", "Late", "Done")
    press(qtbot, window.page().header, "Export to Excel…")
    settle(qtbot, window)
    assert "“list.xlsx”. Projects: 2." in said_by_window.told[-1][1]
    book = load_workbook(file, read_only=True)
    held = {str(cell) for sheet in book.worksheets for row in sheet.iter_rows(values_only=True) for cell in row if cell}
    book.close()
    assert "LA-2025-0031" in held and "LA-2025-0018" not in held


def test_another_page_can_ask_for_a_filter(qtbot, window):
    window.go("projects", {"states": ["done"]})
    settle(qtbot, window)
    assert codes(window) == ["LA-2025-0009"]
    assert button(window.page(), "State: Done").isVisible()


def test_the_list_speaks_another_language_and_narrow_windows_keep_what_matters(qtbot, window, dress):
    dress("dark", "lo")
    settle(qtbot, window)
    window.resize(683, 349)
    settle(qtbot, window)
    table = window.page().table
    shown = [column.name for column in table.visible_columns()]
    assert shown == ["project", "state", "progress"]
