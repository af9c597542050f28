"""What one desk lacks of what another knows, read out of the log in columns.

Nothing here knows of files, keys or signatures; that is the business of sync. What is handed over is whole: all changes
of the streams in question that the receiver lacks, and for each epoch named in them what its desk knew then.
"""

import sqlite3
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from uuid import UUID

from lmcdesk.store import chain, identity
from lmcdesk.store.identity import DeskCard
from lmcdesk.store.keys import (
    FIELD_BITS,
    FIELD_MASK,
    MOST_NUMBER,
    MOST_STREAMS,
    STREAM_BITS,
    dot,
    series,
)
from lmcdesk.store.vectors import Vector

SEGMENT = 50_000
"""At most so many changes are in memory at once, whatever the size of a bundle."""

SEGMENT_SIZE = 16_000_000
"""Nor more letters and bytes of values than this."""

MOST_VALUE = 1_000_000
"""Letters or bytes that one value may have: thirty times what forms and sheets take, and so few that what was taken
over can always be handed on."""

MOST_NAME = 255
"""Letters of the name of a desk, an author or a stream."""

Value = str | int | bytes | None


@dataclass(slots=True)
class Run:
    """One desk's changes in one stream: those above `since`, up to and with `upto`. Indexes are into the handover."""

    desk: int
    stream: int
    since: int
    upto: int
    hash: bytes
    """Of the desk's chain at `upto` (store.chain)."""


@dataclass(slots=True)
class Seal:
    """A desk's signature under its chain at a number within a run."""

    run: int
    number: int
    at: int
    """When, in milliseconds since 1970, by the desk's clock."""
    key: bytes
    signature: bytes


@dataclass(slots=True)
class Handover:
    """All that must be known beside the changes themselves."""

    sender: UUID
    desks: list[DeskCard]
    streams: list[str]
    runs: list[Run]
    contexts: list[tuple[int, int, int, int, int]]
    """(desk, epoch, other desk, other's stream, number): what a desk knew of another's from an epoch on, for the epochs
    that the runs bring."""
    authors: list[str]
    seals: list[Seal]
    """In the order of runs and numbers."""
    vector: list[tuple[int, int, int, int]]
    """(desk, stream, number, mark): all that the sender knows, which is its receipt for what it was sent, and the mark
    of each desk's chain there (store.chain)."""

    def gaps(self, known: Vector) -> list[tuple[DeskCard, str, int, int]]:
        """What must come before, to a desk that knows so much: what lies before the runs, and what the sender says it
        has and neither sends nor finds there. Desk, stream, first and last number of each."""
        found = []
        reached = dict(known)
        for run in self.runs:
            desk, stream = self.desks[run.desk], self.streams[run.stream]
            here = known.get((desk.id, stream), 0)
            reached[desk.id, stream] = max(run.upto, here)
            if run.since > here:
                found.append((desk, stream, here + 1, run.since))
        for place, of, number, _ in self.vector:
            desk, stream = self.desks[place], self.streams[of]
            if number > reached.get((desk.id, stream), 0):
                found.append((desk, stream, known.get((desk.id, stream), 0) + 1, number))
        return found


@dataclass(slots=True)
class Segment:
    """Some of the changes, in columns. All columns have one length, `numbers` of the runs added up."""

    records: list[bytes]
    kinds: list[int]
    """The records named below, by their ids, and the number of each one's kind."""
    numbers: list[tuple[int, int, int]]
    """(run, first number, how many): numbers follow one another without gaps."""
    epochs: list[tuple[int, int]]
    """(epoch, how many)"""
    authors: list[tuple[int, int]]
    """(author, how many)"""
    clocks: "array[int]"
    record: "array[int]"
    fields: bytes
    values: list[Value]

    def __len__(self) -> int:
        return len(self.values)


def hand_over(
    connection: sqlite3.Connection,
    since: Vector,
    streams: Iterable[str] | None = None,
    *,
    sealed: bool = False,
    until: Vector | None = None,
) -> tuple[Handover, Iterator[Segment]]:
    """What a desk that knows `since` lacks, in the streams named or in all; `sealed` leaves out what its own desk has
    not signed, `until` what goes beyond, as if no more were known here. Read from one snapshot."""
    cards = identity.cards(connection)
    names = dict(connection.execute("SELECT ix, name FROM stream ORDER BY ix").fetchall())
    wanted = None if streams is None else set(streams)
    told = [(d, s, n) for d, s, n in _ends(connection, sealed=sealed) if wanted is None or names[s] in wanted]
    if until is not None:
        bounded = ((d, s, min(n, until.get((cards[d].id, names[s]), 0))) for d, s, n in told)
        told = [(d, s, n) for d, s, n in bounded if n]
    stretches: list[tuple[int, int, int, int, bytes]] = []
    seals: list[Seal] = []
    learnt: dict[int, tuple[int, int]] = {}
    for d, s, upto in told:
        start = min(since.get((cards[d].id, names[s]), 0), upto)
        if start < upto:
            key = series(d, s)
            first, last = chain.nearest(connection, key, start), chain.at(connection, key, upto)
            low, high = learnt.get(d, (first.epoch, last.epoch))
            learnt[d] = min(low, first.epoch), max(high, last.epoch)
            seals += (Seal(len(stretches), *row) for row in _seals(connection, key, start, upto))
            stretches.append((d, s, start, upto, last.hash))
    known = [
        (desk, epoch, other, stream, number)
        for desk, (after, upto) in learnt.items()
        for epoch, other, stream, number in chain.known_to(connection, desk)
        if after < epoch <= upto
    ]
    keys = [series(d, s) for d, s, *_ in stretches]
    me = next(ix for ix, card in cards.items() if card == identity.card(connection))
    # Whom and what the rest does not speak of is not the receiver's to know.
    desks = sorted({me, *(d for d, *_ in told), *(d for one, _, other, *_ in known for d in (one, other))})
    places = sorted({*(s for _, s, _ in told), *(s for *_, s, _ in known)})
    authors = _authors(connection, zip(keys, stretches, strict=True))
    desk_at, stream_at = ({ix: n for n, ix in enumerate(used)} for used in (desks, places))
    handover = Handover(
        sender=cards[me].id,
        desks=[cards[ix] for ix in desks],
        streams=[names[ix] for ix in places],
        runs=[Run(desk_at[d], stream_at[s], start, upto, end) for d, s, start, upto, end in stretches],
        contexts=[(desk_at[d], epoch, desk_at[other], stream_at[s], number) for d, epoch, other, s, number in known],
        authors=list(authors.values()),
        seals=seals,
        vector=[(desk_at[d], stream_at[s], n, chain.at(connection, series(d, s), n).mark) for d, s, n in told],
    )
    author_at = {ix: n for n, ix in enumerate(authors)}
    return handover, _segments(connection, handover.runs, keys, author_at)


def _authors(
    connection: sqlite3.Connection, stretches: Iterable[tuple[int, tuple[int, int, int, int, bytes]]]
) -> dict[int, str]:
    """Who wrote the changes of some stretches of series, by their local numbers."""
    found: set[int] = set()
    for key, (_, _, start, upto, _) in stretches:
        span = dot(key, start), dot(key, upto)
        found.update(
            ix for (ix,) in connection.execute("SELECT DISTINCT author FROM change WHERE dot > ? AND dot <= ?", span)
        )
    names = dict(connection.execute("SELECT ix, name FROM author").fetchall())
    return {ix: names[ix] for ix in sorted(found)}


def _ends(connection: sqlite3.Connection, *, sealed: bool) -> list[tuple[int, int, int]]:
    if not sealed:
        return connection.execute("SELECT desk, stream, number FROM series WHERE number > 0 ORDER BY 1, 2").fetchall()
    ends = connection.execute("SELECT series, max(number) FROM seal GROUP BY series ORDER BY series")
    return [(key >> STREAM_BITS, key & MOST_STREAMS - 1, number) for key, number in ends]


def _seals(connection: sqlite3.Connection, key: int, after: int, upto: int) -> list[tuple[int, int, bytes, bytes]]:
    return connection.execute(
        "SELECT number, at, key, signature FROM seal WHERE series = ? AND number BETWEEN ? AND ? ORDER BY number, key",
        (key, after + 1, upto),
    ).fetchall()


def _segments(
    connection: sqlite3.Connection, runs: list[Run], keys: list[int], author_at: dict[int, int]
) -> Iterator[Segment]:
    def rows() -> Iterator[tuple[int, int, int, int, int, int, Value]]:
        for place, (run, key) in enumerate(zip(runs, keys, strict=True)):
            for row in connection.execute(
                "SELECT dot, k, epoch, clock, author, value FROM change WHERE dot > ? AND dot <= ? ORDER BY dot",
                (dot(key, run.since), dot(key, run.upto)),
            ):
                yield (place, *row)

    pending: list[tuple[int, int, int, int, int, int, Value]] = []
    size = 0
    for row in rows():
        pending.append(row)
        size += len(row[-1]) if isinstance(row[-1], str | bytes) else 8
        if len(pending) == SEGMENT or size > SEGMENT_SIZE:
            yield _columns(connection, pending, author_at)
            pending, size = [], 0
    if pending:
        yield _columns(connection, pending, author_at)


def _columns(
    connection: sqlite3.Connection,
    rows: list[tuple[int, int, int, int, int, int, Value]],
    author_at: dict[int, int],
) -> Segment:
    places, dots, ks, epochs, clocks, authors, values = zip(*rows, strict=True)
    rids = sorted({k >> FIELD_BITS for k in ks})
    named: dict[int, tuple[bytes, int]] = {}
    for start in range(0, len(rids), 500):
        part = rids[start : start + 500]
        for rid, id_, kind in connection.execute(
            f"SELECT rid, id, kind FROM record WHERE rid IN ({','.join('?' * len(part))})", part
        ):
            named[rid] = (id_, kind)
    index = {rid: n for n, rid in enumerate(rids)}
    numbers = []
    for place, group in groupby(zip(places, dots, strict=True), key=lambda pair: pair[0]):
        members = list(group)
        numbers.append((place, members[0][1] & MOST_NUMBER, len(members)))
    return Segment(
        records=[named[rid][0] for rid in rids],
        kinds=[named[rid][1] for rid in rids],
        numbers=numbers,
        epochs=[(value, sum(1 for _ in group)) for value, group in groupby(epochs)],
        authors=[(author_at[value], sum(1 for _ in group)) for value, group in groupby(authors)],
        clocks=array("q", clocks),
        record=array("I", (index[k >> FIELD_BITS] for k in ks)),
        fields=bytes(k & FIELD_MASK for k in ks),
        values=list(values),
    )
