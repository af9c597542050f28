"""The figures of a programme: all projects of a country or of one of its provinces, as a desk knows them (F1, F7)."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from itertools import accumulate
from typing import Any
from uuid import UUID

from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain import money
from lmcdesk.domain import progress as rules
from lmcdesk.domain.money import Amounts, Rates, Totals
from lmcdesk.domain.records import FundingLine, Milestone
from lmcdesk.domain.values import DelayReason, Stage, Status, choice_of
from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.reports.summaries import sections
from lmcdesk.reports.summaries.area import Area
from lmcdesk.reports.summaries.reading import Snapshot
from lmcdesk.store import queries
from lmcdesk.store.queries import ProjectRow

_ASK_EVERY = 1_000
"""Records between two looks at whether the user asked to stop."""


@dataclass(frozen=True, slots=True)
class GroupLine:
    """The projects of one pillar, section or province. `key` is its number or code, None for those without one."""

    key: str | None
    projects: int
    states: Mapping[Status | None, int]
    """Cancelled projects stand under None."""
    progress: int | None
    """The mean of its adopted projects, in percent rounded down."""
    expected: int | None
    overdue: int
    """Milestones past their due day, in projects under way."""
    usd: Amounts


@dataclass(frozen=True, slots=True)
class Year:
    """Milestones of adopted projects, over the months of a year, added up from its beginning."""

    year: int
    planned: tuple[int, ...]
    reached: tuple[int | None, ...]
    """None for months that have not begun."""
    due: int
    """Due within the year up to today..."""
    kept: int
    """... and how many of them are reached."""
    undated: int
    """Reached, but nobody said when: in none of the months."""
    planned_in: tuple[frozenset[UUID], ...]
    """The projects behind `planned`, month by month and not added up..."""
    reached_in: tuple[frozenset[UUID], ...]
    """... behind `reached`..."""
    due_in: frozenset[UUID]
    """... and behind `due`."""


@dataclass(frozen=True, slots=True)
class LateLine:
    """A milestone past its due day."""

    id: UUID
    """Of the project."""
    title: str
    title_local: str
    code: str
    project: str
    province: str | None
    due: date
    forecast: date | None
    days: int
    reason: DelayReason | None
    reason_text: str
    section: str | None


@dataclass(frozen=True, slots=True)
class StepLine:
    """A milestone that was reached, or is due, on a day of a year."""

    title: str
    title_local: str
    code: str
    project: str
    province: str | None
    section: str | None
    day: date


@dataclass(frozen=True, slots=True)
class SourceTotal:
    """What one source gives, in US dollars; `source` is a code of the catalogue."""

    source: str | None
    usd: Amounts
    projects: frozenset[UUID]


@dataclass(frozen=True, slots=True)
class ProjectLine:
    """A project in a list."""

    id: UUID
    code: str
    title: str
    title_local: str
    province: str | None
    """The one in the lead."""
    section: str | None
    stage: Stage | None
    ends: date | None
    """When it is forecast to end."""
    status: Status | None
    progress: int | None
    expected: int | None
    conflicts: int


@dataclass(frozen=True, slots=True)
class Programme:
    """The figures of all projects of an area as of `today`.

    Adopted projects are those neither proposed, endorsed nor cancelled: they count in progress and in the year's
    milestones. Those of them that are not over are under way: they count in what is late.
    """

    area: Area
    desk: str
    today: date
    whole: GroupLine
    """All its projects."""
    under_way: int
    stages: tuple[tuple[Stage | None, int], ...]
    pillars: tuple[GroupLine, ...]
    sections: tuple[GroupLine, ...]
    measures: tuple[GroupLine, ...]
    provinces: tuple[GroupLine, ...]
    """By the province in the lead."""
    empty_sections: tuple[str, ...]
    """Sections of the Plan with measures, but without a project."""
    year: Year
    reached: tuple[StepLine, ...]
    """Reached in the year, the latest first."""
    coming: tuple[StepLine, ...]
    """Not reached, and due in the year after it: the first to come first."""
    late: tuple[LateLine, ...]
    """The worst first."""
    reasons: tuple[tuple[DelayReason | None, int], ...]
    """Why those are late, the most frequent first; None for no reason given, which is last."""
    sources: tuple[SourceTotal, ...]
    section_sources: Mapping[str | None, tuple[SourceTotal, ...]]
    """What each section gets from each source, by the section's number."""
    totals: Totals
    funding_lines: int
    conflicts: tuple[ProjectLine, ...]
    """Projects with entries that wait for a decision, those with most first."""
    listed: tuple[ProjectLine, ...]
    """All projects, by section and code."""


def read(snapshot: Snapshot, area: Area, year: int, today: date, progress: Progress | None = None) -> Programme:
    """Reads the figures of the projects that belong to an area or reach it. Raises Cancelled."""
    return _Reader(snapshot, area, year, today, progress or Progress()).programme()


def parts(programme: Programme) -> dict[str, Any]:
    """The figures by their names, for a summary that holds them and more."""
    return {field.name: getattr(programme, field.name) for field in fields(programme)}


class _Reader:
    """One programme being read. Milestones and funding lines are gone through once each."""

    def __init__(self, snapshot: Snapshot, area: Area, year: int, today: date, progress: Progress) -> None:
        self._snapshot = snapshot
        self._area = area
        self._today = today
        self._progress = progress
        self._catalogue = shipped()
        self._rows = queries.project_list(snapshot.connection, area.projects, today)
        self._for = year
        self._year = _YearCount(year, today)
        self._late: list[tuple[ProjectRow, LateLine]] = []
        self._reached: list[StepLine] = []
        self._coming: list[StepLine] = []
        self._lines: dict[UUID, list[FundingLine]] = defaultdict(list)

    def programme(self) -> Programme:
        self._read_milestones()
        self._read_funding()
        rows, snapshot = self._rows, self._snapshot
        rates = snapshot.rates()
        lines = [line for own in self._lines.values() for line in own]
        listed = sorted((self._listed(row) for row in rows), key=lambda line: sections.place_of(line.section))
        by_section = self._groups(lambda row: sections.section_of(row.measure), sections.places(), rates)
        pillars = {pillar.number: at for at, pillar in enumerate(self._catalogue.pillars)}
        stages = Counter(row.stage for row in rows)
        return Programme(
            area=self._area,
            desk=snapshot.desk.name,
            today=self._today,
            whole=self._group(None, rows, len(self._late), rates),
            under_way=sum(rules.under_way(row.stage) for row in rows),
            stages=tuple((stage, stages[stage]) for stage in (*Stage, None) if stages[stage]),
            pillars=self._groups(lambda row: sections.pillar_of(row.measure), pillars, rates),
            sections=by_section,
            measures=self._groups(
                lambda row: row.measure if sections.section_of(row.measure) else None,
                {measure.id: at for at, measure in enumerate(self._catalogue.measures)},
                rates,
            ),
            provinces=self._groups(lambda row: row.province, self._area.provinces(), rates),
            empty_sections=tuple(
                section.number
                for section in self._catalogue.sections
                if section.measures and section.number not in {group.key for group in by_section}
            ),
            year=self._year.counted(),
            reached=tuple(self._reached),
            coming=tuple(self._coming),
            late=tuple(line for _, line in self._late),
            reasons=_counted(line.reason for _, line in self._late),
            sources=self._sources(lines, rates),
            section_sources=self._section_sources(rates),
            totals=money.totals(lines, rates, self._today),
            funding_lines=len(lines),
            conflicts=tuple(sorted((line for line in listed if line.conflicts), key=lambda line: -line.conflicts)),
            listed=tuple(listed),
        )

    # Going through the records

    def _read_milestones(self) -> None:
        adopted = {row.id: row for row in self._rows if rules.adopted(row.stage)}
        note = translate("Report", "Reading milestones")
        for count, step in enumerate(self._snapshot.of(Milestone)):
            if count % _ASK_EVERY == 0:
                self._progress.step(count, 0, note)
            row = adopted.get(step.project) if step.project else None
            if row is not None:
                self._year.count(step, row.id)
                self._follow(step, row)
                days = rules.overdue(step, self._today)
                if days and rules.under_way(row.stage):
                    self._late.append((row, _late(step, row, days)))
        self._reached.sort(key=lambda line: (-line.day.toordinal(), line.code, line.title))
        self._coming.sort(key=lambda line: (line.day, line.code, line.title))
        self._late.sort(key=lambda pair: (-pair[1].days, pair[1].code, pair[1].title, pair[0].id))

    def _follow(self, step: Milestone, row: ProjectRow) -> None:
        due = rules.due(step)
        if step.actual is not None and step.actual.year == self._for and step.actual <= self._today:
            self._reached.append(_step(step, row, step.actual))
        elif due is not None and due.year == self._for + 1 and not rules.done(step) and rules.under_way(row.stage):
            self._coming.append(_step(step, row, due))

    def _read_funding(self) -> None:
        known = {row.id for row in self._rows}
        note = translate("Report", "Reading funding")
        for count, line in enumerate(self._snapshot.of(FundingLine)):
            if count % _ASK_EVERY == 0:
                self._progress.step(count, 0, note)
            if line.project in known:
                self._lines[line.project].append(line)

    # Putting projects together

    def _groups(
        self, key_of: Callable[[ProjectRow], str | None], order: Mapping[str, int], rates: Rates
    ) -> tuple[GroupLine, ...]:
        members: dict[str | None, list[ProjectRow]] = defaultdict(list)
        for row in self._rows:
            members[key_of(row)].append(row)
        late = Counter(key_of(row) for row, _ in self._late)
        keys = sorted(members, key=lambda key: (key is None, order.get(key or "", len(order)), key or ""))
        return tuple(self._group(key, members[key], late[key], rates) for key in keys)

    def _group(self, key: str | None, rows: Sequence[ProjectRow], overdue: int, rates: Rates) -> GroupLine:
        lines = [line for row in rows for line in self._lines.get(row.id, ())]
        progress, expected = _mean(rows)
        return GroupLine(
            key=key,
            projects=len(rows),
            states=Counter(row.standing.status for row in rows),
            progress=progress,
            expected=expected,
            overdue=overdue,
            usd=money.totals(lines, rates, self._today).usd.amounts,
        )

    def _sources(self, lines: Iterable[FundingLine], rates: Rates) -> tuple[SourceTotal, ...]:
        of: dict[str | None, list[FundingLine]] = defaultdict(list)
        for line in lines:
            of[line.source].append(line)
        place = {source.code: at for at, source in enumerate(self._catalogue.funding_sources)}
        codes = sorted(of, key=lambda code: (code is None, place.get(code or "", len(place)), code or ""))
        return tuple(
            SourceTotal(
                code,
                money.totals(of[code], rates, self._today).usd.amounts,
                frozenset(line.project for line in of[code] if line.project is not None),
            )
            for code in codes
        )

    def _section_sources(self, rates: Rates) -> dict[str | None, tuple[SourceTotal, ...]]:
        of: dict[str | None, list[FundingLine]] = defaultdict(list)
        for row in self._rows:
            of[sections.section_of(row.measure)] += self._lines.get(row.id, ())
        return {section: self._sources(lines, rates) for section, lines in of.items()}

    def _listed(self, row: ProjectRow) -> ProjectLine:
        return ProjectLine(
            id=row.id,
            code=row.code,
            title=row.title,
            title_local=row.title_local,
            province=row.province,
            section=sections.section_of(row.measure),
            stage=row.stage,
            ends=row.planned_end,
            status=row.standing.status,
            progress=row.standing.progress,
            expected=row.standing.expected if rules.under_way(row.stage) else None,
            conflicts=row.conflicts,
        )


class _YearCount:
    """Milestones counted by the months of a year."""

    def __init__(self, year: int, today: date) -> None:
        self._year, self._today = year, today
        self._planned: list[list[UUID]] = [[] for _ in range(12)]
        self._reached: list[list[UUID]] = [[] for _ in range(12)]
        self._due: list[UUID] = []
        self._kept = self._undated = 0

    def count(self, step: Milestone, project: UUID) -> None:
        due = rules.due(step)
        if due is not None and due.year == self._year:
            self._planned[due.month - 1].append(project)
            if due <= self._today:
                self._due.append(project)
                self._kept += rules.done(step)
        if step.actual is not None and step.actual <= self._today:
            if step.actual.year == self._year:
                self._reached[step.actual.month - 1].append(project)
        elif rules.done(step):
            self._undated += 1

    def counted(self) -> Year:
        begun = [date(self._year, month, 1) <= self._today for month in range(1, 13)]
        reached = [total if there else None for total, there in zip(_added_up(self._reached), begun, strict=True)]
        return Year(
            self._year,
            tuple(_added_up(self._planned)),
            tuple(reached),
            len(self._due),
            self._kept,
            self._undated,
            planned_in=tuple(map(frozenset, self._planned)),
            reached_in=tuple(map(frozenset, self._reached)),
            due_in=frozenset(self._due),
        )


def _added_up(found: Sequence[Sequence[UUID]]) -> list[int]:
    return list(accumulate(map(len, found)))


def _mean(rows: Iterable[ProjectRow]) -> tuple[int | None, int | None]:
    """Progress, and where it should be, as means over the adopted projects that have milestones."""
    pairs = [
        (row.standing.progress, row.standing.expected)
        for row in rows
        if rules.adopted(row.stage) and row.standing.progress is not None
    ]
    if not pairs:
        return None, None
    progress = sum(reached or 0 for reached, _ in pairs) // len(pairs)
    if all(expected is None for _, expected in pairs):
        return progress, None
    return progress, sum(expected or 0 for _, expected in pairs) // len(pairs)


def _step(step: Milestone, row: ProjectRow, day: date) -> StepLine:
    return StepLine(
        title=step.title or "",
        title_local=step.title_local or "",
        code=row.code,
        project=row.title or row.title_local,
        province=row.province,
        section=sections.section_of(row.measure),
        day=day,
    )


def _late(step: Milestone, row: ProjectRow, days: int) -> LateLine:
    due = rules.due(step)
    assert due is not None  # or it would not be late
    return LateLine(
        id=row.id,
        title=step.title or "",
        title_local=step.title_local or "",
        code=row.code,
        project=row.title or row.title_local,
        province=row.province,
        due=due,
        forecast=step.planned,
        days=days,
        reason=choice_of(DelayReason, step.delay_reason),
        reason_text=step.delay_text or "",
        section=sections.section_of(row.measure),
    )


def _counted(reasons: Iterable[DelayReason | None]) -> tuple[tuple[DelayReason | None, int], ...]:
    counts = Counter(reasons)
    order = {reason: at for at, reason in enumerate((*DelayReason, None))}
    return tuple(sorted(counts.items(), key=lambda pair: (pair[0] is None, -pair[1], order[pair[0]])))
