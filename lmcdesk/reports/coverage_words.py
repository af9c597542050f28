"""What is said of a coverage matrix wherever it stands, printed or on the screen."""

from collections.abc import Iterator
from decimal import Decimal

from lmcdesk.catalogue.plan import shipped
from lmcdesk.reports import wording
from lmcdesk.reports.manner import NOTHING, Manner
from lmcdesk.reports.summaries.coverage import CoverageSummary

_THOUSANDS_FROM = Decimal(1_000_000)
"""Money is told in thousands where the whole of it reaches this."""


def title(summary: CoverageSummary, words: Manner) -> str:
    """What the report and its file are called."""
    if summary.year is not None:
        return words("Report", "Coverage of the Plan of Action in {year}").format(year=words.year(summary.year))
    said = words("Report", "Coverage of the Plan of Action, {first}–{last}")
    return said.format(first=words.year(shipped().first_year), last=words.year(shipped().last_year))


def known(summary: CoverageSummary, words: Manner) -> str:
    """Of which countries something is known at the desk."""
    if len(summary.countries) == 1:
        said = words("Report", "This desk knows projects of {country} only, and so the matrix has one column.")
        return said.format(country=wording.country(summary.own, words))
    if not summary.unheard:
        return words("Report", "Projects of the six countries, as far as they are known at this desk.")
    said = words("Report", "Nothing is known at this desk of projects in: {countries}. They have no column.")
    return said.format(countries=wording.listing([wording.country(c, words) for c in summary.unheard], words))


def missing(summary: CoverageSummary, words: Manner) -> Iterator[str]:
    """What is not counted though it may be there, a sentence each."""
    if summary.province:
        here = words("Report", "This is the desk of {province}; projects of other provinces may be unknown here.")
        yield here.format(province=wording.province(summary.province, words))
    for count, said in (
        (summary.undated, words("Report", "Projects without any date, which are in no year: {n}.")),
        (summary.nowhere, words("Report", "Projects without one of these countries, which are not counted: {n}.")),
        (summary.without_year, words("Report", "Funding lines without a year, which are in no year: {n}.")),
    ):
        if count:
            yield said.format(n=words.number(count))


def thousands(summary: CoverageSummary) -> bool:
    """Whether its money is told in thousands."""
    return summary.whole.all_committed >= _THOUSANDS_FROM


def unit(summary: CoverageSummary, words: Manner) -> str:
    """What its money is, and in which unit."""
    return words("Report", "Committed, USD thousand") if thousands(summary) else words("Report", "Committed, USD")


def amount(summary: CoverageSummary, value: Decimal, words: Manner) -> str:
    """An amount of its money, in that unit."""
    return words.number(value / 1000 if thousands(summary) else value) if value else NOTHING
