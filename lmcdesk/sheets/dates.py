"""Dates as offices write them, decided by the evidence of the whole column (C8)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from lmcdesk.i18n import translate
from lmcdesk.sheets.days import SHORT_YEAR_BEFORE, YEAR_BEFORE, Named, Parts, in_era, is_year, look_first, year_of
from lmcdesk.sheets.eras import FIRST_BUDDHIST, Eras, ShortYear, common_year, eras_in
from lmcdesk.sheets.reading import Cell
from lmcdesk.sheets.spans import names_months, span_in
from lmcdesk.sheets.taking import Doubt, Unread, is_blank, number_text, plain, shown

Order = Literal["dmy", "mdy", "ymd"]

_CHINESE = re.compile("[\u3400-\u9fff]")
_MOST_DAYS = 31
_YEAR_AND_MONTH = re.compile(r"(\d{4})\.(\d{1,2})")


@dataclass(frozen=True, slots=True)
class Dates:
    """A column of dates: for each cell a date, a Doubt about one, an Unread or None."""

    values: list[date | Doubt | Unread | None]
    ambiguous: int
    """How many cells may be read in more than one order, with nothing in the column that decides."""
    buddhist: int
    """How many years were of the Buddhist Era."""
    without_day: int = 0
    """How many cells name a month, a quarter or a year alone, and were left out."""
    year_open: int = 0
    """How many of the ambiguous ones may begin with their year."""


def order_in(cells: Sequence[Cell], heading: str = "", *, whole_years: bool = False) -> Order | None:
    """What the cells of a column say of the order of dates beside it; None if nothing, or more than one. That years of
    two digits come first is said by such years, with `whole_years` by those of four as well."""
    if _where_year_stands(_looked(cells), whole_years=whole_years) == "first":
        return "ymd"
    return _order([found for found in _seen(cells, heading).values() if isinstance(found, Parts)])


def read_dates(
    cells: Sequence[Cell],
    order: Order | None = None,
    *,
    whole: Literal["first", "last"] | None = None,
    heading: str = "",
) -> Dates:
    """Reads a column. Day or month first is decided by the cells in which one of the two is above 12; only where no
    cell decides, or they contradict each other, `order` does, and without it such cells are left out. So it is with
    years of two digits, which may stand first or last, in Chinese; elsewhere they stand last where nothing else is
    said. A cell that names no day is left out as well, unless `whole` says which day of its month, quarter or year is
    meant. The language of the `heading` tells the era of years of two digits, as the cells do."""
    met = _seen(cells, heading, order)
    decided = _order([parts for parts in met.values() if isinstance(parts, Parts)]) or order
    values: list[date | Doubt | Unread | None] = []
    ambiguous = buddhist = without_day = year_open = 0
    for cell in cells:
        found = met[cell]
        parts = _ordered(found, decided) if isinstance(found, Parts) else found
        if isinstance(parts, Named):
            buddhist += parts.year >= FIRST_BUDDHIST
            without_day += parts.day is None and whole is None
            values.append(_day(cell, parts, whole))
        elif isinstance(parts, Parts):
            ambiguous += 1
            year_open += parts.last is not None
            said = (
                translate("Sheets", "“{text}” may be day/month or month/day; choose how the column is meant.")
                if parts.last is None
                else translate("Sheets", "“{text}” may begin with its year or its day; choose how the column is meant.")
            )
            values.append(Unread(said.format(text=shown(cell))))
        else:
            values.append(parts)
    if _may_be_exchanged(met):
        for place, (cell, value) in enumerate(zip(cells, values, strict=True)):
            if isinstance(cell, date) and isinstance(value, date) and value.day != value.month:
                values[place] = _of_either_order(value)
    return Dates(values, ambiguous, buddhist, without_day, year_open)


def _order(seen: Sequence[Parts]) -> Order | None:
    open_ = [parts for parts in seen if not parts.settled and parts.last is None]
    day_first = any(parts.first > 12 for parts in open_)
    month_first = any(parts.second > 12 for parts in open_)
    if day_first == month_first:
        return None
    return "dmy" if day_first else "mdy"


_Seen = date | Unread | Parts | Named | None


def _looked(cells: Sequence[Cell]) -> dict[Cell, _Seen]:
    return {cell: look_first(cell) or _not_a_date(cell) for cell in dict.fromkeys(cells)}


def _year_and_month(cells: Sequence[Cell], heading: str) -> dict[Cell, _Seen]:
    """What numbers such as 2025.08 say in a column whose heading or other cells tell of years and months; 2025.1 may
    have been 2025.10."""
    numbers = {cell: _YEAR_AND_MONTH.fullmatch(number_text(cell)) for cell in cells if isinstance(cell, float)}
    parts = {cell: (int(found[1]), found[2]) for cell, found in numbers.items() if found and is_year(int(found[1]))}
    if not parts or not all(1 <= int(month) <= 12 for _, month in parts.values()):
        return {}
    texts = [found for cell in cells if isinstance(cell, str) and isinstance(found := look_first(cell), Named)]
    worded = any(found.day is None and found.months == 1 for found in texts) or names_months(heading)
    if not worded and all(len(month) == 1 for _, month in parts.values()):
        return {}
    said = translate("Sheets", "“{text}” may be January or October; write the month with two digits, as a text.")
    return {
        cell: Named(year, int(month)) if month != "1" else Unread(said.format(text=shown(cell)))
        for cell, (year, month) in parts.items()
    }


def _where_year_stands(
    met: Mapping[Cell, _Seen], *, whole_years: bool = True
) -> Literal["first", "last", "either"] | None:
    """Where the cells of a column show that years of two digits stand: as the year does in those that leave no choice,
    or where more than one number is too large for a day. Whole years that come first say less than any year that comes
    last."""
    parts = [found for found in met.values() if isinstance(found, Parts)]
    texts = [plain(cell) for cell in met if isinstance(cell, str)]
    first = any(map(SHORT_YEAR_BEFORE.match, texts)) or sum(p.first > _MOST_DAYS >= (p.last or 99) for p in parts) > 1
    last = any(p.last is None for p in parts) or sum((p.last or 0) > _MOST_DAYS >= p.first for p in parts) > 1
    if first and last:
        return "either"
    if first or (whole_years and not last and any(map(YEAR_BEFORE.match, texts))):
        return "first"
    return "last" if last else None


def _seen(cells: Sequence[Cell], heading: str = "", order: Order | None = None) -> dict[Cell, _Seen]:
    """What each different cell says, with the place of years of two digits settled where that can be."""
    met = _looked(cells) | _year_and_month(cells, heading)
    stands = _where_year_stands(met)
    if stands in (None, "either") and order is not None:
        stands = "first" if order == "ymd" else "last"
    elif stands is None and not any(map(_CHINESE.search, [heading, *(cell for cell in met if isinstance(cell, str))])):
        stands = "last"
    for cell, found in met.items():
        if isinstance(found, Parts) and found.last is not None:
            if stands == "first" or found.first == found.last:
                met[cell] = Named(year_of(f"{found.first:02}"), found.second, found.last)
            elif stands == "last":
                met[cell] = replace(found, last=None)
    named = {
        cell: found.year for cell, found in met.items() if isinstance(cell, str) and isinstance(found, Parts | Named)
    }
    shortened = any(isinstance(year, ShortYear) for year in named.values())
    eras = eras_in([heading, *map(str, named)], named.values()) if shortened else Eras()
    return {cell: found if isinstance(found, Unread) else in_era(found, cell, eras) for cell, found in met.items()}


def _ordered(parts: Parts, decided: Order | None) -> Named | Parts:
    """Year, month and day; the parts themselves where nothing says which is which."""
    if parts.last is not None:
        return parts
    if parts.settled or parts.first > 12:
        return Named(parts.year, parts.second, parts.first, sure=parts.sure)
    if parts.second > 12 or decided == "mdy":
        return Named(parts.year, parts.first, parts.second, sure=parts.sure)
    if decided == "dmy" or parts.first == parts.second:
        return Named(parts.year, parts.second, parts.first, sure=parts.sure)
    return parts


def _day(cell: Cell, parts: Named, whole: Literal["first", "last"] | None) -> date | Doubt | Unread:
    year = common_year(parts.year)
    if parts.day is None:
        span = span_in(year, parts.month, parts.months)
        if span is not None and whole is None:
            return Unread(translate("Sheets", "“{text}” names no day.").format(text=shown(cell)))
        if span is not None:
            day = span.last if whole == "last" else span.first
            said = translate("Sheets", "“{text}” names no day; it is taken as {day}.")
            return Doubt(day, said.format(text=shown(cell), day=day.isoformat()))
    else:
        try:
            day = date(year, parts.month, parts.day)
        except ValueError:
            pass
        else:
            return day if parts.sure else _of_either_era(cell, day)
    return Unread(translate("Sheets", "“{text}” is not a day of the calendar.").format(text=shown(cell)))


def _may_be_exchanged(met: Mapping[Cell, _Seen]) -> bool:
    """Whether a column is as Excel leaves one that was typed in the other order than its own: it made days of what it
    could, with day and month exchanged, and left as texts what has no such month."""
    days = [cell.day for cell in met if isinstance(cell, date)]
    texts = [found for found in met.values() if isinstance(found, Parts)]
    above = all(max(parts.first, parts.second) > 12 for parts in texts)
    return above and len(texts) > 1 and max(days, default=99) <= 12 and sum(day > 1 for day in days) > 1


def _of_either_order(day: date) -> Doubt:
    said = translate(
        "Sheets",
        "The day and the month of {day} may be exchanged: the dates of this column with a day above 12 are all texts.",
    )
    return Doubt(day, said.format(day=day.isoformat()))


def _of_either_era(cell: Cell, day: date) -> Doubt:
    said = translate("Sheets", "“{text}” is read as {day}; check whether its year is of the Buddhist Era or not.")
    return Doubt(day, said.format(text=shown(cell), day=day.isoformat()))


def _not_a_date(cell: Cell) -> Unread | None:
    if is_blank(cell):
        return None
    return Unread(translate("Sheets", "“{text}” is not a date.").format(text=shown(cell)))
