"""A record's values as a sheet shows them; what is shown here is what is read back."""

import re
from bisect import bisect_right
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from lmcdesk.catalogue.places import places
from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain.values import choice_of, word
from lmcdesk.sheets.existing import Desk, Names
from lmcdesk.sheets.layout import Column, Holds

Written = str | int | Decimal | date | None

RISKY = frozenset("=+-@#\t\r")
"""What a text may begin with that a workbook would take for a formula or an error (C16)."""

LONGEST_TEXT = 32_767
"""Characters that a cell holds."""
_FIRST_YEAR = 1901
"""Days before are not told alike by all programs, and are written as text."""
EXACT_DIGITS = 15
"""Digits of a number that a workbook keeps; a longer one is written as text."""


class Showing:
    """Values in the words of one language (ISO 639-1)."""

    def __init__(self, desk: Desk, language: str) -> None:
        self._desk, self._language = desk, language
        self._words: dict[tuple[Holds, str, str], str] = {}

    def __call__(self, column: Column, value: Any) -> Written:
        """What stands in the cell. A code that is not known here is shown as it is."""
        if value is None:
            return None
        if isinstance(value, str):
            if column.holds not in _WORDED:
                return fitting(value)
            known = column.holds, column.field, value
            if known not in self._words:
                self._words[known] = fitting(self._word(column, value))
            return self._words[known]
        if isinstance(value, UUID):
            return fitting(self._names(column.holds).shown.get(value) or str(value))
        return kept_exactly(value)

    def _names(self, holds: Holds) -> Names:
        return {
            Holds.PROJECT: self._desk.projects,
            Holds.ORGANISATION: self._desk.organisations,
            Holds.MILESTONE: self._desk.milestones,
            Holds.INDICATOR: self._desk.indicators,
        }[holds]

    def _word(self, column: Column, value: str) -> str:
        if column.holds is Holds.CHOICE:
            codes = self._desk.layout.choices(column.field)
            code = choice_of(codes, value) if codes is not None else None
            return value if code is None else word(code, self._language)
        if column.holds is Holds.SOURCE:
            return next((s.text(self._language) for s in shipped().funding_sources if s.code == value), value)
        if column.holds is Holds.BODY:
            return next((b.text(self._language) for b in shipped().bodies if b.code == value), value)
        every = places().countries if column.holds is Holds.COUNTRY else places().provinces
        place = next((p for p in every if p.code == value), None)
        name = value if place is None else place.text(self._language)
        return name if place is None or places().find(name) == place else value


def kept_exactly(value: date | Decimal | int) -> str | int | Decimal | date:
    """A day or a number as such where a workbook keeps it as it is, else as a text."""
    match value:
        case date():
            return value if value.year >= _FIRST_YEAR else value.isoformat()
        case Decimal():
            return value if len(value.as_tuple().digits) <= EXACT_DIGITS else f"{value:f}"
        case int():
            return value if abs(value) < 10**EXACT_DIGITS else str(value)


_LONGEST_ESCAPE = 7
_LOOKS_ESCAPED = re.compile("_x[0-9A-Fa-f]{4}_|\r")
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def escaped(text: str) -> str:
    """A text as the file form wants it: a carriage return, and what only looks like an escape, is written as one,
    _x000D_ (ECMA-376, part 1, 22.9.2.19)."""
    if _LOOKS_ESCAPED.search(text) is None:
        return text
    return _LOOKS_ESCAPED.sub(lambda found: f"_x{ord(found[0][0]):04X}_{found[0][1:]}", text)


def fitting(text: str) -> str:
    """As much of a text as a cell holds, without the signs that nobody sees and no XML may have."""
    text = _UNSEEN.sub("", text)
    if len(text) * _LONGEST_ESCAPE <= LONGEST_TEXT or _length(text) <= LONGEST_TEXT:
        return text
    return text[: bisect_right(range(LONGEST_TEXT + 1), LONGEST_TEXT, key=lambda end: _length(text[:end])) - 1]


def _length(text: str) -> int:
    """Characters as a workbook counts them, in UTF-16, and as the file form writes them, whichever are more."""
    units = len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
    return max(units, len(escaped(text)))


_WORDED = frozenset({Holds.CHOICE, Holds.SOURCE, Holds.BODY, Holds.COUNTRY, Holds.PROVINCE})
