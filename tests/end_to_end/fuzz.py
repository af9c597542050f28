"""Merges thousands of hostile bundles and sees that no desk comes to harm: python -m tests.end_to_end.fuzz [N]

Each mutant must be refused in a sentence with nothing changed, wait with nothing changed, prove to be the bundle that
it was made of, or be the word of the desk that sealed it, after which the receiving desk is sound. Anything else is
kept in ./fuzz-failures with the machine that it was merged at, and printed with the command that does it again.
"""

import argparse
import gc
import json
import os
import pickle
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from sqlalchemy import select

from lmcdesk.domain.base import kinds
from lmcdesk.errors import DeskError
from lmcdesk.store import chain, identity, sqlite
from lmcdesk.store.check import check
from lmcdesk.store.conflicts import conflicts
from lmcdesk.store.database import Database
from lmcdesk.store.digest import digest
from lmcdesk.store.history import history
from lmcdesk.store.keys import MOST_STREAMS, STREAM_BITS
from lmcdesk.store.proof import Sealed
from lmcdesk.store.search import find
from lmcdesk.store.vectors import vector
from lmcdesk.sync import quarantine, seals
from lmcdesk.sync.bundle import write
from lmcdesk.sync.merge import merge
from lmcdesk.sync.receipts import Outcome
from tests.end_to_end.country import Case, prepare
from tests.end_to_end.kill import place
from tests.end_to_end.mutants import mutant, own_word

ROOT = Path(__file__).resolve().parent.parent.parent
FAILURES = Path("fuzz-failures")

BATCH = 500
"""Mutants for one process."""
MEMORY = 7 << 28
"""Bytes that merging one may take beside what the process has already."""
SECONDS = 60
"""That one may take."""


_OF_TRUST = ("trust", "me", "author")
"""Tables that hold what is known of desks, or count and name who wrote that down."""


class Fault(Exception):
    """What no mutant may bring about."""


# One machine


class Receiver:
    """A desk at which mutants are merged, and put back as it was after each that changed it."""

    def __init__(self, case: Case, folder: Path) -> None:
        self.origin, self.machine = case.machine, folder / case.machine.name
        self.path = folder / "mutant.lmcb"
        self.good = case.bundle
        self._put_back()
        self._reader = self.desk  # keeps its compiled queries, whatever is put in its place
        self.before, self.beside = self._whole(), self._whole(_OF_TRUST)
        self.merge(self.good)
        self.after = self._content()
        self._connection.close()
        self._put_back()

    def _put_back(self) -> None:
        place(self.origin, self.machine)
        os.environ["LMCDESK_STATE"] = str(self.machine / "state")
        self.desk = Database.open(self.machine / "desk")
        self._connection = sqlite.connect(self.desk.path, read_only=True)
        self._version = self._now()

    def _now(self) -> int:
        """A number that another one's write alters."""
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def _whole(self, but: tuple[str, ...] = ()) -> str:
        """All that the database holds, but for some tables."""
        left_out = tuple(f'INSERT INTO "{name}"' for name in but)
        with self.desk.raw() as connection:
            lines = (line for line in connection.iterdump() if not line.startswith(left_out))
            return sha256("\n".join(lines).encode("utf-8", "surrogatepass")).hexdigest()

    def _content(self) -> tuple[str, int, list[Any]]:
        with self.desk.raw() as connection:
            (count,) = connection.execute("SELECT count(*) FROM change").fetchone()
            return digest(connection), count, sorted(vector(connection).items())

    def merge(self, path: Path) -> Any:
        """Merge a file, with bounds on memory and time."""
        with bounded():
            return merge(self.desk, path, "Noy")

    def trial(self, sort: str, data: bytes) -> str:
        """Merge a mutant and say what became of it. Raises Fault."""
        os.environ["LMCDESK_STATE"] = str(self.machine / "state")
        self.path.write_bytes(data)
        try:
            report = self.merge(self.path)
        except DeskError as refusal:
            if not str(refusal) or "\n" in str(refusal):
                raise Fault(f"refused in no plain line: {refusal!r}") from refusal
            if "was kept, since each is signed by itself" in str(refusal):
                return self._only_heard()
            self._unchanged("refused")
            return "refused"
        "".join(report.lines())
        if report.outcome is Outcome.HELD:
            self._unchanged("held")
            return "waits, nothing changed"
        if report.outcome is not Outcome.MERGED:
            self._unchanged(report.outcome)
            return "known already"
        try:
            return self._merged(sort)
        finally:
            self._connection.close()
            self._put_back()

    def _only_heard(self) -> str:
        """Of a bundle that tells another history of a desk, certificates and revocations are kept, and nothing else."""
        try:
            if self._whole(_OF_TRUST) != self.beside:
                raise Fault("refused, and changed more than what is known of desks")
        finally:
            self._connection.close()
            self._put_back()
        return "refused, what it says of desks kept"

    def _unchanged(self, how: str) -> None:
        shutil.rmtree(self.desk.folder / quarantine.FOLDER, ignore_errors=True)
        left = [
            p for p in self.desk.folder.rglob("*") if p.is_file() and (p.parent.name == "inbox" or ".part" in p.name)
        ]
        if left:
            raise Fault(f"{how}, and left {left}")
        if self._now() != self._version:
            if self._whole() != self.before:
                raise Fault(f"{how}, and changed the desk")
            self._version = self._now()

    def _merged(self, sort: str) -> str:
        self._sound()
        if sort == own_word.__name__:
            return "its own desk's word"
        if self._content() == self.after:
            return "the same"
        report = self.merge(self.good)
        if self._content() != self.after:
            raise Fault(f"merged to something else, which the good bundle does not mend ({report.outcome})")
        return "less than the good one, which mends it"

    def _sound(self) -> None:
        """The desk checks as sound, can be read, every signature that it would pass on is genuine, and it writes."""
        severe = [finding.text for finding in check(self._reader) if finding.severe]
        if severe:
            raise Fault(f"merged, and the desk is damaged: {severe}")
        with self._reader.reading() as session:
            for kind in kinds().values():
                session.scalars(select(kind.record)).all()
        find(self._reader, "water")
        with self.desk.raw() as connection:
            for (id_,) in connection.execute("SELECT id FROM record").fetchall():
                history(connection, UUID(bytes=id_))
            conflicts(connection)
            desks = {ix: card.id for ix, card in identity.cards(connection).items()}
            streams = dict(connection.execute("SELECT ix, name FROM stream").fetchall())
            for key, number, *signed in connection.execute("SELECT series, number, at, key, signature FROM seal"):
                desk, stream = desks[key >> STREAM_BITS], streams[key & MOST_STREAMS - 1]
                if not seals.genuine(Sealed(desk, stream, number, *signed, chain.at(connection, key, number).hash)):
                    raise Fault(f"merged, and keeps a signature under {stream} {number} that is not genuine")
        write(self.desk, self.path.with_name("passed on.lmcb"))


@contextmanager
def bounded() -> Iterator[None]:
    """No more memory than MEMORY beside what there is, and no more than SECONDS."""
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + MEMORY, hard))
    signal.alarm(SECONDS)
    try:
        yield
    finally:
        signal.alarm(0)
        resource.setrlimit(resource.RLIMIT_AS, (hard, hard))


def _too_long(*_: object) -> None:
    raise Fault(f"took more than {SECONDS} seconds")


# A process of some mutants


@dataclass
class Batch:
    """Which mutants a process makes and merges."""

    folder: Path
    cases: list[Case]
    seed: int
    first: int
    last: int


def work(batch: Batch, folder: Path) -> None:
    """Announce each mutant on a line, then say what became of it."""
    signal.signal(signal.SIGALRM, _too_long)
    receivers: dict[str, Receiver] = {}
    for n in range(batch.first, batch.last):
        print(json.dumps({"begins": n}), flush=True)
        sort, case, data = mutant(Random(f"{batch.seed}:{n}"), batch.cases)
        if case.name not in receivers:
            receivers[case.name] = Receiver(case, folder / case.name)
        said = {"sort": sort, "case": case.name}
        try:
            became = receivers[case.name].trial(sort, data)
        except Exception as fault:
            became, said["fault"] = "FAULT", f"{type(fault).__name__}: {fault}"
            said["where"] = "".join(traceback.format_exc(limit=-4))
            del receivers[case.name]
            gc.collect()
        print(json.dumps(said | {"became": became}), flush=True)


def keep(cases: list[Case], seed: int, n: int) -> str:
    """Keep a mutant and its machine. Returns the command that merges it again."""
    _, case, data = mutant(Random(f"{seed}:{n}"), cases)
    kept = (FAILURES / f"{seed}-{n}").absolute()
    place(case.machine, kept)
    (kept / "mutant.lmcb").write_bytes(data)
    return f"LMCDESK_STATE={kept}/state python -m lmcdesk --desk {kept}/desk merge {kept}/mutant.lmcb"


def fuzz(times: int, seed: int = 1, first: int = 0) -> tuple[Counter[tuple[str, str]], list[str]]:
    """Merge so many mutants. Returns how often each sort became what, and what failed."""
    counts: Counter[tuple[str, str]] = Counter()
    failed: list[str] = []
    quick = Path("/dev/shm")
    with tempfile.TemporaryDirectory(prefix="lmcdesk-fuzz-", dir=quick if quick.is_dir() else None) as name:
        folder = Path(name)
        cases = prepare(folder / "good")
        while first < times:
            batch = Batch(folder / "trial", cases, seed, first, min(first + BATCH, times))
            (folder / "batch").write_bytes(pickle.dumps(batch))
            try:
                done = subprocess.run(
                    [sys.executable, __file__, "--batch", str(folder / "batch")],
                    env=os.environ | {"PYTHONPATH": str(ROOT)},
                    capture_output=True,
                    text=True,
                )
            except KeyboardInterrupt:  # what was found so far counts
                break
            shutil.rmtree(folder / "trial", ignore_errors=True)
            first = batch.last
            begun, died = batch.first - 1, True
            for line in map(json.loads, done.stdout.splitlines()):
                died = "begins" in line
                if died:
                    begun = line["begins"]
                else:
                    counts[line["sort"], line["became"]] += 1
                    if "fault" in line:
                        kept = keep(cases, seed, begun)
                        failed.append(
                            f"{seed}:{begun} {line['sort']} ({line['case']}): {line['fault']}\n{kept}\n{line['where']}"
                        )
            if died or done.returncode:
                kept = keep(cases, seed, max(begun, batch.first))
                failed.append(f"{seed}:{begun}: the process died ({done.returncode})\n{kept}\n{done.stderr[-2000:]}")
                first = begun + 1
            print(f"{first} of {times}, failed: {len(failed)}", file=sys.stderr)
    return counts, failed


def table(counts: Counter[tuple[str, str]]) -> list[str]:
    """How often each sort became what."""
    sorts, became = sorted({sort for sort, _ in counts}), sorted({what for _, what in counts})
    lines = [f"{'':12}" + "".join(f"{what[:24]:>26}" for what in became)]
    lines += [f"{sort:12}" + "".join(f"{counts[sort, what]:26}" for what in became) for sort in sorts]
    return [*lines, f"{'all':12}" + "".join(f"{sum(counts[s, what] for s in sorts):26}" for what in became)]


def main() -> int:
    """From the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("times", type=int, nargs="?", default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--batch", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.batch:
        with closing(given.batch.open("rb")) as file:
            batch = pickle.load(file)
        batch.folder.mkdir()
        work(batch, batch.folder)
        return 0
    began = time.monotonic()
    counts, failed = fuzz(given.times, given.seed)
    print("\n".join(table(counts)))
    taken = time.monotonic() - began
    print(f"{counts.total()} mutants in {taken:.0f} s, {counts.total() / taken:.0f} a second; seed {given.seed}")
    print("\n\n".join([f"failed: {len(failed)}", *failed]))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
