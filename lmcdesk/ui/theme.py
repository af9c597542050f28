"""Colours and sizes of everything in the window: the tokens, and the one set of them that is in use."""

import math
from dataclasses import dataclass
from functools import cache
from typing import Final

from PySide6.QtGui import QColor, QPalette

LIGHT: Final[dict[str, str]] = {
    "paper": "#F3F6F6", "surface": "#FFFFFF", "sunken": "#E8EEEF", "select": "#D3E6ED",
    "line": "#D2DBDD", "control": "#74878D", "hatch": "#B9C6CA",
    "ink": "#14252B", "ink2": "#43565D", "ink3": "#54666C",
    "accent": "#0B5D7A", "accent_hover": "#094B63", "on_accent": "#FFFFFF",
    "nav": "#10313C", "nav_ink": "#E9F2F4", "nav_ink2": "#A9C3CB", "nav_on": "#1D4A59",
    "ok": "#246B45", "ok_soft": "#E0F0E6", "watch": "#855300", "watch_soft": "#FBEFD6",
    "late": "#A62B23", "late_soft": "#FBE6E3", "none": "#54666C", "none_soft": "#E8EEEF",
    "clash": "#74356B", "clash_soft": "#F3E4F0", "info": "#0B5D7A", "info_soft": "#DCEBF0",
    "added": "#CFE9D8", "removed": "#F7D6D2",
    "heat1": "#DCEBF0", "heat2": "#A9CFDC", "heat3": "#5B9DB4", "heat4": "#1F6E8C", "heat5": "#0B4A62",
    "heat1_ink": "#14252B", "heat2_ink": "#14252B", "heat3_ink": "#0A1D25",
    "heat4_ink": "#FFFFFF", "heat5_ink": "#FFFFFF",
}  # fmt: skip
"""Colour tokens by day, sRGB."""

DARK: Final[dict[str, str]] = {
    "paper": "#11191C", "surface": "#182327", "sunken": "#202D32", "select": "#21434F",
    "line": "#314148", "control": "#7C9098", "hatch": "#4A5D65",
    "ink": "#E8EFF1", "ink2": "#B7C5CA", "ink3": "#9CADB3",
    "accent": "#6CBAD6", "accent_hover": "#8BCAE1", "on_accent": "#0A1D25",
    "nav": "#0B1316", "nav_ink": "#E8EFF1", "nav_ink2": "#9CB4BC", "nav_on": "#1C3A46",
    "ok": "#7CCB9B", "ok_soft": "#1B3427", "watch": "#E6B45C", "watch_soft": "#3A2E16",
    "late": "#F39A8F", "late_soft": "#43211E", "none": "#9CADB3", "none_soft": "#202D32",
    "clash": "#DDA3D3", "clash_soft": "#3A2437", "info": "#6CBAD6", "info_soft": "#1C3A46",
    "added": "#21472F", "removed": "#5A2722",
    "heat1": "#1C3A46", "heat2": "#25566A", "heat3": "#2F7891", "heat4": "#6CBAD6", "heat5": "#B5DFEE",
    "heat1_ink": "#E8EFF1", "heat2_ink": "#E8EFF1", "heat3_ink": "#FFFFFF",
    "heat4_ink": "#0A1D25", "heat5_ink": "#0A1D25",
}  # fmt: skip
"""The same tokens by night."""

READABLE: Final = 4.5
"""The contrast that text needs on its ground (WCAG 2.2, 1.4.3)."""


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21 (WCAG 2, relative luminance)."""

    def luminance(colour: str) -> float:
        parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


_GROUNDS = ("paper", "surface", "sunken", "ok_soft", "watch_soft", "late_soft", "none_soft", "clash_soft", "info_soft",
            "added", "removed", "heat1", "heat2", "heat3", "heat4", "heat5", "nav", "nav_on", "select")  # fmt: skip


def high_contrast(system: QPalette) -> dict[str, str]:
    """The tokens of the system's own palette: no soft grounds and one ink, since shapes and words carry the meaning.
    The system's highlight is the accent where it can be read on the ground and text on it, else the ink is."""
    ground, ink, highlight, on_highlight = (
        system.color(role).name()
        for role in (
            QPalette.ColorRole.Base,
            QPalette.ColorRole.Text,
            QPalette.ColorRole.Highlight,
            QPalette.ColorRole.HighlightedText,
        )
    )
    readable = contrast(highlight, ground) >= READABLE and contrast(on_highlight, highlight) >= READABLE
    tokens = dict.fromkeys(LIGHT, ink) | dict.fromkeys(_GROUNDS, ground)
    tokens["accent"] = tokens["accent_hover"] = highlight if readable else ink
    tokens["on_accent"] = on_highlight if readable else ground
    return tokens


@dataclass(frozen=True)
class Metrics:
    """Every size in the window, in device-independent pixels; no page has a number of its own."""

    language: str
    scale: float

    # Type, in the size of Latin letters; `font` adds what other letters need.
    axis: int
    small: int
    text: int
    panel: int
    fact: int
    title: int
    welcome: int

    line: int
    """One line of running text."""
    row: int
    row2: int
    """A table row of one line and of two."""
    group: int
    head: int
    axis_head: int
    """A table's group row, header, and header that carries a time axis."""
    field: int
    button: int
    chip: int
    lines_field: int
    """A field for several lines of text."""

    band: int
    band_narrow: int
    nav: int
    """The left band, folded, and one of its items."""
    status: int
    side: int
    """The height of the status bar; the width of a side panel."""
    form: int
    text_column: int
    dialog_width: int
    dialog_height: int
    fold_band: int
    fold_header: int
    """Below these window widths the band shrinks, then header and filter bar fold."""

    tight: int
    near: int
    inner: int
    edge: int
    wide: int
    """The five spaces, 4 to 24."""
    cell: int
    """From a cell's left edge to its text."""
    radius: int
    chip_radius: int
    border: int
    focus: int
    bar: int
    adopted: int
    selected: int
    """Thickness of a progress bar, of the adopted line under a forecast bar, of the bar beside a selected row."""
    mark: int
    icon: int
    icon_small: int
    letter: float
    """The width of an average Latin letter; widths of columns and fields are counted in it."""

    def letters(self, count: float) -> int:
        """The width of so many average letters."""
        return round(count * self.letter)


@dataclass(frozen=True)
class _Script:
    """What a script's letters need, in pixels at scale 1: measured on its worst stacks."""

    larger: int
    line: int
    row: int
    row2: int
    field: int
    band: int
    ink: float  # height of ink over the size, for text larger than running text


_SCRIPTS = {
    "en": _Script(0, 20, 32, 42, 32, 192, 1.25),
    "vi": _Script(0, 20, 32, 42, 32, 208, 1.35),
    "zh": _Script(1, 22, 34, 44, 32, 192, 1.15),
    "th": _Script(1, 24, 34, 46, 34, 212, 1.45),
    "lo": _Script(1, 26, 36, 48, 36, 212, 1.5),
    "km": _Script(1, 26, 36, 50, 36, 212, 1.6),
    "my": _Script(0, 30, 38, 56, 38, 216, 1.6),
}

_GUEST_ROW2 = {"my": 44}
"""A row of two lines in a window of another language, where the usual height would let the lines touch: only the first
line is in the larger size there, and both stand on base lines that leave room for feet."""


def larger(language: str) -> int:
    """How many pixels a language's letters are larger than Latin ones, to be as easy to read."""
    return _SCRIPTS[language].larger


@cache
def metrics_of(language: str, scale: float = 1.0, contrast: bool = False) -> Metrics:
    """The sizes for a language of the window, at the user's scale; thicker borders in high contrast. Raises KeyError
    for a language that the window does not speak."""
    script = _SCRIPTS[language]

    def px(size: float) -> int:
        return max(1, round(size * scale))

    return Metrics(
        language=language, scale=scale,
        axis=px(11), small=px(12), text=px(13), panel=px(14), fact=px(16), title=px(20), welcome=px(24),
        line=px(script.line), row=px(script.row), row2=px(script.row2),
        group=px(script.row - 4), head=px(script.row), axis_head=px(script.row + 10),
        field=px(script.field), button=px(script.field), chip=px(script.field - 8), lines_field=px(script.line * 5),
        band=px(script.band), band_narrow=px(48), nav=px(36 + script.field - 32),
        status=px(28 + script.field - 32), side=px(290),
        form=px(480), text_column=px(640), dialog_width=px(780), dialog_height=px(560),
        fold_band=px(1000), fold_header=px(800),
        tight=px(4), near=px(8), inner=px(12), edge=px(16), wide=px(24), cell=px(10),
        radius=px(4), chip_radius=px(3), border=2 if contrast else 1, focus=2,
        bar=px(5), adopted=px(3), selected=6 if contrast else 3,
        mark=px(10), icon=px(20), icon_small=px(16), letter=7.2 * scale + script.larger * 0.5,
    )  # fmt: skip


def line_height(size: int, language: str, scale: float = 1.0) -> int:
    """The height that one line needs for its ink not to be cut, `size` being the pixel size for Latin letters."""
    script = _SCRIPTS[language]
    grown = (size / scale + script.larger) * script.ink + 2
    usual = script.line * min(1.0, (size / scale + script.larger) / (13 + script.larger))
    return math.ceil(max(grown, usual) * scale)


_colours: dict[str, QColor]
_metrics: Metrics


def use(colours: dict[str, str], language: str, scale: float, contrast: bool) -> None:
    """Put a set of tokens and sizes in use; what is already on the screen is told by `look.apply`."""
    global _colours, _metrics
    _colours = {name: QColor(value) for name, value in colours.items()}
    _metrics = metrics_of(language, scale, contrast)


use(LIGHT, "en", 1.0, False)


def colour(name: str) -> QColor:
    """The colour of a token as shown now. Raises KeyError for an unknown token."""
    return _colours[name]


def metrics() -> Metrics:
    """The sizes as shown now."""
    return _metrics


def two_line_row(language: str) -> int:
    """The height of a row of two lines when text in that language stands in it, whatever the window's language."""
    own = metrics()
    return max(own.row2, round(_GUEST_ROW2.get(language, 0) * own.scale))
