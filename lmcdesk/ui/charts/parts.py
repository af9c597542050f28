"""What the charts of the window share: parts that tell their figures to whoever points at them or has them read aloud,
and that can be chosen by mouse and keyboard."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QSizePolicy, QWidget

from lmcdesk.i18n import translate
from lmcdesk.ui import painting, theme
from lmcdesk.ui.labels import SAYS_AGAIN, tip
from lmcdesk.ui.widgets import dismiss


@dataclass(frozen=True)
class Told:
    """A part before it is shown: what `chosen` calls it, what it says line by line, how it is drawn, in which row of
    parts it stands."""

    key: Hashable
    lines: Sequence[str]
    paint: Callable[[QPainter, QRectF, bool], object]
    """Draws it in a place; with True while it is pointed at or has the focus."""
    row: int = 0


def valued(name: str, value: str) -> str:
    """A line of a part that says what a figure is of."""
    return translate("Chart", "{name}: {value}").format(name=name, value=value)


class Part(QAbstractButton):
    """A part of a chart. One of its chart's parts is reached by Tab, the others from there by arrows."""

    def __init__(self, chart: "Chart", told: Told) -> None:
        super().__init__(chart)
        self._chart, self.told = chart, told
        self.setAccessibleName(", ".join(told.lines))
        self.setToolTip(tip("\n".join(told.lines)))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: chart.chosen.emit(told.key))

    def sizeHint(self) -> QSize:
        return self.size()  # the chart places it

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, place = QPainter(self), QRectF(self.rect())
        self.told.paint(painter, place, self.underMouse() or self.hasFocus())
        if self.hasFocus():
            painting.draw_ring(painter, place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._chart.stop_at(self)
        around = self._chart.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None and event.reason() != Qt.FocusReason.MouseFocusReason:
            around.ensureWidgetVisible(self, 0, theme.metrics().row)

    def enterEvent(self, event: QEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif not self._chart.step(self, event.key()):
            super().keyPressEvent(event)


class Chart(QWidget):
    """A chart of parts, as high as it needs at its width. A subclass gives its parts to `renew` and places them in
    `arrange`.

    Signals: chosen(key) when the user takes a part.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[Part] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def arrange(self) -> int:
        """Give each part its place; returns the height that all need."""
        raise NotImplementedError

    def renew(self, told: Sequence[Told]) -> None:
        """Show other parts; where one of the same key had the focus, the new one gets it."""
        before = self.parts
        focused = next((part.told.key for part in before if part.hasFocus()), None)
        self.parts = [Part(self, each) for each in told]
        self._arrange()
        for part in self.parts:
            part.show()
        if self.parts:
            stop = next((part for part in self.parts if part.told.key == focused), self.parts[0])
            self.stop_at(stop)
            if focused is not None:
                stop.setFocus(Qt.FocusReason.OtherFocusReason)
        for part in before:
            dismiss(part)
        self.update()

    def stop_at(self, stop: Part) -> None:
        """Let Tab come to this part."""
        for part in self.parts:
            part.setFocusPolicy(Qt.FocusPolicy.StrongFocus if part is stop else Qt.FocusPolicy.ClickFocus)

    def step(self, part: Part, key: int) -> bool:
        """Move the focus to the part that lies where an arrow points; False for another key."""
        at, parts = self.parts.index(part), self.parts
        match key:
            case Qt.Key.Key_Left:
                to = parts[max(0, at - 1)]
            case Qt.Key.Key_Right:
                to = parts[min(len(parts) - 1, at + 1)]
            case Qt.Key.Key_Home:
                to = parts[0]
            case Qt.Key.Key_End:
                to = parts[-1]
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                row = part.told.row + (1 if key == Qt.Key.Key_Down else -1)
                middle = part.geometry().center().x()
                there = [each for each in parts if each.told.row == row] or [part]
                to = min(there, key=lambda each: abs(each.geometry().center().x() - middle))
            case _:
                return False
        to.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _arrange(self) -> None:
        self.setMinimumHeight(self.arrange())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in SAYS_AGAIN:
            self._arrange()
            self.update()


def draw_outline(painter: QPainter, place: QRectF) -> None:
    """Show that a part is pointed at."""
    painter.setPen(QPen(theme.colour("ink"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
