"""Text files as sheets: which encoding, which separator, which rows."""

import csv
import io
from collections import Counter
from pathlib import Path

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe\0\0", "utf-32"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_SEPARATORS = (",", "\t", ";", "|")
LONGEST_FIELD = 1 << 20


def read_text(path: Path, encoding: str) -> list[list[str]] | None:
    """The rows of a text file; None if it is neither UTF-8 nor UTF-16 and no (fitting) encoding is named."""
    text = _decoded(path.read_bytes(), encoding)
    if text is None:
        return None
    text = text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")
    csv.field_size_limit(LONGEST_FIELD)
    return list(csv.reader(io.StringIO(text), delimiter=_separator(text)))


def _decoded(raw: bytes, encoding: str) -> str | None:
    tried = [name for mark, name in _MARKS if raw.startswith(mark)][:1] or ["utf-8"]
    zeros = raw[:4000].count(0), raw[:4000:2].count(0)
    if tried == ["utf-8"] and zeros[0] > len(raw[:4000]) // 4:
        tried = ["utf-16-be" if zeros[1] > zeros[0] // 2 else "utf-16-le"]
    for name in (*tried, encoding):
        try:
            if name:
                return raw.decode(name)
        except (UnicodeError, LookupError):
            continue
    return None


def _separator(text: str) -> str:
    """The separator that parts the first lines into most columns, the same number in most of them."""
    head = text[:20_000]

    def weight(separator: str) -> int:
        widths = Counter(len(row) for row in csv.reader(io.StringIO(head), delimiter=separator) if row)
        return max(((width - 1) * lines for width, lines in widths.items()), default=0)

    return max(_SEPARATORS, key=weight)
