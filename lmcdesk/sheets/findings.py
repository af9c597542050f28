"""What is to be told of a sheet that was understood: columns left aside, hidden rows, letters and cells in doubt."""

from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.sheets import budgets, garbled, zawgyi
from lmcdesk.sheets.headings import letters
from lmcdesk.sheets.own_rows import remarks
from lmcdesk.sheets.problems import CellProblem, Level
from lmcdesk.sheets.reading import Cell, Grid
from lmcdesk.sheets.table import Table
from lmcdesk.sheets.taking import cell_at, is_blank
from lmcdesk.sheets.units import unit_above
from lmcdesk.sheets.vocabulary import names_a_sum


def tell(grid: Grid, table: Table, progress: Progress) -> None:
    """Adds what is to be told of a table whose values are given. Raises Cancelled."""
    if table.headings.layout.name == "projects" and not table.headings.own:
        _tell_budget(grid, table)
    _tell_hidden(grid, table)
    _tell_unknown(table)
    _tell_torn(grid, table)
    _stop_longer(grid, table)
    _tell_letters(table, progress)


def leave_without_value(grid: Grid, table: Table) -> None:
    """Leaves out formulas without a stored result, and cells that show an error. A row whose code or title is such a
    formula cannot be told, so it is blocked."""
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


def _tell_budget(grid: Grid, table: Table) -> None:
    """Where it was found, or where it stands and was not taken."""
    headings = table.headings
    found = next((match for match in headings.matches if match.column.field == "budget"), None)
    if found is not None and not found.sure and names_a_sum(found.heading):
        said = translate("Sheets", "“{heading}” is taken for the budget: no other column stands for it.")
        table.notices.append(said.format(heading=found.heading))
    if found is None:
        _tell_no_budget(grid, table)
        return
    others = {text: _cells(table, place) for place, text in headings.unmatched}
    if apart := budgets.of_sources(others):
        columns = {text: others[text] for text in apart}
        if budgets.hold_more(columns, found.heading, _cells(table, found.place)):
            said = translate(
                "Sheets",
                "“{heading}” is taken for the whole budget; the money of other sources was not added to it "
                "({headings}). If it belongs to it, add a column “Budget” with the total to the workbook and import it "
                "again.",
            )
            table.notices.append(said.format(heading=found.heading, headings=_listed(apart)))


def _tell_no_budget(grid: Grid, table: Table) -> None:
    headings = table.headings
    first = min(headings.told, default=0)  # what stands before a title numbers or groups the projects
    others = {text: _cells(table, place) for place, text in headings.unmatched if place > first}
    above = [cell for number, cells in grid.rows if number < headings.rows[0] for cell in cells]
    said_of_all = any(isinstance(cell, str) and unit_above(cell, apart=True) for cell in above)
    if years := budgets.of_years(headings.layout.name, [text for _, text in headings.unmatched]):
        said = translate(
            "Sheets",
            "The budget stands in a column for each year and was not taken over ({headings}). Add a column “Budget” "
            "with their total to the workbook and import it again.",
        )
        table.notices.append(said.format(headings=_listed(years)))
    elif money := budgets.of_money(others, said_of_all):
        said = translate(
            "Sheets",
            "No column is headed as the budget, so none was taken over; these may hold money ({headings}). Say which "
            "of them it is, or add a column “Budget” with the total to the workbook and import it again.",
        )
        table.notices.append(said.format(headings=_listed(money)))


def _listed(headings: list[str]) -> str:
    return ", ".join(f"“{text}”" for text in headings)


def _cells(table: Table, place: int) -> list[Cell]:
    return [cell_at(entry.cells, place) for entry in table.entries]


def _tell_hidden(grid: Grid, table: Table) -> None:
    hidden = sum(entry.number in grid.hidden_rows for entry in table.entries)
    if hidden:
        said = translate("Sheets", "Rows that are hidden in the workbook are taken over as the others: {n}.")
        table.notices.append(said.format(n=hidden))


def _tell_unknown(table: Table) -> None:
    """Columns of our own sheets whose heading was written over, or that were added."""
    headings = table.headings
    known = {match.place for match in headings.matches} | {headings.ids, headings.versions}
    texts = dict(headings.unmatched)
    for place in range(max((len(entry.cells) for entry in table.entries), default=0) if headings.own else 0):
        heading = texts.get(place, letters(place))
        filled = sum(place < len(entry.cells) and not is_blank(entry.cells[place]) for entry in table.entries)
        if filled and place not in known and heading not in remarks():
            said = translate(
                "Sheets",
                "“{heading}” is no column of this list, so nothing under it is taken over (cells: {n}). If it is one "
                "of ours under another name, give it its heading again.",
            )
            table.notices.append(said.format(heading=heading[:60], n=filled))


def _tell_torn(grid: Grid, table: Table) -> None:
    for entry in table.entries if grid.torn else ():
        if entry.number in grid.torn:
            said = translate(
                "Sheets",
                "The quotation marks of this row do not pair: check what its cells hold, and whether the rows below it "
                "are there.",
            )
            entry.problems.append(CellProblem(entry.number, None, None, Level.WARNING, said))


def _stop_longer(grid: Grid, table: Table) -> None:
    """Rows of a text file that are longer than its headings: a comma within a cell, as in 1,500, may have parted it."""
    rows = table.headings.rows
    width = max((len(cells) for number, cells in grid.rows if number in rows), default=0) if grid.ragged else 0
    for entry in table.entries if width else ():
        if any(not is_blank(cell) for cell in entry.cells[width:]):
            said = translate(
                "Sheets",
                "This row has more cells than there are headings. Put a cell that holds a comma in quotation marks.",
            )
            entry.problems.append(CellProblem(entry.number, None, None, Level.BLOCKED, said))


def _tell_letters(table: Table, progress: Progress) -> None:
    """Texts stay as they are; someone should look."""
    texts = {value for entry in table.entries for value in entry.given.values() if isinstance(value, str)}
    note = translate("Sheets", "Checking the rows")
    if found := sorted(filter(zawgyi.is_zawgyi, progress.through(texts, note))):
        said = translate(
            "Sheets",
            "Burmese texts look as if they were typed in Zawgyi ({n}), as “{text}”. They are taken over unchanged; "
            "convert them to Unicode, or they cannot be found and print wrongly.",
        )
        table.notices.append(said.format(n=len(found), text=found[0][:40]))
    if found := sorted(filter(garbled.is_garbled, progress.through(texts, note))):
        said = translate(
            "Sheets",
            "Texts look as if their letters were typed in an old font or read in a wrong encoding ({n}), as “{text}”. "
            "They are taken over unchanged; correct them in the workbook and import it again.",
        )
        table.notices.append(said.format(n=len(found), text=found[0][:40]))
