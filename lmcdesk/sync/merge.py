"""Taking over bundles: each is copied to the desk, its sender is checked, and all of it is applied or nothing. What
cannot be merged is kept (see quarantine)."""

import sqlite3
import tempfile
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from stat import S_ISREG
from typing import BinaryIO

from lmcdesk.errors import BundleDamaged, BundleRefused, DeskBusy, DeskError, DiskTrouble
from lmcdesk.progress import Progress
from lmcdesk.store import (
    backup,
    check,
    conflicts,
    fork,
    history,
    homing,
    identity,
    side_by_side,
    sqlite,
    takeover,
    trial,
    vectors,
)
from lmcdesk.store.database import Database
from lmcdesk.store.handover import Handover
from lmcdesk.store.identity import DeskCard
from lmcdesk.store.journal import Unchanged
from lmcdesk.store.keys import dot, series
from lmcdesk.store.takeover import Gap, Taken
from lmcdesk.store.vectors import Vector
from lmcdesk.sync import container, evidence, facts, keys, preview, quarantine, refusals, senders, trust
from lmcdesk.sync.bundle import Contents, open_for
from lmcdesk.sync.keys import Keys
from lmcdesk.sync.manifest import Manifest
from lmcdesk.sync.receipts import MergeReport, Missing, Outcome
from lmcdesk.sync.words import desk_name, plain

SUFFIX = ".lmcb"

INBOX = "inbox"
"""The folder beside the database where a bundle lies while it is merged."""

_CHUNK = 1 << 20


def merge(database: Database, path: Path, author: str, progress: Progress | None = None) -> MergeReport:
    """Take over one bundle, and whatever had waited for it. Raises BundleRefused, and then nothing was changed; the
    file is kept all the same."""
    merging = _Merging(database, author, progress)
    report = merging.file(path)
    if isinstance(report.refused, BundleRefused):
        raise report.refused
    merging.release([report])
    _bring_home(database, author, [report])
    return report


def merge_all(
    database: Database,
    paths: Iterable[Path],
    author: str,
    progress: Progress | None = None,
    reports: list[MergeReport] | None = None,
) -> list[MergeReport]:
    """Take over bundles one after the other, in any order; one that is refused does not keep the others back. There is
    one backup, of the state before the first. What had waited for them is merged at the end. Whoever gives the list of
    `reports` can tell of those that were done whatever ends the work."""
    merging = _Merging(database, author, progress)
    reports = [] if reports is None else reports
    for path in paths:
        try:
            reports.append(merging.file(path))
        except DeskError as trouble:
            reports.append(MergeReport(plain(path.name), Outcome.REFUSED, refusal=str(trouble)))
    merging.release(reports)
    _bring_home(database, author, reports)
    return reports


def retry(database: Database, author: str, progress: Progress | None = None) -> list[MergeReport]:
    """Try again what is kept, after more became known of other desks. Returns what could be merged."""
    reports = _Merging(database, author, progress).again()
    _bring_home(database, author, reports)
    return reports


def _bring_home(database: Database, author: str, reports: Iterable[MergeReport]) -> None:
    """Say again what was merged where it is not known; what that settles waits for no decision. What was merged is
    merged, whatever keeps this from being written now: it is tried again before each bundle."""
    merged = [one for report in reports for one in (report, *report.released) if one.outcome is Outcome.MERGED]
    with suppress(DeskBusy, DiskTrouble):
        if merged and homing.bring_home(database, author):
            with database.raw() as connection:
                waiting = {one.number for one in conflicts.conflicts(connection)}
            for one in merged:
                one.taken.opened &= waiting


class _Merging:
    """One call's work, with one backup before it first changes anything."""

    def __init__(self, database: Database, author: str, progress: Progress | None) -> None:
        self._database = database
        self._author = author
        self._progress = progress
        self._backed_up = False
        with suppress(DeskBusy):  # else what came of its own later work would seem another computer's
            database.make_certain()
        with suppress(keys.Locked):  # then what its later keys vouch for is refused for now, and kept
            trust.catch_up(database)

    def file(self, path: Path) -> MergeReport:
        """Merge a file from anywhere, from a copy of it: a stick may be pulled out."""
        name = plain(path.name)
        with sqlite.faults_in_words(path):
            if not S_ISREG(path.stat().st_mode):  # a pipe would keep whoever reads it waiting for ever
                return _refused(name, refusals.no_file(name))
        if path.suffix.lower() != SUFFIX and not _begins_as_bundle(path):
            return _refused(name, refusals.not_a_bundle(name))
        inbox = self._database.folder / INBOX
        with sqlite.faults_in_words(inbox):
            inbox.mkdir(exist_ok=True)
            with tempfile.TemporaryFile(dir=inbox) as copy:
                self._copy(path, copy)
                report = self._try(copy, name)
                if report.outcome is Outcome.HELD:
                    try:
                        self._keep(copy, report)
                    except quarantine.Full:
                        full = refusals.too_much_kept(name)
                        full.claims = report.sender()
                        report = _refused(name, full)
                elif report.refused is not None:
                    try:
                        self._keep(copy, report)
                    except OSError:  # the refusal is what matters; the file is still where it came from
                        report.refusal = refusals.but_not_kept(report.refusal)
                        report.refused.args = (report.refusal,)
        return report

    def _copy(self, path: Path, copy: BinaryIO) -> None:
        with sqlite.faults_in_words(path), path.open("rb") as source:
            while chunk := source.read(_CHUNK):
                with sqlite.faults_in_words(self._database.path):  # this disk is full, not that stick
                    copy.write(chunk)
                    copy.flush()
        copy.seek(0)

    def _try(self, file: BinaryIO, name: str) -> MergeReport:
        try:
            return self._take(file, name)
        except BundleRefused as refused:
            return _refused(name, refused)
        except DeskBusy:
            return MergeReport(name, Outcome.HELD, refusal=refusals.busy(name))

    def _keep(self, file: BinaryIO, report: MergeReport) -> None:
        quarantine.keep(
            self._database.folder,
            file,
            report.file,
            why=" ".join(report.lines()),
            sender=report.sender(),
            claims=report.claims,
            hopeless=isinstance(report.refused, BundleDamaged),
        )
        report.kept = True

    def _take(self, file: BinaryIO, name: str) -> MergeReport:
        manifest = container.examine(file, name)
        with refusals.claimed(desk_name(manifest.header.sender)):
            return self._take_over(file, manifest)

    def _take_over(self, file: BinaryIO, manifest: Manifest) -> MergeReport:
        name = manifest.file
        with self._database.raw() as connection:
            me = identity.card(connection)
            known = vectors.vector(connection)
            believed = facts.trusted(connection)
            came = preview.came(connection, manifest)
        if came is not None:
            arrived = evidence.Arrived()
            if manifest.evidence:  # the disk may have been full then
                with suppress(BundleRefused):  # the key may be another since
                    contents = open_for(file, manifest, self._keys(manifest))
                    arrived = evidence.take_in(self._database, contents.evidence)
            return MergeReport(name, Outcome.KNOWN, manifest, came=came[0], undone_by=came[1], evidence=arrived)
        senders.check(manifest, believed)
        contents = open_for(file, manifest, self._keys(manifest))
        with self._database.raw() as connection:
            senders.check_identity(manifest, facts.trusted(connection, contents.statements))
        try:
            return self._take_content(contents, manifest, me, known)
        except BundleDamaged:
            raise
        except BundleRefused as refused:
            self._learn(contents, refused)
            raise

    def _learn(self, contents: Contents, refused: BundleRefused) -> None:
        """Where a bundle is as its sender made it, and is only at odds with what is known here, what it tells of
        certificates and revocations is kept, since each is signed by itself: no desk can keep its own revocation out by
        what it writes."""
        with self._database.writing(self._author, "trust") as journal:
            if not facts.learn(journal, contents.statements):
                raise Unchanged
            refused.args = (refusals.but_heard(str(refused)),)

    def _take_content(self, contents: Contents, manifest: Manifest, me: DeskCard, known: Vector) -> MergeReport:
        name = manifest.file
        evidence.check(self._database.folder, contents.evidence)
        brings = any(run.upto > known.get((run.desk, run.stream), 0) for run in manifest.header.runs)
        if not brings:
            with self._database.raw() as connection:
                brings = fork.doubtful(connection, contents.handover)
        if not brings and manifest.header.sender.id == me.id:
            return MergeReport(name, Outcome.OWN, manifest)
        try:
            if gaps := contents.handover.gaps(known):  # as take_over finds, but before a backup is made
                raise Gap(gaps)
            taken, parted = self._apply_beside_backup(contents, manifest, needed=brings)
            arrived = evidence.take_in(self._database, contents.evidence)
            with self._database.raw() as connection:
                barred = facts.trusted(connection).is_barred_here
            return MergeReport(name, Outcome.MERGED, manifest, taken, parted=parted, barred=barred, evidence=arrived)
        except Gap as gap:
            return MergeReport(
                name, Outcome.HELD, manifest, missing=[Missing(*run, own=run[0].id == me.id) for run in gap.missing]
            )

    def _keys(self, manifest: Manifest) -> Keys | None:
        """Those to open a bundle with; none for one that lies open."""
        try:
            return keys.load(self._database.folder) if manifest.header.envelope else None
        except keys.Locked as locked:
            raise refusals.locked(manifest.file, str(locked)) from locked

    def _apply_beside_backup(self, contents: Contents, manifest: Manifest, *, needed: bool) -> tuple[Taken, bool]:
        """Back the desk up as it is while the bundle is taken over, on another core: nothing is kept before the backup
        is, or if it fails."""
        with ThreadPoolExecutor(1) as beside:
            return self._apply(contents, manifest, beside.submit(self._back_up, needed=needed).result)

    def _back_up(self, *, needed: bool) -> None:
        if needed and not self._backed_up:
            folder = self._database.folder
            with sqlite.faults_in_words(folder / backup.FOLDER), self._database.raw() as connection:
                connection.execute("PRAGMA cache_size = -8000")  # in kB: the merge has a cache of its own
                backup.keep(connection, folder, "merge")
            self._backed_up = True

    def _apply(self, contents: Contents, manifest: Manifest, backed_up: Callable[[], None]) -> tuple[Taken, bool]:
        """Take all over, once the desk is backed up; whether this desk's own work was put under another name before."""
        sender = manifest.header.sender
        with self._database.writing(
            self._author, "merge", note=desk_name(sender), file=manifest.file, sha256=manifest.sha256
        ) as journal:
            facts.learn(journal, contents.statements)
            believed = facts.trusted(journal.connection)
            identity.put_right(journal.connection, sender)
            parted = fork.part(journal, contents.handover, contents.segments)
            known = vectors.vector(journal.connection)
            taken = takeover.take_over(journal, contents.handover, contents.segments(), self._progress, believed.judge)
            senders.check_seals(manifest, taken.sealed, known, believed)
            facts.judge_anew(journal, believed)
            taken.withheld = _withheld(journal.connection, contents.handover, known)
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
            journal.outcomes += history.with_partner(sender.id)
            backed_up()
        taken.severe = check.severe(self._database, taken.touched)
        if taken.touched:
            with self._database.raw() as connection:
                (latest,) = history.receipts(connection, "merge", 1)
                taken.beside = len(side_by_side.beside(connection, latest.number))
        return taken, parted

    def release(self, after: Iterable[MergeReport]) -> None:
        """Try again what is kept, if any of some bundles was merged, and note with the last of them what came in."""
        merged = [report for report in after if report.outcome is Outcome.MERGED]
        if merged:
            merged[-1].released = self.again()

    def _compared(self, file: BinaryIO, report: MergeReport) -> MergeReport:
        """What becomes of a bundle that was kept, all of whose changes came otherwise meanwhile: it is let go, whoever
        signed it, if it tells them as they are here, and stays if it was altered."""
        idle = report.outcome is Outcome.MERGED and not report.taken.new and not report.parted
        if not idle and report.refused is None:
            return report
        try:
            file.seek(0)
            manifest = container.examine(file, report.file)
            with refusals.claimed(desk_name(manifest.header.sender)):
                contents = open_for(file, manifest, self._keys(manifest))
                with self._database.raw() as connection:
                    here = trial.repeats(connection, contents.handover, contents.segments())
        except BundleRefused as differs:
            return _refused(report.file, differs) if idle else report
        if idle or not here or manifest.evidence or not manifest.changes:
            return report
        return MergeReport(report.file, Outcome.MERGED, manifest)

    def again(self) -> list[MergeReport]:
        """Try again what is kept, until nothing more comes in."""
        released: list[MergeReport] = []
        tried = -1
        while tried != len(released):
            tried = len(released)
            for one in reversed(quarantine.kept(self._database.folder)):
                if one.hopeless:
                    continue
                try:
                    with sqlite.faults_in_words(one.path), one.path.open("rb") as file:
                        report = self._compared(file, self._try(file, one.file))
                        if report.outcome in (Outcome.HELD, Outcome.REFUSED):
                            self._keep(file, report)
                            continue
                except DiskTrouble:  # it waits on, and what was merged before is told
                    continue
                quarantine.drop(one)
                released.append(report)
        return released


def _refused(name: str, refused: BundleRefused) -> MergeReport:
    return MergeReport(name, Outcome.REFUSED, refusal=str(refused), refused=refused, claims=refused.claims)


def _begins_as_bundle(path: Path) -> bool:
    with sqlite.faults_in_words(path), path.open("rb") as file:
        return file.read(len(container.MAGIC)) == container.MAGIC


def _withheld(connection: sqlite3.Connection, handover: Handover, known: Vector) -> int:
    """How many of the changes that came do not show."""
    desks = {card.id: ix for ix, card in identity.cards(connection).items()}
    streams = dict(connection.execute("SELECT name, ix FROM stream").fetchall())
    found = 0
    for run in handover.runs:
        desk, stream = handover.desks[run.desk].id, handover.streams[run.stream]
        key, after = series(desks[desk], streams[stream]), known.get((desk, stream), 0)
        found += connection.execute(
            "SELECT count(*) FROM withheld WHERE dot > ? AND dot <= ?",
            (dot(key, after), dot(key, max(run.upto, after))),
        ).fetchone()[0]
    return found
