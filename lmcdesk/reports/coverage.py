"""The coverage matrix: sections of the Plan by country, with counts and money, and the measures without a project."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from reportlab.platypus import Flowable

from lmcdesk.catalogue.plan import shipped
from lmcdesk.reports import closing, opening, wording
from lmcdesk.reports.coverage_words import amount, known, missing, unit
from lmcdesk.reports.coverage_words import title as title
from lmcdesk.reports.facts import Fact, Facts
from lmcdesk.reports.heat import Heat, HeatLegend
from lmcdesk.reports.manner import NOTHING, Manner
from lmcdesk.reports.marks import State
from lmcdesk.reports.paragraphs import Paragraph, Span
from lmcdesk.reports.styles import Styles
from lmcdesk.reports.summaries.coverage import CoverageSummary, CoverRow
from lmcdesk.reports.tables import Cell, Column, Group, Row, Total, table


def story(summary: CoverageSummary, words: Manner) -> list[Flowable]:
    """The matrix as blocks, to be set on pages."""
    return list(_Coverage(summary, words).blocks())


class _Coverage:
    """One matrix being drawn."""

    def __init__(self, summary: CoverageSummary, words: Manner) -> None:
        self._summary = summary
        self._words = words
        self._styles = Styles(words.language, words)
        self._names = [wording.country(code, words) for code in summary.countries]

    def blocks(self) -> Iterator[Flowable]:
        summary, words, styles = self._summary, self._words, self._styles
        yield from opening.head(title(summary, words), styles, known(summary, words))
        if summary.whole.total:
            yield Facts(self._facts(), styles)
            yield from self._matrix()
            yield from self._money()
        else:
            yield Paragraph(words("Report", "No project is counted in any section of the Plan."), styles.text)
        yield from closing.missing(missing(summary, words), words, styles)
        if summary.whole.total:
            yield from self._blanks()
        yield from closing.how(self._how(), words, styles)

    # At a glance

    def _facts(self) -> Iterator[Fact]:
        summary, words = self._summary, self._words
        full = sum(row.total > 0 for row in summary.sections)
        yield Fact(words("Report", "Projects"), words.number(summary.whole.total))
        yield Fact(words("Report", "Sections with a project"), self._part(full, len(summary.sections)))
        yield Fact(words("Report", "Measures with a project"), self._part(summary.served, summary.measures))
        if len(self._names) > 1:
            cells = len(summary.sections) * len(self._names)
            yield Fact(
                words("Report", "Blank cells"),
                self._part(summary.empty_cells, cells),
                words("Report", "section by country"),
            )
        yield Fact(
            words("Report", "Committed"), words.short_money("USD", summary.money.usd.amounts.committed), self._period()
        )

    def _part(self, part: int, whole: int) -> str:
        words = self._words
        return words("Report", "{kept} of {due}").format(kept=words.number(part), due=words.number(whole))

    def _period(self) -> str:
        summary, words = self._summary, self._words
        return words("Report", "all years") if summary.year is None else words.year(summary.year)

    # By section

    def _columns(self, first: str) -> list[Column]:
        countries = [Column(name, 1.08, "right") for name in self._names] if len(self._names) > 1 else []
        wide = 4.4 if countries else 6.5
        return [Column(first, wide), *countries, Column(self._last_title(), 1.08, "right")]

    def _last_title(self) -> str:
        return self._words("Report", "Total") if len(self._names) > 1 else self._names[0]

    def _matrix(self) -> Iterator[Flowable]:
        summary, words, styles = self._summary, self._words, self._styles
        yield Paragraph(words("Report", "Projects by section and country"), styles.heading)
        yield HeatLegend(styles)
        rows: list[Row] = []
        for pillar, members in self._by_pillar():
            rows.append(Group(wording.pillar(pillar.key, self._words), words.number(pillar.total)))
            rows += [self._counted(row) for row in members]
        if summary.outside is not None:
            rows.append(self._counted(summary.outside))
        rows.append(Total((words("Report", "All sections"), *self._plain_counts(summary.whole))))
        yield table(self._columns(words("Report", "Section")), rows, styles, ruled=False)
        empty = [wording.section(row.key, words) for row in summary.sections if row.key and not row.total]
        if empty:
            said = words("Report", "Sections without a project: {sections}.")
            yield Paragraph(said.format(sections=words("Report", "; ").join(empty)), styles.small)

    def _by_pillar(self) -> Iterator[tuple[CoverRow, Sequence[CoverRow]]]:
        pillars = {row.key: row for row in self._summary.pillars}
        for number, members in groupby(self._summary.sections, key=lambda row: shipped().section(row.key or "").pillar):
            yield pillars[number], list(members)

    def _section(self, row: CoverRow) -> str:
        return wording.section(row.key, self._words)

    def _counted(self, row: CoverRow) -> Row:
        cells: list[Cell] = [Heat(count, self._styles) for count in row.counts]
        if len(cells) == 1:
            return (self._section(row), *cells)
        return (self._section(row), *cells, self._sum(row.total))

    def _sum(self, total: int) -> Cell:
        """A row empty everywhere is marked."""
        text = self._words.number(total)
        return [Span(text, True)] if total else [Span(text, True, "late", state=State.LATE)]

    def _plain_counts(self, row: CoverRow) -> list[Cell]:
        counts = [*row.counts, row.total] if len(row.counts) > 1 else [*row.counts]
        return [self._words.number(count) for count in counts]

    # What it costs

    def _money(self) -> Iterator[Flowable]:
        summary, words, styles = self._summary, self._words, self._styles
        yield Paragraph(words("Report", "Money committed by section and country"), styles.heading)
        if not summary.whole.all_committed:
            yield Paragraph(words("Report", "No funding has been recorded."), styles.text)
        else:
            rows: list[Row] = []
            for pillar, members in self._by_pillar():
                rows.append(Group(wording.pillar(pillar.key, words), amount(summary, pillar.all_committed, words)))
                rows += [(self._section(row), *self._amounts(row)) for row in members]
            if summary.outside is not None:
                rows.append((self._section(summary.outside), *self._amounts(summary.outside)))
            rows.append(Total((words("Report", "All sections"), *self._amounts(summary.whole))))
            yield table(self._columns(unit(summary, words)), rows, styles)
        for sentence in wording.missing(summary.money, words):
            yield Paragraph(sentence, styles.small)

    def _amounts(self, row: CoverRow) -> list[Cell]:
        amounts = [*row.committed, row.all_committed] if len(row.committed) > 1 else [row.all_committed]
        return [amount(self._summary, each, self._words) for each in amounts]

    # What is missing

    def _blanks(self) -> Iterator[Flowable]:
        """The measures without a project in the own country, and which other countries have one."""
        summary, words, styles = self._summary, self._words, self._styles
        country = wording.country(summary.own, words)
        said = words("Report", "Measures without a project in {country}")
        yield Paragraph(said.format(country=country), styles.heading)
        if not summary.blanks:
            yield Paragraph(words("Report", "Each measure of the Plan has a project."), styles.text)
            return
        said = words("Report", "Without a project are {n} of the {all} measures of the Plan.")
        said = said.format(n=words.number(len(summary.blanks)), all=words.number(summary.measures))
        yield Paragraph(said, styles.text)
        others = [at for at, code in enumerate(summary.countries) if code != summary.own]
        columns = [Column(words("Report", "Code"), 0.95), Column(words("Report", "Measure of the Plan"), 5.6)]
        columns += [Column(self._names[at], 1.08, "right") for at in others]
        rows: list[Row] = []
        for number, found in groupby(summary.blanks, key=lambda row: shipped().measure(row.key or "").section):
            members = list(found)
            rows.append(Group(wording.section(number, words), words.number(len(members))))
            rows += [self._blank(row, others) for row in members]
        yield table(columns, rows, styles)

    def _blank(self, row: CoverRow, others: Sequence[int]) -> Row:
        key = row.key or ""
        text = shipped().measure(key).text(self._words.language)
        return (key, text, *(self._elsewhere(row.counts[at]) for at in others))

    def _elsewhere(self, count: int) -> Cell:
        return Heat(count, self._styles) if count else [Span(NOTHING, colour="ink3")]

    # How it was counted

    def _how(self) -> Iterator[str]:
        summary, words = self._summary, self._words
        counted = words(
            "Report",
            "Counted are projects as known at the desk “{desk}” on {day}, but for the {n} that were cancelled or "
            "declined.",
        ).format(desk=summary.desk, day=words.day(summary.today), n=words.number(summary.left_out))
        yield counted
        if summary.year is not None:
            running = words(
                "Report",
                "In {year} are the projects that run in it by their actual days, or else the planned ones, and the "
                "funding lines of that year.",
            )
            yield running.format(year=words.year(summary.year))
        yield words(
            "Report",
            "A project is counted in each section and measure that it serves and in each country that leads it or "
            "that it reaches, but once in a total. Its money stands once: with its primary measure and the country "
            "that leads it.",
        )
        yield closing.money(words)
