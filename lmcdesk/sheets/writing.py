"""Lists as workbooks that can come back, and empty ones to fill in."""

import os
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import UUID
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.writer.excel import ExcelWriter

from lmcdesk.i18n import Words, current
from lmcdesk.paths import put_in_place
from lmcdesk.progress import Progress
from lmcdesk.sheets.choosing import chosen
from lmcdesk.sheets.existing import Desk
from lmcdesk.sheets.form import Form
from lmcdesk.sheets.layout import Layout, layout
from lmcdesk.sheets.showing import Showing, Written
from lmcdesk.store.database import Database
from lmcdesk.store.sqlite import disk_trouble

_STEP = 500


def export(
    database: Database,
    path: Path,
    kind: str = "projects",
    *,
    country: str | None = None,
    province: str | None = None,
    section: str | None = None,
    ids: Collection[UUID] | None = None,
    words: Words | None = None,
    progress: Progress | None = None,
) -> int:
    """Writes the records of a kind to a workbook that can be imported again; returns how many.

    Chosen are those of a country (ISO 3166-1) or province (ISO 3166-2) and of a section or pillar of the Plan, as their
    project has it, or those with the ids given. Raises WrongInput for a name that is not known, DiskTrouble if the file
    cannot be written; an earlier file of that name stays until the new one is whole.
    """
    wanted, words, progress = layout(kind), words or Words(current()), progress or Progress()
    with database.raw() as connection:
        desk = Desk(connection, wanted)
        records = chosen(desk, connection, country, province, section, ids)
    version = f"{database.me.id} {desk.at}"
    showing = Showing(desk, words.language)
    fields = wanted.kind.fields
    columns = [(column, desk.place[column.field], fields[column.field].load) for column in wanted.columns]

    def rows() -> Iterator[list[Written]]:
        for done, held in enumerate(records):
            if done % _STEP == 0:
                progress.step(done, len(records), words("Sheets", "Writing the workbook"))
            cells: list[Written] = [
                None if (stored := held.values[place]) is None else showing(column, load(stored))
                for column, place, load in columns
            ]
            yield [*cells, str(held.id), version]

    _write(path, wanted, words, rows(), desk)
    return len(records)


def template(path: Path, kind: str, words: Words) -> None:
    """Writes an empty workbook of a kind, with drop-down lists and instructions. Raises as `export` does."""
    _write(path, layout(kind), words, iter(()), None)


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """A file beside the one meant, which takes its name only once it is whole. Raises DiskTrouble."""
    part = path.with_name(path.name + ".part")
    try:
        try:
            yield part
            with part.open("rb+") as file:
                os.fsync(file.fileno())
            put_in_place(part, path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as fault:
        raise disk_trouble(fault, path) from fault


@contextmanager
def book_in_writing() -> Iterator[Workbook]:
    """A workbook that is written as it grows; its sheets are closed however the work ends."""
    book = Workbook(write_only=True)
    try:
        yield book
    except BaseException:
        for sheet in book.worksheets:
            if not sheet.closed:
                with suppress(OSError):
                    sheet.close()
        raise


def save(book: Workbook, part: Path) -> None:
    """As openpyxl saves, but the file is closed however that ends, so that it can be removed on every system."""
    with ZipFile(part, "w", ZIP_DEFLATED) as archive:
        ExcelWriter(book, archive).save()


def _write(path: Path, wanted: Layout, words: Words, rows: Iterator[list[Written]], desk: Desk | None) -> None:
    with whole_file(path) as part, book_in_writing() as book:
        Form(book, wanted, words, desk).all(rows)
        save(book, part)
