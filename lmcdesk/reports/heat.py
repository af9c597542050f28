"""Cells of a heat map: a count on one of five steps of one hue, a blank hatched and named, to read in grey."""

from collections.abc import Sequence
from typing import Any

from lmcdesk.reports.blocks import Block, hatched
from lmcdesk.reports.colours import rgb
from lmcdesk.reports.embedding import BOLD, REGULAR, measure
from lmcdesk.reports.heat_steps import counts, step
from lmcdesk.reports.manner import Figure
from lmcdesk.reports.styles import Styles

_DARK = 4
"""The first step on which the figure stands in the colour of paper."""
_WIDER, _HIGHER = 3.2, 1.2  # what a cell takes of its margins in a table
_SWATCH = 34.0


class Heat(Block):
    """One cell of the map. `text` is its count as it is written."""

    baseline: float

    def __init__(self, count: int, styles: Styles) -> None:
        super().__init__()
        self._step = step(count)
        self._style = styles.cell
        self.text: Figure = styles.words.number(count)
        self._said: str = self.text if count else styles.words("Chart", "none")
        self._leading, self.baseline = self._style.line(self._said)

    @property
    def told(self) -> Sequence[str]:
        return [self.text]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = width, self._leading
        return width, self._leading

    def draw(self) -> None:
        left, bottom = -_WIDER, -_HIGHER
        _box(self.canv, self._step, left, bottom, self.width + 2 * _WIDER, self.height + 2 * _HIGHER)
        _write(
            self.canv, self._step, self._said, self.width / 2, self.height - self.baseline, self._style.size, self.width
        )


class HeatLegend(Block):
    """The five steps and the blank, each with what it says."""

    before = 4.0
    after = 6.0
    keep_with_next = True

    def __init__(self, styles: Styles) -> None:
        super().__init__()
        words = styles.words
        self._style = styles.small
        self._label = words("Chart", "Projects in a cell:")
        self._entries = [words("Chart", "none"), *counts(words)]
        self._leading, self.baseline = self._style.line("".join((self._label, *self._entries)))

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = width, self._leading + 2 * _HIGHER
        return width, self.height

    def draw(self) -> None:
        canvas, size = self.canv, self._style.size
        y = self.height - _HIGHER - (self.baseline or 0.0)
        canvas.setFont(REGULAR, size)
        canvas.setFillColorRGB(*rgb(self._style.colour))
        canvas.drawString(0, y, self._label)
        x = measure(self._label, False, size) + 8
        for at, said in enumerate(self._entries):
            wide = max(_SWATCH, measure(said, True, size) + 10)
            _box(canvas, at, x, 0, wide, self.height)
            _write(canvas, at, said, x + wide / 2, y, size, wide)
            x += wide + 3


def _box(canvas: Any, step: int, left: float, bottom: float, width: float, height: float) -> None:
    if not step:
        hatched(canvas, left, bottom, width, height)
        return
    canvas.saveState()
    canvas.setFillColorRGB(*rgb(f"heat{step}"))
    canvas.rect(left, bottom, width, height, stroke=0, fill=1)
    canvas.restoreState()


def _write(canvas: Any, step: int, said: str, middle: float, y: float, size: float, room: float) -> None:
    size = min(size, size * room / max(measure(said, True, size), 0.1))
    if not step:
        wide = measure(said, True, size) + 4
        canvas.setFillColorRGB(*rgb("surface"))
        canvas.rect(middle - wide / 2, y - 0.24 * size, wide, 1.04 * size, stroke=0, fill=1)
    canvas.setFont(BOLD, size)
    canvas.setFillColorRGB(*rgb("surface" if step >= _DARK else "ink"))
    canvas.drawCentredString(middle, y, said)
