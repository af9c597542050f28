"""What reading one cell comes to: a value, a value with a doubt, or nothing and why."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from lmcdesk.sheets.reading import Cell
from lmcdesk.sheets.vocabulary import blanks


@dataclass(frozen=True, slots=True)
class Unread:
    """A cell that holds something which could not be understood, and a whole sentence that says so."""

    text: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """A value that was understood, but someone should look whether it is right."""

    value: Any
    text: str


class InUnit(float):
    """A number of a workbook whose format says in which unit it is: in the words behind it, or, shown scaled down
    (2500000 as 2.5), in ones."""

    words: str = ""


LONGEST = 1_000
"""Characters that a number, a date or a code may have; what would be looked for in more of them takes too long."""


def plain(text: str) -> str:
    """A text made of numbers, in ASCII: full-width and native digits alike, all spaces one, without the apostrophe that
    some type before it to keep it as it is. Empty for a text that is too long to be one."""
    if len(text) > LONGEST:
        return ""
    text = text.strip().lstrip("'\u2018\u2019")
    if text.isascii():
        return text
    wide = unicodedata.normalize("NFKC", text)
    digits = "".join(
        str(unicodedata.decimal(letter)) if letter.isdecimal() and letter > "\x7f" else letter for letter in wide
    )
    return " ".join(digits.replace("\u200b", "").split())


def cell_at(cells: Sequence[Cell], place: int | None) -> Cell:
    """The cell of a row at a place; None where the row ends before it, and where there is no such place."""
    return cells[place] if place is not None and place < len(cells) else None


def is_blank(cell: Cell) -> bool:
    """Whether nothing is given, or a sign that stands for nothing."""
    if cell is None:
        return True
    return isinstance(cell, str) and (not (text := cell.strip()) or text.casefold() in blanks())


def number_text(number: float) -> str:
    """A number as a workbook shows it: 15 digits, without an exponent where it can be helped."""
    if isinstance(number, int) or number.is_integer():
        return str(int(number))
    return f"{number:.15g}"


def shown(cell: Cell) -> str:
    """A cell's content for a sentence."""
    text = number_text(cell) if isinstance(cell, int | float) and not isinstance(cell, bool) else str(cell)
    return text if len(text) <= 60 else text[:59] + "…"
