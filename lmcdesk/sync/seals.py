"""A desk's signature under its own changes, given before they leave it and verified wherever they come: whatever hands
they went through, they are known to be its own, all of them, in their order."""

import sqlite3
import struct
import time
from uuid import UUID

from lmcdesk.store import chain
from lmcdesk.store.database import Database
from lmcdesk.store.keys import MOST_NUMBER, STREAM_BITS, dot, series
from lmcdesk.store.proof import Sealed
from lmcdesk.sync import keys
from lmcdesk.sync.keys import Keys

MOST_CHANGES = 20_000
MOST_SIZE = 400_000
"""So many changes, or letters and bytes of values, are between two signatures; a little more if one value is long."""

_PURPOSE = b"LMC-SEAL-1"
_TEXT = struct.Struct("<16sQQ32s")


def seal_own(database: Database, held: Keys) -> None:
    """Sign all that was written here and is not signed yet, under this identity and earlier ones."""
    with database.raw() as connection:
        if not _unsealed(connection):
            return
    with database.writing(database.me.name, "seal") as journal:
        connection = journal.connection
        at = time.time_ns() // 1_000_000
        for desk, id_, stream, name, after, upto in _unsealed(connection):
            key = series(desk, stream)
            for number in _ends(connection, key, after, upto):
                link = chain.at(connection, key, number)
                chain.keep(connection, key, link)
                signature = held.sign(_PURPOSE, _text(UUID(bytes=id_), name, number, at, link.hash))
                connection.execute("INSERT INTO seal VALUES (?, ?, ?, ?, ?)", (key, number, at, held.public, signature))


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
