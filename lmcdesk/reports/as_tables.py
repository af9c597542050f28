"""A report as plain tables of values, read from the very blocks that are set on its pages: what can be printed can be
had as a workbook, without a word of its own (F11)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from reportlab.platypus import Flowable

from lmcdesk.reports.blocks import Block
from lmcdesk.reports.manner import DRAFT, FIXED, NOTHING, Figure, Manner, Number
from lmcdesk.reports.paragraphs import Paragraph
from lmcdesk.reports.tables import Group, Note, Row, Total, told


class Value(NamedTuple):
    """What stands in a cell: a text, a day or a number. Of a number `unit` is its currency (ISO 4217) or %, and 62 % is
    the number 62."""

    held: str | Number | date | None
    unit: str = ""


NO_VALUE = Value(None)


class Line(NamedTuple):
    """A row of a table; a total stands out."""

    cells: Sequence[Value]
    total: bool = False


@dataclass(frozen=True)
class Grid:
    """A table: what is said right above it, its heads (all may be empty) and its rows, all equally long. What stood in
    rows of their own above others (tables.Group) is the first column, what stood below them (tables.Note) the last."""

    caption: str
    heads: Sequence[str]
    lines: Sequence[Line]


@dataclass
class Chapter:
    """What stands under one heading: tables, and the sentences around them."""

    heading: str
    grids: list[Grid] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Tables:
    """A report as tables. `as_of` says as of which day it is, `office` who had it made, `draft` that it is one, if it
    is; what stands before the first heading is a chapter without one."""

    title: str
    as_of: str
    office: str
    language: str
    chapters: Sequence[Chapter]
    draft: str = ""


def tables(
    title: str, as_of: date, office: str, story: Iterable[Flowable], words: Manner, *, draft: bool = False
) -> Tables:
    """The report that this story tells."""
    said = words("Print", "As of {day}").format(day=words.day(as_of))
    chapters = _Reading(title, words).chapters(story)
    return Tables(_plain(title), _plain(said), office, words.language, chapters, words(*DRAFT) if draft else "")


class _Reading:
    """One story being read."""

    def __init__(self, title: str, words: Manner) -> None:
        self._title, self._words = title, words
        self._found = [Chapter("")]
        self._caption = ""

    def chapters(self, story: Iterable[Flowable]) -> list[Chapter]:
        """Those of the story in which anything stands."""
        self._read(story)
        self._set_caption("")
        return [chapter for chapter in self._found if chapter.grids or chapter.notes]

    def _read(self, blocks: Iterable[Flowable]) -> None:
        for block in blocks:
            if not isinstance(block, Block):
                continue
            if isinstance(block, Paragraph):
                self._take(block)
            elif block.rows:
                caption, self._caption = self._caption, ""
                self._found[-1].grids += self._grid(caption, block)
            elif block.within:
                self._read(block.within)
            else:
                self._found[-1].notes += [_plain(text) for text in block.told]

    def _take(self, paragraph: Paragraph) -> None:
        text = _plain(paragraph.text)
        if paragraph.style.outline:
            self._set_caption("")
            self._found.append(Chapter(text))
        elif paragraph.style.keep_with_next:
            self._set_caption(text)
        elif text and paragraph.text != self._title:
            self._found[-1].notes.append(text)

    def _set_caption(self, text: str) -> None:
        """What stands right above what follows; that before, under which there was no table, is a note."""
        if self._caption:
            self._found[-1].notes.append(self._caption)
        self._caption = text

    def _grid(self, caption: str, block: Block) -> Iterator[Grid]:
        heads: list[Sequence[str]] = [told(head) for head in block.heads]
        groups, rows, notes = _grouped(block.rows)
        if not rows:
            return
        heads = heads or [()] * len(rows[0][0])
        columns = [_column(head, [cells[at] for cells, _ in rows]) for at, head in enumerate(heads)]
        if any(groups):
            name = self._words("Report", "Group") if any(map(any, heads)) else ""
            columns.insert(0, ([name], [[_value(group)] for group in groups]))
        if any(notes):
            columns.append(([""], [[_value(note)] for note in notes]))
        lines = [
            Line([value for _, cells in columns for value in cells[at]], total) for at, (_, total) in enumerate(rows)
        ]
        yield Grid(caption, [_plain(name) for names, _ in columns for name in names], lines)


def _grouped(rows: Sequence[Row]) -> tuple[list[str], list[tuple[list[Sequence[str]], bool]], list[str]]:
    """Of each row the group that it is in, what its cells say and whether it is a total, and what is noted of it."""
    groups, found, notes, group = [], [], list[str](), ""
    for row in rows:
        if isinstance(row, Group):
            group = row.label
        elif isinstance(row, Note):
            notes[-1] = "\n".join(filter(None, (notes[-1], *told(row.text))))
        else:
            total = isinstance(row, Total)
            groups.append("" if total else group)
            found.append(([told(cell) for cell in (row.cells if isinstance(row, Total) else row)], total))
            notes.append("")
    return groups, found, notes


def _column(head: Sequence[str], cells: Sequence[Sequence[str]]) -> tuple[list[str], list[list[Value]]]:
    """A column as one or several: lines of a cell stand side by side where the head names each of them or one is a
    figure, else in one cell, below each other."""
    most = max(len(lines) for lines in cells)
    figures = any(isinstance(text, Figure) for lines in cells if len(lines) > 1 for text in lines)
    wide = max(most, 1) if figures or most == len(head) else 1
    if wide == 1:
        return ["\n".join(head)], [[_alone(lines)] for lines in cells]
    names = list(head) if len(head) <= wide else ["\n".join(head)]
    return (
        [*names, *[""] * (wide - len(names))],
        [[*map(_value, lines), *[NO_VALUE] * (wide - len(lines))] for lines in cells],
    )


def _alone(lines: Sequence[str]) -> Value:
    return _value(lines[0]) if len(lines) == 1 else _value("\n".join(line for line in lines if line))


def _value(text: str) -> Value:
    """The value of a figure, else the text; nothing for the sign that stands for nothing."""
    if isinstance(text, Figure) and not (isinstance(text.value, Decimal) and not text.value.is_finite()):
        return Value(text.value, text.unit)
    return NO_VALUE if text in ("", NOTHING) else Value(_plain(text))


def _plain(text: str) -> str:
    """Without the blanks that only keep lines together."""
    return str(text).replace(FIXED, " ").strip(" ")
