"""What can be chosen of a report to print: which it is and what of, how it is written, what it looks like."""

from dataclasses import replace
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lmcdesk import i18n
from lmcdesk.catalogue.places import places
from lmcdesk.domain.values import Role
from lmcdesk.i18n import mark
from lmcdesk.reports.manner import Era, own_digits
from lmcdesk.reports.offered import OFFERED, About, Asked, Offered, offered
from lmcdesk.store import lookup
from lmcdesk.store.database import Database
from lmcdesk.store.lookup import Named
from lmcdesk.ui import figures
from lmcdesk.ui.buttons import Button, Check
from lmcdesk.ui.fields import ChoiceField, Unreadable
from lmcdesk.ui.page import Live
from lmcdesk.ui.pages.letterhead import choose_letterhead
from lmcdesk.ui.pages.picking import PickField
from lmcdesk.ui.pages.plan_names import years
from lmcdesk.ui.pages.print_editions import EditionField
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.widgets import across, down
from lmcdesk.ui.words import Phrase, said
from lmcdesk.ui.wrapping import WrappingBar

_LATIN, _NATIVE = "latin", "native"

_ERAS = [
    (Era.COMMON.value, mark("Print", "Common Era (2026)")),
    (Era.BUDDHIST.value, mark("Print", "Buddhist Era (2569)")),
]


class Choices(QWidget):
    """The fields; which of them are shown depends on the report.

    Signals: changed() when another report is asked for, or the desk changed. sought() when the words typed for its
    project lead to none, or again to the same.
    """

    changed = Signal()
    sought = Signal()

    def __init__(self, live: Live) -> None:
        super().__init__()
        self._live = live
        self._wanted: tuple[str, UUID | str | None, int | None] | None = (OFFERED[0].name, None, None)
        self._filled = False
        self._years_of: Offered | None = None
        self._make()
        self._arrange()
        self._connect()

    def _make(self) -> None:
        self._report = ChoiceField("report", mark("Print", "Report"), [(each.name, each.title) for each in OFFERED])
        self._says = Paragraph("", "hint")
        self._project = PickField("project", mark("Print", "Project"))
        self._province = ChoiceField("province", mark("Print", "Province"), [])
        self._year = ChoiceField("year", mark("Print", "Year"), [])
        self._edition = EditionField(self._live)
        languages = [(code, name) for code, name in i18n.LANGUAGES.items()]
        self._language = ChoiceField("language", mark("Print", "Language"), languages)
        self._language.load(i18n.current())
        self._digits = ChoiceField("digits", mark("Print", "Digits"), [])
        self._era = ChoiceField("era", mark("Print", "Years"), _ERAS)
        self._draft = Check(mark("Print", "Mark as a draft"))
        self._letterhead = Button(mark("Print", "Letterhead…"), "quiet", icon="edit", does=self._choose_letterhead)

    def _arrange(self) -> None:
        body = down(
            down(self._report, self._says, gap="tight"),
            self._project,
            self._province,
            self._year,
            self._edition,
            across((self._language, 1), (self._digits, 1)),
            self._era,
            WrappingBar([self._draft, self._letterhead]),
        )
        self.setLayout(body)
        for field in (self._project, self._province, self._year):
            field.hide()
        self._offer_digits()

    def _connect(self) -> None:
        self._report.edited.connect(self._take_report)
        self._project.edited.connect(self._take_project)
        for field in (self._province, self._year, self._edition, self._digits, self._era):
            field.edited.connect(self._tell)
        self._language.edited.connect(self._take_language)
        self._draft.toggled.connect(self._tell)

    # What is asked for

    def want(self, report: str, of: UUID | str | None = None, year: int | None = None) -> None:
        """Choose a report at the next reading: of a project by its id or of a province by its code, and of a year."""
        self._wanted = (report, of, year)
        self._years_of = None

    def asked(self) -> Asked | None:
        """The report as it is chosen; None while what it is of is not chosen."""
        subject = self._subject()
        if subject is None:
            return None
        which = self._edition.value()
        return replace(
            subject,
            language=str(self._language.value()),
            era=Era(self._era.value()),
            native=self._digits.value() == _NATIVE,
            draft=self._draft.isChecked(),
            edition=which.edition,
            since=which.since,
        )

    def name(self) -> str:
        """The report's title and the project or the desk that it is of."""
        report = self._chosen_report()
        of = {About.PROJECT: self._project.entry.text, About.PROVINCE: self._province.entry.currentText}
        named = of[report.about]() if report.about in of else self._live.database.me.name
        return f"{said(report.title)} {named}"

    def _subject(self) -> Asked | None:
        """The report and what it is of, however it is written; None while that is not chosen."""
        report, project = self._chosen_report(), self._chosen_project()
        about_one = report.about is About.PROJECT
        if self._live.database is None or (about_one and project is None):
            return None
        year = self._year.value()
        return Asked(
            report.name,
            year=int(year) if report.yearly and year else None,
            province=self._province.value() if report.about is About.PROVINCE else None,
            project=project if about_one else None,
        )

    def _chosen_report(self) -> Offered:
        return offered(str(self._report.value()))

    def _chosen_project(self) -> UUID | None:
        try:
            found = self._project.value()
        except Unreadable:
            return None
        return found if isinstance(found, UUID) else None

    # What is offered

    def read(self) -> None:
        """Read what the desk has to choose from, and tell of it."""
        database = self._live.database
        if database is not None:
            self._edition.doubt()
            self._live.jobs.run(lambda _: _projects(database), done=self._offer, owner=self)

    def _offer(self, projects: list[Named]) -> None:
        self._project.offer_records(projects)
        me = self._live.database.me
        self._letterhead.setVisible(me.role is Role.SECRETARIAT)
        if not self._filled:
            provinces = places().country(me.country).provinces
            self._province.entry.offer([(each.code, partial(each.text)) for each in provinces])
            if me.province is not None:
                self._province.load(me.province)
            self._filled = True
        if self._wanted is not None:
            self._load(*self._wanted)
            self._wanted = None
        if projects and not self._project.entry.text():
            self._project.load(projects[0].id)
        self._take_report()

    def _load(self, name: str, of: UUID | str | None, year: int | None) -> None:
        report = offered(name)
        self._report.load(name)
        if of is not None:
            (self._project if report.about is About.PROJECT else self._province).load(of)
        if year is not None:
            self._offer_years(report)
            self._year.load(year)

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

    def _offer_digits(self) -> None:
        """Those of the report's language, where it has its own."""
        own = own_digits(str(self._language.value()))
        self._digits.setVisible(bool(own))
        self._digits.entry.offer([(_LATIN, "1, 2, 3"), (_NATIVE, ", ".join(own[1:4]))])

    # Choosing

    def _take_report(self) -> None:
        """Another report was chosen, or the desk changed."""
        report = self._chosen_report()
        self._says.say(report.says)
        self._project.setVisible(report.about is About.PROJECT)
        self._province.setVisible(report.about is About.PROVINCE)
        self._year.setVisible(report.yearly)
        self._offer_years(report)
        self._tell()

    def _take_project(self) -> None:
        """Tell of another project once the typed words have led to it."""
        subject = self._subject()
        if subject is not None and subject != self._edition.of:
            self._tell()
        else:
            self.sought.emit()

    def _take_language(self) -> None:
        self._offer_digits()
        self._tell()

    def _tell(self) -> None:
        subject = self._subject()
        if subject is not None:
            self._edition.follow(subject)
        which = self._edition.value()
        self._draft.setEnabled(which.edition is None or which.since is not None)
        self.changed.emit()

    def _choose_letterhead(self) -> None:
        choose_letterhead(self._live, self)


def _projects(database: Database) -> list[Named]:
    with database.raw() as connection:
        return lookup.named(connection, "project")
