"""What a sheet leaves open and only a person can know, as questions; and what the person said."""

from dataclasses import dataclass
from enum import StrEnum

from lmcdesk.sheets.dates import Order


class About(StrEnum):
    """What a question is about."""

    DATES = "dates"
    """Whether day or month stands first: "dmy" or "mdy"."""
    DAYS = "days"
    """Whether a month, a quarter or a year is taken for its first day, or as an end for its last: "take" or "leave"."""
    YEAR = "year"
    """Of which year the months are that stand above a plan: a year of the common or the Buddhist Era."""
    CURRENCY = "currency"
    """In which currency amounts are that do not say it: a code of ISO 4217."""
    FACTOR = "factor"
    """How many times larger numbers are meant: "1", "1000"..., where the heading and its surroundings disagree."""
    PARTS = "parts"
    """Whether rows of one project are its parts, whose budgets add up: "sum" or "apart"."""


@dataclass(frozen=True, slots=True)
class Question:
    """Something that the sheet leaves open: a whole sentence, the field (empty for the whole sheet), how many rows wait
    for the answer, and the answers that may be given, none where any text may be."""

    about: About
    field: str
    text: str
    rows: int
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answers:
    """What a person said of a sheet; None where nothing was said."""

    header: int | None = None
    """The row of headings (from 1), where it is not the one that was found."""
    dates: Order | None = None
    whole_months: bool | None = None
    year: int | None = None
    currency: str | None = None
    factor: int | None = None
    sum_parts: bool | None = None
