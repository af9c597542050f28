"""Where projects stand in the Plan: the section of a measure, and the order of sections."""

from functools import cache

from lmcdesk.catalogue.plan import shipped


def section_of(measure: str | None) -> str | None:
    """The number of a measure's section; None for a measure that the Plan does not know."""
    return shipped().section_of(measure).number if measure and measure in shipped() else None


def pillar_of(measure: str | None) -> str | None:
    """The number of a measure's pillar; None for a measure that the Plan does not know."""
    return shipped().pillar_of(measure).number if measure and measure in shipped() else None


@cache
def places() -> dict[str, int]:
    """The places of the Plan's sections, by their numbers."""
    return {section.number: at for at, section in enumerate(shipped().sections)}


def place_of(section: str | None) -> int:
    """A section's place in the Plan, to sort by; projects without one come last."""
    return places().get(section or "", len(places()))
