"""The figures of a province's summary: its programme, and what was reported on it over a year (F1, E1)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from lmcdesk.domain.records import ProgressReport
from lmcdesk.domain.values import ReportState, Stage, choice_of
from lmcdesk.progress import Progress
from lmcdesk.reports.summaries.area import Area, heard
from lmcdesk.reports.summaries.programme import Programme, ProjectLine, parts, read
from lmcdesk.reports.summaries.reading import Snapshot


@dataclass(frozen=True, slots=True)
class QuarterReports:
    """Progress reports on a quarter of the year, by the end of the time that they are about."""

    quarter: int
    """1 to 4."""
    handed_in: int
    """All but drafts."""
    approved: int
    returned: int
    """Returned, and not handed in again."""


@dataclass(frozen=True, slots=True)
class ReturnedLine:
    """A report that waits for its office to hand it in again."""

    code: str
    title: str
    title_local: str
    begins: date | None
    ends: date | None
    reason: str


@dataclass(frozen=True, slots=True)
class ProvinceSummary(Programme):
    """A province's programme, and what was reported on it."""

    quarters: tuple[QuarterReports, ...]
    returned: tuple[ReturnedLine, ...]
    """Those of the year."""
    dateless: int
    """Reports handed in that say nothing of the time that they are about."""
    unreported: tuple[ProjectLine, ...]
    """Projects in implementation without a report on the year."""
    reaching: int
    """Projects that reach it and are led elsewhere."""
    heard: bool
    """Whether this is its desk, or its desk sent changes."""


def summarise(
    snapshot: Snapshot, area: Area, year: int, today: date, progress: Progress | None = None
) -> ProvinceSummary:
    """Reads the figures of the projects that belong to a province or reach it. Raises Cancelled."""
    programme = read(snapshot, area, year, today, progress)
    own = {line.id: line for line in programme.listed}
    reports = [report for report in snapshot.of(ProgressReport) if report.project in own and _handed_in(report)]
    of_year = [report for report in reports if (day := _day(report)) is not None and day.year == year]
    reported = {report.project for report in of_year}
    return ProvinceSummary(
        **parts(programme),
        quarters=tuple(_quarter(number, of_year) for number in range(1, 5)),
        returned=_returned(of_year, own),
        dateless=sum(_day(report) is None for report in reports),
        unreported=tuple(
            line for line in programme.listed if line.stage is Stage.IMPLEMENTATION and line.id not in reported
        ),
        reaching=sum(line.province != area.province for line in programme.listed),
        heard=area.province in heard(snapshot),
    )


def _handed_in(report: ProgressReport) -> bool:
    return choice_of(ReportState, report.state) not in (None, ReportState.DRAFT)


def _day(report: ProgressReport) -> date | None:
    return report.period_end or report.period_start


def _quarter(number: int, of_year: Iterable[ProgressReport]) -> QuarterReports:
    own = [report for report in of_year if (day := _day(report)) is not None and (day.month + 2) // 3 == number]
    return QuarterReports(
        quarter=number,
        handed_in=len(own),
        approved=sum(report.state in (ReportState.APPROVED, ReportState.LOCKED) for report in own),
        returned=sum(report.state == ReportState.RETURNED for report in own),
    )


def _returned(of_year: Iterable[ProgressReport], own: Mapping[UUID, ProjectLine]) -> tuple[ReturnedLine, ...]:
    found = []
    for report in of_year:
        if report.state == ReportState.RETURNED and report.project is not None:
            line = own[report.project]
            reason = report.return_reason or ""
            returned = ReturnedLine(
                line.code, line.title, line.title_local, report.period_start, report.period_end, reason
            )
            found.append((_day(report) or date.min, line.code, report.id, returned))
    return tuple(returned for *_, returned in sorted(found, key=lambda entry: entry[:3]))
