"""What stands only away from home: said of a record in the stream that it was at home in before, by a desk that had not
heard that it moved. Whoever is handed the new home alone would never see it, so a desk that may write there says it
again (Journal.bring_home)."""

import sqlite3
from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter
from typing import Any

from lmcdesk.domain.base import EXISTENCE, Kind, kind_numbered
from lmcdesk.domain.rights import outside, refused
from lmcdesk.store import heads
from lmcdesk.store.keys import FIELD_BITS, FIELD_MASK, MOST_STREAMS, NUMBER_BITS
from lmcdesk.store.streams import Streams


def noted(connection: sqlite3.Connection) -> list[int]:
    """The records of which something may stand so."""
    return [rid for (rid,) in connection.execute("SELECT rid FROM astray ORDER BY rid")]


def look(connection: sqlite3.Connection, kind: Kind) -> None:
    """Note all records of a kind of which something is said away from home."""
    connection.execute(
        f"""INSERT OR IGNORE INTO astray SELECT r.rid FROM {kind.name} t JOIN record r ON r.rid = t.rid
        JOIN head h ON h.k BETWEEN r.rid << {FIELD_BITS} AND r.rid << {FIELD_BITS} | {FIELD_MASK}
        WHERE h.dot >> {NUMBER_BITS} & {MOST_STREAMS - 1} <> r.stream"""
    )


def forget(connection: sqlite3.Connection, rids: Iterable[int]) -> None:
    """Nothing of some records is to be said again by this desk."""
    connection.executemany("DELETE FROM astray WHERE rid = ?", ((rid,) for rid in rids))


def to_say_again(connection: sqlite3.Connection, streams: Streams, rid: int) -> tuple[list[tuple[int, Any]], bool]:
    """What this desk should say again of a record, (field number, value as stored), and whether more of it waits: for a
    decision, which will be said at home, or until the record is taken out of the bin. To say that again would decide or
    restore it unawares."""
    stream = streams.name(streams.home(rid))
    (number,) = connection.execute("SELECT kind FROM record WHERE rid = ?", (rid,)).fetchone()
    kind = kind_numbered(number)
    if kind is None or outside(streams.warrant, stream) is not None:
        return [], False
    only_away = _only_away(connection, rid, streams.home(rid))
    (deleted,) = connection.execute(f"SELECT deleted FROM {kind.name} WHERE rid = ?", (rid,)).fetchone()
    if only_away and deleted:
        return [], True
    settled = [(field, values[0]) for field, values in only_away if len(values) == 1 and (field, values) != _OUTLIVED]
    said = [one for one in settled if refused(streams.warrant, stream, number, [one]) is None]
    return said, len(settled) < len(only_away)


_OUTLIVED = EXISTENCE, [1]
"""Somebody deleted a record that is there all the same."""


def _only_away(connection: sqlite3.Connection, rid: int, home: int) -> list[tuple[int, list[Any]]]:
    """The fields that say nothing at home, with what they say elsewhere, each value once."""
    rows = connection.execute(
        f"""SELECT l.k & {FIELD_MASK}, c.value, l.dot >> {NUMBER_BITS} & {MOST_STREAMS - 1}
        FROM {heads.LEAF} l JOIN change c ON c.dot = l.dot WHERE l.k BETWEEN ? AND ? ORDER BY l.k""",
        (rid << FIELD_BITS, rid << FIELD_BITS | FIELD_MASK),
    )
    found = []
    for number, group in groupby(rows, key=itemgetter(0)):
        leaves = list(group)
        if all(stream != home for _, _, stream in leaves):
            found.append((number, list(dict.fromkeys(value for _, value, _ in leaves))))
    return found
