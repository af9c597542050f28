"""A sheet's grid as rows of values: which rows are records, and what their cells say."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from statistics import median
from typing import Any
from uuid import UUID

from lmcdesk.i18n import translate
from lmcdesk.sheets.asking import About, Answers, Question
from lmcdesk.sheets.cells import ColumnValues, Kept, read_column, text_of
from lmcdesk.sheets.headings import Headings, Match, id_of
from lmcdesk.sheets.own_rows import is_no_record
from lmcdesk.sheets.problems import CellProblem, Level
from lmcdesk.sheets.reading import Cell, Grid
from lmcdesk.sheets.separated import without_apostrophe
from lmcdesk.sheets.taking import Doubt, Unread, is_blank
from lmcdesk.sheets.vocabulary import key, totals

_AFTER_TOTAL = re.compile(r"[:(（\d]")
_LONGEST_TOTAL = 60
_FEW, _MANY = 1, 4
"""A row with so few filled cells, where rows usually have so many, is a heading between the rows."""


@dataclass(slots=True)
class Entry:
    """A row that is about a record. In `given`, None says that a cell of our own sheet was emptied; what `kept` holds
    goes to another field (see cells.Kept), unless the cell says what the record shows already."""

    number: int
    cells: list[Cell]
    given: dict[str, Any] = field(default_factory=dict)
    problems: list[CellProblem] = field(default_factory=list)
    kept: list[tuple[Match, Kept]] = field(default_factory=list)
    id: UUID | None = None
    version: str = ""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that is no record, and why."""

    number: int
    why: str


@dataclass
class Table:
    """A sheet as understood."""

    headings: Headings
    entries: list[Entry] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)


def understand(grid: Grid, headings: Headings, answers: Answers) -> Table:
    """Reads the rows under the headings. Cells merged over several rows hold for each of them."""
    table = Table(headings)
    rows = [(number, cells) for number, cells in grid.rows if number > headings.rows[-1]]
    if headings.separated:
        rows = [(number, [without_apostrophe(c) if isinstance(c, str) else c for c in cells]) for number, cells in rows]
    _fill_merged(grid, headings, rows)
    table.entries = list(_records(grid, table, rows))
    _take_ids(table)
    beside: list[tuple[Match, list[str | None]]] = []
    for match in headings.matches:
        cells = [entry.cells[match.place] if match.place < len(entry.cells) else None for entry in table.entries]
        read = read_column(headings.layout, match.column, match.heading, cells, own=headings.own, order=answers.dates)
        _give(table, match, read)
        if read.currencies is not None:
            beside.append((match, read.currencies))
    for match, currencies in beside:
        _give_currencies(table, match, currencies)
    _without_value(grid, table)
    hidden = sum(entry.number in grid.hidden_rows for entry in table.entries)
    if hidden:
        said = translate("Sheets", "Rows that are hidden in the workbook are taken over as the others: {n}.")
        table.notices.append(said.format(n=hidden))
    return table


def _fill_merged(grid: Grid, headings: Headings, rows: list[tuple[int, list[Cell]]]) -> None:
    places = {match.place for match in headings.matches}
    known = dict(rows)
    for top, left, bottom, right in grid.merged:
        if left == right and left in places and bottom > top and top in known and left < len(known[top]):
            for number in range(top + 1, bottom + 1):
                if number in known:
                    cells = known[number]
                    cells.extend([None] * (left + 1 - len(cells)))
                    cells[left] = known[top][left]


def _records(grid: Grid, table: Table, rows: list[tuple[int, list[Cell]]]) -> Iterator[Entry]:
    """Rows that are about a record; the others are listed with the reason."""
    headings = table.headings
    told = [place for name in headings.layout.told if (place := headings.place(name)) is not None]
    code = headings.place("code")
    ids = headings.ids
    wide = {top for top, left, bottom, right in grid.merged if right > left}
    filled = [sum(cell is not None for cell in cells) for _, cells in rows]
    usual = median(filled) if filled else 0
    for (number, cells), count in zip(rows, filled, strict=True):
        if count == 0 or (ids is not None and ids < len(cells) and is_no_record(cells[ids], _telling(headings, cells))):
            continue
        if not headings.own and (total := _total(cells, told, code)):
            said = translate("Sheets", "“{text}” begins a row of sums.")
            table.skipped.append(Skipped(number, said.format(text=total)))
        elif not headings.own and count == _FEW and (usual >= _MANY or number in wide):
            said = translate("Sheets", "Only “{text}” stands in this row; it is taken for a heading.")
            text = next(str(cell) for cell in cells if cell is not None)
            table.skipped.append(Skipped(number, said.format(text=text[:60])))
        elif not any(place < len(cells) and not is_blank(cells[place]) for place in told) and not (
            (ids is not None and ids < len(cells) and cells[ids]) or any((number, p) in grid.unvalued for p in told)
        ):
            names = ", ".join(m.heading for m in headings.matches if m.place in told)
            said = translate("Sheets", "Nothing stands under {headings}.")
            table.skipped.append(Skipped(number, said.format(headings=names)))
        else:
            yield Entry(number, cells)


def _telling(headings: Headings, cells: list[Cell]) -> Iterator[str | None]:
    """The texts of the cells by which a row of our own sheet is told."""
    for name in headings.layout.told:
        place = headings.place(name)
        yield text_of(cells[place], own=True) if place is not None and place < len(cells) else None


def _total(cells: list[Cell], told: list[int], code: int | None) -> str | None:
    """The word that begins a row of sums, if no code stands in the row."""
    coded = code is not None and code < len(cells) and not is_blank(cells[code])
    for cell in [cells[code]] if coded and code is not None else cells[: max(told, default=0) + 1]:
        if isinstance(cell, str) and len(cell) <= _LONGEST_TOTAL:
            word = _AFTER_TOTAL.split(cell, maxsplit=1)[0]
            if word and key(word) in totals():
                return cell.strip()
    return None


def _take_ids(table: Table) -> None:
    """The hidden ids. A row that was copied carries the id of the first: it counts as one without."""
    headings = table.headings
    if headings.ids is None:
        return
    met: dict[UUID, int] = {}
    for entry in table.entries:
        found = id_of(entry.cells[headings.ids]) if headings.ids < len(entry.cells) else None
        if found is None:
            continue
        if found in met:
            said = translate("Sheets", "This row is a copy of row {row}; it is taken for a record of its own.")
            entry.problems.append(CellProblem(entry.number, None, None, Level.WARNING, said.format(row=met[found])))
            continue
        met[found] = entry.number
        entry.id = found
        if headings.versions is not None and headings.versions < len(entry.cells):
            entry.version = str(entry.cells[headings.versions] or "")


def _give(table: Table, match: Match, read: ColumnValues) -> None:
    name, place = match.column.field, match.place
    for entry, value in zip(table.entries, read.values, strict=True):
        if value is None:
            if entry.id is not None and (place >= len(entry.cells) or entry.cells[place] is None):
                entry.given[name] = None
        elif isinstance(value, Unread):
            entry.problems.append(CellProblem(entry.number, place, name, Level.LEFT_OUT, value.text))
        elif isinstance(value, Doubt):
            entry.given[name] = value.value
            entry.problems.append(CellProblem(entry.number, place, name, Level.WARNING, value.text))
        elif isinstance(value, Kept):
            entry.kept.append((match, value))
        else:
            entry.given[name] = value
    if read.ambiguous:
        said = translate("Sheets", "“{heading}”: is the day or the month first in these dates?")
        text = said.format(heading=match.heading)
        table.questions.append(Question(About.DATES, name, text, read.ambiguous, ("dmy", "mdy")))
    table.notices += read.notices


def _give_currencies(table: Table, match: Match, currencies: list[str | None]) -> None:
    """A currency beside an amount is the row's, unless the sheet has a column for it; then the two should agree."""
    layout, beside = table.headings.layout, table.headings.place("currency")
    if layout.column("currency") is None:
        return
    for entry, currency in zip(table.entries, currencies, strict=True):
        if currency is None:
            continue
        named = entry.given.get("currency")
        if named is None and (beside is None or beside >= len(entry.cells) or is_blank(entry.cells[beside])):
            entry.given["currency"] = currency
        elif named is not None and named != currency:
            said = translate("Sheets", "The amount is in {currency}, but the row's currency is {named}.")
            text = said.format(currency=currency, named=named)
            entry.problems.append(CellProblem(entry.number, match.place, match.column.field, Level.WARNING, text))


def _without_value(grid: Grid, table: Table) -> None:
    """Formulas without a stored result, and cells that show an error. A row whose code or title is such a formula
    cannot be told, so it is blocked."""
    if not grid.unvalued and not grid.errors:
        return
    layout = table.headings.layout
    unsaved = 0
    for entry in table.entries:
        for match in table.headings.matches:
            at, name = (entry.number, match.place), match.column.field
            if at in grid.unvalued:
                unsaved += 1
                level = Level.BLOCKED if name in layout.told else Level.LEFT_OUT
                text = translate("Sheets", "This formula has no stored result.")
            elif at in grid.errors:
                level = Level.LEFT_OUT
                text = translate("Sheets", "This cell shows the error {error}.").format(error=grid.errors[at])
            else:
                continue
            entry.given.pop(name, None)
            entry.problems.append(CellProblem(entry.number, match.place, name, level, text))
    if unsaved:
        said = translate(
            "Sheets",
            "Formulas without a stored result, as in a file that a program wrote: {n}. Open the workbook in Excel, "
            "save it and choose it again.",
        )
        table.notices.append(said.format(n=unsaved))
