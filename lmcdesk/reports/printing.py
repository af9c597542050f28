"""From an opened desk to a printed file: a report as things are, an edition as it was frozen, or what changed since."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from reportlab.platypus import Flowable

from lmcdesk.errors import DeskError
from lmcdesk.progress import Cancelled, Progress
from lmcdesk.reports import differences, editions
from lmcdesk.reports.as_tables import Tables, tables
from lmcdesk.reports.keeping import keep
from lmcdesk.reports.offered import Asked
from lmcdesk.reports.pages import Document, write
from lmcdesk.reports.report import draw, take
from lmcdesk.store.database import Database


def read(database: Database, asked: Asked, progress: Progress | None = None) -> tuple[Document, Sequence[Flowable]]:
    """Reads what was asked for from one state of a desk, ready to be set on pages. Raises WrongInput if what it is to
    be of is not at this desk, DiskTrouble if an edition is damaged, Cancelled."""
    if asked.since is not None:
        document, story = differences.read(database, asked)
    elif asked.edition is not None:
        frozen, imprint = editions.load(database, editions.find(database, asked.edition))
        return draw(frozen.figures, asked.manner(mekong_first=frozen.figures.mekong_first), database.folder, imprint)
    else:
        figures = take(database, asked, progress)
        document, story = draw(figures, asked.manner(mekong_first=figures.mekong_first), database.folder)
    return replace(document, draft=asked.draft), story


def print_report(database: Database, asked: Asked, path: Path, progress: Progress | None = None) -> int:
    """Prints a report to a file and returns its number of pages.

    Raises WrongInput if what it is to be of is not at this desk, DiskTrouble if the file cannot be kept, Cancelled.
    """
    if asked.edition is not None and asked.since is None:
        kept = editions.kept_pages(database, editions.find(database, asked.edition), asked)
        if kept is not None:
            data, pages = kept
            keep(path, [data])
            return pages
    with _drawing(database, asked):
        return write(path, *read(database, asked, progress), progress)


def report_tables(database: Database, asked: Asked, progress: Progress | None = None) -> Tables:
    """The same report as tables of values, to be written as a workbook. Raises WrongInput, Cancelled."""
    with _drawing(database, asked):
        document, story = read(database, asked, progress)
        return tables(document.title, document.as_of, document.office, story, document.words, draft=document.draft)


@contextmanager
def _drawing(database: Database, asked: Asked) -> Iterator[None]:
    """Figures of an edition may have come from anywhere and be well formed, and yet be none that a report can have:
    whatever goes wrong with them is told in words. Raises WrongInput."""
    try:
        yield
    except (DeskError, Cancelled):
        raise
    except Exception as fault:
        if asked.edition is None or asked.since is not None:
            raise
        raise editions.of_another_version(editions.find(database, asked.edition)) from fault
