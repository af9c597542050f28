"""The one voice: whatever the window says to the user, asks, or has chosen, goes through here, so that a test can put
another in its place and ask what was said."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtWidgets import QWidget

from lmcdesk.errors import DeskError
from lmcdesk.ui.marks import State
from lmcdesk.ui.messages import Message, MessageBar
from lmcdesk.ui.widgets import dismiss
from lmcdesk.ui.words import Phrase

FileKind = tuple[str, Sequence[str]]
"""What a kind of file is called, and its patterns: ("Workbooks", ["*.xlsx"])."""


if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QDialog


class Talk:
    """Speaks in a window: messages in its bar, questions and file choices over it."""

    def __init__(self, window: QWidget, bar: MessageBar) -> None:
        self._window, self._bar = window, bar

    def tell(
        self, text: str, state: State = State.DONE, *, verb: Phrase = "", does: Callable[[], object] | None = None
    ) -> None:
        """Say what happened, in a bar that stays until it is read; perhaps with a button that goes on from there."""
        self._bar.add(Message(state, text, verb, does))

    def show(self, error: DeskError) -> None:
        """Say what went wrong and can be mended."""
        self.tell(str(error), State.AT_RISK)

    def ask(self, text: str, verb: Phrase, *, detail: str = "", refuse: Phrase = "") -> bool:
        """Ask about something that cannot be undone; the buttons are the verb and Cancel (or `refuse`)."""
        from lmcdesk.ui.dialogs import question  # dialogs and file choices are read when first needed, not at start

        dialog = question(self._window, text, verb, detail=detail, refuse=refuse)
        return self.decide(dialog)

    def decide(self, dialog: "QDialog") -> bool:
        """Show a dialog, and say whether it was accepted. It is deleted once the caller has read what stands in it."""
        accepted = bool(dialog.exec())
        dismiss(dialog)
        return accepted

    def file_to_open(self, title: str, kinds: Sequence[FileKind], start: Path | None = None) -> Path | None:
        """Let the user choose a file that is there; None when the choice was given up."""
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(self._window, title, _text(start), _filters(kinds))
        return Path(name) if name else None

    def files_to_open(self, title: str, kinds: Sequence[FileKind], start: Path | None = None) -> list[Path]:
        """Let the user choose any number of files that are there."""
        from PySide6.QtWidgets import QFileDialog

        names, _ = QFileDialog.getOpenFileNames(self._window, title, _text(start), _filters(kinds))
        return [Path(name) for name in names]

    def file_to_save(self, title: str, suggested: Path, kinds: Sequence[FileKind]) -> Path | None:
        """Let the user choose where to write a file; the system asks before one is written over."""
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getSaveFileName(self._window, title, str(suggested), _filters(kinds))
        return Path(name) if name else None

    def folder(self, title: str, start: Path | None = None) -> Path | None:
        """Let the user choose a folder."""
        from PySide6.QtWidgets import QFileDialog

        name = QFileDialog.getExistingDirectory(self._window, title, _text(start))
        return Path(name) if name else None

    def printer(self, width: float, height: float, pages: int) -> "QPrinter | None":
        """Let the user choose a printer, and which of so many pages, for paper of a size in points; None when the
        choice was given up."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        made = QPrinter(QPrinter.PrinterMode.HighResolution)
        lying = width > height
        upright = QSizeF(min(width, height), max(width, height))
        made.setPageSize(QPageSize(upright, QPageSize.Unit.Point, matchPolicy=QPageSize.SizeMatchPolicy.FuzzyMatch))
        made.setPageOrientation(QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait)
        made.setFullPage(True)
        dialog = QPrintDialog(made, self._window)
        dialog.setMinMax(1, pages)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        chosen = bool(dialog.exec())
        dismiss(dialog)
        return made if chosen else None


def _text(path: Path | None) -> str:
    return "" if path is None else str(path)


def _filters(kinds: Sequence[FileKind]) -> str:
    return ";;".join(f"{name} ({' '.join(patterns)})" for name, patterns in kinds)
