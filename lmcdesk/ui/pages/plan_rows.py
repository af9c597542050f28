"""The rows of the matrix of the Plan: sections and the measures of those that are opened, and what their cells say."""

from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto

from lmcdesk.catalogue.plan import shipped
from lmcdesk.i18n import current, translate
from lmcdesk.reports import coverage_words
from lmcdesk.reports.heat_steps import money_step, step
from lmcdesk.reports.summaries.coverage import CoverageSummary, CoverRow
from lmcdesk.ui import figures
from lmcdesk.ui.pages.plan_names import country_name
from lmcdesk.ui.pages.project_list import counted
from lmcdesk.ui.pages.project_wish import DROPPED, Wish


class Kind(Enum):
    """What a row is of."""

    SECTION = auto()
    MEASURE = auto()
    OUTSIDE = auto()
    WHOLE = auto()


@dataclass(frozen=True)
class PlanRow:
    """One row: a section, a measure of an opened one, the projects without a measure, all of them."""

    kind: Kind
    cover: CoverRow
    pillar: str = ""
    open: bool = False

    @property
    def place(self) -> tuple[Kind, str | None]:
        """What it is found by after the matrix was read again."""
        return self.kind, self.cover.key

    @property
    def number(self) -> str:
        """Its number in the Plan; empty for none."""
        return (self.cover.key or "") if self.kind in (Kind.SECTION, Kind.MEASURE) else ""

    @property
    def title(self) -> str:
        """What it is called, without its number."""
        match self.kind:
            case Kind.SECTION:
                return shipped().section(self.number).text(current())
            case Kind.MEASURE:
                return shipped().measure(self.number).text(current())
            case Kind.OUTSIDE:
                return translate("Report", "Without a measure of the Plan")
        return translate("Report", "All sections")

    @property
    def name(self) -> str:
        """Its number and what it is called."""
        return f"{self.number} {self.title}".strip()

    @property
    def blank(self) -> bool:
        """Whether there is a country without a project in it."""
        return 0 in self.cover.counts


def rows_of(summary: CoverageSummary, opened: Collection[str], only_blanks: bool) -> list[PlanRow]:
    """The rows to show, in the order of the Plan; of `opened` sections the measures too. A section without blanks stays
    as long as measures with some stand under it."""
    measures = {row.key: row for row in summary.every}
    found: list[PlanRow] = []
    for cover in summary.sections:
        section = shipped().section(cover.key or "")
        row = PlanRow(Kind.SECTION, cover, section.pillar, section.number in opened)
        below = [PlanRow(Kind.MEASURE, measures[each.id], section.pillar) for each in section.measures if row.open]
        if only_blanks:
            below = [each for each in below if each.blank]
        if below or row.blank or not only_blanks:
            found += [row, *below]
    if summary.outside is not None and not only_blanks:
        found.append(PlanRow(Kind.OUTSIDE, summary.outside))
    return [*found, PlanRow(Kind.WHOLE, summary.whole)]


@dataclass(frozen=True)
class PlanCell:
    """The figures of a row in one country, or (None) in all of them."""

    summary: CoverageSummary
    row: PlanRow
    country: str | None

    @property
    def projects(self) -> int:
        """How many projects are counted."""
        return self.row.cover.total if self.country is None else self.row.cover.counts[self._at]

    @property
    def committed(self) -> str:
        """The money, in US dollars."""
        return figures.manner().short(self._amount)

    def figure(self, money: bool) -> str:
        """What it shows."""
        words = figures.manner()
        if money:
            return coverage_words.amount(self.summary, self._amount, words)
        return words.number(self.projects)

    def step(self, money: bool) -> int:
        """The step of the heat map that it stands on; 0 for what has none."""
        return money_step(self._amount) if money else step(self.projects)

    @property
    def place(self) -> str:
        """The name of the country, or of all."""
        return translate("Plan", "All countries") if self.country is None else country_name(self.country)

    def spoken(self, money: bool) -> str:
        """What a screen reader says."""
        if not self.projects:
            figure = translate("Chart", "none")
        elif money:
            figure = f"{self.figure(True)} ({coverage_words.unit(self.summary, figures.manner())})"
        else:
            figure = counted(self.projects)
        said = translate("Plan", "{row}, {place}: {figure}")
        return said.format(row=self.row.name, place=self.place, figure=figure)

    def wish(self) -> Wish:
        """The filters that leave just its projects."""
        sections = frozenset() if self.row.kind is Kind.WHOLE else frozenset({self.row.number})
        return Wish(
            years=frozenset() if self.summary.year is None else frozenset({self.summary.year}),
            countries=frozenset(self.summary.countries if self.country is None else (self.country,)),
            sections=sections,
            without=frozenset({DROPPED}),
        )

    @property
    def _at(self) -> int:
        return self.summary.countries.index(self.country or "")

    @property
    def _amount(self) -> Decimal:
        cover = self.row.cover
        return cover.all_committed if self.country is None else cover.committed[self._at]
