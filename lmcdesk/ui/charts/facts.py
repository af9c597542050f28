"""The few figures that matter, side by side in one strip: what it is, the figure, what it is measured by."""

from collections.abc import Mapping
from functools import partial
from math import ceil

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from lmcdesk.reports.charts import Fact
from lmcdesk.ui import fonts, painting, theme
from lmcdesk.ui.charts.parts import Chart, Told, valued


class FactStrip(Chart):
    """Facts in a row, or in as many rows as a narrow window needs; a part's key is its fact's."""

    def __init__(self) -> None:
        super().__init__()
        self._facts: Mapping[str, Fact] = {}

    def show_facts(self, facts: Mapping[str, Fact]) -> None:
        """Show other facts."""
        self._facts = facts
        told = []
        for key, fact in facts.items():
            lines = [valued(fact.label, fact.figure), *([fact.note] if fact.note else [])]
            told.append(Told(key, lines, partial(_paint, fact)))
        self.renew(told)

    def _columns(self) -> int:
        """As many as have room for their names and figures, three at least; what is longer is cut."""
        m = theme.metrics()
        needed = max(
            (
                max(painting.text_width(fact.figure, m.title, fonts.STRONG), painting.text_width(fact.label, m.small))
                for fact in self._facts.values()
            ),
            default=1.0,
        )
        most = max(3, int(self.width() // (needed + 2 * m.inner)))
        rows = ceil(len(self._facts) / most)
        return ceil(len(self._facts) / max(1, rows)) or 1

    def arrange(self) -> int:
        columns, height = self._columns(), _height(self.window())
        for at, part in enumerate(self.parts):
            left, right = (round(self.width() * edge / columns) for edge in (at % columns, at % columns + 1))
            part.setGeometry(left, at // columns * height, right - left, height)
        return ceil(len(self.parts) / columns) * height

    def paintEvent(self, event: QPaintEvent) -> None:
        """Hairlines between."""
        painter, m = QPainter(self), theme.metrics()
        for part in self.parts:
            if part.x():
                line = QRectF(part.x(), part.y() + m.near, m.border, part.height() - 2 * m.near)
                painter.fillRect(line, theme.colour("line"))


def _heights() -> tuple[int, int]:
    m = theme.metrics()
    return fonts.line_height(m.small), fonts.line_height(m.title)


def _height(window: QWidget) -> int:
    """A narrow window is also a low one: there the names and figures stand alone."""
    m, (small, large) = theme.metrics(), _heights()
    return large + (small if window.width() < m.fold_header else 2 * small) + m.near


def _paint(fact: Fact, painter: QPainter, place: QRectF, pointed: bool) -> None:
    m, (small, large) = theme.metrics(), _heights()
    inner = place.adjusted(m.inner, m.tight, -m.near, 0)
    label = QRectF(inner.left(), inner.top(), inner.width(), small)
    painting.draw_text(painter, label, fact.label, m.small, token="ink2")
    figure = QRectF(inner.left(), label.bottom(), inner.width(), large)
    painting.draw_text(painter, figure, fact.figure, m.title, fonts.STRONG, "accent" if pointed else "ink")
    note = QRectF(inner.left(), figure.bottom(), inner.width(), small)
    if note.bottom() <= place.bottom():
        painting.draw_text(painter, note, fact.note, m.small, token="ink2")
