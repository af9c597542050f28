"""What a page is built of: blocks that stack, stand beside each other and keep company."""

from collections.abc import Sequence
from math import floor
from typing import Any

from reportlab.platypus import Flowable

from lmcdesk.reports.colours import rgb


class Block(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """A ReportLab flowable with its distances, in points, as plain attributes. `baseline`, where there is one, is the
    distance from the top to the line on which the blocks of a table's row should stand."""

    before = 0.0
    after = 0.0
    keep_with_next = False
    baseline: float | None = None

    @property
    def told(self) -> Sequence[str]:
        """What it says where a workbook has it in a cell: texts and figures (manner.Figure), line by line."""
        return ()

    @property
    def within(self) -> Sequence[Flowable]:
        """The blocks that it is put together of, in the order of reading."""
        return ()

    @property
    def heads(self) -> Sequence[Any]:
        """What stands above the columns of its rows."""
        return ()

    @property
    def rows(self) -> Sequence[Any]:
        """What it shows as rows of cells (tables.Row)."""
        return ()

    def getSpaceBefore(self) -> float:  # noqa: N802 ReportLab's name
        return self.before

    def getSpaceAfter(self) -> float:  # noqa: N802 ReportLab's name
        return self.after

    def least(self, width: float) -> float:
        """Height that its smallest first part takes: what a heading above it must find free."""
        return float(self.wrap(width, float("inf"))[1])


def least(block: Flowable, width: float) -> float:
    """Block.least for any flowable."""
    return block.least(width) if isinstance(block, Block) else float(block.wrap(width, float("inf"))[1])


def distance(upper: Flowable, lower: Flowable) -> float:
    """The gap between two blocks: the larger of what they ask for."""
    return max(float(upper.getSpaceAfter()), float(lower.getSpaceBefore()))


class NewPage(Block):
    """What follows begins on a new page."""

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return 0.0, 0.0

    def draw(self) -> None:
        return


class Stack(Block):
    """Blocks one below the other that stay on one page."""

    def __init__(self, blocks: Sequence[Flowable]) -> None:
        super().__init__()
        self._blocks = list(blocks)
        self._tops: list[float] = []
        if blocks:
            self.before, self.after = float(blocks[0].getSpaceBefore()), float(blocks[-1].getSpaceAfter())

    @property
    def within(self) -> Sequence[Flowable]:
        return self._blocks

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        top = 0.0
        self._tops = []
        for at, block in enumerate(self._blocks):
            top += distance(self._blocks[at - 1], block) if at else 0.0
            top += block.wrap(width, float("inf"))[1]
            self._tops.append(top)
        self.width, self.height = width, top
        return width, top

    def draw(self) -> None:
        for block, bottom in zip(self._blocks, self._tops, strict=True):
            block.drawOn(self.canv, 0, self.height - bottom)


class Beside(Block):
    """Blocks side by side, aligned at the top, equally wide, `gap` points apart; `ruled` draws a hairline above, below
    and between, as for a strip of facts."""

    def __init__(self, blocks: Sequence[Flowable], gap: float = 20.0, ruled: bool = False) -> None:
        super().__init__()
        self._blocks = list(blocks)
        self._gap = gap
        self._ruled = ruled
        self._pad = 7.0 if ruled else 0.0
        self._lefts: list[float] = []
        self._heights: list[float] = []
        self.before = self.after = 8.0

    @property
    def within(self) -> Sequence[Flowable]:
        return self._blocks

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        many = max(1, len(self._blocks))
        own = (width - self._gap * (many - 1)) / many
        self._lefts = [at * (own + self._gap) for at in range(len(self._blocks))]
        self._heights = [block.wrap(own, float("inf"))[1] for block in self._blocks]
        self.width, self.height = width, max(self._heights, default=0.0) + 2 * self._pad
        return width, self.height

    def draw(self) -> None:
        for block, left, height in zip(self._blocks, self._lefts, self._heights, strict=True):
            block.drawOn(self.canv, left, self.height - self._pad - height)
            if self._ruled and left:
                x = left - self._gap / 2
                hairline(self.canv, x, x, self._pad, self.height - self._pad)
        if self._ruled:
            hairline(self.canv, 0, self.width, 0)
            hairline(self.canv, 0, self.width, self.height)


def hatched(canvas: Any, left: float, bottom: float, width: float, height: float) -> None:
    """A box in which nothing is, so that it is seen also in grey."""
    canvas.saveState()
    canvas.setStrokeColorRGB(*rgb("line"))
    canvas.setLineWidth(0.5)
    canvas.saveState()
    edge = canvas.beginPath()
    edge.rect(left, bottom, width, height)
    canvas.clipPath(edge, stroke=0, fill=0)
    for line in range(floor((width + height) / 4.0) + 1):
        x = left + 4.0 * line
        canvas.line(x - height, bottom, x, bottom + height)
    canvas.restoreState()
    canvas.setStrokeColorRGB(*rgb("control"))
    canvas.rect(left + 0.25, bottom + 0.25, width - 0.5, height - 0.5, stroke=1, fill=0)
    canvas.restoreState()


def hairline(
    canvas: Any,
    left: float,
    right: float,
    bottom: float,
    top: float | None = None,
    colour: str = "line",
    weight: float = 0.5,
) -> None:
    """A thin line from (left, bottom) to (right, top); level if no top is given."""
    canvas.setStrokeColorRGB(*rgb(colour))
    canvas.setLineWidth(weight)
    canvas.setLineCap(0)
    canvas.line(left, bottom, right, bottom if top is None else top)
