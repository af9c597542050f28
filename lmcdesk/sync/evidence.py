"""Evidence on its way: which files a bundle brings, how they lie in it, and what becomes of them where it comes.

Two kinds of section: one `files`, which lists stretches of files and what the sender itself lacks, and `content`, which
together hold the bytes of these stretches one after the other.
"""

import os
import shutil
import sqlite3
import zlib
from collections.abc import Callable, Container, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from lmcdesk.errors import DeskError
from lmcdesk.i18n import Words
from lmcdesk.store import evidence, sqlite
from lmcdesk.store.database import Database
from lmcdesk.store.evidence import Named
from lmcdesk.store.incoming import Incoming
from lmcdesk.store.vectors import Vector
from lmcdesk.sync import refusals
from lmcdesk.sync.boxes import Box, canonical, moment
from lmcdesk.sync.columns import NoHash, Unreadable
from lmcdesk.sync.words import spoken

FILES, CONTENT = "files", "content"

SECTION = 4 << 20
"""Bytes of content that are in memory at once."""

MOST_LIST = 16 << 20
"""Bytes that the list of files may have."""

MOST_FILES = 10_000
"""So many files a desk asks for at a time, and so many are in a bundle; the next brings the others."""

_SAMPLE = 1 << 16
_AWAITED_BY = "awaited-by"


class Stretch(NamedTuple):
    """A file or a piece of it: `size` bytes from `offset` on, of `total`."""

    sha256: str
    total: int
    offset: int
    size: int


# Sending


def to_send(
    connection: sqlite3.Connection,
    folder: Path,
    recipient: UUID | None,
    since: Vector,
    streams: Container[str] | None,
) -> list[tuple[str, int]]:
    """The files (SHA-256, size) that a bundle brings: those that a desk which knows `since` hears of for the first
    time, and those that it said it awaits, as far as it is sent their streams and they are here."""

    def goes(file: Named) -> bool:
        if streams is not None and file.home not in streams:
            return False
        return file.number > since.get((file.desk, file.stream), 0) or file.sha256 in asked

    asked = awaited_by(folder, recipient) if recipient else frozenset()
    wanted = dict.fromkeys(file.sha256 for file in evidence.named(connection) if goes(file))
    found = ((digest, evidence.where(folder, digest)) for digest in wanted)
    return [(digest, path.stat().st_size) for digest, path in found if path is not None][:MOST_FILES]


def write_list(stretches: Iterable[Stretch], awaited: list[str]) -> bytes:
    """The section `files`."""
    return canonical({"stretches": [s._asdict() for s in stretches], "awaited": awaited[:MOST_FILES]})


def content(folder: Path, stretches: Iterable[Stretch]) -> Iterator[bytes]:
    """The bytes of all stretches in sections' lengths. Raises OSError where a file is shorter than it was."""
    pending = bytearray()
    for stretch in stretches:
        with evidence.place(folder, stretch.sha256).open("rb") as file:
            file.seek(stretch.offset)
            left = stretch.size
            while left:
                chunk = file.read(min(left, SECTION - len(pending)))
                if not chunk:
                    raise OSError(f"{stretch.sha256} is shorter than it was")
                pending += chunk
                left -= len(chunk)
                if len(pending) == SECTION:
                    yield bytes(pending)
                    pending.clear()
    if pending:
        yield bytes(pending)


def level(data: bytes) -> int:
    """How hard to compress some content: not at all where its beginning shows that it would be in vain, as with
    pictures."""
    sample = data[:_SAMPLE]
    return 0 if len(zlib.compress(sample)) > 0.97 * len(sample) else zlib.Z_DEFAULT_COMPRESSION


# What a bundle holds


@dataclass(frozen=True, slots=True)
class Parcel:
    """The evidence in a bundle that was examined."""

    file: str
    """The bundle's name."""
    sender: UUID
    made: datetime
    stretches: tuple[Stretch, ...]
    awaited: tuple[str, ...] | None
    """What the sender lacks; None if it does not say."""
    chunks: Callable[[], Iterator[bytes]]
    """The content from its beginning; raises BundleRefused."""


def read_list(data: bytes, sizes: Iterable[int], name: str) -> tuple[tuple[Stretch, ...], tuple[str, ...]]:
    """The stretches and what is awaited, held against the sizes of the sections of content. Raises Unreadable, and
    BundleRefused where a file is larger than any desk keeps or content is said to be larger than it may be."""
    box = Box.read(data)
    stretches = []
    entries = box.boxes("stretches")
    if len(entries) > MOST_FILES:
        raise Unreadable("too many files")
    for entry in entries:
        total = entry.number("total", 1 << 62)
        if total > evidence.MOST:
            raise refusals.too_large(name, total)
        digest, offset, size = _hash(entry), entry.number("offset", total), entry.number("size", total)
        if not size or offset + size > total:
            raise Unreadable("a stretch reaches beyond its file")
        stretches.append(Stretch(digest, total, offset, size))
    said = list(sizes)
    if said and max(said) > SECTION:
        raise refusals.too_large(name, max(said))
    if sum(said) != sum(stretch.size for stretch in stretches):
        raise Unreadable("the content has another size than its stretches")
    return tuple(stretches), tuple(_hash(Box({"sha256": text})) for text in box.texts("awaited"))


def _hash(entry: Box) -> str:
    try:
        return entry.key("sha256", 32).hex()
    except Unreadable as fault:
        raise NoHash(str(fault)) from None


# Receiving


@dataclass(slots=True)
class Arrived:
    """What became of the evidence in a bundle."""

    came: int = 0
    """Files that are whole now."""
    pieces: int = 0
    """Pieces of files that are not whole yet."""
    wrong: int = 0
    """Files that turned out to be others than was said."""
    awaited: int = 0
    """Files that records here name and that have not come yet."""
    trouble: str = ""
    """Why the rest could not be kept."""

    def lines(self, words: Words | None = None) -> list[str]:
        """The story in plain words; nothing where no evidence was in play."""
        words = spoken(words)
        found = []
        if self.came:
            found.append(words("Merge", "Files of evidence that came: {count}.").format(count=self.came))
        if self.pieces:
            found.append(
                words("Merge", "Pieces of files of evidence that wait for the others: {count}.").format(
                    count=self.pieces
                )
            )
        if self.wrong:
            found.append(
                words(
                    "Merge",
                    "Files of evidence that were not what they were said to be: {count}. They were thrown away and are "
                    "asked for again.",
                ).format(count=self.wrong)
            )
        if self.trouble:
            found.append(
                words(
                    "Merge",
                    "The changes are merged, but not all evidence could be kept ({reason}). Make room on the disk, "
                    "then merge the bundle once more.",
                ).format(reason=self.trouble)
            )
        if self.awaited:
            found.append(
                words(
                    "Merge",
                    "Files of evidence that are still to come: {count}. This desk's next bundles ask for them.",
                ).format(count=self.awaited)
            )
        return found


def check(folder: Path, parcel: Parcel) -> None:
    """Make sure that the evidence is as said and that there is room for it, before anything is done with the bundle.
    Raises BundleRefused."""
    missing = _missing(folder, parcel)
    if not missing:
        return
    # A file that comes in pieces is put together beside them.
    needed = sum(s.size if s.size == s.total else s.size + s.total for s in missing)
    with sqlite.faults_in_words(folder):
        free = shutil.disk_usage(folder).free
    if needed > free:
        raise refusals.no_room(parcel.file, needed, free)
    for _ in parcel.chunks():
        pass


def take_in(database: Database, parcel: Parcel) -> Arrived:
    """Keep the files that a merged bundle brings, as far as they are whole, and the pieces of others; note what its
    sender awaits. The changes being merged, trouble with the disk is told and not raised."""
    folder, arrived = database.folder, Arrived()
    try:
        with sqlite.faults_in_words(folder):
            if _missing(folder, parcel):
                incoming = Incoming(folder)
                _distribute(parcel, incoming, arrived)
            if parcel.awaited is not None:
                _note(folder, parcel)
    except DeskError as trouble:
        arrived.trouble = str(trouble)
    with database.raw() as connection:
        arrived.awaited = len(evidence.awaited(connection, folder))
    return arrived


def _distribute(parcel: Parcel, incoming: Incoming, arrived: Arrived) -> None:
    source = _Source(parcel.chunks())
    for stretch in parcel.stretches:
        incoming.add(*stretch, source.take(stretch.size))
        arrived.came, arrived.pieces, arrived.wrong = len(incoming.came), incoming.waiting, len(incoming.wrong)


class _Source:
    """Chunks of any length, from which one length after the other is taken."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._rest = b""

    def take(self, size: int) -> Iterator[bytes]:
        """So many bytes."""
        while size:
            chunk = self._rest or next(self._chunks)
            self._rest = chunk[size:]
            size -= len(chunk) - len(self._rest)
            yield chunk[: len(chunk) - len(self._rest)]


def _missing(folder: Path, parcel: Parcel) -> list[Stretch]:
    return [s for s in parcel.stretches if evidence.where(folder, s.sha256) is None]


# What others await


def awaited_by(folder: Path, desk: UUID) -> frozenset[str]:
    """The files that a desk last said it lacks."""
    with suppress(OSError, Unreadable):
        return frozenset(Box.read(_memory(folder, desk).read_bytes()).texts("awaited"))
    return frozenset()


def _note(folder: Path, parcel: Parcel) -> None:
    """Remember what the sender awaits, unless a later bundle of it told already."""
    path, made = _memory(folder, parcel.sender), moment(parcel.made)
    with suppress(OSError, Unreadable):
        if Box.read(path.read_bytes()).text("made") > made:
            return
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    try:
        part.write_bytes(canonical({"made": made, "awaited": sorted(set(parcel.awaited or ()))}))
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)  # the disk may be full


def _memory(folder: Path, desk: UUID) -> Path:
    return folder / evidence.FOLDER / _AWAITED_BY / f"{desk.hex}.json"
