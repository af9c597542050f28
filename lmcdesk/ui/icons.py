"""The icons: line drawings from resources/icons, in the ink of their place and sharp at every screen ratio."""

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from lmcdesk import paths
from lmcdesk.ui import theme

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer


@cache
def _drawing(name: str) -> bytes:
    return (paths.resources() / "icons" / f"{name}.svg").read_bytes()


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> "QSvgRenderer":
    from PySide6.QtSvg import QSvgRenderer  # its library is loaded when the first icon is drawn, not at start

    return QSvgRenderer(QByteArray(_drawing(name).replace(b"currentColor", colour.encode())))


def draw(painter: QPainter, name: str, rect: QRectF, token: str = "ink2") -> None:
    """Draw an icon in a colour token. Raises OSError when there is no such drawing."""
    _renderer(name, theme.colour(token).name()).render(painter, rect)


class _Engine(QIconEngine):
    """Draws when asked, so that the colour is that of the theme in use and the lines fit the screen's ratio."""

    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name, self._token = name, token

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        draw(painter, self._name, QRectF(rect), "ink3" if mode == QIcon.Mode.Disabled else self._token)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, picture.rect(), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._token)


@cache
def icon(name: str, token: str = "ink2") -> QIcon:
    """An icon for a button or an action, in a colour token that follows the theme."""
    return QIcon(_Engine(name, token))
