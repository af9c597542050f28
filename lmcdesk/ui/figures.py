"""Dates, numbers and money as the user reads and types them in the window: the last step from value to text, the first
back."""

import re
from datetime import date, time
from decimal import Decimal

from PySide6.QtCore import QLocale

from lmcdesk import i18n
from lmcdesk.reports.manner import Era, Manner

_BUDDHIST = 543
"""Years that the Buddhist Era is ahead of the Common Era, in Thailand, Laos and Cambodia."""

_LOCALES = {"en": "C", "zh": "zh_CN"}
_DAY = {"zh": "{y}年{m}月{d}日", "vi": "{d:02}/{m:02}/{y}"}
_DAY_OF_YEAR = {"zh": "{m}月{d}日", "vi": "{d:02}/{m:02}"}
_ZERO = {"km": "\u17e0", "lo": "\u0ed0", "my": "\u1040", "th": "\u0e50"}
_FIXED = "\u00a0"  # a figure and its unit, a day and its month, stay on one line

_DIGITS = {ord(zero) + n: str(n) for zero in _ZERO.values() for n in range(10)}
_NUMBERS = re.compile(r"\d+")


class _Choice:
    """What the user chose in the settings."""

    buddhist = False
    native = False


_choice = _Choice()


def choose(*, buddhist: bool = False, native: bool = False) -> None:
    """Years of the Buddhist Era instead of the Common Era; the language's own digits instead of 0 to 9."""
    _choice.buddhist, _choice.native = buddhist, native


def manner() -> Manner:
    """How a report writes that is shown in the window: in its language, with the years and digits that were chosen."""
    return Manner(i18n.current(), Era.BUDDHIST if _choice.buddhist else Era.COMMON, native=_choice.native)


def locale() -> QLocale:
    """Names of months and days, and marks in numbers, in the language in use."""
    language = i18n.current()
    return QLocale(_LOCALES.get(language, language))


def digits(text: str) -> str:
    """The text with the digits that the user chose."""
    zero = _ZERO.get(i18n.current()) if _choice.native else None
    if zero is None:
        return text
    return text.translate({ord("0") + n: chr(ord(zero) + n) for n in range(10)})


def day(value: date | None) -> str:
    """A date with its year, as 24 Nov 2026; nothing for None."""
    return "" if value is None else _date(value, _DAY.get(i18n.current(), "{d} {month} {y}"))


def day_of_year(value: date | None) -> str:
    """A date without its year, as 24 Nov."""
    return "" if value is None else _date(value, _DAY_OF_YEAR.get(i18n.current(), "{d} {month}"))


def clock(value: time) -> str:
    """A time of day, as 14:32."""
    return digits(f"{value:%H:%M}")


def year(value: int) -> str:
    """A year in the era chosen."""
    return digits(str(value + _BUDDHIST if _choice.buddhist else value))


def _date(value: date, pattern: str) -> str:
    shown = value.year + _BUDDHIST if _choice.buddhist else value.year
    month = locale().monthName(value.month, QLocale.FormatType.ShortFormat)
    # No break inside a date.
    return digits(pattern.format(d=value.day, m=value.month, y=shown, month=month)).replace(" ", _FIXED)


def number(value: int | Decimal | None) -> str:
    """A whole or decimal number with marks at the thousands; nothing for None."""
    if value is None:
        return ""
    # Qt's own formatting goes through floating point, which must not touch money.
    text = f"{value:,f}" if isinstance(value, Decimal) else f"{value:,d}"
    thousands, point = _marks()
    return digits(text.translate({ord(","): thousands, ord("."): point}))


def percent(value: int | Decimal | None) -> str:
    """A share of a hundred, as 62 %."""
    return "" if value is None else f"{number(value)}{_FIXED}%"


def money(amount: Decimal | None, currency: str) -> str:
    """An amount with its currency's code (ISO 4217), as USD 412,600."""
    return "" if amount is None else f"{currency}{_FIXED}{number(amount)}"


def read_number(text: str) -> Decimal:
    """The number that was typed, with any digits and marks at the thousands. Raises ValueError for anything else."""
    thousands, point = _marks()
    plain = re.sub(r"[\s\u00a0\u202f%]", "", text.translate(_DIGITS))
    if not re.fullmatch(rf"[-+]?\d+({re.escape(thousands)}\d{{3}})*({re.escape(point)}\d+)?", plain):
        raise ValueError(text)
    return Decimal(plain.replace(thousands, "").replace(point, "."))


def read_day(text: str) -> date:
    """The date that was typed: as shown by `day`, as 2026-11-24, or day, month, year with any marks between; years of
    the Buddhist Era are understood. Raises ValueError for anything else."""
    plain = text.translate(_DIGITS).strip().lower()
    found = [int(piece) for piece in _NUMBERS.findall(plain)]
    month = _month_in(_NUMBERS.sub(" ", plain))
    if month is not None and len(found) == 2:
        wanted = (found[1], month, found[0]) if found[1] > 31 else (found[0], month, found[1])
    elif len(found) == 3 and found[0] > 31:
        wanted = (found[0], found[1], found[2])
    elif len(found) == 3:
        wanted = (found[2], found[1], found[0])
    else:
        raise ValueError(text)
    if wanted[0] < 1000:
        raise ValueError(text)
    era = _BUDDHIST if wanted[0] >= 2400 else 0
    return date(wanted[0] - era, wanted[1], wanted[2])


def _month_in(text: str) -> int | None:
    """The month named in a text, in the user's language or in English; the longest name wins, as in May and Mayo."""
    names = {}
    for named_in in (locale(), QLocale("C")):
        for form in (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat):
            for month in range(1, 13):
                names[named_in.monthName(month, form).lower()] = month
    held = [name for name in names if re.search(rf"(?<![^\W\d_]){re.escape(name)}(?![^\W\d_])", text)]
    return names[max(held, key=len)] if held else None


def _marks() -> tuple[str, str]:
    """The marks at the thousands and at the decimals; some systems put exotic spaces there, which nobody can type."""
    here = locale()
    thousands, point = here.groupSeparator(), here.decimalPoint()
    return (thousands, point) if {thousands, point} == {",", "."} else (",", ".")
