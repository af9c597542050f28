"""Pages of a printed report as pictures, as many side by side as there is room for."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lmcdesk.i18n import translate
from lmcdesk.ui import theme
from lmcdesk.ui.labels import SAYS_AGAIN

_LONGEST = 5_000
"""Dots that a picture's longer side has at most: pages of an edition come from anywhere, and may be as large as a
house."""

_PAGE = 210 / 297
"""Width of a page of A4 over its height, as long as no page is shown."""


class Preview(QWidget):
    """Some pages of a report, as large as their place allows.

    Signals: room() when another number of pages has room.
    """

    room = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pages: Sequence[QImage] = ()
        self.fitting = 1
        """How many pages have room side by side."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._say()

    def _say(self) -> None:
        self.setAccessibleName(translate("Print", "Pages of the report"))

    def show_pages(self, pages: Sequence[QImage]) -> None:
        """Show other pages, or none."""
        self._pages = pages
        self._fit()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in SAYS_AGAIN:
            self._say()

    def minimumSizeHint(self) -> QSize:
        m = theme.metrics()
        return QSize(m.letters(12), m.letters(12))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Count the pages that have room, as wide as those shown."""
        gap = theme.metrics().inner
        wide = self._pages[0].width() / self._pages[0].height() if self._pages else _PAGE
        fitting = max(1, int((self.width() + gap) / (self.height() * wide + gap)))
        if fitting != self.fitting:
            self.fitting = fitting
            self.room.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, gap = QPainter(self), theme.metrics().inner
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shown = self._pages[: self.fitting]
        sizes = [QSize(page.size()).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio) for page in shown]
        left = (self.width() - sum(size.width() for size in sizes) - gap * (len(sizes) - 1)) / 2
        painter.setPen(theme.colour("control"))
        for page, size in zip(shown, sizes, strict=True):
            painter.drawImage(QPointF(left, 0), _fitted(page, size, self.devicePixelRatioF()))
            painter.drawRect(QRectF(left, 0, size.width() - 1, size.height() - 1))
            left += size.width() + gap


def _fitted(page: QImage, size: QSize, ratio: float) -> QImage:
    """The picture in the screen's own pixels; Qt's scaling while painting would blur the letters."""
    modes = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    fitted = page.scaled(size * ratio, *modes)
    fitted.setDevicePixelRatio(ratio)
    return fitted


def pictures(data: bytes, first: int, count: int, dots: float) -> list[QImage]:
    """Pages of a PDF file as pictures, from a page on (0 is the first), so many dots to the inch."""
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    try:
        found = []
        for at in range(first, min(first + count, len(document))):
            page = document[at]
            scale = min(dots / 72, _LONGEST / max(page.get_size()))
            picture = page.render(scale=scale).to_pil().convert("RGB")
            width, height = picture.size
            found.append(QImage(picture.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy())
        return found
    finally:
        document.close()


def page_size(data: bytes) -> tuple[float, float]:
    """The width and height of a PDF's first page, in points."""
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    try:
        width, height = document[0].get_size()
        return width, height
    finally:
        document.close()
