"""The font that ReportLab sees: one name for seven languages, shaped, with one code for each cluster of letters."""

import hashlib
import struct
from functools import cache
from typing import Any
from weakref import WeakKeyDictionary

import uharfbuzz as hb
from reportlab.pdfbase import pdfdoc, pdfmetrics

from lmcdesk.reports import fonts
from lmcdesk.reports.glyf import Composite, with_composites
from lmcdesk.reports.shaping import Cluster, Face, Shaper

REGULAR, BOLD = "LMC", "LMC-Bold"
"""Names to give to ReportLab, after register()."""

_UNUSED_TABLES = ("GSUB", "GPOS", "GDEF", "BASE", "STAT", "name", "OS/2", "DSIG", "vhea", "vmtx", "VORG", "meta")


@cache
def register() -> None:
    """Makes REGULAR and BOLD known to ReportLab. Raises DeskError where a font file is missing."""
    for name, weight in ((REGULAR, fonts.REGULAR), (BOLD, fonts.BOLD)):
        pdfmetrics.registerFont(ShapedFont(name, Shaper(weight)))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)


def measure(text: str, bold: bool, size: float) -> float:
    """Width of a line of text in points."""
    register()
    return float(pdfmetrics.stringWidth(text, BOLD if bold else REGULAR, size))


def shaper(*, bold: bool) -> Shaper:
    """What shapes the texts of all pages."""
    register()
    font: ShapedFont = pdfmetrics.getFont(BOLD if bold else REGULAR)
    return font.shaper


class _Used:
    """What one document has drawn so far: for each face the code of each cluster, from 1 in the order of use."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.codes: dict[int, dict[Cluster, int]] = {}


class _Encoding:
    name = "UTF-8"


class ShapedFont:
    """A dynamic font in ReportLab's sense: every path that draws a string asks stringWidth and splitString, so
    paragraphs, table cells, charts and plain drawString come out right with no flag set.

    A code stands for a cluster as placed by HarfBuzz, its advance included, so kerning needs no operator and
    justified text, which would need one, is not offered. Each face becomes one Type0 font (ISO 32000-1, 9.7) whose
    ToUnicode map gives the cluster's whole text back.
    """

    _multiByte = 1  # noqa: N815 ReportLab's name
    _dynamicFont = 1  # noqa: N815 ReportLab's name
    builtIn = 0  # noqa: N815 ReportLab's name
    encoding = _Encoding()
    shapable = False  # its own shaping stays off

    def __init__(self, name: str, shaper: Shaper) -> None:
        self.fontName = self.name = name
        self.face = self
        self.shaper = shaper
        self.ascent, self.descent = shaper.faces[0].ascent, shaper.faces[0].descent
        self._documents: WeakKeyDictionary[Any, _Used] = WeakKeyDictionary()

    def stringWidth(self, text: str | bytes, size: float, encoding: str = "utf-8") -> float:  # noqa: N802 ReportLab's name
        """Width in points."""
        return self.shaper.width(text if isinstance(text, str) else text.decode(encoding)) * size / 1000

    def splitString(  # noqa: N802 ReportLab's name
        self, text: str | bytes, document: Any, encoding: str = "utf-8"
    ) -> list[tuple[int, bytes]]:
        """The codes that show the text, as (face, two bytes a code)."""
        used = self._used(document).codes
        parts: list[tuple[int, bytearray]] = []
        for stretch in self.shaper.shape(text if isinstance(text, str) else text.decode(encoding)):
            if not parts or parts[-1][0] != stretch.face:
                parts.append((stretch.face, bytearray()))
            codes = used.setdefault(stretch.face, {})
            for cluster in stretch.clusters:
                parts[-1][1].extend(codes.setdefault(cluster, len(codes) + 1).to_bytes(2, "big"))
        return [(face, bytes(codes)) for face, codes in parts]

    def getSubsetInternalName(self, subset: int, document: Any) -> str:  # noqa: N802 ReportLab's name
        """The PDF name of one face."""
        return f"/{self._used(document).name}+{subset}"

    def addObjects(self, document: Any) -> None:  # noqa: N802 ReportLab's name
        """Called when the document is saved: writes the faces that were used."""
        used = self._used(document)
        for index, codes in sorted(used.codes.items()):
            name = f"{used.name}+{index}"
            document.idToObject["BasicFonts"].dict[name] = _embed(document, name, self.shaper.faces[index], codes)
        del self._documents[document]

    def _used(self, document: Any) -> _Used:
        used = self._documents.get(document)
        if used is None:
            used = self._documents[document] = _Used(f"F{len(document.fontMapping) + 1}")
            document.fontMapping[self.fontName] = "/" + used.name
            document.delayedFonts.append(self)
        return used


def _embed(document: Any, name: str, face: Face, codes: dict[Cluster, int]) -> Any:
    """The Type0 font of one face, as a reference."""
    file, glyph_of_code, box = _subset(face, codes)
    digest = hashlib.sha256(repr((face.name, list(codes))).encode("utf-8", "surrogatepass")).digest()
    base = "".join(chr(ord("A") + byte % 26) for byte in digest[:6]) + "+" + face.name
    scale = face.per_mille
    names, array, dictionary = pdfdoc.PDFName, pdfdoc.PDFArray, pdfdoc.PDFDictionary

    def kept(part: str, made: Any) -> Any:
        return document.Reference(made, f"{part}:{name}")

    descriptor = dictionary(
        {
            "Type": names("FontDescriptor"),
            "FontName": names(base),
            "Flags": 4,  # symbolic: codes are our own
            "FontBBox": array([round(edge * scale) for edge in box]),
            "ItalicAngle": 0,
            "Ascent": round(face.ascent),
            "Descent": round(face.descent),
            "CapHeight": 714,
            "StemV": 80 if face.axes["wght"] < 600 else 140,
            "FontFile2": kept("file", _stream(document, file, Length1=len(file))),
        }
    )
    descendant = dictionary(
        {
            "Type": names("Font"),
            "Subtype": names("CIDFontType2"),
            "BaseFont": names(base),
            "CIDSystemInfo": dictionary(
                {
                    "Registry": pdfdoc.PDFString("Adobe"),
                    "Ordering": pdfdoc.PDFString("Identity"),
                    "Supplement": 0,
                }
            ),
            "FontDescriptor": kept("descriptor", descriptor),
            "DW": 1000,
            "W": array([1, array([round(cluster.advance * scale, 3) for cluster in codes])]),
            "CIDToGIDMap": kept("glyphs", _stream(document, struct.pack(f">{len(glyph_of_code)}H", *glyph_of_code))),
        }
    )
    return document.Reference(
        dictionary(
            {
                "Type": names("Font"),
                "Subtype": names("Type0"),
                "BaseFont": names(base),
                "Encoding": names("Identity-H"),
                "DescendantFonts": array([kept("descendant", descendant)]),
                "ToUnicode": kept("unicode", _stream(document, _to_unicode(codes))),
            }
        ),
        name,
    )


def _subset(face: Face, codes: dict[Cluster, int]) -> tuple[bytes, list[int], tuple[int, int, int, int]]:
    """The face cut down to what is used, the glyph of each code from 0, and the box around all glyphs.

    Glyphs keep their ids, so what lies below the source's number of glyphs is the source's own.
    """
    first = face.source.glyph_count
    boxes = {glyph: _box(face, glyph) for cluster in codes for glyph, _, _ in cluster.glyphs}
    composites: dict[Composite, int] = {}
    glyph_of_code = [0]
    for cluster in codes:
        single = cluster.glyphs[0] if len(cluster.glyphs) == 1 else (0, 1, 1)
        if single[1:] == (0, 0) and face.advance(single[0]) == cluster.advance:
            glyph_of_code.append(single[0])
        else:
            placed = [tuple(e + d for e, d in zip(boxes[g], (x, y, x, y), strict=True)) for g, x, y in cluster.glyphs]
            composite = Composite(cluster.glyphs, _around(placed), cluster.advance)
            glyph_of_code.append(composites.setdefault(composite, first + len(composites)))

    wanted = hb.SubsetInput()
    wanted.glyph_set.update({0, *boxes})
    wanted.flags = (
        hb.SubsetFlags.RETAIN_GIDS
        | hb.SubsetFlags.NO_HINTING
        | hb.SubsetFlags.NO_LAYOUT_CLOSURE
        | hb.SubsetFlags.NOTDEF_OUTLINE
    )
    wanted.drop_table_tag_set.update(int.from_bytes(tag.ljust(4).encode(), "big") for tag in _UNUSED_TABLES)
    wanted.pin_all_axes_to_default(face.source)
    for tag, position in face.axes.items():
        wanted.pin_axis_location(face.source, tag, position)
    file = with_composites(wanted.subset(face.source).blob.data, first, list(composites))
    return file, glyph_of_code, _around([*boxes.values(), *(composite.box for composite in composites)])


def _box(face: Face, glyph: int) -> tuple[int, int, int, int]:
    extents = face.font.get_glyph_extents(glyph)
    if extents is None:
        return (0, 0, 0, 0)
    left, top = extents.x_bearing, extents.y_bearing
    return (left, top + extents.height, left + extents.width, top)  # height counts downwards


def _around(boxes: list[Any]) -> tuple[int, int, int, int]:
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return (min(lefts), min(bottoms), max(rights), max(tops))


def _stream(document: Any, content: bytes, **entries: int) -> Any:
    stream = pdfdoc.PDFStream(content=content)
    stream.filters = [pdfdoc.PDFZCompress] if document.compression else []
    for key, value in entries.items():
        stream.dictionary[key] = value
    return stream


def _to_unicode(codes: dict[Cluster, int]) -> bytes:
    """A CMap from codes to text (ISO 32000-1, 9.10.3), at most 100 entries a block as the CMap format demands."""
    entries = [f"<{code:04X}> <{cluster.text.encode('utf-16-be').hex()}>" for cluster, code in codes.items()]
    blocks = [entries[at : at + 100] for at in range(0, len(entries), 100)]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<0000> <FFFF>",
        "endcodespacerange",
    ]
    for block in blocks:
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines).encode("ascii")
