"""How reports close: what is missing in them, and how their figures are made."""

from collections.abc import Iterable, Iterator
from datetime import date

from reportlab.platypus import Flowable

from lmcdesk.reports import wording
from lmcdesk.reports.manner import Manner
from lmcdesk.reports.paragraphs import Paragraph
from lmcdesk.reports.styles import Styles
from lmcdesk.reports.summaries.area import Area


def missing(sentences: Iterable[str], words: Manner, styles: Styles) -> Iterator[Flowable]:
    """What a report lacks, one sentence each; nothing where it lacks nothing."""
    told = list(sentences)
    if told:
        yield Paragraph(words("Report", "What is missing"), styles.heading)
        yield from (Paragraph(sentence, styles.text) for sentence in told)


def how(sentences: Iterable[str], words: Manner, styles: Styles) -> Iterator[Flowable]:
    """The small print."""
    yield Paragraph(words("Report", "How these figures are made"), styles.heading)
    yield from (Paragraph(sentence, styles.small) for sentence in sentences)


def counted(area: Area, desk: str, today: date, words: Manner) -> str:
    """Which projects a report of an area counts, and by whose word."""
    if area.province is None:
        said = words(
            "Report",
            "Counted are the projects that {country} leads or that reach it, as known at the desk “{desk}” on {day}.",
        )
        return said.format(country=wording.country(area.country, words), desk=desk, day=words.day(today))
    said = words(
        "Report",
        "Counted are the projects that the province of {province} leads or that reach it, as known at the desk "
        "“{desk}” on {day}.",
    )
    return said.format(province=wording.province(area.province, words), desk=desk, day=words.day(today))


def due(words: Manner) -> str:
    """When milestones count as late."""
    return words(
        "Report",
        "A milestone is due on its adopted day, or on the forecast one where none was adopted. Milestones of "
        "projects that are proposed, endorsed or cancelled are not counted; among those past their due day are "
        "only milestones of projects under way.",
    )


def lacks(counts: Iterable[tuple[str, int]], words: Manner) -> Iterator[str]:
    """Sentences with the number of what is missing as {n}; only those of which there is any."""
    return (said.format(n=words.number(n)) for said, n in counts if n)


def money(words: Manner) -> str:
    """How money is added up."""
    return words(
        "Report",
        "Money is the sum of all funding lines, converted at the secretariat's rate for the last day of their "
        "year, or for today. Each figure is rounded by itself.",
    )
