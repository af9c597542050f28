"""Workbooks of 50,000 rows × 20 columns as tables: taken over whole, against the bare read of the same file; written,
against the bare writers of the same cells. Run as STAGE FOLDER it does one stage and tells what it measured."""

import json
import pickle
import random
import resource
import shutil
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from alone import alone
from exchange import table
from stages import megabytes

ROWS = 50_000
CANCELLED_AT = (0.1, 0.4, 0.7, 0.9)
"""Shares of the whole work after which the user is tired of it."""

Told = dict[str, Any]


def sheets(folder: Path, turns: int) -> list[str]:
    """The comparison: lines to print."""
    work = folder / "sheets"
    work.mkdir()
    alone("sheets.py", "setup", folder=work)
    present = [name for name in ("calamine", "openpyxl") if find_spec(_NEEDS[name])]
    writers = [name for name in ("write_only", "xlsxwriter") if find_spec(_NEEDS[name])]
    taken: dict[str, list[Told]] = {}
    for _ in range(turns):
        for stage in (*present, "take_over", *writers, "export"):
            taken.setdefault(stage, []).append(alone("sheets.py", stage, folder=work))
    whole = statistics.median(one["wall"] for one in taken["take_over"])
    late = alone("sheets.py", "cancel", str(whole), folder=work)
    shutil.rmtree(work)
    lines = [f"A workbook of {ROWS:,} rows × 20 columns: CPU seconds, children's too; in brackets ours by theirs."]
    lines += table([["import", "CPU", "waited", "memory"], *_rows(taken, "take_over", present, _READS)])
    both = [one["preview"] for one in taken["take_over"]], [one["apply"] for one in taken["take_over"]]
    lines.append("of it the preview {:.1f} s, the writing {:.1f} s".format(*map(statistics.median, both)))
    held = [max(one[whose] for one in taken["take_over"]) for whose in ("megabytes", "child")]
    lines.append(
        "memory: the most in one moment; of ours the process alone {:.0f} MB, its child {:.0f} MB".format(*held)
    )
    lines.append(
        "cancelled after {} of the work: returned {} s later, nothing written".format(
            ", ".join(f"{share:.0%}" for share in CANCELLED_AT), ", ".join(f"{each:.2f}" for each in late["late"])
        )
    )
    lines.append("aimed at: 2.5 times openpyxl's bare read, better under 1; under 400 MB; cancelled within a second")
    lines += ["", *table([["export", "CPU", "waited", "memory"], *_rows(taken, "export", writers, _WRITES)])]
    lines.append("aimed at: 1.3 times openpyxl write-only")
    return lines


_NEEDS = {"calamine": "python_calamine", "openpyxl": "openpyxl", "write_only": "openpyxl", "xlsxwriter": "xlsxwriter"}
_READS = {"calamine": "calamine, bare read", "openpyxl": "openpyxl, bare read (read-only)"}
_WRITES = {"write_only": "openpyxl, write-only", "xlsxwriter": "XlsxWriter, constant memory"}


def _rows(taken: dict[str, list[Told]], ours: str, rivals: list[str], names: dict[str, str]) -> list[list[str]]:
    rows = []
    for stage in (ours, *names):
        if stage not in (ours, *rivals):
            rows.append([names[stage], "absent: not installed"])
            continue
        mine = taken[stage]
        seconds = f"{statistics.median(one['seconds'] for one in mine):.2f} s"
        if stage != ours:
            ratio = statistics.median(a["seconds"] / b["seconds"] for a, b in zip(taken[ours], mine, strict=True))
            seconds += f" ({ratio:.2f})"
        cells = [seconds, f"{statistics.median(one['wall'] for one in mine):.2f} s"]
        cells.append(f"{max(one['together'] or one['megabytes'] + one['child'] for one in mine):.0f} MB")
        rows.append([names.get(stage, "ours"), *cells])
    return rows


# The work


_HEADINGS = (
    "Code", "Title", "Title in the national language", "Objective", "Measure of the Plan", "Country", "Province",
    "Place", "Stage", "Planned start", "Planned end", "Actual start", "Actual end", "Budget", "Currency",
    "Beneficiaries", "Women among them", "Contact", "Proposed for the year", "Note",
)  # fmt: skip
_FIELDS = (
    "code", "title", "title_local", "objective", "measure", "country", "province", "place", "stage", "planned_start",
    "planned_end", "actual_start", "actual_end", "budget", "currency", "beneficiaries", "women", "contact",
    "proposal_year", "note",
)  # fmt: skip
_PLACES = (
    ("LA", "LA-LM", "Lao PDR", "Luang Namtha"),
    ("KH", "KH-17", "Cambodia", "Siem Reap"),
    ("TH", "TH-57", "Thailand", "Chiang Rai"),
)


def _made() -> Iterator[tuple[list[Any], list[Any]]]:
    """Projects as their records have them, and as a sheet shows them."""
    chance = random.Random(11)
    words = ("irrigation", "clinic", "ໂຄງການ", "report", "budget", "ຖະໜົນ", "គម្រោង", "water")

    def text(length: int) -> str:
        return " ".join(chance.choice(words) for _ in range(length))

    for n in range(ROWS):
        country, province, land, home = chance.choice(_PLACES)
        measure = f"4.2.{1 + n % 14}-1"
        begin = date(2024, 1, 1) + timedelta(days=chance.randrange(700))
        days = [begin + timedelta(days=each) for each in (0, 400, 10, 420)]
        budget = Decimal(chance.randrange(10**9)) / 100
        first = [f"X-2025-{n:06}", f"{text(5)} {n}", text(5), text(10), measure]
        last = [*days, budget, chance.choice(("USD", "LAK", "CNY")), chance.randrange(900, 5_000)]
        last += [chance.randrange(900), text(2), 2025, text(6)]
        place = text(1)
        yield [*first, country, province, place, "completed", *last], [*first, land, home, place, "Completed", *last]


def setup(folder: Path) -> Told:
    """A desk with the projects, an empty one, and the same as a bare workbook of another's."""
    import openpyxl

    from lmcdesk.domain.base import new_id
    from lmcdesk.domain.values import Role
    from lmcdesk.store.database import Database
    from lmcdesk.store.journal import Edit

    Database.create(folder / "empty", country="LA", role=Role.SECRETARIAT, name="bench")
    desk = Database.create(folder / "full", country="LA", role=Role.SECRETARIAT, name="bench")
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Projects")
    sheet.append(_HEADINGS)
    shown = [row for _, row in _made()]
    for row in shown:
        sheet.append(row)
    book.save(folder / "sheet.xlsx")
    with (folder / "shown").open("wb") as file:
        pickle.dump(shown, file)
    with desk.writing("bench") as journal:
        journal.append(Edit("project", new_id(), dict(zip(_FIELDS, row, strict=True))) for row, _ in _made())
    return {}


def _shown(folder: Path) -> list[list[Any]]:
    with (folder / "shown").open("rb") as file:
        found: list[list[Any]] = pickle.load(file)
    return found


def _measured(work: Callable[[], Any], **told: Any) -> Told:
    """CPU seconds of this process and of those that it ended, what a person waited, and the most memory of each."""

    def cpu() -> float:
        uses = (resource.getrusage(whose) for whose in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
        return sum(use.ru_utime + use.ru_stime for use in uses)

    start, at = cpu(), time.perf_counter()
    work()
    used, waited = cpu() - start, time.perf_counter() - at
    child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return {"seconds": used, "wall": waited, "megabytes": megabytes(), "child": child} | told


def take_over(folder: Path) -> Told:
    """Preview and writing, into a desk that holds nothing."""
    from lmcdesk.sheets.applying import apply
    from lmcdesk.sheets.preview import preview
    from lmcdesk.store.database import Database

    shutil.rmtree(folder / "taking", ignore_errors=True)
    shutil.copytree(folder / "empty", folder / "taking")
    desk = Database.open(folder / "taking")
    times = [time.perf_counter()]

    def work() -> None:
        looked = preview(desk, folder / "sheet.xlsx")
        assert looked.counts["new"] == ROWS
        times.append(time.perf_counter())
        apply(desk, looked, "bench")
        times.append(time.perf_counter())

    told = _measured(work)
    return told | {"preview": times[1] - times[0], "apply": times[2] - times[1]}


def cancel(folder: Path) -> Told:
    """How much later than asked the same work returns, asked after shares of the time that it takes."""
    from lmcdesk.progress import Cancelled, Progress
    from lmcdesk.sheets.applying import apply
    from lmcdesk.sheets.preview import preview
    from lmcdesk.store.database import Database

    whole, late = float(sys.argv[2]), []
    for share in CANCELLED_AT:
        shutil.rmtree(folder / "taking", ignore_errors=True)
        shutil.copytree(folder / "empty", folder / "taking")
        desk = Database.open(folder / "taking")
        until = time.perf_counter() + share * whole
        asking = Progress(stop=partial(_is_past, until))
        try:
            apply(desk, preview(desk, folder / "sheet.xlsx", progress=asking), "bench", asking)
        except Cancelled:
            late.append(time.perf_counter() - until)
        else:
            late.append(0.0)  # it was done before
            continue
        with desk.raw() as connection:
            assert connection.execute("SELECT count(*) FROM project").fetchone() == (0,)
    return {"late": late}


def _is_past(moment: float) -> bool:
    return time.perf_counter() >= moment


def calamine(folder: Path) -> Told:
    """Every row of the workbook, as Python's values."""
    import python_calamine

    def work() -> None:
        book = python_calamine.CalamineWorkbook.from_path(folder / "sheet.xlsx")
        assert sum(1 for _ in book.get_sheet_by_index(0).iter_rows()) == ROWS + 1

    return _measured(work)


def openpyxl(folder: Path) -> Told:
    """The same by openpyxl's own streaming reader."""
    from openpyxl import load_workbook

    def work() -> None:
        book = load_workbook(folder / "sheet.xlsx", read_only=True)
        assert sum(1 for _ in book.active.iter_rows(values_only=True)) == ROWS + 1

    return _measured(work)


def export(folder: Path) -> Told:
    """All projects, as the program writes them."""
    from lmcdesk.sheets.writing import export as write
    from lmcdesk.store.database import Database

    desk = Database.open(folder / "full")
    return _measured(lambda: write(desk, folder / "ours.xlsx"))


def write_only(folder: Path) -> Told:
    """The shown values, which lie ready, in a workbook without anything else."""
    from openpyxl import Workbook

    shown = _shown(folder)

    def work() -> None:
        book = Workbook(write_only=True)
        sheet = book.create_sheet("Projects")
        sheet.append(_HEADINGS)
        for row in shown:
            sheet.append(row)
        book.save(folder / "theirs.xlsx")

    return _measured(work)


def xlsxwriter(folder: Path) -> Told:
    """The same by XlsxWriter, in its mode that keeps no rows."""
    from xlsxwriter import Workbook

    shown = _shown(folder)

    def work() -> None:
        book = Workbook(folder / "theirs.xlsx", {"constant_memory": True, "default_date_format": "yyyy-mm-dd"})
        sheet = book.add_worksheet("Projects")
        sheet.write_row(0, 0, _HEADINGS)
        for number, row in enumerate(shown, 1):
            sheet.write_row(number, 0, row)
        book.close()

    return _measured(work)


STAGES = (setup, take_over, cancel, calamine, openpyxl, export, write_only, xlsxwriter)

if __name__ == "__main__":
    stage = next(each for each in STAGES if each.__name__ == sys.argv[1])
    print(json.dumps(stage(Path(sys.argv[-1]))))
