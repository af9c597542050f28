"""Changes about records that live elsewhere. What a province's desk writes counts only in a place that is the record's
own: where somebody spoke of it who knew of no other place, as its maker did, or where a secretariat of that country
spoke of it, as when a project moves. What a record's own places say it belongs to a project, is the project's too: it
may be written in the places that are the project's own.

A honest program never writes otherwise; a tampered one may put a change about another province's record among those of
its own. Like every judgement this one is a rule of the changes that are held and of the certificates, and of nothing
else.
"""

import sqlite3
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from lmcdesk.domain.base import kind_numbered, kinds
from lmcdesk.domain.rights import Reason, Warrant, country_of, outside, place_of
from lmcdesk.domain.values import Role
from lmcdesk.store import heads
from lmcdesk.store.keys import (
    FIELD_BITS,
    FIELD_MASK,
    MOST_NUMBER,
    MOST_STREAMS,
    NUMBER_BITS,
    STREAM_BITS,
    dot,
    stream_of,
)
from lmcdesk.store.withheld import Judge, spans


def review(connection: sqlite3.Connection, rids: Iterable[int], judge: Judge) -> set[int]:
    """Judge some records, and what belongs to those that are projects, and let their fields show what follows. Returns
    the fields that may show something else now. Within a transaction."""
    judging = _Judging(connection, judge)
    kept = dict(judging.known())
    due = {*rids, *(k >> FIELD_BITS for k in kept.values())}  # their projects may have come since
    due |= set(judging.members(due))
    wanted = {at: k for rid in sorted(due) for at, k in judging.strays(rid)}
    changed = {k for _, k in wanted.items() ^ kept.items()}
    if changed:
        connection.executemany("DELETE FROM withheld WHERE dot = ?", [(at,) for at in kept.keys() - wanted.keys()])
        connection.executemany(
            "INSERT OR IGNORE INTO withheld VALUES (?, ?, ?)",
            [(at, wanted[at], Reason.ELSEWHERE) for at in wanted.keys() - kept.keys()],
        )
        heads.settle_fields(connection, changed)
    return changed


def away(connection: sqlite3.Connection, keys: Collection[bytes]) -> set[int]:
    """The records of which something signed with some keys is about another place than where they are at home."""
    places = {ix: place_of(name) for ix, name in connection.execute("SELECT ix, name FROM stream")}
    found: set[int] = set()
    for series, span in spans(connection):
        if span.key in keys:
            same = ",".join(str(ix) for ix, place in places.items() if place == place_of(span.stream))
            rows = connection.execute(
                f"""SELECT DISTINCT r.rid FROM change c JOIN record r ON r.rid = c.k >> {FIELD_BITS}
                WHERE c.dot > ? AND c.dot <= ? AND r.stream NOT IN ({same})""",
                (dot(series, span.after), dot(series, span.upto)),
            )
            found.update(rid for (rid,) in rows)
    return found


def reckon(connection: sqlite3.Connection, judge: Judge) -> Iterator[tuple[int, int]]:
    """All changes that are about another place than their record's own, by the whole log: (dot, field)."""
    judging = _Judging(connection, judge)
    due = away(connection, {span.key for _, span in spans(connection)})
    for rid in sorted(due | set(judging.members(due))):
        yield from judging.strays(rid)


@dataclass(frozen=True, slots=True)
class _Said:
    """A change of a record: which, of which field, about which place, and whether a secretariat of that place's country
    made it."""

    dot: int
    k: int
    value: object
    place: str
    by_secretariat: bool


def _in_countries_of(own: set[str], places: set[str]) -> set[str]:
    """Those of some places that lie in the countries of a record's own."""
    countries = set(map(country_of, own))
    return {place for place in places if country_of(place) in countries}


class _Judging:
    """What must be known to judge records, read once."""

    def __init__(self, connection: sqlite3.Connection, judge: Judge) -> None:
        self._connection = connection
        self._judge = judge
        self._streams = dict(connection.execute("SELECT ix, name FROM stream").fetchall())
        self._of_project = {
            kind.number: kind.fields["project"].number for kind in kinds().values() if "project" in kind.fields
        }

    def members(self, rids: Iterable[int]) -> Iterator[int]:
        """What belongs to those of some records that are projects."""
        for rid in rids:
            found = self._connection.execute(
                "SELECT id FROM record WHERE rid = ? AND kind = ?", (rid, kinds()["project"].number)
            ).fetchone()
            for kind in map(kind_numbered, self._of_project) if found else ():
                if kind is not None:
                    rows = self._connection.execute(f"SELECT rid FROM {kind.name} WHERE project = ?", found)
                    yield from (rid for (rid,) in rows)

    def known(self) -> list[tuple[int, int]]:
        """What was found to be astray before: (dot, field)."""
        return self._connection.execute("SELECT dot, k FROM withheld WHERE reason = ?", (Reason.ELSEWHERE,)).fetchall()

    def strays(self, rid: int) -> Iterator[tuple[int, int]]:
        """The changes of a record that are about another place than its own: (dot, field)."""
        said = self._said(rid)
        if len({one.place for one in said}) < 2:
            return
        own = self._own_places(rid, said)
        of_project = self._by_project(rid, [one for one in said if one.place in own])
        own |= _in_countries_of(own, of_project)
        yield from ((one.dot, one.k) for one in said if one.place not in own)

    def _own_places(self, rid: int, said: list[_Said]) -> set[str]:
        own = {place for place in {one.place for one in said} if self._begun_in(rid, place)}
        return own | _in_countries_of(own, {one.place for one in said if one.by_secretariat})

    def _said(self, rid: int) -> list[_Said]:
        rows = self._connection.execute(
            "SELECT dot, k, value FROM change WHERE k BETWEEN ? AND ?",
            (rid << FIELD_BITS, rid << FIELD_BITS | FIELD_MASK),
        ).fetchall()
        return [_Said(at, k, value, place_of(self._stream(at)), self._by_secretariat(at)) for at, k, value in rows]

    def _stream(self, at: int) -> str:
        return str(self._streams[at >> NUMBER_BITS & MOST_STREAMS - 1])

    def _by_project(self, rid: int, said: list[_Said]) -> set[str]:
        """The own places of the project that a record belongs to, by what was said of it in other places."""
        (kind,) = self._connection.execute("SELECT kind FROM record WHERE rid = ?", (rid,)).fetchone()
        field = self._of_project.get(kind)
        found = set()
        for project, place in {(one.value, one.place) for one in said if one.k & FIELD_MASK == field}:
            row = self._connection.execute("SELECT rid FROM project WHERE id = ?", (project,)).fetchone()
            if row is not None:
                found |= self._own_places(row[0], self._said(row[0])) - {place}
        return found

    def _begun_in(self, rid: int, place: str) -> bool:
        """Whether anybody spoke of a record in a place without knowing what was said of it elsewhere."""
        here = [ix for ix, name in self._streams.items() if place_of(name) == place]
        among, span = ",".join(map(str, here)), (rid << FIELD_BITS, rid << FIELD_BITS | FIELD_MASK)
        return (
            self._connection.execute(
                f"""SELECT 1 FROM change c WHERE c.k BETWEEN ? AND ? AND {stream_of("c")} IN ({among}) AND NOT EXISTS
                (SELECT 1 FROM change x WHERE x.k BETWEEN ? AND ? AND {stream_of("x")} NOT IN ({among})
                AND {heads.knew("c", "x")}) LIMIT 1""",
                (*span, *span),
            ).fetchone()
            is not None
        )

    def _by_secretariat(self, at: int) -> bool:
        series, number = at >> NUMBER_BITS, at & MOST_NUMBER
        ends, said = self._warrants.get(series, ([], []))
        place = bisect_left(ends, number)
        warrant = said[place] if place < len(ends) else self._own if series >> STREAM_BITS in self._mine else None
        return (
            isinstance(warrant, Warrant)
            and warrant.role is Role.SECRETARIAT
            and outside(warrant, self._stream(at)) is None
        )

    @cached_property
    def _warrants(self) -> dict[int, tuple[list[int], list[Warrant | Reason]]]:
        """Of each series up to which numbers its desk is certified for what."""
        found: dict[int, tuple[list[int], list[Warrant | Reason]]] = {}
        for series, span in spans(self._connection):
            ends, said = found.setdefault(series, ([], []))
            for upto, warrant in self._judge(span):
                if not ends or upto > ends[-1]:
                    ends.append(upto)
                    said.append(warrant)
        return found

    @cached_property
    def _mine(self) -> set[int]:
        return {desk for (desk,) in self._connection.execute("SELECT desk FROM mine")}

    @cached_property
    def _own(self) -> Warrant:
        """What this desk may write, whose latest changes may not be signed yet."""
        country, province, role = self._connection.execute(
            "SELECT d.country, d.province, d.role FROM me JOIN desk d ON d.ix = me.desk"
        ).fetchone()
        return Warrant(Role(role), country, (province,) if province else ())
