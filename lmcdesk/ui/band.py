"""The band at the left: whose desk this is, the field to go anywhere, the pages with what waits in them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QMenu, QWidget

from lmcdesk.i18n import mark
from lmcdesk.ui import theme
from lmcdesk.ui.band_items import BandButton, GoToField, NavItem, River
from lmcdesk.ui.labels import SAYS_AGAIN, Label
from lmcdesk.ui.page import Entry
from lmcdesk.ui.widgets import across, down, holder
from lmcdesk.ui.words import without_key

DESK_NAME = "LMC Desk"
"""The program's name is the same in every language."""


class Band(QWidget):
    """The band itself.

    Signals: wanted(name) when the user presses a page's item; seek() when the go-to field is pressed.
    """

    wanted = Signal(str)
    seek = Signal()

    def __init__(self, entries: Sequence[Entry]) -> None:
        super().__init__()
        self.setProperty("kind", "band")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._name = Label(DESK_NAME, "band name")
        self._desk = Label("", "band", cut=True)
        self._names = holder(down(self._name, self._desk, gap=""))
        self.go_to = GoToField(lambda: self.seek.emit())
        self.items = {
            entry.name: NavItem(entry, partial(self.wanted.emit, entry.name)) for entry in entries if entry.icon
        }
        self._more = BandButton(mark("Band", "More pages"), "more", self._show_more)
        self._entries = {entry.name: entry for entry in entries}
        self._arrange([entry for entry in entries if entry.icon])
        self.fold(False)

    def _arrange(self, entries: Sequence[Entry]) -> None:
        m = theme.metrics()
        self._head = across(River(), (self._names, 1), gap="cell")
        self._field = across(self.go_to)
        column = down(self._head, self._field, gap="")
        for entry in entries:
            if entry.low:
                continue
            if entry.apart:
                column.addSpacing(m.edge)
            column.addWidget(self.items[entry.name])
        column.addWidget(self._more)
        column.addStretch(1)
        for entry in entries:
            if entry.low:
                column.addWidget(self.items[entry.name])
        column.addSpacing(m.near)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # what does not fit stands under More
        self.setLayout(column)

    def show_desk(self, name: str) -> None:
        """Say whose desk it is."""
        self._desk.say(name)

    def show_page(self, name: str) -> None:
        """Mark the item of the page that is shown, or of the one that it stands under."""
        entry = self._entries[name]
        for item_name, item in self.items.items():
            item.setChecked(item_name in (name, entry.under))

    def wait(self, name: str, count: int) -> None:
        """Show in a page's item how much waits there for this user."""
        self.items[name].wait(count)

    def fold(self, folded: bool) -> None:
        """Show icons alone, or icons and words."""
        m = theme.metrics()
        self._folded = folded
        self.setFixedWidth(m.band_narrow if folded else m.band)
        self._names.setVisible(not folded)
        side = (m.band_narrow - m.wide) // 2 if folded else m.edge
        self._head.setContentsMargins(side, m.inner, side if folded else m.near, m.near)
        inset = 0 if folded else m.inner
        self._field.setContentsMargins(inset, 0, inset, m.near)
        for part in (self.go_to, self._more, *self.items.values()):
            part.fold(folded)
        self._fit()

    def _fit(self) -> None:
        """Show as many items as there is height for, and the rest under More."""
        m = theme.metrics()
        gaps = m.near + m.edge * sum(self._entries[name].apart for name in self.items)
        room = self.height() - self._head.sizeHint().height() - self._field.sizeHint().height() - gaps
        fitting = max(0, room // m.nav)
        every = fitting >= len(self.items)
        for at, item in enumerate(self.items.values()):
            item.setVisible(every or at < fitting - 1)
        self._more.setVisible(not every)

    def _show_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, item in self.items.items():
            if item.isHidden():
                action = menu.addAction(without_key(item.accessibleName()))
                action.triggered.connect(partial(self.wanted.emit, name))
        menu.popup(self._more.mapToGlobal(self._more.rect().topRight()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in SAYS_AGAIN:
            self.fold(self._folded)
