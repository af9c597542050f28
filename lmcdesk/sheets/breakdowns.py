"""Lines under a project or a sum that say of what its amount is made up (“of which”): they are no records."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import islice, takewhile

from lmcdesk.sheets.running_sums import Amounts, agree
from lmcdesk.sheets.vocabulary import names_a_sum

_MOST = 50
"""Lines of which one amount may be made up."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row: the first text in it, whether that begins with a word for “of which”, whether it holds figures besides and
    no number of its own, and its amounts."""

    text: str
    begins: bool
    bare: bool
    amounts: Amounts


@dataclass(frozen=True, slots=True)
class Breakdowns:
    """The rows that are parts of the amount in another one, which stands above them, and those that may be."""

    sure: dict[int, int] = field(default_factory=dict)
    doubted: dict[int, int] = field(default_factory=dict)


def find(lines: Mapping[int, Line]) -> Breakdowns:
    """A line that begins with such a word is a part of the amount above it, unless it is more than that. So are the
    bare ones that follow it, down to the one with which they make up that amount; if they do not, they may be, where
    records hold more than that or are numbered."""
    found = Breakdowns()
    places = list(lines)
    others = [line for line in lines.values() if names_a_sum(line.text) is None and not line.begins]
    fuller = sum(not line.bare for line in others) * 2 >= len(others)
    above = None
    for n, place in enumerate(places):
        line = lines[place]
        if place in found.sure:
            continue
        if above is not None and line.bare and line.begins:
            below = islice(places, n + 1, n + _MOST)
            run = [place, *takewhile(lambda p: lines[p].bare and names_a_sum(lines[p].text) is None, below)]
            if whole := _whole(lines, run, lines[above].amounts):
                found.sure.update(dict.fromkeys(run[:whole], above))
                continue
            fits = any(lines[above].amounts) and not _exceeds(line.amounts, lines[above].amounts)
            (found.sure if fits else found.doubted)[place] = above
            found.doubted.update((p, above) for p in run[1:] if fuller and any(lines[p].amounts))
        elif place not in found.doubted and (not line.bare or any(line.amounts)):
            above = place
    for place in found.sure:
        found.doubted.pop(place, None)
    return found


def _whole(lines: Mapping[int, Line], run: list[int], whole: Amounts) -> int:
    """How many lines of a run come to an amount; none if they do not."""
    come = [Decimal(0)] * len(whole)
    for n, place in enumerate(run if any(whole) else (), 1):
        come = [so_far + (amount or 0) for so_far, amount in zip(come, lines[place].amounts, strict=True)]
        if any(come) and all(mine is None or agree(theirs, mine) for mine, theirs in zip(whole, come, strict=True)):
            return n
    return 0


def _exceeds(part: Amounts, whole: Amounts) -> bool:
    return any(p is not None and w is not None and p > w for p, w in zip(part, whole, strict=True))
