"""The figures of a country or a province over a year, for who has two minutes: each leads to the projects behind it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from lmcdesk.catalogue.places import places
from lmcdesk.i18n import mark, translate
from lmcdesk.progress import Progress
from lmcdesk.reports import caveats, programme_charts
from lmcdesk.reports.manner import Manner
from lmcdesk.reports.summaries import national, province
from lmcdesk.reports.summaries.area import Area
from lmcdesk.reports.summaries.national import NationalSummary
from lmcdesk.reports.summaries.province import ProvinceSummary
from lmcdesk.reports.summaries.reading import snapshot
from lmcdesk.store.database import Database
from lmcdesk.ui import figures
from lmcdesk.ui.arrangement import EmptyState, scrolled
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.charts.bars import LevelBars
from lmcdesk.ui.charts.facts import FactStrip
from lmcdesk.ui.charts.lines import Curves
from lmcdesk.ui.charts.parts import Chart
from lmcdesk.ui.charts.state_bars import StateBars
from lmcdesk.ui.choice import Choice
from lmcdesk.ui.jobs import Job
from lmcdesk.ui.labels import Label
from lmcdesk.ui.page import Action, Live, Page
from lmcdesk.ui.pages import figures_behind as behind
from lmcdesk.ui.pages.folding import Folding, Part
from lmcdesk.ui.pages.plan_names import country_name, province_name, years
from lmcdesk.ui.pages.writing import refusal
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.widgets import Panel, across, down, holder
from lmcdesk.ui.words import Phrase

Summary = NationalSummary | ProvinceSummary

_BLANK, _CHARTS, _EMPTY = range(3)
"""What the page's body can be."""

_PAUSE = 300
"""Milliseconds that other figures than those chosen stay to be seen: most are read before."""

_STATES = mark("Report", "States of projects by section")
_FUNDING = mark("Report", "Funding by source")
_LATE = mark("Report", "Milestones past their due day")
_MISSING = mark("Report", "What is missing")


class FiguresPage(Page):
    """The figures that matter, and charts of them; a part of one that is chosen opens the list of its projects."""

    def __init__(self, live: Live) -> None:
        super().__init__(live)
        self._reading: Job[Any] | None = None
        self._summary: Summary | None = None
        self._make()
        self._arrange()
        self._connect()

    def _make(self) -> None:
        self.area = Choice(mark("Figures", "Country or province"))
        self.year = Choice(mark("Print", "Year"), [(year, partial(figures.year, year)) for year in years()])
        self.year.choose(date.today().year)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._as_of = Label("", "hint", cut=True)
        self.facts, self.states, self.course = FactStrip(), StateBars(), Curves()
        self.sources, self.late = LevelBars(), LevelBars()
        self._missing = Paragraph("", "hint")
        self._no_money, self._none_late = Paragraph("", "quiet"), Paragraph("", "quiet")

    def _arrange(self) -> None:
        self.header.show_title(mark("Pages", "Figures"), mark("Figures", "Choose any part to see its projects."))
        self.header.show_actions(Action(mark("Figures", "Print…"), self._print, icon="print", key="Ctrl+P"))
        states = _titled(_STATES, self.states)
        self._course_heading = Label("", "panel", cut=True)
        course = Panel(self._course_heading, (self.course, 1))
        late = _titled(_LATE, self.late, self._none_late)
        sources = _titled(_FUNDING, self.sources, self._no_money)
        missing = _titled(_MISSING, self._missing)
        self._folding = Folding(
            [
                Part(mark("Pages", "Figures"), Panel(self.facts, None, tight=True), 0, 0, columns=3),
                Part(mark("Projects", "State"), states[0], 1, 0, 10, states[1]),
                Part(mark("Print", "Year"), course, 1, 1, 5, self._course_heading),
                Part(mark("State", "Late"), late[0], 6, 1, 5, late[1]),
                Part(mark("Figures", "Funding"), sources[0], 1, 2, 7, sources[1]),
                Part(_MISSING, missing[0], 8, 2, 3, missing[1]),
            ],
            columns=(7, 5, 4),
            rows=(0, *(1,) * 10),
        )
        self._empty = EmptyState(self._why_empty, mark("Projects", "New project"), lambda: self.live.go("project"))
        self._body = QStackedWidget()
        self._body.addWidget(holder(down(None)))
        self._body.addWidget(holder(down((self._folding, 1))))
        self._body.addWidget(Panel(self._empty))
        self.fill(across(self.area, self.year, (self._as_of, 1)), (self._body, 1))

    def _connect(self) -> None:
        self._pause.timeout.connect(self._leave_blank)
        for choice in (self.area, self.year):
            choice.chosen.connect(lambda _: self.refresh())
        charts: tuple[tuple[Chart, Callable[[Any, Any, Manner], behind.Behind]], ...] = (
            (self.facts, behind.fact),
            (self.states, behind.states),
            (self.course, behind.month),
            (self.sources, behind.source),
            (self.late, behind.late),
        )
        for chart, follow in charts:
            chart.chosen.connect(partial(self._follow, follow))

    def filter_field(self) -> QWidget:
        return self.area

    # Reading

    def read(self) -> None:
        database, year, today = self.live.database, self.year.value(), date.today()
        me = database.me
        if self.area.value() is None:
            named = sorted(places().country(me.country).provinces, key=lambda place: place.name)
            offered: list[tuple[Area, Phrase]] = [(Area(me.country), partial(country_name, me.country))]
            offered += [(Area(me.country, place.code), partial(province_name, place.code)) for place in named]
            self.area.offer(offered)
            self.area.choose(Area(me.country, me.province))
        self._stop()
        area = self.area.value()
        if self._summary is not None and (area, year) != (self._summary.area, self._summary.year.year):
            self._pause.start()

        def done(summary: Summary) -> None:
            if job is self._reading:  # or it is too late
                self._reading, self._summary = None, summary
                self._pause.stop()
                self._show()

        def ended() -> None:
            if job is self._reading:
                self._settle()

        job = self._reading = self.live.jobs.run(
            partial(_read, database, area, year, today),
            done=done,
            ended=ended,
            title=mark("Figures", "Adding up"),
            owner=self,
        )

    def _settle(self) -> None:
        """The user did not wait: what was chosen is again what is shown."""
        self._reading = None
        self._pause.stop()
        if self._summary is None:
            self._stale = True  # it is read when the page is next come to
            return
        self.area.choose(self._summary.area)
        self.year.choose(self._summary.year.year)
        self._show()

    def _leave_blank(self) -> None:
        """What is shown is not what was chosen, and that takes its time."""
        self._as_of.say("")
        self._body.setCurrentIndex(_BLANK)

    def _stop(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def hideEvent(self, event: QHideEvent) -> None:
        """Other pages need not wait for figures that nobody sees."""
        super().hideEvent(event)
        if self._reading is not None:
            self._stop()
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._summary is not None:
            self._show()  # the charts hold what they say

    # Showing

    def _show(self) -> None:
        summary, words = self._summary, figures.manner()
        assert summary is not None
        as_of = translate("Figures", "As of {day}, as known at the desk “{desk}”.")
        self._as_of.say(as_of.format(day=words.day(summary.today), desk=summary.desk))
        me = self.live.database.me
        if (new := self._empty.findChild(Button)) is not None:
            new.can(not (reason := refusal(me, me.province)), reason)
        self._empty.say(self._why_empty)
        self._body.setCurrentIndex(_CHARTS if summary.whole.projects else _EMPTY)
        if not summary.whole.projects:
            return
        self.facts.show_facts(programme_charts.facts(summary, words)._asdict())
        self.states.show_bars(
            programme_charts.by_section(summary, words), programme_charts.all_sections(summary, words), words
        )
        self._course_heading.say(programme_charts.year_title(summary, words))
        for chart, title in ((self.facts, mark("Pages", "Figures")), (self.states, _STATES), (self.late, _LATE)):
            chart.setAccessibleName(translate(*title))
        self.course.setAccessibleName(self._course_heading.text())
        self.sources.setAccessibleName(translate(*_FUNDING))
        self.course.show_lines(programme_charts.year(summary, words), words)
        self.sources.show_bars(programme_charts.sources(summary, words))
        self.late.show_bars(programme_charts.late(summary, words))
        self._no_money.say("" if summary.sources else mark("Report", "No funding has been recorded."))
        none = mark("Report", "No milestone of a project under way is past its due day.")
        self._none_late.say("" if summary.late else none)
        for text, chart in ((self._no_money, self.sources), (self._none_late, self.late)):
            text.setVisible(bool(text.text()))
            chart.setVisible(not text.text())
        lacking = (
            caveats.of_country(summary, words)
            if isinstance(summary, NationalSummary)
            else caveats.of_province(summary, words)
        )
        self._missing.say("\n".join(lacking) or mark("Figures", "Nothing is missing that this desk knows of."))

    def _why_empty(self) -> str:
        summary = self._summary
        if summary is None or summary.area.province is None:
            return translate("Projects", "There are no projects at this desk yet. Enter one, or take in a bundle.")
        return caveats.nothing(summary.area, figures.manner())

    # What is done from here

    def _follow(self, follow: Callable[[Any, Any, Manner], behind.Behind], key: Any) -> None:
        if self._summary is not None:
            self.live.go("projects", follow(self._summary, key, figures.manner()))

    def _print(self) -> None:
        area, year = self.area.value(), self.year.value()
        if area is not None:
            self.live.go("print", "national" if area.province is None else "province", area.province, year)


def _read(database: Database, area: Area, year: int, today: date, progress: Progress) -> Summary:
    summary: Summary
    with snapshot(database) as found:
        if area.province is None:
            summary = national.summarise(found, area.country, year, today, progress)
        else:
            summary = province.summarise(found, area, year, today, progress)
    # The annual report's lists of milestones: no chart shows them, and Python would look through them for the window.
    return replace(summary, reached=(), coming=())


def _titled(title: Phrase, *parts: Any) -> tuple[Panel, Label]:
    """A panel with a heading and, below it, what scrolls when it is higher than its place; and the heading."""
    heading = Label(title, "panel", cut=True)
    return Panel(heading, (scrolled(holder(down(*parts, None, gap="")), title), 1)), heading
