"""Assessments and suggestions as lines of a report (E6, E7)."""

from dataclasses import dataclass
from datetime import date

from lmcdesk.domain.records import CRITERIA, Assessment, Recommendation
from lmcdesk.domain.values import AssessmentForm, RecommendationState, choice_of


@dataclass(frozen=True, slots=True)
class AssessmentLine:
    """One assessment's scores in the order of CRITERIA: 1 to 5, 0 for not applicable, None for not given (E6); and the
    reason for each, as far as one was given."""

    form: AssessmentForm | None
    assessor: str
    organisation: str
    day: date | None
    scores: tuple[int | None, ...]
    summary: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RecommendationLine:
    """A suggestion for improvement (E7). `overdue` is how many days it is past its due day; what is carried out or
    declined never is."""

    text: str
    owner: str
    due: date | None
    state: RecommendationState
    overdue: int

    @property
    def open(self) -> bool:
        """Whether something is still to be done."""
        return self.state in (RecommendationState.OPEN, RecommendationState.ACCEPTED)


def assessment_line(assessment: Assessment, organisation: str) -> AssessmentLine:
    """An assessment as a line; `organisation` is the name of the assessor's."""
    return AssessmentLine(
        form=choice_of(AssessmentForm, assessment.form),
        assessor=assessment.assessor or "",
        organisation=organisation,
        day=assessment.day,
        scores=tuple(getattr(assessment, criterion) for criterion in CRITERIA),
        summary=assessment.summary or "",
        reasons=tuple(getattr(assessment, f"{criterion}_reason") or "" for criterion in CRITERIA),
    )


def recommendation_line(entry: Recommendation, today: date) -> RecommendationLine:
    """A suggestion as a line; one whose state is not known counts as open."""
    state = choice_of(RecommendationState, entry.state) or RecommendationState.OPEN
    line = RecommendationLine(entry.text or "", entry.owner or "", entry.due, state, 0)
    late = max(0, (today - entry.due).days) if entry.due and line.open else 0
    return RecommendationLine(line.text, line.owner, line.due, state, late)
