"""A desk's signature under its own changes, given before they leave it and verified wherever they come: whatever hands
they went through, they are known to be its own, all of them, in their order."""

import sqlite3
import struct
import time
from uuid import UUID

from lmcdesk.store import chain
from lmcdesk.store.database import SEAL, Database
from lmcdesk.store.keys import MOST_NUMBER, STREAM_BITS, dot, series
from lmcdesk.store.proof import Sealed
from lmcdesk.sync import certificates, facts, keys
from lmcdesk.sync.certificates import Statement
from lmcdesk.sync.keys import Keys

MOST_CHANGES = 20_000
MOST_SIZE = 400_000
"""So many changes, or letters and bytes of values, are between two signatures; a little more if one value is long."""

_PURPOSE = b"LMC-SEAL-1"
_TEXT = struct.Struct("<16sQQ32s")


def seal_own(database: Database, held: Keys) -> None:
    """Sign all that was written here and is not signed yet, under this identity and earlier ones; and tell which of
    them follows on which, without which nobody would take it for this desk's."""
    with database.raw() as connection:
        if not _unsealed(connection) and not facts.untold(connection):
            return
    with database.writing(database.me.name, SEAL) as journal:
        connection = journal.connection
        for descent in facts.untold(connection):
            facts.keep(connection, certificates.descend(held, descent).statement)
        at = time.time_ns() // 1_000_000
        for desk, id_, stream, name, after, upto in _unsealed(connection):
            key = series(desk, stream)
            for number in _ends(connection, key, after, upto):
                link = chain.at(connection, key, number)
                chain.keep(connection, key, link)
                signature = held.sign(_PURPOSE, _text(UUID(bytes=id_), name, number, at, link.hash))
                connection.execute("INSERT INTO seal VALUES (?, ?, ?, ?, ?)", (key, number, at, held.public, signature))


def vouch_own(connection: sqlite3.Connection, held: Keys) -> list[Statement]:
    """Vouch with the leading key for all that was written here and is signed with other keys: whatever is said of those
    one day, it stays this desk's work. What others wrote in its name, and what came back from others, is not vouched
    for. Within a transaction."""
    found = []
    for desk, id_, stream, name in connection.execute(
        "SELECT s.desk, d.id, s.stream, t.name FROM mine m JOIN series s USING (desk) JOIN desk d ON d.ix = s.desk "
        "JOIN stream t ON t.ix = s.stream"
    ).fetchall():
        key = series(desk, stream)
        (number,) = connection.execute(
            """SELECT max(number) FROM seal WHERE series = ?1 AND key <> ?2 AND number < coalesce((SELECT min(r.first)
            FROM work_run r JOIN work w ON w.ix = r.work WHERE r.series = ?1 AND w.what = 'merge'), number + 1)""",
            (key, held.public),
        ).fetchone()
        if number is not None:
            link = chain.at(connection, key, number)
            chain.keep(connection, key, link)
            vouching = certificates.vouch(held, desk=UUID(bytes=id_), stream=name, number=number, hash_=link.hash)
            found.append(vouching.statement)
    return found


def due(connection: sqlite3.Connection) -> dict[tuple[UUID, str], list[int]]:
    """At which numbers seal_own would sign now, per desk and stream."""
    return {
        (UUID(bytes=id_), name): _ends(connection, series(desk, stream), after, upto)
        for desk, id_, stream, name, after, upto in _unsealed(connection)
    }


def _unsealed(connection: sqlite3.Connection) -> list[tuple[int, bytes, int, str, int, int]]:
    rows = connection.execute(
        f"""SELECT s.desk, d.id, s.stream, t.name, coalesce(
            (SELECT max(number) FROM seal WHERE series = s.desk << {STREAM_BITS} | s.stream), 0), s.number
        FROM mine m JOIN series s USING (desk) JOIN desk d ON d.ix = s.desk JOIN stream t ON t.ix = s.stream"""
    )
    return [row for row in rows if row[-1] > row[-2]]


def _ends(connection: sqlite3.Connection, key: int, after: int, upto: int) -> list[int]:
    """Where signatures are due: at the end, and on the way so often that a bundle can be cut there into small parts."""
    found, count, size = [], 0, 0
    for number, length in connection.execute(
        f"SELECT dot & {MOST_NUMBER}, ifnull(length(value), 0) FROM change WHERE dot > ? AND dot <= ? ORDER BY dot",
        (dot(key, after), dot(key, upto)),
    ):
        count, size = count + 1, size + length
        if count == MOST_CHANGES or size >= MOST_SIZE or number == upto:
            found.append(number)
            count = size = 0
    return found


def genuine(sealed: Sealed) -> bool:
    """Whether the signature is that of its key under that chain."""
    text = _text(sealed.desk, sealed.stream, sealed.number, sealed.at, sealed.hash)
    return keys.signed_by(sealed.key, _PURPOSE, text, sealed.signature)


def _text(desk: UUID, stream: str, number: int, at: int, hash_: bytes) -> bytes:
    return _TEXT.pack(desk.bytes, number, at, hash_) + stream.encode("utf-8")
