"""Files of evidence go with the records that name them, come when they were missed, and never as anything else."""

import json
import resource
import shutil
import tracemalloc
import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest

from lmcdesk.domain.records import Evidence
from lmcdesk.errors import BundleRefused
from lmcdesk.store import evidence
from lmcdesk.store.database import Database
from lmcdesk.sync import container, trust
from lmcdesk.sync import evidence as carried
from lmcdesk.sync.boxes import canonical
from lmcdesk.sync.bundle import inspect, open_for, write
from lmcdesk.sync.manifest import Section
from lmcdesk.sync.merge import merge
from lmcdesk.sync.parts import Choice, size
from lmcdesk.sync.receipts import MergeReport, Outcome

Attach = Callable[..., str]


@pytest.fixture
def attach(tmp_path: Path) -> Attach:
    """Attaches some bytes to a project at a desk; their SHA-256."""

    def attach(desk: Database, project: UUID, data: bytes, name: str = "photo.jpg") -> str:
        (tmp_path / "photo").write_bytes(data)
        digest, length = evidence.keep(desk.folder, tmp_path / "photo")
        with desk.writing("Noy") as journal:
            journal.add(Evidence(project=project, sha256=digest, name=name, size=length))
        return digest

    return attach


def noise(length: int, seed: int = 1) -> bytes:
    return Random(seed).randbytes(length)


def held(desk: Database, digest: str) -> bytes | None:
    path = evidence.where(desk.folder, digest)
    return None if path is None else path.read_bytes()


def kept(desk: Database) -> set[str]:
    """All files of evidence in the desk's folder, what it remembers of others left out."""
    root = desk.folder / evidence.FOLDER
    return {p.name for p in root.rglob("*") if p.is_file() and p.suffix != ".json"}


def test_a_file_comes_with_the_record_that_names_it(
    lao: SimpleNamespace, add_project: Callable[..., UUID], attach: Attach, send: Callable[..., MergeReport]
) -> None:
    data = noise(9_000_000)
    water = add_project(lao.a, "Water")
    digest, small = attach(lao.a, water, data), attach(lao.a, water, b"a note")
    report = send(lao.a, lao.s)
    assert held(lao.s, digest) == data and held(lao.s, small) == b"a note"
    assert report.evidence == carried.Arrived(came=2)
    assert "Files of evidence that came: 2." in report.lines()
    assert report.manifest is not None and report.manifest.evidence == 9_000_006
    assert "Evidence in it: 9001 kB." in report.manifest.lines()
    assert not list((lao.s.folder / evidence.FOLDER / "incoming").iterdir())


def test_a_file_is_sent_again_only_until_it_is_known_to_have_come(
    lao: SimpleNamespace, add_project: Callable[..., UUID], attach: Attach, send: Callable[..., MergeReport]
) -> None:
    send(lao.s, lao.a)
    digest = attach(lao.a, add_project(lao.a, "Water"), b"x" * 1000)
    whom = Choice(lao.s.me.id)
    assert (size(lao.a, whom).files, size(lao.a, whom).file_bytes) == (1, 1000)
    send(lao.a, lao.s, known=True)
    send(lao.s, lao.a, known=True)
    assert size(lao.a, whom).files == 0
    lao.s.folder.joinpath(evidence.FOLDER, digest[:2], digest).unlink()
    send(lao.s, lao.a, known=True)  # it tells what it lacks
    assert size(lao.a, whom).files == 1
    report = send(lao.a, lao.s, known=True)
    assert report.lines()[0].endswith("brings evidence.") and held(lao.s, digest) == b"x" * 1000
    send(lao.s, lao.a, known=True)
    assert size(lao.a, whom).files == 0


def test_evidence_may_be_left_out_and_is_then_awaited(
    lao: SimpleNamespace, add_project: Callable[..., UUID], attach: Attach, send: Callable[..., MergeReport]
) -> None:
    digest = attach(lao.a, add_project(lao.a, "Water"), b"x" * 1000)
    send(lao.s, lao.a)
    report = send(lao.a, lao.s, known=True, evidence=False)
    assert report.outcome is Outcome.MERGED and held(lao.s, digest) is None
    assert report.evidence.awaited == 1
    assert "Files of evidence that are still to come: 1. This desk's next bundles ask for them." in report.lines()
    # The secretariat passes the record on without the file, and the file as soon as it has it.
    assert send(lao.s, lao.b).evidence.awaited == 1
    send(lao.b, lao.s)
    send(lao.s, lao.a, known=True)
    assert send(lao.a, lao.s, known=True).evidence == carried.Arrived(came=1)
    assert send(lao.s, lao.b, known=True, everything=True).evidence == carried.Arrived(came=1)
    assert held(lao.b, digest) == b"x" * 1000


def test_an_older_bundle_does_not_bring_back_what_is_no_longer_awaited(tmp_path: Path) -> None:
    def note(second: int, awaited: tuple[str, ...]) -> None:
        made = datetime(2026, 11, 24, 4, 0, second, tzinfo=UTC)
        carried._note(tmp_path, carried.Parcel("x", UUID(int=1), made, (), awaited, lambda: iter(())))

    assert carried.awaited_by(tmp_path, UUID(int=1)) == frozenset()
    note(2, ("a" * 64,))
    note(1, ("b" * 64,))
    assert carried.awaited_by(tmp_path, UUID(int=1)) == {"a" * 64}
    note(3, ())
    assert carried.awaited_by(tmp_path, UUID(int=1)) == frozenset()
    next((tmp_path / evidence.FOLDER / "awaited-by").iterdir()).write_text("not ours")
    assert carried.awaited_by(tmp_path, UUID(int=1)) == frozenset()
    note(1, ("b" * 64,))
    assert carried.awaited_by(tmp_path, UUID(int=1)) == {"b" * 64}


def test_a_desk_is_not_given_files_of_provinces_that_it_is_not_sent(
    lao: SimpleNamespace, add_project: Callable[..., UUID], attach: Attach, send: Callable[..., MergeReport]
) -> None:
    digest = attach(lao.a, add_project(lao.a, "Water"), b"secret")
    send(lao.a, lao.s)
    send(lao.b, lao.s)
    memory = lao.s.folder / evidence.FOLDER / "awaited-by" / f"{lao.b.me.id.hex}.json"
    memory.write_bytes(canonical({"made": "2026-01-01T00:00:00Z", "awaited": [digest]}))
    assert size(lao.s, Choice(lao.b.me.id)).files == 0
    assert size(lao.s, Choice(lao.b.me.id, everything=True)).files == 1


def test_evidence_is_encrypted_with_the_rest(
    lao: SimpleNamespace, add_project: Callable[..., UUID], attach: Attach, send: Callable[..., Any], tmp_path: Path
) -> None:
    send(lao.s, lao.a)
    data = noise(5_000_000)
    digest = attach(lao.a, add_project(lao.a, "Water"), data, "the dam.jpg")
    manifest = write(lao.a, tmp_path / "x.lmcb", recipient=lao.s.me.id)
    whole = (tmp_path / "x.lmcb").read_bytes()
    assert manifest.header.envelope is not None
    for sign in (data[1000:1050], digest.encode(), b"the dam"):
        assert sign not in whole
    merge(lao.s, tmp_path / "x.lmcb", "Bun")
    assert held(lao.s, digest) == data


def test_what_is_compressed_already_is_not_compressed_again(
    lao: SimpleNamespace, add_project: Callable[..., UUID], attach: Attach, tmp_path: Path
) -> None:
    water = add_project(lao.a, "Water")
    attach(lao.a, water, noise(carried.SECTION))
    attach(lao.a, water, b"text " * 800_000)
    told = [s for s in write(lao.a, tmp_path / "x.lmcb").header.sections if s.kind == carried.CONTENT]
    assert [s.unpacked for s in told] == [carried.SECTION, 4_000_000]
    assert told[0].size < carried.SECTION + 2000 and told[1].size < 40_000
    assert (carried.level(noise(100_000)), carried.level(b"text " * 20_000)) == (0, -1)


def test_memory_stays_bounded(
    lao: SimpleNamespace, add_project: Callable[..., UUID], tmp_path: Path, attach: Attach
) -> None:
    water = add_project(lao.a, "Water")
    attach(lao.a, water, noise(40 << 20))
    tracemalloc.start()
    write(lao.a, tmp_path / "x.lmcb")
    merge(lao.s, tmp_path / "x.lmcb", "Bun")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 30 << 20


def test_the_size_is_told_without_writing(
    lao: SimpleNamespace, add_project: Callable[..., UUID], attach: Attach, tmp_path: Path
) -> None:
    attach(lao.a, add_project(lao.a, "Water"), noise(50_000))

    def files() -> dict[Path, int]:
        found = (path for path in tmp_path.rglob("*") if path.is_file() and not path.name.endswith(("-wal", "-shm")))
        return {path: path.stat().st_mtime_ns for path in found}

    before = files()
    told = size(lao.a, Choice())
    with lao.a.raw() as connection:
        assert connection.execute("SELECT count(*) FROM seal").fetchone() == (0,)
    assert files() == before
    manifest = write(lao.a, tmp_path / "x.lmcb")
    assert (told.changes, told.files, told.file_bytes, told.parts) == (manifest.changes, 1, 50_000, 1)
    assert told.change_bytes == sum(s.size for s in manifest.header.sections if s.kind == "segment")
    assert size(lao.a, Choice(evidence=False)).files == 0


# What goes wrong


@pytest.fixture
def path(lao: SimpleNamespace, add_project: Callable[..., UUID], attach: Attach, tmp_path: Path) -> Path:
    """A bundle of Luang Namtha's with a file of 5 million bytes."""
    attach(lao.a, add_project(lao.a, "Water"), noise(5_000_000))
    write(lao.a, tmp_path / "water.lmcb")
    return tmp_path / "water.lmcb"


def forged(path: Path, lao: SimpleNamespace, alter: Callable[[dict[str, Any]], object]) -> Path:
    """The bundle with another list of files, signed by the same desk."""

    def listed(kind: str, data: bytes) -> bytes:
        if kind != carried.FILES:
            return data
        entries = json.loads(data)
        alter(entries)
        return canonical(entries)

    target = path.with_name("forged.lmcb")
    with path.open("rb") as file, container.sections(path.parent) as content:
        manifest = container.examine(file, path.name)
        for place, section in enumerate(manifest.header.sections):
            content.add(section.kind, listed(section.kind, container.unpack(file, manifest, place)))
        header = replace(manifest.header, sections=tuple(content.told))
        container.seal(target, trust.own(lao.a)[0], header, content, lambda _: manifest)
    return target


@pytest.mark.parametrize(
    ("alter", "sentence"),
    [
        pytest.param({"total": 10_000_000_000}, "announces a file of evidence of 10000 MB", id="10 GB in all"),
        pytest.param({"total": 1 << 70}, "a number in it is larger or smaller", id="beyond counting"),
        pytest.param({"total": 4_999_999}, "a number in it is larger or smaller", id="reaches beyond its end"),
        pytest.param({"total": 9 << 26, "size": 9 << 26}, "what it holds cannot be read", id="more than is there"),
        pytest.param({"size": 4_999_999}, "what it holds cannot be read", id="less than is there"),
        pytest.param({"offset": -1}, "a number in it is larger or smaller", id="before the beginning"),
        pytest.param({"sha256": "../../x"}, "by something else than its hash", id="a path for a hash"),
        pytest.param({"sha256": "A" * 64}, "by something else than its hash", id="capital letters"),
        pytest.param({"sha256": None}, "by something else than its hash", id="no hash"),
    ],
)
def test_a_list_that_lies_is_refused_before_anything_is_done(
    lao: SimpleNamespace, path: Path, alter: dict[str, Any], sentence: str, state: Callable[[Database], Any]
) -> None:
    before = state(lao.s)
    false = forged(path, lao, lambda entries: entries["stretches"][0].update(alter))
    with pytest.raises(BundleRefused, match=sentence):
        merge(lao.s, false, "Bun")
    assert state(lao.s) == before and kept(lao.s) == set()
    assert not list((lao.s.folder / "inbox").iterdir())


def test_what_is_no_list_is_refused(lao: SimpleNamespace, path: Path) -> None:
    for alter in (
        lambda entries: entries.pop("stretches"),
        lambda entries: entries.update(stretches=[1]),
        lambda entries: entries.update(stretches=entries["stretches"] * 2),
    ):
        with pytest.raises(BundleRefused, match="what it holds cannot be read"):
            merge(lao.s, forged(path, lao, alter), "Bun")
    with pytest.raises(BundleRefused, match="by something else than its hash"):
        merge(lao.s, forged(path, lao, lambda entries: entries.update(awaited=["x"])), "Bun")
    assert kept(lao.s) == set()


def test_content_that_inflates_is_refused_before_anything_is_done(
    lao: SimpleNamespace, path: Path, state: Callable[[Database], Any]
) -> None:
    before = state(lao.s)
    with path.open("rb") as file:
        manifest = container.examine(file, path.name)
        packed = [container.unpack(file, manifest, n) for n in range(len(manifest.header.sections))]
    for said, bomb, sentence in (
        (10_000_000_000, bytes(1000), "announces a file of evidence of 10000 MB"),
        (carried.SECTION, bytes(100 << 20), "would unpack to more than it says"),
        (carried.SECTION, bytes(10), "what it holds cannot be read"),
    ):
        content = []
        for section, data in zip(manifest.header.sections, packed, strict=True):
            large = section.kind == carried.CONTENT and section.unpacked == carried.SECTION
            content.append((section.kind, zlib.compress(bomb if large else data), said if large else len(data)))
        told = tuple(Section(kind, len(data), length, sha256(data).digest()) for kind, data, length in content)
        body = replace(manifest.header, sections=told).packed()
        prefix = b"LMCB\x01\x05" + b"0.1.0"
        own = trust.own(lao.a)[0]
        signature = own.sign(b"LMC-BUNDLE-1", prefix + body)
        head = prefix + own.public + signature + len(body).to_bytes(4, "little") + body
        path.write_bytes(head + b"".join(data for _, data, _ in content))
        with pytest.raises(BundleRefused, match=sentence):
            merge(lao.s, path, "Bun")
        assert state(lao.s) == before and kept(lao.s) == set()


def test_another_file_than_said_is_thrown_away_and_told(lao: SimpleNamespace, path: Path) -> None:
    false = forged(path, lao, lambda entries: entries["stretches"][0].update(sha256="b" * 64))
    report = merge(lao.s, false, "Bun")
    assert report.outcome is Outcome.MERGED
    assert report.evidence == carried.Arrived(wrong=1, awaited=1)
    assert any("were not what they were said to be: 1. They were thrown away" in line for line in report.lines())
    assert kept(lao.s) == set()


def test_a_name_from_elsewhere_is_display_text_only(
    lao: SimpleNamespace, add_project: Callable[..., UUID], attach: Attach, send: Callable[..., MergeReport]
) -> None:
    digest = attach(lao.a, add_project(lao.a, "Water"), b"x", name="../../../x")
    send(lao.a, lao.s)
    assert kept(lao.s) == {digest}


def test_a_disk_without_room_refuses_the_bundle_first(
    lao: SimpleNamespace, path: Path, monkeypatch: pytest.MonkeyPatch, state: Callable[[Database], Any]
) -> None:
    before = state(lao.s)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=4_000_000))
    with pytest.raises(BundleRefused, match=r"needs 5 MB, and the disk has 4 MB left\. Nothing of it was applied"):
        merge(lao.s, path, "Bun")
    assert state(lao.s) == before and kept(lao.s) == set()


def test_a_disk_that_fills_meanwhile_leaves_the_changes_merged_and_no_half_file(
    lao: SimpleNamespace, path: Path
) -> None:
    with path.open("rb") as file:
        parcel = open_for(file, container.examine(file, path.name), None).evidence
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (3_000_000, before[1]))
        try:
            arrived = carried.take_in(lao.s, parcel)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert arrived.trouble and arrived.came == 0 and kept(lao.s) == set()
    assert any("not all evidence could be kept" in line for line in arrived.lines())


def test_the_same_bundle_again_brings_what_could_not_be_kept(lao: SimpleNamespace, path: Path) -> None:
    merge(lao.s, path, "Bun")
    shutil.rmtree(lao.s.folder / evidence.FOLDER)
    report = merge(lao.s, path, "Bun")
    assert report.outcome is Outcome.KNOWN and report.evidence.came == 1
    assert "Files of evidence that came: 1." in report.lines()
    assert merge(lao.s, path, "Bun").evidence == carried.Arrived()


def test_a_damaged_or_cut_bundle_brings_nothing(lao: SimpleNamespace, path: Path) -> None:
    whole = path.read_bytes()
    for data in (whole[:-1000], whole[:-10] + b"x" + whole[-9:]):
        path.write_bytes(data)
        with pytest.raises(BundleRefused, match="is incomplete or was altered"):
            merge(lao.s, path, "Bun")
        with pytest.raises(BundleRefused, match="is incomplete or was altered"):
            inspect(path)
    assert kept(lao.s) == set()
