"""A desk's key pairs, in a file of the desk's folder, behind a passphrase if its holder wishes: the newest signs, each
opens what was encrypted to it.

They belong to whoever holds the folder, not to one life of the database: when a copied or restored database goes on
under a new identity, its keys and its certificate stay good.
"""

import json
import os
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from lmcdesk.errors import WrongInput
from lmcdesk.i18n import translate
from lmcdesk.store import sqlite

FILE_NAME = "desk.key"

KEY_BYTES = 32
SIGNATURE_BYTES = 64

COST = 1 << 16
"""Of scrypt (RFC 7914), with blocks of 8: 64 MiB and a fifth of a second or so for every passphrase that is tried."""

_OPEN, _LOCKED = 1, 2
"""Forms of the file: as it is, and behind a passphrase."""

_MOST_COST = 1 << 20
_SALT_BYTES = 16
_GROUPS, _DIGITS = 6, 5


class Locked(WrongInput):
    """The keys lie behind a passphrase, which was not given or is another one."""


@dataclass(frozen=True, slots=True)
class Keys:
    """The secret halves. Ed25519 (RFC 8032) signs, X25519 (RFC 7748) receives."""

    signing: Ed25519PrivateKey
    receiving: X25519PrivateKey
    others: tuple["Keys", ...] = ()
    """The desk's other pairs: earlier ones, to which bundles may still be under way, or a newer one for which no
    secretariat vouches yet."""

    @property
    def public(self) -> bytes:
        """The key by which others know this desk's signature."""
        return self.signing.public_key().public_bytes_raw()

    @property
    def receiving_public(self) -> bytes:
        """The key to which others may encrypt."""
        return self.receiving.public_key().public_bytes_raw()

    @property
    def pairs(self) -> tuple["Keys", ...]:
        """All of them, this one first."""
        return (replace(self, others=()), *self.others)

    def led_by(self, public: bytes) -> "Keys | None":
        """The same pairs with that of a public key first, or None if it is not among them."""
        first = next((pair for pair in self.pairs if pair.public == public), None)
        return first and replace(first, others=tuple(pair for pair in self.pairs if pair != first))

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


# The file


@dataclass(frozen=True, slots=True)
class _Unlocked:
    """What a passphrase opened, for as long as the program runs."""

    passphrase: str
    data: bytes
    """The file as it was then."""
    keys: Keys


_unlocked: dict[Path, _Unlocked] = {}
_asking: Callable[[Path], str | None] | None = None


def ask_by(asking: Callable[[Path], str | None] | None) -> None:
    """Have the passphrase of a desk's folder asked for when it is needed and was not given; None if nobody answers."""
    global _asking
    _asking = asking


def locked(folder: Path) -> bool:
    """Whether the keys of the desk in a folder cannot be had before `unlock`."""
    kept, data = _read(folder)
    known = _unlocked.get(folder.resolve())
    return kept is not None and kept["form"] == _LOCKED and (known is None or known.data != data)


def protected(folder: Path) -> bool:
    """Whether the keys of the desk in a folder lie behind a passphrase."""
    kept, _ = _read(folder)
    return kept is not None and kept["form"] == _LOCKED


def unlock(folder: Path, passphrase: str) -> None:
    """Let the keys of the desk in a folder be had from now on, as long as the program runs. Raises Locked for another
    passphrase than theirs."""
    kept, data = _read(folder)
    if kept is not None and kept["form"] == _LOCKED:
        _unlocked[folder.resolve()] = _Unlocked(passphrase, data, _decrypted(folder, kept, passphrase))


def lock(folder: Path) -> None:
    """Forget the passphrase of the desk in a folder, as when the window was left alone for long."""
    _unlocked.pop(folder.resolve(), None)


def public(folder: Path) -> bytes | None:
    """The newest public key of the desk in a folder, for which no passphrase is needed; None if it has none yet."""
    kept, _ = _read(folder)
    if kept is None:
        return None
    return _in_order(folder, kept).public if kept["form"] == _OPEN else bytes.fromhex(kept["public"][0])


def load(folder: Path) -> Keys | None:
    """The keys of the desk in a folder, the newest first, or None if it has none yet. Raises Locked before `unlock`,
    WrongInput for a damaged file."""
    kept, data = _read(folder)
    if kept is None:
        return None
    if kept["form"] == _OPEN:
        return _in_order(folder, kept)
    known = _unlocked.get(folder.resolve())
    if known is None or known.data != data:
        passphrase = known.passphrase if known else _asking(folder) if _asking else None
        if passphrase is None:
            raise Locked(
                translate(
                    "Trust",
                    "This desk's key is protected by a passphrase, which is needed for this. Give the passphrase and "
                    "try again.",
                )
            )
        unlock(folder, passphrase)
    return _unlocked[folder.resolve()].keys


def load_or_make(folder: Path) -> Keys:
    """The keys of the desk in a folder, made if it has none yet."""
    return load(folder) or make(folder)


def make(folder: Path) -> Keys:
    """A new pair for the desk in a folder, before those that it has."""
    before = load(folder)
    known = _unlocked.get(folder.resolve()) if before is not None and protected(folder) else None
    made = Keys(Ed25519PrivateKey.generate(), X25519PrivateKey.generate(), before.pairs if before else ())
    _write(folder, made, known.passphrase if known else "")
    return made


def protect(folder: Path, passphrase: str) -> None:
    """Put the keys of the desk in a folder behind a passphrase from now on; an empty one takes it off. Raises Locked
    before `unlock` if they lie behind another one."""
    _write(folder, load_or_make(folder), passphrase)


def _read(folder: Path) -> tuple[dict[str, Any] | None, bytes]:
    """What the file says, the secrets perhaps still encrypted, and its bytes; None if there is none."""
    path = folder / FILE_NAME
    with sqlite.faults_in_words(path):
        try:
            data = path.read_bytes()
        except FileNotFoundError:
            return None, b""
    try:
        kept = json.loads(data)
        if kept["form"] not in (_OPEN, _LOCKED):
            raise ValueError
        if kept["form"] == _LOCKED and len(bytes.fromhex(kept["public"][0])) != KEY_BYTES:
            raise ValueError
    except (ValueError, LookupError, TypeError):
        raise _damaged(path) from None
    return kept, data


def _in_order(folder: Path, kept: dict[str, Any]) -> Keys:
    try:
        pairs = [
            Keys(
                Ed25519PrivateKey.from_private_bytes(bytes.fromhex(pair["signing"])),
                X25519PrivateKey.from_private_bytes(bytes.fromhex(pair["receiving"])),
            )
            for pair in (kept, *kept.get("earlier", ()))
        ]
    except (ValueError, KeyError, TypeError):
        raise _damaged(folder / FILE_NAME) from None
    return replace(pairs[0], others=tuple(pairs[1:]))


def _damaged(path: Path) -> WrongInput:
    return WrongInput(
        translate(
            "Trust",
            "The desk's key in “{path}” is damaged. Put the file back from a copy of the desk's folder; if there is "
            "none, move it away and have the desk enrolled anew.",
        ).format(path=path)
    )


def _decrypted(folder: Path, kept: dict[str, Any], passphrase: str) -> Keys:
    try:
        salt, cost, text = bytes.fromhex(kept["salt"]), int(kept["cost"]), bytes.fromhex(kept["text"])
        if not 1 < cost <= _MOST_COST:
            raise ValueError
        told = "".join(kept["public"]).encode("ascii")
        secret = json.loads(_cipher(passphrase, salt, cost).decrypt(bytes(12), text, told))
    except InvalidTag:
        raise Locked(
            translate("Trust", "The passphrase is not that of this desk's key. Nothing was changed. Try again.")
        ) from None
    except (ValueError, KeyError, TypeError):
        raise _damaged(folder / FILE_NAME) from None
    return _in_order(folder, secret)


def _cipher(passphrase: str, salt: bytes, cost: int) -> ChaCha20Poly1305:
    """Each writing of the file has a salt of its own, hence a key that encrypts once."""
    typed = unicodedata.normalize("NFKC", passphrase).encode("utf-8")
    return ChaCha20Poly1305(Scrypt(salt=salt, length=KEY_BYTES, n=cost, r=8, p=1).derive(typed))


def _write(folder: Path, held: Keys, passphrase: str) -> None:
    first, *earlier = [
        {"signing": pair.signing.private_bytes_raw().hex(), "receiving": pair.receiving.private_bytes_raw().hex()}
        for pair in held.pairs
    ]
    kept: dict[str, Any] = {"form": _OPEN, **first, "earlier": earlier}
    if passphrase:
        salt, publics = os.urandom(_SALT_BYTES), [pair.public.hex() for pair in held.pairs]
        text = _cipher(passphrase, salt, COST).encrypt(
            bytes(12), json.dumps(kept).encode("ascii"), "".join(publics).encode("ascii")
        )
        kept = {"form": _LOCKED, "public": publics, "salt": salt.hex(), "cost": COST, "text": text.hex()}
    data = json.dumps(kept).encode("ascii")
    path = folder / FILE_NAME
    part = path.with_name(FILE_NAME + ".part")
    with sqlite.faults_in_words(path):
        part.unlink(missing_ok=True)
        with open(
            os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600), "wb"
        ) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
    if passphrase:
        _unlocked[folder.resolve()] = _Unlocked(passphrase, data, held)
    else:
        _unlocked.pop(folder.resolve(), None)


# To be told


def fingerprint(public: bytes) -> str:
    """A key in thirty digits, in groups of five to read aloud: about a hundred bits of its SHA-256."""
    number = int.from_bytes(sha256(public).digest()) % 10 ** (_GROUPS * _DIGITS)
    digits = f"{number:0{_GROUPS * _DIGITS}d}"
    return " ".join(digits[at : at + _DIGITS] for at in range(0, len(digits), _DIGITS))


def short_fingerprint(public: bytes) -> str:
    """How a key's fingerprint begins, which tells it from a few others but proves nothing."""
    return " ".join(fingerprint(public).split()[:2])


def same_fingerprint(told: str, public: bytes) -> bool:
    """Whether what somebody typed is the key's fingerprint, in digits of any script, however grouped."""
    typed = "".join(str(unicodedata.decimal(sign)) for sign in told if sign.isdecimal())
    return typed == fingerprint(public).replace(" ", "")
