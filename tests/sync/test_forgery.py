"""A desk that is believed passes others' work on as it was signed, or not at all: whatever it alters on the way,
nothing of its bundle comes in, and what was written truly comes in afterwards."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmcdesk.domain.base import kinds
from lmcdesk.domain.records import Project
from lmcdesk.domain.values import Role
from lmcdesk.errors import BundleDamaged, BundleRefused
from lmcdesk.store import chain, identity
from lmcdesk.store.chain import Chain
from lmcdesk.store.database import Database
from lmcdesk.store.digest import digest, stream_digests
from lmcdesk.store.handover import Handover, Run, Segment
from lmcdesk.store.keys import series
from lmcdesk.store.vectors import Vector
from lmcdesk.sync import codec, container, keys, seals, trust
from lmcdesk.sync.bundle import HANDOVER, SEGMENT, write
from lmcdesk.sync.manifest import Header
from lmcdesk.sync.merge import merge
from lmcdesk.sync.receipts import Outcome
from tests.store.exchanging import histories, vector

FORGERIES = ["value", "value under its own signature", "signature", "time", "no signature"]


@given(steps=st.lists(st.tuples(st.sampled_from("ASast"), st.integers(0, 2)), max_size=8))
@histories(10, 1)
def test_nothing_that_was_altered_on_its_way_comes_in(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int]]
) -> None:
    """Capitals write, small letters hand on: a to the secretariat, s to its second desk, t back to the province."""
    folder = tmp_path_factory.mktemp("forgery")
    province = Database.create(folder / "A", country="LA", province="LA-LM", role=Role.COORDINATOR, name="A")
    secretariat, second = (
        Database.create(folder / name, country="LA", province=None, role=Role.SECRETARIAT, name=name) for name in "SP"
    )
    for desk in (province, second):
        trust.accept(desk, trust.enrol(secretariat, trust.request(desk)))
    project = Project(title="Water", country="LA", province="LA-LM")
    with province.writing("Noy") as journal:
        journal.add(project)
    ways = {"a": (province, secretariat), "s": (secretariat, second), "t": (secretariat, province)}
    for n, (what, field) in enumerate([*steps, ("a", 0), ("A", 0), ("a", 0)]):
        if what in ways:
            sender, receiver = ways[what]
            write(sender, folder / f"{n}.lmcb", recipient=receiver.me.id)
            merge(receiver, folder / f"{n}.lmcb", "Noy")
        elif what == "A" or project.title in texts(secretariat):
            with (province if what == "A" else secretariat).writing("Noy") as journal:
                journal.edit("project", project.id, {("title", "note", "contact")[field]: f"{what} {n}"})
    true = folder / "true.lmcb"
    write(secretariat, true, recipient=second.me.id, encrypted=False)
    for how in FORGERIES:
        before = told(second), texts(second)
        with pytest.raises(BundleRefused):
            merge(second, forged(true, secretariat, province.me.id.bytes, how), "Noy")
        assert (told(second), texts(second)) == before
    assert merge(second, true, "Noy").outcome is Outcome.MERGED
    assert (told(second), texts(second)) == (told(secretariat), texts(secretariat))


def told(desk: Database) -> tuple[str, dict[str, str], Vector]:
    with desk.raw() as connection:
        return digest(connection), stream_digests(connection), vector(desk)


def texts(desk: Database) -> list[str]:
    with desk.raw() as connection:
        found = connection.execute("SELECT value FROM change WHERE typeof(value) = 'text' ORDER BY value")
        return [text for (text,) in found]


def forged(path: Path, by: Database, of: bytes, how: str) -> Path:
    """What a believed desk could make of a bundle: alter the last change that it passes on of another desk, or the
    signature under it, let everything else fit, and sign the file itself."""
    held, target = keys.load(by.folder), path.with_name(f"{how}.lmcb")
    assert held is not None
    with path.open("rb") as file, container.sections(path.parent) as content:
        manifest = container.examine(file, path.name)
        data = [
            (section.kind, container.unpack(file, manifest, n)) for n, section in enumerate(manifest.header.sections)
        ]
        handover = codec.read_handover(next(body for kind, body in data if kind == HANDOVER))
        (segment,) = (codec.read_segment(body, handover) for kind, body in data if kind == SEGMENT)
        falsify(by, held, handover, segment, of, how)
        altered = {HANDOVER: codec.write_handover(handover), SEGMENT: codec.write_segment(segment)}
        for kind, body in data:
            content.add(kind, altered.get(kind, body))
        header = replace(manifest.header, sections=tuple(content.told))
        container.seal(target, held, header, content, lambda _: manifest)
    return target


def falsify(by: Database, held: keys.Keys, handover: Handover, segment: Segment, of: bytes, how: str) -> None:
    place, run = next((n, r) for n, r in enumerate(handover.runs) if handover.desks[r.desk].id.bytes == of)
    last = max(n for n, seal in enumerate(handover.seals) if seal.run == place)
    seal = handover.seals[last]
    if how.startswith("value"):
        end = sum(count for at, _, count in segment.numbers if at <= place)
        segment.values[end - 1] = "forged"
        run.hash = followed(by, handover, run, segment, range(end - (run.upto - run.since), end))
    match how:
        case "value under its own signature":
            desk, stream = handover.desks[run.desk].id, handover.streams[run.stream]
            signed = seals._text(desk, stream, run.upto, seal.at, run.hash)
            seal.key, seal.signature = held.public, held.sign(seals._PURPOSE, signed)
        case "signature":
            seal.signature = bytes(len(seal.signature))
        case "time":
            seal.at += 1
        case "no signature":
            del handover.seals[last]


def followed(by: Database, handover: Handover, run: Run, segment: Segment, places: Iterable[int]) -> bytes:
    """The hash to which a run leads as it was altered."""
    epochs = [epoch for epoch, count in segment.epochs for _ in range(count)]
    authors = [handover.authors[author].encode() for author, count in segment.authors for _ in range(count)]
    with by.raw() as connection:
        desk = next(ix for ix, card in identity.cards(connection).items() if card == handover.desks[run.desk])
        (stream,) = connection.execute(
            "SELECT ix FROM stream WHERE name = ?", (handover.streams[run.stream],)
        ).fetchone()
        link = chain.at(connection, series(desk, stream), run.since)
        on = Chain(link, chain.learnt(connection, desk))
    on.follow(
        (
            epochs[n],
            segment.clocks[n],
            authors[n],
            segment.kinds[segment.record[n]],
            segment.records[segment.record[n]],
            segment.fields[n],
            segment.values[n],
        )
        for n in places
    )
    return on.link.hash


@pytest.mark.parametrize("lie", ["name", "kinds", "number"])
def test_a_header_that_tells_of_other_changes_than_are_inside_is_refused(
    lao: SimpleNamespace, add_project: Callable[..., Any], reseal: Callable[..., Path], tmp_path: Path, lie: str
) -> None:
    add_project(lao.a, "Water")
    write(lao.a, tmp_path / "true.lmcb")

    def alter(header: Header) -> Header:
        (run,) = header.runs
        count = run.upto - run.since
        told = {
            "name": replace(run, name="Secretariat"),
            "kinds": replace(run, kinds={kinds()["meeting"].number: count}),
            "number": replace(run, upto=run.upto + 1, kinds={kinds()["meeting"].number: count + 1}),
        }
        return replace(header, runs=(told[lie],))

    held = keys.load(lao.a.folder)
    assert held is not None
    before = told(lao.s)
    with pytest.raises(BundleDamaged, match="announces other changes than it holds"):
        merge(lao.s, reseal(tmp_path / "true.lmcb", held, alter), "Noy")
    assert told(lao.s) == before
    assert merge(lao.s, tmp_path / "true.lmcb", "Noy").outcome is Outcome.MERGED
