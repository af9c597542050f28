"""Any order, repetition or loss of exchange ends in equal desks, and nothing that anyone wrote is lost.

A desk must show just what the model (tests/store/model.py) says of the part of all changes that it holds.
"""

import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import AbstractContextManager, suppress
from copy import deepcopy
from functools import partial
from pathlib import Path
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from lmcdesk.domain.base import EXISTENCE, FIELDS_PER_KIND, kind_numbered, kinds, new_id
from lmcdesk.domain.values import Role
from lmcdesk.errors import BundleRefused, NothingToUndo, WrongInput
from lmcdesk.store import handover, heads, history, undo
from lmcdesk.store.conflicts import Conflict, conflicts, decide
from lmcdesk.store.database import Database
from lmcdesk.store.digest import digest, stream_digests
from lmcdesk.store.journal import Edit
from lmcdesk.store.takeover import Gap, take_over
from lmcdesk.store.vectors import Vector
from tests.store.exchanging import DAY, YEAR, NewerDesk, Parcel, clock_at, histories, pack, vector
from tests.store.model import Dot, Heads, Key, Model, Written

FIELDS = {"project": ["title", "objective", "women"], "project_measure": ["measure"], "milestone": ["title"]}
PROVINCES = ["LA-LM", "LA-OU", None]
NATIONAL = ["LA", "LA/lists"]
DESKS = [("LN", "LA-LM"), ("OX", "LA-OU"), ("VT", None), ("PV", None)]
UNKNOWN = 99
FORGERIES = ["value", "author", "clock", "hash", "knowledge", "ignorance", "foreknowledge"]


class Exchange(RuleBasedStateMachine):
    """Desks that write, hand over, lose, repeat, restore and go on. The two provinces are mostly sent their own stream
    and the national ones, as a secretariat does; one desk weighs every field the long way."""

    @initialize(
        n=st.integers(3, 4),
        segment=st.sampled_from([1, 2, 3, 50_000]),
        wrong=st.lists(st.sampled_from([0, 0, DAY // 2, 12 * YEAR, -12 * YEAR]), min_size=5, max_size=5),
        plain=st.integers(0, 3),
    )
    def begin(self, n: int, segment: int, wrong: list[int], plain: int) -> None:
        self.root = Path(tempfile.mkdtemp(prefix="lmcdesk-"))
        self.segment, handover.SEGMENT = handover.SEGMENT, segment
        self.wrong, self.plain, self.now = wrong, plain, 1_790_000_000 * 10**9
        self.model = Model()
        self.newer = NewerDesk()
        self.desks: list[Database] = []
        for name, province in DESKS[:n]:
            self.desks.append(
                Database.create(
                    self.root / name, country="LA", province=province, role=Role.SECRETARIAT, name=name
                )  # who may write what is tested with certificates (tests/sync)
            )
        self.held: list[set[Dot]] = [set() for _ in self.desks]
        self.records: list[tuple[str, UUID]] = []
        self.parcels: list[tuple[set[Dot], Parcel]] = []
        self.backups: list[tuple[int, Path]] = []
        self.epochs: list[tuple[int, int, set[Dot]]] = []
        self.make(2, "project", "LA-LM")
        self.make(2, "milestone", None)
        for j in (0, 1, n - 1):
            self._take(j, self._parcel(2, vector(self.desks[j])))

    def _at(self, i: int) -> AbstractContextManager[None]:
        return clock_at(lambda: self.now + self.wrong[i])

    def _write(self, i: int, edits: list[Edit], epoch: int | None = None) -> None:
        with self._at(i), self.desks[i].writing("A") as journal:
            journal.append(edits, epoch)

    def _observe(self, i: int, past: set[Dot] | None = None) -> None:
        """Enter in the model what desk i has just written; `past` is what the writer had seen, if not all."""
        seen = frozenset(self.held[i] if past is None else past)
        me = self.desks[i].me.id
        with self.desks[i].raw() as c:
            rows = c.execute(
                """SELECT t.name, c.dot & ((1 << 35) - 1), r.id, r.kind, c.k & 63, c.value, c.clock, c.epoch
                FROM change c JOIN record r ON r.rid = c.k >> 6 JOIN stream t ON t.ix = (c.dot >> 35 & 4095)
                JOIN desk d ON d.ix = c.dot >> 47 WHERE d.id = ? ORDER BY c.clock""",
                (me.bytes,),
            ).fetchall()
        own = {d for d in self.held[i] if d[0] == me}
        for stream, number, record, kind, field, value, clock, epoch in rows:
            dot = (me, stream, number)
            if dot not in self.model.changes:
                past = seen | own if epoch else frozenset()  # nothing, where a conflict is opened again
                self.model.changes[dot] = Written((UUID(bytes=record), field), kind, value, clock, past)
            else:
                assert dot in self.held[i], "a number was used twice"
            own.add(dot)
            self.held[i].add(dot)
        self._check(i)

    # Writing

    @rule(i=st.integers(0, 3), kind=st.sampled_from(sorted(FIELDS)), province=st.sampled_from(PROVINCES))
    def make(self, i: int, kind: str, province: str | None) -> None:
        i %= len(self.desks)
        values: dict[str, object] = {FIELDS[kind][0]: "first"}
        if kind == "project":
            values |= {"country": "LA", "province": province}
        else:
            values["project"] = next(r for k, r in self.records if k == "project")
        record = new_id()
        self.records.append((kind, record))
        self._write(i, [Edit(kind, record, values)])
        self._observe(i)

    def _pick(self, n: int) -> tuple[str, UUID]:
        return self.records[n % min(4, len(self.records))]

    @rule(i=st.integers(0, 3), n=st.integers(0, 99), f=st.integers(0, 2), value=st.integers(0, 5))
    def edit(self, i: int, n: int, f: int, value: int) -> None:
        i %= len(self.desks)
        kind, record = self._pick(n)
        field = kinds()[kind].fields[FIELDS[kind][f % len(FIELDS[kind])]]
        self._write(i, [Edit(kind, record, {field.name: value if field.holds is int else str(value)})])
        self._observe(i)

    @rule(i=st.integers(0, 3), province=st.sampled_from(PROVINCES), title=st.none() | st.integers(0, 5))
    def move(self, i: int, province: str | None, title: int | None) -> None:
        """The first project goes to another province, if nothing in it waits for a decision."""
        i %= len(self.desks)
        project = self.records[0][1]
        values: dict[str, object] = {"province": province} | ({} if title is None else {"title": str(title)})
        family = self._family(i, project)
        written = {(project, kinds()["project"].fields[name].number) for name in values}
        waits = {
            key
            for key, dots in self.model.heads(self.held[i]).items()
            if key[0] in family and key not in written and self.model.disputed(dots)
        }
        before = self.model.shown(self._heads(i, project, "province"), self.held[i])
        try:
            self._write(i, [Edit("project", project, values)])
        except WrongInput:
            assert waits
            return
        self._observe(i)
        if before != province and before is not None:
            assert not waits
            stream = province or "LA"
            for (record, _), dots in self.model.heads(self.held[i]).items():
                assert record not in family or {d[1] for d in dots} == {stream}

    def _heads(self, i: int, record: UUID, field: str) -> set[Dot]:
        kind = next(k for k, r in self.records if r == record)
        return self.model.heads(self.held[i]).get((record, kinds()[kind].fields[field].number), set())

    def _family(self, i: int, project: UUID) -> set[UUID]:
        members = [r for k, r in self.records if k != "project"]
        return {
            project,
            *(r for r in members if self.model.shown(self._heads(i, r, "project"), self.held[i]) == project.bytes),
        }

    @rule(i=st.integers(0, 3))
    def open_form(self, i: int) -> None:
        i %= len(self.desks)
        with self.desks[i].raw() as c:
            epoch = c.execute("SELECT epoch FROM me").fetchone()[0]
        self.epochs.append((i, epoch, set(self.held[i])))

    @precondition(lambda self: self.epochs)
    @rule(which=st.integers(0, 99), n=st.integers(0, 1), value=st.integers(0, 5))
    def save_form(self, which: int, n: int, value: int) -> None:
        """A form that was open while bundles were merged: it overwrites only what its user had seen."""
        i, epoch, seen = self.epochs.pop(which % len(self.epochs))
        kind, record = self._pick(n)
        self._write(i, [Edit(kind, record, {FIELDS[kind][0]: str(value)})], epoch)
        self._observe(i, seen | {d for d in self.held[i] if d[0] == self.desks[i].me.id})

    @rule(i=st.integers(0, 3), n=st.integers(0, 99), deleted=st.booleans())
    def delete_or_restore(self, i: int, n: int, deleted: bool) -> None:
        i %= len(self.desks)
        kind, record = self._pick(n)
        with suppress(WrongInput), self._at(i), self.desks[i].writing("D") as journal:
            (journal.delete if deleted else journal.restore)(kind, record)
        self._observe(i)

    @rule(i=st.integers(0, 3), n=st.integers(0, 9), take=st.sampled_from(["newest", None]))
    def decide(self, i: int, n: int, take: str | None) -> None:
        i %= len(self.desks)
        waiting = self._waiting(i)
        if not waiting:
            return
        one = waiting[n % len(waiting)]
        value = one.sides[-1].value
        with suppress(WrongInput), self._at(i):  # a project does not move while other fields of it wait
            decide(self.desks[i], "D", one.number, take, value)
            self._observe(i)
            assert one.number not in [c.number for c in self._waiting(i)]

    def _waiting(self, i: int) -> list[Conflict]:
        with self.desks[i].raw() as c:
            return conflicts(c)

    @rule(i=st.integers(0, 3), n=st.none() | st.integers(0, 3))
    def undo(self, i: int, n: int | None) -> None:
        """The last import or merge is taken back, or any of the latest works, an undo perhaps: what it changed is again
        what it was right before, but for what was edited since."""
        i %= len(self.desks)
        with self.desks[i].raw() as c:
            latest = [r.number for r in history.receipts(c, limit=1_000) if r.changes and r.undone_by is None]
        number = None if n is None else next(iter(latest[n:]), None)
        held = set(self.held[i])
        try:
            with self._at(i):
                undone = undo.undo(self.desks[i], "U", number)
        except (NothingToUndo, WrongInput):
            return
        number = undone.receipt.number
        work, earlier = self._came_with(i, number)
        void = self._void(i, number)
        self._observe(i)
        self._check_undone(i, earlier, work, held, void)

    def _check_undone(self, i: int, earlier: set[Dot], work: set[Dot], held: set[Dot], void: set[Dot]) -> None:
        """Given is what was there before the work, what it brought, all that was there when it was taken back, and of
        that what edits nothing."""
        model = self.model
        then, left, was, now = (model.heads(dots) for dots in (earlier, earlier | work, held, self.held[i]))
        shown = {id(then): earlier, id(was): held}

        def says(heads: Heads, key: Key) -> set[object]:
            return {model.changes[d].value for d in heads.get(key, ())} or {None}

        def edited(key: Key) -> bool:
            new = (d for d in held - earlier - work - void if model.changes[d].key == key)
            known = set[Dot]().union(*(model.changes[d].past for d in earlier | work if model.changes[d].key == key))
            return says(was, key) != says(left, key) or any(
                model.changes[d].value not in says(left, key) for d in new if d not in known
            )

        for record in {model.changes[d].key[0] for d in work}:
            keys = {key for key in was if key[0] == record}
            touched = {key for key in keys if edited(key)}
            if kind_numbered(model.changes[next(iter(was[next(iter(keys))]))].kind) is None:
                assert all(now[key] == was[key] for key in keys)
            elif not any(key in then for key in keys):
                stays = touched or model.named(record, now, self.held[i])
                assert all(now[key] == was[key] for key in keys) if stays else model.deleted(record, now)
            else:
                stays = (record, EXISTENCE) in touched or (touched and model.standing(record, then) == "gone")
                assert model.standing(record, now) == model.standing(record, was if stays else then)
                for key in keys - {(record, EXISTENCE)}:
                    back = key not in touched and says(then, key) != says(left, key)
                    wanted = then if back else was
                    assert says(now, key) == says(wanted, key)
                    value = model.shown(wanted.get(key, set()), shown[id(wanted)])
                    assert model.shown(now[key], self.held[i]) == value

    def _void(self, i: int, after: int) -> set[Dot]:
        """Of later works than one the changes of those that were taken back, where nothing of them stays, and of what
        took them back."""
        with self.desks[i].raw() as c:
            works = {r.number: r for r in history.receipts(c, limit=1_000)}
            keys = {
                k: (UUID(bytes=id_), k & 63)
                for one in works.values()
                for k in (one.outcomes if one.what == "undo" else ())
                for (id_,) in c.execute("SELECT id FROM record WHERE rid = ?", (k >> 6,))
            }
        found: set[Dot] = set()
        over: set[int] = set()
        for one in works.values():
            if one.number > after and one.undone_by is not None and one.undone_by not in over:
                over.add(one.number)
                stays = {keys[k] for k in works[one.undone_by].outcomes}
                found |= self._came_with(i, one.undone_by)[0]
                found |= {d for d in self._came_with(i, one.number)[0] if self.model.changes[d].key not in stays}
        return found

    def _came_with(self, i: int, work: int) -> tuple[set[Dot], set[Dot]]:
        """The changes that came with a work, and those that were there before it."""
        found: tuple[set[Dot], set[Dot]] = (set(), set())
        with self.desks[i].raw() as c:
            for number, desk, stream, first, last in c.execute(
                """SELECT r.work, d.id, t.name, r.first, r.last FROM work_run r JOIN desk d ON d.ix = r.series >> 12
                JOIN stream t ON t.ix = r.series & 4095 WHERE r.work <= ?""",
                (work,),
            ):
                found[number < work].update((UUID(bytes=desk), stream, n) for n in range(first, last + 1))
        return found

    @rule(
        i=st.integers(0, 3),
        what=st.sampled_from(["field", "kind", "title", "title"]),
        n=st.integers(0, 1),
        of=st.none() | st.integers(0, 3),
    )
    def write_newer(self, i: int, what: str, n: int, of: int | None) -> None:
        """A later version that knew what desk i knows writes to it: a kind, a field or only a value of which i may
        never have heard. It may claim to know what a desk has yet to write."""
        i %= len(self.desks)
        kind, record = self._pick(n)
        number, field = kinds()[kind].number, kinds()[kind].fields[FIELDS[kind][0]].number
        if what == "kind":
            record, number = UUID(int=UNKNOWN), UNKNOWN
        elif what == "field":
            field = FIELDS_PER_KIND - 1
        me, stream = self.newer.card.id, self.newer.stream
        known = {(me, stream, n + 1) for n in range(len(self.newer.written))}
        clock = max([self.now // 10**6 << 16, *(self.model.changes[d].clock for d in known)]) + 1
        value = f"newer {len(known)}"
        self.newer.write(self.desks[i], record, number, field, value, clock)
        foretold = set() if of is None else self._foretell(self.desks[of % len(self.desks)].me.id)
        c = self.model.changes
        past = frozenset(self.held[i] | known | foretold).union(*(c[d].past for d in known))
        c[me, stream, len(known) + 1] = Written((record, field), number, value, clock, past)
        self._take(i, self.newer.parcel(len(known & self.held[i])))

    def _foretell(self, desk: UUID) -> set[Dot]:
        """Let the last that the later version wrote claim that it knew the next two changes of a desk."""
        told = self.newer.contexts[-1]
        claimed = {(*key, number + n) for key, number in told.items() if key[0] == desk for n in (1, 2)}
        told |= {key: number + 2 for key, number in told.items() if key[0] == desk}
        return claimed

    # Exchanging

    def _parcel(self, i: int, since: Vector, streams: list[str] | None = None) -> tuple[set[Dot], Parcel]:
        wanted = {d for d in self.held[i] if streams is None or d[1] in streams}
        return wanted, pack(self.desks[i], since, streams)

    def _streams(self, j: int, whole: bool) -> list[str] | None:
        province = DESKS[j][1]
        return None if whole or province is None else [province, *NATIONAL]

    @rule(i=st.integers(0, 3), j=st.integers(0, 3), wrongly=st.integers(0, 8**8), whole=st.booleans())
    def pack(self, i: int, j: int, wrongly: int, whole: bool) -> None:
        """For desk j, by what i may know of j: for each series the truth, less, or more than the truth (a gap)."""
        i, j = i % len(self.desks), j % len(self.desks)
        known = vector(self.desks[j])
        wrong = (0, 0, 0, -1, -2, -9, 0, 1)
        off = {k: wrong[wrongly >> 3 * n & 7] for n, k in enumerate(sorted(vector(self.desks[i]), key=str))}
        since = {k: max(0, known.get(k, 0) + by) for k, by in off.items()}
        self.parcels.append(self._parcel(i, since, self._streams(j, whole)))

    @precondition(lambda self: self.parcels)
    @rule(n=st.integers(0, 999), j=st.integers(0, 3))
    def deliver(self, n: int, j: int) -> None:
        self._take(j % len(self.desks), self.parcels[n % len(self.parcels)])

    @rule(i=st.integers(0, 3), j=st.integers(0, 3), whole=st.sampled_from([False, False, True]))
    def exchange(self, i: int, j: int, whole: bool) -> None:
        i, j = i % len(self.desks), j % len(self.desks)
        if i != j:
            self._take(j, self._parcel(i, vector(self.desks[j]), self._streams(j, whole)))

    @precondition(lambda self: self.parcels)
    @rule(n=st.integers(0, 999), j=st.integers(0, 3), how=st.sampled_from(FORGERIES))
    def forge(self, n: int, j: int, how: str) -> None:
        """Whoever passes a parcel on alters it. Nothing of it comes in, unless what he left out was known already."""
        j %= len(self.desks)
        known, parcel = self.parcels[n % len(self.parcels)]
        there = vector(self.desks[j])
        forged = falsified(parcel, there, how)
        if forged is None or any(number > there.get(key, 0) for key, number in self._lacking(parcel, there)):
            return
        before = self._all(j)
        try:
            self._take(j, (known, forged))
        except BundleRefused:
            assert self._all(j) == before
            self._check(j)
        else:
            assert how == "ignorance", "a forgery came in"

    @staticmethod
    def _lacking(parcel: Parcel, there: Vector) -> Iterator[tuple[tuple[UUID, str], int]]:
        """How far what a parcel does not bring must be known."""
        said = parcel.handover
        brought = {(said.desks[r.desk].id, said.streams[r.stream]): (r.since, r.upto) for r in said.runs}
        for key, number in parcel.vector.items():
            since, upto = brought.get(key, (number, 0))
            yield key, since if upto >= number else number

    def _all(self, i: int) -> tuple[Vector, str]:
        with self.desks[i].raw() as c:
            return vector(self.desks[i]), digest(c)

    @rule(i=st.integers(0, 3), f=st.integers(0, 2), value=st.integers(0, 5))
    def give_away(self, i: int, f: int, value: int) -> None:
        """The first project is edited and goes to Oudomxay, which is sent only its own and goes on with it."""
        self.edit(i, 0, f, value)
        self.move(i, "LA-OU", None)
        self.exchange(i, 1, False)
        self.edit(1, 0, f, value + 1)

    def _take(self, j: int, sent: tuple[set[Dot], Parcel] | Parcel) -> None:
        known, parcel = (set(), sent) if isinstance(sent, Parcel) else sent
        desk, me, held = self.desks[j], self.desks[j].me.id, self.held[j]
        settle = heads.settle
        if j == self.plain:
            heads.settle = partial(settle, plainly=True)
        try:
            with self._at(j), desk.writing("M", "merge") as journal:
                taken = take_over(journal, parcel.handover, parcel.segments)
        except Gap as gap:
            assert gap.missing
            for card, stream, first, last in gap.missing:
                there = vector(desk).get((card.id, stream), 0)
                assert there == first - 1 < last <= parcel.vector[card.id, stream]
            return
        finally:
            heads.settle = settle
            if desk.me.id != me:
                self.epochs = [e for e in self.epochs if e[0] != j]
        v = vector(desk)
        self.held[j] = {d for d in self.model.changes if d[2] <= v.get((d[0], d[1]), 0)}
        handover = parcel.handover
        handed = {(handover.desks[run.desk].id, handover.streams[run.stream]) for run in handover.runs}
        assert {d for d in known if (d[0], d[1]) in handed} <= self.held[j]
        assert all(v[key] >= number for key, number in parcel.vector.items())
        new = self.held[j] - held
        assert taken.new == len(new)
        assert taken.known == (sum(map(len, parcel.segments)) - len(new) if new else 0)
        assert taken.records == len({self.model.changes[d].key[0] for d in new})
        was, now = (self._open(h) for h in (held, self.held[j]))
        assert (taken.conflicts, taken.decided) == (len(now - was), len(was - now))
        self._check(j)

    def _open(self, held: set[Dot]) -> set[Key]:
        """The fields that wait for a decision, those that only a newer version knows among them."""
        heads = self.model.heads(held)
        disputed = {k for k, dots in heads.items() if self.model.disputed(dots)}
        gone = {(record, EXISTENCE) for record, name in self.model.to_decide(heads, held) if name == "deleted"}
        return disputed | gone

    @rule(days=st.sampled_from([0.00001, 2]))
    def time_passes(self, days: float) -> None:
        self.now += int(days * DAY)

    # Trouble

    @rule(i=st.integers(0, 3))
    def back_up(self, i: int) -> None:
        i %= len(self.desks)
        copy = self.root / f"backup-{new_id()}"
        shutil.copytree(self.desks[i].folder, copy)
        self.backups.append((i, copy))

    @precondition(lambda self: self.backups)
    @rule(n=st.integers(0, 99), still_open=st.booleans())
    def fall_back(self, n: int, still_open: bool) -> None:
        """A laptop comes back from an old state, be it under a program that is still running: what was never handed to
        anyone is gone, all else returns."""
        i, copy = self.backups.pop(n % len(self.backups))
        folder = self.desks[i].folder
        shutil.rmtree(folder)
        shutil.copytree(copy, folder)
        if not still_open:
            self.desks[i] = Database.open(folder)
        v = vector(self.desks[i])
        self.held[i] = {d for d in self.model.changes if d[2] <= v.get((d[0], d[1]), 0)}
        self.epochs = [e for e in self.epochs if e[0] != i]

    # What must hold

    def _check(self, i: int) -> None:
        """Desk i shows what the model says of the changes that it holds."""
        heads = self.model.heads(self.held[i])
        with self.desks[i].raw() as c:
            found: dict[Key, set[Dot]] = {}
            for record, field, owner, stream, number in c.execute(
                """SELECT r.id, l.k & 63, d.id, s.name, l.dot & ((1 << 35) - 1)
                FROM (SELECT k, dot FROM head UNION ALL SELECT k, dot FROM rival) l JOIN record r ON r.rid = l.k >> 6
                JOIN desk d ON d.ix = l.dot >> 47 JOIN stream s ON s.ix = (l.dot >> 35 & 4095)"""
            ):
                found.setdefault((UUID(bytes=record), field), set()).add((UUID(bytes=owner), stream, number))
            assert found == heads
            for kind, record in self.records:
                row = c.execute(f"SELECT * FROM {kind} WHERE id = ?", (record.bytes,)).fetchone()
                if row is None:
                    assert not any(k[0] == record for k in heads)
                    continue
                assert bool(row[2]) == self.model.deleted(record, heads), (i, kind)
                for number in range(1, len(row) - 2):
                    assert row[2 + number] == self.model.shown(heads.get((record, number), set()), self.held[i])
            waiting = conflicts(c)
        assert {(one.id, one.field) for one in waiting} == self.model.to_decide(heads, self.held[i])
        for one in waiting:
            if one.field != "deleted":
                dots = self._heads(i, one.id, one.field)
                assert (len(one.sides), one.before) == (len(dots), self._before(i, one, dots))

    def _before(self, i: int, one: Conflict, dots: set[Dot]) -> object:
        return kinds()[one.kind].fields[one.field].load(self.model.before(dots, self.held[i]))

    def teardown(self) -> None:
        if not hasattr(self, "desks"):
            return
        try:
            self._agree()
        finally:
            handover.SEGMENT = self.segment
            shutil.rmtree(self.root)

    def _agree(self) -> None:
        """Desks that hold the same of a stream have one digest of it; in the end all have the same of everything."""
        self._compare_streams()
        for _ in range(2):
            for i in range(len(self.desks)):
                for j in range(len(self.desks)):
                    if i != j:
                        self._take(j, self._parcel(i, vector(self.desks[j])))
        told = []
        for i, desk in enumerate(self.desks):
            with desk.raw() as c:
                told.append((digest(c), stream_digests(c), vector(desk)))
                for record in {self.model.changes[d].key[0] for d in self.held[i]}:
                    entries = Counter((e.value, e.before) for e in history.history(c, record) if e.field != "deleted")
                    assert entries == self._story(i, record)
        assert all(t == told[0] for t in told)

    def _story(self, i: int, record: UUID) -> Counter[tuple[object, object]]:
        """Each value that a record's fields ever had, with what its writer saw before."""
        found: Counter[tuple[object, object]] = Counter()
        for dot in self.held[i]:
            written = self.model.changes[dot]
            kind = kind_numbered(written.kind)
            field = kind.numbered(written.key[1]) if kind else None
            if written.key[0] == record and written.key[1] != EXISTENCE:
                values = written.value, self.model.before([dot], self.held[i])
                found[values if field is None else (field.load(values[0]), field.load(values[1]))] += 1
        return found

    def _compare_streams(self) -> None:
        held: dict[str, list[tuple[frozenset[Dot], str]]] = {}
        for i, desk in enumerate(self.desks):
            with desk.raw() as c:
                for stream, found in stream_digests(c).items():
                    held.setdefault(stream, []).append((frozenset(d for d in self.held[i] if d[1] == stream), found))
        for pairs in held.values():
            for dots, found in pairs:
                assert all((dots == others) == (found == its) for others, its in pairs)


def falsified(parcel: Parcel, there: Vector, how: str) -> Parcel | None:
    """A copy in which something is altered about the last change, if that is new to a desk that knows so much; or about
    what its writer knew. None where there is nothing to alter."""
    parcel = deepcopy(parcel)
    said, segments = parcel.handover, parcel.segments
    if not segments or said.runs[-1].upto <= there.get(
        (said.desks[said.runs[-1].desk].id, said.streams[said.runs[-1].stream]), 0
    ):
        return None
    writer, last = said.runs[-1].desk, segments[-1]
    told = max(
        (n for n, row in enumerate(said.contexts) if row[0] == writer),
        key=lambda n: said.contexts[n][1:4],
        default=None,
    )
    match how:
        case "value":
            last.values[-1] = "forged"
        case "author":
            author, count = last.authors[-1]
            last.authors[-1:] = [(author, count - 1), (len(said.authors), 1)]
            said.authors.append("forger")
        case "clock":
            last.clocks[-1] += 1
        case "hash":
            said.runs[-1].hash = bytes(32)
        case "foreknowledge":
            said.contexts.append((writer, 1_000_000, writer, said.runs[-1].stream, 1_000_000))
        case "knowledge" if told is not None:
            *row, number = said.contexts[told]
            said.contexts[told] = (row[0], row[1], row[2], row[3], number + 1)
        case "ignorance" if told is not None:
            del said.contexts[told]
        case _:
            return None
    return parcel


Exchange.TestCase.settings = histories(40, 30)
TestExchange = Exchange.TestCase


def test_a_kind_has_room_for_its_fields() -> None:
    for kind in kinds().values():
        assert [f.number for f in kind.fields.values()] == list(range(1, len(kind.fields) + 1))
        assert len(kind.fields) < FIELDS_PER_KIND
    assert kind_numbered(UNKNOWN) is None
