"""What a sheet says once for several rows, written into each of them: merged cells, ditto marks, a project, a code or
a province that is named in the first of the rows that belong to it."""

from bisect import bisect
from collections import defaultdict
from collections.abc import Sequence

from lmcdesk.i18n import translate
from lmcdesk.sheets.headings import Headings
from lmcdesk.sheets.layout import Holds
from lmcdesk.sheets.problems import CellProblem, Level
from lmcdesk.sheets.reading import Cell, Grid
from lmcdesk.sheets.rows import Entry
from lmcdesk.sheets.sums import ADDS_UP
from lmcdesk.sheets.taking import is_blank
from lmcdesk.sheets.vocabulary import dittos

Shared = dict[str, dict[int, tuple[int, int]]]
"""For each field the rows that one merged amount stands beside, with the first and the last of them."""


def fill_merged(grid: Grid, headings: Headings, rows: list[tuple[int, list[Cell]]]) -> Shared:
    """Cells merged over several rows hold for each of them. Returns those of amounts, which several records cannot
    each have: see leave_shared."""
    fields = {match.place: match.column.field for match in headings.matches}
    amounts = {m.place for m in headings.matches if m.column.holds is Holds.AMOUNT or m.column.field in ADDS_UP}
    known = dict(rows)
    shared: Shared = defaultdict(dict)
    for top, left, bottom, right in grid.merged:
        if left not in fields or bottom == top or top not in known or left >= len(known[top]):
            continue
        cell = known[top][left]
        for number in range(top, bottom + 1):
            if number not in known:
                continue
            if left in amounts and not is_blank(cell):
                shared[fields[left]][number] = (top, bottom)
            if left == right:
                cells = known[number]
                cells.extend([None] * (left + 1 - len(cells)))
                cells[left] = cell
    return shared


def leave_shared(headings: Headings, entries: list[Entry], shared: Shared) -> None:
    """An amount that is merged over several records is none of theirs alone: it is left out and told at each."""
    by_number = {entry.number: entry for entry in entries} if shared else {}
    said = translate("Sheets", "An amount is merged over rows {first} to {last} of several records; it is left out.")
    for field, areas in shared.items():
        sharing: dict[tuple[int, int], dict[int, Entry]] = defaultdict(dict)
        for number in sorted(areas.keys() & by_number.keys()):
            entry = by_number[number]
            first = by_number.get(entry.follows or number, entry)
            sharing[areas[number]][first.number] = first
        for (top, bottom), records in sharing.items():
            for entry in records.values() if len(records) > 1 else ():
                if any(each.field == field and each.level >= Level.LEFT_OUT for each in entry.problems):
                    continue
                entry.given.pop(field, None)
                text = said.format(first=top, last=bottom)
                entry.problems.append(CellProblem(entry.number, headings.place(field), field, Level.LEFT_OUT, text))


Marks = dict[int, list[int]]
"""Rows, by their numbers, with the columns in which a mark stood for the same as above."""


def fill_dittos(headings: Headings, rows: list[tuple[int, list[Cell]]]) -> Marks:
    """Marks for the same as above, made what stands above. Returns where they stood."""
    above: dict[int, Cell] = {}
    marks: Marks = {}
    for number, cells in rows:
        for place in [match.place for match in headings.matches if match.place < len(cells)]:
            cell = cells[place]
            if isinstance(cell, str) and cell.strip().casefold() in dittos():
                cells[place] = above.get(place)
                marks.setdefault(number, []).append(place)
            elif cell is not None:
                above[place] = cell
    return marks


def fill_dittos_of_records(entries: list[Entry], marks: Marks) -> None:
    """The same once it is known which rows are records: neither a heading nor a sum between them is meant."""
    above: Entry | None = None
    for entry in entries if marks else ():
        for place in marks.get(entry.number, ()):
            entry.cells[place] = above.cells[place] if above is not None and place < len(above.cells) else None
        above = entry


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
"""One row in so many without a code (or a province), and it is written once for the rows that belong together."""


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


def fill_provinces(grid: Grid, headings: Headings, entries: list[Entry], between: Sequence[int]) -> list[str]:
    """A province that is written once, in the first of the rows of its group, is that of all of them: where many rows
    give none, the first one does, and none is written twice; as far as the next of the rows `between` that are no
    record. Returns what is to be told."""
    place = headings.place("province")
    if place is None or headings.own or headings.layout.name != "projects":
        return []
    covered = {
        row for top, left, bottom, right in grid.merged if left == right == place for row in range(top + 1, bottom + 1)
    }
    written: list[Cell] = []
    without: list[tuple[Entry, Cell]] = []
    above: Entry | None = None
    rows = [entry for entry in entries if entry.follows is None]
    for entry in rows:
        if not is_blank(cell := _at(entry, place)):
            above = entry
            if entry.number not in covered:
                written.append(cell)
        elif above is not None and not _parted(above, entry, headings.place("country"), between):
            without.append((entry, _at(above, place)))
    once = len(set(written)) == len(written) > 1 and not is_blank(_at(rows[0], place))
    if not once or len(without) * _OFTEN < len(rows):
        return []
    for entry, cell in without:
        entry.cells.extend([None] * (place + 1 - len(entry.cells)))
        entry.cells[place] = cell
    return of_provinces(len(without))


def _parted(above: Entry, entry: Entry, country: int | None, between: Sequence[int]) -> bool:
    """Whether a row that is no record stands between two others, or the lower one names another country."""
    named = None if country is None else _at(entry, country)
    other = country is not None and not is_blank(named) and named != _at(above, country)
    return other or bisect(between, above.number) != bisect(between, entry.number)


def _at(entry: Entry, place: int) -> Cell:
    return entry.cells[place] if place < len(entry.cells) else None


def of_provinces(count: int) -> list[str]:
    """What is to be told of rows that were given a province."""
    said = translate("Sheets", "Rows that give no province have the one that is named above them: {n}.")
    return [said.format(n=count)] if count else []
