"""A report as a file: saved as PDF or as workbook where the user says, and where the last one went."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lmcdesk.i18n import mark, translate
from lmcdesk.progress import Progress
from lmcdesk.reports.offered import Asked
from lmcdesk.store.database import Database
from lmcdesk.ui import figures
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.page import Live
from lmcdesk.ui.pages.files import offered, open_file
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.widgets import across, down, rule

Work: TypeAlias = Callable[[Path, Progress], int]
"""What writes a report to a path; it returns how many pages or sheets that has."""

Kind: TypeAlias = tuple[tuple[str, str], list[str]]

PDF: Kind = (mark("Print", "PDF files"), ["*.pdf"])
WORKBOOK: Kind = (mark("Projects", "Workbooks"), ["*.xlsx"])


class Saving(QWidget):
    """Saves reports, and shows where the last one went as soon as there is one.

    Signals: saved() when another one is shown.
    """

    saved = Signal()

    def __init__(self, live: Live) -> None:
        super().__init__()
        self._live = live
        self._last: Path | None = None
        self._file = Paragraph("", "hint")
        self._open = Button(mark("Print", "Open folder"), "plain", icon="open", does=self._open_folder)
        self.setLayout(down(rule(), self._file, across(self._open, None)))
        self.hide()

    def save_pdf(self, asked: Asked, name: str) -> None:
        """Let the user choose where, and print there; `name` is what the file is called at first."""
        database: Database = self._live.database

        def work(path: Path, progress: Progress) -> int:
            from lmcdesk.reports.printing import print_report

            return print_report(database, asked, path, progress)

        self._save(work, name, PDF, ".pdf", mark("Print", "Saved “{file}”. Pages: {n}."))

    def save_workbook(self, asked: Asked, name: str) -> None:
        """The same report as a workbook (F11)."""
        database: Database = self._live.database

        def work(path: Path, progress: Progress) -> int:
            from lmcdesk.reports.printing import report_tables
            from lmcdesk.sheets.figures_book import write_figures

            return write_figures(path, report_tables(database, asked, progress), progress)

        self._save(work, name, WORKBOOK, ".xlsx", mark("Print", "Saved “{file}”. Sheets: {n}."))

    def _save(self, work: Work, name: str, kind: Kind, suffix: str, told: tuple[str, str]) -> None:
        talk = self._live.talk
        kinds = [(translate(*kind[0]), kind[1])]
        path = talk.file_to_save(translate("Print", "Save the report"), offered(name, suffix), kinds)
        if path is None:
            return

        def done(count: int) -> None:
            self._last = path
            self._file.say(lambda: translate("Print", "Saved as “{file}”.").format(file=path.name))
            self.show()
            self.saved.emit()
            talk.tell(
                translate(*told).format(file=path.name, n=figures.number(count)),
                verb=mark("Print", "Open the file"),
                does=partial(open_file, path),
            )

        self._live.jobs.run(lambda p: work(path, p), done=done, title=mark("Print", "Printing"), owner=self)

    def _open_folder(self) -> None:
        if self._last is not None:
            open_file(self._last.parent)
