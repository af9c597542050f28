"""How the tests of pages drive the real window: open it, wait for it, press, type in any script, look."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from lmcdesk.settings import Settings
from lmcdesk.store.database import Database
from lmcdesk.ui.labels import Label
from lmcdesk.ui.pages import PAGES
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.window import Window


@contextmanager
def windows(qtbot, settings: Path) -> Iterator[Callable[[Database], Window]]:
    """Opens windows on desks, at the list of projects, and closes them at the end."""
    made: list[Window] = []

    def open_(desk: Database) -> Window:
        window = Window(PAGES, desk.folder, Settings(settings))
        made.append(window)
        window.live.database = desk
        desk.subscribe(window.live.touched.emit)
        window.resize(1366, 698)
        window.show()
        qtbot.waitExposed(window)
        window.go("projects")
        settle(qtbot, window)
        return window

    yield open_
    for window in made:
        window.close()
        shiboken6.delete(window)  # at once: what is deleted later would go down in the midst of the next test


def settle(qtbot, window: Window) -> None:
    """Wait until no pause after typing runs, nothing is read or written in the background, and keys arrive."""

    def idle() -> bool:
        pausing = any(timer.isActive() and timer.isSingleShot() for timer in window.findChildren(QTimer))
        return not pausing and not window.jobs.jobs

    QApplication.processEvents()
    qtbot.waitUntil(idle)
    QApplication.processEvents()
    if QApplication.activePopupWidget() is None:
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)


def button(root: QWidget, text: str) -> QPushButton:
    """The button that can be seen with a text."""
    return next(one for one in root.findChildren(QPushButton) if one.isVisible() and one.text() == text)


def press(qtbot, root: QWidget, text: str) -> None:
    """Click the button with a text."""
    qtbot.mouseClick(button(root, text), Qt.MouseButton.LeftButton)


def type_in(entry: QWidget, text: str) -> None:
    """As from a keyboard of any language."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QCoreApplication.sendEvent(entry, event)


def seen(root: QWidget) -> list[str]:
    """The texts that can be read in labels and paragraphs, with plain spaces."""
    QApplication.processEvents()  # what was just made is shown with the next events
    found: list[QLabel] = [*root.findChildren(Label), *root.findChildren(Paragraph)]
    return [label.text().replace("\u00a0", " ") for label in found if label.isVisible()]


def titled(window: Window) -> list[str]:
    """The texts in the header of the page that is shown."""
    page = window.page()
    return [] if page is None else seen(page.header)
