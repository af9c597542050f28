"""Rows that hold a text under the title alone: they may go on with the title above."""

from lmcdesk.i18n import translate
from lmcdesk.sheets.place_lines import line
from lmcdesk.sheets.problems import CellProblem, Level
from lmcdesk.sheets.reading import Cell
from lmcdesk.sheets.table import Table
from lmcdesk.sheets.taking import is_blank, shown
from lmcdesk.sheets.units import unit_above
from lmcdesk.sheets.vocabulary import names_a_sum


def tell(table: Table, rows: list[tuple[int, list[Cell]]]) -> None:
    """Warns of such rows directly under a project and over another row; where one stands over the first project too,
    they are headings of groups."""
    titles = {place for name in ("title", "title_local") if (place := table.headings.place(name)) is not None}
    skipped = {each.number for each in table.skipped}
    filled = {
        number: [place for place, cell in enumerate(cells) if not is_blank(cell)]
        for number, cells in rows
        if number in skipped
    }
    alone = {
        number: cells[filled[number][0]]
        for number, cells in rows
        if number in skipped and len(filled[number]) == 1 and titles.issuperset(filled[number])
    }
    entries = {entry.number: entry for entry in table.entries}
    first = min(entries, default=0)
    if any(number < first for number in alone):
        return
    said = translate(
        "Sheets", "Nothing but “{text}” stands in row {row}. If it belongs to this title, write both in one cell."
    )
    for number, cell in alone.items():
        entry, told = entries.get(number - 1), line([cell])
        followed = number + 1 in entries or filled.get(number + 1)
        if entry is None or not followed or told.style or told.place is not None:
            continue
        if not isinstance(cell, str) or names_a_sum(cell) is not None or unit_above(cell) is not None:
            continue
        text = said.format(text=shown(cell), row=number)
        field = next(match for match in table.headings.matches if match.place == filled[number][0])
        entry.problems.append(CellProblem(entry.number, field.place, field.column.field, Level.WARNING, text))
