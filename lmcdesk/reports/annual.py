"""The annual progress report: title page with contents, chapters, and the annex of all projects (F1, F2, F7)."""

from collections.abc import Iterator

from reportlab.platypus import Flowable

from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain.values import ProposalState
from lmcdesk.reports import assessments, caveats, closing, opening, programme_groups, wording
from lmcdesk.reports.annual_sections import Sections
from lmcdesk.reports.blocks import NewPage
from lmcdesk.reports.cells import lines
from lmcdesk.reports.contents import Chapter, Contents
from lmcdesk.reports.manner import NOTHING, Manner
from lmcdesk.reports.paragraphs import Paragraph, Span
from lmcdesk.reports.programme_blocks import ProgrammeBlocks
from lmcdesk.reports.styles import Styles
from lmcdesk.reports.summaries.annual import AnnualSummary, Silence
from lmcdesk.reports.summaries.programme import StepLine
from lmcdesk.reports.tables import Column, Row, of_days, table

_MOST_LISTED = 20
"""Milestones to come, and recommendations, that are listed before the rest is only counted."""

_SOURCES_NAMED = 3
"""Sources of a section that are named, the largest first."""


def title(summary: AnnualSummary, words: Manner) -> str:
    """What the report and its file are called."""
    if words.mekong_first:
        said = words(
            "Report",
            "Progress Report of the Year {year} on Implementing the Five-Year Plan of Action on Mekong-Lancang "
            "Cooperation ({first}-{last})",
        )
    else:
        said = words(
            "Report",
            "Progress Report of the Year {year} on Implementing the Five-Year Plan of Action on Lancang-Mekong "
            "Cooperation ({first}-{last})",
        )
    plan = shipped()
    return said.format(
        year=words.year(summary.year), first=words.year(plan.first_year), last=words.year(plan.last_year)
    )


def story(summary: AnnualSummary, words: Manner) -> list[Flowable]:
    """The report as blocks, to be set on pages."""
    report = _Report(summary, words)
    chapters = list(report.chapters())
    return [*report.first_page(title(summary, words), chapters), *chapters]


class _Report:
    """One annual report being drawn."""

    def __init__(self, summary: AnnualSummary, words: Manner) -> None:
        self._summary = summary
        self._words = words
        self._styles = styles = Styles(words.language, words)
        self._chapter = styles.heading
        styles.heading = styles.minor  # headings of parts stand below those of chapters
        self._parts = ProgrammeBlocks(summary.nation, words, styles)

    def first_page(self, title: str, chapters: list[Flowable]) -> Iterator[Flowable]:
        nation, words, styles = self._summary.nation, self._words, self._styles
        yield from opening.head(title, styles, wording.country(nation.area.country, words))
        if not nation.whole.projects:
            yield opening.nothing(nation.area, words, styles)
            return
        yield self._parts.facts()
        yield Paragraph(words("Report", "Contents"), self._chapter)
        yield Contents(chapters, styles)
        yield NewPage()

    def chapters(self) -> Iterator[Flowable]:
        nation, words, styles = self._summary.nation, self._words, self._styles
        if not nation.whole.projects:
            yield from self._missing()
            yield from self._parts.how()
            return
        yield self._heading("overview", words("Report", "Overview in figures"))
        yield from self._parts.overview()
        yield from programme_groups.by_province(nation, words, styles)
        yield self._heading("sections", words("Report", "Progress by pillar, section and measure"))
        yield from programme_groups.by_section(nation, words, styles)
        yield from Sections(self._summary, words, styles).blocks()
        yield self._heading("delays", words("Report", "Delays and their reasons"))
        yield from self._parts.late()
        yield self._heading("funding", words("Report", "Funding by section and source"))
        yield from self._parts.money()
        yield from self._funding()
        yield self._heading("assessments", words("Report", "Assessments and recommendations"))
        yield from self._assessed()
        yield self._heading("outlook", words("Report", "Outlook"))
        yield from self._outlook()
        yield self._heading("missing", words("Report", "Who has not reported"))
        yield from self._unreported()
        yield from self._missing()
        yield from self._parts.conflicts()
        yield from self._how()
        yield NewPage()
        yield self._heading("annex", words("Report", "Annex: all projects"))
        yield from self._parts.annex()

    def _missing(self) -> Iterator[Flowable]:
        nation, words = self._summary.nation, self._words
        return closing.missing(caveats.of_country(nation, words), words, self._styles)

    def _heading(self, key: str, text: str) -> Chapter:
        return Chapter(text, key, self._chapter)

    # Money

    def _funding(self) -> Iterator[Flowable]:
        nation, words, styles = self._summary.nation, self._words, self._styles
        if not nation.funding_lines:
            return
        yield Paragraph(words("Report", "By section and source, in US dollars"), styles.heading)
        columns = (
            Column(words("Report", "Section and its largest sources"), 4.6),
            Column(words("Report", "Committed"), 1.6, "right"),
            Column(words("Report", "Disbursed"), 1.6, "right"),
            Column(words("Report", "Spent"), 1.6, "right"),
        )
        rows: list[Row] = []
        for group in nation.sections:
            usd = group.usd
            if usd.committed or usd.disbursed or usd.spent:
                amounts = (words.number(amount) for amount in (usd.committed, usd.disbursed, usd.spent))
                rows.append((lines(styles, wording.section(group.key, words), self._sources(group.key)), *amounts))
        if rows:
            yield table(columns, rows, styles)

    def _sources(self, section: str | None) -> str:
        """The largest sources of a section by name."""
        words = self._words
        found = sorted(self._summary.nation.section_sources.get(section, ()), key=lambda line: -line.usd.committed)
        told = words("Report", "{name}: {part}")
        named = [
            told.format(name=wording.source(line.source, words), part=words.short_money("USD", line.usd.committed))
            for line in found[:_SOURCES_NAMED]
        ]
        return words("Report", "; ").join(named)

    # What was judged

    def _assessed(self) -> Iterator[Flowable]:
        found, words, styles = self._summary.assessments, self._words, self._styles
        year = words.year(self._summary.year)
        if found.whole.assessments:
            said = words("Report", "Assessments made in {year}: {n}. Projects assessed: {projects}.")
            yield Paragraph(
                said.format(
                    year=year,
                    n=words.number(found.whole.assessments),
                    projects=words.number(found.whole.projects),
                ),
                styles.text,
            )
            yield Paragraph(words("Report", "Mean scores by form, from 1 (weak) to 5 (strong)"), styles.heading)
            yield from assessments.by_form(found, words, styles)
        else:
            yield Paragraph(words("Report", "No assessment was made in {year}.").format(year=year), styles.text)
        still = [line for line in found.suggestions if line.said.open]
        if not still:
            yield Paragraph(words("Report", "No recommendation is open."), styles.text)
            return
        yield Paragraph(words("Report", "Open recommendations"), styles.heading)
        yield assessments.suggested(still[:_MOST_LISTED], self._summary.nation.area.country, words, styles)
        yield from self._cut(words("Report", "Listed are the {shown} that are due first, of {all}."), len(still))

    def _cut(self, said: str, many: int) -> Iterator[Flowable]:
        """How much of a list is shown, where it is not shown whole."""
        if many > _MOST_LISTED:
            words = self._words
            told = said.format(shown=words.number(_MOST_LISTED), all=words.number(many))
            yield Paragraph(told, self._styles.small)

    # What is to come

    def _outlook(self) -> Iterator[Flowable]:
        summary, words, styles = self._summary, self._words, self._styles
        coming, year = summary.nation.coming, words.year(summary.year + 1)
        yield Paragraph(words("Report", "Milestones due in {year}").format(year=year), styles.heading)
        if coming:
            columns = (
                of_days(words("Report", "Due"), 1.2, styles),
                Column(words("Report", "Milestone and project"), 5),
                Column(words("Report", "Province"), 1.6),
            )
            rows: list[Row] = [self._coming(line) for line in coming[:_MOST_LISTED]]
            yield table(columns, rows, styles)
            yield from self._cut(words("Report", "Listed are the {shown} that are due first, of {all}."), len(coming))
        else:
            none = words("Report", "No milestone of a project under way is due in {year}.")
            yield Paragraph(none.format(year=year), styles.text)
        yield Paragraph(words("Report", "Projects proposed for {year}").format(year=year), styles.heading)
        yield Paragraph(self._proposed(), styles.text)

    def _coming(self, line: StepLine) -> Row:
        words, styles = self._words, self._styles
        first, other = wording.titles(line.title, line.title_local, self._summary.nation.area.country, words)
        about = wording.BETWEEN.join(part for part in (line.code, line.project) if part)
        place = wording.province(line.province, words) or NOTHING
        return words.day(line.day), lines(styles, [Span(first, bold=True)], other, about), place

    def _proposed(self) -> str:
        found, words = self._summary.proposals, self._words
        year = words.year(found.year)
        if not found.lines:
            return words("Report", "No project is on the list for {year}.").format(year=year)
        states = found.whole.states
        said = words(
            "Report",
            "On the list for {year}: {n}. Recommended by the SOM: {recommended}; adopted by the FMM: {adopted}; "
            "declined: {declined}. Budgets together: {amount}.",
        )
        return said.format(
            year=year,
            n=words.number(found.whole.projects),
            recommended=words.number(states.get(ProposalState.RECOMMENDED, 0)),
            adopted=words.number(states.get(ProposalState.ADOPTED, 0)),
            declined=words.number(states.get(ProposalState.DECLINED, 0)),
            amount=words.short_money("USD", found.whole.usd),
        )

    # Who is missing

    def _unreported(self) -> Iterator[Flowable]:
        summary, words, styles = self._summary, self._words, self._styles
        year = words.year(summary.year)
        if summary.reports:
            counted = [
                words("Report", "{name}: {n}").format(name=wording.coded(state, words), n=words.number(n))
                for state, n in summary.reports
            ]
            said = words("Report", "Progress reports of {year} by state: {states}.")
            yield Paragraph(said.format(year=year, states=words("Report", "; ").join(counted)), styles.text)
        if not summary.silences:
            every = words("Report", "For every project under way a progress report of {year} was handed in.")
            yield Paragraph(every.format(year=year), styles.text)
            return
        without = words("Report", "Projects under way without a progress report of {year}: {n} of {all}.")
        yield Paragraph(
            without.format(year=year, n=words.number(summary.unreported), all=words.number(summary.nation.under_way)),
            styles.text,
        )
        wholly = [line for line in summary.silences if line.unreported == line.under_way]
        if wholly:
            none = words("Report", "Not one project under way was reported on by: {provinces}.")
            names = wording.listing([self._province(line) for line in wholly], words)
            yield Paragraph(none.format(provinces=names), styles.text)
        columns = (
            Column(words("Report", "Province in the lead"), 4),
            Column(words("Report", "Projects under way"), 1.6, "right"),
            Column(words("Report", "Not reported on"), 1.6, "right"),
        )
        rows: list[Row] = [
            (self._province(line), words.number(line.under_way), words.number(line.unreported))
            for line in summary.silences
        ]
        yield table(columns, rows, styles)

    def _province(self, line: Silence) -> str:
        words = self._words
        return wording.province(line.province, words) or words("Report", "National, no province")

    def _how(self) -> Iterator[Flowable]:
        told = self._words(
            "Report",
            "Achievements are told in the words of progress reports whose period ends in the year: of each project the "
            "last one that was approved, or else handed in. Long texts are cut; project sheets have them whole.",
        )
        yield from self._parts.how(told)
