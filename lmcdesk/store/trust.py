"""The table of signed facts: whose word this desk takes. What they mean is the business of sync."""

import sqlite3


def keep(connection: sqlite3.Connection, id_: str, kind: str, body: bytes) -> bool:
    """Keep a fact under its id, in place of what was kept there; whether there was none. Within a transaction."""
    known = connection.execute("SELECT 1 FROM trust WHERE id = ?", (id_,)).fetchone()
    connection.execute(
        "INSERT INTO trust VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, body = excluded.body",
        (id_, kind, body),
    )
    return known is None


def forget(connection: sqlite3.Connection, id_: str) -> None:
    """Keep the fact with an id no longer. Within a transaction."""
    connection.execute("DELETE FROM trust WHERE id = ?", (id_,))


def kept(connection: sqlite3.Connection, kind: str) -> list[bytes]:
    """All facts of a kind, in the order of their ids."""
    rows = connection.execute("SELECT CAST(body AS BLOB) FROM trust WHERE kind = ? ORDER BY id", (kind,))
    return [body for (body,) in rows]


def rows(connection: sqlite3.Connection) -> list[tuple[str, str, bytes]]:
    """All facts as (id, kind, body)."""
    return connection.execute("SELECT id, kind, CAST(body AS BLOB) FROM trust ORDER BY id").fetchall()
