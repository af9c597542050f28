"""Which projects a sample programme has: of which section, in which province, from when to when, under which code."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from lmcdesk.catalogue.entries import Catalogue
from lmcdesk.catalogue.places import Country, Province
from lmcdesk.domain.codes import NATIONAL, code_of
from lmcdesk.sample.geography import Geography
from lmcdesk.sample.hand import Hand
from lmcdesk.sample.words import Template, phases, sections

_OWN = 80
"""Percent of projects in the own country at a desk for the whole of it; the other five share the rest."""

_YEARS = (14, 20, 25, 23, 18)
"""How many of a hundred projects begin in each year of the Plan."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A project by lot, before it has a name."""

    template: Template
    country: Country
    province: Province | None
    begins: date
    ends: date

    @property
    def same(self) -> tuple[str, str]:
        """Equal for projects that would have one title."""
        return self.template.texts["en"], self.province.code if self.province else self.country.code


@dataclass(frozen=True, slots=True)
class Chosen(Drawn):
    """A project before its details."""

    code: str
    title: str
    title_local: str
    objective: str


@dataclass
class Chooser:
    """Chooses for a desk: all in its province, or in its country and some in the others."""

    hand: Hand
    catalogue: Catalogue
    geography: Geography
    province: Province | None
    _led: Counter[str] = field(init=False, default_factory=Counter)
    _met: Counter[tuple[str, str]] = field(init=False, default_factory=Counter)
    _shares: list[float] = field(init=False)
    _templates: list[list[Template]] = field(init=False)

    def __post_init__(self) -> None:
        fitting = [(share, [t for t in templates if self._suits(t)]) for share, templates in sections().values()]
        self._shares = [share for share, templates in fitting if templates]
        self._templates = [templates for _, templates in fitting if templates]

    def choose(self, many: int) -> Iterator[Chosen]:
        """So many projects in the order in which they begin, which is the order of their codes and phases."""
        serials: Counter[tuple[str, int, int]] = Counter()
        phase: Counter[tuple[str, str]] = Counter()
        for drawn in sorted((self._draw() for _ in range(many)), key=lambda drawn: drawn.begins):
            province = drawn.province
            block = drawn.country.code, drawn.begins.year, province.ordinal if province else NATIONAL
            serials[block] += 1
            phase[drawn.same] += 1
            yield Chosen(
                template=drawn.template,
                country=drawn.country,
                province=province,
                begins=drawn.begins,
                ends=drawn.ends,
                code=code_of(*block, serials[block]),
                title=self._title(drawn, "en", phase[drawn.same]),
                title_local=self._title(drawn, drawn.country.language, phase[drawn.same]),
                objective=drawn.template.objective.format(province=province.name if province else ""),
            )

    def _suits(self, template: Template) -> bool:
        """Whether the desk can have such projects at all."""
        if self.province is None:
            return True
        return not template.national and self.geography.lies(self.province, template.where)

    def _draw(self) -> Drawn:
        country = self._country()
        for _ in range(6):  # other projects come before second phases of the same
            template = self.hand.one(self.hand.luck.choices(self._templates, self._shares)[0])
            province = None if template.national else self._lead_province(template, country)
            drawn = Drawn(template, country, province, *self._time(template))
            if not self._met[drawn.same]:
                break
        self._met[drawn.same] += 1
        if province:
            self._led[province.code] += 1
        return drawn

    def _country(self) -> Country:
        places = self.geography.places
        if self.province is not None or self.hand.chance(_OWN):
            return places.country(self.geography.home)
        return self.hand.one([country for country in places.countries if country.code != self.geography.home])

    def _lead_province(self, template: Template, country: Country) -> Province:
        """One of those that fit and lead few projects yet. Every country has some on the river and at a border."""
        if self.province is not None:
            return self.province
        fitting = [p for p in self.geography.taking_part(country) if self.geography.lies(p, template.where)]
        fewest = min(self._led[p.code] for p in fitting)
        return self.hand.one([p for p in fitting if self._led[p.code] <= fewest + 1])

    def _time(self, template: Template) -> tuple[date, date]:
        """Within the Plan; what begins in its last year begins early in it and is shorter."""
        first, last = self.catalogue.first_year, self.catalogue.last_year
        year = self.hand.luck.choices(range(first, last + 1), _YEARS)[0]
        begins = date(year, self.hand.between(1, 6 if year == last else 12), self.hand.one((1, 15)))
        length = timedelta(days=30 * self.hand.between(*template.way.months))
        latest = date(last, 12, 31) - timedelta(days=self.hand.between(0, 60))
        return begins, min(begins + length, latest)

    def _title(self, drawn: Drawn, language: str, phase: int) -> str:
        title = drawn.template.texts[language]
        if drawn.province is not None:
            province = drawn.province
            title = title.format(province=province.name if language == "en" else self.geography.written(province))
        return title if phase == 1 else phases()[language].format(title=title, n=phase)
