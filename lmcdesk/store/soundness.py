"""Whether the database is whole, and its records are what their log adds up to: reckoned once more from the log alone,
without what the journal and the merge keep for speed."""

import sqlite3
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby, islice, pairwise
from typing import Any, NamedTuple
from uuid import UUID

from lmcdesk.domain.base import EXISTENCE, Kind, kinds
from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.store import heads, sqlite
from lmcdesk.store.keys import (
    DESK_BITS,
    EPOCH_BITS,
    FIELD_BITS,
    FIELD_MASK,
    MOST_EPOCH,
    MOST_NUMBER,
    MOST_STREAMS,
    NUMBER_BITS,
    STREAM_BITS,
    UNAWARE,
    field_key,
)

_DESK = NUMBER_BITS + STREAM_BITS

_MOST_TOLD = 100
"""Of one sort of damage, so many are named: who has more restores a backup."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a check found, in one sentence."""

    severe: bool
    """The database is damaged, or not what its log adds up to; otherwise it is for a person to look at."""
    kind: str
    """The kind of the record it stands at, empty for the desk as a whole."""
    id: UUID | None
    text: str


class Change(NamedTuple):
    """A change without its value and author."""

    dot: int
    epoch: int
    clock: int


def damage(connection: sqlite3.Connection, progress: Progress, *, quick: bool) -> Iterator[Finding]:
    """All that is wrong with the database itself; `quick` looks at the file alone and not at what it says, and so does
    a check of a file that proves damaged."""
    file = list(_file(connection))
    yield from file
    if file or quick:
        return
    checks: list[Callable[[sqlite3.Connection], Iterable[Finding]]] = [
        _guards,
        _series,
        receipts,
        _contexts,
        _records,
        _heads,
    ]
    checks += [_deleted, *(_shown(kind) for kind in kinds().values())]
    for done, check in enumerate(checks):
        progress.step(done, len(checks))
        yield from islice(check(connection), _MOST_TOLD)


def _severe(text: str, kind: str = "", id_: bytes | None = None) -> Finding:
    return Finding(True, kind, None if id_ is None else UUID(bytes=id_), text)


# The file and what guards it


def _file(connection: sqlite3.Connection) -> Iterator[Finding]:
    for (said,) in connection.execute(f"PRAGMA integrity_check({_MOST_TOLD})"):
        if said != "ok":
            yield _severe(
                translate("Check", "The database file is damaged ({detail}). Restore the desk from a backup.").format(
                    detail=said
                )
            )


def _guards(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Records are written by the journal alone, and changes are never altered: triggers see to it."""
    if connection.execute("SELECT open FROM door").fetchall() != [(0,)]:
        yield _severe(translate("Check", "The records stand open to other programs. Restore the desk from a backup."))
    found = dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall())
    wanted = [statement for kind in kinds() for statement in sqlite.guard_triggers(kind)]
    guarded = all(statement in found.values() for statement in wanted)
    if not guarded or not {"change_stays_update", "change_stays_delete"} <= found.keys():
        yield _severe(
            translate("Check", "What keeps other programs from altering the desk was removed. Restore a backup.")
        )


# The log


def _series(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Each desk's changes in a stream are numbered from 1 without gaps, up to the number that the desk is known to."""
    counted = {
        key: (count, first, last)
        for key, count, first, last in connection.execute(
            f"SELECT dot >> {NUMBER_BITS}, count(*), min(dot & {MOST_NUMBER}), max(dot & {MOST_NUMBER}) "
            "FROM change GROUP BY 1"
        )
    }
    told = {
        desk << STREAM_BITS | stream: number
        for desk, stream, number in connection.execute("SELECT desk, stream, number FROM series WHERE number > 0")
    }
    for key in sorted(counted.keys() | told.keys()):
        number = told.get(key, 0)
        if counted.get(key, (0, 1, 0)) != (number, 1, number):
            desk, stream = _named(connection, key)
            yield _severe(
                translate(
                    "Check", "The changes of {desk} in {stream} are not whole: {count} are here, {number} are known of."
                ).format(desk=desk, stream=stream, count=counted.get(key, (0,))[0], number=number)
            )


def receipts(connection: sqlite3.Connection) -> Iterator[Finding]:
    """The receipts tell of every change of a series, and of no other: each came in or was written with one work."""
    for key, work in connection.execute(
        f"""SELECT r.series, r.work FROM work_run r LEFT JOIN work w ON w.ix = r.work
        LEFT JOIN series s ON s.desk = r.series >> {STREAM_BITS} AND s.stream = r.series & {MOST_STREAMS - 1}
        WHERE w.ix IS NULL OR s.number IS NULL OR r.first < 1 OR r.last < r.first OR r.last > s.number"""
    ):
        desk, stream = _named(connection, key)
        yield _severe(
            translate("Check", "Receipt {number} tells of changes of {desk} in {stream} that there cannot be.").format(
                number=work, desk=desk, stream=stream
            )
        )
    for key in connection.execute(
        f"""SELECT s.desk << {STREAM_BITS} | s.stream FROM series s LEFT JOIN work_run r
        ON r.series = s.desk << {STREAM_BITS} | s.stream
        GROUP BY s.desk, s.stream, s.number HAVING coalesce(sum(r.last - r.first + 1), 0) <> s.number"""
    ):
        desk, stream = _named(connection, *key)
        yield _severe(
            translate("Check", "The receipts do not tell of each change of {desk} in {stream} once.").format(
                desk=desk, stream=stream
            )
        )


def _named(connection: sqlite3.Connection, key: int) -> tuple[str, str]:
    desk = connection.execute("SELECT name FROM desk WHERE ix = ?", (key >> STREAM_BITS,)).fetchone()
    stream = connection.execute("SELECT name FROM stream WHERE ix = ?", (key & (1 << STREAM_BITS) - 1,)).fetchone()
    return (desk or (f"#{key >> STREAM_BITS}",))[0], (stream or (f"#{key & (1 << STREAM_BITS) - 1}",))[0]


def _contexts(connection: sqlite3.Connection) -> Iterator[Finding]:
    """What a desk knew only ever grew, and is of desks and streams that are known here."""
    desks = {ix for (ix,) in connection.execute("SELECT ix FROM desk")}
    streams = {ix for (ix,) in connection.execute("SELECT ix FROM stream")}
    for (desk, other), epochs in Knowledge(connection).all():
        grew = all(earlier <= later for earlier, later in pairwise(number for _, number in epochs))
        known = {desk, other >> STREAM_BITS} <= desks and other & (1 << STREAM_BITS) - 1 in streams
        if not (grew and known):
            yield _severe(
                translate("Check", "What {desk} knew of {other} is told in a way that cannot be.").format(
                    desk=_named(connection, desk << STREAM_BITS)[0], other=_named(connection, other)[0]
                )
            )


class Knowledge:
    """What each desk knew of the others' changes from which epoch on."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._known: dict[tuple[int, int], list[tuple[int, int]]] = {}
        for key, number in connection.execute("SELECT ck, number FROM context ORDER BY ck"):
            desk, other = key >> EPOCH_BITS + DESK_BITS + STREAM_BITS, key >> EPOCH_BITS & _SERIES_MASK
            self._known.setdefault((desk, other), []).append((key & MOST_EPOCH, number))

    def all(self) -> Iterable[tuple[tuple[int, int], list[tuple[int, int]]]]:
        """(desk, other series) with its (epoch, number) in order."""
        return self._known.items()

    def knew(self, later: Change, earlier: Change) -> bool:
        """Whether the desk of one change had seen the other when it wrote."""
        if later.epoch == UNAWARE:
            return False
        if later.dot >> NUMBER_BITS == earlier.dot >> NUMBER_BITS:
            return later.dot > earlier.dot
        if later.dot >> _DESK == earlier.dot >> _DESK:
            return later.clock > earlier.clock
        epochs = self._known.get((later.dot >> _DESK, earlier.dot >> NUMBER_BITS), [])
        at = bisect_right(epochs, later.epoch, key=lambda pair: pair[0])
        return at > 0 and earlier.dot & MOST_NUMBER <= epochs[at - 1][1]

    def leaves(self, changes: list[Change]) -> set[Change]:
        """Those that none of the others knew; all of them where each was known to another, which cannot be."""
        return {x for x in changes if not any(self.knew(y, x) for y in changes if y is not x)} or set(changes)

    def since(self, change: Change, values: Mapping[Change, Any]) -> int:
        """By the clock, since when a field was said to be what one of its changes says: what a move said again is as
        old as what stood. It stood where all that was known to say otherwise had been overwritten by it."""
        if len({other.dot >> NUMBER_BITS & MOST_STREAMS - 1 for other in values}) == 1:
            return change.clock
        said = values[change]
        known = [other for other in values if other is not change and self.knew(change, other)]
        otherwise = [other for other in known if values[other] != said]
        again = (o for o in known if values[o] == said and all(self.knew(o, other) for other in otherwise))
        return min([change.clock, *(other.clock for other in again)])


_SERIES_MASK = (1 << DESK_BITS + STREAM_BITS) - 1


# What the log adds up to


def _records(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Every change speaks of a record, and every record of a known kind has its row there and nowhere else."""
    lost = f"SELECT DISTINCT k >> {FIELD_BITS} FROM change EXCEPT SELECT rid FROM record"
    for _ in connection.execute(lost):
        yield _severe(translate("Check", "A change speaks of a record that is not there."))
    for kind in kinds().values():
        for (id_,) in connection.execute(
            f"""SELECT r.id FROM record r LEFT JOIN {kind.name} t ON t.rid = r.rid AND t.id = r.id
                WHERE r.kind = {kind.number} AND t.rid IS NULL
            UNION ALL SELECT t.id FROM {kind.name} t LEFT JOIN record r ON r.rid = t.rid AND r.kind = {kind.number}
                WHERE r.rid IS NULL"""
        ):
            yield _severe(translate("Check", "This record is not entered as it should be."), kind.name, id_)


def _heads(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Each field's heads are those of its changes that none of its others knew; the greatest (clock, desk, stream)
    shows, where what is only said again is as old as what it says. What is withheld counts for nothing."""
    for (k,) in connection.execute(
        """SELECT l.k FROM (SELECT k, dot, epoch, clock FROM head UNION ALL SELECT k, dot, epoch, clock FROM rival) l
        LEFT JOIN change c ON c.dot = l.dot AND c.k = l.k AND c.epoch = l.epoch AND c.clock = l.clock
        WHERE c.dot IS NULL OR c.dot IN (SELECT dot FROM withheld)"""
    ):
        yield _wrong_head(connection, k)
    counting = f"change WHERE {heads.counts(connection, 'change')}"
    of_one = f"min(dot >> {NUMBER_BITS}) = max(dot >> {NUMBER_BITS}) AND min(epoch) <> {UNAWARE}"
    for (k,) in connection.execute(
        f"""SELECT l.k FROM (SELECT k, max(dot) AS dot FROM {counting} GROUP BY k HAVING {of_one}) l
        LEFT JOIN head h ON h.k = l.k WHERE h.dot IS NOT l.dot OR EXISTS (SELECT 1 FROM rival r WHERE r.k = l.k)"""
    ):
        yield _wrong_head(connection, k)
    knowledge = Knowledge(connection)
    desks = dict(connection.execute("SELECT ix, id FROM desk").fetchall())
    streams = dict(connection.execute("SELECT ix, name FROM stream").fetchall())

    def tie(change: Change) -> tuple[bytes, str]:
        series = change.dot >> NUMBER_BITS
        return desks.get(series >> STREAM_BITS, b""), streams.get(series & (1 << STREAM_BITS) - 1, "")

    rows = connection.execute(
        f"SELECT k, dot, epoch, clock, value FROM {counting} AND k IN "
        f"(SELECT k FROM {counting} GROUP BY k HAVING NOT ({of_one})) ORDER BY k"
    )
    for k, group in groupby(rows, key=lambda row: row[0]):
        values = {Change(*row): value for _, *row, value in group}
        leaves = knowledge.leaves(list(values))
        shown = max((knowledge.since(leaf, values), *tie(leaf), leaf) for leaf in leaves)[-1]
        head = connection.execute("SELECT dot FROM head WHERE k = ?", (k,)).fetchall()
        rivals = {dot for (dot,) in connection.execute("SELECT dot FROM rival WHERE k = ?", (k,))}
        if head != [(shown.dot,)] or rivals != {change.dot for change in leaves} - {shown.dot}:
            yield _wrong_head(connection, k)


def _wrong_head(connection: sqlite3.Connection, k: int) -> Finding:
    id_, number = connection.execute("SELECT id, kind FROM record WHERE rid = ?", (k >> FIELD_BITS,)).fetchone() or (
        None,
        0,
    )
    kind = next((kind for kind in kinds().values() if kind.number == number), None)
    field = None if kind is None else kind.numbered(k & FIELD_MASK)
    return _severe(
        translate("Check", "The field “{field}” shows another entry than its log says.").format(
            field=k & FIELD_MASK if field is None else field.name
        ),
        "" if kind is None else kind.name,
        id_,
    )


def _shown(kind: Kind) -> Callable[[sqlite3.Connection], Iterator[Finding]]:
    """A kind's fields show the values of their heads."""

    def check(connection: sqlite3.Connection) -> Iterator[Finding]:
        for field in kind.fields.values():
            for (id_,) in connection.execute(
                f"""SELECT t.id FROM {kind.name} t LEFT JOIN head h ON h.k = t.rid << {FIELD_BITS} | {field.number}
                LEFT JOIN change c ON c.dot = h.dot WHERE t.{field.name} IS NOT {heads.fitting(field, "c.value")}"""
            ):
                yield _severe(
                    translate("Check", "The field “{field}” shows another value than its log says.").format(
                        field=field.name
                    ),
                    kind.name,
                    id_,
                )

    return check


def _deleted(connection: sqlite3.Connection) -> Iterator[Finding]:
    """A record is deleted if all heads of its existence say so and each head of its other fields was known to one; and
    where nothing of it shows."""
    knowledge = Knowledge(connection)
    spoken = {
        k >> FIELD_BITS
        for (k,) in connection.execute(f"SELECT DISTINCT k FROM head WHERE (k & {FIELD_MASK}) = {EXISTENCE}")
    }
    for kind in kinds().values():
        for rid, id_, deleted, shows in connection.execute(
            f"""SELECT rid, id, deleted, EXISTS (SELECT 1 FROM head h WHERE h.k BETWEEN
                t.rid << {FIELD_BITS} AND t.rid << {FIELD_BITS} | {FIELD_MASK}) FROM {kind.name} t
            WHERE deleted <> 0 OR rid IN (SELECT k >> {FIELD_BITS} FROM head WHERE (k & {FIELD_MASK}) = {EXISTENCE})"""
        ):
            if deleted != (not shows or (rid in spoken and _gone(connection, knowledge, rid))):
                yield _severe(
                    translate("Check", "Whether this record is deleted is told otherwise by its log."), kind.name, id_
                )


def _gone(connection: sqlite3.Connection, knowledge: Knowledge, rid: int) -> bool:
    existence: list[tuple[Change, Any]] = []
    others: list[Change] = []
    for k, dot, epoch, clock, value in connection.execute(
        """SELECT l.k, l.dot, l.epoch, l.clock, c.value FROM
            (SELECT k, dot, epoch, clock FROM head UNION ALL SELECT k, dot, epoch, clock FROM rival) l
        LEFT JOIN change c ON c.dot = l.dot WHERE l.k BETWEEN ? AND ?""",
        (field_key(rid, 0), field_key(rid, FIELD_MASK)),
    ):
        change = Change(dot, epoch, clock)
        if k & FIELD_MASK == EXISTENCE:
            existence.append((change, value))
        else:
            others.append(change)
    return all(value == 1 for _, value in existence) and all(
        any(knowledge.knew(gone, other) for gone, _ in existence) for other in others
    )
