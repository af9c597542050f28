"""In which projects entries wait for a decision: disputed fields, and records that are there though one desk deleted
them; in a project itself or in what belongs to it."""

import json
import sqlite3
from collections.abc import Collection
from functools import cache

from lmcdesk.domain.base import EXISTENCE, kinds
from lmcdesk.store.heads import DISPUTED
from lmcdesk.store.keys import FIELD_BITS, FIELD_MASK


def counts(connection: sqlite3.Connection, keys: Collection[int]) -> dict[int, int]:
    """How many entries wait in some projects, by the projects' keys (store.queries); those in which none does are left
    out. For as many projects as stand on a screen."""
    return dict(connection.execute(_in_projects(), {"keys": json.dumps(list(keys))}).fetchall())


def projects(connection: sqlite3.Connection) -> set[int]:
    """The keys of all projects in which something waits. Costs as much as waits, however many projects there are."""
    return {key for (key,) in connection.execute(_of_what_waits())}


def _members() -> list[tuple[str, str]]:
    """The kinds whose records belong to a project, itself included, and the column that says to which."""
    kept = [(kind.name, "id" if kind.name == "project" else "project", kind.fields) for kind in kinds().values()]
    return [(name, own) for name, own, fields in kept if own == "id" or own in fields]


@cache
def _in_projects() -> str:
    chosen = "(SELECT id FROM project WHERE rid IN (SELECT value FROM json_each(:keys)))"
    parts = []
    for kind, own in _members():
        parts.append(
            f"""SELECT t.{own} AS project, count(DISTINCT r.k) AS n FROM {kind} t
            JOIN {DISPUTED} r ON r.k BETWEEN t.rid << {FIELD_BITS} AND t.rid << {FIELD_BITS} | {FIELD_MASK}
            WHERE t.{own} IN {chosen} GROUP BY 1"""
        )
        parts.append(
            f"""SELECT t.{own}, count(*) FROM {kind} t JOIN head h ON h.k = t.rid << {FIELD_BITS} | {EXISTENCE}
            JOIN change c ON c.dot = h.dot WHERE t.{own} IN {chosen} AND t.deleted = 0 AND c.value = 1
            AND h.k NOT IN {DISPUTED} GROUP BY 1"""
        )
    return f"""SELECT p.rid, sum(w.n) FROM ({" UNION ALL ".join(parts)}) w JOIN project p ON p.id = w.project
        GROUP BY 1"""


@cache
def _of_what_waits() -> str:
    """Whether a deletion was outdone by an edit, only its record can tell; most were not."""
    parts = [
        f"SELECT t.{own} AS project FROM spoken s JOIN {kind} t ON t.rid = s.rid WHERE s.disputed OR t.deleted = 0"
        for kind, own in _members()
    ]
    return f"""WITH spoken AS MATERIALIZED (
        SELECT DISTINCT k >> {FIELD_BITS} AS rid, 1 AS disputed FROM {DISPUTED}
        UNION SELECT h.k >> {FIELD_BITS}, 0 FROM head h JOIN change c ON c.dot = h.dot
        WHERE (h.k & {FIELD_MASK}) = {EXISTENCE} AND c.value = 1)
    SELECT DISTINCT p.rid FROM ({" UNION ALL ".join(parts)}) w JOIN project p ON p.id = w.project"""
