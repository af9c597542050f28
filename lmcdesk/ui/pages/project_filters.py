"""The filters of the list of projects in words: what each is called, which values it offers, what its chip says."""

from collections.abc import Collection, Sequence
from typing import Any

from lmcdesk.catalogue.places import places
from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain.values import Stage, word
from lmcdesk.i18n import current, mark, translate
from lmcdesk.ui import figures
from lmcdesk.ui.marks import State
from lmcdesk.ui.marks import word as state_word
from lmcdesk.ui.pages.plan_names import country_name, province_name, section_name
from lmcdesk.ui.pages.project_wish import DROPPED, STATES, Wish
from lmcdesk.ui.words import Phrase, said

NAMES: dict[str, Phrase] = {
    "stages": mark("Projects", "Stage"),
    "years": mark("Projects", "Year"),
    "countries": mark("Projects", "Country"),
    "provinces": mark("Projects", "Province"),
    "sections": mark("Projects", "Section"),
    "states": mark("Projects", "State"),
    "without": mark("Projects", "Left out"),
}
"""What a filter is called."""

GROUPS: tuple[tuple[str, Phrase], ...] = (
    ("", mark("Projects", "Nothing")),
    ("section", mark("Projects", "Section")),
    ("province", mark("Projects", "Province")),
    ("stage", mark("Projects", "Stage")),
    ("state", mark("Projects", "State")),
)
"""What the list can be grouped by."""

_OPEN = frozenset(stage.value for stage in Stage if stage.open)
_WANTING = frozenset(state.value for state in (State.LATE, State.AT_RISK, State.TO_DECIDE))

VIEWS: tuple[tuple[Phrase, Wish], ...] = (
    (mark("Projects", "All projects"), Wish()),
    (mark("Projects", "Open projects"), Wish(stages=_OPEN)),
    (mark("Projects", "Needs attention"), Wish(states=_WANTING)),
    (mark("Projects", "Proposed"), Wish(stages=frozenset(("proposed", "endorsed")))),
    (mark("Projects", "Completed"), Wish(stages=frozenset(("completed", "closed")))),
)
"""The views that everybody has: what they are called, and their filters."""

_NAMED = 2
"""Values that a chip names; of more it tells the number, so that it stays short."""


def values(name: str, wish: Wish, home: str) -> list[tuple[Any, Phrase]]:
    """The values that a filter offers; provinces are those of the countries chosen, or else `home` comes first."""
    match name:
        case "stages":
            return [(stage.value, word(stage)) for stage in Stage]
        case "years":
            plan = shipped()
            years = {*range(plan.first_year - 1, plan.last_year + 2), *wish.years}
            return [(year, figures.year(year)) for year in sorted(years)]
        case "countries":
            return [(country.code, country.text(current())) for country in places().countries]
        case "provinces":
            return [(code, text) for code, text in _provinces(wish.countries, home)]
        case "sections":
            plan = shipped()
            numbers = [n for pillar in plan.pillars for n in (pillar.number, *(s.number for s in pillar.sections))]
            numbers += sorted(number for number in wish.sections if number in plan)
            unplanned = translate("Projects", "Without a measure of the Plan")
            return [*((number, section_name(number)) for number in numbers), ("", unplanned)]
        case "without":
            return [(DROPPED, translate("Projects", "Cancelled and declined"))]
    return [(state.value, state_word(state)) for state in STATES]


def _provinces(chosen: Collection[str], home: str) -> list[tuple[str, str]]:
    countries = [country for country in places().countries if not chosen or country.code in chosen]
    countries.sort(key=lambda country: country.code != home)
    many = len(countries) > 1
    return [
        (place.code, _in_country(place.text(current()), country.text(current())) if many else place.text(current()))
        for country in countries
        for place in sorted(country.provinces, key=lambda place: place.name)
    ]


def _in_country(province: str, country: str) -> str:
    return translate("Projects", "{province}, {country}").format(province=province, country=country)


def chip(name: str, wish: Wish) -> str:
    """What the chip of a filter says."""
    told = translate("Projects", "{filter}: {values}")
    if name == "behind":
        return told.format(filter=translate("Projects", "Figure"), values=wish.figure)
    return told.format(filter=said(NAMES[name]), values=_listed(name, getattr(wish, name)))


def _listed(name: str, chosen: Collection[Any]) -> str:
    if name == "years":
        return _years(sorted(chosen))
    if len(chosen) > _NAMED:
        offered = len(values(name, Wish(), ""))
        return translate("Projects", "{n} of {all}").format(n=figures.number(len(chosen)), all=figures.number(offered))
    return translate("Projects", ", ").join(_texts(name, chosen))


def _years(years: Sequence[int]) -> str:
    """Years that follow one another as a span."""
    if len(years) > 1 and years[-1] - years[0] == len(years) - 1:
        return f"{figures.year(years[0])}–{figures.year(years[-1])}"
    return translate("Projects", ", ").join(figures.year(year) for year in years)


def _texts(name: str, chosen: Collection[Any]) -> list[str]:
    match name:
        case "stages":
            return [word(stage) for stage in Stage if stage.value in chosen]
        case "countries":
            return sorted(country_name(code) for code in chosen)
        case "provinces":
            return sorted(province_name(code) for code in chosen)
        case "sections":
            offered = values("sections", Wish(sections=frozenset(chosen)), "")
            return [number or said(text) for number, text in offered if number in chosen]
        case "without":
            return [said(text) for _, text in values("without", Wish(), "")]
    return [state_word(state) for state in STATES if state.value in chosen]
