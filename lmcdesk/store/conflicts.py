"""Fields that two desks wrote unaware of each other, listed until someone decides. A decision is an ordinary edit that
has seen all sides, so it holds everywhere; the other sides stay in the history."""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from itertools import groupby, islice
from operator import itemgetter
from typing import Any
from uuid import UUID

from lmcdesk.domain.base import EXISTENCE, Kind, kind_numbered, kinds
from lmcdesk.domain.records import Comment
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import translate
from lmcdesk.store import astray, heads, left_behind, lookup
from lmcdesk.store.database import Database
from lmcdesk.store.history import moment
from lmcdesk.store.journal import Edit, Journal
from lmcdesk.store.keys import FIELD_BITS, FIELD_MASK, MOST_NUMBER, NUMBER_BITS, STREAM_BITS, field_key

_NAMED = 500
"""Records named in one statement."""


@dataclass(frozen=True, slots=True)
class Side:
    """One desk's entry in a conflict."""

    value: Any
    author: str
    desk: str
    desk_id: UUID
    at: datetime
    """When this was written first; a move of the project, which says all of it again, is no new entry."""
    mine: bool
    """Written at this desk, under this identity or an earlier one; another desk of its name is another desk."""
    shown: bool
    """Shown until someone decides."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field that waits for a decision. `number` names it on the command line and does not change."""

    number: int
    kind: str
    id: UUID
    field: str
    """The field's name; "deleted" where one side deleted the record that the other edited, or the project to which
    the other's work belongs."""
    sides: tuple[Side, ...]
    """The shown side first."""
    before: Any
    """What was written last before any of the sides, or None."""


_CONTESTED = f"""(SELECT k, dot, epoch, clock FROM head WHERE k IN {heads.DISPUTED}
    UNION ALL SELECT k, dot, epoch, clock FROM rival WHERE k IN {heads.DISPUTED})"""

_CHOSEN = """(SELECT k, dot, epoch, clock FROM head WHERE k IN (SELECT value FROM json_each(:keys))
    UNION ALL SELECT k, dot, epoch, clock FROM rival WHERE k IN (SELECT value FROM json_each(:keys)))"""
"""The leaves of some fields."""

_UNAWARE = " UNION ALL ".join(
    f"""SELECT l.k, l.dot, l.epoch, l.clock FROM json_each(:keys) e CROSS JOIN {leaves} l
    ON l.k > e.value AND l.k <= e.value | {FIELD_MASK}
    WHERE NOT EXISTS (SELECT 1 FROM head y WHERE y.k = e.value AND {heads.knew("y", "l")})"""
    for leaves in ("head", "rival")
)
"""The leaves in the other fields of records whose existence has these keys, but for those it was written with."""


def _sides(connection: sqlite3.Connection, leaves: str, first: str = "") -> str:
    """SQL: what some leaves say and who wrote them, those of a record together, the greatest first."""
    return f"""SELECT l.k, l.dot, c.value, a.name, d.name, d.id, {heads.said_since(connection, "l")},
        d.ix IN (SELECT desk FROM mine), h.dot IS NOT NULL, r.id, r.kind
    FROM {leaves} l JOIN change c ON c.dot = l.dot JOIN author a ON a.ix = c.author
    JOIN desk d ON d.ix = l.dot >> {NUMBER_BITS + STREAM_BITS}
    JOIN record r ON r.rid = l.k >> {FIELD_BITS}
    LEFT JOIN head h ON h.k = l.k AND h.dot = l.dot
    ORDER BY l.k >> {FIELD_BITS}, {first}{heads.greatest_first(connection, "l")}"""


def conflicts(connection: sqlite3.Connection) -> list[Conflict]:
    """All that waits for a decision, the oldest first."""
    found = _disputed(connection, _before(connection))
    found += _edited_though_deleted(connection)
    found += _left_behind(connection)
    found.sort(key=lambda c: min(side.at for side in c.sides))
    return found


def count(connection: sqlite3.Connection) -> int:
    """How many wait for a decision."""
    found = (_disputed(connection, {}), _edited_though_deleted(connection), left_behind.projects(connection))
    return sum(map(len, found))


def brought(connection: sqlite3.Connection) -> dict[int, int]:
    """Of how many that wait each work brought an entry, by the works' receipts; those that brought none are left
    out."""
    keys = {"keys": json.dumps([k for (k,) in connection.execute(_outdone())])}
    _, left = left_behind.entries(connection)
    return dict(
        connection.execute(
            f"""WITH left AS MATERIALIZED ({left}), side AS MATERIALIZED (
                SELECT k, dot FROM {_CONTESTED} UNION SELECT k, dot FROM {_CHOSEN}
                UNION SELECT k >> {FIELD_BITS} << {FIELD_BITS}, dot FROM ({_UNAWARE})
                UNION SELECT project, dot FROM left
                UNION SELECT k, dot FROM head WHERE k IN (SELECT project FROM left)
                UNION SELECT k, dot FROM rival WHERE k IN (SELECT project FROM left))
            SELECT r.work, count(DISTINCT s.k) FROM side s JOIN work_run r ON r.series = s.dot >> {NUMBER_BITS}
            AND (s.dot & {MOST_NUMBER}) BETWEEN r.first AND r.last GROUP BY 1""",
            keys,
        )
    )


def _disputed(connection: sqlite3.Connection, before: Mapping[int, Any]) -> list[Conflict]:
    """Fields that two desks wrote; `before` is what was there, by their keys."""
    found = []
    rows = connection.execute(_sides(connection, _CONTESTED, "l.k, "))
    for k, group in groupby(rows, key=itemgetter(0)):
        conflict = _conflict(k, list(group), before.get(k))
        if conflict is not None:
            found.append(conflict)
    return found


def _conflict(k: int, rows: list[Any], before: Any) -> Conflict | None:
    kind = kind_numbered(rows[0][10])
    if kind is None:
        return None
    number = k & FIELD_MASK
    field = kind.numbered(number)
    if number != EXISTENCE and field is None:
        return None
    load = bool if field is None else field.load
    sides = tuple(
        Side(load(value), author, desk, UUID(bytes=desk_id), moment(clock), bool(mine), bool(shown))
        for _, _, value, author, desk, desk_id, clock, mine, shown, _, _ in rows
    )
    name = "deleted" if field is None else field.name
    return Conflict(k, kind.name, UUID(bytes=rows[0][9]), name, sides, None if before is None else load(before))


def _before(connection: sqlite3.Connection) -> dict[int, Any]:
    """Of each disputed field what was written last of all that every side knew."""
    rows = connection.execute(
        f"""WITH side AS MATERIALIZED (SELECT * FROM {_CONTESTED}),
        field AS MATERIALIZED (SELECT k, count(*) AS sides FROM side GROUP BY k),
        common AS MATERIALIZED (SELECT c.* FROM field f CROSS JOIN change c ON c.k = f.k
            WHERE {heads.counts(connection, "c")} AND (SELECT count(*) FROM side l
                WHERE l.k = c.k AND l.dot <> c.dot AND {heads.knew("l", "c")}) = f.sides)
        SELECT x.k, x.value FROM common x WHERE NOT EXISTS
            (SELECT 1 FROM common y WHERE y.k = x.k AND y.dot <> x.dot AND {heads.knew("y", "x")})
        ORDER BY x.k, {heads.latest_first("x")}"""
    )
    return {k: next(group)[1] for k, group in groupby(rows, key=itemgetter(0))}


def _edited_though_deleted(connection: sqlite3.Connection) -> list[Conflict]:
    """Records that one desk deleted while another edited them: they stay, and someone says whether they should."""
    keys = {"keys": json.dumps([k for (k,) in connection.execute(_outdone())])}
    edits = connection.execute(_sides(connection, f"({_UNAWARE})"), keys)
    latest = {rid << FIELD_BITS: next(group) for rid, group in groupby(edits, key=lambda row: row[0] >> FIELD_BITS)}
    return _deleted(connection, latest, stays=True)


def _left_behind(connection: sqlite3.Connection) -> list[Conflict]:
    """Projects that one desk deleted while another worked on what belongs to them (left_behind.py)."""
    project_of, entries = left_behind.entries(connection)
    if not project_of:
        return []
    latest: dict[int, Any] = {}
    for row in connection.execute(_sides(connection, f"({entries})")):
        project = project_of[row[0] >> FIELD_BITS]
        latest[project] = max(latest.get(project, row), row, key=lambda one: (one[6], one[5]))  # by clock and desk
    return _deleted(connection, latest, stays=False)


def _deleted(connection: sqlite3.Connection, edits: Mapping[int, Any], *, stays: bool) -> list[Conflict]:
    """Records that one desk deleted, by the fields of their existence, each with the edit that speaks against it.
    Whether they stay until it is decided."""
    found = []
    deletions = connection.execute(_sides(connection, _CHOSEN), {"keys": json.dumps(list(edits))})
    for k, group in groupby(deletions, key=itemgetter(0)):
        deletion = next(group)
        kind = kind_numbered(deletion[10])
        if kind is None:
            continue
        sides = [
            Side(gone, author, desk, UUID(bytes=desk_id), moment(clock), bool(mine), gone != stays)
            for gone, (_, _, _, author, desk, desk_id, clock, mine, _, _, _) in ((False, edits[k]), (True, deletion))
        ]
        sides.sort(key=lambda side: not side.shown)
        found.append(Conflict(k, kind.name, UUID(bytes=deletion[9]), "deleted", tuple(sides), False))
    return found


def outlived(connection: sqlite3.Connection, rids: Iterable[int]) -> set[int]:
    """Of some records those that are there though one desk deleted them, by the fields of their existence."""
    remaining, found = (field_key(rid, EXISTENCE) for rid in rids), set[int]()
    while part := list(islice(remaining, _NAMED)):
        found.update(_outlived(connection, f"AND h.k IN ({','.join(map(str, part))})"))
    return found


def _outlived(connection: sqlite3.Connection, where: str = "") -> dict[int, Kind]:
    """The same, of all records or of some, with their kinds."""
    asked = f"""SELECT h.k, r.kind
        FROM head h JOIN change c ON c.dot = h.dot JOIN record r ON r.rid = h.k >> {FIELD_BITS}
        WHERE (h.k & {FIELD_MASK}) = {EXISTENCE} AND c.value = 1 {where} AND NOT EXISTS
            (SELECT 1 FROM rival o JOIN change d ON d.dot = o.dot WHERE o.k = h.k AND d.value IS NOT c.value)"""
    known = ((k, kind_numbered(number)) for k, number in connection.execute(asked).fetchall())
    return {k: kind for k, kind in known if kind is not None and not _is_deleted(connection, kind, k >> FIELD_BITS)}


def _is_deleted(connection: sqlite3.Connection, kind: Kind, rid: int) -> bool:
    return bool(connection.execute(f"SELECT deleted FROM {kind.name} WHERE rid = ?", (rid,)).fetchone()[0])


@cache
def _outdone() -> str:
    """The existence of records that are there though their deletion shows. Whether it was outdone, only the record can
    tell; most were not."""
    kept = [
        f"SELECT g.k FROM gone g CROSS JOIN {kind.name} t ON t.rid = g.k >> {FIELD_BITS} WHERE t.deleted = 0"
        for kind in kinds().values()
    ]
    return f"""WITH gone AS MATERIALIZED (SELECT h.k FROM head h JOIN change c ON c.dot = h.dot
        WHERE (h.k & {FIELD_MASK}) = {EXISTENCE} AND c.value = 1 AND h.k NOT IN {heads.DISPUTED})
        {" UNION ALL ".join(kept)}"""


def decide(database: Database, author: str, number: int, take: str | None = None, value: Any = None) -> Conflict:
    """Settle a conflict: take "mine", "theirs" or "newest", or with `take` None write another value. Raises WrongInput
    if there is no such conflict, or if it has no such side."""
    return decide_many(database, author, [(number, take, value)])[0]


def decide_many(
    database: Database,
    author: str,
    choices: Sequence[tuple[int, str | None, Any]],
    reason: str = "",
    seen: Iterable[Conflict] = (),
) -> list[Conflict]:
    """Settle several conflicts in one go, all or none: (number, side or None, value) of each. A reason is kept with the
    decision, as a comment on each record. `seen` are the conflicts as whoever decides saw them: where another entry has
    come since, WrongInput is raised, since a decision overwrites them all."""
    sides = {conflict.number: conflict.sides for conflict in seen}
    with database.writing(author, "decide") as journal:
        waiting = {c.number: c for c in conflicts(journal.connection)}
        decided: list[Conflict] = []
        for number, take, value in choices:
            conflict = waiting.get(number)
            if conflict is None:
                raise WrongInput(
                    translate(
                        "Conflict",
                        "There is no open conflict {number}. “lmcdesk conflicts” lists those that wait for a decision.",
                    ).format(number=number)
                )
            if sides.get(number, conflict.sides) != conflict.sides:
                raise WrongInput(
                    translate(
                        "Conflict",
                        "Another entry has come since this was shown, so nothing was decided. Look at all of them, "
                        "then decide again.",
                    )
                )
            chosen = value if take is None else _side(conflict, take).value
            gone = conflict.field == "deleted" and bool(chosen)
            if reason and all(conflict.id != other.id for other in decided):
                _explain(journal, conflict, reason, gone=gone)
            if conflict.field == "deleted":
                (journal.delete if gone else journal.restore)(conflict.kind, conflict.id)
            else:
                journal.append([Edit(conflict.kind, conflict.id, {conflict.field: chosen})])
            decided.append(conflict)
        records = {conflict.number >> FIELD_BITS for conflict in decided}
        astray.stir(journal.connection, records)
        journal.bring_home(records)  # whoever holds another of the record's streams alone is to hear of it
        journal.counts["decided"] = len(decided)
    return decided


def _explain(journal: Journal, conflict: Conflict, reason: str, *, gone: bool) -> None:
    """Before the decision is written: a comment on a project that is put in the bin goes there with it. One on what
    goes after its project goes there too, or it would be left behind."""
    connection = journal.connection
    project = lookup.project_of(connection, conflict.kind, conflict.id)
    comment = Comment(about=conflict.id, project=project, text=reason)
    journal.add(comment)
    if gone and project != conflict.id and project is not None and lookup.in_bin(connection, "project", project):
        journal.delete("comment", comment.id)


def _side(conflict: Conflict, take: str) -> Side:
    if take == "newest":
        return max(conflict.sides, key=lambda side: side.at)
    wanted = [side for side in conflict.sides if side.mine == (take == "mine")]
    if len(wanted) != 1 or take not in ("mine", "theirs"):
        raise WrongInput(
            translate(
                "Conflict",
                "Conflict {number} has no single side “{take}”. Its sides were written at: {desks}. Give the value "
                "itself.",
            ).format(number=conflict.number, take=take, desks=", ".join(side.desk for side in conflict.sides))
        )
    return wanted[0]
