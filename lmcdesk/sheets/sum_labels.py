"""What rows of sums are called: a word for a sum, or one in each of two languages."""

import re

from lmcdesk.sheets.reading import Cell
from lmcdesk.sheets.vocabulary import key, spoken_parts, subtotals, sum_rows, totals

_AFTER = re.compile(r"[:：៖(（\d]|\s(?:[IVXLC]{1,6}|[A-Z])(?:\s*[+,&]\s*(?:[IVXLC]{1,6}|[A-Z]))*\s*$")
_LONGEST = 60
_OF_A_GROUP = re.compile(r"[\s(（:：]*(?:[IVXLC]{1,6}|[A-Z]|\d{1,2})[\s)）.:：]*")


def calls_sums(cell: Cell) -> bool:
    """Whether a cell begins with a word for sums and says no more than what they are of: “Total (A):”, “ລວມ I+II”,
    “合计 Total”."""
    if not isinstance(cell, str) or len(cell) > _LONGEST:
        return False
    text = _AFTER.split(cell, maxsplit=1)[0]
    if not text or key(text) in sum_rows():
        return bool(text)
    words = text.split()
    halves = [[" ".join(words[:n]), " ".join(words[n:])] for n in range(1, len(words))]
    return any(parts and all(key(part) in sum_rows() for part in parts) for parts in (spoken_parts(text), *halves))


def calls_the_whole(text: str) -> bool:
    """Whether what a row of sums is called is said of no group or page alone, as “Subtotal” and “Total (A)” are."""
    word = _AFTER.split(text, maxsplit=1)[0]
    parts = {key(part) for part in spoken_parts(word)} or {key(word)}
    of_all = not parts & subtotals() and bool(parts & totals())
    return of_all and not _OF_A_GROUP.fullmatch(text.removeprefix(word))
