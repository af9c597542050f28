"""Desks that exchange in memory, for the tests of the store; files and signatures are tested with sync."""

from collections.abc import Iterable
from dataclasses import dataclass

from lmcdesk.store import exchange
from lmcdesk.store.database import Database


@dataclass
class Parcel:
    """What one desk handed over at one moment; it can be taken any number of times."""

    handover: exchange.Handover
    segments: list[exchange.Segment]


def pack(sender: Database, since: exchange.Vector, streams: Iterable[str] | None = None) -> Parcel:
    with sender.raw() as connection:
        handover, segments = exchange.hand_over(connection, since, streams)
        return Parcel(handover, list(segments))


def take(receiver: Database, parcel: Parcel) -> exchange.Taken:
    with receiver.writing("tester", "merge") as journal:
        return exchange.take_over(journal, parcel.handover, parcel.segments)


def vector(database: Database) -> exchange.Vector:
    with database.raw() as connection:
        return exchange.vector(connection)


def send(sender: Database, receiver: Database, streams: Iterable[str] | None = None) -> exchange.Taken:
    return take(receiver, pack(sender, vector(receiver), streams))
