"""Which rows of a sheet may be those of its headings, and what then may stand above each column."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from lmcdesk.sheets.reading import Cell, Grid
from lmcdesk.sheets.taking import number_text
from lmcdesk.sheets.units import unit_alone
from lmcdesk.sheets.vocabulary import brackets, key, totals, without_brackets

MOST_ROWS = 3
"""Rows over which the headings of one table may go."""

Rows = Mapping[int, Sequence[Cell]]
"""Rows near the top by their numbers."""

Spread = Mapping[tuple[int, int], str]
"""By (row, column), the text of the merged range that a cell belongs to."""

Run = tuple[int, ...]
"""Rows that follow one another."""


def heading_text(cell: Cell, numbers: bool = False) -> str:
    """A cell's text in one line; a number is one where it may be a heading, as a year below others."""
    if numbers and isinstance(cell, int | float):
        return number_text(cell)
    return " ".join(cell.split()) if isinstance(cell, str) else ""


def spread_over(grid: Grid, rows: Rows) -> dict[tuple[int, int], str]:
    """The texts of merged ranges for each of their cells near the top."""
    found = {}
    for top, left, bottom, right in grid.merged:
        cells = rows.get(top, ())
        small = bottom - top < 5 and right - left < 100
        if small and left < len(cells) and (text := heading_text(cells[left], True)):
            for row in range(top, bottom + 1):
                for place in range(left, right + 1):
                    found[row, place] = text
    return found


def candidates(rows: Rows, spread: Spread) -> list[tuple[list[list[str]], Run]]:
    """Single rows, and rows that follow one another of which each upper one is spread over columns of the lower one;
    only the longer where the lowest one does nothing but part what is spread in the one above it, or others of the
    upper cells reach down into it. Rows into which cells of such a run reach begin none."""
    found: list[tuple[list[list[str]], Run]] = []
    within: set[int] = set()
    reached = {row + 1 for (row, place), text in spread.items() if spread.get((row + 1, place)) == text}
    for number, cells in rows.items():
        if number in within or not any(isinstance(cell, str) for cell in cells):
            continue
        longer: Run = ()
        for run in (tuple(range(number, number + length)) for length in range(MOST_ROWS, 0, -1)):
            last = run[-1]
            reaches = bool(longer) and any(row == last and (last + 1, place) in spread for row, place in spread)
            if not reaches and _hang_together(run, rows, spread) and not _parted(last, rows, spread):
                found.append((texts_of(run, rows, spread), run))
                longer = longer or run
        within |= reached & set(longer[1:])
    return found


def _hang_together(run: Run, rows: Rows, spread: Spread) -> bool:
    """Whether rows may be those of one table's headings: each is spread over the next, which holds texts alone if it
    does more than part it. From the second on, a text must really stand over several columns."""
    for upper in run[:-1]:
        wide = any(
            row == upper and (upper, place + 1) in spread and (upper == run[0] or spread[upper, place + 1] == text)
            for (row, place), text in spread.items()
        )
        texts = all(cell is None or isinstance(cell, str) for cell in rows.get(upper + 1, ()))
        if upper + 1 not in rows or not wide or not (texts or _parted(upper, rows, spread)):
            return False
    return True


def _parted(number: int, rows: Rows, spread: Spread) -> bool:
    """Whether all cells below a row, two or more, stand under headings that are spread over several columns."""
    filled = [place for place, cell in enumerate(rows.get(number + 1, ())) if cell is not None]

    def wide(place: int) -> bool:
        text = spread.get((number, place))
        return text is not None and text in (spread.get((number, place - 1)), spread.get((number, place + 1)))

    return len(filled) > 1 and all(map(wide, filled))


def texts_of(numbers: Run, rows: Rows, spread: Spread) -> list[list[str]]:
    """What may be a column's heading, for each choice of how to read it: all rows together, the lower ones (or the only
    one), the upper ones."""
    width = max(len(rows[number]) for number in numbers)
    lines = [
        [heading_text(cell, n > 0) for cell in (*rows[number], *[None] * (width - len(rows[number])))]
        for n, number in enumerate(numbers)
    ]
    for number, line in zip(numbers[:-1], lines, strict=False):
        line[:] = [spread.get((number, place), text) for place, text in enumerate(line)]
    choices = [lines[0]]
    for above, line in pairwise(lines):
        below = [text if text != upper else "" for text, upper in zip(line, above, strict=True)]
        choices = _put_below(choices, below, last=line is lines[-1])
    return choices


def _put_below(choices: list[list[str]], lower: list[str], *, last: bool) -> list[list[str]]:
    """The choices of how to read the rows above, with the next one. A unit in it stands in brackets behind the upper
    text, and a sum of parts is what the upper one names, in its unit; so is, above a further row, what parts nothing,
    as the only year does."""
    first = [next(filter(None, texts), "") for texts in zip(*choices, strict=True)]
    lower = [
        " ".join((below, *brackets(above))) if key(below) in totals() else below
        for above, below in zip(first, lower, strict=True)
    ]
    parts: dict[str, set[str]] = defaultdict(set)
    for above, below in zip(first, lower, strict=True):
        parts[above].add(below)

    def same(above: str, below: str) -> bool:
        return not below or key(without_brackets(below)) in totals() or (not last and len(parts[above]) == 1)

    pairs = [list(zip(upper, lower, strict=True)) for upper in choices]
    both = [
        [f"{a} ({b})" if a and unit_alone(b) and not brackets(b) else f"{a} {b}" if a and b else "" for a, b in each]
        for each in pairs
    ]
    alone = [[a if same(a, b) else "" for a, b in each] for each in pairs]
    return [*both, lower, *alone]
