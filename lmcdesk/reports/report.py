"""From an opened desk to a printed file: read one state of it, add up, draw, write."""

from datetime import date
from pathlib import Path
from uuid import UUID

from lmcdesk.progress import Progress
from lmcdesk.reports import national, project_sheet
from lmcdesk.reports.manner import Manner
from lmcdesk.reports.pages import Document, write
from lmcdesk.reports.summaries import national as national_figures
from lmcdesk.reports.summaries import project as project_figures
from lmcdesk.reports.summaries.reading import snapshot
from lmcdesk.store.database import Database


def print_project(
    database: Database,
    project_id: UUID,
    path: Path,
    *,
    language: str = "en",
    today: date | None = None,
    progress: Progress | None = None,
) -> int:
    """Prints a project's sheet and returns its number of pages. `language` is an ISO 639-1 code.

    Raises WrongInput if there is no such project, DiskTrouble if the file cannot be kept, Cancelled.
    """
    with snapshot(database) as found:
        summary = project_figures.summarise(found, project_id, today or date.today())
    words = Manner(language)
    document = Document(project_sheet.title(summary, words), summary.today, words, summary.desk)
    return write(path, document, project_sheet.story(summary, words), progress)


def print_national(
    database: Database,
    path: Path,
    *,
    language: str = "en",
    year: int | None = None,
    today: date | None = None,
    mekong_first: bool = False,
    progress: Progress | None = None,
) -> int:
    """Prints the summary of the desk's country and returns its number of pages. `year` is the one whose milestones are
    followed over its months, by default this one; `mekong_first` says Mekong-Lancang for Lancang-Mekong.

    Raises DiskTrouble if the file cannot be kept, Cancelled.
    """
    day = today or date.today()
    with snapshot(database) as found:
        summary = national_figures.summarise(found, found.desk.country, year or day.year, day, progress)
    words = Manner(language)
    document = Document(national.title(summary, words), summary.today, words, summary.desk)
    return write(path, document, national.story(summary, words, mekong_first=mekong_first), progress)
