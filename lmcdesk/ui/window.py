"""The frame around every page: the band, the page's header, the message bar, the page, the status bar."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from lmcdesk.i18n import translate
from lmcdesk.settings import Settings
from lmcdesk.ui import figures, theme
from lmcdesk.ui.band import DESK_NAME, Band
from lmcdesk.ui.jobs import Jobs
from lmcdesk.ui.live import Live
from lmcdesk.ui.messages import MessageBar
from lmcdesk.ui.page import Entry, Page
from lmcdesk.ui.reading_order import takers, walk
from lmcdesk.ui.status import StatusBar
from lmcdesk.ui.talk import Talk
from lmcdesk.ui.widgets import Panel, across, down, holder
from lmcdesk.ui.words import said

if TYPE_CHECKING:
    from lmcdesk.ui.goto import Finder, Found, GoTo, Search

_USUAL = QSize(1366, 698)
"""What a small laptop has left between title and task bar."""


class Window(QWidget):
    """The window of a desk. It knows the pages by their entries and nothing of what they show.

    Signals: painted() once, after it was first drawn: only then is what is heavy read.
    """

    painted = Signal()

    def __init__(self, entries: Sequence[Entry], folder: Path, settings: Settings) -> None:
        super().__init__()
        self.setWindowTitle(DESK_NAME)
        self.setProperty("kind", "page")
        self.setAcceptDrops(True)
        self._entries = {entry.name: entry for entry in entries}
        self._pages: dict[str, Page] = {}
        self._past: list[tuple[str, tuple[Any, ...]]] = []
        self._now: tuple[str, tuple[Any, ...]] | None = None
        self._settings = settings
        self._drawn = False
        self.finders: list[Finder] = [self._find_page]
        """Who is asked by the go-to field at once."""
        self.searches: list[Search] = []
        """Who is asked by it in the background; added once there is a desk to search."""

        self.band = Band(entries)
        self.bar = MessageBar()
        self.jobs = Jobs(lambda fault: self.live.talk.show(fault))
        self.live = Live(folder, settings, Talk(self, self.bar), self.jobs, self.go)
        self.status = StatusBar(self.jobs)
        self._header_place = QVBoxLayout()
        self._stack = QStackedWidget()
        self._go_to: GoTo | None = None

        self._arrange()
        self._connect()
        self._restore()

    def _arrange(self) -> None:
        # A page that wants more than there is gets cut; it must not make the window larger than the screen.
        self._stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        page = down(self._header_place, self.bar, (self._stack, 1), self.status, gap="")
        whole = across(self.band, (page, 1), gap="")
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setLayout(whole)
        m = theme.metrics()
        self.setMinimumSize(QSize(m.form, m.side).boundedTo(self.screen().availableSize()))
        self._stack.addWidget(holder(down(None), "page"))

    def _connect(self) -> None:
        self.band.wanted.connect(self.go)
        self.band.seek.connect(self.seek)
        self.live.touched.connect(self._tell_saved)
        self.live.became.connect(self._replace)
        # The band's own: while there is no desk, there are no keys to its pages either.
        for number, name in enumerate(list(self.band.items)[:8], start=1):
            QShortcut(QKeySequence(f"Ctrl+{number}"), self.band, partial(self.go, name))
        QShortcut(QKeySequence("Ctrl+K"), self.band, self.seek)
        for keys, does in (
            ("Alt+Left", self.back),
            ("Ctrl+F", self._to_filter),
            ("Ctrl+Return", self._press_primary),
            ("Ctrl+Enter", self._press_primary),  # on the number pad
            ("F6", self._next_panel),
        ):
            QShortcut(QKeySequence(keys), self, does)

    def _restore(self) -> None:
        kept = self._settings.get("window")
        if not (isinstance(kept, str) and self.restoreGeometry(QByteArray.fromBase64(kept.encode()))):
            self.resize(_USUAL.boundedTo(self.screen().availableSize()))

    # Where the user is

    def go(self, name: str, *what: Any) -> bool:
        """Show a page, with what it is to show; False when the page before could not be left.

        Raises KeyError for a page that is not there.
        """
        if self._now is not None and not self._leave():
            return False
        if self._now is not None and self._now != (name, what):
            self._past.append(self._now)
        self._show(name, what)
        return True

    def begin(self, name: str) -> None:
        """Show a page with no way back to what was shown before."""
        self._now = None
        self._past.clear()
        self._show(name, ())

    def back(self) -> None:
        """Go where the user was before."""
        if self._past and self._leave():
            self._show(*self._past.pop())

    def page(self) -> Page | None:
        """The page that is shown."""
        return self._pages[self._now[0]] if self._now is not None else None

    def seek(self) -> None:
        """Open the field that goes anywhere."""
        from lmcdesk.ui.goto import GoTo

        field = self.band.go_to
        if self._go_to is None:
            self._go_to = GoTo(self, self.finders, self.searches, self.jobs)
        self._go_to.open_at(field.mapToGlobal(QPoint(0, 0)))

    def show_saved(self, at: datetime | None) -> None:
        """Say that the data is safe, with the time of the last write, or its day if that was not today; None before
        the first."""
        self.status.saved(partial(_saved, at))

    def _tell_saved(self) -> None:
        """Every change that is told of has been written to the disk before."""
        self.show_saved(datetime.now())

    def _replace(self, before: tuple[Any, ...], after: tuple[Any, ...]) -> None:
        """Lead to another place wherever the way led to one that is no more."""
        old, new = (before[0], before[1:]), (after[0], after[1:])
        self._past = [new if place == old else place for place in self._past]
        if self._now == old:
            self._now = new

    def _leave(self) -> bool:
        page = self.page()
        return page is None or page.may_leave()

    def _show(self, name: str, what: tuple[Any, ...]) -> None:
        entry = self._entries[name]
        page = self._pages.get(name)
        if page is None:
            page = self._pages[name] = entry.make(self.live)
            if not page.header.titled:
                page.header.show_title(entry.title)
            self._stack.addWidget(page)
        page.open(*what)
        self._now = (name, what)
        if (before := self._header_place.takeAt(0)) is not None and (header := before.widget()) is not None:
            header.hide()
        self._header_place.addWidget(page.header)
        page.header.fold(self.width() < theme.metrics().fold_header)
        page.header.show()
        self._stack.setCurrentWidget(page)
        self.band.show_page(name)

    def _find_page(self, words: str) -> "list[Found]":
        from lmcdesk.ui.goto import Found

        wanted = words.casefold()
        return [
            Found(said(entry.title), "", partial(self.go, entry.name))
            for entry in self._entries.values()
            if entry.icon and wanted in said(entry.title).casefold()
        ]

    # Keys

    def _to_filter(self) -> None:
        page = self.page()
        field = None if page is None else page.filter_field()
        if field is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _press_primary(self) -> None:
        page = self.page()
        button = None if page is None else page.header.primary()
        if button is not None and button.isEnabled():
            button.click()

    def _next_panel(self) -> None:
        """The focus walks from part to part: the band, the header, each panel of the page."""
        page = self.page()
        parts: list[QWidget] = [self.band]
        if page is not None:
            parts += [page.header, *(panel for panel in page.findChildren(Panel) if panel.isVisible())]
        focused = self.focusWidget()
        at = next((n for n, part in enumerate(parts) if focused is not None and part.isAncestorOf(focused)), -1)
        for step in range(1, len(parts) + 1):
            part = parts[(at + step) % len(parts)]
            first = next(takers(part), None)
            if first is not None:
                first.setFocus(Qt.FocusReason.TabFocusReason)
                return

    # Files dropped where no page wants them for itself

    def _wanted(self, dropped: QMimeData) -> tuple[str, Path] | None:
        """The page that takes one of the files, and the file; None before there is a desk."""
        if self.live.database is None:
            return None
        files = [Path(url.toLocalFile()) for url in dropped.urls()]
        every = ((entry.name, file) for file in files for entry in self._entries.values())
        return next(((name, file) for name, file in every if file.suffix.lower() in self._entries[name].takes), None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._wanted(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if (wanted := self._wanted(event.mimeData())) is not None:
            event.acceptProposedAction()
            self.go(*wanted)

    # What Qt asks

    def focusNextPrevChild(self, forward: bool) -> bool:
        return walk(self, forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that nobody had a use for leads back."""
        page = self.page()
        if event.key() == Qt.Key.Key_Escape and page is not None:
            page.header.go_back()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        m = theme.metrics()
        self.band.fold(self.width() < m.fold_band)
        page = self.page()
        if page is not None:
            page.header.fold(self.width() < m.fold_header)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._drawn:
            self._drawn = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._leave():
            event.ignore()
            return
        self._settings.set("window", bytes(self.saveGeometry().toBase64().data()).decode())
        self.jobs.close()
        super().closeEvent(event)


def _saved(at: datetime | None) -> str:
    if at is None:
        return translate("Window", "Saved on this computer")
    local = at.astimezone()
    today = local.date() == date.today()
    time = figures.clock(local.time()) if today else figures.day(local.date())
    return translate("Window", "Saved on this computer, {time}").format(time=time)
