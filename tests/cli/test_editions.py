"""Reports frozen, printed again and compared by commands, at the desk that froze them and where their bundle came."""

from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run
from tests.cli.country import CODE, refused


def frozen(run: Run, *words: object) -> dict[str, Any]:
    told = run("VT", "--json", "report", *words, "--freeze")
    assert told.code == 0, told
    return told.json


def test_an_edition_is_frozen_printed_again_and_compared(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "e.pdf"
    first = frozen(run, "national", path, "--lang", "lo")
    assert first["edition"] == 1 and len(first["fingerprint"]) == 64
    printed = path.read_bytes()
    assert run("VT", "set", CODE, "beneficiaries=4321").code == 0
    assert run("VT", "report", "national", path, "--lang", "lo", "--edition", 1).code == 0
    assert path.read_bytes() == printed
    assert run("VT", "report", "national", path, "--lang", "lo", "--edition", first["id"]).code == 0
    assert path.read_bytes() == printed
    told = run("VT", "report", "national", tmp_path / "d.pdf", "--since", 1)
    assert told.code == 0 and "Pages: 1." in told.out
    assert run("VT", "report", "national", tmp_path / "d.xlsx", "--since", 1).code == 0
    assert frozen(run, "national", path)["edition"] == 2
    assert run("VT", "report", "national", tmp_path / "d.pdf", "--since", 1, "--edition", 2).code == 0
    assert "national" in run("VT", "list", "edition").out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("national OUT --edition 3", "There is no edition “3” of this report at this desk. There are: none."),
        ("national OUT --since 1", "There is no edition “1” of this report at this desk. There are: none."),
        ("national OUT --freeze --since 1", "A report is frozen whole."),
        ("national OUT --freeze --edition 1", "not allowed with argument --freeze"),
        ("national OUT --freeze --draft", "not allowed with argument --freeze"),
        ("national OUT --draft --edition 1", "not allowed with argument --draft"),
        ("iati OUT --freeze", "IATI activities have no editions."),
        ("iati OUT --since 1", "IATI activities have no editions."),
    ],
)
def test_what_there_is_not_is_refused(run: Run, tmp_path: Path, words: str, said: str) -> None:
    told = run("VT", "report", *words.replace("OUT", str(tmp_path / "e.pdf")).split())
    refused(told, said)
    assert not (tmp_path / "e.pdf").exists()


def test_a_manager_cannot_freeze(run: Run, tmp_path: Path) -> None:
    refused(run("MG", "report", "national", tmp_path / "e.pdf", "--freeze"))
    assert not (tmp_path / "e.pdf").exists()


def test_an_edition_travels_with_its_files(run: Run, tmp_path: Path) -> None:
    path, bundle = tmp_path / "e.pdf", tmp_path / "b.lmcb"
    first = frozen(run, "province", path, "--province", "LA-LM", "--lang", "km")
    printed = path.read_bytes()
    assert run("VT", "bundle", bundle).code == 0
    assert run("LN", "merge", bundle).code == 0
    told = run("LN", "report", "province", path, "--lang", "km", "--edition", 1)
    assert told.code == 0, told
    assert path.read_bytes() == printed
    own = run("LN", "--json", "report", "province", path, "--freeze")
    assert own.code == 0 and own.json["edition"] == 1, "each office counts its own"
    assert run("LN", "report", "province", path, "--edition", first["id"], "--lang", "km").code == 0
    assert path.read_bytes() == printed
