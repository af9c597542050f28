"""The looks of a workbook's cells, to which those of marked cells are added."""

from lmcdesk.sheets.marks import COLOURS
from lmcdesk.sheets.patching_xml import Element, Unpatchable, elements, prefix, spliced, with_attributes
from lmcdesk.sheets.problems import Level

_FILL = "styleSheet/fills/fill"
_PATTERN = f"{_FILL}/patternFill"
_GROUND = (
    '<{p}fill><{p}patternFill patternType="solid"><{p}fgColor rgb="{colour}"/><{p}bgColor indexed="64"/>'
    "</{p}patternFill></{p}fill>"
)
_LEVELS = {colour: level for level, colour in COLOURS.items()}
_MOST = 64_000
"""Looks; Excel takes some more."""


class Styles:
    """The part of a workbook that holds them. A look goes by its number, and a marked one is as the cell's own but for
    its ground."""

    def __init__(self, data: bytes) -> None:
        root = elements(
            data,
            *("styleSheet/fills", _FILL, _PATTERN, f"{_PATTERN}/fgColor"),
            *("styleSheet/cellXfs", "styleSheet/cellXfs/xf"),
        )
        self._data = data
        self._fills, self._looks = root.child("fills"), root.child("cellXfs")
        if not self._fills.children or not self._looks.children:
            raise Unpatchable("looks")
        self._levels = {n: level for n, fill in enumerate(self._fills.children) if (level := _level(fill)) is not None}
        self._new_fills: dict[Level, int] = {}
        self._new_looks: dict[tuple[int, int], int] = {}
        self.marked = frozenset(n for n, look in enumerate(self._looks.children) if self._fill_of(look) in self._levels)
        """Those that an earlier marking gave."""

    def mark(self, look: int, level: Level) -> int:
        """A look with the ground of a marked cell."""
        look = look if 0 <= look < len(self._looks.children) else 0
        if self._levels.get(self._fill_of(self._looks.children[look])) is level:
            return look
        return self._with(look, self._new_fills.setdefault(level, len(self._fills.children) + len(self._new_fills)))

    def unmark(self, look: int) -> int:
        """A look that an earlier marking gave, without a ground: which one it had is not known any more."""
        return self._with(look, 0)

    def data(self) -> bytes:
        """The part with what was added."""
        p = prefix(self._data[self._fills.start : self._fills.inside]).decode()
        fills = [_GROUND.format(p=p, colour=COLOURS[level]).encode() for level in self._new_fills]
        edits = []
        for element, new in ((self._fills, fills), (self._looks, [*map(self._made, self._new_looks)])):
            if new:
                edits += element.grown(self._data, b"".join(new), count=str(len(element.children) + len(new)))
        return spliced(self._data, edits)

    def _fill_of(self, look: Element) -> int:
        fill = int(look.attributes.get("fillId", "0"))
        return fill if 0 <= fill < len(self._fills.children) else 0

    def _with(self, look: int, fill: int) -> int:
        number = self._new_looks.setdefault((look, fill), len(self._looks.children) + len(self._new_looks))
        if number >= _MOST:
            raise Unpatchable("looks")
        return number

    def _made(self, new: tuple[int, int]) -> bytes:
        look = self._looks.children[new[0]]
        tag = with_attributes(self._data[look.start : look.inside], {"fillId": str(new[1]), "applyFill": "1"})
        return tag + self._data[look.inside : look.end]


def _level(fill: Element) -> Level | None:
    """What a ground of ours tells."""
    for pattern in fill.children:
        if pattern.attributes.get("patternType") == "solid":
            for colour in pattern.children:
                return _LEVELS.get(colour.attributes.get("rgb", "").upper())
    return None
