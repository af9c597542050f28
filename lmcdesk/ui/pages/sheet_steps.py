"""The steps of taking a sheet over, as a line above the page: what is done, where one is, what is still to come."""

from collections.abc import Collection
from enum import IntEnum

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from lmcdesk.i18n import mark
from lmcdesk.ui import figures, fonts, icons, painting, theme
from lmcdesk.ui.tabs import Tabs
from lmcdesk.ui.words import Phrase


class Step(IntEnum):
    """A step, in their order."""

    FILE = 0
    SHEET = 1
    COLUMNS = 2
    CHECK = 3
    PREVIEW = 4
    RESULT = 5


NAMES = {
    Step.FILE: mark("Sheet", "File"),
    Step.SHEET: mark("Sheet", "Sheet"),
    Step.COLUMNS: mark("Sheet", "Columns"),
    Step.CHECK: mark("Sheet", "Check"),
    Step.PREVIEW: mark("Sheet", "Preview"),
    Step.RESULT: mark("Sheet", "Result"),
}

ABOUT = {
    Step.FILE: mark("Sheet", "Lists come in from workbooks and go out to them."),
    Step.SHEET: mark("Sheet", "Is this the sheet, and are these its headings?"),
    Step.COLUMNS: mark("Sheet", "Say what each column stands for. What you correct is remembered for this form."),
    Step.CHECK: mark("Sheet", "What the sheet leaves open, only you can know. Nothing is guessed."),
    Step.PREVIEW: mark("Sheet", "This is what would be written. Nothing is written yet."),
    Step.RESULT: mark("Sheet", "What was written stays under “Imports of this desk”."),
}
"""What one does there."""

NEXT: dict[Step, Phrase] = {
    Step.FILE: mark("Sheet", "Choose a file…"),
    Step.SHEET: mark("Sheet", "Go on to the columns"),
    Step.COLUMNS: mark("Sheet", "Check the sheet"),
    Step.CHECK: mark("Sheet", "Show the preview"),
    Step.RESULT: mark("Sheet", "Import another file"),
}
"""What leads on from there; the preview says how many rows it would import."""


def icon(step: Step) -> str:
    """The icon of what leads on."""
    return {Step.FILE: "open", Step.PREVIEW: "receive", Step.RESULT: "open"}.get(step, "right")


class StepLine(Tabs):
    """The line of steps; one that was reached can be gone back to.

    Signals: currentChanged(index) of Qt.
    """

    def __init__(self) -> None:
        super().__init__(list(NAMES.values()), mark("Sheet", "Steps"))
        self.reach(Step.FILE, {Step.FILE})

    def reach(self, step: Step, open_: Collection[Step]) -> None:
        """Show where one is, and where one can go from there. Tells nobody."""
        with QSignalBlocker(self):
            for at in Step:
                self.setTabEnabled(at, at in open_)
            self.setCurrentIndex(step)
        self.update()

    def tabSizeHint(self, at: int) -> QSize:
        m = theme.metrics()
        width = painting.text_width(self.tabText(at), m.text, fonts.STRONG) + m.icon + m.near + 2 * m.inner
        return QSize(int(width) + 1, m.head + m.tight)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, m = QPainter(self), theme.metrics()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at in range(self.count()):
            place, on = QRectF(self.tabRect(at)), at == self.currentIndex()
            done = at < self.currentIndex()
            round_ = QRectF(place.left() + m.tight, place.center().y() - m.icon / 2, m.icon, m.icon)
            self._paint_number(painter, round_, at, on, done)
            inner = QRectF(
                round_.right() + m.near, place.top(), place.right() - round_.right() - m.near, place.height()
            )
            token = "ink" if on else "ink2" if self.isTabEnabled(at) else "ink3"
            painting.draw_text(painter, inner, self.tabText(at), m.text, fonts.STRONG if on else fonts.REGULAR, token)
            if on and self.hasFocus():
                painting.draw_ring(painter, place)
            if at + 1 < self.count():
                painter.setPen(QPen(theme.colour("control"), m.border))
                end = place.right() - m.tight
                begin = inner.left() + painting.text_width(self.tabText(at), m.text, fonts.STRONG) + m.near
                middle = place.center().y()
                painter.drawLine(QPointF(begin, middle), QPointF(max(begin, end), middle))

    def _paint_number(self, painter: QPainter, round_: QRectF, at: int, on: bool, done: bool) -> None:
        m = theme.metrics()
        painter.setPen(QPen(theme.colour("accent" if on or done else "control"), m.border))
        painter.setBrush(theme.colour("accent") if on else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(round_.adjusted(0.5, 0.5, -0.5, -0.5))
        if done:
            icons.draw(painter, "tick", round_.adjusted(3, 3, -3, -3), "accent")
        else:
            token = "on_accent" if on else "ink2" if self.isTabEnabled(at) else "ink3"
            painting.draw_text(painter, round_, figures.number(at + 1), m.small, fonts.STRONG, token, painting.MIDDLE)
