"""Photos in rows of three, in frames of one size, with what is known of each below it."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from reportlab.lib.utils import ImageReader

from lmcdesk.reports.blocks import Block, hatched
from lmcdesk.reports.breaking import letters
from lmcdesk.reports.cells import Pile, named
from lmcdesk.reports.colours import rgb
from lmcdesk.reports.manner import Figure
from lmcdesk.reports.paragraphs import Paragraph
from lmcdesk.reports.styles import Styles
from lmcdesk.reports.wording import BETWEEN
from lmcdesk.store import photos

_ABREAST = 3
_GAP, _BELOW, _BETWEEN = 10.0, 3.0, 9.0
_SHAPE = 3 / 4  # height of a frame by its width
_LONGEST = 512
"""Pixels of a printed photo: 240 to the inch."""
_CAPTION = 160
"""Letters of what stands below a photo; the workbook has all of them."""


@dataclass(frozen=True)
class Shot:
    """A photo: where it is found, or why it is not shown, and what is known of it."""

    sha256: str
    missing: str
    caption: str
    day: Figure | str
    place: str
    about: str


class Gallery(Block):
    """Photos of a desk's folder. Where one cannot be shown, `damaged` stands in its frame."""

    def __init__(self, shots: Sequence[Shot], heads: Sequence[str], damaged: str, folder: Path, styles: Styles) -> None:
        super().__init__()
        self._shots, self._heads, self._damaged = list(shots), heads, damaged
        self._folder, self._styles = folder, styles
        self._lines = [self._shots[at : at + _ABREAST] for at in range(0, len(shots), _ABREAST)]
        self._captions = [[self._caption(shot) for shot in line] for line in self._lines]
        self._heights: list[float] = []
        self.before, self.after = 4.0, 6.0

    @property
    def heads(self) -> Sequence[str]:
        return self._heads

    @property
    def rows(self) -> Sequence[tuple[str, ...]]:
        return [
            ("\n".join(text for text in (shot.caption, shot.missing) if text), shot.day, shot.place, shot.about)
            for shot in self._shots
        ]

    def _caption(self, shot: Shot) -> Pile:
        styles = self._styles
        when = BETWEEN.join(part for part in (shot.day, _cut(shot.place)) if part)
        return named(styles, _cut(shot.caption), when, _cut(shot.about))

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self._own = (width - _GAP * (_ABREAST - 1)) / _ABREAST
        self._heights = [
            self._own * _SHAPE + _BELOW + max(caption.wrap(self._own, float("inf"))[1] for caption in captions)
            for captions in self._captions
        ]
        self.width, self.height = width, sum(self._heights) + _BETWEEN * max(0, len(self._heights) - 1)
        return width, self.height

    def least(self, width: float) -> float:
        self.wrap(width, float("inf"))
        return self._heights[0] if self._heights else 0.0

    def split(self, width: float, height: float) -> list["Gallery"]:
        self.wrap(width, height)
        fit = 0
        while fit < len(self._heights) and sum(self._heights[: fit + 1]) + _BETWEEN * fit <= height:
            fit += 1
        if fit in (0, len(self._lines)):
            return [self] if fit else []
        parts = self._shots[: fit * _ABREAST], self._shots[fit * _ABREAST :]
        return [Gallery(shots, self._heads, self._damaged, self._folder, self._styles) for shots in parts]

    def draw(self) -> None:
        top = self.height
        for shots, captions, height in zip(self._lines, self._captions, self._heights, strict=True):
            for at, (shot, caption) in enumerate(zip(shots, captions, strict=True)):
                left = at * (self._own + _GAP)
                self._frame(shot, left, top - self._own * _SHAPE)
                caption.drawOn(self.canv, left, top - self._own * _SHAPE - _BELOW - caption.height)
            top -= height + _BETWEEN

    def _frame(self, shot: Shot, left: float, bottom: float) -> None:
        data = None if shot.missing else photos.for_page(self._folder, shot.sha256, _LONGEST)
        width, height = self._own, self._own * _SHAPE
        if data is None:
            self._blank(shot.missing or self._damaged, left, bottom, width, height)
            return
        canvas, picture = self.canv, ImageReader(BytesIO(data))
        canvas.setFillColorRGB(*rgb("sunken"))
        canvas.rect(left, bottom, width, height, stroke=0, fill=1)
        canvas.drawImage(picture, left, bottom, width, height, preserveAspectRatio=True, anchor="c")

    def _blank(self, why: str, left: float, bottom: float, width: float, height: float) -> None:
        hatched(self.canv, left, bottom, width, height)
        said = Paragraph(why, self._styles.below)
        room = width - 24
        _, high = said.wrap(room, float("inf"))
        low = bottom + (height - high) / 2
        self.canv.setFillColorRGB(*rgb("surface"))
        self.canv.rect(left + 8, low - 4, width - 16, high + 8, stroke=0, fill=1)
        said.drawOn(self.canv, left + 12, low)


def _cut(text: str) -> str:
    if len(text) <= _CAPTION:
        return text
    return "".join(letters(text[: 2 * _CAPTION])[:_CAPTION]) + "…"
