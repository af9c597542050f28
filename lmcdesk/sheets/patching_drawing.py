"""The drawing in which the notes of a sheet have their places (VML), as ours come and go."""

import re
from itertools import count

from lmcdesk.sheets.patching_notes import Notes, Place
from lmcdesk.sheets.patching_xml import Unpatchable

EMPTY = (
    b'<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    b'xmlns:x="urn:schemas-microsoft-com:office:excel">'
    b'<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>'
)
_NAMES = tuple(re.findall(rb"xmlns:\w=\S+(?=[ >])", EMPTY))

_SHAPE = re.compile(rb"<(?:\w+:)?shape\s[^<]*(?:<(?!/?(?:\w+:)?shape[\s>])[^<]*)*</(?:\w+:)?shape\s*>")
_NOTE = re.compile(rb"""ObjectType\s*=\s*["']Note["']""")
_ROW = re.compile(rb"<(?:\w+:)?Row>\s*(\d+)\s*<")
_COLUMN = re.compile(rb"<(?:\w+:)?Column>\s*(\d+)\s*<")
_ANCHOR = re.compile(rb"(<(?:\w+:)?Anchor>(?:\s*\d+\s*,){6}\s*)(\d+)")
_HEIGHT = re.compile(rb"(height:)(\d+)(px|pt)")
_NUMBER = re.compile(rb"_x0000_s(\d+)")
_CLUSTERS = re.compile(rb"""(<(?:\w+:)?idmap\s[^>]*?\sdata=["'])([\d,]+)""")
_CLUSTER = 1_024
"""Numbers of shapes that belong together; a drawing names the clusters it has."""

_KIND = (
    b'<v:shapetype%s id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
    b'<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)
_NEW = (
    b'<v:shape%s id="_x0000_s%d" type="#_x0000_t202" style="position:absolute;margin-left:59.25pt;margin-top:1.5pt;'
    b'width:320px;height:%dpx;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">'
    b'<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>'
    b'<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>'
    b'<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill>'
    b"<x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>"
)
_LINE = 40
"""Pixels that a line of ours takes, which wraps."""


def drawn(data: bytes, notes: Notes) -> bytes:
    """The drawing with what changed among the notes. It may be no XML as it should be, so it is looked at piece by
    piece. Raises Unpatchable."""
    longer = dict(notes.longer)

    def changed(found: re.Match[bytes]) -> bytes:
        place = _place(found[0])
        if place in notes.gone:
            return b""
        return _taller(found[0], longer[place]) if place in longer else found[0]

    data = _SHAPE.sub(changed, data)
    before, end, after = data.rpartition(b"</xml>")
    if not end or b"\0" in data:
        raise Unpatchable("drawing")
    if not notes.new:
        return data
    names = b"" if all(name in data for name in _NAMES) else b" " + b" ".join(_NAMES)
    kind = b"" if b'"_x0000_t202"' in data else _KIND % names
    first = max([_CLUSTER, *map(int, _NUMBER.findall(data))]) + 1
    shapes = [
        _NEW % (names, number, 40 + _LINE * lines, row - 1, column)
        for number, ((row, column), lines) in zip(count(first), notes.new.items())
    ]
    clusters = range(first // _CLUSTER, (first + len(shapes) - 1) // _CLUSTER + 1)
    before = _CLUSTERS.sub(lambda found: found[1] + _with(found[2], clusters), before, count=1)
    return b"".join((before, kind, *shapes, end, after))


def _place(shape: bytes) -> Place | None:
    """Where the note stands that a shape belongs to."""
    row, column = _ROW.search(shape), _COLUMN.search(shape)
    return (int(row[1]) + 1, int(column[1])) if row and column and _NOTE.search(shape) else None


def _taller(shape: bytes, lines: int) -> bytes:
    """A shape with room for more lines: of the cells that it spans where it says so, which goes before its height."""
    if _ANCHOR.search(shape):
        return _ANCHOR.sub(lambda found: b"%s%d" % (found[1], int(found[2]) + 2 * lines), shape)
    return _HEIGHT.sub(lambda found: b"%s%d%s" % (found[1], int(found[2]) + _LINE * lines, found[3]), shape, count=1)


def _with(known: bytes, clusters: range) -> bytes:
    return b",".join(dict.fromkeys([*known.split(b","), *(b"%d" % each for each in clusters)]))
