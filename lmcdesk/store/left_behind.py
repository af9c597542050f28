"""Projects that one desk put in the bin while another worked on what belongs to them: a milestone, a report, a comment.
What was written unaware of the deletion would be out of sight with its project, so the project waits for a decision
(store.conflicts). It stays in the bin until then.
"""

import json
import sqlite3
from collections.abc import Iterable
from functools import cache
from uuid import UUID

from lmcdesk.domain.base import EXISTENCE, kind_numbered, kinds
from lmcdesk.store import heads
from lmcdesk.store.keys import FIELD_BITS, FIELD_MASK, field_key


def projects(connection: sqlite3.Connection) -> set[int]:
    """All of them, by the fields of their existence. Costs as much as there are deletions."""
    return {k for (k,) in connection.execute(f"SELECT DISTINCT project FROM ({_entries('')})")}


def entries(connection: sqlite3.Connection) -> tuple[dict[int, int], str]:
    """The records left behind, each with its project's existence; and SQL: the entries in them that keep them there."""
    found = connection.execute(f"SELECT DISTINCT k >> {FIELD_BITS}, project FROM ({_entries('')})")
    return dict(found.fetchall()), _entries("")


def records(connection: sqlite3.Connection, project: UUID) -> list[tuple[str, UUID]]:
    """What was left behind of a project, with the kinds; empty for one that is not in the bin."""
    row = connection.execute("SELECT rid FROM project WHERE id = ?", (project.bytes,)).fetchone()
    keys = [] if row is None else [field_key(row[0], EXISTENCE)]
    found = connection.execute(
        f"""SELECT r.kind, r.id FROM record r WHERE r.rid IN (SELECT k >> {FIELD_BITS} FROM ({_entries(_CHOSEN)}))
        ORDER BY r.rid""",
        {"keys": json.dumps(keys)},
    )
    return [(kind.name, UUID(bytes=id_)) for number, id_ in found if (kind := kind_numbered(number)) is not None]


def concerned(connection: sqlite3.Connection, rids: Iterable[int]) -> list[int]:
    """The projects that some records are, or were ever said to belong to, by the fields of their existence."""
    return [k for (k,) in connection.execute(_concerned(), {"rids": json.dumps(list(rids))})]


def among(connection: sqlite3.Connection, keys: Iterable[int]) -> set[int]:
    """The same as `projects`, of those whose existence has some keys."""
    asked = {"keys": json.dumps(list(keys))}
    return {k for (k,) in connection.execute(f"SELECT DISTINCT project FROM ({_entries(_CHOSEN)})", asked)}


_CHOSEN = "AND h.k IN (SELECT value FROM json_each(:keys))"


def _members() -> list[tuple[str, int, int]]:
    """The kinds whose records belong to a project: name, number, and the number of the field that says to which."""
    found = ((kind, kind.fields.get("project")) for kind in kinds().values())
    return [(kind.name, kind.number, field.number) for kind, field in found if field is not None]


@cache
def _entries(where: str) -> str:
    """SQL: the leaves (k, dot, epoch, clock) of records that are there though their project is in the bin, which none
    of its deletions knew; what says that a record is deleted is no work on it."""
    unknown = f"""(l.k & {FIELD_MASK} <> {EXISTENCE} OR (SELECT value FROM change c WHERE c.dot = l.dot) IS NOT 1)
        AND NOT EXISTS (SELECT 1 FROM {heads.LEAF} y WHERE y.k = g.k AND {heads.knew("y", "l")})"""
    parts = (
        f"""SELECT g.k AS project, l.k, l.dot, l.epoch, l.clock FROM gone g CROSS JOIN {name} t ON t.project = g.id
        CROSS JOIN {leaves} l ON l.k BETWEEN t.rid << {FIELD_BITS} AND t.rid << {FIELD_BITS} | {FIELD_MASK}
        WHERE t.deleted = 0 AND {unknown}"""
        for name, _, _ in _members()
        for leaves in ("head", "rival")
    )
    return f"""WITH gone AS MATERIALIZED (
        SELECT h.k, p.id FROM head h CROSS JOIN project p ON p.rid = h.k >> {FIELD_BITS}
        WHERE (h.k & {FIELD_MASK}) = {EXISTENCE} AND p.deleted = 1 {where}) {" UNION ALL ".join(parts)}"""


@cache
def _concerned() -> str:
    says = " ".join(f"WHEN {number} THEN {field}" for _, number, field in _members())
    return f"""WITH asked AS MATERIALIZED (SELECT value AS rid FROM json_each(:rids)),
        said AS MATERIALIZED (SELECT DISTINCT c.value AS id FROM asked a CROSS JOIN record r ON r.rid = a.rid
            CROSS JOIN change c ON c.k = a.rid << {FIELD_BITS} | CASE r.kind {says} END)
        SELECT p.rid << {FIELD_BITS} FROM said s CROSS JOIN project p ON p.id = s.id
        UNION SELECT p.rid << {FIELD_BITS} FROM asked a CROSS JOIN project p ON p.rid = a.rid"""
