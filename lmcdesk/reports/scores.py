"""How a score sheet and suggestions for improvement are drawn, on a project sheet and over all projects."""

from collections.abc import Sequence

from lmcdesk.domain.records import CRITERIA
from lmcdesk.i18n import mark
from lmcdesk.reports import wording
from lmcdesk.reports.cells import Pile, Text, lines
from lmcdesk.reports.manner import NOTHING, Manner
from lmcdesk.reports.paragraphs import Span
from lmcdesk.reports.styles import Styles
from lmcdesk.reports.summaries.reviews import AssessmentLine, RecommendationLine
from lmcdesk.reports.tables import Cell, Column, of_days

_CRITERIA = {
    "relevance": mark("Report", "Relevance"),
    "coherence": mark("Report", "Coherence"),
    "effectiveness": mark("Report", "Effectiveness"),
    "efficiency": mark("Report", "Efficiency"),
    "impact": mark("Report", "Impact"),
    "sustainability": mark("Report", "Sustainability"),
}


def criteria(words: Manner) -> Sequence[str]:
    """The six criteria in the order of a sheet's scores."""
    return [words(*_CRITERIA[criterion]) for criterion in CRITERIA]


def form(line: AssessmentLine, words: Manner) -> str:
    """Who assessed."""
    return wording.coded(line.form, words) if line.form else words("Report", "Assessment")


def score(given: int | None, words: Manner) -> str:
    """0 stands for not applicable."""
    return words("Report", "n/a") if given == 0 else words.number(given)


def suggestion_columns(words: Manner, styles: Styles) -> tuple[Column, ...]:
    """What is told of each suggestion."""
    return (
        Column(words("Report", "Recommendation"), 3.6),
        Column(words("Report", "Owner"), 2.2),
        of_days(words("Report", "Due"), 1.4, styles),
        Column(words("Report", "State"), 1),
    )


def suggestion(line: RecommendationLine, words: Manner, styles: Styles) -> tuple[Cell, ...]:
    """A suggestion's row under those columns."""
    late: Text = [Span(wording.past_due(line.overdue, words), colour="late")] if line.overdue else ""
    due: Pile = lines(styles, words.day(line.due), late)
    return (line.text or NOTHING, line.owner or NOTHING, due, wording.coded(line.state, words))
