"""The words of the program in seven languages, read from the .ts files without Qt: a Khmer page is printed from an
English screen, so words lie below the window."""

import unicodedata
from functools import cache

from lmcdesk import paths

LANGUAGES: dict[str, str] = {
    "en": "English",
    "zh": "中文",
    "km": "ខ្មែរ",
    "lo": "ລາວ",
    "my": "မြန်မာ",
    "th": "ไทย",
    "vi": "Tiếng Việt",
}
"""Language codes (ISO 639-1) and each language's name in itself, English first, then by the English name."""

_current = "en"


def use(language: str) -> None:
    """Choose the language of all that follows; an unknown one counts as English."""
    global _current
    _current = language if language in LANGUAGES else "en"


def current() -> str:
    """The language in use, as ISO 639-1 code."""
    return _current


@cache
def _catalogue(language: str) -> dict[tuple[str, str], str]:
    """(context, English) to the text in that language; what is not translated yet is left out."""
    import xml.etree.ElementTree as ElementTree  # not needed in English, where every start would wait for it

    path = paths.translations() / f"lmcdesk_{language}.ts"
    found: dict[tuple[str, str], str] = {}
    if not path.exists():
        return found
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            said = message.find("translation")
            if said is not None and said.text and said.get("type") not in ("unfinished", "vanished", "obsolete"):
                found[name, message.findtext("source") or ""] = said.text
    return found


def translate(context: str, text: str, language: str | None = None) -> str:
    """The text in the language in use (or the one named), or the English text itself where there is none yet.

    Whole sentences with named places, filled by `.format` afterwards:
    translate("Merge", "{n} changes came.").format(n=n).
    """
    chosen = language or _current
    if chosen == "en":
        return text
    return _catalogue(chosen).get((context, text), text)


def mark(context: str, text: str) -> tuple[str, str]:
    """Marks a text for translation where it cannot be translated yet, as in a table of names: translate(*mark(...))."""
    return context, text


def plain(text: str) -> str:
    """A name from outside on one line: no control signs that could alter what stands around it on a screen, nor such
    as turn the direction of text, and a sign in place of what is no letter at all, as names of files may have it."""
    return "".join("" if sign in _TURNING else _SIGNS.get(unicodedata.category(sign), sign) for sign in text).strip()


def plain_name(text: str) -> str:
    """The same of the name of a desk or its holder, no longer than such a name may be."""
    name = plain(text)
    return name if len(name) <= MOST_IN_NAME else name[: MOST_IN_NAME - 1] + "…"


MOST_IN_NAME = 100
"""Characters of a desk's name."""

_SIGNS = {"Cc": " ", "Zl": " ", "Zp": " ", "Cs": "\ufffd"}
_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks, embeddings, overrides and isolates of direction (UAX 9), which none of the seven languages needs."""


class Words:
    """A language held in the hand, for pages printed in another language than the screen's:
    words("Report", "Total")."""

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else "en"

    def __call__(self, context: str, text: str) -> str:
        return translate(context, text, self.language)
