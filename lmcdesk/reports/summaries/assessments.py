"""The figures of all assessments of a country's projects, side by side, and of what was suggested (E6, E7)."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from lmcdesk.domain import progress as rules
from lmcdesk.domain.records import CRITERIA, Assessment, Recommendation
from lmcdesk.domain.values import AssessmentForm, RecommendationState
from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.reports.summaries.reading import Snapshot
from lmcdesk.reports.summaries.reviews import (
    AssessmentLine,
    RecommendationLine,
    assessment_line,
    recommendation_line,
)
from lmcdesk.reports.summaries.sections import place_of, section_of
from lmcdesk.store import lookup, queries
from lmcdesk.store.queries import ProjectFilter, ProjectRow

LOW = 2
"""Scores up to this are marked."""

APART = 1
"""Points that assessors may lie apart on a criterion before they count as disagreeing."""

_BEST = 5
_ASK_EVERY = 1_000
"""Records between two looks at whether the user asked to stop."""


@dataclass(frozen=True, slots=True)
class AssessedProject:
    """A project with its assessments: by form, the older first."""

    id: UUID
    code: str
    title: str
    title_local: str
    province: str | None
    section: str | None
    sheets: tuple[AssessmentLine, ...]
    mean: Decimal | None
    """Of all scores that it was given."""
    low: bool
    """Whether a score is low..."""
    differing: tuple[int, ...]
    """... and the criteria, by their place in CRITERIA, on which its assessors disagree."""

    @property
    def open(self) -> bool:
        """Whether its score sheets want a closer look."""
        return self.low or bool(self.differing)


@dataclass(frozen=True, slots=True)
class FormMeans:
    """What the assessments of one form come to; None is any form, or one that is not known."""

    form: AssessmentForm | None
    assessments: int
    projects: int
    means: tuple[Decimal | None, ...]
    """By criterion, in the order of CRITERIA: of the scores from 1 to 5, None where there are none."""
    mean: Decimal | None
    """Of all these scores."""
    low: int
    """How many of them are low."""


@dataclass(frozen=True, slots=True)
class SuggestionLine:
    """A suggestion, and the project that it is about."""

    code: str
    title: str
    title_local: str
    said: RecommendationLine


@dataclass(frozen=True, slots=True)
class AssessmentsSummary:
    """All assessments of the projects that belong to a country or reach it, as of `today`, or those of a year."""

    country: str
    desk: str
    today: date
    projects: tuple[AssessedProject, ...]
    """Those with an assessment, by section and code."""
    whole: FormMeans
    forms: tuple[FormMeans, ...]
    suggestions: tuple[SuggestionLine, ...]
    """What is past its due day first, then what is open by due day, then what is settled."""
    states: tuple[tuple[RecommendationState, int], ...]
    overdue: int
    not_assessed: int
    """Projects under way without any assessment."""
    under_way: int
    without_day: int
    """Assessments that do not say of which day they are."""
    odd_scores: int
    """Scores outside 0 to 5, which are in no mean."""
    unexplained: int
    """Low scores without a reason."""


def mean(scores: Iterable[int | None]) -> Decimal | None:
    """The mean of the scores from 1 to 5; None where there are none."""
    given = _counted(scores)
    return Decimal(sum(given)) / len(given) if given else None


def is_low(score: int | None) -> bool:
    """Whether a score is to be marked."""
    return score is not None and 1 <= score <= LOW


def _counted(scores: Iterable[int | None]) -> list[int]:
    return [score for score in scores if score is not None and 1 <= score <= _BEST]


def summarise(
    snapshot: Snapshot, country: str, today: date, progress: Progress | None = None, *, year: int | None = None
) -> AssessmentsSummary:
    """Reads the assessments of a country's projects, those of one year only where it is given; suggestions are those
    of all years. Raises Cancelled."""
    rows = queries.project_list(snapshot.connection, ProjectFilter(countries=frozenset({country})), today)
    known = {row.id: row for row in rows}
    sheets = _sheets(snapshot, known, progress or Progress(), year)
    every = [line for own in sheets.values() for line in own]
    assessed = [_assessed(row, sheets[row.id]) for row in rows if row.id in sheets]
    suggestions = [
        SuggestionLine(row.code, row.title, row.title_local, recommendation_line(entry, today))
        for entry in snapshot.of(Recommendation)
        if entry.project and (row := known.get(entry.project))
    ]
    suggestions.sort(
        key=lambda line: (not line.said.open, line.said.due or date.max, line.code, line.said.text, line.said.owner)
    )
    used = [(form, [line for line in every if line.form is form]) for form in (*AssessmentForm, None)]
    going = [row for row in rows if rules.under_way(row.stage)]
    states = [line.said.state for line in suggestions]
    return AssessmentsSummary(
        country=country,
        desk=snapshot.desk.name,
        today=today,
        projects=tuple(sorted(assessed, key=lambda project: place_of(project.section))),
        whole=_means(None, every, len(sheets)),
        forms=tuple(
            _means(form, lines, sum(any(line.form is form for line in own) for own in sheets.values()))
            for form, lines in used
            if lines
        ),
        suggestions=tuple(suggestions),
        states=tuple((state, states.count(state)) for state in RecommendationState if state in states),
        overdue=sum(line.said.overdue > 0 for line in suggestions),
        not_assessed=sum(row.id not in sheets for row in going),
        under_way=len(going),
        without_day=sum(line.day is None for line in every),
        odd_scores=sum(score is not None and not 0 <= score <= _BEST for line in every for score in line.scores),
        unexplained=sum(
            is_low(score) and not reason
            for line in every
            for score, reason in zip(line.scores, line.reasons, strict=True)
        ),
    )


def _sheets(
    snapshot: Snapshot, known: dict[UUID, ProjectRow], progress: Progress, year: int | None
) -> dict[UUID, list[AssessmentLine]]:
    note = translate("Report", "Reading assessments")
    found: dict[UUID, list[Assessment]] = defaultdict(list)
    for count, entry in enumerate(snapshot.of(Assessment)):
        if count % _ASK_EVERY == 0:
            progress.step(count, 0, note)
        if entry.project in known and (year is None or (entry.day is not None and entry.day.year == year)):
            found[entry.project].append(entry)
    bodies = {entry.organisation for own in found.values() for entry in own if entry.organisation}
    names = lookup.names(snapshot.connection, bodies)
    order = {form.value: at for at, form in enumerate(AssessmentForm)}
    return {
        project: [
            assessment_line(entry, names.get(entry.organisation, "") if entry.organisation else "")
            for entry in sorted(own, key=lambda e: (order.get(e.form or "", len(order)), e.day or date.min, e.id))
        ]
        for project, own in found.items()
    }


def _assessed(row: ProjectRow, sheets: Sequence[AssessmentLine]) -> AssessedProject:
    by_criterion = [[line.scores[at] for line in sheets] for at in range(len(CRITERIA))]
    every = [score for scores in by_criterion for score in scores]
    return AssessedProject(
        id=row.id,
        code=row.code,
        title=row.title,
        title_local=row.title_local,
        province=row.province,
        section=section_of(row.measure),
        sheets=tuple(sheets),
        mean=mean(every),
        low=any(map(is_low, every)),
        differing=tuple(at for at, scores in enumerate(by_criterion) if _apart(scores) > APART),
    )


def _apart(scores: Iterable[int | None]) -> int:
    given = _counted(scores)
    return max(given, default=0) - min(given, default=0)


def _means(form: AssessmentForm | None, lines: Sequence[AssessmentLine], projects: int) -> FormMeans:
    scores = [score for line in lines for score in line.scores]
    return FormMeans(
        form=form,
        assessments=len(lines),
        projects=projects,
        means=tuple(mean(line.scores[at] for line in lines) for at in range(len(CRITERIA))),
        mean=mean(scores),
        low=sum(map(is_low, scores)),
    )
