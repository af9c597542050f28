"""Which script a text is in: its size and height follow from its letters, not only from the window's language."""

import re
from functools import cache

_RANGES = {
    "my": "\u1000-\u109f\uaa60-\uaa7f\ua9e0-\ua9ff",
    "km": "\u1780-\u17ff\u19e0-\u19ff",
    "lo": "\u0e80-\u0eff",
    "th": "\u0e00-\u0e7f",
    "zh": "\u2e80-\u2fdf\u3000-\u303f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef",
}
"""Language code to its letters, the script that needs most height first."""

_LETTER = re.compile(r"[^\W\d_]")


@cache
def _letters(language: str) -> re.Pattern[str]:
    return re.compile(f"[{_RANGES[language]}]")


def tallest(text: str) -> str:
    """The language whose letters need the most height in the text; "en" for Latin and Vietnamese."""
    if text.isascii():
        return "en"
    return next((language for language in _RANGES if _letters(language).search(text)), "en")


def leading(text: str) -> str:
    """The language of the text's first letter: it decides the size, so that a code with a Lao word after it stays as
    small as the codes around it."""
    letter = None if text.isascii() else _LETTER.search(text)
    return "en" if letter is None else tallest(letter.group())
