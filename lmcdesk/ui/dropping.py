"""Where files are dropped: a strip that says so."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from lmcdesk.ui import theme
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.labels import Label
from lmcdesk.ui.widgets import across
from lmcdesk.ui.words import Phrase


class DropStrip(QWidget):
    """A dashed strip with a word what to do, and the buttons for those who do not drag."""

    def __init__(self, phrase: Phrase, *choose: Button) -> None:
        super().__init__()
        self._over = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        text = Label(phrase, "quiet", cut=True)
        self.setLayout(across(None, text, *choose, None, margins=("inner", "tight", "inner", "tight")))

    def hover(self, over: bool) -> None:
        """Show whether files are held over the page."""
        self._over = over
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, m = QPainter(self), theme.metrics()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.colour("accent" if self._over else "control"), m.focus if self._over else m.border)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.colour("info_soft" if self._over else "surface"))
        half = pen.widthF() / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), m.radius, m.radius)
