"""Who has reported, on paper: provinces by quarters and months, with marks and words, and who never sent anything (D16,
F1)."""

from collections.abc import Iterator
from dataclasses import replace

from reportlab.platypus import Flowable

from lmcdesk.i18n import mark
from lmcdesk.reports import chart_blocks, closing, opening, wording
from lmcdesk.reports.blocks import Stack
from lmcdesk.reports.cells import Pile, lines, named
from lmcdesk.reports.charts import Bar, Bars
from lmcdesk.reports.facts import Fact, Facts
from lmcdesk.reports.manner import NOTHING, Manner
from lmcdesk.reports.marks import COLOUR_OF, State
from lmcdesk.reports.paragraphs import Paragraph, Span
from lmcdesk.reports.styles import Styles
from lmcdesk.reports.summaries.reporting import Cell, Mark, PlaceLine, ReportingSummary
from lmcdesk.reports.tables import Cell as TableCell
from lmcdesk.reports.tables import Column, Row, Total, of_days, table
from lmcdesk.store.reporting import Period

_STATE_OF = {
    Mark.ALL: State.DONE,
    Mark.PART: State.ON_TRACK,
    Mark.RETURNED: State.RETURNED,
    Mark.MISSING: State.LATE,
    Mark.OPEN: State.DUE,
}
"""As the window's board marks them; what is not due has no mark."""

_SAID_OF = {
    Mark.ALL: mark("Report", "all reported on"),
    Mark.PART: mark("Report", "in part"),
    Mark.RETURNED: mark("Report", "returned"),
    Mark.MISSING: mark("Report", "no report"),
    Mark.OPEN: mark("Report", "not over yet"),
}


def title(summary: ReportingSummary, words: Manner) -> str:
    """What the report and its file are called."""
    return words("Report", "Who has reported: {country}").format(country=wording.country(summary.country, words))


def story(summary: ReportingSummary, words: Manner) -> list[Flowable]:
    """The report as blocks, to be set on pages."""
    return list(_Board(summary, words).blocks())


class _Board:
    """One report being drawn."""

    def __init__(self, summary: ReportingSummary, words: Manner) -> None:
        self._summary = summary
        self._words = words
        self._styles = Styles(words.language, words)

    def blocks(self) -> Iterator[Flowable]:
        words, styles = self._words, self._styles
        of = words(
            "Exchange", "Projects in implementation with a report on the period, and bundles that came within it"
        )
        yield from opening.head(title(self._summary, words), styles, of)
        if self._summary.lines:
            yield Facts(self._facts(), styles)
            yield Paragraph(words("Exchange", "By quarter"), styles.heading)
            yield self._by_quarter()
            yield Paragraph(words("Exchange", "By month"), styles.heading)
            yield self._handed_in()
            yield self._legend()
            yield self._by_month()
        else:
            none = words(
                "Exchange", "No province has a project or a desk yet. Once bundles came, it stands here who reported."
            )
            yield Paragraph(none, styles.text)
        yield from closing.missing(self._missing(), words, styles)
        yield from closing.how(self._how(), words, styles)

    def _facts(self) -> Iterator[Fact]:
        """Of the last quarter that is over."""
        summary, words = self._summary, self._words
        number = words.number
        quarter = self._quarter(summary.quarters[-2])
        expected = summary.expected
        reported = sum(min(line.under_way, line.quarters[-2].came.reported) for line in expected)
        projects = sum(line.under_way for line in expected)
        figure = words("Report", "{kept} of {due}").format(kept=number(reported), due=number(projects))
        yield Fact(words("Report", "Projects reported on"), figure, quarter)
        awaited = words("Report", "of {n} with projects in implementation").format(n=number(len(expected)))
        yield Fact(words("Report", "Reported on all"), number(len(summary.last_full(Mark.ALL))), awaited)
        yield Fact(words("Report", "Reported in part"), number(len(summary.last_full(Mark.PART, Mark.RETURNED))))
        yield Fact(words("Report", "Without a report"), number(len(summary.last_full(Mark.MISSING))))
        bundles = words("Report", "in {n} months").format(n=number(len(summary.months)))
        yield Fact(words("Report", "Bundles that came"), number(sum(line.bundles for line in summary.lines)), bundles)

    def _handed_in(self) -> Flowable:
        summary, words = self._summary, self._words
        rows = []
        for month, count in zip(summary.months, summary.handed_in, strict=True):
            said = words("Exchange", "{month} {year}")
            name = said.format(month=words.month(month.first.month), year=words.year(month.first.year))
            rows.append(Bar(name, (count,), (words.number(count),)))
        chart = Bars((words("Report", "Provinces that handed in reports"),), rows)
        return Stack([chart_blocks.bars(chart, self._styles)])

    # The board

    def _by_quarter(self) -> Flowable:
        summary, words, styles = self._summary, self._words, self._styles
        columns = (
            Column(words("Report", "Province in the lead"), 1.95),
            of_days(words("Exchange", "Work known to"), 1.2, styles),
            *(Column(self._quarter(quarter), 1.75) for quarter in summary.quarters),
            Column(words("Report", "Bundles"), 1.1, "right"),
        )
        rows: list[Row] = [
            (
                self._place(line),
                words.day(line.worked),
                *(self._told(cell, line.under_way) for cell in line.quarters),
                words.number(line.bundles),
            )
            for line in summary.lines
        ]
        return table(columns, rows, styles)

    def _place(self, line: PlaceLine) -> Flowable:
        words = self._words
        going = words("Exchange", "in implementation: {n}").format(n=words.number(line.under_way))
        return named(self._styles, self._name(line.place), going)

    def _name(self, place: str) -> str:
        words = self._words
        if place == self._summary.country:
            return words("Report", "National, no province")
        return wording.province(place, words)

    def _told(self, cell: Cell, under_way: int) -> TableCell:
        """A mark with its words, and below them what came by bundles."""
        words, came = self._words, cell.came
        below = ""
        if came.bundles:
            said = words("Exchange", "bundles: {n}, to {day}") if came.worked else ""
            said = said or words("Exchange", "bundles: {n}, nothing new")
            below = said.format(n=words.number(came.bundles), day=words.day(came.worked))
        state = _STATE_OF.get(cell.mark)
        if state is None:
            return lines(self._styles, [Span(words("Exchange", "nothing due"), colour="ink3")], below)
        if cell.mark in (Mark.ALL, Mark.PART):
            said = words("Exchange", "{n} of {all}").format(
                n=words.number(came.reported), all=words.number(max(under_way, came.reported))
            )
        elif cell.mark is Mark.RETURNED:
            said = words("Exchange", "Returned: {n}").format(n=words.number(came.returned))
        else:
            said = words("Exchange", "No report") if came.bundles else words("Exchange", "Nothing came")
        return lines(self._styles, [Span(said, bold=True, colour=COLOUR_OF[state], state=state)], below)

    def _legend(self) -> Paragraph:
        """What the marks and figures of the months say."""
        words, styles = self._words, self._styles
        spans = [Span(words("Report", "Projects reported on:"))]
        for known, state in _STATE_OF.items():
            said = words(*_SAID_OF[known])
            spans += [Span("   "), Span(said, bold=True, colour=COLOUR_OF[state], state=state)]
        spans.append(Span("   " + words("Report", "Below: bundles that came.")))
        return Paragraph(spans, replace(styles.small, keep_with_next=True))

    def _by_month(self) -> Flowable:
        summary, words, styles = self._summary, self._words, self._styles
        columns = [Column(words("Report", "Province in the lead"), 2.1)]
        style = replace(styles.column, size=0.88 * styles.column.size, align="right")
        for at, month in enumerate(summary.months):
            year = words.year(month.first.year) if at == 0 or month.first.month == 1 else ""
            head = [Paragraph(text, style) for text in (words.month(month.first.month), year)]
            columns.append(Column(Pile(head), 0.84, "right"))
        rows: list[Row] = [
            (self._name(line.place), *(self._short(cell) for cell in line.months)) for line in summary.lines
        ]
        columns_of = list(zip(*(line.months for line in summary.lines), strict=True))
        sums = [sum(cell.came.reported for cell in cells) for cells in columns_of]
        rows.append(Total((words("Report", "Projects reported on"), *map(words.number, sums))))
        return table(columns, rows, styles)

    def _short(self, cell: Cell) -> TableCell:
        words, came = self._words, cell.came
        below = words.number(came.bundles) if came.bundles else ""
        state = _STATE_OF.get(cell.mark)
        if state is None:
            return lines(self._styles, [Span(NOTHING, colour="ink3")], below, align="right")
        figure = words.number(came.returned if cell.mark is Mark.RETURNED else came.reported)
        return lines(self._styles, [Span(figure, colour=COLOUR_OF[state], state=state)], below, align="right")

    def _quarter(self, period: Period) -> str:
        return wording.quarter(period.first.year, (period.first.month + 2) // 3, self._words)

    # What is missing, and how

    def _missing(self) -> Iterator[str]:
        summary, words = self._summary, self._words
        late = summary.last_full(Mark.MISSING)
        if late:
            said = words("Report", "Without a report on {period}: {provinces}.")
            names = words("Report", "; ").join(self._name(line.place) for line in late)
            yield said.format(period=self._quarter(summary.quarters[-2]), provinces=names)
        if summary.silent:
            said = words("Report", "Provinces from whose desks nothing has ever come: {provinces}.")
            yield said.format(provinces=wording.provinces(summary.silent, words))
        if summary.absent:
            said = words("Report", "Provinces without a project or a desk, and so not told of above: {provinces}.")
            yield said.format(provinces=wording.provinces(summary.absent, words))

    def _how(self) -> Iterator[str]:
        summary, words = self._summary, self._words
        said = words("Report", "Told is what is known at the desk “{desk}” on {day}.")
        yield said.format(desk=summary.desk, day=words.day(summary.today))
        yield words(
            "Report",
            "A report counts in the period in which the time that it is about ends. One that was returned counts once "
            "it is handed in again.",
        )
        yield words(
            "Report",
            "A bundle counts in the period in which it was merged at this desk. Merges that were taken back do not "
            "count.",
        )
        yield words(
            "Report", "Reports are awaited of the projects that are in implementation today, for earlier periods too."
        )
