"""Lines between the rows of a list, as they are labelled, and the province or country that one of them names."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from lmcdesk.sheets.place_names import Named, Place, named
from lmcdesk.sheets.reading import Cell
from lmcdesk.sheets.taking import is_blank
from lmcdesk.sheets.vocabulary import headings, key, without_brackets

_LABEL = re.compile(
    r"[(（]?(?:(?P<roman>[IVXLC]{1,6})|(?P<arabic>\d{1,3}(?:\.\d{1,3})*)|(?P<han>[一二三四五六七八九十]{1,3})"
    r"|(?P<letter>[^\W\d_])(?=[.)、．）:]|$))(?:[.)、．）:]+|\s+|$)"
)
"""What counts the groups, before their names or in a cell of its own."""


@dataclass(frozen=True, slots=True)
class Line:
    """How a line is labelled ("roman", "arabic"...; empty for one that is not), its texts without the label, and the
    number or letter in that."""

    style: str
    names: tuple[str, ...]
    label: str = ""

    def style_after(self, style: str, label: str) -> str:
        """How it is labelled where that label stands above it: C after B is a letter, and no number."""
        follows = style == "letter" and len(label) == len(self.label) == 1 and ord(self.label) == ord(label) + 1
        return style if follows else self.style

    @property
    def place(self) -> Place | None:
        """The province or country that the line names and nothing else, with a label or its sums perhaps."""
        found = [_place(name) for name in self.names]
        known = tuple(place for place in found if place is not None)
        return Named(known, len(known) < len(found)).one


def line(cells: Iterable[Cell]) -> Line:
    """What a row says as a line between others."""
    style: str | None = None
    names, number = [], ""
    for cell in cells:
        if is_blank(cell):
            continue
        text = cell.strip() if isinstance(cell, str) else ""
        if style is None:
            label = _LABEL.match(text)
            style = "arabic" if not text else "" if label is None else label.lastgroup or ""
            number = label[style] if label is not None and style else ""
            text = text if label is None else text[label.end() :].strip()
        if any(map(str.isalpha, text)):
            names.append(text)
    return Line(style or "", tuple(names), number)


def _place(name: str) -> Place | None:
    word, colon, rest = re.sub("[：៖]", ":", name).partition(":")
    fields = {field for _, field in headings("projects").get(key(word), ())}
    told = rest if colon and fields & {"province", "country"} else name
    return named(told).one or named(without_brackets(told)).one
