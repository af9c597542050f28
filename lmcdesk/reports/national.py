"""A country's projects on a secretariat's desk: how many, how far, how late, at what cost, and who is missing (F1)."""

from collections.abc import Iterator

from reportlab.platypus import Flowable

from lmcdesk.reports import closing, opening, programme_groups, wording
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
    yield from closing.missing(missing(summary, words), words, styles)
    yield from shared.how()
    if summary.whole.projects:
        yield NewPage()
        yield from shared.annex()


def missing(summary: NationalSummary, words: Manner) -> Iterator[str]:
    """What is missing in a country's figures, as sentences."""
    if summary.without_project:
        said = words("Report", "Provinces that lead no project: {provinces}.")
        yield said.format(provinces=wording.provinces(summary.without_project, words))
    if summary.whole.projects and not summary.any_province_heard:
        yield words("Report", "No change has come from the desk of a province: all was entered at other desks.")
    elif summary.silent:
        said = words("Report", "Provinces that lead projects, but whose own desks have sent nothing: {provinces}.")
        yield said.format(provinces=wording.provinces(summary.silent, words))
    if summary.nowhere:
        said = words("Report", "Projects without a country, which are not counted in this summary: {n}.")
        yield said.format(n=words.number(summary.nowhere))
