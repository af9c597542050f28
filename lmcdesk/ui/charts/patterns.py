"""Fills that differ without colour, as on paper: solid, hatched one way, the other, both ways, an outline alone."""

from math import floor

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from lmcdesk.ui import theme

_GAPS = {"rising": 4.0, "falling": 5.5, "crossed": 4.0}
_WEIGHTS = {"rising": 1.1, "falling": 1.6, "crossed": 1.1}


def fill(painter: QPainter, pattern: str, token: str, place: QRectF) -> None:
    """Fill a place with one of the charts' patterns (reports/charts.py) in a colour token."""
    colour = theme.colour(token)
    painter.fillRect(place, colour if pattern == "solid" else theme.colour("surface"))
    if pattern == "solid":
        return
    painter.save()
    if pattern in _GAPS:
        painter.setClipRect(place)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, _WEIGHTS[pattern]))
        gap, height = _GAPS[pattern], place.height()
        for step in range(floor((place.width() + height) / gap) + 1):
            x = place.left() + step * gap
            if pattern != "falling":
                painter.drawLine(QLineF(x - height, place.bottom(), x, place.top()))
            if pattern != "rising":
                painter.drawLine(QLineF(x - height, place.top(), x, place.bottom()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(colour, 1))
    corner = QPointF(place.right() - 1, place.bottom() - 1)
    painter.drawRect(QRectF(place.topLeft(), corner))
    painter.restore()
