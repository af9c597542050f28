"""What a desk believes of others, and what follows from it: who holds a key, what he may write, and how far his word
reaches."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from uuid import UUID

from lmcdesk.domain.rights import Reason, Warrant, country_of
from lmcdesk.domain.values import Role
from lmcdesk.store.identity import DeskCard
from lmcdesk.store.withheld import Span
from lmcdesk.sync.certificates import Certificate, Known, Succession

Holder = tuple[str, Role, str, tuple[str, ...], bytes]
"""Who holds a key: name, role, country, provinces, and the line of the secretariat that says so."""


@dataclass(frozen=True, slots=True)
class Trusted:
    """What a desk believes."""

    own: Certificate | None
    """Its own certificate."""
    roots: dict[bytes, Certificate]
    """The secretariats whose word it takes, by their keys; with each one its earlier and later keys."""
    certificates: list[Certificate]
    """The desks it heard of, all vouched for by one of these."""
    revoked: dict[tuple[bytes, bytes], Known]
    """What was taken back, by (the issuer's line, key), and the changes that stand all the same."""
    successions: list[Succession]
    """All it heard of, some perhaps of keys that nobody vouches for."""
    distrusted: dict[bytes, Certificate]
    """The secretariats' keys that count no longer here, as taken back without end; what their holders said with others
    of their keys stands."""
    disowned: set[bytes]
    """The desks' keys for which one of these vouched."""
    lines: dict[bytes, bytes]
    """For each key of a secretariat one that stands for it and its earlier and later ones."""
    vouchings: dict[tuple[UUID, str], list[tuple[bytes, int]]]
    """For each series the keys that vouch for it and up to which number; the chain there is the one that they saw."""
    signed: dict[tuple[UUID, str], set[bytes]]
    """The keys that signed each series."""
    follows: dict[UUID, UUID]
    """Of identities that follow on an earlier one, on which (store.identity)."""
    _by_key: dict[tuple[str, bytes], Certificate] = field(default_factory=dict)
    _anywhere: dict[bytes, Certificate] = field(default_factory=dict)
    _named: dict[tuple[str, UUID], set[Holder]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for certificate in sorted(self._all(), key=lambda c: (c.issuer != c.key, later(c))):
            # What another one says outranks what a secretariat said of itself before it was enrolled.
            self._by_key[certificate.country, certificate.key] = certificate
            self._anywhere[certificate.key] = certificate
            if certificate.desk is not None:
                named = self._named.setdefault((certificate.country, certificate.desk), set())
                named.add(self._holder(certificate))

    def _all(self) -> list[Certificate]:
        return [*self.certificates, *self.roots.values(), *self.distrusted.values()]

    @property
    def root(self) -> Certificate | None:
        """This desk's certificate as the root of its country, if it is that."""
        if self.own is None or self.lines.get(self.own.key, b"") != self.lines.get(self.own.issuer):
            return None
        return self.roots[self.own.key]

    def certified(self, key: bytes, country: str) -> Certificate | None:
        """What a trusted secretariat of a country says of a key; the latest word, if there are several. What others say
        of it counts in their own country alone."""
        return self._by_key.get((country, key))

    def speaker(self, key: bytes) -> bytes | None:
        """Under whom to count what is said with a key; None if nobody vouches for it."""
        return key if key in self._anywhere else None

    def is_revoked(self, certificate: Certificate) -> bool:
        """Whether what it says was taken back by its issuer, whose key may be another one by now."""
        return (self.lines.get(certificate.issuer, certificate.issuer), certificate.key) in self.revoked

    @property
    def is_barred_here(self) -> bool:
        """Whether this desk's own certificate was revoked, so that nobody takes its bundles over."""
        return self.own is not None and self.is_revoked(self.own)

    def is_replaced(self, certificate: Certificate) -> bool:
        """Whether the holder of a key has a newer one that is certified too."""
        return any(s.issuer == certificate.key and self.certified(s.key, certificate.country) for s in self.successions)

    def holder(self, card: DeskCard) -> Certificate | None:
        """The latest certificate for a desk, if it still stands: one that names it or whose key signed under its
        identity; or else, as after a copy was made, one of its name and place."""
        signed = {key for (desk, _), keys in self.signed.items() if desk == card.id for key in keys}
        held = [c for c in self._of(card) if c.desk == card.id or c.key in signed]
        if standing := self._standing(held):
            return standing
        return None if any(map(self.is_revoked, held)) else self._standing(self._of(card))

    def _of(self, card: DeskCard) -> Iterator[Certificate]:
        place = (card.name, card.role, card.country, (card.province,) if card.province else ())
        return (c for c in self._all() if _place(c) == place)

    def misnamed(self, card: DeskCard) -> Certificate | None:
        """The latest certificate that was asked for an identity, if there are such and none says what its card does. A
        desk of several provinces goes by one of them."""
        told = card.name, card.role, card.country
        held = [c for c in self._all() if c.desk == card.id]
        if any(told == (c.name, c.role, c.country) and card.province in (c.provinces or (None,)) for c in held):
            return None
        return max(held, key=later, default=None)

    def is_barred(self, card: DeskCard) -> bool:
        """Whether the certificate of a desk of this name and place was taken back, and it has no other: it is sent
        nothing."""
        return self.holder(card) is None and any(map(self.is_revoked, self._of(card)))

    def _standing(self, found: Iterable[Certificate]) -> Certificate | None:
        standing = [c for c in found if not self.is_revoked(c) and not self.is_replaced(c)]
        return max(standing, key=later, default=None)

    def _about(self, key: bytes, stream: str) -> Certificate | None:
        """By what to judge a key's changes in a stream: the word of the country that the stream is about; of a key that
        is none of its desks', whatever is known."""
        return self.certified(key, country_of(stream)) or self._anywhere.get(key)

    def _owners(self, desk: UUID, country: str) -> set[Holder]:
        """In whose hands an identity is, by the certificates of a country: those for whom it was named, or the first of
        those that it follows on. A later one that was named for somebody else is theirs all the same."""
        line = [desk]
        while line[-1] in self.follows:
            line.append(self.follows[line[-1]])
        found: set[Holder] = set()
        for one in reversed(line):
            places = {holder[:-1] for holder in found}
            found |= {h for h in self._named.get((country, one), ()) if not places or h[:-1] in places}
        return found

    def may_sign_as(self, desk: UUID, stream: str, key: bytes) -> bool:
        """Whether a certified key is in the hands of the desk of a series, of which the country that it is about knows
        best. It takes more than a key to call oneself by an identity: where nobody is known to have one, nobody has."""
        certificate = self._about(key, stream)
        if certificate is None:
            return False
        owners = self._owners(desk, country_of(stream)) or self._owners(desk, certificate.country)
        return self._holder(certificate) in owners

    def may_go_by(self, desk: UUID, certificate: Certificate) -> bool:
        """Whether the holder of a certificate may call itself by an identity."""
        latest = self.certified(certificate.key, certificate.country)
        return latest is not None and self._holder(latest) in self._owners(desk, certificate.country)

    def is_forged(self, desk: UUID, stream: str, key: bytes) -> bool:
        """Whether what a key signed in a series is not that desk's: the key is somebody else's; or nobody vouches for
        it, nor ever did, where the one who would is trusted: whoever hands on honest work hands on its certificate."""
        if self.speaker(key) is not None:
            return not self.may_sign_as(desk, stream, key)
        owned = any(self._owners(desk, country) for country in {country for country, _ in self._named})
        trusted = {root.country for root in self.roots.values()}
        return owned or (country_of(stream) in trusted and key not in self.disowned)

    def named_for_another(self, asked: Certificate) -> bool:
        """Whether the identity that is asked for is already that of somebody else."""
        holders = self._owners(asked.desk, asked.country) if asked.desk else set()
        return bool(holders) and _place(asked) not in {holder[:-1] for holder in holders}

    def _holder(self, certificate: Certificate) -> Holder:
        return (*_place(certificate), self.lines[certificate.issuer])

    def judge(self, span: Span) -> list[tuple[int, Warrant | Reason]]:
        """What the desk that signed some changes may write (store.withheld.Judge)."""
        found = self._about(span.key, span.stream)
        if found is None:
            return [(span.upto, Reason.UNKNOWN)]
        if not self.may_sign_as(span.desk, span.stream, span.key):
            return [(span.upto, Reason.NAME)]
        warrant = Warrant(found.role, found.country, found.provinces)
        reached = self._reached(found, span)
        if reached is None:
            return [(span.upto, warrant)]
        for key, number in self.vouchings.get((span.desk, span.stream), ()):
            voucher = self.certified(key, found.country)
            if voucher is not None and self._holder(voucher) == self._holder(found):
                limit = self._reached(voucher, span)
                reached = max(reached, number if limit is None else min(number, limit))
        return [(min(span.upto, max(span.after, reached)), warrant), (span.upto, Reason.REVOKED)]

    def _reached(self, certificate: Certificate, span: Span) -> int | None:
        """Up to which number what a key says of a series counts; None if without end."""
        known = self.revoked.get((self.lines[certificate.issuer], certificate.key))
        return None if known is None else known.get((span.desk, span.stream), 0)


def later(certificate: Certificate) -> tuple[object, ...]:
    """By what the latest of several certificates is found."""
    return certificate.starts, certificate.until, certificate.statement.text


def _place(certificate: Certificate) -> tuple[str, Role, str, tuple[str, ...]]:
    return certificate.name, certificate.role, certificate.country, certificate.provinces
