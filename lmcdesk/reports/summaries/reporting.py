"""The figures of who has reported: provinces over the last months and quarters, by reports and bundles (D16, F1)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, auto

from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.reports.summaries.area import Area
from lmcdesk.reports.summaries.reading import Snapshot
from lmcdesk.store import reporting
from lmcdesk.store.reporting import MONTH, QUARTER, Came, Period, Reporting

MONTHS, QUARTERS = 12, 4
"""How many periods are told, the present one included."""


class Mark(StrEnum):
    """How a place reported on a period."""

    ALL = auto()
    """On each of its projects in implementation."""
    PART = auto()
    RETURNED = auto()
    """Nothing but reports that were returned."""
    MISSING = auto()
    """The period is over without a report."""
    OPEN = auto()
    """There is no report yet, and there is time for it."""
    NOT_DUE = auto()
    """It has no project in implementation."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What came of a place for a period."""

    mark: Mark
    came: Came


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """A province by its code, or the country by its own for what is national."""

    place: str
    under_way: int
    worked: date | None
    """The last day of its desks' work that ever came by a bundle."""
    bundles: int
    """Merged in all of the months."""
    months: tuple[Cell, ...]
    quarters: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class ReportingSummary:
    """Who has reported, as of `today`."""

    country: str
    desk: str
    today: date
    months: tuple[Period, ...]
    quarters: tuple[Period, ...]
    """The last of both is the present one."""
    lines: tuple[PlaceLine, ...]
    """Provinces in the catalogue's order, the country at the end."""
    silent: tuple[str, ...]
    """Provinces that lead projects or have a desk, and of whose desks nothing ever came."""
    absent: tuple[str, ...]
    """Provinces without a project or a desk."""

    @property
    def expected(self) -> tuple[PlaceLine, ...]:
        """Those of which reports are awaited."""
        return tuple(line for line in self.lines if line.under_way)

    @property
    def handed_in(self) -> tuple[int, ...]:
        """Of each month, how many provinces handed in a report on it."""
        provinces = [line.months for line in self.lines if line.place != self.country]
        return tuple(sum(months[at].came.reported > 0 for months in provinces) for at in range(len(self.months)))

    def last_full(self, *marks: Mark) -> list[PlaceLine]:
        """Those of which reports are awaited that have one of these marks for the last quarter that is over."""
        return [line for line in self.expected if line.quarters[-2].mark in marks]


def summarise(snapshot: Snapshot, today: date, progress: Progress | None = None) -> ReportingSummary:
    """Reads who has reported to a desk. Raises Cancelled."""
    (progress or Progress()).step(0, 0, translate("Report", "Reading progress reports"))
    desk = snapshot.desk
    months = reporting.periods(today, MONTH, MONTHS)
    quarters = reporting.periods(today, QUARTER, QUARTERS)
    by_quarter = {line.place: line for line in reporting.board(snapshot.connection, quarters)}
    lines = [
        _line(line, by_quarter[line.place], months, quarters, today)
        for line in reporting.board(snapshot.connection, months)
        if line.place in by_quarter
    ]
    provinces = Area(desk.country).provinces()
    own = desk.province or desk.country
    placed = {line.place for line in lines}
    return ReportingSummary(
        country=desk.country,
        desk=desk.name,
        today=today,
        months=tuple(months),
        quarters=tuple(quarters),
        lines=tuple(
            sorted(
                lines,
                key=lambda line: (line.place == desk.country, provinces.get(line.place, len(provinces)), line.place),
            )
        ),
        silent=tuple(
            line.place
            for line in lines
            if line.place not in (own, desk.country) and line.worked is None and not line.bundles
        ),
        absent=tuple(code for code in provinces if code not in placed),
    )


def _line(
    line: Reporting, by_quarter: Reporting, months: Sequence[Period], quarters: Sequence[Period], today: date
) -> PlaceLine:
    return PlaceLine(
        place=line.place,
        under_way=line.under_way,
        worked=line.worked,
        bundles=sum(came.bundles for came in line.came),
        months=_cells(line, months, today),
        quarters=_cells(by_quarter, quarters, today),
    )


def _cells(line: Reporting, periods: Sequence[Period], today: date) -> tuple[Cell, ...]:
    return tuple(
        Cell(_mark(came, line.under_way, period.last < today), came)
        for came, period in zip(line.came, periods, strict=True)
    )


def _mark(came: Came, under_way: int, over: bool) -> Mark:
    if not (under_way or came.reported or came.returned):
        return Mark.NOT_DUE
    if came.reported:
        return Mark.ALL if came.reported >= under_way else Mark.PART
    if came.returned:
        return Mark.RETURNED
    return Mark.MISSING if over else Mark.OPEN
