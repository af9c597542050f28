"""What the summaries of a country and of a province both tell of its projects: how many, how far, how late, at what
cost, and the list of them."""

from collections.abc import Iterator
from itertools import groupby

from reportlab.platypus import Flowable

from lmcdesk.catalogue.plan import shipped
from lmcdesk.reports import caveats, chart_blocks, closing, programme_charts, programme_groups, wording
from lmcdesk.reports.blocks import Beside
from lmcdesk.reports.cells import Pile, Text, lines, named, totals
from lmcdesk.reports.facts import Facts
from lmcdesk.reports.manner import NOTHING, Manner
from lmcdesk.reports.marks import State
from lmcdesk.reports.meter import Meter
from lmcdesk.reports.paragraphs import Paragraph, Span, state_span
from lmcdesk.reports.styles import Styles
from lmcdesk.reports.summaries.programme import LateLine, Programme, ProjectLine
from lmcdesk.reports.tables import Column, Group, Row, of_days, table

_MOST_LISTED = 25
"""Late milestones, and projects with conflicts, that are listed before the rest is only counted."""


def occasion(year: int, words: Manner) -> str:
    """What a summary tells of, in other words than the title of the annual report, for which nobody is to take it."""
    plan = shipped()
    if words.mekong_first:
        said = words(
            "Report",
            "Figures of the year {year} under the Five-Year Plan of Action on Mekong-Lancang "
            "Cooperation ({first}-{last})",
        )
    else:
        said = words(
            "Report",
            "Figures of the year {year} under the Five-Year Plan of Action on Lancang-Mekong "
            "Cooperation ({first}-{last})",
        )
    return said.format(year=words.year(year), first=words.year(plan.first_year), last=words.year(plan.last_year))


class ProgrammeBlocks:
    """The parts of a summary, each as blocks under its heading."""

    def __init__(self, programme: Programme, words: Manner, styles: Styles) -> None:
        self._programme = programme
        self._words = words
        self._styles = styles

    # At a glance

    def facts(self) -> Flowable:
        """The strip of the figures that matter."""
        return Facts(programme_charts.facts(self._programme, self._words), self._styles)

    def overview(self) -> Iterator[Flowable]:
        """Stages and states, by pillar, and the year's milestones."""
        programme, words, styles = self._programme, self._words, self._styles
        stages: list[Row] = [
            (wording.coded(stage, words) if stage else words("Report", "Stage not given"), words.number(count))
            for stage, count in programme.stages
        ]
        states: list[Row] = [
            ([wording.state(status, words)], words.number(programme.whole.states[status]))
            for status in programme_groups.GRAVITY
            if programme.whole.states.get(status)
        ]
        if programme.whole.states.get(None):
            states.append((words("Report", "Cancelled, without a state"), words.number(programme.whole.states[None])))
        by_stage = (Column(words("Report", "Stage"), 3), Column(words("Report", "Projects"), 1, "right"))
        by_state = (Column(words("Report", "State"), 3), Column(words("Report", "Projects"), 1, "right"))
        yield Beside([table(by_stage, stages, styles), table(by_state, states, styles)])
        yield Paragraph(words("Report", "States of projects by pillar"), styles.heading)
        bars = programme_charts.by_pillar(programme, words)
        yield chart_blocks.state_bars(bars, styles, words("Report", "Pillar of the Plan"))
        yield Paragraph(programme_charts.year_title(programme, words), styles.heading)
        yield chart_blocks.lines(programme_charts.year(programme, words), styles)
        if programme.year.undated:
            undated = words("Report", "Reached without a date, and so in none of the months: {n}.")
            yield Paragraph(undated.format(n=words.number(programme.year.undated)), styles.small)

    def sections(self) -> Iterator[Flowable]:
        """By section of the Plan."""
        return programme_groups.by_section(self._programme, self._words, self._styles)

    # What is late

    def late(self) -> Iterator[Flowable]:
        """Milestones past their due day, and why."""
        programme, words, styles = self._programme, self._words, self._styles
        yield Paragraph(words("Report", "Milestones past their due day"), styles.heading)
        if not programme.late:
            yield Paragraph(words("Report", "No milestone of a project under way is past its due day."), styles.text)
            return
        columns = (
            Column(words("Report", "Milestone and project"), 4.1),
            of_days(words("Report", "Due"), 1.4, styles),
            of_days(words("Report", "Forecast"), 1.4, styles),
            Column(words("Report", "Days late"), 0.9, "right"),
            Column(words("Report", "Reason"), 2.2),
        )
        rows: list[Row] = [self._late_row(line) for line in programme.late[:_MOST_LISTED]]
        yield table(columns, rows, styles)
        if len(programme.late) > _MOST_LISTED:
            said = words("Report", "Listed are the {shown} that are latest, of {all}.")
            said = said.format(shown=words.number(_MOST_LISTED), all=words.number(len(programme.late)))
            yield Paragraph(said, styles.small)
        yield Paragraph(words("Report", "Why they are late"), styles.heading)
        chart = programme_charts.reasons(programme, words)
        yield chart_blocks.bars(chart, styles, words("Report", "Reason"))

    def _late_row(self, line: LateLine) -> Row:
        words, styles = self._words, self._styles
        first, other = wording.titles(line.title, line.title_local, self._programme.area.country, words)
        place = self._elsewhere(line.province)
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

    def money(self) -> Iterator[Flowable]:
        """Money by source."""
        programme, words, styles = self._programme, self._words, self._styles
        yield Paragraph(words("Report", "Funding by source"), styles.heading)
        if not programme.funding_lines:
            yield Paragraph(words("Report", "No funding has been recorded."), styles.text)
            return
        names = (words("Report", "Committed"), words("Report", "Disbursed"), words("Report", "Spent"))
        columns = (Column(words("Report", "All sources"), 2), *(Column(name, 2, "right") for name in names))
        yield table(columns, totals(programme.totals, words, cents=False), styles)
        for sentence in wording.missing(programme.totals, words):
            yield Paragraph(sentence, styles.small)
        yield chart_blocks.bars(programme_charts.sources(programme, words), styles, words("Report", "Source"))

    # What is open, and who is missing

    def conflicts(self) -> Iterator[Flowable]:
        """Projects in which entries wait for a decision."""
        programme, words, styles = self._programme, self._words, self._styles
        if not programme.conflicts:
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
            for line in programme.conflicts[:_MOST_LISTED]
        ]
        yield table(columns, rows, styles)
        if len(programme.conflicts) > _MOST_LISTED:
            said = words("Report", "Listed are the {shown} with most, of {all}.")
            said = said.format(shown=words.number(_MOST_LISTED), all=words.number(len(programme.conflicts)))
            yield Paragraph(said, styles.small)

    def _named(self, line: ProjectLine) -> Pile:
        area = self._programme.area
        first, other = wording.titles(line.title, line.title_local, area.country, self._words)
        lead = "" if area.province is None else self._elsewhere(line.province)
        return named(self._styles, first, other, lead)

    def _elsewhere(self, province: str | None) -> str:
        """The province in the lead where it does not go without saying."""
        return "" if province == self._programme.area.province else wording.province(province, self._words)

    def how(self, *more: str) -> Iterator[Flowable]:
        """The small print, and what more is to be said there."""
        programme, words, styles = self._programme, self._words, self._styles
        sentences = (
            caveats.counted(programme.area, programme.desk, programme.today, words),
            words(
                "Report",
                "A project's progress is the weighted sum of its milestones. The progress of a section, a province or "
                "the country is the mean of its adopted projects, rounded down; the upright tick shows where it should "
                "be today.",
            ),
            closing.due(words),
            words(
                "Report",
                "The chart of the year counts milestones by the day on which they were reached, whether they were due "
                "in that year or not.",
            ),
            closing.money(words),
            *more,
        )
        yield from closing.how(sentences, words, styles)

    # All projects

    def annex(self) -> Iterator[Flowable]:
        """All projects by section."""
        programme, words, styles = self._programme, self._words, self._styles
        yield Paragraph(words("Report", "Annex: all projects by section"), styles.heading)
        columns = (
            Column(words("Report", "Code"), 1.75),
            Column(words("Report", "Project"), 4.1),
            self._province_or_end_column(),
            Column(words("Report", "State and stage"), 1.9),
            Column(words("Report", "Progress"), 1.7),
        )
        rows: list[Row] = []
        for section, found in groupby(programme.listed, key=lambda line: line.section):
            members = list(found)
            rows.append(Group(wording.section(section, words), words.number(len(members))))
            rows += [self._listed(line) for line in members]
        yield table(columns, rows, styles)

    def _province_or_end_column(self) -> Column:
        words = self._words
        if self._programme.area.province is None:
            return Column(words("Report", "Province"), 1.75)
        return of_days(words("Report", "Forecast end"), 1.75, self._styles)

    def _province_or_end(self, line: ProjectLine) -> str:
        """Of one province's projects the province says nothing."""
        words = self._words
        if self._programme.area.province is None:
            return wording.province(line.province, words) or NOTHING
        return words.day(line.ends)

    def _listed(self, line: ProjectLine) -> Row:
        words = self._words
        stage = wording.coded(line.stage, words) if line.stage else words("Report", "Stage not given")
        state: Text = stage if line.status is None else [wording.state(line.status, words)]
        return (
            line.code or NOTHING,
            self._named(line),
            self._province_or_end(line),
            lines(self._styles, state, "" if line.status is None else stage),
            Meter(line.progress, line.expected, self._styles),
        )
