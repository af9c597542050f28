"""A choice, as a status, that is told by a tick in one of several columns, each headed with a word for it."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from lmcdesk.sheets.asking import Answers
from lmcdesk.sheets.cells import read_column
from lmcdesk.sheets.heading_words import fields_of
from lmcdesk.sheets.layout import Column, Holds, Layout
from lmcdesk.sheets.reading import Cell
from lmcdesk.sheets.taking import cell_at, is_blank, shown
from lmcdesk.sheets.units import Money

_SIGNS = tuple(map(frozenset, ("✓✔√☑✅●■vVüP", "xX×✗✘☒✖", "○◯oO", "1")))
"""What ticks; the later signs do where none of the former stands in the columns, and else say no."""
_NO = frozenset("☐□▢0")

Texts = Sequence[Sequence[str]]
"""What may be the headings of all columns, for each choice of how to read them."""


@dataclass(frozen=True, slots=True)
class Ticked:
    """Columns of which one is ticked in a row, each with what that says of the field, and the heading over them all."""

    column: Column
    words: Mapping[int, str]
    heading: str

    @property
    def first(self) -> int:
        """The column that stands for them all."""
        return min(self.words)


def find(
    layout: Layout, choices: Texts, rows: Sequence[Sequence[Cell]], free: Container[int], taken: Container[int]
) -> Ticked | None:
    """The columns side by side, if they are `free`, that are headed with choices of one field and ticked so in the rows
    that tell of records. Those that are `taken` for another sort of field are so where they hold ticks after all."""
    for column in layout.columns:
        if column.holds is not Holds.CHOICE:
            continue
        every = [place for place in range(len(choices[0])) if place in free]
        places = [place for place in every if _holds_signs(rows, place, unless_empty=place in taken)]
        words = {place: word for place in places if (word := _word(layout, column, choices, place))}
        for run in _runs(words):
            if any(_is_known(layout, column, words[place]) for place in run) and _one_is_ticked(rows, run):
                whole, word = choices[0][run[0]], words[run[0]]
                return Ticked(column, {place: words[place] for place in run}, whole.removesuffix(word).strip() or whole)
    return None


def fill(found: Ticked, rows: Sequence[tuple[int, list[Cell]]]) -> None:
    """Writes the word of the column that is ticked into the first of them; where not just one is, what they hold."""
    words, first = found.words, found.first
    ticks = _ticks([cell for _, cells in rows for place in words for cell in [cell_at(cells, place)]])
    for _, cells in rows:
        filled = _filled(cells, words)
        told = [words[place] for place, sign in filled.items() if sign in ticks]
        told += [sign for sign in filled.values() if not sign.isdecimal() and not _is_sign(sign)]
        told = told or [sign for sign in filled.values() if not sign.isdecimal()]
        if len(told) > 1 and all(map(str.isdecimal, filled.values())):
            told = []  # how many there are of each, as in a row of sums
        if filled:
            cells.extend([None] * (first + 1 - len(cells)))
            cells[first] = ", ".join(told) or None


def _word(layout: Layout, column: Column, choices: Texts, place: int) -> str:
    """The word for a choice in a column's heading, or what stands there below a heading of such choices."""
    texts = [texts[place] for texts in choices if texts[place]]
    for text in texts:
        if _is_known(layout, column, text):
            return text
    whole = texts[0] if texts else ""
    for below in texts[1:]:
        above = whole.removesuffix(below).strip()
        if above != whole and any(field == column.field for _, field in fields_of(layout.name, above, False)):
            return below
    return ""


def _is_known(layout: Layout, column: Column, text: str) -> bool:
    read = read_column(layout, column, "", [text], own=False, answers=Answers(), around=Money())
    return isinstance(read.values[0], str)


def _runs(words: Mapping[int, str]) -> list[list[int]]:
    """Columns side by side, two or more, with a word of its own in each."""
    runs: list[list[int]] = [[place] for place in list(words)[:1]]
    for before, place in pairwise(words):
        if place == before + 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    return [run for run in runs if len({words[place] for place in run}) == len(run) > 1]


def _one_is_ticked(rows: Sequence[Sequence[Cell]], run: list[int]) -> bool:
    """Whether one of the columns is ticked and the others are not, in twice as many rows as not."""
    told = [_filled(cells, run) for cells in rows]
    ticks = _ticks([sign for signs in told for sign in signs.values()])
    counts = [sum(sign in ticks for sign in signs.values()) for signs in told if signs]
    return counts.count(1) > 0 and counts.count(1) * 3 >= len(counts) * 2


def _holds_signs(rows: Sequence[Sequence[Cell]], place: int, *, unless_empty: bool) -> bool:
    """Whether a column holds signs that tick, but for a sum perhaps."""
    told = [sign for cells in rows for sign in _filled(cells, [place]).values()]
    return sum(map(_is_sign, told)) * 2 >= len(told) and (bool(told) or not unless_empty)


def _filled(cells: Sequence[Cell], places: Sequence[int] | Mapping[int, str]) -> dict[int, str]:
    signs = {place: shown(cell).strip() for place in places if (cell := cell_at(cells, place)) is not None}
    return {place: sign for place, sign in signs.items() if sign and sign not in _NO and not is_blank(sign)}


def _is_sign(text: str) -> bool:
    return any(text in signs for signs in _SIGNS)


def _ticks(cells: Sequence[Cell]) -> frozenset[str]:
    """The signs that tick, among those that stand in the columns."""
    there = {shown(cell).strip() for cell in cells if cell is not None}
    return next((signs for signs in _SIGNS if not there.isdisjoint(signs)), frozenset())
