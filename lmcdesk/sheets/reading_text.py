"""Text files as sheets: which encoding, which separator, which rows."""

import csv
import io
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TextIO

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe\0\0", "utf-32"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_SEPARATORS = (",", "\t", ";", "|")
WESTERN = "cp1252"
LONGEST_FIELD = 1 << 20
_HEAD = 20_000
"""Characters by which the separator is told."""
_PIECE = 1 << 20
_MOST_MARKS = 40
"""Quotation marks of a line of which each is tried as the one too many."""


def encoding_of(path: Path, named: str, declared: str = "") -> str | None:
    """The encoding of a text file: UTF-8 or UTF-16, else the one that was named, else an old one of the region whose
    letters it surely holds, else the one that the file itself declares; None if it is in none of them."""
    with path.open("rb") as file:
        start = file.read(4000)
    tried = [name for mark, name in _MARKS if start.startswith(mark)][:1] or ["utf-8"]
    if tried == ["utf-8"]:
        tried = [_wide(start) or "utf-8"]
    found = next((name for name in (*tried, named) if name and _fits(path, name)), None)
    if found is None and not named:
        with path.open("rb") as file:
            start = file.read(_SEEN)
        certain = [name for name, holds in OLD.items() if holds(_decoded(start, name)) and _fits(path, name)]
        found = certain[0] if len(certain) == 1 else None
        if found is None and declared and _may_be(start, declared) and _fits(path, declared):
            found = declared
    return found


def _wide(start: bytes) -> str:
    """The UTF-16 of a file without its mark, by the bytes of 0 beside each letter of ASCII and by its line ends; empty
    if it is not so encoded."""
    first, second = start[::2].count(0), start[1::2].count(0)
    name = "utf-16-be" if first > second else "utf-16-le"
    if first + second > len(start) // 4:
        return name
    beside = max(first, second) > max(9 * min(first, second), len(start) // 50)
    return name if beside and "\n" in start.decode(name, "replace") else ""


def _may_be(start: bytes, declared: str) -> bool:
    """Whether a declared encoding can be meant. The Western one is what many programs declare whatever they write; in
    its languages, letters with accents stand between plain ones, and signs behind none."""
    return declared != WESTERN or not _NOT_WESTERN.search(start.decode(WESTERN, "replace"))


def _decoded(start: bytes, encoding: str) -> str:
    """The first lines, or the first tags of one line; where the file goes on, without the last one, which may be cut
    within a letter. Empty if they are not so encoded."""
    whole = len(start) if len(start) < _SEEN else max(start.rfind(b"\n"), start.rfind(b">")) + 1
    try:
        return start[: whole or len(start)].decode(encoding)
    except ValueError:
        return ""


def _is_thai(text: str) -> bool:
    """Thai letters alone beside ASCII, and no sign without a letter that carries it."""
    others = [letter for letter in text if letter > "\x7f"]
    return (
        len(others) >= _FEWEST and all("\u0e01" <= letter <= "\u0e5b" for letter in others) and not _LOOSE.search(text)
    )


def _is_chinese(text: str) -> bool:
    """Nearly all of it the 3,755 most frequent characters (GB 2312, level 1) and Chinese punctuation."""
    others = [letter for letter in text if letter > "\x7f"]
    return len(others) >= _FEWEST and sum(map(_is_frequent, others)) >= 0.95 * len(others)


def _is_frequent(letter: str) -> bool:
    try:
        row = letter.encode("gb2312")[0]
    except ValueError:
        return False
    return 0xA1 <= row <= 0xA3 or 0xB0 <= row <= 0xD7


def _is_vietnamese(text: str) -> bool:
    """Latin letters alone, with the tone signs of Vietnamese after vowels, and letters that no neighbour has."""
    others = [letter for letter in text if letter > "\x7f"]
    tones = len(_TONE.findall(text))
    return (
        len(others) >= _FEWEST
        and any(letter in "đĐơƠưƯăĂ" for letter in others)
        and tones * 5 >= len(others)
        and tones == sum(letter in _TONES for letter in others)
        and all(letter.isalpha() or letter in _TONES or letter in "₫«»–—“”‘’… " for letter in others)
    )


_SEEN, _FEWEST = 200_000, 12
"""Bytes that are looked at for the encoding, and letters beyond ASCII below which nothing is certain."""
_LOOSE = re.compile("(?:^|[^\u0e01-\u0e4e])[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]")
_NOT_WESTERN = re.compile(
    "[\u00a1-\u00ff\ufffd]{3}|[A-Za-z\u00c0-\u00ff][\u00a1-\u00a9\u00ac-\u00af\u00b1\u00b4-\u00b8\u00bc-\u00bf]"
)
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_TONE = re.compile(f"[aăâeêioôơuưyAĂÂEÊIOÔƠUƯY][{_TONES}]")
OLD: dict[str, Callable[[str], bool]] = {"cp874": _is_thai, "gb18030": _is_chinese, "cp1258": _is_vietnamese}
"""Old encodings of the region, each with what tells a text in it."""


def _fits(path: Path, encoding: str) -> bool:
    try:
        with path.open(encoding=encoding) as file:
            while file.read(_PIECE):
                continue
    except (ValueError, LookupError):
        return False
    return True


def text_pieces(path: Path, encoding: str) -> Iterator[str]:
    """A text file piece by piece."""
    with path.open(encoding=encoding) as file:
        if encoding == "cp1258":  # its tone signs stand alone, and none may be parted from its letter
            yield unicodedata.normalize("NFC", file.read())
        while piece := file.read(_PIECE):
            yield piece


def text_rows(path: Path, encoding: str, torn: list[int], widths: set[int]) -> Iterator[list[str]]:
    """The rows of a text file, read piece by piece. To `torn` go the numbers of those whose quotation marks do not pair
    or seem to pair with those of another row; to `widths`, how many cells rows have."""
    csv.field_size_limit(LONGEST_FIELD)
    with path.open(encoding=encoding) as file:
        separator, width = _separator(file.read(_HEAD).replace("\0", ""))
    with path.open(encoding=encoding) as file:
        lines = _lines(file)
        if encoding == "cp1258":  # its tone signs stand alone
            lines = (unicodedata.normalize("NFC", line) for line in lines)
        for number, (row, whole) in enumerate(_parted(lines, separator, width), 1):
            if not whole:
                torn.append(number)
            if row:
                widths.add(len(row))
            yield row


def _parted(lines: Iterator[str], separator: str, width: int) -> Iterator[tuple[list[str], bool]]:
    """The rows of lines, each with whether its quotation marks surely belong to it. One that has no partner would make
    one text of all rows up to the next; where its line without it has as many cells as others, the row is that line."""
    taken: list[str] = []
    waiting: list[str] = []
    """The lines of the row at hand; those that were taken for it and are none of it, the next one last."""

    def next_lines() -> Iterator[str]:
        while (line := waiting.pop() if waiting else next(lines, None)) is not None:
            taken.append(line)
            yield line

    reader = csv.reader(next_lines(), delimiter=separator, strict=True)
    while True:
        taken.clear()
        try:
            row = next(reader, None)
            sure = len(taken) == 1 or any(line.count(separator) + 1 != width for line in taken)
        except csv.Error:
            stray = len(taken) > 1 or taken[0].count('"') % 2 == 1
            row, sure = _alone(taken[0], separator, width) if stray else None, False
            waiting += reversed(taken if row is None else taken[1:])
            if row is None:
                taken.clear()
                row = next(csv.reader(next_lines(), delimiter=separator))
                sure = len(taken) == 1
            reader = csv.reader(next_lines(), delimiter=separator, strict=True)
        if row is None:
            return
        yield row, sure


def _alone(line: str, separator: str, width: int) -> list[str] | None:
    """A line without the quotation mark that keeps it from having so many cells; None if it is not that."""
    for place in [place for place, letter in enumerate(line[:LONGEST_FIELD]) if letter == '"'][:_MOST_MARKS]:
        try:
            row = next(csv.reader([line[:place] + line[place + 1 :]], delimiter=separator, strict=True))
        except csv.Error:
            continue
        if len(row) == width:
            return row
    return None


def _lines(file: TextIO) -> Iterator[str]:
    return (line.replace("\0", "") for line in file)


def _separator(head: str) -> tuple[str, int]:
    """The separator that parts the first lines into most columns, the same number in most of them; and that number."""

    def weight(separator: str) -> tuple[int, int]:
        widths = Counter(len(row) for row in csv.reader(io.StringIO(head), delimiter=separator) if row)
        return max((((width - 1) * lines, width) for width, lines in widths.items()), default=(0, 1))

    separator = max(_SEPARATORS, key=weight)
    return separator, weight(separator)[1]
