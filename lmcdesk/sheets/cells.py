"""Columns of cells as columns of values, whatever they hold; dates and numbers have files of their own."""

import html
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from lmcdesk.catalogue.places import Country, Province, places
from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain.money import CURRENCIES
from lmcdesk.i18n import translate
from lmcdesk.sheets.dates import Order, read_dates
from lmcdesk.sheets.layout import Column, Holds, Layout
from lmcdesk.sheets.numbers import heading_money, read_amounts, read_percent, read_whole
from lmcdesk.sheets.reading import Cell
from lmcdesk.sheets.taking import LONGEST, Doubt, Unread, is_blank, number_text, plain, shown
from lmcdesk.sheets.vocabulary import bodies, choices, currencies, key, sources

Value = Any
"""A field's value, a Doubt about one, an Unread, a Kept, or None."""

_PARTED = re.compile(r"[,;/|、\n]|\band\b|&(?!#)")
_COUNTRY = re.compile(r"[A-Z]{2}")
_MEASURE = re.compile(r"(?<!\d)\d+(?:\.\d+)*-\d+")


@dataclass(frozen=True, slots=True)
class Kept:
    """A text that could not be taken for what its column holds, and that another field of the record keeps, so that
    nothing is lost; `value` is what was taken nevertheless."""

    text: str
    said: str
    value: str | None = None


@dataclass
class ColumnValues:
    """What a column holds, cell by cell, and what is to be said about it as a whole."""

    values: list[Value]
    currencies: list[str | None] | None = None
    """The currency beside each amount, or in the heading."""
    ambiguous: int = 0
    notices: list[str] = field(default_factory=list)


def read_column(
    layout: Layout, column: Column, heading: str, cells: Sequence[Cell], *, own: bool, order: Order | None
) -> ColumnValues:
    """Reads a column. `own` is a sheet that this program wrote, whose cells are taken as they stand; `order` decides
    what dates in it leave open."""
    match column.holds:
        case Holds.TEXT:
            return ColumnValues([text_of(cell, own) for cell in cells])
        case Holds.CODE:
            return ColumnValues(_codes(cells, own))
        case Holds.DATE:
            return _dates(column, cells, order)
        case Holds.AMOUNT:
            return _money(heading, cells)
        case Holds.NUMBER:
            return ColumnValues(list(read_amounts(cells, money=False).values))
        case Holds.WHOLE:
            return ColumnValues(list(read_whole(cells)))
        case Holds.PERCENT:
            return ColumnValues(list(read_percent(cells, own)))
        case Holds.PROJECT | Holds.ORGANISATION | Holds.MILESTONE | Holds.INDICATOR:
            return ColumnValues([None if is_blank(cell) else text_of(cell, own) for cell in cells])
    reader = _READERS.get(column.holds) or _choice(layout.choices(column.field))
    known: dict[Cell, Value] = {}
    for cell in cells:
        if cell not in known:
            known[cell] = None if is_blank(cell) else reader(text_of(cell, own=False) or "")
    return ColumnValues([known[cell] for cell in cells])


def text_of(cell: Cell, own: bool = False) -> str | None:
    """A cell's text, with line ends of one sort; without spaces around it unless the sheet is our own."""
    if isinstance(cell, str):
        text = cell.replace("\r\n", "\n").replace("\r", "\n") if "\r" in cell else str(cell)
        return (text if own else text.strip().strip("\ufeff")) or None
    if cell is None:
        return None
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == datetime.min.time() else cell.isoformat(" ")
    if isinstance(cell, date):
        return cell.isoformat()
    return number_text(float(cell))


def _codes(cells: Sequence[Cell], own: bool) -> list[Value]:
    """Codes keep their leading zeros. Where the others are written in capitals and without spaces, so is one that was
    typed otherwise."""
    texts = [text_of(cell, own) for cell in cells]
    given = [text for text in texts if text]
    if own or not given:
        return list(texts)
    capitals = sum(text == text.upper() for text in given) * 10 >= len(given) * 9
    together = sum(" " not in text for text in given) * 10 >= len(given) * 9
    found: list[Value] = []
    for text in texts:
        tidy = text
        if tidy and together:
            tidy = "".join(tidy.split())
        if tidy and capitals:
            tidy = tidy.upper()
        if tidy == text:
            found.append(text)
        else:
            said = translate("Sheets", "The code “{text}” is read as {code}, as the others are written.")
            found.append(Doubt(tidy, said.format(text=text, code=tidy)))
    return found


def _dates(column: Column, cells: Sequence[Cell], order: Order | None) -> ColumnValues:
    found = read_dates(cells, order)
    notices = []
    if found.buddhist:
        said = translate("Sheets", "{heading}: years of the Buddhist Era were read as years of the common era ({n}).")
        notices.append(said.format(heading=column.text(), n=found.buddhist))
    return ColumnValues(list(found.values), ambiguous=found.ambiguous, notices=notices)


def _money(heading: str, cells: Sequence[Cell]) -> ColumnValues:
    beside = heading_money(heading)
    found = read_amounts(cells, beside.factor)
    notices = []
    if beside.factor != 1:
        said = translate("Sheets", "“{heading}”: numbers without a unit of their own are multiplied by {factor}.")
        notices.append(said.format(heading=heading, factor=f"{beside.factor:,}"))
    told = [
        currency or (beside.currency if value is not None else None)
        for currency, value in zip(found.currencies, found.values, strict=True)
    ]
    return ColumnValues(list(found.values), told if any(told) else None, notices=notices)


# One text each


def _country(text: str) -> Value:
    found = _place(text)
    if isinstance(found, Country):
        return found.code
    if isinstance(found, Province):
        said = translate("Sheets", "“{text}” is a province of {country}; the country is taken from it.")
        return Doubt(found.country, said.format(text=shown(text), country=places().country(found.country).text()))
    if _COUNTRY.fullmatch(text):
        return text
    several = [place.code for part in _PARTED.split(text) if isinstance(place := _place(part), Country)]
    if several:
        said = translate("Sheets", "“{text}” names more than {country}; all of it is kept under the place.")
        return Kept(text, said.format(text=shown(text), country=places().country(several[0]).text()), several[0])
    said = translate("Sheets", "“{text}” is not one of the six countries; it is kept under the place.")
    return Kept(text, said.format(text=shown(text)))


def _province(text: str) -> Value:
    found = _place(text)
    if isinstance(found, Province):
        return found.code
    said = translate("Sheets", "“{text}” is not a province that is known; it is kept under the place.")
    return Kept(text, said.format(text=shown(text)))


def _place(text: str) -> Country | Province | None:
    return places().find(text) or places().find(html.unescape(text))


def _measure(text: str) -> Value:
    """A measure's number, whatever words follow it."""
    start = plain(text[:LONGEST])
    found = _MEASURE.search(start)
    if found is not None and (found[0] == start or found[0] in shipped()):
        return found[0]
    said = translate("Sheets", "“{text}” is not a measure of the Plan; write its number, as 4.2.12-3.")
    return Unread(said.format(text=shown(text)))


def _currency(text: str) -> Value:
    code = plain(text).upper()
    found = code if code in CURRENCIES else currencies().get(text.casefold())
    if found is not None:
        return found
    if len(code) == 3 and code.isalpha() and code.isascii():
        return code
    said = translate("Sheets", "“{text}” is not a currency; write its code, as KHR or USD.")
    return Unread(said.format(text=shown(text)))


def _source(text: str) -> Value:
    found = sources().get(key(text))
    if found is not None:
        return found
    said = translate("Sheets", "“{text}” is not a source of funds that is known; it is kept as another source's name.")
    return Kept(text, said.format(text=shown(text)))


def _body(text: str) -> Value:
    found = bodies().get(key(text))
    if found is not None:
        return found
    return Unread(translate("Sheets", "“{text}” is not a body of the cooperation.").format(text=shown(text)))


def _choice(codes: type[StrEnum] | None) -> Callable[[str], Value]:
    assert codes is not None, "a column of choices has codes"

    def read(text: str) -> Value:
        found = choices(codes).get(key(text))
        if found is not None:
            return found
        return Unread(translate("Sheets", "“{text}” is not one of the choices.").format(text=shown(text)))

    return read


_READERS: dict[Holds, Callable[[str], Value]] = {
    Holds.COUNTRY: _country,
    Holds.PROVINCE: _province,
    Holds.MEASURE: _measure,
    Holds.CURRENCY: _currency,
    Holds.SOURCE: _source,
    Holds.BODY: _body,
}
