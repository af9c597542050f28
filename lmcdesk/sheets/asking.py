"""What a sheet leaves open and only a person can know, as questions; and what the person said."""

from dataclasses import dataclass, replace
from enum import StrEnum

from lmcdesk.domain.money import CURRENCIES
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import translate
from lmcdesk.sheets.dates import Order
from lmcdesk.sheets.eras import common_year


class About(StrEnum):
    """What a question is about."""

    DATES = "dates"
    """Whether day, month or year stands first: "dmy", "mdy" or "ymd"."""
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
    """The row of headings (from 1), where it is not the one that was found; 0 for a sheet without headings."""
    dates: Order | None = None
    whole_months: bool | None = None
    year: int | None = None
    currency: str | None = None
    factor: int | None = None
    sum_parts: bool | None = None

    def said(self, about: About) -> str:
        """What was said to a question, as one of its choices has it; empty where nothing was."""
        match about:
            case About.DATES:
                return self.dates or ""
            case About.DAYS:
                return "" if self.whole_months is None else "take" if self.whole_months else "leave"
            case About.YEAR:
                return str(self.year or "")
            case About.CURRENCY:
                return self.currency or ""
            case About.FACTOR:
                return str(self.factor or "")
            case About.PARTS:
                return "" if self.sum_parts is None else "sum" if self.sum_parts else "apart"

    def without(self, about: About) -> "Answers":
        """The same as if nothing had been said to a question."""
        match about:
            case About.DATES:
                return replace(self, dates=None)
            case About.DAYS:
                return replace(self, whole_months=None)
            case About.YEAR:
                return replace(self, year=None)
            case About.CURRENCY:
                return replace(self, currency=None)
            case About.FACTOR:
                return replace(self, factor=None)
            case About.PARTS:
                return replace(self, sum_parts=None)

    def given(self, about: About, said: str) -> "Answers":
        """The same with an answer more. Raises WrongInput for one that the question does not have."""
        match about, said:
            case About.DATES, "dmy" | "mdy" | "ymd":
                return replace(self, dates=said)
            case About.DAYS, "take" | "leave":
                return replace(self, whole_months=said == "take")
            case About.YEAR, _ if said.isdecimal() and 1900 <= int(said) <= 2700:
                return replace(self, year=common_year(int(said)))
            case About.CURRENCY, _ if said.upper() in CURRENCIES:
                return replace(self, currency=said.upper())
            case About.FACTOR, _ if said.isdecimal() and int(said) > 0:
                return replace(self, factor=int(said))
            case About.PARTS, "sum" | "apart":
                return replace(self, sum_parts=said == "sum")
        raise WrongInput(
            translate("Sheets", "“{answer}” is no answer to the question about {about}.").format(
                answer=said, about=about.value
            )
        )
