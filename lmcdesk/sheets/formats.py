"""Numbers whose format says what they are: codes shown as 001, and shares shown as 75 %."""

import re
from collections.abc import Mapping

from lmcdesk.sheets.headings import Headings
from lmcdesk.sheets.layout import Holds
from lmcdesk.sheets.reading import Cell, Grid
from lmcdesk.sheets.taking import is_blank, number_text

_PADDED = re.compile("0{2,}")


def asked(grid: Grid, headings: Headings) -> list[int]:
    """The columns of which the formats must be known: codes that are numbers, and percentages of which some are at most
    1 and others are not. To ask takes as long as to read the sheet anew, so nothing else is asked for."""
    places = []
    for match in () if headings.own else headings.matches:
        holds = match.column.holds
        if holds not in (Holds.CODE, Holds.PERCENT):
            continue
        rows = (cells for number, cells in grid.rows if number > headings.rows[-1])
        filled = [cells[match.place] for cells in rows if match.place < len(cells) and not is_blank(cells[match.place])]
        numbers = [cell for cell in filled if isinstance(cell, int | float)]
        shares = sum(0 < number <= 1 for number in numbers)
        if numbers if holds is Holds.CODE else 0 < shares < sum(cell != 0 for cell in filled):
            places.append(match.place)
    return places


def as_shown(grid: Grid, formats: Mapping[tuple[int, int], str]) -> None:
    """Puts the texts that the workbook shows in place of such numbers."""
    rows = dict(grid.rows)
    for (number, place), shown in formats.items():
        cells: list[Cell] = rows.get(number, [])
        cell = cells[place] if place < len(cells) else None
        if not isinstance(cell, int | float) or isinstance(cell, bool):
            continue
        if "%" in shown:
            cells[place] = f"{number_text(round(cell * 100, 10))}%"
        elif _PADDED.fullmatch(shown):
            cells[place] = number_text(cell).zfill(len(shown))
