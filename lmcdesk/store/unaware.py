"""What was written into a record by desks that did not know of its deletion."""

import sqlite3
from typing import Any
from uuid import UUID

from lmcdesk.domain.base import EXISTENCE, kinds
from lmcdesk.store import heads
from lmcdesk.store.keys import FIELD_MASK, field_key


def written_unaware(connection: sqlite3.Connection, kind: str, id_: UUID) -> dict[str, Any]:
    """The entries by field, in the order of the fields; empty for a record that nobody deleted, or nobody edited
    since."""
    found = connection.execute(f"SELECT rid FROM {kinds()[kind].name} WHERE id = ?", (id_.bytes,)).fetchone()
    if found is None:
        return {}
    fields = kinds()[kind]
    existence = field_key(found[0], EXISTENCE)
    rows = connection.execute(
        f"""SELECT l.k & {FIELD_MASK}, c.value FROM {heads.LEAF} l JOIN change c ON c.dot = l.dot
        WHERE l.k > ? AND l.k <= ?
        AND EXISTS (SELECT 1 FROM head y JOIN change d ON d.dot = y.dot WHERE y.k = ? AND d.value = 1)
        AND NOT EXISTS (SELECT 1 FROM head y WHERE y.k = ? AND {heads.knew("y", "l")})
        ORDER BY l.k""",
        (existence, field_key(found[0], FIELD_MASK), existence, existence),
    )
    return {field.name: field.load(value) for number, value in rows if (field := fields.numbered(number)) is not None}
