"""Finds the row of headings in a sheet, and which column stands for which field."""

import re
from collections import defaultdict
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal
from uuid import UUID

from lmcdesk.catalogue.places import places
from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain.money import CURRENCIES
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import LANGUAGES, translate
from lmcdesk.sheets import periods
from lmcdesk.sheets.asking import Answers
from lmcdesk.sheets.budgets import is_bare_total, of_years, totals_money
from lmcdesk.sheets.cells import read_column
from lmcdesk.sheets.days import look
from lmcdesk.sheets.heading_rows import MOST_ROWS, candidates, heading_text, spread_over, texts_of
from lmcdesk.sheets.heading_words import ALIKE, ASKED, fields_of
from lmcdesk.sheets.layout import FORM, ID_HEADING, LAYOUTS, SEPARATED, VERSION_HEADING, Column, Holds, Layout
from lmcdesk.sheets.numbers import read_amounts
from lmcdesk.sheets.reading import Cell, Grid
from lmcdesk.sheets.side_by_side import beside, without
from lmcdesk.sheets.taking import cell_at, is_blank
from lmcdesk.sheets.ticked import Ticked
from lmcdesk.sheets.ticked import find as find_ticked
from lmcdesk.sheets.units import Money, heading_money
from lmcdesk.sheets.vocabulary import brackets

ROWS_LOOKED_AT = 40
"""Rows from the top in which the headings are looked for."""

NONE = 0
"""The row of headings of a sheet that has none: its columns go by their letters."""

_NUMBERS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Match:
    """A column of the sheet (counted from 0) that stands for a field."""

    place: int
    heading: str
    column: Column
    sure: bool
    """Whether the heading is one that is known, or the user said so; otherwise it is only like one."""


@dataclass(frozen=True)
class Headings:
    """What the headings of a sheet say: their rows (from 1), the columns that are understood and those that are not.

    `ids` and `versions` are the places of the hidden columns that our own sheets have, `language` the one in which such
    a sheet was written.
    """

    layout: Layout
    rows: tuple[int, ...]
    matches: tuple[Match, ...]
    unmatched: tuple[tuple[int, str], ...]
    ids: int | None = None
    versions: int | None = None
    language: str = "en"
    separated: bool = False
    """Whether it is a text file of ours, whose texts are written with apostrophes."""
    beside: tuple[int, int] | None = None
    """The first and the last column of another list that stands beside this one and is none of it."""
    ticked: Ticked | None = None
    """Columns of which one is ticked in a row; the first of them stands for the field."""

    @property
    def own(self) -> bool:
        """Whether this program wrote the sheet."""
        return self.ids is not None

    @property
    def weight(self) -> float:
        """How well the sheet fits its layout."""
        return sum(1.0 if match.sure else 0.5 for match in self.matches) + (100 if self.own else 0)

    def place(self, field: str) -> int | None:
        """The column that stands for a field."""
        return next((match.place for match in self.matches if match.column.field == field), None)

    @property
    def told(self) -> list[int]:
        """The columns by which a record is told."""
        return [place for name in self.layout.told if (place := self.place(name)) is not None]


Wishes = Mapping[str, str | None]
"""Fields (or nothing) by heading or by letter of the column, as the user said."""


def find(
    grid: Grid, layout: Layout | None, mapping: Wishes | None = None, header: int | None = None
) -> Headings | None:
    """The headings of a sheet, for one layout or for the one that fits best; None if no row is one of headings.

    A row counts if it names a field by which a record is told, and another field or a column of our own, or if the
    user said that it names one; of several the one with most fields. Where headings go over several rows, all are
    read. `mapping` gives fields (or nothing) by heading or by letter of the column, and goes before all else;
    `header` is the first row, as the user chose it, whatever it names, or NONE. Raises WrongInput for a sheet of
    our own that is of another kind or of a newer version, and for a mapping to a field that the kind does not have.
    """
    if header == NONE:
        width = max((len(cells) for _, cells in grid.rows), default=0)
        return _matched(layout or _layouts(mapping)[0], [[""] * width], (NONE,), mapping, False)
    if header is None:
        rows = dict(grid.rows[:ROWS_LOOKED_AT])
    else:
        rows = {number: cells for number, cells in grid.rows if header <= number < header + MOST_ROWS}
    spread = spread_over(grid, rows)
    for number in rows:
        if (own := _own(number, rows[number], mapping)) is not None:
            if layout not in (None, own.layout):
                said = translate("Sheets", "This is a sheet of {kind}; import it as such.")
                raise WrongInput(said.format(kind=own.layout.name))
            return own
    best: Headings | None = None
    wishes = wished(mapping)
    for alike in (False, True):
        for each in [layout] if layout is not None else _layouts(mapping):
            for texts, numbers in candidates(rows, spread):
                if header not in (None, numbers[0]):
                    continue
                found = _without_areas(grid, _matched(each, texts, numbers, mapping, alike), mapping)
                found = _with_total(grid, found, texts, mapping)
                chosen = header is not None or any(wishes.get(text.casefold()) in each.told for text in texts[0])
                enough = chosen or len(found.matches) >= min(2, max(1, len([t for t in texts[0] if t])))
                told = header is not None or _is_list(found, layout, mapping)
                better = best is None or (found.weight, -len(numbers)) > (best.weight, -len(best.rows))
                if told and enough and better:
                    best = found
        if best is not None:
            break
    if best is None:
        return None
    choices = texts_of(best.rows, rows, spread)
    found = _without_areas(grid, _matched(best.layout, choices, best.rows, mapping, True), mapping)
    while len(found.rows) < MOST_ROWS and _say_again(found, rows.get(found.rows[-1] + 1, ())):
        found = replace(found, rows=(*found.rows, found.rows[-1] + 1))
    other = _beside(grid, found, mapping)
    if other is not None and (alone := find(without(grid, found.rows[0], other[0]), found.layout, mapping, header)):
        return replace(alone, beside=other)
    found = _with_ticks(grid, found, choices, mapping)
    found = _with_period(grid, _by_content(grid, found, mapping), choices, mapping)
    return _with_total(grid, found, choices, mapping)


def _beside(grid: Grid, found: Headings, mapping: Wishes | None) -> tuple[int, int] | None:
    """The columns of another list beside this one, unless the user chose any of them by its letter."""
    told = [match.place for match in found.matches if match.column.field in found.layout.told]
    other = beside(grid, found.rows, told)
    said = wished(mapping)
    chosen = other is not None and any(said.get(letters(p).casefold()) for p in range(other[0], other[1] + 1))
    return None if chosen else other


def _is_list(found: Headings, wanted: Layout | None, mapping: Wishes | None) -> bool:
    """Whether a row names what tells its records; where nobody said which kind it is, the project that they belong to
    as well, and not by a bare total, unless it is one of an indicator."""
    named = {match.column.field for match in found.matches}
    alone = found.layout.column("project") is None or wanted is not None
    said = wanted is not None or mapping or "indicator" in named
    telling = {match.column.field for match in found.matches if said or not is_bare_total(match.heading)}
    return bool(telling & set(found.layout.told)) and (alone or "project" in named)


def _without_areas(grid: Grid, found: Headings, mapping: Wishes | None) -> Headings:
    """The same without a column for the place that holds numbers: how large an area is, not where. Not if the user said
    that it is the place. What stands in less than half a row, as in a table of sums under the list, says nothing."""
    place = found.place("place")
    if place is None or "place" in (mapping or {}).values():
        return found
    rows = [row for number, row in grid.rows if number not in found.rows]
    held = [sum(cell is not None for cell in row) for row in rows]
    most = max(held, default=0)
    cells = [row[place] for row, count in zip(rows, held, strict=True) if count * 2 > most and place < len(row)]
    filled = [cell for cell in cells if not is_blank(cell)]
    numbers = sum(isinstance(value, Decimal) for value in read_amounts(filled, money=False).values)
    if len(filled) < _FEWEST_CELLS or numbers * 2 < len(filled):
        return found
    told = next(match for match in found.matches if match.place == place)
    matches = tuple(match for match in found.matches if match is not told)
    return replace(found, matches=matches, unmatched=tuple(sorted((*found.unmatched, (place, told.heading)))))


_TELLING = (Holds.CURRENCY, Holds.COUNTRY, Holds.PROVINCE, Holds.MEASURE, Holds.CHOICE)
"""What cells show by themselves, whatever stands above them."""

_FEWEST_CELLS, _SHARE = 3, 0.8
"""Cells that a column must hold, and the share of them that must be such, to be told by its content."""


def _by_content(grid: Grid, found: Headings, mapping: Wishes | None) -> Headings:
    """Columns whose heading says nothing, or is missing, by what stands in them beside what tells a record; never one
    that the user left out."""
    taken = {match.column.field for match in found.matches}
    places = {match.place for match in found.matches}
    said = wished(mapping)
    rows = _told_rows(grid, found)
    matches = list(found.matches)
    for place in range(max(map(len, rows), default=0)):
        heading = dict(found.unmatched).get(place, "")
        if place in places or heading.casefold() in said or letters(place).casefold() in said:
            continue
        cells = [cells[place] for cells in rows if place < len(cells)]
        for column in found.layout.columns:
            if column.field not in taken and column.holds in _TELLING and _holds(found.layout, column, cells):
                matches.append(Match(place, heading or letters(place), column, sure=False))
                taken.add(column.field)
                break
    places = {match.place for match in matches}
    unmatched = tuple(each for each in found.unmatched if each[0] not in places)
    return replace(found, matches=tuple(sorted(matches, key=lambda match: match.place)), unmatched=unmatched)


def _holds(layout: Layout, column: Column, cells: list[Cell]) -> bool:
    filled = [cell for cell in cells if not is_blank(cell)]
    if len(filled) < _FEWEST_CELLS:
        return False
    read = read_column(layout, column, "", filled, own=False, answers=Answers(), around=Money()).values
    codes: Container[str] | None = None
    if column.holds is Holds.CURRENCY:
        codes = CURRENCIES
    elif column.holds is Holds.MEASURE:
        codes = shipped()  # other numbers of an office are parted by points and dashes too
    elif column.holds is Holds.COUNTRY:
        codes = {country.code for country in places().countries}
    known = sum(isinstance(value, str) and (codes is None or value in codes) for value in read)
    return known >= _SHARE * len(filled)


def _with_total(grid: Grid, found: Headings, choices: list[list[str]], mapping: Wishes | None) -> Headings:
    """The same with a bare total for the budget, where nothing else stands for it and the total is one of money."""
    budget = found.layout.column("budget")
    if budget is None or found.place("budget") is not None:
        return found
    free = _free(found, mapping)
    for place, heading in free.items():
        text = next((each for texts in choices if is_bare_total(each := texts[place])), None)
        if text is None:
            continue
        beside = not brackets(text) and found.place("currency") in (place - 1, place + 1)
        before = dict(found.unmatched).get(place - 1, "")
        if beside or totals_money(found.layout.name, text, before, _cells_under(grid, found, place)):
            return _with(found, Match(place, heading, budget, sure=False))
    return found


def _with_period(grid: Grid, found: Headings, choices: list[list[str]], mapping: Wishes | None) -> Headings:
    """The same with two columns of days side by side, headed “from” and “to”, for the start and the end."""
    start, end = found.layout.column("planned_start"), found.layout.column("planned_end")
    if start is None or end is None or any(found.place(each.field) is not None for each in (start, end)):
        return found
    free = _free(found, mapping)

    def heads(which: Literal["from", "to"], place: int) -> bool:
        told = place in free and any(periods.heads(which, texts[place]) for texts in choices)
        return told and _holds_days(_cells_under(grid, found, place))

    for place in free:
        if heads("from", place) and heads("to", place + 1):
            found = _with(found, Match(place, free[place], start, sure=True))
            return _with(found, Match(place + 1, free[place + 1], end, sure=True))
    return found


def _with_ticks(grid: Grid, found: Headings, choices: list[list[str]], mapping: Wishes | None) -> Headings:
    """The same with one field for the columns in which it is ticked, where no other column stands for it."""
    headings = {**dict(found.unmatched), **{match.place: match.heading for match in found.matches}}
    free = _free(replace(found, unmatched=tuple(headings.items())), mapping)
    taken = {match.place for match in found.matches if match.column.holds is not Holds.CHOICE}
    ticked = find_ticked(found.layout, choices, _told_rows(grid, found), free, taken)
    if ticked is None or found.place(ticked.column.field) not in (None, *ticked.words):
        return found
    matches = [match for match in found.matches if match.place not in ticked.words]
    unmatched = tuple(each for each in found.unmatched if each[0] not in ticked.words)
    found = replace(found, matches=tuple(matches), unmatched=unmatched, ticked=ticked)
    return _with(found, Match(ticked.first, ticked.heading, ticked.column, sure=True))


def _told_rows(grid: Grid, found: Headings) -> list[list[Cell]]:
    """The rows under the headings in which something tells a record."""
    under = [cells for number, cells in grid.rows if number > found.rows[-1]]
    return [cells for cells in under if any(not is_blank(cell_at(cells, place)) for place in found.told)]


def _free(found: Headings, mapping: Wishes | None) -> dict[int, str]:
    """The headings that are not understood, by their places, without those that the user left out."""
    said = wished(mapping)
    return {n: text for n, text in found.unmatched if said.keys().isdisjoint((text.casefold(), letters(n).casefold()))}


def _with(found: Headings, match: Match) -> Headings:
    matches = tuple(sorted((*found.matches, match), key=lambda each: each.place))
    return replace(found, matches=matches, unmatched=tuple(each for each in found.unmatched if each[0] != match.place))


def _cells_under(grid: Grid, found: Headings, place: int) -> list[Cell]:
    return [cells[place] for number, cells in grid.rows if number > found.rows[-1] and place < len(cells)]


def _holds_days(cells: list[Cell]) -> bool:
    filled = [cell for cell in cells if not is_blank(cell)]
    return 0 < len(filled) <= 2 * sum(look(cell) is not None for cell in filled)


def _layouts(mapping: Wishes | None) -> list[Layout]:
    """Those that have every field of a mapping; if none has, all of them, and the first will say what it lacks."""
    fields = [field for field in (mapping or {}).values() if field]
    return [each for each in LAYOUTS.values() if all(map(each.column, fields))] or list(LAYOUTS.values())


def _own(number: int, cells: Sequence[Cell], mapping: Wishes | None) -> Headings | None:
    ids = next((n for n, cell in enumerate(cells) if isinstance(cell, str) and cell.startswith(f"{ID_HEADING} ")), None)
    if ids is None:
        return None
    name, form, language, separated = (*str(cells[ids]).split()[1:], "", "", "", "")[:4]
    if name not in LAYOUTS:
        return None
    if form.isdecimal() and int(form) > FORM:
        raise WrongInput(
            translate("Sheets", "This sheet was written by a newer version of the program; install that version first.")
        )
    layout = LAYOUTS[name]
    versions = next((n for n, cell in enumerate(cells) if cell == VERSION_HEADING), None)
    visible = [None if n in (ids, versions) else cell for n, cell in enumerate(cells)]
    found = _matched(layout, [[heading_text(cell) for cell in visible]], (number,), mapping, True)
    language = language if language in LANGUAGES else "en"
    return Headings(layout, (number,), found.matches, found.unmatched, ids, versions, language, separated == SEPARATED)


def _say_again(found: Headings, cells: Sequence[Cell]) -> bool:
    """Whether a row says once more, in another language, what the headings above it say."""
    again = _matched(found.layout, [[heading_text(cell) for cell in cells]], found.rows, None, False).matches
    known = {match.place: match.column.field.removesuffix("_local") for match in found.matches}
    same = all(known.get(match.place) == match.column.field.removesuffix("_local") for match in again)
    return same and len(again) > 1 and len(again) * 2 > sum(cell is not None for cell in cells)


def same_columns(found: Headings, cells: Sequence[Cell]) -> bool:
    """Whether a later row of headings says of each column the field and the money that the headings say."""
    texts = [heading_text(cell) for cell in cells]
    before = {**dict(found.unmatched), **{match.place: match.heading for match in found.matches}}
    new = [text if text != before.get(place) else "" for place, text in enumerate(texts)]
    if not any(new):
        return True
    again = {match.place: match for match in _matched(found.layout, [texts], found.rows, None, True).matches}
    fields = {match.place: _says(match) for match in found.matches}
    return all(
        (place in again and _says(again[place]) == fields[place]) if place in fields else place not in again
        for place, text in enumerate(new)
        if text
    )


def _says(match: Match) -> tuple[str, str | None, int]:
    money = heading_money(match.heading) if match.column.holds is Holds.AMOUNT else Money()
    return match.column.field.removesuffix("_local"), money.currency, money.factor


def _matched(
    layout: Layout, choices: list[list[str]], numbers: tuple[int, ...], mapping: Wishes | None, alike: bool
) -> Headings:
    """The best pairs first: asked for, the same, the same but for brackets, alike; then by the order of a field's
    headings, then from left to right. A field and a column are taken once, but amounts once for each currency that is
    named above them."""
    wishes = {name: _checked(layout, field) for name, field in wished(mapping).items()}
    pairs: list[tuple[int, int, str, str]] = []
    told: dict[int, str] = {}
    for place in range(len(choices[0])):
        texts = [texts[place] for texts in choices if texts[place]]
        if texts:
            told[place] = texts[0]
        wish = next(
            (name for name in (*(t.casefold() for t in texts), letters(place).casefold()) if name in wishes), None
        )
        if wish is not None:
            field = wishes[wish]
            pairs += [(ASKED, place, field, texts[0] if texts else letters(place))] if field else []
            continue
        for step, text in enumerate(texts):
            pairs += ((rank + step, place, field, text) for rank, field in fields_of(layout.name, text, alike))
    yearly = of_years(layout.name, [text for texts in choices for text in texts])
    taken: dict[int, Match] = {}
    currencies: dict[str, set[str | None]] = {}
    for rank, place, field, text in sorted(_told_apart(pairs, yearly)):
        column = layout.column(field)
        if column is None or place in taken:
            continue
        currency = heading_money(text).currency if column.holds is Holds.AMOUNT else None
        known = currencies.setdefault(field, set())
        if not known or (rank < ALIKE and None not in known | {currency} and currency not in known):
            taken[place] = Match(place, told.get(place, text), column, rank < ALIKE)
            known.add(currency if rank != ASKED else None)  # who says which column it is means that one
    unmatched = tuple((place, text) for place, text in sorted(told.items()) if place not in taken)
    return Headings(layout, numbers, tuple(taken[place] for place in sorted(taken)), unmatched)


def _told_apart(pairs: list[tuple[int, int, str, str]], yearly: Container[str]) -> list[tuple[int, int, str, str]]:
    """Pairs without the columns that are like the same field and differ in nothing but a number, and without `yearly`
    budgets: which of them is meant cannot be known."""
    like: dict[tuple[str, str], set[str]] = defaultdict(set)
    for rank, _, field, text in pairs:
        if rank >= ALIKE:
            like[field, _NUMBERS.sub("", text)].add(text)

    def sure(rank: int, field: str, text: str) -> bool:
        many = rank >= ALIKE and len(like[field, _NUMBERS.sub("", text)]) > 1
        return rank == ASKED or not (many or (field == "budget" and text in yearly))

    return [(rank, place, field, text) for rank, place, field, text in pairs if sure(rank, field, text)]


def wished(mapping: Wishes | None) -> dict[str, str | None]:
    """A mapping with its headings (or letters of columns) in the one way in which they are compared."""
    return {" ".join(name.split()).casefold(): field for name, field in (mapping or {}).items()}


def _checked(layout: Layout, field: str | None) -> str | None:
    if field and layout.column(field) is None:
        raise WrongInput(
            translate("Sheets", "“{field}” is not a field of {kind}. There are: {known}.").format(
                field=field, kind=layout.name, known=", ".join(column.field for column in layout.columns)
            )
        )
    return field


def letters(place: int) -> str:
    """The letters of a column counted from 0: A, Z, AA."""
    name = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        name = chr(65 + rest) + name
    return name


def id_of(cell: Cell) -> UUID | None:
    """The id in a hidden column's cell."""
    try:
        return UUID(cell) if isinstance(cell, str) else None
    except ValueError:
        return None
