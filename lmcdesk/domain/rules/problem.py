"""What is wrong with a field, what a rule may look at, and the one list of all rules."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any, TypeVar

from lmcdesk.catalogue.entries import Catalogue
from lmcdesk.catalogue.places import Country, Places, Province
from lmcdesk.domain.base import Record

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong or odd in one field of a record, as a whole sentence in the user's language.

    Severe: it cannot be meant, and a form or a sheet does not write it. Otherwise it is written, shown beside its
    field, and listed again when a report is submitted (E3). What comes with a bundle is kept either way and listed.
    """

    field: str
    text: str
    severe: bool = False


@dataclass(frozen=True)
class Context:
    """What a rule may look at beside the record: the Plan, the places, and today. Made once, used for many records."""

    catalogue: Catalogue
    places: Places
    today: date

    @cached_property
    def countries(self) -> dict[str, Country]:
        """The six countries by their ISO 3166-1 codes."""
        return {country.code: country for country in self.places.countries}

    @cached_property
    def provinces(self) -> dict[str, Province]:
        """Their provinces by their ISO 3166-2 codes."""
        return {province.code: province for province in self.places.provinces}

    @cached_property
    def sources(self) -> frozenset[str]:
        """The codes of the Plan's sources of funds."""
        return frozenset(source.code for source in self.catalogue.funding_sources)

    @cached_property
    def bodies(self) -> frozenset[str]:
        """The codes of the cooperation's bodies."""
        return frozenset(body.code for body in self.catalogue.bodies)


Rule = Callable[[R, Context], Iterator[Problem]]

RULES: dict[str, list[Rule[Any]]] = defaultdict(list)
"""The rules of each kind, by its name, in the order in which their problems are told."""


def rule(kind: type[R]) -> Callable[[Rule[R]], Rule[R]]:
    """Enters a rule for a kind. Its docstring names where the rule comes from."""

    def enter(function: Rule[R]) -> Rule[R]:
        RULES[kind.__tablename__].append(function)
        return function

    return enter


def severe(field: str, text: str, **places: object) -> Problem:
    """A problem that cannot be meant; `places` fill the named places of the translated sentence."""
    return Problem(field, text.format(**{name: _shown(value) for name, value in places.items()}), severe=True)


def odd(field: str, text: str, **places: object) -> Problem:
    """A problem that someone should look at; `places` as for `severe`."""
    return Problem(field, text.format(**{name: _shown(value) for name, value in places.items()}))


def _shown(value: object) -> str:
    """A value as it stands in a sentence: days as YYYY-MM-DD, numbers in plain digits unless huge, long texts cut."""
    if isinstance(value, Decimal | int) and not isinstance(value, bool):
        number = Decimal(value)
        return f"{number:f}" if abs(number.adjusted()) < 40 else f"{number:.3e}"
    text = str(value).encode("utf-8", "replace").decode("utf-8")
    return text if len(text) <= 60 else text[:59] + "…"
