"""Budgets that no heading names alone: in a column that is the sum of others, or in one for each year or source."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from lmcdesk.sheets.days import is_year
from lmcdesk.sheets.heading_words import fields_of
from lmcdesk.sheets.numbers import read_amounts
from lmcdesk.sheets.reading import Cell
from lmcdesk.sheets.spans import years_in
from lmcdesk.sheets.taking import is_blank
from lmcdesk.sheets.units import heading_money
from lmcdesk.sheets.vocabulary import brackets, key, names_a_sum, sources, totals, without_brackets, without_years


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


def of_sources(texts: Mapping[str, Sequence[Cell]]) -> list[str]:
    """Those of some headings, with the cells under each, that stand for the money of one source."""
    return [text for text, cells in texts.items() if names_a_source(text) and _are_amounts(cells)]


def of_money(texts: Mapping[str, Sequence[Cell]], said: bool) -> list[str]:
    """Those of some headings, with the cells under each, that may stand for money, be it a budget, a part of it or what
    was paid: they say so or, where it is `said` of all amounts in which unit they are, hold no years."""

    def may(text: str, cells: Sequence[Cell]) -> bool:
        telling = _names_a_currency(text) or names_a_source(text)
        return telling or (said and not all(is_year(int(value)) for value in _amounts(cells) if value))

    return [text for text, cells in texts.items() if "%" not in text and _are_amounts(cells) and may(text, cells)]


def names_a_source(text: str) -> bool:
    """Whether a heading names a source of funds, alone or after what stands above it: “Budget MLC Special Fund”."""
    words = without_brackets(text).split()
    return any(key(" ".join(words[place:])) in sources() for place in range(len(words)))


def hold_more(texts: Mapping[str, Sequence[Cell]], budget: str, cells: Sequence[Cell]) -> bool:
    """Whether some columns of money hold more than what was taken for the budget, or anything that is no part of it."""
    if names_a_source(budget):
        return True
    if names_a_sum(budget):
        return False
    if {_money_of(text) for text in texts} != {_money_of(budget)}:
        return True
    parts = zip(*(_amounts(column) for column in texts.values()), strict=True)
    return any(sum(row) > whole for row, whole in zip(parts, _amounts(cells), strict=True))


def _money_of(text: str) -> tuple[str | None, int]:
    money = heading_money(text)
    return money.currency, money.factor


def _are_amounts(cells: Sequence[Cell]) -> bool:
    filled = [cell for cell in cells if not is_blank(cell)]
    return sum(isinstance(value, Decimal) for value in read_amounts(filled).values) * 2 > len(filled)


def _amounts(cells: Sequence[Cell]) -> list[Decimal]:
    return [value if isinstance(value, Decimal) else Decimal() for value in read_amounts(cells).values]
