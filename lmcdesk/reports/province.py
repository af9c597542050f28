"""A province's projects: how many, how far, how late, at what cost, and what was reported on them (F1)."""

from collections.abc import Iterator

from reportlab.platypus import Flowable

from lmcdesk.reports import caveats, closing, opening, wording
from lmcdesk.reports.blocks import NewPage
from lmcdesk.reports.cells import named
from lmcdesk.reports.manner import Manner
from lmcdesk.reports.paragraphs import Paragraph
from lmcdesk.reports.programme_blocks import ProgrammeBlocks, occasion
from lmcdesk.reports.styles import Styles
from lmcdesk.reports.summaries.province import ProvinceSummary, QuarterReports
from lmcdesk.reports.tables import Column, Row, Total, table


def title(summary: ProvinceSummary, words: Manner) -> str:
    """What the report and its file are called."""
    return words("Report", "Province summary: {province}").format(province=wording.area(summary.area, words))


def story(summary: ProvinceSummary, words: Manner) -> list[Flowable]:
    """The summary as blocks, to be set on pages."""
    return list(_blocks(summary, words))


def _blocks(summary: ProvinceSummary, words: Manner) -> Iterator[Flowable]:
    styles = Styles(words.language, words)
    shared = ProgrammeBlocks(summary, words, styles)
    yield from opening.head(title(summary, words), styles, occasion(summary.year.year, words))
    if summary.whole.projects:
        yield shared.facts()
        yield from shared.overview()
        yield from shared.sections()
        yield from shared.late()
        yield from shared.money()
        yield from _reports(summary, words, styles)
        yield from shared.conflicts()
    else:
        yield opening.nothing(summary.area, words, styles)
    yield from closing.missing(caveats.of_province(summary, words), words, styles)
    yield from shared.how()
    if summary.whole.projects:
        yield NewPage()
        yield from shared.annex()


def _reports(summary: ProvinceSummary, words: Manner, styles: Styles) -> Iterator[Flowable]:
    year = words.year(summary.year.year)
    yield Paragraph(words("Report", "Progress reports on {year}").format(year=year), styles.heading)
    total = QuarterReports(
        0,
        sum(quarter.handed_in for quarter in summary.quarters),
        sum(quarter.approved for quarter in summary.quarters),
        sum(quarter.returned for quarter in summary.quarters),
    )
    if not total.handed_in:
        none = words("Report", "No progress report on {year} has been handed in.")
        yield Paragraph(none.format(year=year), styles.text)
        return
    columns = (
        Column(words("Report", "Quarter"), 3),
        Column(words("Report", "Handed in"), 1.5, "right"),
        Column(words("Report", "Of these approved"), 1.5, "right"),
        Column(words("Report", "Of these returned"), 1.5, "right"),
    )
    rows: list[Row] = [
        (wording.quarter(summary.year.year, quarter.quarter, words), *_counts(quarter, words))
        for quarter in summary.quarters
    ]
    rows.append(Total((words("Report", "Whole year"), *_counts(total, words))))
    yield table(columns, rows, styles)
    if summary.returned:
        yield Paragraph(words("Report", "Reports that were returned and not handed in again"), styles.heading)
        yield _returned(summary, words, styles)


def _counts(quarter: QuarterReports, words: Manner) -> list[str]:
    return [words.number(quarter.handed_in), words.number(quarter.approved), words.number(quarter.returned)]


def _returned(summary: ProvinceSummary, words: Manner, styles: Styles) -> Flowable:
    columns = (
        Column(words("Report", "Project"), 3.4),
        Column(words("Report", "Period"), 2.2),
        Column(words("Report", "Why returned"), 4),
    )
    rows: list[Row] = []
    for line in summary.returned:
        first, other = wording.titles(line.title, line.title_local, summary.area.country, words)
        period = wording.period(line.begins, line.ends, words)
        reason = line.reason or words("Report", "No reason was given.")
        rows.append((named(styles, first, other, line.code), period, reason))
    return table(columns, rows, styles)
