"""When two spellings count as the same word: the catalogue's own searches and the finding of places compare so."""

import re
import unicodedata

_LATIN_MARKS = re.compile("[\u0300-\u036f]")
_UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_NIKHAHIT_AND_TONES = re.compile("[\u0e4d\u0ecd\u0e48-\u0e4b\u0ec8-\u0ecb]{2,}")


def fold(text: str) -> str:
    """The text without case, Latin accents and invisible characters, in one normal form; spaces stay.

    Vowel and tone signs of the Khmer, Lao, Burmese and Thai scripts make the word and stay as well. The Thai and Lao
    sign AM can be typed in one piece or in two, with the tone sign between or after: both come out alike.
    """
    plain = unicodedata.normalize("NFKD", _UNSEEN.sub("", text)).casefold()
    plain = _LATIN_MARKS.sub("", plain).replace("đ", "d")
    return _NIKHAHIT_AND_TONES.sub(_tones_first, plain)


def _tones_first(signs: re.Match[str]) -> str:
    # Unicode leaves this order to the typist: nikhahit has no combining class, so normalising does not sort it.
    return "".join(sorted(signs[0], key=lambda sign: unicodedata.combining(sign) or 255))


def bare(text: str) -> str:
    """The folded text with neither spaces nor punctuation, for comparing names."""
    return "".join(letter for letter in fold(text) if unicodedata.category(letter)[0] in "LMN")
