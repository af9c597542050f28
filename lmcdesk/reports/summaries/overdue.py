"""The figures of what is overdue: all milestones past their due day in a country or a province (F1, E11)."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from lmcdesk.domain import progress as rules
from lmcdesk.domain.values import DelayReason, Status
from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.reports.summaries import sections
from lmcdesk.reports.summaries.area import Area, heard
from lmcdesk.reports.summaries.reading import Snapshot
from lmcdesk.store import lookup, milestone_queries, queries
from lmcdesk.store.milestone_queries import OpenStep
from lmcdesk.store.queries import ProjectRow


@dataclass(frozen=True, slots=True)
class OverdueLine:
    """A milestone past its due day. Texts are empty, days None where nothing was given."""

    title: str
    title_local: str
    code: str
    project: str
    project_local: str
    country: str | None
    """That of the project."""
    province: str | None
    section: str | None
    responsible: str
    adopted: date | None
    forecast: date | None
    days: int
    reason: DelayReason | None
    reason_text: str

    @property
    def long(self) -> bool:
        """Whether it is late by more days than are let pass without a flag (E11)."""
        return self.days > rules.LONG_LATE


@dataclass(frozen=True, slots=True)
class OverdueProject:
    """A project with milestones past their due day."""

    latest: OverdueLine
    late: int
    """How many there are."""


@dataclass(frozen=True, slots=True)
class OverdueGroup:
    """What is overdue in the projects of one province or section; `key` is its code or number, None for those without
    one."""

    key: str | None
    under_way: int
    concerned: int
    """How many of its projects under way have a milestone past its due day."""
    late: int
    long: int
    worst: int
    """Days of the latest."""


@dataclass(frozen=True, slots=True)
class OverdueSummary:
    """What is overdue as of `today` in projects under way: adopted, and neither over nor cancelled."""

    area: Area
    desk: str
    today: date
    projects: int
    """All that belong to the area or reach it, under way or not."""
    whole: OverdueGroup
    open: int
    """Milestones that are not done."""
    late: tuple[OverdueLine, ...]
    """By province, and within it the worst first."""
    projects_late: tuple[OverdueProject, ...]
    """All with something overdue, the latest first."""
    provinces: tuple[OverdueGroup, ...]
    """Those with something overdue, as those of sections."""
    sections: tuple[OverdueGroup, ...]
    reasons: tuple[tuple[DelayReason | None, int, int], ...]
    """Why they are late, how many, and how many of these for long; the most frequent first, None at the end."""
    undated: int
    """Milestones that are not done and have no day to be measured against."""
    without_milestones: int
    """Projects under way that have none."""
    silent: tuple[str, ...]
    """Provinces that lead projects under way, but whose own desks sent no change."""


def summarise(snapshot: Snapshot, area: Area, today: date, progress: Progress | None = None) -> OverdueSummary:
    """Reads what is overdue in the projects that belong to an area or reach it. Raises Cancelled."""
    (progress or Progress()).step(0, 0, translate("Report", "Reading milestones"))
    rows = queries.project_list(snapshot.connection, area.projects, today)
    going = {row.id: row for row in rows if rules.under_way(row.stage)}
    steps = milestone_queries.overdue_or_undated(snapshot.connection, [row.key for row in going.values()], today)
    late = [step for step in steps if step.due is not None]
    names = lookup.names(snapshot.connection, [step.responsible for step in late if step.responsible is not None])
    pairs = [(going[step.project], _line(step, going[step.project], names, today)) for step in late]
    pairs.sort(key=lambda pair: (-pair[1].days, pair[1].code, pair[1].title, pair[0].id))
    worst = tuple(line for _, line in pairs)
    order = area.provinces()
    known = heard(snapshot)
    led = {row.province for row in going.values()}
    return OverdueSummary(
        area=area,
        desk=snapshot.desk.name,
        today=today,
        projects=len(rows),
        whole=_group(None, list(going.values()), pairs),
        open=sum(n for row in going.values() for status, n in row.standing.states.items() if status is not Status.DONE),
        late=tuple(sorted(worst, key=lambda line: _place(line.province, order))),
        projects_late=_projects_late(pairs),
        provinces=_groups(lambda row: row.province, order, list(going.values()), pairs),
        sections=_groups(lambda row: sections.section_of(row.measure), sections.places(), list(going.values()), pairs),
        reasons=_reasons(worst),
        undated=len(steps) - len(late),
        without_milestones=sum(not row.standing.states for row in going.values()),
        silent=tuple(code for code in order if code in led and code not in known),
    )


_Pairs = Sequence[tuple[ProjectRow, OverdueLine]]


def _line(step: OpenStep, row: ProjectRow, names: Mapping[UUID, str], today: date) -> OverdueLine:
    assert step.due is not None  # or it would not be late
    return OverdueLine(
        title=step.title,
        title_local=step.title_local,
        code=row.code,
        project=row.title,
        project_local=row.title_local,
        country=row.country,
        province=row.province,
        section=sections.section_of(row.measure),
        responsible=names.get(step.responsible, "") if step.responsible else "",
        adopted=step.adopted,
        forecast=step.forecast,
        days=(today - step.due).days,
        reason=step.reason,
        reason_text=step.reason_text,
    )


def _place(key: str | None, order: Mapping[str, int]) -> tuple[bool, int, str]:
    return key is None, order.get(key or "", len(order)), key or ""


def _groups(
    key_of: Callable[[ProjectRow], str | None], order: Mapping[str, int], going: Sequence[ProjectRow], pairs: _Pairs
) -> tuple[OverdueGroup, ...]:
    members: dict[str | None, list[ProjectRow]] = defaultdict(list)
    for row in going:
        members[key_of(row)].append(row)
    late: dict[str | None, list[tuple[ProjectRow, OverdueLine]]] = defaultdict(list)
    for row, line in pairs:
        late[key_of(row)].append((row, line))
    return tuple(_group(key, members[key], late[key]) for key in sorted(late, key=lambda key: _place(key, order)))


def _group(key: str | None, going: Sequence[ProjectRow], pairs: _Pairs) -> OverdueGroup:
    return OverdueGroup(
        key=key,
        under_way=len(going),
        concerned=len({row.id for row, _ in pairs}),
        late=len(pairs),
        long=sum(line.long for _, line in pairs),
        worst=max((line.days for _, line in pairs), default=0),
    )


def _projects_late(pairs: _Pairs) -> tuple[OverdueProject, ...]:
    of: dict[UUID, list[OverdueLine]] = defaultdict(list)
    for row, line in pairs:
        of[row.id].append(line)
    return tuple(OverdueProject(lines[0], len(lines)) for lines in of.values())


def _reasons(lines: Sequence[OverdueLine]) -> tuple[tuple[DelayReason | None, int, int], ...]:
    counts = Counter(line.reason for line in lines)
    long = Counter(line.reason for line in lines if line.long)
    order = {reason: at for at, reason in enumerate((*DelayReason, None))}
    reasons = sorted(counts, key=lambda reason: (reason is None, -counts[reason], order[reason]))
    return tuple((reason, counts[reason], long[reason]) for reason in reasons)
