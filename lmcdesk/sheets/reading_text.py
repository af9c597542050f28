"""Text files as sheets: which encoding, which separator, which rows."""

import csv
import io
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe\0\0", "utf-32"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_SEPARATORS = (",", "\t", ";", "|")
LONGEST_FIELD = 1 << 20
_HEAD = 20_000
"""Characters by which the separator is told."""
_PIECE = 1 << 20


def encoding_of(path: Path, named: str) -> str | None:
    """The encoding of a text file: UTF-8 or UTF-16, else the one that was named; None if the file is in neither."""
    with path.open("rb") as file:
        start = file.read(4000)
    tried = [name for mark, name in _MARKS if start.startswith(mark)][:1] or ["utf-8"]
    if tried == ["utf-8"] and start.count(0) > len(start) // 4:
        tried = ["utf-16-be" if start[::2].count(0) > start.count(0) // 2 else "utf-16-le"]
    return next((name for name in (*tried, named) if name and _fits(path, name)), None)


def _fits(path: Path, encoding: str) -> bool:
    try:
        with path.open(encoding=encoding) as file:
            while file.read(_PIECE):
                continue
    except (ValueError, LookupError):
        return False
    return True


def text_rows(path: Path, encoding: str) -> Iterator[list[str]]:
    """The rows of a text file, read piece by piece."""
    csv.field_size_limit(LONGEST_FIELD)
    with path.open(encoding=encoding) as file:
        separator = _separator(file.read(_HEAD).replace("\0", ""))
    with path.open(encoding=encoding) as file:
        yield from csv.reader(_lines(file), delimiter=separator)


def _lines(file: TextIO) -> Iterator[str]:
    return (line.replace("\0", "") for line in file)


def _separator(head: str) -> str:
    """The separator that parts the first lines into most columns, the same number in most of them."""

    def weight(separator: str) -> int:
        widths = Counter(len(row) for row in csv.reader(io.StringIO(head), delimiter=separator) if row)
        return max(((width - 1) * lines for width, lines in widths.items()), default=0)

    return max(_SEPARATORS, key=weight)
