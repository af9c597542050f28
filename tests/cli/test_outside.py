"""What the world does to a command: disks that are full or may not be written, files that are broken, names in other
letters, readers that go away. One plain sentence, exit code 2, and nothing changed; never a traceback."""

import ctypes
import os
import resource
import signal
import sqlite3
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from lmcdesk.cli import main
from lmcdesk.store import sqlite
from lmcdesk.store.database import FILE_NAME
from tests.cli.country import CODE, HEADINGS, Country, Told, environment, given, listing, make_book, refused

Run = Callable[..., Told]

LIBC = ctypes.CDLL(None, use_errno=True)

PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH = 24, 1, 2


def as_anybody() -> None:
    """In a child before it starts: root, too, asks the folders what it may do."""
    for right in (CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH):
        LIBC.prctl(PR_CAPBSET_DROP, right, 0, 0, 0)


WRITING = ("set @@ budget=9", "import @more.xlsx", "merge @VT.lmcb", "undo")
"""Commands that change a desk."""


# Disks


@pytest.mark.parametrize("words", [*WRITING, "sample --projects 5"])
def test_files_may_not_grow(country: Country, words: str) -> None:
    desk = "OX" if "sample" in words else "LN"
    before = country.state(desk)

    def bound() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (8192, resource.RLIM_INFINITY))

    refused(country.process(*given(country, words), desk=desk, preexec_fn=bound), "Nothing was changed")
    assert country.state(desk) == before


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path | None]:
    """A disk that is soon full; none where a test may not mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = LIBC.mount(b"tmpfs", os.fsencode(place), b"tmpfs", 0, b"size=1700k") == 0
    yield place if mounted else None
    if mounted:
        assert LIBC.umount2(os.fsencode(place), 2) == 0


def test_a_full_disk(country: Country, small_disk: Path | None) -> None:
    if small_disk is None:
        return  # that files may not grow is tried everywhere
    with closing(sqlite3.connect(country / "LN" / FILE_NAME)) as desk, closing(sqlite3.connect(":memory:")) as held:
        desk.backup(held)
        (small_disk / "LN").mkdir()
        with closing(sqlite3.connect(small_disk / "LN" / FILE_NAME)) as copy:
            held.backup(copy)
    there = Country(small_disk)
    before = there.state()
    refused(there.process("import", country / "more.xlsx"), "full", "Nothing was changed")
    assert there.state() == before
    with suppress(OSError), (small_disk / "filler").open("wb") as filler:
        while True:
            filler.write(bytes(4096))
    refused(there.process("backup", small_disk / "out"))
    (small_disk / "filler").unlink()
    assert [path.name for path in small_disk.iterdir()] == ["LN"]
    assert there.process("check").code == 0


@pytest.mark.parametrize(("what", "words"), [*(("folder", words) for words in WRITING), ("file", WRITING[0])])
def test_what_may_not_be_written(country: Country, what: str, words: str) -> None:
    before = country.state()
    for path in (country / "LN", *(country / "LN").iterdir()) if what == "folder" else [country / "LN" / FILE_NAME]:
        path.chmod(0o555 if path.is_dir() else 0o444)
    read = country.process("show", CODE, preexec_fn=as_anybody)
    told = country.process(*given(country, words), preexec_fn=as_anybody)
    (country / "LN").chmod(0o755)
    refused(told, "Nothing was changed")
    assert told.out == ""  # nothing looks done that is not
    assert read.code == 0, read.err
    assert country.state() == before


def test_what_may_not_be_read(country: Country) -> None:
    (country / "list.xlsx").chmod(0)
    refused(country.process("import", country / "list.xlsx", preexec_fn=as_anybody), "list.xlsx")
    (country / "LN.lmcb").chmod(0)
    refused(country.process("merge", country / "LN.lmcb", desk="MG", preexec_fn=as_anybody), "LN.lmcb")
    (country / "LN").chmod(0)
    refused(country.process("digest", preexec_fn=as_anybody), "could not be read or written")
    (country / "LN").chmod(0o755)


def test_a_desk_that_another_program_writes(country: Country) -> None:
    before = country.state()
    patience = "import lmcdesk.store.sqlite as s, lmcdesk.cli as c, sys; s.BUSY_SECONDS = 0.1; sys.exit(c.main())"
    with closing(sqlite.connect(country / "LN" / FILE_NAME)) as held:
        held.execute("BEGIN IMMEDIATE")
        for words in (("set", CODE, "budget=9"), ("import", country / "more.xlsx"), ("merge", country / "VT.lmcb")):
            done = subprocess.run(
                [sys.executable, "-c", patience, "--desk", country / "LN", *words],
                env=environment(),
                capture_output=True,
                text=True,
            )
            told = Told(done.returncode, done.stdout, done.stderr)
            if words[0] == "merge":
                assert (told.code, told.err) == (1, "") and "It is kept, and merged by itself" in told.out
            else:
                refused(told, "is being written by another window or program")
                assert told.out == ""
        assert country.process("show", CODE).code == 0
    assert country.state() == before


# Files out

OUT = (
    ("LN", "backup {}"),
    ("LN", "export {}"),
    ("LN", "template {}"),
    ("LN", "report national {}"),
    ("LN", "bundle {}"),
    ("LN", "request {}"),
    ("VT", "enrol @LN.request {}"),
    ("LN", "import @list.xlsx --marked {}"),
)


PLACES = {
    "a missing folder": ("@gone/out.xlsx", ""),
    "a folder": ("@folder.xlsx", "is a folder or a device. Nothing was changed. Give the name of a file"),
    "a device": ("/dev/full", "is a folder or a device. Nothing was changed. Give the name of a file"),
    "the desk": ("@{desk}/desk.sqlite3", "desk itself. "),
    "what belongs to the desk": ("@{desk}/desk.sqlite3-wal", "belongs to the desk itself. Nothing was changed"),
    "the desk's key": ("@VT/../{desk}/Desk.KEY", "belongs to the desk itself. Nothing was changed"),
}


@pytest.mark.parametrize("case", PLACES)
@pytest.mark.parametrize(("desk", "words"), OUT, ids=[words.split()[0] for _, words in OUT])
def test_a_file_that_cannot_be_written(
    country: Country, capsys: pytest.CaptureFixture[str], desk: str, words: str, case: str
) -> None:
    (country / "folder.xlsx").mkdir()
    before, files = country.state(desk), listing(country)
    place, part = PLACES[case]
    code = main(["--desk", str(country / desk), *given(country, words.format(place.format(desk=desk)))])
    refused(Told(code, *capsys.readouterr()), part)
    assert country.state(desk) == before
    assert listing(country) == files


def test_no_certificate_is_issued_that_cannot_be_written(country: Country, run: Run, small_disk: Path | None) -> None:
    assert run("OX", "request", country / "OX.request").code == 0
    places = ["/dev/full"] if small_disk is None else ["/dev/full", small_disk / "answer"]
    with suppress(OSError), (small_disk or country / "folder").joinpath("filler").open("wb") as filler:
        while small_disk is not None:
            filler.write(bytes(4096))
    for place in places:
        refused(run("VT", "enrol", country / "OX.request", place), "Nothing was changed")
        refused(run("VT", "revoke", "OX"), "No desk enrolled here is called “OX”")


@pytest.mark.parametrize("bound", [1, 3000])
@pytest.mark.parametrize("words", ["template @new.xlsx", "export @new.xlsx", "import @list.xlsx --marked @new.xlsx"])
def test_a_workbook_that_does_not_fit_on_the_disk(country: Country, words: str, bound: int) -> None:
    before, files = country.state(), listing(country)
    limit = (bound, resource.RLIM_INFINITY)
    told = country.process(*given(country, words), preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, limit))
    refused(told, "Nothing was changed")
    assert (country.state(), listing(country)) == (before, files)


# Files in

BROKEN: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda data: b"",
    "cut": lambda data: data[: len(data) // 2],
    "its beginning": lambda data: data[:20],
    "a byte turned": lambda data: data[:-200] + bytes([data[-200] ^ 0xFF]) + data[-199:],
    "more at its end": lambda data: data + b"more",
    "scribbled over": lambda data: data[:100] + b"\xa5" * (len(data) - 100),
    "other": lambda data: os.urandom(5000),
}


@pytest.mark.parametrize("case", BROKEN)
@pytest.mark.parametrize("file", ["LN.lmcb", "LN.answer", "LN.backup"])
def test_a_broken_file(country: Country, capsys: pytest.CaptureFixture[str], file: str, case: str) -> None:
    path = country / file
    path.write_bytes(BROKEN[case](path.read_bytes()))
    desk, command = {"lmcb": ("MG", "merge"), "answer": ("LN", "accept"), "backup": ("LN", "restore")}[file[3:]]
    before = country.state(desk)
    code = main(["--desk", str(country / desk), command, str(path)])
    told = Told(code, *capsys.readouterr())
    if code != 0:  # SQLite does not look behind a database's last page, nor at pages that are free
        refused(told)
        assert country.state(desk) == before
    else:
        assert (file, case) in {("LN.backup", "more at its end"), ("LN.backup", "a byte turned")}


def no_workbook(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")


WORKBOOKS: dict[str, tuple[Callable[[Path], object], str]] = {
    "empty": (lambda path: path.write_bytes(b""), "is empty"),
    "cut": (lambda path: path.write_bytes(path.read_bytes()[:3000]), "is damaged"),
    "a password": (
        lambda path: path.write_bytes(
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")
        ),
        "is protected by a password",
    ),
    "another archive": (no_workbook, "“list.xlsx”"),
    "noise": (lambda path: path.write_bytes(os.urandom(5000)), "is not a workbook"),
    "no headings": (lambda path: make_book(path, [["a", "b"], [1, 2]]), "has no row of headings that is known"),
    "no rows": (lambda path: make_book(path, [HEADINGS]), "no row stands under them"),
    "no cells": (lambda path: make_book(path, []), "is empty"),
}


@pytest.mark.parametrize("case", WORKBOOKS)
def test_a_wrong_workbook(country: Country, run: Run, case: str) -> None:
    make, part = WORKBOOKS[case]
    make(country / "list.xlsx")
    before = country.state()
    refused(run("LN", "import", country / "list.xlsx", "--json"), part)
    assert country.state() == before


@pytest.mark.parametrize(
    "text",
    ["[1]", '{"Code": 5}', "[" * 100_000, '{"Code": "wheels"}', '{"\\ud800": "code"}', f'{{"Code": "{"ក" * 10**7}"}}'],
    ids=["list", "number", "deep", "no field", "half a letter", "30 MB"],
)
def test_a_mapping_that_makes_no_sense(country: Country, run: Run, text: str) -> None:
    (country / "map.json").write_text(text, "utf-8")
    before = country.state()
    refused(run("LN", "import", country / "list.xlsx", "--mapping", country / "map.json"))
    assert country.state() == before


# Names


def test_letters_that_are_no_unicode(country: Country, run: Run) -> None:
    before, files = country.state(), listing(country)
    for words in (
        ["find", b"\xa1\xb2"],
        ["show", b"\xff"],
        ["import", os.fsencode(country.folder) + b"/\xa1.xlsx"],
        ["backup", os.fsencode(country.folder) + b"/\xa1"],
    ):
        refused(run("LN", *map(os.fsdecode, words)), "not Unicode")
    refused(country.process("set", CODE, b"title=\xff\xfe"), "not Unicode")
    assert (country.state(), listing(country)) == (before, files)


def test_names_of_people_and_folders_in_their_own_letters(country: Country) -> None:
    home = "សុខា ໂນນ ธง\nand a line"
    (country / home).mkdir()
    (country / "list.xlsx").rename(country / home / "បញ្ជី.xlsx")
    for words in (
        ("new", "--country", "KH", "--name", "ភ្នំពេញ\n"),
        ("import", country / home / "បញ្ជី.xlsx", "--as", "សុខា"),
        ("backup", country / home / "ថតបម្រុង"),
    ):
        told = country.process(*words, desk=f"{home}/desk")
        assert (told.code, told.err) == (0, "")
    refused(country.process("inspect", country / home / "គ្មាន"), "គ្មាន")


@pytest.mark.parametrize(
    ("user", "shown"),
    [({"USER": "សុខា"}, "សុខា"), ({"LOGNAME": "s\udce9"}, "s?"), ({"USERNAME": " "}, "somebody at this desk")],
    ids=["Khmer", "no Unicode", "none"],
)
def test_the_name_of_a_user(country: Country, user: dict[str, str], shown: str) -> None:
    nobody = dict.fromkeys(("USER", "USERNAME", "LOGNAME"), "")
    told = country.process("set", CODE, "budget=9", env=nobody | user | {"LC_ALL": "C", "LANG": "C"})
    assert told.code == 0, told.err
    told = country.process("history", CODE, env={"LC_ALL": "C", "PYTHONIOENCODING": "ascii"})
    assert f"{shown} at LN: budget" in told.out


# Readers


def test_a_reader_that_goes_away(country: Country) -> None:
    for words in (["set", CODE, "budget=9"], ["find", "health", "--json"]):
        reading, writing = os.pipe()
        os.close(reading)
        told = country.process(*words, stdout=writing)
        os.close(writing)
        assert (told.code, told.err) == (0, "")
    assert country.process("show", CODE, "--json").json["record"]["budget"] == "9"


def test_what_is_told_does_not_fit_on_the_disk(country: Country) -> None:
    with Path("/dev/full").open("w") as full:
        told = country.process("set", CODE, "budget=9", stdout=full)
    assert (told.code, told.err.count("\n")) == (1, 1)
    assert "what it tells could not be written" in told.err
    assert country.process("show", CODE, "--json").json["record"]["budget"] == "9"


@pytest.mark.parametrize("closed", [(1,), (2,), (1, 2)])
def test_nobody_listens(country: Country, closed: tuple[int, ...]) -> None:
    def close() -> None:
        for number in closed:
            os.close(number)

    for words, code in (("show", CODE), 0), (("show", CODE, "--json"), 0), (("show", "nothing"), 2), (("--help",), 0):
        told = country.process(*words, preexec_fn=close)
        assert told.code == code
        assert "Traceback" not in told.err
        assert not told.out or 1 not in closed


def test_what_is_wrong_cannot_be_told(country: Country) -> None:
    with Path("/dev/full").open("w") as full:
        assert country.process("show", "nothing", stderr=full).code == 2


@pytest.mark.parametrize("share", [0.4, 0.7, 0.9])
def test_stopped_in_the_middle_of_an_import(country: Country, share: float) -> None:
    started = time.monotonic()
    assert country.process("import", country / "more.xlsx", "--dry-run").code == 0
    whole = time.monotonic() - started
    before = country.state()
    process = subprocess.Popen(
        [sys.executable, "-m", "lmcdesk", "--desk", country / "LN", "import", country / "more.xlsx"],
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    time.sleep(whole * share)
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=60)
    # Python ends itself by the signal if that came while it ran a text as code, as dataclasses do, or was ending anyway
    assert process.returncode in (0, 1, 2, -signal.SIGINT)
    if "What was finished before stays" in err:
        assert process.returncode == 1
        assert country.state() != before
    elif err:
        assert err == "The work was stopped. Nothing was changed.\n"
        assert country.state() == before
    else:
        assert "takes it back." in out
        assert country.state() != before
