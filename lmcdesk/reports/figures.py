"""Figures as texts, at the last moment: numbers, money, shares and dates."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from lmcdesk.i18n import mark, translate

NOTHING = "–"
"""Stands where there is no figure."""

FIXED = "\u00a0"
"""A blank at which no line ends: a figure and its unit, a day and its month, stay together."""

_MINUS = "\u2212"
_MONTHS = (
    mark("Month", "Jan"),
    mark("Month", "Feb"),
    mark("Month", "Mar"),
    mark("Month", "Apr"),
    mark("Month", "May"),
    mark("Month", "Jun"),
    mark("Month", "Jul"),
    mark("Month", "Aug"),
    mark("Month", "Sep"),
    mark("Month", "Oct"),
    mark("Month", "Nov"),
    mark("Month", "Dec"),
)
_MILLION = Decimal(1_000_000)
_TOO_LONG = Decimal(10) ** 15

Number = int | Decimal


def number(value: Number | None, decimals: int = 0) -> str:
    """1,540,500 or −3.25. Halves are rounded away from zero; what is no number is shown as NOTHING."""
    if value is None or not Decimal(value).is_finite():
        return NOTHING
    exact = Decimal(value)
    if abs(exact) >= _TOO_LONG:
        return f"{exact:.3E}".replace("-", _MINUS)
    rounded = exact.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    return f"{rounded:,f}".replace("-", _MINUS) if rounded else f"{abs(rounded):f}"


def short(value: Number | None, language: str = "en") -> str:
    """The same in millions from a million on: 3.4 M."""
    if value is None or not Decimal(value).is_finite() or not _MILLION <= abs(Decimal(value)) < _TOO_LONG:
        return number(value)
    said = translate("Figure", "{number} M", language)
    return said.format(number=number(Decimal(value) / _MILLION, 1)).replace(" ", FIXED)


def money(currency: str, amount: Decimal | None, *, cents: bool = True) -> str:
    """Currency by its ISO 4217 code, amount whole unless it has cents: LAK 1,540,500,000; USD 12.50. Without `cents` it
    is rounded to whole units."""
    if amount is None or not amount.is_finite():
        return NOTHING
    exact = amount.quantize(Decimal("0.01"), ROUND_HALF_UP) if abs(amount) < _TOO_LONG else amount
    return currency + FIXED + number(amount, 2 if cents and exact != exact.to_integral_value() else 0)


def short_money(currency: str, amount: Decimal | None, language: str = "en") -> str:
    """USD 3.4 M; below a million the whole units: USD 412,600."""
    if amount is None or not amount.is_finite():
        return NOTHING
    return currency + FIXED + short(amount, language)


def percent(value: int | None) -> str:
    """62 %, from the figure 62."""
    return NOTHING if value is None else number(value) + FIXED + "%"


def day(value: date | None, language: str = "en") -> str:
    """24 Nov 2026, in the order of the language; it never breaks."""
    if value is None:
        return NOTHING
    said = translate("Date", "{day} {month} {year}", language)
    return said.format(day=value.day, month=month_name(value.month, language), year=value.year).replace(" ", FIXED)


def month_name(month: int, language: str = "en") -> str:
    """Short name of a month, 1 to 12."""
    return translate(*_MONTHS[month - 1], language)
