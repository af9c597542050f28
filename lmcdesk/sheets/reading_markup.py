"""Files of marked-up text that Excel opens as workbooks, whatever they are called: web pages with tables, and the XML
of Excel 2003 (SpreadsheetML)."""

import re
from pathlib import Path

from lmcdesk.sheets.reading_source import Refused, Sheet, Source, Whole
from lmcdesk.sheets.reading_text import WESTERN, encoding_of, text_pieces

_HEAD = 1 << 14
"""Bytes from the start by which a form is told, and in which an encoding is declared."""
_MARKS = b"\xef\xbb\xbf\xff\xfe \t\r\n"
_ELEMENT = re.compile(rb"<(?:[a-z][\w.-]*:)?([a-z][\w.-]*)", re.IGNORECASE)
_WORKBOOK = b"workbook"
_OF_PAGES = frozenset(
    b"a b base body br caption center div font form h1 h2 h3 h4 h5 h6 head html link meta p script span strong style"
    b" table title tr xml".split()
)
_ARCHIVE = re.compile(rb"(?:[\w-]+:.*\n(?:[ \t].*\n)*)*mime-version:", re.IGNORECASE)
_DECLARED = re.compile(
    rb"""<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)|<meta\s[^>]*?charset\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE
)
_CALLED = {
    "cp874": ("windows-874", "tis-620", "tis620", "iso-8859-11", "cp874", "x-windows-874", "dos-874"),
    "gb18030": ("gb2312", "gbk", "gb18030", "x-gbk", "cp936", "windows-936", "gb_2312-80"),
    "big5hkscs": ("big5", "big5-hkscs", "x-x-big5"),
    "cp1258": ("windows-1258", "cp1258", "x-cp1258"),
    WESTERN: ("windows-1252", "cp1252", "iso-8859-1", "latin1", "iso8859-1", "us-ascii", "ascii"),
}
"""Encodings by the names under which web pages declare them. Of one that is declared in plain letters, UTF-16 is never
true, and others are not of the region."""


class _Markup(Source):
    def __init__(self, found: list[Whole], blind: bool = False) -> None:
        self._found, self.blind = found, blind
        self.sheets = [{"name": each.name, "hidden": each.hidden} for each in found]

    def sheet(self, index: int) -> Sheet:
        return self._found[index].sheet()


def open_markup(path: Path, named: str) -> Source | None:
    """A file as a workbook; None if it is no such text, or a page without a table.

    Raises Refused for one whose letters cannot be told, that breaks off, or that holds too much.
    """
    with path.open("rb") as file:
        head = file.read(_HEAD).replace(b"\0", b"").lstrip(_MARKS)  # of UTF-16, the markup is left
    if _ARCHIVE.match(head):
        raise Refused("damaged")  # a page with all that belongs to it in the form of a mail
    element = _ELEMENT.search(head) if head.startswith(b"<") else None
    form = element.group(1).lower() if element else b""
    if form != _WORKBOOK and form not in _OF_PAGES:
        return None
    encoding = encoding_of(path, named, _declared(head))
    if encoding is None:
        raise Refused("encoding")
    pieces = text_pieces(path, encoding)
    if form == _WORKBOOK:
        from lmcdesk.sheets.reading_xml import worksheets

        return _Markup(worksheets(pieces), blind=True)  # its styles are not read
    from lmcdesk.sheets.reading_html import tables

    found = tables(pieces)
    return _Markup(found) if found else None


def _declared(head: bytes) -> str:
    """The encoding that a file declares, as Python calls it."""
    found = _DECLARED.search(head)
    called = (found.group(1) or found.group(2)).decode("ascii", "replace").casefold() if found else ""
    return next((name for name, others in _CALLED.items() if called in others), "")
