"""How texts look on paper: sizes, weights and the room that each script needs between lines."""

import re
from dataclasses import dataclass, replace
from typing import Literal

from lmcdesk.reports.manner import Manner

Align = Literal["left", "right"]

_ROOMS: tuple[tuple[str, float, float, float, float], ...] = (
    # letters, ink above and below the baseline in em, leading in running text and in titles, in em
    ("", 0.80, 0.24, 1.40, 1.24),
    ("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]", 0.87, 0.14, 1.50, 1.30),
    ("[\u0e01-\u0e5b]", 1.05, 0.44, 1.60, 1.52),
    ("[\u0e81-\u0edf]", 1.17, 0.31, 1.70, 1.56),
    ("[\u1780-\u17ff]", 0.98, 0.60, 1.65, 1.60),
    ("[\u1000-\u109f\uaa60-\uaa7f]", 1.02, 0.55, 1.90, 1.66),
)
_LARGER = {"zh": 14 / 13, "th": 14 / 13, "lo": 14 / 13, "km": 14 / 13}


@dataclass(frozen=True)
class Style:
    """One way of setting a text. Sizes and distances in points; colours by their names in colours.COLOURS; what is set
    with `outline` stands in the PDF's outline, at `level` (0 at the top)."""

    language: str
    size: float
    bold: bool = False
    colour: str = "ink"
    align: Align = "left"
    before: float = 0.0
    after: float = 0.0
    tight: bool = False
    keep_with_next: bool = False
    outline: bool = False
    level: int = 0

    def aligned(self, align: Align) -> "Style":
        """The same style, aligned otherwise."""
        return self if align == self.align else replace(self, align=align)

    def line(self, text: str) -> tuple[float, float]:
        """(leading, distance from the top of a line to its baseline), as the scripts in the text need it: a Lao
        title in an English report needs a Lao line."""
        up, down, leading = 0.0, 0.0, 0.0
        for letters, above, below, loose, tight in _ROOMS:
            if re.search(letters, text):
                up, down = max(up, above), max(down, below)
                leading = max(leading, tight if self.tight else loose)
        leading = max(leading, up + down)
        return leading * self.size, ((leading - up - down) / 2 + up) * self.size


class Styles:
    """The styles of a report in one language (ISO 639-1), and how it writes."""

    def __init__(self, language: str, words: Manner | None = None) -> None:
        self.language = language
        self.words = words or Manner(language)
        em = _LARGER.get(language, 1.0)
        self.title = Style(language, 21 * em, bold=True, tight=True, after=5)
        self.subtitle = Style(language, 10.5 * em, colour="ink2", after=14)
        self.heading = Style(language, 13 * em, True, tight=True, before=20, after=6, keep_with_next=True, outline=True)
        self.minor = replace(self.heading, size=10.5 * em, before=13, after=4, level=1)
        self.text = Style(language, 10 * em, after=7)
        self.small = Style(language, 8.25 * em, colour="ink2", after=4)
        self.figure = Style(language, 16 * em, bold=True, tight=True)
        self.cell = Style(language, 8.75 * em)
        self.below = replace(self.cell, size=0.9 * self.cell.size, colour="ink2")  # a cell's second line
        self.column = Style(language, 8 * em, bold=True, colour="ink2")
