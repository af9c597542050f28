"""From an opened desk to a printed file: read one state of it, add up, draw, write."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Protocol

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
from lmcdesk.reports.figures import Figures, Known
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
from lmcdesk.store import vectors
from lmcdesk.store.database import Database


@dataclass(frozen=True)
class Reading:
    """One state of a desk, and what is wanted of it."""

    found: Snapshot
    asked: Asked
    today: date
    progress: Progress

    @property
    def country(self) -> str:
        """The desk's."""
        return self.found.desk.country

    @property
    def year(self) -> int:
        """The year to follow."""
        return self.asked.year or self.today.year + offered(self.asked.name).ahead


class Drawing(Protocol):
    """What draws the summary of a report: a module of that report's name."""

    def title(self, summary: Any, words: Manner) -> str:
        """What the report and its file are called."""

    def story(self, summary: Any, words: Manner) -> list[Flowable]:
        """The report as blocks, to be set on pages."""


@dataclass(frozen=True)
class Report:
    """One report: what its figures are, what reads them and what draws them, on pages of which size."""

    summary: type[Any]
    read: Callable[[Reading], Any]
    drawing: Drawing
    size: Size = A4


def _project(reading: Reading) -> Any:
    assert reading.asked.project is not None, "a sheet is of one project"
    return project_figures.summarise(reading.found, reading.asked.project, reading.today)


def _province(reading: Reading) -> Any:
    code = reading.asked.province
    assert code is not None, "a province's summary is of one province"
    area = Area(places().province(code).country, code)
    return province_figures.summarise(reading.found, area, reading.year, reading.today, reading.progress)


def _overdue(reading: Reading) -> Any:
    area = Area(reading.country, reading.found.desk.province)
    return overdue_figures.summarise(reading.found, area, reading.today, reading.progress)


def _of_year(summarise: Callable[[Snapshot, str, int, date, Progress], Any]) -> Callable[[Reading], Any]:
    return lambda r: summarise(r.found, r.country, r.year, r.today, r.progress)


def _of_desk(summarise: Callable[[Snapshot, date, Progress], Any]) -> Callable[[Reading], Any]:
    return lambda r: summarise(r.found, r.today, r.progress)


REPORTS: Mapping[str, Report] = {
    "project": Report(project_figures.ProjectSummary, _project, project_sheet),
    "national": Report(national_figures.NationalSummary, _of_year(national_figures.summarise), national),
    "overdue": Report(overdue_figures.OverdueSummary, _overdue, overdue),
    "proposals": Report(proposal_figures.ProposalsSummary, _of_year(proposal_figures.summarise), proposals),
    "coverage": Report(
        coverage_figures.CoverageSummary,
        lambda r: coverage_figures.summarise(r.found, r.asked.year, r.today, r.progress),
        coverage,
        A4_LANDSCAPE,
    ),
    "province": Report(province_figures.ProvinceSummary, _province, province),
    "funding": Report(funding_figures.FundingSummary, _of_desk(funding_figures.summarise), funding, A4_LANDSCAPE),
    "assessments": Report(
        assessment_figures.AssessmentsSummary,
        lambda r: assessment_figures.summarise(r.found, r.country, r.today, r.progress),
        assessments,
    ),
    "reporting": Report(reporting_figures.ReportingSummary, _of_desk(reporting_figures.summarise), reporting),
    "timeline": Report(timeline_figures.Timeline, _of_desk(timeline_figures.summarise), timeline, A3_LANDSCAPE),
    "annual": Report(annual_figures.AnnualSummary, _of_year(annual_figures.summarise), annual),
}
"""The reports by their names (offered.OFFERED)."""


def take(database: Database, asked: Asked, progress: Progress | None = None) -> Figures:
    """A report's figures, read from one state of a desk. Raises WrongInput if what it is to be of is not there,
    Cancelled."""
    of = offered(asked.name)
    with snapshot(database) as found:
        reading = Reading(found, asked, asked.today or date.today(), progress or Progress())
        desk, said = found.desk, asked.mekong_first
        return Figures(
            report=asked.name,
            year=None if not of.yearly else asked.year if of.whole else reading.year,
            province=asked.province,
            project=asked.project,
            country=desk.country,
            office=desk.name,
            as_of=reading.today,
            mekong_first=desk.country in MEKONG_FIRST if said is None else said,
            logo=None,
            knows=_knows(found),
            summary=REPORTS[asked.name].read(reading),
        )


def _knows(found: Snapshot) -> tuple[Known, ...]:
    names = {card.id: card.name for card in vectors.writers(found.connection)}
    known = vectors.vector(found.connection).items()
    return tuple(sorted(Known(desk, names[desk], stream, number) for (desk, stream), number in known if number))


def draw(figures: Figures, words: Manner) -> tuple[Document, Sequence[Flowable]]:
    """A report ready to be set on pages: the same at any time, from the same figures."""
    report = REPORTS[figures.report]
    title = report.drawing.title(figures.summary, words)
    return Document(title, figures.as_of, words, figures.office, report.size), report.drawing.story(
        figures.summary, words
    )


def read(database: Database, asked: Asked, progress: Progress | None = None) -> tuple[Document, Sequence[Flowable]]:
    """Reads a report from one state of a desk, ready to be set on pages. Raises WrongInput if what it is to be of is
    not at this desk, Cancelled."""
    figures = take(database, asked, progress)
    return draw(figures, asked.manner(mekong_first=figures.mekong_first))


def print_report(database: Database, asked: Asked, path: Path, progress: Progress | None = None) -> int:
    """Prints a report to a file and returns its number of pages.

    Raises WrongInput if what it is to be of is not at this desk, DiskTrouble if the file cannot be kept, Cancelled.
    """
    return write(path, *read(database, asked, progress), progress)


def report_tables(database: Database, asked: Asked, progress: Progress | None = None) -> Tables:
    """The same report as tables of values, to be written as a workbook. Raises WrongInput, Cancelled."""
    document, story = read(database, asked, progress)
    return tables(document.title, document.as_of, document.office, story, document.words)
