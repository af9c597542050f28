"""All that is particular to SQLite: how a connection is made, guarded, backed up, and what its faults mean."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from lmcdesk.errors import DeskBusy, DeskError, DiskTrouble, NotADesk
from lmcdesk.i18n import plain, translate

APPLICATION_ID = 0x4C4D4344
"""'LMCD', in the file's header, so that any other database is known for what it is."""

BUSY_SECONDS = 5.0
"""So long a write waits for another one: longer than any but a large import or merge takes."""


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """An open connection in which transactions are begun and ended by hand. Only a writing one makes a missing file.

    WAL lets pages read while a merge writes; synchronous=FULL because offices lose power.
    """
    mode = "ro" if read_only else "rwc"
    if read_only and not os.access(path.parent, os.W_OK) and not path.with_name(path.name + "-wal").exists():
        mode = "ro&immutable=1"  # a read-only medium: WAL would want to make its files beside
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        timeout=BUSY_SECONDS,
        check_same_thread=False,
    )
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cache_size = -32000")
        connection.execute("PRAGMA temp_store = MEMORY")
        if not read_only:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
    except BaseException:
        connection.close()
        raise
    return connection


def guard_triggers(table: str) -> list[str]:
    """Statements that let a record's table be written only while the journal holds the door open. The door is a row of
    the same database, opened and shut within one transaction, so nobody else ever finds it open."""
    return [
        f"CREATE TRIGGER guard_{table}_{verb} BEFORE {verb} ON {table} WHEN (SELECT open FROM door) = 0 "
        f"BEGIN SELECT RAISE(ABORT, 'records are written by the journal alone'); END"
        for verb in ("insert", "update", "delete")
    ]


def columns(connection: sqlite3.Connection, table: str) -> list[str]:
    """The names of a table's columns."""
    return [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]


def copy_to(source: sqlite3.Connection, target: Path) -> None:
    """A whole copy by SQLite's online backup, right even while others write; the copy is one file without a WAL. It is
    not certain yet to be on the disk."""
    copy = sqlite3.connect(target)
    try:
        copy.execute("PRAGMA synchronous = OFF")
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
    finally:
        copy.close()


@contextmanager
def faults_in_words(path: Path) -> Iterator[None]:
    """Turn what SQLite and the disk complain of into a sentence; anything that is our own bug passes unchanged."""
    try:
        with database_faults_in_words(path):
            yield
    except OSError as fault:
        raise disk_trouble(fault, path) from fault


@contextmanager
def database_faults_in_words(path: Path) -> Iterator[None]:
    """The same for SQLite alone, around work that may have troubles of its own with other files."""
    try:
        yield
    except DBAPIError as fault:
        if isinstance(fault.orig, sqlite3.Error) and (known := _in_words(fault.orig, path)) is not None:
            raise known from fault
        raise
    except sqlite3.Error as fault:
        if (known := _in_words(fault, path)) is not None:
            raise known from fault
        raise
    except UnicodeDecodeError as fault:  # a text that is none any more
        raise _damaged(path) from fault


def disk_trouble(fault: OSError, path: Path) -> DeskError:
    """The sentence for a file that could not be read or written."""
    if isinstance(fault, FileNotFoundError):
        return DiskTrouble(
            translate(
                "Errors",
                "There is no “{path}”, or its folder is missing. Nothing was changed. Check the name, then try again.",
            ).format(path=plain(str(path)))
        )
    return DiskTrouble(
        translate(
            "Errors",
            "“{path}” could not be read or written ({reason}). Nothing was changed. Check that the disk has room and "
            "that the folder may be written, then try again.",
        ).format(path=plain(str(path)), reason=fault.strerror or fault)
    )


def _damaged(path: Path) -> DeskError:
    return NotADesk(
        translate(
            "Errors", "“{path}” is damaged or is no desk. Nothing was changed. Restore the desk from its last backup."
        ).format(path=plain(str(path)))
    )


def _in_words(fault: sqlite3.Error, path: Path) -> DeskError | None:
    code = getattr(fault, "sqlite_errorcode", None)
    if code is None and isinstance(fault, sqlite3.OperationalError):
        return _damaged(path)  # Python's own words for a text that cannot be read
    primary = code & 0xFF if isinstance(code, int) else None
    match primary:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return DeskBusy(
                translate(
                    "Errors",
                    "The desk in “{path}” is being written by another window or program. Nothing was changed. Wait "
                    "until it has finished, or close it, then try again.",
                ).format(path=plain(str(path.parent)))
            )
        case sqlite3.SQLITE_FULL:
            return DiskTrouble(
                translate(
                    "Errors",
                    "The disk that holds “{path}” is full. Nothing was changed. Make room on it, then try again.",
                ).format(path=plain(str(path.parent)))
            )
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM | sqlite3.SQLITE_IOERR:
            return DiskTrouble(
                translate(
                    "Errors",
                    "“{path}” cannot be opened for writing. Nothing was changed. Check that its folder exists and may "
                    "be written and that the disk is sound, then try again.",
                ).format(path=plain(str(path)))
            )
        case sqlite3.SQLITE_NOTADB | sqlite3.SQLITE_CORRUPT:
            return _damaged(path)
        case _:
            return None
