"""Every byte of a bundle counts: what is altered, cut, added, inflated or newer is refused with its own sentence."""

import os
import random
import subprocess
import sys
import tracemalloc
import zlib
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from lmcdesk.errors import BundleDamaged, BundleRefused, DiskTrouble
from lmcdesk.sync import codec, container, trust
from lmcdesk.sync.boxes import canonical
from lmcdesk.sync.bundle import Contents, inspect, write
from lmcdesk.sync.columns import Unreadable
from lmcdesk.sync.keys import Keys
from lmcdesk.sync.manifest import Header, Section
from lmcdesk.sync.merge import merge

DAMAGED = "is incomplete or was altered on its way"
FAULTY = "arrived as it was signed, but what it holds cannot be read"
INFLATED = "would unpack to more than it says"
REMOVED = "some of the changes that it announces are missing in it"
REPEATED = "some of its changes are in it twice"
REORDERED = "its changes do not stand in the order in which they were written"


@pytest.fixture
def path(lao: SimpleNamespace, add_project: Callable[..., Any], tmp_path: Path) -> Path:
    """A bundle of Luang Namtha's."""
    add_project(lao.a, "Water")
    write(lao.a, tmp_path / "water.lmcb")
    return tmp_path / "water.lmcb"


def test_a_bundle_reads_back_as_it_was_told_when_written(lao: SimpleNamespace, path: Path) -> None:
    told = write(lao.a, path)
    assert inspect(path) == told
    assert told.size == path.stat().st_size
    assert told.sha256 == sha256(path.read_bytes()).hexdigest()
    assert sorted(p.name for p in path.parent.glob("*.lmcb*")) == ["water.lmcb"]


def test_any_flipped_bit_is_refused(path: Path) -> None:
    whole = path.read_bytes()
    rnd = random.Random(5)
    places = {*range(50), *(rnd.randrange(len(whole)) for _ in range(500))}
    for place in sorted(places):
        data = bytearray(whole)
        data[place] ^= 1 << rnd.randrange(8)
        path.write_bytes(data)
        with pytest.raises(BundleRefused, match=DAMAGED if place >= 4 else "is not a bundle"):
            inspect(path)


def test_any_truncation_or_extension_is_refused(path: Path) -> None:
    whole = path.read_bytes()
    for length in range(4, len(whole), 3):
        path.write_bytes(whole[:length])
        with pytest.raises(BundleRefused, match=DAMAGED):
            inspect(path)
    for more in (b"\0", b"LMCB", whole):
        path.write_bytes(whole + more)
        with pytest.raises(BundleRefused, match=DAMAGED):
            inspect(path)


@pytest.mark.parametrize("data", [b"", b"LM", b"PK\3\4" + b"x" * 100, b"{}"])
def test_another_file_is_no_bundle(path: Path, lao: SimpleNamespace, data: bytes) -> None:
    other = path.with_suffix(".xlsx")
    for file, sentence in (
        (path, r"“water\.lmcb” is not a bundle .* it is empty, or its beginning was altered\. .* Copy it again"),
        (other, r"“water\.xlsx” is not a bundle of LMC Desk\. Choose a file whose name ends in \.lmcb"),
    ):
        file.write_bytes(data)
        with pytest.raises(BundleRefused, match=sentence):
            inspect(file)
        with pytest.raises(BundleRefused, match=sentence):
            merge(lao.s, file, "Bun")


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(DiskTrouble, match="There is no"):
        inspect(tmp_path / "none.lmcb")


def test_a_newer_container_names_the_version_it_needs(path: Path) -> None:
    path.write_bytes(b"LMCB\x02\x06" + b"12.4.0" + os.urandom(300))
    with pytest.raises(BundleRefused, match=r"newer version of LMC Desk.*install version 12\.4\.0"):
        inspect(path)


def test_a_newer_format_names_the_version_it_needs(path: Path, lao: SimpleNamespace) -> None:
    held, _ = trust.own(lao.a)
    body = canonical({"min_reader": 2, "something": "new"})
    prefix = b"LMCB\x01\x05" + b"7.1.0"
    signature = held.sign(b"LMC-BUNDLE-1", prefix + body)
    path.write_bytes(prefix + held.public + signature + len(body).to_bytes(4, "little") + body)
    with pytest.raises(BundleRefused, match=r"install version 7\.1\.0"):
        inspect(path)
    with pytest.raises(BundleRefused, match=r"install version 7\.1\.0"):
        merge(lao.s, path, "Bun")
    assert path.exists()


def test_sections_of_a_kind_that_is_not_known_are_passed_over(
    path: Path, lao: SimpleNamespace, reseal: Callable[..., Path], tmp_path: Path
) -> None:
    held, _ = trust.own(lao.a)
    with path.open("rb") as file, container.sections(tmp_path) as content:
        manifest = container.examine(file, path.name)
        for place, section in enumerate(manifest.header.sections):
            content.add(section.kind, container.unpack(file, manifest, place))
            content.add("evidence", b"a picture")
        header = replace(manifest.header, sections=tuple(content.told))
        container.seal(path, held, header, content, lambda _: manifest)
    assert merge(lao.s, path, "Bun").taken.new == manifest.changes


def sealed(path: Path, held: Keys, header: Header, packed: list[tuple[str, bytes, int]]) -> None:
    """A file with sections packed by hand, whatever they are."""
    told = tuple(Section(kind, len(data), size, sha256(data).digest()) for kind, data, size in packed)
    body = replace(header, sections=told).packed()
    prefix = b"LMCB\x01\x05" + b"0.1.0"
    signature = held.sign(b"LMC-BUNDLE-1", prefix + body)
    head = prefix + held.public + signature + len(body).to_bytes(4, "little") + body
    path.write_bytes(head + b"".join(data for _, data, _ in packed))


BOMB = zlib.compress(bytes(100 << 20))
WHOLE = zlib.compress(bytes(1000))


@pytest.mark.parametrize(
    ("packed", "size", "why"),
    [
        pytest.param(BOMB, 1000, "larger than said", id="inflates"),
        pytest.param(WHOLE, 999, "larger than said", id="one byte more"),
        pytest.param(WHOLE, 1 << 39, "too large", id="said to be enormous"),
        pytest.param(WHOLE, 1001, "smaller than said", id="one byte less"),
        pytest.param(WHOLE[:-3], 1000, "smaller than said", id="without its end"),
        pytest.param(WHOLE + b"more", 1000, "smaller than said", id="with something after its end"),
        pytest.param(b"no zlib at all", 1000, "incorrect header", id="not packed"),
        pytest.param(b"", 0, "smaller than said", id="empty"),
    ],
)
def test_a_section_that_is_not_as_large_as_said_is_never_unpacked_further(
    path: Path, lao: SimpleNamespace, packed: bytes, size: int, why: str
) -> None:
    held, _ = trust.own(lao.a)
    sealed(path, held, inspect(path).header, [("handover", packed, size)])
    manifest = inspect(path)
    tracemalloc.start()
    try:
        with path.open("rb") as file, pytest.raises(Unreadable, match=why):
            container.unpack(file, manifest, 0)
        assert tracemalloc.get_traced_memory()[1] < 3 << 20
    finally:
        tracemalloc.stop()
    with pytest.raises(BundleRefused, match=FAULTY if "smaller" in why or "header" in why else INFLATED):
        merge(lao.s, path, "Bun")


@pytest.mark.parametrize(
    ("numbers", "sentence"),
    [
        pytest.param([(0, 2, 6)], REMOVED, id="begins too late"),
        pytest.param([(0, 1, 3), (0, 5, 3)], REMOVED, id="one left out"),
        pytest.param([(0, 1, 3), (0, 3, 3)], REPEATED, id="one twice"),
        pytest.param([(0, 4, 3), (0, 1, 3)], REORDERED, id="out of order"),
        pytest.param([(0, 1, 2), (0, (1 << 40) - 1, 4)], "a number in it is larger or smaller", id="beyond counting"),
    ],
)
def test_changes_that_are_not_all_there_in_order_are_refused(
    path: Path, lao: SimpleNamespace, reseal: Callable[..., Path], numbers: list[tuple[int, int, int]], sentence: str
) -> None:
    held, _ = trust.own(lao.a)
    with path.open("rb") as file:
        handover = Contents(file, container.examine(file, path.name), None).handover

    def renumber(kind: str, data: bytes) -> bytes:
        if kind != "segment":
            return data
        return codec.write_segment(replace(codec.read_segment(data, handover), numbers=numbers))

    bad = reseal(path, held, sections=renumber)
    with pytest.raises(BundleRefused, match=sentence):
        merge(lao.s, bad, "Bun")


@pytest.mark.parametrize("known", [False, True])
def test_what_is_passed_on_otherwise_than_its_desk_signed_it_is_refused(
    path: Path, lao: SimpleNamespace, reseal: Callable[..., Path], add_project: Callable[..., Any], known: bool
) -> None:
    merge(lao.s, path, "Bun")
    if known:
        merge(lao.b, path, "Bun")
        add_project(lao.a, "Road")
        write(lao.a, path)
        merge(lao.s, path, "Bun")
    write(lao.s, path)
    held, _ = trust.own(lao.s)
    with path.open("rb") as file:
        handover = Contents(file, container.examine(file, path.name), None).handover

    def swap(kind: str, data: bytes) -> bytes:
        if kind != "segment":
            return data
        segment = codec.read_segment(data, handover)
        segment.clocks[-2:] = segment.clocks[:-3:-1]
        return codec.write_segment(segment)

    bad = reseal(path, held, sections=swap)
    sentence = r"another history of Luang Namtha" if known else r"is not as Luang Namtha signed it\."
    with pytest.raises(BundleRefused, match=sentence) as refused:
        merge(lao.b, bad, "Bun")
    assert isinstance(refused.value, BundleDamaged) is not known
    merge(lao.b, path, "Bun")


def test_a_bundle_without_its_segments_is_refused(
    path: Path, lao: SimpleNamespace, reseal: Callable[..., Path]
) -> None:
    held, _ = trust.own(lao.a)
    with path.open("rb") as file:
        manifest = container.examine(file, path.name)
        packed = [("handover", 0), ("facts", 1)]
        data = [(kind, container.unpack(file, manifest, place)) for kind, place in packed]
    sealed(path, held, manifest.header, [(kind, zlib.compress(raw), len(raw)) for kind, raw in data])
    with path.open("rb") as file, pytest.raises(BundleRefused, match=REMOVED):
        list(Contents(file, container.examine(file, path.name), None).segments())


def alter_run(**values: Any) -> Callable[[Header], Header]:
    return lambda header: replace(header, runs=(replace(header.runs[0], **values), *header.runs[1:]))


@pytest.mark.parametrize(
    "alter",
    [
        pytest.param(alter_run(stream="LA-SV"), id="another stream than inside"),
        pytest.param(alter_run(upto=8, kinds={1: 8}), id="more changes than inside"),
        pytest.param(lambda header: replace(header, runs=()), id="no runs"),
        pytest.param(
            lambda header: replace(header, sender=replace(header.sender, name="Somebody")), id="another sender"
        ),
    ],
)
def test_a_header_that_tells_of_something_else_than_is_inside_is_refused(
    path: Path, lao: SimpleNamespace, reseal: Callable[..., Path], alter: Callable[[Header], Header]
) -> None:
    held, _ = trust.own(lao.a)
    bad = reseal(path, held, alter)
    with pytest.raises(BundleRefused):
        merge(lao.s, bad, "Bun")
    assert merge(lao.s, path, "Bun").taken.new == 6


@pytest.mark.parametrize("kind", ["handover", "facts", "segment"])
def test_sections_that_make_no_sense_under_a_good_signature_change_nothing(
    path: Path, lao: SimpleNamespace, reseal: Callable[..., Path], state: Callable[..., Any], kind: str
) -> None:
    held, _ = trust.own(lao.a)
    before = state(lao.s)
    bad = reseal(path, held, sections=lambda of, data: data[:-1] if of == kind else data)
    with pytest.raises(BundleRefused, match=FAULTY):
        merge(lao.s, bad, "Bun")
    assert state(lao.s) == before
    assert merge(lao.s, path, "Bun").taken.new == 6


ROOT = Path(__file__).parents[2]

POWER_CUT = """
import os, sys
from pathlib import Path
from lmcdesk.store.database import Database
from lmcdesk.sync.bundle import write
reached = os.fsync
os.fsync = lambda descriptor: os._exit(9)
write(Database.open(Path(sys.argv[1])), Path(sys.argv[2]))
"""


def test_a_power_cut_while_writing_leaves_no_bundle_that_could_be_mistaken(lao: SimpleNamespace, path: Path) -> None:
    before = path.read_bytes()
    part = path.with_name("water.lmcb.part")
    for target in (path, path.with_name("new.lmcb")):
        done = subprocess.run([sys.executable, "-c", POWER_CUT, str(lao.a.folder), str(target)], check=False, cwd=ROOT)
        assert done.returncode == 9
    assert path.read_bytes() == before
    assert not path.with_name("new.lmcb").exists()
    assert part.exists()
    part.write_bytes(part.read_bytes()[:-10])  # what the stick had not written yet
    with pytest.raises(BundleRefused, match=DAMAGED):
        merge(lao.s, part, "Bun")
    write(lao.a, path)
    assert not part.exists()


def test_a_bundle_that_cannot_be_written_leaves_nothing(lao: SimpleNamespace, tmp_path: Path) -> None:
    with pytest.raises(DiskTrouble, match="There is no"):
        write(lao.a, tmp_path / "no such folder" / "x.lmcb")
    assert sorted(os.listdir(tmp_path)) == ["Luang Namtha", "Savannakhet", "Secretariat"]
    assert "x.lmcb.part" not in os.listdir(lao.a.folder)
