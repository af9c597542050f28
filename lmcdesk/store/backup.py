"""Backups by SQLite's online backup: whole, verified, and never more of them than is useful."""

import os
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from lmcdesk.store import sqlite

KEPT = 10
"""How many automatic backups of each occasion are kept."""


def keep(connection: sqlite3.Connection, folder: Path, occasion: str) -> Path:
    """Back the desk up beside itself before something large is done to it: "merge", "import", "upgrade", "daily".
    Returns the backup's path. Older ones of the same occasion are let go."""
    backups = folder / "backups"
    backups.mkdir(exist_ok=True)
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    target = backups / f"{occasion}-{stamp}.lmcdesk"
    write(connection, target)
    for old in sorted(backups.glob(f"{occasion}-*.lmcdesk"))[:-KEPT]:
        old.unlink(missing_ok=True)
    return target


def write(connection: sqlite3.Connection, target: Path) -> None:
    """Write a backup to a path of the user's choice: beside it first, synced, checked, then under its name."""
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    try:
        sqlite.copy_to(connection, part)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        os.replace(part, target)
    finally:
        part.unlink(missing_ok=True)
