"""The rows of sums under a list: how many rows are shown and, currency by currency, what their amounts come to."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from openpyxl.utils import get_column_letter

from lmcdesk.domain.rules import required
from lmcdesk.i18n import Words
from lmcdesk.sheets.layout import Holds, Layout
from lmcdesk.sheets.own_rows import SUM
from lmcdesk.sheets.packing import Formula
from lmcdesk.sheets.showing import Written

ADDS_UP = frozenset({"beneficiaries", "women"})
"""Whole numbers whose sum over all rows says something."""
_MOST_FOLLOWED = 5_000
"""Rows up to which sums of a currency follow the filter; with more, each change of it would be waited for."""


class Sums:
    """The sums of one sheet, whose records begin in its second row; each is added as it is written."""

    def __init__(self, layout: Layout) -> None:
        fields = [column.field for column in layout.columns]
        self._width = len(fields)
        self._whole = {
            place: 0
            for place, column in enumerate(layout.columns)
            if column.holds is Holds.WHOLE and column.field in ADDS_UP
        }
        self._amounts = [place for place, column in enumerate(layout.columns) if column.holds is Holds.AMOUNT]
        self._currency = fields.index("currency") if "currency" in fields and self._amounts else None
        needed = next(field for field in required(layout.kind_name) if field in fields)
        counted = layout.told if needed in layout.told else (needed,)  # a title may stand in either language
        self._counted = [fields.index(field) for field in counted]
        self._by_currency: dict[str, dict[int, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
        self._rows = self._filled = 0

    def add(self, cells: Sequence[Written]) -> None:
        """Count a record's row."""
        self._rows += 1
        self._filled += any(cells[place] is not None for place in self._counted)
        for place in self._whole:
            if type(cell := cells[place]) is int:
                self._whole[place] += cell
        if self._currency is not None:
            for place in self._amounts:
                if isinstance(cell := cells[place], Decimal):
                    self._by_currency[str(cells[self._currency] or "")][place] += cell

    def rows(self, words: Words) -> Iterator[tuple[int, list[Written | Formula]]]:
        """The rows of sums by their numbers, a blank row below the records, so that neither sorting nor filtering takes
        them along; none under an empty list."""
        if not self._rows:
            return
        last = self._rows + 2
        first: list[Written | Formula] = [None] * self._width
        total = words("Sheets", "Total: {what}")
        before, _, after = (_quoted(part) for part in total.partition("{what}"))
        first[0] = Formula("&".join((before, self._count(last), after)), total.format(what=self._filled))
        for place, number in self._whole.items():
            first[place] = Formula(f"SUBTOTAL(109,{_range(place, last)})", number)
        yield last + 1, [*first, SUM, None]
        for row, currency in enumerate(sorted(self._by_currency), last + 2):
            assert self._currency is not None
            cells: list[Written | Formula] = [None] * self._width
            cells[0] = total.format(what=currency or "–")
            cells[self._currency] = currency or None
            wanted = f"{get_column_letter(self._currency + 1)}{row}"
            for place in self._amounts:
                cells[place] = Formula(self._sum_of(place, wanted, last), self._by_currency[currency][place])
            yield row, [*cells, SUM, None]

    def _count(self, last: int) -> str:
        if len(self._counted) == 1:
            return f"SUBTOTAL(103,{_range(self._counted[0], last)})"
        if self._rows > _MOST_FOLLOWED:
            return f"SUBTOTAL(103,{_range(self._width, last)})"  # the ids, which only what is typed in later lacks
        filled = "+".join(_each(103, _range(place, last)) for place in self._counted)
        return f"SUMPRODUCT(({filled}>0)*1)"

    def _sum_of(self, place: int, wanted: str, last: int) -> str:
        assert self._currency is not None
        amounts, currencies = _range(place, last), _range(self._currency, last)
        if self._rows > _MOST_FOLLOWED:
            return f"SUMPRODUCT(({currencies}={wanted})*1,{amounts})"
        return f"SUMPRODUCT(({currencies}={wanted})*{_each(109, amounts)})"


def _each(function: int, cells: str) -> str:
    """A subtotal of each cell by itself, which is nothing in a row that is filtered away."""
    start = cells.partition(":")[0]
    return f"SUBTOTAL({function},OFFSET({start},ROW({cells})-ROW({start}),0))"


def _range(place: int, last: int) -> str:
    letter = get_column_letter(place + 1)
    return f"{letter}$2:{letter}${last}"


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
