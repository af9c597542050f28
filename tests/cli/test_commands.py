"""Every command does what it says, tells of it in lines or in one JSON object, and ends with the right code."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from lmcdesk import i18n
from lmcdesk.cli.parser import make_parser
from lmcdesk.domain.records import Meeting
from lmcdesk.domain.values import Role
from lmcdesk.store import hearing
from lmcdesk.store.database import FILE_NAME, Database
from lmcdesk.store.identity import DeskCard
from lmcdesk.sync.bundle import inspect
from lmcdesk.sync.merge import _Merging
from lmcdesk.sync.receipts import MergeReport
from tests.cli.country import CODE, HEADINGS, ROWS, TITLE, Country, Told, given, make_book, refused

Run = Callable[..., Told]

DONE: list[tuple[str, str, str, dict[str, Any]]] = [
    # the desk, the words, a part of what is printed, what the JSON object holds among others
    ("XX", "new --country la --province LA-VT --name Vientiane", "Made the desk “Vientiane”", {"name": "Vientiane"}),
    ("OX", "sample --projects 3", "Projects: 3.", {}),
    ("LN", "digest", "in all", {}),
    ("LN", "digest --stream LA-LM", "LA-LM", {}),
    ("LN", "check", "The desk is sound.", {"sound": True}),
    ("LN", "check --quick", "The desk is sound.", {"sound": True, "findings": []}),
    ("VT", "audit", "All is as it was written.", {"whole": True, "breaks": []}),
    ("VT", "audit @new.csv --author Officer", "entries to", {"file": "@new.csv"}),
    ("LN", "backup @new.backup", "Wrote a backup of", {"file": "@new.backup"}),
    ("LN", "restore @LN.backup", "The state before is kept in", {}),
    ("XX", "restore @LN.backup", "Restored the desk from", {"kept": None}),
    ("LN", "list project", "Border health post", {"kind": "project", "count": 3}),
    ("LN", "list milestones --where weight=40", TITLE, {"count": 1}),
    ("LN", f"list milestone --where project={CODE}", TITLE, {"count": 1}),
    ("LN", "list project --where currency=USD --limit 1", CODE, {"count": 1}),
    ("LN", "list comment", "id", {"count": 0, "records": []}),
    ("LN", f"show {CODE}", "currency: USD", {"kind": "project", "deleted": False}),
    (
        "LN",
        f"set {CODE} stage=closed actual_end=2026-03-01",
        "Fields changed: 2.",
        {"changed": ["actual_end", "stage"]},
    ),
    ("LN", f"set {CODE} budget=7", "Fields changed: 0.", {"changed": []}),
    ("LN", f"set {CODE} --delete", "This record is in the bin.", {"changed": []}),
    ("LN", "set organisation name=Ministry", "Fields filled: 1.", {"kind": "organisation", "problems": []}),
    ("LN", f"attach {CODE} @latin.csv --caption Pump", "Attached", {"size": 20}),
    ("LN", f"history {CODE}", "Officer at LN: budget", {}),
    ("LN", "find HEALTH", "Border health post", {"count": 1}),
    ("LN", "find ສູບນ້ຳ", TITLE, {"count": 1}),
    ("LN", "find ផ្លូវ", "road", {"count": 1}),
    ("LN", "find ផ្\u200bលូវ", "road", {"count": 1}),
    ("LN", "find nowhere", "Nothing was found.", {"count": 0, "hits": []}),
    ("LN", "conflicts", "Nothing waits for a decision.", {"count": 0}),
    ("LN", "undo --list", "list.xlsx", {}),
    ("OX", "import @list.xlsx --kind projects", "New: 3.", {"sums": {"LAK": "5", "USD": "1200300.5"}}),
    ("OX", "import @list.xlsx --dry-run", "This was a trial.", {"sums": {"LAK": "5", "USD": "1200300.5"}}),
    (
        "OX",
        "import @list.xlsx --marked @marked.xlsx --sheet Sheet",
        "Budgets in USD: 1,200,300.5.",
        {"kind": "project"},
    ),
    ("LN", "import @out.xlsx", "Same: 3.", {"sums": {"LAK": "5", "USD": "307"}}),
    ("LN", "export @new.xlsx --kind milestones", "Rows: 1.", {"rows": 1}),
    ("LN", "export @new.xlsx --country KH", "Rows: 0.", {"rows": 0}),
    ("LN", "template @new.xlsx --kind milestones --lang km", "Wrote", {"file": "@new.xlsx"}),
    ("LN", f"report project {CODE} @new.pdf --lang lo", "Pages: ", {"file": "@new.pdf"}),
    ("MG", "report national @new.pdf --year 2026", "Pages: ", {"file": "@new.pdf"}),
    ("MG", "report national @new.xlsx --lang my", "Sheets: ", {"file": "@new.xlsx"}),
    (
        "VT",
        "letterhead --mekong-first yes",
        "Reports say Mekong-Lancang Cooperation.",
        {"mekong_first": True, "logo": None},
    ),
    ("LN", "letterhead", "There is no logo.", {"mekong_first": False, "logo": None}),
    ("LN", "report iati @new.xml", "is registered nowhere", {"file": "@new.xml"}),
    ("LN", "report iati @new.xml --org-id LA-GOV-77", "Activities: ", {"file": "@new.xml"}),
    ("LN", f"report project {CODE} @new.XLSX", "Sheets: ", {"file": "@new.XLSX"}),
    ("OX", "request @OX.request", "read this fingerprint to them", {"file": "@OX.request"}),
    ("VT", "enrol @LN.request @new.answer", "Enrolled LN as Field coordinator, Luang", {"desk": "LN"}),
    ("VT", "enrol @LN.request @new.lmcb", "Enrolled LN as Field coordinator", {"desk": "LN", "renews": None}),
    ("LN", "accept @LN.answer", "enrolled by VT", {"secretariat": "VT"}),
    ("LN", "renew @new.request", "which is used once the secretariat has answered", {"file": "@new.request"}),
    ("VT", "renew @new.root", "This secretariat has a new key", {"file": "@new.root"}),
    ("LN", "passphrase --from @pass", "protected by the passphrase", {"protected": True}),
    ("VT", "revoke LN", "The certificate of LN is revoked.", {"desk": "LN"}),
    ("VT", "bundle @new.lmcb --all", "The medium may be removed.", {"file": "@new.lmcb"}),
    ("VT", "bundle @new.lmcb --for ln --size", "Changes: 1, about 1 kB.", {"changes": 1, "parts": 1}),
    ("VT", "bundle @new.lmcb --for ln", "The medium may be removed.", {"changes": 1}),
    ("VT", "bundle @new.lmcb --for ln --anew", "The medium may be removed.", {}),
    ("LN", f"bundle @new.lmcb --project {CODE}", "The medium may be removed.", {"file": "@new.lmcb"}),
    ("VT", "bundle @new.lmcb --province LA-LM", "The medium may be removed.", {"file": "@new.lmcb"}),
    ("XX", "inspect @LN.lmcb", "LN", {}),
    ("MG", "merge @LN.lmcb", "merged", {}),
    ("MG", "waiting", "No bundle waits.", {"kept": []}),
]


@pytest.mark.parametrize(("desk", "words", "part", "held"), DONE, ids=[f"{desk} {words}" for desk, words, *_ in DONE])
def test_a_command_is_done_and_tells_of_it(
    country: Country, run: Run, tmp_path: Path, desk: str, words: str, part: str, held: dict[str, Any]
) -> None:
    kept = tmp_path / "kept"
    shutil.copytree(country.folder, kept)
    told = run(desk, *given(country, words))
    assert (told.code, told.err) == (0, "")
    assert part in told.out
    shutil.rmtree(country.folder)
    kept.rename(country.folder)
    told = run(desk, "--json", *given(country, words))
    assert (told.code, told.err) == (0, "")
    expected = {k: v.replace("@", f"{country.folder}/") if isinstance(v, str) else v for k, v in held.items()}
    assert {name: told.json[name] for name in expected} == expected


def test_the_table_names_every_command() -> None:
    commands = next(a for a in make_parser()._actions if isinstance(a.choices, dict))
    assert set(commands.choices or ()) == {words.split()[0] for _, words, *_ in DONE} | {
        "trust",
        "distrust",
        "resolve",
        "evidence",
    }


def test_a_report_is_marked_as_a_draft_where_that_is_asked(country: Country, run: Run) -> None:
    for name, more in (("plain", []), ("draft", ["--draft"])):
        for words in (["national", country / f"{name}.pdf"], ["national", country / f"{name}.xlsx"]):
            assert run("MG", "report", *words, "--lang", "lo", *more).code == 0
        texts = [page.extract_text() for page in PdfReader(country / f"{name}.pdf").pages]
        cells = [sheet["A2"].value for sheet in load_workbook(country / f"{name}.xlsx")]
        assert [("ຮ່າງ" in text) == bool(more) for text in texts] == [True] * len(texts)
        assert [(cell == "ຮ່າງ") == bool(more) for cell in cells] == [True] * len(cells)


def test_a_secretariat_is_trusted_by_its_fingerprint(country: Country, run: Run) -> None:
    fingerprint = run("PP", "request", country / "PP.root", "--json").json["fingerprint"]
    told = run("VT", "trust", country / "PP.root", "--fingerprint", fingerprint)
    assert (told.code, told.out) == (0, "This desk trusts PP from now on.\n")
    told = run("VT", "trust", country / "PP.root", "--fingerprint", fingerprint.lower(), "--json")
    assert (told.code, told.json["secretariat"]) == (0, "PP")


def test_a_stolen_key_of_a_secretariat_is_trusted_no_longer(country: Country, run: Run) -> None:
    old = run("VT", "request", country / "VT.root", "--json").json["fingerprint"]
    refused(run("VT", "distrust", old), "This is the key that this desk itself signs with.")
    refused(run("LN", "distrust", old), "This is the only key of your secretariat that this desk trusts")
    assert run("VT", "renew", country / "new.root").code == 0
    told = run("VT", "distrust", old, "--json")
    assert (told.code, told.json["secretariat"], told.json["fingerprint"]) == (0, "VT", old)
    refused(run("VT", "distrust", old), "trusts no secretariat's key with the fingerprint")


@pytest.mark.parametrize(("choice", "shows"), [("--take=mine", "7"), ("--take=theirs", "8"), ("--value=9", "9")])
def test_a_conflict_is_told_and_decided(country: Country, run: Run, choice: str, shows: str) -> None:
    assert run("LN", "merge", country / "VT.lmcb").code == 0
    assert "“8” by Officer at VT" in run("LN", "conflicts").out
    (found,) = run("LN", "conflicts", "--json").json["conflicts"]
    assert {side["value"] for side in found["sides"]} == {"7", "8"}
    refused(run("LN", "resolve", found["conflict"], "--value=-1"), "cannot be below 0")
    told = run("LN", "resolve", found["conflict"], choice, "--json")
    assert (told.code, told.json["field"]) == (0, "budget")
    assert run("LN", "show", CODE, "--json").json["record"]["budget"] == shows
    told = run("LN", "resolve", found["conflict"], "--take", "mine")
    assert (told.code, told.out) == (2, "")


def test_a_deletion_is_decided_by_a_clear_word(country: Country, run: Run) -> None:
    assert run("LN", "set", CODE, "--delete").code == 0
    assert run("LN", "merge", country / "VT.lmcb").code == 0
    found = next(c for c in run("LN", "conflicts", "--json").json["conflicts"] if c["field"] == "deleted")
    assert "“yes” by Officer at LN" in run("LN", "conflicts").out
    refused(run("LN", "resolve", found["conflict"], "--value", "perhaps"), "takes yes or no")
    assert run("LN", "resolve", found["conflict"], "--value", "no").code == 0
    assert run("LN", "show", CODE).code == 0


def test_a_code_that_stands_twice_is_told_after_the_conflicts(country: Country, run: Run) -> None:
    assert "The code" not in run("LN", "conflicts").out
    assert run("VT", "set", "project", f"code={CODE.lower()}", "title=Rice", "province=LA-LM").code == 0
    assert run("VT", "bundle", country / "more.lmcb", "--for", "LN").code == 0
    assert run("LN", "merge", country / "more.lmcb").code == 0
    *_, last = run("LN", "conflicts").out.splitlines()
    assert last.startswith(f"The code “{CODE}” stands at ")
    assert "“Small-scale irrigation”, " in last and "“Rice”" in last
    assert last.endswith("Set another code at one of them, or put one in the bin.")
    (told,) = run("LN", "conflicts", "--json").json["codes"]
    assert (told["code"], len(told["projects"])) == (CODE, 2)
    assert f"The code “{CODE}” also stands at “Rice”." in run("LN", "check").out
    assert run("LN", "set", told["projects"][1], "--delete").code == 0
    assert "The code" not in run("LN", "conflicts").out and "The code" not in run("LN", "check").out


def test_what_is_left_out_ends_in_part(country: Country, run: Run) -> None:
    row = ["LA-2026-0999", "A bridge", "Luang Namtha", "Proposed", "many", "USD", "2026-02-01"]
    make_book(country / "odd.xlsx", [HEADINGS, row])
    told = run("LN", "import", country / "odd.xlsx")
    assert (told.code, told.err) == (1, "")
    assert "  Row 2: " in told.out
    assert run("LN", "import", country / "odd.xlsx", "--json").json["problems"][0]["level"] == "left_out"


def test_an_import_tells_what_is_in_conflict_and_what_to_look_at(country: Country, run: Run) -> None:
    path, codes = country / "out.xlsx", [row[0] for row in ROWS]
    assert run("LN", "export", path).code == 0
    book = load_workbook(path)
    sheet = book.worksheets[0]
    for code in codes:
        assert run("LN", "set", code, "title=A title of the desk").code == 0
    for row in range(2, 5):
        sheet.cell(row, 2).value = f"A title of row {row}"
        sheet.cell(row, 11).value = 0.4
    book.save(path)
    words = ("import", path, "--kind", "projects", "--dry-run")
    told = run("LN", *words)
    assert told.code == 1, "not all of the sheet is taken over"
    for row in range(2, 5):
        assert f"  Row {row}: Title: A title of the desk at this desk, A title of row {row} in the sheet\n" in told.out
    assert "  Row 2: To look at: “0.4” is taken as " in told.out and " (rows: 3)\n" in told.out
    found = run("LN", *words, "--json").json["conflicts"]
    assert [(each["row"], each["field"], each["desk"]) for each in found] == [
        (row, "title", "A title of the desk") for row in range(2, 5)
    ]


def test_of_many_warnings_the_first_are_told_one_by_one(country: Country, run: Run) -> None:
    rows = [[f"B-{n}", f"Road {n}", *ROWS[0][2:], n + 0.5] for n in range(30)]
    make_book(country / "many.xlsx", [[*HEADINGS, "Progress (%)"], *rows])
    words = ("import", country / "many.xlsx", "--kind", "projects", "--dry-run")
    told = run("LN", *words)
    assert told.out.count("  Row ") == 20 and re.search(r"^  And \d+ more\.$", told.out, re.MULTILINE)
    assert sum("is taken as" in each["text"] for each in run("LN", *words, "--json").json["problems"]) == 30


def test_a_sheet_of_which_no_row_fits_is_refused(country: Country, run: Run) -> None:
    make_book(country / "odd.xlsx", [HEADINGS, ["", "", "Luang Namtha", "Proposed", "5", "USD", "2026-02-01"]])
    before = country.state()
    for more in ((), ("--json",)):
        told = run("LN", "import", country / "odd.xlsx", "--kind", "projects", *more)
        assert told.code == 2
        assert told.err.startswith("No row of the sheet can be taken over. Nothing was changed. Mend what is told")
    assert told.json["refused"] + "\n" == told.err
    assert country.state() == before


def test_some_bundles_are_taken_over_and_some_not(country: Country, run: Run) -> None:
    words = ("merge", country / "LN.lmcb", country / "foreign.lmcb")
    told = run("MG", *words)
    assert told.code == 1
    assert "foreign.lmcb" in told.err
    assert "LN.lmcb" in told.out
    told = run("MG", *words, "--json")
    assert [each["outcome"] for each in told.json["bundles"]] == ["known", "refused"]


def test_an_import_names_other_lists_and_headings_of_no_field(country: Country, run: Run) -> None:
    path = country / "districts.xlsx"
    make_book(path, [["Code", "Title", "Mood"], ["A-1", "Irrigation", "good"]])
    book = load_workbook(path)
    for name in ("Xay", "La"):
        book.create_sheet(name).append(["Code", "Title"])
        book[name].append([name, "Road"])
    book.save(path)
    words = ("import", path, "--kind", "projects", "--dry-run")
    told = run("OX", *words)
    assert "  Other sheets hold such lists too; say --sheet to take one over: “Xay”, “La”.\n" in told.out
    assert "  Headings that name no field: “Mood”.\n" in told.out
    told = run("OX", *words, "--json")
    assert (told.json["other_sheets"], told.json["unmatched"]) == (["Xay", "La"], ["Mood"])


def test_an_import_that_leaves_a_list_aside_says_so_as_it_ends(country: Country, run: Run) -> None:
    path = country / "beside.xlsx"
    make_book(path, [["Title", "Place", "Title", "Place"], ["Road", "Xay", "Bridge", "La"]])
    told = run("OX", "import", path, "--kind", "projects", "--dry-run")
    assert told.code == 1 and "Another list stands beside this one, in columns C to D;" in told.out


def test_an_import_is_taken_back(country: Country, run: Run) -> None:
    for more in ((), ("--json",)):
        assert run("OX", "import", country / "list.xlsx").code == 0
        told = run("OX", "undo", *more)
        assert (told.code, told.err) == (0, "")
        assert run("OX", "list", "project", "--json").json["count"] == 0
    assert (told.json["records"], told.json["kept"]) == (3, [])
    assert run("OX", "undo").code == 2


def test_an_undo_is_taken_back_and_again(country: Country, run: Run) -> None:
    assert run("OX", "import", country / "list.xlsx").code == 0
    assert run("OX", "undo", 1, "--json").json["records"] == 3
    told = run("OX", "undo", 1)
    assert told.code == 2
    assert told.err.endswith("by receipt 2. Nothing was changed. To have it again, take receipt 2 back.\n")
    assert run("OX", "undo", 2, "--json").json["fields"] == 3
    assert run("OX", "list", "project", "--json").json["count"] == 3
    assert run("OX", "undo", 3, "--json").json["fields"] == 3
    assert run("OX", "list", "project", "--json").json["count"] == 0
    told = run("OX", "undo")
    assert told.code == 2
    assert "“lmcdesk undo --list” lists what was written here" in told.err


def test_an_undo_leaves_what_was_edited_since(country: Country, run: Run) -> None:
    make_book(country / "more.xlsx", [HEADINGS, [CODE, "Irrigation", *ROWS[0][2:4], "55", "USD", "2026-02-01"]])
    assert run("LN", "import", country / "more.xlsx").code == 0
    assert run("LN", "set", CODE, "budget=56").code == 0
    told = run("LN", "undo")
    assert told.code == 1
    assert "was edited since and stays as it is" in told.out


def test_an_undo_of_which_nothing_could_be_taken_back_says_so(country: Country, run: Run) -> None:
    make_book(country / "more.xlsx", [HEADINGS[:5:4], [CODE, "55"]])
    assert run("LN", "import", country / "more.xlsx").code == 0
    assert run("LN", "set", CODE, "budget=56").code == 0
    for _ in range(2):
        told = run("LN", "undo")
        assert told.code == 2
        assert "could be taken back, and nothing was changed. “lmcdesk undo --list” lists" in told.err
        assert "was edited since and stays as it is" in told.out


def test_an_undo_tells_what_belongs_elsewhere_and_which_backup_has_all_as_it_was(country: Country, run: Run) -> None:
    def merge(name: str) -> None:
        assert run("VT", "bundle", country / name, "--all").code == 0
        assert run("LN", "merge", country / name).code == 0

    merge("before.lmcb")
    with Database.open(country / "VT").writing("Noy") as journal:
        journal.add(Meeting(title="Council"))
    merge("one.lmcb")
    told = run("LN", "undo")
    assert told.code == 2
    assert "which may not write what belongs to Lao PDR: nothing was changed." in told.err
    assert run("VT", "set", CODE, "budget=77").code == 0
    with Database.open(country / "VT").writing("Noy") as journal:
        journal.add(Meeting(title="Council again"))
    merge("two.lmcb")
    assert "Council again" in run("LN", "list", "meeting").out
    told = run("LN", "undo")
    assert told.code == 1
    assert "Entries that stay, as they belong to Lao PDR and not to this desk: 1." in told.out
    (backup,) = re.findall("“lmcdesk restore (.*)” brings back", told.out)
    assert run("LN", "restore", backup).code == 0
    assert "Council again" not in run("LN", "list", "meeting").out


def test_a_record_goes_into_the_bin_and_comes_back(country: Country, run: Run) -> None:
    id_ = run("LN", "show", CODE, "--json").json["record"]["id"]
    assert "Fields changed: 1.\nThis record is in the bin." in run("LN", "set", CODE, "--delete").out
    for name in (CODE, id_):
        assert "This record is in the bin." in run("LN", "show", name).out
    told = run("LN", "set", CODE, "objective=A correction")
    assert told.code == 2 and "This record is in the bin, so nothing was changed." in told.err
    assert run("LN", "conflicts", "--json").json["count"] == 0
    assert "Fields changed: 2.\n" in run("LN", "set", CODE, "objective=A correction", "--restore").out
    told = run("LN", "show", CODE, "--json").json
    assert (told["deleted"], told["record"]["objective"]) == (False, "A correction")


def test_a_mapping_says_what_columns_are(country: Country, run: Run) -> None:
    make_book(country / "own.xlsx", [["Nr", "What", "Money"], ["LA-2026-0400", "A ferry", "12"]])
    (country / "map.json").write_text(json.dumps({"Nr": "code", "What": "title", "C": None}), "utf-8")
    told = run("LN", "import", country / "own.xlsx", "--kind", "projects", "--mapping", country / "map.json", "--json")
    assert (told.code, told.json["counts"]["new"], told.json["sums"]) == (0, 1, {})


def test_files_that_notepad_wrote(country: Country, run: Run) -> None:
    (country / "map.json").write_text('{"Code": "code"}', "utf-8-sig")
    assert run("LN", "import", country / "list.xlsx", "--mapping", country / "map.json", "--dry-run").code == 0
    assert run("LN", "import", country / "latin.csv", "--encoding", "cp1252").code == 0
    assert run("LN", "show", "A-1", "--json").json["record"]["title"] == "Café"


def test_dates_that_may_be_meant_two_ways_wait_for_a_word(country: Country, run: Run) -> None:
    make_book(country / "two.xlsx", [HEADINGS, ["LA-2026-0500", "A ferry", *ROWS[0][2:6], "02/03/2026"]])
    told = run("LN", "import", country / "two.xlsx", "--dry-run")
    assert told.code == 1
    assert "Say --answer dates=dmy|mdy." in told.out
    wrong = run("LN", "import", country / "two.xlsx", "--answer", "dates=never")
    assert wrong.code == 2 and "is no answer" in wrong.err
    assert run("LN", "import", country / "two.xlsx", "--dry-run", "--answer", "dates=dmy").code == 0
    assert run("LN", "import", country / "two.xlsx", "--accept-ambiguous", "dmy").code == 0
    assert run("LN", "show", "LA-2026-0500", "--json").json["record"]["planned_start"] == "2026-03-02"


def test_a_text_does_not_meddle_with_the_screen(country: Country, run: Run) -> None:
    assert run("LN", "set", CODE, "title=\x1b[2J\x9bWater\nand a line").code == 0
    for words in (["show", CODE], ["list", "project"], ["history", CODE], ["find", "Water"]):
        told = run("LN", *words)
        assert "Water" in told.out
        assert not {"\x1b", "\x9b", "\r"} & set(told.out)
    assert run("LN", "show", CODE, "--json").json["record"]["title"] == "\x1b[2J\x9bWater\nand a line"


def test_the_words_are_told_in_another_language(country: Country, run: Run) -> None:
    assert run("LN", "show", CODE, "--ui-lang", "km").code == 0
    assert run("LN", "--ui-lang=km", "fly").code == 2
    assert i18n.current() == "km"  # of what is wrong with the words, too
    assert run("LN", "show", CODE).code == 0
    assert i18n.current() == "en"


def test_help_and_version_are_no_refusal(country: Country, run: Run) -> None:
    for words in (["--help"], ["--version"], ["import", "--help"]):
        with pytest.raises(SystemExit) as ended:
            run("LN", *words)
        assert ended.value.code == 0


def test_what_blocks_a_bundle_is_told_where_there_is_a_desk(country: Country, run: Run) -> None:
    assert "whose secretariat this desk does not trust yet" in run("VT", "inspect", country / "foreign.lmcb").out
    told = run("VT", "inspect", country / "LN.lmcb", "--json").json
    assert told["blocked"] == "" and "This very bundle was merged on" in told["earlier"]
    assert told["earlier"] in run("VT", "inspect", country / "LN.lmcb").out
    assert run("VT", "revoke", "LN").code == 0
    assert run("LN", "bundle", country / "late.lmcb").code == 0
    told = run("VT", "inspect", country / "late.lmcb")
    assert told.code == 0 and "is signed by LN, whose certificate this desk revoked." in told.out
    assert run("nowhere", "inspect", country / "late.lmcb", "--json").json["blocked"] == ""
    (country / "OX" / FILE_NAME).write_bytes(b"no desk")
    told = run("OX", "inspect", country / "late.lmcb")
    assert told.code == 0 and "From LN" in told.out and "is damaged or is no desk" in told.out


def test_a_project_is_not_set_apart_for_a_desk_that_is_sent_nothing(country: Country, run: Run) -> None:
    assert run("VT", "revoke", "LN").code == 0
    before = country.state("VT")
    told = run("VT", "bundle", country / "new.lmcb", "--project", CODE, "--for", "LN")
    refused(told, "The certificate of LN was revoked, so nothing was written for it.")
    assert country.state("VT") == before


def test_a_bundle_is_merged_whatever_its_name(country: Country, run: Run, tmp_path: Path) -> None:
    whole = (country / "LN.lmcb").read_bytes()
    (tmp_path / "a\nb\033[31m.lmcb").write_bytes(whole[:-1])
    (tmp_path / "\udcb5\udcd1.lmcb").write_bytes(whole)
    (tmp_path / "\udcb5.lmcb").write_bytes(whole[:900])
    (tmp_path / "folder.lmcb").mkdir()
    told = run("MG", "merge", tmp_path)
    assert told.code == 1
    rows = [line.split("  ")[0] for line in told.out.splitlines()[-3:]]
    assert "folder.lmcb" not in told.out + told.err
    assert sorted(rows) == ["a b [31m.lmcb", "\ufffd.lmcb", "\ufffd\ufffd.lmcb"]
    assert "“\ufffd\ufffd.lmcb” from LN is merged." in told.out
    waiting = run("MG", "waiting").out
    assert "a b [31m.lmcb (" in waiting and "\ufffd.lmcb" in waiting and len(waiting.splitlines()) == 2
    assert "From LN" in run("MG", "inspect", tmp_path / "\udcb5\udcd1.lmcb").out
    assert run("MG", "merge", tmp_path / "\udcb5\udcd1.lmcb", "--json").json["bundles"][0]["outcome"] == "known"


def test_what_was_merged_is_told_whatever_ends_the_work(
    country: Country, run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    taken = _Merging.file

    def file(self: _Merging, path: Path) -> MergeReport:
        if path.name == "last.lmcb":
            raise RuntimeError
        return taken(self, path)

    monkeypatch.setattr(_Merging, "file", file)
    monkeypatch.chdir(tmp_path)
    told = run("MG", "merge", country / "LN.lmcb", tmp_path / "last.lmcb")
    assert "“LN.lmcb” from LN is merged." in told.out and "fault of its own" in told.err


def test_what_waits_is_listed_tried_again_and_dropped(country: Country, run: Run, tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    whole = (country / "LN.lmcb").read_bytes()
    (inbox / "cut.lmcb").write_bytes(whole[:-1])
    (inbox / "LN.lmcb").write_bytes(whole)
    (inbox / "sub.lmcb").mkdir()
    told = run("MG", "merge", inbox)
    assert told.code == 1
    assert "cut.lmcb" in told.err and "Outcome" in told.out and "Merged" in told.out
    assert "sub.lmcb" not in told.out + told.err
    listed = run("MG", "waiting", "--json").json["kept"]
    assert [(one["file"], one["hopeless"]) for one in listed] == [("cut.lmcb", True)]
    assert run("MG", "waiting", "--again").code == 0
    assert "cut.lmcb (says it is from LN): “cut.lmcb” is incomplete" in run("MG", "waiting").out
    assert "Kept are: cut.lmcb." in run("MG", "waiting", "--drop", "other.lmcb").err
    assert run("MG", "waiting", "--drop", "cut.lmcb").out == "“cut.lmcb” is kept no longer.\n"
    told = run("MG", "waiting", "--drop", "cut.lmcb")
    assert told.err == "No bundle “cut.lmcb” is kept here. None is kept.\n"
    assert run("MG", "waiting").out == "No bundle waits.\n"


def test_who_can_read_a_bundle_is_told(run: Run, country: Country) -> None:
    told = run("VT", "bundle", country / "to.lmcb", "--for", "LN")
    assert told.out.endswith("Closed: only LN can read it.\n")
    assert "Closed: only LN can read it.\n" in run("VT", "inspect", country / "to.lmcb").out
    assert run("VT", "bundle", country / "all.lmcb").out.endswith("Open: whoever finds it can read it.\n")
    assert run("VT", "--json", "inspect", country / "all.lmcb").json["closed"] is False


def test_a_bundle_is_for_the_desk_of_that_name_which_is_certified(run: Run, country: Country) -> None:
    false, stranger = (DeskCard(uuid4(), name, "LA", None, Role.SECRETARIAT) for name in ("LN", "Somebody"))
    database = Database.open(country / "VT")
    with database.writing("Noy") as journal:
        for card in (false, stranger):  # as another desk may have told of it
            hearing.desk_number(journal.connection, card)
    sent = run("VT", "--json", "bundle", country / "to.lmcb", "--for", "ln").json
    assert sent["closed"] is True
    recipient = inspect(country / "to.lmcb").header.recipient
    assert recipient is not None and recipient.province == "LA-LM"
    for extra in ([], ["--size"]):
        for name in (str(false.id), "Somebody"):
            refused(run("VT", "bundle", country / "x.lmcb", "--for", name, *extra), "would lie open to everybody")
    assert not (country / "x.lmcb").exists()
