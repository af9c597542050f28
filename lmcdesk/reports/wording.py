"""Manner that several reports share: states with their marks, titles, places, sources, days, and what a total lacks."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from enum import StrEnum

from lmcdesk.catalogue.entries import FundingSource
from lmcdesk.catalogue.places import Country, Province, places
from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain.money import LeftOut, Totals, Why
from lmcdesk.domain.values import Status, Trend, word
from lmcdesk.reports.manner import NOTHING, Manner
from lmcdesk.reports.marks import COLOUR_OF, State
from lmcdesk.reports.offered import offered
from lmcdesk.reports.spans import Span, state_span
from lmcdesk.reports.summaries.area import Area

BETWEEN = "\u00a0\u00a0·  "
"""Between facts of one line; a line may end after it."""


def mark_of(status: Status) -> State:
    """The mark under which a milestone's or a project's state is drawn."""
    return State[status.name]


def state(status: Status | None, words: Manner) -> Span:
    """A state as mark and word; a cancelled project has none."""
    return Span(NOTHING) if status is None else state_span(mark_of(status), words.language)


def moved(trend: Trend | None, words: Manner) -> list[Span]:
    """Which way a forecast moved, as arrow and words; nothing where it did not."""
    match trend:
        case Trend.BETTER:
            return [Span(words("Report", "Forecast earlier"), colour=COLOUR_OF[State.BETTER], state=State.BETTER)]
        case Trend.WORSE:
            return [Span(words("Report", "Forecast later"), colour=COLOUR_OF[State.WORSE], state=State.WORSE)]
    return []


def coded(code: StrEnum | None, words: Manner) -> str:
    """The words for a code, or the sign for nothing given."""
    return NOTHING if code is None else word(code, words.language)


def titles(title: str, title_local: str, home: str | None, words: Manner) -> tuple[str, str]:
    """(the title to lead with, the other one): that in the report's language first, where `home` is the country whose
    language the local one is in. A stand-in where there is none at all."""
    spoken = {place.code: place.language for place in places().countries}.get(home or "")
    first, other = (title_local, title) if spoken == words.language else (title, title_local)
    if not (first and other) or first == other:
        return first or other or words("Report", "Without a title"), ""
    return first, other


def province(code: str | None, words: Manner) -> str:
    """A province's name in the report's language; its code if it is none of the six countries'."""
    return _called(places().provinces, code, words)


def country(code: str | None, words: Manner) -> str:
    """A country's name in the report's language, or the code of one that is not among the six."""
    return _called(places().countries, code, words)


def area(of: Area, words: Manner) -> str:
    """The name of the country or province that a summary is of."""
    return country(of.country, words) if of.province is None else province(of.province, words)


def provinces(codes: Iterable[str], words: Manner) -> str:
    """The names of provinces, one after the other."""
    return listing([province(code, words) for code in codes], words)


def report(name: str, year: int | None, code: str | None, words: Manner) -> str:
    """A report in short: its kind, the province that it is of, and its year."""
    of = (words(*offered(name).title), province(code, words), words.year(year) if year else "")
    return "\u00a0·\u00a0".join(filter(None, of))  # one word of a title: no line ends after the mark


def source(code: str | None, words: Manner) -> str:
    """A funding source's name, or the code of one that the Plan does not name."""
    return _called(shipped().funding_sources, code, words) or words("Report", "Source not given")


def _called(known: Iterable[Province | Country | FundingSource], code: str | None, words: Manner) -> str:
    found = next((entry for entry in known if entry.code == code), None)
    return found.text(words.language) if found else code or ""


def pillar(number: str | None, words: Manner) -> str:
    """A pillar of the Plan by its number and title; that of what serves none."""
    if not number:
        return words("Report", "Without a measure of the Plan")
    return f"{number} {shipped().pillar(number).text(words.language)}"


def section(number: str | None, words: Manner) -> str:
    """A section of the Plan by its number and title; that of what serves none."""
    if not number:
        return words("Report", "Without a measure of the Plan")
    return f"{number} {shipped().section(number).text(words.language)}"


def slipped(days: int | None, words: Manner) -> str:
    """Slippage against the adopted date, in words; nothing where it is not known."""
    if days is None:
        return ""
    if days == 0:
        return words("Report", "on the day")
    if days < 0:
        return days_early(-days, words)
    if days == 1:
        return words("Report", "1 day later")
    return words("Report", "{n} days later").format(n=words.number(days))


def days_early(days: int, words: Manner) -> str:
    """How much before the adopted date."""
    if days == 1:
        return words("Report", "1 day early")
    return words("Report", "{n} days early").format(n=words.number(days))


def past_due(days: int, words: Manner) -> str:
    """How long something is past its due day."""
    if days == 1:
        return words("Report", "1 day past due")
    return words("Report", "{n} days past due").format(n=words.number(days))


def amount(currency: str | None, value: Decimal | None, words: Manner) -> str:
    """Money, also where the currency is missing."""
    if value is None or currency:
        return words.money(currency or "", value)
    return words("Report", "{amount} (currency not given)").format(amount=words.number(value))


def period(begins: date | None, ends: date | None, words: Manner) -> str:
    """A period by its days; one of them may be missing."""
    first, last = words.day(begins), words.day(ends)
    if begins and ends:
        return words("Report", "{begins} to {ends}").format(begins=first, ends=last)
    if begins:
        return words("Report", "from {begins}").format(begins=first)
    return words("Report", "until {ends}").format(ends=last) if ends else ""


def quarter(year: int, number: int, words: Manner) -> str:
    """A quarter of a year, 1 to 4."""
    said = words("Report", "Quarter {n}, {year}")
    return said.format(n=words.number(number), year=words.year(year))


def missing(totals: Totals, words: Manner) -> list[str]:
    """One sentence for each sum that a total in US dollars or yuan lacks."""
    said = []
    for entry in dict.fromkeys((*totals.usd.left_out, *totals.cny.left_out)):
        lacking = [total.currency for total in (totals.usd, totals.cny) if entry in total.left_out]
        said.append(_missing(entry, listing(lacking, words), words))
    return said


def _missing(entry: LeftOut, lacking: str, words: Manner) -> str:
    match entry.why:
        case Why.NO_RATE:
            said = words(
                "Report",
                "Not in the totals ({totals}): {committed} committed, {spent} spent. There is no rate for {day} "
                "or before.",
            )
        case Why.NO_CURRENCY:
            said = words(
                "Report", "Not in the totals ({totals}): {committed} committed, {spent} spent, without a currency."
            )
        case Why.ODD:
            said = words(
                "Report",
                "Not in the totals ({totals}), since an amount is too large or too fine to count; funding lines: {n}.",
            )
    return said.format(
        totals=lacking,
        committed=words.money(entry.currency or "", entry.amounts.committed).strip(),
        spent=words.money(entry.currency or "", entry.amounts.spent).strip(),
        day=words.day(entry.day),
        n=words.number(entry.lines),
    )


def listing(names: Sequence[str], words: Manner) -> str:
    """Names one after the other."""
    return words("Report", ", ").join(names)
