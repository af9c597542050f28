"""Records that two desks edited unaware of each other, in different fields: both entries stand, and this is the notice
of it (features D3)."""

import sqlite3
from dataclasses import dataclass
from uuid import UUID

from lmcdesk.domain.base import EXISTENCE, kind_numbered
from lmcdesk.store import heads
from lmcdesk.store.keys import FIELD_BITS, FIELD_MASK, NUMBER_BITS, STREAM_BITS

_MOST_CHANGES = 50_000
"""Of larger merges, which set a desk up, nobody reads such notices."""


@dataclass(frozen=True, slots=True)
class Beside:
    """A record that a merge changed in some fields, and this desk in others meanwhile."""

    kind: str
    id: UUID
    theirs: tuple[str, ...]
    mine: tuple[str, ...]


def beside(connection: sqlite3.Connection, work: int) -> list[Beside]:
    """The records of a merge, named by its receipt, that this desk had edited in other fields without knowing of those
    changes, nor they of its own; empty for a merge that is larger than anyone could read notices of. What this desk
    only said again, as where a record moved, is no edit."""
    (changes,) = connection.execute(
        "SELECT coalesce(sum(last - first + 1), 0) FROM work_run WHERE work = ?", (work,)
    ).fetchone()
    if changes > _MOST_CHANGES:
        return []
    rows = connection.execute(
        f"""SELECT DISTINCT r.id, r.kind, t.k & {FIELD_MASK}, m.k & {FIELD_MASK}
        FROM work_run w JOIN change t ON t.dot BETWEEN w.series << {NUMBER_BITS} | w.first
            AND w.series << {NUMBER_BITS} | w.last
        JOIN record r ON r.rid = t.k >> {FIELD_BITS}
        JOIN change m ON m.k BETWEEN t.k >> {FIELD_BITS} << {FIELD_BITS} AND t.k | {FIELD_MASK} AND m.k <> t.k
        WHERE w.work = ? AND m.dot >> {NUMBER_BITS + STREAM_BITS} IN (SELECT desk FROM mine)
            AND (t.k & {FIELD_MASK}) <> {EXISTENCE} AND (m.k & {FIELD_MASK}) <> {EXISTENCE}
            AND NOT {heads.knew("t", "m")} AND NOT {heads.knew("m", "t")}
            AND m.value IS NOT {heads.last_known("m")}
        ORDER BY r.rid""",
        (work,),
    )
    found: dict[bytes, tuple[int, dict[int, None], dict[int, None]]] = {}
    for id_, kind, theirs, mine in rows:
        _, their, my = found.setdefault(id_, (kind, {}, {}))
        their[theirs] = my[mine] = None
    told = []
    for id_, (number, their, my) in found.items():
        kind = kind_numbered(number)
        if kind is not None:
            names = (tuple(f.name for n in part if (f := kind.numbered(n)) is not None) for part in (their, my))
            told.append(Beside(kind.name, UUID(bytes=id_), *names))
    return told
