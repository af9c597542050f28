"""The audit as a command: what it prints, what it writes, and its exit codes."""

import csv
import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest

from lmcdesk.store.database import FILE_NAME
from tests.cli.country import CODE, Country, Told, refused

Run = Callable[..., Told]


def test_a_whole_desk_is_said_to_be(run: Run) -> None:
    told = run("VT", "audit")
    assert (told.code, told.err) == (0, "") and "All is as it was written. Desks: 2. Changes: " in told.out
    assert "VT, Lao PDR: changes that are not signed yet" not in told.out
    found = run("VT", "audit", "--json").json
    assert found["whole"] and found["breaks"] == [] and found["seals"] > 0
    run("LN", "set", CODE, "note=later")
    later = run("LN", "audit")
    assert later.code == 0 and "LN, Luang Namtha: changes that are not signed yet: " in later.out


def test_each_alteration_is_named_in_a_sentence(run: Run, country: Country) -> None:
    with closing(sqlite3.connect(country / "VT" / FILE_NAME)) as connection:
        connection.execute("DROP TRIGGER change_stays_update")
        assert connection.execute("UPDATE change SET value = '1' WHERE value = '1200000.5'").rowcount == 1
        connection.commit()
    told = run("VT", "audit")
    assert told.code == 1 and "LN, Luang Namtha, changes 1 to " in told.out and "altered" in told.out
    found = run("VT", "audit", "--json", country / "trail.jsonl")
    (one,) = found.json["breaks"]
    assert (found.code, found.json["whole"], one["desk"], one["stream"], one["number"]) == (1, False, "LN", "LA-LM", 1)
    assert found.json["entries"] == found.json["changes"]


def test_the_trail_is_written_for_all_or_for_one_person(run: Run, country: Country) -> None:
    run("LN", "set", CODE, "note==1+1", "--as", "Bun")
    told = run("LN", "audit", country / "trail.csv", "--author", "Bun")
    assert told.code == 0 and f"Wrote 1 entries to {country / 'trail.csv'}." in told.out
    with (country / "trail.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["author"], row["field"], row["value"]) == ("Bun", "note", "'=1+1")
    every = run("LN", "audit", country / "trail.csv", "--json").json
    assert every["entries"] == every["changes"] > 1


@pytest.mark.parametrize("out", ["trail.pdf", f"LN/{FILE_NAME}", "LN"])
def test_a_file_that_cannot_be_the_trail_is_refused(run: Run, country: Country, out: str) -> None:
    refused(run("LN", "audit", country / out), "Choose" if out.startswith("LN/") or out == "trail.pdf" else "Give")


def test_a_person_alone_is_refused(run: Run) -> None:
    refused(run("LN", "audit", "--author", "Bun"), "--author")
