"""Whom bundles are for. What a desk is sent, and who can read it, follows from its certificate: its card may have come
from others, who can say of it what they like."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from lmcdesk.domain.rights import Warrant
from lmcdesk.store import identity
from lmcdesk.store.identity import DeskCard
from lmcdesk.sync.belief import Trusted
from lmcdesk.sync.certificates import Certificate


@dataclass(frozen=True, slots=True)
class Addressee:
    """Another desk, as its certificate has it."""

    card: DeskCard | None
    """None if nothing but the certificate is known of it, and that names no identity."""
    certificate: Certificate | None
    """The one that stands; None if no secretariat that is trusted here vouches for the desk, or no longer."""
    surety: int = 0
    """How likely the identity is the desk's own: more if it is certified, and again if it was named, signed or spoke
    itself, where others may have made it up."""

    @property
    def warrant(self) -> Warrant | None:
        """What it is certified for; without a certificate, what its card says."""
        if self.certificate is not None:
            return Warrant(self.certificate.role, self.certificate.country, self.certificate.provinces)
        if self.card is None:
            return None
        return Warrant(self.card.role, self.card.country, (self.card.province,) if self.card.province else ())


def newcomer(certificate: Certificate) -> Addressee:
    """A desk of which nothing but its certificate is known."""
    return Addressee(_card(certificate.desk, certificate) if certificate.desk else None, certificate)


def addressee(connection: sqlite3.Connection, believed: Trusted, desk: UUID) -> Addressee | None:
    """The desk of an identity; None if nobody ever spoke of it."""
    known = next((card for card in identity.cards(connection).values() if card.id == desk), None)
    if known is not None:
        return _known(believed, known)
    certificate = _naming(believed, desk)
    return None if certificate is None else newcomer(certificate)


def addressees(connection: sqlite3.Connection, believed: Trusted) -> dict[int, Addressee]:
    """All desks ever heard of, by their local numbers, in the order in which they were met."""
    spoke = {ix for (ix,) in connection.execute("SELECT DISTINCT desk FROM heard")}
    signed = {
        desk
        for (desk, stream), keys in believed.signed.items()
        if any(believed.may_sign_as(desk, stream, key) for key in keys)
    }
    found = {}
    for ix, card in identity.cards(connection).items():
        one = _known(believed, card)
        if one.certificate is not None:
            own = one.certificate.desk == card.id or card.id in signed or ix in spoke
            one = replace(one, surety=2 if own else 1)
        found[ix] = one
    return found


def surest(found: Mapping[int, Addressee]) -> dict[int, DeskCard]:
    """The cards of some desks by their local numbers, without those that are less certain than another of the name."""
    known = [(ix, one, one.card) for ix, one in found.items() if one.card is not None]
    most: dict[str, int] = {}
    for _, one, card in known:
        most[card.name] = max(one.surety, most.get(card.name, 0))
    return {ix: card for ix, one, card in known if one.surety == most[card.name]}


def _known(believed: Trusted, card: DeskCard) -> Addressee:
    certificate = _naming(believed, card.id) or believed.holder(card)
    return Addressee(_card(card.id, certificate) if certificate else card, certificate)


def _naming(believed: Trusted, desk: UUID) -> Certificate | None:
    """The latest certificate that names an identity and stands, if all that do are one holder's."""
    named = [
        c
        for c in (*believed.certificates, *believed.roots.values())
        if c.desk == desk and not believed.is_revoked(c) and not believed.is_replaced(c)
    ]
    if len({(c.name, c.role, c.country, c.provinces) for c in named}) != 1:
        return None
    return max(named, key=lambda c: (c.starts, c.until, c.statement.text))


def _card(desk: UUID, certificate: Certificate) -> DeskCard:
    province = certificate.provinces[0] if certificate.provinces else None
    return DeskCard(desk, certificate.name, certificate.country, province, certificate.role)
