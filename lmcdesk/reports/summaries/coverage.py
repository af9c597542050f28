"""The figures of the coverage matrix: which sections and measures of the Plan have projects in which country (B4)."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeVar
from uuid import UUID

from lmcdesk.catalogue.places import places
from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain import money
from lmcdesk.domain.money import Rates, Totals
from lmcdesk.domain.records import FundingLine, Project, ProjectMeasure, ProjectPlace
from lmcdesk.domain.values import ProposalState, Stage, choice_of
from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.reports.summaries.reading import Snapshot
from lmcdesk.store import queries, vectors
from lmcdesk.store.queries import ProjectFilter

K = TypeVar("K", bound=Hashable)

_ALL = ""
"""Stands for all countries where one is asked for."""

_ASK_EVERY = 1_000
"""Records between two looks at whether the user asked to stop."""


@dataclass(frozen=True, slots=True)
class CoverRow:
    """One section, pillar or measure across the countries shown. A project in several countries is counted in each of
    them and once in `total`; its money stands with the country that leads it."""

    key: str | None
    counts: tuple[int, ...]
    total: int
    committed: tuple[Decimal, ...]
    """In US dollars."""
    all_committed: Decimal


@dataclass(frozen=True, slots=True)
class CoverageSummary:
    """The figures of a coverage matrix as of `today`, for one year or (None) all years of the Plan."""

    desk: str
    own: str
    province: str | None
    """Whose desk it is, if it is not the secretariat's: projects of other provinces may be unknown there."""
    today: date
    year: int | None
    countries: tuple[str, ...]
    """Those of which something is known here, in alphabetical order; only the own one on a desk that knows no more."""
    unheard: tuple[str, ...]
    """The others."""
    whole: CoverRow
    pillars: tuple[CoverRow, ...]
    sections: tuple[CoverRow, ...]
    """All that have measures, in the order of the Plan."""
    outside: CoverRow | None
    """Projects without a measure of the Plan."""
    every: tuple[CoverRow, ...]
    """All measures, in the order of the Plan."""
    left_out: int
    """Projects that were cancelled or declined."""
    undated: int
    """Projects without any day, which are in no year."""
    nowhere: int
    """Projects in none of the countries shown."""
    without_year: int
    """Funding lines without a year, which are in no year."""
    money: Totals

    @property
    def measures(self) -> int:
        """How many there are."""
        return len(self.every)

    @property
    def served(self) -> int:
        """Measures with a project in one of the countries shown."""
        return sum(row.total > 0 for row in self.every)

    @property
    def blanks(self) -> tuple[CoverRow, ...]:
        """Measures without a project in the own country."""
        at = self.countries.index(self.own)
        return tuple(row for row in self.every if not row.counts[at])

    @property
    def empty_cells(self) -> int:
        """Of section and country."""
        return sum(count == 0 for row in self.sections for count in row.counts)


def summarise(snapshot: Snapshot, year: int | None, today: date, progress: Progress | None = None) -> CoverageSummary:
    """Reads which projects serve what where. Raises Cancelled."""
    return _Reader(snapshot, year, today, progress or Progress()).summary()


class _Reader:
    """One matrix being read."""

    def __init__(self, snapshot: Snapshot, year: int | None, today: date, progress: Progress) -> None:
        self._snapshot, self._year, self._today, self._progress = snapshot, year, today, progress
        self._catalogue = shipped()
        self._lead: dict[UUID, str | None] = {}
        self._primary: dict[UUID, str | None] = {}
        self._reaches: dict[UUID, set[str]] = defaultdict(set)
        self._serves: dict[UUID, set[str]] = defaultdict(set)
        self._lines: dict[UUID, list[FundingLine]] = defaultdict(list)
        self._leading: set[str | None] = set()
        self._left_out = self._undated = self._without_year = 0

    def summary(self) -> CoverageSummary:
        self._read_projects()
        self._read_where()
        self._read_funding()
        known = self._known()
        shown = tuple(place.code for place in places().countries if place.code in known)
        nowhere = [id_ for id_ in self._lead if not self._reaches[id_] & set(shown)]
        for id_ in nowhere:
            del self._lead[id_]
        rates = self._snapshot.rates()
        sections = self._rows({id_: self._sections_of(id_) for id_ in self._lead}, shown, rates)
        pillars = self._rows({id_: self._pillars_of(id_) for id_ in self._lead}, shown, rates)
        whole = self._rows({id_: [None] for id_ in self._lead}, shown, rates)
        measures = self._rows({id_: self._measures_of(id_) for id_ in self._lead}, shown, rates)
        many = len(shown)
        return CoverageSummary(
            desk=self._snapshot.desk.name,
            own=self._snapshot.desk.country,
            province=self._snapshot.desk.province,
            today=self._today,
            year=self._year,
            countries=shown,
            unheard=tuple(place.code for place in places().countries if place.code not in known),
            whole=whole.get(None, _empty(None, many)),
            pillars=tuple(
                pillars.get(pillar.number, _empty(pillar.number, many)) for pillar in self._catalogue.pillars
            ),
            sections=tuple(
                sections.get(section.number, _empty(section.number, many))
                for section in self._catalogue.sections
                if section.measures
            ),
            outside=sections.get(None),
            every=tuple(measures.get(m.id, _empty(m.id, many)) for m in self._catalogue.measures),
            left_out=self._left_out,
            undated=self._undated,
            nowhere=len(nowhere),
            without_year=self._without_year,
            money=money.totals((line for id_ in self._lead for line in self._lines[id_]), rates, self._today),
        )

    # Going through the records

    def _read_projects(self) -> None:
        running = None
        if self._year is not None:
            wanted = ProjectFilter(years=frozenset({self._year}))
            running = set(queries.project_keys(self._snapshot.connection, wanted, self._today))
        note = translate("Report", "Reading projects")
        for count, project in enumerate(self._snapshot.of(Project)):
            self._tell(count, note)
            self._leading.add(project.country)
            declined = choice_of(ProposalState, project.proposal) is ProposalState.DECLINED
            if declined or choice_of(Stage, project.stage) is Stage.CANCELLED:
                self._left_out += 1
            elif running is None or project.rid in running:
                measure = self._known_measure(project.measure)
                self._lead[project.id], self._primary[project.id] = project.country, measure
                self._reaches[project.id] = {project.country} if project.country else set()
                self._serves[project.id] = {measure} if measure else set()
            elif not any((project.actual_start, project.actual_end, project.planned_start, project.planned_end)):
                self._undated += 1

    def _known_measure(self, measure: str | None) -> str | None:
        return measure if measure in self._catalogue else None

    def _read_where(self) -> None:
        for place in self._snapshot.of(ProjectPlace):
            if place.project in self._lead and place.country:
                self._reaches[place.project].add(place.country)
        for further in self._snapshot.of(ProjectMeasure):
            measure = self._known_measure(further.measure)
            if further.project in self._lead and measure:
                self._serves[further.project].add(measure)

    def _read_funding(self) -> None:
        note = translate("Report", "Reading funding")
        for count, line in enumerate(self._snapshot.of(FundingLine)):
            self._tell(count, note)
            if line.project in self._lead:
                if self._year in (None, line.year):
                    self._lines[line.project].append(line)
                elif line.year is None:
                    self._without_year += 1

    def _tell(self, count: int, note: str) -> None:
        if count % _ASK_EVERY == 0:
            self._progress.step(count, 0, note)

    def _known(self) -> set[str | None]:
        """Countries of which something is known here: the own one, those whose desks were heard, those that lead."""
        heard = {card.country for card in vectors.writers(self._snapshot.connection)}
        return {self._snapshot.desk.country, *heard, *self._leading}

    # Putting projects together

    def _measures_of(self, id_: UUID) -> list[str | None]:
        """Those that a project serves, its primary one first."""
        return [*sorted(self._serves[id_], key=lambda measure: (measure != self._primary[id_], measure))] or [None]

    def _sections_of(self, id_: UUID) -> list[str | None]:
        measures = [measure for measure in self._measures_of(id_) if measure is not None]
        return list(dict.fromkeys(self._catalogue.section_of(m).number for m in measures)) or [None]

    def _pillars_of(self, id_: UUID) -> list[str | None]:
        numbers = [number for number in self._sections_of(id_) if number is not None]
        return list(dict.fromkeys(self._catalogue.section(number).pillar for number in numbers)) or [None]

    def _rows(self, keys: Mapping[UUID, Sequence[K]], shown: Sequence[str], rates: Rates) -> dict[K, CoverRow]:
        """A row for each key that a project has; its money stands with its first one."""
        counts: dict[K, Counter[str | None]] = defaultdict(Counter)
        lines: dict[tuple[K, str | None], list[FundingLine]] = defaultdict(list)
        for id_, own in keys.items():
            for key in own:
                counts[key].update([None, *self._reaches[id_]])
            lines[own[0], self._lead[id_]] += self._lines[id_]
            lines[own[0], _ALL] += self._lines[id_]
        return {
            key: CoverRow(
                key=key if isinstance(key, str) else None,
                counts=tuple(count[country] for country in shown),
                total=count[None],
                committed=tuple(self._committed(lines.get((key, country), ()), rates) for country in shown),
                all_committed=self._committed(lines.get((key, _ALL), ()), rates),
            )
            for key, count in counts.items()
        }

    def _committed(self, lines: Iterable[FundingLine], rates: Rates) -> Decimal:
        return money.totals(lines, rates, self._today).usd.amounts.committed


def _empty(key: str | None, countries: int) -> CoverRow:
    none = Decimal(0)
    return CoverRow(key, (0,) * countries, 0, (none,) * countries, none)
