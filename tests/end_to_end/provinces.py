"""A year of 63 provinces, run as a script: `python -m tests.end_to_end.provinces [PROVINCES] [MONTHS]`.

Every month each province of Viet Nam records work and hands its secretariat a bundle; some are lost and made again,
some come twice. One laptop is cloned, one stolen and revoked, one restored from a backup; three secretariats tell one
another every quarter. In the end all desks that share a stream must hold the same of it, and nothing may be missing.
"""

import os
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from lmcdesk.catalogue.places import places
from lmcdesk.domain.records import Milestone, Project
from lmcdesk.domain.values import Role
from lmcdesk.store import conflicts, restore
from lmcdesk.store.check import check
from lmcdesk.store.database import Database
from lmcdesk.store.digest import digest, stream_digests
from lmcdesk.sync import traffic, trust
from lmcdesk.sync.bundle import write
from lmcdesk.sync.merge import merge_all
from lmcdesk.sync.receipts import MergeReport, Outcome

COUNTRY = "VN"
LOST = DOUBLED = 0.05


@dataclass
class Office:
    """A desk where it stands: its folder, and the place outside of it where its computer keeps its mark."""

    name: str
    machine: Path
    projects: list[UUID] = field(default_factory=list)
    typed: list[tuple[UUID, str]] = field(default_factory=list)
    """What its officer wrote: (project, objective)."""

    def open(self) -> Database:
        """The desk, as its officer opens it."""
        os.environ["LMCDESK_STATE"] = str(self.machine / "state")
        return Database.open(self.machine / "desk")


@dataclass
class Tally:
    """What a month took."""

    bundles: int = 0
    bytes: int = 0
    written: float = 0.0
    merged: float = 0.0
    outcomes: Counter[str] = field(default_factory=Counter)
    changes: int = 0
    to_decide: int = 0


class Year:
    """The offices and what happens to them."""

    def __init__(self, folder: Path, provinces: int, seed: int = 63) -> None:
        self.folder = folder
        self.rnd = random.Random(seed)
        self.post = folder / "post"
        self.post.mkdir(parents=True)
        self.sent = 0
        codes = [one.code for one in places().country(COUNTRY).provinces][:provinces]
        self.capitals = {code: self.found(code, country=code, role=Role.SECRETARIAT) for code in (COUNTRY, "LA", "KH")}
        self.capital = self.capitals[COUNTRY]
        self.offices = [self.found(code, country=COUNTRY, province=code) for code in codes]
        self.clones: list[Office] = []
        self.stolen: Office | None = None
        for office in self.offices:
            self.enrol(office)
        for one in self.capitals.values():
            for other in self.capitals.values():
                if one is not other:
                    desk = other.open()
                    root = trust.request(desk)
                    desk = one.open()
                    trust.trust(desk, root, trust.requested(root).fingerprint)

    def found(self, name: str, country: str, province: str | None = None, role: Role = Role.COORDINATOR) -> Office:
        """A new desk with a few projects."""
        office = Office(name, self.folder / name)
        os.environ["LMCDESK_STATE"] = str(office.machine / "state")
        desk = Database.create(office.machine / "desk", country=country, province=province, role=role, name=name)
        with desk.writing(name) as journal:
            for number in range(1, 6 if province else 3):
                project = Project(
                    code=f"{name}-{number}", title=f"Project {number}", country=country, province=province
                )
                journal.add(project)
                for step in range(5):
                    journal.add(Milestone(project=project.id, title=f"Step {step}", weight=1, progress=0))
                office.projects.append(project.id)
        return office

    def enrol(self, office: Office) -> None:
        """A file out, a file back."""
        desk = office.open()
        request = trust.request(desk)
        desk = self.capital.open()
        answer = trust.enrol(desk, request)
        desk = office.open()
        trust.accept(desk, answer)

    # A month

    def month(self, number: int) -> Tally:
        """Everybody writes, sends, merges and answers."""
        tally = Tally()
        for office in [*self.offices, *self.clones, *self.capitals.values()]:
            self.work(office, number)
        arrived = []
        for office in [*self.offices, *self.clones]:
            path = self.bundle(office, self.capital, tally)
            if self.rnd.random() < LOST:
                path = None if self.rnd.random() < 0.5 else self.bundle(office, self.capital, tally)  # made once more
            arrived += [path] * (2 if self.rnd.random() < DOUBLED else 1) if path else []
        self.rnd.shuffle(arrived)
        self.merge(self.capital, arrived, tally)
        desk = self.capital.open()
        with desk.raw() as connection:
            open_ = conflicts.conflicts(connection)
        tally.to_decide = len(open_)
        if number % 2 == 0 and open_:
            conflicts.decide_many(desk, "VN", [(one.number, "newest", None) for one in open_])
        for office in [*self.offices, *self.clones]:
            if self.rnd.random() >= LOST:
                self.merge(office, [self.bundle(self.capital, office, tally)], tally)
        if number % 3 == 0:
            self.quarter(tally)
        return tally

    def quarter(self, tally: Tally) -> None:
        """The secretariats tell one another."""
        for one in self.capitals.values():
            for other in self.capitals.values():
                if one is not other:
                    self.merge(other, [self.bundle(one, other, tally, everything=True)], tally)

    def work(self, office: Office, number: int) -> None:
        """What an officer writes in a month; the secretariat now and then corrects a province."""
        rnd = self.rnd
        desk = office.open()
        with desk.writing(office.name) as journal:
            for id_ in rnd.sample(office.projects, 2):
                text = f"{office.machine.name} in month {number}: {rnd.randrange(10**9)}"
                journal.edit("project", id_, {"objective": text})
                office.typed.append((id_, text))
            journal.add(Milestone(project=office.projects[0], title=f"Step of month {number}", progress=number))
            if office is self.capital:
                for other in rnd.sample(self.offices, max(1, len(self.offices) // 6)):
                    id_ = rnd.choice(other.projects)
                    if journal.connection.execute("SELECT 1 FROM record WHERE id = ?", (id_.bytes,)).fetchone():
                        journal.edit("project", id_, {"objective": f"VN on {other.name}, {number}", "note": "checked"})

    def bundle(self, sender: Office, receiver: Office, tally: Tally, *, everything: bool = False) -> Path:
        """A file with what the receiver lacks by its last word."""
        self.sent += 1
        path = self.post / f"{self.sent}.lmcb"
        addressee = receiver.open().me.id
        desk = sender.open()
        with desk.raw() as connection:
            known = {party.card.id for party in traffic.parties(connection)}
        start = time.perf_counter()
        manifest = write(desk, path, recipient=addressee if addressee in known else None, everything=everything)
        tally.written += time.perf_counter() - start
        tally.bundles += 1
        tally.bytes += manifest.size
        return path

    def merge(self, receiver: Office, paths: list[Path], tally: Tally) -> list[MergeReport]:
        """Take them over in one go."""
        desk = receiver.open()
        start = time.perf_counter()
        reports = merge_all(desk, paths, receiver.name)
        tally.merged += time.perf_counter() - start
        for report in reports:
            for one in (report, *report.released):
                tally.outcomes[one.outcome.value] += 1
                tally.changes += one.taken.new
        return reports

    # What goes wrong

    def clone(self, office: Office) -> None:
        """Somebody copies a laptop's folder to another laptop, and both work on."""
        copy = Office(office.name, self.folder / f"{office.name} copy", list(office.projects))
        shutil.copytree(office.machine / "desk", copy.machine / "desk")
        self.clones.append(copy)

    def steal(self, office: Office) -> None:
        """A laptop is gone; its thief goes on writing and sends a bundle, which is refused."""
        self.offices.remove(office)
        desk = self.capital.open()
        trust.revoke(desk, office.name)
        self.work(office, 99)
        self.stolen = office
        tally = Tally()
        self.merge(self.capital, [self.bundle(office, self.capital, tally)], tally)
        if tally.outcomes != {Outcome.REFUSED.value: 1}:
            raise AssertionError(f"a stolen desk's bundle was taken: {tally.outcomes}")

    def back_up(self, office: Office) -> None:
        """Somebody keeps a copy, as one should."""
        desk = office.open()
        restore.backup(desk, office.machine / "backup")

    def fall_back(self, office: Office) -> None:
        """A laptop breaks and goes on from its old copy; what was handed in comes back from the secretariat."""
        os.environ["LMCDESK_STATE"] = str(office.machine / "state")
        restore.restore(office.machine / "desk", office.machine / "backup")
        desk = office.open()
        with desk.raw() as connection:
            held = {text for (text,) in connection.execute("SELECT value FROM change WHERE typeof(value) = 'text'")}
        unsent = [one for one in office.typed if one[1] not in held and not self.arrived(one[1])]
        office.typed = [one for one in office.typed if one not in unsent]  # it was on the broken disk alone

    def arrived(self, text: str) -> bool:
        """Whether the secretariat holds a text."""
        desk = self.capital.open()
        with desk.raw() as connection:
            return connection.execute("SELECT 1 FROM change WHERE value = ?", (text,)).fetchone() is not None

    # The end

    def settle(self) -> None:
        """Everybody hears of everything."""
        for _ in range(3):
            tally = Tally()
            offices = [*self.offices, *self.clones]
            self.merge(self.capital, [self.bundle(office, self.capital, tally) for office in offices], tally)
            self.quarter(tally)
            for office in offices:
                self.merge(office, [self.bundle(self.capital, office, tally)], tally)

    def compare(self) -> dict[str, int]:
        """All that must be equal is, or this raises; how much that was."""
        told: dict[str, dict[str, str]] = {}
        whole = set()
        texts: dict[str, set[str]] = {}
        for office in [*self.capitals.values(), *self.offices, *self.clones]:
            desk = office.open()
            severe = [finding.text for finding in check(desk, quick=True) if finding.severe]
            if severe:
                raise AssertionError(f"{office.machine.name}: {severe}")
            with desk.raw() as connection:
                told[office.machine.name] = stream_digests(connection)
                if office in self.capitals.values():
                    whole.add(digest(connection))
                    found = connection.execute("SELECT value FROM change WHERE typeof(value) = 'text'")
                    texts[office.name] = {text for (text,) in found}
        if len(whole) != 1:
            raise AssertionError("the secretariats do not hold the same")
        capital = told[COUNTRY]
        for name, streams in told.items():
            for stream, found_ in streams.items():
                # A desk that was not heard of yet was sent a bundle for anybody, and no more of what is not its own.
                shared = name in self.capitals or stream.split("/")[0] in (COUNTRY, name.split()[0])
                if shared and capital[stream] != found_:
                    raise AssertionError(f"{name} holds another {stream} than the secretariat")
        for office in [*self.offices, *self.clones, *self.capitals.values()]:
            missing = [text for _, text in office.typed if text not in texts[COUNTRY]]
            if missing:
                raise AssertionError(f"{office.machine.name}'s “{missing[0]}” is missing at the secretariat")
        return {
            "desks": len(told),
            "streams": sum(map(len, told.values())),
            "texts found": sum(map(len, texts.values())),
        }


def year(folder: Path, provinces: int = 63, months: int = 12) -> list[Tally]:
    """Run it; raises AssertionError where something is lost or desks differ."""
    run = Year(folder, provinces)
    tallies = []
    for number in range(1, months + 1):
        if number == 3:
            run.back_up(run.offices[2])
        if number == 4:
            run.clone(run.offices[0])
        if number == 6:
            run.steal(run.offices[1])
        if number == 8:
            run.fall_back(run.offices[1])  # the third, now that the second is gone
        tallies.append(run.month(number))
        print(row(number, tallies[-1]), flush=True)
    run.settle()
    print(", ".join(f"{what}: {count}" for what, count in run.compare().items()))
    return tallies


HEADINGS = "month  bundles       kB  write s  merge s  changes  to decide  outcomes"


def row(number: int, tally: Tally) -> str:
    """A month's line in the table."""
    outcomes = ", ".join(f"{name} {count}" for name, count in sorted(tally.outcomes.items()))
    return (
        f"{number:5}  {tally.bundles:7}  {tally.bytes / 1000:7.0f}  {tally.written:7.1f}  {tally.merged:7.1f}  "
        f"{tally.changes:7}  {tally.to_decide:9}  {outcomes}"
    )


if __name__ == "__main__":
    print(HEADINGS)
    with tempfile.TemporaryDirectory(prefix="lmcdesk-provinces-") as name:
        year(Path(name), *map(int, sys.argv[1:]))
