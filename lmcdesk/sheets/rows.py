"""Which rows under the headings are records: headings between them, sums, numbered columns and signatures are not."""

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from statistics import median
from typing import Any
from uuid import UUID

from lmcdesk.catalogue.places import Province
from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.sheets.cells import text_of
from lmcdesk.sheets.groups import Groups, Numbered, Standing
from lmcdesk.sheets.headings import Headings, Match, same_columns
from lmcdesk.sheets.kept import Kept
from lmcdesk.sheets.layout import Holds
from lmcdesk.sheets.naming import Naming
from lmcdesk.sheets.other_headings import OtherHeadings
from lmcdesk.sheets.over_sums import typed_over
from lmcdesk.sheets.own_rows import is_no_record
from lmcdesk.sheets.place_lines import line
from lmcdesk.sheets.problems import CellProblem, Level
from lmcdesk.sheets.reading import Cell, Grid
from lmcdesk.sheets.sum_labels import calls_the_whole
from lmcdesk.sheets.sum_rows import OF_MONEY, SumRows
from lmcdesk.sheets.taking import cell_at, is_blank, plain, shown
from lmcdesk.sheets.units import Money, heading_money, unit_above
from lmcdesk.sheets.vocabulary import footers, key, numbers_a_page

_FEW, _MANY = 1, 4
"""A row with so few filled cells, where rows usually have so many, is a heading between the rows."""
_INDEX = re.compile(r"(?:[IVXLC]{1,6}|[A-Za-zА-Я]|[0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:[.)、．]|$)")
_GROUP = re.compile(r"(?:[IVXLC]{1,6}|[A-Z]|[^\W\d_](?=[.)、．]|$)|[一二三四五六七八九十]{1,3})[.)、．]?")
_COUNTED = re.compile(r"[\[(]?(\d{1,2})[\])]?(?:\s*=.*)?")


@dataclass(slots=True)
class Entry:
    """A row that is about a record. In `given`, None says that a cell of our own sheet was emptied; what `kept` holds
    goes to another field (see kept.Kept), unless the cell says what the record shows already."""

    number: int
    cells: list[Cell]
    given: dict[str, Any] = field(default_factory=dict)
    problems: list[CellProblem] = field(default_factory=list)
    kept: list[tuple[Match, Kept]] = field(default_factory=list)
    id: UUID | None = None
    version: str = ""
    follows: int | None = None
    """The row above whose code and title hold for this one too, where its own are empty."""

    def without_id(self) -> None:
        """Makes it a row that nobody exported: its empty cells empty nothing."""
        self.id, self.version = None, ""
        self.given = {name: value for name, value in self.given.items() if value is not None}


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that is no record, and why."""

    number: int
    why: str


@dataclass(slots=True)
class Parted:
    """The rows that are about a record, the others that hold something, and what is to be told of them all."""

    entries: list[Entry] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    alone: bool = True
    """Whether no other table follows."""


def records(grid: Grid, headings: Headings, rows: Numbered, around: Money, progress: Progress) -> Parted:
    """Parts the rows that are about a record from the others; `around` is what the sheet says of all its amounts.
    Raises Cancelled."""
    return _Rows(grid, headings, rows, around).parted(progress)


class _Rows:
    def __init__(self, grid: Grid, headings: Headings, rows: Numbered, around: Money) -> None:
        self._grid, self._headings, self._rows, self._around = grid, headings, rows, around
        layout = headings.layout
        self._told = headings.told
        self._naming = Naming(headings)
        self._code = headings.place("code")
        self._wide = {top for top, left, bottom, right in grid.merged if right > left}
        self._filled = [sum(cell is not None for cell in cells) for _, cells in rows]
        most = max(self._filled, default=0)
        self._usual = median(count for count in self._filled if count * 2 >= most) if rows else 0
        self._follow = layout.name == "projects" and not headings.own
        self._money = {match.place for match in headings.matches if match.column.holds is Holds.AMOUNT}
        self._shared = {
            (row, left): top
            for top, left, bottom, right in grid.merged
            if left == right and (left in self._told or left in self._money)
            for row in range(top + 1, min(bottom, rows[-1][0] if rows else 0) + 1)
        }
        """Cells that a merged one above them holds for, and that one's row."""
        self._counted = None if headings.own else self._counted_at()
        """The place of the row that numbers the columns."""
        self._others = OtherHeadings(headings, rows)
        first = 0 if self._counted is None else self._counted + 1
        self._groups = Groups(headings, rows, first, around.factor, self._shared)
        self._sums = SumRows(headings, rows, self._groups, self._filled, self._usual)
        self._unit: Money | None = None
        """What the last line said of the amounts below it."""
        self._doubtful = False
        """Whether a row that is taken for a record may stand for others."""
        self._within: int | None = None
        """The row whose amount may hold that of a row that is taken for a record."""
        self._closed = False
        """Whether a row that is no record goes on with none either."""
        self._begun = False
        """Whether a record stands above."""
        self._goes_on = False
        """Whether the last record stands in several rows."""
        self._other: int | None = None
        """The row of other headings that a row stands under."""

    def parted(self, progress: Progress) -> Parted:
        parted = Parted()
        if not self._headings.own:
            self._groups.prepare(progress)
        entries, skipped = parted.entries, parted.skipped
        last = None
        under: Counter[int] = Counter()
        doubted, within = [], []
        rows = progress.through(self._rows, translate("Sheets", "Checking the rows"))
        for place, ((number, cells), count) in enumerate(zip(rows, self._filled, strict=True)):
            typed = typed_over(self._headings, cells, self._rows)
            if count == 0 or (typed is None and self._is_ours(cells)):
                continue
            cells = typed or cells
            if self._headings.own:
                why = None if self._tells(number, cells) or self._has_id(cells) else self._untold()
            else:
                self._doubtful, self._within, self._closed = False, None, False
                why = self._no_record(place, number, cells, count)
            if last is not None and why is not None and self._continues(number, cells, last):
                filled = [*cells, *[None] * (max(self._told) + 1 - len(cells))]
                for told in self._told:
                    filled[told] = cell_at(last.cells, told)
                last = Entry(number, filled, follows=last.follows or last.number)
                entries.append(last)
            elif why is not None:
                skipped.append(Skipped(number, why))
                self._groups.bound()
                last = None
                if self._other is not None:
                    under[self._other] += number > self._other
                continue
            else:
                last = Entry(number, cells, follows=self._shares(number, cells))
                entries.append(last)
            self._begun = True
            doubt = self._doubtful or self._within is not None
            self._goes_on = last.follows is not None
            self._groups.take(place, doubted=doubt, goes_on=self._goes_on)
            self._sums.end = None
            self._doubt(last, typed_over=typed is not None)
            if self._within is not None:
                within.append(str(number))
            elif self._doubtful:
                doubted.append(str(number))
        for row, count in under.items():
            said = translate(
                "Sheets",
                "In row {row} begins another table, with other columns or units; its rows were left aside: {n}. To "
                "take them over, import the sheet again with row {row} as that of the headings.",
            )
            parted.notices.append(said.format(row=row, n=count))
        parted.alone = not under
        if doubted:
            said = translate("Sheets", "Rows that may stand for others, so that amounts would count twice: {rows}.")
            parted.notices.append(said.format(rows=", ".join(doubted)))
        if within:
            said = translate("Sheets", "Rows that may be parts of others, so that amounts would count twice: {rows}.")
            parted.notices.append(said.format(rows=", ".join(within)))
        return parted

    def _doubt(self, entry: Entry, *, typed_over: bool) -> None:
        """Warn of a record whose figures may be others'."""

        def warn(text: str) -> None:
            entry.problems.append(CellProblem(entry.number, None, None, Level.WARNING, text))

        if typed_over:
            warn(translate("Sheets", "This row was written over a line of sums; check that its figures are its own."))
        if self._within is not None:
            said = translate(
                "Sheets",
                "This row may be a part of what stands in row {row}; then its amount counts twice. If so, delete this "
                "row.",
            )
            warn(said.format(row=self._within))
        elif self._doubtful:
            warn(
                translate(
                    "Sheets",
                    "This row may be the heading or the sum of other rows, or the whole of them; then its amount "
                    "counts twice. If so, delete the row.",
                )
            )

    def _no_record(self, place: int, number: int, cells: list[Cell], count: int) -> str | None:
        """Why a row of someone else's sheet is no record."""
        if place == self._counted:
            return translate("Sheets", "This row numbers the columns.")
        if self._others.are_headings(cells) or (self._begun and self._others.head_another(place)):
            self._other = None if self._say_the_same(cells) else number
            if self._other is None:
                return translate("Sheets", "This row repeats the headings.")
        if self._other is not None:
            said = translate("Sheets", "Other headings stand in row {row}; what is under them is left aside.")
            return said.format(row=self._other)
        if (whole := self._groups.broken_down(place)) is not None:
            self._closed = True
            said = translate("Sheets", "“{text}” says of what the amount in row {row} is made up.")
            return said.format(text=_line(cells), row=whole)
        if all(isinstance(cell, str) for cell in cells if cell is not None) and numbers_a_page(_line(cells)):
            self._closed = True
            return translate("Sheets", "“{text}” is the number of a page.").format(text=_line(cells))
        if total := self._sums.word(cells) or self._sums.word_beside(place, cells, goes_on=self._goes_on):
            self._sums.take(number, below=self._begun)
            if calls_the_whole(total) and self._groups.closes(place):
                self._sums.end = place
            if self._groups.differs(place):
                said = translate("Sheets", "“{text}” begins a row of sums; the rows above it come to another amount.")
                return said.format(text=total)
            return translate("Sheets", "“{text}” begins a row of sums.").format(text=total)
        if (named := self._sums.named(place, cells)) is not None:
            if self._groups.is_sum(place) or not self._naming.tells(cells):
                self._sums.take(number, below=self._begun)
                return translate("Sheets", "“{text}” names a row of sums.").format(text=named)
            self._doubtful = self._groups.may_be_sum(place)
        if self._sums.adds_up(place, cells):
            self._sums.take(number, below=self._begun)
            self._sums.unnamed = True
            return translate("Sheets", "The amounts in this row are what those above it come to.")
        first = text_of(next(cell for cell in cells if cell is not None)) or ""
        if count == _FEW and (self._usual >= _MANY or number in self._wide):
            self._unit = unit_above(first) or self._unit
            return translate("Sheets", "Only “{text}” stands in this row; it is taken for a heading.").format(
                text=first[:60]
            )
        if count == _FEW and (unit := unit_above(first)) is not None and unit.factor != 1:
            return translate("Sheets", "“{text}” stands under the table.").format(text=first[:60])
        standing = self._groups.heads(place)
        if not self._naming.named(cells):
            heads = self._heads_a_group(cells, count)
            leads = place < self._sums.last_whole and (heads or standing is Standing.HEADING)
            if not leads and self._foots(place, first, count):
                return translate("Sheets", "“{text}” stands under the table.").format(text=first[:60])
            if heads:
                return translate("Sheets", "“{text}” is taken for the heading of a group.").format(text=_line(cells))
        under = self._sums.under_the_table(place, cells)
        if under:
            return translate("Sheets", "“{text}” stands under the table.").format(text=first[:60])
        self._doubtful = self._doubtful or under is False
        if self._names_a_place(place, cells, standing):
            self._closed, standing = True, Standing.HEADING
        if standing is Standing.HEADING:
            return translate("Sheets", "“{text}” is taken for the heading of a group.").format(text=_line(cells))
        if standing is Standing.UNEVEN:
            said = translate(
                "Sheets", "“{text}” is taken for the heading of a group, whose rows come to another amount."
            )
            return said.format(text=_line(cells))
        self._doubtful = self._doubtful or standing is Standing.DOUBT or self._groups.adds_up(place)
        self._within = self._groups.may_be_part(place)
        return None if self._tells(number, cells) else self._untold()

    def _counted_at(self) -> int | None:
        """Where the columns are numbered: in the first row, or under one that tells of no record, as one of units."""
        for place, (_, cells) in enumerate(self._rows[:2]):
            if _counts(cells):
                return place
            if self._naming.tells(cells):
                return None
        return None

    def _tells(self, number: int, cells: list[Cell]) -> bool:
        """Whether something says which record the row is about, if only a formula without a result."""
        return self._naming.tells(cells) or any((number, place) in self._grid.unvalued for place in self._told)

    def _untold(self) -> str:
        names = ", ".join(m.heading for m in self._headings.matches if m.place in self._told)
        return translate("Sheets", "Nothing stands under {headings}.").format(headings=names)

    def _has_id(self, cells: list[Cell]) -> bool:
        return bool(cell_at(cells, self._headings.ids))

    def _is_ours(self, cells: list[Cell]) -> bool:
        """Whether it is a row of sums, or the example, of a sheet of our own."""
        ids = self._headings.ids
        if ids is None or ids >= len(cells):
            return False
        told = (self._headings.place(name) for name in self._headings.layout.told)
        texts = (text_of(cell_at(cells, p), own=True) for p in told)
        return is_no_record(cells[ids], texts)

    def _say_the_same(self, cells: list[Cell]) -> bool:
        """Whether headings say again what those of the sheet say, and no line above them names another unit."""
        unit = self._unit or self._around
        same_unit = (unit.currency, unit.factor) == (self._around.currency, self._around.factor)
        return same_unit and same_columns(self._headings, cells)

    def _foots(self, place: int, first: str, count: int) -> bool:
        """Lines under the table: those that begin as such do, and after sums what is not a whole row and no amount."""
        if self._sums.last is not None and count * 2 < self._usual and not self._groups.has_amount(place):
            return True
        word = key(first)
        return count * 2 <= self._usual and any(word.startswith(footer) for footer in footers())

    def _heads_a_group(self, cells: list[Cell], count: int) -> bool:
        """A heading with its number before it, or with its sum behind it: “I | Agriculture”, “A. Roads | 15.000”."""
        if self._usual < _MANY or self._code is None or count > 3:
            return False
        sums = {match.place for match in self._headings.matches if match.column.holds is Holds.AMOUNT}
        texts = [cell.strip() for place, cell in enumerate(cells) if isinstance(cell, str) and place not in sums]
        others = [m for m in self._headings.matches if m.place not in self._told and m.place not in sums]
        if any(not is_blank(cell_at(cells, m.place)) for m in others):
            return False
        if texts and _GROUP.match(texts[0]) and len(texts) <= 2:
            return len(texts) == 2 or bool(_INDEX.match(texts[0]))
        return count == 2 and len(texts) == 2 and bool(_INDEX.fullmatch(texts[0]))

    def _names_a_place(self, place: int, cells: list[Cell], standing: Standing | None) -> bool:
        """Whether a row names a province or a country and nothing else, its sums perhaps, in a list without a column
        for it: that is no project's title."""
        if not self._follow or not self._groups.bare(place) or (named := line(cells).place) is None:
            return False
        heads = standing is not None or not self._groups.has_amount(place) or not self._naming.tells(cells)
        column = "province" if isinstance(named, Province) else "country"
        return heads and self._headings.place(column) is None

    def _shares(self, number: int, cells: list[Cell]) -> int | None:
        """The row of the project that this one is a part of, as one merged cell holds its code and one its title, or
        one the title and one the amount of rows that are not numbered each."""
        told = [place for place in self._told if not is_blank(cell_at(cells, place))]
        tops = {self._shared.get((number, place)) for place in told}
        top = tops.pop() if self._follow and len(tops) == 1 else None
        if top is None or len(told) == len(self._told) > 1:
            return top
        numbered = self._code is None and self._groups.is_labelled(cells)
        return top if not numbered and any(self._shared.get((number, p)) == top for p in self._money) else None

    def _continues(self, number: int, cells: list[Cell], last: Entry) -> bool:
        """Whether a row goes on with the project just above: neither code nor title, but an amount or two other cells.
        Where an office writes again what is the same, a title that is missing is missing."""
        if not self._follow or self._sums.last == number or last.number != number - 1 or self._apart or self._closed:
            return False
        if self._naming.tells(cells) or self._again(last.cells, cells):
            return False
        there = [m for m in self._headings.matches if not is_blank(cell_at(cells, m.place))]
        if len(there) == 1 and _is_unit(cells[there[0].place]):
            return False
        return any(m.column.holds is Holds.AMOUNT for m in there) or (len(there) > 1 and self._sums.last is None)

    def _again(self, above: list[Cell], cells: list[Cell]) -> bool:
        """Whether something stands in a row again, beside the money, that stands in the one above."""
        return any(
            not is_blank(cell) and cell == above[match.place]
            for match in self._headings.matches
            if match.column.holds not in OF_MONEY and match.place < min(len(above), len(cells))
            for cell in [cells[match.place]]
        )

    @cached_property
    def _apart(self) -> bool:
        """Whether most rows without code and title write again what the row above says: then every row of the sheet
        stands for itself, also where by chance it says nothing that the row above says."""
        again = [
            self._again(above, cells)
            for (_, above), (_, cells) in pairwise(self._rows)
            if not self._naming.tells(cells)
        ]
        return sum(again) * 2 > len(again)


def _is_unit(cell: Cell) -> bool:
    """Whether a cell says how amounts are counted, and holds none: “(million kip)”, “ล้านบาท”."""
    return isinstance(cell, str) and not any(map(str.isdecimal, cell)) and heading_money(f"({cell})") != Money()


def _line(cells: list[Cell]) -> str:
    return " ".join(shown(cell) for cell in cells if cell is not None)[:60]


def _counts(cells: list[Cell]) -> bool:
    """Whether cells do nothing but count: 1, 2, 3 or (1), (2), (3) = (1) + (2), or a, b, c, or A, B, C, 1, 2."""
    texts = [plain(cell) if isinstance(cell, str) else cell for cell in cells if cell is not None]
    if len(texts) < 3:
        return False
    numbers = [
        int(found[1]) if isinstance(text, str) and (found := _COUNTED.fullmatch(text)) else text for text in texts
    ]
    letters = [ord(text.casefold()) for text in numbers if isinstance(text, str) and len(text) == 1 and text.isalpha()]
    counted = [int(number) for number in numbers if isinstance(number, int | float)]
    steps = [here - before for each in (letters, counted) for before, here in pairwise(each)]
    return len(letters) + len(counted) == len(texts) and all(step == 1 for step in steps)
