"""From text to placed glyphs: which font draws what, and HarfBuzz's answer, cluster by cluster."""

import re
import unicodedata
from bisect import bisect_right
from functools import lru_cache
from typing import NamedTuple

import uharfbuzz as hb

from lmcdesk.reports import fonts

_BLOCKS = (
    (0x0E00, 0x0E7F, "Thai"),
    (0x0E80, 0x0EFF, "Laoo"),
    (0x1000, 0x109F, "Mymr"),
    (0x1780, 0x17FF, "Khmr"),
    (0x19E0, 0x19FF, "Khmr"),
    (0x2E80, 0x2FDF, "Hani"),
    (0x3000, 0x31EF, "Hani"),
    (0x3400, 0x4DBF, "Hani"),
    (0x4E00, 0x9FFF, "Hani"),
    (0xA9E0, 0xA9FF, "Mymr"),
    (0xAA60, 0xAA7F, "Mymr"),
    (0xF900, 0xFAFF, "Hani"),
    (0xFE30, 0xFE4F, "Hani"),
    (0xFF00, 0xFFEF, "Hani"),
    (0x20000, 0x3FFFF, "Hani"),
)
_STARTS = [block[0] for block in _BLOCKS]
_LANGUAGES = {"Latn": "en", "Khmr": "km", "Laoo": "lo", "Mymr": "my", "Thai": "th", "Hani": "zh-Hans"}
_WIDE_IN_CHINESE = frozenset("“”‘’…—·")
_COMMON, _INHERITED = "Zyyy", "Zinh"

# What is never drawn: break hints, marks of byte order, controls. A lone half of a surrogate pair is a broken letter.
_SILENT = re.compile("[\u00ad\u200b\u2060\ufeff\x00-\x08\x0e-\x1f\x7f-\x9f]")
_BROKEN = re.compile("[\ud800-\udfff]")
_BLANK = re.compile("[\t\n\x0b\x0c\r\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f]")
_TOKENS = re.compile(" +|[^ \u200b]+")


@lru_cache(8192)
def script_of(character: str) -> str:
    """ISO 15924 code of the font that should draw the character: one of fonts.files(), Zyyy where any may, Zinh where
    it belongs to the character before. Greek and Cyrillic count as Latn: they are in that file."""
    code = ord(character)
    at = bisect_right(_STARTS, code) - 1
    if at >= 0 and code <= _BLOCKS[at][1]:
        return _BLOCKS[at][2]
    category = unicodedata.category(character)
    if category[0] == "M" or category == "Cf":
        return _INHERITED
    return "Latn" if category[0] == "L" else _COMMON


class Cluster(NamedTuple):
    """What cannot be taken apart: a piece of text and the glyphs that show it, as (glyph id, x, y) from the cluster's
    origin. All in units of the font."""

    text: str
    glyphs: tuple[tuple[int, int, int], ...]
    advance: int


class Stretch(NamedTuple):
    """Clusters of one face (an index into Shaper.faces)."""

    face: int
    clusters: tuple[Cluster, ...]


class Face:
    """One font file at one weight."""

    def __init__(self, file: fonts.FontFile, weight: int) -> None:
        self.file = file
        self.axes = {"wght": float(weight)}
        self.name = file.family.replace(" ", "") + ("-Bold" if weight == fonts.BOLD else "-Regular")
        self.source = hb.Face(hb.Blob.from_file_path(str(file.path)))
        self.font = hb.Font(self.source)
        self.font.set_variations(self.axes)
        self.per_mille = 1000.0 / self.source.upem
        extents = self.font.get_font_extents("ltr")
        self.ascent = extents.ascender * self.per_mille
        self.descent = extents.descender * self.per_mille

    def has(self, character: str) -> bool:
        return bool(self.font.get_nominal_glyph(ord(character)))

    def advance(self, glyph: int) -> int:
        return int(self.font.get_glyph_h_advance(glyph))

    def shape(self, text: str, script: str) -> tuple[Cluster, ...]:
        buffer = hb.Buffer()
        # Glyphs of one letter with its signs stay together; letters are joined only where a ligature joins them.
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_GRAPHEMES
        buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "ltr"
        if script not in ("Latn", _COMMON):
            buffer.script = script
        buffer.language = _LANGUAGES.get(script, "en")
        hb.shape(self.font, buffer)

        starts: list[int] = []
        glyphs: list[list[tuple[int, int, int]]] = []
        advances: list[int] = []
        rise = 0
        for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            if not starts or info.cluster != starts[-1]:
                starts.append(info.cluster)
                glyphs.append([])
                advances.append(0)
                rise = 0
            glyphs[-1].append((info.codepoint, advances[-1] + position.x_offset, rise + position.y_offset))
            advances[-1] += position.x_advance
            rise += position.y_advance
        # Signs that show nothing, such as joiners, belong to the cluster before them, or to the first.
        bounds = [0, *starts[1:], len(text)]
        return tuple(
            Cluster(text[bounds[at] : bounds[at + 1]], tuple(glyphs[at]), advances[at]) for at in range(len(starts))
        )


class Shaper:
    """All the faces of one weight, asked as if they were one font."""

    def __init__(self, weight: int) -> None:
        self.faces = tuple(Face(file, weight) for file in fonts.files())
        self._by_script = {face.file.script: index for index, face in enumerate(self.faces)}
        self._known: dict[str, tuple[tuple[Stretch, ...], float]] = {}
        self._space = self.faces[0].shape(" ", "Latn")[0].advance * self.faces[0].per_mille
        self._spaces = [self._space_in(face) for face in self.faces]

    def shape(self, text: str) -> list[Stretch]:
        """Glyphs for a line of text. Spaces and U+200B part it into tokens that are shaped, and remembered, alone;
        so a text measures the same whole and in parts, if it is parted there. U+200B, soft hyphens and controls
        are not drawn, a space of any width but the Chinese one is a space."""
        stretches: list[Stretch] = []
        tokens = _tokens(text)
        for token in tokens:
            if token[0] == " ":
                # A space goes on in the font beside it: some readers pass over one that stands alone in its font.
                near = stretches or [part for beside in tokens[1:2] for part in self._token(beside)[0][:1]]
                face = near[-1].face if near else 0
                stretches.append(Stretch(face, (self._spaces[face],) * len(token)))
            else:
                stretches += self._token(token)[0]
        return stretches

    def width(self, text: str) -> float:
        """Width of a line in thousandths of the font size."""
        return sum(self._space * len(token) if token[0] == " " else self._token(token)[1] for token in _tokens(text))

    def missing(self, text: str) -> str:
        """The characters of a text that no face has, each once; those that are never drawn are none of them."""
        drawn = [letter for letter in dict.fromkeys("".join(_tokens(text))) if unicodedata.category(letter) != "Cf"]
        return "".join(letter for letter in drawn if not any(face.has(letter) for face in self.faces))

    def _space_in(self, face: Face) -> Cluster:
        """A face's space, as wide as everywhere else."""
        (cluster,) = face.shape(" ", "Latn")
        return cluster._replace(advance=round(self._space / face.per_mille))

    def _token(self, token: str) -> tuple[tuple[Stretch, ...], float]:
        known = self._known.get(token)
        if known is None:
            if len(self._known) > 30_000:
                self._known.clear()
            stretches = []
            width = 0.0
            for index, script, part in self._itemise(token):
                clusters = self.faces[index].shape(part, script)
                stretches.append(Stretch(index, clusters))
                width += sum(cluster.advance for cluster in clusters) * self.faces[index].per_mille
            known = self._known[token] = (tuple(stretches), width)
        return known

    def _itemise(self, token: str) -> list[tuple[int, str, str]]:
        """Parts of one face and one script, as (face, script, text)."""
        parts: list[tuple[int, str, str]] = []
        begin, face, script = 0, -1, _COMMON
        for at, character in enumerate(token):
            own = script_of(character)
            if character in _WIDE_IN_CHINESE and "Hani" in (script_of(near) for near in token[max(at - 1, 0) : at + 2]):
                own = "Hani"
            chosen = face if own == _INHERITED and face >= 0 else self._face_for(character, own)
            real = own if own in self._by_script else _COMMON
            if face >= 0 and (chosen != face or (_COMMON not in (real, script) and real != script)):
                parts.append((face, script, token[begin:at]))
                begin, script = at, _COMMON
            face = chosen
            script = real if real != _COMMON else script
        parts.append((face, script, token[begin:]))
        return parts

    def _face_for(self, character: str, script: str) -> int:
        preferred = self._by_script.get(script, 0)
        if self.faces[preferred].has(character):
            return preferred
        return next((index for index, face in enumerate(self.faces) if face.has(character)), preferred)


def _tokens(text: str) -> list[str]:
    if not text.isascii():
        text = _BROKEN.sub("\ufffd", text)
        # The break hint is still needed here: it parts tokens.
        text = "\u200b".join(_SILENT.sub("", part) for part in text.split("\u200b"))
    elif not text.isprintable():
        text = _SILENT.sub("", text)
    return _TOKENS.findall(_BLANK.sub(" ", text))
