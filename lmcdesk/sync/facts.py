"""What a desk believes of others: its own certificate, the roots it trusts, and the signed facts it heard."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from lmcdesk.domain.rights import Reason, Warrant
from lmcdesk.store import trust as table
from lmcdesk.store import withheld
from lmcdesk.store.identity import DeskCard
from lmcdesk.store.journal import Journal
from lmcdesk.store.withheld import Span
from lmcdesk.sync import certificates
from lmcdesk.sync.certificates import Certificate, Known, Revocation, Statement

_OWN, _ROOT, _CERTIFICATE, _REVOCATION = "own", "root", "certificate", "revocation"


@dataclass(frozen=True, slots=True)
class Trusted:
    """What a desk believes."""

    own: Certificate | None
    """Its own certificate."""
    roots: dict[bytes, Certificate]
    """The secretariats whose word it takes, by their keys."""
    certificates: list[Certificate]
    """The desks it heard of, all vouched for by one of these."""
    revoked: dict[tuple[bytes, bytes], Known]
    """What was taken back, by (issuer, key), and the changes that stand all the same."""

    def certified(self, key: bytes) -> Certificate | None:
        """What a trusted secretariat says of a key; the latest word, if there are several."""
        said = [c for c in (*self.certificates, *self.roots.values()) if c.key == key and c.issuer in self.roots]
        return max(said, key=lambda c: (c.starts, c.until, c.statement.text), default=None)

    def holder(self, card: DeskCard) -> Certificate | None:
        """The latest certificate for a desk of this name and place, if it still stands."""
        place = (card.name, card.role, card.country, (card.province,) if card.province else ())
        said = [
            c
            for c in (*self.certificates, *self.roots.values())
            if (c.name, c.role, c.country, c.provinces) == place and (c.issuer, c.key) not in self.revoked
        ]
        return max(said, key=lambda c: (c.starts, c.until, c.statement.text), default=None)

    def judge(self, span: Span) -> list[tuple[int, Warrant | Reason]]:
        """What the desk that signed some changes may write (store.withheld.Judge)."""
        found = self.certified(span.key)
        if found is None:
            return [(span.upto, Reason.UNKNOWN)]
        warrant = Warrant(found.role, found.country, found.provinces)
        known = self.revoked.get((found.issuer, found.key))
        if known is None:
            return [(span.upto, warrant)]
        standing = min(span.upto, max(span.after, known.get((span.desk, span.stream), 0)))
        return [(standing, warrant), (span.upto, Reason.REVOKED)]


def trusted(connection: sqlite3.Connection) -> Trusted:
    """What the desk believes at this moment."""

    def kept(kind: str) -> list[Statement]:
        return [certificates.unpacked(body) for body in table.kept(connection, kind)]

    revoked: dict[tuple[bytes, bytes], Known] = {}
    for revocation in map(certificates.revocation, kept(_REVOCATION)):
        first = revoked.setdefault((revocation.issuer, revocation.key), revocation.known)
        revoked[revocation.issuer, revocation.key] = {
            series: min(number, revocation.known[series])
            for series, number in first.items()
            if series in revocation.known
        }
    roots = [certificates.certificate(statement) for statement in kept(_ROOT)]
    return Trusted(
        own=next((certificates.certificate(statement) for statement in kept(_OWN)), None),
        roots={root.key: root for root in roots},
        certificates=[certificates.certificate(statement) for statement in kept(_CERTIFICATE)],
        revoked=revoked,
    )


def passed_on(connection: sqlite3.Connection) -> list[bytes]:
    """The certificates and revocations that this desk passes on."""
    return table.kept(connection, _CERTIFICATE) + table.kept(connection, _REVOCATION)


def learn(journal: Journal, told: Iterable[Certificate | Revocation]) -> None:
    """Keep what a trusted secretariat says of the desks of its country, and judge their changes by it; pass over what
    anybody else says."""
    connection = journal.connection
    roots = trusted(connection).roots
    new = [
        said.key
        for said in told
        if said.issuer in roots and roots[said.issuer].country == said.country and keep(connection, said)
    ]
    judge_again(journal, new)


def judge_again(journal: Journal, keys: Iterable[bytes]) -> None:
    """Let what is believed now decide which changes that were signed with some keys show."""
    for kind in withheld.review(journal.connection, keys, trusted(journal.connection).judge):
        journal.touch_kind(kind)


def keep(connection: sqlite3.Connection, said: Certificate | Revocation) -> bool:
    """Keep a certificate or a revocation; whether it was new. Within a transaction."""
    statement, kind = said.statement, _REVOCATION if isinstance(said, Revocation) else _CERTIFICATE
    return table.keep(connection, sha256(statement.text.encode("utf-8")).hexdigest(), kind, statement.packed())


def keep_own(connection: sqlite3.Connection, certificate: Certificate) -> None:
    """Keep this desk's own certificate. Within a transaction."""
    table.keep(connection, _OWN, _OWN, certificate.statement.packed())
    if not certificate.is_root:
        keep(connection, certificate)


def keep_root(connection: sqlite3.Connection, root: Certificate) -> None:
    """Take a secretariat's word from now on. Within a transaction."""
    table.keep(connection, f"{_ROOT} {root.key.hex()}", _ROOT, root.statement.packed())
