"""Periods that stand in one cell, as “1 ต.ค. 2566 - 30 ก.ย. 2567”, parted into the two days they go from and to."""

import re
from collections.abc import Sequence
from functools import cache

from lmcdesk.sheets.dates import read_dates
from lmcdesk.sheets.reading import Cell
from lmcdesk.sheets.taking import LONGEST, Unread, is_blank
from lmcdesk.sheets.vocabulary import period_words

_FEWEST, _SHARE = 3, 0.8
"""Cells that a column must hold, and the share of them that must be periods, to be one of periods."""


def sides(cells: Sequence[Cell]) -> tuple[list[Cell], list[Cell]] | None:
    """The first and the last day of each cell of a column of periods, as they are written there; None for a column that
    holds something else. A cell that names one day, month or year alone begins and ends with it."""
    filled = sum(not is_blank(cell) for cell in cells)
    parted = [_parted(cell) if isinstance(cell, str) else None for cell in cells]
    both = [pair for pair in parted if pair is not None]
    if filled < _FEWEST or len(both) < _SHARE * filled:
        return None
    for side in zip(*both, strict=True):
        understood = read_dates(side, "dmy", whole="first").values
        if sum(not isinstance(value, Unread) for value in understood) < _SHARE * filled:
            return None
    pairs = [pair or (cell, cell) for pair, cell in zip(parted, cells, strict=True)]
    return [first for first, _ in pairs], [last for _, last in pairs]


def _parted(text: str) -> tuple[str, str] | None:
    """The two sides of a text; a mark that no date holds parts it before a bare hyphen does."""
    if len(text) > LONGEST:
        return None
    for mark in _marks():
        parts = [part.strip() for part in mark.split(_from().sub("", text))]
        if len(parts) == 2 and all(parts):
            return parts[0], parts[1]
    return None


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
