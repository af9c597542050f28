"""Money: exchange rates by day, conversion, and totals that say what they could not count (A5).

Everything is Decimal. Adding is exact; only converting rounds, to two decimals, a half away from zero, and each
converted sum is rounded before it is added, so that the parts that are printed make the total that is printed.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import astuple, dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Context, Decimal
from enum import StrEnum
from typing import Protocol, TypeGuard
from uuid import UUID

from lmcdesk.i18n import translate

_CODES = """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY
    COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR
    ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK
    MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF
    SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU
    UZS VED VES VND VUV WST XAF XCD XCG XDR XOF XPF YER ZAR ZMW ZWG
"""
CURRENCIES = frozenset(_CODES.split())
"""ISO 4217 codes of the money in use, and of the special drawing right in which some development banks lend."""

_CENT = Decimal("0.01")
_DIGITS = 18
"""Digits that an amount may have on either side of its mark; more is a slip of the hand and not money."""
_WIDE = Context(prec=120, rounding=ROUND_HALF_UP)
"""Wide enough that no sum of amounts within _DIGITS is ever rounded."""


def countable(amount: Decimal | None) -> TypeGuard[Decimal]:
    """Whether an amount is given, finite and of a size that can be added exactly: up to 18 digits on either side of its
    mark."""
    if amount is None or not amount.is_finite():
        return False
    exponent = amount.as_tuple().exponent
    return isinstance(exponent, int) and exponent >= -_DIGITS and (not amount or amount.adjusted() < _DIGITS)


def add(amounts: Iterable[Decimal]) -> Decimal:
    """The exact sum of countable amounts."""
    total = Decimal(0)
    for amount in amounts:
        total = _WIDE.add(total, amount)
    return total


class RateLike(Protocol):
    """What is read of a Rate."""

    @property
    def id(self) -> UUID: ...
    @property
    def currency(self) -> str | None: ...
    @property
    def day(self) -> date | None: ...
    @property
    def per_usd(self) -> Decimal | None: ...


class Rates:
    """The dated table of exchange rates: how much of a currency one US dollar was worth.

    Rates that are not above zero, or lack a currency or a day, are left out. Of two rates of one currency and day the
    later record counts, at every desk the same.
    """

    def __init__(self, rates: Iterable[RateLike]) -> None:
        table: dict[str, dict[date, tuple[int, Decimal]]] = defaultdict(dict)
        for rate in rates:
            if rate.currency and rate.day and countable(rate.per_usd) and rate.per_usd > 0:
                known = table[rate.currency].get(rate.day)
                if known is None or known[0] < rate.id.int:
                    table[rate.currency][rate.day] = rate.id.int, rate.per_usd
        self._days = {currency: sorted(days) for currency, days in table.items()}
        self._table = table

    def rate(self, currency: str, on: date) -> Decimal | None:
        """Units of the currency to the US dollar by the latest rate on or before the day; None if there is none."""
        if currency == "USD":
            return Decimal(1)
        days = self._days.get(currency, [])
        place = bisect_right(days, on)
        return self._table[currency][days[place - 1]][1] if place else None

    def convert(self, amount: Decimal, currency: str, to: str, on: date) -> Decimal | None:
        """A countable amount in another currency, rounded to two decimals; None if a rate is missing. An amount that is
        in that currency already stays as it is."""
        if currency == to:
            return amount
        source, target = self.rate(currency, on), self.rate(to, on)
        if source is None or target is None:
            return None
        return _WIDE.quantize(_WIDE.divide(_WIDE.multiply(amount, target), source), _CENT)


class Line(Protocol):
    """What is read of a FundingLine."""

    @property
    def currency(self) -> str | None: ...
    @property
    def year(self) -> int | None: ...
    @property
    def committed(self) -> Decimal | None: ...
    @property
    def disbursed(self) -> Decimal | None: ...
    @property
    def spent(self) -> Decimal | None: ...


@dataclass(frozen=True, slots=True)
class Amounts:
    """Promised, paid out and used, in one currency; what is not given counts as nothing."""

    committed: Decimal = Decimal(0)
    disbursed: Decimal = Decimal(0)
    spent: Decimal = Decimal(0)


class Why(StrEnum):
    """Why money is not in a total."""

    NO_RATE = "no_rate"
    NO_CURRENCY = "no_currency"
    ODD = "odd"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Funding lines that are not in a total, and why. Amounts are added up where they can be: not for Why.ODD."""

    why: Why
    lines: int
    currency: str | None
    day: date
    """The day for which a rate was looked for."""
    amounts: Amounts

    def words(self, language: str | None = None) -> str:
        """The sentence that stands below the total."""
        match self.why:
            case Why.NO_RATE:
                said = translate(
                    "Money",
                    "Funding lines in {currency} that are not in this total: {lines}."
                    " No exchange rate is known for {day} or an earlier day.",
                    language,
                )
            case Why.NO_CURRENCY:
                said = translate(
                    "Money", "Funding lines without a currency, which are not in this total: {lines}.", language
                )
            case Why.ODD:
                said = translate(
                    "Money",
                    "Funding lines with an amount too large or too fine to count, which are not in this total: "
                    "{lines}.",
                    language,
                )
        return said.format(currency=self.currency, lines=self.lines, day=self.day.isoformat())


@dataclass(frozen=True, slots=True)
class Converted:
    """A total in one currency, and what is missing from it."""

    currency: str
    amounts: Amounts
    left_out: tuple[LeftOut, ...]


@dataclass(frozen=True, slots=True)
class Totals:
    """What funding lines come to: as they are, by currency in the order of the codes, and in US dollars and yuan."""

    by_currency: dict[str, Amounts]
    usd: Converted
    cny: Converted


def rate_day(year: int | None, on: date) -> date:
    """The day whose rate counts for a funding line: the last of its year, but not after `on`, the day the total is
    made for; `on` itself for a line without a year."""
    return on if year is None or not 1 <= year < on.year else date(year, 12, 31)


def totals(lines: Iterable[Line], rates: Rates, on: date) -> Totals:
    """Adds up funding lines as of a day; in any order they come to the same. Lines of one currency and rate day are
    added exactly, then converted at once; a line with an odd amount or without a currency is left out and named."""
    groups: dict[tuple[str, date], list[Line]] = defaultdict(list)
    for line in lines:
        groups[line.currency or "", rate_day(line.year, on)].append(line)
    sums: dict[tuple[str, date], tuple[Amounts, int]] = {}
    outside = []
    for (currency, day), group in sorted(groups.items()):
        sound = [line for line in group if all(a is None or countable(a) for a in _three(line))]
        if len(sound) < len(group):
            outside.append(LeftOut(Why.ODD, len(group) - len(sound), currency or None, day, Amounts()))
        if sound and currency:
            sums[currency, day] = _sum(_three(line) for line in sound), len(sound)
        elif sound:
            outside.append(LeftOut(Why.NO_CURRENCY, len(sound), None, day, _sum(_three(line) for line in sound)))
    by_currency: dict[str, list[Amounts]] = defaultdict(list)
    for (currency, _), (amounts, _) in sums.items():
        by_currency[currency].append(amounts)
    return Totals(
        {currency: _sum(astuple(a) for a in parts) for currency, parts in by_currency.items()},
        _converted(sums, rates, "USD", outside),
        _converted(sums, rates, "CNY", outside),
    )


def _three(line: Line) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
    return line.committed, line.disbursed, line.spent


def _sum(rows: Iterable[Iterable[Decimal | None]]) -> Amounts:
    return Amounts(*(add(a for a in column if a is not None) for column in zip(*rows, strict=True)))


def _converted(
    sums: dict[tuple[str, date], tuple[Amounts, int]], rates: Rates, to: str, outside: list[LeftOut]
) -> Converted:
    parts, missing = [], []
    for (currency, day), (amounts, count) in sums.items():
        moved = [rates.convert(amount, currency, to, day) for amount in astuple(amounts)]
        if None in moved:
            missing.append(LeftOut(Why.NO_RATE, count, currency, day, amounts))
        else:
            parts.append(moved)
    return Converted(to, _sum(parts), (*missing, *outside))
