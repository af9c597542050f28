"""The small country that the commands are tried on, and commands run as processes of their own."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import openpyxl

from lmcdesk.store.database import FILE_NAME, Database
from lmcdesk.store.digest import digest

ROOT = Path(__file__).resolve().parent.parent.parent

TITLE = "ສະຖານີສູບນ້ຳ Pump station"
CODE = "LA-2026-0301"

HEADINGS = ["Code", "Title", "Province", "Stage", "Budget", "Currency", "Start"]
ROWS = [
    [CODE, "Small-scale irrigation", "Luang Namtha", "In implementation", "1,200,000.50", "USD", "2026-02-01"],
    ["LA-2026-0302", "Border health post", "Luang Namtha", "In implementation", "300", "USD", "2026-02-01"],
    ["LA-2026-0303", "បណ្តាញផ្លូវ road", "Luang Namtha", "Proposed", "5", "LAK", "2026-02-01"],
]


@dataclass(frozen=True)
class Told:
    """What a command answered with."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """Its one JSON object."""
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found


@dataclass
class Country:
    """A folder with a secretariat's desk (VT), a province's (LN) that it enrolled, a manager's (MG), and files."""

    folder: Path

    def __truediv__(self, name: str) -> Path:
        return self.folder / name

    def state(self, desk: str = "LN") -> tuple[str, int]:
        """What must not differ after a refusal: the digest and how many receipts there are."""
        with Database.open(self.folder / desk).raw() as connection:
            return digest(connection), connection.execute("SELECT count(*) FROM work").fetchone()[0]

    def process(self, *words: str | bytes | Path, desk: str = "LN", **how: Any) -> Told:
        """Run a command as a process of its own."""
        done = subprocess.run(
            [sys.executable, "-m", "lmcdesk", "--desk", self.folder / desk, *words],
            cwd=self.folder,
            env=environment() | how.pop("env", {}),
            stdin=subprocess.DEVNULL,
            timeout=60,
            **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | how,
        )
        return Told(done.returncode, (done.stdout or b"").decode(), (done.stderr or b"").decode())


def environment() -> dict[str, str]:
    """For a process that finds this program and no other desk."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith("LMCDESK") or name.endswith("STATE")
    }
    return kept | {"PYTHONPATH": str(ROOT), "LMCDESK_CACHE": os.environ["LMCDESK_STATE"]}


def make_book(path: Path, rows: list[list[Any]]) -> None:
    """A workbook of one sheet."""
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    book.close()


def given(country: Country, words: str) -> list[str]:
    """The words of a line; @ stands for the country's folder, @@ for the project's code."""
    return [word.replace("@@", CODE).replace("@", f"{country.folder}/") for word in words.split()]


def refused(told: Told, *parts: str) -> None:
    """One sentence or two on one line, which hold these parts, and nothing that only a programmer would read."""
    assert told.code == 2, (told.out, told.err)
    assert told.err.count("\n") == 1, told.err
    assert told.err.endswith((".\n", "“lmcdesk --help” lists the commands.\n"))
    for word in ("Traceback", "Error", "Errno", "fault of its own", "sqlite", "None"):
        assert word not in (told.out + told.err).replace(FILE_NAME, ""), told.err
    for part in parts:
        assert part in told.err
    if told.out.startswith("{"):
        assert told.json["refused"] == told.err.rstrip("\n")


def listing(country: Country) -> set[Path]:
    """All files but those that come and go with an opened database, and bundles that are kept though refused."""
    return {
        path.relative_to(country.folder)
        for path in country.folder.rglob("*")
        if not path.name.endswith(("-wal", "-shm")) and not {"state", "inbox", "kept"} & set(path.parts)
    }
