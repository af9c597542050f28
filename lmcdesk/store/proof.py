"""Whether what is handed over goes on from the chains that are known here, and whose signatures stand under it."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice, repeat
from uuid import UUID

from lmcdesk.domain import rights
from lmcdesk.errors import BundleDamaged, BundleRefused
from lmcdesk.i18n import plain_name, translate
from lmcdesk.store import chain as chains
from lmcdesk.store.chain import Chain, Told
from lmcdesk.store.handover import Handover, Run, Seal, Segment
from lmcdesk.store.identity import DeskCard
from lmcdesk.store.keys import STREAM_BITS


@dataclass(frozen=True, slots=True)
class Sealed:
    """A signature that came, and what it is under."""

    desk: UUID
    stream: str
    number: int
    at: int
    """Milliseconds since 1970, by the desk's clock."""
    key: bytes
    signature: bytes
    hash: bytes


class Proof:
    """The chains of one handover, followed as its segments pass. Contexts must have been learnt before."""

    def __init__(
        self, connection: sqlite3.Connection, handover: Handover, keys: list[int], known: dict[int, int]
    ) -> None:
        self._connection = connection
        self._handover = handover
        self._keys = keys
        self._known = known
        self._authors = [name.encode("utf-8") for name in handover.authors]
        self._chains: dict[int, Chain] = {}
        self.seals: dict[int, list[Seal]] = {}
        """What came, by the runs, in the order of numbers."""
        self._learnt: dict[int, dict[int, bytes]] = {}
        for seal in handover.seals:
            self.seals.setdefault(seal.run, []).append(seal)
        self.sealed: list[Sealed] = []
        """Every signature under a chain that was followed to it. One under what was known already is passed over: what
        is not verified must not be kept, nor passed on."""
        self._reached: list[Seal] = []

    def follow(self, segment: Segment) -> None:
        """Go on over a segment's changes; those that are known already are passed over."""
        told = zip(
            chain.from_iterable(repeat(value, n) for value, n in segment.epochs),
            segment.clocks,
            chain.from_iterable(repeat(self._authors[a], n) for a, n in segment.authors),
            map(segment.kinds.__getitem__, segment.record),
            map(segment.records.__getitem__, segment.record),
            segment.fields,
            segment.values,
            strict=True,
        )
        for run, first, count in segment.numbers:
            skipped = min(count, max(0, self._known.get(self._keys[run], 0) + 1 - first))
            next(islice(told, skipped, skipped), None)
            if skipped < count:
                self._run(run, first + count - 1, told)

    def _run(self, run: int, last: int, told: Iterator[Told]) -> None:
        if run not in self._chains:
            self._chains[run] = self._begin(run)
        followed = self._chains[run]
        seals = self.seals.get(run, [])
        for seal in seals:
            if followed.link.number < seal.number <= last:
                followed.follow(islice(told, seal.number - followed.link.number))
            if followed.link.number == seal.number:
                self._note(seal, followed)
        followed.follow(islice(told, last - followed.link.number))

    def _begin(self, run: int) -> Chain:
        key = self._keys[run]
        desk = key >> STREAM_BITS
        if desk not in self._learnt:
            self._learnt[desk] = chains.learnt(self._connection, desk)
        return Chain(chains.at(self._connection, key, self._known.get(key, 0)), self._learnt[desk])

    def _note(self, seal: Seal, followed: Chain) -> None:
        self._reached.append(seal)
        run = self._handover.runs[seal.run]
        desk, stream = self._handover.desks[run.desk].id, self._handover.streams[run.stream]
        self.sealed.append(Sealed(desk, stream, seal.number, seal.at, seal.key, seal.signature, followed.link.hash))

    def finish(self) -> None:
        """All segments have passed: keep the links and seals. Raises BundleRefused where a chain ends with another hash
        than was said, and for knowledge of which no change speaks."""
        greatest: dict[int, int] = {}
        for place, (run, key) in enumerate(zip(self._handover.runs, self._keys, strict=True)):
            followed = self._chains.get(place)
            link = chains.at(self._connection, key, run.upto) if followed is None else followed.link
            if (link.number, link.hash) != (run.upto, run.hash):
                raise self._contradiction(run, key)
            greatest[run.desk] = max(link.epoch, greatest.get(run.desk, 0))
            chains.keep(self._connection, key, link)
        for desk, epoch, *_ in self._handover.contexts:
            if epoch > greatest.get(desk, 0):
                raise another_history(self._handover.desks[desk])
        self._connection.executemany(
            "INSERT OR IGNORE INTO seal VALUES (?, ?, ?, ?, ?)",
            [(self._keys[s.run], s.number, s.at, s.key, s.signature) for s in self._reached],
        )

    def _contradiction(self, run: Run, key: int) -> BundleRefused:
        """Where nothing was known of a desk before, there is no other history that its work could differ from."""
        desk = self._handover.desks[run.desk]
        if any(number and of >> STREAM_BITS == key >> STREAM_BITS for of, number in self._known.items()):
            return another_history(desk)
        return BundleDamaged(
            translate(
                "Merge",
                "The bundle tells of work at {desk} that is not as {desk} signed it. Nothing of it was applied. Ask "
                "its sender for it anew, and tell your secretariat: somebody may have altered it.",
            ).format(desk=_called(desk))
        )


def another_history(desk: DeskCard) -> BundleRefused:
    """What is said where two accounts of one desk's work cannot both be true."""
    return BundleRefused(
        translate(
            "Merge",
            "The bundle tells another history of {desk} than the one already known: two computers may be working under "
            "that desk's name. Nothing of it was applied. Have the secretariat write a bundle from the beginning "
            "(“lmcdesk bundle --anew”, or on the exchange page) for the one whose bundles are refused: that one then "
            "goes on under a name of its own, with all its work.",
        ).format(desk=_called(desk))
    )


def _called(desk: DeskCard) -> str:
    return plain_name(desk.name) or rights.place_name(desk.province or desk.country)
