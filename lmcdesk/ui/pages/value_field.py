"""The right field to write one value of a record in: a date, a number, a code, a name from a list, or text."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any
from uuid import UUID

from lmcdesk import i18n
from lmcdesk.catalogue.places import places
from lmcdesk.domain.base import Field as RecordField
from lmcdesk.domain.base import kinds
from lmcdesk.i18n import mark
from lmcdesk.store import lookup
from lmcdesk.store.database import Database
from lmcdesk.ui.fields import ChoiceField, DateField, Field, LinesField, NumberField, TextField
from lmcdesk.ui.pages.field_words import codes, label
from lmcdesk.ui.pages.picking import PickField
from lmcdesk.ui.values import PERCENTS

_SHORT = {"code", "name", "name_local", "short", "title", "title_local", "currency", "unit", "district", "measure"}
_SHORT |= {"source_name", "contact", "place", "caption", "assessor", "media_type", "sha256"}
"""Text fields that hold one line; the others may hold several."""


def value_field(database: Database, kind: str, name: str) -> Field | None:
    """A field for a value of a record's field, which may be left empty. It reads the desk where a name is to be chosen;
    None where there would be nothing to choose from."""
    field = kinds()[kind].fields[name]
    said: dict[str, Any] = {"optional": True}
    words = label(kind, name)
    if field.choice is not None:
        return ChoiceField(name, words, codes(field.choice), **said)
    if field.holds is bool:
        return ChoiceField(name, words, [(True, mark("Value", "yes")), (False, mark("Value", "no"))], **said)
    if field.holds in (int, Decimal):
        unit = "%" if name in PERCENTS else ""
        return NumberField(name, words, decimals=field.holds is Decimal, unit=unit, **said)
    if field.holds is UUID:
        return _of_records(database, field, PickField(name, words, **said))
    if name in ("country", "province"):
        return PickField(name, words, _places(name), **said)
    if field.holds is str:
        return TextField(name, words, **said) if name in _SHORT else LinesField(name, words, **said)
    return DateField(name, words, **said)


def _places(name: str) -> list[tuple[str, str]]:
    known: Iterable[Any] = places().countries if name == "country" else places().provinces
    return [(place.code, place.text(i18n.current())) for place in known]


def _of_records(database: Database, field: RecordField, pick: PickField) -> PickField | None:
    if field.to is None or field.to == "record":
        return None
    with database.raw() as connection:
        found = lookup.named(connection, field.to)
    pick.offer_records(found)
    return pick if found else None
