"""How a command says what it did: lines for people, or one JSON object for programs."""

import json
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from lmcdesk.i18n import translate

_SIGNS = {number: " " for number in (*range(32), *range(127, 160)) if chr(number) not in "\t\n"}
_SIGNS |= dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), "")
"""Control signs and such as turn the direction of text, which could alter what stands around them on a screen: texts
come from other desks too."""

_ROOM = 48
"""Characters of a value in a table."""


class Telling:
    """Lines are printed as they come; facts are kept for the JSON object that is printed at the end instead of them."""

    def __init__(self, *, as_json: bool) -> None:
        self._as_json = as_json
        self._facts: dict[str, Any] = {}
        self._lost: OSError | None = None

    def _print(self, text: str) -> None:
        """What nobody can read any more, the reader having gone or the disk being full, does not end the work."""
        if self._lost is None:
            try:
                print(text)
            except OSError as fault:
                self._lose(fault)

    def _lose(self, fault: OSError) -> None:
        self._lost = fault
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())  # what is still held back would fail again when the program ends
        os.close(nowhere)

    def line(self, text: str = "") -> None:
        """A line for people."""
        if not self._as_json:
            self._print(text.translate(_SIGNS))

    def table(self, heads: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
        """A table for people, its columns as wide as their longest entry."""
        if self._as_json:
            return
        cells = [list(heads)] + [[said(cell) for cell in row] for row in rows]
        widths = [max(len(row[n]) for row in cells) for n in range(len(heads))]
        for row in cells:
            self.line("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())

    def fact(self, **facts: Any) -> None:
        """Something for programs."""
        self._facts.update(facts)

    def warn(self, text: str) -> None:
        """One line on stderr about a part that was refused."""
        with suppress(OSError):  # where this cannot be written, nothing can be said of it either
            print(text.replace("\n", " ").translate(_SIGNS), file=sys.stderr)

    def refuse(self, text: str) -> None:
        """One line on stderr about the whole, which the JSON object holds too."""
        self.warn(text)
        self.fact(refused=text)

    def end(self) -> bool:
        """Print the JSON object, if that was asked for. False if what was told could not be written."""
        if self._as_json:
            self._print(json.dumps(self._facts, ensure_ascii=False, default=_plain))
        try:
            sys.stdout.flush()
        except OSError as fault:
            self._lose(fault)
        if self._lost is None or isinstance(self._lost, BrokenPipeError):
            return True
        self.warn(
            translate("Cli", "The work was done, but what it tells could not be written ({reason}).").format(
                reason=self._lost.strerror
            )
        )
        return False


def said(value: Any) -> str:
    """A value in a line for people, as it may be given back to a command."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)


def short(value: Any) -> str:
    """A value in a table for people, on one line and cut to what has room there."""
    text = said(value).replace("\n", " ")
    return text if len(text) <= _ROOM else f"{text[: _ROOM - 1]}…"


def _plain(value: Any) -> Any:
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, UUID | Decimal):
        return str(value)
    if isinstance(value, set | frozenset | tuple):
        return list(value)
    raise TypeError(f"{type(value).__name__} has no plain form")
