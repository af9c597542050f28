"""The rows of a sheet that were not taken over whole, alone in a workbook to be mended and imported again (C6)."""

from collections import defaultdict
from datetime import date
from pathlib import Path
from typing import Any

from openpyxl.utils import get_column_letter

from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.sheets.beside import heading, sheet_name, text_cell
from lmcdesk.sheets.layout import SEPARATED, Holds
from lmcdesk.sheets.marking import cell_of, colour, merge, not_itself, with_gaps
from lmcdesk.sheets.marks import said
from lmcdesk.sheets.own_rows import remarks
from lmcdesk.sheets.preview import SheetPreview
from lmcdesk.sheets.problems import CellProblem, Level
from lmcdesk.sheets.reading import Cell, Grid, Workbook
from lmcdesk.sheets.rows import Entry
from lmcdesk.sheets.understanding import understand
from lmcdesk.sheets.writing import book_in_writing, save, whole_file

_WIDE = 60


def bad_rows(preview: SheetPreview, out: Path, progress: Progress | None = None) -> int:
    """Writes the rows that are blocked or lack a field, under the sheet's own headings and what stands above them, each
    with what is wrong beside it; returns how many. With none, nothing is written. Hidden ids go with their rows.

    Raises WrongInput if the file would take the workbook's own place, SheetUnreadable if the workbook is gone since,
    DiskTrouble if the file cannot be written, Cancelled.
    """
    not_itself(preview, out)
    wrong: dict[int, list[CellProblem]] = defaultdict(list)
    for row in preview.rows:
        if any(problem.level >= Level.LEFT_OUT for problem in row.problems):
            wrong[row.number] += row.problems
    if not wrong:
        return 0
    progress = progress or Progress()
    with Workbook(preview.path, preview.encoding, progress) as source:
        index = next(n for n, sheet in enumerate(source.sheets) if sheet.name == preview.sheet)
        grid = source.read(index)
    table = understand(grid, preview.headings, preview.answers, progress)
    entries = [each for each in table.entries if each.number in wrong]
    with whole_file(out) as part, book_in_writing() as book:
        sheet = book.create_sheet(sheet_name(preview.sheet or preview.path.stem))
        place = _heads(sheet, grid, preview, max(len(entry.cells) for entry in entries))
        for entry in entries:
            sheet.append(_row(sheet, preview, entry, wrong[entry.number], place))
        save(book, part)
    return len(entries)


def _heads(sheet: Any, grid: Grid, preview: SheetPreview, width: int) -> int:
    """Writes what stands down to the headings, as it stood; the column (from 0) for what is wrong."""
    headings = preview.headings
    last = headings.rows[-1]
    above = [(number, list(cells)) for number, cells in grid.rows if number <= last]
    place = max([width, *(len(cells) for _, cells in above)])
    for n, cell in enumerate(above[-1][1] if above else ()):
        if cell in remarks():
            place = n  # these rows were sent back before
    for hidden in (headings.ids, headings.versions):
        if hidden is not None:
            sheet.column_dimensions[get_column_letter(hidden + 1)].hidden = True
    sheet.column_dimensions[get_column_letter(place + 1)].width = _WIDE
    if last:
        sheet.freeze_panes = f"A{last + 1}"
    merge(sheet, (area for area in grid.merged if area[2] <= last))
    for number, cells in with_gaps(above):
        if headings.separated and number == last and headings.ids is not None:
            cells[headings.ids] = str(cells[headings.ids]).removesuffix(f" {SEPARATED}")  # a workbook needs no marks
        row = [cell_of(sheet, cell) for cell in cells]
        if number == last:
            wrong = heading(sheet, translate("Sheets", "What is wrong"))
            row = [*row[:place], *[None] * (place - len(row)), wrong, *row[place + 1 :]]
        sheet.append(row)
    return place


def _row(sheet: Any, preview: SheetPreview, entry: Entry, problems: list[CellProblem], place: int) -> list[Any]:
    """A row's cells with their colours. Dates that were understood are written as such: the rows that decided which of
    day and month comes first may not be here."""
    cells: list[Cell] = [*entry.cells, *[None] * (place + 1 - len(entry.cells))]
    for match in preview.headings.matches:
        if match.column.holds is Holds.DATE and isinstance(day := entry.given.get(match.column.field), date):
            cells[match.place] = day
    row = [cell_of(sheet, cell) for cell in cells]
    for problem in problems:
        if problem.place is not None and problem.place < len(row):
            colour(row[problem.place], [each for each in problems if each.place == problem.place])
    row[place] = text_cell(sheet, said(problems))
    return row
