"""The tables of a summary that put projects together: by section of the Plan and by province."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from reportlab.platypus import Flowable

from lmcdesk.domain.values import Status
from lmcdesk.reports import programme_charts, wording
from lmcdesk.reports.cells import Pile, lines
from lmcdesk.reports.embedding import measure
from lmcdesk.reports.manner import NOTHING, Manner
from lmcdesk.reports.meter import Meter
from lmcdesk.reports.paragraphs import Paragraph, Span, StateMark
from lmcdesk.reports.styles import Styles
from lmcdesk.reports.summaries.programme import GroupLine, Programme
from lmcdesk.reports.tables import Cell, Column, Row, Total, table

GRAVITY = (Status.LATE, Status.AT_RISK, Status.ON_TRACK, Status.NOT_BEGUN, Status.DONE)
"""States in the order in which a secretariat looks at them."""

_THOUSANDS_FROM = Decimal(1_000_000_000)
"""Money is told in thousands where the whole of it reaches this."""


def by_section(programme: Programme, words: Manner, styles: Styles) -> Iterator[Flowable]:
    """Each section with projects: how many, how they stand, how far they are, what they cost; then, of a country, those
    without."""
    yield Paragraph(words("Report", "By section of the Plan"), styles.heading)
    yield _legend(programme, words, styles)
    thousands = programme.whole.usd.committed >= _THOUSANDS_FROM
    columns = (
        Column(words("Report", "Section"), 3.2),
        Column(words("Report", "Projects"), 1.15, "right"),
        *_state_columns(programme, styles),
        Column(words("Report", "Progress"), 2.95),
        Column(_money_title(thousands, words, styles), 1.9, "right", room=_money_room(programme, thousands, styles)),
    )
    rows: list[Row] = [_section(line, thousands, words, styles) for line in programme.sections]
    everything = words("Report", "All sections")
    rows.append(
        Total((everything, *_figures(programme.whole, styles, True), _money(programme.whole, thousands, styles, True)))
    )
    yield table(columns, rows, styles)
    if programme.empty_sections and programme.area.province is None:  # no province works on all of them
        said = words("Report", "Sections without a project: {sections}.")
        names = [wording.section(section, words) for section in programme.empty_sections]
        yield Paragraph(said.format(sections=words("Report", "; ").join(names)), styles.small)


def by_province(programme: Programme, words: Manner, styles: Styles) -> Iterator[Flowable]:
    """Each province that leads projects: how many, how they stand, how far they are, what is late."""
    yield Paragraph(words("Report", "By province"), styles.heading)
    yield _legend(programme, words, styles)
    columns = (
        Column(words("Report", "Province in the lead"), 3.2),
        Column(words("Report", "Projects"), 1.15, "right"),
        *_state_columns(programme, styles),
        Column(words("Report", "Progress"), 2.95),
        Column(words("Report", "Milestones past due"), 1.9, "right"),
    )
    rows: list[Row] = [_province(line, words, styles) for line in programme.provinces]
    everything = words("Report", "All provinces")
    rows.append(Total((everything, *_figures(programme.whole, styles, True), words.number(programme.whole.overdue))))
    yield table(columns, rows, styles)


def _legend(programme: Programme, words: Manner, styles: Styles) -> Paragraph:
    """What the marks above the columns say."""
    spans = [Span(words("Report", "Projects by state:"))]
    for status in GRAVITY:
        spans += [Span("   "), wording.state(status, words)]
    if programme.whole.states.get(None):
        spans.append(Span("   " + words("Report", "Cancelled ones have none.")))
    return Paragraph(spans, replace(styles.small, keep_with_next=True))


def _state_columns(programme: Programme, styles: Styles) -> list[Column]:
    """Narrow columns under a mark each, as wide as their totals."""
    whole = styles.words.number(programme.whole.projects)
    room = measure(whole, True, styles.cell.size)
    return [Column(StateMark(wording.mark_of(s), styles.column), 0.62, "right", room=room) for s in GRAVITY]


def _money_room(programme: Programme, thousands: bool, styles: Styles) -> float:
    """Points in which no sum is broken, nor a short title."""
    words, whole = styles.words, programme.whole.usd
    title = 0.0 if thousands else measure(words("Report", "Committed, USD"), True, styles.column.size)
    told = (words.number(sum_ / 1000 if thousands else sum_) for sum_ in (whole.committed, whole.spent) if sum_)
    return max([title, *(measure(text, True, styles.cell.size) for text in told)])


def _money_title(thousands: bool, words: Manner, styles: Styles) -> Pile:
    title = words("Report", "Committed, USD thousand") if thousands else words("Report", "Committed, USD")
    below = Paragraph(words("Report", "and spent"), styles.below.aligned("right"))
    return Pile([Paragraph(title, styles.column.aligned("right")), below])


def _section(line: GroupLine, thousands: bool, words: Manner, styles: Styles) -> Row:
    return (wording.section(line.key, words), *_figures(line, styles, False), _money(line, thousands, styles))


def _province(line: GroupLine, words: Manner, styles: Styles) -> Row:
    name = programme_charts.province(line.key, words)
    return (name, *_figures(line, styles, False), _count(line.overdue, styles))


def _figures(line: GroupLine, styles: Styles, bold: bool) -> list[Cell]:
    """What both tables tell of a group."""
    states = [_count(line.states.get(status, 0), styles, bold or status is Status.LATE) for status in GRAVITY]
    return [styles.words.number(line.projects), *states, Meter(line.progress, line.expected, styles)]


def _count(count: int, styles: Styles, bold: bool = False) -> Cell:
    """What is nothing stays quiet."""
    return [Span(styles.words.number(count), bold=bold)] if count else [Span(NOTHING, bold=False, colour="ink3")]


def _money(line: GroupLine, thousands: bool, styles: Styles, bold: bool = False) -> Pile:
    committed, spent = (
        (styles.words.number(sum_ / 1000 if thousands else sum_) if sum_ else "")
        for sum_ in (line.usd.committed, line.usd.spent)
    )
    return lines(styles, [Span(committed or NOTHING, bold=bold)], spent, align="right")
