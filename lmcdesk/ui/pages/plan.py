"""The Plan of Action: which sections and measures have projects in which country, and what has none (B4)."""

from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from lmcdesk.catalogue.plan import shipped
from lmcdesk.i18n import current, mark, translate
from lmcdesk.progress import Progress
from lmcdesk.reports import coverage_words, heat_steps
from lmcdesk.reports.offered import Asked
from lmcdesk.reports.summaries.coverage import CoverageSummary
from lmcdesk.store.standings import Standings
from lmcdesk.ui import figures, theme
from lmcdesk.ui.arrangement import Sides
from lmcdesk.ui.buttons import Check, Segments
from lmcdesk.ui.choice import Choice
from lmcdesk.ui.heat import Legend
from lmcdesk.ui.jobs import Job
from lmcdesk.ui.labels import SAYS_AGAIN
from lmcdesk.ui.page import Action, Live, Page
from lmcdesk.ui.pages.files import offered, open_file
from lmcdesk.ui.pages.plan_matrix import Matrix
from lmcdesk.ui.pages.plan_panel import PlanPanel, as_of
from lmcdesk.ui.pages.plan_reading import first_projects, read_matrix
from lmcdesk.ui.pages.plan_rows import Kind, PlanCell
from lmcdesk.ui.pages.project_rows import ListRow
from lmcdesk.ui.widgets import Panel
from lmcdesk.ui.words import Phrase
from lmcdesk.ui.wrapping import WrappingBar

_PAUSE = 120
"""Milliseconds on a cell before its projects are read: keys walk faster."""

_REPORT = "coverage"


class PlanPage(Page):
    """The matrix, and at its side what the chosen cell is made of."""

    def __init__(self, live: Live) -> None:
        super().__init__(live)
        self._standings: Standings | None = None
        self._summary: CoverageSummary | None = None
        self._reading: Job[Any] | None = None
        self._asking: Job[Any] | None = None
        self._make()
        self._arrange()
        self._connect()

    def _make(self) -> None:
        self.shown = Segments([(False, mark("Projects", "Projects")), (True, self._unit)])
        plan, this_year = shipped(), date.today().year
        years = range(min(plan.first_year, this_year), max(plan.last_year, this_year) + 1)
        every = (None, lambda: f"{figures.year(plan.first_year)}–{figures.year(plan.last_year)}")
        self.year = Choice(mark("Print", "Year"), [every, *((year, partial(figures.year, year)) for year in years)])
        self.only_blanks = Check(mark("Plan", "Only rows with blanks"))
        self.legend = Legend()
        self.matrix = Matrix()
        self.panel = PlanPanel()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)

    def _arrange(self) -> None:
        self.header.show_title(mark("Pages", "Plan of Action"))
        self.header.show_actions(
            Action(mark("Projects", "Export to Excel…"), self._export, icon="sheet", key="Ctrl+E"),
            Action(mark("Plan", "Print…"), self._print, icon="print", key="Ctrl+P"),
        )
        self.header.button(0).can(False, mark("Plan", "The figures are still being read."))
        name = mark("Pages", "Plan of Action")
        self._sides = Sides([(name, Panel((self.matrix, 1), tight=True))], (mark("Plan", "Chosen cell"), self.panel))
        self._bar = WrappingBar([self.shown, self.year, self.only_blanks, self.legend])
        self.fill(self._bar, (self._sides, 1))
        self._say_steps()

    def _connect(self) -> None:
        self.shown.chosen.connect(lambda _: self._show())
        self.only_blanks.toggled.connect(lambda _: self._show())
        self.year.chosen.connect(lambda _: self.refresh())
        self.matrix.chosen.connect(self._choose)
        self.matrix.entered.connect(lambda _: self._to_projects())
        self._pause.timeout.connect(self._read_projects)
        self.panel.project.connect(lambda id_: self.live.go("project", id_))
        self.panel.every.connect(lambda cell: self.live.go("projects", cell.wish().kept()))
        self.panel.section.connect(self._to_section)

    # What the window asks

    def filter_field(self) -> QWidget:
        return self.year

    def read(self) -> None:
        database, year, today = self.live.database, self.year.value(), date.today()
        if database is None:
            return
        if self._standings is None:
            self._standings = Standings(database)
        if self._reading is not None:
            self._reading.cancel()

        def take(found: CoverageSummary) -> None:
            if job is self._reading:  # or it is too late
                self._reading, self._summary = None, found
                self._show()

        def ended() -> None:
            if job is self._reading:
                self._settle()

        job = self._reading = self.live.jobs.run(
            lambda progress: read_matrix(database, year, today, progress),
            done=take,
            ended=ended,
            title=mark("Pages", "Plan of Action"),
            owner=self,
        )

    def _settle(self) -> None:
        """The user did not wait: what was chosen is again what is shown."""
        self._reading = None
        if self._summary is None:
            self._stale = True  # it is read when the page is next come to
        else:
            self.year.choose(self._summary.year)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in SAYS_AGAIN and self._summary is not None:
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window has no line to spare for the legend: it stands beside the chosen cell."""
        super().resizeEvent(event)
        narrow = self.window().width() < theme.metrics().fold_band
        self.legend.setVisible(not narrow)
        self.panel.legend.setVisible(narrow)

    # What is shown

    def _show(self) -> None:
        """The figures as they are chosen to be seen."""
        summary, money = self._summary, self.shown.value()
        self._say_steps()
        if summary is None:
            return
        self.header.show_title(
            lambda: coverage_words.title(summary, figures.manner()),
            lambda: f"{as_of(summary)}  ·  {coverage_words.known(summary, figures.manner())}",
        )
        self.header.button(0).can(True)
        self.panel.show_summary(summary, money)
        self.matrix.plan.show(summary, only_blanks=self.only_blanks.isChecked(), money=money)

    def _say_steps(self) -> None:
        summary, words = self._summary, figures.manner()
        said: Phrase = mark("Chart", "Projects in a cell:")
        steps = heat_steps.counts(words)
        if self.shown.value() and summary is not None:
            most = max((amount for row in summary.sections for amount in row.committed), default=Decimal(0))
            told = heat_steps.amounts(words, 1000 if coverage_words.thousands(summary) else 1)
            said, steps = "", told[: heat_steps.money_step(most)]
        self.shown.say(True, self._unit)
        for legend in (self.legend, self.panel.legend):
            legend.show_steps(said, steps)

    def _unit(self) -> str:
        if self._summary is None:
            return translate("Report", "Committed, USD")
        return coverage_words.unit(self._summary, figures.manner())

    def _choose(self, cell: PlanCell) -> None:
        if self._asking is not None:
            self._asking.cancel()
        self.panel.show_cell(cell)
        self._pause.start()

    def _read_projects(self) -> None:
        cell, database, standings = self.matrix.cell(), self.live.database, self._standings
        if cell is None or standings is None:
            return

        def take(found: list[ListRow]) -> None:
            if not job.cancelled:
                self.panel.show_projects(found)

        job = self._asking = self.live.jobs.run(
            lambda progress: first_projects(database, standings, cell, progress), done=take, owner=self
        )

    def _to_projects(self) -> None:
        """Go on from a cell to its projects; in a narrow window they stand under a tab."""
        self._sides.to_side()
        self.panel.focus_first()

    def _to_section(self, number: str) -> None:
        self._sides.tabs.setCurrentIndex(0)
        if self.matrix.reach((Kind.SECTION, number), None):
            self.matrix.setFocus(Qt.FocusReason.OtherFocusReason)

    # What is done from here

    def _print(self) -> None:
        self.live.go("print", _REPORT, None, self.year.value())

    def _export(self) -> None:
        """The report of these figures, as a workbook."""
        summary, database = self._summary, self.live.database
        if summary is None:
            return
        words = figures.manner()
        title = coverage_words.title(summary, words)
        kinds = [(translate("Projects", "Workbooks"), ["*.xlsx"])]
        suggested = offered([title, database.me.name], ".xlsx")
        path = self.live.talk.file_to_save(translate("Projects", "Export to Excel"), suggested, kinds)
        if path is None:
            return
        asked = Asked(_REPORT, current(), summary.year, era=words.era, native=words.native)

        def work(progress: Progress) -> int:
            from lmcdesk.reports.printing import report_tables
            from lmcdesk.sheets.figures_book import write_figures

            return write_figures(path, report_tables(database, asked, progress), progress)

        def done(sheets: int) -> None:
            text = translate("Print", "Saved “{file}”. Sheets: {n}.")
            self.live.talk.tell(
                text.format(file=path.name, n=figures.number(sheets)),
                verb=mark("Print", "Open the file"),
                does=partial(open_file, path),
            )

        self.live.jobs.run(work, done=done, title=mark("Projects", "Writing the workbook"), owner=self)
