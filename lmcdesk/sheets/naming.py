"""Whether a row says which record it is about: by its code, its title or whatever else names one."""

from lmcdesk.sheets.headings import Headings
from lmcdesk.sheets.reading import Cell
from lmcdesk.sheets.taking import cell_at, is_blank


class Naming:
    """The columns that name a record, under the headings of one sheet."""

    def __init__(self, headings: Headings) -> None:
        self._told = headings.told
        self._code = headings.place("code")

    def coded(self, cells: list[Cell]) -> bool:
        """Whether the row has a code."""
        return not is_blank(cell_at(cells, self._code))

    def named(self, cells: list[Cell]) -> bool:
        """Whether a project's code stands in the row: words alone, as whoever signs writes under it, are none without
        a title."""
        if self._code is None or not self.coded(cells):
            return False
        titles = [place for place in self._told if place != self._code]
        return any(letter.isdecimal() for letter in str(cells[self._code])) or any(
            not is_blank(cell_at(cells, place)) for place in titles
        )

    def tells(self, cells: list[Cell]) -> bool:
        """Whether the row says by itself which record it is about."""
        return any(not is_blank(cell_at(cells, place)) for place in self._told)
