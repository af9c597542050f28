"""Whom a desk knows by certificate: the desks that it enrolled, if it is a secretariat, and the secretariats whose word
it takes."""

from dataclasses import dataclass

from lmcdesk.sync.belief import Trusted
from lmcdesk.sync.certificates import Certificate


@dataclass(frozen=True, slots=True)
class Enrolled:
    """A desk that was enrolled here."""

    certificate: Certificate
    """The latest one."""
    revoked: bool


@dataclass(frozen=True, slots=True)
class Secretariat:
    """A key of a secretariat whose word is taken."""

    certificate: Certificate
    earlier: bool
    """Whether it has a later one."""


def enrolled(believed: Trusted) -> list[Enrolled]:
    """The desks that this secretariat enrolled, those whose certificate was revoked last; none at any other desk. A key
    that was replaced by a newer one is not told of."""
    root = believed.root
    if root is None:
        return []
    latest = {
        c.key: c
        for c in sorted(believed.certificates, key=_later)
        if believed.lines[c.issuer] == believed.lines[root.key] and c.key not in believed.lines
    }
    found = [Enrolled(c, believed.is_revoked(c)) for c in latest.values() if not believed.is_replaced(c)]
    return sorted(found, key=lambda one: (one.revoked, one.certificate.name.casefold()))


def secretariats(believed: Trusted) -> list[Secretariat]:
    """The secretariats that are trusted, each by its latest key and then by its earlier ones, without this desk's own
    key."""
    mine = believed.own.key if believed.own is not None else None
    replaced = {said.issuer for said in believed.successions if said.key in believed.roots}
    found = [Secretariat(c, c.key in replaced) for c in believed.roots.values() if c.key != mine]
    return sorted(
        found,
        key=lambda one: (one.certificate.country, one.certificate.name.casefold(), one.earlier, one.certificate.key),
    )


def _later(certificate: Certificate) -> tuple[object, ...]:
    return certificate.starts, certificate.until
