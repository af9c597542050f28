"""Rows of headings under those of the sheet: the same again, or another table's."""

from datetime import date
from functools import cached_property

from lmcdesk.sheets.groups import Numbered, is_figure
from lmcdesk.sheets.headings import Headings
from lmcdesk.sheets.layout import Holds
from lmcdesk.sheets.reading import Cell
from lmcdesk.sheets.taking import cell_at, is_blank
from lmcdesk.sheets.vocabulary import headings as heading_words
from lmcdesk.sheets.vocabulary import key, without_brackets

_FIGURES = frozenset({Holds.AMOUNT, Holds.DATE, Holds.WHOLE, Holds.NUMBER, Holds.PERCENT})
_LONGEST = 60


class OtherHeadings:
    """The rows under a sheet's headings, as far as they may be headings too."""

    def __init__(self, headings: Headings, rows: Numbered) -> None:
        self._headings, self._rows = headings, rows
        self._told = headings.told
        self._figures = [match.place for match in headings.matches if match.column.holds in _FIGURES]

    def are_headings(self, cells: list[Cell]) -> bool:
        """Whether a row is one of headings, the same again or others: no figure stands in it, a heading's words where a
        record is told, and half of it are such words."""
        if not self._headings.rows[-1]:
            return False
        if any(isinstance(cell_at(cells, place), int | float | date) for place in self._figures):
            return False
        if not any(self._is_heading(cell_at(cells, place)) for place in self._told):
            return False
        filled = [cell for cell in cells if cell is not None]
        known = sum(map(self._is_heading, filled))
        return known > 1 and known * 2 > len(filled)

    def head_another(self, place: int) -> bool:
        """Whether a row under records heads a small table of another kind: it holds words alone, and the next one holds
        under them a name and nothing but figures, one of them under a heading's words."""
        cells = self._rows[place][1]
        words_alone = all(cell is None or isinstance(cell, str) for cell in cells)
        if not (words_alone and self._headings.rows[-1] and place + 1 < len(self._rows)):
            return False
        texts = {p: cell for p, cell in enumerate(cells) if not is_blank(cell)}
        under = {p: cell for p, cell in enumerate(self._rows[place + 1][1]) if not is_blank(cell)}
        named = {p for p in self._told if isinstance(under.get(p), str)}
        figures = under.keys() - named
        return (
            bool(named)
            and under.keys() <= texts.keys()
            and all(is_figure(under[p]) for p in figures)
            and any(self._is_heading(texts[p]) for p in figures)
        )

    def _is_heading(self, cell: Cell) -> bool:
        return isinstance(cell, str) and len(cell) <= _LONGEST and key(without_brackets(cell)) in self._words

    @cached_property
    def _words(self) -> set[str]:
        named = [*(match.heading for match in self._headings.matches), *(text for _, text in self._headings.unmatched)]
        known = {key(without_brackets(text)) for text in named}
        return (known | set(heading_words(self._headings.layout.name))) - {""}
