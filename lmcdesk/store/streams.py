"""Which stream a change belongs to. A desk numbers its changes per stream: one per province, for the projects it leads
and all that belongs to them; one for what is national; one for the reference lists. Bundles carry whole streams."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any
from uuid import UUID

from lmcdesk.catalogue.places import places
from lmcdesk.domain.base import Kind, kinds
from lmcdesk.domain.rights import LISTS, Warrant, country_of, listed, place_of
from lmcdesk.domain.values import Role
from lmcdesk.errors import NotAllowed
from lmcdesk.i18n import translate
from lmcdesk.store import heads
from lmcdesk.store.keys import FIELD_BITS, FIELD_MASK, MOST_STREAMS, NUMBER_BITS, STREAM_BITS, stream_of, too_many

Named = tuple[bytes, int]
"""A record's id and the number of its kind. Records of two kinds that bear one id, as only a tampered program makes
them, are two records: what either desk wrote stays what it is, in whatever order it comes."""


@cache
def _provinces(country: str) -> frozenset[str]:
    return frozenset(one.code for of in places().countries if of.code == country for one in of.provinces)


@cache
def placing() -> dict[int, int]:
    """The number of the field that says where a record is at home, by the numbers of the kinds that have one."""
    told = ((kind, kind.fields.get("province" if kind.name == "project" else "project")) for kind in kinds().values())
    return {kind.number: field.number for kind, field in told if field is not None}


class Streams:
    """The streams and the records' homes in them, remembered for the length of a transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._numbers: dict[str, int] = {}
        self._names: dict[int, str] = {}
        self._home: dict[int, int] = {}
        self._rid: dict[Named, int] = {}
        self._next = 0
        project = kinds()["project"].fields
        self._province = project["province"].number
        self._my_country, self._my_province, role = connection.execute(
            "SELECT d.country, d.province, d.role FROM me JOIN desk d ON d.ix = me.desk"
        ).fetchone()
        self.warrant = Warrant(Role(role), self._my_country, (self._my_province,) if self._my_province else ())
        """What this desk may write."""

    def number(self, name: str) -> int:
        """The local number of a stream, which is entered if it is new."""
        if name not in self._numbers:
            self._connection.execute("INSERT OR IGNORE INTO stream (name) VALUES (?)", (name,))
            self._numbers[name] = self._connection.execute("SELECT ix FROM stream WHERE name = ?", (name,)).fetchone()[
                0
            ]
            if self._numbers[name] >= MOST_STREAMS:
                raise too_many()
        return self._numbers[name]

    def name(self, number: int) -> str:
        """A stream's name, by its local number."""
        if number not in self._names:
            self._names.update(self._connection.execute("SELECT ix, name FROM stream"))
        return self._names[number]

    @staticmethod
    def pair(series: int) -> tuple[int, int]:
        """A series' desk and stream."""
        return series >> STREAM_BITS, series & ((1 << STREAM_BITS) - 1)

    # Records and their homes

    def locate(self, named: list[Named]) -> dict[Named, int]:
        """The local numbers of those records that are known; their homes are remembered."""
        wanted = list(dict.fromkeys(one[0] for one in named if one not in self._rid))
        for start in range(0, len(wanted), 500):
            part = wanted[start : start + 500]
            for rid, id_, kind, home in self._connection.execute(
                f"SELECT rid, id, kind, stream FROM record WHERE id IN ({','.join('?' * len(part))})", part
            ):
                self.remember((id_, kind), rid, home)
        return {one: rid for one in named if (rid := self._rid.get(one)) is not None}

    def load(self, rids: list[int]) -> None:
        """Remember the homes of records known by number."""
        for start in range(0, len(rids), 500):
            part = rids[start : start + 500]
            self._home.update(
                self._connection.execute(
                    f"SELECT rid, stream FROM record WHERE rid IN ({','.join('?' * len(part))})", part
                )
            )

    def remember(self, named: Named, rid: int, home: int) -> None:
        """Keep a record's number and home in mind."""
        self._rid[named] = rid
        self._home[rid] = home

    def forget(self) -> None:
        """Let go of all records' numbers and homes, so that memory does not grow with a transaction."""
        self._rid.clear()
        self._home.clear()

    def home(self, rid: int) -> int:
        """The stream that a record's changes go to. It must have been located or loaded."""
        return self._home[rid]

    def next_rid(self) -> int:
        """A number for a new record."""
        if not self._next:
            self._next = self._connection.execute("SELECT coalesce(max(rid), 0) FROM record").fetchone()[0]
        self._next += 1
        return self._next

    def home_of_new(self, kind: Kind, values: Mapping[str, Any]) -> int:
        """The stream of a record that is being made at this desk, which is entered if it is new."""
        return self.number(self.name_of_new(kind, values))

    def name_of_new(self, kind: Kind, values: Mapping[str, Any]) -> str:
        """The name of the stream of a record that would be made at this desk."""
        if kind.number in listed():
            return f"{self._my_country}/{LISTS}"
        if kind.name == "project":
            return self._of_project(values.get("province"))
        parent = values.get("project")
        if isinstance(parent, UUID):
            project = parent.bytes, kinds()["project"].number
            rid = self.locate([project]).get(project)
            if rid is not None:
                return self.name(self._home[rid])
        return self._of_project(None)

    def _of_project(self, province: str | None) -> str:
        """A project belongs to the office that enters it: a province's own; at a national office to the lead province,
        if that is one of the nation's, or the nation."""
        lead = province if province in _provinces(self._my_country) else None
        if self.warrant.role is Role.SECRETARIAT:
            return lead or self._my_country
        return self._my_province or lead or self._my_country

    # Moving

    def moves(self, projects: list[tuple[int, list[tuple[int, Any]]]]) -> list[tuple[int, int]]:
        """Which of some projects, given with their new values, go to another province, and the stream they go to.
        Raises NotAllowed at any desk but a secretariat's."""
        found = []
        given_to: dict[int, dict[int, Any]] = {}
        for rid, values in projects:
            given_to.setdefault(rid, {}).update(values)
        for rid, given in given_to.items():
            if self._province not in given:
                continue
            (province,) = self._connection.execute("SELECT province FROM project WHERE rid = ?", (rid,)).fetchone()
            target = given[self._province]
            if self.warrant.role is not Role.SECRETARIAT:
                if province is not None and target != province:
                    raise NotAllowed(
                        translate(
                            "Rights",
                            "A project goes to another province at the secretariat alone. Nothing was changed. Ask the "
                            "secretariat to move it.",
                        )
                    )
            elif target is not None or province is not None:
                stream = self.number(self._of_project(target))
                if self.name(stream) != place_of(self.name(self._home[rid])):
                    found.append((rid, stream))
        return found

    def joins(self, members: list[tuple[int, Any]]) -> list[tuple[int, int]]:
        """Which of some records, given with the project to which they are said to belong, come to one that is at home
        elsewhere in their country, and the stream they go to."""
        number = kinds()["project"].number
        known = self.locate([(project, number) for _, project in members if isinstance(project, bytes)])
        found = []
        for rid, project in members:
            stream = self._home.get(known.get((project, number), -1))
            if stream is not None and stream != self._home[rid] and self._of_one_country(stream, self._home[rid]):
                found.append((rid, stream))
        return found

    def apart(self, project: int) -> int:
        """The stream that a project has to itself, so that it can be handed to others without all the rest."""
        (id_, home) = self._connection.execute(
            "SELECT lower(hex(r.id)), s.name FROM record r JOIN stream s ON s.ix = r.stream WHERE r.rid = ?", (project,)
        ).fetchone()
        return self.number(f"{place_of(home)}/{id_}")

    def family(self, project: int, stream: int) -> list[int]:
        """A project that is at home in a stream, and all records that are there with it; their homes are remembered.
        What another country says belongs to it stays with that country: who speaks for the project does not speak for
        that (stray.py)."""
        members = [rid for rid, said in self._members(project) if self._of_one_country(said, stream)]
        self.load([project, *members])
        return [project, *members]

    def _members(self, project: int) -> list[tuple[int, int]]:
        """The records that belong to a project, each with the stream in which that is said."""
        (id_,) = self._connection.execute("SELECT id FROM record WHERE rid = ?", (project,)).fetchone()
        found: list[tuple[int, int]] = []
        for kind in kinds().values():
            if "project" in kind.fields:
                found += self._connection.execute(
                    f"""SELECT t.rid, {stream_of("h")} FROM {kind.name} t
                    JOIN head h ON h.k = t.rid << {FIELD_BITS} | ? WHERE t.project = ?""",
                    (kind.fields["project"].number, id_),
                )
        return found

    def _of_one_country(self, one: int, other: int) -> bool:
        return country_of(self.name(one)) == country_of(self.name(other))

    def settle_in(self, members: list[int], stream: int) -> None:
        """Give records a new home."""
        self._connection.executemany("UPDATE record SET stream = ? WHERE rid = ?", [(stream, rid) for rid in members])
        for rid in members:
            self._home[rid] = stream
        self.note_astray(members)

    def note_astray(self, rids: Iterable[int]) -> None:
        """Keep in mind that something was said of some records away from their home (astray.py)."""
        self._connection.executemany("INSERT OR REPLACE INTO astray VALUES (?, 1)", ((rid,) for rid in rids))

    def follow(self, shown: Mapping[int, Any], kind_of: Mapping[int, int], met: Iterable[int] = ()) -> None:
        """After a merge or a judgement: projects that went to another province, and what belongs to them, find their
        new home: the stream in which the province that shows was written, or, where none is left, what else shows; for
        what belongs to them the same, unless another country says so. Where a secretariat moved it in another place's
        stream, as whoever holds the old one alone hears of it, the home is that of the province that it names; who only
        says again which province leads it moves nothing.
        Given is what fields show now, the number of each record's kind, and the projects that were not known before:
        what belongs to one may have come before it."""
        parents = {kind: field for kind, field in placing().items() if kind != kinds()["project"].number}
        named = {kind.number: kind.name for kind in kinds().values()}
        numbers = set(placing().values())
        run, here = self._connection.execute, json.dumps(list(met))
        run("CREATE TEMP TABLE IF NOT EXISTS placed (k INTEGER PRIMARY KEY, value)")
        run("DELETE FROM temp.placed")
        self._connection.executemany(
            "INSERT INTO temp.placed VALUES (?, ?)",
            [
                (k, value)
                for k, value in shown.items()
                if (number := k & FIELD_MASK) in numbers and placing().get(kind_of[k >> FIELD_BITS]) == number
            ],
        )
        moved = run(
            f"""SELECT p.rid, {stream_of("h")}, h.k = w.k AND h.k NOT IN {heads.DISPUTED} AND EXISTS
                (SELECT 1 FROM change q WHERE q.k = c.k AND q.value IS NOT c.value AND {heads.knew("c", "q")}),
                c.value, d.role, d.country
            FROM temp.placed w
            JOIN project p ON p.rid = w.k >> {FIELD_BITS} JOIN head h ON h.k = coalesce(
                (SELECT k FROM head WHERE k = w.k),
                (SELECT min(k) FROM head WHERE k > w.k & ~{FIELD_MASK} AND k <= w.k | {FIELD_MASK}))
            JOIN change c ON c.dot = h.dot JOIN desk d ON d.ix = h.dot >> {NUMBER_BITS + STREAM_BITS}
            WHERE w.k & {FIELD_MASK} = ?""",
            (self._province,),
        ).fetchall()
        self.load([rid for rid, *_ in moved])
        for rid, said_in, moves, value, role, country in moved:
            stream = said_in
            if moves and role == Role.SECRETARIAT and country == country_of(self.name(said_in)):
                lead = value if value in _provinces(country) else country
                stream = said_in if place_of(self.name(said_in)) == lead else self.number(lead)
            if stream != self._home[rid]:
                self.settle_in([rid], stream)
                for member, said in self._members(rid):
                    self.settle_in([member], stream if self._of_one_country(said, stream) else said)
        for kind, field in parents.items():
            run(
                f"""INSERT OR IGNORE INTO temp.placed SELECT t.rid << {FIELD_BITS} | {field}, t.project
                FROM json_each(?) m CROSS JOIN project p ON p.rid = m.value
                CROSS JOIN {named[kind]} t ON t.project = p.id""",
                (here,),
            )
            for rid, home, said, stream in run(
                f"""SELECT r.rid, r.stream, {stream_of("h")} AS said, p.stream
                FROM temp.placed w JOIN record r ON r.rid = w.k >> {FIELD_BITS}
                JOIN record p ON p.id = w.value AND p.kind = ? JOIN head h ON h.k = w.k
                WHERE w.k & {FIELD_MASK} = ? AND r.kind = ?
                AND (p.stream <> r.stream OR said <> r.stream)""",
                (kinds()["project"].number, field, kind),
            ).fetchall():
                target = stream if self._of_one_country(said, stream) else said
                if target != home:
                    self.settle_in([rid], target)
