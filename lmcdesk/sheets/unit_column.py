"""Columns that say, row by row, in which unit the amounts beside them are: “triệu đồng”, “万元” (C8)."""

from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache

from lmcdesk.i18n import translate
from lmcdesk.sheets.cells import ColumnValues
from lmcdesk.sheets.headings import Headings, Match
from lmcdesk.sheets.layout import Holds
from lmcdesk.sheets.numbers import decimal_of, is_large
from lmcdesk.sheets.reading import Cell
from lmcdesk.sheets.rows import Entry
from lmcdesk.sheets.taking import InUnit, Unread, is_blank, plain, shown
from lmcdesk.sheets.units import Money, begins_with_unit_word, beside, heading_money, unit_of_row
from lmcdesk.sheets.vocabulary import key, unit_words, without_brackets

_MANY = 50
"""No column of units holds so many different ones."""


@dataclass
class UnitColumns:
    """Such columns by their places, with whether they hold multiples, or currencies alone."""

    larger: dict[int, bool] = field(default_factory=dict)
    _unread: dict[int, list[tuple[int, Cell]]] = field(default_factory=dict)
    """By the places of columns of amounts, which of their cells cannot be read for want of a unit."""

    def told(self, match: Match, entries: list[Entry], cells: list[Cell], heading: str, around: Money) -> list[Cell]:
        """The amounts of a column, each with the unit that its row says; without those whose unit is not understood, or
        is another than the heading says."""
        if match.column.holds is not Holds.AMOUNT or not self.larger:
            return cells
        place = min(self.larger, key=lambda each: (abs(each - match.place), each < match.place))
        unread = self._unread.setdefault(match.place, [])
        above = heading_money(heading)
        found: list[Cell] = []
        for n, (entry, cell) in enumerate(zip(entries, cells, strict=True)):
            said = entry.cells[place] if place < len(entry.cells) else None
            one = None if is_blank(cell) else _in_unit(cell, said, above, around, larger=self.larger[place])
            if one is None and not is_blank(cell):
                unread.append((n, cell))
            found.append(one)
        return found

    def leave(self, match: Match, read: ColumnValues) -> None:
        """Leaves out what `told` could not take."""
        said = translate("Sheets", "“{text}” may be counted in a larger unit; say which.")
        for n, cell in self._unread.get(match.place, ()):
            read.values[n] = Unread(said.format(text=shown(cell)))


def find(headings: Headings, entries: list[Entry]) -> UnitColumns:
    """Columns that nothing is taken from and whose cells are units of money, most of them or, under a heading that says
    so, some; and a column of currencies that holds multiples."""
    found = UnitColumns()
    named = {match.place: match for match in headings.matches}
    texts = dict(headings.unmatched)
    for place in range(max((len(entry.cells) for entry in entries), default=0) if not headings.own else 0):
        match = named.get(place)
        if match is not None and match.column.holds is not Holds.CURRENCY:
            continue
        cells = Counter(entry.cells[place] for entry in entries if place < len(entry.cells))
        if len(cells) > _MANY:
            continue
        filled = {cell: count for cell, count in cells.items() if not is_blank(cell)}
        units = {cell: unit for cell in filled if isinstance(cell, str) and (unit := unit_of_row(cell)) is not None}
        larger = any(unit.factor != 1 for unit in units.values())
        heading = without_brackets(texts.get(place, ""))
        most = sum(filled[cell] for cell, unit in units.items() if unit.currency) * 2 > sum(filled.values())
        if larger and (match is not None or most or begins_with_unit_word(heading)):
            found.larger[place] = True
        elif match is None and units and key(heading) in _unit_keys():
            found.larger[place] = False
    return found


def _in_unit(cell: Cell, said: Cell, heading: Money, around: Money, *, larger: bool) -> Cell:
    """An amount with the unit that its row says, if it says none itself; None if the unit is not sure."""
    factor = heading.factor if heading.factor != 1 else around.factor
    if is_blank(said):
        return None if larger and factor == 1 else cell
    unit = unit_of_row(said) if isinstance(said, str) else None
    if unit is None or (heading.currency and unit.currency and unit.currency != heading.currency):
        return None if larger else cell
    if unit.factor == 1 and factor != 1:
        return cell if unit.currency in (None, heading.currency or around.currency) else None
    if unit.factor != 1 and heading.factor not in (1, unit.factor):
        return None
    if isinstance(cell, str):
        named, multiple, _ = beside(plain(cell).strip("0123456789.,' "))
        if (named, multiple) == (None, 1):
            return None if any(map(str.isdecimal, unit.amount)) else f"{cell} {unit.amount}"
        return cell if multiple != 1 or unit.factor == 1 else None
    if not isinstance(cell, int | float) or isinstance(cell, bool | InUnit):
        return cell
    number = abs(decimal_of(cell) or Decimal(0))
    if number >= unit.factor > 1 and is_large(number * unit.factor, unit.currency):
        return None  # it may be counted in ones
    told = InUnit(cell)
    told.words = unit.amount
    return told


@cache
def _unit_keys() -> frozenset[str]:
    return frozenset(map(key, unit_words()))
