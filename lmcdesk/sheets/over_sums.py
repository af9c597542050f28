"""Records that were typed over the sums under a list of ours."""

from functools import cache

from lmcdesk.i18n import LANGUAGES, translate
from lmcdesk.sheets.groups import Numbered
from lmcdesk.sheets.headings import Headings
from lmcdesk.sheets.layout import CURRENCY, Holds
from lmcdesk.sheets.own_rows import SUM
from lmcdesk.sheets.reading import Cell
from lmcdesk.sheets.sums import ADDS_UP
from lmcdesk.sheets.taking import cell_at, is_blank


def typed_over(headings: Headings, cells: list[Cell], rows: Numbered) -> list[Cell] | None:
    """Of a row that is marked as one of sums what was typed into it, without the sums that are left; None where nothing
    was that makes it another one. `rows` are those of the sheet, by which sums are known."""
    ids = headings.ids
    if ids is None or cell_at(cells, ids) != SUM:
        return None
    amounts = {match.place for match in headings.matches if match.column.holds is Holds.AMOUNT}
    sums = amounts | {match.place for match in headings.matches if match.column.field in ADDS_UP}
    label = headings.place(headings.layout.columns[0].field)
    currency = headings.place(CURRENCY) if amounts else None
    labelled = is_blank(cell_at(cells, label)) or _is_label(cell_at(cells, label))
    others = {match.place for match in headings.matches} - sums - {label, currency}
    if labelled and all(is_blank(cell_at(cells, place)) for place in others):
        return None
    records = [row for _, row in rows if cell_at(row, ids) not in (None, SUM)]
    left = {ids} | ({label} if labelled else set())
    for place in sums:
        alike = [r for r in records if place not in amounts or cell_at(r, currency) == cell_at(cells, currency)]
        if _number(cell_at(cells, place)) == sum(_number(cell_at(row, place)) for row in alike):
            left.add(place)
    if amounts and all(place in left or is_blank(cell_at(cells, place)) for place in amounts):
        left.add(currency)
    return [None if place in left else cell for place, cell in enumerate(cells)]


def _number(cell: Cell) -> float:
    """To the hundredth, as sums of amounts are not exact in a workbook."""
    return round(cell, 2) if isinstance(cell, int | float) else 0


def _is_label(cell: Cell) -> bool:
    return isinstance(cell, str) and any(
        cell.startswith(before) and cell.endswith(after) for before, after in _labels()
    )


@cache
def _labels() -> tuple[tuple[str, str], ...]:
    """What stands before and behind the number or the currency that sums are of, in each language."""
    every = (translate("Sheets", "Total: {what}", language).partition("{what}") for language in LANGUAGES)
    return tuple((before, after) for before, _, after in every)
