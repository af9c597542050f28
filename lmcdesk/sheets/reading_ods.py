"""What an OpenDocument workbook tells beside the values that calamine reads: merged cells, hidden rows, grounds, and
numbers as they are shown."""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from itertools import pairwise
from pathlib import Path

from lmcdesk.sheets.reading_source import LONGEST_ROW, MEGA, MOST_COLUMNS, MOST_REMARKS, MOST_ROWS, Refused

CONTENT = "content.xml"
_STYLES = "styles.xml"

_ROW = b"<table:table-row"
_BEGIN = re.compile(rb"<table:table(?:-row)?[\s/>]")
_STYLE = re.compile(rb"(?=<style:style[\s/>])")
_TAG = re.compile(rb"""<[\w:-]+((?:[^>"']|"[^"]*"|'[^']*')*+)>""")
_ATTRIBUTE = re.compile(rb"""([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_COLUMN = re.compile(rb"(?=<table:table-column[\s/>])")
_CELL = re.compile(rb"""<table:(?:covered-)?table-cell((?:\s(?:[^>"']|"[^"]*"|'[^']*')*+)?)/?>""")
_PROPERTIES = re.compile(rb"<style:table-cell-properties[\s/>]")
_REMARK = re.compile(rb"<office:annotation[\s>].*?</office:annotation>", re.DOTALL)
_SHOWN = re.compile(rb"<text:p(?:\s[^>]*)?>(.*?)</text:p>", re.DOTALL)
_MARKUP = re.compile(rb"<[^>]*>")
_PLAIN = re.compile(r"(\D*)(\d+)(\D*)")
_NO_GROUND = ("", "transparent", "#ffffff")

Attributes = dict[str, str]


@dataclass
class Marks:
    """What a sheet tells beside its cells: merged ranges (counted from 0) and hidden rows (from 1)."""

    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    hidden: list[int] = field(default_factory=list)


@dataclass(frozen=True)
class _Row:
    sheet: str
    columns: list[str]
    """The styles of the sheet's columns."""
    number: int
    """Counted from 1."""
    times: int
    """How often the row stands there."""
    told: Attributes
    xml: bytes

    def numbers(self, height: int) -> range:
        """Of all rows that are the same as this one, among so many."""
        return range(self.number, min(self.number + self.times, height + 1))

    def cells(self) -> Iterator[tuple[int, int, Attributes, bytes]]:
        """The column (from 0) of each cell, how often it stands there, what it tells and what stands in it."""
        place = 0
        found = list(_CELL.finditer(self.xml))
        ends = [cell.start() for cell in found[1:]] + [len(self.xml)]
        for cell, end in zip(found, ends, strict=True):
            told = _attributes(cell[1])
            times = _count(told, "table:number-columns-repeated")
            yield place, times, told, self.xml[cell.end() : end]
            place += times


def marks(path: Path) -> dict[str, Marks]:
    """What each sheet tells beside its cells, by its name."""
    found: dict[str, Marks] = {}
    for row in _rows(path):
        sheet = found.setdefault(row.sheet, Marks())
        if row.told.get("table:visibility", "visible") != "visible":
            sheet.hidden += row.numbers(MOST_ROWS)[: MOST_REMARKS - len(sheet.hidden)]
        if b"-spanned=" not in row.xml or len(sheet.merged) >= MOST_REMARKS:
            continue
        for place, _, told, _ in row.cells():
            across, down = (_count(told, f"table:number-{way}-spanned") for way in ("columns", "rows"))
            if across * down > 1:
                sheet.merged.append((row.number - 1, place, row.number + down - 2, place + across - 1))
    return found


def grounds(path: Path, sheet: str, height: int, width: int) -> list[tuple[int, int, str]]:
    """(row from 1, column from 0) of the cells in so many rows and columns that have a ground of their own, and its
    colour."""
    styles = _Styles(path)
    found: list[tuple[int, int, str]] = []
    for row in _rows(path, sheet):
        coloured = []
        for place, times, told, _ in row.cells():
            for column in range(place, min(place + times, width)):
                above = row.told.get("table:default-cell-style-name") or "".join(row.columns[column : column + 1])
                if ground := styles.ground(told.get("table:style-name") or above):
                    coloured.append((column, ground))
        for number in row.numbers(height) if coloured else ():
            found += ((number, column, ground) for column, ground in coloured)
            if len(found) > MOST_REMARKS:
                return []
    return found


def shown_as(path: Path, sheet: str, height: int, columns: list[int]) -> list[tuple[int, int, str]]:
    """(row from 1, column from 0) of the numbers in some columns of so many rows, and the format that shows them as the
    sheet does."""
    return [
        (number, column, shown)
        for row in _rows(path, sheet)
        for place, times, told, inside in row.cells()
        for column in columns
        if place <= column < place + times and (shown := _format(told, inside))
        for number in row.numbers(min(height, MOST_REMARKS))
    ]


def _format(told: Attributes, inside: bytes) -> str:
    kind = told.get("office:value-type")
    if kind == "percentage":
        return "0%"
    said = _SHOWN.search(_REMARK.sub(b"", inside))
    if kind not in ("float", "currency") or said is None:
        return ""
    parts = _PLAIN.fullmatch(_text(_MARKUP.sub(b"", said[1])))
    if parts is None or '"' in parts[0] or told.get("office:value") != str(int(parts[2])):
        return ""
    before, digits, after = parts.groups()
    return "".join((f'"{before}"' if before else "", "0" * len(digits), f'"{after}"' if after else ""))


class _Styles:
    """The styles of cells, each of which may have its ground from another."""

    def __init__(self, path: Path) -> None:
        self._told: dict[str, tuple[str, str]] = {}
        for part in (_STYLES, CONTENT):
            for piece in _pieces(path, part):
                if piece.startswith(b"<table:table"):
                    break
                for style in _STYLE.split(piece):
                    self._take(style)

    def _take(self, style: bytes) -> None:
        told = _of_tag(style)
        if told.get("style:family") != "table-cell":
            return
        said = _PROPERTIES.search(style)
        ground = _of_tag(style[said.start() :]).get("fo:background-color", "") if said else ""
        self._told[told.get("style:name", "")] = ground, told.get("style:parent-style-name", "")

    def ground(self, name: str) -> str:
        """The colour of a style's ground; empty for none, and for white."""
        for _ in range(len(self._told)):
            ground, above = self._told.get(name, ("", ""))
            if ground or not above:
                return "" if ground.lower() in _NO_GROUND else ground.lower()
            name = above
        return ""


def _rows(path: Path, sheet: str | None = None) -> Iterator[_Row]:
    """The rows of a sheet, or of all."""
    name, columns, number = "", list[str](), 1
    for piece in _pieces(path, CONTENT):
        told = _of_tag(piece)
        if not piece.startswith(_ROW):
            name, columns, number = told.get("table:name", ""), [], 1
            for column in map(_of_tag, _COLUMN.split(piece)[1:]):
                times = min(_count(column, "table:number-columns-repeated"), MOST_COLUMNS - len(columns))
                columns += [column.get("table:default-cell-style-name", "")] * times
        elif sheet in (None, name):
            row = _Row(name, columns, number, _count(told, "table:number-rows-repeated"), told, piece)
            yield row
            number += row.times


def _pieces(path: Path, part: str) -> Iterator[bytes]:
    """The XML of a part, parted before each table and each row."""
    with zipfile.ZipFile(path) as archive:
        if part not in archive.NameToInfo:
            return
        with archive.open(part) as stream:
            rest = b""
            while chunk := stream.read(MEGA):
                rest += chunk
                places = sorted({0, *(found.start() for found in _BEGIN.finditer(rest))})
                for begin, end in pairwise(places):
                    yield rest[begin:end]
                rest = rest[places[-1] :]
                if len(rest) > LONGEST_ROW:
                    raise Refused("large")
            yield rest


def _of_tag(xml: bytes) -> Attributes:
    """What the tag says that a piece of XML begins with."""
    tag = _TAG.match(xml)
    return _attributes(tag[1]) if tag else {}


def _attributes(xml: bytes) -> Attributes:
    return {found[1].decode(): _text(found[2] or found[3] or b"") for found in _ATTRIBUTE.finditer(xml)}


def _text(xml: bytes) -> str:
    return unescape(xml.decode("utf-8", "replace"))


def _count(told: Attributes, name: str) -> int:
    said = told.get(name, "1")
    return max(1, int(said)) if said.isdecimal() and len(said) < 9 else 1
