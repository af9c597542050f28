"""What was put in the bin together with a project: read from the log alone, so that every desk finds the same, in
whatever batches it heard of it. Whoever deletes a project says so first, and right after it so of all that goes along.
"""

import sqlite3
from collections.abc import Iterable, Iterator

from lmcdesk.domain.base import EXISTENCE
from lmcdesk.store import heads
from lmcdesk.store.keys import FIELD_MASK, field_key


def together(connection: sqlite3.Connection, project: int, members: Iterable[int]) -> list[int]:
    """Those of some records that are in the bin for no other reason than that the project was put there, by any of the
    desks that did so."""
    gone = {at for first in _leaves(connection, project) for at in _go(connection, first)}
    return [rid for rid in members if (said := _leaves(connection, rid)) and said <= gone]


def _leaves(connection: sqlite3.Connection, rid: int) -> set[int]:
    """The deletions of a record that nothing overwrites, by their places in the log."""
    rows = connection.execute(
        f"SELECT l.dot FROM {heads.LEAF} l JOIN change c ON c.dot = l.dot WHERE l.k = ? AND c.value = 1",
        (field_key(rid, EXISTENCE),),
    )
    return {at for (at,) in rows}


def _go(connection: sqlite3.Connection, first: int) -> Iterator[int]:
    """A deletion and those that follow right upon it."""
    rows = connection.execute(f"SELECT dot, k & {FIELD_MASK}, value FROM change WHERE dot >= ? ORDER BY dot", (first,))
    for expected, (at, field, value) in enumerate(rows, first):
        if at != expected or field != EXISTENCE or value != 1:
            return
        yield at
