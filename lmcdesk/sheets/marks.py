"""What is marked in a copy of a workbook: how bad a cell is by its colour, and why by a note signed by us (C6)."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from lmcdesk.i18n import LANGUAGES, mark, translate
from lmcdesk.sheets.preview import SheetPreview
from lmcdesk.sheets.problems import CellProblem, Level

AUTHOR = "LMC Desk"

MOST_COMMENTS = 5_000
"""Excel grows slow with more of them; the cells after are coloured alone."""

COLOURS = {Level.BLOCKED: "FFF4B6B6", Level.LEFT_OUT: "FFFFD9A8", Level.WARNING: "FFFFF4B0"}
"""Grounds, as workbooks have colours."""

_SAID = {
    Level.BLOCKED: mark("Sheets", "The row was not taken over: {problem}"),
    Level.LEFT_OUT: mark("Sheets", "Left out: {problem}"),
    Level.WARNING: mark("Sheets", "To look at: {problem}"),
}
_AND = ", "

Marks = dict[tuple[int, int], list[CellProblem]]
"""Problems by row (from 1) and column (from 0)."""


def marks_of(preview: SheetPreview) -> Marks:
    """The problems of a sheet; those of a whole row stand at the first column that is known."""
    first = min((match.place for match in preview.headings.matches), default=0)
    marks: Marks = defaultdict(list)
    for problem in preview.problems:
        marks[problem.row, first if problem.place is None else problem.place].append(problem)
    return dict(marks)


def settled(marks: Marks, merged: Iterable[tuple[int, int, int, int]]) -> Marks:
    """The problems in the order of their cells; those in merged ranges (as `Grid.merged` has them) at the first one."""
    order = sorted(marks)
    moved = {}
    for top, left, bottom, right in merged:
        for n in range(bisect_left(order, (top, 0)), bisect_left(order, (bottom + 1, 0))):
            if left <= order[n][1] <= right:
                moved[order[n]] = top, left
    found: Marks = defaultdict(list)
    for place in order:
        found[moved.get(place, place)] += marks[place]
    return dict(sorted(found.items()))


def worst(problems: list[CellProblem]) -> Level:
    """How bad a cell is."""
    return max(problem.level for problem in problems)


def said(problems: list[CellProblem]) -> str:
    """What is wrong, a line for each problem."""
    lines = (translate(*_SAID[problem.level]).format(problem=problem.text) for problem in problems)
    return "\n".join(dict.fromkeys(" ".join(line.splitlines()) for line in lines))


def signed(author: str) -> str:
    """The author of a note to which we add: who wrote it, and we."""
    return author if author.endswith(AUTHOR) else _AND.join(filter(None, (author.strip(), AUTHOR)))


def unsigned(author: str) -> str:
    """The author of a note from which we take our words."""
    return author.removesuffix(_AND + AUTHOR)


def may_be_signed(author: str) -> bool:
    """Whether a note may say something of ours; LibreOffice saves notes without their authors."""
    return author.endswith(AUTHOR) or not author.strip()


def theirs(text: str) -> str:
    """What others say in a note that may be signed by us: what is left without the lines that begin as ours do, in
    whatever language they were written."""
    lines = text.split("\n")
    kept = [line for line in lines if not line.startswith(_openings())]
    return text if len(kept) == len(lines) else "\n".join(kept).rstrip()


@cache
def _openings() -> tuple[str, ...]:
    found = {translate(*said, language).partition("{problem}")[0] for said in _SAID.values() for language in LANGUAGES}
    return tuple(found - {""})
