"""The file itself: a head that every version can read, a signed header, and the sections, each packed on its own.

    "LMCB" | container, 1 byte | length, 1 byte, and the program version that reads it | key | signature
    | length of the header, 4 bytes | header | sections

Nothing is unpacked before the signature and every section's hash were found right.
"""

import os
import re
import tempfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from lmcdesk.paths import put_in_place, sync_folder
from lmcdesk.sync import envelope, keys, refusals
from lmcdesk.sync.boxes import Box
from lmcdesk.sync.certificates import NotGenuine
from lmcdesk.sync.columns import Inflated, Unreadable
from lmcdesk.sync.keys import KEY_BYTES, SIGNATURE_BYTES, Keys
from lmcdesk.sync.manifest import FORMAT, Header, Manifest, Section
from lmcdesk.sync.words import desk_name

MAGIC = b"LMCB"
CONTAINER = 1
NEEDS = b"0.1.0"
"""The first version of the program that reads what this one writes."""

MOST_HEADER = 4 << 20
MOST_UNPACKED = 96 << 20
"""Bytes that a section may have when unpacked; a segment of ordinary entries has three million. All that becomes of one
on its way into the database takes some seventeen times as much memory."""

_PURPOSE = b"LMC-BUNDLE-1"
_CHUNK = 1 << 20
_MEMORY = 5
"""With little memory zlib writes short blocks, each with a code of its own, as columns of many sorts need it."""
_VERSION = re.compile(rb"[0-9A-Za-z.+-]{1,32}")


# Writing


class Sections:
    """Sections on their way into a file, kept on disk until the header that names them can be written."""

    def __init__(self, file: BinaryIO, key: bytes | None) -> None:
        self._file = file
        self._key = key
        self.told: list[Section] = []

    def add(self, kind: str, data: bytes, level: int = zlib.Z_DEFAULT_COMPRESSION) -> None:
        """Pack a section and put it after the others; with level 0 it is not compressed."""
        if len(data) > MOST_UNPACKED:
            raise ValueError(f"a {kind} of {len(data)} bytes")
        engine = zlib.compressobj(level, memLevel=_MEMORY)
        packed = engine.compress(data) + engine.flush()
        if self._key is not None:
            packed = b"".join(envelope.encrypted(self._key, len(self.told), packed))
        self._file.write(packed)
        self.told.append(Section(kind, len(packed), len(data), sha256(packed).digest()))

    @property
    def size(self) -> int:
        """Bytes of all sections so far."""
        return sum(section.size for section in self.told)

    def copy_to(self, file: BinaryIO) -> None:
        """Write all sections out."""
        self._file.seek(0)
        while chunk := self._file.read(_CHUNK):
            file.write(chunk)


@contextmanager
def sections(folder: Path, key: bytes | None = None) -> Iterator[Sections]:
    """Room in a folder for sections, which are encrypted if there is a key; nothing of it stays."""
    with tempfile.TemporaryFile(dir=folder) as file:
        yield Sections(file, key)


def try_place(path: Path) -> None:
    """Raise what writing a bundle there would, before anything is done for it."""
    part = path.with_name(path.name + ".part")
    part.open("wb").close()
    part.unlink()


def seal(path: Path, held: Keys, header: Header, content: Sections, verify: Callable[[BinaryIO], Manifest]) -> Manifest:
    """Write the file beside its place, read it back from the medium, and only then give it its name: a bundle that has
    its name is whole, wherever the power went. `verify` is what a receiver would do first."""
    body = header.packed()
    prefix = MAGIC + bytes([CONTAINER, len(NEEDS)]) + NEEDS
    signature = held.sign(_PURPOSE, prefix + body)
    part = path.with_name(path.name + ".part")
    try:
        with part.open("wb") as file:
            for piece in (prefix, held.public, signature, len(body).to_bytes(4, "little"), body):
                file.write(piece)
            content.copy_to(file)
            file.flush()
            os.fsync(file.fileno())
            if hasattr(os, "posix_fadvise"):
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        with part.open("rb") as file:
            manifest = verify(file)
        put_in_place(part, path)
        sync_folder(path.parent)
    finally:
        part.unlink(missing_ok=True)
    return manifest


# Reading


def examine(file: BinaryIO, name: str) -> Manifest:
    """Read a bundle's header and find every byte of it whole. Raises BundleRefused: it is no bundle, of a newer format,
    truncated or altered, or its certificate is not genuine."""
    whole = sha256()

    def take(length: int) -> bytes:
        data = file.read(length)
        if len(data) != length:
            raise refusals.damaged(name)
        whole.update(data)
        return data

    if file.read(len(MAGIC)) != MAGIC:
        raise refusals.not_a_bundle(name)
    whole.update(MAGIC)
    container, length = take(2)
    needs = take(length)
    if container != CONTAINER or not _VERSION.fullmatch(needs):
        if container > CONTAINER and _VERSION.fullmatch(needs) and needs != NEEDS:
            raise refusals.newer(name, needs.decode())
        raise refusals.damaged(name)
    key, signature, size = take(KEY_BYTES), take(SIGNATURE_BYTES), int.from_bytes(take(4), "little")
    if size > MOST_HEADER:
        raise refusals.damaged(name)
    body = take(size)
    if not keys.signed_by(key, _PURPOSE, MAGIC + bytes([container, length]) + needs + body, signature):
        raise refusals.damaged(name)
    begins = file.tell()
    header = _header(body, key, needs.decode(), name)
    with refusals.claimed(desk_name(header.sender)):
        for section in header.sections:
            hashed, left = sha256(), section.size
            while left:
                chunk = take(min(left, _CHUNK))
                hashed.update(chunk)
                left -= len(chunk)
            if hashed.digest() != section.sha256:
                raise refusals.damaged(name)
        if file.read(1):
            raise refusals.damaged(name)
    return Manifest(name, file.tell(), whole.hexdigest(), header, begins)


def _header(body: bytes, key: bytes, needs: str, name: str) -> Header:
    try:
        box = Box.read(body)
        if box.number("min_reader", 1 << 31) > FORMAT:
            raise refusals.newer(name, needs)
        header = Header.read(box)
    except NotGenuine as fault:
        raise refusals.not_genuine(name) from fault
    except Unreadable as fault:
        raise refusals.faulty(name, fault) from fault
    if header.certificate.key != key:
        raise refusals.not_genuine(name)
    return header


def unpack(file: BinaryIO, manifest: Manifest, place: int, key: bytes | None = None) -> bytes:
    """The bytes of one section of a bundle that was examined, decrypted with its key if it has one; never more of them
    than the header says, and never more than a section may have. Raises Unreadable."""
    told = manifest.header.sections
    section = told[place]
    if section.unpacked > MOST_UNPACKED:
        raise Inflated("a section is too large")
    file.seek(manifest.begins + sum(before.size for before in told[:place]))
    chunks = _chunks(file, section.size, envelope.PIECE + envelope.TAG)
    engine, data = zlib.decompressobj(), bytearray()
    try:
        for chunk in chunks if key is None else envelope.decrypted(key, place, chunks):
            data += engine.decompress(chunk, section.unpacked + 1 - len(data))
            if engine.unconsumed_tail or len(data) > section.unpacked:
                raise Inflated("a section is larger than said")
    except zlib.error as fault:
        raise Unreadable(str(fault)) from fault
    if not engine.eof or engine.unused_data or len(data) != section.unpacked:
        raise Unreadable("a section is smaller than said")
    return bytes(data)


def _chunks(file: BinaryIO, size: int, most: int) -> Iterator[bytes]:
    while size and (chunk := file.read(min(size, most))):
        size -= len(chunk)
        yield chunk
