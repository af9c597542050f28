"""Periods that stand in one cell, as “1 ต.ค. 2566 - 30 ก.ย. 2567”, parted into the two days they go from and to."""

import re
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Literal

from lmcdesk.sheets.days import Named, Parts, look
from lmcdesk.sheets.reading import Cell
from lmcdesk.sheets.spans import names_months, part_of_year
from lmcdesk.sheets.taking import LONGEST, is_blank, plain
from lmcdesk.sheets.vocabulary import date_marks, period_words

_FEWEST = 3
"""Cells that a column must hold, or every row where there are fewer, of which half must be periods."""
_YEAR = re.compile(r"\d{4}")
_SHORT = re.compile(r"\d{1,2}")
_FIRST_NUMBER = re.compile(r"^\d{1,2}(?=\D)")


def sides(cells: Sequence[Cell], reported_under: str | None = None) -> tuple[list[Cell], list[Cell]] | None:
    """The first and the last day of each cell of a column of periods, as they are written there; None for a column that
    holds something else. A cell that names one day, month or year alone begins and ends with it. With the heading that
    periods are `reported_under`, none of them lasts longer than a year; and a quarter or a half of a year is one by
    itself, under a heading that says so a month and a year too."""
    filled = sum(not is_blank(cell) for cell in cells)
    if not filled or filled < min(_FEWEST, len(cells)):
        return None
    parted: dict[Cell, tuple[Cell, Cell] | None]
    parted = {cell: _parted(cell) if isinstance(cell, str) else None for cell in set(cells)}
    if reported_under is not None:
        lasting = _lasting(reported_under)
        alone = {cell: (cell, cell) for cell, pair in parted.items() if pair is None and _months(cell) in lasting}
        parted |= alone
    pairs = [parted[cell] for cell in cells]
    if 2 * sum(pair is not None for pair in pairs) < filled:
        return None
    if reported_under is not None and 2 * sum(pair is not None and _is_long(*pair) for pair in pairs) > filled:
        return None
    both = [pair or (cell, cell) for pair, cell in zip(pairs, cells, strict=True)]
    return [first for first, _ in both], [last for _, last in both]


def _lasting(heading: str) -> frozenset[int]:
    """How many months a cell that names but one part of a year may tell of under a heading."""
    named = any(word in heading.casefold() for word in period_words("named"))
    return frozenset((1, 3, 6, 12) if named else (1, 3, 6) if names_months(heading) else (3, 6))


def _months(cell: Cell) -> int | None:
    found = look(cell)
    return found.months if isinstance(found, Named) and found.day is None else None


def _is_long(first: Cell, last: Cell) -> bool:
    """Whether two sides are further apart than a year."""
    match look(first), look(last):
        case Named() as begins, Named() as ends:
            return (ends.year - begins.year) * 12 + ends.month - begins.month >= 12
        case Parts() as begins, Parts() as ends:
            return ends.year - begins.year > 1
    return False


def heads(which: Literal["from", "to"], text: str) -> bool:
    """Whether a heading is a word for the first or the last day of a period, with or without a word for the day, the
    month or the year."""
    told = text.casefold()
    rests = [told.removeprefix(word).strip() for word in period_words(which) if told.startswith(word)]
    return any(not rest or rest in date_marks() for rest in rests)


def _parted(text: str) -> tuple[str, str] | None:
    """The two sides of a text, if both can be understood; a mark that no date holds parts it before a bare hyphen."""
    if len(text) > LONGEST:
        return None
    bare = _from().sub("", text)
    for mark in _marks():
        parts = [part.strip() for part in mark.split(bare)]
        if len(parts) == 2 and all(parts):
            return _understood(*_completed(*parts))
    parts = bare.split("-")
    half = len(parts) // 2
    return _understood("-".join(parts[:half]), "-".join(parts[half:])) if len(parts) in (4, 6) else None


def _understood(first: str, last: str) -> tuple[str, str] | None:
    return (first, last) if look(first) and look(last) else None


def _completed(first: str, last: str) -> tuple[str, str]:
    """Two sides, of which one takes from the other what is said once for both: its year (“Jan - Mar 2024”), or all but
    the first number (“1-15 Mar 2024”). They stay as they are where the first would not come before the last."""
    begins, ends = look(first), look(last)
    if _SHORT.fullmatch(plain(first)):
        tried = _FIRST_NUMBER.sub(first, last), last
    elif isinstance(ends, Named | Parts) and not _YEAR.search(plain(first)) and (begins is None or _names_a_day(ends)):
        tried = f"{first} {ends.year}", last
    elif isinstance(begins, Named) and ends is None and part_of_year(last) is not None:
        tried = first, f"{last} {begins.year}"
    else:
        return first, last
    return tried if _follow(*map(look, tried)) else (first, last)


def _names_a_day(found: Named | Parts) -> bool:
    return isinstance(found, Parts) or found.day is not None


def _follow(begins: date | Named | Parts | None, ends: date | Named | Parts | None) -> bool:
    """Whether two sides are told alike, and the second comes after the first as far as that is certain."""
    match begins, ends:
        case Named(), Named():
            alike = _names_a_day(begins) == _names_a_day(ends) and begins.months == ends.months
            return alike and (begins.year, begins.month, begins.day or 0) <= (ends.year, ends.month, ends.day or 0)
        case Parts(), Parts():
            return begins.year <= ends.year
    return False


@cache
def _marks() -> tuple[re.Pattern[str], ...]:
    return (
        re.compile(f"[–—~～]|{_any_of(period_words('to'))}", re.IGNORECASE),
        re.compile(r"\s-\s"),
        re.compile("-"),
    )


@cache
def _from() -> re.Pattern[str]:
    return re.compile(rf"^\s*{_any_of(period_words('from'))}", re.IGNORECASE)


def _any_of(words: Sequence[str]) -> str:
    """Any of some words; a Latin one with a space around it."""
    latin = "|".join(re.escape(word) for word in words if word[0] < "\u0250")
    others = "|".join(re.escape(word) for word in words if word[0] >= "\u0250")
    return rf"(?:(?<!\S)(?:{latin})(?!\S)|{others})"
