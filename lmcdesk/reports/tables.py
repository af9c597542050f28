"""Tables: hairlines only, header repeated, rows of any length continued over pages, at a cost that grows with the rows
and no faster."""

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

from reportlab.platypus import Flowable

from lmcdesk.reports.blocks import Block, hairline
from lmcdesk.reports.colours import rgb
from lmcdesk.reports.paragraphs import Paragraph, Span
from lmcdesk.reports.styles import Align, Style, Styles

Cell: TypeAlias = str | Sequence[Span] | Flowable
"""A text in the column's style, or any block."""

_ACROSS, _ABOVE, _BELOW = 5.0, 3.2, 3.8
_MOVED = 150.0  # a row up to this height goes to the next page whole
_BEGUN = 60.0  # room in which a higher one is begun


@dataclass(frozen=True)
class Column:
    """`weight` is its share of the table's width. Right-aligned columns are for figures. The title may be a block."""

    title: Cell
    weight: float = 1.0
    align: Align = "left"


@dataclass(frozen=True)
class Group:
    """A row that names what follows, on a grey ground, with a count or total at its right."""

    label: str
    note: str = ""


@dataclass(frozen=True)
class Total:
    """A row in bold below a line in ink."""

    cells: Sequence[Cell]


Row: TypeAlias = Sequence[Cell] | Group | Total


def table(
    columns: Sequence[Column], rows: Sequence[Row], styles: Styles, *, empty: str = "", ruled: bool = True
) -> "Table":
    """A table over the whole width. With no rows it shows its header and the sentence `empty`. `ruled=False` leaves
    out the hairlines between rows. A header without any title is not drawn.

    Raises ValueError for a row with more or fewer cells than columns.
    """
    for row in rows:
        cells = () if isinstance(row, Group) else row.cells if isinstance(row, Total) else row
        if cells and len(cells) != len(columns):
            raise ValueError(f"{len(cells)} cells for {len(columns)} columns")
    body: list[Row | _Line] = list(rows)
    if not body and empty:
        body.append(_Line("plain", [(Paragraph(empty, styles.cell), len(columns))]))
    head = None
    if any(column.title for column in columns):
        head = _Line("head", [(_block(column.title, column, styles.column), 1) for column in columns])
    return Table(columns, styles, head, body, ruled)


@dataclass
class _Line:
    """One row as blocks, each with the number of columns it takes, and as measured for one width."""

    kind: Literal["head", "plain", "group", "total"]
    blocks: list[tuple[Flowable, int]]
    height: float = 0.0
    widths: list[float] = field(default_factory=list)
    heights: list[float] = field(default_factory=list)
    drops: list[float] = field(default_factory=list)
    measured_for: float = -1.0

    def measure(self, width: float, weights: Sequence[float]) -> float:
        """The row's height in a table that wide."""
        if self.measured_for == width:
            return self.height
        self.measured_for = width
        self.widths, self.heights = [], []
        column = 0
        for block, span in self.blocks:
            own = width * sum(weights[column : column + span]) / sum(weights)
            column += span
            self.widths.append(own)
            self.heights.append(block.wrap(own - 2 * _ACROSS, float("inf"))[1])
        # First lines stand on one baseline, whatever their scripts.
        baselines = [getattr(block, "baseline", None) for block, _ in self.blocks]
        lowest = max((baseline for baseline in baselines if baseline is not None), default=0.0)
        self.drops = [0.0 if baseline is None else lowest - baseline for baseline in baselines]
        self.height = _ABOVE + _BELOW + max(d + h for d, h in zip(self.drops, self.heights, strict=True))
        return self.height

    def part(self, room: float) -> tuple["_Line", "_Line"] | None:
        """The row as two, the first no higher than the room; nothing if a cell cannot be parted so early."""
        upper: list[tuple[Flowable, int]] = []
        lower: list[tuple[Flowable, int]] = []
        for (block, span), own, height, drop in zip(self.blocks, self.widths, self.heights, self.drops, strict=True):
            free = room - _ABOVE - _BELOW - drop
            parts = [block, _Nothing()] if height <= free else block.split(own - 2 * _ACROSS, max(free, 0.0))
            if len(parts) < 2:
                return None
            upper.append((parts[0], span))
            lower.append((parts[1], span))
        return _Line(self.kind, upper), _Line(self.kind, lower)


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
        self._weights = [column.weight for column in columns]
        self._styles = styles
        self._head = head
        self._body = body
        self._ruled = ruled

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Stops measuring at the first row that finds no room: the height is then more than was asked for."""
        used = self._head_height(width)
        for at in range(len(self._body)):
            used += self._line(at).measure(width, self._weights)
            if used > height:
                break
        self.width, self.height = width, used
        return width, used

    def least(self, width: float) -> float:
        used = self._head_height(width)
        for at in range(len(self._body)):
            line = self._line(at)
            height = line.measure(width, self._weights)
            used += height if height <= _MOVED else _BEGUN
            if line.kind != "group":
                break
        return used

    def split(self, width: float, height: float) -> list["Table"]:
        room = height - self._head_height(width)
        count = 0
        while count < len(self._body) and self._line(count).measure(width, self._weights) <= room + 1e-6:
            room -= self._line(count).height
            count += 1
        if count == len(self._body):
            return [self]
        first, rest = self._body[:count], self._body[count:]
        next_line = self._line(count)
        parts = next_line.part(room) if next_line.height > _MOVED else None
        if parts:
            first.append(parts[0])
            rest[0] = parts[1]
        else:
            while first and self._line(len(first) - 1).kind == "group":
                rest.insert(0, first.pop())
        if not first:
            return []
        # Both halves draw the same header, each on its own page.
        head = copy(self._head) if self._head else None
        return [
            Table(self._columns, self._styles, self._head, first, self._ruled),
            Table(self._columns, self._styles, head, rest, self._ruled),
        ]

    def draw(self) -> None:
        canvas = self.canv
        top = self.height
        lines = [*([self._head] if self._head else []), *(self._line(at) for at in range(len(self._body)))]
        for at, line in enumerate(lines):
            bottom = top - line.measure(self.width, self._weights)
            if line.kind == "group":
                canvas.setFillColorRGB(*rgb("sunken"))
                canvas.rect(0, bottom, self.width, line.height, stroke=0, fill=1)
            if line.kind == "total":
                hairline(canvas, 0, self.width, top, colour="ink", weight=0.75)
            left = 0.0
            for (block, _), own, height, drop in zip(line.blocks, line.widths, line.heights, line.drops, strict=True):
                block.drawOn(canvas, left + _ACROSS, top - _ABOVE - drop - height)
                left += own
            if line.kind == "head":
                hairline(canvas, 0, self.width, bottom, colour="control", weight=0.75)
            elif self._ruled and (at + 1 == len(lines) or lines[at + 1].kind != "total"):
                hairline(canvas, 0, self.width, bottom)
            top = bottom

    def _head_height(self, width: float) -> float:
        return self._head.measure(width, self._weights) if self._head else 0.0

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
                return _Line("group", [(label, len(columns))])
            return _Line("group", [(label, len(columns) - 1), (Paragraph(row.note, cell.aligned("right")), 1)])
        if isinstance(row, Total):
            return _Line("total", _row(row.cells, columns, replace(cell, bold=True)))
        return _Line("plain", _row(row, columns, cell))


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
