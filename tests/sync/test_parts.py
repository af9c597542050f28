"""What is divided among small files comes whole in whatever order they arrive, and each is useful alone."""

from collections.abc import Callable
from itertools import permutations
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest

from lmcdesk.domain.records import Evidence, Project
from lmcdesk.errors import DiskTrouble
from lmcdesk.store import evidence
from lmcdesk.store.database import Database
from lmcdesk.store.handover import MOST_VALUE
from lmcdesk.store.journal import Edit
from lmcdesk.sync import container, quarantine
from lmcdesk.sync.bundle import MEGABYTE, inspect, write, write_parts
from lmcdesk.sync.manifest import Manifest
from lmcdesk.sync.merge import merge
from lmcdesk.sync.parts import Choice, size
from lmcdesk.sync.receipts import MergeReport, Outcome


def fill(desk: Database, projects: int, length: int, seed: int = 1) -> None:
    """Projects with a note of so many letters that hardly compresses."""
    random = Random(seed)
    with desk.writing("Noy") as journal:
        journal.append(
            Edit(
                "project",
                UUID(int=random.getrandbits(128)),
                {"title": f"P {n}", "note": random.randbytes(length // 2).hex()},
            )
            for n in range(projects)
        )


@pytest.fixture
def attach(tmp_path: Path) -> Callable[..., str]:
    """Attaches so many random bytes to a new project at a desk; their SHA-256."""

    def attach(desk: Database, length: int, seed: int = 1) -> str:
        (tmp_path / "photo").write_bytes(Random(seed).randbytes(length))
        digest, _ = evidence.keep(desk.folder, tmp_path / "photo")
        project = Project(title="Water", province=desk.me.province)
        with desk.writing("Noy") as journal:
            journal.add(project)
            journal.add(Evidence(project=project.id, sha256=digest, size=length))
        return digest

    return attach


def paths(folder: Path, manifests: list[Manifest]) -> list[Path]:
    return [folder / manifest.file for manifest in manifests]


def test_small_enough_is_one_file_under_its_own_name(
    lao: SimpleNamespace, add_project: Callable[..., UUID], tmp_path: Path
) -> None:
    add_project(lao.a, "Water")
    (manifest,) = write_parts(lao.a, tmp_path / "x.lmcb", MEGABYTE)
    assert manifest.file == "x.lmcb" and manifest.header.part is None
    assert not any("Part" in line for line in manifest.lines())


def test_changes_are_divided_at_signatures_and_come_in_any_order(
    lao: SimpleNamespace, make_desk: Any, enrol: Any, state: Callable[[Database], Any], tmp_path: Path
) -> None:
    fill(lao.a, 600, 8000)
    told = size(lao.a, Choice(), MEGABYTE)
    manifests = write_parts(lao.a, tmp_path / "x.lmcb", MEGABYTE)
    assert len(manifests) == told.parts >= 3
    assert [m.file for m in manifests] == [f"x-{n}-of-{told.parts}.lmcb" for n in range(1, told.parts + 1)]
    assert all(m.size <= MEGABYTE and m.header.part == (n, told.parts) for n, m in enumerate(manifests, 1))
    assert f"Part 2 of {told.parts}, which may arrive in any order." in manifests[1].lines()
    assert inspect(tmp_path / manifests[1].file) == manifests[1]
    assert sum(m.changes for m in manifests) == told.changes
    files = paths(tmp_path, manifests)
    merge(lao.s, files[0], "Bun")
    assert merge(lao.s, files[2], "Bun").outcome is Outcome.HELD
    report = merge(lao.s, files[1], "Bun")
    assert report.outcome is Outcome.MERGED and [r.outcome for r in report.released] == [Outcome.MERGED]
    for file in reversed(files):
        merge(lao.s, file, "Bun")
        merge(lao.b, file, "Bun")
    assert state(lao.s) == state(lao.a) == state(lao.b)
    assert quarantine.kept(lao.s.folder) == []
    write(lao.s, tmp_path / "back.lmcb")
    merge(lao.a, tmp_path / "back.lmcb", "Noy")
    assert size(lao.a, Choice(lao.s.me.id)).changes == 0


def test_work_of_several_desks_is_divided_and_passed_on(
    lao: SimpleNamespace, send: Callable[..., MergeReport], state: Callable[[Database], Any], tmp_path: Path
) -> None:
    fill(lao.a, 300, 8000)
    send(lao.a, lao.s)
    with lao.s.raw() as connection:
        shared = [row[0] for row in connection.execute("SELECT id FROM project LIMIT 40")]
    with lao.s.writing("Bun") as journal:  # later work that knew the earlier, and goes before it into a file
        for id_ in shared:
            journal.edit("project", UUID(bytes=id_), {"title": "Changed", "note": "y" * 5000})
    send(lao.s, lao.a)
    with lao.a.writing("Noy") as journal:
        for id_ in shared[:20]:
            journal.edit("project", UUID(bytes=id_), {"title": "Changed again"})
    with lao.s.writing("Bun") as journal:
        for id_ in shared[10:30]:
            journal.edit("project", UUID(bytes=id_), {"title": "Changed meanwhile"})
    send(lao.a, lao.s)
    fill(lao.s, 100, 8000, 2)
    manifests = write_parts(lao.s, tmp_path / "x.lmcb", MEGABYTE)
    assert len(manifests) >= 2 and all(m.size <= MEGABYTE for m in manifests)
    for file in reversed(paths(tmp_path, manifests)):
        merge(lao.b, file, "Sy")
    assert state(lao.b) == state(lao.s)


def test_a_part_ends_where_the_receiver_left_off(
    lao: SimpleNamespace, send: Callable[..., MergeReport], state: Callable[[Database], Any], tmp_path: Path
) -> None:
    fill(lao.a, 100, 8000)
    send(lao.a, lao.s)
    send(lao.s, lao.a)
    fill(lao.a, 400, 8000, 2)
    manifests = write_parts(lao.a, tmp_path / "x.lmcb", MEGABYTE, recipient=lao.s.me.id)
    assert all(m.header.envelope and m.size <= MEGABYTE for m in manifests)
    assert sum(m.changes for m in manifests) == 800
    assert len({m.header.envelope.ephemeral for m in manifests if m.header.envelope}) == len(manifests) >= 2
    for file in paths(tmp_path, manifests):
        assert merge(lao.s, file, "Bun").outcome is Outcome.MERGED
    assert state(lao.s) == state(lao.a)


@pytest.mark.parametrize("order", [*permutations(range(4))][::4])
def test_a_large_file_comes_in_pieces_in_any_order(
    lao: SimpleNamespace, attach: Callable[..., str], tmp_path: Path, order: tuple[int, ...]
) -> None:
    digest = attach(lao.a, 3_300_000)
    manifests = write_parts(lao.a, tmp_path / "x.lmcb", MEGABYTE)
    assert len(manifests) == size(lao.a, Choice(), MEGABYTE).parts == 4
    assert manifests[0].changes and all(m.size <= MEGABYTE for m in manifests)
    files = paths(tmp_path, manifests)
    for place in order[:-1]:
        report = merge(lao.s, files[place], "Bun")
        assert report.outcome is Outcome.MERGED and report.evidence.pieces == 1
        assert evidence.where(lao.s.folder, digest) is None
    report = merge(lao.s, files[order[-1]], "Bun")
    assert report.evidence.came == 1 and not report.evidence.awaited
    found = evidence.where(lao.s.folder, digest)
    assert found is not None and found.read_bytes() == Random(1).randbytes(3_300_000)
    assert not list((lao.s.folder / evidence.FOLDER / "incoming").iterdir())


def test_small_files_are_not_cut(lao: SimpleNamespace, attach: Callable[..., str], tmp_path: Path) -> None:
    digests = [attach(lao.a, 200_000, seed) for seed in range(12)]
    manifests = write_parts(lao.a, tmp_path / "x.lmcb", MEGABYTE)
    assert len(manifests) == 3 and all(m.size <= MEGABYTE for m in manifests)
    report = merge(lao.s, tmp_path / manifests[-1].file, "Bun")
    assert report.evidence.came >= 3 and not report.evidence.pieces
    for file in paths(tmp_path, manifests):
        merge(lao.s, file, "Bun")
    assert evidence.held(lao.s.folder) == set(digests)


def test_a_piece_that_is_another_file_s_spoils_nothing_for_good(
    lao: SimpleNamespace, attach: Callable[..., str], tmp_path: Path
) -> None:
    digest = attach(lao.a, 1_900_000)
    good = paths(tmp_path, write_parts(lao.a, tmp_path / "good.lmcb", MEGABYTE))
    kept = evidence.place(lao.a.folder, digest)
    right = kept.read_bytes()
    kept.write_bytes(right[:-1] + bytes([right[-1] ^ 1]))
    bad = paths(tmp_path, write_parts(lao.a, tmp_path / "bad.lmcb", MEGABYTE))
    kept.write_bytes(right)
    for file in bad[:-1]:
        merge(lao.s, file, "Bun")
    assert merge(lao.s, bad[-1], "Bun").evidence.wrong == 1
    for file in good:
        merge(lao.s, file, "Bun")
    found = evidence.where(lao.s.folder, digest)
    assert found is not None and found.read_bytes() == right


def test_all_parts_or_none_are_written(
    lao: SimpleNamespace, attach: Callable[..., str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    attach(lao.a, 2_500_000)
    seal, count = container.seal, 0

    def failing(*words: Any) -> Manifest:
        nonlocal count
        count += 1
        if count == 3:
            raise OSError(28, "No space left on device")
        return seal(*words)

    monkeypatch.setattr(container, "seal", failing)
    with pytest.raises(DiskTrouble, match="No space left on device"):
        write_parts(lao.a, tmp_path / "x.lmcb", MEGABYTE)
    assert not list(tmp_path.glob("x*"))


def test_a_single_change_larger_than_a_part_is_sent_all_the_same(
    lao: SimpleNamespace, state: Callable[[Database], Any], tmp_path: Path
) -> None:
    random = Random(1)
    with lao.a.writing("Noy") as journal:
        for _ in range(3):
            note = "".join(chr(0x4E00 + random.getrandbits(14)) for _ in range(MOST_VALUE))
            journal.add(Project(title="P", country="LA", province="LA-LM", note=note))
    manifests = write_parts(lao.a, tmp_path / "x.lmcb", MEGABYTE)
    assert len(manifests) == 3
    for file in paths(tmp_path, manifests):
        merge(lao.s, file, "Bun")
    assert state(lao.s) == state(lao.a)
