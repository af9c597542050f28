"""Numbers that dates hold in words, as 二〇二四年三月, tháng Ba or “First quarter”, put in digits."""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache
from itertools import product

from lmcdesk.sheets.vocabulary import PeriodWords, date_marks, months, period_words

_HAN_DIGITS = {letter: n % 10 for n, letter in enumerate("〇一二三四五六七八九零")} | {"○": 0}
_HAN_TENS = {"十": 1, "廿": 2, "卅": 3}
_HAN = re.compile(r"[〇○零一二三四五六七八九十廿卅]+(?=\s*[年月日号號季])")
_MAY = re.compile(r"^(\d{1,2}) tháng năm,? (?=\d{4}$)", re.IGNORECASE)
"""Năm is five and year too; after the number of a day alone, it is the fifth month."""
_NUMBERS: tuple[PeriodWords, ...] = ("first", "second", "third", "fourth")
_HALVES: tuple[PeriodWords, ...] = ("first_half", "second_half")
_LATIN = "A-Za-z\u00c0-\u024f\u1e00-\u1eff"


def in_digits(text: str) -> str:
    """A text as `plain` gives it, the years, months, days, quarters and halves of a year that it tells in words told in
    digits."""
    if not any(map(str.isalpha, text)):
        return text
    text = _MAY.sub(r"\1 tháng 5 ", _HAN.sub(lambda found: _han(found[0]), text.replace("第", " 第 ")))
    return _words().sub(lambda found: f" {_told()[_close(found[0])]} ", text)


def _han(numeral: str) -> str:
    """Chinese digits one by one (二〇二四), or as they count (二十四)."""
    tens = next((letter for letter in numeral if letter in _HAN_TENS), None)
    if tens is None:
        return "".join(str(_HAN_DIGITS[letter]) for letter in numeral)
    before, _, after = numeral.partition(tens)
    if not all(len(part) < 2 and part in {"", *_HAN_DIGITS} for part in (before, after)):
        return numeral
    return str(_HAN_DIGITS.get(before, _HAN_TENS[tens]) * 10 + _HAN_DIGITS.get(after, 0))


@cache
def _told() -> dict[str, str]:
    """By the words, small and without spaces, what stands for them: “tháng 3”, “2 quarter”, “1 half”."""
    found = {word: f"tháng {n}" for word, n in months().items() if " " in word}
    for n, numbers in enumerate(_NUMBERS, 1):
        for number, mark in product(period_words(numbers), _quarters()):
            found |= dict.fromkeys((number + mark, mark + number), f"{n} quarter")
    for n, half in enumerate(_HALVES, 1):
        found |= dict.fromkeys(period_words(half), f"{n} half")
    return {_close(word): told for word, told in found.items()}


@cache
def _words() -> re.Pattern[str]:
    numbers = _any_of([word for number in _NUMBERS for word in period_words(number)])
    quarter = _any_of(_quarters())
    others = _any_of(
        [*(word for word in months() if " " in word), *(w for half in _HALVES for w in period_words(half))]
    )
    told = rf"{others}|{numbers}\s*{quarter}|{quarter}\s*{numbers}"
    return re.compile(rf"(?<![{_LATIN}\d])(?:{told})(?![{_LATIN}])", re.IGNORECASE)


def _quarters() -> list[str]:
    return [mark for mark, role in date_marks().items() if role == "quarter" and len(mark) > 1]


def _any_of(words: Sequence[str]) -> str:
    """Any of some words, the longest first; spaces in them may be left out."""
    texts = sorted((unicodedata.normalize("NFKC", word) for word in words), key=len, reverse=True)
    spaced = (r"\s*".join(map(re.escape, text.split())) for text in texts)
    return f"(?:{'|'.join(spaced)})"


def _close(words: str) -> str:
    return "".join(unicodedata.normalize("NFKC", words).casefold().split())
