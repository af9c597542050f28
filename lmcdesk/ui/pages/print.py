"""A report to print: chosen at the side, looked at page by page, then printed, saved or frozen."""

import tempfile
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage, QResizeEvent

from lmcdesk.errors import DeskError
from lmcdesk.i18n import mark, translate
from lmcdesk.progress import Progress
from lmcdesk.reports.offered import Asked
from lmcdesk.store.database import Database
from lmcdesk.ui import figures, theme
from lmcdesk.ui.arrangement import scrolled
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.jobs import Job
from lmcdesk.ui.labels import Label
from lmcdesk.ui.page import Action, Live, Page
from lmcdesk.ui.pages.folding import Folding, Part
from lmcdesk.ui.pages.paper import print_on_paper
from lmcdesk.ui.pages.print_choices import Choices
from lmcdesk.ui.pages.print_editions import freeze
from lmcdesk.ui.pages.print_preview import Preview, pictures
from lmcdesk.ui.pages.print_saving import Saving
from lmcdesk.ui.pages.writing import author, refusal
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.widgets import Panel, across, down, holder

_DOTS = 130
"""Dots to the inch of a picture: what a page as high as a laptop's screen shows."""

_AHEAD = 4
"""Pages pictured at once: as many as a wide screen shows side by side."""


class PrintPage(Page):
    """Choose a report at the side, look at it, save it."""

    def __init__(self, live: Live) -> None:
        super().__init__(live)
        self._looking: Job[Any] | None = None
        self._looks_at: Asked | None = None
        self._shown: bytes | None = None
        self._first = self._pages = 0
        self._make()
        self._arrange()
        self._connect()

    def _make(self) -> None:
        self.choices = Choices(self.live)
        self._unshown = Paragraph("", "hint")
        self._preview = Preview()
        self._at = Label("", "quiet", cut=True)
        self._back = Button(mark("Print", "Pages before"), "quiet", icon="left", does=partial(self.turn, -1))
        self._on = Button(mark("Print", "Pages after"), "quiet", icon="right", does=partial(self.turn, 1))
        self._saving = Saving(self.live)

    def _arrange(self) -> None:
        now = mark("Print", "Reports are printed from what this desk holds now, as of today.")
        self.header.show_title(mark("Print", "Print"), now)
        self.header.show_actions(
            Action(mark("Print", "Print…"), self.print, icon="print", primary=True, key="Ctrl+P"),
            Action(mark("Print", "Save as PDF…"), self.save, icon="disk", key="Ctrl+S"),
            Action(mark("Print", "Save as workbook…"), self.save_workbook, icon="sheet"),
            Action(mark("Print", "Freeze as an edition…"), self.freeze, icon="book"),
        )
        body = holder(down(self.choices, self._unshown, self._saving, None))
        self._side = scrolled(body, mark("Print", "Report"))
        side = Panel((self._side, 1))
        pages = Panel((scrolled(self._preview), 1), across((self._at, 1), self._back, self._on))
        self._folding = Folding(
            [Part(mark("Print", "Report"), side, 0, 0), Part(mark("Print", "Pages"), pages, 0, 1)], columns=(0, 1)
        )
        self.fill((self._folding, 1))
        self._unshown.hide()

    def _connect(self) -> None:
        self.choices.changed.connect(self._look)
        self.choices.sought.connect(self._allow)
        self._preview.room.connect(self._say_place)
        self._saving.saved.connect(self._come_to_saved)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window a page is higher than its place, and scrolls, or nothing of it could be read."""
        super().resizeEvent(event)
        m = theme.metrics()
        self._preview.setMinimumHeight(m.dialog_height if self.window().height() < m.dialog_height else 0)

    def open(self, *what: Any) -> None:
        """("project", id) chooses a project's sheet; ("national",) the summary; ("province", code, year) that of a
        province and a year; ("coverage", None, 2026) that of a year."""
        if what:
            self.choices.want(*what)
            self.refresh()

    def read(self) -> None:
        self.choices.read()

    # Looking

    def _look(self) -> None:
        """Print to a file that goes again, and look at that."""
        if self._looking is not None:
            self._looking.cancel()
        asked = self.choices.asked()
        if asked is None:
            self._show(None, 0, [])
            self._allow()
            return
        self._allow()
        dots = self._dots()
        first = self._first if self._looks_at and asked == replace(self._looks_at, draft=asked.draft) else 0
        self._looks_at = asked
        database: Database = self.live.database
        who = author(self.live.settings)

        def print_and_look(progress: Progress) -> tuple[bytes, int, list[QImage], list[str]]:
            from lmcdesk.reports.printing import print_report
            from lmcdesk.reports.unshown import told

            with tempfile.TemporaryDirectory(prefix="lmcdesk-print-") as folder:
                path = Path(folder) / "preview.pdf"
                pages, data = print_report(database, asked, path, progress), path.read_bytes()
            return data, pages, pictures(data, min(first, pages - 1), _AHEAD, dots), told(database, who)

        def done(found: tuple[bytes, int, list[QImage], list[str]]) -> None:
            if job.cancelled:  # too late
                return
            self._first = min(first, found[1] - 1)
            self._show(*found[:3])
            self._unshown.say(" ".join(found[3]))
            self._unshown.setVisible(bool(found[3]))

        def failed(fault: DeskError) -> None:
            if job.cancelled:
                return
            self._show(None, 0, [])
            self.live.talk.show(fault)

        def ended() -> None:
            if job is self._looking and job.cancelled:  # the user did not wait
                self._show(None, 0, [])

        job = self._looking = self.live.jobs.run(
            print_and_look, done=done, failed=failed, ended=ended, title=mark("Print", "Printing"), owner=self
        )

    def _dots(self) -> float:
        return _DOTS * self.devicePixelRatioF()

    def turn(self, by: int) -> None:
        """Look at the pages after those shown, or before."""
        first = min(max(0, self._first + by * self._preview.fitting), max(0, self._pages - 1))
        data, dots = self._shown, self._dots()
        if data is None or first == self._first:
            return

        def done(found: list[QImage]) -> None:
            if data is self._shown:  # nothing else was printed meanwhile
                self._first = first
                self._show(data, self._pages, found)

        self.live.jobs.run(lambda _: pictures(data, first, _AHEAD, dots), done=done, owner=self)

    def _show(self, data: bytes | None, pages: int, images: list[QImage]) -> None:
        self._shown, self._pages = data, pages
        self._preview.show_pages(images)
        self._say_place()

    def _say_place(self) -> None:
        first, fitting, pages = self._first, self._preview.fitting, self._pages
        self._at.say(partial(_place, first + 1, min(first + fitting, pages), pages) if pages else "")
        self._back.can(pages > 0 and first > 0, mark("Print", "These are the first pages."))
        self._on.can(first + fitting < pages, mark("Print", "These are the last pages."))

    def _allow(self) -> None:
        """Let be done what can be with what is chosen."""
        asked, me = self.choices.asked(), self.live.database.me
        pdf, workbook, freeze, paper = map(self.header.button, range(4))
        for button in (pdf, workbook, paper):
            button.can(asked is not None, _NO_PROJECT)
        kept = asked is not None and (asked.edition or asked.since)
        against = refusal(me, me.province) or (_NO_PROJECT if asked is None else _NOT_NOW if kept else "")
        freeze.can(not against, against)
        if asked is None:
            self._at.say(_NO_PROJECT)
        else:
            self._say_place()

    # What is done with it

    def print(self) -> None:
        """Let the user choose a printer, and print what is looked at."""
        if self.choices.asked() is not None and self._shown is not None:
            print_on_paper(self.live, self, self._shown, self._pages)

    def save(self) -> None:
        """Save it as PDF."""
        asked = self.choices.asked()
        if asked is not None:
            self._saving.save_pdf(asked, self.choices.name())

    def save_workbook(self) -> None:
        """Save it as a workbook (F11)."""
        asked = self.choices.asked()
        if asked is not None:
            self._saving.save_workbook(asked, self.choices.name())

    def freeze(self) -> None:
        """Keep it as a numbered edition (F6)."""
        asked = self.choices.asked()
        if asked is not None:
            freeze(self.live, self, replace(asked, draft=False), self.choices.name())

    def _come_to_saved(self) -> None:
        """Where the choices take all the room, what was saved stands below them."""
        come = partial(self._side.ensureWidgetVisible, self._saving, 0, 0)
        QTimer.singleShot(0, self, come)  # once it has its place


_NO_PROJECT = mark("Print", "Choose a project first.")
_NOT_NOW = mark("Print", "Choose what this desk holds now, then freeze it.")


def _place(first: int, last: int, pages: int) -> str:
    if first == last:
        text = translate("Print", "Page {first} of {pages}")
    else:
        text = translate("Print", "Pages {first} to {last} of {pages}")
    return text.format(first=figures.number(first), last=figures.number(last), pages=figures.number(pages))
