"""Numbers and money as offices write them, decided by the evidence of the whole column (C8)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from statistics import median

from lmcdesk.i18n import translate
from lmcdesk.sheets.reading import Cell
from lmcdesk.sheets.taking import Doubt, InUnit, Unread, is_blank, number_text, plain, shown
from lmcdesk.sheets.units import Money, beside
from lmcdesk.sheets.vocabulary import percent_words

_NUMBER = re.compile(
    r"(?P<before>[^\d.,()+-]*)(?P<sign>[-+(]?)\s*(?P<more>[^\d.,()+-]*)(?P<number>\d[\d.,' ]*|[.,]\d+)(?P<after>.*)"
)
_ENDED = re.compile(r"(?<=\d)\s*[./,]\s*[-=]+(?=[^\d.,()+-]*$)|[\s*]+$")
"""The stroke behind an amount without small change: “1,250,000.-”, “1,250,000/- baht”; and the mark of a footnote."""
_STEPS = re.compile(r"(\d[\d.,' ]*?)\s*([^\d.,()+\s-]+(?: [^\d.,()+\s-]+)*)")
_ONE_MARK = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")
_GROUPED = re.compile(r"-?(?:\d*|\d{1,3}(?:[., ']\d{3})+)")
_MARKS = re.compile(r"[., ']")
_FEWEST = 2
"""Numbers that a sum must be of, to tell how they are written."""
_FAR = 1_000
"""How many times larger than is usual in its column a number must be, that its unit is doubted."""
_TOO_MUCH = Decimal(10**15)
"""What no project costs, in whatever currency."""
_LARGE = 10**9
"""Dollars that hardly any project costs."""
_A_DOLLAR = {"USD": 1, "EUR": 1, "CNY": 7, "THB": 33, "KHR": 4_000, "MMK": 4_000, "LAK": 21_000, "VND": 25_000}
"""Very roughly, what a dollar is in the currencies of offices; where it is not known which, the largest is meant."""


@dataclass(frozen=True, slots=True)
class Amounts:
    """A column of numbers: a Decimal, None, or an Unread for each cell, and the currency beside each."""

    values: list[Decimal | Unread | None]
    currencies: list[str | None]
    large: bool = False
    """Whether its numbers, multiplied, come to so much that they may be counted in ones; then none of them is read."""


def read_amounts(
    cells: Sequence[Cell],
    factor: int = 1,
    currency: str | None = None,
    *,
    money: bool = True,
    sure: bool = False,
    sums: Sequence[Cell] = (),
) -> Amounts:
    """Reads a column of numbers. Which of point and comma parts thousands is decided by the cells that leave no choice,
    those of the same currency before all; with none that does, by one of `sums`, which the cells come to if they are
    read in one way and not in the other. Else a comma does, and a single point before three digits is not guessed at.

    `factor` multiplies numbers that do not say their own unit, nor another currency than `currency`, which it is of; a
    number so much larger than the others that it may be counted in ones is not guessed at, nor are all of them where
    they usually come to too much, unless it is `sure` that they are meant so. A number that names its currency alone
    and is smaller than one unit of the column may be meant in it, and is not guessed at either. Without `money`
    neither units nor currencies are taken.
    """
    pieces = [_pieces(cell, money) if isinstance(cell, str) and not is_blank(cell) else None for cell in cells]
    read = [piece for piece in pieces if isinstance(piece, Money)]
    of_all = _Marks([piece.amount for piece in read])
    if not of_all.decided:
        of_all.settle(cells, sums)
    of_one = {name: _Marks([p.amount for p in read if p.currency == name]) for name in {p.currency for p in read}}
    values: list[Decimal | Unread | None] = []
    told: list[str | None] = []
    bare: list[int] = []
    """Places of numbers that the factor holds for."""
    for place, (cell, piece) in enumerate(zip(cells, pieces, strict=True)):
        named = None
        value: Decimal | Unread | None
        if isinstance(piece, Money):
            named = piece.currency
            marks = of_one[named] if of_one[named].decided else of_all
            value = marks.read(cell, piece.amount)
            foreign = currency is not None and named not in (None, currency)
            if not isinstance(value, Decimal):
                pass
            elif piece.own_unit or foreign:
                value *= piece.factor
                if piece.factor == 1 and 0 < abs(value) < factor and not is_large(value * factor, named or currency):
                    said = translate(
                        "Sheets", "“{text}” may be counted in {factor}, as its column is; write it with its unit."
                    )
                    value = Unread(said.format(text=shown(cell), factor=f"{factor:,}"))
            else:
                bare.append(place)
        elif isinstance(piece, Unread):
            value = piece
        elif is_blank(cell):
            value = None
        elif isinstance(cell, int | float) and not isinstance(cell, bool):
            value = decimal_of(cell)
            if value is None:
                value = _not_a_number(cell)
            elif money and isinstance(cell, InUnit):
                named, multiple, _ = beside(cell.words)
                value *= multiple
            else:
                bare.append(place)
        else:
            value = _not_a_number(cell)
        values.append(value)
        told.append(named)
    if factor == 1:
        return Amounts(values, told)
    numbers = [number for place in bare if isinstance(number := values[place], Decimal)]
    usual = median(map(abs, numbers)) if numbers else Decimal(0)
    large = not sure and is_large(usual * factor if usual >= factor else usual * factor / 10, currency)
    for place, number in zip(bare, numbers, strict=True):
        far = abs(number) >= usual * _FAR > 0 or (abs(number) * factor >= _TOO_MUCH and not sure)
        if large or (far and abs(number) * 10 >= factor):
            said = translate(
                "Sheets",
                "“{text}” is so large that it may not be counted in {factor}; write it with its unit.",
            )
            values[place] = Unread(said.format(text=shown(cells[place]), factor=f"{factor:,}"))
        else:
            values[place] = number * factor
    return Amounts(values, told, large)


def is_large(amount: Decimal, currency: str | None) -> bool:
    """Whether hardly any project costs so much."""
    return amount >= _LARGE * _A_DOLLAR.get(currency or "", max(_A_DOLLAR.values()))


def decimal_of(number: float) -> Decimal | None:
    """A workbook's number with the 15 digits that it keeps; None for none at all."""
    try:
        found = Decimal(number_text(number))
    except (InvalidOperation, ValueError, OverflowError):
        return None
    return found if found.is_finite() else None


def _pieces(cell: str, money: bool) -> Money | Unread:
    text = _ENDED.sub("", plain(cell).replace("−", "-"))
    found = _NUMBER.fullmatch(text)
    if found is None:
        return _not_a_number(cell)
    if money and (summed := _in_steps(text)) is not None:
        return summed
    before = "" if found["before"].strip(" .") in ("K", "k") else found["before"]  # kip or kyat: K 1,500
    words = " ".join((before, found["more"], found["after"]))
    if found["sign"] == "(" and words.count(")") == 1:
        words = words.replace(")", " ")
    currency, factor, rest = beside(words)
    more = any(map(str.isdecimal, found["after"]))
    if more or rest.strip(" .") or (not money and (currency or factor != 1)):
        return _not_a_number(cell)
    sign = "-" if found["sign"] in ("-", "(") else ""
    return Money(
        sign + found["number"].rstrip("., '"), currency, factor, factor != 1 or beside(found["after"])[0] is not None
    )


def _in_steps(text: str) -> Money | None:
    """An amount told in two or more multiples, the largest first: “12 tỷ 500 triệu đồng”, “2 ล้าน 5 แสนบาท”."""
    steps = _STEPS.findall(text)
    if len(steps) < 2 or _STEPS.sub("", text).strip(" ."):
        return None
    total, smallest, currency = Decimal(0), 0, None
    for number, words in steps:
        named, factor, rest = beside(words)
        digits = re.sub(_MARKS, "", number)
        if rest.strip(" .") or not digits.isdecimal() or _MARKS.search(number.strip()):
            return None
        if (factor == 1 and (number, words) != steps[-1]) or (smallest and factor >= smallest):
            return None
        total, smallest, currency = total + int(digits) * factor, factor, named or currency
    return Money(str(total), currency, 1, own_unit=True)


class _Marks:
    """Which of point and comma parts thousands in a column, and which the decimals."""

    def __init__(self, numbers: list[str]) -> None:
        self._points = self._commas = False
        """Whether a point, or a comma, surely parts thousands somewhere in the column."""
        self._fine = {
            number[-4] for number in numbers if _ONE_MARK.fullmatch(number.lstrip("-")) and number[-3:] != "000"
        }
        """The marks before three digits that are not all 0 somewhere: of a column that keeps so many decimals."""
        for number in numbers:
            points, commas = number.count("."), number.count(",")
            last_is_comma = number.rfind(",") > number.rfind(".")
            if points > 1 or (points and commas and last_is_comma) or _decimal_mark(number, ","):
                self._points = True
            if commas > 1 or (points and commas and not last_is_comma) or _decimal_mark(number, "."):
                self._commas = True

    @property
    def decided(self) -> bool:
        """Whether any of the numbers leaves no choice."""
        return self._points or self._commas

    def settle(self, cells: Sequence[Cell], sums: Sequence[Cell]) -> None:
        """Decides by what the cells come to, where one mark stands in them."""
        told = [cell for cell in cells if not is_blank(cell)]
        for mark in ".,":
            ways = []
            for parted in (True, False):
                numbers = [_with_mark(cell, mark, parted) for cell in told]
                whole = None if None in numbers or len(told) < _FEWEST else sum(filter(None, numbers), Decimal(0))
                ways.append(whole is not None and any(_with_mark(cell, mark, parted) == whole for cell in sums))
            if ways[0] != ways[1]:
                self._points, self._commas = (mark == ".") == ways[0], (mark == ",") == ways[0]

    def read(self, cell: Cell, number: str) -> Decimal | Unread:
        points, commas = number.count("."), number.count(",")
        if points and commas:
            mark = "," if number.rfind(",") > number.rfind(".") else "."
        elif points > 1 or commas > 1:
            mark = ""
        elif (points or commas) and _ONE_MARK.fullmatch(number.lstrip("-")):
            thousands = self._points if points else (self._commas or not self._points)
            if (
                (self._points and self._commas)
                or (points and not self._points and not self._commas)
                or (not thousands and number.endswith("000") and number[-4] not in self._fine)
            ):
                said = translate(
                    "Sheets", "“{text}” may be a large number or one with decimals; write it without marks."
                )
                return Unread(said.format(text=shown(cell)))
            mark = "" if thousands else number[-4]
        else:
            mark = "." if points else ","
        whole, _, decimals = number.rpartition(mark) if mark and mark in number else (number, "", "")
        if not _GROUPED.fullmatch(whole) or not (decimals.isdecimal() or not decimals):
            return _not_a_number(cell)
        return Decimal(f"{re.sub(_MARKS, '', whole)}.{decimals}" if decimals else re.sub(_MARKS, "", whole))


def _with_mark(cell: Cell, mark: str, parted: bool) -> Decimal | None:
    """A number in which no other mark stands, read with its mark before thousands or before decimals."""
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return decimal_of(cell)
    text = plain(cell) if isinstance(cell, str) else ""
    if not re.fullmatch(rf"\d+(?:[{mark}]\d+)*", text) or (not parted and text.count(mark) > 1):
        return None
    return Decimal(text.replace(mark, "" if parted else "."))


def _decimal_mark(number: str, mark: str) -> bool:
    """Whether the one mark in a number can only stand before decimals, since not three digits follow it."""
    other = "." if mark == "," else ","
    return number.count(mark) == 1 and other not in number and not _ONE_MARK.fullmatch(number.lstrip("-"))


def read_whole(cells: Sequence[Cell]) -> list[int | Unread | None]:
    """Reads a column of whole numbers."""
    found: list[int | Unread | None] = []
    for cell in cells:
        if type(cell) is float and cell.is_integer():
            found.append(int(cell))
        elif cell is None:
            found.append(None)
        elif isinstance(cell, str) and _ONE_MARK.fullmatch(text := plain(cell)):
            found.append(int(re.sub("[.,]", "", text)))  # a whole number has no decimals
        else:
            value = read_amounts([cell], money=False).values[0]
            found.append(_whole(cell, value) if isinstance(value, Decimal) else value)
    return found


def _whole(cell: Cell, value: Decimal) -> int | Unread:
    if value == value.to_integral_value():
        return int(value)
    return Unread(translate("Sheets", "“{text}” is not a whole number.").format(text=shown(cell)))


def read_percent(cells: Sequence[Cell], own: bool) -> list[int | Doubt | Unread | None]:
    """Reads a column of percentages. In sheets that are not our own, numbers of which none is above 1 are shares, as a
    workbook keeps what it shows as 15 %; beside larger ones, a part of 1 is a share too, and 1 may be either. So it may
    where there is no part of 1 at all."""
    texts = [_with_sign_last(plain(cell)) if isinstance(cell, str) else cell for cell in cells]
    bare = [text.rstrip("% ") if isinstance(text, str) else text for text in texts]
    values = read_amounts(bare, money=False).values
    unsigned = [
        value
        for value, text in zip(values, texts, strict=True)
        if isinstance(value, Decimal) and not (isinstance(text, str) and text.endswith("%"))
    ]
    parts = not own and any(0 < value < 1 for value in unsigned)
    shares = parts and all(0 <= value <= 1 for value in unsigned)
    ones = not own and not parts and all(value in (0, 1) for value in unsigned)
    found: list[int | Doubt | Unread | None] = []
    for cell, text, value in zip(cells, texts, values, strict=True):
        if isinstance(value, Unread):
            found.append(_not_a_number(cell))
        elif value is None:
            found.append(None)
        else:
            signed = isinstance(text, str) and text.endswith("%")
            share = not signed and (shares or (parts and 0 < value < 1))
            if parts and not shares and not signed and value == 1:
                said = translate("Sheets", "“{text}” may be 1 % or 100 %, since shares and percentages are mixed here.")
                found.append(Unread(said.format(text=shown(cell))))
                continue
            if ones and not signed and value == 1:
                said = translate("Sheets", "“{text}” may be 1 % or 100 %; write it with its sign.")
                found.append(Unread(said.format(text=shown(cell))))
                continue
            percent = _whole_percent(cell, value * 100 if share else value)
            if share and not shares and not isinstance(percent, Doubt):
                said = translate("Sheets", "“{text}” is taken as {percent} %.")
                percent = Doubt(percent, said.format(text=shown(cell), percent=percent))
            found.append(percent)
    return found


def _with_sign_last(text: str) -> str:
    """“ร้อยละ 75”, “75 percent”, “%75” and “Đạt 75%” as “75 %”."""
    small = text.casefold()
    words = [word for word in percent_words() if small.startswith(word) or small.endswith(word)]
    if not words or not any(map(str.isdecimal, text)):
        return text
    for word in words:
        small = small.removeprefix(word).removesuffix(word).strip()
    return small + " %"


def _whole_percent(cell: Cell, percent: Decimal) -> int | Doubt:
    if percent == percent.to_integral_value():
        return int(percent)
    nearest = int(percent.to_integral_value())
    said = translate("Sheets", "“{text}” is taken as {percent} %: percentages are kept whole.")
    return Doubt(nearest, said.format(text=shown(cell), percent=nearest))


def _not_a_number(cell: Cell) -> Unread:
    return Unread(translate("Sheets", "“{text}” is not a number.").format(text=shown(cell)))
