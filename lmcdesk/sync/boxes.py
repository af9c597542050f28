"""JSON for what is signed: one way to write it, and a reader that takes nothing but that.

Canonical means: UTF-8, keys sorted, no white space, nothing escaped that need not be, whole numbers only. So no key can
stand twice, no number be "not a number", and what two readers make of the same bytes cannot differ.
"""

import json
from datetime import UTC, date, datetime
from typing import Any, NoReturn
from uuid import UUID

from lmcdesk.sync.columns import OutOfRange, Unreadable

_MOMENT = "%Y-%m-%dT%H:%M:%SZ"


def canonical(value: dict[str, Any]) -> bytes:
    """The bytes of an object in its one form."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8")


def moment(value: datetime) -> str:
    """A moment as text, in UTC and to the second."""
    return value.astimezone(UTC).strftime(_MOMENT)


class Box:
    """An object read from JSON, whose entries are asked for by name and type. Everything raises Unreadable."""

    def __init__(self, entries: object) -> None:
        if not isinstance(entries, dict):
            raise Unreadable("an object was expected")
        self._entries: dict[str, object] = entries

    @classmethod
    def read(cls, data: bytes) -> "Box":
        """The object that the bytes hold."""
        try:
            entries = json.loads(data.decode("utf-8"), parse_float=_refuse, parse_constant=_refuse)
            if not isinstance(entries, dict) or canonical(entries) != data:
                raise Unreadable("not in canonical form")
        except (ValueError, RecursionError) as fault:
            raise Unreadable(str(fault)) from None
        return cls(entries)

    def has(self, name: str) -> bool:
        """Whether there is such an entry and it is not null."""
        return self._entries.get(name) is not None

    def text(self, name: str) -> str:
        """A text."""
        value = self._entries.get(name)
        if not isinstance(value, str):
            raise Unreadable(f"{name} is no text")
        return value

    def number(self, name: str, most: int) -> int:
        """A whole number from 0 on."""
        value = self._entries.get(name)
        if not isinstance(value, int) or isinstance(value, bool):
            raise Unreadable(f"{name} is no number")
        if not 0 <= value <= most:
            raise OutOfRange(f"{name} is out of range")
        return value

    def key(self, name: str, length: int) -> bytes:
        """Bytes, as a key or a hash, which are written as lower-case hexadecimal digits."""
        text = self.text(name)
        try:
            value = bytes.fromhex(text)
        except ValueError:
            raise Unreadable(f"{name} is not hexadecimal") from None
        if len(value) != length or value.hex() != text:
            raise Unreadable(f"{name} has not {length} bytes")
        return value

    def uuid(self, name: str) -> UUID:
        """An id."""
        return UUID(bytes=self.key(name, 16))

    def day(self, name: str) -> date:
        """A day, as YYYY-MM-DD."""
        text = self.text(name)
        try:
            value = date.fromisoformat(text)
        except ValueError:
            raise Unreadable(f"{name} is no day") from None
        if value.isoformat() != text:
            raise Unreadable(f"{name} is no day")
        return value

    def moment(self, name: str) -> datetime:
        """A moment in UTC, as YYYY-MM-DDThh:mm:ssZ."""
        try:
            return datetime.strptime(self.text(name), _MOMENT).replace(tzinfo=UTC)
        except ValueError:
            raise Unreadable(f"{name} is no moment") from None

    def array(self, name: str) -> list[object]:
        """A list of anything."""
        value = self._entries.get(name)
        if not isinstance(value, list):
            raise Unreadable(f"{name} is no list")
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts."""
        found = self.array(name)
        if not all(isinstance(value, str) for value in found):
            raise Unreadable(f"{name} holds something else than texts")
        return tuple(str(value) for value in found)

    def box(self, name: str) -> "Box":
        """An object."""
        return Box(self._entries.get(name))

    def boxes(self, name: str) -> list["Box"]:
        """A list of objects."""
        return [Box(value) for value in self.array(name)]

    def names(self) -> list[str]:
        """The names of all entries."""
        return list(self._entries)


def _refuse(text: str) -> NoReturn:
    raise Unreadable(f"{text} is no whole number")
