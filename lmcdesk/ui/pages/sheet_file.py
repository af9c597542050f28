"""The first step: a workbook is dropped, chosen or pasted; beside it, lists go out to Excel."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from lmcdesk.i18n import mark
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.dropping import DropStrip
from lmcdesk.ui.labels import Label
from lmcdesk.ui.live import Live
from lmcdesk.ui.pages.folding import Folding, Part
from lmcdesk.ui.pages.sheet_encoding import EncodingPanel
from lmcdesk.ui.pages.sheet_imports import Imports
from lmcdesk.ui.pages.sheet_outward import Outward
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.widgets import Panel, down


class FileStep(QWidget):
    """Where a workbook comes from.

    Signals: paste() when its button is pressed; encoded(encoding) when the user said how the letters of the file are to
    be read.
    """

    paste = Signal()
    encoded = Signal(str)

    def __init__(self, live: Live) -> None:
        super().__init__()
        self._paste = Button(mark("Sheet", "Paste a block"), icon="copy", does=self.paste.emit)
        self.strip = DropStrip(mark("Sheet", "Choose a workbook, drop it here, or"), self._paste)
        title = Label(mark("Sheet", "From Excel"), "panel")
        hint = Paragraph(
            mark(
                "Sheet",
                "Workbooks (.xlsx, .xls, .ods) and text files (.csv). A block copied in Excel can be pasted "
                "with Ctrl+V. Nothing is written before you have seen what would be.",
            ),
            "hint",
        )
        self.imports = Imports(live)
        outward = Outward(live)
        self._folding = Folding(
            [
                Part(mark("Sheet", "From Excel"), Panel(title, self.strip, hint), 0, 0, title=title),
                Part(mark("Sheet", "Imports"), self.imports, 1, 0),
                Part(mark("Sheet", "To Excel"), outward, 0, 1, rows=2, title=outward.title),
            ],
            columns=(1, 0),
            rows=(0, 1),
        )
        self.encoding = EncodingPanel()
        self._stack = QStackedWidget()
        for part in (self._folding, self.encoding):
            self._stack.addWidget(part)
        self.setLayout(down((self._stack, 1)))
        self.encoding.chosen.connect(self.encoded)

    @property
    def first(self) -> QWidget:
        """Where one begins."""
        return self.encoding.table if self.asking else self._paste

    @property
    def asking(self) -> bool:
        """Whether the user is asked how the letters of a file are to be read."""
        return self._stack.currentIndex() == 1

    def begin(self) -> None:
        """Offer to choose a file."""
        self._stack.setCurrentIndex(0)

    def ask_encoding(self, path: Path, why: str) -> None:
        """Ask how the letters of a text file are to be read. Raises OSError."""
        self._stack.setCurrentIndex(1)
        self.encoding.ask(path, why)
