"""The reports that can be printed, each with a look at its pages before it is saved."""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QImage, QResizeEvent

from lmcdesk import i18n
from lmcdesk.i18n import mark, translate
from lmcdesk.progress import Progress
from lmcdesk.store.database import Database
from lmcdesk.ui import figures, theme
from lmcdesk.ui.arrangement import SidePanel, scrolled
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.fields import ChoiceField, Unreadable
from lmcdesk.ui.labels import Label
from lmcdesk.ui.page import Action, Live, Page
from lmcdesk.ui.pages.folding import Folding, Part
from lmcdesk.ui.pages.picking import PickField
from lmcdesk.ui.pages.print_preview import Preview, pictures
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.widgets import Panel, across
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
        self._projects: list[tuple[UUID, str]] = []
        self._wanted: tuple[str, UUID | None] = (REPORTS[0].name, None)
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
        self.header.show_actions(Action(mark("Print", "Save as PDF…"), self.save, icon="print", primary=True))
        side = SidePanel(
            self._report,
            self._about,
            self._project,
            self._language,
            self._note,
            self._file,
            across(self._open_saved, None),
        )
        side.setMinimumWidth(theme.metrics().side)
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
        self._preview.room.connect(lambda _: self._say_place())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window a page is higher than its place, and scrolls, or nothing of it could be read."""
        super().resizeEvent(event)
        m = theme.metrics()
        self._preview.setMinimumHeight(m.dialog_height if self.window().height() < m.dialog_height else 0)

    # Choosing

    def open(self, *what: Any) -> None:
        """("project", id) chooses a project's sheet; ("national",) the summary."""
        if what:
            self._wanted = (str(what[0]), what[1] if len(what) > 1 else None)
            self.refresh()

    def read(self) -> None:
        database = self.live.database
        if database is not None:
            self.live.jobs.run(lambda _: _projects(database), done=self._offer, owner=self)

    def _offer(self, projects: list[tuple[UUID, str]]) -> None:
        self._projects = projects
        self._project.offer(projects)
        name, project = self._wanted
        self._report.load(name)
        if project is not None or self._project.value() is None:
            self._project.load(project or (projects[0][0] if projects else None))
        self._chosen()

    def _chosen(self) -> None:
        """Another report was chosen."""
        report = self._chosen_report()
        self._wanted = (report.name, self._wanted[1])
        self._about.say(report.about)
        self._project.setVisible(report.name == "project")
        self._print()

    def _take_project(self) -> None:
        """Print again once the typed words have led to a project."""
        project = self._chosen_project()
        if project is not None and project != self._wanted[1]:
            self._wanted = ("project", project)
            self._print()

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
        work = self._printing()
        self.header.button(0).can(work is not None, mark("Print", "Choose a project first."))
        if work is None:
            self._show(None, 0, [])
            return
        dots = self._dots()

        def print_and_look(progress: Progress) -> tuple[bytes, int, list[QImage]]:
            with tempfile.TemporaryDirectory(prefix="lmcdesk-print-") as folder:
                path = Path(folder) / "preview.pdf"
                pages, data = work(path, progress), path.read_bytes()
            return data, pages, pictures(data, 0, _AHEAD, dots)

        def done(found: tuple[bytes, int, list[QImage]]) -> None:
            self._first = 0
            self._show(*found)

        self.live.jobs.run(print_and_look, done=done, title=mark("Print", "Printing"), owner=self)

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
        self._back.can(first > 0, mark("Print", "These are the first pages."))
        self._on.can(first + fitting < pages, mark("Print", "These are the last pages."))

    # Saving

    def save(self) -> None:
        """Let the user choose where, and print there."""
        work = self._printing()
        if work is None:
            return
        path = self.live.talk.file_to_save(
            translate("Print", "Save the report"), Path.home() / self._file_name(), [(translate(*PDF[0]), PDF[1])]
        )
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
                does=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))),
            )

        self.live.jobs.run(lambda p: work(path, p), done=done, title=mark("Print", "Printing"), owner=self)

    def _file_name(self) -> str:
        """The report's title and the project or the desk that it is of."""
        report, of = self._chosen_report(), self.live.database.me.name
        if report.name == "project":
            of = dict(self._projects).get(self._chosen_project() or UUID(int=0), of)
        return "".join(c for c in f"{said(report.title)} {of}"[:100] if c not in '\\/:*?"<>|').strip() + ".pdf"

    def _open_folder(self) -> None:
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))


def _place(first: int, last: int, pages: int) -> str:
    if first == last:
        text = translate("Print", "Page {first} of {pages}")
    else:
        text = translate("Print", "Pages {first} to {last} of {pages}")
    return text.format(first=figures.number(first), last=figures.number(last), pages=figures.number(pages))


def _projects(database: Database) -> list[tuple[UUID, str]]:
    """The projects by their codes, as they are chosen from."""
    with database.raw() as connection:
        rows = connection.execute(
            "SELECT id, coalesce(code, ''), coalesce(title, title_local, '') FROM project "
            "WHERE deleted = 0 ORDER BY code"
        )
        return [(UUID(bytes=id_), f"{code}  {title}".strip()) for id_, code, title in rows]
