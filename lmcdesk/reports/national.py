"""A country's projects on a secretariat's desk: how many, how far, how late, at what cost, and who is missing (F1)."""

from collections.abc import Iterator, Sequence
from dataclasses import astuple
from itertools import groupby

from reportlab.platypus import Flowable

from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain.progress import behind
from lmcdesk.reports import chart_blocks, national_groups, wording
from lmcdesk.reports.blocks import Beside, NewPage
from lmcdesk.reports.cells import Pile, Text, lines, named, totals
from lmcdesk.reports.charts import Bar, Bars, Lines, StateBar
from lmcdesk.reports.facts import Fact, Facts
from lmcdesk.reports.manner import NOTHING, Manner
from lmcdesk.reports.marks import State
from lmcdesk.reports.meter import Meter
from lmcdesk.reports.paragraphs import Paragraph, Span, state_span
from lmcdesk.reports.styles import Styles
from lmcdesk.reports.summaries.national import GroupLine, LateLine, NationalSummary, ProjectLine
from lmcdesk.reports.tables import Column, Group, Row, table

_MOST_LISTED = 25
"""Late milestones, and projects with conflicts, that are listed before the rest is only counted."""


def title(summary: NationalSummary, words: Manner) -> str:
    """What the report and its file are called."""
    return words("Report", "National summary: {country}").format(country=wording.country(summary.country, words))


def story(summary: NationalSummary, words: Manner, *, mekong_first: bool = False) -> list[Flowable]:
    """The summary as blocks, to be set on pages. `mekong_first` says Mekong-Lancang for Lancang-Mekong (F2)."""
    return list(_Summary(summary, words, mekong_first).blocks())


class _Summary:
    """One summary being drawn."""

    def __init__(self, summary: NationalSummary, words: Manner, mekong_first: bool) -> None:
        self._summary = summary
        self._words = words
        self._mekong_first = mekong_first
        self._styles = Styles(words.language, words)

    def blocks(self) -> Iterator[Flowable]:
        yield from self._head()
        if self._summary.whole.projects:
            yield from self._overview()
            yield from national_groups.by_section(self._summary, self._words, self._styles)
            yield from national_groups.by_province(self._summary, self._words, self._styles)
            yield from self._late()
            yield from self._money()
            yield from self._conflicts()
        yield from self._missing()
        yield from self._how()
        if self._summary.whole.projects:
            yield NewPage()
            yield from self._annex()

    # At a glance

    def _head(self) -> Iterator[Flowable]:
        summary, words, styles = self._summary, self._words, self._styles
        yield Paragraph(title(summary, words), styles.title)
        yield Paragraph(self._occasion(), styles.subtitle)
        if not summary.whole.projects:
            none = words("Report", "No project of {country} is recorded at this desk yet.")
            yield Paragraph(none.format(country=wording.country(summary.country, words)), styles.text)
            return
        yield Facts(list(self._facts()), styles)

    def _occasion(self) -> str:
        words, plan = self._words, shipped()
        if self._mekong_first:
            said = words(
                "Report",
                "Progress of the Year {year} on Implementing the Five-Year Plan of Action on Mekong-Lancang "
                "Cooperation ({first}-{last})",
            )
        else:
            said = words(
                "Report",
                "Progress of the Year {year} on Implementing the Five-Year Plan of Action on Lancang-Mekong "
                "Cooperation ({first}-{last})",
            )
        return said.format(year=self._summary.year.year, first=plan.first_year, last=plan.last_year)

    def _facts(self) -> Iterator[Fact]:
        summary, words = self._summary, self._words
        going = words("Report", "{n} under way").format(n=words.number(summary.under_way))
        yield Fact(words("Report", "Projects"), words.number(summary.whole.projects), going)
        gap = behind(summary.whole.progress, summary.whole.expected)
        yield Fact(
            words("Report", "Progress"), words.percent(summary.whole.progress), gap.words(words.language) if gap else ""
        )
        year = summary.year
        kept = words("Report", "{kept} of {due}").format(kept=words.number(year.kept), due=words.number(year.due))
        due = words("Report", "due so far in {year}").format(year=year.year)
        yield Fact(words("Report", "Milestones reached"), kept, due)
        yield Fact(words("Report", "Past their due day"), words.number(len(summary.late)), self._worst())
        usd = summary.totals.usd.amounts
        spent = words("Report", "{amount} spent").format(amount=words.short_money("USD", usd.spent))
        yield Fact(words("Report", "Committed"), words.short_money("USD", usd.committed), spent)

    def _worst(self) -> str:
        words, late = self._words, self._summary.late
        if not late:
            return ""
        days = late[0].days
        if days == 1:
            return words("Report", "up to 1 day")
        return words("Report", "up to {n} days").format(n=words.number(days))

    def _overview(self) -> Iterator[Flowable]:
        summary, words, styles = self._summary, self._words, self._styles
        stages: list[Row] = [
            (wording.coded(stage, words) if stage else words("Report", "Stage not given"), words.number(count))
            for stage, count in summary.stages
        ]
        states: list[Row] = [
            ([wording.state(status, words)], words.number(summary.whole.states[status]))
            for status in national_groups.GRAVITY
            if summary.whole.states.get(status)
        ]
        if summary.whole.states.get(None):
            states.append((words("Report", "Cancelled, without a state"), words.number(summary.whole.states[None])))
        by_stage = (Column(words("Report", "Stage"), 3), Column(words("Report", "Projects"), 1, "right"))
        by_state = (Column(words("Report", "State"), 3), Column(words("Report", "Projects"), 1, "right"))
        yield Beside([table(by_stage, stages, styles), table(by_state, states, styles)])
        yield Paragraph(words("Report", "States of projects by pillar"), styles.heading)
        bars = [StateBar(self._pillar(line), _states(line)) for line in summary.pillars]
        yield chart_blocks.state_bars(bars, styles, words("Report", "Pillar of the Plan"))
        yield Paragraph(
            words("Report", "Milestones in {year}, planned and reached").format(year=summary.year.year), styles.heading
        )
        months = [words.month(month) for month in range(1, 13)]
        yield chart_blocks.lines(Lines(months, summary.year.planned, summary.year.reached), styles)
        if summary.year.undated:
            undated = words("Report", "Reached without a date, and so in none of the months: {n}.")
            yield Paragraph(undated.format(n=words.number(summary.year.undated)), styles.small)

    def _pillar(self, line: GroupLine) -> str:
        if line.key is None:
            return self._words("Report", "Without a measure of the Plan")
        return f"{line.key} {shipped().pillar(line.key).text(self._words.language)}"

    # What is late

    def _late(self) -> Iterator[Flowable]:
        summary, words, styles = self._summary, self._words, self._styles
        yield Paragraph(words("Report", "Milestones past their due day"), styles.heading)
        if not summary.late:
            yield Paragraph(words("Report", "No milestone of a project under way is past its due day."), styles.text)
            return
        columns = (
            Column(words("Report", "Milestone and project"), 4.1),
            Column(words("Report", "Due"), 1.4),
            Column(words("Report", "Forecast"), 1.4),
            Column(words("Report", "Days late"), 0.9, "right"),
            Column(words("Report", "Reason"), 2.2),
        )
        rows: list[Row] = [self._late_row(line) for line in summary.late[:_MOST_LISTED]]
        yield table(columns, rows, styles)
        if len(summary.late) > _MOST_LISTED:
            said = words("Report", "Listed are the {shown} that are latest, of {all}.")
            said = said.format(shown=words.number(_MOST_LISTED), all=words.number(len(summary.late)))
            yield Paragraph(said, styles.small)
        yield Paragraph(words("Report", "Why they are late"), styles.heading)
        names = [(wording.coded(r, words) if r else words("Report", "No reason given"), n) for r, n in summary.reasons]
        counted = [Bar(name, (count,), (words.number(count),)) for name, count in names]
        milestones = words("Report", "Milestones past their due day")
        yield chart_blocks.bars(Bars((milestones,), counted), styles, words("Report", "Reason"))

    def _late_row(self, line: LateLine) -> Row:
        words, styles = self._words, self._styles
        first, other = wording.titles(line.title, line.title_local, self._summary.country, words)
        place = wording.province(line.province, words)
        where = wording.BETWEEN.join(part for part in (line.code, place) if part)
        reason = wording.coded(line.reason, words) if line.reason else words("Report", "No reason given")
        return (
            named(styles, first, other, line.project, where),
            words.day(line.due),
            words.day(line.forecast),
            [Span(words.number(line.days), bold=True, colour="late")],
            lines(styles, reason, line.reason_text),
        )

    # What it costs

    def _money(self) -> Iterator[Flowable]:
        summary, words, styles = self._summary, self._words, self._styles
        yield Paragraph(words("Report", "Funding by source"), styles.heading)
        if not summary.funding_lines:
            yield Paragraph(words("Report", "No funding has been recorded."), styles.text)
            return
        names = (words("Report", "Committed"), words("Report", "Disbursed"), words("Report", "Spent"))
        columns = (Column(words("Report", "All sources"), 2), *(Column(name, 2, "right") for name in names))
        yield table(columns, totals(summary.totals, words, cents=False), styles)
        for sentence in wording.missing(summary.totals, words):
            yield Paragraph(sentence, styles.small)
        rows = []
        for line in summary.sources:
            amounts = astuple(line.usd)
            texts = [words.short_money("USD", amount) for amount in amounts]
            rows.append(Bar(wording.source(line.source, words), amounts, texts))
        yield chart_blocks.bars(Bars(names, rows), styles, words("Report", "Source"))

    # What is open, and who is missing

    def _conflicts(self) -> Iterator[Flowable]:
        summary, words, styles = self._summary, self._words, self._styles
        if not summary.conflicts:
            return
        yield Paragraph(words("Report", "Projects with entries that wait for a decision"), styles.heading)
        columns = (
            Column(words("Report", "Code"), 1.6),
            Column(words("Report", "Project"), 4.2),
            Column(words("Report", "Province"), 1.8),
            Column(
                Paragraph([state_span(State.TO_DECIDE, words.language)], styles.column.aligned("right")), 1.2, "right"
            ),
        )
        rows: list[Row] = [
            (line.code, self._named(line), wording.province(line.province, words), words.number(line.conflicts))
            for line in summary.conflicts[:_MOST_LISTED]
        ]
        yield table(columns, rows, styles)
        if len(summary.conflicts) > _MOST_LISTED:
            said = words("Report", "Listed are the {shown} with most, of {all}.")
            said = said.format(shown=words.number(_MOST_LISTED), all=words.number(len(summary.conflicts)))
            yield Paragraph(said, styles.small)

    def _named(self, line: ProjectLine) -> Pile:
        first, other = wording.titles(line.title, line.title_local, self._summary.country, self._words)
        return named(self._styles, first, other)

    def _missing(self) -> Iterator[Flowable]:
        words, styles = self._words, self._styles
        sentences = list(self._missing_sentences())
        if sentences:
            yield Paragraph(words("Report", "What is missing"), styles.heading)
            yield from (Paragraph(sentence, styles.text) for sentence in sentences)

    def _missing_sentences(self) -> Iterator[str]:
        summary, words = self._summary, self._words
        if summary.without_project:
            said = words("Report", "Provinces that lead no project: {provinces}.")
            yield said.format(provinces=self._provinces_named(summary.without_project))
        if summary.whole.projects and not summary.any_province_heard:
            yield words("Report", "No change has come from the desk of a province: all was entered at other desks.")
        elif summary.silent:
            said = words("Report", "Provinces that lead projects, but whose own desks have sent nothing: {provinces}.")
            yield said.format(provinces=self._provinces_named(summary.silent))
        if summary.nowhere:
            said = words("Report", "Projects without a country, which are not counted in this summary: {n}.")
            yield said.format(n=words.number(summary.nowhere))

    def _provinces_named(self, codes: Sequence[str]) -> str:
        return wording.listing([wording.province(code, self._words) for code in codes], self._words)

    def _how(self) -> Iterator[Flowable]:
        summary, words, styles = self._summary, self._words, self._styles
        yield Paragraph(words("Report", "How these figures are made"), styles.heading)
        country = wording.country(summary.country, words)
        counted = words(
            "Report",
            "Counted are the projects that {country} leads or that reach it, as known at the desk “{desk}” on {day}.",
        )
        yield Paragraph(counted.format(country=country, desk=summary.desk, day=words.day(summary.today)), styles.small)
        for sentence in (
            words(
                "Report",
                "A project's progress is the weighted sum of its milestones. The progress of a section, a province or "
                "the country is the mean of its adopted projects, rounded down; the upright tick shows where it should "
                "be today.",
            ),
            words(
                "Report",
                "A milestone is due on its adopted day, or on the forecast one where none was adopted. Milestones of "
                "projects that are proposed, endorsed or cancelled are not counted; among those past their due day are "
                "only milestones of projects under way.",
            ),
            words(
                "Report",
                "Money is the sum of all funding lines, converted at the secretariat's rate for the last day of their "
                "year, or for today. Each figure is rounded by itself.",
            ),
        ):
            yield Paragraph(sentence, styles.small)

    # All projects

    def _annex(self) -> Iterator[Flowable]:
        summary, words, styles = self._summary, self._words, self._styles
        yield Paragraph(words("Report", "Annex: all projects by section"), styles.heading)
        columns = (
            Column(words("Report", "Code"), 1.75),
            Column(words("Report", "Project"), 4.1),
            Column(words("Report", "Province"), 1.75),
            Column(words("Report", "State and stage"), 1.9),
            Column(words("Report", "Progress"), 1.7),
        )
        rows: list[Row] = []
        for section, found in groupby(summary.listed, key=lambda line: line.section):
            members = list(found)
            name = wording.section(section, words) if section else words("Report", "Without a measure of the Plan")
            rows.append(Group(name, words.number(len(members))))
            rows += [self._listed(line) for line in members]
        yield table(columns, rows, styles)

    def _listed(self, line: ProjectLine) -> Row:
        words = self._words
        stage = wording.coded(line.stage, words) if line.stage else words("Report", "Stage not given")
        state: Text = stage if line.status is None else [wording.state(line.status, words)]
        return (
            line.code or NOTHING,
            self._named(line),
            wording.province(line.province, words) or NOTHING,
            lines(self._styles, state, "" if line.status is None else stage),
            Meter(line.progress, line.expected, self._styles),
        )


def _states(line: GroupLine) -> dict[State, int]:
    return {wording.mark_of(status): count for status, count in line.states.items() if status is not None}
