"""Characters that no font shows, named with what holds them before a report is printed, be it a record or the name of
a desk or an author: a box stands for each on the page."""

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


class _Seen(dict[str, bool]):
    """Whether a letter is shown by no font, each looked up once."""

    def __init__(self) -> None:
        self._shaper = Shaper(fonts.REGULAR)

    def __missing__(self, letter: str) -> bool:
        self[letter] = found = bool(self._shaper.missing(letter))
        return found

    def among(self, text: str) -> str:
        return "" if text.isascii() else "".join(sorted(letter for letter in set(text) if self[letter]))


def in_names(connection: sqlite3.Connection, *besides: str) -> Iterator[tuple[str, str]]:
    """The names of desks and authors that hold such characters, and which: of all that reports may name, and of these
    besides."""
    seen = _Seen()
    stored = [name for (name,) in connection.execute("SELECT name FROM desk UNION SELECT name FROM author")]
    for name in sorted({*stored, *besides}):
        if found := seen.among(name):
            yield name, found


def in_records(connection: sqlite3.Connection) -> Iterator[tuple[UUID, str]]:
    """The records that hold such characters in any text, and which."""
    seen = _Seen()
    for kind in kinds().values():
        texts = [field.name for field in kind.fields.values() if field.holds is str and field.choice is None]
        if not texts:
            continue
        for id_, *values in connection.execute(f"SELECT id, {', '.join(texts)} FROM {kind.name} WHERE deleted = 0"):
            text = "".join(value for value in values if value is not None)
            if found := seen.among(text):
                yield UUID(bytes=id_), found


def told(database: Database, *besides: str) -> list[str]:
    """A sentence for each such name and each such record, or for the first of them and the rest; `besides` are names
    that this desk may print and does not keep yet."""
    with database.raw() as connection:
        found: list[tuple[str | UUID, str]] = [*in_names(connection, *besides), *in_records(connection)]
        names = lookup.names(connection, [of for of, _ in found[:_MOST_NAMED] if isinstance(of, UUID)])
    said = translate("Print", "“{record}” holds characters that no font shows ({characters}): a box stands for each.")
    lines = [
        said.format(record=names.get(of, str(of)) if isinstance(of, UUID) else of, characters=letters)
        for of, letters in found[:_MOST_NAMED]
    ]
    if len(found) > _MOST_NAMED:
        rest = translate("Print", "Further records that hold such characters: {n}.")
        lines.append(rest.format(n=len(found) - _MOST_NAMED))
    return lines
