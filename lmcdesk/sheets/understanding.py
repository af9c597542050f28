"""A sheet's grid as rows of values: which rows are records, and what their cells say."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import takewhile

from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.sheets import (
    across,
    filling,
    filling_places,
    findings,
    parts,
    periods,
    ticked,
    unit_column,
    wrapped_titles,
)
from lmcdesk.sheets.asking import About, Answers, Question
from lmcdesk.sheets.cells import ColumnValues, read_column
from lmcdesk.sheets.dates import order_in, read_dates
from lmcdesk.sheets.headings import Headings, Match, id_of, letters
from lmcdesk.sheets.kept import Kept
from lmcdesk.sheets.layout import Holds
from lmcdesk.sheets.problems import CellProblem, Level
from lmcdesk.sheets.reading import Cell, Grid
from lmcdesk.sheets.rows import records
from lmcdesk.sheets.separated import without_apostrophe
from lmcdesk.sheets.spans import years_in
from lmcdesk.sheets.table import Table
from lmcdesk.sheets.taking import Doubt, Unread, cell_at, is_blank
from lmcdesk.sheets.units import Money, heading_money, unit_above
from lmcdesk.sheets.vocabulary import names_a_fiscal_year

_NO_UNIT = Money()

_OTHER_SCRIPT = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3400-\u9fff]")
"""Thai, Lao, Burmese, Khmer, Chinese."""
_DAY_FIRST = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]")
"""Letters of headings in Thai, Lao, Burmese, Khmer and Vietnamese."""


def understand(grid: Grid, headings: Headings, answers: Answers, progress: Progress | None = None) -> Table:
    """Reads the rows under the headings. Raises Cancelled."""
    progress = progress or Progress()
    headings = _in_whose_language(grid, headings)
    table = Table(headings)
    rows = [(number, cells) for number, cells in grid.rows if number > headings.rows[-1]]
    if headings.separated:
        rows = [(number, [without_apostrophe(c) if isinstance(c, str) else c for c in cells]) for number, cells in rows]
    if headings.ticked is not None:
        ticked.fill(headings.ticked, rows)
    shared = filling.fill_merged(grid, headings, rows)
    marks = {} if headings.own else filling.fill_dittos(headings, rows)
    around = _unit_above(grid, table)
    found = records(grid, headings, rows, around, progress)
    table.entries, table.skipped, table.alone = found.entries, found.skipped, found.alone
    table.notices += found.notices
    between = _rows_between(rows, table)
    if (nearer := _unit_said(table, [(cells, False) for _, cells in between if _is_line(headings, cells)])) != _NO_UNIT:
        around = nearer
    elif around == _NO_UNIT and found.alone:
        around = _unit_under(grid, table)
    filling.fill_dittos_of_records(table.entries, marks)
    _take_ids(table)
    table.notices += filling.fill_projects(headings, table.entries)
    table.notices += filling.fill_codes(grid, headings, table.entries)
    skipped = {each.number for each in table.skipped}
    apart = [cells for number, cells in rows if number in skipped]
    table.notices += filling.fill_provinces(grid, headings, table.entries, sorted(skipped))
    if not headings.own:
        told = [(m.heading, _column(table, m)) for m in headings.matches if m.column.holds is Holds.DATE]
        answers = _order_of_dates(table, told, answers)
    beside: list[tuple[Match, list[str | None]]] = []
    units = unit_column.find(headings, table.entries)
    for match in progress.through(headings.matches, translate("Sheets", "Checking the rows"), every=1):
        heading = _with_unit_below(table, match, between)
        cells = units.told(match, table.entries, _column(table, match), heading, around)
        sums = [row[match.place] for row in apart if match.place < len(row)]
        read = read_column(
            headings.layout, match.column, heading, cells, own=headings.own, answers=answers, around=around, sums=sums
        )
        units.leave(match, read)
        if any(other.column is match.column for other in headings.matches if other.place < match.place):
            _leave_what_is_given(table, match, read)
        _give(table, match, read)
        if read.currencies is not None:
            beside.append((match, read.currencies))
    for match, currencies in beside:
        _give_currencies(table, match, currencies)
    findings.leave_without_value(grid, table)
    every, joins = table.entries, headings.layout.name == "projects" and not headings.own
    if headings.layout.days is not None and not headings.own:
        _read_periods(table, answers, headings.layout.days)
        if not headings.layout.reported:
            _read_across(grid, table, answers, headings.layout.days)
    if joins:
        filling_places.fill_from_countries(headings, every)
        table.notices += filling_places.fill_from_lines(grid, headings, every)
        wrapped_titles.tell(table, rows)
        table.entries, joined, questions = parts.join(headings, every, answers, shared)
        table.skipped = sorted([*table.skipped, *joined], key=lambda each: each.number)
        table.questions += questions
    filling.leave_shared(headings, every, shared)
    if joins:
        _ask_currency(table, answers)
    findings.tell(grid, table, progress)
    return table


def _column(table: Table, match: Match) -> list[Cell]:
    return [entry.cells[match.place] if match.place < len(entry.cells) else None for entry in table.entries]


def _order_of_dates(table: Table, columns: Sequence[tuple[str, Sequence[Cell]]], answers: Answers) -> Answers:
    """Where a column leaves open what is first in its dates, those beside it decide, and else the language of the
    headings: all but English and Chinese put the day first. Where Chinese stands beside them, years of two digits leave
    that open too."""
    if answers.dates is not None:
        return answers
    found = {order for heading, cells in columns if (order := order_in(cells, heading)) is not None}
    texts = "".join(match.heading for match in table.headings.matches)
    open_ = not found and any(read_dates(cells, heading=heading).year_open for heading, cells in columns)
    if not found and not open_ and _DAY_FIRST.search(texts):
        found = {"dmy"}
    elif not found and any(order_in(cells, heading, whole_years=True) for heading, cells in columns):
        found = {"ymd"}
    if len(found) != 1:
        return answers
    return replace(answers, dates=found.pop())


def _in_whose_language(grid: Grid, headings: Headings) -> Headings:
    """A title in another script than the Latin one is the title in the national language, whatever its heading says."""
    for name, local in (("title", "title_local"), ("name", "name_local")):
        place, column = headings.place(name), headings.layout.column(local)
        if headings.own or place is None or column is None or headings.place(local) is not None:
            continue
        told = [cell for number, cells in grid.rows if number > headings.rows[-1] for cell in cells[place : place + 1]]
        texts = [cell for cell in told if isinstance(cell, str) and cell.strip()]
        other = sum(_OTHER_SCRIPT.search(text) is not None for text in texts)
        if other * 2 > len(texts):
            matches = tuple(replace(m, column=column) if m.place == place else m for m in headings.matches)
            headings = replace(headings, matches=matches)
    return headings


def _unit_above(grid: Grid, table: Table) -> Money:
    """What the lines above the table, the nearest first, and the cells beside its headings say of all its amounts."""
    first, *_, last = (*table.headings.rows, table.headings.rows[-1])
    lines = [(cells, number < first) for number, cells in grid.rows if number <= last]
    return _unit_said(table, reversed(lines))


def _unit_under(grid: Grid, table: Table) -> Money:
    """What the lines under the table say of all its amounts."""
    end = table.entries[-1].number if table.entries else table.headings.rows[-1]
    return _unit_said(table, ((cells, True) for number, cells in grid.rows if number > end))


def _rows_between(rows: list[tuple[int, list[Cell]]], table: Table) -> list[tuple[int, list[Cell]]]:
    """The rows between the headings and the first record."""
    if table.headings.own or not table.entries:
        return []
    return list(takewhile(lambda row: row[0] < table.entries[0].number, rows))


def _is_line(headings: Headings, cells: list[Cell]) -> bool:
    """Whether nothing but a text stands in a row, and not as the unit of the column that it stands in."""
    filled = [place for place, cell in enumerate(cells) if not is_blank(cell)]
    amounts = [match.place for match in headings.matches if match.column.holds is Holds.AMOUNT]
    return len(filled) == 1 and filled[0] not in amounts


def _with_unit_below(table: Table, match: Match, between: list[tuple[int, list[Cell]]]) -> str:
    """A heading of amounts with the unit that stands between it and the first record; sums may stand there too."""
    for _, cells in between if match.column.holds is Holds.AMOUNT else ():
        cell = cell_at(cells, match.place)
        unit = cell.strip("()[]（） *") if isinstance(cell, str) else ""
        found = heading_money(f"({unit})")
        named = any(not is_blank(cell_at(cells, place)) for place in table.headings.told)
        if found != _NO_UNIT and not (any(map(str.isdigit, unit)) and (named or found.unclear)):
            return f"{match.heading} ({unit})"
    return match.heading


def _unit_said(table: Table, lines: Iterable[tuple[list[Cell], bool]]) -> Money:
    """What the first of some lines says that says anything; with each, whether it stands apart from the table."""
    if table.headings.own:
        return _NO_UNIT
    for cells, apart in lines:
        for cell in cells:
            if not isinstance(cell, str) or (found := unit_above(cell, apart=apart)) is None:
                continue
            if not found.unclear:
                said = translate("Sheets", "“{text}” is said of all amounts that do not say otherwise.")
                table.notices.append(said.format(text=cell.strip()[:60]))
            return found
    return _NO_UNIT


def _read_periods(table: Table, answers: Answers, names: tuple[str, str]) -> None:
    """The first and the last day of each record, from a column of periods where the sheet has neither. A month or a
    quarter that is reported on is meant as a whole."""
    headings, layout = table.headings, table.headings.layout
    if any(headings.place(name) is not None for name in names):
        return
    if layout.reported and answers.whole_months is None:
        answers = replace(answers, whole_months=True)
    texts = dict(headings.unmatched)
    taken = {match.place for match in headings.matches}
    for place in range(max((len(entry.cells) for entry in table.entries), default=0)):
        cells = [entry.cells[place] if place < len(entry.cells) else None for entry in table.entries]
        heading = texts.get(place, letters(place))
        if place in taken or (sides := periods.sides(cells, heading if layout.reported else None)) is None:
            continue
        answers = _order_of_dates(table, [(heading, side) for side in sides], answers)
        for name, side in zip(names, sides, strict=True):
            column = layout.column(name)
            assert column is not None, "the layout names its fields"
            read = read_column(layout, column, heading, side, own=False, answers=answers, around=_NO_UNIT)
            _give(table, Match(place, heading, column, sure=False), read)
        said = translate("Sheets", "“{heading}”: start and end were read from its periods.")
        table.notices.append(said.format(heading=heading))
        return


def _read_across(grid: Grid, table: Table, answers: Answers, names: tuple[str, str]) -> None:
    """The first and the last day of each record, from a plan over months."""
    found = across.find(grid, table.headings)
    if found is None:
        return
    if (
        found.unknown
        or not across.is_plan(found, table.entries)
        or (found.parts and across.of_any_year(found) and any(map(names_a_fiscal_year, _lines_above(grid, table))))
    ):
        first, last = letters(found.places[0]), letters(found.places[-1])
        said = translate(
            "Sheets",
            "Columns {first} to {last} look like a plan over months, but which months they are is not sure; it was not "
            "taken over. Write month and year above each (as “Jan 2025”) and import the workbook again.",
        )
        table.notices.append(said.format(first=first, last=last))
        return
    if found.parts:
        year = answers.year or _year_above(_lines_above(grid, table), found.parts[min(found.parts)][0])
        if year is None:
            said = translate("Sheets", "Months stand above a plan without their year. Which year does it begin in?")
            table.questions.append(Question(About.YEAR, names[0], said, len(table.entries)))
            return
        found = found.of_year(year)
    count = across.fill(found, grid, table.headings, table.entries, names)
    if count:
        said = translate("Sheets", "Start and end were read from the months that are marked, in {n} rows.")
        table.notices.append(said.format(n=count))


def _lines_above(grid: Grid, table: Table) -> list[str]:
    first = table.headings.rows[0]
    return [cell for number, cells in grid.rows if number < first for cell in cells if isinstance(cell, str)]


def _year_above(lines: Sequence[str], begins: int) -> int | None:
    """The only year that the lines above the table name, for months that begin with this one; a fiscal year that does
    not begin with January begins in the year before."""
    years = {year for line in lines for year in years_in(line)}
    if len(years) != 1:
        return None
    fiscal = begins > 1 and any(years_in(line) and names_a_fiscal_year(line) for line in lines)
    return years.pop() - fiscal


def _ask_currency(table: Table, answers: Answers) -> None:
    without = sum(entry.given.get("budget") is not None and not entry.given.get("currency") for entry in table.entries)
    if without and answers.currency is None:
        said = translate("Sheets", "Amounts stand without a currency. In which one are they?")
        table.questions.append(Question(About.CURRENCY, "currency", said, without))


def _take_ids(table: Table) -> None:
    """The hidden ids, and the versions beside them."""
    headings = table.headings
    if headings.ids is None:
        return
    for entry in table.entries:
        entry.id = id_of(entry.cells[headings.ids]) if headings.ids < len(entry.cells) else None
        if entry.id is not None and headings.versions is not None and headings.versions < len(entry.cells):
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
    table.questions += read.questions
    table.notices += read.notices


def _leave_what_is_given(table: Table, match: Match, read: ColumnValues) -> None:
    """Of two columns for one amount, each in its currency, the second holds where the first says nothing."""
    name = match.column.field
    for n, (entry, value) in enumerate(zip(table.entries, read.values, strict=True)):
        if value is None or (name not in entry.given and not any(p.field == name for p in entry.problems)):
            continue
        said = translate("Sheets", "“{heading}” holds another amount; the one before it is taken.")
        text = said.format(heading=match.heading)
        entry.problems.append(CellProblem(entry.number, match.place, name, Level.WARNING, text))
        read.values[n] = None
        if read.currencies is not None:
            read.currencies[n] = None


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
