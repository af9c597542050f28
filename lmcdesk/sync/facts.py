"""What a desk believes of others: its own certificate, the roots it trusts, and the signed facts it heard."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from lmcdesk.store import trust as table
from lmcdesk.sync import certificates
from lmcdesk.sync.certificates import Certificate, Revocation, Statement

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
    revoked: frozenset[tuple[bytes, bytes]]
    """(issuer, key) of what was taken back."""


def trusted(connection: sqlite3.Connection) -> Trusted:
    """What the desk believes at this moment."""

    def kept(kind: str) -> list[Statement]:
        return [certificates.unpacked(body) for body in table.kept(connection, kind)]

    revocations = [certificates.revocation(statement) for statement in kept(_REVOCATION)]
    roots = [certificates.certificate(statement) for statement in kept(_ROOT)]
    return Trusted(
        own=next((certificates.certificate(statement) for statement in kept(_OWN)), None),
        roots={root.key: root for root in roots},
        certificates=[certificates.certificate(statement) for statement in kept(_CERTIFICATE)],
        revoked=frozenset((revocation.issuer, revocation.key) for revocation in revocations),
    )


def passed_on(connection: sqlite3.Connection) -> list[bytes]:
    """The certificates and revocations that this desk passes on."""
    return table.kept(connection, _CERTIFICATE) + table.kept(connection, _REVOCATION)


def learn(connection: sqlite3.Connection, told: Iterable[Certificate | Revocation]) -> None:
    """Keep what a trusted secretariat says of the desks of its country; pass over what anybody else says. Within a
    transaction."""
    roots = trusted(connection).roots
    for said in told:
        if said.issuer in roots and roots[said.issuer].country == said.country:
            keep(connection, said)


def keep(connection: sqlite3.Connection, said: Certificate | Revocation) -> None:
    """Keep a certificate or a revocation. Within a transaction."""
    statement, kind = said.statement, _REVOCATION if isinstance(said, Revocation) else _CERTIFICATE
    table.keep(connection, sha256(statement.text.encode("utf-8")).hexdigest(), kind, statement.packed())


def keep_own(connection: sqlite3.Connection, certificate: Certificate) -> None:
    """Keep this desk's own certificate. Within a transaction."""
    table.keep(connection, _OWN, _OWN, certificate.statement.packed())
    if not certificate.is_root:
        keep(connection, certificate)


def keep_root(connection: sqlite3.Connection, root: Certificate) -> None:
    """Take a secretariat's word from now on. Within a transaction."""
    table.keep(connection, f"{_ROOT} {root.key.hex()}", _ROOT, root.statement.packed())
