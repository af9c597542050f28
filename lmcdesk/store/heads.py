"""Which change of a field shows. A change overwrites another exactly if its desk knew it; what nothing overwrites is a
head. One head is the field's value, several are a conflict of which the one with the greatest (clock, desk, stream)
shows. A project that is moved is said again whole: what only says again what already stood counts as old as that.

The outcome depends on the set of changes alone, never on the order in which they came.
"""

import sqlite3
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import islice
from typing import Any
from uuid import UUID

from lmcdesk.domain.base import EXISTENCE, Field, Kind, kind_numbered, kinds
from lmcdesk.store.keys import (
    DESK_BITS,
    EPOCH_BITS,
    FIELD_BITS,
    FIELD_MASK,
    MOST_EPOCH,
    MOST_NUMBER,
    NUMBER_BITS,
    STREAM_BITS,
    UNAWARE,
    context_key,
    field_key,
    stream_of,
)

_DESK = NUMBER_BITS + STREAM_BITS

_NAMED = 500
"""Records named in one statement."""

_SPAN = 10_000
"""Changes whose heads one statement writes: SQLite keeps every page that a statement alters until it has ended."""

_PART = 50_000
"""Fields in memory at once."""

LEAF = "(SELECT k, dot, epoch, clock FROM head UNION ALL SELECT k, dot, epoch, clock FROM rival)"
"""Every change that nothing overwrites."""


DISPUTED = """(SELECT r.k FROM rival r CROSS JOIN change c ON c.dot = r.dot CROSS JOIN head h ON h.k = r.k
    CROSS JOIN change s ON s.dot = h.dot WHERE c.value IS NOT s.value)"""
"""The fields that wait for a decision. Desks that wrote the same unaware of each other agree."""


def knew(y: str, x: str) -> str:
    """SQL: had the desk of change y seen change x when it wrote y? Both are names of rows with dot, epoch and clock.

    One desk's changes are ordered among themselves: by number within a stream, by its clock, which never stands still,
    across streams. For another desk's, the context of y's epoch says how far y's desk knew that series. What is said
    unaware, as the sides of a conflict are when it is opened again, has seen nothing.
    """
    return f"""CASE
        WHEN {y}.epoch = {UNAWARE} THEN 0
        WHEN {y}.dot >> {NUMBER_BITS} = {x}.dot >> {NUMBER_BITS} THEN {y}.dot > {x}.dot
        WHEN {y}.dot >> {_DESK} = {x}.dot >> {_DESK} THEN {y}.clock > {x}.clock
        ELSE ({x}.dot & {MOST_NUMBER}) <= coalesce((
            SELECT number FROM context WHERE ck BETWEEN
            (({y}.dot >> {_DESK}) << {STREAM_BITS + DESK_BITS} | ({x}.dot >> {NUMBER_BITS})) << {EPOCH_BITS}
            AND ((({y}.dot >> {_DESK}) << {STREAM_BITS + DESK_BITS} | ({x}.dot >> {NUMBER_BITS})) << {EPOCH_BITS})
                | {y}.epoch
            ORDER BY ck DESC LIMIT 1), 0) END"""


def withholds(connection: sqlite3.Connection) -> bool:
    """Whether there is any change that its desk may not make, which at most desks there is not."""
    return connection.execute("SELECT 1 FROM withheld LIMIT 1").fetchone() is not None


def speaks_of_existence(connection: sqlite3.Connection) -> bool:
    """Whether any record was ever deleted or restored: of what follows from that, most desks need ask nothing."""
    return (
        connection.execute(f"SELECT 1 FROM head WHERE (k & {FIELD_MASK}) = {EXISTENCE} LIMIT 1").fetchone() is not None
    )


def counts(connection: sqlite3.Connection, y: str, *besides: str) -> str:
    """SQL: may the change y be made by its desk, and is it in none of the tables `besides`?"""
    tables = [*besides, *(["withheld"] if withholds(connection) else [])]
    return " AND ".join(f"{y}.dot NOT IN (SELECT dot FROM {table})" for table in tables) or "true"


def said_since(connection: sqlite3.Connection, x: str, *besides: str) -> str:
    """SQL: since when, by the clock, a field was said to be what change x says of it. What only says again what already
    stood, as a move does with all that belongs to a project, is as old as that: nobody meant to overwrite what he had
    not seen. It stood where all that x's desk knew to say otherwise had been overwritten by it. A field that stands in
    one stream alone never moved. Changes in the tables `besides` count for nothing."""

    def counting(y: str) -> str:
        return counts(connection, y, *besides)

    return f"""CASE WHEN EXISTS (SELECT 1 FROM change o WHERE o.k = {x}.k AND {stream_of("o")} <> {stream_of(x)}
        AND {counting("o")}) THEN (
        SELECT min(p.clock) FROM change s CROSS JOIN change p ON p.k = s.k
        WHERE s.dot = {x}.dot AND p.value IS s.value AND (p.dot = s.dot OR {counting("p")} AND {knew("s", "p")}
            AND NOT EXISTS (SELECT 1 FROM change q WHERE q.k = s.k AND q.value IS NOT s.value AND {counting("q")}
                AND {knew("s", "q")} AND NOT {knew("p", "q")}))) ELSE {x}.clock END"""


def latest_first(x: str) -> str:
    """SQL: changes of a field by their clocks, the same order at every desk. A clock that was set back by hand may tell
    one desk's time twice, so the stream's name decides in the end."""
    return f"{x}.clock DESC, {_tie(x)}"


def greatest_first(connection: sqlite3.Connection, x: str, *besides: str) -> str:
    """SQL: the order in which one of several heads shows, the same at every desk; by `said_since`."""
    return f"{said_since(connection, x, *besides)} DESC, {_tie(x)}"


def _tie(x: str) -> str:
    return f"""(SELECT id FROM desk WHERE ix = {x}.dot >> {_DESK}) DESC,
        (SELECT name FROM stream WHERE ix = {stream_of(x)}) DESC"""


def make_room(connection: sqlite3.Connection, spans: Iterable[tuple[int, int]] = ()) -> None:
    """The temporary tables of a settling. `spans` say where the changes to be settled lie: (first, last) in the log."""
    for name, body in (
        ("incoming", "(first INTEGER PRIMARY KEY, last INTEGER)"),
        ("contested", "(k INTEGER PRIMARY KEY)"),
        (
            "candidate",
            "(k INTEGER, dot INTEGER, epoch INTEGER, clock INTEGER, PRIMARY KEY (k, dot)) WITHOUT ROWID",
        ),
    ):
        connection.execute(f"CREATE TEMP TABLE IF NOT EXISTS {name} {body}")
        connection.execute(f"DELETE FROM temp.{name}")
    connection.executemany(
        "INSERT INTO temp.incoming VALUES (?, ?)",
        ((at, min(at + _SPAN - 1, last)) for first, last in spans for at in range(first, last + 1, _SPAN)),
    )


def _incoming(connection: sqlite3.Connection) -> str:
    """SQL: the changes to be settled, as c."""
    return f"temp.incoming CROSS JOIN change c ON c.dot BETWEEN first AND last AND {counts(connection, 'c')}"


def said(connection: sqlite3.Connection) -> dict[int, Any]:
    """What the changes to be settled say of each field, the last of each desk's."""
    return dict(connection.execute(f"SELECT c.k, c.value FROM {_incoming(connection)} ORDER BY c.dot"))


def latest_clocks(connection: sqlite3.Connection) -> dict[int, int]:
    """The latest clock of each desk in the changes to be settled."""
    return dict(connection.execute(f"SELECT c.dot >> {_DESK}, max(c.clock) FROM {_incoming(connection)} GROUP BY 1"))


def foretold(connection: sqlite3.Connection, key: int, known: int) -> bool:
    """Whether anyone told of having seen changes of a series above the number that is known here: he holds more of it
    than was ever handed to us, or he tells of knowledge that cannot be."""
    return any(
        (
            connection.execute(
                "SELECT number FROM context WHERE ck BETWEEN ? AND ? ORDER BY ck DESC LIMIT 1",
                (context_key(ix, key, 0), context_key(ix, key, MOST_EPOCH)),
            ).fetchone()
            or (0,)
        )[0]
        > known
        for (ix,) in connection.execute("SELECT ix FROM desk").fetchall()
    )


def settle(
    connection: sqlite3.Connection, shown: dict[int, Any], *, plainly: bool = False
) -> tuple[set[int], set[int]]:
    """Put the changes that room was made for, already in the log, into the heads, and make of what they say what shows.
    Returns the fields that now wait for a decision and did not before, and those that do so no longer.

    Most fields take the short way: one writer, no rivals, and the head was known to it. The others are weighed among
    all their candidates. `plainly` sends every field the long way, as it must be where these changes were foretold or
    said unaware of one another; otherwise the outcome is the same (and tested to be).
    """
    run, incoming = connection.execute, _incoming(connection)
    if plainly:
        run(f"INSERT OR IGNORE INTO temp.contested SELECT c.k FROM {incoming}")
    else:
        series = f"first >> {NUMBER_BITS}"
        if run(f"SELECT min({series}) <> max({series}) FROM temp.incoming").fetchone()[0]:
            run(
                f"INSERT INTO temp.contested SELECT c.k FROM {incoming} GROUP BY c.k "
                f"HAVING min(c.dot >> {NUMBER_BITS}) <> max(c.dot >> {NUMBER_BITS})"
            )
        # What goes on in its head's own series has seen it, unless it was said unaware: mostly there is nothing to ask.
        another = f"(x.dot >> {NUMBER_BITS} <> c.dot >> {NUMBER_BITS} OR c.epoch = {UNAWARE})"
        run(
            f"INSERT OR IGNORE INTO temp.contested SELECT c.k FROM {incoming} CROSS JOIN head x ON x.k = c.k "
            f"WHERE {another} AND (NOT {knew('c', 'x')} OR {knew('x', 'c')}) "
            "OR EXISTS (SELECT 1 FROM rival r WHERE r.k = c.k)"
        )
    connection.executemany(
        "INSERT INTO head SELECT k, dot, epoch, clock FROM change WHERE dot BETWEEN ? AND ? "
        f"AND {counts(connection, 'change')} AND k NOT IN (SELECT k FROM temp.contested) ORDER BY dot "
        "ON CONFLICT (k) DO UPDATE SET dot = excluded.dot, epoch = excluded.epoch, clock = excluded.clock",
        run("SELECT first, last FROM temp.incoming").fetchall(),
    )
    contested = run("SELECT k FROM temp.contested").fetchall()
    if not contested:
        return set(), set()
    before = _open(connection)
    run(
        f"INSERT INTO temp.candidate SELECT c.k, c.dot, c.epoch, c.clock FROM {incoming} "
        "WHERE c.k IN (SELECT k FROM temp.contested) ORDER BY c.k, c.dot"
    )
    for table in ("head", "rival"):
        run(
            f"INSERT OR IGNORE INTO temp.candidate SELECT h.k, h.dot, h.epoch, h.clock "
            f"FROM temp.contested t CROSS JOIN {table} h ON h.k = t.k"
        )
    _rank(connection)
    shown.update(
        run(
            "SELECT h.k, c.value FROM temp.contested t CROSS JOIN head h ON h.k = t.k "
            "CROSS JOIN change c ON c.dot = h.dot"
        )
    )
    after = _open(connection)
    return after - before, before - after


def settle_again(connection: sqlite3.Connection) -> None:
    """Find the heads of the fields in temp.contested anew, from the whole log, and let the records show them; nothing
    where no change is left."""
    run = connection.execute
    run(
        "INSERT INTO temp.candidate SELECT c.k, c.dot, c.epoch, c.clock "
        "FROM temp.contested t CROSS JOIN change c ON c.k = t.k WHERE c.dot NOT IN (SELECT dot FROM withheld)"
    )
    run("DELETE FROM head WHERE k IN (SELECT k FROM temp.contested)")
    _rank(connection)
    won = run(
        "SELECT t.k, c.value FROM temp.contested t LEFT JOIN head h ON h.k = t.k LEFT JOIN change c ON c.dot = h.dot "
        "ORDER BY t.k"
    )
    while part := won.fetchmany(_PART):
        values = dict(part)
        show(connection, values, kinds_of(connection, values))


def settle_fields(connection: sqlite3.Connection, keys: Iterable[int]) -> None:
    """The same for fields named by their keys, after their changes were judged; their records are there or not
    accordingly."""
    make_room(connection)
    connection.executemany("INSERT OR IGNORE INTO temp.contested VALUES (?)", ((k,) for k in keys))
    settle_again(connection)
    bury_judged(connection, f"SELECT DISTINCT k >> {FIELD_BITS} FROM temp.contested")


def _open(connection: sqlite3.Connection) -> set[int]:
    """The contested fields that wait for a decision."""
    found = connection.execute(
        """SELECT DISTINCT t.k FROM temp.contested t CROSS JOIN rival r ON r.k = t.k
        CROSS JOIN change c ON c.dot = r.dot CROSS JOIN head h ON h.k = t.k CROSS JOIN change s ON s.dot = h.dot
        WHERE c.value IS NOT s.value"""
    )
    return {k for (k,) in found}


def _rank(connection: sqlite3.Connection) -> None:
    """Of the candidates for each contested field keep those that nothing overwrites; the greatest shows."""
    run = connection.execute
    keep_leaves(connection, "temp.candidate", "temp.contested")
    run("DELETE FROM rival WHERE k IN (SELECT k FROM temp.contested)")
    run("INSERT OR REPLACE INTO head SELECT k, dot, epoch, clock FROM temp.candidate GROUP BY k HAVING count(*) = 1")
    run("DROP TABLE IF EXISTS temp.ranked")
    run(
        "CREATE TEMP TABLE ranked AS SELECT c.k, c.dot, c.epoch, c.clock, row_number() OVER "
        f"(PARTITION BY c.k ORDER BY {greatest_first(connection, 'c')}) AS place "
        "FROM (SELECT k FROM temp.candidate GROUP BY k HAVING count(*) > 1) t CROSS JOIN temp.candidate c ON c.k = t.k"
    )
    run("INSERT INTO rival SELECT k, dot, epoch, clock FROM temp.ranked WHERE place > 1")
    run("INSERT OR REPLACE INTO head SELECT k, dot, epoch, clock FROM temp.ranked WHERE place = 1")
    run("DROP TABLE temp.ranked")


def keep_leaves(connection: sqlite3.Connection, candidates: str, fields: str, *besides: str) -> None:
    """Of the candidates for each field keep those that nothing overwrites, where changes in the tables `besides` count
    for nothing."""
    # Knowing is not handed on: what overwrote x may have been overwritten by one who never knew x (a form opened before
    # a merge, a desk that holds a project's new stream alone). So each is held against the whole log.
    connection.execute(
        f"DELETE FROM {candidates} AS x WHERE EXISTS "
        f"(SELECT 1 FROM change y WHERE y.k = x.k AND y.dot <> x.dot AND {counts(connection, 'y', *besides)} "
        f"AND {knew('y', 'x')})"
    )
    # Where each was known to another, somebody told of knowledge that cannot be: all stand, for a person to see.
    connection.execute(
        f"INSERT INTO {candidates} SELECT c.k, c.dot, c.epoch, c.clock FROM {fields} t CROSS JOIN change c "
        f"ON c.k = t.k WHERE t.k NOT IN (SELECT k FROM {candidates}) AND {counts(connection, 'c', *besides)}"
    )


def kinds_of(connection: sqlite3.Connection, keys: Iterable[int]) -> dict[int, int]:
    """The number of the kind of each record that some fields are of."""
    kind_of: dict[int, int] = {}
    remaining = iter(sorted({k >> FIELD_BITS for k in keys}))
    while part := list(islice(remaining, _NAMED)):
        named = ",".join(map(str, part))
        kind_of.update(connection.execute(f"SELECT rid, kind FROM record WHERE rid IN ({named})"))
    return kind_of


def show(connection: sqlite3.Connection, shown: Mapping[int, Any], kind_of: Mapping[int, int]) -> None:
    """Let the records show the values of some fields, given the number of each record's kind."""
    numbers = set(kind_of.values())
    for kind in filter(None, map(kind_numbered, numbers)):
        among_others = len(numbers) > 1  # a big bundle's segment holds milestones alone
        put(
            connection,
            kind,
            {k: v for k, v in shown.items() if kind_of.get(k >> FIELD_BITS) == kind.number} if among_others else shown,
        )
        bury_named(connection, kind, (rid for rid, number in kind_of.items() if number == kind.number))


def fitting(field: Field, value: str) -> str:
    """SQL: a field's value from the log as the record shows it; one of another sort than the field's, as a tampered
    program may write it, shows as not given."""
    return f"CASE typeof({value}) WHEN '{_SORTS.get(field.holds, 'text')}' THEN {value} END"


_SORTS: dict[type, str] = {UUID: "blob", int: "integer", bool: "integer"}
"""How the log keeps what is no text."""


@cache
def _types(name: str) -> dict[int, type]:
    """What SQLite gives for the fields of a kind, by their numbers."""
    given = {"blob": bytes, "integer": int, "text": str}
    return {f.number: given[_SORTS.get(f.holds, "text")] for f in kinds()[name].fields.values()}


def put(connection: sqlite3.Connection, kind: Kind, values: Mapping[int, Any]) -> None:
    """Write values as stored, by their fields' keys, into the rows of a kind's records: each row is written once. One
    of another sort than its field's, as a tampered program may write it, shows as not given."""
    meant = tuple(sorted(filter(kind.numbered, {k & FIELD_MASK for k in values})))  # a newer version's has no column
    if not meant:
        return
    types = _types(kind.name)
    places = {number: (2 * at, types[number]) for at, number in enumerate(meant)}
    blank = [None] * (2 * len(meant))
    rows: dict[int, list[Any]] = {}
    for k, value in values.items():
        row = rows.get(rid := k >> FIELD_BITS)
        if row is None:
            row = rows[rid] = [*blank, rid]
        place = places.get(k & FIELD_MASK)
        if place is not None:
            at, sort = place
            row[at] = 1
            row[at + 1] = value if type(value) is sort else None
    in_order = map(rows.__getitem__, sorted(rows))  # the database is written from front to back
    connection.executemany(_chosen_update(kind.name, meant), in_order)


@cache
def _chosen_update(name: str, numbers: tuple[int, ...]) -> str:
    """One statement for any choice among some fields of a kind: each has two values, whether it is meant, and it.
    Fields that no row of a batch means are left out, and with them the keeping of their indexes."""
    kind = kinds()[name]
    fields = [f.name for f in kind.fields.values() if f.number in numbers]
    sets = ", ".join(f"{field} = CASE WHEN ? THEN ? ELSE {field} END" for field in fields)
    return f"UPDATE {kind.name} SET {sets} WHERE rid = ?"


def gone(rid: str, leaf: str = LEAF) -> str:
    """SQL: is a record whose existence was spoken of deleted? It is, when every head of its existence says so and each
    head of its other fields was known to one of those: an edit made unaware of the deletion wins."""
    return f"""NOT EXISTS (SELECT 1 FROM {leaf} e JOIN change c ON c.dot = e.dot
                WHERE e.k = {rid} << {FIELD_BITS} AND c.value IS NOT 1)
            AND NOT EXISTS (SELECT 1 FROM {leaf} x
                WHERE x.k > {rid} << {FIELD_BITS} AND x.k <= ({rid} << {FIELD_BITS} | {FIELD_MASK})
                  AND NOT EXISTS (SELECT 1 FROM {leaf} y WHERE y.k = {rid} << {FIELD_BITS} AND {knew("y", "x")}))"""


def bury(connection: sqlite3.Connection, kind: Kind, rids: str, *, judged: bool = False) -> None:
    """Say which of some records are deleted: those whose heads of existence say so, and, where changes may have been
    withheld or are so no longer, those of which nothing shows. `rids` is a SELECT."""
    row = f"{kind.name}.rid << {FIELD_BITS}"
    spoken = f"EXISTS (SELECT 1 FROM head h WHERE h.k = {row})"
    connection.execute(
        f"UPDATE {kind.name} SET deleted = {gone(f'{kind.name}.rid')} WHERE rid IN ({rids}) AND {spoken}"
    )
    if judged or withholds(connection):
        connection.execute(
            f"""UPDATE {kind.name} SET deleted = NOT EXISTS
                (SELECT 1 FROM head h WHERE h.k BETWEEN {row} AND {row} | {FIELD_MASK})
            WHERE rid IN ({rids}) AND NOT {spoken}"""
        )


def bury_named(connection: sqlite3.Connection, kind: Kind, rids: Iterable[int]) -> None:
    """The same for records named one by one. Only those whose existence was ever spoken of can be deleted, and mostly
    there are none."""
    look = connection.execute
    hidden = withholds(connection)
    if not hidden and not speaks_of_existence(connection):
        return
    spoken = [
        rid
        for rid in dict.fromkeys(rids)
        if hidden or look("SELECT 1 FROM head WHERE k = ?", (field_key(rid, EXISTENCE),)).fetchone()
    ]
    for start in range(0, len(spoken), _NAMED):
        bury(connection, kind, ",".join(map(str, spoken[start : start + _NAMED])))


def bury_judged(connection: sqlite3.Connection, rids: str) -> None:
    """The same for records of any kind, after their changes were judged."""
    for (number,) in connection.execute(f"SELECT DISTINCT kind FROM record WHERE rid IN ({rids})").fetchall():
        kind = kind_numbered(number)
        if kind is not None:
            bury(connection, kind, rids, judged=True)


def last_known(c: str, column: str = "value") -> str:
    """SQL: what change c found at its desk in its field, of several that waited for a decision the latest, or another
    column of the change that it found. By what was known and not by the clock alone, since one wrong clock would put an
    overwritten value before the one that overwrote it."""
    return f"""(SELECT p.{column} FROM (SELECT * FROM change a WHERE a.k = {c}.k AND a.dot <> {c}.dot AND {knew(c, "a")}
            ORDER BY {latest_first("a")} LIMIT -1) p
        WHERE NOT EXISTS (SELECT 1 FROM change q WHERE q.k = p.k AND q.dot <> p.dot AND q.dot <> {c}.dot
            AND {knew(c, "q")} AND {knew("q", "p")}) LIMIT 1)"""
