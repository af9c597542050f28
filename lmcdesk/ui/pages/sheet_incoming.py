"""Workbooks and blocks of cells as they come to the page: chosen, pasted, dropped, or given by another page."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from lmcdesk.i18n import translate
from lmcdesk.store import sqlite
from lmcdesk.ui.live import Live
from lmcdesk.ui.marks import State
from lmcdesk.ui.pages import WORKBOOKS
from lmcdesk.ui.pages.sheet_pasting import Block, Pasted, block_in


class Incoming(QObject):
    """Makes a file of whatever comes.

    Signals: came(path).
    """

    came = Signal(object)

    def __init__(self, live: Live, owner: QObject) -> None:
        super().__init__(owner)
        self._live, self._pasted = live, Pasted()
        self._given: tuple[Any, float] | None = None

    def choose(self) -> None:
        """Let the user choose a workbook."""
        kinds = [(translate("Sheet", "Workbooks and lists"), [f"*{ending}" for ending in WORKBOOKS])]
        path = self._live.talk.file_to_open(translate("Sheet", "Choose a workbook"), kinds)
        if path is not None:
            self.came.emit(path)

    def paste(self) -> None:
        """Take the block of cells on the clipboard."""
        block = block_in(QGuiApplication.clipboard().mimeData())
        if block is None:
            text = translate("Sheet", "There are no cells to paste. Copy them in Excel first, with their headings.")
            self._live.talk.tell(text, State.AT_RISK)
        else:
            self._take_block(block)

    def is_new(self, what: Path | Block) -> bool:
        """Whether something is given for the first time, or was changed since it was given last."""
        before, self._given = self._given, (what, 0.0 if isinstance(what, Block) else _changed(what))
        return self._given != before

    def take(self, what: Path | Block) -> None:
        """Take what another page gives."""
        if isinstance(what, Block):
            self._take_block(what)
        else:
            self.came.emit(what)

    def _take_block(self, block: Block) -> None:
        with sqlite.faults_in_words(self._live.folder):
            path = self._pasted.file(block)
        text = translate(
            "Sheet", "The block from the clipboard is read like a file, as “{file}”. Nothing is written yet."
        )
        self._live.talk.tell(text.format(file=path.name))
        self.came.emit(path)


def workbooks(dropped: QMimeData) -> list[Path]:
    """The workbooks among what is dropped."""
    files = [Path(url.toLocalFile()) for url in dropped.urls()]
    return [file for file in files if file.suffix.lower() in WORKBOOKS]


def _changed(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
