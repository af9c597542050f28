"""Reads the tables of a web page, which many offices' programs write and call a workbook."""

import re
from collections.abc import Iterable
from html import unescape
from html.parser import HTMLParser

from lmcdesk.sheets.reading_source import MOST_COLUMNS, MOST_REMARKS, MOST_ROWS, MOST_SHEETS, Refused, Room, Row, Whole

_DEEPEST = 50
"""Tables within one another."""
_LONGEST_TAG = 4 << 20
"""Characters of a tag, a comment or a style that is not ended."""
_WIDEST, _DEEPEST_CELL = 1_000, 65_534
"""Columns and rows that a cell may reach over, as browsers have it."""

_SPACES = re.compile(r"[ \t\r\n\f]+")
_NAME = re.compile(r"<x:Name>([^<]*)</x:Name>", re.IGNORECASE)
_COUNT = re.compile(r"\s*(\d{1,6})")
_UNSEEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_QUIET = frozenset(("script", "style", "title", "xml", "select", "textarea"))
"""Elements whose text is none of the page's."""
_OF_TABLES = frozenset(("table", "tr", "td", "th"))
_LINES = frozenset((
    "address", "br", "caption", "center", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol",
    "p", "pre", "ul",
))  # fmt: skip
"""Elements that begin a new line."""

Attributes = list[tuple[str, str | None]]


def tables(pieces: Iterable[str]) -> list[Whole]:
    """The lists of a page, each a sheet; none where no table stands in it. Raises Refused."""
    reader = _Reader()
    names: list[str] = []
    for place, piece in enumerate(pieces):
        if place == 0:
            names = [" ".join(unescape(name).split()) for name in _NAME.findall(piece)]
        reader.feed(piece.replace("\0", ""))
        if len(reader.rawdata) > _LONGEST_TAG:
            raise Refused("damaged")
    return _named(reader.whole(), names)


def _named(found: list[Whole], names: list[str]) -> list[Whole]:
    """Sheets with the names that Excel keeps in the page, or the tables' captions, or numbers; no two the same."""
    if len(names) != len(found):
        names = [each.name for each in found]
    taken: set[str] = set()
    for number, (each, name) in enumerate(zip(found, names, strict=True), 1):
        each.name = name if name and name not in taken else f"{name} {number}".strip() if len(found) > 1 else ""
        taken.add(each.name)
    return found


class _Table:
    """A table that is being read: rows of texts, each in its column, those of merged cells in the first of them."""

    def __init__(self, room: Room) -> None:
        self.rows: list[list[str | None]] = []
        self.merged: list[tuple[int, int, int, int]] = []
        self.hidden: list[int] = []
        self.caption: list[str] | None = None
        self.cell: list[str] | None = None
        """What the cell says that is open."""
        self.width = 0
        """The most cells of a row that say something."""
        self._room = room
        self._row: list[str | None] | None = None
        self._spans = (1, 1)
        self._taken: dict[int, int] = {}
        """By columns, the first row (from 0) that no cell further up reaches into."""

    def begin_row(self, unseen: bool) -> None:
        self.end_row()
        if len(self.rows) >= MOST_ROWS:
            raise Refused("large")
        if unseen:
            self.hidden.append(len(self.rows))
        self._row = []

    def begin_cell(self, across: int, down: int) -> None:
        self.end_cell()
        if self._row is None:
            self.begin_row(False)
        self.cell, self._spans = [], (across, down)

    def end_cell(self) -> None:
        if self.cell is None or self._row is None:
            return
        (across, down), row, top, left = self._spans, self._row, len(self.rows), len(self._row)
        while self._taken.get(left, 0) > top:
            left += 1
        if left + across > MOST_COLUMNS:
            raise Refused("large")
        self._room.take(left - len(row) + across)
        row += [*[None] * (left - len(row)), _text(self.cell), *[None] * (across - 1)]
        if across * down > 1 and len(self.merged) < MOST_REMARKS:
            self.merged.append((top, left, top + down - 1, left + across - 1))
        if down > 1:
            self._taken.update(dict.fromkeys(range(left, left + across), top + down))
        self.cell = None

    def end_row(self) -> None:
        self.end_cell()
        if self._row is not None:
            self.width = max(self.width, sum(cell is not None for cell in self._row))
            self.rows.append(self._row)
            self._row = None

    def emptied(self) -> list[list[str | None]]:
        """All rows so far, and what the open one says: they are taken out, and the table goes on without them."""
        rows = [*self.rows, self._row or [], *_lines(self.cell or [])]
        self.rows, self.merged, self.hidden, self._taken = [], [], [], {}
        self._row, self.cell = [], []
        return rows

    @property
    def reach(self) -> int:
        """How wide it is, the cell that is open included."""
        return max(self.width, sum(cell is not None for cell in self._row or ()) + 1)

    @property
    def is_list(self) -> bool:
        """Whether it is one of rows and columns; others only set out texts."""
        return self.width > 1 and sum(any(row) for row in self.rows) > 1


class _Reader(HTMLParser):
    """A page as it goes by.

    What stands above a list, be it text or a table of one row or one column, becomes rows above it, as in Excel: there
    it is said what the list is, and in which unit its amounts are. Of what stands below the last list, only rows of
    several cells are kept, which may belong to it. A table within a cell is a part of what the cell says; but if it is
    wider than the table around it, that one is there to set out the page, and the inner one is the list.
    """

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._found: list[Whole] = []
        self._room = Room()
        self._open: list[_Table] = []
        self._above: list[list[str | None]] = []
        self._around: list[str] = []
        """Rows, and then what was said since, above the next list."""
        self._quiet = ""
        self._filled = False
        """Whether a cell of any table says something."""

    def whole(self) -> list[Whole]:
        """What was found. Raises Refused for a page that breaks off within a table."""
        if self._open:
            raise Refused("damaged")
        if not self._found and self._filled:
            self._found.append(Whole("", rows=_numbered(self._above)))
        elif self._found:
            last = self._found[-1].rows
            below = [row for row in self._above if sum(cell is not None for cell in row) > 1]
            last += _numbered(below, last[-1][0] + 1)
        return self._found

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        self._room.take(1)
        table = self._open[-1] if self._open else None
        if tag in _OF_TABLES:  # whatever was not ended before
            self._quiet = ""
        if tag == "table":
            self._begin_table()
        elif tag in _QUIET:
            self._quiet = tag
        elif table is not None and tag == "tr":
            table.begin_row(_unseen(attrs))
        elif table is not None and tag in ("td", "th"):
            told = dict(attrs)
            table.begin_cell(_reach(told.get("colspan"), _WIDEST), _reach(told.get("rowspan"), _DEEPEST_CELL))
        elif table is not None and tag == "caption" and table.caption is None:
            table.caption = []
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        table = self._open[-1] if self._open else None
        if tag == self._quiet:
            self._quiet = ""
        elif tag == "table":
            self._end_table()
        elif tag in ("body", "html"):
            while self._open:
                self._end_table()
        elif table is not None and tag in ("td", "th"):
            table.end_cell()
        elif table is not None and tag in ("tr", "thead", "tbody", "tfoot"):
            table.end_row()
        self._break(tag)

    def handle_data(self, data: str) -> None:
        if not self._quiet and self.cdata_elem is None:
            self._say(_SPACES.sub(" ", data))

    def _begin_table(self) -> None:
        if self._open and self._open[-1].cell is None:  # it was not ended
            self._end_table()
        if len(self._open) == _DEEPEST:
            raise Refused("damaged")
        self._open.append(_Table(self._room))

    def _end_table(self) -> None:
        if not self._open:
            return
        table = self._open.pop()
        table.end_row()
        self._filled = self._filled or table.width > 0
        caption = _lines(table.caption or [])
        outer = self._open[-1] if self._open else None
        if outer is not None and outer.cell is not None and table.width < outer.reach:
            outer.cell += (f"\n{' '.join(filter(None, row))}" for row in (*caption, *table.rows))
            outer.cell.append("\n")
            return
        self._above += _lines(self._around)
        self._around = []
        for each in self._open:
            self._above += each.emptied()
        self._above += caption
        if table.is_list:
            self._found.append(_sheet(table, self._above))
            self._above = []
            if len(self._found) > MOST_SHEETS:
                raise Refused("large")
        else:
            self._above += table.rows

    def _break(self, tag: str) -> None:
        if tag in _LINES:
            self._say("\n")

    def _say(self, text: str) -> None:
        table = self._open[-1] if self._open else None
        if table is not None and table.cell is not None:
            table.cell.append(text)
        elif table is not None and table.caption is not None and not table.rows:
            table.caption.append(text)
        else:
            self._around.append(text)


def _sheet(table: _Table, above: list[list[str | None]]) -> Whole:
    begin, last = len(above), len(table.rows) - 1
    merged = [(top + begin, left, min(bottom, last) + begin, right) for top, left, bottom, right in table.merged]
    hidden = [begin + place + 1 for place in table.hidden]
    name = " ".join((_text(table.caption or []) or "").split())
    return Whole(name, rows=_numbered([*above, *table.rows]), merged=merged, hidden_rows=hidden)


def _numbered(rows: list[list[str | None]], first: int = 1) -> list[Row]:
    """Rows that hold something, without their empty ends."""
    found: list[Row] = []
    for number, row in enumerate(rows, first):
        while row and row[-1] is None:
            row.pop()
        if row:
            found.append((number, row))
    return found


def _text(said: list[str]) -> str | None:
    """What parts of a text say, in lines without what stands around them; None if that is nothing."""
    lines = (" ".join(part for part in line.split(" ") if part).strip() for line in "".join(said).split("\n"))
    return "\n".join(line for line in lines if line) or None


def _lines(said: list[str]) -> list[list[str | None]]:
    """Each line as a row of one cell."""
    text = _text(said)
    return [[line] for line in text.split("\n")] if text else []


def _reach(said: str | None, most: int) -> int:
    found = _COUNT.match(said or "")
    return max(1, min(int(found.group(1)) if found else 1, most))


def _unseen(attributes: Attributes) -> bool:
    return any(name == "hidden" or (name == "style" and _UNSEEN.search(told or "")) for name, told in attributes)
