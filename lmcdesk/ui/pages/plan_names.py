"""What sections, provinces and countries are called in the user's language; an unknown code stands for itself."""

from lmcdesk.catalogue.places import places
from lmcdesk.catalogue.plan import shipped
from lmcdesk.i18n import current


def section_name(number: str) -> str:
    """A section or pillar of the Plan with its number; the number alone if it is of another plan."""
    plan = shipped()
    titles = {pillar.number: pillar.text(current()) for pillar in plan.pillars}
    titles |= {section.number: section.text(current()) for section in plan.sections}
    return f"{number}  {titles[number]}" if number in titles else number


def province_name(code: str | None) -> str:
    """A province's name, or its code if it is none of the six countries'."""
    found = next((place for place in places().provinces if place.code == code), None)
    return found.text(current()) if found else code or ""


def country_name(code: str | None) -> str:
    """A country's name, or its code if it is none of the six."""
    found = next((place for place in places().countries if place.code == code), None)
    return found.text(current()) if found else code or ""
