"""Which fields the text of a heading may stand for, and how surely: the same, the same but for brackets, said twice,
alike."""

from collections.abc import Mapping
from difflib import get_close_matches
from functools import lru_cache

from lmcdesk.sheets.vocabulary import heading_words, headings, key, spoken_parts, without_brackets

CLOSE = 0.88
"""How alike two headings must be, as difflib measures it (1 is equal), when no spelling fits."""
SHORTEST_CLOSE = 5
"""Letters below which likeness means nothing."""
LONGEST = 200
"""Characters of a heading in two languages, or of one that is only like a known one; what is longer is a paragraph."""

ASKED, SAME, BRACKETS_APART, TWICE, ALIKE = -1, 0, 100_000, 150_000, 200_000
"""How a heading was matched, the best first; the place among the field's headings is added."""


@lru_cache(maxsize=1 << 12)  # a text that is merged over many columns stands in each of them, in several rows
def fields_of(layout: str, text: str, alike: bool) -> list[tuple[int, str]]:
    """The fields of a layout (by its name) that a heading may stand for, each with its rank."""
    known = headings(layout)
    whole = key(text)
    if found := known.get(whole):
        return [(SAME + place, field) for place, field in found]
    core = key(without_brackets(text).rstrip(" *:"))
    if core and (found := known.get(core)):
        return [(BRACKETS_APART + place, field) for place, field in found]
    if len(text) > LONGEST:
        return []
    if found := _said_twice(text, known):
        return [(TWICE + place, field) for place, field in found]
    misspelt = core not in heading_words(layout)
    if alike and misspelt and len(core) >= SHORTEST_CLOSE:
        for close in get_close_matches(core, known, n=1, cutoff=CLOSE):
            if not _is_a_word_apart(core, close, heading_words(layout)):
                return [(ALIKE + place, field) for place, field in known[close]]
    parts = [found for part in spoken_parts(without_brackets(text)) if (found := known.get(key(part)))] if alike else []
    return [(ALIKE + place, field) for place, field in parts[0]] if len(parts) == 1 else []


def _is_a_word_apart(one: str, other: str, words: frozenset[str]) -> bool:
    """Whether one heading is the other but for a whole word before or behind: that is another heading, as “Reporting
    period” is not its end, and no misspelt one."""
    short, long = sorted((one, other), key=len)
    rests = {long.removeprefix(short), long.removesuffix(short)} - {long}
    return not rests.isdisjoint(words)


def _said_twice(text: str, known: Mapping[str, list[tuple[int, str]]]) -> list[tuple[int, str]]:
    """The fields that every part of a heading in two languages may stand for, with or without what is in brackets;
    where nothing parts them, as between two lines, they are parted at a space. A title is one in either language."""
    core = without_brackets(text)
    words = core.split()
    parted = [spoken_parts(text), spoken_parts(core)]
    parted += [[" ".join(words[:place]), " ".join(words[place:])] for place in range(1, len(words))]
    for parts in filter(None, parted):
        first, *others = [known.get(key(part), []) for part in parts]
        shared = [{field.removesuffix("_local") for _, field in other} for other in others]
        if found := [each for each in first if all(each[1].removesuffix("_local") in fields for fields in shared)]:
            return found
    return []
