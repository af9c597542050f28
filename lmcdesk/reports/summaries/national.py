"""The figures of a national summary: a country's programme, and who is missing in it (F1, F7)."""

from dataclasses import dataclass
from datetime import date

from lmcdesk.domain.records import Project
from lmcdesk.progress import Progress
from lmcdesk.reports.summaries.area import Area, heard
from lmcdesk.reports.summaries.programme import Programme, parts, read
from lmcdesk.reports.summaries.reading import Snapshot


@dataclass(frozen=True, slots=True)
class NationalSummary(Programme):
    """A country's programme, and who is missing in it."""

    without_project: tuple[str, ...]
    """Provinces that lead no project."""
    silent: tuple[str, ...]
    """Provinces that lead projects, but whose own desks sent no change."""
    any_province_heard: bool
    nowhere: int
    """Projects without a country, which are not counted anywhere here."""


def summarise(
    snapshot: Snapshot, country: str, year: int, today: date, progress: Progress | None = None
) -> NationalSummary:
    """Reads the figures of the projects that belong to a country or reach it. Raises Cancelled."""
    area = Area(country)
    programme = read(snapshot, area, year, today, progress)
    provinces, known = area.provinces(), heard(snapshot)
    led = {line.province for line in programme.listed}
    return NationalSummary(
        **parts(programme),
        without_project=tuple(code for code in provinces if code not in led),
        silent=tuple(code for code in provinces if code in led and code not in known),
        any_province_heard=any(code in known for code in provinces),
        nowhere=sum(1 for _ in snapshot.of(Project, country=None)),
    )
