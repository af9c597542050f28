"""Reading the log from where one left off, so that what is made from the records (the search's index, the standings)
follows every write of every program without a hook in any of them."""

import sqlite3
from typing import NamedTuple

from lmcdesk.store.keys import FIELD_BITS, dot, series

Place = dict[int, int]
"""How far the log was read: the last number of each series (store.keys)."""


class Stretch(NamedTuple):
    """Changes of one series that were not read yet: those after a number, up to and with another."""

    series: int
    after: int
    upto: int

    @property
    def changes(self) -> int:
        """How many they are."""
        return self.upto - self.after


def end(connection: sqlite3.Connection) -> Place:
    """The place behind the last change of the log."""
    return {series(d, s): n for d, s, n in connection.execute("SELECT desk, stream, number FROM series")}


def went_back(read: Place, now: Place) -> bool:
    """Whether more was read than is there: an older state of the desk came back, and all must be read anew."""
    return any(now.get(key, 0) < number for key, number in read.items())


def unread(read: Place, now: Place) -> list[Stretch]:
    """What lies between two places of the log."""
    return [Stretch(key, read.get(key, 0), number) for key, number in now.items() if number > read.get(key, 0)]


def records(connection: sqlite3.Connection, stretch: Stretch) -> list[int]:
    """The records that some changes speak of, by their numbers here."""
    return [
        rid
        for (rid,) in connection.execute(
            f"SELECT DISTINCT k >> {FIELD_BITS} FROM change WHERE dot > ? AND dot <= ?",
            (dot(stretch.series, stretch.after), dot(stretch.series, stretch.upto)),
        )
    ]
