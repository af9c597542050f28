"""Desks that exchange in memory, for the tests of the store; files and signatures are tested with sync."""

import time
from array import array
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from uuid import UUID, uuid4

from hypothesis import HealthCheck, Phase, settings

from lmcdesk.domain.values import Role
from lmcdesk.store import chain, vectors
from lmcdesk.store.chain import Chain, Link
from lmcdesk.store.database import Database
from lmcdesk.store.handover import Handover, Run, Segment, Value, hand_over
from lmcdesk.store.identity import DeskCard
from lmcdesk.store.takeover import Taken, take_over
from lmcdesk.store.vectors import Vector

DAY = 86_400 * 10**9
YEAR = 365 * DAY
"""In nanoseconds."""


def histories(count: int, steps: int) -> settings:
    """The settings for a test of histories: so many of them in the suite, and what the profile says elsewhere."""
    profile = settings.default
    return settings(
        max_examples=count if profile.derandomize else profile.max_examples,
        stateful_step_count=steps,
        deadline=None,
        phases=[phase for phase in profile.phases if phase is not Phase.explain],
        suppress_health_check=list(HealthCheck),
    )


@dataclass
class Parcel:
    """What one desk handed over at one moment; it can be taken any number of times."""

    handover: Handover
    segments: list[Segment]

    @property
    def vector(self) -> Vector:
        """All that its sender told of its own knowledge."""
        said = self.handover
        return {(said.desks[d].id, said.streams[s]): number for d, s, number, _ in said.vector}


def pack(sender: Database, since: Vector, streams: Iterable[str] | None = None) -> Parcel:
    with sender.raw() as connection:
        handover, segments = hand_over(connection, since, streams)
        return Parcel(handover, list(segments))


def take(receiver: Database, parcel: Parcel) -> Taken:
    with receiver.writing("tester", "merge") as journal:
        return take_over(journal, parcel.handover, parcel.segments)


def vector(database: Database) -> Vector:
    with database.raw() as connection:
        return vectors.vector(connection)


def send(sender: Database, receiver: Database, streams: Iterable[str] | None = None) -> Taken:
    return take(receiver, pack(sender, vector(receiver), streams))


@contextmanager
def clock_at(now: Callable[[], int]) -> Iterator[None]:
    """Let the computer's clock tell what `now` gives, in nanoseconds since 1970."""
    true = time.time_ns
    time.time_ns = now
    try:
        yield
    finally:
        time.time_ns = true


@contextmanager
def clock_off(by: int) -> Iterator[None]:
    """Let the computer's clock go wrong by so many nanoseconds."""
    true = time.time_ns
    with clock_at(lambda: true() + by):
        yield


@dataclass
class NewerDesk:
    """A desk of a later version of the program, which writes kinds and fields that this one does not know. It has no
    database here: it knew what one of ours knew, and writes one parcel at a time."""

    card: DeskCard = field(default_factory=lambda: DeskCard(uuid4(), "newer", "LA", None, Role.SECRETARIAT))
    stream: str = "LA"
    written: list[tuple[UUID, int, int, Value, int]] = field(default_factory=list)
    contexts: list[Vector] = field(default_factory=list)
    others: dict[UUID, DeskCard] = field(default_factory=dict)

    def write(self, knowing: Database, record: UUID, kind: int, number: int, value: Value, clock: int) -> None:
        """Set one field of one record, knowing what one of our desks knows."""
        self.written.append((record, kind, number, value, clock))
        known = dict(self.contexts[-1]) if self.contexts else {}
        known |= {k: max(n, known.get(k, 0)) for k, n in vector(knowing).items() if k[0] != self.card.id}
        self.contexts.append(known)
        self.others |= {card.id: card for card in _cards(knowing) if card.id != self.card.id}

    def parcel(self, since: int) -> Parcel:
        """All that it wrote after a number of changes."""
        desks = [self.card, *self.others.values()]
        ids = [card.id for card in desks]
        streams = sorted({self.stream, *(stream for known in self.contexts for _, stream in known)})
        said = [
            (0, epoch, ids.index(desk), streams.index(stream), number)
            for epoch, known in enumerate(self.contexts, 1)
            for (desk, stream), number in known.items()
        ]
        upto, home = len(self.written), streams.index(self.stream)
        runs = [Run(0, home, since, upto, self._chain().hash)] if since < upto else []
        rows = self.written[since:]
        records = list(dict.fromkeys((record.bytes, kind) for record, kind, *_ in rows))
        clocks = [row[4] for row in rows]
        segment = Segment(
            [id_ for id_, _ in records],
            [kind for _, kind in records],
            [(0, since + 1, len(rows))],
            [(epoch, 1) for epoch in range(since + 1, upto + 1)],
            [(0, len(rows))],
            array("q", clocks),
            array("I", [records.index((record.bytes, kind)) for record, kind, *_ in rows]),
            bytes(number for _, _, number, _, _ in rows),
            [value for *_, value, _ in rows],
        )
        handover = Handover(
            self.card.id, desks, streams, runs, said, ["newer"], [], [(0, home, upto, self._chain().mark)]
        )
        return Parcel(handover, [segment] if rows else [])

    def _chain(self) -> Link:
        """Where its chain has come to."""
        known = {
            epoch: chain.told((epoch, desk.bytes, stream, number) for (desk, stream), number in knew.items())
            for epoch, knew in enumerate(self.contexts, 1)
        }
        own = Chain(chain.beginning(self.card.id.bytes, self.stream), known)
        own.follow(
            (epoch, clock, b"newer", kind, record.bytes, number, value)
            for epoch, (record, kind, number, value, clock) in enumerate(self.written, 1)
        )
        return own.link


def _cards(database: Database) -> list[DeskCard]:
    """The cards of all desks that a desk knows of."""
    with database.raw() as connection:
        found = connection.execute("SELECT id, name, country, province, role FROM desk").fetchall()
    return [
        DeskCard(UUID(bytes=id_), name, country, province, Role(role)) for id_, name, country, province, role in found
    ]
