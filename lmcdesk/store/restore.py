"""A backup told of, written, and put in the desk's place. The desk that was there is kept aside; the one that came back
notices at its first write that it is an older state, and goes on under a new identity (store.identity)."""

import os
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from lmcdesk.errors import NewerDesk, NotADesk, WrongInput
from lmcdesk.i18n import translate
from lmcdesk.store import backup as backups
from lmcdesk.store import identity, increment, migrations, sqlite
from lmcdesk.store.database import FILE_NAME, Database
from lmcdesk.store.history import moment
from lmcdesk.store.identity import DeskCard


@dataclass(frozen=True, slots=True)
class Preview:
    """What a backup holds, told before it takes the desk's place."""

    desk: DeskCard
    written: datetime
    """When the desk was last written in that state, by its own clock."""
    projects: int
    changes: int


def backup(database: Database, out: Path) -> None:
    """Write a backup of the whole desk to a file. Raises DiskTrouble, or WrongInput for the desk's own file."""
    if out.exists() and out.samefile(database.path):
        raise WrongInput(
            translate("Errors", "“{file}” is the desk itself. Choose another name for its backup.").format(file=out)
        )
    with database.raw() as connection, sqlite.faults_in_words(out):
        backups.write(connection, out)


def look(file: Path) -> Preview:
    """Read a backup through, as a check and to tell of it; an increment together with the whole backup that it goes on
    from. Raises NotADesk, NewerDesk or DiskTrouble."""
    with sqlite.faults_in_words(file):
        file.open("rb").close()
        try:
            with closing(sqlite.connect(file, read_only=True)) as connection:
                _check(connection, file)
                clock, changes, projects = connection.execute(
                    "SELECT clock, (SELECT coalesce(sum(number), 0) FROM series), "
                    "(SELECT count(*) FROM project WHERE deleted = 0) FROM me"
                ).fetchone()
                base = _base(connection, file)
                if base is not None:
                    with closing(sqlite.connect(base, read_only=True)) as whole:
                        _check(whole, base)
                        if not increment.follows(connection, whole):
                            raise _no_backup(file)
                        projects = increment.projects(whole, connection)
                return Preview(identity.card(connection), moment(clock), projects, changes)
        except sqlite3.Error as fault:
            if backups.damaged(fault):
                raise _no_backup(file) from fault
            raise
        except (TypeError, ValueError, OverflowError) as fault:
            raise _no_backup(file) from fault


def _base(connection: sqlite3.Connection, file: Path) -> Path | None:
    """The whole backup that an increment goes on from, which must lie beside it; None for one that is whole itself."""
    name = increment.base_of(connection)
    if name is None:
        return None
    base = file.with_name(name)
    if not base.is_file():
        raise NotADesk(
            translate(
                "Errors",
                "“{file}” is the second part of a backup, and the first, “{base}”, does not lie beside it. Nothing was "
                "changed. Put both into one folder, or choose another backup.",
            ).format(file=file, base=name)
        )
    return base


def _check(connection: sqlite3.Connection, file: Path) -> None:
    application, version = (
        connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")
    )
    if application not in (sqlite.APPLICATION_ID, increment.APPLICATION_ID) or version < 1:
        raise _no_backup(file)
    if version > migrations.VERSION:
        raise NewerDesk(
            translate(
                "Errors",
                "The backup “{file}” was written by a newer version of LMC Desk. Nothing was changed. Install the "
                "newer version, then restore it.",
            ).format(file=file)
        )
    if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        raise _no_backup(file)


def _no_backup(file: Path) -> NotADesk:
    return NotADesk(
        translate(
            "Errors", "“{file}” is damaged or is no backup of a desk. Nothing was changed. Choose another backup."
        ).format(file=file)
    )


def restore(folder: Path, file: Path) -> Path | None:
    """Put a backup in the place of the desk in a folder, if there is one; what was there is kept, and its file's path
    returned. Raises NotADesk, NewerDesk, DeskBusy or DiskTrouble, and then nothing was changed."""
    look(file)
    path = folder / FILE_NAME
    with sqlite.faults_in_words(path):
        folder.mkdir(parents=True, exist_ok=True)
        copy = folder / "restored"
        try:
            _put_together(file, copy)
            kept = _set_aside(folder, path) if path.exists() else None
            os.replace(copy, path)
        finally:
            copy.unlink(missing_ok=True)
    return kept


def _put_together(file: Path, copy: Path) -> None:
    """Write the state that a backup holds as one whole desk."""
    with closing(sqlite.connect(file, read_only=True)) as connection:
        base = _base(connection, file)
        if base is None:
            backups.write(connection, copy)
            return
    with closing(sqlite.connect(base, read_only=True)) as whole:
        backups.write(whole, copy)
    increment.apply(copy, file)
    backups.make_certain(copy)


def _set_aside(folder: Path, path: Path) -> Path:
    """Back the present desk up, and leave it as a single file that nobody has open: what SQLite keeps beside it belongs
    to it alone, and would damage another one in its place."""
    try:
        with closing(sqlite.connect(path)) as connection:
            kept = backups.keep(connection, folder, "restore")
            connection.execute("PRAGMA journal_mode = DELETE")
            return kept
    except (sqlite3.Error, NotADesk) as fault:
        if isinstance(fault, sqlite3.Error) and not backups.damaged(fault):
            raise
        return _keep_damaged(folder, path)


def _keep_damaged(folder: Path, path: Path) -> Path:
    """A desk that cannot be backed up is kept as the files it consists of."""
    kept = folder / backups.FOLDER / f"damaged-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.sqlite3"
    kept.parent.mkdir(exist_ok=True)
    for suffix in ("", "-wal"):
        if (found := path.with_name(path.name + suffix)).exists():
            shutil.copyfile(found, kept.with_name(kept.name + suffix))
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    return kept
