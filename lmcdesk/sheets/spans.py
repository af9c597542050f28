"""Months, quarters, halves and years that a cell names without a day."""

import calendar
import re
from dataclasses import dataclass
from datetime import date

from lmcdesk.sheets.days import PART_MONTHS, PIECE, ROMAN, Named, is_year, look, month_named
from lmcdesk.sheets.eras import common_year
from lmcdesk.sheets.reading import Cell
from lmcdesk.sheets.spelled import in_digits
from lmcdesk.sheets.taking import plain
from lmcdesk.sheets.vocabulary import date_marks, weekdays


@dataclass(frozen=True, slots=True)
class Span:
    """Days that a cell names without saying which of them: a month, part of a year or year; both ends belong to it."""

    first: date
    last: date


def span_of(cell: Cell) -> Span | None:
    """The month, part of a year or year that a cell names, or the month of the day that it names where that is its
    first one (as a heading "Jan-24" is kept by a workbook)."""
    found = look(cell)
    if isinstance(found, date):
        return span_in(found.year, found.month, 1) if found.day == 1 else None
    if not isinstance(found, Named) or found.day not in (None, 1):
        return None
    return span_in(common_year(found.year), found.month, found.months)


_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")


def years_in(text: str) -> set[int]:
    """The years of the common era that a text names."""
    return {common_year(number) for found in _YEAR.findall(plain(text)) if is_year(number := int(found))}


def month_of(cell: Cell) -> int | None:
    """The month that a cell names without a year."""
    if not isinstance(cell, str):
        return None
    words = [piece.casefold().rstrip(".") for piece in PIECE.findall(in_digits(plain(cell)))]
    marks = date_marks()
    numbers = [int(word) for word in words if word.isdecimal()]
    named = [n for word in words if (n := month_named(word))]
    rest = [word for word in words if not word.isdecimal() and not month_named(word) and marks.get(word) != "month"]
    if rest or len(numbers) + len(named) != 1:
        return None
    if named:
        return named[0]
    return numbers[0] if 1 <= numbers[0] <= 12 and any(marks.get(word) == "month" for word in words) else None


def names_months(heading: str) -> bool:
    """Whether a heading says that its column tells months."""
    told = plain(heading).casefold()
    words = [piece.rstrip("s") for piece in PIECE.findall(told)]
    marks = [mark for mark, role in date_marks().items() if role == "month" and len(mark) > 3]
    return "年月" in told or "月份" in told or any(mark in words if mark.isascii() else mark in told for mark in marks)


def part_of_year(cell: Cell) -> tuple[int, int] | None:
    """The first month, and how many, of a month, a quarter or a half that a cell names without a year."""
    month = month_of(cell)
    if month is not None or not isinstance(cell, str):
        return (month, 1) if month is not None else None
    words = [piece.casefold().rstrip(".") for piece in PIECE.findall(in_digits(plain(cell)))]
    counts = [PART_MONTHS.get(date_marks().get(word, "")) for word in words if word not in weekdays()]
    numbers = [ROMAN.get(word) or int(word) for word in words if word in ROMAN or word.isdecimal()]
    count = next(filter(None, counts), None)
    if count is None or len(numbers) != 1 or counts.count(None) != 1 or not 1 <= numbers[0] <= 12 // count:
        return None
    return (numbers[0] - 1) * count + 1, count


def span_in(year: int, month: int, count: int) -> Span | None:
    """The days of so many months of a year."""
    final = month + count - 1
    if month < 1 or final > 12 or not 1 <= year <= 9999:
        return None
    return Span(date(year, month, 1), date(year, final, calendar.monthrange(year, final)[1]))
