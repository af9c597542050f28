"""The search's index: a file of its own beside the desk, made from the records, and made again whenever it is missing,
damaged or of another form. So it is in no backup, and its making never holds up a write: it follows the log by itself.
"""

import json
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from lmcdesk import paths
from lmcdesk.catalogue.folding import fold
from lmcdesk.domain.base import kind_numbered, kinds
from lmcdesk.progress import Progress
from lmcdesk.store import migrations, since, sqlite
from lmcdesk.store.database import Database

T = TypeVar("T")

FILE_NAME = "search.sqlite3"

_FORM = 1
"""Grows when folding or the choice of fields changes, so that older indexes are made again."""

_STEP = 20_000
"""Changes looked at in one go; between two, other programs may write the index."""

RANK_SHIFT = 40
RECORD = (1 << RANK_SHIFT) - 1
"""An entry is known by rank << 40 | record, so that it comes out in the order in which people look for kinds."""

_FIRST = ("project", "milestone", "organisation", "progress_report", "meeting", "decision")

CODES = frozenset({"sha256", "media_type", "currency", "country", "province", "source", "body"})
"""Text fields in which nobody looks for words; those with a list of choices are left out as well."""


@cache
def texts(kind: str) -> tuple[str, ...]:
    """The fields of a kind in which words are looked for."""
    return tuple(
        f.name for f in kinds()[kind].fields.values() if f.holds is str and f.choice is None and f.name not in CODES
    )


@cache
def ranks() -> dict[str, int]:
    """The kinds in the order in which they are shown."""
    return {name: rank for rank, name in enumerate(dict.fromkeys((*_FIRST, *kinds())))}


def with_index(database: Database, work: Callable[[sqlite3.Connection], T]) -> T:
    """Do something with the open index, whose table `entry` has a row for each record with its folded texts; a damaged
    one is thrown away and made again."""
    path = _path(database)
    with sqlite.faults_in_words(path):
        try:
            return _opened(path, work)
        except sqlite3.DatabaseError as fault:
            if getattr(fault, "sqlite_errorcode", 0) & 0xFF not in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
                raise
        for suffix in ("", "-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        return _opened(path, work)


def _opened(path: Path, work: Callable[[sqlite3.Connection], T]) -> T:
    with closing(sqlite.connect(path)) as index:
        index.execute("PRAGMA synchronous = NORMAL")
        if not sqlite.columns(index, "made"):
            index.execute("BEGIN IMMEDIATE")
            _empty(index, ("",))
            index.execute("COMMIT")
        return work(index)


def _path(database: Database) -> Path:
    """Beside the desk; for a desk on a medium that cannot be written, among what can be made again."""
    if os.access(database.folder, os.W_OK):
        return database.folder / FILE_NAME
    folder = paths.cache_folder()
    folder.mkdir(parents=True, exist_ok=True)
    return folder / f"{database.me.id.hex}-{FILE_NAME}"


# Keeping up


def catch_up(database: Database, index: sqlite3.Connection, progress: Progress) -> None:
    """Bring the open index up to date, some changes at a time."""
    done = 0
    while True:
        index.execute("BEGIN IMMEDIATE")
        read: since.Place = dict(index.execute("SELECT series, number FROM place").fetchall())
        made_of = index.execute("SELECT of FROM made").fetchone()
        news = _news(database, read, made_of)
        if news.anew:
            _empty(index, news.made_of)
        index.executemany("DELETE FROM entry WHERE rowid = ?", [(entry,) for entry, _ in news.entries])
        index.executemany("INSERT INTO entry (rowid, folded) VALUES (?, ?)", [new for new in news.entries if new[1]])
        index.executemany("INSERT OR REPLACE INTO place VALUES (?, ?)", news.read)
        index.execute("COMMIT")
        if not news.read:
            return
        done += news.changes
        progress.step(done, done + news.left)


class _News(NamedTuple):
    made_of: tuple[str]
    """What an index must have been made of to be of use: this form of it, and this life of the desk."""
    anew: bool
    """Whether what the index holds is of no use."""
    entries: list[tuple[int, str]]
    """The records that the next changes speak of, with their folded texts, which are empty for those that are gone."""
    read: list[tuple[int, int]]
    """Up to where the log is read with them: series and number."""
    changes: int
    left: int


def _news(database: Database, read: since.Place, made_of: tuple[str] | None) -> _News:
    """What an index that was read up to a place lacks next. Nothing is asked of the index here: its faults are not to
    be taken for the desk's."""
    with database.raw() as connection:
        desk, began = connection.execute("SELECT d.id, me.since FROM me JOIN desk d ON d.ix = me.desk").fetchone()
        wanted = (f"{_FORM} {migrations.VERSION} {desk.hex()} {began}",)
        now = since.end(connection)
        anew = made_of != wanted or since.went_back(read, now)
        if anew:
            read = {}
        unread = since.unread(read, now)
        if not unread:
            return _News(wanted, anew, [], [], 0, 0)
        next_ = unread[0]._replace(upto=min(unread[0].upto, unread[0].after + _STEP))
        left = sum(stretch.changes for stretch in unread) - next_.changes
        return _News(wanted, anew, _entries(connection, next_), [(next_.series, next_.upto)], next_.changes, left)


def _entries(connection: sqlite3.Connection, stretch: since.Stretch) -> list[tuple[int, str]]:
    given = json.dumps(since.records(connection, stretch))
    of_given = "SELECT value FROM json_each(?)"
    found = []
    for (number,) in connection.execute(f"SELECT DISTINCT kind FROM record WHERE rid IN ({of_given})", (given,)):
        kind = kind_numbered(number)
        if kind is not None and texts(kind.name):
            rank = ranks()[kind.name] << RANK_SHIFT
            for rid, deleted, *values in connection.execute(
                f"SELECT rid, deleted, {', '.join(texts(kind.name))} FROM {kind.name} WHERE rid IN ({of_given})",
                (given,),
            ):
                found.append((rank | rid, "" if deleted else _folded(values)))
    return found


def _folded(values: list[Any]) -> str:
    return fold("\n".join(str(value) for value in values if value)).replace("\0", " ")


def _empty(index: sqlite3.Connection, made_of: tuple[str]) -> None:
    for table in ("entry", "place", "made"):
        index.execute(f"DROP TABLE IF EXISTS {table}")
    index.execute(
        "CREATE VIRTUAL TABLE entry USING fts5 "
        "(folded, tokenize = 'trigram case_sensitive 1', detail = none, columnsize = 0)"
    )
    index.execute("CREATE TABLE place (series INTEGER PRIMARY KEY, number INTEGER NOT NULL)")
    index.execute("CREATE TABLE made (of TEXT NOT NULL)")
    index.execute("INSERT INTO made VALUES (?)", made_of)
