"""Plans drawn over columns of months or quarters, read as a start and an end."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from lmcdesk.sheets.dates import Span, month_of, span_of
from lmcdesk.sheets.headings import Headings
from lmcdesk.sheets.reading import Cell, Grid
from lmcdesk.sheets.rows import Entry
from lmcdesk.sheets.taking import is_blank, plain

_FEWEST = 3
"""Columns of months side by side that make a plan."""

_YEARS_ABOVE = 2
"""Rows above the months in which their years may stand."""


@dataclass(frozen=True)
class Across:
    """Columns side by side, each with the days that it stands for; those in `months` are known without their year."""

    spans: Mapping[int, Span]
    months: Mapping[int, int]

    @property
    def places(self) -> list[int]:
        """The columns, from left to right."""
        return sorted({*self.spans, *self.months})

    def of_year(self, year: int) -> "Across":
        """The same, with a year for the months that have none; after December follows the next one."""
        spans = dict(self.spans)
        last = 0
        for place in sorted(self.months):
            year += self.months[place] < last
            last = self.months[place]
            span = span_of(date(year, last, 1))
            if span is not None:
                spans[place] = span
        return Across(spans, {})


def find(grid: Grid, headings: Headings) -> Across | None:
    """The columns of months among those that stand for no field; None if there are too few of them."""
    taken = {match.place for match in headings.matches}
    rows = dict(grid.rows)
    last = headings.rows[-1]
    best: Across | None = None
    for number in (*headings.rows, last + 1, headings.rows[0] - 1):
        cells = rows.get(number, [])
        years = _years(grid, rows, number, len(cells))
        spans, months = {}, {}
        for place, cell in enumerate(cells):
            if place in taken or is_blank(cell):
                continue
            if (span := span_of(cell)) is not None and (span.last - span.first).days < 100:
                spans[place] = span
            elif (month := month_of(cell)) is not None:
                year = years.get(place)
                made = span_of(date(year, month, 1)) if year is not None else None
                if made is not None:
                    spans[place] = made
                else:
                    months[place] = month
        found = Across(spans, months)
        if len(found.places) >= _FEWEST and _in_order(found) and (best is None or len(found.places) > len(best.places)):
            best = found
    return best


def _in_order(found: Across) -> bool:
    """Whether the months follow one another without a gap among the columns."""
    places = found.places
    days = [found.spans[place].first for place in places if place in found.spans]
    return places == list(range(places[0], places[-1] + 1)) and days == sorted(days)


def _years(grid: Grid, rows: Mapping[int, Sequence[Cell]], number: int, width: int) -> dict[int, int]:
    """The year above each column: each holds as far as the next one stands."""
    for above in range(number - 1, max(0, number - 1 - _YEARS_ABOVE), -1):
        found: dict[int, int] = {}
        year = None
        cells = rows.get(above, ())
        for place in range(width):
            span = span_of(cells[place]) if place < len(cells) else None
            if span is not None and (span.last - span.first).days > 300:
                year = span.first.year
            if year is not None:
                found[place] = year
        if found:
            return found
    return {}


def _is_mark(cell: Cell) -> bool:
    """Whether a cell of a plan is marked; a stroke (/) is a tick here, though elsewhere it stands for nothing."""
    if isinstance(cell, str):
        return cell.strip() == "/" or not (is_blank(cell) or plain(cell).rstrip("% ") == "0")
    return cell is not None and cell != 0


def fill(across: Across, grid: Grid, entries: Sequence[Entry], wanted: Sequence[str]) -> int:
    """Gives each row, as far as it has none, the first day of its first marked month and the last day of its last one,
    in the two fields named. A cell is marked if it holds anything but nothing or 0, or, in rows without such a cell, if
    it is coloured. Returns how many rows were given a day."""
    first, last = wanted
    count = 0
    for entry in entries:
        cells = entry.cells
        marked = [p for p in across.spans if p < len(cells) and _is_mark(cells[p])]
        marked = marked or [p for p in across.spans if (entry.number, p) in grid.coloured]
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
