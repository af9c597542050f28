"""The reports that can be printed, each with a look at its pages before it is saved."""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtGui import QImage, QResizeEvent

from lmcdesk import i18n
from lmcdesk.errors import DeskError
from lmcdesk.i18n import mark, translate
from lmcdesk.progress import Progress
from lmcdesk.store import lookup
from lmcdesk.store.database import Database
from lmcdesk.store.lookup import Named
from lmcdesk.ui import figures, theme
from lmcdesk.ui.arrangement import SidePanel, scrolled
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.fields import ChoiceField, Unreadable
from lmcdesk.ui.jobs import Job
from lmcdesk.ui.labels import Label
from lmcdesk.ui.page import Action, Live, Page
from lmcdesk.ui.pages.files import offered, open_file
from lmcdesk.ui.pages.folding import Folding, Part
from lmcdesk.ui.pages.picking import PickField
from lmcdesk.ui.pages.print_preview import Preview, pictures
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.widgets import Panel, across, down
from lmcdesk.ui.words import Phrase, said

PDF = (mark("Print", "PDF files"), ["*.pdf"])

_DOTS = 130
"""Dots to the inch of a picture: what a page as high as a laptop's screen shows."""

_AHEAD = 4
"""Pages pictured at once: as many as a wide screen shows side by side."""


@dataclass(frozen=True)
class Report:
    """A report that can be chosen."""

    name: str
    title: Phrase
    about: Phrase


REPORTS = (
    Report(
        "national",
        mark("Print", "National summary"),
        mark("Print", "States, delays and money by section and province, with the list of projects."),
    ),
    Report(
        "project",
        mark("Print", "Project sheet"),
        mark("Print", "One project on one or two pages: milestones, money, what was reported."),
    ),
)


class PrintPage(Page):
    """Choose a report at the side, look at it, save it."""

    def __init__(self, live: Live) -> None:
        super().__init__(live)
        self._asked: tuple[str, UUID | None] | None = (REPORTS[0].name, None)
        self._looking: Job[Any] | None = None
        self._looks_at: object = None
        self._project_looked_at: UUID | None = None
        self._shown: bytes | None = None
        self._first = self._pages = 0
        self._saved: Path | None = None
        self._make()
        self._arrange()
        self._connect()

    def _make(self) -> None:
        self._report = ChoiceField("report", mark("Print", "Report"), [(r.name, r.title) for r in REPORTS])
        self._about = Paragraph("", "hint")
        self._project = PickField("project", mark("Print", "Project"))
        languages = [(code, name) for code, name in i18n.LANGUAGES.items()]
        self._language = ChoiceField("language", mark("Print", "Language"), languages)
        self._language.load(i18n.current())
        self._note = Paragraph(mark("Print", "It is printed from what this desk holds now, as of today."), "hint")
        self._preview = Preview()
        self._at = Label("", "quiet", cut=True)
        self._back = Button(mark("Print", "Pages before"), "quiet", icon="left", does=partial(self.turn, -1))
        self._on = Button(mark("Print", "Pages after"), "quiet", icon="right", does=partial(self.turn, 1))
        self._open_saved = Button(mark("Print", "Open folder"), "plain", icon="open", does=self._open_folder)
        self._file = Paragraph("", "hint")

    def _arrange(self) -> None:
        self.header.show_title(mark("Print", "Print"), mark("Print", "Reports as PDF, with a look at their pages."))
        self.header.show_actions(
            Action(mark("Print", "Save as PDF…"), self.save, icon="print", primary=True, key="Ctrl+P")
        )
        below = ("", "", "", "near")
        side = SidePanel(
            down(self._report, self._about, gap="tight", margins=below),
            down(self._project, gap="", margins=below),
            down(self._language, self._note, gap="tight", margins=below),
            self._file,
            across(self._open_saved, None),
        )
        pages = Panel((scrolled(self._preview), 1), across((self._at, 1), self._back, self._on))
        self._folding = Folding(
            [Part(mark("Print", "Report"), side, 0, 0), Part(mark("Print", "Pages"), pages, 0, 1)], columns=(0, 1)
        )
        self.fill((self._folding, 1))
        for part in (self._project, self._open_saved, self._file):
            part.hide()

    def _connect(self) -> None:
        self._report.edited.connect(self._chosen)
        self._language.edited.connect(self._print)
        self._project.edited.connect(self._take_project)
        self._preview.room.connect(self._say_place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window a page is higher than its place, and scrolls, or nothing of it could be read."""
        super().resizeEvent(event)
        m = theme.metrics()
        self._preview.setMinimumHeight(m.dialog_height if self.window().height() < m.dialog_height else 0)

    # Choosing

    def open(self, *what: Any) -> None:
        """("project", id) chooses a project's sheet; ("national",) the summary."""
        if what:
            self._asked = (str(what[0]), what[1] if len(what) > 1 else None)
            self.refresh()

    def read(self) -> None:
        database = self.live.database
        if database is not None:
            self.live.jobs.run(lambda _: _projects(database), done=self._offer, owner=self)

    def _offer(self, projects: list[Named]) -> None:
        self._project.offer_records(projects)
        if self._asked is not None:
            (report, project), self._asked = self._asked, None
            self._report.load(report)
            if project is not None:
                self._project.load(project)
        if projects and not self._project.entry.text():
            self._project.load(projects[0].id)
        self._chosen()

    def _chosen(self) -> None:
        """Another report was chosen, or the desk changed."""
        report = self._chosen_report()
        self._about.say(report.about)
        self._project.setVisible(report.name == "project")
        self._print()

    def _take_project(self) -> None:
        """Print again once the typed words have led to another project; until then the last one stays to be seen."""
        project = self._chosen_project()
        if project is not None and project != self._project_looked_at:
            self._print()
        else:
            self._allow(project is not None)

    def _chosen_report(self) -> Report:
        return next(report for report in REPORTS if report.name == self._report.value())

    def _chosen_project(self) -> UUID | None:
        try:
            found = self._project.value()
        except Unreadable:
            return None
        return found if isinstance(found, UUID) else None

    # Printing

    def _print(self) -> None:
        """Print to a file that goes again, and look at it."""
        if self._looking is not None:
            self._looking.cancel()
        work = self._printing()
        if work is None:
            self._show(None, 0, [])
            self._allow(False)
            return
        self._allow(True)
        self._project_looked_at = self._chosen_project()
        looks_at = self._chosen_report().name, self._project_looked_at, self._language.value()
        first, dots = self._first if looks_at == self._looks_at else 0, self._dots()

        def print_and_look(progress: Progress) -> tuple[bytes, int, list[QImage]]:
            with tempfile.TemporaryDirectory(prefix="lmcdesk-print-") as folder:
                path = Path(folder) / "preview.pdf"
                pages, data = work(path, progress), path.read_bytes()
            return data, pages, pictures(data, min(first, pages - 1), _AHEAD, dots)

        def done(found: tuple[bytes, int, list[QImage]]) -> None:
            if job.cancelled:  # too late
                return
            self._looks_at, self._first = looks_at, min(first, found[1] - 1)
            self._show(*found)

        def failed(fault: DeskError) -> None:
            self._show(None, 0, [])
            self.live.talk.show(fault)

        job = self._looking = self.live.jobs.run(
            print_and_look, done=done, failed=failed, title=mark("Print", "Printing"), owner=self
        )

    def _printing(self) -> Callable[[Path, Progress], int] | None:
        """What prints the chosen report to a path; None while no project is chosen."""
        database: Database | None = self.live.database
        project, language = self._chosen_project(), self._language.value()
        if database is None or (self._chosen_report().name == "project" and project is None):
            return None
        national = self._chosen_report().name == "national"

        def work(path: Path, progress: Progress) -> int:
            from lmcdesk.reports.report import print_national, print_project

            if national or project is None:
                return print_national(database, path, language=language, progress=progress)
            return print_project(database, project, path, language=language, progress=progress)

        return work

    def _dots(self) -> float:
        return _DOTS * self.devicePixelRatioF()

    # Looking

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

    def _allow(self, chosen: bool) -> None:
        self.header.button(0).can(chosen, _NO_PROJECT)
        if chosen:
            self._say_place()
        else:
            self._at.say(_NO_PROJECT)

    # Saving

    def save(self) -> None:
        """Let the user choose where, and print there."""
        work = self._printing()
        if work is None:
            return
        kind = translate(*PDF[0]), PDF[1]
        path = self.live.talk.file_to_save(translate("Print", "Save the report"), offered(self._name(), ".pdf"), [kind])
        if path is None:
            return

        def done(pages: int) -> None:
            self._saved = path
            self._file.say(lambda: translate("Print", "Saved as “{file}”.").format(file=path.name))
            self._file.show()
            self._open_saved.show()
            text = translate("Print", "Saved “{file}”. Pages: {n}.")
            self.live.talk.tell(
                text.format(file=path.name, n=figures.number(pages)),
                verb=mark("Print", "Open the file"),
                does=partial(open_file, path),
            )

        self.live.jobs.run(lambda p: work(path, p), done=done, title=mark("Print", "Printing"), owner=self)

    def _name(self) -> str:
        """The report's title and the project or the desk that it is of."""
        report = self._chosen_report()
        of = self._project.entry.text() if report.name == "project" else self.live.database.me.name
        return f"{said(report.title)} {of}"

    def _open_folder(self) -> None:
        if self._saved is not None:
            open_file(self._saved.parent)


_NO_PROJECT = mark("Print", "Choose a project first.")


def _place(first: int, last: int, pages: int) -> str:
    if first == last:
        text = translate("Print", "Page {first} of {pages}")
    else:
        text = translate("Print", "Pages {first} to {last} of {pages}")
    return text.format(first=figures.number(first), last=figures.number(last), pages=figures.number(pages))


def _projects(database: Database) -> list[Named]:
    with database.raw() as connection:
        return lookup.named(connection, "project")
