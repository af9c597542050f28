"""Backups by SQLite's online backup: whole, verified, and never more of them than is useful. Each day, and before a
merge or an import, one of this week is not made again: what came since is written beside it (store.increment)."""

import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path

from lmcdesk.errors import NotADesk
from lmcdesk.i18n import translate
from lmcdesk.paths import put_in_place
from lmcdesk.store import increment, sqlite

FOLDER = "backups"
SUFFIX = ".lmcdesk"

KEPT = 10
"""How many automatic backups of each occasion are kept."""
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR)

_BRIEF = ("merge", "import", "daily")
"""Occasions that come so often that not each is worth a copy of the whole desk."""

_WEEK = 7 * 86_400
"""In seconds: a whole backup is at most so old when an increment goes on from it. Copying a desk of two million changes
takes longer than most merges, and an office should not wait for it every morning."""


def keep(connection: sqlite3.Connection, folder: Path, occasion: str) -> Path:
    """Back the desk up beside itself each day ("daily") and before something large is done to it: "merge", "import",
    "upgrade", "restore". Returns the backup's path, which may be an increment for an occasion that comes often. Older
    ones of the same occasion are let go."""
    backups = folder / FOLDER
    backups.mkdir(exist_ok=True)
    target = backups / f"{occasion}-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}{SUFFIX}"
    base = increment.base(connection, _of_this_week(backups)) if occasion in _BRIEF else None
    if base is None:
        write(connection, target)
    else:
        _finish(target, lambda part: increment.write(connection, base, part))
    _let_go(backups)
    return target


def _of_this_week(backups: Path) -> list[Path]:
    """The backups of the last seven days, the latest first."""
    written = {file: time.time() - file.stat().st_mtime for file in backups.glob(f"*{SUFFIX}")}
    return sorted((file for file, age in written.items() if 0 <= age < _WEEK), key=written.__getitem__)


def _let_go(backups: Path) -> None:
    """Delete all but the latest of each occasion, never a whole one that a remaining increment goes on from."""
    files = sorted(backups.glob(f"*-*{SUFFIX}"))
    old = [file for _, kept in groupby(files, lambda file: file.name.partition("-")[0]) for file in list(kept)[:-KEPT]]
    if old:
        needed = {_base_of(file) for file in files if file not in old}
        for file in old:
            if file.name not in needed:
                file.unlink(missing_ok=True)


def _base_of(file: Path) -> str | None:
    try:
        with closing(sqlite.connect(file, read_only=True)) as connection:
            return increment.base_of(connection)
    except sqlite3.DatabaseError as fault:
        if damaged(fault):
            return None  # it is of no use any more, whatever is kept
        raise


def damaged(fault: sqlite3.Error) -> bool:
    """Whether SQLite says of a file that it is no database, or not one of ours, or not a whole one."""
    return getattr(fault, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF in _DAMAGE


def keep_daily(connection: sqlite3.Connection, folder: Path) -> Path | None:
    """The day's backup, unless the folder has it already, or nothing was written since the last one; days are those of
    UTC, as in the backups' names."""
    if any((folder / FOLDER).glob(f"daily-{datetime.now(UTC):%Y%m%d}-*{SUFFIX}")):
        return None
    (written,) = connection.execute("SELECT max(at) FROM work").fetchone()
    last = latest(folder)
    if written is None or (last is not None and datetime.fromisoformat(written) < last.replace(microsecond=0)):
        return None
    return keep(connection, folder, "daily")


def latest(folder: Path) -> datetime | None:
    """When the latest automatic backup was written (UTC), or None if there is none."""
    written = [file.stat().st_mtime for file in (folder / FOLDER).glob(f"*{SUFFIX}")]
    return datetime.fromtimestamp(max(written), UTC) if written else None


def write(connection: sqlite3.Connection, target: Path) -> None:
    """Write a backup to a path of the user's choice: beside it first, synced, checked, then under its name. Raises
    NotADesk if the desk proves to be damaged; earlier backups stay."""
    _finish(target, lambda part: sqlite.copy_to(connection, part))


def _finish(target: Path, make: Callable[[Path], None]) -> None:
    part = target.with_name(target.name + ".part")
    part.write_bytes(b"")
    try:
        make(part)
        make_certain(part)
        put_in_place(part, target)
    finally:
        part.unlink(missing_ok=True)


def make_certain(copy: Path) -> None:
    """See to it that a copy is on the disk and whole. Raises NotADesk."""
    with copy.open("rb+") as file:
        os.fsync(file.fileno())
    with closing(sqlite.connect(copy, read_only=True)) as connection:
        connection.execute("PRAGMA cache_size = -2000")  # each page is read once: to keep them costs more than it saves
        if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise NotADesk(
                translate(
                    "Errors",
                    "The desk is damaged, as the check of its backup shows. Nothing was changed. Restore the desk from "
                    "an earlier backup.",
                )
            )
