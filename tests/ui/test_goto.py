"""The field that goes anywhere, on an opened desk: projects by code, titles and place, and plain words where nothing
is found."""

import threading
from datetime import date

import pytest
import shiboken6
from PySide6.QtCore import Qt

from lmcdesk.domain.records import Project
from lmcdesk.settings import Settings
from lmcdesk.store.database import Database
from lmcdesk.ui import app
from lmcdesk.ui.pages import PAGES
from lmcdesk.ui.window import Window
from tests.ui.driving import seen, settle, type_in


@pytest.fixture
def desk(make_desk) -> Database:
    made = make_desk("Vientiane")
    days = {"country": "LA", "planned_start": date(2026, 1, 1), "planned_end": date(2027, 1, 1)}
    with made.writing("Keo") as journal:
        journal.add(Project(code="LA-2025-0031", title="Clean water", title_local="ນ້ຳສະອາດ", province="LA-LM", **days))
        journal.add(Project(code="LA-2025-0032", title="Ferry landing", place="Ban Xieng Kok", **days))
        for n in range(12):
            journal.add(Project(code=f"LA-2026-{n:04}", title=f"School {n}", province="LA-BK", **days))
    return made


@pytest.fixture
def window(qtbot, tmp_path, desk):
    made = Window(PAGES, desk.folder, Settings(tmp_path / "settings.json"))
    made.resize(1366, 698)
    made.show()
    app.open_desk(made, desk.folder)
    qtbot.waitUntil(lambda: made.page() is not None)
    settle(qtbot, made)
    yield made
    made.close()
    shiboken6.delete(made)


def look_for(qtbot, window, words: str) -> list[str]:
    """Type into the field from anew; the titles in the box."""
    window.seek()
    type_in(window._go_to._field, words)
    settle(qtbot, window)
    rows = window._go_to._table.rows
    return [rows.row(at).title for at in range(rows.rowCount())]


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("water", "ນ້ຳສະອາດ"),
        ("ສະອາດ", "ນ້ຳສະອາດ"),
        ("2025-0031", "ນ້ຳສະອາດ"),
        ("xieng kok", "Ferry landing"),
        ("namtha", "ນ້ຳສະອາດ"),
    ],
)
def test_a_project_is_found_by_code_titles_and_place(qtbot, window, words, title):
    assert look_for(qtbot, window, words) == [title]
    qtbot.keyClick(window._go_to._field, Qt.Key.Key_Return)
    assert not window._go_to.isVisible()
    assert window._now[0] == "project"
    settle(qtbot, window)
    assert title in seen(window.page().header)


def test_of_many_projects_a_few_are_offered(qtbot, window):
    assert len(look_for(qtbot, window, "school")) == 8


def test_where_nothing_is_found_the_box_says_so(qtbot, window):
    assert look_for(qtbot, window, "zeppelin") == []
    assert seen(window._go_to) == ["No page and no project was found for “zeppelin”."]


def test_enter_before_the_search_is_done_goes_to_what_it_finds(qtbot, window):
    busy = threading.Event()
    window.jobs.run(lambda progress: busy.wait(20))
    window.seek()
    type_in(window._go_to._field, "ferry")
    qtbot.keyClick(window._go_to._field, Qt.Key.Key_Return)
    assert seen(window._go_to) == ["Looking through the projects…"]
    busy.set()
    qtbot.waitUntil(lambda: window._now[0] == "project")


def test_a_box_that_was_closed_goes_nowhere(qtbot, window):
    busy = threading.Event()
    window.jobs.run(lambda progress: busy.wait(20))
    window.seek()
    type_in(window._go_to._field, "ferry")
    qtbot.keyClick(window._go_to._field, Qt.Key.Key_Return)
    window._go_to.hide()
    busy.set()
    settle(qtbot, window)
    assert window._now[0] == "projects"
