"""The exchange as tables: the same bundle made and merged by us, above the floors and beside the rivals; then more of
it, and small bundles at large desks. Run as CONTENDER STAGE FOLDER it does one stage and tells what it measured."""

import json
import shutil
import statistics
import sys
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from alone import alone
from contenders import Contender, Ours, PivotFloor, UpdateFloor
from orm import Orm
from rivals import Loro, Pycrdt, Session
from stages import megabytes
from workload import make

EVERYBODY: dict[str, type[Contender]] = {
    one.__name__: one for one in (Ours, UpdateFloor, PivotFloor, Session, Loro, Pycrdt, Orm)
}
RECORDS, CHANGES = 20_000, 200_000
STAGES = ("record", "write", "merge", "again", "reverse")
VALUES_PER_RECORD = 14
"""Thirteen fields, and the project they belong to."""

Measured = dict[str, list[dict[str, Any]]]
"""What each stage told, turn by turn."""


def exchange(folder: Path, turns: int) -> list[str]:
    """The comparison: lines to print."""
    work = folder / "compared"
    sizes = alone("exchange.py", "workload", str(RECORDS), str(CHANGES), folder=work)
    present = {name: one for name, one in EVERYBODY.items() if one.needs is None or find_spec(one.needs)}
    measured: dict[str, Measured] = {name: {} for name in present}
    for name in present:
        alone("exchange.py", name, "setup", folder=work / name)
        _keep(work / name)
    for turn in range(turns):
        for name, one in present.items():
            if turn and one.once:
                continue
            _restore(work / name)
            for stage in (*STAGES, "anew", "equal") if name == "Ours" else (*STAGES, "equal"):
                measured[name].setdefault(stage, []).append(alone("exchange.py", name, stage, folder=work / name))
    shutil.rmtree(work)
    lines = [
        f"{sizes['changes']:,} changes of {RECORDS:,} milestones come to a desk that made {sizes['meanwhile']:,} "
        f"meanwhile, half of them of the same fields.",
        "CPU seconds; in brackets ours by theirs, above 1 where theirs is faster or smaller.",
        "",
    ]
    rows = [["", "record", "write", "size", "merge", "again", "reverse", "told", "equal"]]
    rows.append(["floor: values alone, zlib", "", "", _size(sizes["values"], _first(measured["Ours"], "write"))])
    rows += [_row(name, EVERYBODY[name], measured) for name in EVERYBODY]
    lines += table(rows)
    lines += ["", "Memory, MB; recording holds the edits to be recorded, and so does writing at floors and ORM."]
    rows = [["", *STAGES]]
    for name in present:
        most = [max(one["megabytes"] for one in measured[name][stage]) for stage in STAGES]
        rows.append([_title(EVERYBODY[name]), *(f"{mb:.0f}" for mb in most)])
    lines += [*table(rows), ""]
    lines += _aims(measured, sizes["values"])
    lines += [f"{one.name}: {one.said}" for one in EVERYBODY.values()]
    return lines


def _row(name: str, one: type[Contender], measured: dict[str, Measured]) -> list[str]:
    if name not in measured:
        return [one.name, "absent: not installed"]
    mine, ours = measured[name], measured["Ours"]
    cells = []
    for stage in STAGES:
        seconds = statistics.median(turn["seconds"] for turn in mine[stage])
        cells.append(f"{seconds:.2f} s" + ("" if name == "Ours" else f" ({_ratio(ours, mine, stage):.2f})"))
        if stage == "write":
            cells.append(_size(mine["write"][0]["size"], None if name == "Ours" else ours["write"][0]))
    told = mine["merge"][0].get("conflicts")
    return [_title(one), *cells, "-" if told is None else f"{told:,}", "yes" if mine["equal"][0]["equal"] else "no"]


def _title(one: type[Contender]) -> str:
    return one.name if one.needs is None else f"{one.name} {version(one.needs)}"


def _ratio(ours: Measured, theirs: Measured, stage: str) -> float:
    """The median of the ratios of the turns that both took."""
    return statistics.median(a["seconds"] / b["seconds"] for a, b in zip(ours[stage], theirs[stage], strict=False))


def _first(mine: Measured, stage: str) -> dict[str, Any]:
    return mine[stage][0]


def _size(size: int, ours: dict[str, Any] | None) -> str:
    return f"{size / 1e6:.2f} MB" + (f" ({ours['size'] / size:.2f})" if ours else "")


def _aims(measured: dict[str, Measured], values: int) -> list[str]:
    ours = measured["Ours"]

    def waited() -> float:
        floor = measured["UpdateFloor"]["merge"]
        return statistics.median(a["wall"] / b["wall"] for a, b in zip(ours["merge"], floor, strict=True))

    def within(stage: str) -> float:
        return statistics.median(b["seconds"] / a["seconds"] for a, b in zip(ours["merge"], ours[stage], strict=True))

    rows = [
        ["", "reached", "aim"],
        ["record, by one UPDATE a change", f"{_ratio(ours, measured['UpdateFloor'], 'record'):.2f}", "2.0"],
        ["merge, by one UPDATE a change", f"{_ratio(ours, measured['UpdateFloor'], 'merge'):.2f}", "2.2"],
        ["merge, until it is done, likewise", f"{waited():.2f}", "2.2"],
        ["bundle, by its values alone", f"{ours['write'][0]['size'] / values:.2f}", "1.15"],
        ["the same bundle again, by the first time", f"{within('again'):.3f}", "0.2"],
        ["the same changes in a bundle written anew", f"{within('anew'):.3f}", "0.2"],
    ]
    return [*table(rows), ""]


# More of it


def million(folder: Path) -> list[str]:
    """Five times as much at once, a million changes of 100,000 milestones: lines to print."""
    rows = [["changes merged", "CPU", "a 1,000", "waited", "memory", "size"]]
    for changes in (CHANGES, 5 * CHANGES):
        made, told = _ours(folder / f"million-{changes}", changes // 10, changes)
        each = told["seconds"] / changes * 1e3
        cells = [
            f"{told['seconds']:.1f} s",
            f"{1e3 * each:.1f} ms",
            f"{told['wall']:.1f} s",
            f"{told['megabytes']:.0f} MB",
        ]
        rows.append([f"{changes:,}", *cells, f"{made / 1e6:.1f} MB"])
    return [*table(rows), "aimed at: linear, under 150 MB"]


def small(folder: Path, *, large: bool) -> list[str]:
    """A hundred changes at desks that grow, and a hundred more on the same day: lines to print."""
    rows = [["100 changes at a desk of", "size", "CPU", "waited", "memory", "100 more: CPU", "waited", "memory"]]
    for held in (50_000, 500_000, 2_000_000) if large else (50_000, 500_000):
        size, *told = _ours(folder / f"small-{held}", held // VALUES_PER_RECORD, 100, more=True)
        cells = [f"{size / 1e3:.1f} kB"]
        for one in told:
            cells += [f"{one['seconds']:.2f} s", f"{one['wall']:.2f} s", f"{one['megabytes']:.0f} MB"]
        rows.append([f"{held:,} changes", *cells])
    return [
        *table(rows),
        "a week's first merge makes a whole backup, later ones add to it; aimed at: under 1 s, flat",
    ]


def _ours(work: Path, records: int, changes: int, *, more: bool = False) -> tuple[Any, ...]:
    """The size of a bundle of so many changes, and what its merge told; and what that of as many more did."""

    def stage(name: str) -> dict[str, Any]:
        return alone("exchange.py", Ours.__name__, name, folder=work / "Ours")

    alone("exchange.py", "workload", str(records), str(changes), folder=work)
    stage("setup")
    stage("record")
    found = [stage("write")["size"], stage("merge")]
    if more:
        stage("record")
        stage("write")
        found.append(stage("later"))
    shutil.rmtree(work)
    return tuple(found)


# Folders and tables


def _keep(folder: Path) -> None:
    shutil.copytree(folder, folder.with_name(folder.name + "-kept"))


def _restore(folder: Path) -> None:
    """As after the setup, what lies outside of the desks included, so that none is taken for a copy."""
    shutil.rmtree(folder)
    shutil.copytree(folder.with_name(folder.name + "-kept"), folder)


def table(rows: list[list[str]]) -> list[str]:
    """Rows as lines of aligned cells; short rows leave the rest empty."""
    width = max(len(row) for row in rows)
    full = [row + [""] * (width - len(row)) for row in rows]
    widths = [max(len(row[n]) for row in full) for n in range(width)]
    return [
        "  ".join(
            cell.rjust(w) if n else cell.ljust(w) for n, (cell, w) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in full
    ]


if __name__ == "__main__":
    who, folder = sys.argv[1], Path(sys.argv[-1])
    if who == "workload":
        told: dict[str, Any] = dict(make(folder, int(sys.argv[2]), int(sys.argv[3])))
    else:
        folder.mkdir(exist_ok=True)
        contender = EVERYBODY[who](folder)
        getattr(contender, sys.argv[2])()
        told = contender.told
    print(json.dumps(told | {"megabytes": megabytes()}))
