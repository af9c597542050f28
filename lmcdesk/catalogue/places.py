"""The six countries and their provinces, as shipped, and how a name somebody typed finds one of them."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from types import MappingProxyType

from lmcdesk import paths
from lmcdesk.catalogue.folding import bare
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import translate


@dataclass(frozen=True)
class Province:
    """A first-level division, whatever its own name for that (province, region, state, municipality).

    `code` is its ISO 3166-2 code and `country` its country's. `ordinal` counts from 1 within the country in the order
    of the codes; it numbers projects, so it never changes: a new province takes the next free one. `name` is the
    English name, `local` the one in the country's language, `also` other spellings met in practice.
    """

    code: str
    country: str
    ordinal: int
    name: str
    local: str
    language: str = field(repr=False)
    also: tuple[str, ...] = field(repr=False)

    def text(self, language: str = "en") -> str:
        """The local name where that is the country's language (ISO 639-1), else the English one."""
        return self.local if language == self.language else self.name


@dataclass(frozen=True)
class Country:
    """A member country. `code` is ISO 3166-1 alpha-2 and `alpha3` alpha-3, `currency` ISO 4217, `language` ISO 639-1;
    `fiscal_year_start` the month (1-12) in which the budget year begins; `texts` its short name by language."""

    code: str
    alpha3: str
    texts: Mapping[str, str] = field(hash=False, repr=False)
    official_name: str
    language: str
    currency: str
    fiscal_year_start: int
    also: tuple[str, ...] = field(repr=False)
    provinces: tuple[Province, ...] = field(repr=False)

    @property
    def name(self) -> str:
        """The English short name, as the United Nations writes it but for Lao PDR."""
        return self.texts["en"]

    @property
    def local(self) -> str:
        """The short name in the country's own language."""
        return self.texts[self.language]

    def text(self, language: str = "en") -> str:
        """The short name in that language (ISO 639-1), or in English where there is none."""
        return self.texts.get(language) or self.name


@dataclass(frozen=True)
class Places:
    """The six countries, in alphabetical order of their English names, which is the order of protocol."""

    countries: tuple[Country, ...]
    words_before: tuple[str, ...] = field(repr=False)
    words_after: tuple[str, ...] = field(repr=False)

    @cached_property
    def provinces(self) -> tuple[Province, ...]:
        """All provinces, country by country."""
        return tuple(province for country in self.countries for province in country.provinces)

    def country(self, code: str) -> Country:
        """The country of that ISO 3166-1 code ("LA"). Raises WrongInput for any other than the six."""
        for country in self.countries:
            if country.code == code:
                return country
        raise WrongInput(
            translate("Places", "{code} is none of the six countries: use {codes}.").format(
                code=code, codes=", ".join(country.code for country in self.countries)
            )
        )

    def province(self, code: str) -> Province:
        """The province of that ISO 3166-2 code ("LA-LM"). Raises WrongInput where there is none."""
        if code not in self._by_code:
            raise WrongInput(translate("Places", "There is no province with the code {code}.").format(code=code))
        return self._by_code[code]

    def find(self, name: str) -> Province | Country | None:
        """The place meant by a code, an English or a local name, whatever its case, accents, spaces and punctuation,
        with or without such words as "province"; None if no place is meant, or more than one ("Vientiane")."""
        typed = bare(name)
        for names, asked in ((self._names, typed), (self._cores, self._core(typed))):
            if meant := names.get(asked):
                return next(iter(meant)) if len(meant) == 1 else None
        return None

    @cached_property
    def _by_code(self) -> dict[str, Province]:
        return {province.code: province for province in self.provinces}

    @cached_property
    def _names(self) -> dict[str, set[Province | Country]]:
        names: dict[str, set[Province | Country]] = {}
        every: tuple[Province | Country, ...] = (*self.countries, *self.provinces)
        for place in every:
            for spelling in _spellings(place):
                names.setdefault(bare(spelling), set()).add(place)
        return names

    @cached_property
    def _cores(self) -> dict[str, set[Province | Country]]:
        cores: dict[str, set[Province | Country]] = {}
        for name, meant in self._names.items():
            cores.setdefault(self._core(name), set()).update(meant)
        return cores

    def _core(self, name: str) -> str:
        """The bare name without words for province before or after it."""
        for word in self.words_before:
            if name.startswith(word) and name != word:
                name = name.removeprefix(word)
                break
        for word in self.words_after:
            if name.endswith(word) and name != word:
                return name.removesuffix(word)
        return name


def _spellings(place: Province | Country) -> Iterable[str]:
    if isinstance(place, Country):
        return (place.code, place.alpha3, place.official_name, *place.texts.values(), *place.also)
    return (place.code, place.name, place.local, *place.also)


@cache
def places() -> Places:
    """The shipped places, read once."""
    shipped = json.loads((paths.resources() / "places" / "places.json").read_text("utf-8"))
    countries = [
        Country(
            code=entry["code"],
            alpha3=entry["alpha3"],
            texts=MappingProxyType(entry["name"]),
            official_name=entry["official_name"],
            language=entry["language"],
            currency=entry["currency"],
            fiscal_year_start=entry["fiscal_year_start"],
            also=tuple(entry["also"]),
            provinces=tuple(
                Province(
                    code=inner["code"],
                    country=entry["code"],
                    ordinal=inner["ordinal"],
                    name=inner["name"],
                    local=inner["local"],
                    language=entry["language"],
                    also=tuple(inner.get("also", ())),
                )
                for inner in entry["provinces"]
            ),
        )
        for entry in shipped["countries"]
    ]
    return Places(
        countries=tuple(sorted(countries, key=lambda country: country.name)),
        words_before=tuple(bare(word) for word in shipped["words_before"]),
        words_after=tuple(bare(word) for word in shipped["words_after"]),
    )
