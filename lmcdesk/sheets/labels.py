"""How the rows of an outline are labelled: in which letters or numbers, and how deep."""

import re

_LABEL = re.compile(r"([(（]?)([^\s()（）]{1,12}?)[.)、．）/:]*")
_BEFORE_TITLE = re.compile(
    r"([IVXLC]{1,6}|[A-Za-z]|\d{1,3}(?:\.\d{1,3})*|[一二三四五六七八九十]{1,3})(?:[)、．]|[./:]\s)\s*\S"
)
_ARABIC = re.compile(r"\d{1,6}(?:\.\d{1,3})*")
_ROMAN = re.compile(r"[IVXLC]{1,6}")
_SMALL = re.compile(r"[a-z]|[ivx]{2,5}")
_HAN = re.compile(r"[一二三四五六七八九十]{1,3}")
_BULLETS = frozenset("-–—−+*•·●○▪◦")

Style = tuple[str, int]
"""How a label counts: in which letters or numbers, and in brackets or how deep."""

COUNTED: Style = ("arabic", 0)
NONE: Style = ("none", 0)
OTHER: Style = ("other", 0)


def before_title(title: str) -> str:
    """The label that a title begins with (“1.2. ”, “A) ”); empty where there is none."""
    found = _BEFORE_TITLE.match(title.strip())
    return found[1] if found else ""


def style_of(text: str, letter: str) -> tuple[Style, str]:
    """How a label counts, after this letter as the last; and its letter or number. A letter that is a Roman number too
    is one unless it follows the letter before."""
    if not text:
        return NONE, ""
    if text in _BULLETS:
        return ("bullet", 0), text
    found = _LABEL.fullmatch(text)
    if found is None:
        return OTHER, text
    brackets, told = len(found[1]), found[2]
    if _ARABIC.fullmatch(told):
        return ("arabic", told.count(".") + brackets), told
    if _ROMAN.fullmatch(told) and not (len(told) == 1 and letter and ord(told) == ord(letter) + 1):
        return ("roman", brackets), told
    if _HAN.fullmatch(told):
        return ("han", brackets), told
    if _SMALL.fullmatch(told):
        return ("small", brackets), told
    if len(told) == 1 and told.isalpha():
        return ("letter", brackets), told
    return OTHER, text
