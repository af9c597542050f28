"""Lists as workbooks that can come back, and empty ones to fill in."""

import os
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import UUID

from openpyxl import Workbook
from openpyxl.writer.excel import ExcelWriter

from lmcdesk.i18n import Words, current
from lmcdesk.paths import put_in_place
from lmcdesk.progress import Progress
from lmcdesk.sheets.choosing import chosen
from lmcdesk.sheets.existing import Desk
from lmcdesk.sheets.form import Form
from lmcdesk.sheets.layout import Layout, layout
from lmcdesk.sheets.packing import Packing
from lmcdesk.sheets.separated import write_separated
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
    """Writes the records of a kind to a workbook (to a text file, if it is to be named .csv) that can be imported
    again; returns how many.

    Chosen are those of a country (ISO 3166-1) or province (ISO 3166-2) and of a section or pillar of the Plan, as their
    project has it, or those with the ids given. Raises WrongInput for a name that is not known, DiskTrouble if the file
    cannot be written; an earlier file of that name stays until the new one is whole.
    """
    wanted, words, progress = layout(kind), words or Words(current()), progress or Progress()
    with database.raw() as connection:
        desk = Desk(connection, wanted)
        records = chosen(wanted, connection, country, province, section, ids)
        showing = Showing(desk, words.language)

        def rows() -> Iterator[list[Written]]:
            for done, rid in enumerate(records):
                if done % _STEP == 0:
                    progress.step(done, len(records), words("Sheets", "Writing the workbook"))
                held = desk.record(rid)
                yield [
                    *(showing(column, desk.value(held, column.field)) for column in wanted.columns),
                    str(held.id),
                    desk.seeing.tell(rid),
                ]

        if path.suffix.lower() == ".csv":
            with whole_file(path) as part:
                write_separated(part, wanted, words.language, rows())
        else:
            _write(path, wanted, words, desk, rows(), len(records))
    return len(records)


def template(path: Path, kind: str, words: Words, database: Database | None = None) -> None:
    """Writes a workbook of a kind to fill in, with an example, drop-down lists and instructions; of a desk's projects
    and organisations too, where one is given. Raises as `export` does."""
    wanted = layout(kind)
    if database is None:
        _write(path, wanted, words, None)
    else:
        with database.raw() as connection:
            _write(path, wanted, words, Desk(connection, wanted))


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


def save(book: Workbook, part: Path, rows: Iterable[str] = ()) -> None:
    """As openpyxl saves, with more rows in the first sheet; and the file is closed however that ends, so that it can be
    removed on every system."""
    with Packing(part, rows) as archive:
        ExcelWriter(book, archive).save()


def _write(
    path: Path,
    wanted: Layout,
    words: Words,
    desk: Desk | None,
    records: Iterator[list[Written]] | None = None,
    count: int | None = None,
) -> None:
    with whole_file(path) as part, book_in_writing() as book:
        form = Form(book, wanted, words, desk, count)
        save(book, part, form.example() if records is None else form.rows(records))
