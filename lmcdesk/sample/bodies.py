"""Organisations and people of the sample programme; an organisation is entered when it is first named."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from uuid import UUID

from lmcdesk.catalogue.places import Country, Province
from lmcdesk.domain.values import OrganisationKind
from lmcdesk.sample.geography import Geography
from lmcdesk.sample.hand import Hand
from lmcdesk.sample.words import organisations, people
from lmcdesk.store.journal import Edit


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation that has been named."""

    id: UUID
    name: str


@dataclass
class Bodies:
    """All organisations named so far. At a coordinator's desk they count as proposed, since a secretariat keeps the
    list (B7)."""

    hand: Hand
    geography: Geography
    proposed: bool
    _known: dict[str, Body] = field(init=False, default_factory=dict)
    _fresh: list[Edit] = field(init=False, default_factory=list)

    def fresh(self) -> Iterator[Edit]:
        """The organisations that were named for the first time since this was last asked."""
        yield from self._fresh
        self._fresh.clear()

    def lead(self, field_: str, country: Country, province: Province | None) -> Body:
        """Who leads projects of a field in a province, or in the country."""
        words = organisations()
        if province is None:
            name, local = words[country.code][field_]["national"]
            return self._named(name, local, country, OrganisationKind.NATIONAL)
        name, local = words["instead"].get(province.code) or words[country.code][field_]["local"]
        return self._local(name, local, country, province, OrganisationKind.LOCAL)

    def partner(self, field_: str, country: Country, province: Province) -> tuple[Body, str] | None:
        """An organisation of the province that takes part in projects of a field, and what it does, if there is one."""
        fitting = [entry for entry in organisations()["partners"] if field_ in entry["with"]]
        if not fitting:
            return None
        entry = self.hand.one(fitting)
        name, local = entry[country.code]
        return self._local(name, local, country, province, OrganisationKind(entry["kind"])), entry["part"]

    def reviewer(self, country: Country) -> Body:
        """A third party that assesses projects of the country."""
        entry = organisations()["reviewer"]
        name, local = entry[country.code]
        return self._named(name, local, country, OrganisationKind(entry["kind"]))

    def person(self, country: Country) -> str:
        """An invented name, with title, as the country orders names."""
        words = people()[country.code]
        title, given = self.hand.one([(words["titles"][0], words["women"]), (words["titles"][1], words["men"])])
        named = words["form"].format(title=title, family=self.hand.one(words["family"]), given=self.hand.one(given))
        return str(named)

    def _local(self, name: str, local: str, country: Country, province: Province, kind: OrganisationKind) -> Body:
        local = local.format(province=self.geography.written(province), name=province.local)
        return self._named(name.format(province=province.name), local, country, kind)

    def _named(self, name: str, local: str, country: Country, kind: OrganisationKind) -> Body:
        if name not in self._known:
            edit = self.hand.entry(
                "organisation",
                name=name,
                name_local=local,
                country=country.code,
                kind=kind,
                proposed=self.proposed or None,
            )
            self._fresh.append(edit)
            self._known[name] = Body(edit.id, name)
        return self._known[name]
