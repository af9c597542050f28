"""Any workbooks, each taken over by a process of its own: python -m tests.end_to_end.workbooks FOLDER

Prints what became of each file of a folder (and of those in it): read, with its rows, or refused, with the sentence;
its seconds, and the most memory of the process and of the child that reads (of which at least what the process held as
it started it). Its exit status is 1 if one ended the process, took longer or more than a person should have to bear, or
left anything behind outside the desk's folder.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from lmcdesk.domain.values import Role
from lmcdesk.errors import DeskError
from lmcdesk.sheets.applying import apply
from lmcdesk.sheets.preview import preview
from lmcdesk.store.database import Database

SECONDS, MEGABYTES = 10, 500
"""What one file may take: the whole process, and both processes together."""

_ROOT = Path(__file__).resolve().parents[2]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--alone", type=Path, metavar="FILE", help="take one file over, into the desk of FOLDER")
    asked = parser.parse_args()
    if asked.alone is not None:
        print(json.dumps(taken_over(asked.folder, asked.alone), ensure_ascii=False))
        return 0
    files = sorted(path for path in asked.folder.rglob("*") if path.is_file())
    before, failed = listing(asked.folder), 0
    for path in files:
        told = tried(path)
        failed += bool(told["wrong"])
        print(
            f"{path.relative_to(asked.folder)!s:<66} {told['rows']!s:>7} rows {told['seconds']:5.1f} s "
            f"{told['parent']:4.0f} + {told['child']:3.0f} MB  {told['wrong']}{told['said']}",
            flush=True,
        )
    if listing(asked.folder) != before:
        failed += 1
        print("the folder itself was changed")
    print(f"{len(files)} files, {failed} wrong")
    return 1 if failed else 0


def tried(path: Path) -> dict[str, Any]:
    """What a file came to; in `wrong` what it must not have come to."""
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        for folder in ("home", "tmp", "here"):
            (home / folder).mkdir()
        environment = {word: value for word, value in os.environ.items() if not word.startswith(("LMCDESK_", "XDG_"))}
        environment |= {"HOME": str(home / "home"), "TMPDIR": str(home / "tmp"), "PYTHONPATH": str(_ROOT)}
        desk = home / "desk"
        command = [sys.executable, "-m", __spec__.name, str(desk), "--alone", str(path.resolve())]
        start = time.perf_counter()
        done = subprocess.run(command, env=environment, cwd=home / "here", capture_output=True, text=True)
        seconds = time.perf_counter() - start
        told = {"rows": "-", "parent": 0.0, "child": 0.0, "said": ""}
        wrong = []
        if done.returncode:
            wrong.append(f"DIED with {done.returncode}: {done.stderr.strip().rpartition(chr(10))[2]}")
        else:
            told |= json.loads(done.stdout)
        if seconds > SECONDS:
            wrong.append("SLOW")
        if told["parent"] + told["child"] > MEGABYTES:
            wrong.append("LARGE")
        if left := [each for each in listing(home) if not each.startswith(_EXPECTED)]:
            wrong.append(f"LEFT BEHIND {', '.join(left)}")
    return told | {"seconds": seconds, "wrong": "".join(f"{each}  " for each in wrong)}


_EXPECTED = ("desk/", "home/.local/state/lmcdesk/")
"""Where the program keeps a desk, and the mark by which it knows it again."""


def listing(folder: Path) -> dict[str, tuple[int, int]]:
    """All files with their size and their age."""
    return {
        str(path.relative_to(folder)): ((stat := path.stat()).st_size, stat.st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
    }


def taken_over(folder: Path, path: Path) -> dict[str, Any]:
    """Take a file over into a new desk, as the program would without an answer to any question."""
    desk = Database.create(folder, country="LA", role=Role.SECRETARIAT)
    rows: int | str = "-"
    try:
        looked = preview(desk, path)
        receipt = apply(desk, looked, "tried")
        rows = len(looked.rows)
        counts = ", ".join(f"{count} {verdict}" for verdict, count in receipt.counts.items() if count)
        columns = ", ".join(f"{match.heading[:24]}: {match.column.field}" for match in looked.headings.matches)
        said = f"{looked.layout.name} of {looked.sheet!r}, {counts or 'none'}, {len(looked.skipped)} skipped; {columns}"
    except DeskError as refused:
        said = str(refused)
    most = [resource.getrusage(whose).ru_maxrss / 1024 for whose in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return {"rows": rows, "said": " ".join(said.split()), "parent": most[0], "child": most[1]}


if __name__ == "__main__":
    sys.exit(main())
