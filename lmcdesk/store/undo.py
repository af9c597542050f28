"""Works taken back, which is only more of the log: what was before is written again, as far as this desk may write."""

import sqlite3
from collections import Counter
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Any
from uuid import UUID

from lmcdesk.domain.base import EXISTENCE, Kind, kind_numbered, kinds
from lmcdesk.domain.rights import outside, place_name, place_of, refused
from lmcdesk.domain.values import Role
from lmcdesk.errors import NotAllowed, NothingToUndo
from lmcdesk.i18n import translate
from lmcdesk.store import backup, moments
from lmcdesk.store.database import Database
from lmcdesk.store.history import Receipt, receipts_where
from lmcdesk.store.homing import MOVE
from lmcdesk.store.journal import Journal, Unchanged
from lmcdesk.store.keys import FIELD_BITS, FIELD_MASK, field_key
from lmcdesk.store.moments import Around, Standing, Written
from lmcdesk.store.streams import Streams


@dataclass(frozen=True, slots=True)
class Undone:
    """What taking a work back did: fields and records put back, and what was left alone."""

    receipt: Receipt
    fields: int
    records: int
    kept: list[tuple[str, UUID, str]]
    """(kind, record, field) of what was edited since and stays as it is; of a record that the work made, too. Such a
    record that another one names which stays is kept as such: its field is then that of its existence."""
    elsewhere: dict[str, int]
    """How many entries stay as this desk may not write them, by the place that they belong to."""
    backup: Path | None
    """The desk as it was before the work, where entries of it stay that belong elsewhere."""

    @property
    def nothing(self) -> bool:
        """Whether nothing could be taken back: the work stands as before."""
        return not (self.fields or self.records) and bool(self.kept or self.elsewhere)


def undo(database: Database, author: str, number: int | None = None) -> Undone:
    """Take back a work (by default the last import or merge). Each field that it changed at this desk shows again
    exactly what it showed here right before, and waits for a decision again if it did; records that it made are
    deleted, but for those that others name which stay. What something else changed since, and what this desk may not
    write, stays and is told. Raises NothingToUndo; NotAllowed where this desk may write nothing of it."""
    with database.writing(author, "undo") as journal:
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
            raise Unchanged
        journal.write_stored(plan.values)
        journal.reopen(plan.sides)
        journal.write_existence([*plan.made, *plan.again], deleted=True)
        journal.counts.update(work=work.number, fields=fields, records=records, kept=len(plan.kept))
        journal.outcomes += plan.stays
        journal.undoes(work.number)
    return undone


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
    if found is None or not (found.changes or found.what == "undo"):  # an undo may have had nothing to write
        raise NothingToUndo(
            translate(
                "Undo",
                "There is no receipt {number} that could be taken back. “lmcdesk undo --list” lists the receipts; give "
                "the number of one of them.",
            ).format(number=number)
        )
    if found.what == MOVE:
        raise NothingToUndo(
            translate(
                "Undo",
                "Receipt {number} changed nothing that could be taken back: what had been written of records that "
                "moved was said again where they belong now. Nothing was changed. Take back the work before it "
                "instead.",
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
    sides: dict[int, list[tuple[int, list[Any]]]] = field(default_factory=dict)
    """Of the fields that wait for a decision again, the values; the one that shows meanwhile last."""
    made: list[int] = field(default_factory=list)
    """Records that the work made."""
    again: list[int] = field(default_factory=list)
    """Those that were deleted before it, or are by now: what is written of one would bring it back."""
    fields: int = 0
    """How many fields show again what they showed."""
    kept: list[tuple[str, UUID, str]] = field(default_factory=list)
    elsewhere: Counter[str] = field(default_factory=Counter)
    stays: list[int] = field(default_factory=list)
    """The keys of all fields in which the work still counts."""


def _plan(journal: Journal, work: Receipt) -> _Plan:
    found, plan = moments.around(journal.connection, work.number), _Plan()
    made: dict[int, tuple[Kind, UUID, list[Written]]] = {}
    journal.streams.load(list({one.k >> FIELD_BITS for one in found.written}))
    for rid, group in groupby(found.written, key=lambda one: one.k >> FIELD_BITS):
        written = list(group)
        kind, id_ = kind_numbered(written[0].kind), UUID(bytes=written[0].id)
        edited = found.edited.get(rid, [])
        if kind is None:
            plan.stays += (one.k for one in written)
            plan.kept += (("", id_, "") for _ in written)
        elif rid in found.older:
            _put_back(plan, journal.streams, found, kind, written)
        elif edited:
            plan.stays += (one.k for one in written)
            plan.kept += ((kind.name, id_, _name(kind, number)) for number in edited)
        elif (place := _elsewhere(journal.streams, rid, kind, [(EXISTENCE, 1)])) is not None:
            plan.stays += (one.k for one in written)
            plan.elsewhere[place] += len(written)
        else:
            made[rid] = (kind, id_, written)
    for rid in _held(journal.connection, {rid: kind for rid, (kind, *_) in made.items()}):
        kind, id_, written = made.pop(rid)
        plan.stays += (one.k for one in written)
        plan.kept.append((kind.name, id_, _name(kind, EXISTENCE)))
    plan.made += made
    return plan


def _held(connection: sqlite3.Connection, made: dict[int, Kind]) -> list[int]:
    """Those of the records that a work made which others name that stay, as a report that was written since names its
    project: in the bin they would take it out of sight."""
    held: set[int] = set()
    run = connection.execute
    run("CREATE TEMP TABLE IF NOT EXISTS going (rid INTEGER PRIMARY KEY)")
    run("DELETE FROM temp.going")
    connection.executemany("INSERT INTO temp.going VALUES (?)", [(rid,) for rid in made])
    links = [
        f"""SELECT p.rid FROM temp.going g CROSS JOIN {name} p ON p.rid = g.rid CROSS JOIN {child.name} c
        ON c.{field.name} = p.id WHERE c.deleted = 0 AND c.rid NOT IN (SELECT rid FROM temp.going)"""
        for name in {kind.name for kind in made.values()}
        for child in kinds().values()
        for field in child.fields.values()
        if field.to == name
    ]
    while found := {rid for link in links for (rid,) in run(link)}:
        held |= found
        connection.executemany("DELETE FROM temp.going WHERE rid = ?", [(rid,) for rid in found])
    return sorted(held)


def _put_back(plan: _Plan, streams: Streams, found: Around, kind: Kind, written: list[Written]) -> None:
    """A record that was there before the work: field by field what it showed then. Whether it is deleted is one field
    more, in which all others have a say: where anything was edited since, it is not deleted again."""
    rid, id_ = written[0].k >> FIELD_BITS, UUID(bytes=written[0].id)
    then, now = (standings.get(rid, Standing.THERE) for standings in (found.then, found.now))
    edited = set(found.edited.get(rid, ()))
    if edited and then is Standing.GONE:
        edited.add(EXISTENCE)
    wanted: dict[int, list[Any]] = {}
    for one in written:
        number = one.k & FIELD_MASK
        if one.k not in found.altered:
            continue
        if number in edited:
            plan.stays.append(one.k)
            plan.kept.append((kind.name, id_, _name(kind, number)))
        elif number != EXISTENCE:
            wanted[number] = found.before.get(one.k, [None])
    target = now if EXISTENCE in edited else then
    if target is not now:
        wanted[EXISTENCE] = _SAYING[target]
    shown = {one.k & FIELD_MASK: one.now for one in written}
    for number, sides in wanted.items():
        place = _elsewhere(streams, rid, kind, [(number, value) for value in sides], shown.get(number))
        if place is not None:
            plan.stays.append(field_key(rid, number))
            plan.elsewhere[place] += 1
            continue
        plan.fields += 1
        if len(sides) > 1:
            plan.sides.setdefault(rid, []).append((number, sides[::-1]))
        elif number != EXISTENCE or target is Standing.THERE:
            plan.values.setdefault(rid, []).append((number, sides[0]))
        else:
            plan.again.append(rid)
    if target is now is Standing.GONE and (rid in plan.values or rid in plan.sides):
        plan.again.append(rid)


_SAYING = {Standing.THERE: [0], Standing.GONE: [1], Standing.WAITS: [0, 1]}
"""What to say of a record's existence for each to come about; of several the shown one first."""


def _name(kind: Kind, number: int) -> str:
    known = kind.numbered(number)
    return known.name if known else "deleted" if number == EXISTENCE else ""


def _elsewhere(streams: Streams, rid: int, kind: Kind, values: list[tuple[int, Any]], now: Any = None) -> str | None:
    """The place to which it belongs to write some values of a record's field, which shows `now`; None where this desk
    may."""
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
