"""How reports open: with their title and what they are of, or with what to say where nothing is recorded."""

from collections.abc import Iterator

from reportlab.platypus import Flowable

from lmcdesk.reports import caveats
from lmcdesk.reports.manner import Manner
from lmcdesk.reports.paragraphs import Paragraph
from lmcdesk.reports.styles import Styles
from lmcdesk.reports.summaries.area import Area


def head(title: str, styles: Styles, of: str = "") -> Iterator[Flowable]:
    """The title, and below it what the report is of."""
    yield Paragraph(title, styles.title)
    if of:
        yield Paragraph(of, styles.subtitle)


def nothing(area: Area, words: Manner, styles: Styles) -> Flowable:
    """What a report of an area without any project says."""
    return Paragraph(caveats.nothing(area, words), styles.text)
