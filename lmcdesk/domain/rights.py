"""What a desk may write (features G3): a rule of the change and of what its desk was certified for, and of nothing
else, so that every desk judges alike, whenever a change comes."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from lmcdesk import i18n
from lmcdesk.catalogue.places import places
from lmcdesk.domain.base import kinds
from lmcdesk.domain.values import ReportState, Role
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import Words, translate

LISTS = "lists"
"""The stream of a country's reference lists is its code, a slash and this. That of a project which is handed to others
by itself is the stream it would be in otherwise, a slash and the project's id."""


@dataclass(frozen=True, slots=True)
class Warrant:
    """What a desk is certified for."""

    role: Role
    country: str
    provinces: tuple[str, ...]


class Reason(StrEnum):
    """Why a change is kept and passed on, but not shown as the value."""

    UNKNOWN = "unknown"
    """No secretariat that is trusted here vouches for the desk."""
    REVOKED = "revoked"
    """It was written under a key that had been taken back."""
    NAME = "name"
    """It stands under the identity of a desk that did not sign it."""
    PLACE = "place"
    """It stands among what is about another province or country than the desk's."""
    ELSEWHERE = "elsewhere"
    """It stands among what is about the desk's own place, and is about a record that is not."""
    ROLE = "role"
    """It is for the secretariat to write, or the desk writes nothing at all."""

    @property
    def text(self) -> str:
        """The reason in a sentence."""
        match self:
            case Reason.UNKNOWN:
                return translate("Rights", "No secretariat that this desk trusts vouches for the desk that wrote it.")
            case Reason.REVOKED:
                return translate("Rights", "It was written after the desk's certificate had been revoked.")
            case Reason.NAME:
                return translate("Rights", "It was signed by another desk than the one in whose name it stands.")
            case Reason.PLACE:
                return translate("Rights", "It belongs to another province or country than the desk that wrote it.")
            case Reason.ELSEWHERE:
                return translate(
                    "Rights", "It is about a record of another province or country, which was not handed over."
                )
            case Reason.ROLE:
                return translate("Rights", "It is for the national secretariat to write.")


_RESERVED: tuple[tuple[str, str, tuple[str, ...] | None], ...] = (
    ("progress_report", "state", (ReportState.RETURNED, ReportState.APPROVED, ReportState.LOCKED)),
    ("progress_report", "return_reason", None),
)
"""What a province leaves to its secretariat (features E1): kind, field, and which values; None means every one."""


_LISTED = ("organisation", "rate")
"""The kinds of a country's reference lists."""


def listed() -> frozenset[int]:
    """The numbers of the kinds that stand in a country's reference lists."""
    return frozenset(kinds()[name].number for name in _LISTED)


_KEPT = frozenset({8, 19})
"""Rates and letterheads; by number, so that a version that lacks a kind judges as the others do."""


def kept() -> frozenset[int]:
    """The numbers of the kinds that a secretariat alone writes: what a province entered there would change the sums, or
    the looks, of the whole country's reports (features A5, F2)."""
    return _KEPT


def place_of(stream: str) -> str:
    """The code of the province or country that a stream is about."""
    return stream.partition("/")[0]


def country_of(stream: str) -> str:
    """The code of the country that a stream is about."""
    return place_of(stream).partition("-")[0]


def outside(warrant: Warrant, stream: str) -> Reason | None:
    """Why a desk may write nothing at all in a stream, or None if it may."""
    if warrant.role is Role.MANAGER:
        return Reason.ROLE
    country = country_of(stream)
    if country != warrant.country:
        return Reason.PLACE
    if warrant.role is Role.SECRETARIAT or stream == f"{country}/{LISTS}":
        return None
    return None if place_of(stream) in (warrant.provinces or (country,)) else Reason.PLACE


def reserved(warrant: Warrant) -> list[tuple[int, int, tuple[str, ...] | None]]:
    """What a desk may not write even where it may write: number of the kind and of the field, and the values, or None
    for every value that is any."""
    if warrant.role is Role.SECRETARIAT:
        return []
    return [(kinds()[kind].number, kinds()[kind].fields[field].number, values) for kind, field, values in _RESERVED]


def refused(warrant: Warrant, stream: str, kind: int, values: Iterable[tuple[int, Any]]) -> Reason | None:
    """Why a desk may not write some (field number, value) of a record of a kind in a stream, or None if it may."""
    whole = outside(warrant, stream)
    if whole is not None:
        return whole
    if kind in kept() and warrant.role is not Role.SECRETARIAT:
        return Reason.ROLE
    for of, number, wrong in reserved(warrant):
        if of == kind and any(n == number and v is not None and (wrong is None or v in wrong) for n, v in values):
            return Reason.ROLE
    return None


def place_name(stream: str, words: Words | None = None) -> str:
    """What a stream is about: a province, what is national, or a country's reference lists; its code where that is no
    place of the six countries."""
    words = words or Words(i18n.current())
    place, _, rest = stream.partition("/")
    try:
        here = places().province(place) if "-" in place else places().country(place)
        named = here.text(words.language)
        if rest == LISTS:
            return words("Rights", "Lists of {country}").format(country=named)
        return words("Rights", "{place}, one project").format(place=named) if rest else named
    except WrongInput:
        return stream
