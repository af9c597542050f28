"""Names of places, streams and kinds as a bundle's story tells them."""

from lmcdesk import i18n
from lmcdesk.catalogue.places import places
from lmcdesk.domain import rights
from lmcdesk.domain.base import kind_numbered
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import Words, mark, plain, plain_name
from lmcdesk.store.identity import DeskCard

__all__ = [
    "closed_for",
    "count_of_kind",
    "country_name",
    "desk_name",
    "open_to_all",
    "place_name",
    "plain",
    "plain_name",
    "spoken",
    "told_apart",
]

_KINDS: dict[str, tuple[str, str]] = {
    "project": mark("Bundle", "Changes to projects: {count}"),
    "project_measure": mark("Bundle", "Changes to measures of projects: {count}"),
    "project_place": mark("Bundle", "Changes to places of projects: {count}"),
    "project_partner": mark("Bundle", "Changes to partners of projects: {count}"),
    "milestone": mark("Bundle", "Changes to milestones: {count}"),
    "progress_report": mark("Bundle", "Changes to progress reports: {count}"),
    "funding_line": mark("Bundle", "Changes to funding: {count}"),
    "rate": mark("Bundle", "Changes to exchange rates: {count}"),
    "indicator": mark("Bundle", "Changes to indicators: {count}"),
    "indicator_value": mark("Bundle", "Changes to values of indicators: {count}"),
    "evidence": mark("Bundle", "Changes to evidence: {count}"),
    "assessment": mark("Bundle", "Changes to assessments: {count}"),
    "recommendation": mark("Bundle", "Changes to suggestions: {count}"),
    "meeting": mark("Bundle", "Changes to meetings: {count}"),
    "decision": mark("Bundle", "Changes to decisions: {count}"),
    "organisation": mark("Bundle", "Changes to organisations: {count}"),
    "comment": mark("Bundle", "Changes to comments: {count}"),
    "edition": mark("Bundle", "Changes to editions of reports: {count}"),
    "letterhead": mark("Bundle", "Changes to letterheads: {count}"),
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
    """What a stream is about, in words fit to be shown."""
    return plain(rights.place_name(stream, words))


def desk_name(card: DeskCard, words: Words | None = None) -> str:
    """How a desk is called: by its name, or by its place if it has none."""
    return plain_name(card.name) or place_name(card.province or card.country, words)


def told_apart(card: DeskCard, mark: str, words: Words | None = None) -> str:
    """How a desk is called beside others of its name, by a mark of its own; without one, by its name."""
    name = desk_name(card, words)
    return spoken(words)("Bundle", "{desk} ({mark})").format(desk=name, mark=mark) if mark else name


def closed_for(desk: str, words: Words | None = None) -> str:
    """That a bundle is encrypted."""
    return spoken(words)("Bundle", "Closed: only {desk} can read it.").format(desk=desk)


def open_to_all(words: Words | None = None) -> str:
    """That a bundle is not encrypted."""
    return spoken(words)("Bundle", "Open: whoever finds it can read it.")


def count_of_kind(number: int, count: int, words: Words | None = None) -> str:
    """So many changes to records of a kind."""
    words = spoken(words)
    kind = kind_numbered(number)
    if kind is None:
        return words("Bundle", "Changes of a newer version: {count}").format(count=count)
    return words(*_KINDS[kind.name]).format(count=count)
