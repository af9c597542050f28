"""The user's own workbook with what is wrong marked in it (C6)."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Any

from openpyxl.cell import WriteOnlyCell
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill
from openpyxl.utils import get_column_letter

from lmcdesk.errors import SheetUnreadable, WrongInput
from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.sheets.beside import sheet_name, text_cell
from lmcdesk.sheets.marks import AUTHOR, COLOURS, MOST_COMMENTS, Marks, marks_of, said, settled, worst
from lmcdesk.sheets.patching import patch
from lmcdesk.sheets.patching_xml import Unpatchable
from lmcdesk.sheets.preview import SheetPreview
from lmcdesk.sheets.problems import CellProblem
from lmcdesk.sheets.reading import Grid, Workbook
from lmcdesk.sheets.showing import escaped, fitting
from lmcdesk.sheets.taking import cell_at
from lmcdesk.sheets.writing import book_in_writing, save, whole_file

_STEP = 500
_NO_VALUE = "#N/A"
"""What a cell shows that has no value, and is not empty."""


def marked_copy(preview: SheetPreview, out: Path, progress: Progress | None = None) -> None:
    """Writes a copy of the workbook in which each cell with a problem is coloured and has a comment that explains it.

    An .xlsx keeps all else that is in it, its macros where the copy is named .xlsm; of any other file the values are
    put into a new workbook. What an earlier marking left in it gives way.
    Raises WrongInput if the copy would take the workbook's own place, SheetUnreadable if the file is gone since,
    DiskTrouble if the copy cannot be written, Cancelled.
    """
    not_itself(preview, out)
    progress, marks = progress or Progress(), marks_of(preview)
    with whole_file(out) as part:
        try:
            patch(preview.path, preview.sheet, marks, part, progress, macros=out.suffix.lower() == ".xlsm")
        except Unpatchable:
            _new_book(preview, marks, part, progress)


def not_itself(preview: SheetPreview, out: Path) -> None:
    """Raises WrongInput if a file would take the workbook's own place."""
    if out.resolve() == preview.path.resolve():
        raise WrongInput(
            translate(
                "Sheets", "“{file}” is the workbook itself. Nothing was changed. Choose another name for its copy."
            ).format(file=out)
        )


def colour(cell: Any, problems: list[CellProblem]) -> None:
    """Colour a cell as its worst problem is."""
    cell.fill = PatternFill("solid", start_color=COLOURS[worst(problems)])


def _new_book(preview: SheetPreview, marks: Marks, part: Path, progress: Progress) -> None:
    """The values of all sheets, where they stood. Another sheet than the marked one that cannot be read is left out,
    and so are those after it."""
    with Workbook(preview.path, preview.encoding, progress) as source, book_in_writing() as book:
        own = next(n for n, sheet in enumerate(source.sheets) if sheet.name == preview.sheet)
        marked = book.create_sheet(sheet_name(preview.sheet or preview.path.stem))
        _fill(marked, source.read(own), marks, progress)
        with suppress(SheetUnreadable):
            for n, each in enumerate(source.sheets):
                if n != own:
                    grid = source.read(n)
                    sheet = book.create_sheet(sheet_name(each.name), n)
                    sheet.sheet_state = "hidden" if each.hidden else "visible"
                    _fill(sheet, grid, {}, progress)
        book.active = marked
        save(book, part)


def _fill(sheet: Any, grid: Grid, marks: Marks, progress: Progress) -> None:
    merge(sheet, grid.merged)
    marks = settled(marks, grid.merged)
    noted = dict.fromkeys(islice(marks, MOST_COMMENTS))
    errors = {**dict.fromkeys(grid.unvalued, _NO_VALUE), **grid.errors}
    widest: dict[int, int] = {}
    for number, place in (*marks, *errors):
        widest[number] = max(widest.get(number, 0), place + 1)
    rows: dict[int, list[Any]] = {**{number: [] for number in widest}, **dict(grid.rows)}
    for done, (number, cells) in enumerate(with_gaps(sorted(rows.items()))):
        if done % _STEP == 0:
            progress.step(done, len(rows), translate("Sheets", "Marking the workbook"))
        row: list[Any] = []
        for place in range(max(len(cells), widest.get(number, 0))):
            error = errors.get((number, place))
            value = cell_at(cells, place)
            row.append(WriteOnlyCell(sheet, error) if error is not None else cell_of(sheet, value))
            if (problems := marks.get((number, place))) is not None:
                colour(row[-1], problems)
                if (number, place) in noted:
                    row[-1].comment = _note(problems)
        sheet.append(row)


def _note(problems: list[CellProblem]) -> Comment:
    return Comment(escaped(fitting(said(problems))), AUTHOR, height=40 + 40 * len(problems), width=320)


def merge(sheet: Any, merged: Iterable[tuple[int, int, int, int]]) -> None:
    """Merge ranges (as `Grid.merged` has them) of a new workbook."""
    for top, left, bottom, right in merged:
        sheet.merged_cells.add(f"{get_column_letter(left + 1)}{top}:{get_column_letter(right + 1)}{bottom}")


def with_gaps(rows: list[tuple[int, list[Any]]]) -> Iterator[tuple[int, list[Any]]]:
    """Rows where they stood, the empty ones too."""
    last = 0
    for number, cells in rows:
        yield from ((gap, []) for gap in range(last + 1, number))
        yield number, cells
        last = number


def cell_of(sheet: Any, value: Any) -> Any:
    """A value as a cell of a new workbook; a text stays one."""
    return text_cell(sheet, value) if isinstance(value, str) else WriteOnlyCell(sheet, value)
