"""Fills the disk throughout a merge, an import, a bundle and a backup: python -m tests.end_to_end.full_disk [STEP]

The desk lies on a small disk in memory (tmpfs, so this needs root) on which some kilobytes are left, from none to more
than enough, STEP (4, a page) by STEP; every write that the program or SQLite does is at some step the one that finds no
room. The suite does the same without root, by a limit on the size of files. Each time the work must be all there, or
not at all with exit code 2 and one line; then, with room again, the desk must be sound and the same work succeed.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from lmcdesk.store.database import Database
from lmcdesk.sync.bundle import inspect
from tests.end_to_end.kill import fill, place, prepare, start, state

DISK = 64 << 20
"""Bytes of the disk."""


@contextmanager
def disk(folder: Path) -> Iterator[Path]:
    """A small disk of its own."""
    where = folder / "disk"
    where.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", str(where)], check=True)
    try:
        yield where
    finally:
        subprocess.run(["umount", "-l", str(where)], check=True)


def works(folder: Path, projects: int) -> dict[str, tuple[Path, tuple[str, ...], str]]:
    """For each sort of work the machine, the command, and the name of the file that it writes there, if it does."""
    made = prepare(folder, projects)
    province = folder / "province"
    fill(Database.open(province / "desk"), projects)  # what no bundle told of yet, and is to be sealed
    return {name: (*known, "") for name, known in made.items()} | {
        "bundle": (province, ("bundle", "{machine}/out.lmcb", "--all"), "out.lmcb"),
        "backup": (province, ("backup", "{machine}/out.lmcdesk"), "out.lmcdesk"),
    }


def run(machine: Path, command: Sequence[str], said: Path, limit: int = 0) -> int:
    """Do a command to its end. Returns its exit code; what it said on stderr is in the file."""
    process = start(machine, [word.format(machine=machine) for word in command], said, limit)
    process.join()
    code = process.exitcode
    process.close()
    assert code is not None
    return code


class Trial:
    """One sort of work, tried again and again with less room than it takes."""

    def __init__(self, work: str, made: tuple[Path, tuple[str, ...], str], machine: Path, said: Path) -> None:
        self.work, self.machine, self.said = work, machine, said
        self.origin, self.command, self.out = made
        self._again()
        self.before = state(machine)
        self._must(run(machine, self.command, said) == 0, "it does not succeed with room")
        self.after = state(machine)

    def _again(self) -> None:
        place(self.origin, self.machine)

    def _must(self, holds: bool, what: str) -> None:
        if not holds:
            raise AssertionError(f"{self.work}: {what}; it said {self.said.read_text()!r}")

    def once(self, limit: int, taken_up: Callable[[], None], given_back: Callable[[], None]) -> str:
        """Do the work with little room: a limit on files, or what is taken up of the disk before and given back after.
        Raises AssertionError if anything is half done."""
        self._again()
        taken_up()
        try:
            code = run(self.machine, self.command, self.said, limit)
        finally:
            given_back()
        lines = self.said.read_text().splitlines()
        now = state(self.machine)
        out = self.machine / self.out if self.out else None
        left = [file for file in self.machine.rglob("*.part") if file.parent.name != "state"]
        self._must(not left, f"it left {left}")
        if code == 0:
            self._must(now == self.after, f"it says that it is done, and is not: {now}")
            self._must(out is None or out.is_file(), "it says that it is done, and its file is not there")
        else:
            self._must(code == 2, f"exit code {code}")
            self._must(now == self.before, f"it is half done: {now}")
            self._must(out is None or not out.exists(), "it failed, and its file is there")
            self._must(len(lines) == 1 and "fault of its own" not in lines[0], "not one plain line")
            again = run(self.machine, self.command, self.said)
            self._must(again == 0 and state(self.machine) == self.after, "with room again, it does not succeed")
        if out is not None and out.suffix == ".lmcb" and out.exists():
            inspect(out)
        return "done" if code == 0 else "refused"


def by_limit(folder: Path, sizes: Sequence[int], projects: int = 20) -> dict[str, Counter[str]]:
    """Every sort of work, with each of some limits on the size of a file in bytes; needs no root."""
    found = {}
    for work, made in works(folder, projects).items():
        trial = Trial(work, made, folder / "machine", folder / "said")
        found[work] = Counter(trial.once(size, lambda: None, lambda: None) for size in sizes)
    return found


def by_disk(folder: Path, step: int, projects: int = 20) -> dict[str, Counter[str]]:
    """Every sort of work on a disk with less and less room, until there is enough. `step` in kilobytes."""
    found: dict[str, Counter[str]] = {}
    with disk(folder) as where:
        filler = where / "filler"

        def fill(room: int) -> None:
            stat = os.statvfs(where)
            with filler.open("wb") as file:
                os.posix_fallocate(file.fileno(), 0, max(1, stat.f_bavail * stat.f_frsize - (room << 10)))

        for work, made in works(folder, projects).items():
            trial = Trial(work, made, where / "machine", folder / "said")
            outcomes = found[work] = Counter()
            room = 0
            while outcomes["done"] < 5:
                outcomes[trial.once(0, lambda: fill(room), filler.unlink)] += 1  # noqa: B023  (called at once)
                room += step
    return found


def main() -> None:
    """From the command line."""
    began = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="lmcdesk-full-") as name:
        for work, outcomes in by_disk(Path(name), int(sys.argv[1]) if len(sys.argv) > 1 else 4).items():
            print(f"{work}: {dict(outcomes)}")
    print(f"{time.perf_counter() - began:.0f} s")


if __name__ == "__main__":
    main()
