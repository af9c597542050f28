"""Plans drawn over columns of months or quarters, read as a start and an end."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from lmcdesk.sheets.heading_rows import heading_text
from lmcdesk.sheets.headings import Headings
from lmcdesk.sheets.reading import Cell, Grid
from lmcdesk.sheets.rows import Entry
from lmcdesk.sheets.spans import Span, part_of_year, span_in, span_of, years_in
from lmcdesk.sheets.taking import cell_at, is_blank, plain
from lmcdesk.sheets.vocabulary import names_a_fiscal_year, period_words

_FEWEST = 3
"""Columns of months side by side that make a plan."""

_MOST_DAYS = 200
"""Of one such column: half a year."""

_YEARS_ABOVE = 2
"""Rows above the months in which their years may stand."""
_ROWS_ABOVE = range(1, _YEARS_ABOVE + 1)


@dataclass(frozen=True)
class Across:
    """Columns side by side, each with the days that it stands for; of those in `parts` the months are known (the first
    one, and how many) and not their year, and of the `unknown` ones under a fiscal year not even the months."""

    spans: Mapping[int, Span]
    parts: Mapping[int, tuple[int, int]]
    unknown: frozenset[int] = frozenset()
    numbered: frozenset[int] = frozenset()
    """Those of months that are headed by numbers alone."""

    @property
    def places(self) -> list[int]:
        """The columns, from left to right."""
        return sorted({*self.spans, *self.parts, *self.unknown})

    def of_year(self, year: int) -> "Across":
        """The same, with a year for the parts that have none; after December follows the next one."""
        spans = dict(self.spans)
        last = 0
        for place in sorted(self.parts):
            year += self.parts[place][0] < last
            last = self.parts[place][0]
            span = span_in(year, *self.parts[place])
            if span is not None:
                spans[place] = span
        return replace(self, spans=spans, parts={})


def find(grid: Grid, headings: Headings) -> Across | None:
    """The columns of months among those that stand for no field; None if there are too few of them."""
    taken = {match.place for match in headings.matches}
    rows = dict(grid.rows)
    last = headings.rows[-1]
    best: Across | None = None
    for number in (*headings.rows, last + 1, headings.rows[0] - 1):
        found = _above(rows, number, taken)
        if len(found.places) >= _FEWEST and _in_order(found) and (best is None or len(found.places) > len(best.places)):
            best = found
    return best


def _above(rows: Mapping[int, Sequence[Cell]], number: int, taken: set[int]) -> Across:
    """The months that stand in a row."""
    cells = rows.get(number, [])
    numbered = _by_numbers(rows, number, taken)
    years = _years_over_numbers(rows, number, numbered) | _years(rows, number, len(cells))
    spans, parts = {}, {}
    unknown: set[int] = set()
    begins: dict[int, int] = {}
    for place, cell in enumerate(cells):
        if place in taken or is_blank(cell):
            continue
        if place in numbered:
            part: tuple[int, int] | None = (numbered[place], 1)
        elif (span := span_of(cell)) is not None and (span.last - span.first).days < _MOST_DAYS:
            spans[place] = span
            continue
        else:
            part = part_of_year(cell)
        if part is None:
            continue
        if place not in years:
            parts[place] = part
        elif (made := _in_year(years[place], part, begins, by_number=place in numbered)) is not None:
            spans[place] = made
        else:
            unknown.add(place)
    return Across(spans, parts, frozenset(unknown), frozenset(numbered))


def _by_numbers(rows: Mapping[int, Sequence[Cell]], number: int, taken: set[int]) -> dict[int, int]:
    """Months by their numbers alone: 1 to 12 side by side, beginning with any of them, and nothing that counts on or
    says that they are weeks."""
    found: dict[int, int] = {}
    cells = [plain(heading_text(cell, True)) for cell in rows.get(number, ())]
    told = [int(text) if text.isdecimal() and len(text) < 3 else None for text in cells]
    place = 0
    while place + 12 <= len(told):
        first = told[place] or 0
        year = [(first - 1 + n) % 12 + 1 for n in range(12)]
        free = taken.isdisjoint(range(place, place + 12)) and 13 not in told[place + 12 : place + 13]
        if first >= 1 and told[place : place + 12] == year and free and not _are_weeks(rows, number, place):
            found |= {place + n: month for n, month in enumerate(year)}
            place += 12
        else:
            place += 1
    return found


def _are_weeks(rows: Mapping[int, Sequence[Cell]], number: int, place: int) -> bool:
    texts = [
        text for n in _ROWS_ABOVE for cell in rows.get(number - n, ())[place : place + 12] if (text := _text(cell))
    ]
    return any(word in plain(text).casefold() for text in texts for word in period_words("weeks"))


def _years_over_numbers(
    rows: Mapping[int, Sequence[Cell]], number: int, numbered: Mapping[int, int]
) -> dict[int, tuple[int, bool]]:
    """The year that a text above the first of twelve numbers names, and whether it is a fiscal one."""
    found: dict[int, tuple[int, bool]] = {}
    for first in sorted(numbered)[::12]:
        above = next(filter(None, (_text(cell_at(rows.get(number - n, ()), first)) for n in _ROWS_ABOVE)), "")
        if len(years := years_in(above)) == 1:
            found |= dict.fromkeys(range(first, first + 12), (years.pop(), names_a_fiscal_year(above)))
    return found


def _text(cell: Cell) -> str:
    return heading_text(cell, True)


def _in_year(above: tuple[int, bool], part: tuple[int, int], begins: dict[int, int], *, by_number: bool) -> Span | None:
    """The days of a part under a year. A fiscal year is called by the year in which it ends, and begins with the month
    that comes first under it, as `begins` tells; which months its quarters are is not known, nor those that are counted
    from 1."""
    year, fiscal = above
    month, count = part
    if not fiscal:
        return span_in(year, *part)
    first = begins.setdefault(year, month)
    if count > 1 or (by_number and first == 1):
        return None
    return span_in(year - 1 if month >= first > 1 else year, *part)


def _in_order(found: Across) -> bool:
    """Whether the months follow one another without a gap among the columns."""
    places = found.places
    days = [found.spans[place].first for place in places if place in found.spans]
    return places == list(range(places[0], places[-1] + 1)) and days == sorted(days)


def _years(rows: Mapping[int, Sequence[Cell]], number: int, width: int) -> dict[int, tuple[int, bool]]:
    """The year above each column, and whether it is a fiscal one: each holds as far as the next one stands."""
    for above in range(number - 1, max(0, number - 1 - _YEARS_ABOVE), -1):
        found: dict[int, tuple[int, bool]] = {}
        year = None
        cells = rows.get(above, ())
        for place in range(width):
            cell = cell_at(cells, place)
            span = span_of(cell)
            if span is not None and (span.last - span.first).days > 300:
                year = (span.first.year, False)
            elif isinstance(cell, str) and names_a_fiscal_year(cell) and len(named := years_in(cell)) == 1:
                year = (named.pop(), True)
            if year is not None:
                found[place] = year
        if found:
            return found
    return {}


def of_any_year(across: Across) -> bool:
    """Whether months without their year may be those of a fiscal year, however it begins: quarters, and months by
    their numbers, that are counted from 1."""
    month, count = across.parts[min(across.parts)]
    return month == 1 and (count > 1 or not across.numbered.isdisjoint(across.parts))


def is_plan(across: Across, entries: Sequence[Entry]) -> bool:
    """Whether under months that have numbers and no year for a heading no other numbers stand than shares of the
    whole."""
    cells = (cell_at(entry.cells, p) for entry in entries for p in across.numbered.intersection(across.parts))
    return not any(isinstance(cell, int | float) and not 0 <= cell <= 1 for cell in cells)


def _is_mark(cell: Cell) -> bool:
    """Whether a cell of a plan is marked; a stroke (/) is a tick here, though elsewhere it stands for nothing."""
    if isinstance(cell, str):
        return cell.strip() == "/" or not (is_blank(cell) or plain(cell).rstrip("% ") == "0")
    return cell is not None and cell != 0


def fill(across: Across, grid: Grid, headings: Headings, entries: Sequence[Entry], wanted: Sequence[str]) -> int:
    """Gives each row, as far as it has none, the first day of its first marked month and the last day of its last one,
    in the two fields named. A cell is marked if it holds anything but nothing or 0, or, in rows without such a cell, if
    it is coloured. Returns how many rows were given a day."""
    first, last = wanted
    count = 0
    shades = _shades(across, grid, headings, entries) if grid.coloured else {}
    for entry in entries:
        cells = entry.cells
        marked = [p for p in across.spans if p < len(cells) and _is_mark(cells[p])]
        if not marked:
            colours = {p: grid.coloured.get((entry.number, p)) for p in across.spans}
            marked = [p for p, colour in colours.items() if colour not in (None, shades.get(entry.number))]
        if not marked:
            continue
        count += 1
        for name, day in (
            (first, min(across.spans[p].first for p in marked)),
            (last, max(across.spans[p].last for p in marked)),
        ):
            if entry.given.get(name) is None and not any(problem.field == name for problem in entry.problems):
                entry.given[name] = day
    return count


def _shades(across: Across, grid: Grid, headings: Headings, entries: Sequence[Entry]) -> dict[int, str]:
    """By their numbers, the rows that are shaded as a whole, and the colour, which marks nothing there: where every
    month is coloured, that of the row's other cells, or else one that stands in every second row alone."""
    found: dict[int, str] = {}
    whole: set[int] = set()
    among: dict[str, list[int]] = {}
    """The rows of each colour, by their places, once for each month."""
    for place, entry in enumerate(entries):
        months = [grid.coloured.get((entry.number, p)) for p in across.spans]
        others = {grid.coloured.get((entry.number, match.place)) for match in headings.matches}
        for colour in months:
            if colour is not None:
                among.setdefault(colour, []).append(place)
        if None in months:
            continue
        if len(others) == 1 and (shade := others.pop()) in months and shade is not None:
            found[entry.number] = shade
        else:
            whole.add(place)
    for shade, met in sorted(among.items(), key=lambda each: len(each[1])):
        places = sorted(set(met))
        if len(places) > 1 and whole.issuperset(places) and all(b - a == 2 for a, b in pairwise(places)):
            found |= {entries[place].number: shade for place in places}
    return found
