"""Dates as offices write them, decided by the evidence of the whole column (C8)."""

import calendar
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Literal

from lmcdesk.i18n import translate
from lmcdesk.sheets.reading import Cell
from lmcdesk.sheets.taking import Doubt, Unread, is_blank, plain, shown
from lmcdesk.sheets.vocabulary import date_marks, months, weekdays

Order = Literal["dmy", "mdy"]

BUDDHIST = 543
"""Years between the common era and the Buddhist Era, as Thailand, Laos and Cambodia count it."""
_FIRST_BUDDHIST = 2400

_SHORT_BUDDHIST, _SHORT_PAST = 60, 81
"""Years of two digits: from the first on of the Buddhist Era (67 is 2567), from the second on of the last century."""

_FIRST_SERIAL, _LAST_SERIAL = 32_874, 77_060
"""1990-01-01 and 2110-12-22 as Excel counts days."""
_SERIAL_ZERO = date(1899, 12, 30)

_FIRST_YEAR, _LAST_YEAR = 1990, 2110
"""Years that a number alone may mean, of the common era or with BUDDHIST added."""

_TIME = r"(?:[T ,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[AaPp][Mm])?\s*(?:Z|[+-]\d{2}:?\d{2})?)?"
_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?" + _TIME)
_YEAR_LAST = re.compile(r"(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})" + _TIME)
_SHORT_YEAR_FIRST = re.compile(r"(\d{2})[-/.](\d{1,2})[-/.](\d)")
"""No year has one digit, so the day is last."""
_YEAR_BEFORE = re.compile(r"\d{4}\D|" + _SHORT_YEAR_FIRST.pattern + "$")
_OF_THE_REGION = re.compile("[\u0e50-\u0e59\u0ed0-\u0ed9\u1040-\u1049\u17e0-\u17e9]")
"""Thai, Lao, Burmese and Khmer digits."""
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_TIME_AT_END = re.compile(r"(?<=\d)[T ,]+\d{1,2}:\d{2}.*")
_PIECE = re.compile(r"\d+|[^\d\s,/()၊។–—-]+")
_ORDINAL = frozenset(("st", "nd", "rd", "th"))
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


@dataclass(frozen=True, slots=True)
class Dates:
    """A column of dates: for each cell a date, a Doubt about one, an Unread or None."""

    values: list[date | Doubt | Unread | None]
    ambiguous: int
    """How many cells may be read day first or month first, with nothing in the column that decides."""
    buddhist: int
    """How many years were of the Buddhist Era."""
    without_day: int = 0
    """How many cells name a month, a quarter or a year alone, and were left out."""


@dataclass(frozen=True, slots=True)
class Span:
    """Days that a cell names without saying which of them: a month, a quarter or a year; both ends belong to it."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class _Parts:
    """A date with a number each for two of day and month, whose order the column decides. In `settled` ones the day
    comes first: with points (31.12.2025), in digits of the region, or with a year of the Buddhist Era."""

    first: int
    second: int
    year: int
    settled: bool
    last: int | None = None
    """The last number, where it has two digits and may be the day after the year and the month as well."""


@dataclass(frozen=True, slots=True)
class _Named:
    """A date whose parts are told apart; without a day, `months` from `month` on (3 are a quarter, 12 a year)."""

    year: int
    month: int
    day: int | None = None
    months: int = 1


def order_in(cells: Sequence[Cell]) -> Order | None:
    """What the cells of a column say of the order of day and month; None if nothing, or both."""
    return _order([found for found in _seen(cells).values() if isinstance(found, _Parts)])


def read_dates(
    cells: Sequence[Cell], order: Order | None = None, *, whole: Literal["first", "last"] | None = None
) -> Dates:
    """Reads a column. Day or month first is decided by the cells in which one of the two is above 12; only where no
    cell decides, or they contradict each other, `order` does, and without it such cells are left out. A cell that names
    no day is left out as well, unless `whole` says which day of its month, quarter or year is meant."""
    met = _seen(cells)
    decided = _order([parts for parts in met.values() if isinstance(parts, _Parts)]) or order
    values: list[date | Doubt | Unread | None] = []
    ambiguous = buddhist = without_day = 0
    for cell in cells:
        found = met[cell]
        parts = _ordered(found, decided) if isinstance(found, _Parts) else found
        if isinstance(parts, _Named):
            buddhist += parts.year >= _FIRST_BUDDHIST
            without_day += parts.day is None and whole is None
            values.append(_day(cell, parts, whole))
        elif isinstance(parts, _Parts):
            ambiguous += 1
            said = translate("Sheets", "“{text}” may be day/month or month/day; choose how the column is meant.")
            values.append(Unread(said.format(text=shown(cell))))
        else:
            values.append(parts)
    return Dates(values, ambiguous, buddhist, without_day)


def span_of(cell: Cell) -> Span | None:
    """The month, quarter or year that a cell names, or the month of the day that it names where that is the first (as a
    heading "Jan-24" is kept by a workbook)."""
    found = _look(cell)
    if isinstance(found, date):
        return _span(found.year, found.month, 1) if found.day == 1 else None
    if not isinstance(found, _Named) or found.day not in (None, 1):
        return None
    return _span(common_year(found.year), found.month, found.months)


_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")


def years_in(text: str) -> set[int]:
    """The years of the common era that a text names."""
    return {common_year(number) for found in _YEAR.findall(plain(text)) if _is_year(number := int(found))}


def month_of(cell: Cell) -> int | None:
    """The month that a cell names without a year."""
    if not isinstance(cell, str):
        return None
    words = [piece.casefold().rstrip(".") for piece in _PIECE.findall(plain(cell))]
    marks = date_marks()
    numbers = [int(word) for word in words if word.isdecimal()]
    named = [n for word in words if (n := _month_named(word))]
    rest = [word for word in words if not word.isdecimal() and not _month_named(word) and marks.get(word) != "month"]
    if rest or len(numbers) + len(named) != 1:
        return None
    if named:
        return named[0]
    return numbers[0] if 1 <= numbers[0] <= 12 and any(marks.get(word) == "month" for word in words) else None


def part_of_year(cell: Cell) -> tuple[int, int] | None:
    """The first month, and how many, of a month or a quarter that a cell names without a year."""
    month = month_of(cell)
    if month is not None or not isinstance(cell, str):
        return (month, 1) if month is not None else None
    words = [piece.casefold().rstrip(".") for piece in _PIECE.findall(plain(cell))]
    marks = [word for word in words if date_marks().get(word) == "quarter"]
    numbers = [_ROMAN.get(word) or int(word) for word in words if word in _ROMAN or word.isdecimal()]
    if not marks or len(numbers) != 1 or len(words) != len(marks) + 1 or not 1 <= numbers[0] <= 4:
        return None
    return numbers[0] * 3 - 2, 3


def span_in(year: int, part: tuple[int, int]) -> Span | None:
    """The days of a part of a year, as part_of_year gives it."""
    return _span(year, *part)


def _order(seen: Sequence[_Parts]) -> Order | None:
    open_ = [parts for parts in seen if not parts.settled]
    day_first = any(parts.first > 12 for parts in open_)
    month_first = any(parts.second > 12 for parts in open_)
    if day_first == month_first:
        return None
    return "dmy" if day_first else "mdy"


_Seen = date | Unread | _Parts | _Named | None


def _seen(cells: Sequence[Cell]) -> dict[Cell, _Seen]:
    """What each different cell says. Where other texts of a column put the year first, and none puts it last in full,
    24/03/05 begins with the year too."""
    met = {cell: _look(cell) for cell in dict.fromkeys(cells)}
    short = [cell for cell, found in met.items() if isinstance(found, _Parts) and found.last is not None]
    full = any(isinstance(found, _Parts) and found.last is None for found in met.values())
    if short and not full and any(isinstance(cell, str) and _YEAR_BEFORE.match(plain(cell)) for cell in met):
        met.update((cell, _year_first(met[cell])) for cell in short)
    return met


def _year_first(parts: _Seen) -> _Seen:
    if not isinstance(parts, _Parts) or parts.last is None:
        return parts
    return _Named(_year(f"{parts.first:02}"), parts.second, parts.last)


def _ordered(parts: _Parts, decided: Order | None) -> _Named | _Parts:
    """Year, month and day; the parts themselves where nothing says which is which."""
    if parts.settled or parts.first > 12:
        return _Named(parts.year, parts.second, parts.first)
    if parts.second > 12 or decided == "mdy":
        return _Named(parts.year, parts.first, parts.second)
    if decided == "dmy" or parts.first == parts.second:
        return _Named(parts.year, parts.second, parts.first)
    return parts


def _look(cell: Cell) -> _Seen:
    if isinstance(cell, datetime):
        cell = cell.date()
    if isinstance(cell, date):
        return _Named(cell.year, cell.month, cell.day) if cell.year >= _FIRST_BUDDHIST else cell
    if is_blank(cell):
        return None
    if isinstance(cell, str):
        found = _look_at_text(plain(cell)) or _not_a_date(cell)
        if isinstance(found, _Parts) and (found.year >= _FIRST_BUDDHIST or _OF_THE_REGION.search(cell)):
            return replace(found, settled=True)
        return found
    if isinstance(cell, bool) or cell is None:
        return _not_a_date(cell)
    return _serial(cell) or _not_a_date(cell)


def _look_at_text(text: str) -> date | _Parts | _Named | None:
    if found := _YEAR_FIRST.fullmatch(text) or _COMPACT.fullmatch(text):
        return _Named(int(found[1]), int(found[2]), int(found[3]))
    if found := _YEAR_LAST.fullmatch(text):
        last = int(found[4]) if len(found[1]) == len(found[4]) == 2 else None
        return _Parts(int(found[1]), int(found[3]), _year(found[4]), found[2] == ".", last)
    if found := _SHORT_YEAR_FIRST.fullmatch(text):
        return _Named(_year(found[1]), int(found[2]), int(found[3]))
    if text.isdecimal() and len(text) != 6:
        return _serial(float(text))
    return _look_at_words(text)


def _look_at_words(text: str) -> _Parts | _Named | None:
    """A date of numbers and words: names of months, and marks for day, month, year and quarter, as “ngày 5 tháng 3 năm
    2024”, “5 มี.ค. 2567”, “2024年3月” or “Q1 2024”."""
    pieces = [piece.casefold() for piece in _PIECE.findall(_TIME_AT_END.sub("", text))]
    numbers: list[str] = []
    roles: list[str] = []
    month = quarter = None
    marks = date_marks()
    for piece in pieces:
        bare = piece.strip(".")
        if not bare or piece in weekdays():
            continue
        if piece.isdecimal():
            numbers.append(piece)
            roles.append("")
        elif (named := _month_named(piece)) and month is None:
            month = named
        elif bare in _ROMAN and quarter is None:
            quarter = _ROMAN[bare]
        elif (role := marks.get(piece) or marks.get(bare)) is not None:
            roles.append(role)
        elif bare not in _ORDINAL or not numbers:
            return None
    asked = "quarter" in roles
    if month is not None:
        return None if asked else _with_month(month, numbers)
    if asked:
        return _with_quarter(quarter, numbers)
    if quarter is not None:
        return None
    return _of_numbers(numbers, roles)


def _with_month(month: int, numbers: list[str]) -> _Named | None:
    match numbers:
        case [only] if len(only) == 4 or (len(only) == 2 and int(only) > 12):
            return _Named(_year(only), month)
        case [first, second] if len(second) == 4 or (len(first) <= 2 and len(second) == 2):
            return _Named(_year(second), month, int(first)) if len(first) <= 2 else None
        case [first, second] if len(first) == 4 and len(second) <= 2:
            return _Named(int(first), month, int(second))
    return None


def _with_quarter(quarter: int | None, numbers: list[str]) -> _Named | None:
    if quarter is None and len(numbers) == 2:
        quarter, numbers = (int(numbers[1]), numbers[:1]) if len(numbers[0]) == 4 else (int(numbers[0]), numbers[1:])
    if quarter is None or not 1 <= quarter <= 4 or len(numbers) != 1 or len(numbers[0]) not in (2, 4):
        return None
    return _Named(_year(numbers[0]), quarter * 3 - 2, months=3)


def _of_numbers(numbers: list[str], roles: list[str]) -> _Parts | _Named | None:
    """Numbers alone, or with marks that say which is which."""
    worded = "month" in roles
    match numbers:
        case [year, month, day] if len(year) == 4 and max(len(month), len(day)) <= 2:
            return _Named(int(year), int(month), int(day))
        case [first, second, year] if len(year) in (2, 4) and max(len(first), len(second)) <= 2:
            if worded:
                return _Named(_year(year), int(second), int(first))
            return _Parts(int(first), int(second), _year(year), settled=False)
        case [first, second] if len(second) == 4 and len(first) <= 2 and 1 <= int(first) <= 12:
            return _Named(int(second), int(first))
        case [first, second] if len(first) == 4 and len(second) <= 2 and 1 <= int(second) <= 12:
            return _Named(int(first), int(second))
        case [together] if len(together) == 6 and 1 <= int(together[4:]) <= 12:
            return _Named(int(together[:4]), int(together[4:]))
        case [year] if len(year) == 4 and _is_year(int(year)):
            return _Named(int(year), 1, months=12)
    return None


@lru_cache(maxsize=2_000)
def _month_named(word: str) -> int | None:
    """The month of a name, which the word for month may stand before without a space, as in ខែមីនា."""
    known = months()
    found = known.get(word) or known.get(word.rstrip(".")) or known.get(word.replace(".", ""))
    if found is None:
        for mark, role in date_marks().items():
            if role == "month" and len(word) > len(mark) > 1 and word.startswith(mark):
                found = found or known.get(word.removeprefix(mark))
    return found


def _year(text: str) -> int:
    number = int(text)
    if len(text) > 2:
        return number
    if number < _SHORT_BUDDHIST:
        return 2000 + number
    return (2500 if number < _SHORT_PAST else 1900) + number


def _is_year(number: float) -> bool:
    return _FIRST_YEAR <= number <= _LAST_YEAR or _FIRST_YEAR + BUDDHIST <= number <= _LAST_YEAR + BUDDHIST


def common_year(year: int) -> int:
    """A year of either era as one of the common era."""
    return year - BUDDHIST if year >= _FIRST_BUDDHIST else year


def _serial(number: float) -> date | _Named | None:
    """A day as Excel counts them, eight digits YYYYMMDD, or a year alone."""
    if _FIRST_SERIAL <= number <= _LAST_SERIAL:
        return _SERIAL_ZERO + timedelta(days=int(number))
    if found := _COMPACT.fullmatch(f"{number:.0f}"):
        return _Named(int(found[1]), int(found[2]), int(found[3]))
    if float(number).is_integer() and _is_year(number):
        return _Named(int(number), 1, months=12)
    return None


def _span(year: int, month: int, count: int) -> Span | None:
    final = month + count - 1
    if month < 1 or final > 12 or not 1 <= year <= 9999:
        return None
    return Span(date(year, month, 1), date(year, final, calendar.monthrange(year, final)[1]))


def _day(cell: Cell, parts: _Named, whole: Literal["first", "last"] | None) -> date | Doubt | Unread:
    year = common_year(parts.year)
    if parts.day is None:
        span = _span(year, parts.month, parts.months)
        if span is not None and whole is None:
            return Unread(translate("Sheets", "“{text}” names no day.").format(text=shown(cell)))
        if span is not None:
            day = span.last if whole == "last" else span.first
            said = translate("Sheets", "“{text}” names no day; it is taken as {day}.")
            return Doubt(day, said.format(text=shown(cell), day=day.isoformat()))
    else:
        try:
            return date(year, parts.month, parts.day)
        except ValueError:
            pass
    return Unread(translate("Sheets", "“{text}” is not a day of the calendar.").format(text=shown(cell)))


def _not_a_date(cell: Cell) -> Unread:
    return Unread(translate("Sheets", "“{text}” is not a date.").format(text=shown(cell)))
