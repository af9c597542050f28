"""How sample projects are assessed, and what is suggested for them (Plan, section 5.1)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from lmcdesk.domain.records import CRITERIA
from lmcdesk.domain.values import AssessmentForm, RecommendationState
from lmcdesk.sample.bodies import Bodies, Body
from lmcdesk.sample.geography import Geography
from lmcdesk.sample.hand import Hand
from lmcdesk.sample.making import Made
from lmcdesk.sample.words import texts
from lmcdesk.store.journal import Edit

_SHARES = {
    "over": {AssessmentForm.SELF: 70, AssessmentForm.PEER: 25, AssessmentForm.THIRD_PARTY: 14},
    "under way": {AssessmentForm.SELF: 12, AssessmentForm.PEER: 5, AssessmentForm.THIRD_PARTY: 3},
}
"""How many of a hundred projects have an assessment of a form."""

_LONG_ENOUGH = 300
"""Days after which a project under way can be assessed."""


@dataclass(frozen=True, slots=True)
class Reviewer:
    """Assesses projects, as of a day."""

    hand: Hand
    geography: Geography
    bodies: Bodies
    today: date

    def reviews(self, made: Made) -> Iterator[Edit]:
        """Assessments of a project with their suggestions."""
        begun, ended = made.course.actual_start, made.course.actual_end
        if begun is None or (self.today - begun).days < _LONG_ENOUGH:
            return
        for form, share in _SHARES["over" if ended else "under way"].items():
            if self.hand.chance(share):
                earliest = ended or begun + timedelta(days=_LONG_ENOUGH * 2 // 3)
                day = min(self.today, earliest + timedelta(days=self.hand.between(20, 90)))
                yield from self._assessment(made, form, day)

    def _assessment(self, made: Made, form: AssessmentForm, day: date) -> Iterator[Edit]:
        hand, words = self.hand, texts()["reasons"]
        late = any(step.reason for step in made.course.steps)
        scores, reasons = {}, {}
        for criterion in CRITERIA:
            if criterion in ("impact", "sustainability") and made.course.actual_end is None:
                scores[criterion], reasons[f"{criterion}_reason"] = 0, words["too early"]
            else:
                score = hand.luck.choices((2, 3, 4, 5), (12, 40, 38, 10) if late else (2, 20, 50, 28))[0]
                scores[criterion] = score
                reasons[f"{criterion}_reason"] = hand.one(words[criterion][_level(score)])
        body = self._assessing(made, form)
        yield from self.bodies.fresh()
        given = [score for score in scores.values() if score]
        edit = hand.entry(
            "assessment",
            project=made.id,
            form=form,
            assessor=self.bodies.person(made.chosen.country),
            organisation=body.id,
            day=day,
            summary=texts()["summaries"][_level(round(sum(given) / len(given)))],
            **scores,
            **reasons,
        )
        yield edit
        for text, answer in hand.luck.sample(texts()["suggestions"], hand.between(0, 2)):
            yield self._suggestion(made, edit.id, day, text, answer)

    def _assessing(self, made: Made, form: AssessmentForm) -> Body:
        """The lead itself, its like in another province, or an institute."""
        chosen = made.chosen
        if form is AssessmentForm.SELF:
            return made.lead
        if form is AssessmentForm.THIRD_PARTY:
            return self.bodies.reviewer(chosen.country)
        others = [p for p in self.geography.taking_part(chosen.country) if p != chosen.province]
        return self.bodies.lead(chosen.template.lead, chosen.country, self.hand.one(others))

    def _suggestion(self, made: Made, assessment: UUID, day: date, text: str, answer: str) -> Edit:
        due = day + timedelta(days=30 * self.hand.between(3, 9))
        if due < self.today:
            states = (RecommendationState.DONE, 80), (RecommendationState.DECLINED, 12), (RecommendationState.OPEN, 8)
        else:
            states = (RecommendationState.OPEN, 45), (RecommendationState.ACCEPTED, 45), (RecommendationState.DONE, 10)
        state = self.hand.luck.choices([state for state, _ in states], [share for _, share in states])[0]
        answers = {RecommendationState.DONE: answer, RecommendationState.DECLINED: texts()["declined"]}
        return self.hand.entry(
            "recommendation",
            project=made.id,
            assessment=assessment,
            text=text,
            owner=made.lead.name,
            due=due,
            state=state,
            answer=answers.get(state),
        )


def _level(score: int) -> str:
    return "low" if score <= 2 else "middle" if score == 3 else "high"
