"""Columns of cells as columns of values, whatever they hold; dates and numbers have files of their own."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, Literal

from lmcdesk.catalogue.places import Province, places
from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain.money import CURRENCIES
from lmcdesk.domain.values import Stage, Status, word
from lmcdesk.i18n import translate
from lmcdesk.sheets.asking import About, Answers, Question
from lmcdesk.sheets.dates import read_dates
from lmcdesk.sheets.days import is_year
from lmcdesk.sheets.eras import common_year
from lmcdesk.sheets.kept import Kept
from lmcdesk.sheets.layout import Column, Holds, Layout
from lmcdesk.sheets.numbers import read_amounts, read_percent, read_whole
from lmcdesk.sheets.place_names import named
from lmcdesk.sheets.reading import Cell
from lmcdesk.sheets.taking import LONGEST, Doubt, Unread, is_blank, number_text, plain, shown
from lmcdesk.sheets.units import Money, heading_money, unit_of_row
from lmcdesk.sheets.vocabulary import (
    bodies,
    brackets,
    choices,
    currencies,
    key,
    sources,
    spoken_parts,
    without_brackets,
)

Value = Any
"""A field's value, a Doubt about one, an Unread, a Kept, or None."""

_FIGURES = re.compile(r"\d+(?:[.,]\d+)?\s*[%％]?")
"""What offices write beside a word for a status: “100% completed”."""
_PERCENT = re.compile(r"(\d+)(?:[.,](\d+))? ?%")
_FRACTION = re.compile(r"\d+ ?/ ?\d+")
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_OVER = frozenset({Stage.COMPLETED, Stage.CLOSED, Status.DONE})
_NOT_BEGUN = frozenset({Stage.PROPOSED, Status.NOT_BEGUN})
_COUNTRY = re.compile(r"[A-Z]{2}")
_MEASURE = re.compile(r"(?<!\d)\d+(?:\.\d+)*-\d+")


_YEARS = frozenset({"year", "proposal_year"})
"""Fields of whole numbers that are years."""

_BEGINNINGS = frozenset({"planned_start", "actual_start", "baseline_start", "begins", "period_start"})
"""Fields whose dates begin something; the others end it."""


@dataclass
class ColumnValues:
    """What a column holds, cell by cell, and what is to be said about it as a whole."""

    values: list[Value]
    currencies: list[str | None] | None = None
    """The currency beside each amount, or in the heading."""
    questions: list[Question] = field(default_factory=list)
    """What only a person can know of the column."""
    notices: list[str] = field(default_factory=list)


def read_column(
    layout: Layout,
    column: Column,
    heading: str,
    cells: Sequence[Cell],
    *,
    own: bool,
    answers: Answers,
    around: Money,
    sums: Sequence[Cell] = (),
) -> ColumnValues:
    """Reads a column. `own` is a sheet that this program wrote, whose cells are taken as they stand; `answers` decide
    what it leaves open, `around` is what the lines above the table say of all its amounts, and among `sums` may be what
    they come to."""
    match column.holds:
        case Holds.TEXT:
            return ColumnValues([text_of(cell, own) for cell in cells])
        case Holds.CODE:
            return ColumnValues(_codes(cells, own))
        case Holds.DATE:
            return _dates(column, heading, cells, answers)
        case Holds.AMOUNT:
            return _money(column, heading, cells, answers, around, sums)
        case Holds.NUMBER:
            return ColumnValues(list(read_amounts(cells, money=False).values))
        case Holds.WHOLE:
            return _whole_numbers(column, heading, cells)
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
    """Codes keep their leading zeros. Where the others are written in capitals, without spaces or in the letters and
    digits of a keyboard, so is one that was typed otherwise."""
    texts = [text_of(cell, own) for cell in cells]
    given = [text for text in texts if text]
    if own or not given:
        return [_made_a_day(text, cell) for text, cell in zip(texts, cells, strict=True)]
    capitals = sum(text == text.upper() for text in given) * 10 >= len(given) * 9
    together = sum(" " not in text for text in given) * 10 >= len(given) * 9
    keyed = sum(text.isascii() for text in given) * 2 > len(given)
    found: list[Value] = []
    for text, cell in zip(texts, cells, strict=True):
        tidy = text
        if tidy and keyed and not tidy.isascii() and (as_keyed := plain(tidy)).isascii():
            tidy = as_keyed or tidy
        if tidy and together:
            tidy = "".join(tidy.split())
        if tidy and capitals:
            tidy = tidy.upper()
        if isinstance(cell, date) or tidy == text:
            found.append(_made_a_day(text, cell))
        else:
            said = translate("Sheets", "The code “{text}” is read as {code}, as the others are written.")
            found.append(Doubt(tidy, said.format(text=text, code=tidy)))
    return found


def _whole_numbers(column: Column, heading: str, cells: Sequence[Cell]) -> ColumnValues:
    values: list[Value] = list(read_whole(cells))
    if column.field not in _YEARS:
        return ColumnValues(values)
    common = [common_year(value) if isinstance(value, int) and is_year(value) else value for value in values]
    buddhist = sum(here is not before for here, before in zip(common, values, strict=True))
    return ColumnValues(common, notices=_of_buddhist_years(heading, buddhist))


def _of_buddhist_years(heading: str, count: int) -> list[str]:
    if not count:
        return []
    said = translate("Sheets", "{heading}: years of the Buddhist Era were read as years of the common era ({n}).")
    return [said.format(heading=heading, n=count)]


def _made_a_day(code: str | None, cell: Cell) -> Value:
    """A code, doubted where the workbook keeps a day in its place, as Excel does for 5-1."""
    if not isinstance(cell, date):
        return code
    said = translate("Sheets", "The workbook holds the day {day} as a code; write the code as a text if it is another.")
    return Doubt(code, said.format(day=code))


def _dates(column: Column, heading: str, cells: Sequence[Cell], answers: Answers) -> ColumnValues:
    whole: Literal["first", "last"] = "first" if column.field in _BEGINNINGS else "last"
    found = read_dates(cells, answers.dates, whole=whole if answers.whole_months else None, heading=heading)
    questions = []
    if found.ambiguous:
        said = (
            translate("Sheets", "“{heading}”: is the year, the day or the month first in these dates?")
            if found.year_open
            else translate("Sheets", "“{heading}”: is the day or the month first in these dates?")
        )
        text = said.format(heading=heading)
        orders = ("ymd", "dmy", "mdy") if found.year_open else ("dmy", "mdy")
        questions.append(Question(About.DATES, column.field, text, found.ambiguous, orders))
    if found.without_day and answers.whole_months is None:
        said = (
            translate("Sheets", "“{heading}”: some cells name a month or a year alone. Is its first day meant?")
            if whole == "first"
            else translate("Sheets", "“{heading}”: some cells name a month or a year alone. Is its last day meant?")
        )
        text = said.format(heading=heading)
        questions.append(Question(About.DAYS, column.field, text, found.without_day, ("take", "leave")))
    notices = _of_buddhist_years(column.text(), found.buddhist)
    return ColumnValues(list(found.values), questions=questions, notices=notices)


def _money(
    column: Column, heading: str, cells: Sequence[Cell], answers: Answers, around: Money, sums: Sequence[Cell]
) -> ColumnValues:
    """Amounts in the unit and the currency that stand beside them, in the heading or above the table, the nearest
    first. Where the heading names another currency than the lines above, or the same without their unit, it is asked
    whether their unit is meant too; so it is what a word means that is not known, and whether too much is meant."""
    beside = heading_money(heading)
    asked = None
    if beside.unclear or (beside.factor == 1 and around.unclear):
        said = translate("Sheets", "“{heading}”: how many times larger are numbers meant that stand under “{unit}”?")
        text = said.format(heading=heading, unit=beside.unclear or around.unclear)
        asked = _ask_factor(column, text, cells)
    elif beside.factor == 1 and around.factor != 1:
        if beside.currency is None:
            beside = around
        else:
            said = translate("Sheets", "“{heading}”: above the table stands “{unit}”. Is that meant here too?")
            text = said.format(heading=heading, unit=around.amount)
            asked = _ask_factor(column, text, cells, (str(around.factor), "1"))
    if beside.currency is None:
        beside = replace(beside, currency=around.currency or answers.currency)
    if asked is None:
        found = read_amounts(cells, beside.factor, beside.currency, sums=sums)
        if found.large:
            said = translate(
                "Sheets", "“{heading}”: multiplied by {factor}, most amounts are very large. Are they meant so?"
            )
            text = said.format(heading=heading, factor=f"{beside.factor:,}")
            asked = _ask_factor(column, text, cells, (str(beside.factor), "1"))
    if asked is not None:
        if answers.factor is None or (asked.choices and str(answers.factor) not in asked.choices):
            said = translate("Sheets", "“{text}” may be counted in a larger unit; say which.")
            unread = [None if is_blank(cell) else Unread(said.format(text=shown(cell))) for cell in cells]
            return ColumnValues(unread, questions=[asked])
        beside = replace(beside, factor=answers.factor)
        found = read_amounts(cells, beside.factor, beside.currency, sure=True, sums=sums)
    notices = []
    if beside.factor != 1:
        said = translate("Sheets", "“{heading}”: numbers without a unit of their own are multiplied by {factor}.")
        notices.append(said.format(heading=heading, factor=f"{beside.factor:,}"))
    told = [
        currency or (beside.currency if value is not None else None)
        for currency, value in zip(found.currencies, found.values, strict=True)
    ]
    return ColumnValues(list(found.values), told if any(told) else None, notices=notices)


def _ask_factor(column: Column, text: str, cells: Sequence[Cell], choices: tuple[str, ...] = ()) -> Question:
    return Question(About.FACTOR, column.field, text, sum(not is_blank(cell) for cell in cells), choices)


# One text each


def _country(text: str) -> Value:
    found = named(text)
    one, countries = found.one, found.countries
    if one is not None and countries:
        return countries[0].code
    if isinstance(one, Province):
        said = translate("Sheets", "“{text}” is a province of {country}; the country is taken from it.")
        return Doubt(one.country, said.format(text=shown(text), country=places().country(one.country).text()))
    if _COUNTRY.fullmatch(text):
        return text
    if countries:
        said = translate("Sheets", "“{text}” names more than {country}; all of it is kept under the place.")
        return Kept(text, said.format(text=shown(text), country=countries[0].text()), countries[0].code)
    said = translate("Sheets", "“{text}” is not one of the six countries; it is kept under the place.")
    return Kept(text, said.format(text=shown(text)))


def _province(text: str) -> Value:
    if isinstance(found := named(text).one, Province):
        return found.code
    said = translate("Sheets", "“{text}” is not a province that is known; it is kept under the place.")
    return Kept(text, said.format(text=shown(text)))


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
    if found is None and (unit := unit_of_row(text)) is not None and unit.factor != 1:
        found = unit.currency  # its multiple is the amount's
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
        known = choices(codes)
        alone = _FIGURES.sub(" ", without_brackets(text))
        if (found := known.get(key(text))) is not None:
            return found
        if (found := known.get(key(alone))) is not None:
            return _weighed(text, found, known)
        named = [known.get(key(part)) for part in spoken_parts(text)]
        if named and len(set(named)) == 1 and named[0] is not None:
            return named[0]  # the same in two languages
        return Unread(translate("Sheets", "“{text}” is not one of the choices.").format(text=shown(text)))

    return read


def _weighed(text: str, found: StrEnum, known: Mapping[str, StrEnum]) -> Value:
    """A status with what stands beside it: figures and words in brackets, which may limit or contradict it."""
    if not isinstance(found, Stage | Status):
        return found
    told = plain(text)
    percents = {Decimal(f"{whole}.{part or 0}") for whole, part in _PERCENT.findall(told)}
    inside = [_FIGURES.sub(" ", part) for part in brackets(text)]
    others = [part for part in inside if any(map(str.isalpha, part))]
    partly = found in _OVER and (bool(percents - {100}) or (_FRACTION.search(told) and not _YEAR.search(told)))
    begun = found in _NOT_BEGUN and percents - {0}
    if partly and found is Stage.COMPLETED and len(percents) == 1 and 0 < min(percents) < 100 and not others:
        said = translate("Sheets", "“{text}” names less than 100 %; it is taken as “{choice}”.")
        return Doubt(Stage.IMPLEMENTATION, said.format(text=shown(text), choice=word(Stage.IMPLEMENTATION)))
    if partly or begun or any(known.get(key(part), found) is not found for part in others):
        return Unread(translate("Sheets", "“{text}” says two things that do not agree.").format(text=shown(text)))
    rest = _YEAR.sub(" ", _PERCENT.sub(" ", told))
    figures = any(map(str.isdecimal, rest)) and not _YEAR.search(told)
    if any(key(part) not in known for part in others) or (found in _OVER and figures):
        said = translate("Sheets", "“{text}” is taken as “{choice}”; see whether what stands beside it limits it.")
        return Doubt(found, said.format(text=shown(text), choice=word(found)))
    return found


_READERS: dict[Holds, Callable[[str], Value]] = {
    Holds.COUNTRY: _country,
    Holds.PROVINCE: _province,
    Holds.MEASURE: _measure,
    Holds.CURRENCY: _currency,
    Holds.SOURCE: _source,
    Holds.BODY: _body,
}
