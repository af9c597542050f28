"""A project on one or two pages: what it is, how far it is, what it costs, and what was said of it (F1)."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from reportlab.platypus import Flowable

from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain.progress import Figure, behind
from lmcdesk.domain.values import Stage, Status
from lmcdesk.i18n import Words
from lmcdesk.reports import project_reviews, wording
from lmcdesk.reports.cells import Pile, Said, Text, described, lines, named, small
from lmcdesk.reports.facts import Fact, Facts
from lmcdesk.reports.figures import NOTHING, day, money, number, percent, short_money
from lmcdesk.reports.marks import State
from lmcdesk.reports.meter import Meter
from lmcdesk.reports.paragraphs import Paragraph, Span, state_span
from lmcdesk.reports.styles import Styles
from lmcdesk.reports.summaries.funding import SourceLine
from lmcdesk.reports.summaries.project import IndicatorLine, MilestoneLine, ProjectSummary, Term
from lmcdesk.reports.tables import Column, Row, Total, table

_FIXED = "\u00a0"


def title(summary: ProjectSummary, words: Words) -> str:
    """What the file and the running line are called."""
    first, _ = wording.titles(summary.title, summary.title_local, summary.country, words)
    return wording.BETWEEN.join(part for part in (summary.code, first) if part)


def story(summary: ProjectSummary, words: Words) -> list[Flowable]:
    """The sheet as blocks, to be set on pages. Parts without anything in them are left out or told in a sentence."""
    styles = _styles(words.language)
    sheet = _Sheet(summary, words, styles)
    return [*sheet.blocks(), *project_reviews.blocks(summary, words, styles)]


def _styles(language: str) -> Styles:
    """A sheet is to be short: it is set closer than a report."""
    styles = Styles(language)
    styles.heading = replace(styles.heading, size=0.86 * styles.heading.size, before=11, after=2)
    styles.cell = replace(styles.cell, size=0.95 * styles.cell.size)
    styles.column = replace(styles.column, size=0.97 * styles.column.size)
    styles.small = replace(styles.small, size=0.95 * styles.small.size, after=3)
    return styles


class _Sheet:
    """One sheet being drawn."""

    def __init__(self, summary: ProjectSummary, words: Words, styles: Styles) -> None:
        self._summary = summary
        self._words = words
        self._styles = styles
        self._adopted = summary.stage is None or summary.stage.adopted
        """Whether its milestones can be late: those of a proposal cannot, nor those of a cancelled project."""
        self._awaited = self._adopted and (summary.stage is None or summary.stage.open)
        """Whether anything is expected of it today."""

    def blocks(self) -> Iterator[Flowable]:
        yield from self._head()
        yield from self._about()
        yield from self._milestones()
        yield from self._money()
        yield from self._indicators()

    # What it is

    def _head(self) -> Iterator[Flowable]:
        summary, words, styles = self._summary, self._words, self._styles
        first, other = wording.titles(summary.title, summary.title_local, summary.country, words)
        yield Paragraph(first, styles.title)
        if other:
            yield Paragraph(other, replace(styles.figure, size=0.62 * styles.title.size, colour="ink2", after=5))
        spans = [Span(text + wording.BETWEEN) for text in self._names()]
        if summary.standing.status is None:
            spans.append(Span(wording.coded(summary.stage, words), bold=True))
        else:
            spans.append(wording.state(summary.standing.status, words))
        if summary.conflicts:
            waiting = _FIXED + number(summary.conflicts)
            spans += [Span(wording.BETWEEN), state_span(State.TO_DECIDE, words.language)]
            spans.append(Span(waiting, bold=True, colour="clash"))
        yield Paragraph(spans, replace(styles.subtitle, after=4))
        facts = list(self._facts())
        if facts:
            yield Facts(facts, styles)

    def _names(self) -> Iterator[str]:
        summary, words = self._summary, self._words
        if summary.code:
            yield summary.code
        if summary.province or summary.country:
            yield wording.province(summary.province, words) or wording.country(summary.country, words)
        if summary.stage not in (None, Stage.CANCELLED):
            yield wording.coded(summary.stage, words)

    def _facts(self) -> Iterator[Fact]:
        summary, words = self._summary, self._words
        if summary.figure is not None:
            gap = behind(summary.figure.percent, summary.standing.expected) if self._awaited else None
            note = gap.words(words.language) if gap else ""
            yield Fact(words("Report", "Progress"), percent(summary.figure.percent), note)
        yield from self._end()
        usd = summary.totals.usd.amounts
        if summary.funding:
            spent = words("Report", "{amount} spent").format(amount=short_money("USD", usd.spent))
            yield Fact(words("Report", "Committed"), short_money("USD", usd.committed), spent)
        elif summary.budget is not None:
            yield Fact(words("Report", "Budget"), wording.amount(summary.currency, summary.budget, words))
        if summary.beneficiaries is not None:
            women = "" if summary.women is None else words("Report", "women: {n}").format(n=number(summary.women))
            yield Fact(words("Report", "Beneficiaries"), number(summary.beneficiaries), women)

    def _end(self) -> Iterator[Fact]:
        words, end = self._words, self._summary.end
        if end.actual:
            yield Fact(words("Report", "Ended"), day(end.actual, words.language), wording.slipped(end.slip, words))
        elif end.planned and end.adopted and end.planned != end.adopted:
            note = words("Report", "adopted {day}").format(day=day(end.adopted, words.language))
            yield Fact(words("Report", "Forecast end"), day(end.planned, words.language), note)
        elif end.adopted:
            yield Fact(words("Report", "Adopted end"), day(end.adopted, words.language))
        elif end.planned:
            yield Fact(words("Report", "Forecast end"), day(end.planned, words.language))

    def _about(self) -> Iterator[Flowable]:
        summary, words, styles = self._summary, self._words, self._styles
        wide = [
            (words("Report", "Objective"), summary.objective),
            (words("Report", "Measure of the Plan"), self._measures()),
        ]
        yield described(wide, styles)
        short = [(label, said) for label, said in self._particulars() if said]
        yield described(short, styles, abreast=True)
        if not any((term.planned or term.adopted or term.actual) for term in (summary.begin, summary.end)):
            yield Paragraph(words("Report", "No dates have been given for this project."), styles.small)

    def _particulars(self) -> Iterator[tuple[str, Said]]:
        summary, words, styles = self._summary, self._words, self._styles
        yield words("Report", "Begin"), self._term(summary.begin)
        yield words("Report", "End"), self._term(summary.end)
        yield words("Report", "Place"), self._place()
        if summary.lead or summary.contact:
            contact = words("Report", "Contact: {contact}").format(contact=summary.contact) if summary.contact else ""
            yield words("Report", "Led by"), lines(styles, summary.lead or NOTHING, contact)
        yield words("Report", "With"), words("Report", "; ").join(self._partners())
        if summary.budget is not None and summary.funding:
            yield words("Report", "Budget"), wording.amount(summary.currency, summary.budget, words)
        if summary.proposal is not None:
            year = "" if summary.proposal_year is None else str(summary.proposal_year)
            known = (wording.coded(summary.proposal, words), year)
            yield words("Report", "Proposal"), wording.BETWEEN.join(part for part in known if part)

    def _term(self, term: Term) -> Said:
        """The day that counts, and below it what it is measured by."""
        words = self._words
        days = (
            (term.actual, words("Report", "actual"), ""),
            (
                None if term.planned == term.adopted else term.planned,
                words("Report", "forecast"),
                words("Report", "forecast {day}"),
            ),
            (term.adopted, words("Report", "adopted"), words("Report", "adopted {day}")),
        )
        given = [found for found in days if found[0] is not None]
        if not given:
            return ""
        (first, what, _), *others = given
        known = [what, *(said.format(day=day(other, words.language)) for other, _, said in others)]
        below = [Span(wording.BETWEEN.join(known))]
        if term.slip is not None:
            slip = wording.BETWEEN + wording.slipped(term.slip, words).replace(" ", _FIXED)
            below.append(Span(slip, colour="late" if term.slip > 0 else None))
        return lines(self._styles, day(first, words.language), below)

    def _measures(self) -> Said:
        summary, words = self._summary, self._words
        further = wording.listing([self._short(measure) for measure in summary.further_measures], words)
        also = words("Report", "Further measures: {measures}").format(measures=further) if further else ""
        if not summary.measure:
            return also
        plan, language = shipped(), words.language
        if summary.measure not in plan:
            return lines(self._styles, summary.measure, also)
        section, pillar = plan.section_of(summary.measure), plan.pillar_of(summary.measure)
        said = [Span(summary.measure + "  ", bold=True), Span(plan.measure(summary.measure).text(language))]
        above = f"{section.number} {section.text(language)}{wording.BETWEEN}{pillar.number} {pillar.text(language)}"
        return lines(self._styles, said, above, also)

    def _short(self, measure: str) -> str:
        plan = shipped()
        return f"{measure} {plan.section_of(measure).text(self._words.language)}" if measure in plan else measure

    def _place(self) -> Said:
        summary, words = self._summary, self._words
        parts = (summary.place, wording.province(summary.province, words), wording.country(summary.country, words))
        place = wording.listing([part for part in parts if part], words)
        reached = wording.listing([name for name in map(self._reached, summary.reaches) if name], words)
        also = words("Report", "Also reaches: {places}").format(places=reached) if reached else ""
        return lines(self._styles, place or NOTHING, also) if place or also else ""

    def _reached(self, place: tuple[str, str, str]) -> str:
        words = self._words
        country, province, district = place
        if district and province:
            said = words("Report", "{district} ({province})")
            return said.format(district=district, province=wording.province(province, words))
        return district or wording.province(province, words) or wording.country(country, words)

    def _partners(self) -> Iterator[str]:
        words = self._words
        for name, part in self._summary.partners:
            if name and part:
                yield words("Report", "{name}: {part}").format(name=name, part=part)
            elif name or part:
                yield name or part

    # How far it is

    def _milestones(self) -> Iterator[Flowable]:
        summary, words, styles = self._summary, self._words, self._styles
        yield Paragraph(words("Report", "Milestones"), styles.heading)
        if summary.figure is None:
            yield Paragraph(words("Report", "No milestones have been recorded."), styles.text)
            return
        columns = (
            Column(words("Report", "Milestone"), 3.35),
            Column(words("Report", "Weight"), 0.9, "right"),
            Column(words("Report", "Adopted"), 1.4),
            Column(words("Report", "Forecast or actual"), 1.4),
            Column(words("Report", "State"), 1.55),
            Column(words("Report", "Progress"), 1.6),
        )
        yield Paragraph(self._formula(summary.figure), replace(styles.small, after=0, keep_with_next=True))
        rows: list[Row] = [self._milestone(line) for line in summary.milestones]
        yield table(columns, rows, styles)

    def _milestone(self, line: MilestoneLine) -> Row:
        words, styles = self._words, self._styles
        first, other = wording.titles(line.title, line.title_local, self._summary.country, words)
        below: list[Text] = [other, line.responsible]
        if line.waits_for:
            below.append(words("Report", "Waits for: {milestone}").format(milestone=line.waits_for))
        if reason := self._reason(line):
            below.append([Span(reason, colour="late" if line.overdue else "watch")])
        late = wording.past_due(line.overdue, words) if line.overdue and self._adopted else ""
        known = self._adopted or line.status in (Status.DONE, Status.NOT_BEGUN)
        return (
            named(styles, first, *below),
            NOTHING if line.weight is None else percent(line.weight),
            day(line.adopted, words.language),
            self._reached_on(line),
            lines(styles, [wording.state(line.status if known else None, words)], late),
            Meter(line.reached, line.expected if self._awaited else None, styles),
        )

    def _reason(self, line: MilestoneLine) -> str:
        words = self._words
        if line.reason is None or not line.reason_text:
            return line.reason_text if line.reason is None else wording.coded(line.reason, words)
        reason = wording.coded(line.reason, words)
        return words("Report", "{reason}: {text}").format(reason=reason, text=line.reason_text)

    def _reached_on(self, line: MilestoneLine) -> Pile:
        words, styles = self._words, self._styles
        if line.actual is None and line.reached == 100:
            return Pile([Paragraph(words("Report", "reached, day not given"), small(styles))])
        slip = wording.slipped(line.slip, words) if line.slip else ""
        return lines(styles, day(line.actual or line.forecast, words.language), slip)

    def _formula(self, figure: Figure) -> str:
        words = self._words
        if figure.weighted:
            said = words("Report", "Progress as a weighted sum: {formula}.")
        else:
            said = words("Report", "Progress as a mean, since no milestone has a weight: {formula}.")
        # It may only break before a plus.
        formula = figure.formula().replace(" ", _FIXED).replace(f"{_FIXED}+", " +")
        return said.format(formula=formula)

    # What it costs

    def _money(self) -> Iterator[Flowable]:
        summary, words, styles = self._summary, self._words, self._styles
        yield Paragraph(words("Report", "Funding"), styles.heading)
        if not summary.funding:
            yield Paragraph(words("Report", "No funding has been recorded."), styles.text)
            return
        columns = (
            Column(words("Report", "Source"), 3.4),
            Column(words("Report", "Committed"), 1.6, "right"),
            Column(words("Report", "Disbursed"), 1.6, "right"),
            Column(words("Report", "Spent"), 1.6, "right"),
        )
        rows: list[Row] = [self._source(line) for line in summary.funding]
        for total in (summary.totals.usd, summary.totals.cny):
            sums = (total.amounts.committed, total.amounts.disbursed, total.amounts.spent)
            label = words("Report", "Total in {currency}").format(currency=total.currency)
            rows.append(Total((label, *(money(total.currency, sum_) for sum_ in sums))))
        yield table(columns, rows, styles)
        for sentence in wording.missing(summary.totals, words):
            yield Paragraph(sentence, styles.small)

    def _source(self, line: SourceLine) -> Row:
        words = self._words
        years = "" if line.first_year is None else str(line.first_year)
        if line.last_year != line.first_year:
            years = f"{line.first_year}\u2013{line.last_year}"
        kind = wording.coded(line.kind, words) if line.kind else ""
        below = wording.BETWEEN.join(part for part in (line.name, kind, years) if part)
        amounts = (line.committed, line.disbursed, line.spent)
        return (
            named(self._styles, wording.source(line.source, words), below),
            *(wording.amount(line.currency, amount, words) for amount in amounts),
        )

    # What it changes

    def _indicators(self) -> Iterator[Flowable]:
        summary, words, styles = self._summary, self._words, self._styles
        if not summary.indicators:
            return
        yield Paragraph(words("Report", "Indicators"), styles.heading)
        columns = (
            Column(words("Report", "Indicator"), 3.4),
            Column(words("Report", "Baseline"), 1.1, "right"),
            Column(words("Report", "Target"), 1.1, "right"),
            Column(words("Report", "Actual"), 1.1, "right"),
            Column(words("Report", "Of the way"), 1.5),
        )
        rows: list[Row] = [self._indicator(line) for line in summary.indicators]
        yield table(columns, rows, styles)

    def _indicator(self, line: IndicatorLine) -> Row:
        words, styles = self._words, self._styles
        split = (
            (words("Report", "women {n}"), line.women),
            (words("Report", "men {n}"), line.men),
            (words("Report", "youth {n}"), line.youth),
        )
        people = wording.listing([said.format(n=_exact(value)) for said, value in split if value is not None], words)
        kind = wording.coded(line.kind, words) if line.kind else ""
        below = wording.BETWEEN.join(part for part in (line.unit, kind, people) if part)
        return (
            named(styles, line.title or NOTHING, below),
            *(_exact(value) for value in (line.baseline, line.target, line.actual)),
            Meter(line.achieved, None, styles),
        )


def _exact(value: Decimal | None) -> str:
    """An indicator's figure with as many decimals as it has, at most three."""
    if value is None or not value.is_finite():
        return NOTHING
    exponent = value.normalize().as_tuple().exponent
    return number(value, min(3, max(0, -exponent)) if isinstance(exponent, int) else 0)
