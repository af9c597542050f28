"""A desk's database: open it, read it, write it, hear what was written."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from uuid import UUID, uuid4

from sqlalchemy import create_engine, event
from sqlalchemy.engine import Engine
from sqlalchemy.orm import Session
from sqlalchemy.pool import NullPool

from lmcdesk.domain import records as _records  # noqa: F401  (the kinds must be known before any table is)
from lmcdesk.domain.values import Role
from lmcdesk.errors import NotADesk, NotAllowed, WrongInput
from lmcdesk.i18n import translate
from lmcdesk.store import backup, identity, migrations, sqlite
from lmcdesk.store.identity import DeskCard, Mark
from lmcdesk.store.journal import Journal, Touched, Unchanged

FILE_NAME = "desk.sqlite3"

SEAL = "seal"
"""The work of signing what is there already: nothing that is shown comes of it, so nobody is told."""

_HALF_MADE = ".new"
"""The folder within a desk's, in which a new one is made."""


class Database:
    """An opened desk. Reading and writing each take a connection of their own, so any thread may do either."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / FILE_NAME
        self._listeners: list[Callable[[Touched], None]] = []
        self._mark = Mark(self.path)
        self._last: tuple[UUID, int] | None = None
        self._engine = self._make_engine()

    # Opening

    @classmethod
    def create(
        cls,
        folder: Path,
        *,
        country: str,
        province: str | None = None,
        role: Role = Role.COORDINATOR,
        name: str = "",
        begin: Callable[["Database"], object] | None = None,
    ) -> "Database":
        """Make a new desk in a folder: whole, with what `begin` writes into it, or not at all, whatever happens
        meanwhile. Raises WrongInput if there is one already, DeskBusy if another program is making one, and what
        `begin` raises."""
        path, half = folder / FILE_NAME, folder / _HALF_MADE
        identity.check_name(name)
        card = DeskCard(uuid4(), name, country, province, role)
        with sqlite.faults_in_words(path):
            _free(folder, path)
            half.mkdir(parents=True, exist_ok=True)
            lock = sqlite3.connect(half / "lock", isolation_level=None)
            try:
                lock.execute("BEGIN EXCLUSIVE")  # the system lets go of it, however this process ends
                try:
                    _free(folder, path)  # whoever held it may have made one
                    last = cls._make(half, card, begin)
                    os.replace(half / FILE_NAME, path)
                finally:
                    lock.close()
                    shutil.rmtree(half, ignore_errors=True)
            finally:
                lock.close()
        database = cls(folder)
        database._last = last
        database._mark.write(*last)
        return database

    @classmethod
    def _make(cls, folder: Path, card: DeskCard, begin: Callable[["Database"], object] | None) -> tuple[UUID, int]:
        """The database of a new desk as one file, in the place of one that was never finished."""
        for left in folder.glob(f"{FILE_NAME}*"):
            left.unlink()
        made = cls(folder)
        with closing(sqlite.connect(made.path)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            migrations.bring_up(connection)
            identity.first_identity(connection, card)
            connection.execute("COMMIT")
        made._last = (card.id, 0)
        if begin is not None:
            begin(made)
        with closing(sqlite.connect(made.path)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
            return cls._count(connection)

    @classmethod
    def open(cls, folder: Path) -> "Database":
        """Open the desk in a folder; one of an older version is backed up and brought up first. Raises NotADesk,
        NewerDesk, DeskBusy or DiskTrouble."""
        path = folder / FILE_NAME
        with sqlite.faults_in_words(path):
            there = path.is_file()
        if not there:
            raise NotADesk(
                translate(
                    "Errors",
                    "There is no desk in “{folder}”. Make one first with “lmcdesk new”, or choose another folder.",
                ).format(folder=folder)
            )
        with sqlite.faults_in_words(path):
            connection = sqlite.connect(path, read_only=True)
            try:
                version = migrations.version_of(connection, path)
            finally:
                connection.close()
            if version == 0:
                raise NotADesk(
                    translate(
                        "Errors", "The desk in “{folder}” was never finished. Make it again with “lmcdesk new”."
                    ).format(folder=folder)
                )
            if version < migrations.VERSION:
                cls._bring_up(folder, path)
        return cls(folder)

    @staticmethod
    def _bring_up(folder: Path, path: Path) -> None:
        connection = sqlite.connect(path)
        try:
            backup.keep(connection, folder, "upgrade")
            connection.execute("BEGIN IMMEDIATE")
            migrations.bring_up(connection)
            connection.execute("COMMIT")
        finally:
            connection.close()

    # Reading

    @property
    def me(self) -> DeskCard:
        """Who this desk is."""
        with self.raw() as connection:
            return identity.card(connection)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session for queries, seeing one state of the desk from its first query on."""
        with sqlite.database_faults_in_words(self.path), _ReadingSession(self._engine) as session:
            yield session

    @contextmanager
    def raw(self) -> Iterator[sqlite3.Connection]:
        """A plain connection for reading in bulk, seeing one state of the desk."""
        with sqlite.database_faults_in_words(self.path):
            connection = sqlite.connect(self.path, read_only=True)
            try:
                connection.execute("BEGIN")
                yield connection
            finally:
                connection.close()

    # Writing

    @contextmanager
    def writing(
        self, author: str, what: str = "edit", *, note: str = "", file: str = "", sha256: str = ""
    ) -> Iterator[Journal]:
        """One transaction on the journal: kept whole on leaving, or not at all. `what` says which kind of work its
        receipt tells of: edit, import, merge, send, undo, decide, trust, sample, seal. Raises NotAllowed at a manager's
        desk."""
        with sqlite.database_faults_in_words(self.path):
            connection = sqlite.connect(self.path)
            try:
                connection.execute("BEGIN IMMEDIATE")
                if self._make_certain(connection):
                    self._keep(connection)  # the new identity, whatever becomes of the write
                    connection.execute("BEGIN IMMEDIATE")
                _allow(identity.card(connection), what)
                journal = Journal(connection, author, what, note=note, file=file, sha256=sha256)
                try:
                    yield journal
                except Unchanged:
                    return
                touched = journal.finish()
                self._keep(connection)
            finally:
                connection.close()  # which rolls back what was not committed
        if what != SEAL:
            self._tell(touched)

    def make_certain(self) -> None:
        """Take a new identity now if this desk is a copy or came back from a backup, as the first write would: before
        anything is signed in its name, or judged by it. Raises DeskBusy where there is doubt."""
        with self.raw() as connection:
            if self._doubt(connection) is None:
                return
        with sqlite.faults_in_words(self.path):
            connection = sqlite.connect(self.path)
            try:
                connection.execute("BEGIN IMMEDIATE")
                self._make_certain(connection)
                self._keep(connection)
            finally:
                connection.close()

    def _make_certain(self, connection: sqlite3.Connection) -> bool:
        """Before the first write under an identity, and wherever an older state lies than was left here, as another
        program may have put it there: is the identity still ours? If not, there is a new one."""
        doubt = self._doubt(connection)
        if doubt is not None:
            identity.renew(connection, doubt)
        return doubt is not None

    def _doubt(self, connection: sqlite3.Connection) -> str | None:
        desk, writes = self._count(connection)
        if self._last is not None and self._last[0] == desk and self._last[1] <= writes:
            return None
        return self._mark.doubt(desk, writes)

    def _keep(self, connection: sqlite3.Connection) -> None:
        connection.execute("COMMIT")
        self._last = self._count(connection)
        self._mark.write(*self._last)

    @staticmethod
    def _count(connection: sqlite3.Connection) -> tuple[UUID, int]:
        desk, writes = connection.execute("SELECT d.id, me.writes FROM me JOIN desk d ON d.ix = me.desk").fetchone()
        return UUID(bytes=desk), writes

    # Listening

    def subscribe(self, listener: Callable[[Touched], None]) -> Callable[[], None]:
        """Be told after each write, on the thread that wrote. Returns what ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _tell(self, touched: Touched) -> None:
        for listener in tuple(self._listeners):
            listener(touched)

    def _make_engine(self) -> Engine:
        engine = create_engine(
            "sqlite://", creator=lambda: sqlite.connect(self.path, read_only=True), poolclass=NullPool
        )

        @event.listens_for(engine, "begin")
        def _begin(connection: object) -> None:
            connection.exec_driver_sql("BEGIN")  # type: ignore[attr-defined]  # SQLAlchemy's own connection

        return engine


def _free(folder: Path, path: Path) -> None:
    """Make certain that a folder holds no desk. An empty database that was left there is no desk, but what SQLite keeps
    beside it would damage one in its place. Raises WrongInput."""
    if not path.exists():
        return
    with closing(sqlite.connect(path)) as connection:
        if migrations.version_of(connection, path) != 0:
            raise WrongInput(
                translate("Errors", "There is already a desk in “{folder}”. Open it, or choose another folder.").format(
                    folder=folder
                )
            )
        connection.execute("PRAGMA journal_mode = DELETE")


def _allow(card: DeskCard, what: str) -> None:
    """A manager's desk reads, prints, and takes bundles over and hands them on (features G3)."""
    if card.role is Role.MANAGER and what not in ("merge", "sample", "send", "trust"):
        raise NotAllowed(
            translate(
                "Errors",
                "This is a manager's desk: it reads and prints, and takes bundles over, but changes nothing. Ask the "
                "province or the secretariat to make the change.",
            )
        )


class _ReadingSession(Session):
    """A session that reads; what is changed on its records is refused where it would be written."""

    def flush(self, objects: Sequence[object] | None = None) -> None:
        if self.new or self.dirty or self.deleted:
            raise AssertionError("records are written by the journal alone")
