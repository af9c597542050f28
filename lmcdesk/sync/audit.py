"""The whole log followed from its beginning: is every change still the one that its desk wrote, and signed?"""

import sqlite3
import struct
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple
from uuid import UUID

from lmcdesk.domain.rights import Reason
from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.store import chain, identity
from lmcdesk.store.chain import Chain, Link, Told
from lmcdesk.store.identity import DeskCard
from lmcdesk.store.keys import (
    EPOCH_BITS,
    FIELD_BITS,
    FIELD_MASK,
    MOST_DESKS,
    MOST_EPOCH,
    MOST_NUMBER,
    MOST_STREAMS,
    NUMBER_BITS,
    STREAM_BITS,
    context_key,
    dot,
    series,
)
from lmcdesk.store.proof import Sealed
from lmcdesk.store.withheld import Span
from lmcdesk.sync import checking, facts, seals
from lmcdesk.sync.words import desk_name, place_name

_EVERY = 10_000
"""Changes between two tellings of how far it is."""

_MOST_KINDS, _ID_BYTES = 1 << 16, 16


class Entry(NamedTuple):
    """One change as the trail tells of it."""

    desk: DeskCard
    stream: str
    number: int
    clock: int
    author: str
    kind: int
    record: bytes
    field: int
    value: str | int | bytes | None
    key: bytes | None
    """Whose signature stands under it; None for a change that is not signed yet."""
    withheld: str | None
    """Why it does not show (domain.rights.Reason); None if its desk may write it."""


@dataclass(frozen=True, slots=True)
class Break:
    """A place where the log is not what it was: which desk's changes, in which stream, from which number."""

    desk: DeskCard
    stream: str
    number: int
    text: str
    """The whole sentence."""


@dataclass(frozen=True, slots=True)
class Unsigned:
    """Changes of a desk that it has not signed yet, as it does when it next writes a bundle."""

    desk: DeskCard
    stream: str
    changes: int


@dataclass(slots=True)
class Audit:
    """What the log proved to be."""

    desks: int = 0
    """That wrote something."""
    changes: int = 0
    seals: int = 0
    """Signatures that are genuine."""
    breaks: list[Break] = field(default_factory=list)
    unsigned: list[Unsigned] = field(default_factory=list)
    doubted: dict[tuple[DeskCard, bytes], Reason] = field(default_factory=dict)
    """Desks and the keys they signed with that nobody trusted here vouches for, or that were revoked."""

    @property
    def whole(self) -> bool:
        """Whether everything is as it was written."""
        return not self.breaks


def audit(
    connection: sqlite3.Connection, note: Callable[[Entry], None] | None = None, progress: Progress | None = None
) -> Audit:
    """Follow every desk's changes in every stream; `note` is told of each change, desk after desk in their order.
    Memory does not grow with the log."""
    auditing = _Auditing(connection, note, progress or Progress())
    for key in auditing.all_series():
        auditing.one(key)
    auditing.found.desks = len(auditing.writers)
    auditing.what_is_kept_beside()
    return auditing.found


class _Auditing:
    """One audit at work."""

    def __init__(
        self, connection: sqlite3.Connection, note: Callable[[Entry], None] | None, progress: Progress
    ) -> None:
        self.found = Audit()
        self.writers: set[int] = set()
        self._run = connection.execute
        self._connection = connection
        self._note = note
        self._progress = progress
        self._altered = checking.altered_facts(connection)
        self.believed = None if self._altered else facts.trusted(connection)
        self._desks = identity.cards(connection)
        self._streams: dict[int, str] = dict(self._run("SELECT ix, name FROM stream").fetchall())
        self._told = {series(d, s): n for d, s, n in self._run("SELECT desk, stream, number FROM series")}
        self._total = sum(self._told.values())
        self._mine = {desk for (desk,) in self._run("SELECT desk FROM mine")}
        self._learnt: dict[int, dict[int, bytes] | None] = {}

    def all_series(self) -> list[int]:
        """Every series that anything is said of."""
        keys = {key for key, number in self._told.items() if number}
        for query in ("SELECT DISTINCT series FROM link", "SELECT DISTINCT series FROM seal"):
            keys |= {key for (key,) in self._run(query)}
        at = 0  # a look for the next one each time, instead of all changes
        while (
            found := self._run("SELECT min(dot) FROM change WHERE dot >= ?", (dot(at, 0),)).fetchone()[0]
        ) is not None:
            keys.add(found >> NUMBER_BITS)
            at = (found >> NUMBER_BITS) + 1
        return sorted(keys)

    def one(self, key: int) -> None:
        """Follow one series."""
        desk, stream = self._whose(key)
        if desk is None or stream is None:
            self.found.breaks.append(self._strange(desk, stream))
            return
        self.writers.add(key >> STREAM_BITS)
        _Series(self, key, desk, stream).follow()

    def what_is_kept_beside(self) -> None:
        """Look at the facts that the log is judged by; and, where all of that is whole, at the receipts of it and at
        what follows from it."""
        found = self.found.breaks
        found += list(self._lost({(one.desk, one.stream) for one in found}))
        faults = self._altered or checking.misnamed(self._connection)
        if not (found or faults):
            faults = checking.altered_receipts(self._connection) or checking.misjudgements(self._connection)
        found += (Break(fault.desk, fault.stream, fault.number, fault.text) for fault in faults)

    def _lost(self, told: set[tuple[DeskCard, str]]) -> Iterator[Break]:
        """What this desk said that it knew, in changes that it signed, and has no longer, where nothing is told yet."""
        (me,) = self._run("SELECT desk FROM me").fetchone()
        text = translate("Audit", "{desk}, {place}, changes {first} to {last}: they are missing.")
        for key, last in self._run(
            f"""SELECT (ck >> {EPOCH_BITS}) & {MOST_DESKS * MOST_STREAMS - 1} AS known, max(number) FROM context
            WHERE ck >= ? AND ck < ? GROUP BY known""",
            (context_key(me, 0, 0), context_key(me + 1, 0, 0)),
        ):
            first, desk, stream = self._told.get(key, 0) + 1, *self._whose(key)
            if first > last or (desk, stream) in told:
                continue
            if desk is not None and stream is not None:
                said = text.format(desk=desk_name(desk), place=place_name(stream), first=first, last=last)
                yield Break(desk, stream, first, said)
            else:
                yield self._strange(desk, stream)

    def _whose(self, key: int) -> tuple[DeskCard | None, str | None]:
        """The desk and the place of a series, as far as they are known here."""
        return self._desks.get(key >> STREAM_BITS), self._streams.get(key & MOST_STREAMS - 1)

    def _strange(self, desk: DeskCard | None, stream: str | None) -> Break:
        nobody = desk or DeskCard(UUID(int=0), "?", "?", None, identity.card(self._connection).role)
        text = translate("Audit", "There are changes of a desk or a place that this desk knows nothing of.")
        return Break(nobody, stream or "?", 1, text)

    def learnt(self, desk: int) -> dict[int, bytes] | None:
        """What a desk learnt at each epoch; None where that is told in a way that cannot be."""
        if desk not in self._learnt:
            try:
                self._learnt[desk] = chain.learnt(self._connection, desk)
            except (KeyError, TypeError, struct.error):
                self._learnt[desk] = None
        return self._learnt[desk]


class _Series:
    """One desk's changes in one stream, compared with every link that is kept and every signature."""

    def __init__(self, auditing: _Auditing, key: int, desk: DeskCard, stream: str) -> None:
        self._of, self._key, self._desk, self._stream = auditing, key, desk, stream
        run = auditing._run
        self._links = {
            number: Link(number, hash_, epoch)
            for number, hash_, epoch in run(
                "SELECT CAST(number AS INTEGER), CAST(hash AS BLOB), CAST(epoch AS INTEGER) FROM link WHERE series = ?",
                (key,),
            )
        }
        self._seals: dict[int, list[Sealed]] = defaultdict(list)
        for number, at, public, signature in run(
            "SELECT CAST(number AS INTEGER), at, CAST(key AS BLOB), CAST(signature AS BLOB) FROM seal "
            "WHERE series = ? ORDER BY number, key",
            (key,),
        ):
            self._seals[number].append(Sealed(desk.id, stream, number, at, public, signature, b""))
        self._sealed = sorted(self._seals)
        self._chain: Chain | None = None
        self._sure = 0
        """Up to here everything is proven."""

    def follow(self) -> None:
        """From the beginning to the last number that anything tells of."""
        known = self._of.learnt(self._key >> STREAM_BITS)
        if known is None:
            text = translate("Audit", "{desk}: what it knew of others is told in a way that cannot be.")
            self._break(1, text)
        else:
            self._chain = Chain(chain.beginning(self._desk.id.bytes, self._stream), known)
        after = 0
        for mark in self._marks():
            self._stretch(after, mark)
            self._compare(mark, known)
            after = mark
        self._judge()
        self._look_for_unsigned(after)

    def _marks(self) -> list[int]:
        """The numbers at which there is something to compare, the last number of all among them."""
        (top,) = self._of._run(
            "SELECT max(dot) FROM change WHERE dot > ? AND dot <= ?",
            (dot(self._key, 0), dot(self._key, MOST_NUMBER)),
        ).fetchone()
        (received,) = self._of._run("SELECT max(last) FROM work_run WHERE series = ?", (self._key,)).fetchone()
        ends = {(top or 0) & MOST_NUMBER, received or 0, self._of._told.get(self._key, 0)}
        return sorted(number for number in self._links.keys() | self._seals.keys() | ends if number > 0)

    # The changes

    def _stretch(self, after: int, upto: int) -> None:
        """Follow the chain over some changes. Where one is missing or no change at all, it is lost until the next link
        that is kept."""
        told = self._changes(after, upto)
        if self._chain is not None:
            self._chain.follow(told)
        for _ in told:  # what follows a gap is told of all the same
            pass
        if self._torn:
            self._chain = None

    def _changes(self, after: int, upto: int) -> Iterator[Told]:
        self._torn = False
        expected = after + 1
        for at, epoch, clock, author, kind, record, k, value, withheld in self._of._run(
            f"""SELECT c.dot, c.epoch, c.clock, a.name, r.kind, r.id, c.k, c.value, w.reason FROM change c
            LEFT JOIN author a ON a.ix = c.author LEFT JOIN record r ON r.rid = c.k >> {FIELD_BITS}
            LEFT JOIN withheld w ON w.dot = c.dot WHERE c.dot > ? AND c.dot <= ? ORDER BY c.dot""",
            (dot(self._key, after), dot(self._key, upto)),
        ):
            number = at & MOST_NUMBER
            if number != expected:
                self._missing(expected, number - 1)
            expected = number + 1
            self._count()
            if not _sound(epoch, clock, author, kind, record, value):
                self._torn = True
                self._break(number, translate("Audit", "{desk}, {place}, change {first}: this is no change any more."))
                continue
            if self._of._note is not None:
                self._of._note(
                    Entry(
                        self._desk,
                        self._stream,
                        number,
                        clock,
                        author,
                        kind,
                        record,
                        k & FIELD_MASK,
                        value,
                        self._signer(number),
                        withheld,
                    )
                )
            if not self._torn:
                yield epoch, clock, author.encode("utf-8"), kind, record, k & FIELD_MASK, value
        if expected <= upto:
            self._missing(expected, upto)

    def _count(self) -> None:
        found = self._of.found
        found.changes += 1
        if found.changes % _EVERY == 0:
            self._of._progress.step(found.changes, self._of._total)

    def _signer(self, number: int) -> bytes | None:
        place = bisect_left(self._sealed, number)
        return self._seals[self._sealed[place]][0].key if place < len(self._sealed) else None

    # What they are compared with

    def _compare(self, mark: int, known: dict[int, bytes] | None) -> None:
        here = None if self._chain is None else self._chain.link
        kept = self._links.get(mark)
        if here is not None and kept is not None and here != kept:
            if any(self._genuine(sealed, here) for sealed in self._seals[mark]):
                text = translate(
                    "Audit",
                    "{desk}, {place}, change {first}: what was kept to prove it was altered; its signature is genuine.",
                )
                self._break(mark, text)
            else:
                text = translate(
                    "Audit",
                    "{desk}, {place}, changes {first} to {last}: they are not those that were written; one or more, or "
                    "what the desk then knew of others, was altered.",
                )
                self._break(self._sure + 1, text, mark)
                here = None
        if here is None and kept is not None and known is not None:
            here, self._chain = kept, Chain(kept, known)
        if here is None:
            return
        for sealed in self._seals.get(mark, []):
            if self._genuine(sealed, here):
                self._of.found.seals += 1
                self._sure = mark
            else:
                text = translate(
                    "Audit",
                    "{desk}, {place}, change {first}: the signature under it and what came before is not genuine.",
                )
                self._break(mark, text)
        if kept is not None:
            self._sure = mark

    @staticmethod
    def _genuine(sealed: Sealed, link: Link) -> bool:
        try:
            said = Sealed(sealed.desk, sealed.stream, sealed.number, sealed.at, sealed.key, sealed.signature, link.hash)
            return seals.genuine(said)
        except (struct.error, TypeError):  # not even the form of one
            return False

    def _judge(self) -> None:
        """Who vouches for whoever signed."""
        believed, after = self._of.believed, 0
        if believed is None:
            return
        for number in self._sealed:
            for sealed in self._seals[number]:
                for _, said in believed.judge(Span(self._desk.id, self._stream, after, number, sealed.key)):
                    if isinstance(said, Reason):
                        self._of.found.doubted[self._desk, sealed.key] = said
            after = number

    def _look_for_unsigned(self, last: int) -> None:
        """Only what was written here may still lack a signature: what came from others came with one."""
        signed = max(self._sealed, default=0)
        if last <= signed:
            return
        if self._key >> STREAM_BITS not in self._of._mine:
            text = translate(
                "Audit", "{desk}, {place}, changes {first} to {last}: they came without a signature, or lost it."
            )
            self._break(signed + 1, text, last)
        else:
            self._of.found.unsigned.append(Unsigned(self._desk, self._stream, last - signed))

    def _missing(self, first: int, last: int) -> None:
        self._torn = True
        self._break(first, translate("Audit", "{desk}, {place}, changes {first} to {last}: they are missing."), last)

    def _break(self, first: int, text: str, last: int = 0) -> None:
        said = text.format(desk=desk_name(self._desk), place=place_name(self._stream), first=first, last=last or first)
        self._of.found.breaks.append(Break(self._desk, self._stream, first, said))


def _sound(epoch: object, clock: object, author: object, kind: object, record: object, value: object) -> bool:
    """Whether a row has the form of a change at all: a chain would not even take it in."""
    return (
        isinstance(epoch, int)
        and 0 <= epoch <= MOST_EPOCH
        and isinstance(clock, int)
        and isinstance(author, str)
        and isinstance(kind, int)
        and 0 <= kind < _MOST_KINDS
        and isinstance(record, bytes)
        and len(record) == _ID_BYTES
        and isinstance(value, str | int | bytes | None)
    )
