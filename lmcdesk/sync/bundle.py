"""Writing a bundle of what another desk lacks, and reading one."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO
from uuid import UUID

from lmcdesk import __version__
from lmcdesk.errors import BundleRefused, DiskTrouble, WrongInput
from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.store import evidence as store_evidence
from lmcdesk.store import homing, identity, sqlite
from lmcdesk.store.database import Database
from lmcdesk.store.handover import Handover, Segment, hand_over
from lmcdesk.store.identity import DeskCard
from lmcdesk.sync import certificates, codec, container, facts, parts, refusals, seals, trust
from lmcdesk.sync import evidence as carried
from lmcdesk.sync.boxes import Box
from lmcdesk.sync.certificates import Certificate, Statement
from lmcdesk.sync.columns import Mistold, Removed, Reordered, Repeated, Unreadable
from lmcdesk.sync.container import Sections
from lmcdesk.sync.envelope import Envelope, closed, opened
from lmcdesk.sync.evidence import Parcel
from lmcdesk.sync.keys import Keys
from lmcdesk.sync.manifest import Header, Manifest, RunTold, Section
from lmcdesk.sync.parts import Choice, Part
from lmcdesk.sync.words import desk_name, plain

HANDOVER, FACTS, SEGMENT = "handover", "facts", "segment"

MEGABYTE = 1_000_000
"""The least that a part may be limited to."""

Kinds = dict[int, Counter[int]]
"""For each run, how many changes it has of each kind."""


# Writing


def write(
    database: Database,
    path: Path,
    *,
    recipient: UUID | None = None,
    newcomer: Certificate | None = None,
    everything: bool = False,
    anew: bool = False,
    streams: Iterable[str] | None = None,
    encrypted: bool = True,
    evidence: bool = True,
    progress: Progress | None = None,
) -> Manifest:
    """Write what a desk lacks, as far as it told what it has; all of it `anew`, for a desk that never told, or for no
    desk in particular, as is one that nobody here ever spoke of. Once this returns, the medium may be removed.

    Whole streams are sent: those named (see scope), or all. A secretariat sends a desk of one province that province,
    what is national and the reference lists, unless `everything` is wished. What is for one desk is encrypted to it and
    to this desk, unless that is not wished; so is what is for a `newcomer`, of which nothing but its certificate is
    known. Files of `evidence` come with the records that name them. Raises WrongInput if this desk is not enrolled, if
    the recipient's certificate was revoked, or if it has none to which the bundle could be encrypted.
    """
    choice = Choice(recipient, everything, streams, evidence, newcomer, anew)
    return _write(database, path, choice, None, encrypted=encrypted, progress=progress)[0]


def write_parts(
    database: Database,
    path: Path,
    limit: int,
    *,
    recipient: UUID | None = None,
    newcomer: Certificate | None = None,
    everything: bool = False,
    anew: bool = False,
    streams: Iterable[str] | None = None,
    evidence: bool = True,
    progress: Progress | None = None,
) -> list[Manifest]:
    """The same in files of at most `limit` bytes, at least MEGABYTE, which are bundles of their own and may arrive in
    any order: x.lmcb, or x-1-of-3.lmcb and so on beside it. All of them are there when this returns, or none."""
    choice = Choice(recipient, everything, streams, evidence, newcomer, anew)
    return _write(database, path, choice, limit, encrypted=True, progress=progress)


def _write(
    database: Database, path: Path, choice: Choice, limit: int | None, *, encrypted: bool, progress: Progress | None
) -> list[Manifest]:
    held, certificate = trust.own(database)
    check_addressee(database, choice, encrypted=encrypted)
    with sqlite.faults_in_words(path):
        container.try_place(path)
    database.make_certain()
    homing.bring_home(database, database.me.name)
    seals.seal_own(database, held)
    written: list[tuple[Path, Manifest]] = []
    with database.raw() as connection:
        sending = parts.sending(connection, database, choice, facts.trusted(connection))
        to = sending.addressee
        card, known = (to.card, to.certificate) if to else (None, None)
        readers = sorted({known.receiving, held.receiving_public}) if known and encrypted else []
        divided = parts.plan(connection, database, sending, limit, progress=progress)
        try:
            for number, part in enumerate(divided.parts, 1):
                count = len(divided.parts)
                target = path if count == 1 else path.with_name(f"{path.stem}-{number}-of-{count}{path.suffix}")
                envelope, key = closed(readers) if readers else (None, None)
                with sqlite.faults_in_words(target), container.sections(database.folder, key) as content:
                    handover, kinds = _fill(connection, database, content, part, sending.streams, progress)
                    header = _header(handover, certificate, card, envelope, kinds, content.told)
                    if count > 1:
                        header = replace(header, part=(number, count))
                    manifest = container.seal(target, held, header, content, partial(_read_back, target.name, key))
                written.append((target, manifest))
        except BaseException:
            for target, _ in written:
                target.unlink(missing_ok=True)
            raise
    return [manifest for _, manifest in written]


def check_addressee(database: Database, choice: Choice, *, encrypted: bool = True) -> None:
    """Raises WrongInput for a desk that is sent nothing, this one among them, or to which nothing could be encrypted,
    before anything is written."""
    if choice.recipient is None or choice.newcomer is not None:
        return
    with database.raw() as connection:
        believed = facts.trusted(connection)
        to = parts.addressee(connection, choice, believed)
        me = identity.card(connection)
    if to is None or to.card is None:
        return
    if to.card.id == me.id:  # an earlier identity may be that of another computer by now
        raise WrongInput(
            translate(
                "Bundle",
                "{desk} is this desk itself, so nothing was written for it. Name another desk; one of the same name "
                "by its fingerprint or id.",
            ).format(desk=desk_name(to.card))
        )
    if believed.is_barred(to.card):
        raise WrongInput(
            translate(
                "Bundle",
                "The certificate of {desk} was revoked, so nothing was written for it. If that office goes on with "
                "another computer, have that one enrolled first.",
            ).format(desk=desk_name(to.card))
        )
    if encrypted and to.certificate is None:
        raise WrongInput(
            translate(
                "Bundle",
                "No secretariat that this desk trusts vouches for {desk}, so a bundle for it would lie open to "
                "everybody, and none was written. Have it enrolled, or trust its secretariat, first; or write an open "
                "bundle for no desk in particular (without “--for”).",
            ).format(desk=desk_name(to.card))
        )


def _fill(
    connection: sqlite3.Connection,
    database: Database,
    content: Sections,
    part: Part,
    streams: list[str] | None,
    progress: Progress | None,
) -> tuple[Handover, Kinds]:
    handover, segments = hand_over(connection, part.since, streams, sealed=True, until=part.upto)
    content.add(HANDOVER, codec.write_handover(handover))
    content.add(FACTS, parts.pack_facts(connection))
    kinds = _add_segments(content, handover, segments, progress or Progress())
    awaited = store_evidence.awaited(connection, database.folder)
    content.add(carried.FILES, carried.write_list(part.stretches, awaited))
    done, total = 0, sum(stretch.size for stretch in part.stretches)
    for chunk in carried.content(database.folder, part.stretches):
        content.add(carried.CONTENT, chunk, carried.level(chunk))
        done += len(chunk)
        (progress or Progress()).step(done, total)
    return handover, kinds


def _add_segments(content: Sections, handover: Handover, segments: Iterable[Segment], progress: Progress) -> Kinds:
    total = sum(run.upto - run.since for run in handover.runs)
    kinds: Kinds = {place: Counter() for place in range(len(handover.runs))}
    done = 0
    for segment in segments:
        content.add(SEGMENT, codec.write_segment(segment))
        _count_kinds(segment, kinds)
        done += len(segment)
        progress.step(done, total)
    return kinds


def _count_kinds(segment: Segment, kinds: Kinds) -> None:
    of_changes = map(segment.kinds.__getitem__, segment.record)
    for run, _, count in segment.numbers:
        kinds[run].update(islice(of_changes, count))


def _header(
    handover: Handover,
    certificate: Certificate,
    recipient: DeskCard | None,
    envelope: Envelope | None,
    kinds: Kinds,
    sections: list[Section],
) -> Header:
    return Header(
        program=__version__,
        made=datetime.now(UTC).replace(microsecond=0),
        sender=next(card for card in handover.desks if card.id == handover.sender),
        certificate=certificate,
        recipient=recipient,
        envelope=envelope,
        runs=tuple(
            RunTold(
                desk=handover.desks[run.desk].id,
                name=handover.desks[run.desk].name,
                stream=handover.streams[run.stream],
                since=run.since,
                upto=run.upto,
                kinds=kinds[place],
            )
            for place, run in enumerate(handover.runs)
        ),
        sections=tuple(sections),
    )


def _read_back(name: str, key: bytes | None, file: BinaryIO) -> Manifest:
    """What a receiver would make of the file, read from the medium again."""
    try:
        manifest = container.examine(file, name)
        contents = Contents(file, manifest, key)
        for _ in chain(contents.segments(), contents.evidence.chunks()):
            pass
    except BundleRefused as fault:
        raise DiskTrouble(
            translate(
                "Bundle",
                "“{file}” was written, but what the disk or stick gave back differs. The bundle was not kept. Use "
                "another stick or folder.",
            ).format(file=name)
        ) from fault
    return manifest


# Reading


def inspect(path: Path) -> Manifest:
    """Who made a bundle, when, and how many changes of what it holds; needs no desk and unpacks nothing. Raises
    BundleRefused unless every byte is as it was signed."""
    with sqlite.faults_in_words(path), path.open("rb") as file:
        return container.examine(file, plain(path.name))


def open_for(file: BinaryIO, manifest: Manifest, held: Keys | None) -> "Contents":
    """What an examined bundle holds, for the desk that holds some keys. Raises BundleRefused if it is not for it."""
    envelope = manifest.header.envelope
    if envelope is None:
        return Contents(file, manifest, None)
    try:
        key = opened(envelope, held) if held else None
    except Unreadable as fault:
        raise refusals.faulty(manifest.file, fault) from fault
    if key is None:
        raise refusals.for_others(manifest.file, desk_name(manifest.header.recipient or manifest.header.sender))
    return Contents(file, manifest, key)


class Contents:
    """What an examined bundle holds. Everything raises BundleRefused where it does not make sense."""

    def __init__(self, file: BinaryIO, manifest: Manifest, key: bytes | None) -> None:
        self._file = file
        self._manifest = manifest
        self._key = key
        try:
            self.handover = codec.read_handover(self._only(HANDOVER))
            self.facts = self._read_facts(self._only(FACTS))
            self._check_header()
            self.evidence = self._read_evidence()
            """The files that it brings."""
        except Unreadable as fault:
            raise refusals.faulty(manifest.file, fault) from fault

    @property
    def statements(self) -> list[Statement]:
        """All that it tells of desks, its sender's certificate first."""
        return [self._manifest.header.certificate.statement, *self.facts]

    def segments(self) -> Iterator[Segment]:
        """The changes, segment by segment; each run is complete and in order, and of the kinds that the header told, or
        this raises."""
        runs = self.handover.runs
        kinds: Kinds = {place: Counter() for place in range(len(runs))}
        reached = [run.since for run in runs]
        try:
            for segment in self._segments():
                for run, first, count in segment.numbers:
                    if first <= reached[run]:
                        raise Repeated("changes are there twice")
                    if first > reached[run] + 1:
                        raise self._gap(run, reached[run] + 1)
                    reached[run] += count
                _count_kinds(segment, kinds)
                yield segment
            if reached != [run.upto for run in runs]:
                raise Removed("changes are missing at the end")
            if any(kinds[place] != run.kinds for place, run in enumerate(self._manifest.header.runs)):
                raise Mistold("the header tells of other kinds than are inside")
        except Unreadable as fault:
            raise refusals.faulty(self._manifest.file, fault) from fault

    def _segments(self) -> Iterator[Segment]:
        for place, section in enumerate(self._manifest.header.sections):
            if section.kind == SEGMENT:
                data = container.unpack(self._file, self._manifest, place, self._key)
                yield codec.read_segment(data, self.handover)

    def _gap(self, run: int, number: int) -> Unreadable:
        """What to say where a change of a run should stand and does not: it may follow later."""
        for segment in self._segments():
            if any(of == run and first <= number < first + count for of, first, count in segment.numbers):
                return Reordered("changes are out of order")
        return Removed("changes are missing")

    def _read_evidence(self) -> Parcel:
        header, name = self._manifest.header, self._manifest.file
        sizes = [section.unpacked for section in header.sections if section.kind == carried.CONTENT]
        lists = [section for section in header.sections if section.kind == carried.FILES]
        if not lists:
            return Parcel(name, header.sender.id, header.made, (), None, lambda: iter(()))
        if lists[0].unpacked > carried.MOST_LIST:
            raise refusals.too_large(name, lists[0].unpacked)
        stretches, awaited = carried.read_list(self._only(carried.FILES), sizes, name)
        return Parcel(name, header.sender.id, header.made, stretches, awaited, self._content)

    def _content(self) -> Iterator[bytes]:
        try:
            for place, section in enumerate(self._manifest.header.sections):
                if section.kind == carried.CONTENT:
                    yield container.unpack(self._file, self._manifest, place, self._key)
        except Unreadable as fault:
            raise refusals.faulty(self._manifest.file, fault) from fault

    def _only(self, kind: str) -> bytes:
        places = [n for n, section in enumerate(self._manifest.header.sections) if section.kind == kind]
        if len(places) != 1:
            raise Unreadable(f"not one {kind}")
        return container.unpack(self._file, self._manifest, places[0], self._key)

    @staticmethod
    def _read_facts(data: bytes) -> list[Statement]:
        return [certificates.opened(entry) for entry in Box.read(data).boxes("statements")]

    def _check_header(self) -> None:
        """What the header told in clear must be what is inside."""
        header, handover = self._manifest.header, self.handover
        inside = [
            (desk.id, desk.name, handover.streams[run.stream], run.since, run.upto)
            for run in handover.runs
            for desk in [handover.desks[run.desk]]
        ]
        if inside != [(run.desk, run.name, run.stream, run.since, run.upto) for run in header.runs]:
            raise Mistold("the header tells of other changes than are inside")
        if header.sender not in handover.desks or header.sender.id != handover.sender:
            raise Mistold("the header names another sender")
