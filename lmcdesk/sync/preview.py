"""What a bundle holds and what would become of it at this desk, told before anything of it is taken over."""

import sqlite3
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from lmcdesk.errors import DeskError
from lmcdesk.i18n import translate
from lmcdesk.store import fork, identity, sqlite, trial, vectors
from lmcdesk.store.database import Database
from lmcdesk.sync import container, evidence, facts, keys, senders
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
    undone_by: int | None = None
    """The receipt by which that was taken back since."""
    missing: list[Missing] = field(default_factory=list)
    """What must come before it."""
    refusal: str = ""
    for_others: bool = False
    """It is encrypted, and for another desk."""

    @property
    def can_merge(self) -> bool:
        """Whether anything would come of merging it; one that waits for an earlier bundle is kept."""
        return self.outcome in (Outcome.MERGED, Outcome.HELD)

    def blocked(self) -> str:
        """What keeps it from being merged; an empty text where nothing does."""
        return " ".join([self.refusal, *(missing.line() for missing in self.missing)]).strip()

    def earlier(self) -> str:
        """That it was merged before, and perhaps taken back since; an empty text where it was not."""
        if self.came is None:
            return ""
        if self.undone_by is None:
            text = translate(
                "Merge", "This very bundle was merged on {day} at {time} UTC. Merging it again changes nothing."
            )
        else:
            text = translate(
                "Merge",
                "This very bundle was merged on {day} at {time} UTC and taken back since, by receipt {number}. To have "
                "it again, take that back: “lmcdesk undo {number}”.",
            )
        return text.format(day=f"{self.came:%Y-%m-%d}", time=f"{self.came:%H:%M}", number=self.undone_by)


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
                return Preview(path, Outcome.KNOWN, manifest, came=earlier[0], undone_by=earlier[1])
            receiver = manifest.header.recipient
            for_others = manifest.header.envelope is not None and receiver is not None and receiver.name != me.name
            new = sum(
                run.upto - max(run.since, known.get((run.desk, run.stream), 0))
                for run in manifest.header.runs
                if run.upto > known.get((run.desk, run.stream), 0)
            )
            senders.check(manifest, believed)
            contents = open_for(file, manifest, keys.load(database.folder))
            evidence.check(database.folder, contents.evidence)
            with database.raw() as connection:
                believed = facts.trusted(connection, contents.statements)
                senders.check_identity(manifest, believed)
                doubtful = fork.doubtful(connection, contents.handover)
                if not new and not doubtful and manifest.header.sender.id == me.id:
                    return Preview(path, Outcome.OWN, manifest)
                gaps = contents.handover.gaps(known)
                # what this desk parts from, it parts from before the rest is held against what is known
                if not gaps and not fork.apart(connection, contents.handover, contents.segments):
                    sealed = trial.prove(connection, contents.handover, contents.segments())
                    senders.check_seals(manifest, sealed, known, believed)
    except DeskError as refusal:
        return Preview(path, Outcome.REFUSED, manifest, refusal=str(refusal), for_others=for_others)
    missing = [Missing(*gap, own=gap[0].id == me.id) for gap in gaps]
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
