"""Texts that their own column could not take."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kept:
    """A text that could not be taken for what its column holds, and that another field of the record keeps, so that
    nothing is lost; `value` is what was taken nevertheless."""

    text: str
    said: str
    value: str | None = None
