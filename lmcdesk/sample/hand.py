"""Luck and ids out of one seed, and the entries made with them."""

from collections.abc import Sequence
from random import Random
from typing import Any, TypeVar
from uuid import UUID

from lmcdesk.store.journal import Edit

T = TypeVar("T")

_FIRST_MS = 1_672_531_200_000
"""Ids count their milliseconds from 1 January 2023, so that records made by people sort after the sample's."""


class Hand:
    """Draws lots and gives ids; from the same seed the same ones in the same order."""

    def __init__(self, seed: str) -> None:
        self.luck = Random(seed)
        self._made = 0

    def new_id(self) -> UUID:
        """An id of the form of UUID version 7 (RFC 9562) whose time is only a count."""
        self._made += 1
        bits = self.luck.getrandbits(74)
        stamp = (_FIRST_MS + self._made) << 80
        return UUID(int=stamp | 0x7 << 76 | (bits >> 62) << 64 | 0b10 << 62 | bits & (1 << 62) - 1)

    def entry(self, kind: str, /, **values: Any) -> Edit:
        """A new record with those of the values that are given."""
        return Edit(kind, self.new_id(), {name: value for name, value in values.items() if value is not None})

    def chance(self, percent: float) -> bool:
        """Yes in so many of a hundred cases."""
        return self.luck.random() * 100 < percent

    def between(self, low: int, high: int) -> int:
        """A whole number from low to high, both included."""
        return low + int(self.luck.random() * (high - low + 1))

    def one(self, of: Sequence[T]) -> T:
        """One of several."""
        return of[int(self.luck.random() * len(of))]
