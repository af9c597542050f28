"""Reads a workbook in a process of its own: a hostile file may end that process, and only that one.

Started by `reading`. On standard output it says one JSON object a line: first the sheets, then for every line of input
{"sheet": 0, "rows": 40} (rows: null for all) what is known of that sheet, its rows in batches, and {"torn": [],
"ragged": false}, the rows that may not be parted rightly and whether they differ in length; for {"sheet": 0, "colours":
true} which cells are coloured, for {"sheet": 0, "formats": [1, 5]} in which formats the numbers of some columns are
shown, and for {"own_formats": true} which formats the workbook brings along. Or it says {"refused": why} and ends;
`reading` has a sentence for each why.

It imports nothing of the program but the readers of other forms, so that starting it costs little.
"""

import html
import json
import re
import sys
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from pathlib import Path
from typing import IO, Any

from lmcdesk.sheets import reading_ods
from lmcdesk.sheets.reading_markup import open_markup
from lmcdesk.sheets.reading_source import (
    LONGEST_ROW,
    MEGA,
    MOST_CELLS,
    MOST_REMARKS,
    MOST_ROWS,
    Refused,
    Row,
    Sheet,
    Source,
)
from lmcdesk.sheets.reading_text import encoding_of, text_rows

MOST_BYTES = 100 * MEGA
"""Of the file itself."""
MOST_UNPACKED = 400 * MEGA
"""Of all parts of a packed workbook together, as its own directory states; 50,000 rows of 20 columns take 60."""
MOST_PARTS = 5_000
MOST_TEXT = 200 * MEGA
"""Characters in the rows of one sheet."""
MEMORY = 400 * MEGA
"""For this process, where the system can bound it; a workbook may have six times its unpacked size on top."""
SECONDS = 120
"""Of processor time."""
BATCH = 500

_STYLES = "xl/styles.xml"
_MOST_STYLES = 16 * MEGA
_FORMAT = re.compile('formatCode="([^"]*)"')

TEXT_SUFFIXES = (".csv", ".tsv", ".tab", ".txt")
_SUFFIXES = {
    "xlsx": (".xlsx", ".xlsm", ".xlam"),
    "xlsb": (".xlsb",),
    "ods": (".ods",),
    "xls": (".xls", ".xla"),
}


def main(arguments: list[str]) -> int:
    """The child: arguments are the file and, where the user named one, the encoding of a text file."""
    out = sys.stdout.buffer
    try:
        path, encoding = Path(arguments[0]), arguments[1] if len(arguments) > 1 else ""
        source = _open(path, encoding)
        _say(out, {"sheets": source.sheets, "blind": source.blind})
        for line in sys.stdin.buffer:
            asked = json.loads(line)
            if "own_formats" in asked:
                _say(out, {"own_formats": source.own_formats()})
                continue
            if "formats" in asked:
                _say(out, {"formats": source.formats(asked["sheet"], asked["formats"])})
                continue
            if "colours" in asked:
                _say(out, {"coloured": source.coloured(asked["sheet"])})
                continue
            sheet = source.sheet(asked["sheet"])
            _say(out, sheet.told())
            _rows(out, sheet.rows, asked["rows"])
            _say(out, {"torn": sheet.torn[:MOST_REMARKS], "ragged": len(sheet.widths) > 1})
    except Refused as why:
        _say(out, {"refused": str(why)})
    except MemoryError:
        _say(out, {"refused": "large"})
    except BaseException:  # calamine's panics derive from it, and whatever it was, the file cannot be read
        _say(out, {"refused": "damaged"})
    return 0


def _say(out: IO[bytes], message: Any) -> None:
    out.write(json.dumps(message, ensure_ascii=False, default=_plain).encode("utf-8", "replace") + b"\n")
    out.flush()


def _plain(value: Any) -> Any:
    """A day (or a moment) as a list of one text, so that it is told from texts; a span of time as text."""
    return [value.isoformat()] if isinstance(value, date) else str(value)


def _rows(out: IO[bytes], rows: Iterator[Row], wanted: int | None) -> None:
    cells = text = 0
    rows = islice(rows, wanted) if wanted is not None else rows
    while batch := list(islice(rows, BATCH)):
        for _, row in batch:
            cells += len(row)
            text += sum(len(cell) for cell in row if type(cell) is str)
        if cells > MOST_CELLS or text > MOST_TEXT:
            raise Refused("large")
        _say(out, batch)


# Opening


def _open(path: Path, encoding: str) -> Source:
    size = path.stat().st_size
    if size > MOST_BYTES:
        raise Refused("large")
    if size == 0:
        raise Refused("empty")
    with path.open("rb") as file:
        magic = file.read(8)
    if magic[:2] == b"PK":
        return _packed(path)
    if magic == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        _bound(3 * size)
        if "EncryptedPackage".encode("utf-16-le") in path.read_bytes():
            raise Refused("password")
        return _Calamine(path, "xls", {})
    _bound(0)
    if (markup := open_markup(path, encoding)) is not None:
        return markup
    if path.suffix.lower() in TEXT_SUFFIXES:
        return _Text(path, encoding)
    raise Refused("foreign")


def _packed(path: Path) -> "_Calamine":
    """A zip file is looked into before anything is unpacked."""
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
            if len(parts) > MOST_PARTS or (unpacked := sum(part.file_size for part in parts)) > MOST_UNPACKED:
                raise Refused("large")
            if any(part.flag_bits & 1 for part in parts):
                raise Refused("password")
            names = {part.filename.lower() for part in parts}
            _bound(unpacked)
            if "xl/workbook.bin" in names:
                return _Calamine(path, "xlsb", {})
            if any(name.startswith("xl/") for name in names):
                return _Calamine(path, "xlsx", _sheet_parts(archive))
            if "content.xml" in names:
                return _Calamine(path, "ods", {})
    except (zipfile.BadZipFile, NotImplementedError):
        raise Refused("damaged") from None
    raise Refused("foreign")


def _bound(unpacked: int) -> None:
    """Let the system end this process when it takes too much. Windows has no such bound: there the sizes that are
    looked at beforehand, and the parent's patience, must do."""
    try:
        import resource
    except ImportError:
        return
    for limit, most in ((resource.RLIMIT_AS, MEMORY + 6 * unpacked), (resource.RLIMIT_CPU, SECONDS)):
        _, hard = resource.getrlimit(limit)
        resource.setrlimit(limit, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


def _sheet_parts(archive: zipfile.ZipFile) -> dict[str, str]:
    """Which part of the file holds which sheet, by the sheet's name; empty where that cannot be made out."""
    from defusedxml import ElementTree

    def local(element: Any) -> dict[str, str]:
        return {name.rpartition("}")[2]: value for name, value in element.attrib.items()}

    try:
        book = ElementTree.fromstring(archive.read("xl/workbook.xml"))
        links = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    except Exception:
        return {}
    targets = {link["Id"]: link["Target"] for link in map(local, links) if "Id" in link and "Target" in link}
    found = {}
    for element in book.iter():
        if element.tag.rpartition("}")[2] == "sheet":
            sheet = local(element)
            target = targets.get(sheet.get("id", ""), "")
            part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            if part in archive.NameToInfo:
                found[sheet.get("name", "")] = part
    return found


class _Text(Source):
    """A text file is one sheet."""

    def __init__(self, path: Path, named: str) -> None:
        encoding = encoding_of(path, named)
        if encoding is None:
            raise Refused("encoding")
        self.sheets = [{"name": "", "hidden": False}]
        self._path, self._encoding = path, encoding

    def sheet(self, index: int) -> Sheet:
        torn: list[int] = []
        widths: set[int] = set()
        return Sheet(_numbered(text_rows(self._path, self._encoding, torn, widths), 0), torn=torn, widths=widths)


class _Calamine(Source):
    """A workbook as calamine reads it; of .xlsx and .ods also what calamine does not tell."""

    def __init__(self, path: Path, form: str, parts: dict[str, str]) -> None:
        import python_calamine as calamine

        self._path, self._parts, self._form = path, parts, form
        self.blind = form in ("xls", "xlsb")
        try:
            if path.suffix.lower() in _SUFFIXES[form]:
                self._book = calamine.CalamineWorkbook.from_path(path)
            else:
                self._book = calamine.CalamineWorkbook.from_filelike(path.open("rb"))
        except calamine.PasswordError:
            raise Refused("password") from None
        sheets = [s for s in self._book.sheets_metadata if s.typ is calamine.SheetTypeEnum.WorkSheet]
        self.sheets = [{"name": s.name, "hidden": s.visible is not calamine.SheetVisibleEnum.Visible} for s in sheets]
        self._known: dict[int, tuple[Any, Scan]] = {}
        self._marks = reading_ods.marks(path) if form == "ods" else {}

    def sheet(self, index: int) -> Sheet:
        name = str(self.sheets[index]["name"])
        sheet, scan = self._look(index)
        if sheet is None:
            return Sheet(self._sparse(name), [], scan.hidden, scan.unvalued, scan.errors)
        merged = [(top, left, bottom, right) for (top, left), (bottom, right) in sheet.merged_cell_ranges or ()]
        if (marks := self._marks.get(name)) is not None:
            merged, scan = marks.merged, Scan(hidden=marks.hidden)
        rows = _numbered(sheet.iter_rows(), sheet.start[1]) if sheet.start else iter(())
        return Sheet(rows, merged, scan.hidden, scan.unvalued, scan.errors)

    def coloured(self, index: int) -> list[tuple[int, int, str]]:
        name = str(self.sheets[index]["name"])
        if self._form == "ods":
            return reading_ods.grounds(self._path, name, *self._reach(index))
        if name not in self._parts:
            return []
        import openpyxl

        book = openpyxl.load_workbook(self._path, read_only=True, data_only=True, keep_links=False)
        found: list[tuple[int, int, str]] = []
        for row in book[name].iter_rows():
            for cell in row:
                if getattr(cell, "has_style", False) and cell.fill.fill_type == "solid" and not _white(cell.fill):
                    colour = cell.fill.start_color
                    found.append((cell.row, cell.column - 1, f"{colour.type} {colour.value} {colour.tint}"))
            if len(found) > MOST_REMARKS:
                return []
        return found

    def formats(self, index: int, columns: list[int]) -> list[tuple[int, int, str]]:
        name = str(self.sheets[index]["name"])
        if self._form == "ods":
            return reading_ods.shown_as(self._path, name, self._reach(index)[0], columns)
        if name not in self._parts:
            return []
        import openpyxl

        book = openpyxl.load_workbook(self._path, read_only=True, data_only=True, keep_links=False)
        return [
            (cell.row, cell.column - 1, cell.number_format)
            for row in book[name].iter_rows(max_row=MOST_REMARKS)
            for cell in row
            if getattr(cell, "has_style", False) and cell.column - 1 in columns and type(cell.value) in (int, float)
        ]

    def own_formats(self) -> list[str]:
        if not self._parts:
            return []
        with zipfile.ZipFile(self._path) as archive:
            if _STYLES not in archive.namelist():
                return []
            with archive.open(_STYLES) as part:
                styles = part.read(_MOST_STYLES).decode("utf-8", "replace")
        return [html.unescape(found) for found in _FORMAT.findall(styles)]

    def _look(self, index: int) -> "tuple[Any, Scan]":
        """A sheet and what stands beside its cells; None for one that reaches too far for calamine."""
        if index not in self._known:
            name = str(self.sheets[index]["name"])
            scan = self._scan(name)
            # Calamine keeps a grid of all cells up to the last one, so a stray cell far out is not for it.
            far = scan.rows * scan.columns > MOST_CELLS
            self._known[index] = (None if far else self._book.get_sheet_by_name(name), scan)
        return self._known[index]

    def _reach(self, index: int) -> tuple[int, int]:
        """How many rows and columns hold something."""
        sheet, _ = self._look(index)
        bottom, right = sheet.end or (-1, -1)
        return bottom + 1, right + 1

    def _scan(self, name: str) -> "Scan":
        if name not in self._parts:
            return Scan()
        with zipfile.ZipFile(self._path) as archive, archive.open(self._parts[name]) as part:
            return scan(part)

    def _sparse(self, name: str) -> Iterator[Row]:
        import openpyxl

        book = openpyxl.load_workbook(self._path, read_only=True, data_only=True, keep_links=False)
        sheet = book[name]
        sheet.reset_dimensions()
        return _numbered(sheet.iter_rows(values_only=True), 0)


def _white(fill: Any) -> bool:
    colour = fill.start_color
    return (colour.type == "rgb" and str(colour.rgb)[-6:].upper() == "FFFFFF") or (
        colour.type == "theme" and colour.theme == 0 and not colour.tint
    )


def _numbered(rows: Iterable[Iterable[Any]], left: int) -> Iterator[Row]:
    """Rows that hold something, without their empty ends, beginning at column A."""
    for number, row in enumerate(rows, 1):
        if number > MOST_ROWS:
            raise Refused("large")
        cells = [None if cell == "" else cell for cell in row]
        while cells and cells[-1] is None:
            cells.pop()
        if cells:
            yield number, [None] * left + cells


# What stands in the XML of a sheet beside its values


@dataclass
class Scan:
    """How far a sheet reaches, which rows are hidden, which cells have no value of their own."""

    rows: int = 0
    columns: int = 0
    hidden: list[int] = field(default_factory=list)
    unvalued: list[tuple[int, int]] = field(default_factory=list)
    errors: list[tuple[int, int, str]] = field(default_factory=list)


_REF = re.compile(rb'\sr="([A-Z]{1,3})(\d{1,7})"')
_TYPE = re.compile(rb'\st="(\w+)"')
_ROW_NUMBER = re.compile(rb'\sr="(\d{1,7})"')
_HIDDEN = re.compile(rb'\shidden="(?:1|true)"')


def scan(stream: IO[bytes]) -> Scan:
    """Look through a sheet's XML in pieces, without building anything from it."""
    found = Scan()
    rest = stream.read(MEGA)
    start = re.search(rb"<(\w+:)?worksheet[\s>]", rest)
    tag = start.group(1) or b"" if start else b""
    row = re.compile(rb"<" + tag + rb"row(\s[^>]*)>")
    place = re.compile(rb"<" + tag + rb'c\s(?:[^>]*?\s)?r="([A-Z]{1,3})')
    cell = re.compile(rb"<" + tag + rb"c(\s[^>]*[^/])>(.*?)</" + tag + rb"c>", re.DOTALL)
    value = re.compile(rb"<" + tag + rb"v(?:\s[^>]*)?>([^<]+)<")
    formula, opening = b"<" + tag + b"f", b"<" + tag + b"row"
    columns: set[bytes] = set()
    while rest:
        more = stream.read(MEGA)
        cut = rest.rfind(opening) if more else len(rest)
        piece, rest = (rest[:cut], rest[cut:] + more) if cut > 0 else (b"", rest + more)
        if not piece:
            if len(rest) > LONGEST_ROW:
                raise Refused("large")
            continue
        columns.update(place.findall(piece))
        for attributes in row.findall(piece):
            number = _ROW_NUMBER.search(attributes)
            found.rows = int(number.group(1)) if number else found.rows + 1
            if _HIDDEN.search(attributes):
                found.hidden.append(found.rows)
        if formula in piece or b't="e"' in piece:
            for attributes, inside in cell.findall(piece):
                _remark(found, attributes, inside, formula, value)
    found.columns = max((column_number(name) for name in columns), default=0)
    return found


def _remark(found: Scan, attributes: bytes, inside: bytes, formula: bytes, value: re.Pattern[bytes]) -> None:
    ref, kind = _REF.search(attributes), _TYPE.search(attributes)
    if ref is None:
        return
    at = int(ref.group(2)), column_number(ref.group(1)) - 1
    said = value.search(inside)
    if kind is not None and kind.group(1) == b"e":
        found.errors.append((*at, said.group(1).decode("utf-8", "replace") if said else "#N/A"))
    elif formula in inside and said is None and (kind is None or kind.group(1) != b"str"):
        found.unvalued.append(at)  # of type str, nothing is the result: an empty text


def column_number(letters: bytes) -> int:
    """A is 1, Z 26, AA 27."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
