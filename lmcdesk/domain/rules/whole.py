"""Rules that need more than one record: a project with its milestones and money, an indicator with its values."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from uuid import UUID

from lmcdesk.domain.money import add, countable
from lmcdesk.domain.progress import done
from lmcdesk.domain.records import FundingLine, Indicator, IndicatorValue, Milestone, Project
from lmcdesk.domain.rules.problem import Problem, odd
from lmcdesk.domain.values import IndicatorKind, Stage, choice_of
from lmcdesk.i18n import translate

Findings = dict[UUID, list[Problem]]
"""Problems by the id of the record that they stand at."""


def check_project(
    project: Project,
    milestones: Sequence[Milestone],
    *,
    funding: Collection[FundingLine] = (),
    evidenced: Collection[UUID] | None = None,
) -> Findings:
    """What is odd about a project and its milestones and funding lines taken together; none of it is severe. What is
    odd about each by itself, `check` says.

    `evidenced` holds the ids of all that evidence is about; without it, evidence is not looked at.
    """
    found: Findings = {}
    for record, problem in (
        *_weights(project, milestones),
        *_stage(project, milestones),
        *_adopted(project, milestones),
        *_within(project, milestones),
        *_waiting(milestones),
        *_twice(milestones),
        *_unseen(milestones, evidenced),
        *_over_budget(project, funding),
    ):
        found.setdefault(record, []).append(problem)
    return found


Found = Iterator[tuple[UUID, Problem]]


def _weights(project: Project, milestones: Sequence[Milestone]) -> Found:
    """The weights of a project's milestones make 100, or none has a weight (A3)."""
    weights = [m.weight for m in milestones if m.weight is not None]
    if not any(weights):
        return
    for m in milestones:
        if m.weight is None:
            said = translate("Rules", "This milestone has no weight while others have one, so it counts nothing.")
            yield m.id, odd("weight", said)
    if sum(weights) != 100:
        said = translate("Rules", "The weights of the milestones add up to {sum}; they should make 100.")
        yield project.id, odd("weight", said, sum=sum(weights))


def _stage(project: Project, milestones: Sequence[Milestone]) -> Found:
    """A stage fits what the milestones say (A2, A3)."""
    stage = choice_of(Stage, project.stage)
    left = sum(not done(m) for m in milestones)
    if stage in (Stage.COMPLETED, Stage.CLOSED) and left:
        said = translate("Rules", "The project is over, but milestones are not done: {count}.")
        yield project.id, odd("stage", said, count=left)
    elif stage is Stage.IMPLEMENTATION and milestones and not left:
        yield project.id, odd("stage", translate("Rules", "Every milestone is done, but the project is not completed."))
    elif stage is Stage.IMPLEMENTATION and not milestones:
        said = translate("Rules", "The project is in implementation without a milestone, so its progress is not known.")
        yield project.id, odd("stage", said)


def _adopted(project: Project, milestones: Sequence[Milestone]) -> Found:
    """A milestone of an adopted project has its adopted date, against which delay is reckoned (A4)."""
    stage = choice_of(Stage, project.stage)
    if stage is None or not stage.adopted:
        return
    for m in milestones:
        if m.baseline is None:
            said = translate("Rules", "The project is adopted, but the adopted date of this milestone is missing.")
            yield m.id, odd("baseline", said)


def _within(project: Project, milestones: Sequence[Milestone]) -> Found:
    """Milestones lie within the project's planned time (A1, A3)."""
    start, end = project.planned_start, project.planned_end
    for m in milestones:
        if m.planned and end and m.planned > end:
            said = translate("Rules", "The milestone is planned for {day}, after the project's planned end {end}.")
            yield m.id, odd("planned", said, day=m.planned, end=end)
        elif m.planned and start and m.planned < start:
            said = translate("Rules", "The milestone is planned for {day}, before the project's planned start {start}.")
            yield m.id, odd("planned", said, day=m.planned, start=start)


def _waiting(milestones: Sequence[Milestone]) -> Found:
    """A milestone waits for one of the same project that is planned no later, and not in a circle (A3)."""
    known = {m.id: m for m in milestones}
    for m in milestones:
        if m.predecessor is None or m.predecessor == m.id:
            continue
        before = known.get(m.predecessor)
        if before is None:
            yield m.id, odd("predecessor", translate("Rules", "The milestone waits for one that this project lacks."))
        elif _circles(m, known):
            yield m.id, odd("predecessor", translate("Rules", "The milestone waits for itself by way of others."))
        elif before.planned and m.planned and before.planned > m.planned:
            said = translate("Rules", "The milestone is planned for {day}, but the one it waits for only for {before}.")
            yield m.id, odd("predecessor", said, day=m.planned, before=before.planned)


def _circles(milestone: Milestone, known: dict[UUID, Milestone]) -> bool:
    met, at = set(), known.get(milestone.predecessor) if milestone.predecessor else None
    while at is not None and at.id not in met:
        if at.id == milestone.id:
            return True
        met.add(at.id)
        at = known.get(at.predecessor) if at.predecessor else None
    return False


def _twice(milestones: Sequence[Milestone]) -> Found:
    """One milestone is not recorded twice, as when two desks add the same (C3)."""
    titles = Counter(_folded(m) for m in milestones)
    for m in milestones:
        if _folded(m) and titles[_folded(m)] > 1:
            yield m.id, odd("title", translate("Rules", "Another milestone of this project has the same title."))


def _folded(milestone: Milestone) -> str:
    return " ".join((milestone.title or milestone.title_local or "").casefold().split())


def _unseen(milestones: Sequence[Milestone], evidenced: Collection[UUID] | None) -> Found:
    """What stands at 100 % is shown by evidence (E11)."""
    for m in milestones:
        if evidenced is not None and done(m) and m.id not in evidenced:
            yield m.id, odd("progress", translate("Rules", "The milestone is done, but no evidence is attached."))


def _over_budget(project: Project, funding: Collection[FundingLine]) -> Found:
    """Funding lines in the budget's currency do not commit more than the budget (A5)."""
    same = [line.committed for line in funding if line.currency == project.currency and countable(line.committed)]
    total = add(same)
    if countable(project.budget) and project.currency and total > project.budget >= 0:
        said = translate("Rules", "The funding lines commit {total} {currency}, more than the budget of {budget}.")
        yield project.id, odd("budget", said, total=total, currency=project.currency, budget=project.budget)


def check_indicator(indicator: Indicator, values: Sequence[IndicatorValue]) -> Findings:
    """What is odd about an indicator's values in the light of its kind; none of it is severe."""
    found: Findings = {}
    for record, problem in (*_shares(indicator, values), *_overlaps(indicator, values)):
        found.setdefault(record, []).append(problem)
    return found


def _shares(indicator: Indicator, values: Sequence[IndicatorValue]) -> Found:
    """Women and men are not more than all, nor youth; a percentage lies between 0 and 100 (A6)."""
    for value in values:
        if not countable(value.actual):
            continue
        if indicator.kind == IndicatorKind.PERCENTAGE:
            if not 0 <= value.actual <= 100:
                said = translate("Rules", "{value} is not a percentage between 0 and 100.")
                yield value.id, odd("actual", said, value=value.actual)
            continue
        people = add(amount for amount in (value.women, value.men) if countable(amount))
        if people > value.actual:
            said = translate("Rules", "Women and men come to {people}, more than the value {value}.")
            yield value.id, odd("women", said, people=people, value=value.actual)
        if countable(value.youth) and value.youth > value.actual:
            said = translate("Rules", "There are more youth ({youth}) than the value {value}.")
            yield value.id, odd("youth", said, youth=value.youth, value=value.actual)


def _overlaps(indicator: Indicator, values: Sequence[IndicatorValue]) -> Found:
    """Periods that are added up do not overlap (A6)."""
    if indicator.kind != IndicatorKind.SUM:
        return
    dated = sorted(
        ((v.period_start, v.period_end, v.id) for v in values if v.period_start and v.period_end),
    )
    latest = None
    for start, end, record in dated:
        if latest is not None and start <= latest:
            said = translate("Rules", "The period from {start} to {end} overlaps another one: its days count twice.")
            yield record, odd("period_start", said, start=start, end=end)
        latest = end if latest is None else max(latest, end)
