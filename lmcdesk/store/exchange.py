"""Changes on their way between desks: what one desk lacks of what another knows, read out in columns, and taken over.

Nothing here knows of files, keys or signatures; that is the business of sync. What is handed over is whole: all changes
of the streams in question that the receiver lacks, and for each epoch named in them what its desk knew then.
"""

import sqlite3
import time
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import accumulate, chain, groupby, pairwise, repeat
from uuid import UUID

from lmcdesk.domain.base import kind_numbered
from lmcdesk.domain.values import Role
from lmcdesk.errors import BundleRefused
from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.store import heads, identity
from lmcdesk.store.identity import DeskCard
from lmcdesk.store.journal import Journal
from lmcdesk.store.keys import (
    CLOCK_SHIFT,
    EPOCH_BITS,
    FIELD_BITS,
    FIELD_MASK,
    MOST_DESKS,
    MOST_EPOCH,
    MOST_NUMBER,
    NUMBER_BITS,
    STREAM_BITS,
    context_key,
    dot,
    series,
    too_many,
)
from lmcdesk.store.streams import LISTS

SEGMENT = 50_000
"""At most so many changes are in memory at once, whatever the size of a bundle."""

SEGMENT_SIZE = 16_000_000
"""Nor more letters and bytes of values than this."""

DAY_MS = 86_400_000

Vector = dict[tuple[UUID, str], int]
"""How far each desk's changes are known, per stream: (desk, stream) to the last number."""

Value = str | int | bytes | None


@dataclass(slots=True)
class Run:
    """One desk's changes in one stream: those above `since`, up to and with `upto`. Indexes are into the handover."""

    desk: int
    stream: int
    since: int
    upto: int


@dataclass(slots=True)
class Handover:
    """All that must be known beside the changes themselves."""

    sender: UUID
    desks: list[DeskCard]
    streams: list[str]
    runs: list[Run]
    contexts: list[tuple[int, int, int, int, int]]
    """(desk, epoch, other desk, other's stream, number): what a desk knew of another's from an epoch on."""
    authors: list[str]
    vector: list[tuple[int, int, int]]
    """(desk, stream, number): all that the sender knows, which is its receipt for what it was sent."""


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
    """The first clock, then the steps from one to the next."""
    record: "array[int]"
    fields: bytes
    values: list[Value]

    def __len__(self) -> int:
        return len(self.values)


@dataclass(slots=True)
class Gap(Exception):
    """Earlier changes are missing: (desk, stream, first, last) of each run that must come before."""

    missing: list[tuple[DeskCard, str, int, int]]


@dataclass(slots=True)
class Taken:
    """What taking over brought."""

    new: int = 0
    """Changes that were not known before."""
    known: int = 0
    """Changes that were known already."""
    records: int = 0
    """Records that were touched."""
    conflicts: int = 0
    """Fields that now wait for a decision and did not before."""
    decided: int = 0
    """Fields that waited for a decision, which has now come."""
    clocks_ahead: list[DeskCard] = field(default_factory=list)
    """Desks whose clock is more than a day ahead of ours."""


# Reading out


def vector(connection: sqlite3.Connection) -> Vector:
    """All that this desk knows."""
    return {
        (UUID(bytes=id_), name): number
        for id_, name, number in connection.execute(
            "SELECT d.id, t.name, s.number FROM series s JOIN desk d ON d.ix = s.desk JOIN stream t ON t.ix = s.stream"
        )
    }


def heard(connection: sqlite3.Connection, desk: UUID) -> Vector:
    """What another desk last told of its own knowledge; empty for one that was never heard of."""
    return {
        (UUID(bytes=id_), name): number
        for id_, name, number in connection.execute(
            f"""SELECT d.id, t.name, h.number FROM heard h JOIN desk me ON me.ix = h.desk
            JOIN desk d ON d.ix = h.series >> {STREAM_BITS}
            JOIN stream t ON t.ix = h.series & {(1 << STREAM_BITS) - 1} WHERE me.id = ?""",
            (desk.bytes,),
        )
    }


def hand_over(
    connection: sqlite3.Connection, since: Vector, streams: Iterable[str] | None = None
) -> tuple[Handover, Iterator[Segment]]:
    """What a desk that knows `since` lacks, in the streams named or in all. Read from one snapshot."""
    cards = {
        ix: DeskCard(UUID(bytes=id_), name, country, province, Role(role))
        for ix, id_, name, country, province, role in connection.execute("SELECT * FROM desk ORDER BY ix")
    }
    names = dict(connection.execute("SELECT ix, name FROM stream ORDER BY ix").fetchall())
    wanted = None if streams is None else set(streams)
    desk_at = {ix: n for n, ix in enumerate(cards)}
    stream_at = {ix: n for n, ix in enumerate(names)}
    all_series = connection.execute("SELECT desk, stream, number FROM series WHERE number > 0 ORDER BY 1, 2").fetchall()
    told = [(d, s, n) for d, s, n in all_series if wanted is None or names[s] in wanted]
    runs, keys = [], []
    for d, s, upto in told:
        start = min(since.get((cards[d].id, names[s]), 0), upto)
        if start < upto:
            runs.append(Run(desk_at[d], stream_at[s], start, upto))
            keys.append(series(d, s))
    writers = {key >> STREAM_BITS for key in keys}
    contexts = []
    for key, number in connection.execute("SELECT ck, number FROM context"):
        desk, other, epoch = key >> (EPOCH_BITS + 28), key >> EPOCH_BITS & ((1 << 28) - 1), key & MOST_EPOCH
        if desk in writers:
            other_desk, other_stream = other >> STREAM_BITS, other & ((1 << STREAM_BITS) - 1)
            contexts.append((desk_at[desk], epoch, desk_at[other_desk], stream_at[other_stream], number))
    authors = connection.execute("SELECT ix, name FROM author ORDER BY ix").fetchall()
    handover = Handover(
        sender=identity.card(connection).id,
        desks=list(cards.values()),
        streams=list(names.values()),
        runs=runs,
        contexts=contexts,
        authors=[name for _, name in authors],
        vector=[(desk_at[d], stream_at[s], n) for d, s, n in told],
    )
    author_at = {ix: n for n, (ix, _) in enumerate(authors)}
    return handover, _segments(connection, runs, keys, author_at)


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
        clocks=array("q", chain(clocks[:1], (b - a for a, b in pairwise(clocks)))),
        record=array("I", (index[k >> FIELD_BITS] for k in ks)),
        fields=bytes(k & FIELD_MASK for k in ks),
        values=list(values),
    )


# Taking over


def take_over(
    journal: Journal, handover: Handover, segments: Iterable[Segment], progress: Progress | None = None
) -> Taken:
    """Add the changes not yet known and look again at the fields they name. Raises Gap, and then nothing was written;
    BundleRefused if what came contradicts what is known."""
    connection = journal.connection
    _meet_own_name(journal, handover)
    desks = [_desk_number(connection, card) for card in handover.desks]
    streams = [journal.streams.number(name) for name in handover.streams]
    keys = [series(desks[run.desk], streams[run.stream]) for run in handover.runs]
    known = {series(d, s): n for d, s, n in connection.execute("SELECT desk, stream, number FROM series")}
    missing = [
        (handover.desks[run.desk], handover.streams[run.stream], known.get(key, 0) + 1, run.since)
        for run, key in zip(handover.runs, keys, strict=True)
        if run.since > known.get(key, 0)
    ]
    reached = known | {key: max(run.upto, known.get(key, 0)) for run, key in zip(handover.runs, keys, strict=True)}
    missing += (
        (handover.desks[d], handover.streams[s], known.get(key, 0) + 1, number)
        for d, s, number in handover.vector
        if number > reached.get(key := series(desks[d], streams[s]), 0)
    )
    if missing:
        raise Gap(missing)
    taken = Taken()
    if any(run.upto > known.get(key, 0) for run, key in zip(handover.runs, keys, strict=True)):
        _learn_contexts(connection, handover, desks, streams)
        _Taking(journal, handover, keys, known, taken).all(segments, progress or Progress())
        _advance(journal, handover, desks, streams, keys, known)
    _hear(connection, handover, desks, streams)
    return taken


class _Taking:
    """The changes of one handover on their way into the log."""

    def __init__(
        self, journal: Journal, handover: Handover, keys: list[int], known: dict[int, int], taken: Taken
    ) -> None:
        self.journal = journal
        self.connection = journal.connection
        self.handover = handover
        self.keys = keys
        self.known = known
        self.taken = taken
        self.authors = [journal.author_number(name) for name in handover.authors]
        self.latest_clock: dict[int, int] = {}
        self.touched: set[int] = set()
        self.opened: set[int] = set()
        self.closed: set[int] = set()

    def all(self, segments: Iterable[Segment], progress: Progress) -> None:
        """Take segment after segment; only one is in memory at a time."""
        total = sum(run.upto - run.since for run in self.handover.runs)
        for segment in segments:
            self._one(segment)
            progress.step(self.taken.new + self.taken.known, total)
        if self.taken.new + self.taken.known != total:
            raise BundleRefused(
                translate(
                    "Merge", "The bundle holds fewer changes than it says. Nothing of it was applied. Ask for it again."
                )
            )
        self.taken.records = len(self.touched)
        self.taken.conflicts, self.taken.decided = len(self.opened), len(self.closed)
        self._watch_clocks()

    def _one(self, segment: Segment) -> None:
        rids = self._records(segment)
        heads.make_room(self.connection)
        known, keys, runs, authors = self.known, self.keys, segment.numbers, self.authors
        dots = chain.from_iterable(range(dot(keys[r], first), dot(keys[r], first) + n) for r, first, n in runs)
        floors = chain.from_iterable(repeat(dot(keys[r], known.get(keys[r], 0)), n) for r, _, n in runs)
        epochs = chain.from_iterable(repeat(value, n) for value, n in segment.epochs)
        by = chain.from_iterable(repeat(authors[a], n) for a, n in segment.authors)
        clocks = accumulate(segment.clocks)
        fields = map(rids.__getitem__, segment.record)
        rows = zip(dots, floors, fields, segment.fields, epochs, clocks, by, segment.values, strict=True)
        before = self.connection.total_changes
        self.connection.executemany(
            "INSERT INTO temp.incoming VALUES (?, ?, ?, ?, ?, ?)",
            ((at, base | f, epoch, clock, a, v) for at, floor, base, f, epoch, clock, a, v in rows if at > floor),
        )
        new = self.connection.total_changes - before
        self.taken.new += new
        self.taken.known += len(segment) - new
        if not new:
            return
        run = self.connection.execute
        run("INSERT INTO change SELECT * FROM temp.incoming ORDER BY dot")
        open_before = self._open()
        heads.settle(self.connection)
        heads.show(self.connection)
        self.journal.streams.follow()
        open_after = self._open()
        opened, closed = open_after - open_before, open_before - open_after
        self.opened, self.closed = (
            self.opened - closed | opened - self.closed,
            self.closed - opened | closed - self.opened,
        )
        self.touched.update(rid for (rid,) in run(f"SELECT DISTINCT k >> {FIELD_BITS} FROM temp.incoming"))
        for desk, clock in run(
            f"SELECT dot >> {NUMBER_BITS + STREAM_BITS}, max(clock) FROM temp.incoming GROUP BY 1"
        ).fetchall():
            self.latest_clock[desk] = max(clock, self.latest_clock.get(desk, 0))

    def _open(self) -> set[int]:
        """Fields of this segment that wait for a decision."""
        return {
            k
            for (k,) in self.connection.execute("SELECT DISTINCT k FROM rival WHERE k IN (SELECT k FROM temp.incoming)")
        }

    def _records(self, segment: Segment) -> list[int]:
        """The fields' base keys of a segment's records; those not known yet are entered."""
        streams = self.journal.streams
        here = streams.locate(segment.records)
        fresh: list[tuple[int, bytes, int, int]] = []
        if len(here) < len(segment.records):
            homes = self._homes(segment)
            for place, (id_, kind) in enumerate(zip(segment.records, segment.kinds, strict=True)):
                if id_ not in here:
                    rid = streams.next_rid()
                    here[id_] = rid
                    streams.remember(id_, rid, homes[place])
                    fresh.append((rid, id_, kind, homes[place]))
            self.connection.executemany("INSERT INTO record VALUES (?, ?, ?, ?)", fresh)
        for number in set(segment.kinds):
            known = kind_numbered(number)
            if known is not None:
                self.journal.touch_kind(known.name)
                self.connection.executemany(
                    f"INSERT INTO {known.name} (rid, id) VALUES (?, ?)",
                    [(rid, id_) for rid, id_, of, _ in fresh if of == number],
                )
        return [here[id_] << FIELD_BITS for id_ in segment.records]

    def _homes(self, segment: Segment) -> list[int]:
        """The stream in which each record of a segment is first spoken of."""
        mask = (1 << STREAM_BITS) - 1
        streams = chain.from_iterable(repeat(self.keys[run] & mask, n) for run, _, n in segment.numbers)
        homes = [0] * len(segment.records)
        for record, stream in zip(segment.record, streams, strict=True):
            if not homes[record]:
                homes[record] = stream
        return homes

    def _watch_clocks(self) -> None:
        """Ours follows the latest clock heard of, by a day at most: one wrong clock must not put all others wrong."""
        now = (time.time_ns() // 1_000_000 + DAY_MS) << CLOCK_SHIFT
        latest = max(self.latest_clock.values(), default=0)
        self.journal.clock = max(self.journal.clock, min(latest, now))
        for ix, clock in self.latest_clock.items():
            if clock > now:
                (id_,) = self.connection.execute("SELECT id FROM desk WHERE ix = ?", (ix,)).fetchone()
                self.taken.clocks_ahead += (d for d in self.handover.desks if d.id.bytes == id_)


def _meet_own_name(journal: Journal, handover: Handover) -> None:
    """If others know later work under our own name than we do, an older state of this desk came back unnoticed."""
    connection = journal.connection
    me = identity.card(connection).id
    ours = vector(connection)
    for run in handover.runs:
        mine = (handover.desks[run.desk].id, handover.streams[run.stream])
        if mine[0] == me and run.upto > ours.get(mine, 0):
            identity.forget_unused(connection)
            identity.renew(connection, "heard")
            journal.renamed()
            return


def _desk_number(connection: sqlite3.Connection, card: DeskCard) -> int:
    connection.execute(
        "INSERT OR IGNORE INTO desk (id, name, country, province, role) VALUES (?, ?, ?, ?, ?)",
        (card.id.bytes, card.name, card.country, card.province, card.role),
    )
    found = int(connection.execute("SELECT ix FROM desk WHERE id = ?", (card.id.bytes,)).fetchone()[0])
    if found >= MOST_DESKS:
        raise too_many()
    return found


def _learn_contexts(connection: sqlite3.Connection, handover: Handover, desks: list[int], streams: list[int]) -> None:
    """Contexts are facts that never change: one that differs from what is known means that two machines write under one
    name, or that history was rewritten."""
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS told (ck INTEGER PRIMARY KEY, number INTEGER)")
    connection.execute("DELETE FROM temp.told")
    connection.executemany(
        "INSERT INTO temp.told VALUES (?, ?)",
        [
            (context_key(desks[d], series(desks[other], streams[stream]), epoch), number)
            for d, epoch, other, stream, number in handover.contexts
        ],
    )
    if connection.execute(
        "SELECT 1 FROM temp.told t JOIN context c ON c.ck = t.ck AND c.number <> t.number LIMIT 1"
    ).fetchone():
        raise BundleRefused(
            translate(
                "Merge",
                "The bundle tells another history than the one already known: two computers may be working under one "
                "desk's name. Nothing of it was applied. Ask the secretariat to enrol one of them anew.",
            )
        )
    connection.execute("INSERT OR IGNORE INTO context SELECT ck, number FROM temp.told")


def _advance(
    journal: Journal,
    handover: Handover,
    desks: list[int],
    streams: list[int],
    keys: list[int],
    known: dict[int, int],
) -> None:
    """Move the vector on, begin a new epoch, and note what it knows beyond the one before."""
    connection = journal.connection
    for run, key in zip(handover.runs, keys, strict=True):
        before = known.get(key, 0)
        if run.upto > before:
            connection.execute(
                "INSERT INTO series VALUES (?, ?, ?) ON CONFLICT (desk, stream) DO UPDATE SET number = excluded.number",
                (desks[run.desk], streams[run.stream], run.upto),
            )
            journal.took(key, before + 1, run.upto)
    epoch = connection.execute("UPDATE me SET epoch = epoch + 1 RETURNING epoch").fetchone()[0]
    for run, key in zip(handover.runs, keys, strict=True):
        if run.upto > known.get(key, 0) and desks[run.desk] != journal.desk:
            connection.execute("INSERT INTO context VALUES (?, ?)", (context_key(journal.desk, key, epoch), run.upto))
    journal.epoch = epoch


def _hear(connection: sqlite3.Connection, handover: Handover, desks: list[int], streams: list[int]) -> None:
    """Keep what the sender says it knows, which only ever grows."""
    sender = next(n for n, card in zip(desks, handover.desks, strict=True) if card.id == handover.sender)
    connection.executemany(
        "INSERT INTO heard VALUES (?, ?, ?) ON CONFLICT (desk, series) DO UPDATE SET "
        "number = max(number, excluded.number)",
        [(sender, series(desks[d], streams[s]), number) for d, s, number in handover.vector],
    )


# What is to be sent


@dataclass(frozen=True, slots=True)
class Peer:
    """Another desk as far as it is known here."""

    card: DeskCard
    heard: bool
    """Whether it ever told what it knows."""
    lacks: int
    """Changes that this desk holds and that one, by its own word, does not."""


def peers(connection: sqlite3.Connection) -> list[Peer]:
    """The desks that a bundle can be made for, in their latest identities, those that lack most first. A province's
    desk is reckoned by the streams it is sent: its own, the nation's and the reference lists."""
    me = identity.card(connection)
    latest: dict[str, DeskCard] = {}
    for id_, name, country, province, role in connection.execute(
        "SELECT id, name, country, province, role FROM desk WHERE role <> '' ORDER BY ix"
    ):
        latest[name] = DeskCard(UUID(bytes=id_), name, country, province, Role(role))
    known = vector(connection)
    found = []
    for card in latest.values():
        if card.name != me.name:
            told = heard(connection, card.id)
            wanted = sent_streams(me, card)
            lacks = sum(
                max(0, number - told.get(key, 0)) for key, number in known.items() if wanted is None or key[1] in wanted
            )
            found.append(Peer(card, bool(told), lacks))
    return sorted(found, key=lambda peer: (-peer.lacks, peer.card.name))


def sent_streams(sender: DeskCard, receiver: DeskCard | None) -> list[str] | None:
    """The streams that a desk sends another, or None for all that it holds: a secretariat sends a province that
    province, what is national, and the reference lists (features D14)."""
    if sender.role is not Role.SECRETARIAT or receiver is None or not receiver.province:
        return None
    return [receiver.province, receiver.country, f"{receiver.country}/{LISTS}"]
