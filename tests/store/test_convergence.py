"""Any order, repetition or loss of exchange ends in equal desks, and nothing that anyone wrote is lost.

The model knows no clocks, epochs or vectors: it is the set of all changes ever made, each with the set of changes
that its desk held when it was written. From that follow the heads, the conflicts and the deletions that every desk must
show.
"""

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from lmcdesk.domain.base import EXISTENCE, FIELDS_PER_KIND, kind_numbered, kinds, new_id
from lmcdesk.domain.values import Role
from lmcdesk.store import exchange
from lmcdesk.store.database import Database
from lmcdesk.store.digest import digest, stream_digests
from lmcdesk.store.heads import LEAF
from lmcdesk.store.history import history
from lmcdesk.store.journal import Edit
from tests.store.exchanging import Parcel, pack, vector

Dot = tuple[UUID, str, int]
Key = tuple[UUID, int]


@dataclass(frozen=True)
class Written:
    key: Key
    value: object
    clock: int
    past: frozenset[Dot]


class Model:
    """All changes ever made."""

    def __init__(self) -> None:
        self.changes: dict[Dot, Written] = {}

    def heads(self, held: set[Dot]) -> dict[Key, set[Dot]]:
        by_key: dict[Key, set[Dot]] = {}
        for dot in held:
            by_key.setdefault(self.changes[dot].key, set()).add(dot)
        return {
            key: {d for d in dots if not any(d in self.changes[e].past for e in dots)} for key, dots in by_key.items()
        }

    def shown(self, heads: set[Dot]) -> Dot:
        return max(heads, key=lambda d: (self.changes[d].clock, d[0].bytes))

    def deleted(self, record: UUID, heads: dict[Key, set[Dot]]) -> bool:
        said = heads.get((record, EXISTENCE), set())
        others = [d for (r, f), dots in heads.items() if r == record and f != EXISTENCE for d in dots]
        return (
            bool(said)
            and all(self.changes[d].value == 1 for d in said)
            and all(any(o in self.changes[d].past for d in said) for o in others)
        )


FIELDS = {"project": ["title", "objective", "beneficiaries"], "project_measure": ["measure"], "milestone": ["title"]}
DESKS = [("LN", "LA-LM"), ("OX", "LA-OU"), ("VT", None), ("PV", None)]


class Exchange(RuleBasedStateMachine):
    """Desks that write, hand over, lose, repeat, restore and go on."""

    @initialize(n=st.integers(3, 4))
    def begin(self, n: int) -> None:
        self.root = Path(tempfile.mkdtemp(prefix="lmcdesk-"))
        self.model = Model()
        self.desks: list[Database] = []
        for name, province in DESKS[:n]:
            role = Role.COORDINATOR if province else Role.SECRETARIAT
            self.desks.append(Database.create(self.root / name, country="LA", province=province, role=role, name=name))
        self.held: list[set[Dot]] = [set() for _ in self.desks]
        self.records: list[tuple[str, UUID]] = []
        self.parcels: list[tuple[set[Dot], Parcel]] = []
        self.backups: list[tuple[int, Path]] = []
        self.epochs: list[tuple[int, int, set[Dot]]] = []
        self.copies = 0

    def _observe(self, i: int, past: set[Dot] | None = None) -> None:
        """Enter in the model what desk i has just written; `past` is what the writer had seen, if not all."""
        seen = frozenset(self.held[i] if past is None else past)
        with self.desks[i].raw() as c:
            me = self.desks[i].me.id
            rows = c.execute(
                """SELECT t.name, c.dot & ((1 << 35) - 1), r.id, c.k & 63, c.value, c.clock FROM change c
                JOIN record r ON r.rid = c.k >> 6 JOIN stream t ON t.ix = (c.dot >> 35 & 4095)
                JOIN desk d ON d.ix = c.dot >> 47 WHERE d.id = ? ORDER BY c.clock""",
                (me.bytes,),
            ).fetchall()
        own = {d for d in self.held[i] if d[0] == me}
        for stream, number, record, field, value, clock in rows:
            dot = (me, stream, number)
            if dot not in self.model.changes:
                self.model.changes[dot] = Written((UUID(bytes=record), field), value, clock, seen | own)
            else:
                assert dot in self.held[i], "a number was used twice"
            own.add(dot)
            self.held[i].add(dot)

    # Writing

    @rule(i=st.integers(0, 3), kind=st.sampled_from(sorted(FIELDS)), province=st.sampled_from(["LA-LM", "LA-OU", None]))
    def make(self, i: int, kind: str, province: str | None) -> None:
        i %= len(self.desks)
        values: dict[str, object] = {FIELDS[kind][0]: "first"}
        if kind == "project":
            values |= {"country": "LA", "province": province}
        else:
            projects = [r for k, r in self.records if k == "project"]
            if not projects:
                return
            values["project"] = projects[-1]
        record = new_id()
        self.records.append((kind, record))
        with self.desks[i].writing("A") as journal:
            journal.append([Edit(kind, record, values)])
        self._observe(i)

    @precondition(lambda self: self.records)
    @rule(i=st.integers(0, 3), n=st.integers(0, 99), f=st.integers(0, 2), value=st.integers(0, 5))
    def edit(self, i: int, n: int, f: int, value: int) -> None:
        i %= len(self.desks)
        kind, record = self.records[n % min(3, len(self.records))]
        field = kinds()[kind].fields[FIELDS[kind][f % len(FIELDS[kind])]]
        with self.desks[i].writing("B") as journal:
            journal.edit(kind, record, {field.name: value if field.holds is int else str(value)})
        self._observe(i)

    @precondition(lambda self: self.records)
    @rule(i=st.integers(0, 3))
    def open_form(self, i: int) -> None:
        i %= len(self.desks)
        with self.desks[i].raw() as c:
            epoch = c.execute("SELECT epoch FROM me").fetchone()[0]
        self.epochs.append((i, epoch, set(self.held[i])))

    @precondition(lambda self: self.records and self.epochs)
    @rule(n=st.integers(0, 99), f=st.integers(0, 1), value=st.integers(0, 5))
    def save_form(self, n: int, f: int, value: int) -> None:
        """A form that was open while bundles were merged: it overwrites only what its user had seen."""
        i, epoch, seen = self.epochs.pop()
        kind, record = self.records[0]
        with self.desks[i].writing("C") as journal:
            journal.edit(kind, record, {FIELDS[kind][f % len(FIELDS[kind])]: str(value)}, epoch)
        self._observe(i, seen | {d for d in self.held[i] if d[0] == self.desks[i].me.id})

    @precondition(lambda self: self.records)
    @rule(i=st.integers(0, 3), n=st.integers(0, 99), deleted=st.booleans())
    def delete_or_restore(self, i: int, n: int, deleted: bool) -> None:
        i %= len(self.desks)
        kind, record = self.records[n % min(3, len(self.records))]
        with self.desks[i].raw() as c:
            if c.execute("SELECT 1 FROM record WHERE id = ?", (record.bytes,)).fetchone() is None:
                return
        with self.desks[i].writing("D") as journal:
            (journal.delete if deleted else journal.restore)(kind, record)
        self._observe(i)

    # Exchanging

    @rule(i=st.integers(0, 3), j=st.integers(0, 3), stale=st.integers(0, 3))
    def pack(self, i: int, j: int, stale: int) -> None:
        """For desk j, by what i may know of j: the truth, less, or more than the truth (a gap)."""
        i, j = i % len(self.desks), j % len(self.desks)
        known, mine = vector(self.desks[j]), vector(self.desks[i])
        since = {k: max(0, n - stale) if stale < 3 else n + 1 for k, n in known.items() if k in mine}
        self.parcels.append((set(self.held[i]), pack(self.desks[i], since)))

    @precondition(lambda self: self.parcels)
    @rule(n=st.integers(0, 999), j=st.integers(0, 3))
    def deliver(self, n: int, j: int) -> None:
        j %= len(self.desks)
        known, parcel = self.parcels[n % len(self.parcels)]
        self._take(j, known, parcel)

    @rule(i=st.integers(0, 3), j=st.integers(0, 3))
    def exchange(self, i: int, j: int) -> None:
        i, j = i % len(self.desks), j % len(self.desks)
        if i != j:
            self._take(j, set(self.held[i]), pack(self.desks[i], vector(self.desks[j])))

    def _take(self, j: int, known: set[Dot], parcel: Parcel) -> None:
        me = self.desks[j].me.id
        try:
            with self.desks[j].writing("M", "merge") as journal:
                exchange.take_over(journal, parcel.handover, parcel.segments)
        except exchange.Gap:
            return
        v = vector(self.desks[j])
        self.held[j] = {d for d in self.model.changes if d[2] <= v.get((d[0], d[1]), 0)}
        assert known <= self.held[j]
        if self.desks[j].me.id != me:
            self.epochs = [e for e in self.epochs if e[0] != j]

    # Trouble

    @rule(i=st.integers(0, 3))
    def back_up(self, i: int) -> None:
        i %= len(self.desks)
        self.copies += 1
        copy = self.root / f"backup-{self.copies}"
        shutil.copytree(self.desks[i].folder, copy)
        self.backups.append((i, copy))

    @precondition(lambda self: self.backups)
    @rule(n=st.integers(0, 99))
    def fall_back(self, n: int) -> None:
        """A laptop comes back from an old state: what was never handed to anyone is gone, all else returns."""
        i, copy = self.backups.pop(n % len(self.backups))
        folder = self.desks[i].folder
        shutil.rmtree(folder)
        shutil.copytree(copy, folder)
        self.desks[i] = Database.open(folder)
        v = vector(self.desks[i])
        self.held[i] = {d for d in self.model.changes if d[2] <= v.get((d[0], d[1]), 0)}
        self.epochs = [e for e in self.epochs if e[0] != i]

    # What must hold

    @invariant()
    def shows_what_the_model_says(self) -> None:
        for i, desk in enumerate(getattr(self, "desks", [])):
            heads = self.model.heads(self.held[i])
            with desk.raw() as c:
                found: dict[Key, set[tuple[bytes, int]]] = {}
                for record, field, owner, number in c.execute(
                    f"""SELECT r.id, l.k & 63, d.id, l.dot & ((1 << 35) - 1) FROM {LEAF} l
                    JOIN record r ON r.rid = l.k >> 6 JOIN desk d ON d.ix = l.dot >> 47"""
                ):
                    found.setdefault((UUID(bytes=record), field), set()).add((owner, number))
                assert found == {k: {(d[0].bytes, d[2]) for d in dots} for k, dots in heads.items()}
                for kind, record in self.records:
                    row = c.execute(f"SELECT * FROM {kind} WHERE id = ?", (record.bytes,)).fetchone()
                    if row is None:
                        assert not any(k[0] == record for k in heads)
                        continue
                    assert bool(row[2]) == self.model.deleted(record, heads), (i, kind)
                    for number in range(1, len(row) - 2):
                        dots = heads.get((record, number))
                        expected = self.model.changes[self.model.shown(dots)].value if dots else None
                        assert row[2 + number] == expected

    def teardown(self) -> None:
        if not hasattr(self, "desks"):
            return
        for _ in range(2):
            for i in range(len(self.desks)):
                for j in range(len(self.desks)):
                    if i != j:
                        self._take(j, set(self.held[i]), pack(self.desks[i], vector(self.desks[j])))
        told = []
        for i, desk in enumerate(self.desks):
            with desk.raw() as c:
                told.append((digest(c), stream_digests(c), vector(desk)))
                for _kind, record in self.records:
                    written = [w for d, w in self.model.changes.items() if d in self.held[i] and w.key[0] == record]
                    assert len(history(c, record)) == len(written), "something that was written is missing"
        assert all(t == told[0] for t in told)
        shutil.rmtree(self.root)


Exchange.TestCase.settings = settings(
    max_examples=60,
    stateful_step_count=25,
    deadline=None,
    phases=[p for p in Phase if p is not Phase.explain],
    suppress_health_check=list(HealthCheck),
)
TestExchange = Exchange.TestCase


def test_a_kind_has_room_for_its_fields() -> None:
    assert all(len(kind.fields) < FIELDS_PER_KIND for kind in kinds().values())
    assert kind_numbered(99) is None
