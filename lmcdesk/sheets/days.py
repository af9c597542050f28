"""What one cell says of a day: as a date, in numbers or words, or as Excel counts days."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import lru_cache

from lmcdesk.sheets.eras import BUDDHIST, FIRST_BUDDHIST, Eras, ShortYear, is_thai
from lmcdesk.sheets.reading import Cell
from lmcdesk.sheets.spelled import in_digits
from lmcdesk.sheets.taking import plain
from lmcdesk.sheets.vocabulary import date_marks, months, weekdays

_FIRST_SERIAL, _LAST_SERIAL = 32_874, 77_060
"""1990-01-01 and 2110-12-22 as Excel counts days."""
_SERIAL_ZERO = date(1899, 12, 30)

_FIRST_YEAR, _LAST_YEAR = 1990, 2110
"""Years that a number alone may mean, of the common era or with BUDDHIST added."""

_TIME = r"(?:[T ,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[AaPp][Mm])?\s*(?:Z|[+-]\d{2}:?\d{2})?)?"
_YEAR_FIRST = re.compile(
    r"(?!\d{4}\s*[/.年]\s*\d+\s*-)(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?" + _TIME
)
_YEAR_LAST = re.compile(r"(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})" + _TIME)
_SHORT_YEAR_FIRST = re.compile(r"(\d{2})[-/.](\d{1,2})[-/.](\d)")
"""No year has one digit, so the day is last."""
YEAR_BEFORE = re.compile(r"\d{4}\D")
"""Of a text that puts a whole year first."""
SHORT_YEAR_BEFORE = re.compile(_SHORT_YEAR_FIRST.pattern + r"$|\d{2}\s*年")
"""Of a text that surely puts a year of two digits first."""
_OF_THE_REGION = re.compile("[\u0e50-\u0e59\u0ed0-\u0ed9\u1040-\u1049\u17e0-\u17e9]")
"""Thai, Lao, Burmese and Khmer digits."""
_SEVERAL = re.compile(r"\d\s*[-–—~]\s*\d{1,2}\s*/|\d{4}\s*[/.年]\s*\d{1,2}\s*[-–—~]\s*\d")
"""Of several days or months: 3-6/2024 and 2024.3-6 are March to June."""
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_TIME_AT_END = re.compile(r"(?<=\d)[T ,]+\d{1,2}:\d{2}.*")
PIECE = re.compile(r"\d+|[^\d\s,/()၊។–—-]+")
_ORDINAL = frozenset(("st", "nd", "rd", "th"))
ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
"""Quarters."""
PART_MONTHS = {"quarter": 3, "half": 6}
"""Months of the parts of a year."""


@dataclass(frozen=True, slots=True)
class Parts:
    """A date with a number each for two of day and month, whose order the column decides. In `settled` ones the day
    comes first: with points (31.12.2025), in digits of the region, or with a year of the Buddhist Era."""

    first: int
    second: int
    year: int
    settled: bool
    last: int | None = None
    """The last number, where nothing has told yet that it is the year, and not the day after year and month."""
    sure: bool = True
    """Whether the year is surely of the era that it is taken to be of."""


@dataclass(frozen=True, slots=True)
class Named:
    """A date whose parts are told apart; without a day, `months` from `month` on (3 are a quarter, 12 a year)."""

    year: int
    month: int
    day: int | None = None
    months: int = 1
    sure: bool = True


Look = date | Parts | Named | None
"""What a cell says; None where that is nothing, or no day."""


def look(cell: Cell) -> Look:
    """What a cell says by itself."""
    return in_era(look_first(cell), cell, Eras())


def in_era(found: Look, cell: Cell, eras: Eras) -> Look:
    """What a cell says, its year of two digits made a whole one."""
    if not isinstance(found, Parts | Named) or not isinstance(cell, str):
        return found
    if isinstance(found.year, ShortYear):
        year, sure = eras.year(found.year, is_thai(cell))
        found = replace(found, year=year, sure=sure)
    if isinstance(found, Parts) and (found.year >= FIRST_BUDDHIST or _OF_THE_REGION.search(cell)):
        return replace(found, settled=True)
    return found


def look_first(cell: Cell) -> Look:
    """What a cell says, its year of two digits as it stands."""
    if isinstance(cell, datetime):
        cell = cell.date()
    if isinstance(cell, date):
        return Named(cell.year, cell.month, cell.day) if cell.year >= FIRST_BUDDHIST else cell
    if isinstance(cell, str):
        return _look_at_text(in_digits(plain(cell)))
    return None if isinstance(cell, bool) or cell is None else _serial(cell)


def _look_at_text(text: str) -> Look:
    if found := _YEAR_FIRST.fullmatch(text) or _COMPACT.fullmatch(text):
        return Named(int(found[1]), int(found[2]), int(found[3]))
    if found := _YEAR_LAST.fullmatch(text):
        return _of_three(found[1], found[3], found[4], settled=found[2] == ".")
    if found := _SHORT_YEAR_FIRST.fullmatch(text):
        return Named(year_of(found[1]), int(found[2]), int(found[3]))
    if text.isdecimal() and len(text) != 6:
        return _serial(float(text))
    return None if _SEVERAL.search(text) else _look_at_words(text)


def _look_at_words(text: str) -> Parts | Named | None:
    """A date of numbers and words: names of months, and marks for day, month, year and parts of one, as “ngày 5 tháng 3
    năm 2024”, “5 มี.ค. 2567”, “2024年3月” or “Q1 2024”."""
    pieces = [piece.casefold() for piece in PIECE.findall(_TIME_AT_END.sub("", text))]
    numbers: list[str] = []
    roles: list[str] = []
    month = roman = None
    marks = date_marks()
    for piece in pieces:
        bare = piece.strip(".")
        if not bare or piece in weekdays():
            continue
        if piece.isdecimal():
            numbers.append(piece)
            roles.append("")
        elif (named := month_named(piece)) and month is None:
            month = named
        elif bare in ROMAN and roman is None:
            roman = ROMAN[bare]
        elif (role := marks.get(piece) or marks.get(bare)) is not None:
            roles.append(role)
        elif bare not in _ORDINAL or not numbers:
            return None
    part = next((PART_MONTHS[role] for role in roles if role in PART_MONTHS), None)
    if month is not None:
        return None if part else _with_month(month, numbers)
    if part:
        return _with_part(part, roman, numbers)
    if roman is not None:
        return None
    return _of_numbers(numbers, roles)


def _with_month(month: int, numbers: list[str]) -> Named | None:
    match numbers:
        case [only] if len(only) == 4 or (len(only) == 2 and int(only) > 12):
            return Named(year_of(only), month)
        case [first, second] if len(second) == 4 or (len(first) <= 2 and len(second) == 2):
            return Named(year_of(second), month, int(first)) if len(first) <= 2 else None
        case [first, second] if len(first) == 4 and len(second) <= 2:
            return Named(int(first), month, int(second))
    return None


def _with_part(count: int, which: int | None, numbers: list[str]) -> Named | None:
    """A part of a year, of so many months, counted by `which` or by the number beside the year."""
    if which is None and len(numbers) == 2:
        which, numbers = (int(numbers[1]), numbers[:1]) if len(numbers[0]) == 4 else (int(numbers[0]), numbers[1:])
    if which is None or not 1 <= which <= 12 // count or len(numbers) != 1 or len(numbers[0]) not in (2, 4):
        return None
    return Named(year_of(numbers[0]), (which - 1) * count + 1, months=count)


def _of_three(first: str, second: str, third: str, *, settled: bool) -> Parts:
    """Three numbers of which nothing says what they are; the first may be the year if it has two digits as well."""
    may_be_day = len(first) == len(third) == 2 and int(second) <= 12
    return Parts(int(first), int(second), year_of(third), settled, int(third) if may_be_day else None)


def _of_numbers(numbers: list[str], roles: list[str]) -> Parts | Named | None:
    """Numbers alone, or with marks that say which is which."""
    worded = "month" in roles
    if worded and len(numbers) == 3:
        before = roles[: roles.index("month")].count("")
        if roles.count("month") > 1 or not 1 <= before <= 1 + (len(numbers[0]) == 4 or "day" in roles):
            return None  # months from one to another: T3-T6/2024, 2024年3-6月
    year_first = "year" in roles[:2]  # 24年3月5日
    match numbers:
        case [year, month, day] if len(year) in ((2, 4) if year_first else (4,)) and max(len(month), len(day)) <= 2:
            return Named(year_of(year), int(month), int(day))
        case [first, second, year] if len(year) in (2, 4) and max(len(first), len(second)) <= 2:
            if worded:
                return Named(year_of(year), int(second), int(first))
            return _of_three(first, second, year, settled=False)
        case [year, month] if worded and year_first and len(year) == 2 and 1 <= int(month) <= 12:
            return Named(year_of(year), int(month))
        case [first, second] if len(second) == 4 and len(first) <= 2 and 1 <= int(first) <= 12:
            return Named(int(second), int(first))
        case [first, second] if len(first) == 4 and len(second) <= 2 and 1 <= int(second) <= 12:
            return Named(int(first), int(second))
        case [together] if len(together) == 6 and 1 <= int(together[4:]) <= 12:
            return Named(int(together[:4]), int(together[4:]))
        case [year] if len(year) == 4 and is_year(int(year)):
            return Named(int(year), 1, months=12)
    return None


@lru_cache(maxsize=2_000)
def month_named(word: str) -> int | None:
    """The month of a name, which the word for month may stand before without a space, as in ខែមីនា."""
    known = months()
    found = known.get(word) or known.get(word.rstrip(".")) or known.get(word.replace(".", ""))
    if found is None:
        for mark, role in date_marks().items():
            if role == "month" and len(word) > len(mark) > 1 and word.startswith(mark):
                found = found or known.get(word.removeprefix(mark))
    return found


def year_of(text: str) -> int:
    """The year of a text of digits, as it is written: of either era."""
    return int(text) if len(text) > 2 else ShortYear(text)


def is_year(number: float) -> bool:
    """Whether a number alone may mean a year."""
    return _FIRST_YEAR <= number <= _LAST_YEAR or _FIRST_YEAR + BUDDHIST <= number <= _LAST_YEAR + BUDDHIST


def _serial(number: float) -> date | Named | None:
    """A day as Excel counts them, eight digits YYYYMMDD, or a year alone."""
    if _FIRST_SERIAL <= number <= _LAST_SERIAL:
        return _SERIAL_ZERO + timedelta(days=int(number))
    if found := _COMPACT.fullmatch(f"{number:.0f}"):
        return Named(int(found[1]), int(found[2]), int(found[3]))
    if float(number).is_integer() and is_year(number):
        return Named(int(number), 1, months=12)
    return None
