"""A workbook (.xlsx) copied with marks in one of its sheets: nothing else of it changes."""

import re
import zlib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import IO
from xml.parsers.expat import ExpatError
from zipfile import BadZipFile, ZipFile

from openpyxl.utils import range_boundaries

from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.sheets.marks import MOST_COMMENTS, Marks, said, settled, worst
from lmcdesk.sheets.patching_drawing import EMPTY, drawn
from lmcdesk.sheets.patching_notes import noted
from lmcdesk.sheets.patching_package import BOOK, Package
from lmcdesk.sheets.patching_sheet import LONGEST_TAG, copy_sheet
from lmcdesk.sheets.patching_styles import Styles
from lmcdesk.sheets.patching_xml import Unpatchable, elements, local
from lmcdesk.sheets.problems import Level

_NAMESPACES = {
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": (
        b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    ),
    "http://purl.oclc.org/ooxml/officeDocument/relationships": b"http://purl.oclc.org/ooxml/spreadsheetml/main",
}
"""Of what a sheet holds, by that of what it is linked to: as Excel writes usually, and strictly."""
_OF_NOTES = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
_OF_DRAWINGS = "application/vnd.openxmlformats-officedocument.vmlDrawing"

_AT_ONCE = 1 << 20
_MERGED = re.compile(rb"""<(?:\w+:)?mergeCell\s[^>]*?ref=["']([A-Z]+\d+:[A-Z]+\d+)["']""")
_DRAWING = re.compile(rb"""<(?:\w+:)?legacyDrawing\s[^>]*?:id=["']([^"']*)["']""")


def patch(path: Path, sheet: str, marks: Marks, out: Path, progress: Progress, *, macros: bool) -> None:
    """Copies a workbook with its sheet of a name marked, and with its macros or without them.

    Raises Unpatchable for what is no such workbook, or is of a form that is not known well enough; OSError where the
    copy cannot be written; Cancelled.
    """
    try:
        with _opened(path) as archive:
            _Marking(Package(archive, macros=macros), sheet, marks).write(out, progress)
    # What any of its parts may prove to be; the copy is then a new workbook of the values.
    except (BadZipFile, ExpatError, zlib.error, EOFError, LookupError, NotImplementedError, ValueError) as why:
        raise Unpatchable(str(why)) from why


def _opened(path: Path) -> ZipFile:
    try:
        return ZipFile(path)
    except OSError as why:
        raise Unpatchable(str(why)) from why


class _Marking:
    """What the marks change in which parts."""

    def __init__(self, package: Package, sheet: str, marks: Marks) -> None:
        self._package = package
        links = package.links(BOOK)
        book = elements(package.read(BOOK), "workbook/sheets", "workbook/sheets/sheet")
        said_of = {each.attributes["name"]: each.attributes for each in book.child("sheets").children}[sheet]
        link = links[{local(name): value for name, value in said_of.items() if " " in name}["id"]]
        if link.kind != "worksheet":
            raise Unpatchable(link.kind)
        self._sheet, self._namespace = link.part, link.namespace
        self._styled = {each.kind: each.part for each in links.values()}["styles"]
        self._styles = Styles(package.read(self._styled))
        merged, drawing = self._look_through()
        marks = settled(marks, merged)
        self._levels: dict[int, dict[int, Level]] = defaultdict(dict)
        for (row, place), problems in marks.items():
            self._levels[row][place] = worst(problems)
        self._link = b""
        self._note({place: said(problems) for place, problems in islice(marks.items(), MOST_COMMENTS)}, drawing)

    def write(self, out: Path, progress: Progress) -> None:
        size = self._package.size(self._sheet)

        def step(done: int) -> None:
            progress.step(done, size, translate("Sheets", "Marking the workbook"))

        def sheet(source: IO[bytes], to: IO[bytes]) -> None:
            copy_sheet(source, to, self._levels, self._styles, self._link, step)

        def styles(_source: IO[bytes], to: IO[bytes]) -> None:
            to.write(self._styles.data())

        self._package.write(out, {self._sheet: sheet, self._styled: styles})

    def _look_through(self) -> tuple[list[tuple[int, int, int, int]], str | None]:
        """The merged ranges of the sheet (as `Grid.merged` has them), and the id of the drawing of its notes."""
        merged, drawing = [], None
        with self._package.open(self._sheet) as source:
            for piece in _pieces(source):
                if b"mergeCell" in piece:
                    for found in _MERGED.finditer(piece):
                        left, top, right, bottom = range_boundaries(found[1].decode())
                        merged.append((top, left - 1, bottom, right - 1))
                if b"legacyDrawing" in piece and (link := _DRAWING.search(piece)):
                    drawing = link[1].decode()
        return merged, drawing

    def _note(self, said_at: Mapping[tuple[int, int], str], drawing: str | None) -> None:
        """Change the sheet's notes and their drawing, or begin them."""
        links = self._package.links(self._sheet)
        comments = {each.kind: each.part for each in links.values()}.get("comments")
        if comments is not None:
            data = self._package.read(comments)
        elif said_at:
            _, comments = self._package.add(self._sheet, "comments", self._namespace, "xl/comments{}.xml", _OF_NOTES)
            data = b'<comments xmlns="%s"><authors/><commentList/></comments>' % _NAMESPACES[self._namespace]
        else:
            return
        notes = noted(data, said_at)
        self._package.changed[comments] = notes.data
        if drawing is not None:
            part = links[drawing].part
            self._package.changed[part] = drawn(self._package.read(part), notes)
        elif notes.new:
            id_, part = self._package.add(
                self._sheet, "vmlDrawing", self._namespace, "xl/drawings/vmlDrawing{}.vml", _OF_DRAWINGS
            )
            self._package.changed[part] = drawn(EMPTY, notes)
            self._link = f'<legacyDrawing xmlns:r="{self._namespace}" r:id="{id_}"/>'.encode()


def _pieces(source: IO[bytes]) -> Iterator[bytes]:
    """A part in pieces that end where a tag begins."""
    rest = b""
    while piece := source.read(_AT_ONCE):
        rest += piece
        cut = rest.rfind(b"<")
        if cut > 0:
            yield rest[:cut]
            rest = rest[cut:]
        elif len(rest) > LONGEST_TAG:
            raise Unpatchable("length")
    yield rest
