"""Characters that no font shows, named with the records that hold them before a report is printed: a box stands for
each on the page."""

import sqlite3
from collections.abc import Iterator
from uuid import UUID

from lmcdesk.domain.base import kinds
from lmcdesk.i18n import translate
from lmcdesk.reports import fonts
from lmcdesk.reports.shaping import Shaper
from lmcdesk.store import lookup
from lmcdesk.store.database import Database

_MOST_NAMED = 20
"""Records that are named before the rest is only counted."""


def unshown(connection: sqlite3.Connection) -> Iterator[tuple[UUID, str]]:
    """The records that hold such characters in any text, and which."""
    shaper = Shaper(fonts.REGULAR)
    seen: dict[str, bool] = {}
    for kind in kinds().values():
        texts = [field.name for field in kind.fields.values() if field.holds is str and field.choice is None]
        if not texts:
            continue
        for id_, *values in connection.execute(f"SELECT id, {', '.join(texts)} FROM {kind.name} WHERE deleted = 0"):
            text = "".join(value for value in values if value is not None)
            if text.isascii():
                continue
            letters = set(text)
            for letter in letters - seen.keys():
                seen[letter] = bool(shaper.missing(letter))
            if found := sorted(letter for letter in letters if seen[letter]):
                yield UUID(bytes=id_), "".join(found)


def told(database: Database) -> list[str]:
    """A sentence for each such record, or for the first of them and the rest."""
    with database.raw() as connection:
        found = list(unshown(connection))
        names = lookup.names(connection, [id_ for id_, _ in found[:_MOST_NAMED]])
    said = translate("Print", "“{record}” holds characters that no font shows ({characters}): a box stands for each.")
    lines = [said.format(record=names.get(id_, str(id_)), characters=letters) for id_, letters in found[:_MOST_NAMED]]
    if len(found) > _MOST_NAMED:
        rest = translate("Print", "Further records that hold such characters: {n}.")
        lines.append(rest.format(n=len(found) - _MOST_NAMED))
    return lines
