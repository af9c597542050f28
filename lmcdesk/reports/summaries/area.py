"""What a summary of many projects is of, a country or one of its provinces, and what its projects are counted by."""

from collections.abc import Mapping
from dataclasses import dataclass

from lmcdesk.catalogue.entries import Section
from lmcdesk.catalogue.places import places
from lmcdesk.catalogue.plan import shipped
from lmcdesk.reports.summaries.reading import Snapshot
from lmcdesk.store import vectors
from lmcdesk.store.queries import ProjectFilter


@dataclass(frozen=True, slots=True)
class Area:
    """A country by its code, and one of its provinces where only that one is meant."""

    country: str
    province: str | None = None

    @property
    def projects(self) -> ProjectFilter:
        """The projects that belong to it or reach it."""
        if self.province is not None:
            return ProjectFilter(provinces=frozenset({self.province}))
        return ProjectFilter(countries=frozenset({self.country}))

    def provinces(self) -> dict[str, int]:
        """The places of its provinces in the catalogue's order."""
        if self.province is not None:
            return {self.province: 0}
        return {province.code: at for at, province in enumerate(places().country(self.country).provinces)}


def section_of(measure: str | None) -> Section | None:
    """The section of the Plan that a measure stands in; None where the Plan does not know it."""
    plan = shipped()
    return plan.section_of(measure) if measure is not None and measure in plan else None


def section_places() -> Mapping[str, int]:
    """The places of the Plan's sections in its order."""
    return {section.number: at for at, section in enumerate(shipped().sections)}


def heard(snapshot: Snapshot) -> set[str | None]:
    """Provinces of desks whose changes are known here."""
    return {card.province for card in vectors.writers(snapshot.connection)}
