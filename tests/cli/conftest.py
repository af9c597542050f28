"""A small country made once, of which every test has a copy, and commands run on it in this process."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from lmcdesk.cli import main
from lmcdesk.domain.values import Role
from lmcdesk.store.database import FILE_NAME, Database
from tests.cli.country import CODE, HEADINGS, ROWS, TITLE, Country, Told, make_book

Run = Callable[..., Told]


@pytest.fixture
def run(country: Country, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command here: run("LN", "list", "project")."""

    def command(desk: str, *words: object) -> Told:
        capsys.readouterr()
        code = main(["--desk", str(country / desk), "--as", "Officer", *map(str, words)])
        told = capsys.readouterr()
        return Told(code, told.out, told.err)

    return command


@pytest.fixture
def country(prepared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Country:
    """A copy of the country, on a machine of its own on which its desks were always in this folder."""
    folder = tmp_path / "country"
    shutil.copytree(prepared, folder)
    monkeypatch.setenv("LMCDESK_STATE", str(folder / "state"))
    for mark in (folder / "state").glob("*.json"):
        told = json.loads(mark.read_text("utf-8"))
        told["database"] = str(folder / Path(told["database"]).parent.name / FILE_NAME)
        mark.write_text(json.dumps(told), "utf-8")
    return Country(folder)


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The country that is copied, and the files that its desks would exchange."""
    folder = tmp_path_factory.mktemp("prepared")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LMCDESK_STATE", str(folder / "state"))
        for name, province, role in (
            ("VT", None, Role.SECRETARIAT),
            ("LN", "LA-LM", Role.COORDINATOR),
            ("OX", "LA-OU", Role.COORDINATOR),
            ("MG", None, Role.MANAGER),
        ):
            Database.create(folder / name, country="LA", province=province, role=role, name=name)
        Database.create(folder / "PP", country="KH", role=Role.SECRETARIAT, name="PP")

        def run(desk: str, *words: object) -> None:
            assert main(["--desk", str(folder / desk), "--as", "Officer", *map(str, words)]) == 0, words

        for name in ("LN", "MG"):
            run(name, "request", folder / f"{name}.request")
            run("VT", "enrol", folder / f"{name}.request", folder / f"{name}.answer")
            run(name, "accept", folder / f"{name}.answer")
        run("PP", "request", folder / "PP.root")
        run("PP", "bundle", folder / "foreign.lmcb")
        make_book(folder / "list.xlsx", [HEADINGS, *ROWS])
        (folder / "pass").write_text("ລະຫັດລັບ\n", "utf-8")
        (folder / "latin.csv").write_bytes("Code;Title\nA-1;Café\n".encode("latin-1"))
        many = [[f"LA-2027-{n:04}", f"Project {n}", "Luang Namtha", "Proposed", n, "USD"] for n in range(2000)]
        make_book(folder / "more.xlsx", [HEADINGS[:-1], *many])
        run("LN", "import", folder / "list.xlsx", "--kind", "projects")
        run("LN", "set", "milestone", f"project={CODE}", f"title={TITLE}", "weight=40", "planned=2026-12-14")
        run("LN", "bundle", folder / "LN.lmcb")
        run("VT", "merge", folder / "LN.lmcb")
        run("LN", "set", CODE, "budget=7")
        run("VT", "set", CODE, "budget=8")
        run("VT", "bundle", folder / "VT.lmcb", "--for", "LN")
        run("LN", "backup", folder / "LN.backup")
        run("LN", "export", folder / "out.xlsx")
    return folder
