"""Starting: nothing heavy before the first paint, one window a desk, and a report when the program is at fault."""

import os
import re
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from lmcdesk.domain.records import Project
from lmcdesk.errors import DeskBusy
from lmcdesk.i18n import LANGUAGES
from lmcdesk.settings import Settings
from lmcdesk.store.database import Database
from lmcdesk.store.restore import look
from lmcdesk.ui import app, crash, figures, theme
from lmcdesk.ui.crash_dialog import CrashDialog
from lmcdesk.ui.page import Entry, Page
from lmcdesk.ui.widgets import dismiss
from lmcdesk.ui.window import Window

HEAVY = ("sqlalchemy", "openpyxl", "reportlab", "cryptography", "icu4py", "uharfbuzz", "python_calamine", "PIL")

FIRST_PAINT = """
import os, sys
from pathlib import Path
from lmcdesk.ui import window

def paint(self, event):
    window.QWidget.paintEvent(self, event)
    print(*sorted({name.partition(".")[0] for name in sys.modules}))
    sys.stdout.flush()
    os._exit(0)

window.Window.paintEvent = paint
from lmcdesk.ui.app import run
run(Path(sys.argv[1]), [])
"""


def test_nothing_heavy_is_read_before_the_first_paint(tmp_path):
    root = Path(app.__file__).parents[2]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root)}
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT, str(tmp_path)], env=environment, capture_output=True, text=True, timeout=60
    )
    loaded = done.stdout.split()
    assert "PySide6" in loaded, done.stderr
    assert not set(HEAVY) & set(loaded)


def test_a_desk_has_one_window(tmp_path):
    first = app._lock(tmp_path / "desk")
    assert first is not None
    assert app._lock(tmp_path / "desk") is None
    other = app._lock(tmp_path / "other desk")
    assert other is not None
    first.unlock()
    again = app._lock(tmp_path / "desk")
    assert again is not None
    again.unlock()
    other.unlock()


@pytest.mark.parametrize("fault", ["a file stands where the folder should", "no such place"])
def test_where_nothing_can_be_written_the_window_opens_all_the_same(tmp_path, fault):
    (tmp_path / "file").write_text("")
    folder = tmp_path / "file" / "desk" if fault == "no such place" else tmp_path / "file"
    assert app._lock(folder) is not None


@pytest.mark.parametrize(
    ("name", "value"),
    [("language", "xx"), ("language", ["km"]), ("scheme", 7), ("scheme", "pink"), ("native digits", "?")]
    + [("scale", scale) for scale in ("big", "nan", 0, -2, 1000, [1], None)],
)
def test_damaged_settings_count_as_none(qapp, tmp_path, name, value):
    settings = Settings(tmp_path / "settings.json")
    settings.set(name, value)
    app.dress(qapp, settings)
    assert theme.metrics().scale == 1
    assert theme.metrics().language in LANGUAGES


ENTRIES = (Entry("projects", "Projects", Page, icon="projects"), Entry("print", "Print", Page, icon="print"))


@pytest.fixture
def window(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("LMCDESK_STATE", str(tmp_path / "state"))
    made = Window(ENTRIES, tmp_path / "desk", Settings(tmp_path / "settings.json"))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


def test_there_is_nowhere_to_go_until_the_desk_is_open(window, qtbot):
    Database.create(window.live.folder, country="LA", province="LA-LM", name="Luang Namtha")
    app.open_desk(window, window.live.folder)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(window.band.items["print"], Qt.MouseButton.LeftButton)
    assert window.page() is None and window._go_to is None
    qtbot.waitUntil(lambda: window.page() is not None)
    assert window._now == ("projects", ())
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window._now == ("print", ())


def test_when_it_was_saved_last_is_said_from_the_opening_on(window, qtbot):
    desk = Database.create(window.live.folder, country="LA", province="LA-LM", name="Luang Namtha")
    with desk.writing("Keo") as journal:
        journal.add(Project(title="Ferry landing"))
    app.open_desk(window, window.live.folder)
    qtbot.waitUntil(lambda: window.page() is not None)
    assert window.status._safe.isVisible()
    # Its day, where midnight has just passed.
    assert re.fullmatch(r"Saved on this computer, (\d\d:\d\d|\d+\s\w+\s\d+)", window.status._saved.text())


def test_an_opened_desk_is_backed_up_once_a_day(window, qtbot):
    desk = Database.create(window.live.folder, country="LA", province="LA-LM", name="Luang Namtha")
    with desk.writing("Keo") as journal:
        journal.add(Project(title="Ferry landing"))
    for _ in range(2):
        app.open_desk(window, window.live.folder)
        qtbot.waitUntil(lambda: window.page() is not None and not window.jobs.jobs)
        (written,) = (window.live.folder / "backups").iterdir()
        assert written.name.startswith("daily-") and look(written).projects == 1


def test_a_day_without_a_backup_is_told(window, qtbot):
    desk = Database.create(window.live.folder, country="LA", province="LA-LM", name="Luang Namtha")
    with desk.writing("Keo") as journal:
        journal.add(Project(title="Ferry landing"))
    (window.live.folder / "backups").write_text("in its place")
    app.open_desk(window, window.live.folder)
    qtbot.waitUntil(lambda: "backups” could not be read or written" in window.bar._text.text())
    assert window.page() is not None and desk.me == window.live.database.me


def test_a_desk_that_cannot_be_opened_is_told_of_and_leads_nowhere(window, qtbot, said_by_window):
    window.live.folder.mkdir()
    (window.live.folder / app.DESK_FILE).write_text("not a database at all, and long enough to be looked at" * 99)
    window.live.talk = said_by_window
    app.open_desk(window, window.live.folder)
    qtbot.waitUntil(lambda: bool(said_by_window.errors))
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.page() is None


def test_dress_follows_the_settings(qapp, tmp_path):
    settings = Settings(tmp_path / "settings.json")
    for name, value in (("language", "lo"), ("scheme", "dark"), ("scale", 1.5), ("native digits", True)):
        settings.set(name, value)
    app.dress(qapp, settings)
    assert theme.metrics().language == "lo"
    assert theme.metrics().row2 == 72
    assert theme.colour("paper").name().upper() == theme.DARK["paper"]
    assert figures.number(12) == "໑໒"


@pytest.fixture
def watch(qtbot, monkeypatch):
    before = sys.excepthook, threading.excepthook
    made = crash.CrashWatch()
    yield made
    sys.excepthook, threading.excepthook = before
    if made.dialog is not None and shiboken6.isValid(made.dialog):
        dismiss(made.dialog)


def test_a_bug_is_shown_with_a_report_to_copy(watch, qtbot, capsys):
    try:
        raise ZeroDivisionError("a figure by nothing")
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: watch.dialog is not None)
    text = watch.dialog.text.toPlainText()
    assert "LMC Desk" in text and "Python" in text and "Qt" in text
    assert "ZeroDivisionError: a figure by nothing" in text
    watch.dialog.copy.click()
    assert QGuiApplication.clipboard().text() == text
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_what_a_user_can_mend_is_said_and_no_bug(watch, qtbot, capsys):
    said = []
    watch.refused.connect(said.append)
    error = DeskBusy("Wait until the other window has finished.")
    sys.excepthook(DeskBusy, error, None)
    assert said == [error] and watch.dialog is None
    assert capsys.readouterr().err == ""


def fault(text: str) -> None:
    error = ValueError(text)
    sys.excepthook(type(error), error, None)


def test_report_that_went_with_its_window_is_no_bug_of_its_own(watch, qtbot, capsys):
    over = QWidget()
    over.show()
    qtbot.waitUntil(over.isActiveWindow)
    fault("one")
    qtbot.waitUntil(lambda: watch.dialog is not None)
    assert watch.dialog.parent() is over
    shiboken6.delete(over)
    fault("two")
    qtbot.waitUntil(lambda: shiboken6.isValid(watch.dialog))
    assert "ValueError: two" in watch.dialog.text.toPlainText()


def test_report_that_cannot_be_shown_is_not_tried_for_ever(watch, qtbot, capsys, monkeypatch):
    tried = []
    monkeypatch.setattr(CrashDialog, "__init__", lambda self, text: tried.append(text) or 1 // 0)
    fault("one")
    qtbot.waitUntil(lambda: bool(tried))
    qtbot.wait(50)
    assert len(tried) == 1
    assert "ZeroDivisionError" in capsys.readouterr().err


@pytest.mark.parametrize("by", ["Escape", "button", "Go on"])
def test_program_is_closed_by_its_button_and_by_no_slip(watch, qtbot, capsys, monkeypatch, by):
    ended = []
    monkeypatch.setattr(QApplication, "quit", lambda *_: ended.append(True))
    fault("one")
    qtbot.waitUntil(lambda: watch.dialog is not None)
    dialog = watch.dialog
    if by == "Escape":
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        (dialog.refusal if by == "button" else dialog.primary).click()
    assert ended == ([True] if by == "button" else [])
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(dialog)


def test_bugs_on_other_threads_are_shown_too_and_in_one_dialog(watch, qtbot, capsys):
    def fail():
        raise RuntimeError("in the background")

    def fail_otherwise():
        raise RuntimeError("in another place")

    for work in (fail, fail_otherwise, fail):
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    qtbot.waitUntil(lambda: watch.dialog is not None and "in another place" in watch.dialog.text.toPlainText())
    qtbot.wait(20)
    assert watch.dialog.text.toPlainText().count("RuntimeError: ") == 2, "what repeats itself is told once"
    assert len([one for one in QApplication.topLevelWidgets() if isinstance(one, CrashDialog)]) == 1
    capsys.readouterr()
