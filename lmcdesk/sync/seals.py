"""A desk's signature under its own changes, given before they leave it and verified wherever they come: whatever hands
they went through, they are known to be its own, all of them, in their order."""

import sqlite3
import struct
import time
from uuid import UUID

from lmcdesk.store import chain
from lmcdesk.store.database import Database
from lmcdesk.store.keys import STREAM_BITS, series
from lmcdesk.store.proof import Sealed
from lmcdesk.sync import keys
from lmcdesk.sync.keys import Keys

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
        for desk, id_, stream, name, number in _unsealed(connection):
            key = series(desk, stream)
            link = chain.at(connection, key, number)
            chain.keep(connection, key, link)
            signature = held.sign(_PURPOSE, _text(UUID(bytes=id_), name, number, at, link.hash))
            connection.execute("INSERT INTO seal VALUES (?, ?, ?, ?, ?)", (key, number, at, held.public, signature))


def _unsealed(connection: sqlite3.Connection) -> list[tuple[int, bytes, int, str, int]]:
    return connection.execute(
        f"""SELECT s.desk, d.id, s.stream, t.name, s.number FROM mine m JOIN series s USING (desk)
        JOIN desk d ON d.ix = s.desk JOIN stream t ON t.ix = s.stream
        WHERE s.number > coalesce(
            (SELECT max(number) FROM seal WHERE series = s.desk << {STREAM_BITS} | s.stream), 0)"""
    ).fetchall()


def genuine(sealed: Sealed) -> bool:
    """Whether the signature is that of its key under that chain."""
    text = _text(sealed.desk, sealed.stream, sealed.number, sealed.at, sealed.hash)
    return keys.signed_by(sealed.key, _PURPOSE, text, sealed.signature)


def _text(desk: UUID, stream: str, number: int, at: int, hash_: bytes) -> bytes:
    return _TEXT.pack(desk.bytes, number, at, hash_) + stream.encode("utf-8")
