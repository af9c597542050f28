"""Columns of numbers, texts and bytes, packed so that they compress well, and a reader that believes none of it.

Numbers of one column lie byte plane by byte plane: planes that are all alike cost nothing once compressed. All is done
by arrays, slices and joins; no loop of ours touches the single byte.
"""

import sys
from array import array
from collections.abc import Iterable, Sequence
from itertools import accumulate, chain, pairwise
from operator import sub

_END = b"\xff"
"""Stands after each text, since UTF-8 has no such byte."""
_WIDTHS = {1: "b", 2: "h", 4: "i", 8: "q"}


class Unreadable(ValueError):
    """What was read does not follow the format. The text is for whoever wrote it, never for the user."""


class OutOfRange(Unreadable):
    """A number is none that can stand there."""


class Inflated(Unreadable):
    """Something unpacks to more than was said, or than may be."""


class Removed(Unreadable):
    """Changes that should be there are not."""


class Repeated(Unreadable):
    """Changes are there twice."""


class Reordered(Unreadable):
    """Changes do not stand in their order."""


class Mistold(Unreadable):
    """What was told of the changes beforehand is not what they are."""


class NoHash(Unreadable):
    """A file is named by something else than its hash."""


class Writer:
    """Bytes in the making."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []

    def done(self) -> bytes:
        """All that was written."""
        return b"".join(self._parts)

    def number(self, value: int) -> None:
        """One number from 0 on, seven bits a byte, the lowest first."""
        out = bytearray()
        while value > 0x7F:
            out.append(value & 0x7F | 0x80)
            value >>= 7
        out.append(value)
        self._parts.append(bytes(out))

    def numbers(self, values: Iterable[int]) -> None:
        """A column of signed numbers, whose length the reader knows."""
        column = array("q", values)
        low, high = min(column, default=0), max(column, default=0)
        width = next(w for w in _WIDTHS if -(1 << 8 * w - 1) <= low and high < 1 << 8 * w - 1)
        column = array(_WIDTHS[width], column)
        if sys.byteorder == "big":
            column.byteswap()
        raw = column.tobytes()
        self._parts += (bytes([width]), *(raw[plane::width] for plane in range(width)))

    def steps(self, values: Sequence[int]) -> None:
        """A column of numbers of which each is near the one before."""
        self.numbers(map(sub, values, chain((0,), values)))

    def raw(self, data: bytes) -> None:
        """Bytes whose length the reader knows."""
        self._parts.append(data)

    def blobs(self, values: Sequence[bytes]) -> None:
        """A column of byte strings."""
        self.numbers(map(len, values))
        self._parts.append(b"".join(values))

    def texts(self, values: Sequence[str]) -> None:
        """A column of texts."""
        raw = _END.join([*map(str.encode, values), b""])
        self.number(len(raw))
        self._parts.append(raw)


class Reader:
    """Bytes being read, once and to their end. Raises Unreadable; never allocates more than the bytes account for."""

    def __init__(self, data: bytes) -> None:
        self._data = memoryview(data)
        self._at = 0

    def raw(self, length: int) -> bytes:
        """So many bytes."""
        end = self._at + length
        if length < 0 or end > len(self._data):
            raise Unreadable("the data ends too early")
        found = bytes(self._data[self._at : end])
        self._at = end
        return found

    def number(self, most: int) -> int:
        """One number from 0 to the most that makes sense here."""
        value = shift = 0
        while True:
            (byte,) = self.raw(1)
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                break
            shift += 7
            if shift > 63:
                raise OutOfRange("a number does not end")
        if value > most:
            raise OutOfRange("a number is out of range")
        if shift and not byte:
            raise Unreadable("a number has more bytes than it needs")
        return value

    def numbers(self, count: int, low: int, high: int) -> "array[int]":
        """A column of so many numbers, all between two bounds."""
        column = self._column(count)
        within(column, low, high)
        return column

    def _column(self, count: int) -> "array[int]":
        (width,) = self.raw(1)
        if width not in _WIDTHS:
            raise Unreadable("a column of numbers has no such width")
        planes = self.raw(count * width)
        raw = bytearray(count * width)
        for plane in range(width):
            raw[plane::width] = planes[plane * count : (plane + 1) * count]
        column = array(_WIDTHS[width], bytes(raw))
        if sys.byteorder == "big":
            column.byteswap()
        return column

    def steps(self, count: int, low: int, high: int) -> "array[int]":
        """A column of so many numbers, all between two bounds, by the steps from each to the next."""
        try:
            column = array("q", accumulate(self._column(count)))
        except OverflowError:
            raise OutOfRange("a number is out of range") from None
        within(column, low, high)
        return column

    def blobs(self, count: int) -> list[bytes]:
        """A column of so many byte strings."""
        ends = self._ends(count)
        raw = self.raw(ends[-1])
        return [raw[a:b] for a, b in pairwise(ends)]

    def texts(self, count: int) -> list[str]:
        """A column of so many texts."""
        raw = self.raw(self.number(len(self._data)))
        if raw.count(_END) != count:
            raise Unreadable("there are more texts than said, or fewer")
        *texts, rest = raw.split(_END)
        if rest:
            raise Unreadable("a text does not end")
        try:
            return list(map(bytes.decode, texts))
        except UnicodeDecodeError:
            raise Unreadable("a text is not UTF-8") from None

    def _ends(self, count: int) -> list[int]:
        return list(accumulate(self.numbers(count, 0, len(self._data)), initial=0))

    def end(self) -> None:
        """Nothing may follow."""
        if self._at != len(self._data):
            raise Unreadable("something follows the end")


def within(column: Iterable[int], low: int, high: int) -> None:
    """Refuse a column with a number outside of its bounds."""
    values = column if isinstance(column, Sequence) else list(column)
    if values and (min(values) < low or max(values) > high):
        raise OutOfRange("a number is out of range")


def differ(values: Sequence[object], what: str) -> None:
    """Refuse a column in which anything stands twice."""
    if len(set(values)) != len(values):
        raise Unreadable(f"{what} is named twice")
