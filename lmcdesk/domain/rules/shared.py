"""What several kinds have in common: measures, places, currencies, periods."""

from collections.abc import Iterator
from datetime import date

from lmcdesk.domain.money import CURRENCIES
from lmcdesk.domain.rules.problem import Context, Problem, odd, severe
from lmcdesk.i18n import current, translate


def measure_known(measure: str | None, context: Context) -> Iterator[Problem]:
    """A measure is one of the catalogue's (B1); one of another plan (B6) is kept."""
    if measure is not None and measure not in context.catalogue:
        yield odd("measure", translate("Rules", "“{measure}” is not a measure of the Plan of Action."), measure=measure)


def place_fits(country: str | None, province: str | None, context: Context) -> Iterator[Problem]:
    """The country is one of the six and the province lies in it (ISO 3166-1 and 3166-2; A1)."""
    if country is not None and country not in context.countries:
        yield odd("country", translate("Rules", "“{country}” is not one of the six countries."), country=country)
    if province is None:
        return
    home = context.provinces.get(province)
    if home is None:
        yield odd("province", translate("Rules", "“{province}” is not a province of the six."), province=province)
    elif country in context.countries and home.country != country:
        said = translate("Rules", "{province} does not lie in {country}.")
        named = context.countries[country].text(current())
        yield odd("province", said, province=home.text(current()), country=named)


def currency_known(currency: str | None) -> Iterator[Problem]:
    """A currency is a code of ISO 4217 (A5)."""
    if currency is not None and currency not in CURRENCIES:
        said = translate("Rules", "“{currency}” is not a currency code, as KHR or USD is one.")
        yield odd("currency", said, currency=currency)


def period_runs(begins: date | None, ends: date | None) -> Iterator[Problem]:
    """A period does not end before it begins."""
    if begins and ends and ends < begins:
        said = translate("Rules", "The period ends on {ends}, before it begins on {begins}.")
        yield severe("period_end", said, ends=ends, begins=begins)
