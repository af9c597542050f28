"""Budgets, funding lines and exchange rates of a size that could be true."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from lmcdesk.domain.values import FundingKind, Stage
from lmcdesk.sample.choosing import Chosen
from lmcdesk.sample.hand import Hand
from lmcdesk.sample.timing import Course
from lmcdesk.sample.words import payers, paying, rates, read
from lmcdesk.store.journal import Edit

_USD = "USD"


@dataclass(frozen=True, slots=True)
class Budget:
    """What a project costs, in the currency it is kept in and in US dollars."""

    usd: Decimal
    amount: Decimal
    currency: str


def per_usd(currency: str) -> Decimal:
    """Units to the US dollar by the last rate."""
    return Decimal(1) if currency == _USD else rates()[currency][-1]


def tidy(amount: Decimal, digits: int = 3) -> Decimal:
    """A whole amount, cut to so many digits from the left, as people write budgets."""
    surplus = max(0, amount.adjusted() + 1 - digits)
    return (amount.scaleb(-surplus) // 1).scaleb(surplus)


def exchange_rates(hand: Hand, today: date) -> Iterator[Edit]:
    """The dated rates up to a day: rounded figures of the right size, for practice."""
    days = [date.fromisoformat(day) for day in read("money")["days"]]
    for currency, figures in rates().items():
        for day, figure in zip(days, figures, strict=True):
            if day <= today:
                yield hand.entry("rate", currency=currency, day=day, per_usd=figure)


@dataclass(frozen=True, slots=True)
class Purse:
    """Finds the money for projects, as seen on a day."""

    hand: Hand
    today: date

    def budget(self, chosen: Chosen) -> Budget:
        """Small budgets are more frequent than large ones."""
        low, high = (1000 * bound for bound in chosen.template.usd)
        usd = tidy(Decimal(self.hand.between(low, self.hand.between(low, high))), 2)
        currency = _USD if self.hand.chance(45) else chosen.country.currency
        return Budget(usd, tidy(usd * per_usd(currency)), currency)

    def lines(self, project: UUID, chosen: Chosen, course: Course, budget: Budget) -> Iterator[Edit]:
        """Funding lines by source and year; a project that is not adopted has none yet."""
        if not course.stage.adopted:
            return
        ways = [way for way in paying()[chosen.template.way.money] if chosen.country.code in way.only]
        way = self.hand.luck.choices(ways, [way.often for way in ways])[0]
        years = range(course.begins.year, course.ends.year + 1)
        for source in way.lines:
            currency = chosen.country.currency if source.currency == "own" else source.currency
            whole = budget.amount if currency == budget.currency else budget.usd * per_usd(currency)
            yearly = tidy(whole * source.percent / 100 / len(years))
            name = self.hand.one(payers().get(source.source, (None,)))
            for year in years:
                committed, disbursed, spent = self._flow(course, year, yearly)
                yield self.hand.entry(
                    "funding_line",
                    project=project,
                    source=source.source,
                    source_name=name,
                    currency=currency,
                    kind=FundingKind(source.kind),
                    year=year,
                    committed=committed,
                    disbursed=disbursed,
                    spent=spent,
                )

    def _flow(self, course: Course, year: int, yearly: Decimal) -> tuple[Decimal, Decimal | None, Decimal | None]:
        """Committed, disbursed and spent in a year. One project in a hundred spends ahead of what it was paid."""
        if course.stage is Stage.ADOPTED or year > self.today.year:
            return yearly, None, None
        if year < self.today.year or course.actual_end:
            disbursed = tidy(yearly * self.hand.between(82, 100) / 100)
        else:
            disbursed = tidy(yearly * self.today.month * self.hand.between(55, 95) / 1200)
        percent = self.hand.between(103, 112) if self.hand.chance(1) else self.hand.between(72, 100)
        return yearly, disbursed, tidy(disbursed * percent / 100)
