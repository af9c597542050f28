"""A record in a panel at the side: its mark, what it is called and its code; pressed, it leads there."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from lmcdesk.ui import fonts, marks, painting, scripts, theme
from lmcdesk.ui.labels import tip


class RecordLink(QAbstractButton):
    """Two lines beside a mark."""

    def __init__(self, state: marks.State | None, first: str, second: str, does: Callable[[], object]) -> None:
        super().__init__()
        self._state, self._first, self._second = state, first, second
        self.setText(first)
        said = [first, second, marks.word(state) if state is not None else ""]
        self.setAccessibleName(", ".join(text for text in said if text))
        self.setToolTip(tip(first))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: does())

    def sizeHint(self) -> QSize:
        m = theme.metrics()
        width = painting.text_width(self._first, m.text) + m.mark + m.inner
        return QSize(int(width) + 1, theme.two_line_row(scripts.tallest(self._first)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.metrics().letters(8), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, m = QPainter(self), theme.metrics()
        ground = "sunken" if self.underMouse() else "surface"
        painter.fillRect(self.rect(), theme.colour(ground))
        high = self.height()
        left = m.tight + m.mark + m.near
        first = QRectF(left, 0, self.width() - left - m.tight, high * 0.54)
        second = QRectF(left, high * 0.5, first.width(), high * 0.46)
        if self._state is not None:
            marks.draw(painter, self._state, QPointF(m.tight + m.mark / 2, first.center().y()), ground=ground)
        painting.draw_text(painter, first, self._first, m.text, fonts.REGULAR)
        painting.draw_text(painter, second, self._second, m.small, token="ink2")
        if self.hasFocus():
            painting.draw_ring(painter, QRectF(self.rect()))
