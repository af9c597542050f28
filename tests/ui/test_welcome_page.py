"""The first start: from an empty folder to a desk, in the language one chooses."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lmcdesk import i18n
from lmcdesk.domain.records import Project
from lmcdesk.domain.values import Role
from lmcdesk.errors import DiskTrouble
from lmcdesk.sample import fill, is_empty
from lmcdesk.store import sqlite
from lmcdesk.store.database import Database
from lmcdesk.ui import app as starting
from lmcdesk.ui.pages.welcome import SAMPLE_PROJECTS, WelcomePage
from lmcdesk.ui.window import Window
from tests.ui.exchanging import entry, open_window, press, rest, seen

ENTRIES = (entry("welcome", WelcomePage),)


@pytest.fixture
def first(qtbot: QtBot, said_by_window, tmp_path: Path) -> Any:
    """The window on a folder without a desk, at its first page."""
    folder = tmp_path / "desk"
    folder.mkdir()
    window = open_window(qtbot, folder, ENTRIES, said_by_window, wait=False)
    rest(qtbot, window)
    window.go("welcome")
    page = window.page()
    assert isinstance(page, WelcomePage)
    page.made.connect(lambda: starting.open_desk(window, folder))
    rest(qtbot, window)
    page._who.load(None)
    return window, page


def choose(page: WelcomePage, field: str, value: Any) -> None:
    """Choose a value as a user does."""
    page._form.fields[field].load(value)
    page._form.fields[field].edited.emit()


def projects(window: Window) -> int:
    with window.live.database.raw() as connection:
        return int(connection.execute("SELECT count(*) FROM project").fetchone()[0])


def test_an_own_desk_promises_what_the_window_can_do(first) -> None:
    _, page = first
    assert "It begins empty: bundles or you fill it." in page._ways["own"].accessibleDescription()


def test_a_provinces_desk_is_set_up(qtbot: QtBot, first) -> None:
    window, page = first
    choose(page, "country", "LA")
    choose(page, "province", "LA-LM")
    assert page._name.value() == "Luang Namtha"
    press(qtbot, window, "Set up the desk")
    assert window.live.database is None  # who works here is not said yet
    assert window.focusWidget() is page._who.entry or page._who._below.text() == "Write a name here."
    qtbot.keyClicks(page._who.entry, "Keo Somphone")
    press(qtbot, window, "Set up the desk")
    me = window.live.database.me
    assert (me.name, me.country, me.province, me.role) == ("Luang Namtha", "LA", "LA-LM", Role.COORDINATOR)
    assert window.live.settings.get("author") == "Keo Somphone"
    assert projects(window) == 0


def test_a_secretariats_desk_has_no_province(qtbot: QtBot, first) -> None:
    window, page = first
    qtbot.keyClicks(page._who.entry, "Bounmy Phet")
    choose(page, "country", "VN")
    choose(page, "role", Role.SECRETARIAT)
    assert not page._province.isVisible()
    assert page._name.value() == "Secretariat of Viet Nam"
    page._name.entry.selectAll()
    qtbot.keyClicks(page._name.entry, "Ha Noi")
    choose(page, "country", "TH")
    assert page._name.value() == "Ha Noi"
    press(qtbot, window, "Set up the desk")
    me = window.live.database.me
    assert (me.name, me.country, me.province, me.role) == ("Ha Noi", "TH", None, Role.SECRETARIAT)


def test_a_look_around_the_sample(qtbot: QtBot, first) -> None:
    window, page = first
    press(qtbot, window, "Look around with the sample programme")
    assert not page._form.isVisible()
    press(qtbot, window, "Open the sample programme")
    qtbot.waitUntil(lambda: window.live.database is not None, timeout=30_000)
    rest(qtbot, window)
    assert window.live.database.me.role is Role.SECRETARIAT
    assert projects(window) == SAMPLE_PROJECTS


def test_the_language_is_spoken_at_once_and_suggests_the_country(qtbot: QtBot, first) -> None:
    window, page = first
    (lao,) = seen(window, i18n.LANGUAGES["lo"])
    qtbot.mouseClick(lao, Qt.MouseButton.LeftButton)
    rest(qtbot, window)
    assert i18n.current() == "lo" and window.live.settings.get("language") == "lo"
    assert lao.isChecked() and page._country.value() == "LA"
    assert page._country.entry.currentText() == "ລາວ" or page._country.entry.currentText().startswith("ສປປ")
    choose(page, "country", "MM")
    page.speak("vi")
    rest(qtbot, window)
    assert page._country.value() == "MM"


def test_what_stands_in_the_way_is_told_and_one_can_try_again(qtbot: QtBot, first, said_by_window) -> None:
    window, page = first
    other = sqlite.connect(page.live.folder / "desk.sqlite3")
    other.execute("CREATE TABLE somebody (else_ INTEGER)")
    other.close()
    qtbot.keyClicks(page._who.entry, "Keo")
    press(qtbot, window, "Set up the desk")
    if window.live.database is None:
        assert said_by_window.errors and seen(window, "Set up the desk")[0].isEnabled()


def test_a_window_closed_over_the_sample_leaves_no_desk(qtbot: QtBot, first) -> None:
    window, page = first
    before = {path.name for path in page.live.folder.iterdir()}
    page.choose("sample")
    page.begin()
    qtbot.waitUntil(lambda: window.jobs.jobs[0].step[1] > 0, timeout=10_000)  # the desk is there, the sample is not
    window.close()
    assert {path.name for path in page.live.folder.iterdir()} == before
    assert not (page.live.folder / "desk.sqlite3").exists()


def test_after_a_sample_that_failed_one_can_try_again_at_once(
    qtbot: QtBot, first, said_by_window, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, page = first

    def full(*_: object, **__: object) -> None:
        raise DiskTrouble("The disk is full.")

    page.choose("sample")
    with monkeypatch.context() as patch:
        patch.setattr("lmcdesk.sample.fill", full)
        press(qtbot, window, "Open the sample programme")
    assert said_by_window.errors and not (page.live.folder / "desk.sqlite3").exists()
    press(qtbot, window, "Open the sample programme")
    qtbot.waitUntil(lambda: window.live.database is not None, timeout=30_000)
    rest(qtbot, window)
    assert projects(window) == SAMPLE_PROJECTS


def test_a_sample_that_was_cut_off_is_made_anew_and_stays_itself(first) -> None:
    _, page = first
    left = page.live.folder / ".new"
    left.mkdir()
    (left / "lock").touch()
    for name in ("desk.sqlite3", "desk.sqlite3-wal"):
        (left / name).write_bytes(b"left by a power cut")
    desk = Database.create(page.live.folder, country="LA", name="Sample", begin=lambda desk: fill(desk, 3))
    assert not left.exists() and not is_empty(desk)
    assert sorted(path.name for path in desk.folder.glob("desk.*")) == ["desk.sqlite3"]
    again = Database.open(desk.folder)
    with again.writing("Keo") as journal:
        journal.add(Project(title="Road", country="LA"))
    assert again.me.id == desk.me.id


def test_a_name_that_no_desk_may_have_is_told_beside_it(qtbot: QtBot, first) -> None:
    window, page = first
    choose(page, "author", "Keo")
    choose(page, "name", "x" * 101)
    press(qtbot, window, "Set up the desk")
    assert "at most 100 characters" in page._name.entry.accessibleDescription() and window.live.database is None
    choose(page, "name", "Luang Namtha")
    press(qtbot, window, "Set up the desk")
    qtbot.waitUntil(lambda: window.live.database is not None)
    assert window.live.database.me.name == "Luang Namtha"
