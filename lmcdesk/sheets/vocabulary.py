"""The words that offices write in sheets, from resources/sheets/words.json and from the program's own words in all
languages, made ready for looking up."""

import json
import re
import unicodedata
from enum import StrEnum
from functools import cache
from typing import Any, Literal

from lmcdesk import paths
from lmcdesk.catalogue.entries import Worded
from lmcdesk.catalogue.folding import bare, fold
from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain.values import word
from lmcdesk.i18n import LANGUAGES
from lmcdesk.sheets.layout import Layout

_IN_BRACKETS = re.compile(r"[(（\[].*?[)）\]]")
_PARTED = re.compile(r"[/／|｜\n()（）\[\]]|\s[-–—]\s")
_SCRIPTS = re.compile("[\x00-\u024f\u0300-\u036f\u1e00-\u1eff]+|[^\x00-\u024f\u0300-\u036f\u1e00-\u1eff]+")
"""Latin letters and what is none of them."""


def key(text: str) -> str:
    """What two spellings of a word share; signs alone ("%") stand for themselves, and what is a share stays one. The
    Lao ຫຼ was written ຫລ of old."""
    told = bare(text).replace("\u0ebc", "\u0ea5")
    if told and "%" in text and "%" in without_brackets(text):
        return f"%{told}"
    return told or fold(text).strip()


def without_brackets(text: str) -> str:
    """A heading without what stands in brackets, as units do."""
    return _IN_BRACKETS.sub(" ", text)


def brackets(text: str) -> list[str]:
    """What stands in brackets in a heading, with them."""
    return _IN_BRACKETS.findall(text)


def spoken_parts(text: str) -> list[str]:
    """The parts of a text that may say one thing in two languages: “Mã dự án / Project code”, “项目编号 (Code)”, a line
    each, or two scripts side by side. None if it has but one."""
    parts = [part for part in _PARTED.split(text) if key(part)]
    if len(parts) == 1:
        parts = [part for part in _SCRIPTS.findall(parts[0]) if key(part)]
    return parts if len(parts) > 1 else []


@cache
def _words() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((paths.resources() / "sheets" / "words.json").read_text("utf-8"))
    return loaded


def _every(by_language: dict[str, list[str]]) -> list[str]:
    return [text for texts in by_language.values() for text in texts]


@cache
def headings(layout_name: str) -> dict[str, list[tuple[int, str]]]:
    """For each heading's key the fields that it may stand for, each with its place among that field's headings: the
    program's own headings come first, whatever the language."""
    from lmcdesk.sheets.layout import LAYOUTS

    layout: Layout = LAYOUTS[layout_name]
    found: dict[str, list[tuple[int, str]]] = {}
    also = _words()["headings"].get(layout.name, {})
    for column in layout.columns:
        own = [column.text(language) for language in LANGUAGES]
        others = _every(also.get(column.field, {}))
        for place, text in [*((0, text) for text in own), *enumerate(others, 1)]:
            fields = found.setdefault(key(text), [])
            if column.field not in (field for _, field in fields):
                fields.append((place, column.field))
    return found


@cache
def heading_words(layout_name: str) -> frozenset[str]:
    """The single words of a layout's headings."""
    from lmcdesk.sheets.layout import LAYOUTS

    texts = [text for by in _words()["headings"].get(layout_name, {}).values() for text in _every(by)]
    texts += [column.text(language) for column in LAYOUTS[layout_name].columns for language in LANGUAGES]
    return frozenset(key(word) for text in texts for word in text.split())


@cache
def choices(codes: type[StrEnum]) -> dict[str, StrEnum]:
    """Codes by the keys of their words: the codes themselves, the program's words, and what others call them."""
    found: dict[str, StrEnum] = {}
    for code in codes:
        for text in (code.value, *(word(code, language) for language in LANGUAGES)):
            found.setdefault(key(text), code)
    for value, by_language in _words()["choices"].get(codes.__name__, {}).items():
        for text in _every(by_language):
            found.setdefault(key(text), codes(value))
    return found


@cache
def sources() -> dict[str, str]:
    """Codes of the Plan's sources of funds by the keys of their names."""
    found = _named({source.code: source for source in shipped().funding_sources})
    for code, by_language in _words()["sources"].items():
        for text in _every(by_language):
            found.setdefault(key(text), code)
    return found


@cache
def bodies() -> dict[str, str]:
    """Codes of the cooperation's bodies by the keys of their names."""
    return _named({body.code: body for body in shipped().bodies})


def _named(entries: dict[str, Any]) -> dict[str, str]:
    found: dict[str, str] = {}
    for code, entry in entries.items():
        worded: Worded = entry
        for text in (code, *(worded.text(language) for language in LANGUAGES)):
            found.setdefault(key(text), code)
    return found


@cache
def totals() -> frozenset[str]:
    """Keys of the words for a sum."""
    return frozenset(key(text) for text in _every(_words()["totals"]))


@cache
def subtotals() -> frozenset[str]:
    """Keys of those words for a sum that say that it is none of all."""
    return frozenset(key(text) for text in _every(_words()["subtotals"]))


@cache
def sum_rows() -> frozenset[str]:
    """Keys of the words with which a row of sums begins: those for a sum, and for one that is carried over pages."""
    return totals() | {key(text) for text in _every(_words()["carried"])}


def names_a_sum(text: str) -> Literal["begins", "ends"] | None:
    """Whether a word for sums begins a text that goes on, or ends it; a word of its own where words are parted."""
    words = _total_words()
    told = without_brackets(unicodedata.normalize("NFC", text).casefold()).strip(" :：៖.-–—0123456789")
    if told.startswith(words) and any(_apart(word, told[len(word) :][:1]) for word in words if told.startswith(word)):
        return "begins"
    for end in (told, "".join(told.split())):
        if end.endswith(words) and any(_apart(word, end[: -len(word)][-1:]) for word in words if end.endswith(word)):
            return "ends"
    return None


def begins_a_breakdown(text: str) -> bool:
    """Whether a text begins with a word for “of which”."""
    told = re.sub(r"\s*[:：៖]", ":", unicodedata.normalize("NFC", text).casefold()).strip(" (（-–—−+*•·●○▪◦")
    words = [word for word in _breakdown_words() if f"{told}:".startswith(word)]
    return any(word[-1] == ":" or _apart(word, told[len(word) :][:1]) for word in words)


@cache
def _breakdown_words() -> tuple[str, ...]:
    return tuple(unicodedata.normalize("NFC", text).casefold() for text in _every(_words()["breakdowns"]))


def numbers_a_page(text: str) -> bool:
    """Whether a text says which page it stands on, and nothing else: “Page 1 of 2”, “第1页 | 共2页”."""
    return any(letter.isdecimal() for letter in text) and _page().fullmatch(fold(text).strip()) is not None


@cache
def _page() -> re.Pattern[str]:
    words = sorted({fold(text) for text in _every(_words()["pages"])}, key=len, reverse=True)
    word = "|".join(map(re.escape, words))
    return re.compile(rf"(?=.*(?:{word}))(?:{word}|(?<!\d)\d{{1,3}}(?!\d)|[\s/|.,:()–—-])+")


def _apart(word: str, beside: str) -> bool:
    """Whether a letter beside a word leaves it one of its own: one of another script does, and where words are not
    parted any."""
    return word[0] >= "\u0250" or not beside.isalpha() or beside >= "\u2000"


@cache
def _total_words() -> tuple[str, ...]:
    texts = (*_every(_words()["totals"]), *_every(_words()["carried"]))
    return tuple({unicodedata.normalize("NFC", text).casefold() for text in texts})


@cache
def blanks() -> frozenset[str]:
    """What stands, in small letters, for nothing where a date, a number or a name is asked for."""
    return frozenset(_words()["blanks"])


@cache
def currencies() -> dict[str, str]:
    """ISO 4217 codes by signs and words, in small letters; the codes themselves are not among them."""
    return {text.casefold(): code for code, texts in _words()["currencies"].items() for text in texts}


@cache
def units() -> dict[str, int]:
    """Multiples by words, in small letters ("million")."""
    return _multiples("units")


@cache
def close_units() -> dict[str, int]:
    """Short forms, in small letters, that are multiples beside a currency alone ("b" for billion in B Kip)."""
    return _multiples("close_units")


@cache
def number_words() -> dict[str, int]:
    """Ten and a hundred by their words, in small letters, which make a larger multiple of the one that they precede."""
    return _multiples("number_words")


def _multiples(name: str) -> dict[str, int]:
    return {text.casefold(): int(factor) for factor, texts in _words()[name].items() for text in texts}


@cache
def footers() -> tuple[str, ...]:
    """Keys of the words with which the lines under a table begin: who signed, when, remarks."""
    return tuple(key(text) for text in _every(_words()["footers"]))


@cache
def date_marks() -> dict[str, str]:
    """What says of the number beside it that it is a "day", "month", "year", "quarter" or "half", in small letters."""
    return {text.casefold(): role for role, texts in _words()["date_marks"].items() for text in texts}


@cache
def unit_words() -> tuple[str, ...]:
    """Words, in small letters, after which a line above a table says in what its amounts are; the longest first."""
    return tuple(sorted((text.casefold() for text in _words()["amount_words"]["unit"]), key=len, reverse=True))


@cache
def beside_amounts() -> tuple[str, ...]:
    """Words, in small letters, that stand beside an amount and mean nothing more."""
    return tuple(text.casefold() for text in _words()["amount_words"]["beside"])


@cache
def amount_remarks() -> tuple[str, ...]:
    """Words, in small letters, that in a heading stand beside a currency and leave open nothing of how large numbers
    are meant, as "in" or "equivalent"."""
    return tuple(text.casefold() for text in _words()["amount_words"]["remarks"])


@cache
def no_units() -> tuple[str, ...]:
    """Words that hold one for a multiple and mean something else, as ผูกพัน (committed) holds พัน (thousand)."""
    return tuple(text.casefold() for text in _words()["amount_words"]["apart"])


@cache
def weekdays() -> frozenset[str]:
    """Names of days of the week, in small letters, with what stands between them and a date."""
    return frozenset(text.casefold() for text in _every(_words()["weekdays"]))


def names_a_fiscal_year(text: str) -> bool:
    """Whether a text speaks of a fiscal year, which is called by the year in which it ends."""
    return _fiscal_years().search(text.casefold()) is not None


@cache
def _fiscal_years() -> re.Pattern[str]:
    return _any_of(_words()["fiscal_years"])


def without_years(text: str) -> str:
    """A text, in small letters, without the years that it names and the words for a year."""
    return " ".join(_years().sub(" ", text.casefold()).split())


@cache
def _years() -> re.Pattern[str]:
    words = [word for word, role in date_marks().items() if role == "year"]
    return re.compile(rf"(?<!\d)\d{{4}}(?!\d)|{_any_of([*words, *_words()['fiscal_years']]).pattern}")


def _any_of(words: list[str]) -> re.Pattern[str]:
    """Any of some words, the longest first; no part of a longer English word is meant."""
    words = sorted(words, key=len, reverse=True)
    latin = "|".join(re.escape(word) for word in words if word.isascii())
    others = "|".join(re.escape(word) for word in words if not word.isascii())
    return re.compile(rf"(?<![a-z])(?:{latin})(?![a-z])|{others}")


@cache
def percent_words() -> tuple[str, ...]:
    """Words and signs, in small letters, that say of the number beside them that it is a percentage."""
    return tuple(text.casefold() for text in _words()["percent"])


@cache
def dittos() -> frozenset[str]:
    """What stands, in small letters, for the same as in the cell above."""
    return frozenset(text.casefold() for text in _words()["ditto"])


PeriodWords = Literal["from", "to", "first", "second", "third", "fourth", "first_half", "second_half", "weeks", "named"]


@cache
def period_words(which: PeriodWords) -> tuple[str, ...]:
    """Words, in small letters, before the first or between the two days of a period; for the number of a quarter; for
    a half of a year; for weeks; for a period itself."""
    return tuple(text.casefold() for text in _words()["periods"][which])


@cache
def months() -> dict[str, int]:
    """Numbers of months by their names, in small letters, with the points of short ones and without them."""
    found: dict[str, int] = {}
    for names in _words()["months"].values():
        for number, spellings in enumerate(names, 1):
            for spelling in filter(None, spellings.casefold().split("|")):
                found |= {spelling: number, spelling.replace(".", ""): number}
    return found
