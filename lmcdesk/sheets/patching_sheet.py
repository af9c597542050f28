"""The XML of a sheet, copied as it streams past, with other looks for some of its cells."""

from collections.abc import Callable, Mapping
from typing import IO

from openpyxl.utils import column_index_from_string, get_column_letter

from lmcdesk.sheets.patching_styles import Styles
from lmcdesk.sheets.patching_xml import (
    Unpatchable,
    closing,
    guarded_parser,
    local,
    opened,
    prefix,
    tag_at,
    with_attributes,
    without_attribute,
)
from lmcdesk.sheets.problems import Level

_AT_ONCE = 1 << 18
LONGEST_TAG = 1 << 24
"""In bytes."""
_AFTER_NOTES = frozenset(
    {"legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"}
)
"""What stands in a sheet after the link to the drawing of its notes."""

Levels = Mapping[int, Mapping[int, Level]]
"""How bad cells are, by row (from 1) and column (from 0)."""


def copy_sheet(
    source: IO[bytes], out: IO[bytes], levels: Levels, styles: Styles, link: bytes, step: Callable[[int], None]
) -> None:
    """Copies a sheet. Its cells get the looks of their levels, and those that an earlier marking coloured and this one
    does not the looks from before; `link` is what leads to the drawing of its notes, where the sheet has none yet.
    `step` is told of the bytes that went by. Raises Unpatchable, ExpatError, ValueError."""
    copy = _Copy(out, levels, styles, link)
    done = 0
    while piece := source.read(_AT_ONCE):
        copy.feed(piece)
        done += len(piece)
        step(done)
    copy.close()


class _Copy:
    def __init__(self, out: IO[bytes], levels: Levels, styles: Styles, link: bytes) -> None:
        self._out, self._styles, self._link = out, styles, link
        self._rows = [(row, dict(cells)) for row, cells in sorted(levels.items(), reverse=True)]
        """What is still to come, the next one last."""
        self._coloured = frozenset(map(str, styles.marked))
        self._held, self._begin, self._done = b"", 0, 0
        """Bytes that went in, where they begin, and where those end that are copied."""
        self._depth = 0
        self._within = ""
        """The element of the sheet itself that is open."""
        self._prefix = b""
        self._columns: list[tuple[int, int, int]] = []
        self._row = self._place = 0
        """The row (from 1) and the column (from 0) that came last."""
        self._row_look: int | None = None
        self._cells: dict[int, Level] = {}
        """What is still to come in the row."""
        self._watching = False
        """Whether a cell of the row may have to change."""
        self._empty = False
        """Whether the element that was begun last has its end in its start tag."""
        self._parser = guarded_parser()
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end

    def feed(self, piece: bytes) -> None:
        self._held += piece
        if len(self._held) > LONGEST_TAG:
            raise Unpatchable("length")
        self._parser.Parse(piece, False)
        self._copy(self._parser.CurrentByteIndex)
        self._held, self._begin = self._held[self._done - self._begin :], self._done

    def close(self) -> None:
        self._parser.Parse(b"", True)
        self._out.write(self._held)

    # What the parser tells

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth == 4:
            if self._watching and self._within == "sheetData" and local(name) == "c":
                self._cell(attributes)
        elif self._depth == 3:
            if self._within == "sheetData":
                self._begin_row(attributes)
            elif self._within == "cols":
                self._column(attributes)
        elif self._depth == 2:
            self._begin_part(local(name))
        elif self._depth == 1 and local(name) != "worksheet":
            raise Unpatchable(name)

    def _end(self, _name: str) -> None:
        self._depth -= 1
        if self._depth == 2 and self._within == "sheetData":
            self._finish(self._missing_cells())
        elif self._depth == 1 and self._within == "sheetData":
            self._finish(self._missing_rows())
            self._within = ""
        elif self._depth == 0 and self._link:
            self._insert(self._made_link())

    def _begin_part(self, name: str) -> None:
        self._within = name
        if name == "legacyDrawing" and self._link:
            raise Unpatchable(name)  # there is one, which was not found
        if name == "sheetData":
            tag, end = self._tag()
            self._prefix = prefix(tag)
            self._begin_open(tag, end, bool(self._rows))
        elif name in _AFTER_NOTES and self._link:
            self._insert(self._made_link())
            self._link = b""

    def _begin_row(self, attributes: dict[str, str]) -> None:
        number = int(attributes.get("r", self._row + 1))
        if number <= self._row:
            raise Unpatchable("rows out of order")
        self._insert(self._missing_rows(number))
        self._row, self._place = number, -1
        self._cells = self._rows.pop()[1] if self._rows and self._rows[-1][0] == number else {}
        self._row_look = int(attributes.get("s", "0")) if attributes.get("customFormat") in ("1", "true") else None
        self._watching = bool(self._cells or self._coloured)
        if self._cells:
            tag, end = self._tag()
            self._begin_open(without_attribute(tag, b"spans"), end, True)  # only a hint, which may be wrong now
        else:
            self._empty = False

    def _column(self, attributes: dict[str, str]) -> None:
        if "style" in attributes:
            first, last = int(attributes["min"]), int(attributes["max"])
            self._columns.append((first - 1, last - 1, int(attributes["style"])))

    def _cell(self, attributes: dict[str, str]) -> None:
        place = self._place + 1
        if "r" in attributes:
            place = column_index_from_string(attributes["r"].rstrip("0123456789")) - 1
        if place <= self._place:
            raise Unpatchable("cells out of order")
        self._insert(self._missing_cells(place))
        self._place = place
        level = self._cells.pop(place, None)
        look = attributes.get("s", "0")
        if level is not None:
            new = self._styles.mark(int(look), level)
        elif look in self._coloured:
            new = self._styles.unmark(int(look))
        else:
            return
        tag, end = self._tag()
        self._replace(with_attributes(tag, {"s": str(new)}), end)

    # Cells that the sheet does not have yet

    def _missing_rows(self, before: int | None = None) -> bytes:
        """Rows above one, or up to the end of the sheet."""
        made = []
        while self._rows and (before is None or self._rows[-1][0] < before):
            self._row, self._cells = self._rows.pop()
            self._row_look = None
            made.append(b'<%srow r="%d">%s</%srow>' % (self._prefix, self._row, self._missing_cells(), self._prefix))
        return b"".join(made)

    def _missing_cells(self, before: int | None = None) -> bytes:
        """Cells of the row left of one, or up to its end."""
        made = []
        for place in sorted(self._cells):
            if before is None or place < before:
                look = self._styles.mark(self._usual(place), self._cells.pop(place))
                ref = f"{get_column_letter(place + 1)}{self._row}".encode()
                made.append(b'<%sc r="%s" s="%d"/>' % (self._prefix, ref, look))
        return b"".join(made)

    def _usual(self, place: int) -> int:
        """The look of a cell that is not there."""
        if self._row_look is not None:
            return self._row_look
        return next((look for first, last, look in self._columns if first <= place <= last), 0)

    def _made_link(self) -> bytes:
        return self._link.replace(b"<", b"<" + self._prefix, 1)

    # The bytes

    def _tag(self) -> tuple[bytes, int]:
        """The start tag that is being told of, and where it ends."""
        tag, end = tag_at(self._held, self._parser.CurrentByteIndex - self._begin)
        return tag, self._begin + end

    def _begin_open(self, tag: bytes, end: int, filled: bool) -> None:
        """Copy a start tag; of an element that shall have something in it."""
        self._empty = tag.endswith(b"/>") and filled
        self._closing = closing(tag)
        if filled:
            self._replace(opened(tag), end)

    def _finish(self, more: bytes) -> None:
        """Something more at the end of an element."""
        if self._empty:
            more += self._closing
            self._empty = False
        self._insert(more)

    def _insert(self, new: bytes) -> None:
        if new:
            self._copy(self._parser.CurrentByteIndex)
            self._out.write(new)

    def _replace(self, new: bytes, end: int) -> None:
        self._copy(self._parser.CurrentByteIndex)
        self._out.write(new)
        self._done = end

    def _copy(self, end: int) -> None:
        if end > self._done:
            self._out.write(self._held[self._done - self._begin : end - self._begin])
            self._done = end
