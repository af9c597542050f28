"""Backups by SQLite's online backup: whole, verified, and never more of them than is useful."""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from lmcdesk.errors import NotADesk
from lmcdesk.i18n import translate
from lmcdesk.paths import put_in_place
from lmcdesk.store import sqlite

FOLDER = "backups"
SUFFIX = ".lmcdesk"

KEPT = 10
"""How many automatic backups of each occasion are kept."""


def keep(connection: sqlite3.Connection, folder: Path, occasion: str) -> Path:
    """Back the desk up beside itself before something large is done to it: "merge", "import", "upgrade", "restore".
    Returns the backup's path. Older ones of the same occasion are let go."""
    backups = folder / FOLDER
    backups.mkdir(exist_ok=True)
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    target = backups / f"{occasion}-{stamp}{SUFFIX}"
    write(connection, target)
    for old in sorted(backups.glob(f"{occasion}-*{SUFFIX}"))[:-KEPT]:
        old.unlink(missing_ok=True)
    return target


def keep_daily(connection: sqlite3.Connection, folder: Path) -> Path | None:
    """The day's backup, unless the folder has it already; days are those of UTC, as in the backups' names."""
    if any((folder / FOLDER).glob(f"daily-{datetime.now(UTC):%Y%m%d}-*{SUFFIX}")):
        return None
    return keep(connection, folder, "daily")


def latest(folder: Path) -> datetime | None:
    """When the latest automatic backup was written (UTC), or None if there is none."""
    written = [file.stat().st_mtime for file in (folder / FOLDER).glob(f"*{SUFFIX}")]
    return datetime.fromtimestamp(max(written), UTC) if written else None


def write(connection: sqlite3.Connection, target: Path) -> None:
    """Write a backup to a path of the user's choice: beside it first, synced, checked, then under its name. Raises
    NotADesk if the desk proves to be damaged; earlier backups stay."""
    part = target.with_name(target.name + ".part")
    part.write_bytes(b"")
    try:
        sqlite.copy_to(connection, part)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        _check(part)
        put_in_place(part, target)
    finally:
        part.unlink(missing_ok=True)


def _check(copy: Path) -> None:
    with closing(sqlite.connect(copy, read_only=True)) as connection:
        if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise NotADesk(
                translate(
                    "Errors",
                    "The desk is damaged, as the check of its backup shows. Nothing was changed. Restore the desk from "
                    "an earlier backup.",
                )
            )
