"""Texts that were typed in an old font, or read in another encoding than they were written in, before they came here:
their letters mean others in Unicode."""

import re
import unicodedata

from lmcdesk.sheets.reading_text import OLD, WESTERN

_SIGN = "\u00a8-\u00ae\u00b5-\u00b9\u00bb-\u00be"
"""Signs of Western texts that are letters in TCVN3."""
_TCVN3 = str.maketrans(
    "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",
    "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",
)
_OTHER_LETTER = re.compile("[\u0180-\u0191\u0193-\u02c5\u0370-\u1fff\u2c00-\ud7ff]")
"""What is no letter in Western texts, however they came about."""
_WORD = re.compile(rf"(?:[^\W\d_]|[{_SIGN}])+")
_SIGNED = re.compile(rf"[^\W\d_{_SIGN}][{_SIGN}]|[{_SIGN}][^\W\d_{_SIGN}]")
_SYLLABLE = re.compile(
    "(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?[aăâeêioôơuưy]{1,3}(?:ng|nh|ch|[cmnpt])?", re.IGNORECASE
)
_TONES = re.compile("[\u0300\u0301\u0303\u0309\u0323]")


def is_garbled(text: str) -> bool:
    """Whether a text surely says something else than its letters do: UTF-8, or an old encoding of the region, that was
    taken for a Western one, or Vietnamese in the letters of TCVN3; or whether letters of it are lost."""
    if text.isascii():
        return False
    if _OTHER_LETTER.search(text):
        return "\ufffd" in text
    return "\ufffd" in text or _is_tcvn3(text) or _is_western_no_more(text)


def _is_western_no_more(text: str) -> bool:
    """Whether the bytes of a text, as Western letters, are text in another encoding."""
    try:
        raw = b"".join(letter.encode(WESTERN if letter > "\x9f" else "latin-1") for letter in text)
    except ValueError:
        return False
    try:
        return not raw.decode("utf-8").isascii()
    except ValueError:
        pass
    for name, holds in OLD.items():
        try:
            if holds(raw.decode(name)):
                return True
        except ValueError:
            continue
    return False


def _is_tcvn3(text: str) -> bool:
    """Whether some words hold signs beside their letters, and all words beyond ASCII are syllables in TCVN3."""
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    signed = sum(_SIGNED.search(word) is not None for word in words)
    return signed > 1 and all(_is_syllable(word.translate(_TCVN3)) for word in words)


def _is_syllable(word: str) -> bool:
    without = _TONES.sub("", unicodedata.normalize("NFD", word))
    return _SYLLABLE.fullmatch(unicodedata.normalize("NFC", without)) is not None
