"""How a report writes: its words, and its figures and days in the language, era and digits that were chosen (F5)."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from lmcdesk.i18n import Words, mark, translate

NOTHING = "–"
"""Stands where there is no figure."""

DRAFT = mark("ReportState", "Draft")
"""Stands on what is not for good yet."""

FIXED = "\u00a0"
"""A blank at which no line ends: a figure and its unit, a day and its month, stay together."""

Number = int | Decimal

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
_BUDDHIST = 543
"""Years that the Buddhist Era is ahead of the Common Era, in Thailand, Laos and Cambodia."""
_COMMA_FOR_DECIMALS = frozenset({"lo", "vi"})
"""Languages that write 1.540.500,25 (CLDR 48)."""
_ZERO = {"km": "\u17e0", "lo": "\u0ed0", "my": "\u1040", "th": "\u0e50"}
"""Languages with digits of their own, by their zero."""


def own_digits(language: str) -> str:
    """The digits 0 to 9 of a language that has its own; else none."""
    zero = _ZERO.get(language)
    return "".join(chr(ord(zero) + n) for n in range(10)) if zero else ""


class Era(StrEnum):
    """From when years are counted."""

    COMMON = "ce"
    BUDDHIST = "be"


class Figure(str):
    """A figure as it is written, which knows what it stands for: so the same report can be had as a workbook. A share
    is a number in percent; money has its currency as `unit` (ISO 4217)."""

    value: Number | date | None
    unit: str

    def __new__(cls, text: str, value: Number | date | None, unit: str = "") -> "Figure":
        """A figure of that text."""
        made = super().__new__(cls, text)
        made.value, made.unit = value, unit
        return made


class Manner(Words):
    """A report's language (ISO 639-1), era and digits: its own ones where the language has them and `native` is set;
    `mekong_first` says Mekong-Lancang for Lancang-Mekong (F2)."""

    def __init__(
        self, language: str, era: Era = Era.COMMON, *, native: bool = False, mekong_first: bool = False
    ) -> None:
        super().__init__(language)
        self.era, self.native, self.mekong_first = era, native, mekong_first
        own = own_digits(self.language) if native else ""
        self._digits = str.maketrans("0123456789", own or "0123456789")
        self._written = self._digits | {ord("-"): _MINUS}
        if self.language in _COMMA_FOR_DECIMALS:
            self._written |= {ord(","): ".", ord("."): ","}

    def number(self, value: Number | None, decimals: int = 0) -> Figure:
        """1,540,500 or −3.25. Halves are rounded away from zero; what is no number is shown as NOTHING."""
        if value is None or not Decimal(value).is_finite():
            return Figure(NOTHING, None)
        exact = Decimal(value)
        if abs(exact) >= _TOO_LONG:
            return Figure(f"{exact:.3E}".translate(self._written), exact)
        rounded = exact.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
        return Figure((f"{rounded:,f}" if rounded else f"{abs(rounded):f}").translate(self._written), value)

    def exact(self, value: Decimal | None) -> Figure:
        """A number with as many decimals as it has, at most three."""
        if value is None or not value.is_finite():
            return Figure(NOTHING, None)
        exponent = value.normalize().as_tuple().exponent
        return self.number(value, min(3, max(0, -exponent)) if isinstance(exponent, int) else 0)

    def short(self, value: Number | None) -> Figure:
        """The same in millions from a million on: 3.4 M."""
        if value is None or not Decimal(value).is_finite() or not _MILLION <= abs(Decimal(value)) < _TOO_LONG:
            return self.number(value)
        said = translate("Figure", "{number} M", self.language)
        millions = said.format(number=self.number(Decimal(value) / _MILLION, 1))
        return Figure(millions.replace(" ", FIXED), value)

    def money(self, currency: str, amount: Decimal | None, *, cents: bool = True) -> Figure:
        """Currency by its ISO 4217 code, amount whole unless it has cents: LAK 1,540,500,000; USD 12.50. Without
        `cents` it is rounded to whole units."""
        if amount is None or not amount.is_finite():
            return Figure(NOTHING, None)
        exact = amount.quantize(Decimal("0.01"), ROUND_HALF_UP) if abs(amount) < _TOO_LONG else amount
        told = self.number(amount, 2 if cents and exact != exact.to_integral_value() else 0)
        return Figure(currency + FIXED + told, amount, currency)

    def short_money(self, currency: str, amount: Decimal | None) -> Figure:
        """USD 3.4 M; below a million the whole units: USD 412,600."""
        if amount is None or not amount.is_finite():
            return Figure(NOTHING, None)
        return Figure(currency + FIXED + self.short(amount), amount, currency)

    def percent(self, value: int | None) -> Figure:
        """62 %, from the figure 62."""
        return Figure(NOTHING, None) if value is None else Figure(self.number(value) + FIXED + "%", value, "%")

    def year(self, value: int) -> str:
        """A year of the Common Era, in the era chosen."""
        return str(value + _BUDDHIST if self.era is Era.BUDDHIST else value).translate(self._written)

    def day(self, value: date | None) -> Figure:
        """24 Nov 2026, in the order of the language; it never breaks."""
        if value is None:
            return Figure(NOTHING, None)
        written = translate("Date", "{day} {month} {year}", self.language).format(
            day=self.number(value.day), month=self.month(value.month), year=self.year(value.year)
        )
        return Figure(written.replace(" ", FIXED), value)

    def month(self, month: int) -> str:
        """Short name of a month, 1 to 12."""
        return self.digits(self(*_MONTHS[month - 1]))

    def digits(self, text: str) -> str:
        """A text in the digits that were chosen; not for codes, which are written in one way."""
        return text.translate(self._digits)
