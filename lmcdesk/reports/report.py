"""The reports: what reads the figures of each from an opened desk, and what draws them."""

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
    letterhead,
    national,
    overdue,
    project_sheet,
    proposals,
    province,
    reporting,
    timeline,
    wording,
)
from lmcdesk.reports import imprint as imprints
from lmcdesk.reports.figures import Figures, Known
from lmcdesk.reports.imprint import Imprint
from lmcdesk.reports.manner import Manner
from lmcdesk.reports.offered import Asked
from lmcdesk.reports.pages import A3_LANDSCAPE, A4, A4_LANDSCAPE, Document, Size
from lmcdesk.reports.styles import Styles
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
    progress: Progress

    @property
    def country(self) -> str:
        """The desk's."""
        return self.found.desk.country

    @property
    def today(self) -> date:
        """As of which day it is."""
        return self.asked.day


class Drawing(Protocol):
    """What draws the summary of a report: a module of that report's name."""

    def title(self, summary: Any, words: Manner) -> str:
        """What the report and its file are called."""

    @property
    def story(self) -> Callable[..., list[Flowable]]:
        """The report as blocks, to be set on pages: of its summary and how it writes, and, where it shows pictures, of
        the folder of the desk that keeps them."""


@dataclass(frozen=True)
class Report:
    """One report: what its figures are, what reads them and what draws them, on pages of which size."""

    summary: type[Any]
    read: Callable[[Reading], Any]
    drawing: Drawing
    size: Size = A4
    pictured: bool = False
    """Whether it shows pictures."""


def _year(reading: Reading) -> int:
    assert reading.asked.follows is not None, "it follows a year"
    return reading.asked.follows


def _project(reading: Reading) -> Any:
    assert reading.asked.project is not None, "a sheet is of one project"
    return project_figures.summarise(reading.found, reading.asked.project, reading.today)


def _province(reading: Reading) -> Any:
    code = reading.asked.province
    assert code is not None, "a province's summary is of one province"
    area = Area(places().province(code).country, code)
    return province_figures.summarise(reading.found, area, _year(reading), reading.today, reading.progress)


def _overdue(reading: Reading) -> Any:
    area = Area(reading.country, reading.found.desk.province)
    return overdue_figures.summarise(reading.found, area, reading.today, reading.progress)


def _of_year(summarise: Callable[[Snapshot, str, int, date, Progress], Any]) -> Callable[[Reading], Any]:
    return lambda r: summarise(r.found, r.country, _year(r), r.today, r.progress)


def _of_desk(summarise: Callable[[Snapshot, date, Progress], Any]) -> Callable[[Reading], Any]:
    return lambda r: summarise(r.found, r.today, r.progress)


REPORTS: Mapping[str, Report] = {
    "project": Report(project_figures.ProjectSummary, _project, project_sheet, pictured=True),
    "national": Report(national_figures.NationalSummary, _of_year(national_figures.summarise), national),
    "overdue": Report(overdue_figures.OverdueSummary, _overdue, overdue),
    "proposals": Report(proposal_figures.ProposalsSummary, _of_year(proposal_figures.summarise), proposals),
    "coverage": Report(
        coverage_figures.CoverageSummary,
        lambda r: coverage_figures.summarise(r.found, r.asked.follows, r.today, r.progress),
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
    with snapshot(database) as found:
        reading = Reading(found, asked, progress or Progress())
        desk, head = found.desk, letterhead.head_of(found.connection, found.desk.country)
        return Figures(
            report=asked.name,
            year=asked.follows,
            province=asked.province,
            project=asked.project,
            country=desk.country,
            office=desk.name,
            as_of=reading.today,
            mekong_first=head.mekong_first if asked.mekong_first is None else asked.mekong_first,
            logo=head.logo,
            knows=_knows(found),
            summary=REPORTS[asked.name].read(reading),
        )


def _knows(found: Snapshot) -> tuple[Known, ...]:
    names = {card.id: card.name for card in vectors.writers(found.connection)}
    known = vectors.vector(found.connection).items()
    return tuple(sorted(Known(desk, names[desk], stream, number) for (desk, stream), number in known if number))


def draw(
    figures: Figures, words: Manner, folder: Path, imprint: Imprint | None = None
) -> tuple[Document, Sequence[Flowable]]:
    """A report ready to be set on pages: the same at any time, from the same figures and from what is kept in the
    folder of a desk. With an `imprint` it is an edition."""
    report = REPORTS[figures.report]
    title = report.drawing.title(figures.summary, words)
    story = report.drawing.story(figures.summary, words, *([folder] if report.pictured else []))
    if imprint is not None:
        story += imprints.blocks(figures, imprint, words, Styles(words.language, words))
    edition = imprints.foot(imprint, words) if imprint else ""
    logo = letterhead.picture(folder, figures.logo)
    short = ""
    if figures.project is None:
        short = wording.report(figures.report, figures.year, figures.province, words)
    document = Document(
        title, figures.as_of, words, figures.office, report.size, short=short, edition=edition, logo=logo
    )
    return document, story
