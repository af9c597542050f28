"""Signed statements about desks: certificates, which say whose key a key is, revocations, which take that back,
successions of one key by another, vouchings for what was signed with an earlier key, and descents of a desk's later
identities.

A statement is kept and passed on as the very text that was signed, never written anew. One of a sort that only a newer
version knows is passed on like the others.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from lmcdesk.domain.values import Role
from lmcdesk.store.identity import SALT_BYTES, Descent, following
from lmcdesk.store.keys import MOST_NUMBER
from lmcdesk.sync import keys
from lmcdesk.sync.boxes import Box, canonical
from lmcdesk.sync.columns import Unreadable
from lmcdesk.sync.keys import KEY_BYTES, SIGNATURE_BYTES, Keys

_PURPOSE = b"LMC-STATEMENT-1"
_CONSENT = b"LMC-CONSENT-1"
_CERTIFICATE, _REVOCATION, _SUCCESSION, _VOUCHING = "certificate", "revocation", "succession", "vouching"
_DESCENT = "descent"
_HASH_BYTES = 32


Known = dict[tuple[UUID, str], int]
"""How far changes count: (desk, stream) to the last number."""


class NotGenuine(Unreadable):
    """A statement is not signed by whom it names as its issuer."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A text and the issuer's signature under it; one that exists is known to be genuine."""

    text: str
    signature: bytes

    @property
    def issuer(self) -> bytes:
        """Whose key signed it."""
        return Box.read(self.text.encode("utf-8")).key("issuer", KEY_BYTES)

    def entries(self) -> dict[str, str]:
        """The statement as an entry of a JSON object."""
        return {"signature": self.signature.hex(), "text": self.text}

    def packed(self) -> bytes:
        """The statement as bytes that `unpacked` reads."""
        return canonical(self.entries())


@dataclass(frozen=True, slots=True)
class Certificate:
    """Says that a key pair is that of a named desk, with a role in a country's provinces, for a time.

    A secretariat that is the root of its country issues its own. A certificate that any other desk issued for itself
    is worth nothing yet: it is a request.
    """

    statement: Statement
    key: bytes
    receiving: bytes
    name: str
    role: Role
    country: str
    provinces: tuple[str, ...]
    starts: date
    until: date
    issuer: bytes
    desk: UUID | None
    """The identity for which it was asked; a copied or restored desk has another one by now."""

    @property
    def is_root(self) -> bool:
        """Whether it stands by itself."""
        return self.issuer == self.key and self.role is Role.SECRETARIAT

    @property
    def fingerprint(self) -> str:
        """The key in digits to be read aloud."""
        return keys.fingerprint(self.key)


@dataclass(frozen=True, slots=True)
class Revocation:
    """Says that a certificate's issuer no longer vouches for a key, whatever certificates it still has, but for the
    changes that it had from that desk by then."""

    statement: Statement
    key: bytes
    country: str
    day: date
    issuer: bytes
    known: Known


@dataclass(frozen=True, slots=True)
class Succession:
    """Says that a key is replaced by another one in the same hands, and was not lost: what it signed stays good. Both
    keys signed it, so neither of two strangers can be made the other's successor."""

    statement: Statement
    issuer: bytes
    key: bytes
    """The new one."""


@dataclass(frozen=True, slots=True)
class Vouching:
    """Says that a desk's changes in a stream up to a number, signed with an earlier key, are what its holder wrote."""

    statement: Statement
    issuer: bytes
    desk: UUID
    stream: str
    number: int
    hash: bytes
    """Of the desk's chain at the number (store.chain)."""


@dataclass(frozen=True, slots=True)
class Following:
    """Says that an identity follows on an earlier one (store.identity); the salt proves it, whoever says so."""

    statement: Statement
    issuer: bytes
    descent: Descent


Said = Certificate | Revocation | Succession | Vouching | Following
"""What a statement may say."""


def certify(
    issuer: Keys,
    *,
    key: bytes,
    receiving: bytes,
    name: str,
    role: Role,
    country: str,
    provinces: tuple[str, ...],
    starts: date,
    until: date,
    desk: UUID | None = None,
) -> Certificate:
    """Issue a certificate, valid from one day to another, both included."""
    entries = {
        "what": _CERTIFICATE,
        "key": key.hex(),
        "receiving": receiving.hex(),
        "name": name,
        "role": role.value,
        "country": country,
        "provinces": list(provinces),
        "from": starts.isoformat(),
        "until": until.isoformat(),
    }
    return certificate(_state(issuer, entries | ({"desk": desk.hex} if desk else {})))


def certify_again(issuer: Keys, known: Certificate) -> Certificate:
    """Issue the same certificate with another key."""
    entries: dict[str, Any] = json.loads(known.statement.text)
    return certificate(_state(issuer, entries))


def withdraw(issuer: Keys, *, key: bytes, country: str, day: date, known: Known) -> Revocation:
    """Issue a revocation that leaves standing what is known."""
    told = [{"desk": desk.hex, "stream": stream, "number": number} for (desk, stream), number in sorted(known.items())]
    entries = {"what": _REVOCATION, "key": key.hex(), "country": country, "day": day.isoformat(), "known": told}
    return revocation(_state(issuer, entries))


def succeed(old: Keys, new: Keys) -> Succession:
    """Replace a key by another one."""
    consent = new.sign(_CONSENT, old.public + new.public)
    return _succession(_state(old, {"what": _SUCCESSION, "key": new.public.hex(), "consent": consent.hex()}))


def vouch(issuer: Keys, *, desk: UUID, stream: str, number: int, hash_: bytes) -> Vouching:
    """Vouch for changes that an earlier key signed."""
    entries = {"what": _VOUCHING, "desk": desk.hex, "stream": stream, "number": number, "hash": hash_.hex()}
    return _vouching(_state(issuer, entries))


def descend(issuer: Keys, descent: Descent) -> Following:
    """Tell which identity one follows on."""
    told = {"desk": descent.desk.hex, "follows": descent.follows.hex, "salt": descent.salt.hex()}
    return _following(_state(issuer, {"what": _DESCENT, **told}))


def _state(issuer: Keys, entries: dict[str, Any]) -> Statement:
    text = canonical(entries | {"issuer": issuer.public.hex()})
    return Statement(text.decode("utf-8"), issuer.sign(_PURPOSE, text))


def unpacked(data: bytes) -> Statement:
    """The statement that `packed` wrote. Raises Unreadable, or NotGenuine."""
    return opened(Box.read(data))


def opened(box: Box) -> Statement:
    """The statement in an entry of a JSON object. Raises Unreadable, or NotGenuine."""
    found = Statement(box.text("text"), box.key("signature", SIGNATURE_BYTES))
    text = found.text.encode("utf-8")
    if not keys.signed_by(Box.read(text).key("issuer", KEY_BYTES), _PURPOSE, text, found.signature):
        raise NotGenuine("a statement is not signed by its issuer")
    return found


def certificate(statement: Statement) -> Certificate:
    """The certificate that a statement is. Raises Unreadable if it is something else."""
    said = _said(statement, _CERTIFICATE)
    try:
        role = Role(said.text("role"))
    except ValueError:
        raise Unreadable("no such role") from None
    return Certificate(
        statement=statement,
        key=said.key("key", KEY_BYTES),
        receiving=said.key("receiving", KEY_BYTES),
        name=said.text("name"),
        role=role,
        country=said.text("country"),
        provinces=said.texts("provinces"),
        starts=said.day("from"),
        until=said.day("until"),
        issuer=said.key("issuer", KEY_BYTES),
        desk=said.uuid("desk") if said.has("desk") else None,
    )


def revocation(statement: Statement) -> Revocation:
    """The revocation that a statement is. Raises Unreadable if it is something else."""
    said = _said(statement, _REVOCATION)
    return Revocation(
        statement=statement,
        key=said.key("key", KEY_BYTES),
        country=said.text("country"),
        day=said.day("day"),
        issuer=said.key("issuer", KEY_BYTES),
        known={
            (box.uuid("desk"), box.text("stream")): box.number("number", MOST_NUMBER) for box in said.boxes("known")
        },
    )


def _succession(statement: Statement) -> Succession:
    said = _said(statement, _SUCCESSION)
    old, new = said.key("issuer", KEY_BYTES), said.key("key", KEY_BYTES)
    if not keys.signed_by(new, _CONSENT, old + new, said.key("consent", SIGNATURE_BYTES)):
        raise NotGenuine("the new key did not sign the succession")
    return Succession(statement, old, new)


def _vouching(statement: Statement) -> Vouching:
    said = _said(statement, _VOUCHING)
    return Vouching(
        statement=statement,
        issuer=said.key("issuer", KEY_BYTES),
        desk=said.uuid("desk"),
        stream=said.text("stream"),
        number=said.number("number", MOST_NUMBER),
        hash=said.key("hash", _HASH_BYTES),
    )


def _following(statement: Statement) -> Following:
    said = _said(statement, _DESCENT)
    descent = Descent(said.uuid("desk"), said.uuid("follows"), said.key("salt", SALT_BYTES))
    if descent.desk != following(descent.follows, descent.salt):
        raise NotGenuine("an identity does not follow on another one")
    return Following(statement, said.key("issuer", KEY_BYTES), descent)


_READERS: dict[str, Callable[[Statement], Said]] = {
    _CERTIFICATE: certificate,
    _REVOCATION: revocation,
    _SUCCESSION: _succession,
    _VOUCHING: _vouching,
    _DESCENT: _following,
}


def said(statement: Statement) -> Said | None:
    """What a statement says, or None if this version cannot tell."""
    try:
        read = _READERS.get(Box.read(statement.text.encode("utf-8")).text("what"))
        return read(statement) if read else None
    except Unreadable:
        return None


def _said(statement: Statement, what: str) -> Box:
    said = Box.read(statement.text.encode("utf-8"))
    if said.text("what") != what:
        raise Unreadable(f"no {what}")
    return said
