"""The steps from each version of the database to the next, in plain SQL that never changes once released. A new desk
takes the same road from the first step."""

import sqlite3
from pathlib import Path

from lmcdesk.domain.base import kinds
from lmcdesk.errors import NewerDesk, NotADesk
from lmcdesk.i18n import translate
from lmcdesk.store import newly_known, sqlite

STEPS = sorted((Path(__file__).parent / "steps").glob("*.sql"))
"""One file a step, numbered from 001."""

VERSION = len(STEPS)

_SHOWN_SINCE = 5
"""From this version on, what was kept of a field shows as soon as there is a column for it."""
_NOT_SHOWN = ("project", "progress")
"""The kind and the name of the one field that got its column before, which stayed empty."""


def version_of(connection: sqlite3.Connection, path: Path) -> int:
    """The version of the database, 0 for an empty file. Raises NotADesk or NewerDesk."""
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    application = int(connection.execute("PRAGMA application_id").fetchone()[0])
    if version == 0 and application == 0 and not connection.execute("SELECT 1 FROM sqlite_master").fetchone():
        return 0
    if application != sqlite.APPLICATION_ID:
        raise NotADesk(
            translate(
                "Errors", "“{path}” is a database of another program, not a desk. Choose the folder of a desk."
            ).format(path=path)
        )
    if version > VERSION:
        raise NewerDesk(
            translate(
                "Errors",
                "The desk in “{path}” was written by a newer version of LMC Desk (its format is {theirs}, this version "
                "knows {ours}). Nothing was changed. Install the newer version, then open the desk again.",
            ).format(path=path.parent, theirs=version, ours=VERSION)
        )
    return version


def bring_up(connection: sqlite3.Connection) -> None:
    """Take the steps that are still to be taken. Within a transaction; the caller made a backup before."""
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version == 0:
        connection.execute(f"PRAGMA application_id = {sqlite.APPLICATION_ID}")
    had = {kind: set(sqlite.columns(connection, kind)) for kind in kinds()}
    if version < _SHOWN_SINCE:
        kind, field = _NOT_SHOWN
        had[kind].discard(field)
    for number, step in enumerate(STEPS, 1):
        if number > version:
            for statement in statements(step.read_text("utf-8")):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")
    if version > 0:
        newly_known.show(connection, had)
    _guard(connection)


def _guard(connection: sqlite3.Connection) -> None:
    """The triggers are made anew at every step up: they follow from the kinds alone."""
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE name GLOB 'guard_*'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    for kind in kinds():
        for statement in sqlite.guard_triggers(kind):
            connection.execute(statement)


def statements(script: str) -> list[str]:
    """A script's statements. executescript would commit first, and a step is part of a transaction."""
    found: list[str] = []
    text = ""
    for line in script.splitlines():
        if not text and (not line.strip() or line.lstrip().startswith("--")):
            continue
        text += line + "\n"
        if sqlite3.complete_statement(text):
            found.append(text.strip())
            text = ""
    return found
