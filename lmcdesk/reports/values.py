"""A record's value as a report writes it: dates, money and codes in its words, names instead of ids."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from lmcdesk.domain.base import kinds
from lmcdesk.domain.values import choice_of
from lmcdesk.reports import wording
from lmcdesk.reports.manner import NOTHING, Manner

_PERCENTS = frozenset({"progress", "weight"})
_YEARS = frozenset({"year", "proposal_year"})


def shown(kind: str, field: str, value: Any, words: Manner, names: Mapping[UUID, str]) -> str:
    """The text for a value of a field; `names` are those of the records it may refer to."""
    if value is None or value == "":
        return NOTHING
    known = kinds()[kind].fields.get(field)
    if known is not None and known.choice is not None and isinstance(value, str):
        code = choice_of(known.choice, value)
        return value if code is None else wording.coded(code, words)
    match value:
        case bool():
            return words("Value", "yes") if value else words("Value", "no")
        case UUID():
            return names.get(value, "") or words("Value", "a record that is not here")
        case date():
            return words.day(value)
        case int() if field in _YEARS:
            return words.year(value)
        case int() if field in _PERCENTS:
            return words.percent(value)
        case int() | Decimal():
            return words.exact(Decimal(value))
        case str() if field == "country":
            return wording.country(value, words)
        case str() if field == "province":
            return wording.province(value, words)
        case str() if field == "source":
            return wording.source(value, words)
    return str(value)
