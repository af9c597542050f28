"""Rows that stand for others: headings of groups with their sums, and rows of sums, told by how the rows are numbered,
by what stands beside their names, and by what the amounts come to."""

import re
from collections import Counter, defaultdict
from collections.abc import Container, Sequence
from decimal import Decimal
from enum import Enum, auto
from functools import cached_property
from itertools import pairwise

from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.sheets import breakdowns
from lmcdesk.sheets.breakdowns import Breakdowns, Line
from lmcdesk.sheets.headings import Headings
from lmcdesk.sheets.labels import COUNTED, NONE, OTHER, Style, before_title, style_of
from lmcdesk.sheets.layout import Holds
from lmcdesk.sheets.numbers import decimal_of, read_amounts
from lmcdesk.sheets.reading import Cell
from lmcdesk.sheets.running_sums import RunningSums, agree
from lmcdesk.sheets.taking import cell_at, is_blank, number_text, plain
from lmcdesk.sheets.units import heading_money
from lmcdesk.sheets.vocabulary import begins_a_breakdown, key, names_a_sum, sum_rows

_FIGURES = frozenset({Holds.AMOUNT, Holds.WHOLE, Holds.NUMBER, Holds.PERCENT, Holds.CURRENCY})
_FIGURE = re.compile(r"[\d.,' ()+%-]+")
_ONE_MARK = re.compile(r"\d{1,3}[.,]\d{3}")
_ENOUGH = 1_000
"""Rows that tell whether a column numbers them."""

Numbered = Sequence[tuple[int, list[Cell]]]
"""Rows with their numbers in the workbook."""


class Standing(Enum):
    """What a row above others of a lower level is."""

    HEADING = auto()
    UNEVEN = auto()
    """The heading of a group, with another amount than the rows under it come to."""
    DOUBT = auto()
    """A record, or the heading of a group, or the whole of which the rows under it are parts."""


class Groups:
    """The rows under the headings of a sheet, as levels of an outline. Rows before `first` are none of them; `factor`
    multiplies numbers that do not say their own unit, where the heading names none; `shared` are cells, by their rows'
    numbers and their places, that a merged one above them holds for."""

    def __init__(
        self, headings: Headings, rows: Numbered, first: int, factor: int, shared: Container[tuple[int, int]]
    ) -> None:
        self._headings, self._rows, self._first, self._factor = headings, rows, first, factor
        self._shared = shared
        self._code = headings.place("code")
        self._titles = [
            place for name in headings.layout.told if name != "code" and (place := headings.place(name)) is not None
        ]
        self._labels = self._place_of_labels()
        by_name = {self._labels, self._code, *self._titles}
        self._others = [m.place for m in headings.matches if m.column.holds not in _FIGURES and m.place not in by_name]
        self._figures = {m.place for m in headings.matches if m.column.holds in _FIGURES}
        self._known = {*self._figures, *self._others, *by_name}
        self._sure, self._every = RunningSums(), RunningSums()
        """The records that stand for themselves, and all of them."""
        self._added = False
        self._fuller = True
        """Whether every record holds more than a name and figures, or is numbered."""

    def prepare(self, progress: Progress) -> None:
        """Reads all rows for what is asked of single ones, so that the user can stop meanwhile. Raises Cancelled."""
        for read in (lambda: self._amounts, lambda: self._breakdowns, lambda: self._styles, lambda: self._children):
            progress.step(0, 0, translate("Sheets", "Checking the rows"))
            read()

    # What a row holds

    def bare(self, place: int) -> bool:
        """Whether a row holds a name, and figures perhaps, and nothing else."""
        cells = self._rows[place][1]
        if any(not is_blank(cell_at(cells, p)) for p in self._others):
            return False
        if (
            self._code not in (None, self._labels)
            and not is_blank(cell_at(cells, self._code))
            and self._name(cells) != ""
        ):
            return False
        return all(p in self._known or is_blank(cell) or is_figure(cell) for p, cell in enumerate(cells))

    def _name(self, cells: list[Cell]) -> str | None:
        """What a row is called; empty for one whose name stands in the place of its code."""
        title = next((cell for place in self._titles if isinstance(cell := cell_at(cells, place), str)), None)
        code = cell_at(cells, self._code)
        worded = isinstance(code, str) and self._code != self._labels and not any(map(str.isdecimal, code))
        return title if title is not None or not worded else ""

    @cached_property
    def detailed(self) -> bool:
        """Whether most rows with a name hold more than it and figures, but for those that are called sums."""
        count = bare = 0
        for place, (_, cells) in enumerate(self._rows):
            name = None if place in self._breakdowns.sure else self._name(cells)
            if name is not None and (not self.bare(place) or names_a_sum(name) is None):
                count += 1
                bare += self.bare(place)
        return bare * 2 < count

    @cached_property
    def _amounts(self) -> list[list[Decimal | None]]:
        """The amounts row by row, column by column, or what else adds up where there are none."""
        matches = [m for m in self._headings.matches if m.column.holds is Holds.AMOUNT]
        matches = matches or [m for m in self._headings.matches if m.column.holds is Holds.WHOLE]
        found = []
        for match in matches:
            factor = heading_money(match.heading).factor
            factor = factor if factor != 1 else self._factor
            cells = [
                None if (number, match.place) in self._shared else cell_at(cells, match.place)
                for number, cells in self._rows
            ]
            read = read_amounts(cells, factor).values
            found.append([_amount(cell, value, factor) for cell, value in zip(cells, read, strict=True)])
        return [list(row) for row in zip(*found, strict=True)] if found else [[] for _ in self._rows]

    # Sums of the rows above

    def take(self, place: int, *, doubted: bool = False, goes_on: bool = False) -> None:
        """Say that a row is a record, or may be one and may stand for others, or goes on with the one above."""
        self._fuller = self._fuller and (goes_on or doubted or not self.is_lesser(place))
        self._every.take(self._amounts[place], goes_on=goes_on)
        if doubted:
            self._sure.bound()
        else:
            self._sure.take(self._amounts[place], goes_on=goes_on)

    def bound(self) -> None:
        """Say that a sum may begin with the next record."""
        self._every.bound()
        self._sure.bound()

    def differs(self, place: int) -> bool:
        """Whether a row of sums under records has other amounts than they come to, with or without the doubted ones."""
        known = self.sums(place) or self._every.come_to(self._amounts[place])
        return bool(self._sure) and self.has_amount(place) and not known

    def has_amount(self, place: int) -> bool:
        """Whether a row has an amount other than nothing."""
        return any(self._amounts[place])

    def sums(self, place: int, fewest: int = 1) -> bool:
        """Whether a row's amounts are what the records above it come to, all of them or those from a bound on."""
        return self._sure.come_to(self._amounts[place], fewest)

    def closes(self, place: int) -> bool:
        """Whether a row's amounts are what all the records above it come to."""
        mine = self._amounts[place]
        return self._sure.come_to(mine, all_of_them=True) or self._every.come_to(mine, all_of_them=True)

    def same(self, place: int, other: int) -> bool:
        """Whether two rows have the same amounts."""
        return self._amounts[place] == self._amounts[other]

    def is_lesser(self, place: int) -> bool:
        """Whether a row holds a name and figures alone and is not numbered."""
        named = self._styles.get(place, NONE) != NONE and self._name(self._rows[place][1]) is not None
        return not named and self.bare(place)

    def below_fuller(self, place: int) -> bool:
        """Whether a row is such a one, and none of the records above it is."""
        return self._fuller and bool(self._every) and self.is_lesser(place)

    def is_labelled(self, cells: list[Cell]) -> bool:
        """Whether something stands where rows have their numbers."""
        return not is_blank(cell_at(cells, self._labels))

    def is_sum(self, place: int) -> bool:
        """Whether a row that holds a name and figures alone, and a word for sums in its name, is surely one of sums: it
        has no number as others have, and comes to what they do, to several of them where they hold no more either."""
        return not self._is_numbered(place) and self.sums(place, fewest=1 if self.detailed else 2)

    def may_be_sum(self, place: int) -> bool:
        """Whether such a row, where it is not surely one of sums, may be one."""
        if not self._is_numbered(place):
            return True
        return self.sums(place, fewest=2) if self.detailed else self.has_amount(place)

    def adds_up(self, place: int) -> bool:
        """Whether a row that holds less than others do comes to what those above it do, or those below it down to the
        next such row: to several of them, or to one where another such row did before."""
        if place not in self._lesser:
            return False
        fewest = 1 if self._added else 2
        found = self.sums(place, fewest) or self._sums_below(place, fewest)
        self._added = self._added or found
        return found

    def _sums_below(self, place: int, fewest: int) -> bool:
        below = [row for row in self._amounts[place + 1 : self._lesser[place]] if any(row)]
        sums = [sum((amount or Decimal(0) for amount in column), Decimal(0)) for column in zip(*below, strict=True)]
        return len(below) >= fewest and all(
            mine is None or agree(mine, theirs) for mine, theirs in zip(self._amounts[place], sums, strict=True)
        )

    @cached_property
    def _lesser(self) -> dict[int, int]:
        """The rows of names and amounts alone that have no label where half have one, or where most hold more; with the
        next of them, or the end."""
        labels = sum(style != NONE for style in self._styles.values())
        if not self.detailed and labels * 2 < len(self._styles):
            return {}
        found = [
            place
            for place, style in self._styles.items()
            if style == NONE and self._name(self._rows[place][1]) and self.bare(place) and self.has_amount(place)
        ]
        return dict(pairwise([*found, len(self._rows)]))

    def _is_numbered(self, place: int) -> bool:
        return self._styles.get(place, NONE)[0] == "arabic"

    # Parts of the amount above

    def broken_down(self, place: int) -> int | None:
        """The row above, if a row says of what that one's amount is made up."""
        return self._number(self._breakdowns.sure.get(place))

    def may_be_part(self, place: int) -> int | None:
        """The row above, if that one's amount may hold this row's: what follows “of which”, and activities under the
        project whose amount they come to."""
        return self._number(self._breakdowns.doubted.get(place, self._activities.get(place)))

    def _number(self, place: int | None) -> int | None:
        return None if place is None else self._rows[place][0]

    @cached_property
    def _breakdowns(self) -> Breakdowns:
        reach = max((*self._titles, self._code or 0), default=0) + 1
        texts = {}
        for place, (_, cells) in enumerate(self._rows):
            if place >= self._first and any(cell is not None for cell in cells):
                words = (cell for cell in cells[:reach] if isinstance(cell, str))
                texts[place] = next((text for text in words if any(map(str.isalpha, text))), "")
        begin = {place for place, text in texts.items() if begins_a_breakdown(text)}
        return breakdowns.find({p: self._line(p, text, p in begin) for p, text in texts.items()} if begin else {})

    def _line(self, place: int, text: str, begins: bool) -> Line:
        cells = self._rows[place][1]
        told = begins and not is_figure(cell_at(cells, self._labels))
        unnumbered = told or style_of(self._label(cells), "")[0][0] in ("none", "bullet", "small")
        return Line(text, begins, unnumbered and self.bare(place), self._amounts[place])

    @cached_property
    def _activities(self) -> dict[int, int]:
        """Rows that are numbered below one (1.1, 1.2 under 1) that holds more than a name and the amount that they come
        to, so that it is a project and no heading; with that one."""
        found = {}
        for place, children in self._children.items():
            counted = all(map(self._is_numbered, (place, *children)))
            groups = any(self.bare(each) and each in self._children for each in children)
            if counted and not groups and not self.bare(place) and self._agrees(place):
                found.update(dict.fromkeys(children, place))
        return found

    # Headings over the rows below

    def heads(self, place: int) -> Standing | None:
        """What a row is that stands above others of a lower level, or has no amount and a label as those have; None for
        a record, and for what does no harm."""
        children = self._children.get(place)
        if self._name(self._rows[place][1]) is None:
            return None
        if not children:
            if self._styles.get(place) not in self._leading or not self.bare(place) or self.has_amount(place):
                return None
            return Standing.HEADING if self._styles[place] in self._over_fuller else Standing.DOUBT
        if self._activities.get(children[0]) == place:
            return None
        mine, under = self._styles[place], self._styles[children[0]]
        bare, agrees = self.bare(place), self._agrees(place)
        if agrees and len(children) == 1 and not self._is_heading(children[0]) and self._parents[mine] == 1:
            return Standing.DOUBT
        if bare and self._leads(place):
            if agrees or (agrees is None and not self.has_amount(place) and mine not in (NONE, OTHER)):
                return Standing.HEADING
            known = mine in self._proven or (self.detailed and mine in self._leading)
            if agrees is False and (known or any(map(self._is_heading, children))):
                return Standing.UNEVEN
        if not self.has_amount(place):
            return None
        numbered = under != NONE and (bare or mine != NONE) and any(map(self.has_amount, children))
        return Standing.DOUBT if numbered or (agrees and len(children) > 1) else None

    def _is_heading(self, place: int) -> bool:
        return self.heads(place) in (Standing.HEADING, Standing.UNEVEN)

    def _leads(self, place: int) -> bool:
        """Whether the level of a row says that those under it are the records: they are numbered and it is not, or they
        hold more than it does, or are headings themselves."""
        return self._outranks(place) or self._is_heading(self._children[place][0])

    def _outranks(self, place: int) -> bool:
        first = self._children[place][0]
        counted = self._styles[first][0] == "arabic" and self._styles[place][0] != "arabic"
        return counted or not self.bare(first)

    def _agrees(self, place: int) -> bool | None:
        """Whether a row's amounts are those of the rows under it; None where either has none."""
        pairs = [
            (mine, theirs)
            for column, mine in enumerate(self._amounts[place])
            if mine is not None and (theirs := self._sum(self._children[place], column)) is not None
        ]
        return all(agree(*pair) for pair in pairs) if pairs else None

    def _sum(self, places: list[int], column: int) -> Decimal | None:
        amounts = []
        for place in places:
            amount = self._amounts[place][column]
            if amount is None and place in self._children:
                amount = self._sum(self._children[place], column)
            if amount is not None:
                amounts.append(amount)
        return sum(amounts, Decimal(0)) if amounts else None

    @cached_property
    def _proven(self) -> set[Style]:
        """The styles of labels of which one leads rows that come to its amount."""
        return {
            self._styles[place]
            for place in self._children
            if self._styles[place] != NONE and self.bare(place) and self._outranks(place) and self._agrees(place)
        }

    @cached_property
    def _parents(self) -> Counter[Style]:
        """How many lead others of each style of labels."""
        return Counter(self._styles[place] for place in self._children)

    @cached_property
    def _over_fuller(self) -> set[Style]:
        """The styles of labels of which one leads rows that hold more than a name and figures."""
        return {self._styles[p] for p, children in self._children.items() if not all(map(self.bare, children))}

    @cached_property
    def _leading(self) -> set[Style]:
        """The styles of labels of which two or more lead others, each of them."""
        leads: dict[Style, list[bool]] = defaultdict(list)
        for place in self._children:
            leads[self._styles[place]].append(self.bare(place) and self._outranks(place))
        return {style for style, each in leads.items() if style != NONE and len(each) > 1 and all(each)}

    @cached_property
    def _children(self) -> dict[int, list[int]]:
        """For each row that stands above others of a lower level, those of the next one. Rows that name nothing of
        their own, as the parts of a project, or what a merged cell says of several, are of none."""
        ranks: dict[Style, tuple[int, int]] = {}
        counted = False
        found: dict[int, list[int]] = defaultdict(list)
        open_: list[tuple[tuple[int, int], int]] = []
        above: list[Cell] = []
        for place, style in self._styles.items():
            told, above = above, [cell_at(self._rows[place][1], told) for told in (*self._titles, self._code)]
            if all(map(is_blank, above)) or (style == NONE and above == told):
                continue
            kind, depth = style
            if kind in ("arabic", "other"):
                counted, rank = True, (1, depth)
            else:
                group = kind in ("roman", "letter", "han") or not counted
                rank = ranks.setdefault(style, (0 if group else 2, len(ranks)))
            while open_ and open_[-1][0] >= rank:
                open_.pop()
            if open_:
                found[open_[-1][1]].append(place)
            open_.append((rank, place))
        return dict(found)

    @cached_property
    def _styles(self) -> dict[int, Style]:
        """How the label of each row counts; rows without cells, and those that a word begins where others have their
        number, have none."""
        found: dict[int, Style] = {}
        letter = ""
        for place, (_, cells) in enumerate(self._rows):
            part = place in self._breakdowns.sure or place in self._breakdowns.doubted
            if part or place < self._first or not any(cell is not None for cell in cells):
                continue
            if type(cell_at(cells, self._labels)) is int:
                found[place] = COUNTED
                continue
            text = self._label(cells)
            style, told = style_of(text, letter)
            if style[0] == "letter":
                letter = told
            if style != OTHER or (self._labels == self._code and key(text) not in sum_rows()):
                found[place] = style
        return found

    def _label(self, cells: list[Cell]) -> str:
        cell = cell_at(cells, self._labels)
        if cell is not None and str(cell).strip():
            return plain(cell) if isinstance(cell, str) else number_text(cell) if isinstance(cell, float) else str(cell)
        for place in self._titles:
            title = cell_at(cells, place)
            if isinstance(title, str) and (label := before_title(title)):
                return label
        return ""

    def _place_of_labels(self) -> int | None:
        """The first column before the titles that counts, or else the one of the codes."""
        for place in range(min(self._titles, default=0)):
            told = [cell for _, cells in self._rows[:_ENOUGH] for cell in cells[place : place + 1] if cell is not None]
            labels = sum(
                isinstance(cell, int | float)
                or (isinstance(cell, str) and style_of(plain(cell), "")[0] not in (NONE, OTHER))
                for cell in told
            )
            if told and labels * 2 >= len(told):
                return place
        return self._code


def is_figure(cell: Cell) -> bool:
    """Whether a cell holds a number, or a text that is nothing else."""
    return isinstance(cell, int | float) or (isinstance(cell, str) and _FIGURE.fullmatch(plain(cell)) is not None)


def _amount(cell: Cell, value: object, factor: int) -> Decimal | None:
    """A cell's amount, also where it could be one of two: which of them all are does not change whether they agree."""
    if isinstance(value, Decimal):
        return value
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        number = decimal_of(cell)
        return None if number is None else number * factor
    if isinstance(cell, str) and _ONE_MARK.fullmatch(text := plain(cell)):
        return Decimal(text.replace(",", "").replace(".", "")) * factor
    return None
