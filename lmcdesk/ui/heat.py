"""Cells of a heat map on the screen: a figure on one of five steps of one hue, a blank hatched and named."""

from PySide6.QtCore import QLineF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from lmcdesk.i18n import translate
from lmcdesk.ui import fonts, painting, theme
from lmcdesk.ui.words import Phrase, said

_APART = 5.0
"""Between two lines of a hatching."""


def none() -> str:
    """What a blank says."""
    return translate("Chart", "none")


def draw_step(painter: QPainter, place: QRectF, step: int, text: str) -> None:
    """Draw a figure on its step, 1 to 5."""
    painter.fillRect(place, theme.colour(f"heat{step}"))
    size = theme.metrics().small
    painting.draw_text(painter, place, text, size, fonts.STRONG, f"heat{step}_ink", painting.MIDDLE)


def draw_blank(painter: QPainter, place: QRectF) -> None:
    """Draw a blank: hatched, bordered, and with its word."""
    m, text = theme.metrics(), none()
    painter.save()
    painter.setClipRect(place)
    painter.fillRect(place, theme.colour("surface"))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("hatch"), 1))
    high = place.height()
    for line in range(int((place.width() + high) / _APART) + 1):
        x = place.left() + _APART * line
        painter.drawLine(QLineF(x - high, place.bottom(), x, place.top()))
    for edge in (
        QRectF(place.left(), place.top(), place.width(), m.border),
        QRectF(place.left(), place.bottom() - m.border, place.width(), m.border),
        QRectF(place.left(), place.top(), m.border, high),
        QRectF(place.right() - m.border, place.top(), m.border, high),
    ):
        painter.fillRect(edge, theme.colour("control"))
    wide = min(painting.text_width(text, m.small, fonts.STRONG) + 2 * m.tight, place.width() - 4)
    middle = QRectF(place.center().x() - wide / 2, place.top() + m.border, wide, high - 2 * m.border)
    painter.fillRect(middle, theme.colour("surface"))
    painting.draw_text(painter, middle, text, m.small, fonts.STRONG, side=painting.MIDDLE)
    painter.restore()


class Legend(QWidget):
    """The blank and the steps, each with what it holds."""

    def __init__(self) -> None:
        super().__init__()
        self._phrase: Phrase = ""
        self._steps: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_steps(self, phrase: Phrase, steps: list[str]) -> None:
        """Say what the figures are, and what each step holds."""
        self._phrase, self._steps = phrase, steps
        self.setAccessibleName(f"{said(phrase)} {', '.join((none(), *steps))}".strip())
        self.updateGeometry()
        self.update()

    def _widths(self) -> list[int]:
        m = theme.metrics()
        texts = (none(), *self._steps)
        return [int(max(m.letters(5), painting.text_width(t, m.small, fonts.STRONG) + 2 * m.near)) for t in texts]

    def _label(self) -> int:
        return int(painting.text_width(said(self._phrase), theme.metrics().small)) + theme.metrics().near + 1

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint() + QSize(self._label(), 0)

    def minimumSizeHint(self) -> QSize:
        """Its words may be cut, but nothing else."""
        widths = self._widths()
        high = fonts.line_height(theme.metrics().small, said(self._phrase) + none())
        return QSize(sum(widths) + 2 * len(widths), high)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, m = QPainter(self), theme.metrics()
        left, high = float(self.width() - self.minimumSizeHint().width()), float(self.height())
        label = QRectF(0, 0, left - m.near, high)
        painting.draw_text(painter, label, said(self._phrase), m.small, token="ink2")
        for step, wide in enumerate(self._widths()):
            place = QRectF(left, 0, wide, high)
            if step:
                draw_step(painter, place, step, self._steps[step - 1])
            else:
                draw_blank(painter, place)
            left += wide + 2
