"""Which fields a kind of record cannot do without, and what is said when one is empty."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from lmcdesk.domain.rules.problem import Problem
from lmcdesk.i18n import mark, translate


class Need(NamedTuple):
    """A field that must be filled, or one of the others named; `later` if only before the project's report is
    submitted, so that a record can be begun with little."""

    field: str
    said: tuple[str, str]
    later: bool = False
    other: str | None = None


_NO_PROJECT = Need("project", mark("Rules", "This belongs to no project."))

# A project has six and no more, so that a new one is recorded in under two minutes (A1): those by which the yearly
# progress report and the list for next year tell projects apart (Plan, part III).
_NEEDS: dict[str, tuple[Need, ...]] = {
    "project": (
        Need("title", mark("Rules", "The project has no title."), other="title_local"),
        Need("measure", mark("Rules", "No measure of the Plan is named; it is needed before reporting."), later=True),
        Need("country", mark("Rules", "The country is missing; it is needed before reporting."), later=True),
        Need("stage", mark("Rules", "The stage is missing; it is needed before reporting."), later=True),
        Need(
            "planned_start", mark("Rules", "The planned start is missing; it is needed before reporting."), later=True
        ),
        Need("planned_end", mark("Rules", "The planned end is missing; it is needed before reporting."), later=True),
    ),
    "project_measure": (_NO_PROJECT, Need("measure", mark("Rules", "No measure of the Plan is named."))),
    "project_place": (_NO_PROJECT, Need("country", mark("Rules", "No place is named."), other="province")),
    "project_partner": (_NO_PROJECT, Need("organisation", mark("Rules", "No organisation is named."))),
    "milestone": (
        _NO_PROJECT,
        Need("title", mark("Rules", "The milestone has no title."), other="title_local"),
        Need("planned", mark("Rules", "The planned date is missing; it is needed before reporting."), later=True),
    ),
    "progress_report": (
        _NO_PROJECT,
        Need("period_start", mark("Rules", "The beginning of the period is missing."), later=True),
        Need("period_end", mark("Rules", "The end of the period is missing."), later=True),
        Need("narrative", mark("Rules", "Nothing is told about what was done in the period."), later=True),
    ),
    "funding_line": (
        _NO_PROJECT,
        Need("source", mark("Rules", "The source of the money is missing."), later=True, other="source_name"),
        Need("currency", mark("Rules", "The currency is missing, so this cannot be added up."), later=True),
        Need("kind", mark("Rules", "Say whether this is cash or in kind."), later=True),
        Need("year", mark("Rules", "The year is missing."), later=True),
    ),
    "rate": (
        Need("currency", mark("Rules", "The rate has no currency.")),
        Need("day", mark("Rules", "The rate has no day.")),
        Need("per_usd", mark("Rules", "The rate itself is missing.")),
    ),
    "indicator": (
        _NO_PROJECT,
        Need("title", mark("Rules", "The indicator has no title.")),
        Need("unit", mark("Rules", "The unit is missing."), later=True),
        Need("kind", mark("Rules", "Say how the values of several periods make one figure."), later=True),
        Need("target", mark("Rules", "The target is missing."), later=True),
    ),
    "indicator_value": (
        Need("indicator", mark("Rules", "This value belongs to no indicator.")),
        Need("period_end", mark("Rules", "The end of the period is missing."), later=True),
        Need("actual", mark("Rules", "The value itself is missing."), later=True),
    ),
    "evidence": (
        Need("project", mark("Rules", "This file belongs to no project.")),
        Need("sha256", mark("Rules", "The file itself is missing.")),
        Need("name", mark("Rules", "The file has no name."), later=True),
    ),
    "assessment": (
        _NO_PROJECT,
        Need(
            "form", mark("Rules", "Say whether this is a self-evaluation, a peer or a third-party review."), later=True
        ),
        Need("assessor", mark("Rules", "The assessor is missing."), later=True),
        Need("day", mark("Rules", "The day of the assessment is missing."), later=True),
    ),
    "recommendation": (
        _NO_PROJECT,
        Need("text", mark("Rules", "The suggestion has no text.")),
        Need("owner", mark("Rules", "Nobody is named to carry the suggestion out."), later=True),
        Need("due", mark("Rules", "The day by which the suggestion is due is missing."), later=True),
    ),
    "meeting": (
        Need("body", mark("Rules", "The meeting has neither a body nor a title."), other="title"),
        Need("begins", mark("Rules", "The first day of the meeting is missing."), later=True),
    ),
    "decision": (
        Need("meeting", mark("Rules", "This decision belongs to no meeting.")),
        Need("text", mark("Rules", "The decision has no text.")),
        Need("owner", mark("Rules", "Nobody is named to follow the decision up."), later=True),
    ),
    "organisation": (Need("name", mark("Rules", "The organisation has no name."), other="name_local"),),
    "comment": (
        Need("about", mark("Rules", "This comment is about nothing.")),
        Need("text", mark("Rules", "The comment is empty.")),
    ),
    "edition": (
        Need("report", mark("Rules", "It is not said of which report this is an edition.")),
        Need("number", mark("Rules", "The edition has no number.")),
        Need("figures", mark("Rules", "The edition has no figures.")),
    ),
    "letterhead": (Need("country", mark("Rules", "It is not said of which country this is the letterhead.")),),
}


def required(kind: str) -> tuple[str, ...]:
    """The fields of a kind that must be filled, sooner or later, in the order in which they are asked for."""
    return tuple(need.field for need in _NEEDS[kind])


def missing(kind: str, record: Any) -> Iterator[Problem]:
    """The required fields that are empty."""
    for need in _NEEDS[kind]:
        if blank(getattr(record, need.field)) and (need.other is None or blank(getattr(record, need.other))):
            yield Problem(need.field, translate(*need.said), severe=not need.later)


def blank(value: object) -> bool:
    """Whether nothing is there: no value, or a text of spaces alone."""
    return value is None or (isinstance(value, str) and not value.strip())
