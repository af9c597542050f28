"""Rules for funding lines and exchange rates."""

from collections.abc import Iterator

from lmcdesk.domain.records import FundingLine, Rate
from lmcdesk.domain.rules.needed import blank
from lmcdesk.domain.rules.problem import Context, Problem, odd, rule, severe
from lmcdesk.domain.rules.shared import currency_known
from lmcdesk.i18n import translate

FIRST_YEAR, LAST_YEAR = 2010, 2050
"""Years in which money can flow: some before the first Leaders' Meeting (2016), for projects that were begun earlier,
and long enough after any plan."""

_ONE_OF_MANY = ("foundation", "commercial-bank", "enterprise", "other")
"""Sources whose code does not say which one it is (Plan, section 5.2)."""


@rule(FundingLine)
def source(line: FundingLine, context: Context) -> Iterator[Problem]:
    """The source is one that the catalogue knows (Plan, section 5.2; A5); another one is kept (B7)."""
    if line.source is not None and line.source not in context.sources:
        said = translate("Rules", "“{source}” is not one of the sources of funds that are known.")
        yield odd("source", said, source=line.source)
    elif line.source in _ONE_OF_MANY and blank(line.source_name):
        yield odd("source_name", translate("Rules", "Name the foundation, bank, enterprise or other source."))


@rule(FundingLine)
def currency(line: FundingLine, context: Context) -> Iterator[Problem]:
    """The currency is a code of ISO 4217 (A5)."""
    return currency_known(line.currency)


@rule(FundingLine)
def amounts(line: FundingLine, context: Context) -> Iterator[Problem]:
    """No amount is below zero, and there is one (A5)."""
    if line.committed is not None and line.committed < 0:
        said = translate("Rules", "The amount committed is {value}; it cannot be below 0.")
        yield severe("committed", said, value=line.committed)
    if line.disbursed is not None and line.disbursed < 0:
        said = translate("Rules", "The amount disbursed is {value}; it cannot be below 0.")
        yield severe("disbursed", said, value=line.disbursed)
    if line.spent is not None and line.spent < 0:
        yield severe(
            "spent", translate("Rules", "The amount spent is {value}; it cannot be below 0."), value=line.spent
        )
    if line.committed is None and line.disbursed is None and line.spent is None:
        yield odd("committed", translate("Rules", "No amount is given."))


@rule(FundingLine)
def flow(line: FundingLine, context: Context) -> Iterator[Problem]:
    """Not more is spent than was disbursed, nor disbursed than was committed (E11; IATI 2.03, transaction types)."""
    committed, disbursed, spent = line.committed, line.disbursed, line.spent
    if spent is not None and disbursed is not None and spent > disbursed >= 0:
        said = translate("Rules", "More was spent ({spent}) than disbursed ({disbursed}).")
        yield odd("spent", said, spent=spent, disbursed=disbursed)
    if disbursed is not None and committed is not None and disbursed > committed >= 0:
        said = translate("Rules", "More was disbursed ({disbursed}) than committed ({committed}).")
        yield odd("disbursed", said, disbursed=disbursed, committed=committed)


@rule(FundingLine)
def year(line: FundingLine, context: Context) -> Iterator[Problem]:
    """The year is one in which money of the cooperation can flow; most others are Buddhist years (H3)."""
    if line.year is not None and not FIRST_YEAR <= line.year <= LAST_YEAR:
        said = translate("Rules", "The year is {value}; it should lie between {first} and {last}.")
        yield odd("year", said, value=line.year, first=FIRST_YEAR, last=LAST_YEAR)


@rule(Rate)
def rate(rate: Rate, context: Context) -> Iterator[Problem]:
    """A rate is above zero, for a known currency, of a day that has come; a dollar is a dollar (A5; ISO 4217)."""
    yield from currency_known(rate.currency)
    if rate.per_usd is not None and rate.per_usd <= 0:
        said = translate("Rules", "The rate is {value}; it must be above 0.")
        yield severe("per_usd", said, value=rate.per_usd)
    elif rate.currency == "USD" and rate.per_usd not in (None, 1):
        said = translate("Rules", "One US dollar is one US dollar, not {value}; this rate is not used.")
        yield odd("per_usd", said, value=rate.per_usd)
    if rate.day is not None and rate.day > context.today:
        yield odd("day", translate("Rules", "The day of the rate, {day}, is still to come."), day=rate.day)
