"""What was edited between two states of a desk, each told by how far the changes of every desk were known in it."""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from lmcdesk.domain.base import EXISTENCE, kind_numbered
from lmcdesk.i18n import plain_name
from lmcdesk.store import heads
from lmcdesk.store.history import moment
from lmcdesk.store.keys import FIELD_BITS, FIELD_MASK, MOST_NUMBER, NUMBER_BITS, STREAM_BITS, dot, series
from lmcdesk.store.vectors import Vector


@dataclass(frozen=True, slots=True)
class Edited:
    """A field that says another thing in the later state than in the earlier one, and who wrote what it says. `field`
    is "deleted" where the record went into the bin (True) or came out of it (False)."""

    kind: str
    id: UUID
    field: str
    before: Any
    after: Any
    author: str
    desk: str
    at: datetime
    new: bool
    """Whether nothing was known of the record in the earlier state."""


def between(connection: sqlite3.Connection, earlier: Vector, later: Vector | None = None) -> list[Edited]:
    """The fields that differ, record by record in the order in which these became known; `later` is by default all that
    is known. What a kind or a field is that only a newer version knows is left out. Temporary tables are left behind.
    """
    _gather(connection, earlier, later)
    was = _said(connection, "before", "beyond_before")
    new = {
        rid
        for (rid,) in connection.execute(
            f"""SELECT s.rid FROM (SELECT DISTINCT k >> {FIELD_BITS} AS rid FROM temp.spoken) s WHERE NOT EXISTS
            (SELECT 1 FROM change c WHERE c.k BETWEEN s.rid << {FIELD_BITS} AND s.rid << {FIELD_BITS} | {FIELD_MASK}
             AND c.dot NOT IN (SELECT dot FROM temp.beyond_before))"""
        )
    }
    found = []
    went, came = _gone(connection, "before"), _gone(connection, "after")
    for k, (value, clock, author, desk, id_, number) in _said(connection, "after", "beyond_after").items():
        rid, field = k >> FIELD_BITS, k & FIELD_MASK
        kind = kind_numbered(number)
        if kind is None:
            continue
        before, after = was[k][0] if k in was else None, value
        if field == EXISTENCE:
            name, then, now = "deleted", rid in went, rid in came
        elif (known := kind.numbered(field)) is not None:
            name, then, now = known.name, known.load(before), known.load(after)
        else:
            continue
        if then != now:
            who = (author, plain_name(desk), moment(clock))
            found.append(Edited(kind.name, UUID(bytes=id_), name, then, now, *who, rid in new))
    return found


def _gather(connection: sqlite3.Connection, earlier: Vector, later: Vector | None) -> None:
    """Fill temporary tables: the changes that were not known in either state (beyond_before, beyond_after), the fields
    of which any became known between them (spoken), and what nothing overwrites of those in each (before, after). Of a
    record whose existence was ever spoken of, all fields are looked at: it may be there again by an edit of one."""
    run = connection.execute
    leaves = "(k INTEGER, dot INTEGER, epoch INTEGER, clock INTEGER, PRIMARY KEY (k, dot)) WITHOUT ROWID"
    for name, body in (
        ("beyond_before", "(dot INTEGER PRIMARY KEY)"),
        ("beyond_after", "(dot INTEGER PRIMARY KEY)"),
        ("spoken", "(k INTEGER PRIMARY KEY)"),
        ("before", leaves),
        ("after", leaves),
    ):
        run(f"CREATE TEMP TABLE IF NOT EXISTS {name} {body}")
        run(f"DELETE FROM temp.{name}")
    for name, vector in (("beyond_before", earlier), ("beyond_after", later)):
        if vector is not None:
            connection.executemany(
                f"INSERT INTO temp.{name} SELECT dot FROM change WHERE dot BETWEEN ? AND ?", _above(connection, vector)
            )
    run(
        """INSERT INTO temp.spoken SELECT DISTINCT k FROM temp.beyond_before b CROSS JOIN change c ON c.dot = b.dot
        WHERE b.dot NOT IN (SELECT dot FROM temp.beyond_after)"""
    )
    run(
        f"""INSERT OR IGNORE INTO temp.spoken SELECT DISTINCT c.k
        FROM (SELECT DISTINCT k & ~{FIELD_MASK} AS of FROM temp.spoken) s
        CROSS JOIN change c ON c.k BETWEEN s.of AND s.of | {FIELD_MASK}
        WHERE EXISTS (SELECT 1 FROM change e WHERE e.k = s.of | {EXISTENCE})"""
    )
    for name, beyond in (("before", "temp.beyond_before"), ("after", "temp.beyond_after")):
        run(
            f"""INSERT INTO temp.{name} SELECT c.k, c.dot, c.epoch, c.clock FROM temp.spoken s
            CROSS JOIN change c ON c.k = s.k WHERE {heads.counts(connection, "c", beyond)}"""
        )
        heads.keep_leaves(connection, f"temp.{name}", "temp.spoken", beyond)


def _above(connection: sqlite3.Connection, known: Vector) -> Iterable[tuple[int, int]]:
    """Where the changes lie that are above what was known."""
    rows = connection.execute(
        "SELECT d.id, t.name, d.ix, t.ix FROM series s JOIN desk d ON d.ix = s.desk JOIN stream t ON t.ix = s.stream"
    ).fetchall()
    for id_, name, desk, stream in rows:
        of = series(desk, stream)
        yield dot(of, known.get((UUID(bytes=id_), name), 0)) + 1, dot(of, MOST_NUMBER)


def _said(connection: sqlite3.Connection, state: str, beyond: str) -> Mapping[int, Any]:
    """What each field says in a state, who wrote it when, and the id and the kind of its record."""
    order = heads.greatest_first(connection, "x", f"temp.{beyond}")
    rows = connection.execute(
        f"""SELECT x.k, c.value, c.clock, a.name, d.name, r.id, r.kind FROM temp.{state} x
        JOIN change c ON c.dot = x.dot JOIN author a ON a.ix = c.author
        JOIN desk d ON d.ix = x.dot >> {NUMBER_BITS + STREAM_BITS} JOIN record r ON r.rid = x.k >> {FIELD_BITS}
        ORDER BY x.k, {order}"""
    )
    said: dict[int, Any] = {}
    for k, *rest in rows:
        said.setdefault(k, tuple(rest))
    return said


def _gone(connection: sqlite3.Connection, state: str) -> set[int]:
    """The records that are deleted in a state, of those whose existence was spoken of."""
    rid = f"(l.k >> {FIELD_BITS})"
    rows = connection.execute(
        f"""SELECT DISTINCT {rid} FROM temp.{state} l WHERE (l.k & {FIELD_MASK}) = {EXISTENCE}
        AND {heads.gone(rid, f"temp.{state}")}"""
    )
    return {found for (found,) in rows}
