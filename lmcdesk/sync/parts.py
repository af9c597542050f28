"""What is to be sent to whom, how large it is, and how it is divided among files of a given size, each of which is a
bundle of its own."""

import os
import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from lmcdesk.progress import Progress
from lmcdesk.store import evidence as kept
from lmcdesk.store import vectors
from lmcdesk.store.database import Database
from lmcdesk.store.handover import Segment, hand_over
from lmcdesk.store.vectors import Vector
from lmcdesk.sync import addressing, certificates, codec, evidence, facts, seals
from lmcdesk.sync.addressing import Addressee
from lmcdesk.sync.belief import Trusted
from lmcdesk.sync.boxes import canonical
from lmcdesk.sync.certificates import Certificate
from lmcdesk.sync.container import Sections
from lmcdesk.sync.evidence import SECTION, Stretch

_HEAD = 8_000
"""Bytes at the head of a file beside what its runs and sections take there."""
_PER_RUN = 600
_PER_STRETCH = 250
_LEAST = 1 << 16
"""A file of evidence is not cut into smaller pieces than this."""
_WASTE = 1.002
"""Packing and encrypting make evidence so much longer, which mostly is compressed already."""

Series = tuple[UUID, str]


@dataclass(frozen=True, slots=True)
class Choice:
    """What is to be sent to whom."""

    recipient: UUID | None = None
    everything: bool = False
    streams: Iterable[str] | None = None
    evidence: bool = True
    newcomer: Certificate | None = None
    """A desk of which nothing but its certificate is known."""
    anew: bool = False
    """From the beginning, whatever the recipient said that it has."""


@dataclass(frozen=True, slots=True)
class Sending:
    """A choice with all that follows from it."""

    addressee: Addressee | None
    """None for no desk in particular."""
    since: Vector
    streams: list[str] | None
    files: list[tuple[str, int]]


def sending(connection: sqlite3.Connection, database: Database, choice: Choice, believed: Trusted) -> Sending:
    """What a choice comes to."""
    to = addressee(connection, choice, believed)
    streams = None if choice.streams is None else list(choice.streams)
    if streams is None and not choice.everything:
        streams = vectors.sent_streams(connection, database.me, to.warrant if to else None)
    since = vectors.heard(connection, choice.recipient) if choice.recipient and not choice.anew else {}
    files: list[tuple[str, int]] = []
    if choice.evidence:
        files = evidence.to_send(connection, database.folder, choice.recipient, since, streams)
    return Sending(to, since, streams, files)


def addressee(connection: sqlite3.Connection, choice: Choice, believed: Trusted) -> Addressee | None:
    """Whom a choice is for."""
    if choice.newcomer is not None:
        return addressing.newcomer(choice.newcomer)
    return addressing.addressee(connection, believed, choice.recipient) if choice.recipient else None


@dataclass(frozen=True, slots=True)
class Size:
    """What a bundle would hold."""

    changes: int
    change_bytes: int
    """Compressed."""
    files: int
    """Files of evidence."""
    file_bytes: int
    parts: int
    """How many files it would be divided into."""


def size(database: Database, choice: Choice, limit: int | None = None, progress: Progress | None = None) -> Size:
    """What bundle.write, or with a limit bundle.write_parts, would write for a choice, a little below or above; it
    writes nothing."""
    with database.raw() as connection:
        sent = sending(connection, database, choice, facts.trusted(connection))
        divided = plan(connection, database, sent, limit, seals.due(connection), progress)
    return Size(
        divided.changes,
        divided.change_bytes,
        len(sent.files),
        sum(length for _, length in sent.files),
        len(divided.parts),
    )


# The division


@dataclass(frozen=True, slots=True)
class Part:
    """One file: what a desk that knows `since` lacks up to `upto`, and pieces of evidence."""

    since: Vector
    upto: Vector
    stretches: tuple[Stretch, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """All files, and what they will hold."""

    parts: list[Part]
    changes: int
    change_bytes: int
    """Compressed; 0 where nobody needed to know."""


def plan(
    connection: sqlite3.Connection,
    database: Database,
    sent: Sending,
    limit: int | None,
    due: dict[Series, list[int]] | None = None,
    progress: Progress | None = None,
) -> Plan:
    """What goes into which file: one file, or as many as are needed if none may have more than `limit` bytes. What is
    not signed yet counts if it is told where signatures are `due`. Changes are cut at signatures alone, so that a part
    is larger if there is none in it."""
    files = sent.files
    handover, segments = hand_over(connection, sent.since, sent.streams, sealed=due is None)
    end: Vector = {(handover.desks[d].id, handover.streams[s]): n for d, s, n, _ in handover.vector}
    start: Vector = {key: min(n, sent.since.get(key, 0)) for key, n in end.items()}
    changes = sum(run.upto - run.since for run in handover.runs)
    size = 0 if limit is None and due is None else measured(segments, progress)
    if limit is None:
        return Plan([Part(start, end, _whole(files))], changes, size)
    fixed = _fixed(connection, database) + _HEAD + len(zlib.compress(codec.write_handover(handover)))
    fixed += sum(_PER_RUN + 4 * len(handover.desks[run.desk].name) for run in handover.runs)
    room = max(limit - fixed, limit // 2)
    if size <= room:
        return Plan(_with_evidence([Part(start, end)], files, room, room - size), changes, size)
    cuts: dict[Series, list[int]] = {}
    for run in handover.runs:
        cuts[handover.desks[run.desk].id, handover.streams[run.stream]] = [run.since, run.upto]
    for seal in handover.seals:
        run = handover.runs[seal.run]
        cuts[handover.desks[run.desk].id, handover.streams[run.stream]].append(seal.number)
    for series, numbers in (due or {}).items():
        if series in cuts:
            cuts[series] += numbers
    parts, used, before, reached = [], 0, start, dict(start)
    for series, numbers in cuts.items():
        for upto, length in _units(connection, series, sorted(set(numbers)), size / changes, room, sealed=due is None):
            if used and used + length > room:
                parts.append(Part(before, dict(reached)))
                before, used = dict(reached), 0
            reached[series] = upto
            used += length
    parts.append(Part(before, dict(reached)))
    return Plan(_with_evidence(parts, files, room, room - used), changes, size)


def measured(segments: Iterable[Segment], progress: Progress | None = None) -> int:
    """The bytes of some changes as they will lie in a file."""
    with open(os.devnull, "wb") as nowhere:
        content, done = Sections(nowhere, None), 0
        for segment in segments:
            content.add("segment", codec.write_segment(segment))
            done += len(segment)
            (progress or Progress()).step(done, 0)
        return content.size


def _fixed(connection: sqlite3.Connection, database: Database) -> int:
    """Bytes of the sections that every part has, beside its handover."""
    awaited = kept.awaited(connection, database.folder)
    return len(zlib.compress(pack_facts(connection))) + len(zlib.compress(evidence.write_list((), awaited)))


def pack_facts(connection: sqlite3.Connection) -> bytes:
    """The section `facts`: what a desk passes on of others."""
    statements = map(certificates.unpacked, facts.passed_on(connection))
    return canonical({"statements": [statement.entries() for statement in statements]})


def _units(
    connection: sqlite3.Connection, series: Series, cuts: list[int], density: float, room: int, *, sealed: bool
) -> Iterator[tuple[int, int]]:
    """A run in stretches that are well below what a file has room for, if it can be cut so: (last number, bytes). The
    stretches are guessed by the changes' ordinary size, measured, and cut further if need be."""
    desk, stream = series

    def halved(bounds: list[int]) -> Iterator[tuple[int, int]]:
        _, segments = hand_over(
            connection, {(desk, stream): bounds[0]}, [stream], sealed=sealed, until={(desk, stream): bounds[-1]}
        )
        size = measured(segments)
        if size <= room // 2 or len(bounds) == 2:
            yield bounds[-1], size
            return
        middle = len(bounds) // 2
        yield from halved(bounds[: middle + 1])
        yield from halved(bounds[middle:])

    bounds = cuts[:1]
    for number in cuts[1:]:
        bounds.append(number)
        if (number - bounds[0]) * density >= room / 5:
            yield from halved(bounds)
            bounds = [number]
    if len(bounds) > 1:
        yield from halved(bounds)


def _whole(files: list[tuple[str, int]]) -> tuple[Stretch, ...]:
    return tuple(Stretch(digest, total, 0, total) for digest, total in files)


def _with_evidence(parts: list[Part], files: list[tuple[str, int]], room: int, left: int) -> list[Part]:
    """The last part is filled up, and further ones follow that bring evidence alone. What is small against a part is
    not cut."""
    pending: list[Stretch] = []
    found = parts[:-1]
    last = parts[-1]

    def close() -> None:
        nonlocal last, pending, left
        found.append(Part(last.since, last.upto, tuple(pending)))
        last, pending, left = Part({}, {}), [], room

    for digest, total in files:
        offset = 0
        while offset < total:
            fits = int((left - _PER_STRETCH * (2 + max(0, left) // SECTION)) / _WASTE)
            rest = total - offset
            if fits < min(rest, _LEAST if rest > room // 4 else rest) and left < room:
                close()
                continue
            size = min(rest, max(fits, _LEAST))
            pending.append(Stretch(digest, total, offset, size))
            offset += size
            left -= int(size * _WASTE) + _PER_STRETCH
    close()
    return found
