"""The word that lies across each page of a draft, as outlines: nothing that reads the text of a page meets it (F12)."""

from math import hypot
from typing import Any

import uharfbuzz as hb
from reportlab.pdfgen.canvas import FILL_NON_ZERO

from lmcdesk.reports.colours import rgb
from lmcdesk.reports.embedding import shaper

_LONG, _HIGH = 0.68, 0.22
"""The most that the word takes of the page's diagonal, and that its letters take of the shorter side."""


def draw(canvas: Any, word: str, size: tuple[float, float]) -> None:
    """Draws the word along the rising diagonal of a page, in its middle, as large as it has room there."""
    outline = _Outline(word)
    left, bottom, right, top = outline.box
    width, height = size
    diagonal = hypot(width, height)
    scale = min(_LONG * diagonal / (right - left), _HIGH * min(size) / (top - bottom))
    canvas.addLiteral("/Artifact <</Type /Pagination /Subtype /Watermark>> BDC")
    canvas.saveState()
    along, up = scale * width / diagonal, scale * height / diagonal
    x, y = (left + right) / 2, (bottom + top) / 2
    canvas.transform(along, up, -up, along, width / 2 - along * x + up * y, height / 2 - up * x - along * y)
    canvas.setFillColorRGB(*rgb("draft"))
    outline.fill(canvas)
    canvas.restoreState()
    canvas.addLiteral("EMC")


class _Outline:
    """The contours of a word's letters, placed as they are in any text, in thousandths of the size of the font."""

    def __init__(self, word: str) -> None:
        self._steps: list[tuple[str, list[float]]] = []
        self._x, self._y, self._scale = 0.0, 0.0, 1.0
        pens = hb.DrawFuncs()
        pens.set_move_to_func(lambda x, y, _: self._step("moveTo", x, y))
        pens.set_line_to_func(lambda x, y, _: self._step("lineTo", x, y))
        pens.set_cubic_to_func(lambda *places: self._step("curveTo", *places[:6]))
        pens.set_close_path_func(lambda _: self._step("close"))
        faces, begin = shaper(bold=True).faces, 0.0
        for stretch in shaper(bold=True).shape(word):
            face = faces[stretch.face]
            self._scale = face.per_mille
            for cluster in stretch.clusters:
                for glyph, x, y in cluster.glyphs:
                    self._x, self._y = begin + x * face.per_mille, y * face.per_mille
                    face.font.draw_glyph(glyph, pens, None)
                begin += cluster.advance * face.per_mille

    def _step(self, name: str, *places: float) -> None:
        origin = self._x, self._y
        self._steps.append((name, [origin[at % 2] + place * self._scale for at, place in enumerate(places)]))

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, bottom, right and top of what is inked."""
        across = [place for _, places in self._steps for place in places[::2]]
        up = [place for _, places in self._steps for place in places[1::2]]
        return min(across), min(up), max(across), max(up)

    def fill(self, canvas: Any) -> None:
        path = canvas.beginPath()
        for name, places in self._steps:
            getattr(path, name)(*places)
        # Contours of one letter overlap: ReportLab's own way of filling would leave holes there.
        canvas.drawPath(path, stroke=0, fill=1, fillMode=FILL_NON_ZERO)
