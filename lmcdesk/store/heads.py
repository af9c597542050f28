"""Which change of a field shows. A change overwrites another exactly if its desk knew it; what nothing overwrites is a
head. One head is the field's value, several are a conflict of which the one with the greatest (clock, desk) shows.

The outcome depends on the set of changes alone, never on the order in which they came.
"""

import sqlite3

from lmcdesk.domain.base import Kind, kind_numbered
from lmcdesk.store.keys import (
    DESK_BITS,
    EPOCH_BITS,
    FIELD_BITS,
    FIELD_MASK,
    MOST_NUMBER,
    NUMBER_BITS,
    STREAM_BITS,
)

_DESK = NUMBER_BITS + STREAM_BITS

LEAF = "(SELECT k, dot, epoch, clock FROM head UNION ALL SELECT k, dot, epoch, clock FROM rival)"
"""Every change that nothing overwrites."""


DISPUTED = """(SELECT r.k FROM rival r JOIN change c ON c.dot = r.dot JOIN head h ON h.k = r.k
    JOIN change s ON s.dot = h.dot WHERE c.value IS NOT s.value)"""
"""The fields that wait for a decision. Desks that wrote the same unaware of each other agree."""


def knew(y: str, x: str) -> str:
    """SQL: had the desk of change y seen change x when it wrote y? Both are names of rows with dot, epoch and clock.

    One desk's changes are ordered among themselves: by number within a stream, by its clock, which never stands still,
    across streams. For another desk's, the context of y's epoch says how far y's desk knew that series.
    """
    return f"""CASE
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


def counts(connection: sqlite3.Connection, y: str) -> str:
    """SQL: may the change y be made by its desk?"""
    return f"{y}.dot NOT IN (SELECT dot FROM withheld)" if withholds(connection) else "true"


def make_room(connection: sqlite3.Connection) -> None:
    """The temporary tables of a settling: `incoming` to be filled by the caller, `won` to be read from afterwards."""
    for name, body in (
        ("incoming", "(dot INTEGER PRIMARY KEY, k INTEGER, epoch INTEGER, clock INTEGER, author INTEGER, value)"),
        ("latest", "(k INTEGER PRIMARY KEY, dot INTEGER, epoch INTEGER, clock INTEGER, value)"),
        ("contested", "(k INTEGER PRIMARY KEY)"),
        (
            "candidate",
            "(k INTEGER, dot INTEGER, epoch INTEGER, clock INTEGER, PRIMARY KEY (k, dot)) WITHOUT ROWID",
        ),
        ("won", "(k INTEGER PRIMARY KEY, value)"),
    ):
        connection.execute(f"CREATE TEMP TABLE IF NOT EXISTS {name} {body}")
        connection.execute(f"DELETE FROM temp.{name}")


def settle(connection: sqlite3.Connection, *, plainly: bool = False) -> None:
    """Put the changes in temp.incoming, already in the log, into the heads, and leave the shown values in temp.won.

    Most fields take the short way: one writer, no rivals, and the head was known to it. The others are weighed among
    all their candidates. `plainly` sends every field the long way; the outcome is the same (and tested to be).
    """
    run = connection.execute
    run("INSERT OR REPLACE INTO temp.latest SELECT k, dot, epoch, clock, value FROM temp.incoming ORDER BY k, dot")
    if plainly:
        run("INSERT INTO temp.contested SELECT k FROM temp.latest")
    else:
        run(
            "INSERT OR IGNORE INTO temp.contested SELECT k FROM temp.incoming GROUP BY k "
            f"HAVING min(dot >> {NUMBER_BITS}) <> max(dot >> {NUMBER_BITS})"
        )
        if run("SELECT 1 FROM rival LIMIT 1").fetchone():
            run(
                "INSERT OR IGNORE INTO temp.contested SELECT l.k FROM temp.latest l "
                "WHERE EXISTS (SELECT 1 FROM rival r WHERE r.k = l.k)"
            )
        run(
            "INSERT OR IGNORE INTO temp.contested SELECT y.k FROM temp.latest y JOIN head x ON x.k = y.k "
            f"WHERE NOT {knew('y', 'x')}"
        )
    if run("SELECT 1 FROM temp.contested LIMIT 1").fetchone():
        _weigh(connection)
        run("DELETE FROM temp.latest WHERE k IN (SELECT k FROM temp.contested)")
    run("INSERT OR REPLACE INTO head SELECT k, dot, epoch, clock FROM temp.latest ORDER BY k")
    run("INSERT INTO temp.won SELECT k, value FROM temp.latest")


def settle_again(connection: sqlite3.Connection) -> None:
    """Find the heads of the fields in temp.contested anew, from the whole log, and leave what they show in temp.won;
    nothing where no change is left."""
    run = connection.execute
    run(
        "INSERT INTO temp.candidate SELECT c.k, c.dot, c.epoch, c.clock FROM temp.contested JOIN change c USING (k) "
        "WHERE c.dot NOT IN (SELECT dot FROM withheld)"
    )
    run("DELETE FROM head WHERE k IN (SELECT k FROM temp.contested)")
    _rank(connection)
    run("INSERT INTO temp.won SELECT k, NULL FROM temp.contested WHERE k NOT IN (SELECT k FROM temp.won)")


def _weigh(connection: sqlite3.Connection) -> None:
    run = connection.execute
    run(
        "INSERT INTO temp.candidate SELECT i.k, i.dot, i.epoch, i.clock "
        "FROM temp.incoming i JOIN temp.contested USING (k) ORDER BY 1, 2"
    )
    for table in ("head", "rival"):
        run(
            f"INSERT OR IGNORE INTO temp.candidate SELECT h.k, h.dot, h.epoch, h.clock "
            f"FROM temp.contested JOIN {table} h USING (k)"
        )
    _rank(connection)


def _rank(connection: sqlite3.Connection) -> None:
    """Of the candidates for each contested field keep those that nothing overwrites; the greatest shows."""
    run = connection.execute
    # Knowing is not handed on: what overwrote x may have been overwritten by one who never knew x (a form opened before
    # a merge, a desk that holds a project's new stream alone). So each is held against the whole log.
    run(
        "DELETE FROM temp.candidate AS x WHERE EXISTS "
        f"(SELECT 1 FROM change y WHERE y.k = x.k AND y.dot <> x.dot AND {counts(connection, 'y')} "
        f"AND {knew('y', 'x')})"
    )
    run("DELETE FROM rival WHERE k IN (SELECT k FROM temp.contested)")
    run("DROP TABLE IF EXISTS temp.ranked")
    run(
        "CREATE TEMP TABLE ranked AS SELECT c.k, c.dot, c.epoch, c.clock, row_number() OVER "
        "(PARTITION BY c.k ORDER BY c.clock DESC, d.id DESC) AS place "
        f"FROM temp.candidate c JOIN desk d ON d.ix = c.dot >> {_DESK}"
    )
    run("INSERT INTO rival SELECT k, dot, epoch, clock FROM temp.ranked WHERE place > 1")
    run("INSERT OR REPLACE INTO head SELECT k, dot, epoch, clock FROM temp.ranked WHERE place = 1")
    run("INSERT INTO temp.won SELECT r.k, c.value FROM temp.ranked r JOIN change c ON c.dot = r.dot WHERE r.place = 1")
    run("DROP TABLE temp.ranked")


def show(connection: sqlite3.Connection) -> None:
    """Let the records show what temp.won holds: each row is written once, whatever the number of its fields."""
    kinds = connection.execute(
        f"SELECT DISTINCT kind FROM record WHERE rid IN (SELECT k >> {FIELD_BITS} FROM temp.won)"
    ).fetchall()
    for (number,) in kinds:
        kind = kind_numbered(number)
        if kind is not None:
            connection.execute(_pivot(kind), (number,))
            bury(connection, kind, f"SELECT DISTINCT k >> {FIELD_BITS} FROM temp.won")


def _pivot(kind: Kind) -> str:
    sets = ", ".join(
        f"{f.name} = CASE WHEN p.mask & {1 << f.number} THEN p.v{f.number} ELSE {kind.name}.{f.name} END"
        for f in kind.fields.values()
    )
    values = ", ".join(
        f"max(CASE w.k & {FIELD_MASK} WHEN {f.number} THEN w.value END) AS v{f.number}" for f in kind.fields.values()
    )
    return (
        f"UPDATE {kind.name} SET {sets} FROM (SELECT w.k >> {FIELD_BITS} AS rid, "
        f"sum(1 << (w.k & {FIELD_MASK})) AS mask, {values} FROM temp.won w "
        f"JOIN record r ON r.rid = w.k >> {FIELD_BITS} WHERE r.kind = ? GROUP BY w.k >> {FIELD_BITS}) AS p "
        f"WHERE {kind.name}.rid = p.rid"
    )


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


def bury_judged(connection: sqlite3.Connection, rids: str) -> list[str]:
    """The same for records of any kind, after their changes were judged. Returns the kinds."""
    numbers = connection.execute(f"SELECT DISTINCT kind FROM record WHERE rid IN ({rids})").fetchall()
    kinds = [kind for (number,) in numbers if (kind := kind_numbered(number)) is not None]
    for kind in kinds:
        bury(connection, kind, rids, judged=True)
    return [kind.name for kind in kinds]


def last_known(c: str, column: str = "value") -> str:
    """SQL: what the field of change c showed at its desk when it was written, or another column of the change that it
    showed. By what was known and not by the clock alone, since one wrong clock would put an overwritten value before
    the one that overwrote it."""
    return f"""(SELECT p.{column} FROM (SELECT * FROM change a WHERE a.k = {c}.k AND a.dot <> {c}.dot AND {knew(c, "a")}
            ORDER BY a.clock DESC, (SELECT id FROM desk WHERE ix = a.dot >> {_DESK}) DESC LIMIT -1) p
        WHERE NOT EXISTS (SELECT 1 FROM change q WHERE q.k = p.k AND q.dot <> p.dot AND q.dot <> {c}.dot
            AND {knew(c, "q")} AND {knew("q", "p")}) LIMIT 1)"""
