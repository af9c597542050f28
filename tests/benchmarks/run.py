"""Speed as ratios against a named rival in the same run: python tests/benchmarks/run.py [NAME ...]

Each side is measured in a process of its own, the two in turn, several times; a ratio is the median of the ratios of
the turns, so that a busy machine weighs on both alike. Times are CPU seconds but for what a person waits for.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent


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


def stage(name: str, folder: Path) -> dict[str, float]:
    """Run one stage in a process of its own and return what it measured."""
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "LMCDESK_STATE": str(folder / "state"),
        "LMCDESK_CACHE": str(folder / "cache"),
        "PYTHONPATH": str(ROOT),
        "PYTHONPYCACHEPREFIX": str(folder.parent / "compiled"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
    done = subprocess.run(
        [sys.executable, str(HERE / "stages.py"), name, str(folder)], env=environment, capture_output=True, text=True
    )
    if done.returncode:
        sys.exit(f"{name} failed:\n{done.stderr}")
    return dict(json.loads(done.stdout.splitlines()[-1]))


def run(bench: Bench, folder: Path) -> list[str]:
    """A row of the table: what, ours, rival's, ratio, aim, memory."""
    ours, theirs = [], []
    for turn in range(bench.turns):
        if bench.setup and (turn == 0 or bench.anew):
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            stage(bench.setup, folder)
        ours.append(stage(bench.ours, folder))
        theirs.append(stage(bench.rival, folder))
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
    """Measure what was named, or all, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(b.name for b in BENCHES))
    wanted = parser.parse_args().names
    chosen = [b for b in BENCHES if not wanted or b.name in wanted]
    rows = [["", "ours", "rival", "ratio", "aim", "memory", "rival's"]]
    with tempfile.TemporaryDirectory(prefix="lmcdesk-bench-") as folder:
        for bench in chosen:
            rows.append(run(bench, Path(folder) / "desks"))
    widths = [max(len(row[n]) for row in rows) for n in range(len(rows[0]))]
    for row in rows:
        print("  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)))
    for bench in chosen:
        print(f"{bench.name}: {bench.said}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
