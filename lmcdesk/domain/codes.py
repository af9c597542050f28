"""The readable codes of projects, given out so that two desks that never meet never give the same one (A1)."""

from collections.abc import Iterable

NATIONAL = 0
"""Stands where a province's ordinal stands, for projects that no province leads."""


def code_of(country: str, year: int, ordinal: int, serial: int) -> str:
    """The code of a country's project number `serial` (from 1) in a year and a province's block: LA-2025-0704.

    The first two digits of the last part are the province's ordinal, or 00 for what is national. Each province so has a
    block of numbers of its own, which no other desk draws on. The serial has two digits and, after 99, as many as it
    needs: LA-2025-07100. Since the block always has two digits, both kinds read without doubt.
    """
    return f"{country}-{year}-{ordinal:02}{serial:02}"


def next_code(country: str, year: int, ordinal: int, taken: Iterable[str]) -> str:
    """The code after the highest one taken in the block of a country, a year and a province (by its ordinal, or
    NATIONAL); codes of other blocks and other forms are passed over.

    Give the codes of deleted projects too: a number that stands in papers is not used again.
    """
    block = f"{country}-{year}-{ordinal:02}"
    serials = (code.removeprefix(block) for code in taken if code.startswith(block))
    highest = max((int(serial) for serial in serials if serial.isascii() and serial.isdigit()), default=0)
    return code_of(country, year, ordinal, highest + 1)
