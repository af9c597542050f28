"""How a command says what it did: lines for people, or one JSON object for programs."""

import json
import sys
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID


class Telling:
    """Lines are printed as they come; facts are kept for the JSON object that is printed at the end instead of them."""

    def __init__(self, *, as_json: bool) -> None:
        self._as_json = as_json
        self._facts: dict[str, Any] = {}

    def line(self, text: str = "") -> None:
        """A line for people."""
        if not self._as_json:
            print(text)

    def table(self, heads: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
        """A table for people, its columns as wide as their longest entry."""
        if self._as_json:
            return
        cells = [list(heads)] + [["" if cell is None else str(cell) for cell in row] for row in rows]
        widths = [max(len(row[n]) for row in cells) for n in range(len(heads))]
        for row in cells:
            print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())

    def fact(self, **facts: Any) -> None:
        """Something for programs."""
        self._facts.update(facts)

    def refuse(self, text: str) -> None:
        """One line on stderr, and in JSON mode an object that holds it."""
        print(text.replace("\n", " "), file=sys.stderr)
        if self._as_json:
            print(json.dumps({"refused": text}, ensure_ascii=False))

    def end(self) -> None:
        """Print the JSON object, if that was asked for."""
        if self._as_json:
            print(json.dumps(self._facts, ensure_ascii=False, default=_plain))


def _plain(value: Any) -> Any:
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, UUID | Decimal):
        return str(value)
    if isinstance(value, set | frozenset | tuple):
        return list(value)
    raise TypeError(f"{type(value).__name__} has no plain form")
