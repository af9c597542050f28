"""A small backup beside a whole one: only what the desk has come to hold since, so that it costs as much as that is,
and not as much as the desk.

The log only grows, so what is new in it is found by its numbers. Of the records that it speaks of, and of those that
moved with their project or whose changes were judged anew, all is kept as it stands: rows, heads and homes. Everything
else is small and kept whole. Hence nothing need be reckoned when the state is put together again.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from lmcdesk.domain.base import kinds
from lmcdesk.store import sqlite
from lmcdesk.store.keys import FIELD_BITS, FIELD_MASK, dot, series

APPLICATION_ID = 0x4C4D4349
"""'LMCI', so that an increment is never taken for a desk."""

_SHARE = 5
"""Where more than a fifth has come to the log, a whole backup costs hardly more."""

_LOG = ("change", "work", "work_run")
_HEADS = ("head", "rival")
_DOOR = "door"
"""Shut outside of the journal's transactions, in every backup."""


class _Life(NamedTuple):
    """What tells the states of a desk apart. Under one identity the writes are counted, so the state with fewer of them
    is an earlier one of the same desk (store.identity)."""

    application: int
    version: int
    desk: bytes
    writes: int
    changes: int


def _life(connection: sqlite3.Connection) -> _Life:
    (application,), (version,) = (
        connection.execute(f"PRAGMA {name}").fetchone() for name in ("application_id", "user_version")
    )
    told = connection.execute(
        "SELECT d.id, m.writes, (SELECT coalesce(sum(number), 0) FROM series) FROM me m JOIN desk d ON d.ix = m.desk"
    ).fetchone()
    return _Life(application, version, *told)


def base(connection: sqlite3.Connection, files: Iterable[Path]) -> Path | None:
    """The first of some backups that is whole, an earlier state of this very desk, and holds most of it."""
    now = _life(connection)
    for file in files:
        try:
            with closing(sqlite.connect(file, read_only=True)) as whole:
                then = _life(whole)
        except (sqlite3.Error, TypeError):  # damaged, or no backup at all
            continue
        earlier = then[:3] == now[:3] and then.writes <= now.writes
        if earlier and (now.changes - then.changes) * _SHARE <= then.changes:
            return file
    return None


def base_of(connection: sqlite3.Connection) -> str | None:
    """The name of the whole backup that an opened increment goes on from; None if what was opened is none."""
    if connection.execute("PRAGMA application_id").fetchone() != (APPLICATION_ID,):
        return None
    return str(connection.execute("SELECT base FROM increment").fetchone()[0])


def follows(connection: sqlite3.Connection, whole: sqlite3.Connection) -> bool:
    """Whether an opened increment was made upon just this whole backup, and not upon another of its name."""
    then = _life(whole)
    told = connection.execute("SELECT desk, writes, changes FROM increment").fetchone()
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    return then == _Life(sqlite.APPLICATION_ID, version, *told)


# Writing


def write(connection: sqlite3.Connection, whole: Path, target: Path) -> None:
    """Write what the desk holds beyond a whole backup to a new file."""
    with _one_state(connection), closing(_opened(target)) as made:
        made.execute("PRAGMA journal_mode = OFF")  # what is not finished is thrown away
        made.execute("ATTACH ? AS base", (_address(whole),))
        made.execute("BEGIN")
        tables = _tables(connection)
        for name, statement in tables.items():
            made.execute(statement)
            if name not in (*_LOG, *_of_records(), _DOOR):
                _copy(connection, made, name, f"SELECT * FROM {name}")
        _copy_log(connection, made)
        _touch(connection, made)
        for name in _of_records():
            if name in tables:
                _copy(connection, made, name, _rows(name))
        connection.execute("DROP TABLE temp.touched")
        made.execute("CREATE TABLE increment (base TEXT, desk BLOB, writes INTEGER, changes INTEGER)")
        made.execute(
            "INSERT INTO increment SELECT ?, d.id, m.writes, (SELECT coalesce(sum(number), 0) FROM base.series) "
            "FROM base.me m JOIN base.desk d ON d.ix = m.desk",
            (whole.name,),
        )
        made.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        made.execute(f"PRAGMA user_version = {_life(connection).version}")
        made.execute("COMMIT")


@contextmanager
def _one_state(connection: sqlite3.Connection) -> Iterator[None]:
    """Read all from one state of the desk, though others write."""
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("COMMIT")


def _opened(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(file.absolute().as_uri(), uri=True, isolation_level=None)


def _address(file: Path) -> str:
    return f"{file.absolute().as_uri()}?mode=ro"


def _tables(connection: sqlite3.Connection, schema: str = "main") -> dict[str, str]:
    """Every table with the statement that makes it."""
    return dict(
        connection.execute(
            f"SELECT name, sql FROM {schema}.sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*'"
        ).fetchall()
    )


def _of_records() -> tuple[str, ...]:
    return "record", *_HEADS, *kinds()


def _copy(
    connection: sqlite3.Connection, made: sqlite3.Connection, name: str, rows: str, values: tuple[int, ...] = ()
) -> None:
    marks = ", ".join("?" * len(sqlite.columns(connection, name)))
    made.executemany(f"INSERT INTO {name} VALUES ({marks})", connection.execute(rows, values))


def _copy_log(connection: sqlite3.Connection, made: sqlite3.Connection) -> None:
    """The changes and the receipts that are new; a receipt that was taken back since says so."""
    for desk, stream, before, upto in made.execute(
        "SELECT n.desk, n.stream, coalesce(b.number, 0), n.number FROM main.series n "
        "LEFT JOIN base.series b USING (desk, stream) WHERE n.number > coalesce(b.number, 0)"
    ).fetchall():
        own = series(desk, stream)
        _copy(
            connection,
            made,
            "change",
            "SELECT * FROM change WHERE dot > ? AND dot <= ? ORDER BY dot",
            (dot(own, before), dot(own, upto)),
        )
    (last,) = made.execute("SELECT coalesce(max(ix), 0) FROM base.work").fetchone()
    _copy(connection, made, "work", "SELECT * FROM work WHERE ix > ?", (last,))
    if made.execute("SELECT 1 FROM main.work WHERE what = 'undo'").fetchone():
        _copy(connection, made, "work", "SELECT * FROM work WHERE ix <= ?1 AND undone_by > ?1", (last,))
    _copy(connection, made, "work_run", "SELECT * FROM work_run WHERE work > ?", (last,))


def _touch(connection: sqlite3.Connection, made: sqlite3.Connection) -> None:
    """Note the records of which anything may be different, in a temporary table of the desk's connection: those that
    the new changes speak of, new ones of which nothing is said, those with changes that were judged anew, and all that
    belongs to a project whose province was written: it may have moved with it."""
    run = connection.execute
    run("DROP TABLE IF EXISTS temp.touched")
    run("CREATE TEMP TABLE touched (rid INTEGER PRIMARY KEY, kind INTEGER)")
    enter = "INSERT OR IGNORE INTO temp.touched SELECT rid, kind FROM record WHERE"
    now, then = ("SELECT dot, k, reason FROM main.withheld", "SELECT dot, k, reason FROM base.withheld")
    connection.executemany(
        f"{enter} rid = ?",
        made.execute(
            f"SELECT k >> {FIELD_BITS} FROM main.change UNION SELECT k >> {FIELD_BITS} FROM "
            f"(SELECT * FROM ({now} EXCEPT {then}) UNION ALL SELECT * FROM ({then} EXCEPT {now}))"
        ),
    )
    run(f"{enter} rid > ?", made.execute("SELECT coalesce(max(rid), 0) FROM base.record").fetchone())
    province = kinds()["project"].fields["province"].number
    projects = made.execute(
        f"SELECT DISTINCT k >> {FIELD_BITS} FROM main.change WHERE k & {FIELD_MASK} = ?", (province,)
    ).fetchall()
    for kind in kinds().values():
        if "project" in kind.fields:
            member = f"{enter} rid IN (SELECT m.rid FROM project p JOIN {kind.name} m ON m.project = p.id"
            connection.executemany(f"{member} WHERE p.rid = ?)", projects)


def _rows(name: str) -> str:
    """SQL: what a table holds of the records that were touched."""
    if name in _HEADS:
        span = f"t.rid << {FIELD_BITS} AND t.rid << {FIELD_BITS} | {FIELD_MASK}"
        return f"SELECT x.* FROM temp.touched t CROSS JOIN {name} x WHERE x.k BETWEEN {span}"
    of = "" if name == "record" else f" AND t.kind = {kinds()[name].number}"
    return f"SELECT x.* FROM temp.touched t CROSS JOIN {name} x WHERE x.rid = t.rid{of}"


# Putting together


def projects(whole: sqlite3.Connection, increment: sqlite3.Connection) -> int:
    """How many projects there are when both are put together."""
    told = increment.execute("SELECT rid, deleted FROM project").fetchall()
    before = sum(
        whole.execute("SELECT count(*) FROM project WHERE rid = ? AND deleted = 0", (rid,)).fetchone()[0]
        for rid, _ in told
    )
    (all_before,) = whole.execute("SELECT count(*) FROM project WHERE deleted = 0").fetchone()
    return int(all_before - before + sum(not deleted for _, deleted in told))


def apply(copy: Path, increment: Path) -> None:
    """Bring a copy of the whole backup up to the state in which the increment was written."""
    with closing(_opened(copy)) as desk:
        desk.execute("PRAGMA journal_mode = OFF")  # a copy that is not finished is thrown away
        desk.execute("PRAGMA trusted_schema = OFF")
        desk.execute("ATTACH ? AS increment", (_address(increment),))
        desk.execute("BEGIN")
        desk.execute("UPDATE door SET open = 1")
        for name in _HEADS:
            desk.execute(f"DELETE FROM main.{name} WHERE k >> {FIELD_BITS} IN (SELECT rid FROM increment.record)")
        for name in _tables(desk):
            if name != _DOOR:
                if name not in (*_LOG, *_of_records()):
                    desk.execute(f"DELETE FROM main.{name}")
                desk.execute(f"INSERT OR REPLACE INTO main.{name} SELECT * FROM increment.{name}")
        desk.execute("UPDATE door SET open = 0")
        desk.execute("COMMIT")
        desk.execute("DETACH increment")
        desk.execute("PRAGMA journal_mode = DELETE")
