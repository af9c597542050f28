"""Reports that were frozen: numbered, kept with their figures and their pages, and found again (F6)."""

import sqlite3
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from uuid import UUID

from pypdfium2 import PdfDocument, PdfiumError

from lmcdesk import __version__
from lmcdesk.catalogue.places import places
from lmcdesk.domain.base import kinds
from lmcdesk.domain.records import Edition
from lmcdesk.errors import DeskError, DiskTrouble, WrongInput
from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.reports import figures as file_of_figures
from lmcdesk.reports.figures import Frozen
from lmcdesk.reports.imprint import Imprint
from lmcdesk.reports.manner import Era, Manner
from lmcdesk.reports.offered import Asked
from lmcdesk.reports.pages import render
from lmcdesk.reports.report import REPORTS, draw, take
from lmcdesk.store import evidence
from lmcdesk.store.database import Database
from lmcdesk.store.streams import Streams

_MOST = 1_000_000
"""Editions of one report that a desk may come to: a higher number was not counted."""


@dataclass(frozen=True)
class Held:
    """An edition that is known at a desk. `stream` says which place it belongs to: that of a project, or else of
    the desk that froze it; `figures` and `pages` are the SHA-256 of its files."""

    id: UUID
    report: str
    number: int
    year: int | None
    province: str | None
    project: UUID | None
    day: date | None
    figures: str
    pages: str | None
    stream: str


def freeze(database: Database, asked: Asked, author: str, progress: Progress | None = None) -> Held:
    """Takes a report's figures, gives them the next number, and keeps them with the pages that they come to.

    Raises WrongInput if what it is to be of is not at this desk, NotAllowed at a manager's desk, DiskTrouble,
    Cancelled; nothing is kept then.
    """
    figures = take(database, asked, progress)
    with database.raw() as connection:
        stream = Streams(connection).name_of_new(kinds()["edition"], {"project": figures.project})
        before = [one for one in _held(connection, asked) if one.stream == stream]
    number = 1 + max((one.number for one in before if 0 < one.number < _MOST), default=0)
    frozen = Frozen(number, author, __version__, asked.language, asked.era.value, asked.native, figures)
    data = file_of_figures.write(frozen)
    imprint = Imprint(number, author, sha256(data).hexdigest())
    pages, _ = render(*draw(figures, manner(frozen), database.folder, imprint), progress)
    kept: list[str] = []
    record = Edition(
        report=figures.report,
        number=number,
        year=figures.year,
        province=figures.province,
        project=figures.project,
        day=figures.as_of,
    )
    try:
        for file in (data, pages):
            kept.append(evidence.keep_made(database.folder, file)[0])
        record.figures, record.pages = kept
        with database.writing(author) as journal:
            journal.add(record)
    except DeskError:
        with database.raw() as connection:
            for digest in kept:
                evidence.forget(connection, database.folder, digest)
        raise
    return find(database, record.id)


def manner(frozen: Frozen) -> Manner:
    """How an edition was written when it was frozen."""
    first = frozen.figures.mekong_first
    return Manner(frozen.language, Era(frozen.era), native=frozen.native, mekong_first=first)


def held(database: Database, asked: Asked) -> list[Held]:
    """The editions of the report that is asked for, the latest first."""
    with database.raw() as connection:
        return _held(connection, asked)


def find(database: Database, id_: UUID) -> Held:
    """An edition by its id. Raises WrongInput if it is not known here, or is in the bin."""
    with database.raw() as connection:
        found = _select(connection, "e.id = ?", (id_.bytes,))
    if not found:
        raise WrongInput(translate("Edition", "There is no edition {id} at this desk.").format(id=id_))
    return found[0]


def _held(connection: sqlite3.Connection, asked: Asked) -> list[Held]:
    project = asked.project.bytes if asked.project else None
    where = "e.report = ? AND e.year IS ? AND e.province IS ? AND e.project IS ?"
    return _select(connection, where, (asked.name, asked.follows, asked.province, project))


def _select(connection: sqlite3.Connection, where: str, values: tuple[object, ...]) -> list[Held]:
    rows = connection.execute(
        f"""SELECT e.id, e.report, e.number, e.year, e.province, e.project, e.day, e.figures, e.pages, s.name
        FROM edition e JOIN record r USING (rid) JOIN stream s ON s.ix = r.stream
        WHERE {where} AND e.deleted = 0 AND e.number IS NOT NULL AND e.figures IS NOT NULL
        ORDER BY e.number DESC, e.rid DESC""",
        values,
    )
    load = {name: field.load for name, field in kinds()["edition"].fields.items()}
    return [
        Held(UUID(bytes=id_), report, number, year, province, load["project"](project), load["day"](day), *rest)
        for id_, report, number, year, province, project, day, *rest in rows
    ]


def load(database: Database, edition: Held) -> tuple[Frozen, Imprint]:
    """An edition's figures as they were kept. Raises WrongInput where its file has not come yet, is of a newer version
    or of another report, DiskTrouble where it is damaged."""
    data = evidence.read(database.folder, edition.figures)
    if data is None:
        raise WrongInput(
            translate(
                "Edition",
                "The figures of edition {number} have not come to this desk yet. Nothing was written. This desk's next "
                "bundles ask for them.",
            ).format(number=edition.number)
        )
    if sha256(data).hexdigest() != edition.figures:
        raise DiskTrouble(
            translate(
                "Edition",
                "The figures of edition {number} are damaged on this disk. Nothing was written. Restore a backup, or "
                "ask another desk that has the edition for its pages.",
            ).format(number=edition.number)
        )
    try:
        frozen = file_of_figures.read(data, lambda name: REPORTS[name].summary)
    except ValueError as fault:
        raise of_another_version(edition) from fault
    if not _of(edition, frozen):
        raise WrongInput(
            translate(
                "Edition",
                "The file that edition {number} names holds the figures of another report. Nothing was written. Ask "
                "the desk that froze it for its pages.",
            ).format(number=edition.number)
        )
    return frozen, Imprint(frozen.number, frozen.author, edition.figures)


def of_another_version(edition: Held) -> WrongInput:
    """What is said of figures that this version cannot read or draw."""
    return WrongInput(
        translate(
            "Edition",
            "The figures of edition {number} are of another version of LMC Desk. Nothing was written. Install the "
            "newer version, then print it.",
        ).format(number=edition.number)
    )


def _of(edition: Held, frozen: Frozen) -> bool:
    """Whether figures are those that a record tells of: it may have come from anywhere."""
    of = frozen.figures
    told = edition.number, edition.report, edition.year, edition.province, edition.project
    return told == (frozen.number, of.report, of.year, of.province, of.project) and any(
        of.country == each.code for each in places().countries
    )


def kept_pages(database: Database, edition: Held, asked: Asked) -> tuple[bytes, int] | None:
    """The very pages of an edition and how many they are, if they are asked for as they were written then and are here
    unharmed: a later version of the program may draw the same figures otherwise. Raises what `load` raises."""
    frozen, _ = load(database, edition)
    if (asked.language, asked.era.value, asked.native) != (frozen.language, frozen.era, frozen.native):
        return None
    data = evidence.read(database.folder, edition.pages)
    if data is None or sha256(data).hexdigest() != edition.pages:
        return None
    try:
        with PdfDocument(data) as document:
            return (data, len(document)) if len(document) else None
    except PdfiumError:  # a record may name any file
        return None
