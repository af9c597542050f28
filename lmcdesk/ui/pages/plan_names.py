"""What sections, provinces and countries are called in the user's language; an unknown code stands for itself."""

from datetime import date

from lmcdesk.catalogue.plan import shipped
from lmcdesk.i18n import current
from lmcdesk.ui import values


def years() -> range:
    """The years that can be looked at: those of the Plan, this one and the next."""
    plan, this_year = shipped(), date.today().year
    return range(min(plan.first_year, this_year), max(plan.last_year, this_year + 1) + 1)


def section_of(measure: str | None) -> str | None:
    """The number of the section that a measure stands in."""
    return measure.rpartition("-")[0] or None if measure else None


def section_name(number: str) -> str:
    """A section, pillar or measure of the Plan with its number; the number alone if it is of another plan."""
    plan = shipped()
    titles = {pillar.number: pillar.text(current()) for pillar in plan.pillars}
    titles |= {section.number: section.text(current()) for section in plan.sections}
    if number in plan:
        titles[number] = plan.measure(number).text(current())
    return f"{number}  {titles[number]}" if number in titles else number


def province_name(code: str | None) -> str:
    """A province's name; empty for none."""
    return values.shown("project", "province", code) if code else ""


def country_name(code: str | None) -> str:
    """A country's name; empty for none."""
    return values.shown("project", "country", code) if code else ""
