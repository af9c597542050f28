"""What a bundle holds and what would become of it at this desk, told before anything of it is taken over."""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from lmcdesk.errors import DeskError
from lmcdesk.store import fork, identity, sqlite, vectors
from lmcdesk.store.database import Database
from lmcdesk.store.handover import Handover
from lmcdesk.store.identity import DeskCard
from lmcdesk.store.vectors import Vector
from lmcdesk.sync import container, facts, keys, senders
from lmcdesk.sync.bundle import open_for
from lmcdesk.sync.manifest import Manifest
from lmcdesk.sync.receipts import Missing, Outcome


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
            manifest = container.examine(file, path.name)
            with database.raw() as connection:
                me, known = identity.card(connection), vectors.vector(connection)
                believed = facts.trusted(connection)
                found = connection.execute(
                    "SELECT at FROM work WHERE what = 'merge' AND sha256 = ? ORDER BY ix LIMIT 1", (manifest.sha256,)
                ).fetchone()
            if found is not None:
                return Preview(path, Outcome.KNOWN, manifest, came=datetime.fromisoformat(found[0]))
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
    missing = _missing(handover, known, me)
    return Preview(path, Outcome.HELD if missing else Outcome.MERGED, manifest, new, missing=missing)


def _missing(handover: Handover, known: Vector, me: DeskCard) -> list[Missing]:
    found = []
    for run in handover.runs:
        desk, stream = handover.desks[run.desk], handover.streams[run.stream]
        reached = known.get((desk.id, stream), 0)
        if run.since > reached:
            found.append(Missing(desk, stream, reached + 1, run.since, own=desk.id == me.id))
    return found
