"""Puts text on the screen: by its base line, so that every script sits alike, and cut with an ellipsis when long."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from lmcdesk.ui import fonts, theme

LEFT, RIGHT, MIDDLE = 0.0, 1.0, 0.5
"""Where text stands in a wider place."""


def text_width(text: str, size: int, weight: int = fonts.REGULAR) -> float:
    """How wide a text is."""
    return fonts.measures(size, weight, text).horizontalAdvance(text)


def draw_text(
    painter: QPainter,
    place: QRectF,
    text: str,
    size: int,
    weight: int = fonts.REGULAR,
    token: str = "ink",
    side: float = LEFT,
) -> bool:
    """Draw one line in the middle of the place's height, in a colour token; says whether it had to be cut."""
    measures = fonts.measures(size, weight, text)
    width = measures.horizontalAdvance(text)
    cut = width > place.width() + 0.5
    if cut:
        text = measures.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        width = place.width()
    # A little above the middle of ascent and descent, since figures and Latin letters have no feet.
    base = place.center().y() + (measures.ascent() - measures.descent()) / 2
    painter.setFont(fonts.font(size, weight, text))
    painter.setPen(theme.colour(token))
    painter.drawText(QPointF(place.left() + max(0.0, place.width() - width) * side, base), text)
    return cut


def draw_ring(painter: QPainter, place: QRectF, token: str = "ink", radius: float = 0.0) -> None:
    """Draw the ring of the keyboard's focus just inside a place."""
    width = theme.metrics().focus
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, radius > 0)
    painter.setPen(
        QPen(theme.colour(token), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap, Qt.PenJoinStyle.MiterJoin)
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inside = place.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.drawRoundedRect(inside, radius, radius)
    painter.restore()
