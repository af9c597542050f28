"""The countries and provinces that a text names: one in two languages, a country with its province, or several."""

import html
import re
from dataclasses import dataclass

from lmcdesk.catalogue.places import Country, Province, places
from lmcdesk.sheets.vocabulary import key, spoken_parts

_PARTED = re.compile(r"[,，;；/／|｜、&\n()（）\[\]]|\band\b|\s[-–—]\s")

Place = Country | Province


@dataclass(frozen=True, slots=True)
class Named:
    """The places that a text names, in its order, and whether it names something else too."""

    places: tuple[Place, ...]
    else_too: bool

    @property
    def one(self) -> Place | None:
        """The only place that is meant: a province that stands beside its own country goes before that."""
        provinces = {place for place in self.places if isinstance(place, Province)}
        within = {place.country if isinstance(place, Province) else place.code for place in self.places}
        if self.else_too or len(within) != 1 or len(provinces) > 1:
            return None
        return provinces.pop() if provinces else self.places[0]

    @property
    def countries(self) -> list[Country]:
        """The countries that are named as such."""
        return [place for place in self.places if isinstance(place, Country)]


def named(text: str) -> Named:
    """The places that a text names."""
    told = html.unescape(text)
    if (whole := places().find(text) or places().find(told)) is not None:
        return Named((whole,), False)
    found = [_one(part) for part in _PARTED.split(told) if key(part)]
    return Named(tuple(place for place in found if place is not None), None in found)


def _one(part: str) -> Place | None:
    found = {places().find(each) for each in (spoken_parts(part) or [part])}
    return found.pop() if len(found) == 1 else None
