"""Bad input at the door, in processes as people start them: one plain sentence, exit code 2, and nothing changed."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from lmcdesk.cli import main
from lmcdesk.store.database import FILE_NAME
from tests.cli.country import CODE, Country, Told, given, listing, refused

Run = Callable[..., Told]
Damage = Callable[[Path], object]


# What is no desk

FOREIGN = 0x4C4D4344 + 1


def pragma(name: str, value: int) -> Damage:
    def damage(file: Path) -> None:
        connection = sqlite3.connect(file)
        connection.execute(f"PRAGMA {name} = {value}")
        connection.commit()
        connection.close()

    return damage


def another_program(file: Path) -> None:
    file.unlink()
    connection = sqlite3.connect(file)
    connection.execute("CREATE TABLE songs (title TEXT)")
    connection.commit()
    connection.close()


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def scribbled(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[4096:] = b"\xa5" * (len(data) - 4096)
    file.write_bytes(data)


WRONG_DESKS: dict[str, tuple[Damage, str]] = {
    "text": (lambda f: f.write_text("not a database at all, only words " * 100), "is damaged or is no desk"),
    "empty": (lambda f: f.write_bytes(b""), "was never finished"),
    "another program": (another_program, "database of another program"),
    "another number": (pragma("application_id", FOREIGN), "database of another program"),
    "newer": (pragma("user_version", 999), "was written by a newer version of LMC Desk"),
    "cut": (cut, "Restore the desk from its last backup"),
    "scribbled over": (scribbled, "Restore the desk from its last backup"),
    "folder": (lambda f: (f.unlink(), f.mkdir()), "There is no desk in"),
    "gone": (Path.unlink, "There is no desk in"),
}


@pytest.mark.parametrize("case", WRONG_DESKS)
def test_a_wrong_desk(country: Country, case: str) -> None:
    damage, part = WRONG_DESKS[case]
    file = country / "LN" / FILE_NAME
    damage(file)
    before = file.read_bytes() if file.is_file() else None
    told = country.process("set", CODE, "budget=9", "--json")
    refused(told, part)
    assert told.json.keys() == {"refused"}
    assert main(["--desk", str(country / "LN"), "list", "project"]) == 2
    assert (file.read_bytes() if file.is_file() else None) == before


@pytest.mark.parametrize(
    ("desk", "part"),
    [
        ("nowhere", "There is no desk in"),
        ("list.xlsx", "There is no desk in"),
        ("list.xlsx/deeper", "There is no desk in"),
        ("x" * 300, "could not be read or written"),
    ],
    ids=["missing", "file", "below a file", "name too long"],
)
def test_a_wrong_folder(country: Country, run: Run, desk: str, part: str) -> None:
    refused(run(desk, "digest"), part)
    assert not (country / "nowhere").exists()


def test_a_sample_without_a_desk_is_told_the_way(country: Country, run: Run) -> None:
    refused(run("nowhere", "sample"), "There is no desk in", "“lmcdesk new”", "“lmcdesk sample --window”")
    assert not (country / "nowhere").exists()


# What a desk does not take

WORDS: dict[str, tuple[str, str]] = {
    # a name for the case, the words, a part of the sentence; the desk is LN
    "a logo and none": ("letterhead --logo logo.png --no-logo", "not allowed with argument --logo"),
    "no such command": ("fly", "“lmcdesk --help” lists the commands"),
    "nothing named": ("show", "“lmcdesk --help” lists the commands"),
    "a second desk": ("new --country LA", "There is already a desk in"),
    "no such country": ("new --country XX", "XX"),
    "no such province": ("new --country LA --province LA-99", "LA-99"),
    "another country's province": ("new --country LA --province KH-1", "does not lie in"),
    "sample over work": ("sample --projects 5", "holds records already"),
    "a second role": ("new --country LA --role king", "“king” is none of: secretariat, coordinator, manager"),
    "sample of none": ("sample --projects 0", "“0” is not a whole number from 1 to 100000"),
    "sample of fewer than none": ("sample --projects -5", "“-5” is not a whole number from 1"),
    "sample of far too many": ("sample --projects 99999999999999999999", "is not a whole number from 1"),
    "a word cut short": ("--js list project", "Unrecognized arguments: --js"),
    "no such stream": ("digest --stream XX", "This desk holds no stream “XX”. It holds: "),
    "no such kind": ("list bicycle", "There is no kind “bicycle”. There are: project"),
    "no such field": ("list project --where wheels=2", "“wheels=2” is not FIELD=VALUE with a field of project"),
    "no value": ("set @@ budget", "“budget” is not FIELD=VALUE"),
    "no field": ("set @@ =5", "“=5” is not FIELD=VALUE"),
    "nothing to change": ("set @@", "Add FIELD=VALUE"),
    "nothing to make, and into the bin": ("set project --delete", "Add FIELD=VALUE"),
    "a field twice": ("set @@ budget=1 budget=2", "budget is given twice"),
    "a code that is taken": ("set project title=Twice code=@@", "is that of project"),
    "no such record": ("show 01a20a79-547e-780d-a601-9e6f675a2e77", "There is no record “01a20a79"),
    "no such code": ("history LA-1999-0001", "There is no record “LA-1999-0001”"),
    "no such project": ("set milestone project=LA-1999-0001 title=T", "There is no record “LA-1999-0001”"),
    "progress above 100": ("set milestone project=@@ title=T progress=130", "must lie between 0 and 100"),
    "progress below 0": ("set milestone project=@@ title=T progress=-1", "must lie between 0 and 100"),
    "no number": ("set @@ beneficiaries=many", "“many” does not fit beneficiaries, which takes a number"),
    "no such day": ("set @@ planned_end=2026-02-31", "which takes a date as 2026-11-24"),
    "the year 0": ("set @@ planned_end=0000-01-01", "which takes a date as 2026-11-24"),
    "the year 1": ("set @@ planned_end=0001-01-01", "must lie between 1990 and 2100"),
    "the Buddhist Era": ("set @@ planned_end=2569-01-01", "Buddhist Era; in the common era it is 2026"),
    "2 to the 63rd": (f"set @@ beneficiaries={2**63}", "does not fit beneficiaries"),
    "5,000 digits": (f"set @@ beneficiaries={'9' * 5000}", "99999…” does not fit beneficiaries"),
    "a huge amount": ("set @@ budget=1e999999", "at most 18 digits"),
    "a tiny amount": ("set @@ budget=1e-999999", "at most 18 digits"),
    "an amount without end": ("set @@ budget=Infinity", "“Infinity” does not fit budget, which takes a number"),
    "no amount at all": ("set @@ budget=NaN", "“NaN” does not fit budget, which takes a number"),
    "an amount below 0": ("set @@ budget=-1", "cannot be below 0"),
    "40,000 letters": (f"set @@ note={'ក' * 40_000}", "a cell of a workbook holds 32,767"),
    "no such stage": ("set @@ stage=flying", "which takes one of: "),
    "neither yes nor no": ("set comment about=@@ text=T question=perhaps", "takes yes or no"),
    "no such conflict": ("resolve 7 --take mine", "7"),
    "a conflict beyond all": (f"resolve {2**70} --take mine", "is not a whole number from 0"),
    "a receipt beyond all": (f"undo {2**70}", "is not a whole number from 0"),
    "no such receipt": ("undo 99", "There is no receipt 99 that could be taken back. “lmcdesk undo --list” lists"),
    "into the bin and out of it": ("set @@ --delete --restore", "“lmcdesk --help” lists the commands"),
    "a record's report without one": ("report project @new.pdf", "Give “report project ID OUT.pdf”"),
    "a report of no project": ("report project LA-1999-0001 @new.pdf", "There is no record"),
    "no such report": ("report songs @new.pdf", "“lmcdesk --help” lists the commands"),
    "a report of no year": ("report national @new.pdf --year 0", "“0” is not a whole number from 1990 to 2100"),
    "no such language": ("report national @new.pdf --lang tlh", "“lmcdesk --help” lists the commands"),
    "a limit beyond all": ("list project --limit 99999999999999999999", "is not a whole number from 0"),
    "no such desk": ("bundle @new.lmcb --for Nobody", "No desk “Nobody” was heard of yet"),
    "the size of a project": ("bundle @new.lmcb --project @@ --size", "give one of the two without the other"),
    "a province that enrols": ("enrol @MG.request @new", "Only the desk of a national secretariat"),
    "a province that revokes": ("revoke MG", "Only the desk of a national secretariat"),
    "another desk's answer": ("accept @MG.answer", "The answer is for another desk (MG)"),
    "a wrong fingerprint": ("trust @PP.root --fingerprint AAAA", "The fingerprint is not that of the file"),
    "a request for a root": ("trust @LN.request --fingerprint AAAA", "secretariat"),
    "a workbook for a request": ("accept @list.xlsx", "is not a request, an answer or a root"),
    "merge": ("merge @list.xlsx", "list.xlsx"),
    "a workbook for a backup": ("restore @list.xlsx", "is damaged or is no backup of a desk"),
    "a backup that is missing": ("restore @gone", "There is no"),
    "a bundle that is missing": ("merge @gone.lmcb", "There is no"),
    "a folder for a bundle": ("merge @LN", "holds no bundle. Nothing was changed. Choose a file"),
    "a folder to look into": ("inspect @LN", "is a folder. Nothing was changed. Choose a bundle in it"),
    "a folder for a backup": ("restore @LN", "is a folder. Nothing was changed. Choose a file in it"),
    "a folder for an answer": ("accept @LN", "is a folder. Nothing was changed. Choose a file in it"),
    "a folder for a root": ("trust @LN --fingerprint AAAA", "is a folder. Nothing was changed. Choose a file in it"),
    "a folder for a request": ("enrol @LN @new", "is a folder. Nothing was changed. Choose a file in it"),
    "a folder for a mapping": (
        "import @list.xlsx --mapping @LN",
        "is a folder. Nothing was changed. Choose a file in it",
    ),
    "no end of an answer": ("accept /dev/zero", "is not a request, an answer or a root"),
    "a foreign bundle": ("merge @foreign.lmcb", "foreign.lmcb"),
    "a bundle for a workbook": ("import @LN.lmcb", "is not a workbook"),
    "a workbook that is missing": ("import @gone.xlsx", "cannot be opened"),
    "a folder for a workbook": ("import @LN", "“LN” is a folder. Nothing was changed. Choose a workbook in it"),
    "a workbook in its own place": ("import @list.xlsx --marked @list.xlsx", "is the workbook itself"),
    "no such encoding": ("import @latin.csv --encoding klingon", "choose the encoding"),
    "no such sheet": ("import @list.xlsx --sheet Nope", "has no sheet “Nope”. It has: Sheet"),
    "no such kind of sheet": ("import @list.xlsx --kind bicycles", "bicycles"),
    "an import": ("import @list.xlsx --mapping @list.xlsx", "is no mapping"),
    "a mapping that is missing": ("import @list.xlsx --mapping @gone", "There is no"),
    "no such kind to export": ("export @new.xlsx --kind bicycles", "bicycles"),
    "no such country to export": ("export @new.xlsx --country XX", "XX"),
    "no such section to export": ("export @new.xlsx --section 99", "99"),
}
OUTSIDE = (
    "no such command",
    "a code that is taken",
    "the year 0",
    "5,000 digits",
    "a huge amount",
    "merge",
    "an import",
)
"""Cases that are tried in a process of their own as well; the others differ in the sentence alone."""


@pytest.mark.parametrize("case", WORDS)
def test_what_a_desk_does_not_take(country: Country, capsys: pytest.CaptureFixture[str], case: str) -> None:
    words, part = WORDS[case]
    before, files = country.state(), listing(country)
    for more in ([], ["--json"]):
        code = main(["--desk", str(country / "LN"), *given(country, words), *more])
        told = Told(code, *capsys.readouterr())
        refused(told, part)
    assert country.state() == before
    assert listing(country) == files


@pytest.mark.parametrize("case", OUTSIDE)
def test_a_process_does_not_take_it_either(country: Country, case: str) -> None:
    words, part = WORDS[case]
    before = country.state()
    refused(country.process(*given(country, words)), part)
    assert country.state() == before


def test_a_window_where_there_is_no_screen(country: Country, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    refused(country.process(), "There is no screen here")
