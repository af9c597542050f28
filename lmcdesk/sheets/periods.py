"""Periods that stand in one cell, as “1 ต.ค. 2566 - 30 ก.ย. 2567”, parted into the two days they go from and to."""

import re
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Literal

from lmcdesk.sheets.days import Named, Parts, look
from lmcdesk.sheets.reading import Cell
from lmcdesk.sheets.spans import part_of_year
from lmcdesk.sheets.taking import LONGEST, is_blank, plain
from lmcdesk.sheets.vocabulary import date_marks, period_words

_FEWEST = 3
"""Cells that a column must hold, or every row where there are fewer, of which half must be periods."""
_YEAR = re.compile(r"\d{4}")
_SHORT = re.compile(r"\d{1,2}")
_FIRST_NUMBER = re.compile(r"^\d{1,2}(?=\D)")


def sides(cells: Sequence[Cell]) -> tuple[list[Cell], list[Cell]] | None:
    """The first and the last day of each cell of a column of periods, as they are written there; None for a column that
    holds something else. A cell that names one day, month or year alone begins and ends with it."""
    filled = sum(not is_blank(cell) for cell in cells)
    if not filled or filled < min(_FEWEST, len(cells)):
        return None
    parted = {cell: _parted(cell) for cell in set(cells) if isinstance(cell, str)}
    pairs = [parted[cell] if isinstance(cell, str) else None for cell in cells]
    if 2 * sum(pair is not None for pair in pairs) < filled:
        return None
    both = [pair or (cell, cell) for pair, cell in zip(pairs, cells, strict=True)]
    return [first for first, _ in both], [last for _, last in both]


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
