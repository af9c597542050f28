"""Taking over what another desk handed over: changes not yet known are added, and the fields they name looked at."""

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, repeat
from operator import or_
from typing import NamedTuple

from lmcdesk.domain.base import is_known, kind_numbered, kinds
from lmcdesk.domain.rights import place_of
from lmcdesk.errors import BundleRefused
from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.store import astray, conflicts, heads, hearing, identity, left_behind, stray, withheld
from lmcdesk.store.handover import Handover, Segment, Value
from lmcdesk.store.identity import DeskCard
from lmcdesk.store.journal import Journal
from lmcdesk.store.keys import (
    CLOCK_SHIFT,
    FIELD_BITS,
    MOST_STREAMS,
    STREAM_BITS,
    UNAWARE,
    context_key,
    dot,
)
from lmcdesk.store.proof import Proof, Sealed
from lmcdesk.store.streams import placing
from lmcdesk.store.vectors import vector
from lmcdesk.store.withheld import Judge, Piece, Span

DAY_MS = 86_400_000

MOST_LOOKED_AT = 500
"""So many records are looked at after a merge; of more it would take too long."""


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
    opened: set[int] = field(default_factory=set)
    """The fields that now wait for a decision and did not before, by their keys, existence of records among them."""
    decided: int = 0
    """Fields that waited for a decision, which has now come."""
    unknown: int = 0
    """New changes of a kind or field that this version does not know."""
    withheld: int = 0
    """New changes that do not show; counted by whoever knows when all is judged."""
    severe: int = 0
    """Records with values that a rule finds severe; counted by whoever looks at those that were touched."""
    beside: int = 0
    """Records that this desk had edited in other fields meanwhile; counted by whoever looks at those touched."""
    touched: list[int] = field(default_factory=list)
    """Local numbers of the records, if they are few enough to be looked at."""
    clocks_ahead: list[DeskCard] = field(default_factory=list)
    """Desks whose clock is more than a day ahead of ours."""
    sealed: list[Sealed] = field(default_factory=list)
    """Signatures under what was new, still to be verified by whoever knows keys."""

    @property
    def conflicts(self) -> int:
        """How many fields now wait for a decision and did not before."""
        return len(self.opened)


def take_over(
    journal: Journal,
    handover: Handover,
    segments: Iterable[Segment],
    progress: Progress | None = None,
    judge: Judge | None = None,
) -> Taken:
    """Add the changes not yet known and look again at the fields they name; those that `judge` finds not permitted are
    added and do not show. Raises Gap, and then nothing was written; BundleRefused if what came contradicts what is
    known."""
    connection = journal.connection
    hearing.meet_own_name(journal, handover)
    if missing := handover.gaps(vector(connection)):
        raise Gap(missing)
    here = hearing.Here(connection, handover, journal.streams)
    taken = Taken()
    if here.brings:
        taking = _Taking(journal, handover, here.keys, here.known, taken, judge)
        hearing.learn_contexts(connection, handover, here.desks, here.streams)
        taking.all(segments, progress or Progress())
        _advance(journal, handover, here.desks, here.streams, here.keys, here.known)
    else:
        here.compare()
    hearing.hear(connection, handover, here.desks, here.streams)
    return taken


class _Taking:
    """The changes of one handover on their way into the log."""

    def __init__(
        self,
        journal: Journal,
        handover: Handover,
        keys: list[int],
        known: dict[int, int],
        taken: Taken,
        judge: Judge | None,
    ) -> None:
        self.journal = journal
        self.connection = journal.connection
        self.handover = handover
        self.keys = keys
        self.known = known
        self.taken = taken
        self.judge = judge
        self.foretold = any(
            heads.foretold(self.connection, key, known.get(key, 0))
            for run, key in zip(handover.runs, keys, strict=True)
            if run.upto > known.get(key, 0)
        )
        self.proof = Proof(self.connection, handover, keys, known)
        self.authors = [journal.author_number(name) for name in handover.authors]
        self.latest_clock: dict[int, int] = {}
        self.touched: set[int] = set()
        """Records, by their fields' base keys."""
        self.lately: dict[int, set[int]] = {}
        """Those of the segment at hand, by the streams in which they were spoken of."""
        self.concerned: list[int] | None = None
        """The projects to which these belong, by the fields of their existence; looked up where they may be deleted."""
        self.kind_of: dict[int, int] = {}
        """The number of the kind of each record of the segment at hand."""
        self.met: list[int] = []
        """Projects of the segment at hand that were not known before."""
        self.away: set[int] = set()
        """Records of which something came that is about another place than where they are at home."""
        self.opened: set[int] = set()
        self.closed: set[int] = set()

    def all(self, segments: Iterable[Segment], progress: Progress) -> None:
        """Take segment after segment; only one is in memory at a time."""
        total = sum(run.upto - run.since for run in self.handover.runs)
        for segment in segments:
            self._one(segment)
            self.journal.streams.forget()
            progress.step(self.taken.new + self.taken.known, total)
        if self.taken.new + self.taken.known != total:
            raise BundleRefused(
                translate(
                    "Merge", "The bundle holds fewer changes than it says. Nothing of it was applied. Ask for it again."
                )
            )
        self.proof.finish()
        if self.judge is not None:  # once all is there: what makes a place the record's own may come last
            self.journal.judged(stray.review(self.connection, self.away, self.judge))
        self.taken.sealed = self.proof.sealed
        self.taken.records = len(self.touched)
        if self.taken.records <= MOST_LOOKED_AT:
            self.taken.touched = [key >> FIELD_BITS for key in self.touched]
        self.taken.opened, self.taken.decided = self.opened, len(self.closed)
        self._watch_clocks()

    def _one(self, segment: Segment) -> None:
        pieces = list(self._pieces(segment))
        new = sum(piece.upto - piece.after for piece in pieces)
        self.taken.new += new
        self.taken.known += len(segment) - new
        if not new:
            return
        self.proof.follow(segment)
        shown, clocks = self._write(segment, pieces)
        heads.make_room(
            self.connection, ((dot(piece.series, piece.after + 1), dot(piece.series, piece.upto)) for piece in pieces)
        )
        if self.judge is not None and withheld.withhold(self.connection, self._spans(pieces), self.judge):
            shown, clocks = heads.said(self.connection), heads.latest_clocks(self.connection)
        was = self._against_deletions()
        unaware = any(epoch == UNAWARE for epoch, _ in segment.epochs)
        opened, closed = heads.settle(self.connection, shown, plainly=self.foretold or unaware)
        heads.show(self.connection, shown, self.kind_of)
        placed = {field for kind in set(segment.kinds) if (field := placing().get(kind)) is not None}
        if self.met or not placed.isdisjoint(segment.fields):
            self.journal.streams.follow(shown, self.kind_of, self.met)
        self._note_astray()
        now = self._against_deletions()
        self._count(opened | now - was, closed | was - now)
        astray.stir(self.connection, {k >> FIELD_BITS for k in opened | closed | (now ^ was)})
        self.touched.update(*self.lately.values())
        self.lately.clear()
        self.concerned = None
        for desk, clock in clocks.items():
            self.latest_clock[desk] = max(clock, self.latest_clock.get(desk, 0))

    def _against_deletions(self) -> set[int]:
        """What is waiting at the moment because work came against a deletion: records of the segment at hand, and the
        projects that they belong to."""
        if not heads.speaks_of_existence(self.connection):
            return set()
        records = [base >> FIELD_BITS for base in set[int]().union(*self.lately.values())]
        if self.concerned is None:
            self.concerned = left_behind.concerned(self.connection, records)
        return conflicts.outlived(self.connection, records) | left_behind.among(self.connection, self.concerned)

    def _count(self, opened: set[int], closed: set[int]) -> None:
        """What one segment opens and the next one closes is neither; nor is a field both, which now waits for another
        reason than before: an edit against a deletion, or deletion against restoration."""
        opened, closed = opened - closed, closed - opened
        self.opened, self.closed = (
            self.opened - closed | opened - self.closed,
            self.closed - opened | closed - self.opened,
        )

    def _pieces(self, segment: Segment) -> Iterator["_Piece"]:
        """Where the new changes of a segment lie in it and in the log."""
        start = 0
        for run, first, count in segment.numbers:
            key = self.keys[run]
            skipped = max(0, self.known.get(key, 0) + 1 - first)
            if skipped < count:
                yield _Piece(run, key, first + skipped - 1, first + count - 1, start + skipped)
            start += count

    def _write(self, segment: Segment, pieces: list["_Piece"]) -> tuple[dict[int, Value], dict[int, int]]:
        """Add what is new to the log. Returns what the last change of each field says, and each desk's latest clock."""
        rids = self._records(segment)
        keys = list(map(or_, map(rids.__getitem__, segment.record), segment.fields))
        epochs = list(chain.from_iterable(repeat(value, n) for value, n in segment.epochs))
        authors = list(chain.from_iterable(repeat(self.authors[a], n) for a, n in segment.authors))
        said: dict[int, Value] = {}
        latest: dict[int, int] = {}
        for piece in pieces:
            here = slice(piece.start, piece.start + piece.upto - piece.after)
            dots = range(dot(piece.series, piece.after + 1), dot(piece.series, piece.upto) + 1)
            columns = (keys, epochs, segment.clocks, authors, segment.values)
            self.journal.log(zip(dots, *(column[here] for column in columns), strict=True))
            said.update(zip(keys[here], segment.values[here], strict=True))
            self._count_unknown(segment, here)
            touched = set(map(rids.__getitem__, set(segment.record[here])))
            self.lately.setdefault(piece.series & MOST_STREAMS - 1, set()).update(touched)
            self.away |= self._away(piece, touched)
            desk = piece.series >> STREAM_BITS
            latest[desk] = max(max(segment.clocks[here]), latest.get(desk, 0))
        return said, latest

    def _count_unknown(self, segment: Segment, here: slice) -> None:
        """New changes of a kind or field that this version does not know, which mostly there are none of."""
        fields = segment.fields[here]
        if not all(is_known(kind, field) for kind in set(segment.kinds) for field in set(fields)):
            kinds = map(segment.kinds.__getitem__, segment.record[here])
            self.taken.unknown += sum(not is_known(*of) for of in zip(kinds, fields, strict=True))

    def _away(self, piece: "_Piece", touched: set[int]) -> set[int]:
        streams = self.journal.streams
        place = place_of(self.handover.streams[self.handover.runs[piece.run].stream])
        homes = {base >> FIELD_BITS: streams.home(base >> FIELD_BITS) for base in touched}
        far = {home for home in set(homes.values()) if place_of(streams.name(home)) != place}
        return {rid for rid, home in homes.items() if home in far} if far else set()

    def _note_astray(self) -> None:
        """What came in another stream than its record is at home in by now."""
        streams = self.journal.streams
        for stream, bases in self.lately.items():
            rids = (base >> FIELD_BITS for base in bases)
            streams.note_astray([rid for rid in rids if streams.home(rid) != stream])

    def _spans(self, pieces: list["_Piece"]) -> Iterator[tuple[int, Piece, Span]]:
        """The signed stretches that some pieces lie in."""
        for piece in pieces:
            run = self.handover.runs[piece.run]
            desk, stream = self.handover.desks[run.desk].id, self.handover.streams[run.stream]
            after = run.since
            for seal in self.proof.seals.get(piece.run, ()):
                low, high = max(after, piece.after), min(seal.number, piece.upto)
                if low < high:
                    yield piece.series, (low, high), Span(desk, stream, after, seal.number, seal.key)
                after = seal.number

    def _records(self, segment: Segment) -> list[int]:
        """The fields' base keys of a segment's records; those not known yet are entered."""
        streams = self.journal.streams
        named = list(zip(segment.records, segment.kinds, strict=True))
        here = streams.locate(named)
        fresh: list[tuple[int, bytes, int, int]] = []
        if len(here) < len(named):
            homes = self._homes(segment)
            for one, home in zip(named, homes, strict=True):
                if one not in here:
                    rid = streams.next_rid()
                    here[one] = rid
                    streams.remember(one, rid, home)
                    fresh.append((rid, *one, home))
            self.connection.executemany("INSERT INTO record VALUES (?, ?, ?, ?)", fresh)
        self.met = [rid for rid, _, kind, _ in fresh if kind == kinds()["project"].number]
        for number in set(segment.kinds):
            known = kind_numbered(number)
            if known is not None:
                self.journal.touch_kind(known.name)
                self.connection.executemany(
                    f"INSERT INTO {known.name} (rid, id) VALUES (?, ?)",
                    [(rid, id_) for rid, id_, of, _ in fresh if of == number],
                )
        rids = [here[one] for one in named]
        self.kind_of = dict(zip(rids, segment.kinds, strict=True))
        return [rid << FIELD_BITS for rid in rids]

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
                self.taken.clocks_ahead.append(identity.cards(self.connection)[ix])


class _Piece(NamedTuple):
    """New changes of one series within a segment: those above the number `after`, up to and with `upto`."""

    run: int
    series: int
    after: int
    upto: int
    start: int
    """The first one's place in the segment."""


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
