"""Rules for what is told along the way: progress reports, indicators, evidence; and for reports that were frozen."""

import re
from collections.abc import Iterator

from lmcdesk.domain.records import Edition, Evidence, Indicator, IndicatorValue, Letterhead, ProgressReport
from lmcdesk.domain.rules.needed import blank
from lmcdesk.domain.rules.problem import Context, Problem, odd, rule, severe
from lmcdesk.domain.rules.shared import currency_known, period_runs
from lmcdesk.domain.values import IndicatorKind, ReportState
from lmcdesk.i18n import translate

_SHA256 = re.compile(r"[0-9a-f]{64}")


@rule(ProgressReport)
def period(report: ProgressReport, context: Context) -> Iterator[Problem]:
    """The period runs forward, and has begun when it is reported (A14)."""
    yield from period_runs(report.period_start, report.period_end)
    if report.period_start and report.period_start > context.today:
        said = translate("Rules", "The period begins on {day}, which is still to come.")
        yield odd("period_start", said, day=report.period_start)


@rule(ProgressReport)
def progress_range(report: ProgressReport, context: Context) -> Iterator[Problem]:
    """Progress is a percentage (A14)."""
    if report.progress is not None and not 0 <= report.progress <= 100:
        said = translate("Rules", "Progress is {value}; it must lie between 0 and 100.")
        yield severe("progress", said, value=report.progress)


@rule(ProgressReport)
def spending(report: ProgressReport, context: Context) -> Iterator[Problem]:
    """Spending is not below zero and has a currency (A14; ISO 4217)."""
    if report.spending is not None and report.spending < 0:
        said = translate("Rules", "The spending is {value}; it cannot be below 0.")
        yield severe("spending", said, value=report.spending)
    if report.spending is not None and report.currency is None:
        yield odd("currency", translate("Rules", "The spending has no currency."))
    yield from currency_known(report.currency)


@rule(ProgressReport)
def reason_of_return(report: ProgressReport, context: Context) -> Iterator[Problem]:
    """Who returns a report says why (E1, E4)."""
    if report.state == ReportState.RETURNED and blank(report.return_reason):
        yield severe(
            "return_reason", translate("Rules", "The report is returned without a reason; say what is missing.")
        )


@rule(Indicator)
def target(indicator: Indicator, context: Context) -> Iterator[Problem]:
    """A target differs from the baseline, and a percentage lies between 0 and 100 (A6)."""
    if indicator.target is not None and indicator.target == indicator.baseline:
        said = translate("Rules", "The target is the same as the baseline, {value}: nothing would change.")
        yield odd("target", said, value=indicator.target)
    if indicator.kind == IndicatorKind.PERCENTAGE:
        said = translate("Rules", "{value} is not a percentage between 0 and 100.")
        for name, value in (("baseline", indicator.baseline), ("target", indicator.target)):
            if value is not None and not 0 <= value <= 100:
                yield odd(name, said, value=value)


@rule(IndicatorValue)
def value_period(value: IndicatorValue, context: Context) -> Iterator[Problem]:
    """The period runs forward (A6)."""
    return period_runs(value.period_start, value.period_end)


@rule(IndicatorValue)
def people(value: IndicatorValue, context: Context) -> Iterator[Problem]:
    """Women, men and youth are counted from 0 (A6)."""
    said = translate("Rules", "People are counted from 0; here stands {value}.")
    for name, number in (("women", value.women), ("men", value.men), ("youth", value.youth)):
        if number is not None and number < 0:
            yield severe(name, said, value=number)


def _known_by(**files: str | None) -> Iterator[Problem]:
    """A file is known by its SHA-256 in small hexadecimal digits (FIPS 180-4)."""
    for name, value in files.items():
        if value is not None and not _SHA256.fullmatch(value):
            yield severe(name, translate("Rules", "“{value}” is not a SHA-256."), value=value)


@rule(Evidence)
def file(evidence: Evidence, context: Context) -> Iterator[Problem]:
    """A file of evidence is kept (A7), and has a size."""
    yield from _known_by(sha256=evidence.sha256)
    if evidence.size is not None and evidence.size < 0:
        yield severe("size", translate("Rules", "The size is {value}; it cannot be below 0."), value=evidence.size)


@rule(Evidence)
def taken(evidence: Evidence, context: Context) -> Iterator[Problem]:
    """A picture was taken on a day that has come (A7)."""
    if evidence.taken and evidence.taken > context.today:
        yield odd("taken", translate("Rules", "The day {day} is still to come."), day=evidence.taken)


@rule(Edition)
def frozen(edition: Edition, context: Context) -> Iterator[Problem]:
    """An edition's files are kept (F6), and editions are counted from 1."""
    yield from _known_by(figures=edition.figures, pages=edition.pages)
    if edition.number is not None and edition.number < 1:
        yield severe(
            "number", translate("Rules", "Editions are counted from 1; here stands {value}."), value=edition.number
        )


@rule(Letterhead)
def logo(letterhead: Letterhead, context: Context) -> Iterator[Problem]:
    """A logo is kept as a file (F2)."""
    yield from _known_by(logo=letterhead.logo)
