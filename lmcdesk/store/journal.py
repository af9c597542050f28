"""The only way to write: changes are appended to the log, and each field shows its latest one."""

import json
import sqlite3
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from itertools import chain, islice, repeat
from operator import itemgetter
from typing import Any, NamedTuple
from uuid import UUID

from lmcdesk.domain.base import EXISTENCE, Kind, Row, kind_numbered, kind_of, kinds
from lmcdesk.domain.rights import kept, outside, place_name, refused, reserved
from lmcdesk.errors import NotAllowed, WrongInput
from lmcdesk.i18n import translate
from lmcdesk.store import astray, deletions, heads, lookup
from lmcdesk.store.adoption import adopts, baselines
from lmcdesk.store.astray import Said
from lmcdesk.store.handover import MOST_NAME
from lmcdesk.store.keys import (
    CLOCK_SHIFT,
    FIELD_BITS,
    FIELD_MASK,
    NUMBER_BITS,
    STREAM_BITS,
    UNAWARE,
    dot,
    field_key,
    series,
)
from lmcdesk.store.streams import Streams, placing

_BATCH = 50_000
"""Values written together: enough for set-based SQL, few enough for a small laptop and for whoever asks to stop."""

_TOGETHER = 100
"""Changes added by one statement: each statement costs as much as several rows."""

_NAMEABLE = 1_000
"""With more records than this, a write says that anything may have changed."""


class Unchanged(Exception):
    """Raised within Database.writing ends it there, with nothing written: there was nothing to write after all."""


class Edit(NamedTuple):
    """New values for some fields of one record, which is made if its id is unknown. Values have the fields' types."""

    kind: str
    id: UUID
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Touched:
    """What a write altered: the kinds, and the records' ids, or None where they are too many to name."""

    kinds: frozenset[str]
    ids: frozenset[UUID] | None

    def has(self, id_: UUID) -> bool:
        """Whether the record may have changed."""
        return self.ids is None or id_ in self.ids


class _Row(NamedTuple):
    rid: int
    kind: Kind
    values: list[tuple[int, Any]]
    """(field number, value as stored)"""
    authors: list[int] | None = None
    """Who wrote each of them first, where they are only said again."""
    stream: int | None = None
    """Where to write them, if not at home."""


class Journal:
    """One transaction's writing. Got from Database.writing, never made otherwise."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        author: str,
        what: str,
        *,
        note: str = "",
        file: str = "",
        sha256: str = "",
    ) -> None:
        self.connection = connection
        connection.execute("UPDATE door SET open = 1")
        self.counts: dict[str, int] = {}
        """Kept with the receipt: how many of what."""
        self.outcomes: list[Any] = []
        """Kept with the receipt: what became of each row or file."""
        self._author_name = author
        self._work = (what, note, file, sha256)
        self._undoes: int | None = None
        self.desk, self.epoch, last = connection.execute("SELECT desk, epoch, clock FROM me").fetchone()
        self.clock = max(last, (time.time_ns() // 1_000_000) << CLOCK_SHIFT)
        self._author = self.author_number(author)
        self.streams = Streams(connection)
        self._numbers: dict[int, int] = {}
        self._runs: dict[int, tuple[int, int]] = {}
        self._kinds: set[str] = set()
        self._torn = False
        self._ids: set[UUID] | None = set()
        self._credits: dict[int, str] = {}

    # Single records, as forms write them

    def add(self, record: Row) -> None:
        """Enter a new record with all its fields that hold something."""
        kind = kind_of(record)
        values = {name: value for name in kind.fields if (value := getattr(record, name)) is not None}
        self.append([Edit(kind.name, record.id, values)])

    def edit(self, kind: str, id_: UUID, values: Mapping[str, Any], epoch: int | None = None) -> None:
        """Change some fields of a record. `epoch` is the one at which a form was opened: what was merged meanwhile was
        not known to its user, and stays beside the new value as a conflict. Raises WrongInput for what the user knows
        to be in the bin: it would come back as a conflict of his own."""
        if (epoch is None or epoch >= self.epoch) and lookup.in_bin(self.connection, kind, id_):
            raise WrongInput(
                translate(
                    "Errors",
                    "This record is in the bin, so nothing was changed. Take it out of the bin first, then change it.",
                )
            )
        self.append([Edit(kind, id_, values)], epoch)

    def delete(self, kind: str, id_: UUID) -> None:
        """Mark a record as deleted; with it what belongs to it alone, as a project's milestones."""
        rid = self._rid(kind, id_)
        there = [member for member, gone in self._dependants(kind, id_) if not gone]
        self.write_existence([rid, *there], deleted=True)

    def restore(self, kind: str, id_: UUID) -> None:
        """Take a deletion back, and with it what was deleted in the same go."""
        rid = self._rid(kind, id_)
        members = [member for member, _ in self._dependants(kind, id_)]
        self.write_existence([rid, *deletions.together(self.connection, rid, members)], deleted=False)

    def _rid(self, kind: str, id_: UUID) -> int:
        found = self.connection.execute(f"SELECT rid FROM {kinds()[kind].name} WHERE id = ?", (id_.bytes,)).fetchone()
        if found is None:
            raise WrongInput(translate("Errors", "There is no record {id} at this desk.").format(id=id_))
        return int(found[0])

    def _dependants(self, kind: str, id_: UUID) -> list[tuple[int, bool]]:
        """Records with a field of the kind's own name that names this one, a project's milestones, say; and whether
        they are deleted. What this desk may not write, as what another country says belongs to it, is left alone."""
        found: list[tuple[int, bool]] = []
        for child in kinds().values():
            if kind in child.fields and child.fields[kind].to == kind:
                found += self.connection.execute(
                    f"SELECT rid, deleted FROM {child.name} WHERE {kind} = ?", (id_.bytes,)
                )
        self.streams.load([rid for rid, _ in found])
        home, warrant = self.streams.home, self.streams.warrant
        return [one for one in found if outside(warrant, self.streams.name(home(one[0]))) is None]

    # In bulk, as sheets and samples write them

    def append(self, edits: Iterable[Edit], epoch: int | None = None) -> None:
        """Write many records' new values. Where a project comes to be adopted, its dates are frozen (features A4).
        Raises TypeError on an unknown field or a value of a wrong type."""
        stage = kinds()["project"].fields["stage"].number
        for batch in _batches(edits):
            rows = self._locate(batch)
            self._write(rows, epoch)
            projects = (row for row in rows if row.kind.name == "project")
            adopted = [row.rid for row in projects if any(n == stage and adopts(value) for n, value in row.values)]
            if adopted:
                self.write_stored(baselines(self.connection, adopted))

    def _locate(self, batch: list[Edit]) -> list[_Row]:
        """Find or make the records of some edits, and put their values into the form the log keeps."""
        known = self.streams.locate([(edit.id.bytes, kinds()[edit.kind].number) for edit in batch])
        rows: list[_Row] = []
        fresh: list[tuple[int, bytes, int, int]] = []
        for edit in batch:
            kind = kinds()[edit.kind]
            forms = _forms(edit.kind)
            stored = [
                ((form := forms[name])[0], value if type(value) is form[1] else form[2](value))
                for name, value in edit.values.items()
            ]
            stored.sort(key=itemgetter(0))  # one order for all, of which a bundle need not tell
            named = edit.id.bytes, kind.number
            rid = known.get(named)
            if rid is None:
                rid = self.streams.next_rid()
                known[named] = rid
                stream = self.streams.home_of_new(kind, edit.values)
                self.streams.remember(named, rid, stream)
                fresh.append((rid, edit.id.bytes, kind.number, stream))
            rows.append(_Row(rid, kind, stored))
            self._touch(kind.name, edit.id)
        rows.sort(key=lambda row: row.rid)  # the database is written from front to back
        self.connection.executemany("INSERT INTO record VALUES (?, ?, ?, ?)", fresh)
        for kind in {row.kind.name: row.kind for row in rows}.values():
            self.connection.executemany(
                f"INSERT INTO {kind.name} (rid, id) VALUES (?, ?)",
                [(rid, id_) for rid, id_, number, _ in fresh if number == kind.number],
            )
        return rows

    def _write(self, rows: list[_Row], epoch: int | None) -> None:
        self._torn = True
        moves = self.streams.moves([(row.rid, row.values) for row in rows if row.kind.name == "project"])
        joins = self.streams.joins(list(_projects_named(rows)))
        self._allow_in(stream for _, stream in joins)
        self._record(rows, epoch)
        for rid, stream in moves:
            if not self._open(rid, "project", "province"):  # a form saved late: the decision will move it, or not
                self._move(rid, stream)
        kind_of = {row.rid: row.kind.name for row in rows} if joins else {}
        if settled := [one for one in joins if not self._open(one[0], kind_of[one[0]], "project")]:
            for rid, stream in settled:
                self.streams.settle_in([rid], stream)
            self.bring_home({rid for rid, _ in settled})
        self._torn = False

    def _open(self, rid: int, kind: str, field: str) -> bool:
        key = field_key(rid, kinds()[kind].fields[field].number)
        return self.connection.execute(f"SELECT 1 FROM {heads.DISPUTED} WHERE k = ?", (key,)).fetchone() is not None

    def _record(self, rows: list[_Row], epoch: int | None) -> None:
        """Append the values to the log and let the fields show them."""
        self._allow(rows)
        stamp = self.epoch if epoch is None else min(epoch, self.epoch)
        homes = dict.fromkeys(series(self.desk, self._home(row)) for row in rows)
        before = {own: self._number(own) for own in homes}
        self.log(self._changes(rows, stamp))
        spans = [(dot(own, number + 1), dot(own, self._number(own))) for own, number in before.items()]
        if stamp == self.epoch:
            self._overwrite(rows, spans)
        else:
            self._weigh(spans)

    def log(self, changes: Iterable[tuple[int, int, int, int, int, Any]]) -> None:
        """Add changes to the log, and to nothing else: (dot, field's key, epoch, clock, author, value) of each."""
        places = chain.from_iterable(changes)
        while part := list(islice(places, 6 * _TOGETHER)):
            self.connection.execute(_insert(len(part) // 6), part)

    def _allow(self, rows: list[_Row]) -> None:
        """A desk writes nothing that others would withhold; a sample is for itself alone."""
        if self._work[0] == "sample":
            return
        warrant = self.streams.warrant
        self._allow_in(map(self._home, rows))
        limited = {number for number, *_ in reserved(warrant)} | kept()
        for row in (row for row in rows if row.kind.number in limited):
            if refused(warrant, self.streams.name(self._home(row)), row.kind.number, row.values) is not None:
                if row.kind.number in kept():
                    raise NotAllowed(
                        translate(
                            "Rights",
                            "Only the secretariat keeps the exchange rates, and sends them with its bundles. Nothing "
                            "was changed. Ask it to enter the rate.",
                        )
                    )
                raise NotAllowed(
                    translate(
                        "Rights",
                        "Only the secretariat returns, approves and locks reports. Nothing was changed. Submit the "
                        "report instead.",
                    )
                )

    def _allow_in(self, streams: Iterable[int]) -> None:
        for stream in set(streams):
            if self._work[0] != "sample" and outside(self.streams.warrant, self.streams.name(stream)) is not None:
                raise NotAllowed(
                    translate(
                        "Rights",
                        "This belongs to {place}, and this desk writes only what is its own. Nothing was changed. Ask "
                        "the desk there, or the secretariat, to make the change.",
                    ).format(place=place_name(self.streams.name(stream)))
                )

    def _changes(self, rows: list[_Row], stamp: int) -> Iterator[tuple[int, int, int, int, int, Any]]:
        """The rows of the log for some values, numbered and clocked one after another."""
        for row in rows:
            rid, _kind, values, authors, _stream = row
            own = series(self.desk, self._home(row))
            number, clock = self._number(own), self.clock
            at, base = dot(own, number), rid << FIELD_BITS
            for (field, value), author in zip(values, authors or repeat(self._author, len(values)), strict=True):
                at += 1
                clock += 1
                yield at, base | field, stamp, clock, author, value
            self.clock = clock
            self._used(own, number + len(values))

    def _home(self, row: _Row) -> int:
        """The stream that a row is written in."""
        return self.streams.home(row.rid) if row.stream is None else row.stream

    def _overwrite(self, rows: list[_Row], spans: list[tuple[int, int]]) -> None:
        """What this desk writes now has seen all that it knows: it becomes the only head. `spans` say where it lies in
        the log."""
        run = self.connection
        run.executemany(
            "INSERT INTO head SELECT k, dot, epoch, clock FROM change WHERE dot BETWEEN ? AND ? ORDER BY dot "
            "ON CONFLICT (k) DO UPDATE SET dot = excluded.dot, epoch = excluded.epoch, clock = excluded.clock",
            spans,
        )
        if run.execute("SELECT 1 FROM rival LIMIT 1").fetchone():
            run.executemany("DELETE FROM rival WHERE k IN (SELECT k FROM change WHERE dot BETWEEN ? AND ?)", spans)
        for kind in {row.kind.name: row.kind for row in rows}.values():
            mine = [row for row in rows if row.kind is kind]
            heads.put(
                run, kind, {row.rid << FIELD_BITS | number: value for row in mine for number, value in row.values}
            )
            heads.bury_named(run, kind, (row.rid for row in mine))

    def _weigh(self, spans: list[tuple[int, int]]) -> None:
        """What a form wrote under an older epoch has not seen all: let the general rule say what shows."""
        heads.make_room(self.connection, spans)
        shown = heads.said(self.connection)
        heads.settle(self.connection, shown)
        heads.show(self.connection, shown, heads.kinds_of(self.connection, shown))

    def write_existence(self, rids: list[int], *, deleted: bool) -> None:
        """Say of some records, known by their numbers here, that they are deleted or there again."""
        self.write_stored({rid: [(EXISTENCE, int(deleted))] for rid in rids})

    def write_stored(self, values: Mapping[int, list[tuple[int, Any]]]) -> None:
        """Write (field number, value as stored) of some records, known by their numbers here, one after the other."""
        self._write(self._stored(values), None)

    def reopen(self, sides: Mapping[int, list[tuple[int, list[Any]]]]) -> None:
        """Let fields of some records wait for a decision between values as stored, the last of which shows meanwhile.
        The first overwrites what was there; the others are said unaware of it and of one another. No project moves for
        it: the decision will move it, or not."""
        beside = {rid: [(n, value) for n, values in of for value in values[1:]] for rid, of in sides.items()}
        self._torn = True
        self._record(self._stored({rid: [(n, values[0]) for n, values in of] for rid, of in sides.items()}), None)
        self._record(self._stored(beside), UNAWARE)
        self._torn = False

    def _stored(self, values: Mapping[int, list[tuple[int, Any]]]) -> list[_Row]:
        rids = list(values)
        found: dict[int, _Row] = {}
        for start in range(0, len(rids), 500):
            part = rids[start : start + 500]
            for rid, id_, number in self.connection.execute(
                f"SELECT rid, id, kind FROM record WHERE rid IN ({','.join('?' * len(part))})", part
            ):
                kind = kind_numbered(number)
                if kind is not None:
                    found[rid] = _Row(rid, kind, values[rid])
                    self._touch(kind.name, UUID(bytes=id_))
        self.streams.load(rids)
        return [found[rid] for rid in rids if rid in found]

    # A project that changes hands

    def set_apart(self, id_: UUID) -> str:
        """Put a project into a stream of its own, so that it can be handed to others by itself (features D14). Returns
        the stream's name. Raises WrongInput while something in it waits for a decision, NotAllowed as any edit does."""
        rid = self._rid("project", id_)
        stream = self.streams.apart(rid)
        self.streams.load([rid])
        if stream != self.streams.home(rid):
            self._move(rid, stream)
            self._touch("project", id_)
        return self.streams.name(stream)

    def _move(self, rid: int, stream: int) -> None:
        """Assert a project and all that belongs to it anew in the stream of its new province, so that desks which hold
        only that stream have it whole. Raises WrongInput while something in it waits for a decision."""
        family = self.streams.family(rid, stream)
        marks = ",".join("?" * len(family))
        span = f"k >> {FIELD_BITS} IN ({marks})"
        if self.connection.execute(f"SELECT 1 FROM {heads.DISPUTED} WHERE {span} LIMIT 1", family).fetchone():
            raise WrongInput(
                translate(
                    "Errors",
                    "The project cannot go to another province or by itself to another desk while entries in it wait "
                    "for a decision. Decide them first.",
                )
            )
        shown: dict[int, list[Said]] = {}
        for member in family:
            rows = self.connection.execute(
                f"SELECT h.k & {FIELD_MASK}, c.value, c.author, c.dot >> {NUMBER_BITS + STREAM_BITS} "
                "FROM head h JOIN change c ON c.dot = h.dot WHERE h.k BETWEEN ? AND ? ORDER BY h.k",
                (field_key(member, 0), field_key(member, FIELD_MASK)),
            )
            shown[member] = [Said(*row) for row in rows]
        province = kinds()["project"].fields["province"].number
        if all(one.field != province for one in shown[rid]):  # where it is said tells others the home
            shown[rid].append(Said(province, None, self._author, self.desk))
        together = deletions.together(self.connection, rid, family[1:])
        self.streams.settle_in(family, stream)
        there, gone = self._parted(family)
        # What was left behind of a project in the bin is said after the project, and so stays left behind; what is
        # deleted stays so only if its deletion has seen all its other fields, and what went together stays together.
        deleted = [member for member in gone if member not in (rid, *together)]
        deleted += [rid, *together] if rid in gone else together
        fields = {member: [one for one in shown[member] if one.field != EXISTENCE] for member in gone}
        ends = {member: [one for one in shown[member] if one.field == EXISTENCE] for member in deleted}
        for part in (fields, ends, {member: shown[member] for member in there}):
            self._record([row for member, said in part.items() for row in self._again(member, said)], None)

    def _parted(self, rids: list[int]) -> tuple[list[int], list[int]]:
        """Those of some records that are there, and those in the bin."""
        kind_of = self.connection.execute(
            f"SELECT rid, kind FROM record WHERE rid IN ({','.join('?' * len(rids))}) ORDER BY rid", rids
        ).fetchall()
        there: list[int] = []
        gone: list[int] = []
        for rid, number in kind_of:
            if (kind := kind_numbered(number)) is not None:
                found = self.connection.execute(f"SELECT deleted FROM {kind.name} WHERE rid = ?", (rid,)).fetchone()
                (gone if found[0] else there).append(rid)
        return there, gone

    def bring_home(self, only: Collection[int] | None = None) -> bool:
        """Say again in some of a record's streams what stands in others alone (astray.py), as far as this desk may; of
        all records, or of some by their numbers here. Returns whether there was anything to write, or no more need to
        look at a record."""
        noted = [rid for rid in astray.noted(self.connection) if only is None or rid in only]
        self.streams.load(noted)
        away: list[_Row] = []
        home: list[_Row] = []
        done = []
        for rid in noted:
            again = astray.to_say_again(self.connection, self.streams, rid)
            away += (row for stream, said in again.away.items() for row in self._again(rid, said, stream))
            home += self._again(rid, again.home)
            if not again.waits:
                done.append(rid)
        astray.forget(self.connection, done)
        self._torn = True
        self._record(away, None)
        self._record(home, None)
        self._find_homes([*away, *home])
        self._torn = False
        return bool(away or home or done)

    def _find_homes(self, rows: list[_Row]) -> None:
        """What was said again may tell of another home than this desk had found before: the one that all others find
        once they hear it."""
        said = {(row.rid, number): value for row in rows for number, value in row.values}
        kind_of = {row.rid: row.kind.number for row in rows}
        placed = {field_key(rid, n): value for (rid, n), value in said.items() if placing().get(kind_of[rid]) == n}
        if placed:
            self.streams.follow(placed, kind_of)

    def _again(self, rid: int, said: list[Said], stream: int | None = None) -> Iterator[_Row]:
        """The row of what is said again of a record, if there is any, under the names of those who said it first."""
        for row in self._stored({rid: [(one.field, one.value) for one in said]}) if said else ():
            yield row._replace(authors=[self._first_author(one) for one in said], stream=stream)

    def _first_author(self, one: Said) -> int:
        """The number of whoever said something first: if at another desk, with that desk's name."""
        if not self._credits:
            for desk, name, mine in self.connection.execute("SELECT ix, name, ix IN (SELECT desk FROM mine) FROM desk"):
                self._credits[desk] = "" if mine else f" ({name})"
        desk = self._credits[one.desk]
        (name,) = self.connection.execute("SELECT name FROM author WHERE ix = ?", (one.author,)).fetchone()
        told = any(name.endswith(credit) for credit in self._credits.values() if credit)
        return one.author if told or not desk else self.author_number(name + desk)

    # Numbers and receipts

    def author_number(self, name: str) -> int:
        """The local number of an author's name, of which no more is kept than a bundle may hold."""
        name = name[:MOST_NAME]
        self.connection.execute("INSERT OR IGNORE INTO author (name) VALUES (?)", (name,))
        return int(self.connection.execute("SELECT ix FROM author WHERE name = ?", (name,)).fetchone()[0])

    def _number(self, own: int) -> int:
        if own not in self._numbers:
            found = self.connection.execute(
                "SELECT number FROM series WHERE desk = ? AND stream = ?", self.streams.pair(own)
            ).fetchone()
            self._numbers[own] = found[0] if found else 0
        return self._numbers[own]

    def _used(self, own: int, number: int) -> None:
        first = self._runs.get(own, (self._numbers[own] + 1, 0))[0]
        if number >= first:
            self._runs[own] = (first, number)
        self._numbers[own] = number

    def renamed(self) -> None:
        """The desk has a new identity since this transaction began."""
        self.desk, self.epoch = self.connection.execute("SELECT desk, epoch FROM me").fetchone()
        self._numbers.clear()

    def undoes(self, work: int) -> None:
        """Note that this work takes another one back."""
        self._undoes = work

    def took(self, series_: int, first: int, last: int) -> None:
        """Note a run of another desk's changes for the receipt."""
        self._runs[series_] = (self._runs.get(series_, (first, last))[0], last)

    def judged(self, fields: Iterable[int]) -> None:
        """Note that fields may show something else since their changes were judged anew; projects that are in another
        province for it are written on there."""
        rows = self.connection.execute(
            f"""SELECT j.value, c.value, r.kind
            FROM json_each(?) j CROSS JOIN record r ON r.rid = j.value >> {FIELD_BITS}
            LEFT JOIN head h ON h.k = j.value LEFT JOIN change c ON c.dot = h.dot""",
            (json.dumps(list(fields)),),
        ).fetchall()
        self.streams.follow({k: value for k, value, _ in rows}, {k >> FIELD_BITS: kind for k, _, kind in rows})
        astray.stir(self.connection, {k >> FIELD_BITS for k, _, _ in rows})
        for number in {number for *_, number in rows}:
            if (kind := kind_numbered(number)) is not None:
                self.touch_kind(kind.name)

    def touch_kind(self, kind: str) -> None:
        """Note that many records of a kind may have changed."""
        self._kinds.add(kind)
        self._ids = None

    def _touch(self, kind: str, id_: UUID) -> None:
        self._kinds.add(kind)
        if self._ids is not None:
            self._ids.add(id_)
            if len(self._ids) > _NAMEABLE:
                self._ids = None

    def finish(self) -> Touched:
        """Write the counters and the receipt. Called by Database.writing before it commits."""
        if self._torn:
            raise AssertionError("a write failed half way and its transaction went on")
        run = self.connection
        run.execute("UPDATE door SET open = 0")
        run.executemany(
            "INSERT INTO series VALUES (?, ?, ?) ON CONFLICT (desk, stream) DO UPDATE SET number = excluded.number",
            [(*self.streams.pair(own), number) for own, number in self._numbers.items() if number],
        )
        run.execute("UPDATE me SET clock = max(clock, ?), writes = writes + 1", (self.clock,))
        if self._runs or self.counts:
            what, note, file, sha256 = self._work
            cursor = run.execute(
                "INSERT INTO work (what, at, author, note, file, sha256, counts, outcomes) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    what,
                    datetime.now(UTC).isoformat(timespec="seconds"),
                    self._author_name,
                    note,
                    file,
                    sha256,
                    json.dumps(self.counts, ensure_ascii=False),
                    _array(self.outcomes),
                ),
            )
            run.executemany(
                "INSERT INTO work_run VALUES (?, ?, ?, ?)",
                [(cursor.lastrowid, own, first, last) for own, (first, last) in self._runs.items()],
            )
            if self._undoes is not None:
                run.execute("UPDATE work SET undone_by = ? WHERE ix = ?", (cursor.lastrowid, self._undoes))
        return Touched(frozenset(self._kinds), None if self._ids is None else frozenset(self._ids))


def _projects_named(rows: list[_Row]) -> Iterator[tuple[int, Any]]:
    """Of records that are said to belong to a project: their numbers and its id."""
    for rid, kind, values, *_ in rows:
        field = kind.fields.get("project")
        if field is not None:
            yield from ((rid, value) for number, value in values if number == field.number)


def _batches(edits: Iterable[Edit]) -> Iterator[list[Edit]]:
    batch: list[Edit] = []
    values = 0
    for edit in edits:
        batch.append(edit)
        values += len(edit.values)
        if values >= _BATCH:
            yield batch
            batch, values = [], 0
    if batch:
        yield batch


def _array(items: Iterable[Any]) -> str:
    """A JSON array made piece by piece: there may be 100,000 of them, and the window waits while one is made whole."""
    return f"[{', '.join(json.dumps(item, ensure_ascii=False) for item in items)}]"


@cache
def _insert(count: int) -> str:
    return f"INSERT INTO change VALUES {', '.join(['(?, ?, ?, ?, ?, ?)'] * count)}"


@cache
def _forms(kind: str) -> dict[str, tuple[int, type | None, Callable[[Any], Any]]]:
    """How a kind's values come into the log: each field's number, the type that is kept as it is, and what makes it so
    of any other. There may be millions of values, and nearly all are texts."""
    return {f.name: (f.number, f.as_is, f.store) for f in kinds()[kind].fields.values()}
