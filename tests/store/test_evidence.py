"""Files of evidence are kept once, by their content alone, and leave under names that no system objects to."""

import os
import resource
import tracemalloc
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmcdesk.domain.records import Evidence, Project
from lmcdesk.errors import DiskTrouble, WrongInput
from lmcdesk.store import evidence
from lmcdesk.store.database import Database
from lmcdesk.store.incoming import Incoming

DATA = Random(3).randbytes(300_000)
NAME = sha256(DATA).hexdigest()


def files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "photo.jpg"
    path.write_bytes(DATA)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A desk's folder."""
    (tmp_path / "desk").mkdir()
    return tmp_path / "desk"


def test_a_file_is_kept_once_under_its_hash(folder: Path, photo: Path) -> None:
    assert evidence.keep(folder, photo) == evidence.keep(folder, photo) == (NAME, len(DATA))
    path = evidence.where(folder, NAME)
    assert path is not None and path.read_bytes() == DATA
    assert evidence.held(folder) == {NAME} and len(files(folder)) == 1


@pytest.mark.parametrize(
    "name", [None, "", "..", "../../etc/passwd", "a" * 63, "A" * 64, "a" * 64 + "\n", "/etc/passwd"]
)
def test_what_is_no_hash_is_nowhere(folder: Path, name: str | None) -> None:
    assert evidence.where(folder, name) is None


def test_what_cannot_be_kept_is_refused_in_a_sentence(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    with (tmp_path / "large").open("wb") as file:
        file.truncate(evidence.MOST + 1)
    for name, sentence in (("empty", "is empty"), ("desk", "is no file"), ("large", r"a desk keeps files of up to")):
        with pytest.raises(WrongInput, match=sentence):
            evidence.keep(folder, tmp_path / name)
    with pytest.raises(DiskTrouble, match="There is no"):
        evidence.keep(folder, tmp_path / "missing")
    assert files(folder) == set()


def test_a_full_disk_leaves_nothing(folder: Path, photo: Path) -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        with pytest.raises(DiskTrouble, match="could not be read or written"):
            evidence.keep(folder, photo)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert files(folder) == set()


def test_a_large_file_is_never_whole_in_memory(folder: Path, tmp_path: Path) -> None:
    with (tmp_path / "film").open("wb") as file:
        file.truncate(60 << 20)
    tracemalloc.start()
    digest, _ = evidence.keep(folder, tmp_path / "film")
    evidence.write_out(folder, digest, tmp_path / "copy")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 8 << 20


def test_a_kept_file_is_written_out_as_it_came(folder: Path, photo: Path, tmp_path: Path) -> None:
    evidence.keep(folder, photo)
    assert evidence.write_out(folder, NAME, tmp_path / "copy.jpg") == len(DATA)
    assert (tmp_path / "copy.jpg").read_bytes() == DATA


def test_a_file_that_the_disk_damaged_is_not_written_out(folder: Path, photo: Path, tmp_path: Path) -> None:
    evidence.keep(folder, photo)
    evidence.place(folder, NAME).write_bytes(DATA[:-1] + b"x")
    with pytest.raises(DiskTrouble, match="is damaged on this disk"):
        evidence.write_out(folder, NAME, tmp_path / "copy.jpg")
    assert not list(tmp_path.glob("copy*"))


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        ("photo.jpg", "photo.jpg"),
        ("ຮູບ ສະຖານີ.jpg", "ຮູບ ສະຖານີ.jpg"),
        ("ភាសា\u200bខ្មែរ.pdf", "ភាសា\u200bខ្មែរ.pdf"),
        ("../../x", "x"),
        ("C:\\Windows\\x.dll", "x.dll"),
        ("C:x", "Cx"),
        ("a\0b\r\n\x1b[2J.txt", "ab[2J.txt"),
        ("gpj.\u202eexe", "gpj.exe"),
        ("NUL", "_NUL"),
        ("con.txt", "_con.txt"),
        ("...", "evidence"),
        ("", "evidence"),
        (None, "evidence"),
        ("a. . ", "a"),
        ('what?*<>|":.png', "what.png"),
        ("/", "evidence"),
        ("\ud800.txt", "txt"),
    ],
)
def test_names_are_cleaned(name: str | None, clean: str) -> None:
    assert evidence.clean_name(name) == clean


@given(st.text(max_size=400))
def test_any_name_becomes_one_that_can_be_written(name: str) -> None:
    clean = evidence.clean_name(name)
    assert clean and clean not in (".", "..") and not set(clean) & set('/\\<>:"|?*\0\n\r')
    assert len(clean.encode("utf-8")) <= 200 and clean == clean.strip(" .")
    assert evidence.clean_name(clean) == clean


def test_a_long_name_keeps_its_ending() -> None:
    assert evidence.clean_name("ຮ" * 300 + ".jpeg").endswith("ຮ.jpeg")


# Which records' files are here


def test_records_tell_what_is_awaited(make_desk: Callable[..., Database], photo: Path) -> None:
    desk = make_desk("Luang Namtha", province="LA-LM")
    project = Project(title="Water", province="LA-LM")
    gone = Evidence(project=project.id, sha256="c" * 64)
    with desk.writing("Noy") as journal:
        for record in (
            project,
            Evidence(project=project.id, sha256=NAME),
            Evidence(project=project.id, sha256="b" * 64),
            Evidence(project=project.id, sha256="b" * 64),
            Evidence(project=project.id, sha256="../../x"),
            gone,
        ):
            journal.add(record)
        journal.delete("evidence", gone.id)
    with desk.raw() as connection:
        assert evidence.awaited(connection, desk.folder) == [NAME, "b" * 64]
        evidence.keep(desk.folder, photo)
        assert evidence.awaited(connection, desk.folder) == ["b" * 64]
        told = list(evidence.named(connection))
    assert [file.sha256 for file in told] == [NAME, "b" * 64, "b" * 64]
    assert {(file.desk, file.stream, file.home) for file in told} == {(desk.me.id, "LA-LM", "LA-LM")}


# Pieces


def chunks(data: bytes) -> Iterator[bytes]:
    return (data[n : n + 1000] for n in range(0, len(data), 1000))


def add(folder: Path, offset: int, size: int, data: bytes = DATA, digest: str = NAME) -> Incoming:
    incoming = Incoming(folder)
    incoming.add(digest, len(data), offset, size, chunks(data[offset : offset + size]))
    return incoming


@given(st.data())
def test_pieces_make_the_file_in_any_order(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    folder = tmp_path_factory.mktemp("desk")
    whole = b"0123456789" * 5
    name = sha256(whole).hexdigest()
    cuts = sorted(data.draw(st.sets(st.integers(1, len(whole) - 1), min_size=1, max_size=6)))
    pieces = list(zip([0, *cuts], [*cuts, len(whole)], strict=True))
    pieces += data.draw(st.lists(st.tuples(st.integers(0, 20), st.integers(21, 50)), max_size=3))
    for low, high in data.draw(st.permutations(pieces)):
        add(folder, low, high - low, whole, name)
    path = evidence.where(folder, name)
    assert path is not None and path.read_bytes() == whole
    assert files(folder) == {str(path.relative_to(folder))}


def test_a_file_appears_only_when_it_is_whole(folder: Path) -> None:
    assert add(folder, 100_000, 200_000).waiting == 1
    assert evidence.where(folder, NAME) is None
    assert add(folder, 0, 100_000).came == [NAME]
    assert evidence.where(folder, NAME) is not None


def test_pieces_of_another_file_are_thrown_away(folder: Path) -> None:
    add(folder, 0, 100_000, DATA[::-1])
    assert add(folder, 100_000, 200_000).wrong == [NAME]
    assert files(folder) == set()
    assert add(folder, 0, len(DATA), DATA[::-1]).wrong == [NAME]
    assert files(folder) == set()


def test_what_is_here_is_not_collected_again(folder: Path, photo: Path) -> None:
    evidence.keep(folder, photo)
    incoming = add(folder, 0, 100)
    assert (incoming.came, incoming.waiting) == ([], 0) and len(files(folder)) == 1


def test_a_piece_that_breaks_off_leaves_no_file(folder: Path) -> None:
    def broken() -> Iterator[bytes]:
        yield DATA[:1000]
        raise OSError(28, os.strerror(28))

    for size in (100_000, len(DATA)):
        with pytest.raises(OSError, match="space"):
            Incoming(folder).add(NAME, len(DATA), 0, size, broken())
    assert evidence.held(folder) == set()
    add(folder, 0, 100_000)
    assert add(folder, 100_000, 200_000).came == [NAME]
