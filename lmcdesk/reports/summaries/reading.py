"""One state of a desk, as summaries read it."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from lmcdesk.domain.base import Record
from lmcdesk.domain.money import Rates
from lmcdesk.domain.records import Milestone, Project, Rate
from lmcdesk.store import identity, lookup
from lmcdesk.store.database import Database
from lmcdesk.store.identity import DeskCard

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Snapshot:
    """All that is asked of it is answered from one state of the desk, however long the asking takes."""

    connection: sqlite3.Connection
    desk: DeskCard
    folder: Path
    """Where the desk keeps its files of evidence."""
    milestones: Callable[[UUID], list[Milestone]]
    """A project's milestones in their order."""
    _records: Callable[[str, Mapping[str, Any] | None], Iterator[Record]]

    def of(self, kind: type[R], **where: Any) -> Iterator[R]:
        """The records of a kind whose fields hold these values, deleted ones left out."""
        return (record for record in self._records(kind.__tablename__, where) if isinstance(record, kind))

    def project(self, id_: UUID) -> Project | None:
        """The project of an id; None if there is none or it is deleted."""
        return next(self.of(Project, id=id_), None)

    def rates(self) -> Rates:
        """The table of exchange rates."""
        return Rates(self.of(Rate))


@contextmanager
def snapshot(database: Database) -> Iterator[Snapshot]:
    """Holds one state of a desk for reading."""
    with database.reading() as session:
        connection = lookup.plain(session)
        yield Snapshot(
            connection,
            identity.card(connection),
            database.folder,
            lambda project: lookup.milestones(session, project),
            lambda kind, where: lookup.records(session, kind, where),
        )
