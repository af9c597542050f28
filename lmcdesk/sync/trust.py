"""How desks come to know one another: requests, certificates, roots and revocations, as small files and as facts kept.

The key of a national secretariat is the root of its country. It vouches for itself; what it issues to a desk of its
country is that desk's certificate. A file of certificates goes from hand to hand: a request holds the one that a desk
issued to itself, an answer the one that the secretariat issued and the secretariat's own, a root's file that alone.
"""

from datetime import UTC, date, datetime, timedelta

from lmcdesk.domain.values import Role
from lmcdesk.errors import NotAllowed, WrongInput
from lmcdesk.i18n import translate
from lmcdesk.store import vectors
from lmcdesk.store.database import Database
from lmcdesk.sync import certificates, facts, keys
from lmcdesk.sync.boxes import Box, canonical
from lmcdesk.sync.certificates import Certificate
from lmcdesk.sync.columns import Unreadable
from lmcdesk.sync.keys import Keys
from lmcdesk.sync.words import country_name, plain

ROOT_LASTS = timedelta(days=30 * 365)
DESK_LASTS = timedelta(days=3 * 365)
_BEFORE = timedelta(days=1)
"""A certificate begins a day early: clocks differ, and so do time zones."""

_FILE = "lmcdesk certificates"
_MOST_BYTES = 100_000


# This desk


def own(database: Database) -> tuple[Keys, Certificate]:
    """The keys and the certificate to sign bundles with; a secretariat vouches for itself when first asked. Raises
    WrongInput if the desk was not enrolled, or its key is not the one that was."""
    me = database.me
    with database.raw() as connection:
        certificate = facts.trusted(connection).own
    if certificate is None:
        if me.role is Role.SECRETARIAT:
            return _stand_alone(database)
        raise WrongInput(
            translate(
                "Trust",
                "This desk is not enrolled yet, so others could not tell whose bundles these are. Hand a request to "
                "your secretariat (“lmcdesk request”), then take in its answer (“lmcdesk accept”).",
            )
        )
    held = keys.load(database.folder)
    if held is None or held.public != certificate.key:
        raise WrongInput(
            translate(
                "Trust",
                "The key with which this desk was enrolled is not in its folder. Put the file “{file}” back from a "
                "copy of the folder, or have the desk enrolled anew.",
            ).format(file=keys.FILE_NAME)
        )
    if not certificate.starts <= _today() <= certificate.until:
        raise WrongInput(
            translate(
                "Trust",
                "This desk's certificate is good from {starts} to {until}, and today is {today}. Check the computer's "
                "date; if it is right, have the desk enrolled anew.",
            ).format(starts=certificate.starts, until=certificate.until, today=_today())
        )
    return held, certificate


def request(database: Database) -> bytes:
    """The file with which a desk asks its secretariat for a certificate; that of a secretariat is its root's file,
    with which it makes itself known to others."""
    held = keys.load_or_make(database.folder)
    if database.me.role is Role.SECRETARIAT:
        with database.raw() as connection:
            known = facts.trusted(connection).own
        if known is None or known.key != held.public:
            _, known = _stand_alone(database)
        if known.is_root:
            return _file(known)
    return _file(_of_myself(database, held))


def accept(database: Database, answer: bytes) -> Certificate:
    """Keep the certificate and the root that the secretariat's answer holds. Returns the root's certificate, whose
    fingerprint may be compared. Raises WrongInput if the answer is for another desk or from another secretariat than
    the one this desk already trusts."""
    found = _certificates(answer)
    held = keys.load(database.folder)
    if len(found) != 2 or not found[1].is_root:
        raise WrongInput(
            translate(
                "Trust",
                "The file is not a secretariat's answer to a request. Choose the file that the secretariat sent back.",
            )
        )
    certificate, root = found
    if held is None or certificate.key != held.public or certificate.issuer != root.key:
        raise WrongInput(
            translate(
                "Trust",
                "The answer is for another desk ({name}). Choose the answer to this desk's own request.",
            ).format(name=plain(certificate.name))
        )
    me = database.me
    if not certificate.country == root.country == me.country:
        raise WrongInput(
            translate(
                "Trust", "The answer comes from the secretariat of {country}, this desk belongs to {mine}."
            ).format(country=country_name(root.country), mine=country_name(me.country))
        )
    with database.raw() as connection:
        roots = facts.trusted(connection).roots
    others = [known for known in roots.values() if known.country == me.country and known.key != held.public]
    if others and root.key not in roots:
        raise WrongInput(
            translate(
                "Trust",
                "The answer comes from another secretariat than the one this desk trusts. If your secretariat has a "
                "new key, compare its fingerprint and trust it first (“lmcdesk trust”). The answer's is {fingerprint}.",
            ).format(fingerprint=root.fingerprint)
        )
    with database.writing(me.name, "trust") as journal:
        facts.keep_own(journal.connection, certificate)
        facts.keep_root(journal.connection, root)
        facts.judge_again(journal, [certificate.key, root.key])
    return root


# A secretariat


def requested(request_file: bytes) -> Certificate:
    """Who asks in a request, for the officer to look at before issuing. Raises WrongInput for any other file."""
    found = _certificates(request_file)
    if len(found) != 1 or found[0].issuer != found[0].key:
        raise WrongInput(
            translate("Trust", "The file is not a desk's request. Choose the file made with “lmcdesk request” there.")
        )
    return found[0]


def enrol(database: Database, request_file: bytes, *, until: date | None = None) -> bytes:
    """Issue the certificate that a desk asks for, good for three years or until a day. Returns the answer's file.
    Raises WrongInput for a request of another country or a revoked key, NotAllowed at any desk that is no root."""
    asked = requested(request_file)
    held, root = _as_root(database)
    if asked.country != root.country:
        raise WrongInput(
            translate(
                "Trust",
                "The desk {name} belongs to {country}; only the secretariat there can enrol it.",
            ).format(name=plain(asked.name), country=country_name(asked.country))
        )
    with database.raw() as connection:
        revoked = facts.trusted(connection).revoked
    if (root.key, asked.key) in revoked:
        raise WrongInput(
            translate(
                "Trust",
                "The key of {name} was revoked. Have the file “{file}” moved out of that desk's folder and a new "
                "request made.",
            ).format(name=plain(asked.name), file=keys.FILE_NAME)
        )
    issued = certificates.certify(
        held,
        key=asked.key,
        receiving=asked.receiving,
        name=asked.name,
        role=asked.role,
        country=asked.country,
        provinces=asked.provinces,
        starts=_today() - _BEFORE,
        until=until or _today() + DESK_LASTS,
    )
    with database.writing(root.name, "trust") as journal:
        facts.learn(journal, [issued])
    return _file(issued, root)


def revoke(database: Database, desk: str) -> Certificate:
    """Take back what was said of a desk, named by its fingerprint or its name. Returns its latest certificate. Raises
    WrongInput if none or several are called so, NotAllowed at any desk that is no root."""
    held, root = _as_root(database)
    with database.raw() as connection:
        believed = facts.trusted(connection)
    issued = {c.key: c for c in sorted(believed.certificates, key=lambda c: c.until) if c.issuer == root.key != c.key}
    meant = [
        c
        for key, c in issued.items()
        if (root.key, key) not in believed.revoked
        and (c.name.casefold() == desk.strip().casefold() or keys.same_fingerprint(desk, key))
    ]
    if not meant:
        raise WrongInput(
            translate("Trust", "No desk enrolled here is called “{desk}”. Name it as its certificate does.").format(
                desk=desk
            )
        )
    if len(meant) > 1:
        raise WrongInput(
            translate(
                "Trust",
                "{count} desks enrolled here are called “{desk}”. Name the one by its fingerprint.",
            ).format(count=len(meant), desk=desk)
        )
    with database.writing(root.name, "trust") as journal:
        known = vectors.vector(journal.connection)
        revocation = certificates.withdraw(held, key=meant[0].key, country=root.country, day=_today(), known=known)
        facts.learn(journal, [revocation])
    return meant[0]


def trust(database: Database, root_file: bytes, fingerprint: str) -> Certificate:
    """Take a secretariat's word from now on, its fingerprint having been compared. Raises WrongInput if the file holds
    no root or one with another fingerprint."""
    found = _certificates(root_file)
    root = found[-1]
    if not root.is_root:
        raise WrongInput(
            translate(
                "Trust",
                "The file does not hold a secretariat's own certificate. Ask the secretariat for the file it makes "
                "with “lmcdesk request”.",
            )
        )
    if not keys.same_fingerprint(fingerprint, root.key):
        raise WrongInput(
            translate(
                "Trust",
                "The fingerprint is not that of the file, which is {fingerprint}. Do not trust the file; have the "
                "secretariat read its fingerprint to you again.",
            ).format(fingerprint=root.fingerprint)
        )
    with database.writing(database.me.name, "trust") as journal:
        facts.keep_root(journal.connection, root)
        facts.judge_again(journal, [root.key])
    return root


def _as_root(database: Database) -> tuple[Keys, Certificate]:
    if database.me.role is not Role.SECRETARIAT:
        raise NotAllowed(translate("Trust", "Only the desk of a national secretariat enrols and revokes desks."))
    held, certificate = own(database)
    if not certificate.is_root:
        raise NotAllowed(
            translate(
                "Trust",
                "This desk was itself enrolled by {country}'s secretariat, which alone enrols and revokes desks.",
            ).format(country=country_name(certificate.country))
        )
    return held, certificate


def _stand_alone(database: Database) -> tuple[Keys, Certificate]:
    """Make this secretariat the root of its country."""
    held = keys.load_or_make(database.folder)
    root = _of_myself(database, held)
    with database.writing(root.name, "trust") as journal:
        facts.keep_own(journal.connection, root)
        facts.keep_root(journal.connection, root)
    return held, root


def _of_myself(database: Database, held: Keys) -> Certificate:
    me = database.me
    return certificates.certify(
        held,
        key=held.public,
        receiving=held.receiving_public,
        name=me.name,
        role=me.role,
        country=me.country,
        provinces=(me.province,) if me.province else (),
        starts=_today() - _BEFORE,
        until=_today() + (ROOT_LASTS if me.role is Role.SECRETARIAT else DESK_LASTS),
    )


def _file(*found: Certificate) -> bytes:
    return canonical({"what": _FILE, "form": 1, "certificates": [c.statement.entries() for c in found]}) + b"\n"


def _certificates(data: bytes) -> list[Certificate]:
    try:
        if len(data) > _MOST_BYTES:
            raise Unreadable("too long")
        box = Box.read(data.strip())
        if box.text("what") != _FILE or box.number("form", 1) != 1:
            raise Unreadable("another sort of file")
        found = [certificates.certificate(certificates.opened(entry)) for entry in box.boxes("certificates")]
        if not found:
            raise Unreadable("no certificate")
    except Unreadable:
        raise WrongInput(
            translate(
                "Trust",
                "The file is not a request, an answer or a root of LMC Desk, or it was damaged on its way. Choose "
                "another file, or ask for it again.",
            )
        ) from None
    return found


def _today() -> date:
    return datetime.now(UTC).date()
