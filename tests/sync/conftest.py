"""Desks that exchange real files: two provinces and their secretariat, enrolled as offices would be."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest

from lmcdesk.domain.base import kinds
from lmcdesk.domain.records import Milestone, Project
from lmcdesk.store.database import Database
from lmcdesk.store.keys import FIELD_BITS, MOST_NUMBER, NUMBER_BITS, STREAM_BITS
from lmcdesk.sync import container, trust
from lmcdesk.sync.bundle import write
from lmcdesk.sync.keys import Keys
from lmcdesk.sync.manifest import Header
from lmcdesk.sync.merge import merge
from lmcdesk.sync.receipts import MergeReport


@pytest.fixture
def enrol() -> Callable[[Database, Database], None]:
    """Enrols a desk at a secretariat, by files."""

    def enrol(secretariat: Database, desk: Database) -> None:
        trust.accept(desk, trust.enrol(secretariat, trust.request(desk)))

    return enrol


@pytest.fixture
def lao(make_desk: Callable[..., Database], enrol: Callable[[Database, Database], None]) -> SimpleNamespace:
    """Luang Namtha (a), Savannakhet (b) and the secretariat (s) of one country."""
    desks = SimpleNamespace(
        a=make_desk("Luang Namtha", province="LA-LM"),
        b=make_desk("Savannakhet", province="LA-SV"),
        s=make_desk("Secretariat"),
    )
    enrol(desks.s, desks.a)
    enrol(desks.s, desks.b)
    return desks


@pytest.fixture
def send(tmp_path: Path) -> Callable[..., MergeReport]:
    """Writes a bundle at one desk and merges it at another; send(a, b, known=True) leaves out what b told a of."""
    count = 0

    def send(sender: Database, receiver: Database, *, known: bool = False, **choice: Any) -> MergeReport:
        nonlocal count
        count += 1
        path = tmp_path / f"{count}.lmcb"
        write(sender, path, recipient=receiver.me.id if known else None, **choice)
        return merge(receiver, path, "Noy")

    return send


@pytest.fixture
def add_project() -> Callable[..., UUID]:
    """Enters a project and a milestone of it at a desk."""

    def add(desk: Database, title: str, country: str = "LA") -> UUID:
        project = Project(title=title, country=country, province=desk.me.province)
        with desk.writing("Noy") as journal:
            journal.add(project)
            journal.add(Milestone(project=project.id, title=f"{title}: survey", weight=3))
        return project.id

    return add


@pytest.fixture
def edit() -> Callable[..., None]:
    """Changes fields of a project at a desk."""

    def edit(desk: Database, project: UUID, **values: Any) -> None:
        with desk.writing("Noy") as journal:
            journal.edit("project", project, values)

    return edit


@pytest.fixture
def state() -> Callable[[Database], Any]:
    """All that a desk shows and all that waits for a decision, told by ids instead of local numbers."""

    def state(desk: Database) -> Any:
        with desk.raw() as connection:
            run = connection.execute
            desks = dict(run("SELECT ix, id FROM desk"))
            streams = dict(run("SELECT ix, name FROM stream"))
            records = dict(run("SELECT rid, id FROM record"))

            def named(dot: int) -> tuple[bytes, str, int]:
                series = dot >> NUMBER_BITS
                stream = streams[series & ((1 << STREAM_BITS) - 1)]
                return desks[series >> STREAM_BITS], stream, dot & MOST_NUMBER

            shown = {kind: sorted(row[1:] for row in run(f"SELECT * FROM {kind}")) for kind in kinds()}
            leaves = {
                table: sorted(
                    (records[k >> FIELD_BITS], k & ((1 << FIELD_BITS) - 1), named(dot), clock)
                    for k, dot, clock in run(f"SELECT k, dot, clock FROM {table}")
                )
                for table in ("head", "rival")
            }
            homes = sorted((id_, streams[stream]) for id_, stream in run("SELECT id, stream FROM record"))
            return shown, leaves, homes

    return state


@pytest.fixture
def reseal(tmp_path: Path) -> Callable[..., Path]:
    """Seals a bundle's sections anew under any key, with another header or other sections: what a forger could do."""

    def reseal(
        path: Path,
        held: Keys,
        alter: Callable[[Header], Header] = lambda header: header,
        sections: Callable[[str, bytes], bytes] = lambda kind, data: data,
    ) -> Path:
        target = path.with_name("resealed.lmcb")
        with path.open("rb") as file, container.sections(tmp_path) as content:
            manifest = container.examine(file, path.name)
            for place, section in enumerate(manifest.header.sections):
                content.add(section.kind, sections(section.kind, container.unpack(file, manifest, place)))
            header = alter(replace(manifest.header, sections=tuple(content.told)))
            container.seal(target, held, header, content, lambda _: manifest)
        return target

    return reseal
