"""What is wrong with a cell or a row of a sheet, and how much that matters (C6)."""

from dataclasses import dataclass
from enum import IntEnum


class Level(IntEnum):
    """How much a problem matters, the worst last."""

    WARNING = 1
    """Taken over; someone should look."""
    LEFT_OUT = 2
    """The field is left out; the rest of the row is taken over."""
    BLOCKED = 3
    """The row is not taken over."""


@dataclass(frozen=True, slots=True)
class CellProblem:
    """A problem as a whole sentence, at a row (from 1) and where it can be told at a column (from 0) and a field."""

    row: int
    place: int | None
    field: str | None
    level: Level
    text: str
