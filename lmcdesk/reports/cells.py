"""Cells and rows that reports share: cells of several lines, names with what is said of them, totals."""

from collections.abc import Sequence
from dataclasses import astuple
from typing import TypeAlias

from reportlab.platypus import Flowable

from lmcdesk.domain.money import Totals
from lmcdesk.reports.blocks import Block
from lmcdesk.reports.manner import Manner
from lmcdesk.reports.paragraphs import Paragraph, Span
from lmcdesk.reports.styles import Align, Styles
from lmcdesk.reports.tables import Column, Row, Table, Total, table, told

Text: TypeAlias = str | Sequence[Span]
Said: TypeAlias = Text | Flowable


class Pile(Block):
    """Blocks one below the other without gaps. Each line is as high as its own script needs."""

    def __init__(self, blocks: Sequence[Flowable]) -> None:
        super().__init__()
        self._blocks = list(blocks)

    @property
    def baseline(self) -> float | None:  # type: ignore[override]  # computed
        return getattr(self._blocks[0], "baseline", None) if self._blocks else None

    @property
    def told(self) -> Sequence[str]:
        return [text for block in self._blocks for text in told(block)]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = width
        self.height = sum(float(block.wrap(width, float("inf"))[1]) for block in self._blocks)
        return width, self.height

    def split(self, width: float, height: float) -> list["Pile"]:
        for at, block in enumerate(self._blocks):
            own = float(block.wrap(width, float("inf"))[1])
            if own > height + 1e-6:
                parts = block.split(width, height)
                first = [*self._blocks[:at], *parts[:1]]
                rest = [*(parts[1:] if parts else [block]), *self._blocks[at + 1 :]]
                return [Pile(first), Pile(rest)] if first else []
            height -= own
        return [self]

    def draw(self) -> None:
        top = self.height
        for block in self._blocks:
            top -= block.height
            block.drawOn(self.canv, 0, top)


def lines(styles: Styles, first: Text, *below: Text, align: Align = "left") -> Pile:
    """A text as cells are set, and smaller ones below it; empty ones are left out."""
    quiet = styles.below.aligned(align)
    return Pile([Paragraph(first, styles.cell.aligned(align)), *(Paragraph(text, quiet) for text in below if text)])


def named(styles: Styles, first: str, *below: Text) -> Pile:
    """The same with the first line in bold."""
    return lines(styles, [Span(first, bold=True)], *below)


def totals(of: Totals, words: Manner, *, cents: bool = True) -> list[Row]:
    """The rows of a total in US dollars and of one in yuan: committed, disbursed, spent."""
    label = words("Report", "Total in {currency}")
    return [
        Total(
            (
                label.format(currency=total.currency),
                *(words.money(total.currency, amount, cents=cents) for amount in astuple(total.amounts)),
            )
        )
        for total in (of.usd, of.cny)
    ]


def described(pairs: Sequence[tuple[str, Said]], styles: Styles, *, abreast: bool = False) -> Table:
    """Names at the left, what is to be said of them at the right, or two such pairs `abreast`; pairs with nothing to
    say are left out."""
    cells = [(Paragraph(name, styles.column), said) for name, said in pairs if said]
    if not abreast:
        return table((Column("", 1.15), Column("", 5)), cells, styles)
    cells += [(Paragraph("", styles.column), "")] * (len(cells) % 2)
    rows: list[Row] = [(*cells[at], *cells[at + 1]) for at in range(0, len(cells), 2)]
    return table((Column("", 1.15), Column("", 2.15), Column("", 0.6), Column("", 2.25)), rows, styles)
