"""A workbook or text file as plain grids of cells, read by a child process that a hostile file may break."""

import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from lmcdesk.errors import SheetUnreadable
from lmcdesk.i18n import mark, translate
from lmcdesk.progress import Progress
from lmcdesk.sheets import reading_child

Cell = str | int | float | bool | date | datetime | None

PATIENCE = 150.0
"""Seconds that one answer of the child may take; its own bound on processor time comes first where there is one."""

_SENTENCES = {
    "missing": mark("Sheets", "“{file}” cannot be opened. Check that it is there and not open in another program."),
    "folder": mark("Sheets", "“{file}” is a folder. Nothing was changed. Choose a workbook in it."),
    "empty": mark("Sheets", "“{file}” is empty: there is nothing in it to take over. Choose another file or sheet."),
    "large": mark(
        "Sheets", "“{file}” is far larger than a list can be. Split it, or delete what is not part of the list."
    ),
    "password": mark(
        "Sheets", "“{file}” is protected by a password. Open it in Excel, save it without a password and try again."
    ),
    "foreign": mark(
        "Sheets", "“{file}” is not a workbook. Choose an .xlsx, .xls, .ods or .csv file, or save the list as .xlsx."
    ),
    "damaged": mark(
        "Sheets",
        "“{file}” is damaged or of a form that cannot be read. Open it in Excel, save it as .xlsx and try again.",
    ),
    "encoding": mark(
        "Sheets",
        "The letters of “{file}” are in an old encoding. Save it as .xlsx or as UTF-8, or choose the encoding.",
    ),
    "slow": mark("Sheets", "Reading “{file}” took too long. Split it, or save it anew as .xlsx and try again."),
}


@dataclass(frozen=True)
class Grid:
    """A sheet as it stands: rows that hold something, by their number in the workbook (from 1), each with its cells
    from column A on. Columns count from 0."""

    name: str
    rows: list[tuple[int, list[Cell]]]
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    """Merged ranges: first row (from 1), first column, last row, last column."""
    hidden_rows: frozenset[int] = frozenset()
    unvalued: frozenset[tuple[int, int]] = frozenset()
    """(row, column) of formulas that the workbook keeps no result for."""
    errors: dict[tuple[int, int], str] = field(default_factory=dict)
    """(row, column) of cells that show an error, and which."""
    torn: frozenset[int] = frozenset()
    """Rows of a text file whose quotation marks do not pair."""
    ragged: bool = False
    """Whether it is of a text file whose rows have not all as many cells."""
    coloured: Mapping[tuple[int, int], str] = field(default_factory=dict)
    """By (row, column), the colour of cells with a ground of their own; known only where it was asked for."""


@dataclass(frozen=True, slots=True)
class SheetName:
    """A sheet of a workbook; a text file has one without a name."""

    name: str
    hidden: bool


def child_command() -> list[str]:
    """How the child is started. A packed program has no Python beside it: it starts itself with `--read-workbook`, and
    its first function hands the rest of the command line to `reading_child.main`."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--read-workbook"]
    return [sys.executable, "-P", "-m", reading_child.__name__]


class Workbook:
    """An opened workbook. To be used in a `with` statement, which ends the child.

    Raises SheetUnreadable, on opening or on reading a sheet, with one sentence that names the file and says what to do;
    Cancelled as `progress` has it. `encoding` (a name that Python knows) is for text files that are not Unicode.
    Of a `blind` one it cannot be read which rows are hidden, what is coloured and how numbers are shown.
    """

    def __init__(self, path: Path, encoding: str = "", progress: Progress | None = None) -> None:
        self._path, self._progress = path, progress or Progress()
        if not path.is_file():
            raise self._unreadable("folder" if path.is_dir() else "missing")
        self._child = subprocess.Popen(
            [*child_command(), str(path), encoding],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._lines: queue.Queue[bytes] = queue.Queue(maxsize=16)
        self._listener = threading.Thread(target=self._listen, name="workbook", daemon=True)
        self._closing = False
        self._listener.start()
        try:
            told = self._answer()
            self.sheets = tuple(SheetName(s["name"], s["hidden"]) for s in told["sheets"])
            self.blind: bool = told["blind"]
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> "Workbook":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the child, whatever it is doing."""
        self._closing = True
        self._child.kill()
        self._child.wait()
        while self._listener.is_alive():
            _emptied(self._lines)
            self._listener.join(0.05)
        for pipe in (self._child.stdin, self._child.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:
                    continue  # what was still to be told to the child does not matter any more

    def read(self, index: int, rows: int | None = None) -> Grid:
        """A sheet by its place, whole or its first rows alone."""
        self._ask({"sheet": index, "rows": rows})
        told = self._answer()
        found: list[tuple[int, list[Cell]]] = []
        while isinstance(answer := self._answer(), list):
            found += _batch(answer)
            self._progress.step(len(found), 0, translate("Sheets", "Reading the workbook"))
        return Grid(
            self.sheets[index].name,
            found,
            [(top + 1, left, bottom + 1, right) for top, left, bottom, right in told["merged"]],
            frozenset(told["hidden"]),
            frozenset((row, column) for row, column in told["unvalued"]),
            {(row, column): name for row, column, name in told["errors"]},
            frozenset(answer["torn"]),
            answer["ragged"],
        )

    def coloured(self, index: int) -> dict[tuple[int, int], str]:
        """The colours of the cells of a sheet that have a ground of their own, by (row, column); none where the file's
        form does not tell."""
        self._ask({"sheet": index, "colours": True})
        return {(row, column): colour for row, column, colour in self._answer()["coloured"]}

    def formats(self, index: int, columns: Sequence[int]) -> dict[tuple[int, int], str]:
        """The formats in which the numbers of some columns are shown, by (row, column); none where the file's form does
        not tell."""
        self._ask({"sheet": index, "formats": list(columns)})
        return {(row, column): shown for row, column, shown in self._answer()["formats"]}

    def own_formats(self) -> list[str]:
        """The formats for numbers that the workbook brings along; found at once."""
        self._ask({"own_formats": True})
        return [str(shown) for shown in self._answer()["own_formats"]]

    def _ask(self, question: dict[str, Any]) -> None:
        assert self._child.stdin is not None
        try:
            self._child.stdin.write(json.dumps(question).encode() + b"\n")
            self._child.stdin.flush()
        except OSError:
            raise self._ended() from None

    def _answer(self) -> Any:
        """The child's next line. Asks every moment whether the user wants to stop."""
        until = time.monotonic() + PATIENCE
        while True:
            try:
                line = self._lines.get(timeout=0.2)
                break
            except queue.Empty:
                self._progress.step(0, 0, translate("Sheets", "Reading the workbook"))
                if time.monotonic() > until:
                    raise self._unreadable("slow") from None
        if not line:
            raise self._ended()
        answer = json.loads(line)
        if isinstance(answer, dict) and "refused" in answer:
            raise self._unreadable(answer["refused"])
        return answer

    def _listen(self) -> None:
        assert self._child.stdout is not None
        for line in self._child.stdout:
            self._lines.put(line)
            if self._closing:
                return
        self._lines.put(b"")

    def _ended(self) -> SheetUnreadable:
        """The child was ended: by its bounds (it aborts when memory is refused), or by a fault that only it suffers."""
        code = self._child.wait()
        aborted = code in (-6, -9, -24, 0xC0000409, 0xC0000017)  # the last two are Windows': abort, no memory
        return self._unreadable("large" if aborted else "damaged")

    def _unreadable(self, why: str) -> SheetUnreadable:
        fault = SheetUnreadable(translate(*_SENTENCES[why]).format(file=self._path.name or self._path))
        fault.why = why
        return fault


def _batch(told: list[Any]) -> Iterator[tuple[int, list[Cell]]]:
    for number, cells in told:
        for place, cell in enumerate(cells):
            if type(cell) is list:
                cells[place] = _moment(cell[0])
        yield number, cells


def _emptied(lines: "queue.Queue[bytes]") -> None:
    while True:
        try:
            lines.get_nowait()
        except queue.Empty:
            return


def _moment(text: str) -> date | datetime:
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


def _environment() -> dict[str, str]:
    """The child finds this very package, wherever the program was started from."""
    package = str(Path(__file__).resolve().parents[2])
    found = os.environ.get("PYTHONPATH")
    return {**os.environ, "PYTHONPATH": package if not found else os.pathsep.join((package, found))}
