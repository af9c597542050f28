"""Works taken back, which is only more of the log: what was before is written again, as far as this desk may write."""

import sqlite3
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

from lmcdesk.domain.base import EXISTENCE, Kind, kind_numbered, kinds
from lmcdesk.domain.rights import outside, place_name, place_of, refused
from lmcdesk.domain.values import Role
from lmcdesk.errors import NotAllowed, NothingToUndo
from lmcdesk.i18n import translate
from lmcdesk.store import backup, heads
from lmcdesk.store.database import Database
from lmcdesk.store.history import Receipt, receipts_where
from lmcdesk.store.journal import Journal
from lmcdesk.store.keys import FIELD_BITS, FIELD_MASK, MOST_NUMBER, NUMBER_BITS
from lmcdesk.store.streams import Streams


@dataclass(frozen=True, slots=True)
class Undone:
    """What taking a work back did: fields and records put back, and what was left alone."""

    receipt: Receipt
    fields: int
    records: int
    kept: list[tuple[str, UUID, str]]
    """(kind, record, field) of what was edited since and stays as it is; of a record that the work made, too."""
    elsewhere: dict[str, int]
    """How many entries stay as this desk may not write them, by the place that they belong to."""
    backup: Path | None
    """The desk as it was before the work, where entries of it stay that belong elsewhere."""

    @property
    def nothing(self) -> bool:
        """Whether nothing could be taken back: the work stands as before."""
        return not (self.fields or self.records) and bool(self.kept or self.elsewhere)


def undo(database: Database, author: str, number: int | None = None) -> Undone:
    """Take back a work (by default the last import or merge): its fields show again what they showed before, records
    that it made are deleted. What was edited since, and what this desk may not write, stays and is told. Raises
    NothingToUndo; NotAllowed where this desk may write nothing of it."""
    with suppress(_Unchanged), database.writing(author, "undo") as journal:
        work = _work_to_undo(journal.connection, number)
        plan = _plan(journal, work)
        fields, records = plan.fields, len(plan.made)
        places = {place_name(place): n for place, n in plan.elsewhere.most_common()}
        before = _backup_before(database.folder, work) if places else None
        undone = Undone(work, fields, records, plan.kept, places, before)
        if undone.nothing and not plan.kept:
            raise NotAllowed(
                translate(
                    "Undo",
                    "Nothing of receipt {number} can be taken back at this desk, which may not write what belongs to "
                    "{places}: nothing was changed.",
                ).format(number=work.number, places=", ".join(places))
            )
        if undone.nothing:
            raise _Unchanged
        journal.write_stored(plan.values)
        journal.write_existence([*plan.made, *plan.again], deleted=True)
        journal.counts.update(work=work.number, fields=fields, records=records, kept=len(plan.kept))
        journal.outcomes += plan.stays
        journal.undoes(work.number)
    return undone


class _Unchanged(Exception):
    """Ends a transaction in which nothing is to be written."""


def _work_to_undo(connection: sqlite3.Connection, number: int | None) -> Receipt:
    if number is None:
        latest = (
            "w.what IN ('import', 'merge') AND w.undone_by IS NULL "
            "AND EXISTS (SELECT 1 FROM work_run r WHERE r.work = w.ix) ORDER BY w.ix DESC LIMIT 1"
        )
        for receipt in receipts_where(connection, latest, ()):
            return receipt
        raise NothingToUndo(
            translate(
                "Undo",
                "There is no import or merge to take back. “lmcdesk undo --list” lists what was written here, each "
                "work with the number by which it can be taken back.",
            )
        )
    found = next(iter(receipts_where(connection, "w.ix = ?", (number,))), None)
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


def _backup_before(folder: Path, work: Receipt) -> Path | None:
    """The backup that was made before a work, if it is still kept. Its name tells when, and of two within the work's
    second the earlier is certain to be without it."""
    second, begin = f"{work.at:%Y%m%d-%H%M%S}", len(f"{work.what}-")
    written: dict[Path, str] = {
        file: file.name[begin : begin + len(second)]
        for file in sorted((folder / backup.FOLDER).glob(f"{work.what}-*{backup.SUFFIX}"))
    }
    return max((file for file, at in written.items() if at <= second), key=written.__getitem__, default=None)


@dataclass(slots=True)
class _Plan:
    """What is to be written to take a work back, by the records' numbers here, and what stays."""

    values: dict[int, list[tuple[int, Any]]] = field(default_factory=dict)
    made: dict[int, None] = field(default_factory=dict)
    """Records that the work made."""
    again: dict[int, None] = field(default_factory=dict)
    """Those that were deleted before it."""
    kept: list[tuple[str, UUID, str]] = field(default_factory=list)
    elsewhere: Counter[str] = field(default_factory=Counter)
    stays: list[int] = field(default_factory=list)
    """The keys of all fields in which the work still counts."""

    @property
    def fields(self) -> int:
        """How many fields show again what they showed."""
        return sum(map(len, self.values.values())) + len(self.again)


def _plan(journal: Journal, work: Receipt) -> _Plan:
    """Field by field: if what shows now came with the work, write what would show without it. A record that was deleted
    without it is deleted again; one that was made by it is left alone if it was edited since."""
    run = journal.connection.execute
    older, left = _gather(journal.connection, work.number)
    counts = heads.counts(journal.connection, "c")
    greatest_first = heads.greatest_first(journal.connection, "b", "temp.of_work", "temp.set_aside")
    was_gone = {
        rid
        for (rid,) in run(
            f"""SELECT w.k >> {FIELD_BITS} AS rid FROM temp.without w
            WHERE (w.k & {FIELD_MASK}) = {EXISTENCE} AND {heads.gone(f"(w.k >> {FIELD_BITS})", "temp.without")}"""
        )
    }
    rows = run(
        f"""SELECT o.k, r.id, r.kind,
            EXISTS (SELECT 1 FROM {heads.LEAF} l JOIN temp.of_work w ON w.dot = l.dot WHERE l.k = o.k)
            OR EXISTS (SELECT 1 FROM temp.set_aside) AND EXISTS (
                SELECT 1 FROM change x WHERE x.k = o.k AND x.dot IN (SELECT dot FROM temp.of_work) AND NOT EXISTS (
                    SELECT 1 FROM change c WHERE c.k = x.k AND c.dot <> x.dot AND {counts} AND {heads.knew("c", "x")}
                    AND c.dot NOT IN (SELECT dot FROM temp.set_aside))) AS ours,
            (SELECT c.value FROM head h JOIN change c ON c.dot = h.dot WHERE h.k = o.k) AS now,
            EXISTS (SELECT 1 FROM rival h WHERE h.k = o.k) AS open,
            (SELECT c.value FROM temp.without b JOIN change c ON c.dot = b.dot
             WHERE b.k = o.k ORDER BY {greatest_first} LIMIT 1) AS before
        FROM (SELECT DISTINCT k FROM temp.of_work) o JOIN record r ON r.rid = o.k >> {FIELD_BITS}"""
    ).fetchall()
    streams, plan = journal.streams, _Plan()
    streams.load(list({row[0] >> FIELD_BITS for row in rows}))
    told: set[int] = set()
    for k, id_, kind_number, ours, now, open_, before in rows:
        rid, number = k >> FIELD_BITS, k & FIELD_MASK
        kind = kind_numbered(kind_number)
        made = rid not in older
        alone = not left.get(rid) if made else rid not in left
        if kind is None or not (alone or (ours and not made)):
            plan.stays.append(k)
            if kind is None or not made:
                plan.kept.append((kind.name if kind else "", UUID(bytes=id_), _name(kind, number)))
            elif rid not in told:
                told.add(rid)
                plan.kept += ((kind.name, UUID(bytes=id_), _name(kind, n)) for n in left[rid])
            continue
        deleted = alone or rid in was_gone
        if not alone and not deleted and number == EXISTENCE:
            before = 0
        write = not alone and (before != now or open_) and not (number == EXISTENCE and deleted)
        values = [(number, before)] if write else []
        if deleted:
            values.append((EXISTENCE, 1))
        place = _elsewhere(streams, rid, kind, values, now)
        if place is not None:
            plan.stays.append(k)
            plan.elsewhere[place] += 1
            continue
        if write:
            plan.values.setdefault(rid, []).append((number, before))
        if deleted:
            (plan.made if made else plan.again)[rid] = None
    return plan


def _name(kind: Kind | None, number: int) -> str:
    known = kind.numbered(number) if kind is not None else None
    return known.name if known else "deleted" if kind is not None and number == EXISTENCE else ""


def _elsewhere(streams: Streams, rid: int, kind: Kind, values: list[tuple[int, Any]], now: Any) -> str | None:
    """The place to which it belongs to write some values of a record, the field of the first of which shows `now`; None
    where this desk may."""
    stream, warrant = streams.name(streams.home(rid)), streams.warrant
    if outside(warrant, stream) is not None:
        return place_of(stream)
    moves = (
        warrant.role is not Role.SECRETARIAT
        and kind.name == "project"
        and now is not None
        and any(number == kinds()["project"].fields["province"].number and value != now for number, value in values)
    )
    return warrant.country if moves or refused(warrant, stream, kind.number, values) is not None else None


def _gather(connection: sqlite3.Connection, work: int) -> tuple[set[int], dict[int, list[int]]]:
    """Fill temporary tables: the changes of a work (of_work), those that are not to count as later edits (set_aside),
    and what its records would show without both (without). Returns the records that were there before the work, and
    those of which something would be left, each with the fields that say other than the work: a project that goes to
    another province is asserted anew with all that belongs to it, and nobody edited that."""
    run = connection.execute
    for name, body in (
        ("of_work", "(dot INTEGER PRIMARY KEY, k INTEGER)"),
        ("set_aside", "(dot INTEGER PRIMARY KEY)"),
        ("without", "(k INTEGER, dot INTEGER, epoch INTEGER, clock INTEGER, PRIMARY KEY (k, dot)) WITHOUT ROWID"),
        ("reached", "(series INTEGER PRIMARY KEY, number INTEGER)"),
    ):
        run(f"CREATE TEMP TABLE IF NOT EXISTS {name} {body}")
        run(f"DELETE FROM temp.{name}")
    run(f"INSERT INTO temp.of_work SELECT c.dot, c.k FROM {_CHANGES} WHERE r.work = ?", (work,))
    _set_aside(connection, work)
    run("INSERT INTO temp.reached SELECT series, max(last) FROM work_run WHERE work < ? GROUP BY series", (work,))
    run(
        f"""INSERT INTO temp.without SELECT c.k, c.dot, c.epoch, c.clock
        FROM (SELECT DISTINCT k >> {FIELD_BITS} AS rid FROM temp.of_work) r
        JOIN change c ON c.k BETWEEN r.rid << {FIELD_BITS} AND r.rid << {FIELD_BITS} | {FIELD_MASK}
        WHERE c.dot NOT IN (SELECT dot FROM temp.of_work) AND {heads.counts(connection, "c")}"""
    )
    older = {
        rid
        for (rid,) in run(
            f"""SELECT DISTINCT w.k >> {FIELD_BITS} FROM temp.without w JOIN temp.reached r
            ON r.series = w.dot >> {NUMBER_BITS} AND (w.dot & {MOST_NUMBER}) <= r.number"""
        )
    }
    run("DELETE FROM temp.without WHERE dot IN (SELECT dot FROM temp.set_aside)")
    run(
        f"""DELETE FROM temp.without WHERE (k, dot) IN (SELECT x.k, x.dot FROM temp.without x WHERE EXISTS
            (SELECT 1 FROM temp.without y WHERE y.k = x.k AND y.dot <> x.dot AND {heads.knew("y", "x")}))"""
    )
    left: dict[int, list[int]] = {}
    for k, same in run(
        """SELECT w.k, min(EXISTS (
            SELECT 1 FROM change b WHERE b.k = w.k AND b.value IS c.value AND b.dot IN (SELECT dot FROM temp.of_work)))
        FROM temp.without w JOIN change c ON c.dot = w.dot GROUP BY w.k"""
    ):
        left.setdefault(k >> FIELD_BITS, []).extend([] if same else [k & FIELD_MASK])
    return older, left


_CHANGES = f"""work_run r JOIN change c
    ON c.dot BETWEEN r.series << {NUMBER_BITS} | r.first AND r.series << {NUMBER_BITS} | r.last"""
"""SQL: the changes, as c, of works."""


def _set_aside(connection: sqlite3.Connection, work: int) -> None:
    """Of other works, those that were taken back and what took them back cancel each other: neither is an edit by
    somebody, but for the fields in which the one still counts, as the receipt of the other tells."""
    void: set[int] = set()
    pairs = connection.execute(
        "SELECT ix, undone_by FROM work WHERE undone_by IS NOT NULL AND undone_by <> ? ORDER BY ix DESC", (work,)
    )
    for one, by in pairs.fetchall():
        if by not in void:  # else that was taken back itself, and the one counts again
            void.add(one)
            connection.execute(
                f"""INSERT OR IGNORE INTO temp.set_aside SELECT c.dot FROM {_CHANGES} WHERE r.work = ?2
                OR r.work = ?1 AND c.k NOT IN (SELECT j.value FROM work w, json_each(w.outcomes) j WHERE w.ix = ?2)""",
                (one, by),
            )
