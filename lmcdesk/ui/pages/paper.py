"""Pages of a PDF on paper: each as a picture as fine as the printer needs, since Qt prints no PDF by itself."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from lmcdesk.errors import DiskTrouble
from lmcdesk.i18n import mark, translate
from lmcdesk.progress import Progress
from lmcdesk.ui import figures
from lmcdesk.ui.page import Live
from lmcdesk.ui.pages.print_preview import page_size, pictures

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_FINEST = 300
"""Dots to the inch: finer is not seen, and a page of A3 would take 100 MB."""


def print_on_paper(live: Live, page: QWidget, data: bytes, pages: int) -> None:
    """Let the user choose a printer, and print a PDF of so many pages."""
    printer = live.talk.printer(*page_size(data), pages)
    if printer is None:
        return

    def work(progress: Progress) -> int:
        return _on_paper(printer, data, pages, progress)

    def done(count: int) -> None:
        live.talk.tell(translate("Print", "Sent to the printer. Pages: {n}.").format(n=figures.number(count)))

    live.jobs.run(work, done=done, title=mark("Print", "Printing"), owner=page)


def _on_paper(printer: "QPrinter", data: bytes, pages: int, progress: Progress) -> int:
    """Prints the pages that were chosen for the printer, of a PDF of so many, and returns how many these are. Raises
    DiskTrouble where the printer takes none, Cancelled."""
    first, last = printer.fromPage() or 1, printer.toPage() or pages
    painter = QPainter()
    if not painter.begin(printer):
        raise DiskTrouble(
            translate(
                "Print",
                "The printer “{name}” took no page. See that it is on and has paper, or save the report as PDF.",
            ).format(name=printer.printerName())
        )
    try:
        dots = min(_FINEST, printer.resolution())
        for page in range(first, last + 1):
            progress.step(page - first, last - first + 1, translate("Print", "Page {page}").format(page=page))
            if page > first:
                printer.newPage()
            paper = QRectF(printer.paperRect(printer.Unit.DevicePixel))
            (picture,) = pictures(data, page - 1, 1, dots)
            size = picture.size().scaled(paper.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawImage(QRectF(0, 0, size.width(), size.height()), picture)
    finally:
        painter.end()
    return last - first + 1
