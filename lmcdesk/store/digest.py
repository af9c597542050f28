"""One number for all that a desk holds, by which two desks see that they hold the same."""

import hashlib
import json
import sqlite3
from typing import Any

from lmcdesk.domain.base import EXISTENCE
from lmcdesk.store import heads
from lmcdesk.store.keys import FIELD_BITS, FIELD_MASK, MOST_NUMBER, NUMBER_BITS, STREAM_BITS, stream_of

_STREAM = stream_of("l")


def digest(connection: sqlite3.Connection) -> str:
    """SHA-256 over all records in canonical form: each field's heads with their writers, open conflicts included. Desks
    that hold the same changes have the same digest, whatever the order in which the changes came."""
    return _over(connection.execute(_QUERY.format(leaf=heads.LEAF, where="")))


def stream_digests(connection: sqlite3.Connection) -> dict[str, str]:
    """The same for each stream by itself, reckoned from that stream's changes alone, so that two desks can compare the
    streams they share even where one of them holds more."""
    found = {}
    for number, name in connection.execute("SELECT ix, name FROM stream ORDER BY name").fetchall():
        if connection.execute("SELECT 1 FROM series WHERE stream = ? AND number > 0", (number,)).fetchone():
            found[name] = _over(_within(connection, number))
    return found


_QUERY = f"""SELECT r.id, r.kind, l.k & {FIELD_MASK}, d.id, s.name, l.dot & {MOST_NUMBER}, c.value
    FROM {{leaf}} l JOIN change c ON c.dot = l.dot JOIN record r ON r.rid = l.k >> {FIELD_BITS}
    JOIN desk d ON d.ix = l.dot >> {NUMBER_BITS + STREAM_BITS} JOIN stream s ON s.ix = {_STREAM}
    {{where}} ORDER BY 1, 2, 3, 4, 5, 6"""


def _within(connection: sqlite3.Connection, stream: int) -> Any:
    """A stream's own heads. Where a project moved to another province, its fields' heads lie in the new stream, and the
    old one's are those of its changes that none of its own overwrites."""
    run = connection.execute
    run("CREATE TEMP TABLE IF NOT EXISTS within (k INTEGER, dot INTEGER PRIMARY KEY, epoch INTEGER, clock INTEGER)")
    run("DELETE FROM temp.within")
    for (desk,) in run("SELECT desk FROM series WHERE stream = ?", (stream,)).fetchall():
        low = (desk << STREAM_BITS | stream) << NUMBER_BITS
        run(
            "INSERT INTO temp.within SELECT k, dot, epoch, clock FROM change WHERE dot BETWEEN ? AND ?",
            (low, low | MOST_NUMBER),
        )
    run("CREATE INDEX IF NOT EXISTS temp.within_by_field ON within (k)")
    run(
        f"""DELETE FROM temp.within WHERE dot IN (SELECT x.dot FROM temp.within x WHERE EXISTS
            (SELECT 1 FROM temp.within y WHERE y.k = x.k AND y.dot <> x.dot AND {heads.knew("y", "x")}))"""
    )
    return run(_QUERY.format(leaf="temp.within", where=""))


def _over(rows: Any) -> str:
    hashed = hashlib.sha256()
    for record, kind, field, desk, stream, number, value in rows:
        told = value.hex() if isinstance(value, bytes) else value
        line = [record.hex(), kind, "gone" if field == EXISTENCE else field, desk.hex(), stream, number, told]
        hashed.update(json.dumps(line, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass"))
    return hashed.hexdigest()
