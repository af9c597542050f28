"""Names of places, streams and kinds as a bundle's story tells them."""

import unicodedata

from lmcdesk import i18n
from lmcdesk.catalogue.places import places
from lmcdesk.domain.base import kind_numbered
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import Words, mark
from lmcdesk.store.identity import DeskCard
from lmcdesk.store.streams import LISTS

_KINDS: dict[str, tuple[str, str]] = {
    "project": mark("Bundle", "Projects: {count}"),
    "project_measure": mark("Bundle", "Measures of projects: {count}"),
    "project_place": mark("Bundle", "Places of projects: {count}"),
    "project_partner": mark("Bundle", "Partners of projects: {count}"),
    "milestone": mark("Bundle", "Milestones: {count}"),
    "progress_report": mark("Bundle", "Progress reports: {count}"),
    "funding_line": mark("Bundle", "Funding: {count}"),
    "rate": mark("Bundle", "Exchange rates: {count}"),
    "indicator": mark("Bundle", "Indicators: {count}"),
    "indicator_value": mark("Bundle", "Values of indicators: {count}"),
    "evidence": mark("Bundle", "Evidence: {count}"),
    "assessment": mark("Bundle", "Assessments: {count}"),
    "recommendation": mark("Bundle", "Suggestions: {count}"),
    "meeting": mark("Bundle", "Meetings: {count}"),
    "decision": mark("Bundle", "Decisions: {count}"),
    "organisation": mark("Bundle", "Organisations: {count}"),
    "comment": mark("Bundle", "Comments: {count}"),
}


def spoken(words: Words | None) -> Words:
    """The language asked for, or the one in use."""
    return words or Words(i18n.current())


def country_name(code: str, words: Words | None = None) -> str:
    """A country's name, or the code itself where it is none of the six."""
    try:
        return places().country(code).text(spoken(words).language)
    except WrongInput:
        return plain(code)


def place_name(stream: str, words: Words | None = None) -> str:
    """What a stream is about: a province, what is national, or a country's reference lists."""
    words = spoken(words)
    country, _, rest = stream.partition("/")
    if rest == LISTS:
        return words("Bundle", "Lists of {country}").format(country=country_name(country, words))
    try:
        return places().province(stream).text(words.language)
    except WrongInput:
        return country_name(stream, words)


def desk_name(card: DeskCard, words: Words | None = None) -> str:
    """How a desk is called: by its name, or by its place if it has none."""
    return plain(card.name) or place_name(card.province or card.country, words)


def count_of_kind(number: int, count: int, words: Words | None = None) -> str:
    """So many changes to records of a kind."""
    words = spoken(words)
    kind = kind_numbered(number)
    if kind is None:
        return words("Bundle", "Of a newer version: {count}").format(count=count)
    return words(*_KINDS[kind.name]).format(count=count)


def plain(text: str) -> str:
    """A name from outside on one line: no control signs that could alter what stands around it on a screen."""
    return "".join(" " if unicodedata.category(sign) in ("Cc", "Zl", "Zp") else sign for sign in text).strip()
