"""What the words and figures beside amounts say: the currency, and how many times larger numbers are meant (C8)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from lmcdesk.domain.money import CURRENCIES
from lmcdesk.sheets.days import is_year
from lmcdesk.sheets.taking import plain
from lmcdesk.sheets.vocabulary import (
    amount_remarks,
    beside_amounts,
    close_units,
    currencies,
    no_units,
    number_words,
    unit_words,
    units,
)

LATIN = "A-Za-z\u00c0-\u024f\u1e00-\u1eff"
_CODE = re.compile(r"(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])")
_OTHER = "\ue000"
"""Stands for the code of a currency that no office here has a word for."""
_BRACKET = re.compile(r"[()\[\]]")
_PARTED = re.compile(r"[/|;:៖、\n]|,(?!\d)|(?<!\d),|\s[-–—]\s")
_JOINED = re.compile(r"[ .x×*]*(?:of |in )?[ .]*")
"""What may stand between a figure and the word that it multiplies."""
_FIGURES = re.compile(r"\D")
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_PER = re.compile(
    r"\b[Pp][Ee][Rr]\s+(?:\d[\d.,]*\s*)?\w+|/\s*(?:(?:sq|cu|lin|l|r)[. ]*)?m(?:[23²³]|\^[23])?[. ]*(?=[)\]]|$)"
)
"""What amounts are told for: per metre, per 1000 persons, USD/m, USD/sq.m."""
_ABBREVIATED = re.compile(r"[mkbt][. ]?[mkbdr]")
"""What may be a multiple and the letter of a currency: MB, MK, KK; and MM."""
_PER_M = re.compile(r"/\s*M\s*(?=[)\]]|$)")
"""A metre or a million: USD/M."""


@dataclass(frozen=True, slots=True)
class Money:
    """What a cell, a heading or a line says of money: the number if there is one, the currency (ISO 4217) and the
    multiple that stand beside it."""

    amount: str = ""
    currency: str | None = None
    factor: int = 1
    own_unit: bool = False
    """Whether the cell says its unit itself: a multiple, or a currency after the number (272300000元, 500 baht)."""
    unclear: str = ""
    """What stands beside the currency or the multiple, with them, and may be a multiple that is not known."""


def heading_money(heading: str) -> Money:
    """What a heading says about the money under it: "Budget (million USD)". Said twice, in two languages, it is meant
    once."""
    text = _without_likes(plain(heading))
    told = []
    unclear = ""
    for place, part in enumerate(_BRACKET.split(text)):
        for piece in _PARTED.split(part):
            currency, factor, rest = beside(piece)
            told.append((currency, factor))
            doubtful = (currency or factor != 1) and not _explained(rest)
            if place % 2 and (doubtful or _is_abbreviated(piece, currency, factor)):
                unclear = unclear or piece.strip()
    factors = list(dict.fromkeys(factor for _, factor in told if factor != 1))
    if len(factors) > 1:
        unclear = heading
    if _PER_M.search(heading):
        unclear = heading
    currency = next((currency for currency, _ in told if currency), None)
    if currency is None and factors == [1_000] and "k" in _BRACKET.split(text.casefold()):
        unclear = "K"  # thousands, kip or kyat
    return Money("", currency, (*factors, 1)[0], unclear=unclear)


def unit_alone(text: str) -> bool:
    """Whether a text names a currency, and a multiple perhaps, and nothing else."""
    currency, _, rest = beside(plain(text))
    return currency is not None and not rest.strip(" .,()/")


def unit_above(text: str, *, apart: bool = False) -> Money | None:
    """What a line above a table says of all amounts in it, as “ĐVT: triệu đồng” or “(ล้านบาท)” does; None if it is no
    such line. A line that stands `apart`, and not among the headings, may say it after other words or in brackets."""
    line = _without_likes(plain(text))
    start = line.strip("()[] *")
    if (rest := _after_unit_word(start)) is not None:
        found = _stated(rest, open_=rest[:1] in ":៖")
    else:
        found = _stated(start) if line[:1] in ("(", "[") else None
    if found is not None or not apart:
        return found
    for part in _BRACKET.split(line)[1::2]:
        rest = _after_unit_word(part.strip())
        if (found := _bare(part) if rest is None else _stated(rest)) is not None:
            return found
    for match in _unit_words().finditer(line):
        rest = line[match.end() :].strip()
        if (found := _stated(rest) if rest[:1] in (":", "៖") else _bare(rest)) is not None:
            return found
    if line.endswith((")", "]")) and unit_alone(end := _BRACKET.split(line)[-2]):
        return Money(end, beside(end)[0])
    return _bare(line, alone=_unit_words().search(line) is None)


@lru_cache(maxsize=1 << 12)
def unit_of_row(text: str) -> Money | None:
    """The unit of money that a cell beside an amount is, in words alone: “ລ້ານກີບ”, “万元”, “million kip”, “USD”; None
    if it is none, or more."""
    text = plain(text).strip("()[] *")
    if len(_PARTED.split(text)) > 1 or (text.isascii() and len(text.strip(".")) == 1 and text[0].isalpha()):
        return None
    currency, factor, rest = beside(text)
    if (currency is None and (factor == 1 or not any(map(str.isalpha, text)))) or not _explained(rest):
        return None
    return Money(text, currency, factor)


def begins_with_unit_word(text: str) -> bool:
    return _after_unit_word(plain(text)) is not None


def _after_unit_word(text: str) -> str | None:
    """What follows the words for a unit with which a text begins; None if it begins with none."""
    rest = None
    while match := _unit_words().match(text if rest is None else rest):
        rest = (text if rest is None else rest)[match.end() :].lstrip()
    return rest


def _stated(text: str, *, open_: bool = False) -> Money | None:
    """The unit that a text states, beside others that are none of money (“万元、亩”). With `open_` a text that names a
    currency, and something beside it that is not understood, is unclear rather than none."""
    text = text.strip(" :៖-–=")
    told = [(piece, *beside(piece)) for piece in _PARTED.split(text)]
    letters = [
        piece
        for piece, named, factor, _ in told
        if (factor != 1 and piece.isascii() and len(piece.strip(" .")) == 1) or _is_abbreviated(piece, named, factor)
    ]
    sure = [(named, factor) for piece, named, factor, rest in told if _explained(rest) and piece not in letters]
    currency = next((named for named, _ in sure if named), None)
    factor = next((factor for _, factor in sure if factor != 1), 1)
    if letters and factor == 1:
        return Money(text, currency, unclear=text)  # m may be metres
    if currency or factor != 1:
        return Money(text, currency, factor)
    doubtful = next((piece.strip() for piece, named, _, _ in told if named), "")
    return Money(text, unclear=doubtful) if open_ and doubtful else None


def _is_abbreviated(piece: str, currency: str | None, factor: int) -> bool:
    """Whether two letters leave open which multiple is meant, if any."""
    letters = piece.strip(" .").casefold()
    return currency is None and factor == 1 and _ABBREVIATED.fullmatch(letters) is not None


def _bare(text: str, *, alone: bool = True) -> Money | None:
    """The unit that a text is, in words alone: a multiple and, where they stand `alone`, a currency."""
    currency, factor, rest = beside(text)
    sure = (currency is not None or not alone) and factor != 1 and _explained(rest) and not any(map(str.isdigit, text))
    return Money(text.strip(), currency, factor) if sure else None


def _without_likes(text: str) -> str:
    """A text without words that hold one for a multiple, or stand after “per”, and are none."""
    for word in no_units():
        text = text.replace(word, " ")
    return _PER.sub(" ", text)


def _explained(rest: str) -> bool:
    """Whether what stands beside a currency or a multiple changes nothing of how large the numbers are meant."""
    rest = _YEAR.sub(lambda year: " " if is_year(int(year[0])) else year[0], rest)
    return not any(map(str.isalnum, _remarks().sub(" ", rest)))


@lru_cache(maxsize=1 << 12)
def beside(text: str) -> tuple[str | None, int, str]:
    """The currency and the multiple that some words and figures name, and what else they hold. What multiplies stands
    together: 100 million, ร้อยล้าน, ten thousand; a figure alone is a multiple if it is a thousand or more."""
    codes = [code for code in _CODE.findall(text) if code in CURRENCIES and code.casefold() not in currencies()]
    for code in codes:
        text = text.replace(code, _OTHER)
    text = _glued().sub(lambda glued: " ".join(filter(None, glued.groups())), text.casefold())
    tokens = list(_tokens().finditer(text))
    named = [currencies().get(token[0]) for token in tokens if token.lastgroup == "word"]
    currency = next(filter(None, named), codes[0] if codes else None)
    found = []
    for place, token in enumerate(tokens):
        before = tokens[place - 1] if place and _joined(text, tokens[place - 1], token) else None
        after = tokens[place + 1] if tokens[place + 1 :] and _joined(text, token, tokens[place + 1]) else None
        alone = len(tokens) == 1 and not _without(text, token).strip(" .x×*")
        found.append(_multiple(token, before, after, alone=alone))
    if any(multiple >= 1_000 and token[0] != "k" for token, multiple in zip(tokens, found, strict=True)):
        # beside another multiple K is kip or kyat, and no thousand
        found = [int(not currency) if token[0] == "k" else each for token, each in zip(tokens, found, strict=True)]
    factor, rest, end = 1, "", 0
    for token, multiple in zip(tokens, found, strict=True):
        rest += text[end : token.start()] + (" " if multiple else token[0])
        factor *= multiple or 1
        end = token.end()
    return (
        currency,
        factor,
        (rest + text[end:]).replace(_OTHER, codes[0].casefold() if codes and currency not in codes else " "),
    )


def _multiple(token: re.Match[str], before: re.Match[str] | None, after: re.Match[str] | None, *, alone: bool) -> int:
    """By how much a word or a figure multiplies, 1 for a currency; 0 for one that says nothing where it stands."""
    word = token[0]
    near = [each for each in (before, after) if each is not None]
    match token.lastgroup:
        case "word":
            return units().get(word, 1)
        case "other":
            return 1
        case "close":
            return close_units()[word] if any(each[0] in currencies() or each[0] == _OTHER for each in near) else 0
        case "small":
            return number_words()[word] if after is not None and after.lastgroup in ("word", "small", "close") else 0
    value = _power_of_ten(word)
    if value >= 1_000 and (alone or any(each.lastgroup != "figure" for each in near)):
        return value
    return value if any(each[0] in units() or each.lastgroup in ("small", "close") for each in near) else 0


def _power_of_ten(figure: str) -> int:
    """1000 for “1.000”, “'000s” and “10^3”; 0 for what is no power of ten."""
    base, _, exponent = figure.partition("^")
    if exponent:
        return int("1" + "0" * min(int(exponent), 15))
    digits = _FIGURES.sub("", base)
    if digits.strip("0") == "1":
        return int(digits) if digits[0] == "1" else 0
    return 10 ** len(digits) if not digits.strip("0") and len(digits) in (3, 6, 9) else 0


def _joined(text: str, first: re.Match[str], second: re.Match[str]) -> bool:
    return _JOINED.fullmatch(text[first.end() : second.start()]) is not None


def _without(text: str, token: re.Match[str]) -> str:
    return text[: token.start()] + text[token.end() :]


def _either(words: Iterable[str]) -> str:
    """Any of some words, the longest first."""
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


def _words(words: Iterable[str]) -> str:
    """Any of some words; no part of a longer Latin word is meant."""
    return f"(?<![{LATIN}])(?:{_either(words)})(?![{LATIN}])"


@cache
def _tokens() -> re.Pattern[str]:
    """Figures, and all words and signs that stand beside amounts."""
    figure = rf"['’‘]?\d+(?:[.,'’ ]\d{{3}})*(?:[.,]\d+)?(?:['’]?s(?![{LATIN}]))?"
    return re.compile(
        rf"(?P<figure>10 ?\^ ?\d{{1,2}}|{figure})|(?P<other>{_OTHER})"
        rf"|(?P<word>{_words((*currencies(), *units(), *beside_amounts()))})"
        rf"|(?P<small>{_words(number_words())})|(?P<close>{_words(close_units())})"
    )


@cache
def _glued() -> re.Pattern[str]:
    """Letters and a currency in one word, in either order: mUSD, USDm, k$; T may be thousand or trillion, and is left
    for someone to say."""
    words = [word for word in currencies() if len(word) > 2 and word.isascii() and word.isalpha()]
    named = _either([*words, *(word for word in currencies() if word[-1] in "$₭฿₫៛¥€")])
    short = [word for word in (*units(), *close_units(), "t") if len(word) <= 3]
    letters = _either(word for word in short if word.isascii() and word.isalpha())
    return re.compile(f"(?<![{LATIN}])(?:({letters})({named})|({named})({letters}))(?![{LATIN}])")


@cache
def _unit_words() -> re.Pattern[str]:
    return re.compile(_words(unit_words()), re.IGNORECASE)


@cache
def _remarks() -> re.Pattern[str]:
    return re.compile(_words(amount_remarks()))
