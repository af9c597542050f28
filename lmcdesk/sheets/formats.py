"""Numbers whose format says what they are: codes shown as 001 or LA-001, shares shown as 75 %, amounts shown as
25 ລ້ານກີບ."""

import re
from collections.abc import Mapping
from functools import cache
from itertools import islice

from lmcdesk.sheets.headings import Headings
from lmcdesk.sheets.layout import Holds
from lmcdesk.sheets.reading import Cell, Grid, Workbook
from lmcdesk.sheets.taking import InUnit, is_blank, number_text
from lmcdesk.sheets.units import beside

_PART = re.compile(r'"([^"]*)"|\\(.)|([-/ ():])|(0)')
_OF_A_CODE = re.compile(rf"(?:{_PART.pattern})*0(?:{_PART.pattern})*")
"""Letters that are shown as they stand, and at least one place for a digit."""
_WORDS = re.compile(r'"([^"]*)"|\[\$([^\]-]*)[^\]]*\]')
_SCALED = re.compile("[0#?],+(?=[^0#?,]*$)")
"""Commas behind the last digit: each divides what is shown by a thousand."""


def asked(book: Workbook, grid: Grid, headings: Headings) -> list[int]:
    """The columns of which the formats must be known: codes that are numbers; percentages of which some are at most 1
    and others are not, or none but 1 and 0; amounts, if the workbook has a format that says in which unit they are. To
    ask takes as long as to read the sheet anew, so nothing else is asked for."""
    places = []
    for match in () if headings.own else headings.matches:
        holds = match.column.holds
        if holds not in (Holds.CODE, Holds.PERCENT):
            continue
        rows = (cells for number, cells in grid.rows if number > headings.rows[-1])
        filled = [cells[match.place] for cells in rows if match.place < len(cells) and not is_blank(cells[match.place])]
        numbers = [cell for cell in filled if isinstance(cell, int | float)]
        shares = sum(0 < number <= 1 for number in numbers)
        whole = sum(number == 1 for number in numbers)
        others = sum(cell != 0 for cell in filled) - shares
        if numbers if holds is Holds.CODE else shares and (others or shares == whole):
            places.append(match.place)
    amounts = [match.place for match in headings.matches if match.column.holds is Holds.AMOUNT]
    if amounts and not headings.own and any(_unit(shown) is not None for shown in book.own_formats()):
        places += amounts
    return places


@cache
def _unit(shown: str) -> str | None:
    """The words that say in which unit a format shows numbers; "" if it shows what is kept in ones, None if it says
    nothing."""
    first = shown.split(";")[0]
    if _SCALED.search(_WORDS.sub("", first)):
        return ""
    words = " ".join(text or sign for text, sign in _WORDS.findall(first))
    currency, factor, rest = beside(words)
    sure = not rest.strip(" .") and (currency or len(words.strip(" .")) > 1)  # K may be kip or kyat
    return words if sure and factor != 1 else None


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
        elif (words := _unit(shown)) is not None:
            cells[place] = told = InUnit(cell)
            told.words = words
        elif _OF_A_CODE.fullmatch(shown) and shown != "0" and cell >= 0 and cell == int(cell):
            cells[place] = _code(int(cell), shown)


def _code(number: int, shown: str) -> str:
    """A number as the digits and letters of a format show it: what has no place of its own stands before the first."""
    parts = list(_PART.finditer(shown))
    places = sum(part[4] is not None for part in parts)
    digits = str(number).zfill(places)
    more, rest = len(digits) - places, iter(digits)
    told: list[str] = []
    for part in parts:
        if part[4] is None:
            told.append(part[1] or part[2] or part[3] or "")
        else:
            told += islice(rest, 1 + more)
            more = 0
    return "".join(told)
