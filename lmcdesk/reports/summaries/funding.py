"""Money by source, as it was recorded: the rows under which a project's totals stand (A5)."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from lmcdesk.domain.money import add, countable
from lmcdesk.domain.records import FundingLine
from lmcdesk.domain.values import FundingKind, choice_of


@dataclass(frozen=True, slots=True)
class SourceLine:
    """What one source gives in one currency and kind, over all years. An amount is None where no line gives one that
    can be counted."""

    source: str | None
    """A code of the catalogue."""
    name: str
    """Which foundation, bank or enterprise."""
    currency: str | None
    kind: FundingKind | None
    first_year: int | None
    last_year: int | None
    committed: Decimal | None
    disbursed: Decimal | None
    spent: Decimal | None


def by_source(lines: Iterable[FundingLine], order: Iterable[str]) -> tuple[SourceLine, ...]:
    """Funding lines put together by source, currency and kind; sources in the order given, unknown ones last."""
    place = {code: at for at, code in enumerate(order)}
    groups: dict[tuple[str | None, str, str | None, FundingKind | None], list[FundingLine]] = defaultdict(list)
    for line in lines:
        groups[line.source, line.source_name or "", line.currency, choice_of(FundingKind, line.kind)].append(line)
    found = []
    for (source, name, currency, kind), group in groups.items():
        years = [line.year for line in group if line.year is not None]
        found.append(
            SourceLine(
                source=source,
                name=name,
                currency=currency,
                kind=kind,
                first_year=min(years, default=None),
                last_year=max(years, default=None),
                committed=_sum(line.committed for line in group),
                disbursed=_sum(line.disbursed for line in group),
                spent=_sum(line.spent for line in group),
            )
        )
    return tuple(
        sorted(
            found,
            key=lambda row: (
                place.get(row.source or "", len(place)),
                row.source or "",
                row.name,
                row.currency or "",
                row.kind or "",
            ),
        )
    )


def _sum(amounts: Iterable[Decimal | None]) -> Decimal | None:
    given = [amount for amount in amounts if countable(amount)]
    return add(given) if given else None
