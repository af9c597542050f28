"""A record's value as the window shows it: dates, money and codes in the user's words, names instead of ids."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from lmcdesk import i18n
from lmcdesk.catalogue.places import places
from lmcdesk.domain.base import kinds
from lmcdesk.domain.values import choice_of, word
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import translate
from lmcdesk.reports.manner import NOTHING
from lmcdesk.ui import figures

PERCENTS = frozenset({"progress", "weight"})
"""Fields of whole numbers that are parts of a hundred."""


def shown(kind: str, field: str, value: Any, names: Mapping[UUID, str] | None = None) -> str:
    """The text for a value of a field; `names` are those of the records it may refer to. Nothing shows as a dash."""
    if value is None or value == "":
        return NOTHING
    known = kinds()[kind].fields.get(field)
    if known is not None and known.choice is not None and isinstance(value, str):
        code = choice_of(known.choice, value)
        return value if code is None else word(code)
    match value:
        case bool():
            return translate("Value", "yes") if value else translate("Value", "no")
        case UUID():
            return (names or {}).get(value, "") or translate("Value", "a record that is not here")
        case date():
            return figures.day(value)
        case int() if field in ("year", "proposal_year"):
            return figures.year(value)
        case int() | Decimal():
            return figures.percent(int(value)) if field in PERCENTS else figures.number(value)
        case str() if field in ("country", "province"):
            return _place(field, value)
    return str(value)


def moment(at: datetime) -> str:
    """A point in time by this computer's clock: day and time."""
    local = at.astimezone()
    return translate("Value", "{day}, {time}").format(day=figures.day(local.date()), time=figures.clock(local.time()))


def _place(field: str, code: str) -> str:
    """A place's name in the language in use; one that is not known here is called by its code."""
    try:
        place = places().country(code) if field == "country" else places().province(code)
    except WrongInput:
        return code
    return place.text(i18n.current())
