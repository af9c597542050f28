"""The list of projects proposed for a year, for the meetings that screen, recommend and adopt it (F1, E10)."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby

from reportlab.platypus import Flowable

from lmcdesk.domain.values import ProposalState
from lmcdesk.reports import closing, opening, wording
from lmcdesk.reports.cells import Pile, lines
from lmcdesk.reports.facts import Fact, Facts
from lmcdesk.reports.manner import NOTHING, Manner
from lmcdesk.reports.paragraphs import Paragraph, Span
from lmcdesk.reports.styles import Styles
from lmcdesk.reports.summaries.proposals import DecisionLine, ProposalLine, ProposalsSummary, Sum
from lmcdesk.reports.tables import Cell, Column, Group, Row, Total, table


def title(summary: ProposalsSummary, words: Manner) -> str:
    """What the report and its file are called."""
    said = words("Report", "Projects proposed for {year}: {country}")
    return said.format(year=words.year(summary.year), country=wording.country(summary.country, words))


def story(summary: ProposalsSummary, words: Manner) -> list[Flowable]:
    """The list as blocks, to be set on pages."""
    return list(_List(summary, words).blocks())


class _List:
    """One list being drawn."""

    def __init__(self, summary: ProposalsSummary, words: Manner) -> None:
        self._summary = summary
        self._words = words
        self._styles = Styles(words.language, words)

    def blocks(self) -> Iterator[Flowable]:
        summary, words, styles = self._summary, self._words, self._styles
        of = words("Report", "On the list by the way they have come, then by section of the Plan")
        yield from opening.head(title(summary, words), styles, of if summary.lines else "")
        if not summary.lines:
            none = words("Report", "No project of {country} is on the list for {year} at this desk.")
            country = wording.country(summary.country, words)
            yield Paragraph(none.format(country=country, year=words.year(summary.year)), styles.text)
        else:
            yield Facts(self._facts(), styles)
            yield from self._by_state()
            yield from self._by_section()
            for state, found in groupby(summary.lines, key=lambda line: line.state):
                yield from self._listed(state, list(found))
        yield from closing.missing(closing.lacks(self._lacks(), words), words, styles)
        yield from closing.how(self._how(), words, styles)

    # At a glance

    def _facts(self) -> Iterator[Fact]:
        whole, words = self._summary.whole, self._words
        states = whole.states
        yield Fact(words("Report", "Projects on the list"), words.number(whole.projects))
        recommended = words("Report", "{n} recommended by the SOM").format(
            n=words.number(states.get(ProposalState.RECOMMENDED, 0))
        )
        yield Fact(
            words("Report", "Adopted by the FMM"), words.number(states.get(ProposalState.ADOPTED, 0)), recommended
        )
        yield Fact(words("Report", "Declined"), words.number(states.get(ProposalState.DECLINED, 0)))
        yield Fact(words("Report", "Budget"), words.short_money("USD", whole.usd))
        yield Fact(words("Report", "Beneficiaries"), words.short(whole.beneficiaries))

    def _by_state(self) -> Iterator[Flowable]:
        words, styles, whole = self._words, self._styles, self._summary.whole
        columns = (Column(words("Report", "State"), 3.6), *self._sum_columns())
        rows: list[Row] = [(self._state(line.key), *self._sums(line)) for line in self._summary.states]
        rows.append(Total((words("Report", "The whole list"), *self._sums(whole))))
        yield Paragraph(words("Report", "By state"), styles.heading)
        yield table(columns, rows, styles)

    def _by_section(self) -> Iterator[Flowable]:
        words, styles, whole = self._words, self._styles, self._summary.whole
        columns = (
            Column(words("Report", "Section"), 3.6),
            Column(words("Report", "Adopted by the FMM"), 1.1, "right"),
            Column(words("Report", "Declined"), 1.1, "right"),
            *self._sum_columns(),
        )
        rows: list[Row] = [
            (wording.section(line.key, words), *self._fates(line), *self._sums(line)) for line in self._summary.sections
        ]
        rows.append(Total((words("Report", "All sections"), *self._fates(whole), *self._sums(whole))))
        yield Paragraph(words("Report", "By section of the Plan"), styles.heading)
        yield table(columns, rows, styles)

    def _sum_columns(self) -> tuple[Column, ...]:
        words = self._words
        return (
            Column(words("Report", "Projects"), 1.1, "right"),
            Column(words("Report", "Budget, USD"), 1.6, "right"),
            Column(words("Report", "Beneficiaries"), 1.5, "right"),
        )

    def _sums(self, line: Sum) -> tuple[Cell, ...]:
        words = self._words
        return words.number(line.projects), self._quiet(line.usd), self._quiet(line.beneficiaries)

    def _fates(self, line: Sum) -> tuple[Cell, ...]:
        return tuple(self._quiet(line.states.get(s, 0)) for s in (ProposalState.ADOPTED, ProposalState.DECLINED))

    def _quiet(self, value: int | Decimal) -> Cell:
        """What is nothing stays quiet."""
        return self._words.number(value) if value else [Span(NOTHING, bold=False, colour="ink3")]

    def _state(self, state: str | None) -> str:
        words = self._words
        if state is None:
            return words("Report", "State not given")
        return wording.coded(ProposalState(state), words)

    # The projects

    def _listed(self, state: ProposalState | None, found: Sequence[ProposalLine]) -> Iterator[Flowable]:
        words, styles = self._words, self._styles
        yield Paragraph(self._state(state), styles.heading)
        columns = (
            Column(words("Report", "Code and measure"), 1.7),
            Column(words("Report", "Project and who leads it"), 3.6),
            Column(words("Report", "Place and dates"), 2),
            Column(words("Report", "Budget"), 2.5, "right"),
            Column(words("Report", "Beneficiaries"), 1.8, "right"),
        )
        rows: list[Row] = []
        for section, members in groupby(found, key=lambda line: line.section):
            own = list(members)
            rows.append(Group(wording.section(section, words), words.number(len(own))))
            rows += [self._row(line) for line in own]
        yield table(columns, rows, styles)

    def _row(self, line: ProposalLine) -> Row:
        words, styles = self._words, self._styles
        first, other = wording.titles(line.title, line.title_local, line.country, words)
        lead = words("Report", "Led by {name}").format(name=line.lead) if line.lead else ""
        place = [wording.province(line.province, words)]
        if not place[0] or line.country != self._summary.country:
            place.append(wording.country(line.country, words))
        return (
            lines(styles, line.code or NOTHING, line.measure or ""),
            lines(styles, [Span(first, bold=True)], other, lead, *(self._decision(said) for said in line.decisions)),
            lines(
                styles,
                wording.listing([name for name in place if name], words) or NOTHING,
                wording.period(line.begins, line.ends, words) or words("Report", "Dates not given"),
            ),
            self._budget(line),
            words.number(line.beneficiaries),
        )

    def _decision(self, said: DecisionLine) -> str:
        known = (self._words.day(said.day) if said.day else "", said.meeting, said.text)
        return wording.BETWEEN.join(part for part in known if part)

    def _budget(self, line: ProposalLine) -> Cell:
        words = self._words
        told = wording.amount(line.currency, line.budget, words)
        if line.usd is None or line.currency == "USD":
            return told
        in_usd: Pile = lines(self._styles, told, words.money("USD", line.usd, cents=False), align="right")
        return in_usd

    # What is open

    def _lacks(self) -> Iterator[tuple[str, int]]:
        summary, words = self._summary, self._words
        yield words("Report", "Projects on this list without dates: {n}."), summary.without_dates
        yield words("Report", "Projects on this list without a budget: {n}."), summary.without_budget
        yield (
            words(
                "Report",
                "Budgets that are not in the totals, since their currency or a rate for it is missing, or the amount "
                "cannot be counted: {n}.",
            ),
            summary.not_converted,
        )
        yield (
            words("Report", "Projects on this list without a number of beneficiaries: {n}."),
            summary.without_people,
        )
        yield (
            words("Report", "Proposed projects that do not say for which year, and so are on no list: {n}."),
            summary.without_year,
        )

    def _how(self) -> Iterator[str]:
        summary, words = self._summary, self._words
        listed = words(
            "Report",
            "Listed are the projects that {country} leads or that reach it and that were proposed for {year}, as known "
            "at the desk “{desk}” on {day}.",
        )
        country, year = wording.country(summary.country, words), words.year(summary.year)
        yield listed.format(country=country, year=year, desk=summary.desk, day=words.day(summary.today))
        yield words(
            "Report",
            "Budgets are told in US dollars at the secretariat's rate for today; declined projects are in the totals. "
            "Days are the planned ones.",
        )
