"""Which rows among records hold sums, by a word for them or by what their amounts come to, and what stands under the
sum of them all."""

from collections.abc import Sequence
from datetime import date
from functools import cached_property

from lmcdesk.sheets.groups import Groups, Numbered, is_figure
from lmcdesk.sheets.headings import Headings
from lmcdesk.sheets.layout import Holds
from lmcdesk.sheets.naming import Naming
from lmcdesk.sheets.reading import Cell
from lmcdesk.sheets.sum_labels import calls_sums
from lmcdesk.sheets.taking import cell_at, is_blank
from lmcdesk.sheets.vocabulary import names_a_sum

_LONGEST_NAME = 60
OF_MONEY = frozenset({Holds.AMOUNT, Holds.CURRENCY})


class SumRows:
    """The rows of sums of one sheet, as they are met from the top. `filled` is how many cells of each row are, `usual`
    how many of most."""

    def __init__(self, headings: Headings, rows: Numbered, groups: Groups, filled: Sequence[int], usual: float) -> None:
        self._rows, self._groups, self._filled, self._usual = rows, groups, filled, usual
        self._told = headings.told
        self._code = headings.place("code")
        self._naming = Naming(headings)
        self._moneyed = {match.place for match in headings.matches if match.column.holds in OF_MONEY}
        self._days = {match.place for match in headings.matches if match.column.holds is Holds.DATE}
        self.last: int | None = None
        """The last row of sums."""
        self._below = False
        """Whether it stands below records."""
        self.end: int | None = None
        """The place of the sum of all records above, if none follows."""
        self.unnamed = False
        """Whether a row without a name was one of sums."""

    def word(self, cells: list[Cell]) -> str | None:
        """The word that begins a row of sums, if no code stands in the row."""
        reach = max(self._told, default=0) + 1
        for cell in [cells[self._code]] if self._code is not None and self._naming.coded(cells) else cells[:reach]:
            if calls_sums(cell):
                return str(cell).strip()
        return None

    def word_beside(self, place: int, cells: list[Cell], *, goes_on: bool) -> str | None:
        """The word for sums in another column of a row without title and number, unless it may be the sum of the parts
        of one project."""
        if not self._is_unnamed(place, cells):
            return None
        word = next((str(cell).strip() for cell in cells if calls_sums(cell)), None)
        below = self._rows[place + 1][1] if place + 1 < len(self._rows) else []
        goes_on = goes_on or (
            self._is_unnamed(place + 1, below) and not any(map(calls_sums, below)) if below else False
        )
        return None if goes_on and not self._groups.sums(place, fewest=2) else word

    def adds_up(self, place: int, cells: list[Cell]) -> bool:
        """Whether a row without title and number comes to what the records above it do, to several of them, or to one
        where such a row stood above; not if it has days of its own, or says again what a row above says."""
        if not self._is_unnamed(place, cells) or not self._groups.sums(place, fewest=1 if self.unnamed else 2):
            return False
        others = [(p, cell) for p, cell in enumerate(cells) if p not in self._moneyed and not is_blank(cell)]
        texts = [(p, cell) for p, cell in others if isinstance(cell, str) and not is_figure(cell)]
        again = any(cell_at(above, p) == cell for _, above in self._rows[:place] for p, cell in texts)
        return not again and not any(p in self._days or isinstance(cell, date) for p, cell in others)

    def _is_unnamed(self, place: int, cells: list[Cell]) -> bool:
        """Whether a row has an amount, but neither a title nor a number."""
        named = self._naming.tells(cells) or self._groups.is_labelled(cells)
        return not named and self._groups.has_amount(place)

    def take(self, number: int, *, below: bool) -> None:
        """Take a row as one of sums; `below` is whether a record stands above it."""
        self.last, self._below = number, below

    def under_the_table(self, place: int, cells: list[Cell]) -> bool | None:
        """Whether a row that holds a name and figures alone, where every record holds more, stands under the sum of
        them all, and no whole row and no other sum below it; False where that is not sure, None where it does not."""
        if (
            not self._below
            or self._naming.named(cells)
            or not self._groups.below_fuller(place)
            or place < self.last_whole
        ):
            return None
        if self.end is None:
            return False
        return place > self._last_total or self._groups.same(self.end, self._last_total)

    @cached_property
    def last_whole(self) -> int:
        """The place of the last row that is as full as others and holds more than a name and figures."""
        whole = (p for p, n in enumerate(self._filled) if n and n * 2 >= self._usual and not self._groups.is_lesser(p))
        return max(whole, default=0)

    @cached_property
    def _last_total(self) -> int:
        """The place of the last row of sums with an amount that a word begins."""
        totals = (p for p, (_, cells) in enumerate(self._rows) if self.word(cells) and self._groups.has_amount(p))
        return max(totals, default=0)

    def named(self, place: int, cells: list[Cell]) -> str | None:
        """The text of a row that holds a name and figures alone which begins or ends with a word for sums ("Cộng I",
        "รวมด้านเกษตร", “Transport total”)."""
        if self._naming.coded(cells) or not self._groups.bare(place):
            return None
        for cell in cells[: max(self._told, default=0) + 1]:
            if isinstance(cell, str) and len(cell) <= _LONGEST_NAME and names_a_sum(cell) is not None:
                return cell.strip()
        return None
