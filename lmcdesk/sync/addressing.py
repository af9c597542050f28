"""Whom bundles are for. What a desk is sent, and who can read it, follows from its certificate: its card may have come
from others, who can say of it what they like. And by its keys one desk is told from another, never by its name alone:
two desks of a province may well have the same."""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from lmcdesk.domain.rights import Warrant
from lmcdesk.i18n import plain_name
from lmcdesk.store import identity
from lmcdesk.store.identity import DeskCard
from lmcdesk.sync.belief import Trusted, later
from lmcdesk.sync.certificates import Certificate

Hands = bytes | UUID
"""What is one for all identities and keys of a desk: one of its keys, or of a desk for which nobody ever vouched the
identity."""


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
    hands: Hands = b""
    """In whose hands it is."""

    @property
    def name(self) -> str:
        """What it is called."""
        return self._said.name

    @property
    def warrant(self) -> Warrant:
        """What it is certified for; without a certificate, what its card says."""
        said = self._said
        if isinstance(said, Certificate):
            return Warrant(said.role, said.country, said.provinces)
        return Warrant(said.role, said.country, (said.province,) if said.province else ())

    @property
    def _said(self) -> Certificate | DeskCard:
        said = self.certificate or self.card
        assert said is not None
        return said


def newcomer(certificate: Certificate) -> Addressee:
    """A desk of which nothing but its certificate is known."""
    card = _card(certificate.desk, certificate) if certificate.desk else None
    return Addressee(card, certificate, hands=certificate.key)


def addressee(connection: sqlite3.Connection, believed: Trusted, desk: UUID) -> Addressee | None:
    """The desk of an identity; None if nobody ever spoke of it."""
    known = next((card for card in identity.cards(connection).values() if card.id == desk), None)
    if known is not None:
        return _Telling(believed).known(known)
    certificate = _naming(believed, desk)
    return None if certificate is None else newcomer(certificate)


def addressees(connection: sqlite3.Connection, believed: Trusted) -> dict[int, Addressee]:
    """All desks ever heard of, by their local numbers, in the order in which they were met; this one among them."""
    spoke = {ix for (ix,) in connection.execute("SELECT DISTINCT desk FROM heard")}
    telling, found = _Telling(believed), {}
    for ix, card in identity.cards(connection).items():
        one = telling.known(card)
        if one.certificate is not None:
            own = one.certificate.desk == card.id or bool(telling.signed(card.id)) or ix in spoke
            one = replace(one, surety=2 if own else 1)
        found[ix] = one
    return found


def newcomers(found: Iterable[Addressee], believed: Trusted) -> list[Addressee]:
    """The desks that are certified but were never heard of, given those that were."""
    heard = {one.hands for one in found}
    standing = _Telling(believed).standing()
    return [replace(newcomer(c), hands=hands) for hands, c in standing.items() if hands not in heard]


def namesakes(believed: Trusted, asked: Certificate, old: Certificate | None) -> list[Certificate]:
    """The other desks that have the name of one that asks to be enrolled; `old` is its earlier key's certificate."""
    telling, name = _Telling(believed), plain_name(asked.name).casefold()
    keys = {asked.key, *([old.key] if old else [])}
    own = {hands for key, hands in telling.hands.items() if key in keys} | telling.naming(asked.desk)
    others = (c for hands, c in telling.standing().items() if hands not in own)
    return [c for c in others if plain_name(c.name).casefold() == name]


def desks(found: Mapping[int, Addressee]) -> dict[Hands, dict[int, Addressee]]:
    """The identities of each desk, by their local numbers, without those that are less certain than another one of the
    desk. A desk for which nobody ever vouched is left out where another one has its name: it may be made up."""
    surest: dict[Hands, int] = {}
    vouched: set[str] = set()
    for one in found.values():
        surest[one.hands] = max(one.surety, surest.get(one.hands, 0))
        if one.card is not None and one.certificate is not None:
            vouched.add(one.card.name)
    grouped: dict[Hands, dict[int, Addressee]] = {}
    for ix, one in found.items():
        made_up = one.card is None or (isinstance(one.hands, UUID) and one.card.name in vouched)
        if one.surety == surest[one.hands] and not made_up:
            grouped.setdefault(one.hands, {})[ix] = one
    return grouped


class _Telling:
    """What tells desks apart."""

    def __init__(self, believed: Trusted) -> None:
        self._believed = believed
        self._all = (*believed.certificates, *believed.roots.values(), *believed.distrusted.values())
        self.hands = self._join()
        """For each certified key one that stands for all in the same hands."""
        self._sealed: dict[UUID, list[tuple[str, set[bytes]]]] = {}
        for (desk, stream), keys in believed.signed.items():
            self._sealed.setdefault(desk, []).append((stream, keys))

    def signed(self, desk: UUID) -> set[bytes]:
        """The keys that signed under an identity, and might."""
        may = self._believed.may_sign_as
        return {key for stream, keys in self._sealed.get(desk, ()) for key in keys if may(desk, stream, key)}

    def _join(self) -> dict[bytes, bytes]:
        """Keys are in the same hands if one follows on the other, or if one identity was certified at one place with
        both, as where a desk lost its key."""
        found = {certificate.key: certificate.key for certificate in self._all}
        pairs = [(said.issuer, said.key) for said in self._believed.successions]
        first: dict[tuple[object, ...], bytes] = {}
        for c in self._all:
            if c.desk is not None:
                pairs.append((first.setdefault((c.desk, c.name, c.role, c.country, c.provinces), c.key), c.key))
        for a, b in pairs:
            if a in found and b in found and found[a] != found[b]:
                one, other = found[a], found[b]
                found = {key: one if stands == other else stands for key, stands in found.items()}
        return found

    def standing(self) -> dict[Hands, Certificate]:
        """The latest certificate of each desk that has one which stands."""
        believed = self._believed
        latest: dict[Hands, Certificate] = {}
        for c in sorted((*believed.certificates, *believed.roots.values()), key=later):
            if not believed.is_revoked(c) and not believed.is_replaced(c):
                latest[self.hands[c.key]] = c
        return latest

    def naming(self, desk: UUID | None) -> set[Hands]:
        """The desks that were certified under an identity."""
        return {self.hands[c.key] for c in self._all if desk is not None and c.desk == desk}

    def known(self, card: DeskCard) -> Addressee:
        """The desk of a card."""
        certificate = _naming(self._believed, card.id) or self._believed.holder(card)
        linked = self.naming(card.id) | {self.hands[key] for key in self.signed(card.id) if key in self.hands}
        if certificate is not None and self.hands[certificate.key] not in (linked or self._bearing(certificate)):
            certificate = None
        if certificate is not None:
            return Addressee(_card(card.id, certificate), certificate, hands=self.hands[certificate.key])
        return Addressee(card, None, hands=next(iter(linked)) if len(linked) == 1 else card.id)

    def _bearing(self, certificate: Certificate) -> set[bytes]:
        """The desk of a certificate's name and place; none if there are several: what is for the one would be encrypted
        to the other."""
        place = (certificate.name, certificate.role, certificate.country, certificate.provinces)
        found = {
            self.hands[c.key]
            for c in self._all
            if (c.name, c.role, c.country, c.provinces) == place and not self._believed.is_revoked(c)
        }
        return found if len(found) == 1 else set()


def _naming(believed: Trusted, desk: UUID) -> Certificate | None:
    """The latest certificate that names an identity and stands, if all that do are one holder's."""
    named = [
        c
        for c in (*believed.certificates, *believed.roots.values())
        if c.desk == desk and not believed.is_revoked(c) and not believed.is_replaced(c)
    ]
    if len({(c.name, c.role, c.country, c.provinces) for c in named}) != 1:
        return None
    return max(named, key=later)


def _card(desk: UUID, certificate: Certificate) -> DeskCard:
    province = certificate.provinces[0] if certificate.provinces else None
    return DeskCard(desk, certificate.name, certificate.country, province, certificate.role)
