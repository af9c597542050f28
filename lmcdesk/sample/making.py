"""One sample project with its milestones, measures, places and partners."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from lmcdesk.catalogue.entries import Catalogue
from lmcdesk.domain.values import Stage
from lmcdesk.sample.bodies import Bodies, Body
from lmcdesk.sample.choosing import Chosen
from lmcdesk.sample.geography import Geography
from lmcdesk.sample.hand import Hand
from lmcdesk.sample.money import Budget
from lmcdesk.sample.timing import Course
from lmcdesk.sample.words import milestones, texts
from lmcdesk.store.journal import Edit


@dataclass(frozen=True, slots=True)
class Made:
    """A project as far as it is made, for those who add to it."""

    id: UUID
    chosen: Chosen
    course: Course
    budget: Budget
    lead: Body


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes the records of projects."""

    hand: Hand
    catalogue: Catalogue
    geography: Geography
    bodies: Bodies

    def project(self, chosen: Chosen, course: Course, budget: Budget) -> tuple[Made, Edit]:
        """The project itself."""
        hand, template = self.hand, chosen.template
        lead = self.bodies.lead(template.lead, chosen.country, chosen.province)
        adopted = course.stage.adopted or course.stage is Stage.CANCELLED
        beneficiaries = hand.between(*template.way.beneficiaries)
        beneficiaries -= beneficiaries % (50 if beneficiaries > 1000 else 5)
        last = course.steps[-1]
        edit = hand.entry(
            "project",
            code=chosen.code,
            title=chosen.title,
            title_local=chosen.title_local,
            objective=chosen.objective,
            measure=template.measure,
            country=chosen.country.code,
            province=chosen.province.code if chosen.province else None,
            place=", ".join(self._districts(chosen)) or None,
            lead=lead.id,
            stage=course.stage,
            planned_start=course.begins,
            planned_end=max(last.planned, last.baseline or last.planned),
            actual_start=course.actual_start,
            actual_end=course.actual_end,
            baseline_start=course.begins if adopted else None,
            baseline_end=last.baseline,
            budget=budget.amount,
            currency=budget.currency,
            beneficiaries=beneficiaries,
            women=beneficiaries * hand.between(*template.way.women) // 100,
            contact=self.bodies.person(chosen.country),
            proposal=course.proposal,
            proposal_year=course.begins.year,
            note=texts()["note"],
        )
        return Made(edit.id, chosen, course, budget, lead), edit

    def _districts(self, chosen: Chosen) -> list[str]:
        """Up to three that lie side by side in the list. What lies at a border or a river names none, since not every
        district does."""
        listed = self.geography.districts(chosen.province) if chosen.province else []
        if not listed or chosen.template.where in ("border", "river"):
            return []
        first = self.hand.between(0, len(listed) - 1)
        return (listed * 2)[first : first + self.hand.between(1, min(3, len(listed)))]

    def steps(self, made: Made) -> Iterator[Edit]:
        """Its milestones, each waiting for the one before where the work is such."""
        hand, chosen = self.hand, made.chosen
        before = None
        few = len(made.course.steps) <= 10
        for position, step in enumerate(made.course.steps, 1):
            words = milestones()[step.key]
            edit = hand.entry(
                "milestone",
                project=made.id,
                title=words["en"].format(n=step.turn),
                title_local=words[chosen.country.language].format(n=step.turn),
                baseline=step.baseline,
                planned=step.planned,
                actual=step.actual,
                weight=step.weight,
                progress=step.progress,
                status=step.status,
                delay_reason=step.reason,
                delay_text=hand.one(texts()["delays"][step.reason]) if step.reason and step.told else None,
                responsible=made.lead.id if few else None,
                verification=words["proof"] if few else None,
                predecessor=before if chosen.template.way.chained else None,
                position=position,
                begins=step.begins,
            )
            before = edit.id
            yield edit

    def links(self, made: Made) -> Iterator[Edit]:
        """Further measures, the places across the border, and partners."""
        hand, chosen = self.hand, made.chosen
        others = [m.id for m in self.catalogue.section(chosen.template.section).measures]
        others.remove(chosen.template.measure)
        if others and hand.chance(30):
            yield hand.entry("project_measure", project=made.id, measure=hand.one(others))
        if chosen.province is None:
            return
        neighbours = self.geography.neighbours(chosen.province)
        if neighbours and (chosen.template.where == "border" or hand.chance(8)):
            across = hand.one(neighbours)
            yield hand.entry("project_place", project=made.id, country=across.country, province=across.code)
        taking_part = self.bodies.partner(chosen.template.lead, chosen.country, chosen.province)
        if taking_part and taking_part[0] != made.lead and hand.chance(55):
            partner, part = taking_part
            yield from self.bodies.fresh()
            yield hand.entry("project_partner", project=made.id, organisation=partner.id, part=part)
