"""What the sample programme knows of provinces beyond their names: rivers, borders, districts, and how titles write
them."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from lmcdesk.catalogue.places import Country, Places, Province
from lmcdesk.sample.words import read


@cache
def _words() -> dict[str, Any]:
    return read("places")  # type: ignore[no-any-return]  # JSON is untyped


@dataclass(frozen=True, slots=True)
class Geography:
    """The places, seen from a country: all of its own provinces take part, of the others those on the river and at
    the borders."""

    places: Places
    home: str

    def taking_part(self, country: Country) -> list[Province]:
        """The provinces of a country that lead projects."""
        near = _words()["near"].get(country.code)
        if near is None and country.code != self.home:
            near = [*_words()["river"], *_words()["neighbours"]]
        return [p for p in country.provinces if near is None or p.code in near]

    def lies(self, province: Province, where: str | None) -> bool:
        """Whether it lies at the "border", on the "river", or is "rural"; anywhere is None."""
        match where:
            case "border":
                return province.code in _words()["neighbours"]
            case "river":
                return province.code in _words()["river"]
            case "rural":
                return province.code not in _words()["cities"]
        return True

    def written(self, province: Province) -> str:
        """The province as titles in its own language write it, with the word for province where that is usual."""
        whole = _words()["exceptions"].get(province.code) or _words()["forms"][province.country]
        return str(whole).format(name=province.local)

    def districts(self, province: Province) -> list[str]:
        """Places in the province that a project can name."""
        return list(_words()["districts"].get(province.code, ()))

    def neighbours(self, province: Province) -> list[Province]:
        """The provinces that it meets across a border."""
        return [self.places.province(code) for code in _words()["neighbours"].get(province.code, ())]
