"""Glyphs made of glyphs: appends composites to a TrueType font, so that one code can show a whole syllable."""

import struct
from collections.abc import Sequence
from typing import NamedTuple

_WORDS_AND_OFFSETS, _MORE = 0x0003, 0x0020


class Composite(NamedTuple):
    """Placed glyphs (glyph id, x, y), their common box (left, bottom, right, top) and advance, in font units."""

    parts: tuple[tuple[int, int, int], ...]
    box: tuple[int, int, int, int]
    advance: int


def with_composites(font: bytes, first: int, composites: Sequence[Composite]) -> bytes:
    """The font file with the composites as glyphs `first`, `first` + 1 and so on; `first` is at least its number of
    glyphs. Tables and flags as in the OpenType specification, chapters glyf, loca, hmtx, maxp and head."""
    tables = _tables(font)
    glyf, ends = tables["glyf"], _loca(tables)
    metrics = _metrics(tables, len(ends) - 1)
    missing = first - (len(ends) - 1)
    glyf += bytes(ends[-1] - len(glyf))
    ends += [ends[-1]] * missing
    metrics += [(0, 0)] * missing
    for composite in composites:
        glyf += _description(composite)
        ends.append(len(glyf))
        metrics.append((max(0, composite.advance), composite.box[0]))

    total = first + len(composites)
    struct.pack_into(">H", tables["maxp"], 4, total)
    _allow(tables["maxp"], max((len(composite.parts) for composite in composites), default=0))
    struct.pack_into(">H", tables["hhea"], 34, total)
    struct.pack_into(">h", tables["head"], 50, 1)  # loca in four bytes an entry
    tables["loca"] = bytearray(struct.pack(f">{total + 1}I", *ends))
    tables["hmtx"] = bytearray(b"".join(struct.pack(">Hh", *metric) for metric in metrics))
    return _file(tables)


def _tables(font: bytes) -> dict[str, bytearray]:
    (count,) = struct.unpack_from(">H", font, 4)
    found = {}
    for entry in range(count):
        tag, _, offset, length = struct.unpack_from(">4sIII", font, 12 + 16 * entry)
        found[tag.decode("latin-1")] = bytearray(font[offset : offset + length])
    return found


def _loca(tables: dict[str, bytearray]) -> list[int]:
    (wide,) = struct.unpack_from(">h", tables["head"], 50)
    (glyphs,) = struct.unpack_from(">H", tables["maxp"], 4)
    if wide:
        return list(struct.unpack_from(f">{glyphs + 1}I", tables["loca"]))
    return [2 * half for half in struct.unpack_from(f">{glyphs + 1}H", tables["loca"])]


def _metrics(tables: dict[str, bytearray], glyphs: int) -> list[tuple[int, int]]:
    """(advance, left side bearing) of each glyph; the last full entry's advance holds for all that follow."""
    (full,) = struct.unpack_from(">H", tables["hhea"], 34)
    found: list[tuple[int, int]] = list(struct.iter_unpack(">Hh", tables["hmtx"][: 4 * full]))
    bearings = struct.unpack_from(f">{glyphs - full}h", tables["hmtx"], 4 * full)
    return found + [(found[-1][0], bearing) for bearing in bearings]


def _description(composite: Composite) -> bytes:
    parts = [struct.pack(">hhhhh", -1, *composite.box)]
    last = len(composite.parts) - 1
    for at, (glyph, x, y) in enumerate(composite.parts):
        parts.append(struct.pack(">HHhh", _WORDS_AND_OFFSETS | (_MORE if at < last else 0), glyph, x, y))
    made = b"".join(parts)
    return made + bytes(-len(made) % 4)


def _allow(maxp: bytearray, parts: int) -> None:
    """Raise the limits that tell a rasteriser how much room a composite needs."""
    points, contours, in_composite, contours_in_composite = struct.unpack_from(">4H", maxp, 6)
    room = (max(points, in_composite) * parts, max(contours, contours_in_composite) * parts)
    struct.pack_into(">2H", maxp, 10, *(min(65_535, max(now, 1)) for now in room))
    most, depth = struct.unpack_from(">2H", maxp, 28)
    struct.pack_into(">2H", maxp, 28, max(parts, most), depth + 1)


def _file(tables: dict[str, bytearray]) -> bytes:
    struct.pack_into(">I", tables["head"], 8, 0)
    power = len(tables).bit_length() - 1
    search = 16 << power
    header = struct.pack(">IHHHH", 0x00010000, len(tables), search, power, 16 * len(tables) - search)
    offset = 12 + 16 * len(tables)
    directory, body, head_at = b"", b"", 0
    for tag in sorted(tables):
        content = bytes(tables[tag])
        padded = content + bytes(-len(content) % 4)
        directory += struct.pack(">4sIII", tag.encode("latin-1"), _checksum(padded), offset, len(content))
        if tag == "head":
            head_at = offset
        body += padded
        offset += len(padded)
    font = bytearray(header + directory + body)
    struct.pack_into(">I", font, head_at + 8, (0xB1B0AFBA - _checksum(font)) & 0xFFFFFFFF)
    return bytes(font)


def _checksum(data: bytes | bytearray) -> int:
    total: int = sum(struct.unpack(f">{len(data) // 4}I", data))
    return total & 0xFFFFFFFF
