"""What one chooses by pressing it on the first page: a language in the band, a way to begin on the form."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from lmcdesk.ui import fonts, painting, theme
from lmcdesk.ui.labels import SAYS_AGAIN
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.widgets import down
from lmcdesk.ui.words import Phrase, said


class LanguageItem(QAbstractButton):
    """A language, named in itself."""

    def __init__(self, name: str, does: Callable[[], object]) -> None:
        super().__init__()
        self.setText(name)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: does())

    def nextCheckState(self) -> None:
        """Being pressed does not check it: the page does, once the language is spoken."""

    def sizeHint(self) -> QSize:
        m = theme.metrics()
        return QSize(m.band, max(m.nav, fonts.line_height(m.text, self.text()) + m.near))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, m = QPainter(self), theme.metrics()
        on = self.isChecked()
        if on:
            painter.fillRect(self.rect(), theme.colour("nav_on"))
            painter.fillRect(QRectF(0, 0, m.selected, self.height()), theme.colour("nav_ink"))
        place = QRectF(self.rect()).adjusted(m.edge, 0, -m.near, 0)
        token = "nav_ink" if on or self.underMouse() else "nav_ink2"
        painting.draw_text(painter, place, self.text(), m.text, fonts.STRONG if on else fonts.REGULAR, token)
        if self.hasFocus():
            painting.draw_ring(painter, QRectF(self.rect()), "nav_ink")


class WayToBegin(QAbstractButton):
    """One of a few ways, with what it means below; one at a time is chosen."""

    def __init__(self, phrase: Phrase, means: Phrase) -> None:
        super().__init__()
        self._phrase = phrase
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self._title, self._means = Paragraph(phrase, "strong"), Paragraph(means, "hint")
        for part in (self._title, self._means):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._lines = down(self._title, self._means, gap="")
        self.setLayout(self._lines)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._say()

    def _say(self) -> None:
        m = theme.metrics()
        self._lines.setContentsMargins(m.inner + m.icon + m.near, m.near, m.inner, m.near)
        self.setAccessibleName(said(self._phrase))
        self.setAccessibleDescription(self._means.text())

    def sizeHint(self) -> QSize:
        return self._lines.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._lines.minimumSize()

    def heightForWidth(self, width: int) -> int:
        return self._lines.heightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, m = QPainter(self), theme.metrics()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        wide = m.focus if on or self.hasFocus() else m.border
        token = "ink" if self.hasFocus() else "accent" if on else "control"
        painter.setPen(QPen(theme.colour(token), wide))
        painter.setBrush(theme.colour("info_soft" if on else "surface"))
        frame = QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        painter.drawRoundedRect(frame, m.radius, m.radius)
        middle = QPointF(m.inner + m.icon_small / 2, self.height() / 2)
        painter.setPen(QPen(theme.colour("accent" if on else "control"), m.focus))
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(middle, m.icon_small / 2 - 1, m.icon_small / 2 - 1)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(middle, m.icon_small / 4, m.icon_small / 4)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in SAYS_AGAIN:
            self._say()
