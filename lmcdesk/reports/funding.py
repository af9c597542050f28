"""Funding of the projects at a desk: by source, year, kind, place and currency; what has no rate; what is overspent."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import astuple
from decimal import Decimal

from reportlab.platypus import Flowable

from lmcdesk.domain.money import Amounts
from lmcdesk.domain.values import FundingKind, choice_of
from lmcdesk.reports import chart_blocks, closing, opening, wording
from lmcdesk.reports.cells import Pile, named, totals
from lmcdesk.reports.charts import Bar, Bars
from lmcdesk.reports.facts import Fact, Facts
from lmcdesk.reports.manner import NOTHING, Manner
from lmcdesk.reports.marks import State
from lmcdesk.reports.paragraphs import Paragraph, Span
from lmcdesk.reports.styles import Styles
from lmcdesk.reports.summaries.funding_overview import FundingSummary, GridLine, MoneyLine, OverLine, Period
from lmcdesk.reports.tables import Cell, Column, Group, Row, Total, table

_MOST_LISTED = 25
"""Overspent sources that are listed before the rest is only counted."""

_THOUSANDS_FROM = Decimal(1_000_000_000)
"""Money is told in thousands where the whole of it reaches this."""


def title(summary: FundingSummary, words: Manner) -> str:
    """What the report and its file are called."""
    return words("Report", "Funding of projects")


def story(summary: FundingSummary, words: Manner) -> list[Flowable]:
    """The report as blocks, to be set on pages."""
    return list(_Funding(summary, words).blocks())


class _Funding:
    """One report being drawn."""

    def __init__(self, summary: FundingSummary, words: Manner) -> None:
        self._summary = summary
        self._words = words
        self._styles = Styles(words.language, words)
        self._names = (words("Report", "Committed"), words("Report", "Disbursed"), words("Report", "Spent"))
        committed = (summary.totals.usd.amounts.committed, summary.totals.cny.amounts.committed)
        self._thousands = max(committed) >= _THOUSANDS_FROM

    def blocks(self) -> Iterator[Flowable]:
        summary, words, styles = self._summary, self._words, self._styles
        yield from opening.head(title(summary, words), styles, self._of())
        if not summary.lines:
            yield Paragraph(words("Report", "No funding has been recorded."), styles.text)
            return
        yield Facts(self._facts(), styles)
        yield from self._whole()
        yield from self._by_source()
        yield from self._by_year()
        yield from self._by_kind()
        yield from self._by_place()
        yield from self._by_currency()
        yield from self._over()
        yield from closing.how(self._how(), self._words, self._styles)

    # At a glance

    def _of(self) -> str:
        summary, words = self._summary, self._words
        if {line.key for line in summary.countries} <= {summary.own}:
            said = words("Report", "Projects of {country}, as far as they are known at this desk.")
            return said.format(country=wording.country(summary.own, words))
        return words("Report", "All projects that are known at this desk, of whatever country.")

    def _facts(self) -> Iterator[Fact]:
        summary, words = self._summary, self._words
        committed, disbursed, spent = astuple(summary.totals.usd.amounts)
        lines = words("Report", "Funding lines: {n}").format(n=words.number(summary.lines))
        yield Fact(self._names[0], words.short_money("USD", committed), lines)
        of_committed = words("Report", "{percent} of what is committed")
        yield Fact(
            self._names[1], words.short_money("USD", disbursed), self._share(of_committed, summary.disbursed_share)
        )
        of_disbursed = words("Report", "{percent} of what is disbursed")
        yield Fact(self._names[2], words.short_money("USD", spent), self._share(of_disbursed, summary.spent_share))
        kind = wording.coded(FundingKind.IN_KIND, words)
        yield Fact(kind, words.short_money("USD", summary.in_kind.committed), self._names[0])
        funded = words("Report", "{kept} of {due}")
        funded = funded.format(kept=words.number(summary.funded), due=words.number(summary.projects))
        yield Fact(words("Report", "Projects with funding"), funded)

    def _share(self, said: str, share: int | None) -> str:
        return "" if share is None else said.format(percent=self._words.percent(share))

    def _whole(self) -> Iterator[Flowable]:
        columns = (Column(self._words("Report", "All sources"), 2), *(Column(name, 2, "right") for name in self._names))
        yield table(columns, totals(self._summary.totals, self._words, cents=False), self._styles)
        for sentence in wording.missing(self._summary.totals, self._words):
            yield Paragraph(sentence, self._styles.small)

    # The same figures by this and that

    def _by_source(self) -> Iterator[Flowable]:
        summary, words, styles = self._summary, self._words, self._styles
        yield Paragraph(words("Report", "Funding by source"), styles.heading)
        label, name = words("Report", "Source"), self._source
        yield self._money(label, summary.sources, name)
        yield self._bars(label, summary.sources, name)
        yield Paragraph(words("Report", "Funding by source and year, USD"), styles.heading)
        yield self._grid()

    def _by_year(self) -> Iterator[Flowable]:
        summary, words, styles = self._summary, self._words, self._styles
        yield Paragraph(words("Report", "Funding by year"), styles.heading)
        label = words("Report", "Year")
        yield self._money(label, summary.years, self._year)
        yield self._bars(label, summary.years, self._year)

    def _by_kind(self) -> Iterator[Flowable]:
        words = self._words
        yield Paragraph(words("Report", "Cash and in kind"), self._styles.heading)
        yield self._money(words("Report", "Kind"), self._summary.kinds, self._kind)

    def _by_place(self) -> Iterator[Flowable]:
        summary, words, styles = self._summary, self._words, self._styles
        if len(summary.countries) > 1:
            yield Paragraph(words("Report", "Funding by country"), styles.heading)
            label = words("Report", "Country in the lead")
            yield self._money(label, summary.countries, self._country)
            yield self._bars(label, summary.countries, self._country)
        if summary.provinces:
            said = words("Report", "Funding by province of {country}")
            yield Paragraph(said.format(country=wording.country(summary.own, words)), styles.heading)
            label = words("Report", "Province in the lead")
            whole = next(line for line in summary.countries if line.key == summary.own)
            yield self._money(label, summary.provinces, self._province, whole)
            yield self._bars(label, summary.provinces, self._province)

    def _by_currency(self) -> Iterator[Flowable]:
        summary, words, styles = self._summary, self._words, self._styles
        if not summary.currencies:
            return
        yield Paragraph(words("Report", "As recorded, by currency"), styles.heading)
        columns = (
            Column(words("Report", "Currency"), 1.2),
            Column(words("Report", "Funding lines"), 1.2, "right"),
            *(Column(name, 2.2, "right") for name in self._names),
            Column(words("Report", "Committed, USD"), 1.8, "right"),
        )
        rows: list[Row] = [
            (
                line.currency,
                words.number(line.lines),
                *(self._number(amount) for amount in astuple(line.amounts)),
                self._number(line.usd.committed),
            )
            for line in summary.currencies
        ]
        yield table(columns, rows, styles)

    # Tables and bars

    def _money(
        self, label: str, lines: Sequence[MoneyLine], name: Callable[[MoneyLine], str], whole: MoneyLine | None = None
    ) -> Flowable:
        """Committed, disbursed, spent in both currencies; where more is spent than disbursed, a mark says so. `whole`
        is what the lines come to, by default all money."""
        units = ("USD", "CNY")
        columns = [Column(label, 2.7)]
        columns += [Column(self._headed(each, unit), 1.1, "right") for unit in units for each in self._names]
        rows: list[Row] = [(name(line), *self._three(line.usd), *self._three(line.cny)) for line in lines]
        if len(lines) > 1:
            every = self._summary.totals
            usd, cny = (whole.usd, whole.cny) if whole else (every.usd.amounts, every.cny.amounts)
            amounts = (*astuple(usd), *astuple(cny))
            rows.append(Total((self._words("Report", "Total"), *(self._amount(amount) for amount in amounts))))
        return table(columns, rows, self._styles)

    def _headed(self, name: str, unit: str) -> Pile:
        unit = self._words("Report", "{currency} thousand").format(currency=unit) if self._thousands else unit
        below = Paragraph(unit, self._styles.below.aligned("right"))
        return Pile([Paragraph(name, self._styles.column.aligned("right")), below])

    def _three(self, amounts: Amounts) -> list[Cell]:
        spent = self._amount(amounts.spent)
        above: Cell = [Span(spent, True, "watch", state=State.AT_RISK)] if _over(amounts) else spent
        return [self._amount(amounts.committed), self._amount(amounts.disbursed), above]

    def _amount(self, amount: Decimal) -> str:
        return self._number(amount / 1000 if self._thousands else amount)

    def _number(self, amount: Decimal) -> str:
        return self._words.number(amount) if amount else NOTHING

    def _bars(self, label: str, lines: Sequence[MoneyLine], name: Callable[[MoneyLine], str]) -> Flowable:
        rows = []
        for line in lines:
            amounts = astuple(line.usd)
            rows.append(Bar(name(line), amounts, [self._words.short_money("USD", amount) for amount in amounts]))
        return chart_blocks.bars(Bars(self._names, rows), self._styles, label)

    def _grid(self) -> Flowable:
        summary, words = self._summary, self._words
        columns = [Column(words("Report", "USD thousand") if self._thousands else "USD", 1.5)]
        columns += [Column(self._period(period), 1.0, "right") for period in summary.periods]
        columns.append(Column(words("Report", "Total"), 1.05, "right"))
        rows: list[Row] = []
        for line in summary.grid:
            rows += [Group(wording.source(line.source, words)), *self._grid_rows(line)]
        rows += [Group(words("Report", "All sources")), *self._grid_rows(summary.grid_total)]
        return table(columns, rows, self._styles)

    def _grid_rows(self, line: GridLine) -> list[Row]:
        cells = [*map(self._three, line.cells), self._three(line.total)]
        return [(name, *(cell[at] for cell in cells)) for at, name in enumerate(self._names)]

    # Names

    def _period(self, period: Period) -> str:
        words = self._words
        if period.first is not None and period.last is not None:
            return words.year(period.first)
        if period.last is not None:
            return words("Report", "until {year}").format(year=words.year(period.last))
        if period.first is not None:
            return words("Report", "from {year}").format(year=words.year(period.first))
        return words("Report", "Year not given")

    def _year(self, line: MoneyLine) -> str:
        return self._period(self._summary.periods[int(line.key or 0)])

    def _source(self, line: MoneyLine) -> str:
        return wording.source(line.key, self._words)

    def _kind(self, line: MoneyLine) -> str:
        kind = choice_of(FundingKind, line.key)
        return wording.coded(kind, self._words) if kind else self._words("Report", "Kind not given")

    def _country(self, line: MoneyLine) -> str:
        return wording.country(line.key, self._words) or self._words("Report", "Country not given")

    def _province(self, line: MoneyLine) -> str:
        return wording.province(line.key, self._words) or self._words("Report", "National, no province")

    # What is spent above what is disbursed

    def _over(self) -> Iterator[Flowable]:
        summary, words, styles = self._summary, self._words, self._styles
        yield Paragraph(words("Report", "Spent above disbursed"), styles.heading)
        if not summary.over:
            yield Paragraph(
                words("Report", "No project has spent more of a source than was disbursed to it."), styles.text
            )
        else:
            columns = (
                Column(words("Report", "Code"), 1.4),
                Column(words("Report", "Project"), 3.6),
                Column(words("Report", "Source"), 2.2),
                *(Column(name, 1.7, "right") for name in self._names[1:]),
                Column(words("Report", "Above"), 1.7, "right"),
            )
            yield table(columns, [self._over_row(line) for line in summary.over[:_MOST_LISTED]], styles)
        if len(summary.over) > _MOST_LISTED:
            said = words("Report", "Listed are the {shown} that are most overspent, of {all}.")
            said = said.format(shown=words.number(_MOST_LISTED), all=words.number(len(summary.over)))
            yield Paragraph(said, styles.small)
        if summary.not_disbursed:
            said = words(
                "Report", "Projects that spent money of a source without a figure for what was disbursed: {n}."
            )
            yield Paragraph(said.format(n=words.number(summary.not_disbursed)), styles.text)

    def _over_row(self, line: OverLine) -> Row:
        words, own = self._words, line.money
        first, other = wording.titles(line.title, line.title_local, self._summary.own, words)
        source = wording.source(own.source, words)
        above = wording.amount(own.currency, line.over, words)
        return (
            line.code or NOTHING,
            named(self._styles, first, other),
            f"{source}{wording.BETWEEN}{own.name}" if own.name else source,
            wording.amount(own.currency, own.disbursed, words),
            wording.amount(own.currency, own.spent, words),
            [Span(above, True, "watch", state=State.AT_RISK)],
        )

    # How it was added up

    def _how(self) -> Iterator[str | Sequence[Span]]:
        words = self._words
        yield [Span(words("Report", "More is spent than disbursed."), state=State.AT_RISK)]
        added = words(
            "Report",
            "Added up are the funding lines of all projects as known at the desk “{desk}” on {day}. A project's money "
            "stands with the country and the province that lead it.",
        )
        yield added.format(desk=self._summary.desk, day=words.day(self._summary.today))
        yield closing.money(words)


def _over(amounts: Amounts) -> bool:
    return amounts.spent > max(amounts.disbursed, Decimal(0))
