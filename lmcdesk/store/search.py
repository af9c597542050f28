"""Finding records by words in their titles and texts, in any of the scripts, as part of unspaced text too."""

import json
import sqlite3
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from typing import Any, NamedTuple
from uuid import UUID

from lmcdesk.catalogue.folding import fold
from lmcdesk.domain.base import Kind, kind_numbered
from lmcdesk.progress import Progress
from lmcdesk.store import lookup, search_index
from lmcdesk.store.database import Database
from lmcdesk.store.search_index import RANK_SHIFT, RECORD, ranks, texts

_WEIGHED = 500
"""Finds that are looked at to choose the best among them."""

_MOST = 100
"""Of a very long text that is searched for, so many words and letters on end lead to what may hold it."""

_AROUND = 60
"""Letters shown before and after the word in an excerpt."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that holds all words, and where."""

    kind: str
    id: UUID
    title: str
    """What it is called (store.lookup)."""
    field: str
    """The field in which the first word stands."""
    excerpt: str
    """The text around it, in one line."""
    project: UUID | None
    """The project that it belongs to; none for what belongs to no project."""
    project_title: str


def find(
    database: Database, words: str, limit: int = 50, *, kind: str | None = None, progress: Progress | None = None
) -> list[Hit]:
    """The records, of one kind or of all, in which each of the words stands somewhere: projects first, and within a
    kind those with the words in their title. Case, accents, invisible characters and the normal form make no
    difference. Brings the index up to date first, which takes some seconds after a very large import."""
    wanted = fold(words).split()
    entries = _ask(database, wanted, kind, max(limit, _WEIGHED), progress or Progress())
    rank_of = {entry & RECORD: entry >> RANK_SHIFT for entry in entries}
    with database.raw() as connection:
        found = [match for record in _read(connection, list(rank_of)) if (match := _matched(record, wanted))]
        found.sort(key=lambda match: (rank_of[match.record.rid], not match.titled))
        owners = lookup.names(connection, (m.record.project for m in found[:limit] if m.record.project is not None))
    return [match.hit(owners) for match in found[:limit]]


def keys(database: Database, words: str, kind: str, progress: Progress | None = None) -> set[int]:
    """The keys (store.queries) of all records of a kind in which each of the words stands somewhere."""
    entries = _ask(database, fold(words).split(), kind, -1, progress or Progress())
    return {entry & RECORD for entry in entries}


def catch_up(database: Database, progress: Progress | None = None) -> None:
    """Bring the index up to date: a window calls it in the background, so that nobody waits for it later."""
    search_index.with_index(database, lambda index: search_index.catch_up(database, index, progress or Progress()))


def _ask(database: Database, wanted: list[str], kind: str | None, limit: int, progress: Progress) -> list[int]:
    """The entries that hold all words. Three letters on end lead to them by the index; that they hold the whole words,
    and shorter ones, is looked up in their texts."""
    if not wanted:
        return []
    low, high = (0, 1 << 62) if kind is None else (ranks()[kind] << RANK_SHIFT, ranks()[kind] << RANK_SHIFT | RECORD)
    words = list(dict.fromkeys(wanted))[:_MOST]
    terms = ["rowid BETWEEN ? AND ?", *("instr(folded, ?)" for _ in words)]
    values: list[Any] = [low, high, *words]
    threes = list(dict.fromkeys(word[at : at + 3] for word in wanted for at in range(len(word) - 2)))
    if threes:
        terms.append("entry MATCH ?")
        values.append(" AND ".join('"' + three.replace('"', '""') + '"' for three in threes[:_MOST]))

    def ask(index: sqlite3.Connection) -> list[int]:
        search_index.catch_up(database, index, progress)
        query = f"SELECT rowid FROM entry WHERE {' AND '.join(terms)} ORDER BY rowid LIMIT ?"
        return [entry for (entry,) in index.execute(query, (*values, limit))]

    return search_index.with_index(database, ask)


class _Record(NamedTuple):
    rid: int
    kind: Kind
    id: UUID
    values: dict[str, Any]
    project: UUID | None


def _read(connection: sqlite3.Connection, rids: list[int]) -> list[_Record]:
    """The records of some finds, without those that were deleted meanwhile."""
    found = []
    given = json.dumps(rids)
    of_given = "SELECT value FROM json_each(?)"
    for (number,) in connection.execute(f"SELECT DISTINCT kind FROM record WHERE rid IN ({of_given})", (given,)):
        kind = kind_numbered(number)
        if kind is not None:
            names = list(kind.fields)
            for rid, id_, *values in connection.execute(
                f"SELECT rid, id, {', '.join(names)} FROM {kind.name} WHERE deleted = 0 AND rid IN ({of_given})",
                (given,),
            ):
                held = dict(zip(names, values, strict=True))
                owner = kind.fields["project"].load(held["project"]) if "project" in held else None
                found.append(_Record(rid, kind, UUID(bytes=id_), held, owner))
    return found


class _Match(NamedTuple):
    record: _Record
    word: str
    field: str
    at: int
    """Where in the field's folded text the word stands."""
    titled: bool
    """Whether the title alone holds all words."""

    def hit(self, owners: dict[UUID, str]) -> Hit:
        record = self.record
        return Hit(
            record.kind.name,
            record.id,
            lookup.called(record.kind.name, record.values),
            self.field,
            _excerpt(str(record.values[self.field]), self.at, self.word),
            record.project,
            owners.get(record.project, "") if record.project is not None else "",
        )


def _matched(record: _Record, wanted: list[str]) -> _Match | None:
    """Where the first word stands; None if the record was altered meanwhile and holds the words no more."""
    held = {name: fold(str(record.values[name] or "")) for name in texts(record.kind.name)}
    if not all(any(word in text for text in held.values()) for word in wanted):
        return None
    field = next(name for name, text in held.items() if wanted[0] in text)
    title = fold(lookup.called(record.kind.name, record.values))
    return _Match(record, wanted[0], field, held[field].index(wanted[0]), all(word in title for word in wanted))


def _excerpt(text: str, at: int, word: str) -> str:
    """The part of a text around a word, whose place is counted in the folded text."""
    start, stop = (
        bisect_right(range(len(text) + 1), place, key=lambda n: len(fold(text[:n]))) - 1
        for place in (at, at + len(word))
    )
    first, last = max(0, start - _AROUND), min(len(text), stop + _AROUND)
    while 0 < first < start and unicodedata.category(text[first])[0] == "M":
        first += 1  # a sign without its letter would be drawn with a dotted circle
    while last < len(text) and unicodedata.category(text[last])[0] == "M":
        last += 1
    shown = " ".join(text[first:last].split())
    return f"{'…' if first else ''}{shown}{'…' if last < len(text) else ''}"
