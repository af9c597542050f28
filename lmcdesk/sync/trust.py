"""How desks come to know one another: requests, certificates, roots and revocations, as small files and as facts kept.

The key of a national secretariat is the root of its country. It vouches for itself; what it issues to a desk of its
country is that desk's certificate. A file of certificates goes from hand to hand: a request holds the one that a desk
issued to itself, an answer the one that the secretariat issued and the secretariat's own, a root's file that alone.
Beside them stand the statements by which a new key follows on an earlier one.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from lmcdesk.domain.values import Role
from lmcdesk.errors import NotAllowed, WrongInput
from lmcdesk.i18n import translate
from lmcdesk.store import identity, vectors
from lmcdesk.store.database import Database
from lmcdesk.sync import addressing, certificates, facts, keys, seals
from lmcdesk.sync.belief import Trusted
from lmcdesk.sync.boxes import Box, canonical
from lmcdesk.sync.certificates import Certificate, Statement, Succession
from lmcdesk.sync.columns import Unreadable
from lmcdesk.sync.keys import Keys
from lmcdesk.sync.words import country_name, plain_name

ROOT_LASTS = timedelta(days=30 * 365)
DESK_LASTS = timedelta(days=3 * 365)
_BEFORE = timedelta(days=1)
"""A certificate begins a day early: clocks differ, and so do time zones."""

_FILE = "lmcdesk certificates"
_MOST_BYTES = 100_000


# This desk


def own(database: Database) -> tuple[Keys, Certificate]:
    """The keys and the certificate to sign bundles with; a secretariat vouches for itself when first asked. Raises
    WrongInput if the desk was not enrolled, its key is not the one that was, or the passphrase is needed first."""
    catch_up(database)
    certificate = _believed(database).own
    if certificate is None:
        if database.me.role is Role.SECRETARIAT:
            return _stand_alone(database)
        raise _not_enrolled()
    held = _held(database, certificate)
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
    believed = _believed(database)
    mine = believed.own
    earlier = held.led_by(mine.key) if mine else None
    if database.me.role is Role.SECRETARIAT:
        if mine is None or earlier is None:
            _, mine = _stand_alone(database)
            believed = _believed(database)
        if believed.root is not None:
            return _file(believed.root, statements=facts.lineage(believed, mine.key))
    renews = earlier is not None and earlier.public != held.public
    follows = [certificates.succeed(earlier, held).statement] if earlier and renews else []
    return _file(_of_myself(database, held), statements=follows)


def renew(database: Database) -> bytes:
    """Make a new key in place of this desk's, and the request for a certificate, which the old key signs too. A
    secretariat that is the root of its country vouches for the new one itself; the file is then its root's. Until the
    answer comes the old key is used on; it opens what was encrypted to it ever after. Raises WrongInput if this desk
    was never enrolled or its key is not there."""
    certificate = _believed(database).own
    if certificate is None and database.me.role is Role.SECRETARIAT:
        _, certificate = _stand_alone(database)
    if certificate is None:
        raise _not_enrolled()
    old = _held(database, certificate)
    new = keys.load_or_make(database.folder)
    if new.public == certificate.key:  # else there is one already, which waits for its answer
        new = keys.make(database.folder)
    if _believed(database).root is not None:
        _renew_root(database, certificate, old, new)
    return request(database)


def _renew_root(database: Database, certificate: Certificate, old: Keys, new: Keys) -> None:
    """What is signed with the new key carries a certificate by the very first one: whoever trusts any of the line can
    tell by it where a bundle comes from, and finds the succession in it. All that was said with earlier keys the new
    one says again, so that it stands when they count no longer."""
    root = _of_myself(database, new)
    first = (old.led_by(certificate.issuer) if certificate.issuer in _believed(database).roots else None) or old
    introduced = certificates.certify(
        first,
        key=root.key,
        receiving=root.receiving,
        name=root.name,
        role=root.role,
        country=root.country,
        provinces=root.provinces,
        starts=root.starts,
        until=root.until,
        desk=root.desk,
    )
    with database.writing(root.name, "trust") as journal:
        before = facts.trusted(journal.connection)
        facts.keep_own(journal.connection, introduced)
        facts.keep_root(journal.connection, root)
        facts.keep(journal.connection, certificates.succeed(old, new).statement)
        for statement in (*_said_again(before, root, new), *seals.vouch_own(journal.connection, new)):
            facts.keep(journal.connection, statement)
        facts.judge_anew(journal, before)


def _said_again(believed: Trusted, root: Certificate, new: Keys) -> Iterator[Statement]:
    """What a secretariat said of the desks of its country, with its new key."""
    assert believed.root is not None
    line = believed.lines[believed.root.key]
    for found in believed.certificates:
        if believed.lines[found.issuer] == line and found.key not in believed.lines:
            yield certificates.certify_again(new, found).statement
    for (issuer, key), known in believed.revoked.items():
        if issuer == line and key not in believed.lines:
            yield certificates.withdraw(new, key=key, country=root.country, day=_today(), known=known).statement


def catch_up(database: Database) -> None:
    """Let a secretariat whose database came back from before it renewed its key know its later keys again, with which
    it may have enrolled desks. Raises Locked."""
    believed = _believed(database)
    if believed.own is None or believed.root is None or keys.public(database.folder) in (None, believed.own.key):
        return
    held = keys.load(database.folder)
    later = [pair.public for pair in held.pairs] if held else []
    if held and believed.own.key in later:
        for key in reversed(later[: later.index(believed.own.key)]):
            certificate = _believed(database).own
            old, new = certificate and held.led_by(certificate.key), held.led_by(key)
            if certificate and old and new:
                _renew_root(database, certificate, old, new)


def accept(database: Database, answer: bytes) -> Certificate:
    """Keep the certificate and the root that the secretariat's answer holds. Returns the root's certificate, whose
    fingerprint may be compared. Raises WrongInput if the answer is for another desk or from another secretariat than
    the one this desk already trusts."""
    found = _read(answer)
    if len(found.certificates) != 2 or not found.certificates[1].is_root:
        raise WrongInput(
            translate(
                "Trust",
                "The file is not a secretariat's answer to a request. Choose the file that the secretariat sent back.",
            )
        )
    certificate, root = found.certificates
    keep_answer(database, certificate, root, found.statements)
    return root


def keep_answer(
    database: Database, certificate: Certificate, root: Certificate, statements: Iterable[Statement]
) -> None:
    """Keep this desk's certificate and its secretariat's, and hear what else was said; what this desk wrote under
    earlier keys it vouches for with that of the certificate. Raises WrongInput as `accept` does."""
    held = keys.load(database.folder)
    leading = held.led_by(certificate.key) if held else None
    if held is None or leading is None or certificate.issuer != root.key:
        raise WrongInput(
            translate(
                "Trust",
                "The answer is for another desk ({name}). Choose the answer to this desk's own request.",
            ).format(name=plain_name(certificate.name))
        )
    me = database.me
    if not certificate.country == root.country == me.country:
        raise WrongInput(
            translate(
                "Trust", "The answer comes from the secretariat of {country}, this desk belongs to {mine}."
            ).format(country=country_name(root.country), mine=country_name(me.country))
        )
    with database.writing(me.name, "trust") as journal:
        before = facts.trusted(journal.connection)
        for statement in statements:
            facts.keep(journal.connection, statement)
        believed = facts.trusted(journal.connection)
        if root.key not in believed.roots:
            others = any(
                known.country == me.country and not held.led_by(known.key) for known in believed.roots.values()
            )
            if others or root.key in believed.distrusted:
                raise WrongInput(
                    translate(
                        "Trust",
                        "The answer comes from another secretariat than the one this desk trusts. If your secretariat "
                        "has a new key, compare its fingerprint and trust it first (“lmcdesk trust”). The answer's is "
                        "{fingerprint}.",
                    ).format(fingerprint=root.fingerprint)
                )
            facts.keep_root(journal.connection, root)
        facts.keep_own(journal.connection, certificate)
        for statement in seals.vouch_own(journal.connection, leading):
            facts.keep(journal.connection, statement)
        facts.judge_anew(journal, before)


# A secretariat


def requested(request_file: bytes) -> Certificate:
    """Who asks in a request, for the officer to look at before issuing. Raises WrongInput for any other file."""
    return _requested(request_file).certificates[0]


def renewed(database: Database, request_file: bytes) -> Certificate | None:
    """Whose new key a request is for: the certificate of the old key, which signed it too. None if nobody's who is
    enrolled as the request says, or if the old key was revoked. Raises WrongInput for any other file."""
    asks, believed = _requested(request_file), _believed(database)
    asked = asks.certificates[0]
    for said in asks.successions(asked.key):
        old = believed.certified(said.issuer, asked.country)
        same = old and (old.name, old.role, old.country, old.provinces) == (
            asked.name,
            asked.role,
            asked.country,
            asked.provinces,
        )
        if old and same and not believed.is_revoked(old):
            return old
    return None


def namesakes(database: Database, request_file: bytes) -> list[Certificate]:
    """The certificates of other desks that have the name of the one that asks in a request. Raises WrongInput for any
    other file."""
    asked, old = requested(request_file), renewed(database, request_file)
    return addressing.namesakes(_believed(database), asked, old)


def enrol(database: Database, request_file: bytes, *, until: date | None = None) -> bytes:
    """Issue the certificate that a desk asks for (`issue`). Returns the answer's file."""
    issued = issue(database, request_file, until=until)
    believed = _believed(database)
    follows = [said.statement for said in believed.successions if said.key == issued.key]
    return _file(
        issued,
        believed.roots[issued.issuer],
        statements=[*facts.lineage(believed, issued.issuer), *follows],
    )


def issue(database: Database, request_file: bytes, *, until: date | None = None) -> Certificate:
    """Issue the certificate that a desk asks for, good for three years or until a day; if the last one for the same key
    has ended, from its end on, so that no day is left between them. Raises WrongInput for a request of another country,
    a revoked key or another desk's identity, NotAllowed at any desk that is no root."""
    asks = _requested(request_file)
    asked = asks.certificates[0]
    held, root = _as_root(database)
    if asked.country != root.country:
        raise WrongInput(
            translate(
                "Trust",
                "The desk {name} belongs to {country}; only the secretariat there can enrol it.",
            ).format(name=plain_name(asked.name), country=country_name(asked.country))
        )
    believed = _believed(database)
    if (believed.lines[root.key], asked.key) in believed.revoked:
        raise WrongInput(
            translate(
                "Trust",
                "The key of {name} was revoked. Have a new one made at that desk (“lmcdesk renew”) and send a request "
                "with it.",
            ).format(name=plain_name(asked.name))
        )
    if believed.named_for_another(asked):
        raise WrongInput(
            translate(
                "Trust",
                "{name} asks under the identity of another desk that is enrolled already. It was not enrolled. Ask "
                "there how the desk was set up; a new one must be made with “lmcdesk new”.",
            ).format(name=plain_name(asked.name))
        )
    before = believed.certified(asked.key, root.country)
    issued = certificates.certify(
        held,
        key=asked.key,
        receiving=asked.receiving,
        name=asked.name,
        role=asked.role,
        country=asked.country,
        provinces=asked.provinces,
        starts=min(_today() - _BEFORE, before.until if before else date.max),
        until=until or _today() + DESK_LASTS,
        desk=asked.desk,
    )
    with database.writing(root.name, "trust") as journal:
        facts.learn(journal, [issued.statement, *(said.statement for said in asks.successions(asked.key))])
    return issued


def revoke(database: Database, desk: str) -> Certificate:
    """Take back what was said of a desk, named by its name or by the fingerprint of its key; and of the earlier keys
    that it replaced, which are in the same hands. Returns its latest certificate. Raises WrongInput if none or several
    are called so, NotAllowed at any desk that is no root."""
    held, root = _as_root(database)
    believed = _believed(database)
    issued = {
        c.key: c
        for c in sorted(believed.certificates, key=lambda c: (c.starts, c.until))
        if believed.lines[c.issuer] == believed.lines[root.key] and c.key not in believed.lines
    }
    standing = {key: c for key, c in issued.items() if not believed.is_revoked(c)}
    meant = [c for key, c in standing.items() if keys.same_fingerprint(desk, key)] or [
        c for c in standing.values() if c.name.casefold() == desk.strip().casefold() and not believed.is_replaced(c)
    ]
    if not meant and any(
        keys.same_fingerprint(desk, c.key) or c.name.casefold() == desk.strip().casefold()
        for c in believed.roots.values()
    ):
        raise WrongInput(
            translate(
                "Trust",
                "“{desk}” is a secretariat, which nobody enrolled. Nothing was changed. Where one of its keys was "
                "stolen, each desk trusts that key no longer: “lmcdesk distrust” with its fingerprint, or on the "
                "exchange page.",
            ).format(desk=desk)
        )
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
                "{count} desks enrolled here are called “{desk}”. Name the one by its fingerprint: {fingerprints}.",
            ).format(count=len(meant), desk=desk, fingerprints=", ".join(c.fingerprint for c in meant))
        )
    taken = {meant[0].key}
    while earlier := {s.issuer for s in believed.successions if s.key in taken and s.issuer in standing} - taken:
        taken |= earlier
    with database.writing(root.name, "trust") as journal:
        known = vectors.vector(journal.connection)
        facts.learn(
            journal,
            [
                certificates.withdraw(held, key=key, country=root.country, day=_today(), known=known).statement
                for key in sorted(taken)
            ],
        )
    return meant[0]


def trust(database: Database, root_file: bytes, fingerprint: str) -> Certificate:
    """Take a secretariat's word from now on, its fingerprint having been compared. Raises WrongInput if the file holds
    no root or one with another fingerprint."""
    found = _read(root_file)
    root = found.certificates[-1]
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
        before = facts.trusted(journal.connection)
        facts.keep_root(journal.connection, root)
        for statement in found.statements:
            facts.keep(journal.connection, statement)
        facts.judge_anew(journal, before)
    return root


def distrust(database: Database, fingerprint: str) -> Certificate:
    """Take a secretariat's word under one of its keys no longer, as when that was stolen: nothing that is said or
    signed with it counts at this desk, but for what the secretariat says again with another key that is known here.
    Returns what was trusted, which `trust` does again. Raises WrongInput if no key that is trusted here has the
    fingerprint, it is this desk's own, or no other one of this desk's country would be left."""
    with database.writing(database.me.name, "trust") as journal:
        before = facts.trusted(journal.connection)
        root = next((c for c in before.roots.values() if keys.same_fingerprint(fingerprint, c.key)), None)
        if root is None:
            raise WrongInput(
                translate(
                    "Trust",
                    "This desk trusts no secretariat's key with the fingerprint {fingerprint}. Nothing was changed. "
                    "Compare the fingerprint again.",
                ).format(fingerprint=fingerprint)
            )
        if before.own is not None and root.key == before.own.key:
            raise WrongInput(
                translate(
                    "Trust",
                    "This is the key that this desk itself signs with. Nothing was changed. Make a new one first "
                    "(“lmcdesk renew”).",
                )
            )
        itself = before.own.key if before.own is not None and before.root is None else None
        others = [c.country for c in before.roots.values() if c.key not in (root.key, itself)]
        if root.country == database.me.country and root.country not in others:
            raise WrongInput(
                translate(
                    "Trust",
                    "This is the only key of your secretariat that this desk trusts, so it would believe nobody any "
                    "longer. Nothing was changed. Merge a bundle that tells of its new key, or trust that one first "
                    "(“lmcdesk trust”).",
                )
            )
        line = before.lines[root.key]
        facts.give_up(
            journal.connection, root, (key for key, of in before.lines.items() if of == line and key != root.key)
        )
        facts.judge_anew(journal, before)
    return root


def _as_root(database: Database) -> tuple[Keys, Certificate]:
    if database.me.role is not Role.SECRETARIAT:
        raise NotAllowed(translate("Trust", "Only the desk of a national secretariat enrols and revokes desks."))
    held, certificate = own(database)
    root = _believed(database).root
    if root is None:
        raise NotAllowed(
            translate(
                "Trust",
                "This desk was itself enrolled by {country}'s secretariat, which alone enrols and revokes desks.",
            ).format(country=country_name(certificate.country))
        )
    return held, root


def _believed(database: Database) -> Trusted:
    with database.raw() as connection:
        return facts.trusted(connection)


def _held(database: Database, certificate: Certificate) -> Keys:
    held = keys.load(database.folder)
    leading = held.led_by(certificate.key) if held else None
    if leading is None:
        raise WrongInput(
            translate(
                "Trust",
                "The key with which this desk was enrolled is not in its folder. Put the file “{file}” back from a "
                "copy of the folder, or have the desk enrolled anew.",
            ).format(file=keys.FILE_NAME)
        )
    return leading


def _not_enrolled() -> WrongInput:
    return WrongInput(
        translate(
            "Trust",
            "This desk is not enrolled yet, so others could not tell whose bundles these are. Hand a request to "
            "your secretariat (“lmcdesk request”), then take in its answer (“lmcdesk accept”).",
        )
    )


def _stand_alone(database: Database) -> tuple[Keys, Certificate]:
    """Make this secretariat the root of its country."""
    held = keys.load_or_make(database.folder)
    root = _of_myself(database, held)
    with database.writing(root.name, "trust") as journal:
        before = facts.trusted(journal.connection)
        facts.keep_own(journal.connection, root)
        facts.keep_root(journal.connection, root)
        for statement in seals.vouch_own(journal.connection, held):
            facts.keep(journal.connection, statement)
        facts.judge_anew(journal, before)
    return held, root


def _of_myself(database: Database, held: Keys) -> Certificate:
    """What this desk says of itself: at first under the identity that its later ones follow on, since it may have come
    to another computer before it was enrolled."""
    me = database.me
    with database.raw() as connection:
        desk = me.id if facts.trusted(connection).own else identity.origin(connection)
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
        desk=desk,
    )


# Files


@dataclass(frozen=True, slots=True)
class _Contents:
    """What a file of certificates holds."""

    certificates: list[Certificate]
    statements: list[Statement]

    def successions(self, key: bytes) -> list[Succession]:
        """Those that end in a key."""
        said = map(certificates.said, self.statements)
        return [one for one in said if isinstance(one, Succession) and one.key == key]


def _file(*found: Certificate, statements: Iterable[Statement] = ()) -> bytes:
    entries = {"certificates": [c.statement.entries() for c in found], "statements": [s.entries() for s in statements]}
    return canonical({"what": _FILE, "form": 1, **entries}) + b"\n"


def _read(data: bytes) -> _Contents:
    try:
        if len(data) > _MOST_BYTES:
            raise Unreadable("too long")
        box = Box.read(data.strip())
        if box.text("what") != _FILE or box.number("form", 1) != 1:
            raise Unreadable("another sort of file")
        found = [certificates.certificate(certificates.opened(entry)) for entry in box.boxes("certificates")]
        said = [certificates.opened(entry) for entry in box.boxes("statements")] if box.has("statements") else []
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
    return _Contents(found, said)


def _requested(data: bytes) -> _Contents:
    found = _read(data)
    if len(found.certificates) != 1 or found.certificates[0].issuer != found.certificates[0].key:
        raise WrongInput(
            translate("Trust", "The file is not a desk's request. Choose the file made with “lmcdesk request” there.")
        )
    return found


def _today() -> date:
    return datetime.now(UTC).date()
