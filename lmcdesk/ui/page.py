"""What every page is: a header in the frame, a body below it, and the moments at which it reads."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from lmcdesk.ui.header import Action, Header
from lmcdesk.ui.live import Live
from lmcdesk.ui.widgets import down
from lmcdesk.ui.words import Phrase

__all__ = ["Action", "Entry", "Header", "Live", "Page"]


@dataclass(frozen=True)
class Entry:
    """A page that the window can show: its name for `go`, its title and icon in the left band, and how it is made.

    `make` imports what the page needs, so that nothing heavy is read before the window is painted. A page without an
    icon stands `under` another in the band: one project under the list of projects. `apart` leaves a gap above its
    item, `low` puts it at the foot of the band. `takes` are the endings of files that are dropped on the window for it.
    """

    name: str
    title: Phrase
    make: Callable[[Live], "Page"]
    icon: str = ""
    under: str = ""
    apart: bool = False
    low: bool = False
    takes: tuple[str, ...] = ()


class Page(QWidget):
    """A page. A subclass makes its widgets in __init__ and arranges them by `fill`; it reads in `read`, nowhere else.

    `read` runs when the page is first shown, and again when records it `concerns` changed, but only while it is seen.
    """

    def __init__(self, live: Live) -> None:
        super().__init__()
        self.live = live
        self.header = Header()
        self._stale = True
        self.setProperty("kind", "page")
        live.touched.connect(self._hear)

    # What a page defines

    def read(self) -> None:
        """Read again what is shown."""

    def open(self, *what: Any) -> None:
        """Take what `go` was given: a record's id, a filter. Called before the page is shown."""

    def concerns(self, touched: Any) -> bool:
        """Whether a change of those records means that the page has to read again."""
        return True

    def filter_field(self) -> QWidget | None:
        """The field that Ctrl+F goes to."""
        return None

    def may_leave(self) -> bool:
        """Whether the page can be left; it asks when something typed would be lost."""
        return True

    # What all share

    def fill(self, *items: Any) -> None:
        """Arrange the body, one item below the other; give the one that takes the room as (item, 1)."""
        self.setLayout(down(*items, margins=("edge", "", "edge", "inner")))

    def refresh(self) -> None:
        """Read now, or when next seen."""
        self._stale = True
        if self.isVisible():
            self._read_if_stale()

    def _hear(self, touched: Any) -> None:
        if self.concerns(touched):
            self.refresh()

    def _read_if_stale(self) -> None:
        if self._stale:
            self._stale = False
            self.read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read_if_stale()
