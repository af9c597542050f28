"""What the page of the Plan reads: the figures of the matrix, and the first projects of a cell."""

from dataclasses import replace
from datetime import date

from lmcdesk.progress import Progress
from lmcdesk.reports.summaries.coverage import CoverageSummary, summarise
from lmcdesk.reports.summaries.reading import snapshot
from lmcdesk.store.database import Database
from lmcdesk.store.standings import Standings
from lmcdesk.ui.pages.plan_rows import PlanCell
from lmcdesk.ui.pages.project_list import find
from lmcdesk.ui.pages.project_rows import ListRow

_SHOWN = 5
"""Projects shown beside the matrix."""


def read_matrix(database: Database, year: int | None, today: date, progress: Progress) -> CoverageSummary:
    """The same figures as in the printed report."""
    with snapshot(database) as found:
        return summarise(found, year, today, progress)


def first_projects(database: Database, standings: Standings, cell: PlanCell, progress: Progress) -> list[ListRow]:
    """The projects that the list of projects shows of a cell, those that want attention first."""
    wish = replace(cell.wish(), order="status")
    found = find(database, standings, wish, cell.summary.today, progress)
    rows = found.source.rows(0, _SHOWN)
    return [row for row in rows if isinstance(row, ListRow)]
