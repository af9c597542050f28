"""A bar of fields that goes on in the next line where it is too narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lmcdesk.ui import theme


class WrappingBar(QWidget):
    """Widgets side by side, the last one at the right, in as many lines as they need."""

    def __init__(self, parts: Sequence[QWidget]) -> None:
        super().__init__()
        self._parts = list(parts)
        for part in parts:
            part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _lines(self, width: int) -> list[list[tuple[QWidget, QRect]]]:
        """The places of the parts at a width, line by line."""
        gap = theme.metrics().near
        lines: list[list[tuple[QWidget, QRect]]] = []
        left = top = 0
        for part in (part for part in self._parts if not part.isHidden()):
            size = part.sizeHint()
            if not lines or left + size.width() > width:
                top = max((place.bottom() + 1 + gap for _, place in lines[-1]), default=0) if lines else 0
                lines.append([])
                left = 0
            lines[-1].append((part, QRect(left, top, min(size.width(), width), size.height())))
            left += size.width() + gap
        return lines

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for line in self._lines(width) for _, place in line), default=0)

    def sizeHint(self) -> QSize:
        gap = theme.metrics().near
        width = sum(part.sizeHint().width() + gap for part in self._parts) - gap
        return QSize(width, self.heightForWidth(self.width() or width))

    def minimumSizeHint(self) -> QSize:
        width = max((part.sizeHint().width() for part in self._parts), default=0)
        return QSize(width, self.heightForWidth(max(self.width(), width)))

    def _arrange(self) -> None:
        for line in self._lines(self.width()):
            high = max(place.height() for _, place in line)
            for part, place in line:
                place.moveTop(place.top() + (high - place.height()) // 2)
                if part is self._parts[-1] and part is not line[0][0]:
                    place.moveRight(self.width() - 1)
                part.setGeometry(place)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a part has another size
            self._arrange()
        return super().event(event)
