"""Rows of our own sheets that are no records: the example of a template, and the sums under a list. The hidden column
of ids says of each what it is, in no language. And the column that is none of theirs: what was wrong with each."""

from collections.abc import Iterable
from functools import cache
from zlib import crc32

from lmcdesk.i18n import LANGUAGES, translate

SUM = "sum"
_EXAMPLE = "example"


def example(texts: Iterable[str | None]) -> str:
    """What stands for an id beside an example whose telling cells hold these texts."""
    return f"{_EXAMPLE} {crc32('|'.join(text or '' for text in texts).encode()):08x}"


def is_no_record(mark: object, texts: Iterable[str | None]) -> bool:
    """Whether a row is one of sums, or the example as it was written: one that was written over is a record."""
    return mark == SUM or (isinstance(mark, str) and mark.startswith(_EXAMPLE) and mark == example(texts))


@cache
def remarks() -> frozenset[str]:
    """The heading, in each language, of what is wrong with rows that were sent back."""
    return frozenset(translate("Sheets", "What is wrong", language) for language in LANGUAGES)
