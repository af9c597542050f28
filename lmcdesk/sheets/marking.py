"""The user's own workbook with what is wrong marked in it (C6)."""

import warnings
import zipfile
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import MergedCell
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill

from lmcdesk.errors import WrongInput
from lmcdesk.i18n import mark, translate
from lmcdesk.progress import Progress
from lmcdesk.sheets.beside import sheet_name, text_cell
from lmcdesk.sheets.preview import SheetPreview
from lmcdesk.sheets.problems import CellProblem, Level
from lmcdesk.sheets.reading import Workbook
from lmcdesk.sheets.showing import escaped, fitting
from lmcdesk.sheets.writing import book_in_writing, save, whole_file

MOST_COMMENTS = 5_000
"""Excel grows slow with more of them; the cells after are coloured alone."""

MOST_UNPACKED = 64 << 20
"""Bytes of a workbook, unpacked, of which openpyxl makes some seven times as much; a larger one loses its looks."""

_STEP = 500
_FILLS = {
    Level.BLOCKED: PatternFill("solid", start_color="FFF4B6B6"),
    Level.LEFT_OUT: PatternFill("solid", start_color="FFFFD9A8"),
    Level.WARNING: PatternFill("solid", start_color="FFFFF4B0"),
}
_SAID = {
    Level.BLOCKED: mark("Sheets", "The row was not taken over: {problem}"),
    Level.LEFT_OUT: mark("Sheets", "Left out: {problem}"),
    Level.WARNING: mark("Sheets", "To look at: {problem}"),
}

Marks = Mapping[tuple[int, int], list[CellProblem]]


def marked_copy(preview: SheetPreview, out: Path, progress: Progress | None = None) -> None:
    """Writes a copy of the workbook in which each cell with a problem is coloured and has a comment that explains it.

    An .xlsx keeps its looks (macros are left out) unless it is very large; of any other file the sheet's rows are put
    into a new workbook.
    Raises WrongInput if the copy would take the workbook's own place, SheetUnreadable if the file is gone since,
    DiskTrouble if the copy cannot be written, Cancelled.
    """
    not_itself(preview, out)
    progress = progress or Progress()
    marks = _marks(preview)
    with whole_file(out) as part:
        book = _own_book(preview)
        if book is None:
            _new_book(preview, marks, part, progress)
            return
        sheet = book[preview.sheet]
        for done, ((row, place), problems) in enumerate(marks.items()):
            if done % _STEP == 0:
                progress.step(done, len(marks), translate("Sheets", "Marking the workbook"))
            cell = sheet.cell(row, place + 1)
            if isinstance(cell, MergedCell):
                cell = _first_of_merged(sheet, cell)
            _mark(cell, problems, commented=done < MOST_COMMENTS)
        save(book, part)


def not_itself(preview: SheetPreview, out: Path) -> None:
    """Raises WrongInput if a file would take the workbook's own place."""
    if out.resolve() == preview.path.resolve():
        raise WrongInput(
            translate(
                "Sheets", "“{file}” is the workbook itself. Nothing was changed. Choose another name for its copy."
            ).format(file=out)
        )


def _marks(preview: SheetPreview) -> Marks:
    """Problems by row (from 1) and column (from 0); those of a whole row stand at the first column that is known."""
    first = min((match.place for match in preview.headings.matches), default=0)
    marks: dict[tuple[int, int], list[CellProblem]] = defaultdict(list)
    for problem in preview.problems:
        marks[problem.row, first if problem.place is None else problem.place].append(problem)
    return marks


def _own_book(preview: SheetPreview) -> Any:
    """The workbook with its looks; None where openpyxl does not know its form, or would take too much memory for it."""
    if preview.path.suffix.lower() not in (".xlsx", ".xlsm"):
        return None
    try:
        with zipfile.ZipFile(preview.path) as archive:
            if sum(part.file_size for part in archive.infolist()) > MOST_UNPACKED:
                return None
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what it leaves out
            book = openpyxl.load_workbook(preview.path)
    except Exception:  # what it does not know it stumbles over in many ways
        return None
    return book if preview.sheet in book.sheetnames else None


def _first_of_merged(sheet: Any, cell: Any) -> Any:
    merged = next(area for area in sheet.merged_cells.ranges if cell.coordinate in area)
    return sheet.cell(merged.min_row, merged.min_col)


def said(problems: list[CellProblem]) -> str:
    """What is wrong, a line for each problem."""
    return "\n".join(translate(*_SAID[problem.level]).format(problem=problem.text) for problem in problems)


def colour(cell: Any, problems: list[CellProblem]) -> None:
    """Colour a cell as its worst problem is."""
    cell.fill = _FILLS[max(problem.level for problem in problems)]


def _mark(cell: Any, problems: list[CellProblem], *, commented: bool) -> None:
    """Colour a cell and explain it. A comment of the sender's stays above ours."""
    colour(cell, problems)
    if commented:
        theirs = f"{cell.comment.text}\n\n" if cell.comment is not None else ""
        comment = Comment(escaped(fitting(theirs + said(problems))), "LMC Desk")
        comment.width, comment.height = 320, 40 + 40 * len(problems) + 20 * theirs.count("\n")
        cell.comment = comment


def _new_book(preview: SheetPreview, marks: Marks, part: Path, progress: Progress) -> None:
    with Workbook(preview.path, preview.encoding, progress) as source:
        index = next(n for n, sheet in enumerate(source.sheets) if sheet.name == preview.sheet)
        grid = source.read(index)
    with book_in_writing() as book:
        sheet = book.create_sheet(sheet_name(preview.sheet or preview.path.stem))
        comments = 0
        widest: dict[int, int] = {}
        for number, place in marks:
            widest[number] = max(widest.get(number, 0), place + 1)
        for done, (number, cells) in enumerate(with_gaps(grid.rows)):
            if done % _STEP == 0:
                progress.step(done, len(grid.rows), translate("Sheets", "Marking the workbook"))
            row: list[Any] = []
            for place in range(max(len(cells), widest.get(number, 0))):
                row.append(cell_of(sheet, cells[place] if place < len(cells) else None))
                if problems := marks.get((number, place)):
                    _mark(row[-1], problems, commented=comments < MOST_COMMENTS)
                    comments += 1
            sheet.append(row)
        save(book, part)


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
