"""The columns of each kind's sheet, defined once for both directions: what is read is what is written."""

from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from lmcdesk.domain.base import Kind, kinds
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import mark, translate

FORM = 3
"""The version of the sheets' form; grows when an older program could misread a newer sheet."""

ID_HEADING = "lmc-id"
VERSION_HEADING = "lmc-version"
"""Headings of the hidden columns, the same in all languages. The first goes on with the kind, the form and the
language ("lmc-id projects 3 km"), so that our own sheets are known for what they are."""
SEPARATED = "csv"
"""Stands at the end of the first of them in a text file, whose texts are written with apostrophes (see separated)."""
LISTS = "lists"
"""The hidden sheet of ours behind the drop-down lists."""


class Holds(Enum):
    """What a column's cells are read as."""

    TEXT = auto()
    CODE = auto()
    DATE = auto()
    AMOUNT = auto()
    """Money; a currency or a unit beside the number is understood."""
    NUMBER = auto()
    WHOLE = auto()
    PERCENT = auto()
    """A whole percentage."""
    CHOICE = auto()
    COUNTRY = auto()
    PROVINCE = auto()
    MEASURE = auto()
    CURRENCY = auto()
    SOURCE = auto()
    BODY = auto()
    PROJECT = auto()
    """The code or the title of a project."""
    ORGANISATION = auto()
    """The name of an organisation; one that is not known yet is entered as proposed (B7)."""
    MILESTONE = auto()
    """The title of a milestone of the row's project."""
    INDICATOR = auto()
    """The title of an indicator of the row's project."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: the record's field, its English heading (marked for translation), what it holds and how wide it is
    written (in characters)."""

    field: str
    heading: tuple[str, str]
    holds: Holds = Holds.TEXT
    width: int = 16

    def text(self, language: str | None = None) -> str:
        """The heading in a language (ISO 639-1)."""
        return translate(*self.heading, language)


@dataclass(frozen=True)
class Layout:
    """The sheet of one kind.

    `keys` are the choices of fields by which a row without an id finds its record, the first whose own fields (not
    those that name another record) are not all empty; `told` are the fields that say which record a row is about, so
    that a row without any of them is no record. With `repeats` two rows of one key may be two records.
    """

    name: str
    title: tuple[str, str]
    kind_name: str
    columns: tuple[Column, ...]
    keys: tuple[tuple[str, ...], ...]
    told: tuple[str, ...]
    repeats: bool = False
    days: tuple[str, str] | None = None
    """The fields of the first and the last day of what a row is about."""

    @property
    def kind(self) -> Kind:
        """The kind of record."""
        return kinds()[self.kind_name]

    @property
    def reported(self) -> bool:
        """Whether a row is about a period that is over, and not about what is planned."""
        return self.days == _OF_PERIOD

    def column(self, field: str) -> Column | None:
        """The column of a field."""
        return next((c for c in self.columns if c.field == field), None)

    @property
    def money(self) -> tuple[str, ...]:
        """The fields of the amounts and of the currency that they are in; none where a sheet holds no amounts."""
        amounts = [column.field for column in self.columns if column.holds is Holds.AMOUNT]
        return (*amounts, CURRENCY) if amounts else ()

    def choices(self, field: str) -> type[StrEnum] | None:
        """The codes that a field of Holds.CHOICE may have."""
        return self.kind.fields[field].choice


def layout(name: str) -> Layout:
    """The layout of a name ("projects", "milestones"...) or of a kind of record. Raises WrongInput."""
    for found in LAYOUTS.values():
        if name in (found.name, found.kind_name):
            return found
    raise WrongInput(
        translate("Sheets", "There are no sheets of “{name}”. There are: {known}.").format(
            name=name, known=", ".join(LAYOUTS)
        )
    )


CURRENCY = "currency"
"""The field, wherever there are amounts, of what they are in."""

_PROJECT = Column("project", mark("Heading", "Project"), Holds.PROJECT, 18)
_CURRENCY = Column(CURRENCY, mark("Heading", "Currency"), Holds.CURRENCY, 10)
_NOTE = Column("note", mark("Heading", "Note"), width=40)
_OF_PERIOD = ("period_start", "period_end")
_PERIOD = (
    Column("period_start", mark("Heading", "Period from"), Holds.DATE, 12),
    Column("period_end", mark("Heading", "Period to"), Holds.DATE, 12),
)

_ALL = (
    Layout(
        "projects",
        mark("Sheets", "Projects"),
        "project",
        (
            Column("code", mark("Heading", "Code"), Holds.CODE, 16),
            Column("title", mark("Heading", "Title"), width=44),
            Column("title_local", mark("Heading", "Title in the national language"), width=44),
            Column("objective", mark("Heading", "Objective"), width=50),
            Column("measure", mark("Heading", "Measure of the Plan"), Holds.MEASURE, 12),
            Column("country", mark("Heading", "Country"), Holds.COUNTRY, 14),
            Column("province", mark("Heading", "Province"), Holds.PROVINCE, 20),
            Column("place", mark("Heading", "Place"), width=24),
            Column("lead", mark("Heading", "Lead organisation"), Holds.ORGANISATION, 32),
            Column("stage", mark("Heading", "Stage"), Holds.CHOICE, 20),
            Column("progress", mark("Heading", "Progress (%)"), Holds.PERCENT, 10),
            Column("planned_start", mark("Heading", "Planned start"), Holds.DATE, 12),
            Column("planned_end", mark("Heading", "Planned end"), Holds.DATE, 12),
            Column("actual_start", mark("Heading", "Actual start"), Holds.DATE, 12),
            Column("actual_end", mark("Heading", "Actual end"), Holds.DATE, 12),
            Column("baseline_start", mark("Heading", "Adopted start"), Holds.DATE, 12),
            Column("baseline_end", mark("Heading", "Adopted end"), Holds.DATE, 12),
            Column("budget", mark("Heading", "Budget"), Holds.AMOUNT, 18),
            _CURRENCY,
            Column("beneficiaries", mark("Heading", "Beneficiaries"), Holds.WHOLE, 14),
            Column("women", mark("Heading", "Women among them"), Holds.WHOLE, 14),
            Column("contact", mark("Heading", "Contact"), width=28),
            Column("proposal", mark("Heading", "Proposal"), Holds.CHOICE, 20),
            Column("proposal_year", mark("Heading", "Proposed for the year"), Holds.WHOLE, 12),
            Column("latitude", mark("Heading", "Latitude"), Holds.NUMBER, 12),
            Column("longitude", mark("Heading", "Longitude"), Holds.NUMBER, 12),
            _NOTE,
        ),
        keys=(("code",), ("title",), ("title_local",)),
        told=("code", "title", "title_local"),
        days=("planned_start", "planned_end"),
    ),
    Layout(
        "milestones",
        mark("Sheets", "Milestones"),
        "milestone",
        (
            _PROJECT,
            Column("title", mark("Heading", "Milestone"), width=44),
            Column("title_local", mark("Heading", "Milestone in the national language"), width=44),
            Column("begins", mark("Heading", "Work begins"), Holds.DATE, 12),
            Column("baseline", mark("Heading", "Adopted date"), Holds.DATE, 12),
            Column("planned", mark("Heading", "Planned date"), Holds.DATE, 12),
            Column("actual", mark("Heading", "Actual date"), Holds.DATE, 12),
            Column("weight", mark("Heading", "Weight (%)"), Holds.PERCENT, 10),
            Column("progress", mark("Heading", "Progress (%)"), Holds.PERCENT, 10),
            Column("status", mark("Heading", "Status"), Holds.CHOICE, 14),
            Column("delay_reason", mark("Heading", "Reason for delay"), Holds.CHOICE, 20),
            Column("delay_text", mark("Heading", "Delay in words"), width=30),
            Column("responsible", mark("Heading", "Responsible organisation"), Holds.ORGANISATION, 32),
            Column("verification", mark("Heading", "Means of verification"), width=30),
            Column("predecessor", mark("Heading", "Waits for milestone"), Holds.MILESTONE, 24),
            Column("position", mark("Heading", "Order"), Holds.WHOLE, 8),
        ),
        keys=(("project", "title"), ("project", "title_local")),
        told=("title", "title_local"),
        repeats=True,
        days=("begins", "planned"),
    ),
    Layout(
        "funding",
        mark("Sheets", "Funding"),
        "funding_line",
        (
            _PROJECT,
            Column("source", mark("Heading", "Source of funds"), Holds.SOURCE, 30),
            Column("source_name", mark("Heading", "Name of the source"), width=30),
            Column("kind", mark("Heading", "Cash or in kind"), Holds.CHOICE, 14),
            Column("year", mark("Heading", "Year"), Holds.WHOLE, 8),
            Column("committed", mark("Heading", "Committed"), Holds.AMOUNT, 18),
            Column("disbursed", mark("Heading", "Disbursed"), Holds.AMOUNT, 18),
            Column("spent", mark("Heading", "Spent"), Holds.AMOUNT, 18),
            _CURRENCY,
            _NOTE,
        ),
        keys=(("project", "source", "source_name", "currency", "kind", "year"),),
        told=("source", "source_name", "committed", "disbursed", "spent"),
        repeats=True,
    ),
    Layout(
        "indicators",
        mark("Sheets", "Indicators"),
        "indicator",
        (
            _PROJECT,
            Column("title", mark("Heading", "Indicator"), width=44),
            Column("unit", mark("Heading", "Unit"), width=14),
            Column("kind", mark("Heading", "How values add up"), Holds.CHOICE, 18),
            Column("baseline", mark("Heading", "Baseline"), Holds.NUMBER, 14),
            Column("target", mark("Heading", "Target"), Holds.NUMBER, 14),
        ),
        keys=(("project", "title"),),
        told=("title",),
    ),
    Layout(
        "values",
        mark("Sheets", "Indicator values"),
        "indicator_value",
        (
            _PROJECT,
            Column("indicator", mark("Heading", "Indicator"), Holds.INDICATOR, 44),
            *_PERIOD,
            Column("actual", mark("Heading", "Value"), Holds.NUMBER, 14),
            Column("women", mark("Heading", "Women"), Holds.NUMBER, 12),
            Column("men", mark("Heading", "Men"), Holds.NUMBER, 12),
            Column("youth", mark("Heading", "Youth"), Holds.NUMBER, 12),
        ),
        keys=(("project", "indicator", "period_start", "period_end"),),
        told=("actual", "women", "men", "youth"),
        repeats=True,
        days=_OF_PERIOD,
    ),
    Layout(
        "reports",
        mark("Sheets", "Progress reports"),
        "progress_report",
        (
            _PROJECT,
            Column("milestone", mark("Heading", "Milestone"), Holds.MILESTONE, 30),
            *_PERIOD,
            Column("narrative", mark("Heading", "What was done"), width=60),
            Column("progress", mark("Heading", "Progress (%)"), Holds.PERCENT, 10),
            Column("spending", mark("Heading", "Spending"), Holds.AMOUNT, 18),
            _CURRENCY,
            Column("issues", mark("Heading", "Issues"), width=40),
            Column("next_steps", mark("Heading", "Next steps"), width=40),
            Column("state", mark("Heading", "State"), Holds.CHOICE, 14),
            Column("return_reason", mark("Heading", "Reason of the return"), width=30),
        ),
        keys=(("project", "milestone", "period_start", "period_end"),),
        told=("narrative", "progress", "spending", "issues", "next_steps", "period_start", "period_end"),
        repeats=True,
        days=_OF_PERIOD,
    ),
    Layout(
        "suggestions",
        mark("Sheets", "Suggestions for improvement"),
        "recommendation",
        (
            _PROJECT,
            Column("text", mark("Heading", "Suggestion"), width=60),
            Column("owner", mark("Heading", "Owner"), width=24),
            Column("due", mark("Heading", "Due"), Holds.DATE, 12),
            Column("state", mark("Heading", "State"), Holds.CHOICE, 14),
            Column("answer", mark("Heading", "Answer"), width=40),
        ),
        keys=(("project", "text"),),
        told=("text",),
    ),
    Layout(
        "organisations",
        mark("Sheets", "Organisations"),
        "organisation",
        (
            Column("name", mark("Heading", "Name"), width=44),
            Column("name_local", mark("Heading", "Name in the national language"), width=44),
            Column("short", mark("Heading", "Short name"), width=14),
            Column("country", mark("Heading", "Country"), Holds.COUNTRY, 14),
            Column("kind", mark("Heading", "Kind of organisation"), Holds.CHOICE, 24),
        ),
        keys=(("name",), ("name_local",)),
        told=("name", "name_local"),
    ),
    Layout(
        "meetings",
        mark("Sheets", "Meetings"),
        "meeting",
        (
            Column("body", mark("Heading", "Body"), Holds.BODY, 40),
            Column("title", mark("Heading", "Title"), width=44),
            Column("begins", mark("Heading", "First day"), Holds.DATE, 12),
            Column("ends", mark("Heading", "Last day"), Holds.DATE, 12),
            Column("country", mark("Heading", "Country"), Holds.COUNTRY, 14),
            Column("place", mark("Heading", "Place"), width=24),
            Column("state", mark("Heading", "State"), Holds.CHOICE, 14),
            Column("summary", mark("Heading", "Summary"), width=60),
        ),
        keys=(("body", "title", "begins"),),
        told=("body", "title"),
    ),
    Layout(
        "rates",
        mark("Sheets", "Exchange rates"),
        "rate",
        (
            _CURRENCY,
            Column("day", mark("Heading", "Day"), Holds.DATE, 12),
            Column("per_usd", mark("Heading", "For one US dollar"), Holds.NUMBER, 18),
        ),
        keys=(("currency", "day"),),
        told=("currency", "per_usd"),
    ),
)

LAYOUTS: dict[str, Layout] = {each.name: each for each in _ALL}
"""Every layout by its name, in the order in which they are offered."""
