"""The plain parts a page is put together from: rows and columns of widgets, panels, hairlines, meters."""

from typing import TypeVar

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from lmcdesk.ui import theme

Box = TypeVar("Box", bound=QBoxLayout)

Item = QWidget | QLayout | tuple[QWidget | QLayout, int] | None
"""What a row or column is made of: a widget, a layout, one of them with its share of the room left, None for a gap that
takes it all."""


def across(*items: Item, gap: str = "near", margins: tuple[str, str, str, str] | str = "") -> QHBoxLayout:
    """Items side by side. `gap` and `margins` (all, or left, top, right, bottom) name spaces of the metrics.

    An empty name is no space."""
    return _filled(QHBoxLayout(), items, gap, margins)


def down(*items: Item, gap: str = "near", margins: tuple[str, str, str, str] | str = "") -> QVBoxLayout:
    """Items one below the other, as in `across`."""
    return _filled(QVBoxLayout(), items, gap, margins)


def clear(box: QLayout) -> None:
    """Take everything out of a row or column, and delete its widgets."""
    while (item := box.itemAt(0)) is not None:
        if (widget := item.widget()) is not None:
            dismiss(widget)  # while it has its place, so that the focus passes to its neighbour
        box.takeAt(0)


def dismiss(widget: QWidget) -> None:
    """Hide a widget and have it deleted once Qt has time. Until then Python holds it and all in it: a child whose
    Python side was collected first would bring Qt down as it deletes the rest."""
    held: list[object] = [widget, *widget.findChildren(QWidget)]
    _HELD[id(held)] = held
    widget.destroyed.connect(lambda: QTimer.singleShot(0, lambda: _HELD.pop(id(held), None)))
    widget.hide()
    widget.deleteLater()


_HELD: dict[int, list[object]] = {}
"""What was dismissed and is not deleted yet."""


def open_at(popup: QWidget, corner: QPoint) -> None:
    """Open a popup with its corner at a point of the screen, or as near to it as there is room."""
    room = (QGuiApplication.screenAt(corner) or popup.screen()).availableGeometry()
    popup.resize(popup.size().boundedTo(room.size()))
    popup.move(
        max(room.left(), min(corner.x(), room.right() + 1 - popup.width())),
        max(room.top(), min(corner.y(), room.bottom() + 1 - popup.height())),
    )
    popup.show()


def space(name: str) -> int:
    """A space of the metrics by its name, "" for none."""
    return int(getattr(theme.metrics(), name)) if name else 0


def _filled(box: Box, items: tuple[Item, ...], gap: str, margins: tuple[str, ...] | str) -> Box:
    sides = (margins,) * 4 if isinstance(margins, str) else margins
    box.setContentsMargins(*(space(side) for side in sides))
    box.setSpacing(space(gap))
    for item in items:
        if item is None:
            box.addStretch(1)
            continue
        what, share = item if isinstance(item, tuple) else (item, 0)
        if isinstance(what, QLayout):
            box.addLayout(what, share)
        else:
            box.addWidget(what, share)
    return box


class Panel(QFrame):
    """A flat surface with a hairline around, never inside another; `tight` when a table fills it to its edges."""

    def __init__(self, *items: Item, tight: bool = False, gap: str = "near") -> None:
        super().__init__()
        self.frame(True)
        self.setLayout(down(*items, gap="" if tight else gap, margins="border" if tight else "inner"))

    def frame(self, framed: bool) -> None:
        """Draw surface and hairline, or leave them to what stands around it."""
        self.setProperty("kind", "panel" if framed else "bare")
        self.style().unpolish(self)
        self.style().polish(self)


def holder(layout: QLayout, kind: str = "") -> QWidget:
    """A widget around a layout; `kind` gives it a ground in the style sheet."""
    widget = QWidget()
    if kind:
        widget.setProperty("kind", kind)
        widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    widget.setLayout(layout)
    return widget


def rule() -> QFrame:
    """A hairline between parts of a panel."""
    line = QFrame()
    line.setProperty("kind", "rule")
    line.setFixedHeight(theme.metrics().border)
    return line


def draw_meter(painter: QPainter, place: QRectF, done: float, planned: float | None = None) -> None:
    """Draw a progress bar in the middle of a place, shares from 0 to 1; the tick is where it should be today."""
    m = theme.metrics()
    bar = QRectF(place.left(), place.center().y() - m.bar / 2, place.width(), m.bar)
    painter.fillRect(bar, theme.colour("surface" if m.border > 1 else "line"))
    painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * min(max(done, 0), 1), m.bar), theme.colour("accent"))
    if m.border > 1:  # in high contrast the empty part has no colour of its own, but an outline
        painter.setPen(theme.colour("ink"))
        painter.drawRect(bar)
    if planned is not None:
        x = min(bar.left() + bar.width() * min(max(planned, 0), 1), bar.right() - 1)
        painter.fillRect(QRectF(x - 1, bar.top() - 3, 2, m.bar + 6), theme.colour("ink"))


class Meter(QWidget):
    """A progress bar with a tick where it should be today; a figure and a word stand beside it, never it alone."""

    def __init__(self, done: float = 0.0, planned: float | None = None) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_share(done, planned)

    def show_share(self, done: float, planned: float | None = None) -> None:
        """Show shares from 0 to 1."""
        self._done, self._planned = done, planned
        self.update()

    def sizeHint(self) -> QSize:
        m = theme.metrics()
        return QSize(m.letters(12), m.bar + 2 * m.tight)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.metrics().letters(4), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_meter(QPainter(self), QRectF(self.rect()), self._done, self._planned)
