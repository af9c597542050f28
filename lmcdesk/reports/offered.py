"""The reports that can be had, and what is chosen for each: read before anything is printed, so that nothing which
prints is loaded for it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from lmcdesk.i18n import mark
from lmcdesk.reports.manner import Era, Manner


class About(StrEnum):
    """What a report is of."""

    PROJECT = "project"
    PROVINCE = "province"
    COUNTRY = "country"


@dataclass(frozen=True)
class Offered:
    """A report that can be had. What is said of it is a context and a text (i18n.mark)."""

    name: str
    title: tuple[str, str]
    says: tuple[str, str]
    about: About = About.COUNTRY
    yearly: bool = False
    """Whether it follows one year, which can be chosen."""
    ahead: int = 0
    """Years from today's to the one that it follows by default."""
    whole: bool = False
    """Whether it is of all years of the Plan by default."""


OFFERED = (
    Offered(
        "national",
        mark("Print", "National summary"),
        mark("Print", "States, delays and money by section and province, with the list of projects."),
        yearly=True,
    ),
    Offered(
        "annual",
        mark("Print", "Annual progress report"),
        mark("Print", "The year by pillar, section and measure, with achievements, delays, funding and an outlook."),
        yearly=True,
    ),
    Offered(
        "proposals",
        mark("Print", "Projects proposed for next year"),
        mark("Print", "The list for the SOM and the FMM: by state and section, with budgets and decisions."),
        yearly=True,
        ahead=1,
    ),
    Offered(
        "coverage",
        mark("Print", "Coverage of the Plan"),
        mark("Print", "Which sections and measures of the Plan have projects in which country, and what has none."),
        yearly=True,
        whole=True,
    ),
    Offered(
        "province",
        mark("Print", "Province summary"),
        mark("Print", "One province: states, delays, money and progress reports, with the list of its projects."),
        About.PROVINCE,
        yearly=True,
    ),
    Offered(
        "funding",
        mark("Print", "Funding by source and year"),
        mark("Print", "Money committed, disbursed and spent: by source, year, kind, place and currency."),
    ),
    Offered(
        "timeline",
        mark("Print", "Timeline of projects"),
        mark("Print", "When projects run and were to run, with their milestones and today's line, on pages of A3."),
    ),
    Offered(
        "project",
        mark("Print", "Project sheet"),
        mark("Print", "One project on one or two pages: milestones, money, what was reported."),
        About.PROJECT,
    ),
    Offered(
        "overdue",
        mark("Print", "Overdue milestones"),
        mark("Print", "What is past its due day: where, why, for how long, and all of it by province."),
    ),
    Offered(
        "assessments",
        mark("Print", "Assessments"),
        mark("Print", "All assessments on one score sheet side by side, and what became of recommendations."),
    ),
    Offered(
        "reporting",
        mark("Print", "Who has reported"),
        mark("Print", "Progress reports and bundles of each province by quarters and months, and who is missing."),
    ),
)


IATI = "iati"
"""What is written for other programs, not printed: the country's projects as IATI activities (F13)."""


def offered(name: str) -> Offered:
    """The report of a name. Raises KeyError if there is none."""
    return {each.name: each for each in OFFERED}[name]


MEKONG_FIRST = frozenset({"KH", "MM", "TH", "VN"})
"""Countries that say Mekong-Lancang for Lancang-Mekong."""


@dataclass(frozen=True)
class Asked:
    """A report as it was chosen. `language` is an ISO 639-1 code; `year` the one to follow, by default that of `today`
    or as far ahead of it as the report looks; `province` a code (ISO 3166-2) and `project` an id, where the report is
    of one; `mekong_first` says Mekong-Lancang for Lancang-Mekong, by default as the desk's country does (F2). A `draft`
    says on each page that it is one (F12). `edition` is one that was frozen, by its id, instead of things as they are,
    and never a draft; with `since` it is not the report but what changed since that edition of it (F6)."""

    name: str
    language: str = "en"
    year: int | None = None
    province: str | None = None
    project: UUID | None = None
    era: Era = Era.COMMON
    native: bool = False
    today: date | None = None
    mekong_first: bool | None = None
    draft: bool = False
    edition: UUID | None = None
    since: UUID | None = None

    @property
    def day(self) -> date:
        """As of which day it is."""
        return self.today or date.today()

    @property
    def follows(self) -> int | None:
        """The year that it follows; None where it follows none, or all years of the Plan."""
        of = offered(self.name)
        if not of.yearly:
            return None
        return self.year if of.whole else self.year or self.day.year + of.ahead

    def manner(self, *, mekong_first: bool) -> Manner:
        """How it is to be written, in a country that names the Mekong first or not."""
        return Manner(self.language, self.era, native=self.native, mekong_first=mekong_first)
