"""Tables: hairlines only, header repeated, rows of any length continued over pages, at a cost that grows with the rows
and no faster."""

from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from typing import Any, Literal, TypeAlias

from reportlab.platypus import Flowable

from lmcdesk.reports.blocks import Block, hairline
from lmcdesk.reports.colours import rgb
from lmcdesk.reports.embedding import measure
from lmcdesk.reports.manner import Manner
from lmcdesk.reports.paragraphs import Paragraph, Span, said
from lmcdesk.reports.styles import Align, Style, Styles

Cell: TypeAlias = str | Sequence[Span] | Flowable
"""A text in the column's style, or any block."""

Ground: TypeAlias = Callable[[Any, float, float, float, float], None]

_ACROSS, _ABOVE, _BELOW = 5.0, 3.2, 3.8
_APART = 6.0  # more between a column of figures and a column of texts after it
_MOVED = 150.0  # a row up to this height goes to the next page whole
_BEGUN = 60.0  # room in which a higher one is begun
_SPARED = 300.0  # of a page left empty, at most, to keep rows together
_REPEATED = 200.0  # a head up to this height stands on each page
_LABEL_LINES = 2  # of a group, at most, that are repeated where it goes on
_FEWEST_ROWS = 2  # that begin a table below its heading
_YEARS = range(2020, 2030)  # in which days of the Plan lie
_NEEDED = 0.75  # of a table's width that columns may need, at most
_ENDING = frozenset({"total", "note"})  # kinds of rows that belong to those above them


@dataclass(frozen=True)
class Column:
    """`weight` is its share of the table's width, `room` the points that its texts have at least. Right-aligned columns
    are for figures. The title may be a block. `ground` draws behind the rows below the head, groups too: given the
    canvas, the left edge and width of what a cell may take, and the bottom and top of all these rows."""

    title: Cell
    weight: float = 1.0
    align: Align = "left"
    ground: Ground | None = None
    room: float = 0.0


def of_days(title: Cell, weight: float, styles: Styles) -> Column:
    """A column of days, in which none is broken, whatever the language and its digits, which may differ in width."""
    return Column(title, weight, room=_longest_day(styles.words, styles.cell.size))


@lru_cache(maxsize=8)
def _longest_day(words: Manner, size: float) -> float:
    day = max(range(1, 29), key=lambda day: measure(words.number(day), False, size))
    year = max(_YEARS, key=lambda year: measure(words.year(year), False, size))
    days = (words.day(date(year, month, day)) for month in range(1, 13))
    return 1.0 + max(measure(told, False, size) for told in days)


@dataclass(frozen=True)
class Group:
    """A row that names what follows, on a grey ground, with a count or total at its right."""

    label: str
    note: str = ""


@dataclass(frozen=True)
class Total:
    """A row in bold below a line in ink."""

    cells: Sequence[Cell]


@dataclass(frozen=True)
class Note:
    """What is said of the row above it, small, over all columns. It stands on that row's page."""

    text: str | Sequence[Span]


Row: TypeAlias = Sequence[Cell] | Group | Total | Note


def told(cell: Cell) -> Sequence[str]:
    """What a cell says: texts and figures, line by line (Block.told)."""
    if isinstance(cell, str):
        return [cell]
    if isinstance(cell, Flowable):
        return cell.told if isinstance(cell, Block) else ()
    return [said(cell)]


def table(columns: Sequence[Column], rows: Sequence[Row], styles: Styles, *, ruled: bool = True) -> "Table":
    """A table over the whole width. `ruled=False` leaves out the hairlines between rows. A header without any title is
    not drawn.

    Raises ValueError for a row with more or fewer cells than columns.
    """
    for row in rows:
        cells = () if isinstance(row, Group | Note) else row.cells if isinstance(row, Total) else row
        if cells and len(cells) != len(columns):
            raise ValueError(f"{len(cells)} cells for {len(columns)} columns")
    head = None
    if any(column.title for column in columns):
        head = _Line("head", [(_block(column.title, column, styles.column), 1) for column in columns])
    return Table(columns, styles, head, list(rows), ruled)


@dataclass
class _Line:
    """One row as blocks, each with the number of columns it takes, and as measured for one width."""

    kind: Literal["head", "plain", "group", "total", "note"]
    blocks: list[tuple[Flowable, int]]
    row: Row = ()
    """As it was given; of a head nothing."""
    height: float = 0.0
    lefts: list[float] = field(default_factory=list)
    rooms: list[float] = field(default_factory=list)
    heights: list[float] = field(default_factory=list)
    drops: list[float] = field(default_factory=list)
    measured_for: float = -1.0

    def measure(self, width: float, columns: Sequence[Column]) -> float:
        """The row's height in a table that wide."""
        if self.measured_for == width:
            return self.height
        self.measured_for = width
        self.lefts, self.rooms, self.heights = [], [], []
        widths = _widths(columns, width)
        at, left = 0, 0.0
        for block, span in self.blocks:
            own = sum(widths[at : at + span])
            apart = _apart(columns, at)
            self.lefts.append(left + _ACROSS + apart)
            self.rooms.append(own - 2 * _ACROSS - apart)
            self.heights.append(block.wrap(self.rooms[-1], float("inf"))[1])
            at, left = at + span, left + own
        # First lines stand on one baseline, whatever their scripts.
        baselines = [getattr(block, "baseline", None) for block, _ in self.blocks]
        lowest = max((baseline for baseline in baselines if baseline is not None), default=0.0)
        self.drops = [0.0 if baseline is None else lowest - baseline for baseline in baselines]
        self.height = _ABOVE + _BELOW + max(d + h for d, h in zip(self.drops, self.heights, strict=True))
        return self.height

    def part(self, height: float) -> tuple["_Line", "_Line"] | None:
        """The row as two, the first no higher than that; nothing if a cell cannot be parted so early."""
        upper: list[tuple[Flowable, int]] = []
        lower: list[tuple[Flowable, int]] = []
        for (block, span), room, own, drop in zip(self.blocks, self.rooms, self.heights, self.drops, strict=True):
            free = height - _ABOVE - _BELOW - drop
            parts = [block, _Nothing()] if own <= free else block.split(room, max(free, 0.0))
            if len(parts) < 2:
                return None
            upper.append((parts[0], span))
            lower.append((parts[1], span))
        return _Line(self.kind, upper, self.row), _Line(self.kind, lower, self.row)


class Table(Block):
    """Made by table(). Rows become blocks and are measured as they are needed, so a long list costs each page only
    its own rows."""

    before = after = 6.0

    def __init__(
        self,
        columns: Sequence[Column],
        styles: Styles,
        head: _Line | None,
        body: list[Row | _Line],
        ruled: bool,
    ) -> None:
        super().__init__()
        self._columns = columns
        self._styles = styles
        self._head = head
        self._body = body
        self._ruled = ruled

    @property
    def heads(self) -> Sequence[Cell]:
        return [column.title for column in self._columns]

    @property
    def rows(self) -> Sequence[Row]:
        return [line.row if isinstance(line, _Line) else line for line in self._body]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Stops measuring at the first row that finds no room: the height is then more than was asked for."""
        used = self._head_height(width)
        for at in range(len(self._body)):
            used += self._line(at).measure(width, self._columns)
            if used > height:
                break
        self.width, self.height = width, used
        return width, used

    def least(self, width: float) -> float:
        """The head and the first two rows, a third if it is the last, or the only one of a group, with the groups
        before them and the totals and notes after them; of rows that are parted, where the first of them begins."""
        used = self._head_height(width)
        rows = 0
        for at in range(len(self._body)):
            line = self._line(at)
            enough = rows > _FEWEST_ROWS or (rows == _FEWEST_ROWS and not self._is_last(at))
            if rows and line.kind not in _ENDING and (enough or line.kind == "group"):
                break
            height = line.measure(width, self._columns)
            used += height if height <= _MOVED else _BEGUN
            if line.kind == "plain":
                rows = rows + 1 if height <= _MOVED else _FEWEST_ROWS + 1
        return used

    def split(self, width: float, height: float) -> list["Table"]:
        if self._head and self._head_height(width) > _REPEATED:
            # One that high would leave the rows no room: it goes on over pages as they do, once.
            return Table(self._columns, self._styles, None, [self._head, *self._body], self._ruled).split(width, height)
        room = height - self._head_height(width)
        count = 0
        while count < len(self._body) and self._line(count).measure(width, self._columns) <= room + 1e-6:
            room -= self._line(count).height
            count += 1
        if count == len(self._body):
            return [self]
        end, parts = self._good_end(count, room)
        first = [self._line(at) for at in range(end)]
        begins = self._line(end)
        if parts:
            first.append(parts[0])
            begins = parts[1]
        if not first:
            return []
        rest: list[Row | _Line] = [begins, *self._body[end + 1 :]]
        group = next((line for line in reversed(first) if line.kind == "group"), None)
        if group and isinstance(group.row, Group) and begins.kind in ("plain", "note"):
            rest.insert(0, self._again(group.row, width))
        # Both halves draw the same header, each on its own page.
        head = copy(self._head) if self._head else None
        return [
            Table(self._columns, self._styles, self._head, list(first), self._ruled),
            Table(self._columns, self._styles, head, rest, self._ruled),
        ]

    def _again(self, group: Group, width: float) -> _Line:
        """A group's row where it goes on: of a long label only the first lines, so that rows find room below it."""
        again = Group(group.label, self._styles.words("Table", "continued"))
        line = self._made(again)
        line.measure(width, self._columns)
        label = Paragraph(group.label, replace(self._styles.cell, bold=True))
        return self._made(replace(again, label=label.beginning(line.rooms[0], _LABEL_LINES)))

    def _good_end(self, count: int, room: float) -> tuple[int, tuple[_Line, _Line] | None]:
        """The row with which the next page begins, and that row in two parts if it begins on this one; `count` rows
        find room, and `room` is left below them. No group ends a page, with its first row of several neither, no total
        or note begins one and no last row stands alone on one, unless it is high or more would have to move for it than
        a page can spare."""
        end = count
        while end and self._line(end).kind in _ENDING and self._line(end).height <= _MOVED:
            end -= 1
        line = self._line(end)
        if line.height > _MOVED:
            # A high row is begun where it finds room, and gives its last lines to a total that finds none.
            parts = line.part(room if end == count else line.height - 1.0)
            if parts:
                return end, parts
        while self._parts_company(end):
            end = self._above(end)
        while end and self._line(end - 1).kind == "group":
            end -= 1
        moved = sum(self._line(at).height for at in range(end, count))
        return (end if moved <= _SPARED else count), None

    def _parts_company(self, end: int) -> bool:
        """Whether a row stands alone, above a page's end or below it, that can go with others: the first of its group,
        or the last of all."""
        above = self._above(end)
        if above <= 1 or self._line(end).kind != "plain" or self._line(above).kind != "plain":
            return False
        first = self._line(above - 1).kind == "group"
        return first or self._is_last(end)

    def _is_last(self, row: int) -> bool:
        """Whether nothing but totals and notes comes after it."""
        return all(self._line(at).kind in _ENDING for at in range(row + 1, len(self._body)))

    def _above(self, end: int) -> int:
        """The row before that one, be there totals and notes between them."""
        above = max(0, end - 1)
        while above and self._line(above).kind in _ENDING:
            above -= 1
        return above

    def draw(self) -> None:
        canvas = self.canv
        top = self.height
        lines = [*([self._head] if self._head else []), *(self._line(at) for at in range(len(self._body)))]
        self._draw_grounds(lines)
        for at, line in enumerate(lines):
            bottom = top - line.height
            if line.kind == "total":
                hairline(canvas, 0, self.width, top, colour="ink", weight=0.75)
            for (block, _), left, height, drop in zip(line.blocks, line.lefts, line.heights, line.drops, strict=True):
                block.drawOn(canvas, left, top - _ABOVE - drop - height)
            if line.kind == "head":
                hairline(canvas, 0, self.width, bottom, colour="control", weight=0.75)
            elif self._ruled and (at + 1 == len(lines) or lines[at + 1].kind not in _ENDING):
                hairline(canvas, 0, self.width, bottom)
            top = bottom

    def _draw_grounds(self, lines: Sequence[_Line]) -> None:
        """What lies behind the texts: that of groups, then that of columns over it, from the head to the end."""
        canvas, width = self.canv, self.width
        top = self.height
        for line in lines:
            top -= line.measure(width, self._columns)
            if line.kind == "group":
                canvas.setFillColorRGB(*rgb("sunken"))
                canvas.rect(0, top, width, line.height, stroke=0, fill=1)
        left = 0.0
        for column, own in zip(self._columns, _widths(self._columns, width), strict=True):
            if column.ground is not None:
                column.ground(canvas, left + _ACROSS, own - 2 * _ACROSS, top, self.height - self._head_height(width))
            left += own

    def _head_height(self, width: float) -> float:
        return self._head.measure(width, self._columns) if self._head else 0.0

    def _line(self, at: int) -> _Line:
        """A row of the body, made into blocks the first time."""
        row = self._body[at]
        if not isinstance(row, _Line):
            row = self._body[at] = self._made(row)
        return row

    def _made(self, row: Row) -> _Line:
        columns, cell = self._columns, self._styles.cell
        if isinstance(row, Group):
            label = Paragraph(row.label, replace(cell, bold=True))
            if not row.note or len(columns) == 1:
                return _Line("group", [(label, len(columns))], row)
            note = Paragraph(row.note, cell.aligned("right"))
            own = _note_columns(columns)
            return _Line("group", [(label, len(columns) - own), (note, own)], row)
        if isinstance(row, Total):
            return _Line("total", _row(row.cells, columns, replace(cell, bold=True)), row)
        if isinstance(row, Note):
            return _Line("note", [(Paragraph(row.text, self._styles.below), len(columns))], row)
        return _Line("plain", _row(row, columns, cell), row)


def _widths(columns: Sequence[Column], width: float) -> list[float]:
    """Each column's share of a table's width, once those that need more than theirs have it, if that leaves enough."""
    least = [column.room and column.room + 2 * _ACROSS + _apart(columns, at) for at, column in enumerate(columns)]
    if sum(least) > _NEEDED * width:
        least = [0.0] * len(columns)
    widths: list[float] = [0.0] * len(columns)
    while True:
        share = (width - sum(widths)) / sum(c.weight for c, own in zip(columns, widths, strict=True) if not own)
        needy = [at for at, own in enumerate(widths) if not own and least[at] > share * columns[at].weight]
        if not needy:
            return [own or share * column.weight for column, own in zip(columns, widths, strict=True)]
        for at in needy:
            widths[at] = least[at]


def _apart(columns: Sequence[Column], at: int) -> float:
    """What a column leaves free at its left."""
    return _APART if at and (columns[at - 1].align, columns[at].align) == ("right", "left") else 0.0


def _note_columns(columns: Sequence[Column]) -> int:
    """How many of the last columns a group's note takes, so that a word finds room there, be they narrow."""
    whole, own = sum(column.weight for column in columns), 1
    while own + 1 < len(columns) and sum(column.weight for column in columns[-own:]) < whole / 8:
        own += 1
    return own


def _row(cells: Sequence[Cell], columns: Sequence[Column], style: Style) -> list[tuple[Flowable, int]]:
    return [(_block(cell, column, style), 1) for cell, column in zip(cells, columns, strict=True)]


def _block(cell: Cell, column: Column, style: Style) -> Flowable:
    return cell if isinstance(cell, Flowable) else Paragraph(cell, style.aligned(column.align))


class _Nothing(Block):
    """What is left of a cell that ended on the page before."""

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return width, 0.0

    def draw(self) -> None:
        return
