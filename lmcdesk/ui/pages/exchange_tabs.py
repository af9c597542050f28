"""The leaves of the exchange page: bundles in and out on one, the boards and this desk on others; in a narrow window
each part of the first is a leaf of its own."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from lmcdesk.i18n import mark
from lmcdesk.ui import theme
from lmcdesk.ui.choice import Choice
from lmcdesk.ui.labels import SAYS_AGAIN
from lmcdesk.ui.pages.folding import Part
from lmcdesk.ui.tabs import Tabs
from lmcdesk.ui.widgets import down, holder
from lmcdesk.ui.words import Phrase


class Leaves(QWidget):
    """Parts that stand together on the first leaf of a wide window, and whole leaves."""

    def __init__(
        self,
        together: Phrase,
        parts: Sequence[Part],
        leaves: Sequence[tuple[Phrase, QWidget]],
        *,
        columns: Sequence[int],
        rows: Sequence[int],
    ) -> None:
        """`together` names the parts' common leaf; `columns` and `rows` are the shares of its room."""
        super().__init__()
        self._parts, self._columns, self._rows = parts, columns, rows
        names = [together, *(part.name for part in parts), *(name for name, _ in leaves)]
        self.tabs = Tabs(names)
        self.choice = Choice(mark("Exchange", "Part of the page"))
        self._names = names
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        for part in parts:
            self._grid.addWidget(part.widget, part.row, part.column, part.rows, 1)
        self._stack = QStackedWidget()
        for page in (holder(self._grid), *(leaf for _, leaf in leaves)):
            self._stack.addWidget(page)
        self.setLayout(down(self.tabs, self.choice, (self._stack, 1), gap="tight"))
        self._narrow: bool | None = None
        self.tabs.currentChanged.connect(lambda _: self._arrange())
        self.choice.chosen.connect(self.tabs.setCurrentIndex)
        self._fold(False)

    def turn(self, part: int) -> None:
        """Show a part of the first leaf."""
        self.tabs.setCurrentIndex(part + 1 if self._narrow else 0)

    def count(self, count: str) -> None:
        """Show a count behind the name of the first leaf, and of the first part where that stands for it."""
        for at in (0, 1):
            self.tabs.count_in(at, count)
        self._take_room()

    def go(self, leaf: int) -> None:
        """Show a whole leaf."""
        self.tabs.setCurrentIndex(len(self._parts) + 1 + leaf)

    def _fold(self, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        first, self._narrow = self._narrow is None, narrow
        at = self.tabs.currentIndex()
        self.tabs.setTabVisible(0, not narrow)
        for number in range(len(self._parts)):
            self.tabs.setTabVisible(number + 1, narrow)
        if first or at <= len(self._parts):
            self.tabs.setCurrentIndex(1 if narrow else 0)
        self.choice.offer([(at, name) for at, name in enumerate(self._names) if self.tabs.isTabVisible(at)])
        self._arrange()

    def _arrange(self) -> None:
        at, count = self.tabs.currentIndex(), len(self._parts)
        self._stack.setCurrentIndex(max(0, at - count))
        self.choice.choose(at)
        shown = [self._parts[at - 1]] if self._narrow and 0 < at <= count else list(self._parts)
        for number, share in enumerate(self._columns):
            self._grid.setColumnStretch(number, share if any(part.column == number for part in shown) else 0)
        for number, share in enumerate(self._rows):
            used = any(part.row <= number < part.row + part.rows for part in shown)
            self._grid.setRowStretch(number, share if used else 0)
        self._grid.setSpacing(theme.metrics().near)
        for part in self._parts:
            part.widget.setVisible(part in shown)
            if part.title is not None:
                part.title.setVisible(not self._narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold(self.window().width() < theme.metrics().fold_band)
        self._take_room()

    def _take_room(self) -> None:
        """Tabs that would be cut stand in a choice instead."""
        shown = (at for at in range(self.tabs.count()) if self.tabs.isTabVisible(at))
        fits = sum(self.tabs.tabSizeHint(at).width() for at in shown) <= self.width()
        self.tabs.setVisible(fits)
        self.choice.setVisible(not fits)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in SAYS_AGAIN:
            self._take_room()
