"""How far a record had been seen when it was written out, told by its changes, so that any desk that holds them can say
what each field showed then. A series has no gaps: of each that speaks of the record, the last number tells them all."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Container
from functools import cached_property, partial
from typing import Any, Final, NamedTuple
from uuid import UUID

from lmcdesk.store import heads, identity
from lmcdesk.store.keys import FIELD_MASK, MOST_NUMBER, NUMBER_BITS, field_key, series

UNKNOWN: Final = object()
"""Stands for what a field showed where this desk cannot tell."""


class Seen(NamedTuple):
    """What was seen of a record: the last number of each series here."""

    upto: dict[int, int]
    whole: bool
    """Whether all that was seen is known here."""


class Seeing:
    """What was seen of one desk's records, told and understood."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        rows = connection.execute(
            "SELECT s.desk, s.stream, d.id, t.name, s.number FROM series s JOIN desk d ON d.ix = s.desk "
            "JOIN stream t ON t.ix = s.stream"
        ).fetchall()
        self._names = {series(desk, stream): (id_.hex(), name) for desk, stream, id_, name, _ in rows}
        self._known = {(id_.hex(), name): (series(desk, stream), number) for desk, stream, id_, name, number in rows}

    def tell(self, rid: int) -> str:
        """What this desk has seen of a record, as a text for any desk."""
        rows = self._connection.execute("SELECT dot FROM change WHERE k BETWEEN ? AND ?", _span(rid))
        upto: dict[int, int] = {}
        for (dot,) in rows:
            key = dot >> NUMBER_BITS
            upto[key] = max(dot & MOST_NUMBER, upto.get(key, 0))
        return json.dumps([[*self._names[key], number] for key, number in upto.items()], separators=(",", ":"))

    def understand(self, text: str) -> Seen:
        """What a desk told; nothing, if that cannot be known here."""
        desk, _, work = text.partition(" ")
        if work.isdecimal() and desk == str(identity.card(self._connection).id):
            return self._at_receipt(int(work))
        told = _told(text)
        if not told:
            return Seen({}, whole=False)
        found = {self._known[one][0]: number for one, number in told.items() if one in self._known}
        return Seen(found, whole=all(number <= self._known.get(one, (0, 0))[1] for one, number in told.items()))

    @staticmethod
    def streams(text: str) -> set[str]:
        """Those in which a desk told that a record was spoken of; none, if that cannot be known."""
        return {stream for _, stream in _told(text)}

    def _at_receipt(self, work: int) -> Seen:
        """Sheets of the second form tell the desk's receipt up to which they are."""
        rows = self._connection.execute(
            "SELECT series, max(last) FROM work_run WHERE work <= ? GROUP BY series", (work,)
        )
        return Seen(dict(rows.fetchall()), whole=True)

    def shown_then(self, seen: Seen, rid: int, fields: Container[int]) -> dict[int, Any]:
        """Of some fields of a record, by their numbers, those that were written beyond what was seen: what they showed
        then, as stored, or UNKNOWN."""
        known: set[int] = set()
        later: dict[int, list[int]] = defaultdict(list)
        for k, dot in self._connection.execute("SELECT k, dot FROM change WHERE k BETWEEN ? AND ?", _span(rid)):
            if (k & FIELD_MASK) not in fields:
                continue
            if dot & MOST_NUMBER <= seen.upto.get(dot >> NUMBER_BITS, 0):
                known.add(k)
            else:
                later[k].append(dot)
        return {
            k & FIELD_MASK: self._shown_without(k, dots) if seen.whole or k in known else UNKNOWN
            for k, dots in later.items()
        }

    def _shown_without(self, key: int, later: list[int]) -> Any:
        found = self._connection.execute(self._without, (key, json.dumps(later))).fetchone()
        return None if found is None else found[0]

    @cached_property
    def _without(self) -> str:
        """SQL: what a field (?1) shows where some changes (?2) count for nothing."""
        counts, besides = partial(heads.counts, self._connection), "(SELECT value AS dot FROM json_each(?2))"
        overwritten = f"""EXISTS (SELECT 1 FROM change y WHERE y.k = c.k AND y.dot <> c.dot
            AND {counts("y", besides)} AND {heads.knew("y", "c")})"""
        return f"""SELECT c.value FROM change c WHERE c.k = ?1 AND {counts("c", besides)}
            ORDER BY {overwritten}, {heads.greatest_first(self._connection, "c", besides)} LIMIT 1"""


def _told(text: str) -> dict[tuple[str, str], int]:
    """The last number of each desk's changes in a stream, of which a desk told."""
    try:
        return {(str(UUID(id_).hex), str(name)): int(number) for id_, name, number in json.loads(text)}
    except (ValueError, TypeError, AttributeError, RecursionError):
        return {}


def _span(rid: int) -> tuple[int, int]:
    return field_key(rid, 0), field_key(rid, FIELD_MASK)
