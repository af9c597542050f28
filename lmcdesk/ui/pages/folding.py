"""Parts of a page that stand beside and below each other, and become tabs where there is no room for that."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from lmcdesk.ui import theme
from lmcdesk.ui.labels import SAYS_AGAIN
from lmcdesk.ui.tabs import Tabs
from lmcdesk.ui.widgets import down, holder
from lmcdesk.ui.words import Phrase

_ANY_WIDTH = 16_777_215  # Qt's own "no limit"


@dataclass(frozen=True)
class Part:
    """A part with its tab's name, its place in the grid of a wide window, and the title within it that would only
    say again what its tab says."""

    name: Phrase
    widget: QWidget
    row: int
    column: int
    rows: int = 1
    title: QWidget | None = None
    columns: int = 1


class Folding(QWidget):
    """The parts in their grid; below the width at which the band shrinks, one at a time under tabs."""

    def __init__(self, parts: Sequence[Part], *, columns: Sequence[int], rows: Sequence[int] = (1,)) -> None:
        """`columns` and `rows` are the shares of the room that each gets; a column of share 0 is as wide as a panel at
        the side."""
        super().__init__()
        self._parts, self._columns, self._rows = parts, columns, rows
        self.tabs = Tabs([part.name for part in parts])
        self._head = holder(down(self.tabs))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        for part in parts:
            self._grid.addWidget(part.widget, part.row, part.column, part.rows, part.columns)
        self.setLayout(down(self._head, (self._grid, 1), gap=""))
        self._narrow: bool | None = None
        self.tabs.currentChanged.connect(lambda _: self._arrange())
        self._fold(False)

    def turn(self, at: int) -> None:
        """Show a part, where not all are shown."""
        self.tabs.setCurrentIndex(at)

    def _fold(self, narrow: bool) -> None:
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()

    def _arrange(self) -> None:
        shown = [self._parts[self.tabs.currentIndex()]] if self._narrow else self._parts
        self._head.setVisible(bool(self._narrow))
        # An empty row or column would keep its share.
        for at, share in enumerate(self._columns):
            used = any(part.column == at for part in shown)
            self._grid.setColumnStretch(at, (share or int(bool(self._narrow))) if used else 0)
        for at, share in enumerate(self._rows):
            used = any(part.row <= at < part.row + part.rows for part in shown)
            self._grid.setRowStretch(at, share if used else 0)
        self._take_sizes()
        for part in self._parts:
            part.widget.setVisible(part in shown)
            if part.title is not None:
                part.title.setVisible(not self._narrow)

    def _take_sizes(self) -> None:
        m = theme.metrics()
        self._grid.setSpacing(0 if self._narrow else m.near)  # a part alone stands where its tab is
        for part in self._parts:
            aside = not self._narrow and not self._columns[part.column]
            part.widget.setMinimumWidth(m.side if aside else 0)
            part.widget.setMaximumWidth(m.side if aside else _ANY_WIDTH)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold(self.window().width() < theme.metrics().fold_band)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in SAYS_AGAIN:
            self._take_sizes()
