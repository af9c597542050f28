"""What a bundle holds and what would become of it at this desk, told before anything of it is taken over."""

import sqlite3
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from lmcdesk.errors import DeskError
from lmcdesk.store import fork, identity, sqlite, vectors
from lmcdesk.store.database import Database
from lmcdesk.sync import container, facts, keys, senders
from lmcdesk.sync.bundle import open_for
from lmcdesk.sync.manifest import Manifest
from lmcdesk.sync.receipts import Missing, Outcome
from lmcdesk.sync.words import plain


@dataclass(frozen=True, slots=True)
class Preview:
    """A bundle before it is merged."""

    path: Path
    outcome: Outcome
    """What merging it would come to."""
    manifest: Manifest | None = None
    """None for a file that is no whole bundle."""
    new: int = 0
    """Changes in it that are not here yet."""
    came: datetime | None = None
    """When the very same file was merged before."""
    missing: list[Missing] = field(default_factory=list)
    """What must come before it."""
    refusal: str = ""
    for_others: bool = False
    """It is encrypted, and for another desk."""

    @property
    def can_merge(self) -> bool:
        """Whether anything would come of merging it; one that waits for an earlier bundle is kept."""
        return self.outcome in (Outcome.MERGED, Outcome.HELD)


def look(database: Database, path: Path) -> Preview:
    """What a file is. Nothing is changed, and what is wrong with it is told rather than raised."""
    manifest: Manifest | None = None
    for_others = False
    try:
        with sqlite.faults_in_words(path), path.open("rb") as file:
            manifest = container.examine(file, plain(path.name))
            with database.raw() as connection:
                me, known = identity.card(connection), vectors.vector(connection)
                believed = facts.trusted(connection)
                earlier = came(connection, manifest)
            if earlier is not None:
                return Preview(path, Outcome.KNOWN, manifest, came=earlier[0])
            receiver = manifest.header.recipient
            for_others = manifest.header.envelope is not None and receiver is not None and receiver.name != me.name
            new = sum(
                run.upto - max(run.since, known.get((run.desk, run.stream), 0))
                for run in manifest.header.runs
                if run.upto > known.get((run.desk, run.stream), 0)
            )
            senders.check(manifest, believed)
            handover = open_for(file, manifest, keys.load(database.folder)).handover
            with database.raw() as connection:
                doubtful = fork.doubtful(connection, handover)
            if not new and not doubtful and manifest.header.sender.id == me.id:
                return Preview(path, Outcome.OWN, manifest)
    except DeskError as refusal:
        return Preview(path, Outcome.REFUSED, manifest, refusal=str(refusal), for_others=for_others)
    missing = [Missing(*gap, own=gap[0].id == me.id) for gap in handover.gaps(known)]
    return Preview(path, Outcome.HELD if missing else Outcome.MERGED, manifest, new, missing=missing)


def came(connection: sqlite3.Connection, manifest: Manifest) -> tuple[datetime, int | None] | None:
    """When the very same file was merged before, if it was, and the receipt by which that was taken back, if it is."""
    found = connection.execute(
        "SELECT at, undone_by FROM work WHERE what = 'merge' AND sha256 = ? ORDER BY ix LIMIT 1", (manifest.sha256,)
    ).fetchone()
    if found is None:
        return None
    at, undone_by = found
    latest, undone = undone_by, undone_by is not None
    while undone_by is not None:  # what took it back may have been taken back in turn
        (undone_by,) = connection.execute("SELECT undone_by FROM work WHERE ix = ?", (latest,)).fetchone()
        latest, undone = (latest, undone) if undone_by is None else (undone_by, not undone)
    return datetime.fromisoformat(at), latest if undone else None
