"""Any order, repetition or loss of bundles, whoever carries them, ends in equal desks; nothing that anyone wrote is
lost, nothing that anyone may not write shows, and nothing that was altered on its way comes in.

As in tests/store/test_convergence.py, but over real files: what a desk holds, believes and shows is reckoned beside
it by models (tests/store/model.py, tests/sync/offices.py) that know no epochs, chains or signatures.
"""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar
from uuid import UUID

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from lmcdesk.domain.base import kinds, new_id
from lmcdesk.errors import BundleRefused, NotAllowed, NothingToUndo, WrongInput
from lmcdesk.store import handover
from lmcdesk.store.conflicts import Conflict, conflicts, decide
from lmcdesk.store.database import Database
from lmcdesk.store.digest import digest, stream_digests
from lmcdesk.store.history import Receipt, receipts
from lmcdesk.store.journal import Edit
from lmcdesk.store.restore import backup, restore
from lmcdesk.store.streams import placing
from lmcdesk.store.undo import Undone, undo
from lmcdesk.sync import facts, quarantine, trust
from lmcdesk.sync.bundle import write, write_parts
from lmcdesk.sync.manifest import Manifest
from lmcdesk.sync.merge import merge
from lmcdesk.sync.receipts import MergeReport, Outcome
from tests.store.exchanging import DAY, YEAR, clock_at, histories
from tests.store.model import Dot, Key, Model, Written
from tests.sync.offices import CASTS, HOLDERS, PHNOM_PENH, Office, Said, Sent, found, take_the_word_of, write_as

FIELDS = {
    "project": ["title", "objective", "women"],
    "milestone": ["title"],
    "progress_report": ["state", "narrative"],
}
STATES = ["draft", "submitted", "returned", "approved", "locked"]
PROVINCES = ["LA-LM", "LA-OU", None]
WRONG = [0, 0, DAY // 2, 12 * YEAR, -12 * YEAR]

which = st.integers(0, 4)


class Exchange(RuleBasedStateMachine):
    """Offices that write, hand over files, lose them, repeat them, fall back, are copied, and are revoked."""

    root: ClassVar[Path]
    templates: ClassVar[dict[Any, tuple[Path, list[Office]]]] = {}

    @initialize(
        cast=st.sampled_from(CASTS),
        segment=st.sampled_from([2, 50_000]),
        wrong=st.lists(st.sampled_from(WRONG), min_size=5, max_size=5),
    )
    def begin(self, cast: Any, segment: int, wrong: list[int]) -> None:
        if not self.templates:
            with clock_at(lambda: 1_790_000_000 * 10**9):
                self.templates.update(found(CASTS, self.root))
        self.segment, handover.SEGMENT = handover.SEGMENT, segment
        self.wrong, self.now = wrong, 1_790_000_000 * 10**9
        template, offices = self.templates[cast]
        self.work = self.root / "work"
        shutil.rmtree(self.work, ignore_errors=True)
        shutil.copytree(template, self.work)
        (self.work / "sticks").mkdir()
        self.files = 0
        self.offices = [office.copied(office.place) for office in offices]
        self.model = Model()
        self.owners: dict[UUID, str] = {}
        self.ever: dict[UUID, set[Dot]] = {}
        self.records: list[tuple[str, UUID]] = []
        self.sent: list[Sent] = []
        self.backups: list[tuple[int, Path, Office]] = []
        self.renewed: dict[str, list[bytes]] = {}
        for office in self.offices:
            self._see(office)
        self.make(1, "project", "LA-LM")
        self._hand(1, 0)

    def _at(self, office: Office) -> AbstractContextManager[None]:
        i = self.offices.index(office)
        return office.at_work(lambda: self.now + self.wrong[i])

    def _office(self, n: int) -> Office:
        return self.offices[n % len(self.offices)]

    # Writing

    def _write(self, office: Office, edits: list[Edit], what: str = "edit") -> None:
        with suppress(NotAllowed, WrongInput), self._at(office), office.database.writing("A", what) as journal:
            journal.append(edits)
        self._observe(office)

    def _observe(self, office: Office) -> None:
        """Enter in the model what an office has just written."""
        me = office.database.me.id
        for dot, (key, kind, value, clock, epoch) in sorted(self._log(office).items(), key=lambda entry: entry[1][3]):
            if dot not in office.held:
                assert dot[0] == me, "it says something in another's name"
                assert dot not in self.model.changes, "a number was used twice"
                past = frozenset(office.held if epoch else ())  # nothing, where a conflict is opened again
                self.model.changes[dot] = Written(key, kind, value, clock, past)
                office.held.add(dot)
        self._see(office)
        self._check(office)

    def _hear(self, office: Office) -> None:
        """It may have said again what was not known everywhere; mostly it has not."""
        with office.database.raw() as c:
            written = c.execute("SELECT count(*) FROM change").fetchone()[0] > len(office.held)
        (self._observe if written else self._see)(office)

    def _see(self, office: Office) -> None:
        """Whoever it is now has the key of its office, and holds what it holds."""
        me = office.database.me.id
        assert self.owners.setdefault(me, office.holder.name) == office.holder.name
        self.ever.setdefault(me, set()).update(office.held)

    def _log(self, office: Office) -> dict[Dot, tuple[Key, int, object, int, int]]:
        with office.database.raw() as c:
            rows = c.execute(
                """SELECT d.id, t.name, c.dot & ((1 << 35) - 1), r.id, c.k & 63, r.kind, c.value, c.clock, c.epoch
                FROM change c JOIN record r ON r.rid = c.k >> 6 JOIN stream t ON t.ix = (c.dot >> 35 & 4095)
                JOIN desk d ON d.ix = c.dot >> 47"""
            ).fetchall()
        return {
            (UUID(bytes=desk), stream, number): ((self._record(record, kind), field), kind, value, clock, epoch)
            for desk, stream, number, record, field, kind, value, clock, epoch in rows
        }

    def _record(self, id_: bytes, kind: int) -> UUID:
        """The model's name of a record: its id, or another one for a record of another kind that bears that id."""
        record = UUID(bytes=id_)
        made = next((kinds()[name].number for name, known in self.records if known == record), kind)
        return record if kind == made else UUID(int=record.int ^ kind)

    @rule(i=which, kind=st.sampled_from(sorted(FIELDS)), province=st.sampled_from(PROVINCES))
    def make(self, i: int, kind: str, province: str | None) -> None:
        office = self._office(i)
        name = FIELDS[kind][0]
        values: dict[str, object] = {name: "draft" if name == "state" else "first"}
        if kind == "project":
            lead = office.holder.province or province
            values |= {"country": office.holder.country} | ({"province": lead} if lead else {})
        else:
            values["project"] = next(r for k, r in self.records if k == "project")
        record = new_id()
        self.records.append((kind, record))
        self._write(office, [Edit(kind, record, values)])

    def _edit(self, n: int, f: int, value: int) -> Edit:
        kind, record = self.records[n % min(4, len(self.records))]
        found = kinds()[kind].fields[FIELDS[kind][f % len(FIELDS[kind])]]
        values = {"women": value, "state": STATES[value]}
        return Edit(kind, record, {found.name: values.get(found.name, str(value))})

    @rule(i=which, n=st.integers(0, 99), f=st.integers(0, 2), value=st.integers(0, 4))
    def edit(self, i: int, n: int, f: int, value: int) -> None:
        self._write(self._office(i), [self._edit(n, f, value)])

    @rule(i=which, j=which, n=st.integers(0, 99), f=st.integers(0, 2), value=st.integers(0, 4))
    def trespass(self, i: int, j: int, n: int, f: int, value: int) -> None:
        """A tampered program writes whatever it likes, approves its own report, and hands that on."""
        office, record = self._office(i), new_id()
        office.tampered = True
        report = Edit("progress_report", record, {"project": self.records[0][1], "state": "approved"})
        self._write(office, [self._edit(n, f, value), report], "sample")
        self._hand(i, j)

    @rule(i=which, j=which, n=st.integers(0, 99), f=st.integers(0, 2), value=st.integers(0, 4))
    def hijack(self, i: int, j: int, n: int, f: int, value: int) -> None:
        """A tampered program puts a change about any record that it knows among those of its own place."""
        office, edit = self._office(i), self._edit(n, f, value)
        office.tampered = True
        with suppress(NotAllowed, WrongInput), self._at(office), office.database.writing("H", "sample") as journal:
            row = journal.connection.execute("SELECT rid FROM record WHERE id = ?", (edit.id.bytes,)).fetchone()
            if row is not None:
                journal.streams.load([row[0]])
                mine = journal.streams.number(office.holder.province or office.holder.country)
                journal.streams.settle_in([row[0]], mine)
                journal.append([edit])
        self._observe(office)
        self._hand(i, j)

    @rule(i=which, j=which, n=st.integers(0, 99), kind=st.sampled_from(sorted(FIELDS)))
    def misname(self, i: int, j: int, n: int, kind: str) -> None:
        """A tampered program writes of a record, perhaps one of which it was never told, as one of another kind."""
        office = self._office(i)
        _, record = self.records[n % min(4, len(self.records))]
        office.tampered = True
        name = FIELDS[kind][-1]
        self._write(office, [Edit(kind, record, {name: 1 if name == "women" else "misnamed"})], "sample")
        self._hand(i, j)

    @rule(i=which, j=which, k=which, heard=st.booleans())
    def impersonate(self, i: int, j: int, k: int, heard: bool) -> None:
        """A tampered program signs in the name of another desk, where that one wrote nothing yet: nobody takes it, be
        that desk known to him or not."""
        office, other, victim = self._office(i), self._office(j), self._office(k)
        if victim.holder is office.holder or other.holder is office.holder:
            return
        place = self.work / "impersonator"
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(office.place, place)
        tampered = office.copied(place)
        with self._at(victim):
            victim.database.make_certain()
        self._see(victim)
        with tampered.at_work(lambda: self.now):
            write_as(tampered.database, victim.database.me if heard else replace(victim.database.me, id=new_id()))
            manifest = write(tampered.database, place / "forged.lmcb")
        said = frozenset(office.said | {Said(office.holder.root, office.holder.name)})
        sent = Sent(place / "forged.lmcb", manifest, office.holder, said, tampered.knows(), set(), set())
        try:
            with self._at(other):
                assert merge(other.database, sent.path, "M").outcome is Outcome.HELD
        except BundleRefused:
            if not sent.refused_by(other):  # whatever he wrote, what he tells of desks is known now
                other.learn(sent.said, sent.lines)
        for kept in quarantine.kept(other.database.folder):
            if kept.file == sent.path.name:
                quarantine.drop(kept)
        self._see(other)
        self._check(other)

    @rule(i=which, province=st.sampled_from(PROVINCES))
    def move(self, i: int, province: str | None) -> None:
        """The first project goes to another province, if this office may say so and nothing in it is to be decided."""
        self._write(self._office(i), [Edit(*self.records[0], {"province": province})])

    @rule(i=which, n=st.integers(0, 99))
    def set_apart(self, i: int, n: int) -> None:
        """A project gets a stream of its own."""
        office = self._office(i)
        projects = [record for kind, record in self.records if kind == "project"]
        with suppress(NotAllowed, WrongInput), self._at(office), office.database.writing("A") as journal:
            journal.set_apart(projects[n % len(projects)])
        self._observe(office)

    @rule(i=which, n=st.integers(0, 99), deleted=st.booleans())
    def delete_or_restore(self, i: int, n: int, deleted: bool) -> None:
        office = self._office(i)
        kind, record = self.records[n % min(4, len(self.records))]
        with suppress(WrongInput, NotAllowed), self._at(office), office.database.writing("D") as journal:
            (journal.delete if deleted else journal.restore)(kind, record)
        self._observe(office)

    @rule(i=which, n=st.integers(0, 9), take=st.sampled_from(["newest", None]))
    def decide(self, i: int, n: int, take: str | None) -> None:
        office = self._office(i)
        waiting = self._waiting(office)
        if waiting:
            one = waiting[n % len(waiting)]
            with suppress(WrongInput, NotAllowed), self._at(office):
                decide(office.database, "D", one.number, take, one.sides[-1].value)
                assert one.number not in [c.number for c in self._waiting(office)]
            self._observe(office)

    def _waiting(self, office: Office) -> list[Conflict]:
        with office.database.raw() as c:
            return conflicts(c)

    @rule(i=which, n=st.none() | st.integers(0, 3), again=st.booleans())
    def undo(self, i: int, n: int | None, again: bool) -> None:
        """The last merge is taken back, or any of the latest works, an undo perhaps. Once that is taken back in turn,
        all is as it was, but for what this office may not write."""
        office = self._office(i)
        works = [r.number for r in self._receipts(office) if r.changes and r.undone_by is None]
        before = self._shown(office)
        undone = self._undo(office, None if n is None else next(iter(works[n:]), None))
        if undone is None or undone.nothing or not again:
            return
        undone = self._undo(office, self._receipts(office)[0].number)
        if undone is not None and not (office.tampered or office.revoked(office.holder.name)):
            assert undone.kept == []
            assert undone.elsewhere or self._shown(office) == before

    @rule(i=which, j=which, n=st.integers(0, 99), f=st.integers(0, 2), deleted=st.booleans())
    def regret(self, i: int, j: int, n: int, f: int, deleted: bool) -> None:
        """Two offices disagree, about a field or whether a record is there; one hears of it, takes that back, and has
        it again."""
        if deleted:
            self.delete_or_restore(i, n, True)
        else:
            self.edit(i, n, f, 1)
        self.edit(j, n, f, 2)
        self._hand(i, j)
        self.undo(j, None, True)

    def _undo(self, office: Office, number: int | None) -> Undone | None:
        undone = None
        with suppress(NotAllowed, NothingToUndo, WrongInput), self._at(office):
            undone = undo(office.database, "U", number)
        self._observe(office)
        return undone

    @staticmethod
    def _receipts(office: Office) -> list[Receipt]:
        with office.database.raw() as c:
            return receipts(c)

    def _shown(self, office: Office) -> object:
        """The records that are there, and what waits for a decision."""
        with office.database.raw() as c:
            rows = [row for kind in FIELDS for row in c.execute(f"SELECT * FROM {kind} WHERE deleted = 0 ORDER BY rid")]
        return rows, {(one.id, one.field) for one in self._waiting(office)}

    # Exchanging

    @rule(i=which, j=which, encrypted=st.booleans(), everything=st.booleans(), addressed=st.booleans())
    def pack(self, i: int, j: int, encrypted: bool, everything: bool, addressed: bool) -> None:
        """A file that may come to anybody, at any time, or be lost."""
        office = self._office(i)
        recipient = self._addressee(office, self._office(j)) if addressed else None
        self.sent.append(self._pack(office, recipient, encrypted=encrypted, everything=everything))

    @staticmethod
    def _addressee(office: Office, other: Office) -> UUID | None:
        """Nothing is written for oneself, for one who was revoked, or for whom nobody vouches; what is for nobody in
        particular may come to him."""
        name, desk = other.holder.name, other.database.me.id
        may = office.vouched_for(name) and not office.revoked(name) and desk != office.database.me.id
        return desk if may else None

    def _pack(self, office: Office, recipient: UUID | None, **choice: bool) -> Sent:
        self.files += 1
        path = self.work / "sticks" / f"{self.files}.lmcb"
        with self._at(office):
            manifest = write(office.database, path, recipient=recipient, **choice)
        self._hear(office)
        told = self._told(office, manifest, everything=choice.get("everything", False))
        sent = self._sent(office, path, manifest, told)
        addressee = manifest.header.recipient
        assert told - sent.dots <= (self.ever.get(addressee.id, set()) if addressee else set()), "it never had that"
        return sent

    @staticmethod
    def _told(office: Office, manifest: Manifest, *, everything: bool) -> set[Dot]:
        """What it holds of that which its addressee is sent."""
        addressee = manifest.header.recipient
        if addressee and addressee.province and office.holder.province is None and not everything:
            return {d for d in office.held if d[1].split("/")[0] in (addressee.province, addressee.country)}
        return set(office.held)

    def _sent(self, office: Office, path: Path, manifest: Manifest, told: set[Dot]) -> Sent:
        runs = {(run.desk, run.stream): (run.since, run.upto) for run in manifest.header.runs}
        dots = {d for d in told if (run := runs.get((d[0], d[1]))) and run[0] < d[2] <= run[1]}
        assert len(dots) == sum(upto - since for since, upto in runs.values())
        said = frozenset(office.said | {Said(office.holder.root, office.holder.name)})
        return Sent(path, manifest, office.holder, said, office.knows(), dots, told)

    @rule(i=which, j=which, addressed=st.booleans())
    def pack_in_parts(self, i: int, j: int, addressed: bool) -> None:
        """As many files as can be, each a bundle of its own, which may come in any order or be lost."""
        office = self._office(i)
        recipient = self._addressee(office, self._office(j)) if addressed else None
        self.files += 1
        path = self.work / "sticks" / f"{self.files}.lmcb"
        with self._at(office):
            manifests = write_parts(office.database, path, 1, recipient=recipient)
        self._hear(office)
        told = self._told(office, manifests[0], everything=False)
        ends = {}
        for manifest in reversed(manifests):
            ends |= {(run.desk, run.stream): run.since for run in manifest.header.runs}
        for manifest in manifests:
            ends |= {(run.desk, run.stream): run.upto for run in manifest.header.runs}
            reached = {d for d in told if d[2] <= ends.get((d[0], d[1]), d[2])}
            self.sent.append(self._sent(office, path.with_name(manifest.file), manifest, reached))
        assert reached == told, "the last part leaves something out"

    @precondition(lambda self: self.sent)
    @rule(n=st.integers(0, 999), j=which)
    def deliver(self, n: int, j: int) -> None:
        self._take(self._office(j), self.sent[n % len(self.sent)])

    @rule(i=which, j=which)
    def hand(self, i: int, j: int) -> None:
        self._hand(i, j)

    def _hand(self, i: int, j: int) -> None:
        office, other = self._office(i), self._office(j)
        if office is not other:
            self._take(other, self._pack(office, self._addressee(office, other), encrypted=True))

    def _take(self, office: Office, sent: Sent) -> None:
        """What becomes of a bundle and of those that waited for it, and what shows then, is known beforehand."""
        with self._at(office):
            office.database.make_certain()  # as each merge does first
            trust.catch_up(office.database)
        self._see(office)
        me, held = office.database.me.id, set(office.held)
        expected = self._expected(office, sent)
        try:
            with self._at(office):
                report = merge(office.database, sent.path, "M")
        except BundleRefused:
            assert expected is Outcome.REFUSED
            if sent not in office.waiting:
                office.waiting.append(sent)
            self._check(office)
            return
        assert report.outcome is expected
        if report.outcome is Outcome.HELD and sent not in office.waiting:
            office.waiting.append(sent)
        if report.outcome is Outcome.MERGED:
            self._took(office, sent, report)
            for later in report.released:
                one = next(s for s in office.waiting if s.manifest.sha256 == self._hash(later))
                office.waiting.remove(one)
                if later.outcome is Outcome.MERGED:
                    self._took(office, one, later)
                else:
                    assert later.outcome in (Outcome.KNOWN, Outcome.OWN) and one.dots <= office.held
            self._hear(office)
            for one in office.waiting:
                assert self._expected(office, one) in (Outcome.REFUSED, Outcome.HELD), "it waits for nothing"
        assert held <= office.held
        self._see(office)
        assert office.database.me.id == me or report.outcome in (Outcome.MERGED, Outcome.HELD)
        self._check(office)

    @staticmethod
    def _hash(report: MergeReport) -> str:
        assert report.manifest is not None
        return report.manifest.sha256

    def _expected(self, office: Office, sent: Sent) -> Outcome:
        if sent.manifest.sha256 in office.done:
            return Outcome.KNOWN
        if sent.refused_by(office):
            return Outcome.REFUSED
        if sent.manifest.header.sender.id == office.database.me.id and sent.dots <= office.held:
            return Outcome.OWN
        return Outcome.MERGED if sent.fits(office) else Outcome.HELD

    def _took(self, office: Office, sent: Sent, report: MergeReport) -> None:
        new = sent.dots - office.held
        assert (report.taken.new, report.taken.known) == (len(new), len(sent.dots) - len(new) if new else 0)
        assert report.taken.records == len({self.model.changes[d].key[0] for d in new})
        office.held |= sent.dots
        office.done.add(sent.manifest.sha256)
        office.learn(sent.said, sent.lines)

    @rule(days=st.sampled_from([0.00001, 2]))
    def time_passes(self, days: float) -> None:
        self.now += int(days * DAY)

    # Trust

    @rule(n=st.integers(0, 4))
    def revoke(self, n: int) -> None:
        """An office's laptop was stolen: from now on the secretariat believes only what it has of it."""
        office = self.offices[0]
        holders = [h for h in HOLDERS.values() if h.root == office.holder.name != h.name]
        holder = holders[n % len(holders)]
        with office.database.raw() as c:
            believed = facts.trusted(c)
        if any(believed.certified(key, holder.country) is None for key in self.renewed.get(holder.name, [])):
            return  # it fell back behind the certificate, and knows less of that office than it gave away
        with suppress(WrongInput), self._at(office):
            trust.revoke(office.database, holder.name)
            stands: dict[tuple[UUID, str], int] = {}
            for owner, stream, number in office.held:
                stands[owner, stream] = max(number, stands.get((owner, stream), 0))
            office.said.add(Said(office.holder.name, holder.name, frozenset(stands.items())))
        self._see(office)
        self._check(office)

    @rule(i=which)
    def renew(self, i: int) -> None:
        """An office makes a new key; if it is no secretariat, its own one certifies it. Copies go on with the old."""
        office, hub = self._office(i), self.offices[0]
        root = office.holder.root == office.holder.name
        if not root and hub.revoked(office.holder.name):
            return
        with self._at(office):
            file = trust.renew(office.database)
        self.renewed.setdefault(office.holder.name, []).append(trust.requested(file).key)
        if not root:
            with self._at(hub):
                answer = trust.enrol(hub.database, file)
            with self._at(office):
                trust.accept(office.database, answer)
            for one in (office, hub):
                one.said.add(Said(hub.holder.name, office.holder.name))
            office.learn(frozenset(), hub.knows())
        for one in (office, hub):
            self._see(one)
            self._check(one)

    @precondition(lambda self: any(office.holder is PHNOM_PENH for office in self.offices))
    @rule(i=which)
    def trust(self, i: int) -> None:
        """An office takes the word of the other country's secretariat."""
        office, other = self._office(i), next(o for o in self.offices if o.holder is PHNOM_PENH)
        with self._at(other):
            file = trust.request(other.database)
        self._see(other)
        with self._at(office):
            take_the_word_of(office, other, file)
        self._see(office)
        self._check(office)

    # Trouble

    @rule(i=which)
    def back_up(self, i: int) -> None:
        office, file = self._office(i), self.work / "sticks" / f"{new_id()}.lmcdesk"
        with self._at(office):
            backup(office.database, file)
        self.backups.append((self.offices.index(office), file, office.copied(office.place)))

    @precondition(lambda self: self.backups)
    @rule(n=st.integers(0, 99), still_open=st.booleans())
    def fall_back(self, n: int, still_open: bool) -> None:
        """What was never handed to anyone is gone; all else returns."""
        i, file, then = self.backups[n % len(self.backups)]
        office = self.offices[i]
        with self._at(office):
            restore(office.place / "desk", file)
        database = office.database if still_open else Database.open(office.place / "desk")
        waiting = office.waiting
        self.offices[i] = then.copied(office.place)
        self.offices[i].database, self.offices[i].waiting = database, waiting
        self._check(self.offices[i])

    @precondition(lambda self: len(self.offices) < 5)
    @rule(i=which, elsewhere=st.booleans())
    def copy(self, i: int, elsewhere: bool) -> None:
        """Somebody copies the folder, to this computer or to another, and both go on."""
        office = self._office(i)
        place = self.work / f"{office.holder.name} {len(self.offices)}"
        shutil.copytree(office.place / "desk", place / "desk")
        other = office.copied(place)
        if not elsewhere:
            (place / "marks").symlink_to(office.place / "marks")
        self.offices.append(other)
        self._check(other)

    # What must hold

    def _check(self, office: Office) -> None:
        """An office holds what the model says, and shows what the model says of it."""
        log = self._log(office)
        assert log.keys() == office.held
        for dot, (key, kind, value, clock, _) in log.items():
            written = self.model.changes[dot]
            assert (key, kind, value, clock) == (written.key, written.kind, written.value, written.clock)
        if office.tampered or office.revoked(office.holder.name):
            return
        counted = office.counted(self.model, self.owners)
        heads = self.model.heads(counted)
        with office.database.raw() as c:
            shown: dict[Key, set[Dot]] = {}
            for record, kind, number_of_field, owner, stream, number in c.execute(
                """SELECT r.id, r.kind, l.k & 63, d.id, s.name, l.dot & ((1 << 35) - 1)
                FROM (SELECT k, dot FROM head UNION ALL SELECT k, dot FROM rival) l JOIN record r ON r.rid = l.k >> 6
                JOIN desk d ON d.ix = l.dot >> 47 JOIN stream s ON s.ix = (l.dot >> 35 & 4095)"""
            ):
                key = self._record(record, kind), number_of_field
                shown.setdefault(key, set()).add((UUID(bytes=owner), stream, number))
            assert shown == heads
            for name in FIELDS:
                for row in c.execute(f"SELECT * FROM {name}"):
                    record = self._record(row[1], kinds()[name].number)
                    absent = not any(r == record for r, _ in heads)
                    assert bool(row[2]) == (absent or self.model.deleted(record, heads))
                    for place, value in enumerate(row[3:], 1):
                        assert value == self.model.shown(heads.get((record, place), set()), counted)
            waiting = conflicts(c)
        named = {one.number: self._record(one.id.bytes, kinds()[one.kind].number) for one in waiting}
        assert {(named[one.number], one.field) for one in waiting} == self.model.to_decide(heads, counted)
        withheld = {self.model.changes[d].key for d in office.held - counted}
        for one in waiting:
            found = kinds()[one.kind].fields.get(one.field)
            if found is not None and (named[one.number], found.number) not in withheld:
                dots = heads[named[one.number], found.number]
                before = found.load(self.model.before(dots, office.held))
                assert (len(one.sides), one.before) == (len(dots), before)

    def teardown(self) -> None:
        if not hasattr(self, "offices"):
            return
        try:
            self._agree()
        finally:
            handover.SEGMENT = self.segment

    def _agree(self) -> None:
        """In the end all that is held anywhere comes to the secretariats, and from there to whom it belongs."""
        for office in self.offices:
            with self._at(office):
                office.database.make_certain()
            self._see(office)
        hub, *others = self.offices
        revoked = {o.holder.name for o in self.offices if hub.revoked(o.holder.name)}
        held = -1
        while held != (held := sum(len(office.held) for office in self.offices)):  # what waited comes in later
            for other in others:
                if other.holder.root == hub.holder.name or other.holder is PHNOM_PENH:
                    self._take_all(hub, other)
            for other in others:
                self._take_all(other, hub)
        live = [o for o in self.offices if o.holder.name not in revoked]
        assert hub.held >= set().union(*(o.held for o in live))
        with hub.database.raw() as c:
            whole, by_stream = digest(c), stream_digests(c)
            homes = self._homes(c)
        decisions = self._decisions(hub)
        for other in live:
            province, country = other.holder.province, other.holder.country
            scope = {s for s in by_stream if not province or s.split("/")[0] in (province, country)}
            assert {d for d in other.held if d[1] in scope} == {d for d in hub.held if d[1] in scope}
            with other.database.raw() as c:
                found = stream_digests(c)
                assert all(found.get(stream) == by_stream.get(stream) for stream in scope)
                counted = hub.counted(self.model, self.owners) & other.held
                if hub.tampered or other.tampered or other.counted(self.model, self.owners) != counted:
                    continue
                if other.held == hub.held:
                    assert digest(c) == whole
                    assert self._homes(c) == homes
                    assert self._decisions(other) == decisions
                at_home, shown = self._settled(hub, scope), self._rows(other)
                assert at_home == {named: shown.get(named) for named in at_home}

    @staticmethod
    def _homes(connection: sqlite3.Connection) -> dict[tuple[bytes, int], str]:
        """Where the changes of each project go of which anything shows, and of each record that belongs to one. What
        belongs to none, as only a tampered program writes it, nobody sees, so nobody edits it."""
        project = kinds()["project"].number
        return {
            (id_, kind): home
            for kind, field in placing().items()
            for id_, home in connection.execute(
                f"""SELECT r.id, s.name FROM record r JOIN stream s ON s.ix = r.stream WHERE r.kind = {kind} AND EXISTS
                (SELECT 1 FROM head h WHERE h.k BETWEEN r.rid << 6 AND r.rid << 6 | 63 AND {kind == project}
                OR h.k = r.rid << 6 | {field})"""
            )
        }

    def _settled(self, office: Office, scope: set[str]) -> dict[tuple[bytes, str, str], object]:
        """What shows of the records that are there and at home in some streams, but for what waits for a decision; of
        such as belong to a project that is not in the bin."""
        waiting = {(one.id.bytes, one.field) for one in self._waiting(office)}
        with office.database.raw() as c:
            homes = {(id_, kind): home in scope for (id_, kind), home in self._homes(c).items()}
            binned = {id_ for (id_,) in c.execute("SELECT id FROM project WHERE deleted = 1")}
        found = self._rows(office)
        return {
            (id_, kind, field): value
            for (id_, kind, field), value in found.items()
            if homes.get((id_, kinds()[kind].number)) and not {(id_, field), (id_, "deleted")} & waiting
            if not {id_, found.get((id_, kind, "project"))} & binned and not found[id_, kind, "deleted"]
        }

    @staticmethod
    def _rows(office: Office) -> dict[tuple[bytes, str, str], object]:
        with office.database.raw() as c:
            return {
                (row[1], kind, field): value
                for kind in FIELDS
                for row in c.execute(f"SELECT rid, id, deleted, {', '.join(kinds()[kind].fields)} FROM {kind}")
                for field, value in zip(("deleted", *kinds()[kind].fields), row[2:], strict=True)
            }

    def _take_all(self, office: Office, sender: Office) -> None:
        """Closed, as it is sent; openly, if that is for another computer's key."""
        sent = self._pack(sender, self._addressee(sender, office), encrypted=True)
        assert office.holder.name in self.renewed or office.opens(sent.manifest.header.envelope)
        if not office.opens(sent.manifest.header.envelope):
            sent = self._pack(sender, self._addressee(sender, office), encrypted=False)
        self._take(office, sent)

    def _decisions(self, office: Office) -> set[object]:
        return {
            (c.kind, c.id, c.field, c.before, tuple((s.value, s.desk_id, s.at, s.shown) for s in c.sides))
            for c in self._waiting(office)
        }


Exchange.TestCase.settings = histories(200, 12)
TestExchange = Exchange.TestCase


@pytest.fixture(autouse=True, scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The offices' computers stand in the same place in every example, so that they know their desks again."""
    Exchange.root = tmp_path_factory.mktemp("offices")
    yield
