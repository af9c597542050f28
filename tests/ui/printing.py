"""The print page among a window's pages, and what its tests see of it: its pages on the screen, the words of a file."""

from pathlib import Path

import pypdf
from PySide6.QtGui import QImage

from lmcdesk.ui.pages.print import PrintPage
from tests.ui.exchanging import entry

ENTRIES = (entry("print", PrintPage),)


def text_of(path: Path) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(path).pages).replace("\u00a0", " ")


def drawn(page: PrintPage) -> bool:
    """Whether the preview shows anything but one colour."""
    image = page._preview.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    middle = [image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)]
    return len(set(middle)) > 10
