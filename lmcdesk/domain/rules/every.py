"""What holds for every field of every kind: its type, its size, its code, its year."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from lmcdesk.domain.base import Field
from lmcdesk.domain.money import countable
from lmcdesk.domain.rules.problem import Problem, odd, severe
from lmcdesk.domain.values import choice_of
from lmcdesk.i18n import mark, translate

LONGEST_TEXT = 32_767
"""Characters that a cell of an Excel workbook holds, counted in UTF-16 as Excel does."""

LARGEST_NUMBER = 10**15 - 1
"""Whole numbers up to here come back from Excel as they were, which keeps 15 digits."""

FIRST_YEAR, LAST_YEAR = 1990, 2100
"""Far around the cooperation's years, so that what lies beyond is a slip of the hand or another calendar."""

_BUDDHIST = 543

_NOT_A = {
    str: mark("Rules", "“{value}” is not text."),
    int: mark("Rules", "“{value}” is not a whole number."),
    Decimal: mark("Rules", "“{value}” is not a number."),
    bool: mark("Rules", "“{value}” is neither yes nor no."),
    date: mark("Rules", "“{value}” is not a date."),
    UUID: mark("Rules", "“{value}” is not the id of a record."),
}


def unsound(fields: Iterable[Field], values: Mapping[str, Any]) -> Iterator[Problem]:
    """The problems of each field by itself. What is named here, no other rule has to think of."""
    for field in fields:
        value = values[field.name]
        if value is not None:
            yield from _field(field, value)


def _field(field: Field, value: Any) -> Iterator[Problem]:
    if not _fits(field.holds, value):
        yield severe(field.name, translate(*_NOT_A[field.holds]), value=value)
    elif field.holds is str:
        yield from _text(field, value)
    elif field.holds is date:
        yield from _day(field, value)
    elif field.holds is Decimal and not countable(Decimal(value)):
        said = translate(
            "Rules", "{value} cannot be kept: at most 18 digits stand before the decimal mark and 18 after."
        )
        yield severe(field.name, said, value=value)
    elif field.holds is int and abs(value) > LARGEST_NUMBER:
        said = translate("Rules", "{value} does not fit: this takes a whole number from {least} to {largest}.")
        yield severe(field.name, said, value=value, least=-LARGEST_NUMBER, largest=LARGEST_NUMBER)


def _fits(holds: type, value: Any) -> bool:
    """As Field.store takes it: a whole number passes for an amount, yes and no for no number, a time for no day."""
    if holds is Decimal:
        return isinstance(value, Decimal | int) and not isinstance(value, bool)
    if holds is int:
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, holds) and not isinstance(value, datetime)


def _text(field: Field, value: str) -> Iterator[Problem]:
    """Excel's limit; text that is no Unicode (half of a surrogate pair) cannot be written anywhere; a code unknown here
    may come from a newer version, so it is kept."""
    try:
        length = len(value) if value.isascii() else len(value.encode("utf-16-le")) // 2
    except UnicodeEncodeError:
        yield severe(field.name, translate("Rules", "This text has a broken character in it; type it again."))
        return
    if length > LONGEST_TEXT:
        said = translate("Rules", "This text has {length} characters; a cell of a workbook holds 32,767.")
        yield severe(field.name, said, length=length)
    if field.choice is not None and choice_of(field.choice, value) is None:
        said = translate("Rules", "“{value}” is not one of the choices that this version knows.")
        yield odd(field.name, said, value=value)


def _day(field: Field, value: date) -> Iterator[Problem]:
    """A year that cannot be meant; most are of the Buddhist Era, as Thailand, Laos and Cambodia write it (C8, H3)."""
    if FIRST_YEAR <= value.year <= LAST_YEAR:
        return
    if FIRST_YEAR + _BUDDHIST <= value.year <= LAST_YEAR + _BUDDHIST:
        said = translate("Rules", "{year} looks like a year of the Buddhist Era; in the common era it is {common}.")
        yield severe(field.name, said, year=value.year, common=value.year - _BUDDHIST)
    else:
        said = translate("Rules", "The year {year} cannot be meant; it must lie between {first} and {last}.")
        yield severe(field.name, said, year=value.year, first=FIRST_YEAR, last=LAST_YEAR)
