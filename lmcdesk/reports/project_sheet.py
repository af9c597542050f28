"""A project on one or two pages: what it is, how far it is, what it costs, and what was said of it (F1)."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from reportlab.platypus import Flowable

from lmcdesk.domain.progress import Figure, adopted, behind, under_way
from lmcdesk.domain.values import Stage, Status
from lmcdesk.reports import project_evidence, project_particulars, project_reviews, wording
from lmcdesk.reports.cells import Pile, Text, lines, named, totals
from lmcdesk.reports.facts import Fact, Facts
from lmcdesk.reports.manner import FIXED, NOTHING, Manner
from lmcdesk.reports.marks import State
from lmcdesk.reports.meter import Meter
from lmcdesk.reports.paragraphs import Paragraph, Span, state_span
from lmcdesk.reports.styles import Styles
from lmcdesk.reports.summaries.funding import SourceLine
from lmcdesk.reports.summaries.project import IndicatorLine, MilestoneLine, ProjectSummary
from lmcdesk.reports.tables import Column, Row, of_days, table


def title(summary: ProjectSummary, words: Manner) -> str:
    """What the file and the running line are called."""
    first, _ = wording.titles(summary.title, summary.title_local, summary.country, words)
    return wording.BETWEEN.join(part for part in (summary.code, first) if part)


def story(summary: ProjectSummary, words: Manner, folder: Path) -> list[Flowable]:
    """The sheet as blocks, to be set on pages, with photos from this folder of a desk. Parts without anything in them
    are left out or told in a sentence."""
    styles = _styles(words)
    sheet = _Sheet(summary, words, styles)
    return [
        *sheet.blocks(),
        *project_reviews.blocks(summary, words, styles),
        *project_evidence.blocks(summary, words, styles, folder),
    ]


def _styles(words: Manner) -> Styles:
    """A sheet is to be short: it is set closer than a report."""
    styles = Styles(words.language, words)
    styles.heading = replace(styles.heading, size=0.86 * styles.heading.size, before=11, after=2)
    styles.cell = replace(styles.cell, size=0.95 * styles.cell.size)
    styles.below = replace(styles.below, size=0.95 * styles.below.size)
    styles.column = replace(styles.column, size=0.97 * styles.column.size)
    styles.small = replace(styles.small, size=0.95 * styles.small.size, after=3)
    return styles


class _Sheet:
    """One sheet being drawn."""

    def __init__(self, summary: ProjectSummary, words: Manner, styles: Styles) -> None:
        self._summary = summary
        self._words = words
        self._styles = styles
        self._adopted = adopted(summary.stage)
        """Whether its milestones can be late: those of a proposal cannot, nor those of a cancelled project."""
        self._awaited = under_way(summary.stage)
        """Whether anything is expected of it today."""

    def blocks(self) -> Iterator[Flowable]:
        yield from self._head()
        yield from project_particulars.blocks(self._summary, self._words, self._styles)
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
            waiting = FIXED + words.number(summary.conflicts)
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
            note = words.digits(gap.words(words.language)) if gap else ""
            yield Fact(words("Report", "Progress"), words.percent(summary.figure.percent), note)
        yield from self._end()
        usd = summary.totals.usd.amounts
        if summary.funding:
            spent = words("Report", "{amount} spent").format(amount=words.short_money("USD", usd.spent))
            yield Fact(words("Report", "Committed"), words.short_money("USD", usd.committed), spent)
        elif summary.budget is not None:
            yield Fact(words("Report", "Budget"), wording.amount(summary.currency, summary.budget, words))
        if summary.beneficiaries is not None:
            women = "" if summary.women is None else words("Report", "women: {n}").format(n=words.number(summary.women))
            yield Fact(words("Report", "Beneficiaries"), words.number(summary.beneficiaries), women)

    def _end(self) -> Iterator[Fact]:
        words, end = self._words, self._summary.end
        if end.actual:
            yield Fact(words("Report", "Ended"), words.day(end.actual), wording.slipped(end.slip, words))
        elif end.planned and end.adopted and end.planned != end.adopted:
            note = words("Report", "adopted {day}").format(day=words.day(end.adopted))
            yield Fact(words("Report", "Forecast end"), words.day(end.planned), note)
        elif end.adopted:
            yield Fact(words("Report", "Adopted end"), words.day(end.adopted))
        elif end.planned:
            yield Fact(words("Report", "Forecast end"), words.day(end.planned))

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
            of_days(words("Report", "Adopted"), 1.4, styles),
            of_days(words("Report", "Forecast or actual"), 1.4, styles),
            Column(words("Report", "State"), 1.55),
            Column(words("Report", "Progress"), 1.6),
        )
        yield Paragraph(self._formula(summary.figure), replace(styles.small, after=0, keep_with_next=True))
        rows: list[Row] = [self._milestone(line) for line in summary.milestones]
        yield table(columns, rows, styles)

    def _milestone(self, line: MilestoneLine) -> Row:
        words, styles = self._words, self._styles
        first, other = wording.titles(line.title, line.title_local, self._summary.country, words)
        below: list[Text] = [other]
        if line.responsible != self._summary.lead:
            below.append(line.responsible)
        if line.waits_for:
            below.append(words("Report", "Waits for: {milestone}").format(milestone=line.waits_for))
        if reason := self._reason(line):
            below.append([Span(reason, colour="late" if line.overdue else "watch")])
        late = wording.past_due(line.overdue, words) if line.overdue and self._adopted else ""
        known = self._adopted or line.status in (Status.DONE, Status.NOT_BEGUN)
        moved = wording.moved(line.trend, words) if known else ""
        return (
            named(styles, first, *below),
            NOTHING if line.weight is None else words.percent(line.weight),
            words.day(line.adopted),
            self._reached_on(line),
            lines(styles, [wording.state(line.status if known else None, words)], late, moved),
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
            return Pile([Paragraph(words("Report", "reached, day not given"), styles.below)])
        slip = wording.slipped(line.slip, words) if line.slip else ""
        return lines(styles, words.day(line.actual or line.forecast), slip)

    def _formula(self, figure: Figure) -> str:
        words = self._words
        if figure.weighted:
            said = words("Report", "Progress as a weighted sum: {formula}.")
        else:
            said = words("Report", "Progress as a mean, since no milestone has a weight: {formula}.")
        # It may only break before a plus.
        formula = figure.formula().replace(" ", FIXED).replace(f"{FIXED}+", " +")
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
        yield table(columns, [*rows, *totals(summary.totals, words)], styles)
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
            Column(words("Report", "Way to the target"), 1.5),
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
        told = [said.format(n=words.exact(value)) for said, value in split if value is not None]
        people = wording.listing(told, words)
        kind = wording.coded(line.kind, words) if line.kind else ""
        below = wording.BETWEEN.join(part for part in (line.unit, kind, people) if part)
        return (
            named(styles, line.title or NOTHING, below),
            *(words.exact(value) for value in (line.baseline, line.target, line.actual)),
            Meter(line.achieved, None, styles),
        )
