"""The field that goes anywhere: a few letters of a page, a project, a place, and Enter."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from lmcdesk.i18n import mark, translate
from lmcdesk.progress import Progress
from lmcdesk.ui import theme
from lmcdesk.ui.arrangement import EmptyState, ListPanel
from lmcdesk.ui.cells import Lines
from lmcdesk.ui.choice import SearchField
from lmcdesk.ui.jobs import Job, Jobs
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

Search = Callable[[str, Progress], Sequence[Found]]
"""Finds what may take longer: asked on the background thread, and never for no words."""


class GoTo(QFrame):
    """A field and what it found, opened over the window."""

    def __init__(self, window: QWidget, finders: Sequence[Finder], searches: Sequence[Search], jobs: Jobs) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self.setProperty("kind", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._finders, self._searches, self._jobs = finders, searches, jobs
        self._found: list[Found] = []
        self._job: Job[list[Found]] | None = None
        self._goes = False
        """Whether to go to the first that is found as soon as it is."""
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
        self._empty = EmptyState(self._why_empty)
        self.setLayout(down(self._field, (ListPanel(self._table, self._empty, framed=False), 1), margins="near"))
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
        self._stop()
        words = self._field.text().strip()
        found = self._found = [one for finder in self._finders for one in finder(words)]
        if words and self._searches:

            def search(progress: Progress) -> list[Found]:
                return [one for ask in self._searches for one in ask(words, progress)]

            self._job = self._jobs.run(search, done=partial(self._take, found), ended=partial(self._ended, found))
        self._show()

    def _take(self, found: list[Found], more: list[Found]) -> None:
        found += more

    def _ended(self, found: list[Found]) -> None:
        """Show what the background found, unless it was asked for words that were typed over since."""
        if found is self._found and self._job is not None:
            goes, self._job = self._goes, None
            self._show()
            if goes:
                self._go(self._table.record())

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job, self._goes = None, False

    def _show(self) -> None:
        self._empty.say(self._why_empty)
        self._model.show(ListSource(self._found[:_MOST]))
        if self._found and not self._table.currentIndex().isValid():
            self._table.setCurrentIndex(self._model.index(0, 0))
        if not self._found:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._table, self._why_empty()))

    def _why_empty(self) -> str:
        if self._job is not None:
            return translate("GoTo", "Looking through the projects…")
        return translate("GoTo", "No page and no project was found for “{words}”.").format(
            words=self._field.text().strip()
        )

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
                if self._pause.isActive():
                    self._pause.stop()
                    self._find()
                self._goes = self._job is not None
                self._go(self._table.record())
                return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pause.stop()
        self._stop()
