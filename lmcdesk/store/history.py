"""What happened to a record and what was written here, read from the log."""

import json
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from lmcdesk.domain.base import EXISTENCE, Kind, kind_numbered, kinds
from lmcdesk.i18n import plain_name
from lmcdesk.store import heads
from lmcdesk.store.keys import CLOCK_SHIFT, FIELD_MASK, MOST_NUMBER, NUMBER_BITS, STREAM_BITS, field_key

_PARTNER = "partner"


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

    @property
    def partner(self) -> UUID | None:
        """The desk that a bundle came from or went to, where that was noted."""
        found = (one[_PARTNER] for one in self.outcomes if isinstance(one, dict) and _PARTNER in one)
        return next(map(UUID, found), None)


def with_partner(desk: UUID | None) -> list[dict[str, str]]:
    """What a receipt's outcomes tell of the desk that a bundle came from or goes to."""
    return [] if desk is None else [{_PARTNER: desk.hex}]


def moment(clock: int) -> datetime:
    """The wall time in a change's clock."""
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=clock >> CLOCK_SHIFT)


def history(connection: sqlite3.Connection, id_: UUID, kind: str | None = None) -> list[Entry]:
    """All changes of a record, the latest first; empty for an unknown one. Without its kind it is looked up as
    lookup.record does."""
    found = connection.execute(
        "SELECT rid, kind FROM record WHERE id = ? AND kind = coalesce(?, kind) ORDER BY kind LIMIT 1",
        (id_.bytes, kinds()[kind].number if kind else None),
    ).fetchone()
    if found is None:
        return []
    rid, number = found
    of = kind_numbered(number)
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
        name, now, then = _told(of, field, value, before)
        waits, writer = bool(contested and (rival or shown)), plain_name(desk)
        entries.append(Entry(moment(clock), author, writer, name, now, then, bool(shown), waits, work))
    return entries


def _told(kind: Kind | None, number: int, value: Any, before: Any) -> tuple[str, Any, Any]:
    if number == EXISTENCE:
        return "deleted", value == 1, before == 1
    field = kind.numbered(number) if kind is not None else None
    if field is None:
        return "", value, before
    return field.name, field.load(value), field.load(before)


# Receipts


def receipts(
    connection: sqlite3.Connection, what: str | None = None, limit: int = 100, *, outcomes: bool = True
) -> list[Receipt]:
    """The latest works first, of one sort or of all; without their `outcomes`, which an import has for each row, they
    are read fast."""
    where = "? IS NULL OR w.what = ? ORDER BY w.ix DESC LIMIT ?"
    return receipts_where(connection, where, (what, what, limit), outcomes=outcomes)


def receipts_where(
    connection: sqlite3.Connection, where: str, values: tuple[Any, ...], *, outcomes: bool = True
) -> list[Receipt]:
    """The works, as w, that a condition in SQL lets through."""
    rows = connection.execute(
        f"""SELECT w.ix, w.what, w.at, w.author, w.note, w.file, w.sha256, w.counts,
            {"w.outcomes" if outcomes else "'[]'"},
            coalesce((SELECT sum(r.last - r.first + 1) FROM work_run r WHERE r.work = w.ix), 0), w.undone_by
        FROM work w WHERE {where}""",
        values,
    )
    found = []
    for number, what, at, author, note, file, sha256, counts, came_of_it, changes, undone_by in rows:
        day = datetime.fromisoformat(at)
        told = json.loads(counts), json.loads(came_of_it)
        found.append(Receipt(number, what, day, author, note, file, sha256, *told, changes, undone_by))
    return found
