"""A small window to tick some of many values in; what is ticked holds at once."""

from collections.abc import Collection, Hashable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from lmcdesk.catalogue.folding import fold
from lmcdesk.i18n import mark
from lmcdesk.ui import theme
from lmcdesk.ui.arrangement import scrolled
from lmcdesk.ui.buttons import Check
from lmcdesk.ui.choice import SearchField
from lmcdesk.ui.labels import Label
from lmcdesk.ui.widgets import dismiss, down, holder, open_at
from lmcdesk.ui.words import Phrase, said

_MANY = 12
"""From so many values on, a field to search among them stands above."""


class Choosing(QFrame):
    """Values with a box each. Escape, Enter or a click beside it closes it.

    Signals: chosen(frozenset) after each tick.
    """

    chosen = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        title: Phrase,
        values: Sequence[tuple[Hashable, Phrase]],
        ticked: Collection[Hashable],
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("kind", "popup")
        self.setAccessibleName(said(title))
        self.checks = {value: self._check(value, text, value in ticked) for value, text in values}
        self._ticked = frozenset(ticked)
        self._search = SearchField(mark("Choosing", "Search"), letters=30)
        if len(values) < _MANY:
            self._search.hide()
        self._search.textChanged.connect(self._narrow)
        self._search.installEventFilter(self)
        body = holder(down(*self.checks.values(), None, gap=""))
        self._list = scrolled(body)
        self.setLayout(down(Label(title, "caption"), self._search, (self._list, 1), margins="inner"))
        m = theme.metrics()
        width = min(max(body.sizeHint().width() + m.wide, m.letters(30)), m.form)
        height = min(body.sizeHint().height(), 9 * m.button)
        self._list.setFixedSize(width, height)
        for check in self.checks.values():
            check.setMaximumWidth(width - m.inner)

    def open_at(self, corner: QPoint) -> None:
        """Open with its upper left corner at a point of the screen, or as near as it fits."""
        self.adjustSize()
        open_at(self, corner)
        first = self._search if self._search.isVisible() else next(iter(self.checks.values()), self)
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def _check(self, value: Hashable, text: Phrase, ticked: bool) -> Check:
        check = Check(text)
        check.setChecked(ticked)
        check.toggled.connect(lambda on, value=value: self._tick(value, on))
        check.installEventFilter(self)
        return check

    def _tick(self, value: Hashable, on: bool) -> None:
        self._ticked = self._ticked | {value} if on else self._ticked - {value}
        self.chosen.emit(self._ticked)

    def _narrow(self, words: str) -> None:
        wanted = fold(words).split()
        for check in self.checks.values():
            text = fold(check.text())
            check.setVisible(all(word in text for word in wanted))

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        dismiss(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter closes; Down in the search field goes to the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.close()
                return True
            if watched is self._search and event.key() == Qt.Key.Key_Down:
                first = next((check for check in self.checks.values() if check.isVisible()), None)
                if first is not None:
                    first.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)
