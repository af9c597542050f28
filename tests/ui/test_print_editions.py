"""Reports are frozen as numbered editions, printed again and compared."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lmcdesk.domain.values import Role
from lmcdesk.store.database import Database
from tests.ui.exchanging import Country, country, go, open_window, press, rest, seen
from tests.ui.printing import ENTRIES, drawn, text_of


@pytest.fixture
def desks(tmp_path: Path) -> Country:
    return country(tmp_path)


def test_a_report_is_frozen_printed_again_and_compared(
    qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path
) -> None:
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "print")
    assert not page.choices._edition.isVisible()
    press(qtbot, window, "Freeze as an edition…")
    assert said_by_window.asked[-1].endswith("as a numbered edition? [Freeze]")
    assert said_by_window.told[-1][1].startswith("Frozen as edition 1.")
    assert page.choices._edition.isVisible() and page.choices._edition.entry.currentText() == "What this desk holds now"
    with desks.capital.writing("Bounmy") as journal:
        journal.edit("project", desks.project, {"title": "Called otherwise by now"})
    rest(qtbot, window)

    def saved(which: int) -> str:
        page.choices._edition.entry.setFocus()
        qtbot.keyClick(page.choices._edition.entry, Qt.Key.Key_Home)
        for _ in range(which):
            qtbot.keyClick(page.choices._edition.entry, Qt.Key.Key_Down)
        rest(qtbot, window)
        said_by_window.files = [tmp_path / "saved.pdf"]
        press(qtbot, window, "Save as PDF…")
        return text_of(tmp_path / "saved.pdf")

    assert "Called otherwise" in saved(0) and "Edition 1, fingerprint" not in saved(0)
    edition = saved(1)
    assert page.choices._edition.entry.currentText().startswith("Edition 1, ")
    assert "Edition 1, fingerprint" in edition and "Called otherwise" not in edition
    assert not page.choices._draft.isEnabled()
    (freeze,) = seen(window, "Freeze as an edition…")
    assert not freeze.isEnabled() and freeze.toolTip() == "Choose what this desk holds now, then freeze it."
    changes = saved(2)
    assert page.choices._edition.entry.currentText() == "Changes since edition 1"
    assert "Changed entries: 1" in changes and "Called otherwise by now" in changes
    page.choices._report.load("overdue")
    page.choices._report.edited.emit()
    rest(qtbot, window)
    assert not page.choices._edition.isVisible() and freeze.isEnabled() and page.choices._draft.isEnabled()


def test_an_edition_that_is_here_no_more_gives_way_to_what_the_desk_holds(
    qtbot: QtBot, desks: Country, said_by_window
) -> None:
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "print")
    press(qtbot, window, "Freeze as an edition…")
    page.choices._edition.entry.setFocus()
    qtbot.keyClick(page.choices._edition.entry, Qt.Key.Key_Down)
    rest(qtbot, window)
    edition = page.choices._edition.value().edition
    with window.live.database.writing("Bounmy") as journal:
        journal.delete("edition", edition)
    rest(qtbot, window)
    assert not page.choices._edition.isVisible() and page._looks_at.edition is None and drawn(page)
    assert not said_by_window.errors


def test_editions_of_a_project_are_the_offices_own_wherever_it_lies(
    qtbot: QtBot, desks: Country, said_by_window
) -> None:
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    window.go("print", "project", desks.project)
    rest(qtbot, window)
    page = window.page()
    for _ in range(2):
        press(qtbot, window, "Freeze as an edition…")
    offered = [page.choices._edition.entry.itemText(at) for at in range(page.choices._edition.entry.count())]
    assert offered[1].startswith("Edition 2, ") and offered[-1] == "Changes from edition 1 to edition 2"
    page.choices._edition.entry.setFocus()
    qtbot.keyClick(page.choices._edition.entry, Qt.Key.Key_End)
    rest(qtbot, window)
    assert page.choices._draft.isEnabled()


def test_a_manager_freezes_nothing(qtbot: QtBot, tmp_path: Path, said_by_window) -> None:
    desk = Database.create(tmp_path / "minister", country="LA", role=Role.MANAGER, name="Minister")
    window = open_window(qtbot, desk.folder, ENTRIES, said_by_window)
    go(qtbot, window, "print")
    (freeze,) = seen(window, "Freeze as an edition…")
    assert not freeze.isEnabled() and "A manager's desk reads and prints." in freeze.toolTip()
