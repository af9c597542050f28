"""Speed as ratios against named rivals in the same run:

    python tests/benchmarks/run.py [record|list|window|sheets|pages|exchange|growth|all] [--turns N] [--large]

Each side is measured in a process of its own, the two in turn, several times; a ratio is the median of the ratios of
the turns, so that a busy machine weighs on both alike. Times are CPU seconds but for what a person waits for.
"""

import argparse
import shutil
import statistics
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from alone import alone
from exchange import exchange, million, small, table
from pages import pages
from sheets import sheets


@dataclass(frozen=True)
class Bench:
    """What is compared: our stage and the rival's, both stages of stages.py, and the ratio aimed at."""

    name: str
    ours: str
    rival: str
    said: str
    aim: float
    turns: int = 3
    setup: str = ""
    anew: bool = False
    """Whether the setup is made again for each turn, since a turn writes."""


BENCHES = [
    Bench(
        "record",
        "record_ours",
        "record_rival",
        "recording 200,000 edits of 20,000 records, against plain UPDATEs of the same fields in one transaction",
        2.0,
        setup="record_setup",
        anew=True,
    ),
    Bench(
        "list",
        "list_ours",
        "list_rival",
        "opening the list of 20,000 projects with 500,000 milestones, against SELECT * FROM project, read whole",
        10.0,
        setup="list_setup",
    ),
    Bench(
        "window",
        "window_ours",
        "window_rival",
        "the window from process start to first paint, against a bare PySide6 window",
        2.0,
        turns=5,
    ),
]


def run(bench: Bench, folder: Path) -> list[str]:
    """A row of the table: what, ours, rival's, ratio, aim, memory."""
    ours, theirs = [], []
    for turn in range(bench.turns):
        if bench.setup and (turn == 0 or bench.anew):
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            alone("stages.py", bench.setup, folder=folder)
        ours.append(alone("stages.py", bench.ours, folder=folder))
        theirs.append(alone("stages.py", bench.rival, folder=folder))
    ratio = statistics.median(a["seconds"] / b["seconds"] for a, b in zip(ours, theirs, strict=True))
    return [
        bench.name,
        f"{statistics.median(a['seconds'] for a in ours):.3f} s",
        f"{statistics.median(b['seconds'] for b in theirs):.3f} s",
        f"{ratio:.2f}",
        f"{bench.aim:.1f}",
        f"{max(a['megabytes'] for a in ours):.0f} MB",
        f"{max(b['megabytes'] for b in theirs):.0f} MB",
    ]


def main() -> int:
    """Measure what was named, or all, and print the tables."""
    names = [b.name for b in BENCHES]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "name", nargs="?", default="all", choices=[*names, "sheets", "pages", "exchange", "growth", "all"]
    )
    parser.add_argument(
        "--turns", type=int, default=3, help="of sheets, pages and the exchange, whose slowest rival has one"
    )
    parser.add_argument(
        "--large", action="store_true", help="growth: a desk of 2,000,000 changes too; minutes to set up"
    )
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="lmcdesk-bench-") as place:
        folder = Path(place)
        chosen = [b for b in BENCHES if given.name in (b.name, "all")]
        if chosen:
            rows = [["", "ours", "rival", "ratio", "aim", "memory", "rival's"]]
            rows += [run(bench, folder / "desks") for bench in chosen]
            print("\n".join([*table(rows), *(f"{b.name}: {b.said}" for b in chosen), ""]), flush=True)
        if given.name in ("sheets", "all"):
            print("\n".join([*sheets(folder, given.turns), ""]), flush=True)
        if given.name in ("pages", "all"):
            print("\n".join([*pages(folder, given.turns), ""]), flush=True)
        if given.name in ("exchange", "all"):
            print("\n".join([*exchange(folder, given.turns), ""]), flush=True)
        if given.name in ("growth", "exchange", "all"):
            print("\n".join([*million(folder), ""]), flush=True)
            print("\n".join(small(folder, large=given.large)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
