"""What a sheet says once for several rows, written into each of them: merged cells, ditto marks, a project or a code
that is named in the first of the rows that belong to it."""

from lmcdesk.i18n import translate
from lmcdesk.sheets.headings import Headings
from lmcdesk.sheets.reading import Cell, Grid
from lmcdesk.sheets.rows import Entry
from lmcdesk.sheets.taking import is_blank
from lmcdesk.sheets.vocabulary import dittos


def fill_merged(grid: Grid, headings: Headings, rows: list[tuple[int, list[Cell]]]) -> None:
    """Cells merged over several rows hold for each of them."""
    places = {match.place for match in headings.matches}
    known = dict(rows)
    for top, left, bottom, right in grid.merged:
        if left == right and left in places and bottom > top and top in known and left < len(known[top]):
            for number in range(top + 1, bottom + 1):
                if number in known:
                    cells = known[number]
                    cells.extend([None] * (left + 1 - len(cells)))
                    cells[left] = known[top][left]


def fill_dittos(headings: Headings, rows: list[tuple[int, list[Cell]]]) -> None:
    """Marks for the same as above, made what stands above."""
    above: dict[int, Cell] = {}
    for _, cells in rows:
        for place in [match.place for match in headings.matches if match.place < len(cells)]:
            cell = cells[place]
            if isinstance(cell, str) and cell.strip().casefold() in dittos():
                cells[place] = above.get(place)
            elif cell is not None:
                above[place] = cell


def fill_projects(headings: Headings, entries: list[Entry]) -> list[str]:
    """A project that is named once, in the first of the rows that belong to it, is the project of all of them. Returns
    what is to be told."""
    place, count = headings.place("project"), 0
    if place is None or headings.own:
        return []
    above: Cell = None
    for entry in entries:
        cell = entry.cells[place] if place < len(entry.cells) else None
        if not is_blank(cell):
            above = cell
        elif above is not None:
            entry.cells.extend([None] * (place + 1 - len(entry.cells)))
            entry.cells[place] = above
            count += 1
    if not count:
        return []
    said = translate("Sheets", "Rows that name no project belong to the project named above them: {n}.")
    return [said.format(n=count)]


_OFTEN = 3
"""One row in so many without a code, and codes are written once for the rows that belong together."""


def fill_codes(grid: Grid, headings: Headings, entries: list[Entry]) -> list[str]:
    """A code that is written once, in the first of the rows that share it, is the code of all of them: where many rows
    have none, or share a merged one, and no number of their own before it either. Returns what is to be told."""
    place = headings.place("code")
    if place is None or headings.own or headings.layout.name != "projects":
        return []
    without: list[tuple[Entry, Cell]] = []
    above: Cell = None
    for entry in entries:
        if place < len(entry.cells) and not is_blank(entry.cells[place]):
            above = entry.cells[place]
        elif not all(is_blank(cell) for cell in entry.cells[:place]):
            above = None
        elif above is not None:
            without.append((entry, above))
    shared = sum(bottom - top for top, left, bottom, right in grid.merged if left == right == place)
    if (len(without) + shared) * _OFTEN < len(entries) or len({code for _, code in without}) < 2:
        return []
    for entry, code in without:
        entry.cells.extend([None] * (place + 1 - len(entry.cells)))
        entry.cells[place] = code
    said = translate("Sheets", "Rows that give no code have the code above them: {n}.")
    return [said.format(n=len(without))]
