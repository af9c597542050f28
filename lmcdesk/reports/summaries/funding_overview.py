"""The figures of the funding report: money of all projects at a desk by source, year, kind, place and currency (F1)."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from lmcdesk.catalogue.places import places
from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain import money
from lmcdesk.domain.money import Amounts, Totals
from lmcdesk.domain.records import FundingLine, Project
from lmcdesk.domain.values import FundingKind, choice_of
from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.reports.summaries.funding import SourceLine, by_source
from lmcdesk.reports.summaries.reading import Snapshot

_ASK_EVERY = 1_000
"""Records between two looks at whether the user asked to stop."""


@dataclass(frozen=True, slots=True)
class MoneyLine:
    """What one source, year, kind or place comes to, in US dollars and in yuan. `key` is its code or number, None where
    none was given."""

    key: str | None
    lines: int
    usd: Amounts
    cny: Amounts


@dataclass(frozen=True, slots=True)
class Period:
    """One column of years: from one to another, an open end being None; with neither it holds what has no year."""

    first: int | None
    last: int | None


@dataclass(frozen=True, slots=True)
class GridLine:
    """One source over the periods, in US dollars."""

    source: str | None
    cells: tuple[Amounts, ...]
    total: Amounts


@dataclass(frozen=True, slots=True)
class CurrencyLine:
    """What was recorded in one currency, and what of it could be converted."""

    currency: str
    lines: int
    amounts: Amounts
    usd: Amounts


@dataclass(frozen=True, slots=True)
class OverLine:
    """A project that spent more of one source's money than was disbursed to it."""

    code: str
    title: str
    title_local: str
    money: SourceLine
    over: Decimal
    usd: Decimal | None
    """None where there is no rate."""


@dataclass(frozen=True, slots=True)
class FundingSummary:
    """The figures of a funding report as of `today`."""

    desk: str
    own: str
    today: date
    projects: int
    funded: int
    """Projects with a funding line."""
    lines: int
    totals: Totals
    sources: tuple[MoneyLine, ...]
    periods: tuple[Period, ...]
    years: tuple[MoneyLine, ...]
    """One line for each period; its key is the period's place."""
    kinds: tuple[MoneyLine, ...]
    countries: tuple[MoneyLine, ...]
    provinces: tuple[MoneyLine, ...]
    """Of the own country."""
    grid: tuple[GridLine, ...]
    grid_total: GridLine
    currencies: tuple[CurrencyLine, ...]
    over: tuple[OverLine, ...]
    """The most first; those without a rate are last."""
    not_disbursed: int
    """Projects that spent money of a source without any being told as disbursed."""

    @property
    def in_kind(self) -> Amounts:
        """Goods and work, in US dollars."""
        return next((line.usd for line in self.kinds if line.key == FundingKind.IN_KIND), Amounts())

    @property
    def disbursed_share(self) -> int | None:
        """Percent of what is committed."""
        return _share(self.totals.usd.amounts.disbursed, self.totals.usd.amounts.committed)

    @property
    def spent_share(self) -> int | None:
        """Percent of what is disbursed."""
        return _share(self.totals.usd.amounts.spent, self.totals.usd.amounts.disbursed)


def summarise(snapshot: Snapshot, today: date, progress: Progress | None = None) -> FundingSummary:
    """Reads the money of all projects that are known at a desk. Raises Cancelled."""
    return _Reader(snapshot, today, progress or Progress()).summary()


class _Reader:
    """One report being read. Projects and funding lines are gone through once each."""

    def __init__(self, snapshot: Snapshot, today: date, progress: Progress) -> None:
        self._snapshot, self._today, self._progress = snapshot, today, progress
        self._catalogue = shipped()
        self._rates = snapshot.rates()
        self._projects: dict[UUID, Project] = {}
        self._lines: list[tuple[FundingLine, Project]] = []

    def summary(self) -> FundingSummary:
        self._read()
        desk = self._snapshot.desk
        sources = {source.code: at for at, source in enumerate(self._catalogue.funding_sources)}
        kinds = {kind.value: at for at, kind in enumerate(FundingKind)}
        countries = {country.code: at for at, country in enumerate(places().countries)}
        provinces = {province.code: at for at, province in enumerate(places().country(desk.country).provinces)}
        own = [pair for pair in self._lines if pair[1].country == desk.country]
        periods = self._periods()
        over, not_disbursed = self._over()
        lines = [line for line, _ in self._lines]
        by_code: dict[str | None, list[FundingLine]] = defaultdict(list)
        for line in lines:
            by_code[line.source or None].append(line)
        return FundingSummary(
            desk=desk.name,
            own=desk.country,
            today=self._today,
            projects=len(self._projects),
            funded=len({project.id for _, project in self._lines}),
            lines=len(lines),
            totals=self._totals(lines),
            sources=self._by(self._lines, lambda line, _: line.source or None, sources),
            periods=periods,
            years=tuple(
                self._line(str(at), [line for line in lines if _within(line.year, period)])
                for at, period in enumerate(periods)
            ),
            kinds=self._by(self._lines, lambda line, _: choice_of(FundingKind, line.kind), kinds),
            countries=self._by(self._lines, lambda _, project: project.country or None, countries),
            provinces=self._by(own, lambda _, project: project.province or None, provinces),
            grid=tuple(self._grid(source, by_code[source], periods) for source in self._ordered(by_code, sources)),
            grid_total=self._grid(None, lines, periods),
            currencies=self._currencies(lines),
            over=over,
            not_disbursed=not_disbursed,
        )

    def _read(self) -> None:
        note = translate("Report", "Reading projects")
        for count, project in enumerate(self._snapshot.of(Project)):
            self._tell(count, note)
            self._projects[project.id] = project
        note = translate("Report", "Reading funding")
        for count, line in enumerate(self._snapshot.of(FundingLine)):
            self._tell(count, note)
            if line.project in self._projects:
                self._lines.append((line, self._projects[line.project]))

    def _tell(self, count: int, note: str) -> None:
        if count % _ASK_EVERY == 0:
            self._progress.step(count, 0, note)

    # Adding up

    def _totals(self, lines: Iterable[FundingLine]) -> Totals:
        return money.totals(lines, self._rates, self._today)

    def _by(
        self,
        pairs: Iterable[tuple[FundingLine, Project]],
        key_of: Callable[[FundingLine, Project], str | None],
        order: Mapping[str, int],
    ) -> tuple[MoneyLine, ...]:
        groups: dict[str | None, list[FundingLine]] = defaultdict(list)
        for line, project in pairs:
            groups[key_of(line, project)].append(line)
        return tuple(self._line(key, groups[key]) for key in self._ordered(groups, order))

    def _ordered(self, keys: Iterable[str | None], order: Mapping[str, int]) -> list[str | None]:
        """As they are known, then the others, then what has none."""
        return sorted(keys, key=lambda key: (key is None, order.get(key or "", len(order)), key or ""))

    def _line(self, key: str | None, lines: list[FundingLine]) -> MoneyLine:
        totals = self._totals(lines)
        return MoneyLine(key, len(lines), totals.usd.amounts, totals.cny.amounts)

    def _periods(self) -> tuple[Period, ...]:
        """The years of the Plan, and before, after and without one where there is money: a slip of the hand makes no
        table of a thousand years."""
        first, last = self._catalogue.first_year, self._catalogue.last_year
        years = {line.year for line, _ in self._lines}
        given = {year for year in years if year is not None}
        return (
            *([Period(None, first - 1)] if any(year < first for year in given) else []),
            *(Period(year, year) for year in range(first, last + 1)),
            *([Period(last + 1, None)] if any(year > last for year in given) else []),
            *([Period(None, None)] if None in years else []),
        )

    def _grid(self, source: str | None, lines: list[FundingLine], periods: Iterable[Period]) -> GridLine:
        cells = (self._totals(line for line in lines if _within(line.year, period)) for period in periods)
        return GridLine(source, tuple(cell.usd.amounts for cell in cells), self._totals(lines).usd.amounts)

    def _currencies(self, lines: list[FundingLine]) -> tuple[CurrencyLine, ...]:
        groups: dict[str, list[FundingLine]] = defaultdict(list)
        for line in lines:
            groups[line.currency or ""].append(line)
        found = []
        for currency, own in sorted(groups.items()):
            totals = self._totals(own)
            amounts = totals.by_currency.get(currency, Amounts())
            found.append(CurrencyLine(currency, len(own), amounts, totals.usd.amounts))
        return tuple(line for line in found if line.currency)

    def _over(self) -> tuple[tuple[OverLine, ...], int]:
        """Over all years: what is disbursed in one may be spent in the next."""
        of: dict[UUID, list[FundingLine]] = defaultdict(list)
        for line, project in self._lines:
            of[project.id].append(line)
        found: list[OverLine] = []
        untold: set[UUID] = set()
        for id_, lines in of.items():
            for own in by_source(lines, ()):
                if not own.spent or own.spent <= 0:
                    continue
                if own.disbursed is None:
                    untold |= {id_} if own.kind is not FundingKind.IN_KIND else set()
                elif own.spent > own.disbursed:
                    found.append(self._over_line(self._projects[id_], own, own.spent - own.disbursed))
        found.sort(key=lambda line: (line.usd is None, -(line.usd or 0), line.code, line.title))
        return tuple(found), len(untold)

    def _over_line(self, project: Project, own: SourceLine, over: Decimal) -> OverLine:
        usd = self._rates.convert(over, own.currency, "USD", self._today) if own.currency else None
        return OverLine(project.code or "", project.title or "", project.title_local or "", own, over, usd)


def _within(year: int | None, period: Period) -> bool:
    if period.first is None and period.last is None:
        return year is None
    return year is not None and (period.first or year) <= year <= (period.last or year)


def _share(part: Decimal, whole: Decimal) -> int | None:
    return int(100 * part / whole) if whole > 0 and part >= 0 else None
