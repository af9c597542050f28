"""Where bundles are dropped: a strip that says so, and the files among what is dropped on the page."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from lmcdesk.i18n import mark
from lmcdesk.ui import theme
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.labels import Label
from lmcdesk.ui.widgets import across

ENDING = ".lmcb"


def bundles(dropped: QMimeData) -> list[Path]:
    """The bundles among what is dropped."""
    files = [Path(url.toLocalFile()) for url in dropped.urls()]
    return [file for file in files if file.suffix.lower() == ENDING]


class DropStrip(QWidget):
    """A dashed strip with a word what to do, and the button for those who do not drag."""

    def __init__(self, choose: Button) -> None:
        super().__init__()
        self._over = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        text = Label(mark("Exchange", "Drop bundles here, or"), "quiet", cut=True)
        self.setLayout(across(None, text, choose, None, margins=("inner", "tight", "inner", "tight")))

    def hover(self, over: bool) -> None:
        """Show whether bundles are held over the page."""
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
