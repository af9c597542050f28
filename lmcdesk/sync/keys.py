"""A desk's two key pairs, in a file of the desk's folder: one to sign with, one to receive what is encrypted.

They belong to whoever holds the folder, not to one life of the database: when a copied or restored database goes on
under a new identity, its keys and its certificate stay good.
"""

import json
import os
import unicodedata
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from lmcdesk.errors import WrongInput
from lmcdesk.i18n import translate
from lmcdesk.store import sqlite

FILE_NAME = "desk.key"

KEY_BYTES = 32
SIGNATURE_BYTES = 64

_GROUPS, _DIGITS = 6, 5


@dataclass(frozen=True, slots=True)
class Keys:
    """The secret halves. Ed25519 (RFC 8032) signs, X25519 (RFC 7748) receives."""

    signing: Ed25519PrivateKey
    receiving: X25519PrivateKey

    @property
    def public(self) -> bytes:
        """The key by which others know this desk's signature."""
        return self.signing.public_key().public_bytes_raw()

    @property
    def receiving_public(self) -> bytes:
        """The key to which others may encrypt."""
        return self.receiving.public_key().public_bytes_raw()

    def sign(self, purpose: bytes, data: bytes) -> bytes:
        """A signature that is good for this purpose alone."""
        return self.signing.sign(purpose + b"\0" + data)


def signed_by(public: bytes, purpose: bytes, data: bytes, signature: bytes) -> bool:
    """Whether the holder of a key signed the data for a purpose."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, purpose + b"\0" + data)
    except (InvalidSignature, ValueError):
        return False
    return True


def load(folder: Path) -> Keys | None:
    """The keys of the desk in a folder, or None if it has none yet. Raises WrongInput for a damaged file."""
    path = folder / FILE_NAME
    with sqlite.faults_in_words(path):
        try:
            kept = json.loads(path.read_bytes())
            return Keys(
                Ed25519PrivateKey.from_private_bytes(bytes.fromhex(kept["signing"])),
                X25519PrivateKey.from_private_bytes(bytes.fromhex(kept["receiving"])),
            )
        except FileNotFoundError:
            return None
        except (ValueError, KeyError, TypeError):
            raise WrongInput(
                translate(
                    "Trust",
                    "The desk's key in “{path}” is damaged. Put the file back from a copy of the desk's folder; if "
                    "there is none, move it away and have the desk enrolled anew.",
                ).format(path=path)
            ) from None


def load_or_make(folder: Path) -> Keys:
    """The keys of the desk in a folder, made if it has none yet."""
    found = load(folder)
    if found is not None:
        return found
    made = Keys(Ed25519PrivateKey.generate(), X25519PrivateKey.generate())
    secret = {"signing": made.signing.private_bytes_raw().hex(), "receiving": made.receiving.private_bytes_raw().hex()}
    path = folder / FILE_NAME
    part = path.with_name(FILE_NAME + ".part")
    with sqlite.faults_in_words(path):
        part.unlink(missing_ok=True)
        with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
            file.write(json.dumps({"form": 1} | secret))
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
    return made


def fingerprint(public: bytes) -> str:
    """A key in thirty digits, in groups of five to read aloud: about a hundred bits of its SHA-256."""
    number = int.from_bytes(sha256(public).digest()) % 10 ** (_GROUPS * _DIGITS)
    digits = f"{number:0{_GROUPS * _DIGITS}d}"
    return " ".join(digits[at : at + _DIGITS] for at in range(0, len(digits), _DIGITS))


def same_fingerprint(told: str, public: bytes) -> bool:
    """Whether what somebody typed is the key's fingerprint, in digits of any script, however grouped."""
    typed = "".join(str(unicodedata.decimal(sign)) for sign in told if sign.isdecimal())
    return typed == fingerprint(public).replace(" ", "")
