"""A small country whose desks exchange in earnest, and the bundles between them that trials alter."""

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path
from uuid import UUID

from lmcdesk.domain.base import new_id
from lmcdesk.domain.records import Comment, Milestone, Organisation, Project
from lmcdesk.domain.values import Role
from lmcdesk.store.database import Database
from lmcdesk.sync import container, trust
from lmcdesk.sync.bundle import write
from lmcdesk.sync.envelope import opened
from lmcdesk.sync.keys import Keys, load
from lmcdesk.sync.merge import merge


@dataclass(frozen=True)
class Case:
    """A good bundle, the machine that it is to be merged at, and the folder of the desk that signed it."""

    name: str
    bundle: Path
    machine: Path
    sender: Path

    @property
    def keys(self) -> Keys:
        """The sender's keys."""
        held = load(self.sender)
        assert held is not None
        return held

    def key(self) -> bytes | None:
        """The bundle's own key, if it is encrypted; its sender can open it too."""
        with self.bundle.open("rb") as file:
            envelope = container.examine(file, self.bundle.name).header.envelope
        return opened(envelope, self.keys) if envelope else None


def prepare(folder: Path) -> list[Case]:
    """The cases: plain and encrypted bundles, with deletions, a move to another province, conflicts, runs of several
    desks, certificates, a revocation, and changes of which the receiver knows some."""
    os.environ["LMCDESK_STATE"] = str(folder / "world" / "state")

    def desk(name: str, province: str | None = None) -> Database:
        role = Role.COORDINATOR if province else Role.SECRETARIAT
        return Database.create(folder / "world" / name, country="LA", province=province, role=role, name=name)

    capital, north, south = desk("Vientiane"), desk("North", "LA-LM"), desk("South", "LA-SV")
    lost, fresh = desk("Lost", "LA-XA"), desk("Fresh", "LA-VI")
    for province in (north, south, lost, fresh):
        trust.accept(province, trust.enrol(capital, trust.request(province)))
    cases: list[Case] = []
    places = count()

    def machine(receiver: Database) -> Path:
        made = folder / f"machine-{next(places)}"
        shutil.copytree(receiver.folder, made / "desk")
        shutil.copytree(folder / "world" / "state", made / "state")
        for mark in (made / "state").glob("*.json"):
            mark.write_text(mark.read_text().replace(str(receiver.folder), str(made / "desk")))
        return made

    def case(name: str, sender: Database, receiver: Path, recipient: Database | None = None) -> None:
        path = folder / f"{name}.lmcb"
        write(sender, path, recipient=recipient.me.id if recipient else None, everything=True)
        cases.append(Case(name, path, receiver, sender.folder))

    def send(sender: Database, receiver: Database) -> None:
        path = folder / "between.lmcb"
        write(sender, path, recipient=receiver.me.id, everything=True)
        merge(receiver, path, "Noy")

    water, road = _project(north, "Water"), _project(north, "Road")
    _project(lost, "Clinic")
    bridge = _project(south, "Bridge")
    for province in (north, south, lost):
        send(province, capital)
    _edit(north, lambda j: j.edit("project", water, {"title": "Water supply"}))
    _edit(capital, lambda j: j.edit("project", water, {"title": "Water, capital", "objective": "Clean water"}))
    send(capital, south)
    send(capital, north)
    half = machine(capital)
    _edit(north, lambda j: j.delete("project", road))
    _edit(north, lambda j: j.edit("project", water, {"stage": "implementation", "women": 40}))
    _edit(north, lambda j: j.add(Comment(about=water, text="ຮ່າງ 水 " * 20)))
    send(south, north)
    case("full", north, machine(fresh))
    case("overlapping", north, half)
    case("new", north, half, capital)
    send(north, capital)
    _edit(capital, lambda j: j.edit("project", bridge, {"province": "LA-LM", "title": "Bridge, moved"}))
    _edit(capital, lambda j: j.add(Organisation(name="Works", country="LA")))
    trust.revoke(capital, "Lost")
    case("passed on", capital, machine(south), south)
    case("all to all", capital, machine(fresh))
    return cases


def _edit(desk: Database, do: Callable[..., object]) -> None:
    with desk.writing("Noy") as journal:
        do(journal)


def _project(desk: Database, title: str) -> UUID:
    project = Project(title=title, country="LA", province=desk.me.province, planned_end=date(2027, 1, 1), women=30)
    with desk.writing("Noy") as journal:
        journal.add(project)
        for n in range(3):
            journal.add(Milestone(id=new_id(), project=project.id, title=f"{title} {n}", weight=20))
    return project.id
