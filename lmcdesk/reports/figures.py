"""A report's figures as they were at one moment, and the file that keeps them when they are frozen."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, NamedTuple, get_args, get_origin
from uuid import UUID

from cattrs import Converter

FORMAT = 1
"""Of the file; a later one is read by later versions of the program alone."""

_MOST_DIGITS = 400
"""Of an amount in a file: more than any sum of amounts that a desk keeps has."""


class Known(NamedTuple):
    """How far one desk's changes in one stream were known."""

    desk: UUID
    name: str
    stream: str
    number: int


@dataclass(frozen=True)
class Figures:
    """What a report says, before it is drawn. `year`, `province` and `project` say of what it is; `office` is whose
    desk they were read from, and `knows` what it knew then; `summary` is what the report of that name adds up."""

    report: str
    year: int | None
    province: str | None
    project: UUID | None
    country: str
    office: str
    as_of: date
    mekong_first: bool
    logo: str | None
    """By its SHA-256."""
    knows: tuple[Known, ...]
    summary: Any

    @property
    def changes(self) -> int:
        """How many changes they were made from."""
        return sum(known.number for known in self.knows)


@dataclass(frozen=True)
class Frozen:
    """Figures that were given a number, by whom, and how they were printed then."""

    number: int
    author: str
    program: str
    """The version of the program that froze them."""
    language: str
    era: str
    native: bool
    figures: Figures


def write(frozen: Frozen) -> bytes:
    """The file: JSON, the same for the same figures at any time and place."""
    held = {"format": FORMAT, **_converter().unstructure(frozen)}
    return json.dumps(held, ensure_ascii=False, separators=(",", ":")).encode()


def read(data: bytes, summary_of: Callable[[str], type[Any]]) -> Frozen:
    """What `write` wrote; `summary_of` tells what a report of a name adds up. Raises ValueError for anything else."""
    try:
        held = json.loads(data.decode())
        if held.pop("format") != FORMAT:
            raise ValueError("another format")
        summary = held["figures"].pop("summary")
        converter = _converter()
        kind = summary_of(held["figures"]["report"])
        held["figures"]["summary"] = None
        frozen = converter.structure(held, Frozen)
        object.__setattr__(frozen.figures, "summary", converter.structure(summary, kind))
        return frozen
    except ValueError:
        raise
    except Exception as fault:  # a file from anywhere: whatever is wrong with it, it is not what was written
        raise ValueError(str(fault)) from fault


@cache
def _converter() -> Converter:
    """Plain values by their types: days, amounts and ids as text; a mapping as pairs, since its keys may be nothing; a
    set in the order of its texts, since it has none of its own."""
    made = Converter(forbid_extra_keys=True)
    made.register_unstructure_hook(date, lambda day: day.isoformat())
    made.register_unstructure_hook(Decimal, lambda amount: f"{amount:f}")
    made.register_unstructure_hook(UUID, str)
    made.register_structure_hook(date, lambda text, _: date.fromisoformat(text))
    made.register_structure_hook(Decimal, lambda text, _: _amount(text))
    made.register_structure_hook(UUID, lambda text, _: UUID(text))
    for plain in (str, int, bool):
        made.register_structure_hook(plain, _as_is)
    made.register_unstructure_hook_func(
        _is_mapping, lambda pairs: [[made.unstructure(key), made.unstructure(value)] for key, value in pairs.items()]
    )
    made.register_structure_hook_func(
        _is_mapping,
        lambda pairs, of: {
            made.structure(key, get_args(of)[0]): made.structure(value, get_args(of)[1]) for key, value in pairs
        },
    )
    made.register_unstructure_hook_func(_is_set, lambda held: sorted(made.unstructure(one) for one in held))
    made.register_structure_hook_func(
        _is_set, lambda held, of: frozenset(made.structure(one, get_args(of)[0]) for one in held)
    )
    return made


def _is_set(of: Any) -> bool:
    return (get_origin(of) or of) is frozenset


def _is_mapping(of: Any) -> bool:
    origin = get_origin(of) or of
    return isinstance(origin, type) and issubclass(origin, Mapping)


def _as_is(value: Any, of: type[Any]) -> Any:
    """A text, a whole number or a truth as it stands in JSON, and nothing that could be turned into one; a code by its
    text."""
    if issubclass(of, Enum):
        return of(value)
    if type(value) is not of:
        raise ValueError(f"{value!r} is no {of.__name__}")
    if isinstance(value, str):
        value.encode()  # half a letter, which JSON can hold and no desk does, is a ValueError
    return value


def _amount(text: str) -> Decimal:
    if len(text) > _MOST_DIGITS or "e" in text.casefold():
        raise ValueError("an amount that nobody wrote")
    found = Decimal(text)
    if not found.is_finite():
        raise ValueError("an amount that is none")
    return found
