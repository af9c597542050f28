"""What all records share: an id, a kind with a number, and fields with numbers that bundles know them by."""

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any, ClassVar, TypeVar
from uuid import UUID

from sqlalchemy import Boolean, Dialect, Integer, LargeBinary, String
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column
from sqlalchemy.types import TypeDecorator

from lmcdesk.errors import WrongInput
from lmcdesk.i18n import translate

T = TypeVar("T")

EXISTENCE = 0
"""Field number of a record's existence: 1 says deleted, 0 says there (again)."""

FIELDS_PER_KIND = 64
"""A field's key in the database is record × 64 + field, so a kind has at most 63 fields."""

LEAST_WHOLE, LARGEST_WHOLE = -(2**63), 2**63 - 1
"""The whole numbers that databases hold: 64 bits with a sign."""

MOST_DIGITS = 100
"""Digits that an amount may have before its mark, or zeros after it: 1E+999999999 is a short text for a long number."""


def new_id() -> UUID:
    """A new record's id: UUID version 7 (RFC 9562), so that ids made later sort later and indexes stay compact."""
    ms = time.time_ns() // 1_000_000
    number = (ms & ((1 << 48) - 1)) << 80 | 0x7 << 76 | secrets.randbits(12) << 64 | 0b10 << 62 | secrets.randbits(62)
    return UUID(int=number)


# What the database holds is also what bundles carry: text, whole numbers, 16-byte ids and nothing. Dates and money are
# text, so that no desk ever rounds.


class IdBytes(TypeDecorator[UUID]):
    """An id as its 16 bytes. What is no id shows as not given, as dates and amounts do."""

    impl = LargeBinary(16)
    cache_ok = True

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> bytes | None:
        return None if value is None else value.bytes

    def process_result_value(self, value: Any, dialect: Dialect) -> UUID | None:
        return _read(_id, value)


class DateText(TypeDecorator[date]):
    """A day as YYYY-MM-DD. What cannot be read, as a newer desk may have written it, shows as not given."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: Any, dialect: Dialect) -> date | None:
        return _read(_day, value)


class WholeNumber(TypeDecorator[int]):
    """A whole number; what is none, as another desk may have written it, shows as not given."""

    impl = Integer
    cache_ok = True

    def process_result_value(self, value: Any, dialect: Dialect) -> int | None:
        return value if isinstance(value, int) else None


class DecimalText(TypeDecorator[Decimal]):
    """An amount as plain digits, never as floating point. One that is never kept can still be asked for."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        return None if value is None else plain(value) if _bounded(value) else str(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Decimal | None:
        return _read(_amount, value)


def _read(reader: Callable[[Any], T], value: Any) -> T | None:
    """What is stored, as its reader has it; None where that refuses it."""
    if value is None:
        return None
    try:
        return reader(value)
    except (ValueError, ArithmeticError):
        return None


def _id(value: Any) -> UUID:
    if not isinstance(value, bytes):
        raise ValueError(value)
    return UUID(bytes=value)


def _day(value: Any) -> date:
    """A day written as YYYY-MM-DD and in no other of ISO's ways, so that the database compares days as texts."""
    found = date.fromisoformat(str(value))
    if found.isoformat() != value:
        raise ValueError(value)
    return found


def _whole(value: Any) -> int:
    if not isinstance(value, int):
        raise ValueError(value)
    return value


def _amount(value: Any) -> Decimal:
    found = Decimal(str(value))
    if not _bounded(found):
        raise ValueError(value)
    return found


def _bounded(amount: Decimal) -> bool:
    """Whether an amount can be written in plain digits: it is finite and neither too long nor too fine."""
    return amount.is_finite() and abs(amount.adjusted()) <= MOST_DIGITS


def plain(amount: Decimal) -> str:
    """The one way an amount is written: no exponent, no plus, no trailing zeros after the mark, no minus zero."""
    text = f"{amount:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


class Record(MappedAsDataclass, DeclarativeBase, kw_only=True):
    """What people talk about. A record is what its change log adds up to; it is read here and written by the journal.

    Everything but the id may be missing: a bundle brings children before parents and half of a record before the rest.
    """

    type_annotation_map: ClassVar[dict[Any, Any]] = {
        UUID: IdBytes,
        date: DateText,
        Decimal: DecimalText,
        str: String,
        int: WholeNumber,
        bool: Boolean,
    }
    KIND: ClassVar[int] = 0


class Row(MappedAsDataclass, kw_only=True):
    """The columns every kind has: its place in the database, its id, and whether it is deleted."""

    rid: Mapped[int | None] = mapped_column(primary_key=True, autoincrement=False, default=None, repr=False)
    id: Mapped[UUID] = mapped_column(unique=True, default_factory=new_id)
    deleted: Mapped[int] = mapped_column(default=0, repr=False)


def field(
    number: int,
    *,
    index: bool = False,
    to: str | None = None,
    choice: type[StrEnum] | None = None,
    file: bool = False,
) -> Any:
    """A field with its number, which never changes and is never used again. `to` names the kind that an id refers to
    ("record" for any), `choice` the codes a text may have; a `file` is named by its SHA-256 and goes along with the
    record."""
    return mapped_column(default=None, index=index, info={"number": number, "to": to, "choice": choice, "file": file})


def _day_text(value: date) -> str:
    if isinstance(value, datetime):
        raise TypeError("a day has no time")
    return value.isoformat()


_READERS: dict[type, Callable[[Any], Any]] = {
    UUID: _id,
    Decimal: _amount,
    date: _day,
    bool: bool,
    str: str,
    int: _whole,
}

_STORED: dict[type, Callable[[Any], str | int | bytes]] = {
    UUID: lambda value: bytes(value.bytes),
    Decimal: plain,
    date: _day_text,
    bool: int,
    str: str,  # of a code too, which is a text with a name
    int: int,
}


@dataclass(frozen=True, slots=True)
class Field:
    """A field as bundles, sheets and forms need to know it."""

    name: str
    number: int
    holds: type
    """str, int, bool, Decimal, date or UUID"""
    to: str | None
    choice: type[StrEnum] | None
    file: bool = False
    """Whether it names a file by its SHA-256."""

    @property
    def as_is(self) -> type | None:
        """The type whose values the log keeps as they are, if the field holds such: nearly all values there are."""
        return str if self.holds is str else None

    def store(self, value: Any) -> str | int | bytes | None:
        """The value as the log keeps it. Raises WrongInput on a number that no database holds, and TypeError on a value
        of another type: that is a bug of the caller."""
        if value is None:
            return None
        if self.holds is Decimal and type(value) is int:
            value = Decimal(value)
        fits = isinstance(value, self.holds) and not (self.holds is int and isinstance(value, bool))
        if not fits:
            raise TypeError(f"{self.name} takes {self.holds.__name__}, not {type(value).__name__}")
        if self.holds is int and not LEAST_WHOLE <= value <= LARGEST_WHOLE:
            said = translate(
                "Values", "The number does not fit {field}, which takes a whole number from {least} to {largest}."
            )
            raise WrongInput(said.format(field=self.name, least=LEAST_WHOLE, largest=LARGEST_WHOLE))
        if self.holds is Decimal and not _bounded(value):
            said = translate("Values", "The amount does not fit {field}, which takes one of up to {digits} digits.")
            raise WrongInput(said.format(field=self.name, digits=MOST_DIGITS))
        return _STORED[self.holds](value)

    def load(self, value: Any) -> Any:
        """The value as a record shows it; what does not fit the type, as another desk may send it, is None."""
        return _read(_READERS[self.holds], value)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of record: its name, its number, and its fields by name in the order of their numbers."""

    name: str
    number: int
    record: type[Record]
    fields: dict[str, Field]

    def numbered(self, number: int) -> Field | None:
        """The field of a number, or None if this version does not know it."""
        return _by_number(self.name).get(number)


@cache
def _by_number(kind: str) -> dict[int, Field]:
    return {f.number: f for f in kinds()[kind].fields.values()}


@cache
def kinds() -> dict[str, Kind]:
    """Every kind by its name, in the order of their numbers."""
    found = []
    for mapper in Record.registry.mappers:
        cls = mapper.class_
        table = cls.__table__
        fields = [
            Field(c.name, c.info["number"], _python_type(c.type), c.info["to"], c.info["choice"], c.info["file"])
            for c in table.columns
            if "number" in c.info
        ]
        fields.sort(key=lambda f: f.number)
        found.append(Kind(table.name, cls.KIND, cls, {f.name: f for f in fields}))
    return {k.name: k for k in sorted(found, key=lambda k: k.number)}


@cache
def kind_numbered(number: int) -> Kind | None:
    """The kind of a number, or None if this version does not know it."""
    return next((k for k in kinds().values() if k.number == number), None)


def is_known(kind: int, field: int) -> bool:
    """Whether this version has a field of that number in a kind of that number; each kind has EXISTENCE."""
    found = kind_numbered(kind)
    return found is not None and (field == EXISTENCE or found.numbered(field) is not None)


def kind_of(record: Row) -> Kind:
    """The kind that a record is of."""
    return kinds()[type(record).__table__.name]  # type: ignore[attr-defined]  # every kind is mapped


def _python_type(column_type: Any) -> type:
    for sql, python in ((IdBytes, UUID), (DateText, date), (DecimalText, Decimal), (WholeNumber, int)):
        if isinstance(column_type, sql):
            return python
    return column_type.python_type  # type: ignore[no-any-return]  # SQLAlchemy leaves it untyped
