"""Figures as texts, at the last moment: numbers, money, shares and dates."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

NOTHING = "–"
"""Stands where there is no figure."""

_FIXED = "\u00a0"  # a figure and its unit, a day and its month, stay on one line
_MINUS = "\u2212"
_MONTHS = {"en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")}
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


def short(value: Number | None) -> str:
    """The same in millions from a million on: 3.4 M."""
    if value is None or not Decimal(value).is_finite() or not _MILLION <= abs(Decimal(value)) < _TOO_LONG:
        return number(value)
    return number(Decimal(value) / _MILLION, 1) + _FIXED + "M"


def money(currency: str, amount: Decimal | None) -> str:
    """Currency by its ISO 4217 code, amount whole unless it has cents: LAK 1,540,500,000; USD 12.50."""
    if amount is None or not amount.is_finite():
        return NOTHING
    cents = amount.quantize(Decimal("0.01"), ROUND_HALF_UP) if abs(amount) < _TOO_LONG else amount
    return currency + _FIXED + number(amount, 0 if cents == cents.to_integral_value() else 2)


def short_money(currency: str, amount: Decimal | None) -> str:
    """USD 3.4 M; below a million the whole units: USD 412,600."""
    if amount is None or not amount.is_finite():
        return NOTHING
    return currency + _FIXED + short(amount)


def percent(value: Number | None, decimals: int = 0) -> str:
    """62 %, from the figure 62."""
    text = number(value, decimals)
    return text if text == NOTHING else text + _FIXED + "%"


def day(value: date | None, language: str = "en") -> str:
    """24 Nov 2026; it never breaks."""
    if value is None:
        return NOTHING
    return _FIXED.join((str(value.day), month_name(value.month, language), str(value.year)))


def month_name(month: int, language: str = "en") -> str:
    """Short name of a month, 1 to 12."""
    return _MONTHS.get(language, _MONTHS["en"])[month - 1]
