"""The field that goes anywhere: a few letters of a page, a project, a place, and Enter."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from lmcdesk.i18n import mark
from lmcdesk.ui import theme
from lmcdesk.ui.cells import Lines
from lmcdesk.ui.choice import SearchField
from lmcdesk.ui.table import Table
from lmcdesk.ui.tables import Column, ListSource, RowsModel
from lmcdesk.ui.widgets import down, open_at

_PAUSE = 120
"""Milliseconds without a key before the desk is searched."""
_MOST = 50


@dataclass(frozen=True)
class Found:
    """Something to go to: what it is, a second line about it, and how one gets there."""

    title: str
    second: str
    go: Callable[[], object]


Finder = Callable[[str], Sequence[Found]]
"""Finds what matches some words, the best first; asked on the interface thread, so it answers in milliseconds."""


class GoTo(QFrame):
    """A field and what it found, opened over the window."""

    def __init__(self, window: QWidget, finders: Sequence[Finder]) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self.setProperty("kind", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._finders = finders
        self._field = SearchField(mark("GoTo", "Page, project, place, code…"), letters=48)
        column: Column[Found] = Column(
            "found", mark("GoTo", "Found"), lambda one: Lines(one.title, one.second), grows=True
        )
        self._model: RowsModel[Found] = RowsModel([column])
        self._table = Table(self._model, mark("GoTo", "Found"))
        self._table.horizontalHeader().hide()
        self._table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._table.current.connect(self._announce)
        self._table.opened.connect(self._go)
        self._table.clicked.connect(lambda: self._go(self._table.record()))
        self.setLayout(down(self._field, (self._table, 1), margins="near"))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._find)
        self._field.textChanged.connect(lambda: self._pause.start())
        self._field.installEventFilter(self)

    def open_at(self, corner: QPoint) -> None:
        """Open with its corner at a point of the screen, empty."""
        self._field.clear()
        self._find()
        m = theme.metrics()
        self.resize(self.sizeHint().width(), m.field + 8 * m.row2 + 3 * m.near)
        open_at(self, corner)
        self._field.setFocus()

    def _find(self) -> None:
        words = self._field.text().strip()
        found = [one for finder in self._finders for one in finder(words)]
        self._model.show(ListSource(found[:_MOST]))
        if found:
            self._table.setCurrentIndex(self._model.index(0, 0))

    def _announce(self, found: Found | None) -> None:
        """The focus stays in the field, so a screen reader has to be told what the keys reached in the list."""
        if found is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._table, found.title))

    def _go(self, found: Found | None) -> None:
        if found is not None:
            self.hide()
            found.go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up, Down and Enter in the field work in the list."""
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
                QCoreApplication.sendEvent(self._table, event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._pause.stop()
                self._find()
                self._go(self._table.record())
                return True
        return super().eventFilter(watched, event)
