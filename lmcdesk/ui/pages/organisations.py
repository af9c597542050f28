"""A field for an organisation: one of the list, or a new one by its name, which is then proposed for the list."""

from collections.abc import Mapping
from typing import Any

from lmcdesk.domain.records import Organisation
from lmcdesk.i18n import mark
from lmcdesk.store import lookup
from lmcdesk.store.database import Database
from lmcdesk.store.journal import Journal
from lmcdesk.ui.pages.picking import PickField
from lmcdesk.ui.words import Phrase


class OrganisationField(PickField):
    """The value is an organisation's id, or the name of one that is not in the list (features B7)."""

    def __init__(self, name: str, label: Phrase) -> None:
        """It offers nothing before `renew`."""
        hint = mark("Organisations", "Type some letters. A name that is not in the list is proposed for it.")
        super().__init__(name, label, free=True, optional=True, hint=hint)

    def renew(self, database: Database) -> None:
        """Offer the organisations that the desk knows now."""
        with database.raw() as connection:
            self.offer_records(lookup.named(connection, "organisation"))


def with_organisation(journal: Journal, values: Mapping[str, Any], field: str, country: str | None) -> dict[str, Any]:
    """The values with an id for a name that was typed: its organisation is entered as proposed."""
    name = values.get(field)
    if not isinstance(name, str):
        return dict(values)
    proposed = Organisation(name=name, country=country, proposed=True)
    journal.add(proposed)
    return {**values, field: proposed.id}
