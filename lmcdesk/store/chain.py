"""A desk's changes in one stream as a chain of hashes: whoever holds the same changes finds the same hash at a number,
so none can be altered, left out or put elsewhere unseen, and two computers under one name are told apart.

What a desk knew of others decides which of its changes overwrite which, so it is part of the chain: before the first
change of a later epoch stands what was learnt until then.
"""

import sqlite3
import struct
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256

from lmcdesk.store.keys import (
    EPOCH_BITS,
    FIELD_BITS,
    FIELD_MASK,
    MOST_DESKS,
    MOST_EPOCH,
    MOST_STREAMS,
    STREAM_BITS,
    context_key,
    dot,
)

HASH_BYTES = 32
MARK_BYTES = 7

_BEGINNING = b"LMC-CHAIN-1\0"
_CHANGE = struct.Struct("<32sBQqHBBI16s")
_KNOWN = struct.Struct("<BQ16sHQ")
_NOTHING, _NUMBER, _TEXT, _BYTES = range(4)


@dataclass(frozen=True, slots=True)
class Link:
    """The chain at one number."""

    number: int
    hash: bytes
    epoch: int
    """The greatest epoch up to there."""

    @property
    def mark(self) -> int:
        """The beginning of the hash, enough to tell two histories apart that nobody made to be confused."""
        return int.from_bytes(self.hash[:MARK_BYTES], "big")


Told = tuple[int, int, bytes, int, bytes, int, str | int | bytes | None]
"""A change as it stands in the chain: epoch, clock, author, number of the kind, record, field, value."""


def beginning(desk: bytes, stream: str) -> Link:
    """The chain before the first change."""
    return Link(0, sha256(_BEGINNING + desk + stream.encode("utf-8")).digest(), 0)


class Chain:
    """One chain, followed from a link on; `known` says, epoch by epoch, what its desk learnt."""

    def __init__(self, start: Link, known: dict[int, bytes]) -> None:
        self._number, self._hash, self._epoch = start.number, start.hash, start.epoch
        self._known = known

    @property
    def link(self) -> Link:
        """Where it is now."""
        return Link(self._number, self._hash, self._epoch)

    def follow(self, changes: Iterable[Told]) -> None:
        """Go on over the changes that come next."""
        at, number, top, pack = self._hash, self._number, self._epoch, _CHANGE.pack
        for epoch, clock, author, kind, record, field, value in changes:
            if epoch > top:
                learnt = b"".join(self._known[e] for e in range(top + 1, epoch + 1) if e in self._known)
                if learnt:
                    at = sha256(at + learnt).digest()
                top = epoch
            if isinstance(value, str):
                sort, data = _TEXT, value.encode("utf-8")
            elif value is None:
                sort, data = _NOTHING, b""
            elif isinstance(value, int):
                sort, data = _NUMBER, b"%d" % value
            else:
                sort, data = _BYTES, value
            head = pack(at, 0, epoch, clock, kind, field, sort, len(author), record)
            at = sha256(head + author + data).digest()
            number += 1
        self._hash, self._number, self._epoch = at, number, top


def known_to(connection: sqlite3.Connection, desk: int) -> list[tuple[int, int, int, int]]:
    """What a desk learnt, in local numbers: (epoch, other desk, other's stream, number)."""
    return [
        (ck & MOST_EPOCH, ck >> EPOCH_BITS + STREAM_BITS & MOST_DESKS - 1, ck >> EPOCH_BITS & MOST_STREAMS - 1, number)
        for ck, number in connection.execute(
            "SELECT ck, number FROM context WHERE ck >= ? AND ck < ?",
            (context_key(desk, 0, 0), context_key(desk + 1, 0, 0)),
        )
    ]


def learnt(connection: sqlite3.Connection, desk: int) -> dict[int, bytes]:
    """What a desk learnt at each epoch, as it stands in its chains."""
    ids = dict(connection.execute("SELECT ix, id FROM desk").fetchall())
    names = dict(connection.execute("SELECT ix, name FROM stream").fetchall())
    found: dict[int, list[tuple[int, bytes, str, int]]] = defaultdict(list)
    for epoch, other, stream, number in known_to(connection, desk):
        found[epoch].append((epoch, ids[other], names[stream], number))
    return {epoch: told(entries) for epoch, entries in found.items()}


def told(entries: Iterable[tuple[int, bytes, str, int]]) -> bytes:
    """Some (epoch, other desk's id, its stream, number) as they stand in a chain."""
    return b"".join(
        _KNOWN.pack(1, epoch, id_, len(name), number) + name
        for epoch, id_, name, number in sorted((e, id_, stream.encode("utf-8"), n) for e, id_, stream, n in entries)
    )


def at(connection: sqlite3.Connection, series: int, number: int) -> Link:
    """The chain of a series at a number, from the nearest link that is kept and the log."""
    start = nearest(connection, series, number)
    if start.number == number:
        return start
    chain = Chain(start, learnt(connection, series >> STREAM_BITS))
    chain.follow(_changes(connection, series, start.number, number))
    return chain.link


def nearest(connection: sqlite3.Connection, series: int, number: int) -> Link:
    """The last link that is kept of a series up to a number; its beginning if none is."""
    kept = connection.execute(
        "SELECT number, hash, epoch FROM link WHERE series = ? AND number <= ? ORDER BY number DESC LIMIT 1",
        (series, number),
    ).fetchone()
    if kept is not None:
        return Link(*kept)
    desk, stream = connection.execute(
        "SELECT d.id, t.name FROM desk d, stream t WHERE d.ix = ? AND t.ix = ?",
        (series >> STREAM_BITS, series & (1 << STREAM_BITS) - 1),
    ).fetchone()
    return beginning(desk, stream)


def keep(connection: sqlite3.Connection, series: int, link: Link) -> None:
    """Keep a link, so that the chain need not be followed to it again. Within a transaction."""
    connection.execute("INSERT OR IGNORE INTO link VALUES (?, ?, ?, ?)", (series, link.number, link.hash, link.epoch))


def _changes(connection: sqlite3.Connection, series: int, after: int, upto: int) -> Iterator[Told]:
    for epoch, clock, author, kind, record, k, value in connection.execute(
        f"""SELECT c.epoch, c.clock, CAST(a.name AS BLOB), r.kind, r.id, c.k, c.value FROM change c
        JOIN author a ON a.ix = c.author JOIN record r ON r.rid = c.k >> {FIELD_BITS}
        WHERE c.dot > ? AND c.dot <= ? ORDER BY c.dot""",
        (dot(series, after), dot(series, upto)),
    ):
        yield epoch, clock, author, kind, record, k & FIELD_MASK, value
