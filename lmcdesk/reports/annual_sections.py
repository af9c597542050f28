"""The chapter of an annual report that goes through the Plan: each pillar, section and measure, with what was achieved
and what is late."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from reportlab.platypus import Flowable

from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain.values import ReportState
from lmcdesk.reports import chart_blocks, wording
from lmcdesk.reports.breaking import letters
from lmcdesk.reports.cells import lines, named
from lmcdesk.reports.charts import StateBar
from lmcdesk.reports.manner import NOTHING, Manner
from lmcdesk.reports.meter import Meter
from lmcdesk.reports.paragraphs import Paragraph, Span
from lmcdesk.reports.styles import Styles
from lmcdesk.reports.summaries.annual import AnnualSummary, SectionYear, Told
from lmcdesk.reports.summaries.programme import GroupLine, LateLine, StepLine
from lmcdesk.reports.tables import Column, Row, of_days, table

_TOLD, _REACHED, _LATE = 3, 5, 5
"""Reports, milestones reached and milestones past their due day that are shown of each section."""

_LONGEST = 600
"""Letters of a text that are shown."""


class Sections:
    """The sections of the Plan that have projects, being drawn."""

    def __init__(self, summary: AnnualSummary, words: Manner, styles: Styles) -> None:
        self._summary = summary
        self._words = words
        self._styles = styles
        size = styles.minor.size
        self._pillar = replace(styles.minor, size=1.1 * size, before=22)
        self._section = replace(styles.minor, level=2, before=16)
        self._topic = replace(styles.column, before=9, after=3, keep_with_next=True)

    def blocks(self) -> Iterator[Flowable]:
        words, plan = self._words, shipped()
        found = self._summary.nation.sections
        for pillar, sections in groupby(found, key=lambda line: plan.section(line.key).pillar if line.key else None):
            yield Paragraph(wording.pillar(pillar, words), self._pillar)
            for line in sections:
                if line.key is not None:
                    yield Paragraph(wording.section(line.key, words), self._section)
                    yield self._measures(line.key)
                yield from self._year(line, self._summary.sections[line.key])

    def _measures(self, section: str) -> Flowable:
        words, styles, plan = self._words, self._styles, shipped()
        columns = (
            Column(words("Report", "Measure"), 4.3),
            Column(words("Report", "Projects"), 1.1, "right"),
            Column(words("Report", "Milestones past due"), 1.2, "right"),
            Column(words("Report", "Progress"), 1.8),
            Column(words("Report", "Committed, USD"), 1.6, "right"),
        )
        rows: list[Row] = [
            (
                [Span(f"{line.key}  ", bold=True), Span(plan.measure(line.key).text(words.language))],
                words.number(line.projects),
                words.number(line.overdue) if line.overdue else NOTHING,
                Meter(line.progress, line.expected, styles),
                words.number(line.usd.committed) if line.usd.committed else NOTHING,
            )
            for line in self._summary.nation.measures
            if line.key and plan.section_of(line.key).number == section
        ]
        return table(columns, rows, styles)

    def _year(self, line: GroupLine, year: SectionYear) -> Iterator[Flowable]:
        words, styles = self._words, self._styles
        states = {wording.mark_of(status): n for status, n in line.states.items() if status is not None}
        if sum(states.values()) > 1:
            yield chart_blocks.state_bars([StateBar(words("Report", "Projects by state"), states)], styles)
        if year.told or year.reached:
            yield Paragraph(words("Report", "Achievements"), self._topic)
            yield from self._told(year.told)
            yield from self._reached(year.reached)
        if year.late:
            yield Paragraph(words("Report", "Delays"), self._topic)
            yield from self._late(year.late)
        if not (year.told or year.reached or year.late):
            none = words("Report", "Nothing was reported, reached or missed in {year}.")
            yield Paragraph(none.format(year=words.year(self._summary.year)), styles.text)

    def _told(self, told: Sequence[Told]) -> Iterator[Flowable]:
        words, styles = self._words, self._styles
        for said in told[:_TOLD]:
            first, _ = wording.titles(
                said.project.title, said.project.title_local, self._summary.nation.area.country, words
            )
            spans = [Span(first, bold=True)]
            known = [said.project.code, wording.period(said.begins, said.ends, words)]
            if said.state is ReportState.SUBMITTED:
                known.append(words("Report", "not approved yet"))
            spans += [Span(wording.BETWEEN + text, colour="ink2") for text in known if text]
            yield Paragraph(spans, replace(styles.cell, after=1, keep_with_next=True))
            if said.narrative:
                yield Paragraph(_cut(said.narrative), replace(styles.cell, after=2, keep_with_next=bool(said.issues)))
            if said.issues:
                issues = words("Report", "Issues: {text}").format(text=_cut(said.issues))
                yield Paragraph(issues, replace(styles.small, after=6))
        yield from self._more(words("Report", "Shown are {shown} of {all} reports."), _TOLD, len(told))

    def _reached(self, reached: Sequence[StepLine]) -> Iterator[Flowable]:
        if not reached:
            return
        words, styles = self._words, self._styles
        columns = (Column(words("Report", "Milestone reached"), 6), of_days(words("Report", "On"), 1.4, styles))
        rows: list[Row] = []
        for line in reached[:_REACHED]:
            first, _ = wording.titles(line.title, line.title_local, self._summary.nation.area.country, words)
            rows.append((lines(styles, first, _about(line)), words.day(line.day)))
        yield table(columns, rows, styles)
        said = words("Report", "Listed are the {shown} that were reached last, of {all}.")
        yield from self._more(said, _REACHED, len(reached))

    def _late(self, late: Sequence[LateLine]) -> Iterator[Flowable]:
        words, styles = self._words, self._styles
        columns = (
            Column(words("Report", "Milestone and project"), 4.4),
            Column(words("Report", "Days late"), 1, "right"),
            Column(words("Report", "Reason"), 2.6),
        )
        rows: list[Row] = []
        for line in late[:_LATE]:
            first, _ = wording.titles(line.title, line.title_local, self._summary.nation.area.country, words)
            reason = wording.coded(line.reason, words) if line.reason else words("Report", "No reason given")
            days = [Span(words.number(line.days), bold=True, colour="late")]
            rows.append((named(styles, first, _about(line)), days, lines(styles, reason, _cut(line.reason_text))))
        yield table(columns, rows, styles)
        said = words("Report", "Listed are the {shown} that are latest, of {all}.")
        yield from self._more(said, _LATE, len(late))

    def _more(self, said: str, shown: int, many: int) -> Iterator[Flowable]:
        if many > shown:
            words = self._words
            told = said.format(shown=words.number(shown), all=words.number(many))
            yield Paragraph(told, self._styles.small)


def _about(line: StepLine | LateLine) -> str:
    return wording.BETWEEN.join(part for part in (line.code, line.project) if part)


def _cut(text: str) -> str:
    """A text of any length, cut between letters."""
    return text if len(text) <= _LONGEST else "".join(letters(text[: 2 * _LONGEST])[:_LONGEST]) + "…"
