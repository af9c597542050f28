"""Lists that stand beside one another in a sheet, with the same headings again: where the second begins and ends."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from lmcdesk.sheets.heading_rows import heading_text
from lmcdesk.sheets.reading import Grid
from lmcdesk.sheets.taking import is_blank
from lmcdesk.sheets.vocabulary import key


def beside(grid: Grid, rows: Sequence[int], told: Collection[int]) -> tuple[int, int] | None:
    """The first and the last column of what stands beside a list, whose headings are in these rows: from where a
    heading that tells a record, and another one, stand again in the same distance, over cells that hold something."""
    numbered = dict(grid.rows)
    lines = [[key(heading_text(cell)) for cell in numbered.get(number, ())] for number in rows]
    for line in lines:
        for place in sorted(told):
            for again in range(place + 2, len(line)):
                if not line[place : place + 1] or not line[place] or line[again] != line[place]:
                    continue
                distance, first = again - place, place
                while first > 0 and line[first - 1] and line[first - 1] == line[first - 1 + distance]:
                    first -= 1
                start = first + distance
                same = [p for p in range(start) if line[p] and line[p : p + 1] == line[p + distance :][:1]]
                under = (cells[again] for number, cells in grid.rows if number > rows[-1] and again < len(cells))
                if len(same) > 1 and not all(map(is_blank, under)):
                    return start, max(p for each in lines for p, text in enumerate(each) if text)
    return None


def without(grid: Grid, first_row: int, start: int) -> Grid:
    """The sheet without what stands from a column on, in this row and below it."""
    rows = [(number, cells[:start] if number >= first_row else cells) for number, cells in grid.rows]
    merged = [area for area in grid.merged if area[0] < first_row or area[1] < start]
    return replace(grid, rows=rows, merged=merged)
