"""Tabs with counts."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar

from lmcdesk.ui import fonts, painting, theme
from lmcdesk.ui.labels import SAYS_AGAIN
from lmcdesk.ui.words import Phrase, said


class Tabs(QTabBar):
    """Tabs with counts, at most seven.

    Signals: currentChanged(index) of Qt.
    """

    def __init__(self, phrases: Sequence[Phrase], name: Phrase = "") -> None:
        """`name` is what a screen reader calls them together."""
        super().__init__()
        self._phrases, self._name = list(phrases), name
        self._counts: dict[int, str] = {}
        self.setDrawBase(False)
        self.setExpanding(False)
        for _ in phrases:
            self.addTab("")
        self._say()

    def count_in(self, at: int, count: str) -> None:
        """Show a count behind a tab's name."""
        self._counts[at] = count
        self._say()

    def _say(self) -> None:
        self.setAccessibleName(said(self._name))
        for at, phrase in enumerate(self._phrases):
            self.setTabText(at, said(phrase))
            self.setAccessibleTabName(at, f"{said(phrase)} {self._counts.get(at, '')}".strip())
        self.updateGeometry()

    def setTabVisible(self, at: int, visible: bool) -> None:
        """Qt tells nobody that the tabs need another width then."""
        super().setTabVisible(at, visible)
        self.updateGeometry()

    def tabSizeHint(self, at: int) -> QSize:
        m = theme.metrics()
        width = painting.text_width(self.tabText(at), m.text, fonts.STRONG) + 2 * m.inner
        if self._counts.get(at):
            width += m.near + painting.text_width(self._counts[at], m.text, fonts.STRONG)
        return QSize(int(width) + 1, m.head + m.tight)

    def minimumTabSizeHint(self, at: int) -> QSize:
        return self.tabSizeHint(at)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, m = QPainter(self), theme.metrics()
        for at in range(self.count()):
            if not self.isTabVisible(at):
                continue
            place, on = QRectF(self.tabRect(at)), at == self.currentIndex()
            weight, token = (fonts.STRONG, "ink") if on else (fonts.REGULAR, "ink2")
            inner = place.adjusted(m.inner, 0, 0, 0)
            painting.draw_text(painter, inner, self.tabText(at), m.text, weight, token)
            if count := self._counts.get(at, ""):
                behind = painting.text_width(self.tabText(at), m.text, weight) + m.near
                painting.draw_text(painter, inner.adjusted(behind, 0, 0, 0), count, m.text, weight, token)
            if on:
                painter.fillRect(QRectF(place.left(), place.bottom() - 2, place.width(), 2), theme.colour("accent"))
                if self.hasFocus():
                    painting.draw_ring(painter, place)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in SAYS_AGAIN:
            self._say()
