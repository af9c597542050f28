"""Which rows this desk may write, known before anything is (features G3)."""

import sqlite3
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from lmcdesk.domain.rights import kept, outside, place_name, refused
from lmcdesk.i18n import translate
from lmcdesk.sheets.existing import Held
from lmcdesk.sheets.layout import Layout
from lmcdesk.store.streams import Streams


class Rights:
    """What one desk may write of one kind."""

    def __init__(self, connection: sqlite3.Connection, layout: Layout) -> None:
        self._kind, self._streams = layout.kind, Streams(connection)
        self._fields = layout.kind.fields
        self._homes = {
            UUID(bytes=id_): name
            for id_, name in connection.execute(
                "SELECT r.id, s.name FROM record r JOIN stream s ON s.ix = r.stream WHERE r.kind = ?",
                (layout.kind.number,),
            )
        }

    def refusal(self, held: Held | None, values: Mapping[str, Any]) -> str | None:
        """Why the values may not be written into a record, or a new one; None if they may."""
        streams = self._streams
        home = self._homes[held.id] if held is not None else streams.name_of_new(self._kind, values)
        numbered = [(self._fields[name].number, value) for name, value in values.items()]
        if refused(streams.warrant, home, self._kind.number, numbered) is None:
            return None
        if outside(streams.warrant, home) is None and self._kind.number in kept():
            return translate("Sheets", "Only the secretariat keeps the exchange rates.")
        if outside(streams.warrant, home) is None:
            return translate("Sheets", "Only the secretariat returns, approves and locks reports.")
        said = translate("Sheets", "This belongs to {place}, and this desk writes only what is its own.")
        return said.format(place=place_name(home))
