"""What an older version of the program kept of fields and kinds that it did not know: the records show it once the desk
is brought up to a version that knows them."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping

from lmcdesk.domain.base import Kind, kinds
from lmcdesk.store import astray, heads
from lmcdesk.store.keys import FIELD_BITS
from lmcdesk.store.streams import Streams

_PART = 50_000
"""Values in memory at once."""


def show(connection: sqlite3.Connection, had: Mapping[str, Collection[str]]) -> None:
    """Let the records show what the log says of fields that had no column, as after a merge; given are the columns that
    each kind's table had, which are none where a kind had no table. Within a transaction."""
    connection.execute("UPDATE door SET open = 1")
    streams = Streams(connection)
    for kind in kinds().values():
        new = [field.number for field in kind.fields.values() if field.name not in had[kind.name]]
        if had[kind.name]:
            _show(connection, streams, kind, new)
        else:
            _enter(connection, kind)
            _show(connection, streams, kind, new)
            heads.bury(connection, kind, f"SELECT rid FROM {kind.name}")
            astray.look(connection, kind)
    connection.execute("UPDATE door SET open = 0")


def _enter(connection: sqlite3.Connection, kind: Kind) -> None:
    connection.execute(
        f"INSERT INTO {kind.name} (rid, id) SELECT rid, id FROM record WHERE kind = ? ORDER BY rid", (kind.number,)
    )


def _show(connection: sqlite3.Connection, streams: Streams, kind: Kind, fields: Iterable[int]) -> None:
    said = connection.execute(
        f"""SELECT h.k, c.value FROM {kind.name} t CROSS JOIN json_each(?) f
        CROSS JOIN head h ON h.k = t.rid << {FIELD_BITS} | f.value CROSS JOIN change c ON c.dot = h.dot
        ORDER BY t.rid""",
        (json.dumps(list(fields)),),
    )
    while part := dict(said.fetchmany(_PART)):
        heads.put(connection, kind, part)
        streams.follow(part, {k >> FIELD_BITS: kind.number for k in part})
        streams.forget()
