"""What is said of a record in one of its streams and should be known in another. A record that moved has changes in
several, and most desks are handed one of them alone. So a desk that holds them all and may write there says again

- at home what stands only away from home: a desk that had not heard that the record moved said it;
- at home, where only saying again put somebody's entry in doubt, that entry: nobody contradicted it;
- away from home what was decided at home, and where the record is by now: whoever holds that stream alone would go on
  waiting, or take the project for his own.

None of it means anything new, so it bears the name of whoever wrote it first (Journal.bring_home). Whether a record is
in the bin is never settled so: what speaks against a deletion stands in all its fields, and a person decides."""

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from lmcdesk.domain.base import EXISTENCE, Kind, kind_numbered
from lmcdesk.domain.rights import outside, refused
from lmcdesk.store import heads
from lmcdesk.store.keys import FIELD_BITS, FIELD_MASK, NUMBER_BITS, STREAM_BITS, stream_of
from lmcdesk.store.streams import Streams, placing


class Said(NamedTuple):
    """A field's value as stored, and the local number of the author and of the desk that it is from."""

    field: int
    value: Any
    author: int
    desk: int


@dataclass
class Again:
    """What a desk should say again of a record."""

    away: dict[int, list[Said]] = field(default_factory=dict)
    """In other streams than its home; first, so that what is said at home shows."""
    home: list[Said] = field(default_factory=list)
    waits: bool = False
    """Whether more is to be said once somebody has decided, or has taken the record out of the bin."""


def noted(connection: sqlite3.Connection) -> list[int]:
    """The records of which something may have to be said again."""
    return [rid for (rid,) in connection.execute("SELECT rid FROM astray WHERE due ORDER BY rid")]


def look(connection: sqlite3.Connection, kind: Kind) -> None:
    """Note all records of a kind of which something was said away from home."""
    connection.execute(
        f"""INSERT OR REPLACE INTO astray SELECT DISTINCT r.rid, 1 FROM {kind.name} t JOIN record r ON r.rid = t.rid
        JOIN change c ON c.k BETWEEN r.rid << {FIELD_BITS} AND r.rid << {FIELD_BITS} | {FIELD_MASK}
        WHERE {stream_of("c")} <> r.stream"""
    )


def forget(connection: sqlite3.Connection, rids: Iterable[int]) -> None:
    """Nothing of some records is to be said again by this desk."""
    connection.executemany("UPDATE astray SET due = 0 WHERE rid = ?", ((rid,) for rid in rids))


def stir(connection: sqlite3.Connection, rids: Iterable[int]) -> None:
    """Something was decided of some records, or waits now: those of which something is said in several streams are to
    be looked at."""
    connection.executemany("UPDATE astray SET due = 1 WHERE rid = ?", ((rid,) for rid in rids))


def to_say_again(connection: sqlite3.Connection, streams: Streams, rid: int) -> Again:
    """What this desk should say again of a record. What waits for a decision is left alone, and so is what stands away
    from home of a record in the bin: to say that again would decide, or restore, unawares."""
    (number,) = connection.execute("SELECT kind FROM record WHERE rid = ?", (rid,)).fetchone()
    kind, home = kind_numbered(number), streams.home(rid)
    others = _streams_of(connection, rid) - {home}
    if kind is None or not others or outside(streams.warrant, streams.name(home)) is not None:
        return Again()
    leaves = _leaves(connection, rid)
    (deleted,) = connection.execute(f"SELECT deleted FROM {kind.name} WHERE rid = ?", (rid,)).fetchone()
    meant = _meant(leaves, deleted=bool(deleted))
    again = Again(waits=len(meant) < len(leaves))
    if deleted:
        again.waits = again.waits or any(home not in _streams(of) for of in leaves.values())
    else:
        at_home = _said(connection, _within(connection, rid, home))
        again.home = [
            said
            for number, said in meant.items()
            if at_home.get(number) != {said.value} or len(_values(leaves[number])) > 1
        ]
    for stream in others:
        if outside(streams.warrant, streams.name(stream)) is None:
            there = _heard(connection, rid, stream, kind, meant, deleted=bool(deleted))
            again.away[stream] = [one for one in there if _may(streams, stream, number, one)]
    known = {one.field for one in again.home}
    again.home += {one.field: one for said in again.away.values() for one in said if one.field not in known}.values()
    again.home = sorted((one for one in again.home if _may(streams, home, number, one)), key=_deletes)
    return again


def _may(streams: Streams, stream: int, kind: int, one: Said) -> bool:
    return refused(streams.warrant, streams.name(stream), kind, [(one.field, one.value)]) is None


def _deletes(one: Said) -> bool:
    """Whether it says that the record is in the bin; that must have seen all else that is said."""
    return one.field == EXISTENCE and one.value == 1


class _Leaf(NamedTuple):
    """A change of a field that nothing overwrites: what it says and in which stream; and whether it only says again
    what whoever speaks against it had overwritten."""

    said: Said
    stream: int
    outdone: bool


def _streams(leaves: Iterable[_Leaf]) -> set[int]:
    return {leaf.stream for leaf in leaves}


def _values(leaves: Iterable[_Leaf]) -> set[Any]:
    return {leaf.said.value for leaf in leaves}


def _original(connection: sqlite3.Connection, x: str, p: str) -> str:
    """SQL: does change x say again in its stream what change p said in another, and nothing new? (heads.said_since)"""
    return f"""{p}.k = {x}.k AND {stream_of(p)} <> {stream_of(x)}
        AND {heads.counts(connection, p)} AND {heads.knew(x, p)}
        AND {p}.value IS (SELECT value FROM change WHERE dot = {x}.dot) AND NOT EXISTS (SELECT 1 FROM change q
            WHERE q.k = {x}.k AND q.value IS NOT {p}.value AND {heads.counts(connection, "q")}
            AND {heads.knew(x, "q")} AND NOT {heads.knew(p, "q")})"""


def _streams_of(connection: sqlite3.Connection, rid: int) -> set[int]:
    rows = connection.execute(
        f"SELECT DISTINCT {stream_of('c')} FROM change c WHERE k BETWEEN ? AND ?",
        (rid << FIELD_BITS, rid << FIELD_BITS | FIELD_MASK),
    )
    return {stream for (stream,) in rows}


def _leaves(connection: sqlite3.Connection, rid: int) -> dict[int, list[_Leaf]]:
    """Those of each field."""
    rows = connection.execute(
        f"""SELECT l.k & {FIELD_MASK}, c.value, c.author, l.dot >> {NUMBER_BITS + STREAM_BITS}, {stream_of("l")},
            EXISTS (SELECT 1 FROM {heads.LEAF} y JOIN change s ON s.dot = y.dot JOIN change p ON p.k = l.k
                WHERE y.k = l.k AND s.value IS NOT c.value AND {heads.knew("y", "p")}
                AND {_original(connection, "l", "p")})
        FROM {heads.LEAF} l JOIN change c ON c.dot = l.dot WHERE l.k BETWEEN ? AND ? ORDER BY l.k""",
        (rid << FIELD_BITS, rid << FIELD_BITS | FIELD_MASK),
    )
    found: dict[int, list[_Leaf]] = {}
    for *said, stream, outdone in rows:
        found.setdefault(said[0], []).append(_Leaf(Said(*said), stream, bool(outdone)))
    return found


def _meant(leaves: dict[int, list[_Leaf]], *, deleted: bool) -> dict[int, Said]:
    """What the fields say of which nothing waits for a decision of a person."""
    meant = {}
    for number, of in leaves.items():
        standing = of if number == EXISTENCE else [leaf for leaf in of if not leaf.outdone] or of
        said = standing[0].said
        if len(_values(standing)) == 1 and (deleted or not _deletes(said)):
            meant[number] = said
    return meant


def _heard(
    connection: sqlite3.Connection, rid: int, stream: int, kind: Kind, meant: dict[int, Said], *, deleted: bool
) -> Iterator[Said]:
    """What whoever holds one stream alone does not know of: what was decided, where a record belongs, and that it is in
    the bin."""
    within = _within(connection, rid, stream)
    said = _said(connection, within)
    if deleted:
        (gone,) = connection.execute(f"SELECT {heads.gone(str(rid), within)}").fetchone()
        if EXISTENCE in meant and EXISTENCE in said and not gone:
            yield meant[EXISTENCE]
        return
    place = placing().get(kind.number)
    for number, values in said.items():
        if number in meant and (len(values) > 1 or (number == place and values != {meant[number].value})):
            yield meant[number]


def _within(connection: sqlite3.Connection, rid: int, stream: int) -> str:
    """SQL: the changes of a record in one stream that nothing overwrites there."""
    return f"""(SELECT c.k, c.dot, c.epoch, c.clock FROM change c WHERE c.k >> {FIELD_BITS} = {rid}
        AND {stream_of("c")} = {stream} AND {heads.counts(connection, "c")} AND NOT EXISTS (SELECT 1 FROM change o
            WHERE o.k = c.k AND {stream_of("o")} = {stream} AND {heads.counts(connection, "o")}
            AND {heads.knew("o", "c")}))"""


def _said(connection: sqlite3.Connection, within: str) -> dict[int, set[Any]]:
    """What some changes say of each field."""
    found: dict[int, set[Any]] = {}
    for number, value in connection.execute(
        f"SELECT l.k & {FIELD_MASK}, c.value FROM {within} l JOIN change c ON c.dot = l.dot"
    ):
        found.setdefault(number, set()).add(value)
    return found
