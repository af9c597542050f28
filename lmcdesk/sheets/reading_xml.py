"""Reads the XML that Excel 2003 and many programs of offices write as a workbook (SpreadsheetML)."""

import math
import re
from collections.abc import Iterable
from datetime import datetime
from typing import Any
from xml.parsers import expat

from lmcdesk.sheets.reading_source import MOST_COLUMNS, MOST_REMARKS, MOST_ROWS, MOST_SHEETS, Refused, Room, Whole

_DEEPEST = 200
"""Elements within one another; a workbook has ten, and what is formatted within a cell a few more."""
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")


def worksheets(pieces: Iterable[str]) -> list[Whole]:
    """The sheets of a workbook. Raises Refused."""
    reader = _Reader()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.EntityDeclHandler = _declares  # no workbook does, and what is declared may grow without end
    try:
        for piece in pieces:
            parser.Parse(piece, False)
        parser.Parse("", True)
    except (expat.ExpatError, ValueError):
        raise Refused("damaged") from None
    return reader.found


def _declares(*_: object) -> None:
    raise Refused("damaged")


class _Reader:
    """What expat tells, as sheets; elements and attributes go by their names without their namespaces."""

    def __init__(self) -> None:
        self.found: list[Whole] = []
        self._room = Room()
        self._path: list[str] = []
        self._row = self._place = 0
        """Of the row that was begun last its number (from 1), of the next cell its column (from 0)."""
        self._cells: list[Any] = []
        self._held: dict[str, str] = {}
        self._cell: dict[str, str] = {}
        """What the row, and the cell, says of itself."""
        self._kind: str | None = None
        self._said: list[str] | None = None
        """What the cell says, or whether the sheet is hidden, while that is being told."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        tag, above = _local(name), self._path[-1] if self._path else ""
        self._path.append(tag)
        self._room.take(1)
        if len(self._path) > _DEEPEST:
            raise Refused("damaged")
        told = {_local(key): value for key, value in attributes.items()}
        match above, tag:
            case "Workbook", "Worksheet":
                self.found.append(Whole(told.get("Name", "")))
                self._row = 0
                if len(self.found) > MOST_SHEETS:
                    raise Refused("large")
            case "Table", "Row":
                self._begin_row(told)
            case "Row", "Cell":
                self._place = _index(told, self._place)
                self._cell, self._kind = told, None
            case "Cell", "Data":
                self._kind, self._said = told.get("Type", "String"), []
            case "WorksheetOptions", "Visible":
                self._said = []

    def end(self, name: str) -> None:
        tag = self._path.pop()
        match self._path[-1] if self._path else "", tag:
            case "Table", "Row":
                if self._cells:
                    self.found[-1].rows.append((self._row, self._cells))
                self._row += _count(self._held, "Span")
            case "Row", "Cell":
                self._end_cell()
            case "Cell", "Data":
                self._take("".join(self._said or ()))
                self._said = None
            case "WorksheetOptions", "Visible":
                self.found[-1].hidden = "".join(self._said or ()).strip() != "SheetVisible"
                self._said = None

    def text(self, said: str) -> None:
        if self._said is not None:
            self._said.append(said)

    def _begin_row(self, told: dict[str, str]) -> None:
        self._row = _index(told, self._row) + 1
        if self._row > MOST_ROWS:
            raise Refused("large")
        if told.get("Hidden") == "1":
            self.found[-1].hidden_rows.append(self._row)
        self._held, self._cells, self._place = told, [], 0

    def _take(self, text: str) -> None:
        """The value of a cell."""
        if self._kind == "Error":
            self.found[-1].errors.append((self._row, self._place, text))
        elif (value := _value(self._kind, text)) is not None:
            if self._place >= MOST_COLUMNS:
                raise Refused("large")
            missing = self._place - len(self._cells)
            self._room.take(missing + 1)
            self._cells += [*[None] * missing, value]

    def _end_cell(self) -> None:
        sheet, across, down = self.found[-1], _count(self._cell, "MergeAcross"), _count(self._cell, "MergeDown")
        if "Formula" in self._cell and self._kind is None:
            sheet.unvalued.append((self._row, self._place))
        if (across or down) and len(sheet.merged) < MOST_REMARKS:
            top = self._row - 1
            sheet.merged.append((top, self._place, top + down, self._place + across))
        self._place += 1 + across


def _local(name: str) -> str:
    return name.rpartition(" ")[2]


def _count(told: dict[str, str], name: str) -> int:
    """A number of rows or columns. Raises ValueError."""
    return max(0, min(int(told.get(name, "0")), MOST_ROWS))


def _index(told: dict[str, str], next_: int) -> int:
    """Where a row or a cell stands, counted from 0. Raises Refused for what goes back."""
    place = int(told["Index"]) - 1 if "Index" in told else next_
    if place < next_:
        raise Refused("damaged")
    return place


def _value(kind: str | None, text: str) -> Any:
    """What a cell of a type holds; what is not of its type is a text."""
    plain = text.strip()
    if kind == "Number" and _NUMBER.fullmatch(plain) and math.isfinite(number := float(plain)):
        return number
    if kind == "Boolean" and plain in ("0", "1"):
        return plain == "1"
    if kind == "DateTime":
        try:
            moment = datetime.fromisoformat(plain).replace(tzinfo=None)
        except ValueError:
            return text or None
        if moment.year < 1900:
            return str(moment.time())
        return moment if moment.time() != datetime.min.time() else moment.date()
    return text or None
