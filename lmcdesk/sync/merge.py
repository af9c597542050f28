"""Taking over bundles: each is copied to the desk, its sender is checked, and all of it is applied or nothing."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from lmcdesk.errors import BundleRefused, DiskTrouble
from lmcdesk.progress import Progress
from lmcdesk.store import backup, identity, sqlite, takeover, vectors
from lmcdesk.store.database import Database
from lmcdesk.store.handover import Handover
from lmcdesk.store.takeover import Gap, Taken
from lmcdesk.store.vectors import Vector
from lmcdesk.sync import container, evidence, facts, keys, refusals, seals, senders
from lmcdesk.sync.bundle import Contents, open_for
from lmcdesk.sync.manifest import Manifest
from lmcdesk.sync.receipts import MergeReport, Missing, Outcome
from lmcdesk.sync.words import desk_name

INBOX, HELD = "inbox", "held"
"""Folders beside the database: where a bundle lies while it is merged, and where those lie that wait for another."""

_CHUNK = 1 << 20


def merge(database: Database, path: Path, author: str, progress: Progress | None = None) -> MergeReport:
    """Take over one bundle, and whatever had waited for it. Raises BundleRefused, and then nothing was changed."""
    return _Merging(database, author, progress).file(path)


def merge_all(
    database: Database, paths: Iterable[Path], author: str, progress: Progress | None = None
) -> list[MergeReport]:
    """Take over bundles one after the other, in any order; one that is refused does not keep the others back. There is
    one backup, of the state before the first."""
    merging = _Merging(database, author, progress)
    reports = []
    for path in paths:
        try:
            reports.append(merging.file(path))
        except (BundleRefused, DiskTrouble) as refusal:
            reports.append(MergeReport(path.name, Outcome.REFUSED, refusal=str(refusal)))
    return reports


class _Merging:
    """One call's work, with one backup before it first changes anything."""

    def __init__(self, database: Database, author: str, progress: Progress | None) -> None:
        self._database = database
        self._author = author
        self._progress = progress
        self._backed_up = False

    def file(self, path: Path) -> MergeReport:
        """Merge a file from anywhere, from a copy of it: a stick may be pulled out."""
        inbox = self._database.folder / INBOX
        with sqlite.faults_in_words(path):
            inbox.mkdir(exist_ok=True)
            with path.open("rb") as source, tempfile.TemporaryFile(dir=inbox) as copy:
                if source.read(len(container.MAGIC)) != container.MAGIC:
                    raise refusals.not_a_bundle(path.name)
                source.seek(0)
                shutil.copyfileobj(source, copy, _CHUNK)
                copy.seek(0)
                report = self._take(copy, path.name)
                if report.outcome is Outcome.HELD and report.manifest is not None:
                    self._hold(copy, report.manifest)
        if report.outcome is Outcome.MERGED:
            report.released = self._release()
        return report

    def _take(self, file: BinaryIO, name: str) -> MergeReport:
        manifest = container.examine(file, name)
        with self._database.raw() as connection:
            me = identity.card(connection)
            known = vectors.vector(connection)
            believed = facts.trusted(connection)
            came = _came(connection, manifest)
        if came is not None:
            arrived = evidence.Arrived()
            if manifest.evidence:  # the disk may have been full then
                with suppress(BundleRefused):  # the key may be another since
                    contents = open_for(file, manifest, keys.load(self._database.folder))
                    arrived = evidence.take_in(self._database, contents.evidence)
            return MergeReport(name, Outcome.KNOWN, manifest, came=came, evidence=arrived)
        senders.check(manifest, believed)
        contents = open_for(file, manifest, keys.load(self._database.folder))
        evidence.check(self._database.folder, contents.evidence)
        brings = any(run.upto > known.get((run.desk, run.stream), 0) for run in manifest.header.runs)
        if not brings and manifest.header.sender.id == me.id:
            return MergeReport(name, Outcome.OWN, manifest)
        try:
            _check_gaps(contents.handover, known)
            if brings:
                self._back_up()
            taken = self._apply(contents, manifest, known)
            arrived = evidence.take_in(self._database, contents.evidence)
            return MergeReport(name, Outcome.MERGED, manifest, taken, evidence=arrived)
        except Gap as gap:
            return MergeReport(name, Outcome.HELD, manifest, missing=[Missing(*run) for run in gap.missing])

    def _back_up(self) -> None:
        if not self._backed_up:
            with self._database.raw() as connection:
                backup.keep(connection, self._database.folder, "merge")
            self._backed_up = True

    def _apply(self, contents: Contents, manifest: Manifest, known: Vector) -> Taken:
        sender = manifest.header.sender
        with self._database.writing(
            self._author, "merge", note=desk_name(sender), file=manifest.file, sha256=manifest.sha256
        ) as journal:
            facts.learn(journal, [manifest.header.certificate, *contents.facts])
            believed = facts.trusted(journal.connection)
            taken = takeover.take_over(journal, contents.handover, contents.segments(), self._progress, believed.judge)
            _check_seals(manifest, taken, known)
            journal.counts |= {
                "new": taken.new,
                "known": taken.known,
                "records": taken.records,
                "conflicts": taken.conflicts,
                "decided": taken.decided,
            }
            journal.outcomes += [
                {"desk": run.desk.hex, "stream": run.stream, "since": run.since, "upto": run.upto}
                for run in manifest.header.runs
            ]
        return taken

    def _hold(self, copy: BinaryIO, manifest: Manifest) -> None:
        """Keep a bundle in a folder named by its hash, so that the same one is kept once."""
        place = self._database.folder / HELD / manifest.sha256
        place.mkdir(parents=True, exist_ok=True)
        part = place.with_suffix(".part")
        copy.seek(0)
        with part.open("wb") as target:
            shutil.copyfileobj(copy, target, _CHUNK)
            target.flush()
            os.fsync(target.fileno())
        os.replace(part, place / manifest.file)

    def _release(self) -> list[MergeReport]:
        """Try again what was held, until nothing more can come in. What is refused by now stays where it is."""
        released: list[MergeReport] = []
        again = True
        while again:
            again = False
            for path in sorted((self._database.folder / HELD).glob("*/*")):
                with suppress(BundleRefused):
                    with sqlite.faults_in_words(path), path.open("rb") as file:
                        report = self._take(file, path.name)
                    if report.outcome is not Outcome.HELD:
                        path.unlink()
                        path.parent.rmdir()
                        released.append(report)
                        again = True
        return released


def _check_seals(manifest: Manifest, taken: Taken, known: Vector) -> None:
    """Each run must bear a signature of its own desk at its end, and every signature must be genuine."""
    ends = {(sealed.desk, sealed.stream, sealed.number) for sealed in taken.sealed}
    for run in manifest.header.runs:
        if run.upto > known.get((run.desk, run.stream), 0) and (run.desk, run.stream, run.upto) not in ends:
            raise refusals.unsigned(manifest.file, run.name)
    for sealed in taken.sealed:
        if not seals.genuine(sealed):
            name = next(run.name for run in manifest.header.runs if run.desk == sealed.desk)
            raise refusals.unsigned(manifest.file, name)


def _check_gaps(handover: Handover, known: Vector) -> None:
    """The same that take_over finds, but before a backup is made for nothing."""
    missing = []
    for run in handover.runs:
        desk, stream = handover.desks[run.desk], handover.streams[run.stream]
        reached = known.get((desk.id, stream), 0)
        if run.since > reached:
            missing.append((desk, stream, reached + 1, run.since))
    if missing:
        raise Gap(missing)


def _came(connection: sqlite3.Connection, manifest: Manifest) -> datetime | None:
    """When the very same file was merged before."""
    found = connection.execute(
        "SELECT at FROM work WHERE what = 'merge' AND sha256 = ? ORDER BY ix LIMIT 1", (manifest.sha256,)
    ).fetchone()
    return datetime.fromisoformat(found[0]) if found else None
