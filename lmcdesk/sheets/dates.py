"""Dates as offices write them, decided by the evidence of the whole column (C8)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from lmcdesk.i18n import translate
from lmcdesk.sheets.reading import Cell
from lmcdesk.sheets.taking import Unread, is_blank, plain, shown
from lmcdesk.sheets.vocabulary import months

Order = Literal["dmy", "mdy"]

BUDDHIST = 543
"""Years between the common era and the Buddhist Era, as Thailand, Laos and Cambodia count it."""
_FIRST_BUDDHIST = 2400

_FIRST_SERIAL, _LAST_SERIAL = 32_874, 77_060
"""1990-01-01 and 2110-12-22 as Excel counts days."""
_SERIAL_ZERO = date(1899, 12, 30)

_TIME = r"(?:[T ,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[AaPp][Mm])?\s*(?:Z|[+-]\d{2}:?\d{2})?)?"
_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?" + _TIME)
_YEAR_LAST = re.compile(r"(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})" + _TIME)
_DAY_NAME_YEAR = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[\s./-]*([^\W\d_]+)\.?[\s,./-]*(\d{4}|\d{2})" + _TIME)
_NAME_DAY_YEAR = re.compile(r"([^\W\d_]+)\.?\s*(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4})" + _TIME)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")


@dataclass(frozen=True, slots=True)
class Dates:
    """A column of dates: a date, None or an Unread for each cell."""

    values: list[date | Unread | None]
    ambiguous: int
    """How many cells may be read day first or month first, with nothing in the column that decides."""
    buddhist: int
    """How many years were of the Buddhist Era."""


@dataclass(frozen=True, slots=True)
class _Parts:
    """A date with a number each for two of day and month, whose order the column decides; `dotted` dates (31.12.2025)
    have the day first wherever they are used."""

    first: int
    second: int
    year: int
    dotted: bool


def read_dates(cells: Sequence[Cell], order: Order | None = None) -> Dates:
    """Reads a column. Day or month first is decided by the cells in which one of the two is above 12; only where no
    cell decides, or they contradict each other, `order` does, and without it such cells are left out."""
    seen = [_look(cell) for cell in cells]
    open_ = [parts for parts in seen if isinstance(parts, _Parts) and not parts.dotted]
    day_first = any(parts.first > 12 for parts in open_)
    month_first = any(parts.second > 12 for parts in open_)
    decided: Order | None = order
    if day_first != month_first:
        decided = "dmy" if day_first else "mdy"
    values: list[date | Unread | None] = []
    ambiguous = buddhist = 0
    for cell, found in zip(cells, seen, strict=True):
        parts = _ordered(found, decided) if isinstance(found, _Parts) else found
        if isinstance(parts, tuple):
            year, month, day = parts
            buddhist += year >= _FIRST_BUDDHIST
            values.append(_day(cell, year - BUDDHIST if year >= _FIRST_BUDDHIST else year, month, day))
        elif isinstance(parts, _Parts):
            ambiguous += 1
            said = translate("Sheets", "“{text}” may be day/month or month/day; choose how the column is meant.")
            values.append(Unread(said.format(text=shown(cell))))
        else:
            values.append(parts)
    return Dates(values, ambiguous, buddhist)


def _ordered(parts: _Parts, decided: Order | None) -> tuple[int, int, int] | _Parts:
    """Year, month and day; the parts themselves where nothing says which is which."""
    if parts.dotted or parts.first > 12:
        return parts.year, parts.second, parts.first
    if parts.second > 12 or decided == "mdy":
        return parts.year, parts.first, parts.second
    if decided == "dmy" or parts.first == parts.second:
        return parts.year, parts.second, parts.first
    return parts


def _look(cell: Cell) -> date | Unread | _Parts | tuple[int, int, int] | None:
    if isinstance(cell, datetime):
        cell = cell.date()
    if isinstance(cell, date):
        return (cell.year, cell.month, cell.day) if cell.year >= _FIRST_BUDDHIST else cell
    if is_blank(cell):
        return None
    if isinstance(cell, str):
        return _look_at_text(plain(cell)) or _not_a_date(cell)
    if isinstance(cell, bool) or cell is None:
        return _not_a_date(cell)
    return _serial(cell) or _not_a_date(cell)


def _look_at_text(text: str) -> date | _Parts | tuple[int, int, int] | None:
    if found := _YEAR_FIRST.fullmatch(text) or _COMPACT.fullmatch(text):
        return int(found[1]), int(found[2]), int(found[3])
    if found := _YEAR_LAST.fullmatch(text):
        return _Parts(int(found[1]), int(found[3]), _year(found[4]), found[2] == ".")
    if (found := _DAY_NAME_YEAR.fullmatch(text)) and (month := months().get(found[2].casefold())):
        return _year(found[3]), month, int(found[1])
    if (found := _NAME_DAY_YEAR.fullmatch(text)) and (month := months().get(found[1].casefold())):
        return int(found[3]), month, int(found[2])
    if text.isdecimal():
        return _serial(float(text))
    return None


def _year(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text)


def _serial(number: float) -> date | tuple[int, int, int] | None:
    """A day as Excel counts them, or eight digits YYYYMMDD."""
    if _FIRST_SERIAL <= number <= _LAST_SERIAL:
        return _SERIAL_ZERO + timedelta(days=int(number))
    if found := _COMPACT.fullmatch(f"{number:.0f}"):
        return int(found[1]), int(found[2]), int(found[3])
    return None


def _day(cell: Cell, year: int, month: int, day: int) -> date | Unread:
    try:
        return date(year, month, day)
    except ValueError:
        said = translate("Sheets", "“{text}” is not a day of the calendar.")
        return Unread(said.format(text=shown(cell)))


def _not_a_date(cell: Cell) -> Unread:
    return Unread(translate("Sheets", "“{text}” is not a date.").format(text=shown(cell)))
