"""How reports close: what is missing in them, and how their figures are made."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reportlab.platypus import Flowable

from lmcdesk.reports.manner import Manner
from lmcdesk.reports.paragraphs import Paragraph, Span
from lmcdesk.reports.styles import Styles


def missing(sentences: Iterable[str], words: Manner, styles: Styles) -> Iterator[Flowable]:
    """What a report lacks, one sentence each; nothing where it lacks nothing."""
    told = list(sentences)
    if told:
        yield Paragraph(words("Report", "What is missing"), styles.heading)
        yield from (Paragraph(sentence, styles.text) for sentence in told)


def how(sentences: Iterable[str | Sequence[Span]], words: Manner, styles: Styles) -> Iterator[Flowable]:
    """The small print, all of it on one page."""
    yield Paragraph(words("Report", "How these figures are made"), styles.heading)
    *first, last = sentences
    yield from (Paragraph(sentence, replace(styles.small, keep_with_next=True)) for sentence in first)
    yield Paragraph(last, styles.small)


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
