"""Which way forecasts moved, in the rows of a project's milestones."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from lmcdesk.domain.records import Milestone, Project
from lmcdesk.store.database import Database
from lmcdesk.ui import figures
from lmcdesk.ui.cells import InState, Moving
from lmcdesk.ui.marks import State
from lmcdesk.ui.pages.milestone_editor import MilestoneEditor
from lmcdesk.ui.window import Window
from tests.store.exchanging import send
from tests.ui.driving import press, settle, windows

SOON, LATER, LAST = (date.today() + timedelta(days) for days in (40, 60, 90))
STATE = 4


@pytest.fixture
def project() -> Project:
    return Project(title="Small-scale irrigation", country="LA", province="LA-LM", stage="implementation")


@pytest.fixture
def steps(project: Project) -> list[Milestone]:
    names = ("Pump station", "Canal", "Handover")
    return [Milestone(project=project.id, title=name, planned=SOON, position=at) for at, name in enumerate(names)]


@pytest.fixture
def desk(make_desk: Callable[..., Database], project: Project, steps: list[Milestone]) -> Database:
    made = make_desk("Luang Namtha", "LA-LM")
    with made.writing("Keo") as journal:
        for record in (project, *steps):
            journal.add(record)
    return made


@pytest.fixture
def open_window(qtbot, tmp_path: Path) -> Iterator[Callable[[Database], Window]]:
    with windows(qtbot, tmp_path / "settings.json") as open_:
        yield open_


@pytest.fixture
def window(qtbot, open_window, desk: Database, project: Project) -> Window:
    """The window on the project's page."""
    made = open_window(desk)
    made.go("project", project.id)
    settle(qtbot, made)
    return made


def plan(desk: Database, step: Milestone, *days: date) -> None:
    for day in days:
        with desk.writing("Keo") as journal:
            journal.edit("milestone", step.id, {"planned": day})


def spoken(window: Window) -> list[str]:
    """What a screen reader says of the states."""
    model = window.page().milestones.table.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [plain(model.index(row, STATE).data(role)) for row in range(model.rowCount())]


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def later(before: date, now: date) -> str:
    return plain(f"Worse, Forecast moved later: from {figures.day(before)} to {figures.day(now)}")


def earlier(before: date, now: date) -> str:
    return plain(f"Better, Forecast moved earlier: from {figures.day(before)} to {figures.day(now)}")


def test_each_row_says_which_way_its_forecast_moved(qtbot, window, desk, steps):
    assert spoken(window) == ["Not begun"] * 3, "no forecast was moved yet"
    plan(desk, steps[0], LATER)
    plan(desk, steps[1], LATER, SOON)
    settle(qtbot, window)
    assert spoken(window) == [
        f"Not begun, {later(SOON, LATER)}",
        f"Not begun, {earlier(LATER, SOON)}",
        "Not begun",
    ]


def test_it_follows_what_is_typed_in_the_row(qtbot, window):
    table = window.page().milestones.table
    at = table.visualRect(table.model().index(2, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    (editor,) = (one for one in window.page().findChildren(MilestoneEditor) if one.isVisible())
    entry = editor.form.fields["planned"].entry
    entry.setFocus()
    entry.selectAll()
    qtbot.keyClicks(entry, LATER.isoformat())
    press(qtbot, editor, "Save")
    settle(qtbot, window)
    assert spoken(window)[2] == f"Not begun, {later(SOON, LATER)}"


def test_it_follows_a_merge_and_a_conflict(qtbot, window, desk, make_desk, steps):
    capital = make_desk("Vientiane")
    send(desk, capital)
    plan(capital, steps[0], LAST, LATER)
    send(capital, desk)
    settle(qtbot, window)
    assert spoken(window)[0] == f"Not begun, {earlier(LAST, LATER)}"
    plan(desk, steps[0], LAST)
    plan(capital, steps[0], SOON)
    send(capital, desk)
    settle(qtbot, window)
    assert spoken(window)[0] == f"To decide, {earlier(LATER, SOON)}", "whoever wrote the shown day had seen that one"


def test_what_is_done_has_no_forecast_any_more(qtbot, window, desk, steps):
    plan(desk, steps[0], LATER)
    with desk.writing("Keo") as journal:
        journal.edit("milestone", steps[0].id, {"actual": LATER})
    settle(qtbot, window)
    assert spoken(window)[0] == "Done"


def test_pointing_at_the_arrow_tells_the_days(qtbot, window, desk, steps):
    plan(desk, steps[0], LATER)
    settle(qtbot, window)

    def pointed_at(row: int) -> str:
        table = window.page().milestones.table
        at = table.visualRect(table.model().index(row, STATE)).center()
        QApplication.sendEvent(table.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, at, QPoint(5, 5)))
        return plain(QToolTip.text()) if QToolTip.isVisible() else ""

    days = plain(f"from {figures.day(SOON)} to {figures.day(LATER)}")
    assert pointed_at(1) == ""
    assert pointed_at(0) == f"Not begun\nForecast moved later: {days}"
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_the_way_is_painted_below_the_state_and_cut_by_nothing(qtbot, window, desk, steps, dress):
    plan(desk, steps[0], LATER)
    table = window.page().milestones.table
    for scheme, language in (("light", "en"), ("dark", "km"), ("contrast", "my")):
        dress(scheme, language)
        settle(qtbot, window)
        cell = table.rows.cell(table.rows.index(0, STATE))
        assert isinstance(cell, Moving) and cell.way is State.WORSE
        assert cell.width() >= InState(cell.state).width()
        assert cell.width() <= table.columnWidth(STATE)
