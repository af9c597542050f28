"""Texts of an activity: each in its language, without what no XML may hold; and who an organisation is."""

import re
from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement

from lmcdesk.catalogue.places import places
from lmcdesk.domain.records import Organisation
from lmcdesk.domain.values import OrganisationKind, choice_of

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LETTERS = (
    ("th", re.compile("[\u0e01-\u0e5b]")),
    ("lo", re.compile("[\u0e81-\u0edf]")),
    ("km", re.compile("[\u1780-\u17ff]")),
    ("my", re.compile("[\u1000-\u109f\uaa60-\uaa7f]")),
    ("zh", re.compile("[\u3400-\u9fff\uf900-\ufaff]")),
)
"""Letters that tell a language."""

_KINDS: dict[OrganisationKind, str] = {
    OrganisationKind.NATIONAL: "10",
    OrganisationKind.LOCAL: "11",
    OrganisationKind.INTERNATIONAL: "40",
    OrganisationKind.RESEARCH: "80",
    OrganisationKind.ENTERPRISE: "70",
    OrganisationKind.ASSOCIATION: "22",
    OrganisationKind.OTHER: "90",
}
"""The list OrganisationType of the standard."""


def narrated(parent: Element, tag: str, texts: Iterable[tuple[str, str]], **attributes: str) -> None:
    """An element with a text in each of several languages (ISO 639-1); that of the activity is not named."""
    made = SubElement(parent, tag, attributes)
    for text, language in texts:
        SubElement(made, "narrative", {LANG: language} if language else {}).text = text


def in_both(english: str, chinese: str) -> list[tuple[str, str]]:
    """A text of the Plan in English and, where it is known, in Chinese."""
    return [(english, ""), *([(chinese, "zh")] if chinese != english else [])]


def names_of(organisation: Organisation) -> list[tuple[str, str]]:
    """What a body is called, in English and in its own language."""
    local, home = clean(organisation.name_local), language_of(organisation.country)
    pairs = {clean(organisation.name): told_in(organisation.name, ""), local: told_in(local, home)}
    return [pair for pair in pairs.items() if pair[0]]


def kind_of(organisation: Organisation) -> dict[str, str]:
    """Its kind as an attribute, where that is known."""
    kind = choice_of(OrganisationKind, organisation.kind)
    return {} if kind is None else {"type": _KINDS[kind]}


def language_of(country: str | None) -> str:
    """The language (ISO 639-1) of one of the six countries; nothing for another."""
    return {place.code: place.language for place in places().countries}.get(country or "", "")


def told_in(text: str | None, otherwise: str) -> str:
    """The language that a text's letters tell, or the other one."""
    return next((language for language, letters in _LETTERS if text and letters.search(text)), otherwise)


def clean(text: str | None) -> str:
    """A text without what no XML may hold."""
    return _FORBIDDEN.sub("", text or "").strip()
