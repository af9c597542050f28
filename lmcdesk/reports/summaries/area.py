"""What a summary of many projects is of: a country or one of its provinces, and which desks of it were heard of."""

from dataclasses import dataclass

from lmcdesk.catalogue.places import places
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


def heard(snapshot: Snapshot) -> set[str | None]:
    """Provinces of desks whose changes are known here."""
    return {card.province for card in vectors.writers(snapshot.connection)}
