"""The words in which texts differ, marked, for scripts with and without spaces between words."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise

from lmcdesk.reports.breaking import breaks
from lmcdesk.ui.paragraph import Span

_MOST_WORDS = 1_500
"""Longer texts are shown without marks: comparing them would make the window wait."""


def differences(texts: Sequence[str]) -> list[list[Span]]:
    """Each text as spans, with the words marked that not all of the others have at that place. A word is what may stand
    on a line of its own, so that Khmer, Lao, Burmese and Thai are compared by words too (Unicode Annex 14)."""
    parts = [_words(text) for text in texts]
    if max(map(len, parts), default=0) > _MOST_WORDS:
        return [[Span(text)] for text in texts]
    bare = [[word.rstrip() for word in words] for words in parts]
    told = []
    for at, words in enumerate(parts):
        common = set(range(len(words)))
        for other, theirs in enumerate(bare):
            if other != at:
                common &= _matched(bare[at], theirs)
        told.append(_spans(words, common))
    return told


def _matched(words: list[str], theirs: list[str]) -> set[int]:
    """The places of the words that the other text has too, in the same order."""
    blocks = SequenceMatcher(None, words, theirs, autojunk=False).get_matching_blocks()
    return {place for block in blocks for place in range(block.a, block.a + block.size)}


def _spans(words: list[str], common: set[int]) -> list[Span]:
    spans: list[Span] = []
    run, differs = "", False
    for at, word in enumerate(words):
        if (at not in common) != differs:
            spans += _run(run, differs)
            run, differs = "", not differs
        run += word
    return [*spans, *_run(run, differs)]


def _run(text: str, differs: bool) -> list[Span]:
    """Neighbours alike as one span; the blank behind a marked word is not marked."""
    if not differs:
        return [Span(text)] if text else []
    bare = text.rstrip()
    return [span for span in (Span(bare, "differs"), Span(text[len(bare) :])) if span.text]


def _words(text: str) -> list[str]:
    return [text[begin:end] for begin, end in pairwise((0, *breaks(text))) if begin < end]
