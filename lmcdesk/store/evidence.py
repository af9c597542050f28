"""Files of evidence, each kept once in the desk's folder under its SHA-256, whatever its name and however many records
name it."""

import os
import re
import sqlite3
import unicodedata
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path, PurePath
from typing import BinaryIO, NamedTuple
from uuid import UUID, uuid4

from lmcdesk.domain.base import Field, Kind, kinds
from lmcdesk.errors import DiskTrouble, WrongInput
from lmcdesk.i18n import translate
from lmcdesk.paths import put_in_place, sync_folder
from lmcdesk.store import sqlite
from lmcdesk.store.keys import FIELD_BITS, MOST_NUMBER, NUMBER_BITS
from lmcdesk.store.streams import Streams

FOLDER = "evidence"

MOST = 1 << 30
"""Bytes that a file may have: more is carried by itself, not between desks."""

CHUNK = 1 << 20

_SHA256 = re.compile(r"[0-9a-f]{64}")
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_FORBIDDEN = '<>:"|?*'
_JOINERS = "\u200b\u200c\u200d"
"""Signs that cannot be seen and yet belong to words of the region."""
_NAME_BYTES = 180
"""Of the 255 that file systems allow, so that something can be added."""


# What is kept


def place(folder: Path, digest: str) -> Path:
    """Where a file lies once it is here. In 256 folders, since a stick's file system takes few long names in one."""
    return folder / FOLDER / digest[:2] / digest


def where(folder: Path, digest: str | None) -> Path | None:
    """The file of a SHA-256 (64 small hexadecimal digits), or None if it is not here or no file can be called so."""
    if digest is None or not _SHA256.fullmatch(digest):
        return None
    path = place(folder, digest)
    return path if path.is_file() else None


def read(folder: Path, digest: str | None) -> bytes | None:
    """The file of a SHA-256 as it lies there, harmed or not; None if it is not here. Raises DiskTrouble."""
    path = where(folder, digest)
    if path is None:
        return None
    with sqlite.faults_in_words(path):
        return path.read_bytes()


def held(folder: Path) -> set[str]:
    """The SHA-256 of every file that is here."""
    return {path.name for path in (folder / FOLDER).glob("[0-9a-f][0-9a-f]/*") if _SHA256.fullmatch(path.name)}


def keep(folder: Path, path: Path) -> tuple[str, int]:
    """Take a copy of a file into the desk's folder; its SHA-256 and its size in bytes. Raises WrongInput for what is no
    file, is empty or larger than MOST."""
    with sqlite.faults_in_words(path):
        size = path.stat().st_size
        if not path.is_file() or not size:
            raise WrongInput(
                translate(
                    "Evidence", "“{file}” is empty or is no file. Nothing was changed. Choose another one."
                ).format(file=path.name)
            )
        if size > MOST:
            raise WrongInput(
                translate(
                    "Evidence",
                    "“{file}” has {size} MB; a desk keeps files of up to {most} MB. Nothing was changed. Choose a "
                    "smaller one, or a part of it.",
                ).format(file=path.name, size=size // 1_000_000, most=MOST // 1_000_000)
            )
        source = path.open("rb")
    with source:
        return _keep(folder, iter(lambda: source.read(CHUNK), b""))


def keep_made(folder: Path, data: bytes) -> tuple[str, int]:
    """Keep a file that was made here; its SHA-256 and its size in bytes. Raises DiskTrouble."""
    return _keep(folder, iter((data,)))


def _keep(folder: Path, chunks: Iterator[bytes]) -> tuple[str, int]:
    with sqlite.faults_in_words(folder):
        (folder / FOLDER).mkdir(exist_ok=True)
        return put(folder, chunks)


def put(folder: Path, chunks: Iterator[bytes], expected: str | None = None) -> tuple[str, int]:
    """Lay down what comes in chunks, and give it its name once all of it is on the disk; if another SHA-256 is
    expected, nothing stays. Returns its SHA-256 and size. Raises OSError."""
    part, hashed, size = folder / FOLDER / f"{uuid4().hex}.part", sha256(), 0
    try:
        with part.open("xb") as file:
            for chunk in chunks:
                file.write(chunk)
                hashed.update(chunk)
                size += len(chunk)
            file.flush()
            os.fsync(file.fileno())
        digest = hashed.hexdigest()
        if expected in (None, digest):
            target = place(folder, digest)
            target.parent.mkdir(parents=True, exist_ok=True)
            os.replace(part, target)
            for changed in (target.parent, folder / FOLDER, folder):
                sync_folder(changed)
    finally:
        part.unlink(missing_ok=True)
    return digest, size


def forget(connection: sqlite3.Connection, folder: Path, digest: str) -> None:
    """Let go of a file that no record was made for after all."""
    if not any(
        connection.execute(f"SELECT 1 FROM {kind.name} WHERE {field.name} = ?", (digest,)).fetchone()
        for kind, field in _naming()
    ):
        place(folder, digest).unlink(missing_ok=True)


def write_out(folder: Path, digest: str, target: Path) -> int:
    """Copy a kept file to a path of the user's choice and return its size. Raises DiskTrouble if it is not as it was
    when it came; then nothing is written."""
    path = place(folder, digest)
    part = target.with_name(target.name + ".part")
    with sqlite.faults_in_words(target):
        try:
            with path.open("rb") as source, part.open("wb") as file:
                found = _copy(source, file)
                os.fsync(file.fileno())
            if found != digest:
                raise DiskTrouble(
                    translate(
                        "Evidence",
                        "The file of evidence is damaged on this disk. Nothing was written. Ask the desk that attached "
                        "it to attach it anew.",
                    )
                )
            put_in_place(part, target)
        finally:
            part.unlink(missing_ok=True)
    return target.stat().st_size


def _copy(source: BinaryIO, target: BinaryIO) -> str:
    hashed = sha256()
    while chunk := source.read(CHUNK):
        hashed.update(chunk)
        target.write(chunk)
    target.flush()
    return hashed.hexdigest()


def clean_name(name: str | None) -> str:
    """A name from anywhere as one that a file can have on any system: no folder, no sign that a system forbids or that
    cannot be seen, not too long; "evidence" where nothing is left."""
    last = re.split(r"[/\\]", name or "")[-1]
    kept = "".join(
        sign
        for sign in last
        if sign not in _FORBIDDEN and (sign in _JOINERS or unicodedata.category(sign) not in _UNSEEN)
    ).strip(" .")
    stem, dot, suffix = kept.rpartition(".")
    if not dot or len(suffix) > 10:
        stem, dot, suffix = kept, "", ""
    room = _NAME_BYTES - len((dot + suffix).encode("utf-8"))
    stem = stem.encode("utf-8")[:room].decode("utf-8", "ignore")
    kept = (stem.rstrip(" .") + dot + suffix).strip(" .")
    if _RESERVED.fullmatch(kept):
        kept = f"_{kept}"
    return kept or "evidence"


def as_jpeg(name: str) -> str:
    """The name that a file has once it is a JPEG."""
    path = PurePath(name)
    return name if path.suffix.lower() in (".jpg", ".jpeg") else f"{path.stem}.jpg"


_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


# What records name


class Named(NamedTuple):
    """A file that a record shows, and the change that named it."""

    sha256: str
    desk: UUID
    stream: str
    number: int
    home: str
    """The stream that the record belongs to."""


def named(connection: sqlite3.Connection) -> Iterator[Named]:
    """The files that records name, those of records in the bin left out, in the order in which they became known."""
    desks = {ix: UUID(bytes=id_) for ix, id_ in connection.execute("SELECT ix, id FROM desk")}
    streams = dict(connection.execute("SELECT ix, name FROM stream").fetchall())
    each = (
        f"""SELECT e.{field.name} AS file, h.dot, r.stream, e.rid FROM {kind.name} e JOIN record r USING (rid)
        JOIN head h ON h.k = e.rid << {FIELD_BITS} | {field.number} WHERE e.deleted = 0"""
        for kind, field in _naming()
    )
    for digest, dot, home, _ in connection.execute(" UNION ALL ".join(each) + " ORDER BY 4, 2"):
        if isinstance(digest, str) and _SHA256.fullmatch(digest):
            desk, stream = Streams.pair(dot >> NUMBER_BITS)
            yield Named(digest, desks[desk], streams[stream], dot & MOST_NUMBER, streams[home])


@cache
def _naming() -> list[tuple[Kind, Field]]:
    """The fields that name files."""
    return [(kind, field) for kind in kinds().values() for field in kind.fields.values() if field.file]


def awaited(connection: sqlite3.Connection, folder: Path) -> list[str]:
    """The SHA-256 of files that records name and that have not come yet, each once."""
    here = held(folder)
    return [digest for digest in dict.fromkeys(file.sha256 for file in named(connection)) if digest not in here]
