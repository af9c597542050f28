"""Fills an empty desk with the sample programme."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from uuid import UUID

from lmcdesk.catalogue.places import places
from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain.base import kinds
from lmcdesk.domain.values import Role
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.sample.bodies import Bodies
from lmcdesk.sample.choosing import Chooser
from lmcdesk.sample.geography import Geography
from lmcdesk.sample.hand import Hand
from lmcdesk.sample.making import Made, Maker
from lmcdesk.sample.meetings import meetings
from lmcdesk.sample.money import Purse, exchange_rates
from lmcdesk.sample.reviewing import Reviewer
from lmcdesk.sample.showing import Shower
from lmcdesk.sample.telling import Teller
from lmcdesk.sample.timing import Clock
from lmcdesk.store import evidence
from lmcdesk.store.database import Database
from lmcdesk.store.journal import Edit

TODAY = date(2026, 11, 24)
"""The day that counts as today unless another is given, so that the sample does not change by the calendar."""

_FEW, _MANY = 4, 9
"""Milestones that projects have."""

_STEP = 50
"""Projects between two words of progress."""


def is_empty(database: Database) -> bool:
    """Whether the desk holds no record yet, not even a deleted one."""
    with database.raw() as connection:
        return connection.execute("SELECT 1 FROM record LIMIT 1").fetchone() is None


def fill(
    database: Database,
    projects: int = 200,
    seed: int = 2027,
    today: date | None = None,
    progress: Progress | None = None,
    *,
    milestones: int | None = None,
) -> dict[str, int]:
    """Write a sample programme and return how many records of each kind it has.

    A coordinator's desk gets projects of its province, whose reports wait for the secretariat; a secretariat's or
    manager's those of its country, some of the other five, and the calendar of meetings. Each project has 4 to 9
    milestones, or as many as are asked for (1 to 100) where lists are to be measured. Raises WrongInput at a desk that
    is not empty, and Cancelled; then nothing is kept.
    """
    if not is_empty(database):
        raise WrongInput(
            translate(
                "Sample",
                "This desk holds records already. A sample programme goes into an empty desk only: make a new desk for "
                "it.",
            )
        )
    progress = progress or Progress()
    programme = _Programme(database, seed, today or TODAY, progress)
    counts: Counter[str] = Counter()
    try:
        with database.writing(translate("Sample", "Sample programme"), what="sample") as journal:
            journal.append(_counted(programme.edits(projects, milestones), counts))
            journal.counts.update(counts)
            progress.step(projects, projects)  # whoever closed the window meanwhile wants none of it
    except BaseException:
        with database.raw() as connection:
            for digest, _ in programme.shower.kept:
                evidence.forget(connection, database.folder, digest)
        raise
    return {kind: counts[kind] for kind in kinds()}


def _counted(edits: Iterator[Edit], counts: Counter[str]) -> Iterator[Edit]:
    for edit in edits:
        counts[edit.kind] += 1
        yield edit


class _Programme:
    """All that makes projects, set up for one desk."""

    def __init__(self, database: Database, seed: int, today: date, progress: Progress) -> None:
        desk = database.me
        province = places().province(desk.province) if desk.role is Role.COORDINATOR and desk.province else None
        self._catalogue, self._today, self._progress = shipped(), today, progress
        self._whole = province is None
        seeds = f"{seed} {desk.country} {province.code if province else ''} {today}"
        hand = self._hand = Hand(seeds)
        geography = Geography(places(), desk.country)
        self._bodies = Bodies(hand, geography, proposed=not self._whole)
        self._chooser = Chooser(hand, self._catalogue, geography, province)
        self._clock = Clock(hand, today, date(self._catalogue.last_year, 12, 31))
        self._maker = Maker(hand, self._catalogue, geography, self._bodies)
        self._purse = Purse(hand, today)
        self._decides = desk.role is not Role.COORDINATOR
        self._teller = Teller(hand, today, decides=self._decides)
        self._reviewer = Reviewer(hand, geography, self._bodies, today)
        # By a hand of its own, on which nothing else depends.
        self.shower = Shower(Hand(f"{seeds} photos"), database.folder)

    def edits(self, projects: int, milestones: int | None) -> Iterator[Edit]:
        """Every record, each after those that it names."""
        if self._decides:
            yield from exchange_rates(self._hand, self._today)
        late: list[UUID] = []
        for number, chosen in enumerate(self._chooser.choose(projects)):
            if number % _STEP == 0:
                self._progress.step(number, projects)
            many = milestones or self._hand.between(_FEW, _MANY)
            course = self._clock.course(chosen.template.way, chosen.begins, chosen.ends, many)
            made, edit = self._maker.project(chosen, course, self._purse.budget(chosen))
            yield from self._bodies.fresh()
            yield edit
            yield from self._belongings(made)
            if any(step.reason and not step.actual for step in course.steps):
                late.append(made.id)
        if self._whole:
            yield from meetings(self._hand, self._catalogue, self._today, late)
        self._progress.step(projects, projects)

    def _belongings(self, made: Made) -> Iterator[Edit]:
        steps = list(self._maker.steps(made))
        yield from steps
        yield from self._maker.links(made)
        yield from self._purse.lines(made.id, made.chosen, made.course, made.budget)
        yield from self._teller.reports(made)
        yield from self._teller.indicators(made)
        yield from self._teller.comments(made)
        yield from self._reviewer.reviews(made)
        yield from self.shower.photos(made, steps)
