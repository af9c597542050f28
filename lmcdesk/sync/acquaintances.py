"""Whom a desk knows by certificate: the desks that it enrolled, if it is a secretariat, and the secretariats whose word
it takes."""

from dataclasses import dataclass

from lmcdesk.sync.certificates import Certificate
from lmcdesk.sync.facts import Trusted


@dataclass(frozen=True, slots=True)
class Enrolled:
    """A desk that was enrolled here."""

    certificate: Certificate
    """The latest one."""
    revoked: bool


def enrolled(believed: Trusted) -> list[Enrolled]:
    """The desks that this secretariat enrolled, those whose certificate was revoked last; none at any other desk. A key
    that was replaced by a newer one is not told of."""
    root = believed.root
    if root is None:
        return []
    latest = {
        c.key: c
        for c in sorted(believed.certificates, key=_later)
        if believed.lines[c.issuer] == believed.lines[root.key] and c.key not in believed.roots
    }
    found = [Enrolled(c, believed.is_revoked(c)) for c in latest.values() if not believed.is_replaced(c)]
    return sorted(found, key=lambda one: (one.revoked, one.certificate.name.casefold()))


def secretariats(believed: Trusted) -> list[Certificate]:
    """The secretariats that are trusted, each by its latest key, without this desk itself."""
    mine = believed.lines[believed.root.key] if believed.root is not None else None
    latest = {believed.lines[c.key]: c for c in sorted(believed.roots.values(), key=_later)}
    found = [c for line, c in latest.items() if line != mine]
    return sorted(found, key=lambda c: (c.country, c.name.casefold()))


def _later(certificate: Certificate) -> tuple[object, ...]:
    return certificate.starts, certificate.until
