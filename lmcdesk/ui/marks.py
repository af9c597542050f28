"""Paints the marks of states in the window, from the same strokes as the printed pages."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from lmcdesk.reports.marks import COLOUR_OF, SHAPES, State, word
from lmcdesk.ui import theme

__all__ = ["State", "draw", "hue", "word"]

_TOKENS = {"ink3": "none", "accent": "info"}


def hue(state: State) -> str:
    """The token of a state's colour; with _soft behind it, the token of its chip's ground."""
    paper = COLOUR_OF[state]
    return _TOKENS.get(paper, paper)


def draw(painter: QPainter, state: State, centre: QPointF, size: float | None = None, ground: str = "surface") -> None:
    """Draw a mark around a point, `size` high (the metrics' mark unless told); `ground` is the token of what lies
    behind it and shows through its light strokes."""
    half = (theme.metrics().mark if size is None else size) * 0.55
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(centre)
    painter.scale(half, -half)
    for stroke in SHAPES[state]:
        colour = theme.colour(ground if stroke.light else hue(state))
        if stroke.line:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(
                QPen(colour, stroke.line, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
            )
        else:
            painter.setBrush(colour)
            painter.setPen(Qt.PenStyle.NoPen)
        points = [QPointF(across, up) for across, up in stroke.points]
        if stroke.kind == "disc":
            painter.drawEllipse(points[0], stroke.radius, stroke.radius)
        elif stroke.kind == "polygon":
            painter.drawPolygon(QPolygonF(points))
        else:
            painter.drawPolyline(QPolygonF(points))
    painter.restore()
