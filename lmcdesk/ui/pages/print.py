"""The reports that can be printed, each with a look at its pages before it is saved."""

import tempfile
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage, QResizeEvent

from lmcdesk import i18n
from lmcdesk.catalogue.places import places
from lmcdesk.domain.values import Role
from lmcdesk.errors import DeskError
from lmcdesk.i18n import mark, translate
from lmcdesk.progress import Progress
from lmcdesk.reports.manner import Era, own_digits
from lmcdesk.reports.offered import OFFERED, About, Asked, Offered, offered
from lmcdesk.store import lookup
from lmcdesk.store.database import Database
from lmcdesk.store.lookup import Named
from lmcdesk.ui import figures, theme
from lmcdesk.ui.arrangement import scrolled
from lmcdesk.ui.buttons import Button, Check
from lmcdesk.ui.fields import ChoiceField, Unreadable
from lmcdesk.ui.jobs import Job
from lmcdesk.ui.labels import Label
from lmcdesk.ui.page import Action, Live, Page
from lmcdesk.ui.pages.folding import Folding, Part
from lmcdesk.ui.pages.letterhead import choose_letterhead
from lmcdesk.ui.pages.paper import print_on_paper
from lmcdesk.ui.pages.picking import PickField
from lmcdesk.ui.pages.plan_names import years
from lmcdesk.ui.pages.print_editions import NOW, EditionField, freeze, read_editions
from lmcdesk.ui.pages.print_preview import Preview, pictures
from lmcdesk.ui.pages.print_saving import Saving
from lmcdesk.ui.pages.writing import refusal
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.widgets import Panel, across, down, holder
from lmcdesk.ui.words import Phrase, said
from lmcdesk.ui.wrapping import WrappingBar

_Wanted: TypeAlias = tuple[str, UUID | str | None, int | None]
"""A report by its name, the project or province that it is to be of, and its year."""

_DOTS = 130
"""Dots to the inch of a picture: what a page as high as a laptop's screen shows."""

_AHEAD = 4
"""Pages pictured at once: as many as a wide screen shows side by side."""


class PrintPage(Page):
    """Choose a report at the side, look at it, save it."""

    def __init__(self, live: Live) -> None:
        super().__init__(live)
        self._wanted: _Wanted | None = (OFFERED[0].name, None, None)
        self._offered = False
        self._looking: Job[Any] | None = None
        self._looks_at: Asked | None = None
        self._shown: bytes | None = None
        self._first = self._pages = 0
        self._make()
        self._arrange()
        self._connect()

    def _make(self) -> None:
        self._report = ChoiceField("report", mark("Print", "Report"), [(each.name, each.title) for each in OFFERED])
        self._about = Paragraph("", "hint")
        self._project = PickField("project", mark("Print", "Project"))
        self._province = ChoiceField("province", mark("Print", "Province"), [])
        self._year = ChoiceField("year", mark("Print", "Year"), [])
        self._years_of: Offered | None = None
        self._which = EditionField()
        self._editions_of: Asked | None = None
        self._editions_old = True
        """Whether there may be others by now than those that are offered."""
        languages = [(code, name) for code, name in i18n.LANGUAGES.items()]
        self._language = ChoiceField("language", mark("Print", "Language"), languages)
        self._language.load(i18n.current())
        self._digits = ChoiceField("digits", mark("Print", "Digits"), [])
        self._era = ChoiceField("era", mark("Print", "Years"), _ERAS)
        self._draft = Check(mark("Print", "Mark as a draft"))
        self._letterhead = Button(mark("Print", "Letterhead…"), "quiet", icon="edit", does=self._choose_letterhead)
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
        choices = down(
            down(self._report, self._about, gap="tight"),
            self._project,
            self._province,
            self._year,
            self._which,
            across((self._language, 1), (self._digits, 1)),
            self._era,
            WrappingBar([self._draft, self._letterhead]),
            self._unshown,
            self._saving,
            None,
        )
        self._choices = scrolled(holder(choices), mark("Print", "Report"))
        side = Panel((self._choices, 1))
        pages = Panel((scrolled(self._preview), 1), across((self._at, 1), self._back, self._on))
        self._folding = Folding(
            [Part(mark("Print", "Report"), side, 0, 0), Part(mark("Print", "Pages"), pages, 0, 1)], columns=(0, 1)
        )
        self.fill((self._folding, 1))
        for part in (self._project, self._province, self._year, self._unshown):
            part.hide()
        self._offer_digits()

    def _connect(self) -> None:
        self._report.edited.connect(self._chosen)
        for field in (self._era, self._digits, self._province, self._year, self._which):
            field.edited.connect(self._print)
        self._language.edited.connect(self._take_language)
        self._draft.toggled.connect(self._print)
        self._project.edited.connect(self._take_project)
        self._preview.room.connect(self._say_place)
        self._saving.saved.connect(self._come_to_saved)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window a page is higher than its place, and scrolls, or nothing of it could be read."""
        super().resizeEvent(event)
        m = theme.metrics()
        self._preview.setMinimumHeight(m.dialog_height if self.window().height() < m.dialog_height else 0)

    # Choosing

    def open(self, *what: Any) -> None:
        """("project", id) chooses a project's sheet; ("national",) the summary; ("province", code, year) that of a
        province and a year; ("coverage", None, 2026) that of a year."""
        if what:
            of, year, *_ = (*what[1:], None, None)
            self._wanted = (str(what[0]), of, year)
            self._years_of = None
            self.refresh()

    def read(self) -> None:
        database = self.live.database
        if database is not None:
            self._editions_old = True
            self.live.jobs.run(lambda _: _projects(database), done=self._offer, owner=self)

    def _offer(self, projects: list[Named]) -> None:
        self._project.offer_records(projects)
        me = self.live.database.me
        self._letterhead.setVisible(me.role is Role.SECRETARIAT)
        if not self._offered:
            provinces = places().country(me.country).provinces
            self._province.entry.offer([(each.code, partial(each.text)) for each in provinces])
            if me.province is not None:
                self._province.load(me.province)
            self._offered = True
        if self._wanted is not None:
            (report, of, year), self._wanted = self._wanted, None
            self._report.load(report)
            if of is not None:
                (self._project if offered(report).about is About.PROJECT else self._province).load(of)
            if year is not None:
                self._offer_years(offered(report))
                self._year.load(year)
        if projects and not self._project.entry.text():
            self._project.load(projects[0].id)
        self._chosen()

    def _chosen(self) -> None:
        """Another report was chosen, or the desk changed."""
        report = self._chosen_report()
        self._about.say(report.says)
        self._project.setVisible(report.about is About.PROJECT)
        self._province.setVisible(report.about is About.PROVINCE)
        self._year.setVisible(report.yearly)
        self._offer_years(report)
        self._print()

    def _offer_years(self, report: Offered) -> None:
        """The years of the Plan. A list for next year is of that without anybody choosing it, and what can be of all
        years is of them all."""
        if report == self._years_of:
            return
        self._years_of = report
        whole: list[tuple[int | None, Phrase]] = [(None, mark("Print", "All years of the Plan"))]
        choices = [(year, partial(figures.year, year)) for year in years()]
        self._year.entry.offer([*(whole if report.whole else []), *choices])
        self._year.load(None if report.whole else date.today().year + report.ahead)

    def _take_language(self) -> None:
        self._offer_digits()
        self._print()

    def _offer_digits(self) -> None:
        """Those of the report's language, where it has its own."""
        own = own_digits(str(self._language.value()))
        self._digits.setVisible(bool(own))
        self._digits.entry.offer([(_LATIN, "1, 2, 3"), (_NATIVE, ", ".join(own[1:4]))])

    def _take_project(self) -> None:
        """Print again once the typed words have led to another project; until then the last one stays to be seen."""
        project = self._chosen_project()
        if project is not None and (self._looks_at is None or project != self._looks_at.project):
            self._print()
        else:
            self._allow(project is not None)

    def _chosen_report(self) -> Offered:
        return offered(str(self._report.value()))

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
        asked = self._asked()
        if asked is None:
            self._show(None, 0, [])
            self._allow(False)
            return
        self._read_editions(asked)
        self._allow(True)
        dots = self._dots()
        first = self._first if self._looks_at and asked == replace(self._looks_at, draft=asked.draft) else 0
        self._looks_at = asked

        database: Database = self.live.database

        def print_and_look(progress: Progress) -> tuple[bytes, int, list[QImage], list[str]]:
            from lmcdesk.reports.printing import print_report
            from lmcdesk.reports.unshown import told

            with tempfile.TemporaryDirectory(prefix="lmcdesk-print-") as folder:
                path = Path(folder) / "preview.pdf"
                pages, data = print_report(database, asked, path, progress), path.read_bytes()
            return data, pages, pictures(data, min(first, pages - 1), _AHEAD, dots), told(database)

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

    def _asked(self) -> Asked | None:
        """The report as it is chosen; None while what it is of is not chosen."""
        report, project = self._chosen_report(), self._chosen_project()
        about_one = report.about is About.PROJECT
        if self.live.database is None or (about_one and project is None):
            return None
        year = self._year.value()
        asked = Asked(
            report.name,
            str(self._language.value()),
            int(year) if report.yearly and year else None,
            province=self._province.value() if report.about is About.PROVINCE else None,
            project=project if about_one else None,
            era=Era(self._era.value()),
            native=self._digits.value() == _NATIVE,
            draft=self._draft.isChecked(),
        )
        # The editions that are offered may still be those of what was chosen before.
        which = self._which.value() if _of_what(asked) == self._editions_of else NOW
        return replace(asked, edition=which.edition, since=which.since)

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
        pdf, workbook, freeze, paper = map(self.header.button, range(4))
        for button in (pdf, workbook, paper):
            button.can(chosen, _NO_PROJECT)
        me, now = self.live.database.me, self._which.value() == NOW
        against = refusal(me, me.province) or (_NO_PROJECT if not chosen else "" if now else _NOT_NOW)
        freeze.can(not against, against)
        which = self._which.value()
        self._draft.setEnabled(which.edition is None or which.since is not None)
        if chosen:
            self._say_place()
        else:
            self._at.say(_NO_PROJECT)

    # Freezing

    def _read_editions(self, asked: Asked) -> None:
        """Offer the editions of what was chosen, once that is another report, or the desk changed."""
        of = _of_what(asked)
        if of != self._editions_of:
            self._which.load(NOW)
        elif not self._editions_old:
            return
        self._editions_of, self._editions_old = of, False

        def done(found: list[Any]) -> None:
            if of != self._editions_of:
                return
            me, chosen = self.live.database.me, self._which.value()
            # An edition of a project stands where the project does, whoever froze it.
            self._which.offer_editions(found, found[0].stream if of.project and found else me.province or me.country)
            if self._which.value() != chosen:  # it is here no more
                self._print()
            else:
                self._allow(self._asked() is not None)

        read_editions(self.live, self, of, done)

    def freeze(self) -> None:
        """Keep the report as a numbered edition (F6)."""
        asked = self._asked()
        if asked is not None:
            freeze(self.live, self, replace(asked, draft=False), self._name(), self._frozen)

    def _frozen(self) -> None:
        self._editions_old = True
        self._print()

    def _choose_letterhead(self) -> None:
        choose_letterhead(self.live, self, self._print)

    # What is done with it

    def print(self) -> None:
        """Let the user choose a printer, and print what is looked at."""
        if self._asked() is not None and self._shown is not None:
            print_on_paper(self.live, self, self._shown, self._pages)

    def save(self) -> None:
        """Save it as PDF."""
        asked = self._asked()
        if asked is not None:
            self._saving.save_pdf(asked, self._name())

    def save_workbook(self) -> None:
        """Save it as a workbook (F11)."""
        asked = self._asked()
        if asked is not None:
            self._saving.save_workbook(asked, self._name())

    def _come_to_saved(self) -> None:
        """Where the choices take all the room, what was saved stands below them."""
        come = partial(self._choices.ensureWidgetVisible, self._saving, 0, 0)
        QTimer.singleShot(0, self, come)  # once it has its place

    def _name(self) -> str:
        """The report's title and the project or the desk that it is of."""
        report = self._chosen_report()
        of = {About.PROJECT: self._project.entry.text, About.PROVINCE: self._province.entry.currentText}
        named = of[report.about]() if report.about in of else self.live.database.me.name
        return f"{said(report.title)} {named}"


_NO_PROJECT = mark("Print", "Choose a project first.")
_NOT_NOW = mark("Print", "Choose what this desk holds now, then freeze it.")


def _of_what(asked: Asked) -> Asked:
    """A report and what it is of, however it is written."""
    return Asked(asked.name, year=asked.follows, province=asked.province, project=asked.project)


def _place(first: int, last: int, pages: int) -> str:
    if first == last:
        text = translate("Print", "Page {first} of {pages}")
    else:
        text = translate("Print", "Pages {first} to {last} of {pages}")
    return text.format(first=figures.number(first), last=figures.number(last), pages=figures.number(pages))


_ERAS = [
    (Era.COMMON.value, mark("Print", "Common Era (2026)")),
    (Era.BUDDHIST.value, mark("Print", "Buddhist Era (2569)")),
]

_LATIN, _NATIVE = "latin", "native"


def _projects(database: Database) -> list[Named]:
    with database.raw() as connection:
        return lookup.named(connection, "project")
