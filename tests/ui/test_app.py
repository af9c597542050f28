"""Starting: nothing heavy before the first paint, one window a desk, and a report when the program is at fault."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from lmcdesk.settings import Settings
from lmcdesk.ui import app, crash, figures, theme
from lmcdesk.ui.crash_dialog import CrashDialog

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
    if made.dialog is not None:
        made.dialog.hide()
        made.dialog.deleteLater()


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


def test_bugs_on_other_threads_are_shown_too_and_in_one_dialog(watch, qtbot, capsys):
    def fail():
        raise RuntimeError("in the background")

    for _ in range(2):
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
    qtbot.waitUntil(lambda: watch.dialog is not None and watch.dialog.text.toPlainText().count("RuntimeError: ") == 2)
    assert len([one for one in QApplication.topLevelWidgets() if isinstance(one, CrashDialog)]) == 1
    capsys.readouterr()
