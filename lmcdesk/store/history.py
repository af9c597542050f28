"""What happened to a record, read from the log; and works taken back, which is only more of the log."""

import json
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from lmcdesk.domain.base import EXISTENCE, Kind, kind_numbered
from lmcdesk.errors import NothingToUndo
from lmcdesk.i18n import translate
from lmcdesk.store import heads
from lmcdesk.store.database import Database
from lmcdesk.store.journal import Journal
from lmcdesk.store.keys import (
    CLOCK_SHIFT,
    FIELD_BITS,
    FIELD_MASK,
    MOST_NUMBER,
    NUMBER_BITS,
    STREAM_BITS,
    field_key,
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One change, told for people. `value` and `before` have the field's type; `field` is empty for a field that this
    version does not know, and "deleted" where existence was spoken of."""

    at: datetime
    """By the writer's clock."""
    author: str
    desk: str
    field: str
    value: Any
    before: Any
    """What the field showed at the writer's desk, as far as the log here tells."""
    shown: bool
    """Whether the field shows it now."""
    open: bool
    """Whether it is one side of an open conflict."""
    work: int | None
    """The receipt it came with."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """A work as it is kept: what was written, when, by whom, from which file, and what came of it."""

    number: int
    what: str
    at: datetime
    author: str
    note: str
    file: str
    sha256: str
    counts: dict[str, int]
    outcomes: list[Any]
    changes: int
    undone_by: int | None


def moment(clock: int) -> datetime:
    """The wall time in a change's clock."""
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=clock >> CLOCK_SHIFT)


def history(connection: sqlite3.Connection, id_: UUID) -> list[Entry]:
    """All changes of a record, the latest first; empty for an unknown one."""
    found = connection.execute("SELECT rid, kind FROM record WHERE id = ?", (id_.bytes,)).fetchone()
    if found is None:
        return []
    rid, number = found
    kind = kind_numbered(number)
    rows = connection.execute(
        f"""SELECT c.k & {FIELD_MASK}, c.clock, a.name, d.name, c.value, h.dot IS NOT NULL, r.dot IS NOT NULL,
            c.k IN {heads.DISPUTED},
            {heads.last_known("c")},
            (SELECT work FROM work_run w WHERE w.series = c.dot >> {NUMBER_BITS}
             AND (c.dot & {MOST_NUMBER}) BETWEEN w.first AND w.last LIMIT 1)
        FROM change c JOIN author a ON a.ix = c.author JOIN desk d ON d.ix = c.dot >> {NUMBER_BITS + STREAM_BITS}
        LEFT JOIN head h ON h.k = c.k AND h.dot = c.dot LEFT JOIN rival r ON r.k = c.k AND r.dot = c.dot
        WHERE c.k BETWEEN ? AND ? ORDER BY c.clock DESC, c.dot DESC""",
        (field_key(rid, 0), field_key(rid, FIELD_MASK)),
    )
    entries = []
    for field, clock, author, desk, value, shown, rival, contested, before, work in rows:
        name, now, then = _told(kind, field, value, before)
        entries.append(
            Entry(moment(clock), author, desk, name, now, then, bool(shown), bool(contested and (rival or shown)), work)
        )
    return entries


def _told(kind: Kind | None, number: int, value: Any, before: Any) -> tuple[str, Any, Any]:
    if number == EXISTENCE:
        return "deleted", value == 1, before == 1
    field = kind.numbered(number) if kind is not None else None
    if field is None:
        return "", value, before
    return field.name, field.load(value), field.load(before)


# Receipts


def receipts(connection: sqlite3.Connection, what: str | None = None, limit: int = 100) -> list[Receipt]:
    """The latest works first, of one sort or of all."""
    return _receipts(connection, "? IS NULL OR w.what = ? ORDER BY w.ix DESC LIMIT ?", (what, what, limit))


def _receipts(connection: sqlite3.Connection, where: str, values: tuple[Any, ...]) -> list[Receipt]:
    rows = connection.execute(
        f"""SELECT w.ix, w.what, w.at, w.author, w.note, w.file, w.sha256, w.counts, w.outcomes,
            coalesce((SELECT sum(r.last - r.first + 1) FROM work_run r WHERE r.work = w.ix), 0), w.undone_by
        FROM work w WHERE {where}""",
        values,
    )
    found = []
    for number, what, at, author, note, file, sha256, counts, outcomes, changes, undone_by in rows:
        day = datetime.fromisoformat(at)
        told = json.loads(counts), json.loads(outcomes)
        found.append(Receipt(number, what, day, author, note, file, sha256, *told, changes, undone_by))
    return found


# Taking back


@dataclass(frozen=True, slots=True)
class Undone:
    """What taking a work back did: fields and records put back, and fields left alone as they were written since."""

    receipt: Receipt
    fields: int
    records: int
    kept: list[tuple[str, UUID, str]]
    """(kind, record, field) of what was edited since and stays as it is."""


def undo(database: Database, author: str, number: int | None = None) -> Undone:
    """Take back a work (by default the last import or merge): its fields show again what they showed before, records
    that it made are deleted. What was edited since stays and is named. Raises NothingToUndo."""
    with database.writing(author, "undo") as journal:
        work = _work_to_undo(journal.connection, number)
        fields, records, kept = _take_back(journal, work)
        journal.counts.update(work=work.number, fields=fields, records=records, kept=len(kept))
        journal.undoes(work.number)
    return Undone(work, fields, records, kept)


def _work_to_undo(connection: sqlite3.Connection, number: int | None) -> Receipt:
    if number is None:
        latest = (
            "w.what IN ('import', 'merge') AND w.undone_by IS NULL "
            "AND EXISTS (SELECT 1 FROM work_run r WHERE r.work = w.ix) ORDER BY w.ix DESC LIMIT 1"
        )
        for receipt in _receipts(connection, latest, ()):
            return receipt
        raise NothingToUndo(
            translate(
                "Undo",
                "There is no import or merge to take back. “lmcdesk undo --list” lists what was written here, each "
                "work with the number by which it can be taken back.",
            )
        )
    found = next(iter(_receipts(connection, "w.ix = ?", (number,))), None)
    if found is None or not found.changes:
        raise NothingToUndo(
            translate(
                "Undo",
                "There is no receipt {number} that could be taken back. “lmcdesk undo --list” lists the receipts; give "
                "the number of one of them.",
            ).format(number=number)
        )
    if found.undone_by is not None:
        raise NothingToUndo(
            translate(
                "Undo",
                "Receipt {number} was taken back already, by receipt {by}. Nothing was changed. To have it again, take "
                "receipt {by} back.",
            ).format(number=number, by=found.undone_by)
        )
    return found


def _take_back(journal: Journal, work: Receipt) -> tuple[int, int, list[tuple[str, UUID, str]]]:
    """Field by field: if what shows now came with the work, write what would show without it. A record that was deleted
    without it is deleted again; one that was made by it is left alone if it was edited since."""
    run = journal.connection.execute
    for name, body in (
        ("of_work", "(dot INTEGER PRIMARY KEY, k INTEGER)"),
        ("without", "(k INTEGER, dot INTEGER, epoch INTEGER, clock INTEGER, PRIMARY KEY (k, dot)) WITHOUT ROWID"),
        ("reached", "(series INTEGER PRIMARY KEY, number INTEGER)"),
    ):
        run(f"CREATE TEMP TABLE IF NOT EXISTS {name} {body}")
        run(f"DELETE FROM temp.{name}")
    run(
        f"""INSERT INTO temp.of_work SELECT c.dot, c.k FROM work_run r JOIN change c
            ON c.dot BETWEEN r.series << {NUMBER_BITS} | r.first AND r.series << {NUMBER_BITS} | r.last
        WHERE r.work = ?""",
        (work.number,),
    )
    run(
        "INSERT INTO temp.reached SELECT series, max(last) FROM work_run WHERE work < ? GROUP BY series", (work.number,)
    )
    run(
        f"""INSERT INTO temp.without SELECT c.k, c.dot, c.epoch, c.clock
        FROM (SELECT DISTINCT k >> {FIELD_BITS} AS rid FROM temp.of_work) r
        JOIN change c ON c.k BETWEEN r.rid << {FIELD_BITS} AND r.rid << {FIELD_BITS} | {FIELD_MASK}
        WHERE c.dot NOT IN (SELECT dot FROM temp.of_work) AND {heads.counts(journal.connection, "c")}"""
    )
    older = {
        rid
        for (rid,) in run(
            f"""SELECT DISTINCT w.k >> {FIELD_BITS} FROM temp.without w JOIN temp.reached r
            ON r.series = w.dot >> {NUMBER_BITS} AND (w.dot & {MOST_NUMBER}) <= r.number"""
        )
    }
    run(
        f"""DELETE FROM temp.without WHERE (k, dot) IN (SELECT x.k, x.dot FROM temp.without x WHERE EXISTS
            (SELECT 1 FROM temp.without y WHERE y.k = x.k AND y.dot <> x.dot AND {heads.knew("y", "x")}))"""
    )
    kept_rids = {rid for (rid,) in run(f"SELECT DISTINCT k >> {FIELD_BITS} FROM temp.without")}
    was_gone = {
        rid
        for (rid,) in run(
            f"""SELECT w.k >> {FIELD_BITS} AS rid FROM temp.without w
            WHERE (w.k & {FIELD_MASK}) = {EXISTENCE} AND {heads.gone(f"(w.k >> {FIELD_BITS})", "temp.without")}"""
        )
    }
    rows = run(
        f"""SELECT o.k, r.id, r.kind,
            EXISTS (SELECT 1 FROM {heads.LEAF} l JOIN temp.of_work w ON w.dot = l.dot WHERE l.k = o.k) AS ours,
            (SELECT c.value FROM head h JOIN change c ON c.dot = h.dot WHERE h.k = o.k) AS now,
            EXISTS (SELECT 1 FROM rival h WHERE h.k = o.k) AS open,
            (SELECT c.value FROM temp.without b JOIN change c ON c.dot = b.dot
             WHERE b.k = o.k ORDER BY {heads.greatest_first("b")} LIMIT 1) AS before
        FROM (SELECT DISTINCT k FROM temp.of_work) o JOIN record r ON r.rid = o.k >> {FIELD_BITS}"""
    ).fetchall()
    values: dict[int, list[tuple[int, Any]]] = {}
    gone: dict[int, None] = {}
    again: dict[int, None] = {}
    kept: list[tuple[str, UUID, str]] = []
    for k, id_, number, ours, now, open_, before in rows:
        rid, field = k >> FIELD_BITS, k & FIELD_MASK
        kind = kind_numbered(number)
        if kind is not None and rid not in kept_rids:
            gone[rid] = None
        elif kind is not None and ours and rid in older:
            if rid in was_gone:
                again[rid] = None
            elif field == EXISTENCE:
                before = 0
            if (before != now or open_) and not (field == EXISTENCE and rid in was_gone):
                values.setdefault(rid, []).append((field, before))
        else:
            known = kind.numbered(field) if kind is not None else None
            kept.append((kind.name if kind else "", UUID(bytes=id_), known.name if known else ""))
    journal.write_stored(values)
    journal.write_existence([*gone, *again], deleted=True)
    return sum(map(len, values.values())) + len(again), len(gone), kept
