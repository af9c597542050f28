"""A workbook as it is looked at before anything is taken over: its sheets, the first rows of each, their headings."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path

from lmcdesk.errors import SheetUnreadable
from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.sheets import headings
from lmcdesk.sheets.asking import Answers
from lmcdesk.sheets.headings import Headings
from lmcdesk.sheets.layout import LAYOUTS
from lmcdesk.sheets.preview import SheetPreview, preview
from lmcdesk.sheets.reading import Cell, Grid, SheetName, Workbook
from lmcdesk.sheets.taking import number_text
from lmcdesk.store.database import Database
from lmcdesk.ui import figures

ROWS = headings.ROWS_LOOKED_AT
"""Rows from the top of a sheet that are shown."""

_LONGEST = 200
"""Letters of a cell that are shown."""


@dataclass(frozen=True)
class Book:
    """A workbook's sheets, and the first rows of those that were looked at, by their places."""

    path: Path
    encoding: str
    sheets: tuple[SheetName, ...]
    heads: Mapping[int, Grid]
    best: int
    """The place of the sheet that fits best."""


@dataclass(frozen=True)
class Wish:
    """How the user wants a sheet to be read; None where that is left to the program."""

    sheet: int = 0
    kind: str | None = None
    header: int | None = None
    mapping: Mapping[str, str | None] = field(default_factory=dict)
    """Fields by letters of columns; None for a column to leave out."""
    answers: Answers = field(default_factory=Answers)


def read_book(path: Path, encoding: str, progress: Progress) -> Book:
    """Look into a workbook. Raises SheetUnreadable, Cancelled."""
    with Workbook(path, encoding, progress) as source:
        if not source.sheets:
            raise SheetUnreadable(
                translate(
                    "Sheet", "“{file}” has no sheet that can be read. Save it as .xlsx and choose it again."
                ).format(file=path.name)
            )
        visible = [at for at, sheet in enumerate(source.sheets) if not sheet.hidden] or [0]
        heads = {at: source.read(at, ROWS) for at in visible}
        weights = {at: found.weight for at in visible if (found := headings.find(heads[at], None)) is not None}
        filled = [at for at in visible if heads[at].rows] or visible
        best = max(weights, key=lambda at: (weights[at], -at)) if weights else filled[0]
        return Book(path, encoding, source.sheets, heads, best)


def read_head(book: Book, at: int, progress: Progress) -> Book:
    """Look at one more sheet, which is hidden. Raises SheetUnreadable, Cancelled."""
    with Workbook(book.path, book.encoding, progress) as source:
        return replace(book, heads={**book.heads, at: source.read(at, ROWS)})


def find(book: Book, wish: Wish) -> Headings | None:
    """The headings of the sheet wished for. Raises WrongInput for what its sheet cannot be."""
    kind = LAYOUTS[wish.kind] if wish.kind is not None else None
    return headings.find(book.heads[wish.sheet], kind, wish.mapping, wish.header)


def look(database: Database, book: Book, wish: Wish, found: Headings, progress: Progress) -> SheetPreview:
    """What taking the sheet over would do. Raises as `preview` does."""
    return preview(
        database,
        book.path,
        found.layout.name,
        book.sheets[wish.sheet].name,
        wish.mapping,
        replace(wish.answers, header=wish.header),
        progress,
        encoding=book.encoding,
    )


def rows_below(grid: Grid, found: Headings) -> list[tuple[int, list[Cell]]]:
    """The rows that were looked at and stand under the headings."""
    return [(number, cells) for number, cells in grid.rows if number > found.rows[-1]]


def samples(grid: Grid, found: Headings, place: int, most: int = 3) -> list[str]:
    """A few different texts that stand in a column."""
    texts = (cell_text(cells[place]) for _, cells in rows_below(grid, found) if place < len(cells))
    return list(dict.fromkeys(text for text in texts if text))[:most]


def cell_text(cell: Cell) -> str:
    """A cell in one line, as its sheet would show it."""
    match cell:
        case None:
            return ""
        case bool():
            return translate("Value", "yes") if cell else translate("Value", "no")
        case datetime():
            return figures.day(cell.date())
        case date():
            return figures.day(cell)
        case int() | float():
            return number_text(cell)
    return " ".join(cell[: _LONGEST * 2].split())[:_LONGEST]
