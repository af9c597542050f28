"""Encryption to the desks that a bundle is for: one key for the file, wrapped for each of them by X25519 (RFC 7748) and
HKDF (RFC 5869), and every section in pieces by ChaCha20-Poly1305 (RFC 8439), whose last piece says that it is the last.
"""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from lmcdesk.sync.boxes import Box
from lmcdesk.sync.columns import Unreadable
from lmcdesk.sync.keys import KEY_BYTES, Keys

PIECE = 1 << 16
"""Bytes of a piece before it is encrypted."""
TAG = 16
WRAPPED_BYTES = KEY_BYTES + TAG

_INFO = b"LMC-ENVELOPE-1"


@dataclass(frozen=True, slots=True)
class Envelope:
    """What stands in a bundle's header so that its recipients, and nobody else, can open it."""

    ephemeral: bytes
    wrapped: dict[bytes, bytes]
    """The file's key as each receiving key can unwrap it."""

    def entries(self) -> dict[str, Any]:
        """The envelope as an entry of a JSON object."""
        return {
            "ephemeral": self.ephemeral.hex(),
            "wrapped": {key.hex(): wrapped.hex() for key, wrapped in self.wrapped.items()},
        }

    @classmethod
    def read(cls, box: Box) -> "Envelope":
        """The envelope in an entry of a JSON object. Raises Unreadable."""
        wrapped = box.box("wrapped")
        return cls(
            box.key("ephemeral", KEY_BYTES),
            {Box({"key": name}).key("key", KEY_BYTES): wrapped.key(name, WRAPPED_BYTES) for name in wrapped.names()},
        )


def closed(recipients: Iterable[bytes]) -> tuple[Envelope, bytes]:
    """An envelope for some receiving keys, and the file's key. Raises Unreadable for what is no such key."""
    key, own = os.urandom(KEY_BYTES), X25519PrivateKey.generate()
    ephemeral = own.public_key().public_bytes_raw()
    wrapped = {}
    for recipient in recipients:
        try:
            shared = own.exchange(X25519PublicKey.from_public_bytes(recipient))
        except ValueError:
            raise Unreadable("no key to receive with") from None
        wrapped[recipient] = ChaCha20Poly1305(_wrapping(shared, ephemeral, recipient)).encrypt(bytes(12), key, None)
    return Envelope(ephemeral, wrapped), key


def opened(envelope: Envelope, held: Keys) -> bytes | None:
    """The file's key, or None if the envelope is not for this desk. Raises Unreadable if it was made wrongly."""
    pair = next((pair for pair in held.pairs if pair.receiving_public in envelope.wrapped), None)
    if pair is None:
        return None
    mine = pair.receiving_public
    wrapped = envelope.wrapped[mine]
    try:
        shared = pair.receiving.exchange(X25519PublicKey.from_public_bytes(envelope.ephemeral))
        return ChaCha20Poly1305(_wrapping(shared, envelope.ephemeral, mine)).decrypt(bytes(12), wrapped, None)
    except (InvalidTag, ValueError):
        raise Unreadable("the envelope does not open") from None


def _wrapping(shared: bytes, ephemeral: bytes, recipient: bytes) -> bytes:
    salt = sha256(ephemeral + recipient).digest()
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=_INFO).derive(shared)


def encrypted(key: bytes, section: int, data: bytes) -> Iterator[bytes]:
    """A section's pieces. Each section of a file has a number of its own."""
    cipher = ChaCha20Poly1305(key)
    last = max(0, (len(data) - 1) // PIECE)
    for number in range(last + 1):
        piece = data[number * PIECE : (number + 1) * PIECE]
        yield cipher.encrypt(_nonce(section, number, last=number == last), piece, None)


def decrypted(key: bytes, section: int, pieces: Iterator[bytes]) -> Iterator[bytes]:
    """A section's bytes again; each piece given, but for the last, has PIECE + TAG bytes. Raises Unreadable."""
    cipher = ChaCha20Poly1305(key)
    number, piece = 0, next(pieces, b"")
    while piece:
        following = next(pieces, b"")
        try:
            yield cipher.decrypt(_nonce(section, number, last=not following), piece, None)
        except InvalidTag:
            raise Unreadable("a section does not decrypt") from None
        number, piece = number + 1, following


def _nonce(section: int, number: int, *, last: bool) -> bytes:
    return section.to_bytes(4, "big") + number.to_bytes(7, "big") + bytes([last])
