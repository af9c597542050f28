"""What the readers in the child share: how much a file may hold, a sheet as they give it, and why one is refused."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

MEGA = 1 << 20
MOST_CELLS = 6_000_000
"""300,000 rows of 20 columns."""
MOST_ROWS = 1 << 20
MOST_COLUMNS = 1 << 14
"""As many as a sheet of an .xlsx has."""
LONGEST_ROW = 64 * MEGA
"""In bytes of XML."""
MOST_SHEETS = 1_000
MOST_REMARKS = 200_000
"""Merged ranges, and cells without a value, that are told of."""

Row = tuple[int, list[Any]]
"""A row's number, counted from 1, and its cells from column A on."""


class Refused(Exception):
    """Why a file is not read: missing, empty, large, password, foreign, damaged, encoding."""


@dataclass
class Sheet:
    """A sheet's rows and what is known beside their values; rows and columns of `merged` count from 0."""

    rows: Iterator[Row]
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    hidden: list[int] = field(default_factory=list)
    unvalued: list[tuple[int, int]] = field(default_factory=list)
    """(row from 1, column from 0) of formulas without a stored result."""
    errors: list[tuple[int, int, str]] = field(default_factory=list)
    """The same of cells that hold an error, with its name."""
    torn: list[int] = field(default_factory=list)
    """Rows (from 1) whose quotation marks do not pair; known when all rows have been taken."""
    widths: set[int] = field(default_factory=set)
    """How many cells the rows of a text file have; known then too."""

    def told(self) -> dict[str, Any]:
        return {
            "merged": self.merged[:MOST_REMARKS],
            "hidden": self.hidden[:MOST_REMARKS],
            "unvalued": self.unvalued[:MOST_REMARKS],
            "errors": self.errors[:MOST_REMARKS],
        }


class Source:
    """An opened file; of a form that tells no looks, the last three have nothing to say."""

    sheets: list[dict[str, Any]]
    blind = False
    """Whether it shows its cells in ways that cannot be read: as hidden, coloured, or with zeros before a number."""

    def sheet(self, index: int) -> Sheet:
        raise NotImplementedError

    def coloured(self, index: int) -> list[tuple[int, int, str]]:
        """(row from 1, column from 0) of cells with a ground of their own, which is not white, and its colour."""
        return []

    def formats(self, index: int, columns: list[int]) -> list[tuple[int, int, str]]:
        """(row from 1, column from 0) of numbers in some columns, and the format that the workbook shows them in."""
        return []

    def own_formats(self) -> list[str]:
        """The formats for numbers that the workbook brings along, beside those that every workbook has."""
        return []


@dataclass
class Whole:
    """A sheet of a file that can only be read from its beginning to its end, as it is kept until it is asked for."""

    name: str
    hidden: bool = False
    rows: list[Row] = field(default_factory=list)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    hidden_rows: list[int] = field(default_factory=list)
    unvalued: list[tuple[int, int]] = field(default_factory=list)
    errors: list[tuple[int, int, str]] = field(default_factory=list)

    def sheet(self) -> Sheet:
        return Sheet(iter(self.rows), self.merged, self.hidden_rows, self.unvalued, self.errors)


class Room:
    """How many cells and tags a file that is read as a whole may still hold."""

    def __init__(self) -> None:
        self._left = MOST_CELLS

    def take(self, count: int) -> None:
        """Raises Refused when there is no room left."""
        self._left -= count
        if self._left < 0:
            raise Refused("large")
