"""Budgets that no heading names alone: in a column that is the sum of others, or in a column for each year."""

from collections.abc import Sequence

from lmcdesk.sheets.heading_words import fields_of
from lmcdesk.sheets.numbers import read_amounts
from lmcdesk.sheets.reading import Cell
from lmcdesk.sheets.spans import years_in
from lmcdesk.sheets.taking import is_blank
from lmcdesk.sheets.units import heading_money
from lmcdesk.sheets.vocabulary import brackets, key, totals, without_brackets, without_years


def is_bare_total(text: str) -> bool:
    """Whether a heading says that its column is the sum of others, and not of what, be it money, persons or
    villages."""
    return key(without_brackets(text)) in totals()


def totals_money(layout: str, text: str, before: str, cells: Sequence[Cell]) -> bool:
    """Whether what a bare total says in brackets, or else the heading before it or its cells, speaks of money."""
    if brackets(text):
        return _names_a_currency(text)
    filled = [cell for cell in cells if not is_blank(cell)]
    named = sum(currency is not None for currency in read_amounts(filled).currencies)
    return _names_a_currency(before) or _is_budget(layout, before) or named * 2 > len(filled)


def _names_a_currency(text: str) -> bool:
    return heading_money(text).currency is not None


def _is_budget(layout: str, text: str) -> bool:
    """Whether a heading stands for the budget, be it of one year."""
    return any(field == "budget" for _, field in fields_of(layout, without_years(text), False))


def of_years(layout: str, texts: Sequence[str]) -> list[str]:
    """Those of some headings that stand for the budgets of several years."""
    found = {text: years for text in texts if len(years := years_in(text)) == 1 and _is_budget(layout, text)}
    return list(found) if len(set.union(set(), *found.values())) > 1 else []
