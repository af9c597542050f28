"""What the records that a work changed showed at this desk right before it and right after, and what was edited in them
since: read from the log, of which the receipts tell how far it had come at each moment."""

import sqlite3
from dataclasses import dataclass
from enum import Enum
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from lmcdesk.domain.base import EXISTENCE
from lmcdesk.store import heads
from lmcdesk.store.keys import FIELD_BITS, FIELD_MASK, MOST_NUMBER, NUMBER_BITS


class Standing(Enum):
    """What a record's existence comes to."""

    THERE = "there"
    GONE = "gone"
    WAITS = "waits"
    """It is there, but somebody deleted it: that waits for a decision."""


class Written(NamedTuple):
    """A field that a work wrote; by its key, with the id and the number of the kind of its record."""

    k: int
    id: bytes
    kind: int
    now: Any
    """What it shows, as stored."""


@dataclass(frozen=True, slots=True)
class Around:
    """A work between what was before it and what came after."""

    written: list[Written]
    """Record by record."""
    older: set[int]
    """The records of which anything showed before."""
    altered: set[int]
    """The fields of those, by their keys, that said otherwise after the work than before it."""
    before: dict[int, list[Any]]
    """What those said before, as stored and each value once, the shown one first; nothing where nothing was said."""
    edited: dict[int, list[int]]
    """The numbers of the fields that were edited since, by their records."""
    then: dict[int, Standing]
    """What came of records whose existence was spoken of before the work."""
    now: dict[int, Standing]
    """The same as things are."""


def around(connection: sqlite3.Connection, work: int) -> Around:
    """Look at a work and at the records that it wrote to. Temporary tables are left behind."""
    _gather(connection, work)
    run = connection.execute
    written = run(
        f"""SELECT t.k, r.id, r.kind, (SELECT c.value FROM head h JOIN change c ON c.dot = h.dot WHERE h.k = t.k)
        FROM (SELECT DISTINCT k FROM temp.told WHERE work = ?) t JOIN record r ON r.rid = t.k >> {FIELD_BITS}
        ORDER BY t.k""",
        (work,),
    )
    edited: dict[int, list[int]] = {}
    for k in sorted(_edited(connection, work)):
        edited.setdefault(k >> FIELD_BITS, []).append(k & FIELD_MASK)
    older = {rid for (rid,) in run(f"SELECT DISTINCT k >> {FIELD_BITS} FROM temp.before")}
    return Around(
        [Written(*row) for row in written],
        older,
        {k for k in _differing(connection, "before", "after") if k >> FIELD_BITS in older},
        _said_before(connection),
        edited,
        _standings(connection, "before"),
        _standings(connection, "now"),
    )


def _gather(connection: sqlite3.Connection, work: int) -> None:
    """Fill temporary tables: all changes of the work's records, each with the work that it came with (told), and which
    of them came with this work or later (since) or later (later); of those records that other works wrote to as well
    the fields (spoken), and their heads right before the work (before), right after it (after) and now (now)."""
    run = connection.execute
    leaves = "(k INTEGER, dot INTEGER, epoch INTEGER, clock INTEGER, PRIMARY KEY (k, dot)) WITHOUT ROWID"
    for name, body in (
        ("told", "(dot INTEGER PRIMARY KEY, k INTEGER, work INTEGER)"),
        ("since", "(dot INTEGER PRIMARY KEY)"),
        ("later", "(dot INTEGER PRIMARY KEY)"),
        ("spoken", "(k INTEGER PRIMARY KEY)"),
        ("before", leaves),
        ("after", leaves),
        ("now", leaves),
    ):
        run(f"CREATE TEMP TABLE IF NOT EXISTS {name} {body}")
        run(f"DELETE FROM temp.{name}")
    run(
        f"""INSERT INTO temp.told SELECT c.dot, c.k,
            (SELECT r.work FROM work_run r WHERE r.series = c.dot >> {NUMBER_BITS}
             AND r.first <= (c.dot & {MOST_NUMBER}) ORDER BY r.first DESC LIMIT 1)
        FROM (SELECT DISTINCT w.k >> {FIELD_BITS} AS rid FROM work_run r JOIN change w
              ON w.dot BETWEEN r.series << {NUMBER_BITS} | r.first AND r.series << {NUMBER_BITS} | r.last
              WHERE r.work = ?) o
        JOIN change c ON c.k BETWEEN o.rid << {FIELD_BITS} AND o.rid << {FIELD_BITS} | {FIELD_MASK}""",
        (work,),
    )
    run("INSERT INTO temp.since SELECT dot FROM temp.told WHERE work >= ?", (work,))
    run("INSERT INTO temp.later SELECT dot FROM temp.told WHERE work > ?", (work,))
    run(
        f"""INSERT INTO temp.spoken SELECT DISTINCT k FROM temp.told
        WHERE k >> {FIELD_BITS} IN (SELECT k >> {FIELD_BITS} FROM temp.told WHERE work <> ?)""",
        (work,),
    )
    for name, besides in (("before", "temp.since"), ("after", "temp.later")):
        run(
            f"""INSERT INTO temp.{name} SELECT c.k, c.dot, c.epoch, c.clock FROM temp.spoken s
            CROSS JOIN change c ON c.k = s.k WHERE {heads.counts(connection, "c", besides)}"""
        )
        heads.keep_leaves(connection, f"temp.{name}", "temp.spoken", besides)
    for leaves in ("head", "rival"):
        run(
            f"""INSERT INTO temp.now SELECT l.k, l.dot, l.epoch, l.clock
            FROM temp.spoken s CROSS JOIN {leaves} l ON l.k = s.k"""
        )


def _said_before(connection: sqlite3.Connection) -> dict[int, list[Any]]:
    first = heads.greatest_first(connection, "b", "temp.since")
    rows = connection.execute(
        f"SELECT b.k, c.value FROM temp.before b JOIN change c ON c.dot = b.dot ORDER BY b.k, {first}"
    )
    return {k: list(dict.fromkeys(value for _, value in group)) for k, group in groupby(rows, key=itemgetter(0))}


def _standings(connection: sqlite3.Connection, moment: str) -> dict[int, Standing]:
    leaf = f"temp.{moment}"
    rows = connection.execute(
        f"""SELECT l.k >> {FIELD_BITS}, {heads.gone(f"(l.k >> {FIELD_BITS})", leaf)}, max(c.value IS 1)
        FROM {leaf} l JOIN change c ON c.dot = l.dot WHERE (l.k & {FIELD_MASK}) = {EXISTENCE} GROUP BY l.k"""
    )
    return {
        rid: Standing.GONE if gone else Standing.WAITS if deleted else Standing.THERE for rid, gone, deleted in rows
    }


def _edited(connection: sqlite3.Connection, work: int) -> set[int]:
    """The fields of which something came since that says other than the work left there, or that are no longer in
    conflict as it left them. What only says the same again, as a project's move does, edits nothing, nor does what had
    been overwritten before it came."""
    _forget_undone(connection, work)
    rows = connection.execute(
        f"""SELECT DISTINCT t.k FROM temp.told t JOIN change c ON c.dot = t.dot
        WHERE t.work > ? AND {heads.counts(connection, "c")}
        AND (c.value IS NOT NULL OR t.k IN (SELECT k FROM temp.after))
        AND NOT EXISTS (SELECT 1 FROM temp.after a JOIN change s ON s.dot = a.dot
            WHERE a.k = t.k AND s.value IS c.value)
        AND NOT EXISTS (SELECT 1 FROM change y WHERE y.k = t.k AND {heads.counts(connection, "y", "temp.later")}
            AND {heads.knew("y", "c")})""",
        (work,),
    )
    return {k for (k,) in rows} | _differing(connection, "after", "now")


def _forget_undone(connection: sqlite3.Connection, work: int) -> None:
    """Drop from what is told the works since that were taken back, and what took them back: together they left each
    field as it was. But where the one still counts, as the receipt of the other tells, it is an edit."""
    void: set[int] = set()
    pairs = connection.execute(
        "SELECT ix, undone_by FROM work WHERE undone_by IS NOT NULL AND ix > ? ORDER BY ix DESC", (work,)
    )
    for one, by in pairs.fetchall():
        if by not in void:  # else that was taken back itself, and the one counts again
            void.add(one)
            connection.execute(
                """DELETE FROM temp.told WHERE work = ?2 OR work = ?1
                AND k NOT IN (SELECT j.value FROM work w, json_each(w.outcomes) j WHERE w.ix = ?2)""",
                (one, by),
            )


def _differing(connection: sqlite3.Connection, one: str, other: str) -> set[int]:
    """The fields that say different things at two moments; where nothing is said, it is as if nothing was given."""

    def beyond(one: str, other: str) -> str:
        said = "SELECT l.k, c.value FROM temp.{} l JOIN change c ON c.dot = l.dot"
        return f"""SELECT k FROM ({said.format(one)} EXCEPT {said.format(other)})
            WHERE value IS NOT NULL OR k IN (SELECT k FROM temp.{other})"""

    return {k for (k,) in connection.execute(f"{beyond(one, other)} UNION {beyond(other, one)}")}
