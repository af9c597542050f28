"""What a summary's figures hold and what they lack, as sentences, alike for the page and the window."""

from collections.abc import Iterator
from datetime import date

from lmcdesk.reports import wording
from lmcdesk.reports.manner import Manner
from lmcdesk.reports.summaries.area import Area
from lmcdesk.reports.summaries.national import NationalSummary
from lmcdesk.reports.summaries.province import ProvinceSummary

_MOST_NAMED = 12
"""Projects without a report that are named before the rest is only counted."""


def counted(area: Area, desk: str, today: date, words: Manner) -> str:
    """Which projects a report of an area counts, and by whose word."""
    if area.province is None:
        said = words(
            "Report",
            "Counted are the projects that {country} leads or that reach it, as known at the desk “{desk}” on {day}.",
        )
        return said.format(country=wording.country(area.country, words), desk=desk, day=words.day(today))
    said = words(
        "Report",
        "Counted are the projects that the province of {province} leads or that reach it, as known at the desk "
        "“{desk}” on {day}.",
    )
    return said.format(province=wording.province(area.province, words), desk=desk, day=words.day(today))


def nothing(area: Area, words: Manner) -> str:
    """That an area has no project."""
    none = words("Report", "No project of {country} is recorded at this desk yet.")
    return none.format(country=wording.area(area, words))


def of_country(summary: NationalSummary, words: Manner) -> Iterator[str]:
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


def of_province(summary: ProvinceSummary, words: Manner) -> Iterator[str]:
    """What is missing in a province's figures, as sentences."""
    if summary.whole.projects and not summary.heard:
        yield words("Report", "No change has come from the desk of this province: all was entered at other desks.")
    if summary.unreported:
        first = summary.unreported[:_MOST_NAMED]
        names = [line.code or line.title or line.title_local or words("Report", "Without a title") for line in first]
        year = words.year(summary.year.year)
        if len(summary.unreported) > _MOST_NAMED:
            said = words(
                "Report", "Projects in implementation without a report on {year}, {n} in all, such as {codes}."
            )
        else:
            said = words("Report", "Projects in implementation without a report on {year}: {codes}.")
        yield said.format(year=year, n=words.number(len(summary.unreported)), codes=wording.listing(names, words))
    if summary.dateless:
        said = words(
            "Report", "Progress reports that do not say which time they are about, and so are not counted: {n}."
        )
        yield said.format(n=words.number(summary.dateless))
    if summary.reaching:
        said = words("Report", "Among the projects are some that other provinces lead and that reach this one: {n}.")
        yield said.format(n=words.number(summary.reaching))
