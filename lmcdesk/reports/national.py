"""A country's projects on a secretariat's desk: how many, how far, how late, at what cost, and who is missing (F1)."""

from collections.abc import Iterator

from reportlab.platypus import Flowable

from lmcdesk.reports import caveats, closing, opening, programme_groups, wording
from lmcdesk.reports.blocks import NewPage
from lmcdesk.reports.manner import Manner
from lmcdesk.reports.programme_blocks import ProgrammeBlocks, occasion
from lmcdesk.reports.styles import Styles
from lmcdesk.reports.summaries.national import NationalSummary


def title(summary: NationalSummary, words: Manner) -> str:
    """What the report and its file are called."""
    return words("Report", "National summary: {country}").format(country=wording.area(summary.area, words))


def story(summary: NationalSummary, words: Manner) -> list[Flowable]:
    """The summary as blocks, to be set on pages."""
    return list(_blocks(summary, words))


def _blocks(summary: NationalSummary, words: Manner) -> Iterator[Flowable]:
    styles = Styles(words.language, words)
    shared = ProgrammeBlocks(summary, words, styles)
    yield from opening.head(title(summary, words), styles, occasion(summary.year.year, words))
    if summary.whole.projects:
        yield shared.facts()
        yield from shared.overview()
        yield from shared.sections()
        yield from programme_groups.by_province(summary, words, styles)
        yield from shared.late()
        yield from shared.money()
        yield from shared.conflicts()
    else:
        yield opening.nothing(summary.area, words, styles)
    yield from closing.missing(caveats.of_country(summary, words), words, styles)
    yield from shared.how()
    if summary.whole.projects:
        yield NewPage()
        yield from shared.annex()
