"""From an opened desk to a printed file: read one state of it, add up, draw, write."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeAlias

from reportlab.platypus import Flowable

from lmcdesk.catalogue.places import places
from lmcdesk.progress import Progress
from lmcdesk.reports import (
    annual,
    assessments,
    coverage,
    funding,
    national,
    overdue,
    project_sheet,
    proposals,
    province,
    reporting,
    timeline,
)
from lmcdesk.reports.as_tables import Tables, tables
from lmcdesk.reports.manner import Manner
from lmcdesk.reports.offered import MEKONG_FIRST, Asked, offered
from lmcdesk.reports.pages import A3_LANDSCAPE, A4, A4_LANDSCAPE, Document, Size, write
from lmcdesk.reports.summaries import annual as annual_figures
from lmcdesk.reports.summaries import assessments as assessment_figures
from lmcdesk.reports.summaries import coverage as coverage_figures
from lmcdesk.reports.summaries import funding_overview as funding_figures
from lmcdesk.reports.summaries import national as national_figures
from lmcdesk.reports.summaries import overdue as overdue_figures
from lmcdesk.reports.summaries import project as project_figures
from lmcdesk.reports.summaries import proposals as proposal_figures
from lmcdesk.reports.summaries import province as province_figures
from lmcdesk.reports.summaries import reporting as reporting_figures
from lmcdesk.reports.summaries import timeline as timeline_figures
from lmcdesk.reports.summaries.area import Area
from lmcdesk.reports.summaries.reading import Snapshot, snapshot
from lmcdesk.store.database import Database


@dataclass(frozen=True)
class Reading:
    """One state of a desk, and what is wanted of it."""

    found: Snapshot
    asked: Asked
    words: Manner
    today: date
    progress: Progress

    @property
    def year(self) -> int:
        """The year to follow."""
        return self.asked.year or self.today.year + offered(self.asked.name).ahead

    @property
    def mekong_first(self) -> bool:
        """Whether to say Mekong-Lancang for Lancang-Mekong."""
        said = self.asked.mekong_first
        return self.found.desk.country in MEKONG_FIRST if said is None else said


@dataclass(frozen=True)
class Made:
    """A report ready to be set on pages."""

    title: str
    story: Sequence[Flowable]
    size: Size = A4


def _project(reading: Reading) -> Made:
    assert reading.asked.project is not None, "a sheet is of one project"
    summary = project_figures.summarise(reading.found, reading.asked.project, reading.today)
    return Made(project_sheet.title(summary, reading.words), project_sheet.story(summary, reading.words))


def _national(reading: Reading) -> Made:
    country = reading.found.desk.country
    summary = national_figures.summarise(reading.found, country, reading.year, reading.today, reading.progress)
    story = national.story(summary, reading.words, mekong_first=reading.mekong_first)
    return Made(national.title(summary, reading.words), story)


def _province(reading: Reading) -> Made:
    code = reading.asked.province
    assert code is not None, "a province's summary is of one province"
    area = Area(places().province(code).country, code)
    summary = province_figures.summarise(reading.found, area, reading.year, reading.today, reading.progress)
    story = province.story(summary, reading.words, mekong_first=reading.mekong_first)
    return Made(province.title(summary, reading.words), story)


def _overdue(reading: Reading) -> Made:
    desk = reading.found.desk
    summary = overdue_figures.summarise(
        reading.found, Area(desk.country, desk.province), reading.today, reading.progress
    )
    return Made(overdue.title(summary, reading.words), overdue.story(summary, reading.words))


def _proposals(reading: Reading) -> Made:
    country = reading.found.desk.country
    summary = proposal_figures.summarise(reading.found, country, reading.year, reading.today, reading.progress)
    return Made(proposals.title(summary, reading.words), proposals.story(summary, reading.words))


def _coverage(reading: Reading) -> Made:
    summary = coverage_figures.summarise(reading.found, reading.asked.year, reading.today, reading.progress)
    return Made(coverage.title(summary, reading.words), coverage.story(summary, reading.words), A4_LANDSCAPE)


def _funding(reading: Reading) -> Made:
    summary = funding_figures.summarise(reading.found, reading.today, reading.progress)
    return Made(funding.title(summary, reading.words), funding.story(summary, reading.words), A4_LANDSCAPE)


def _assessments(reading: Reading) -> Made:
    country = reading.found.desk.country
    summary = assessment_figures.summarise(reading.found, country, reading.today, reading.progress)
    return Made(assessments.title(summary, reading.words), assessments.story(summary, reading.words))


def _reporting(reading: Reading) -> Made:
    summary = reporting_figures.summarise(reading.found, reading.today, reading.progress)
    return Made(reporting.title(summary, reading.words), reporting.story(summary, reading.words))


def _timeline(reading: Reading) -> Made:
    summary = timeline_figures.summarise(reading.found, reading.today, reading.progress)
    return Made(timeline.title(summary, reading.words), timeline.story(summary, reading.words), A3_LANDSCAPE)


def _annual(reading: Reading) -> Made:
    country = reading.found.desk.country
    summary = annual_figures.summarise(reading.found, country, reading.year, reading.today, reading.progress)
    title = annual.title(summary, reading.words, mekong_first=reading.mekong_first)
    return Made(title, annual.story(summary, reading.words, mekong_first=reading.mekong_first))


Maker: TypeAlias = Callable[[Reading], Made]

MAKERS: dict[str, Maker] = {
    "project": _project,
    "national": _national,
    "overdue": _overdue,
    "proposals": _proposals,
    "coverage": _coverage,
    "province": _province,
    "funding": _funding,
    "assessments": _assessments,
    "reporting": _reporting,
    "timeline": _timeline,
    "annual": _annual,
}
"""What reads and draws each report, by its name (offered.OFFERED)."""


def read(database: Database, asked: Asked, progress: Progress | None = None) -> tuple[Document, Sequence[Flowable]]:
    """Reads a report from one state of a desk, ready to be set on pages.

    Raises WrongInput if what it is to be of is not at this desk, Cancelled.
    """
    today, words = asked.today or date.today(), Manner(asked.language, asked.era, native=asked.native)
    with snapshot(database) as found:
        made = MAKERS[asked.name](Reading(found, asked, words, today, progress or Progress()))
        return Document(made.title, today, words, found.desk.name, made.size), made.story


def print_report(database: Database, asked: Asked, path: Path, progress: Progress | None = None) -> int:
    """Prints a report to a file and returns its number of pages.

    Raises WrongInput if what it is to be of is not at this desk, DiskTrouble if the file cannot be kept, Cancelled.
    """
    return write(path, *read(database, asked, progress), progress)


def report_tables(database: Database, asked: Asked, progress: Progress | None = None) -> Tables:
    """The same report as tables of values, to be written as a workbook. Raises WrongInput, Cancelled."""
    document, story = read(database, asked, progress)
    return tables(document.title, document.as_of, document.office, story, document.words)
