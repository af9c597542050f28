"""Kills an import or a merge at random moments, over and over: python -m tests.end_to_end.kill [TIMES] [WORK]

After each kill the desk must check as sound, and the work must be either all there, as a run left it that was not
killed, or not at all; then it is done again, to its end. A process that is killed is forked from one that has the
program loaded already, so that nearly all moments lie within the work itself.
"""

import multiprocessing
import os
import random
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from datetime import date
from hashlib import sha256
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from lmcdesk.cli import main
from lmcdesk.domain.base import kinds, new_id
from lmcdesk.store.check import check
from lmcdesk.store.database import Database
from lmcdesk.store.digest import digest
from lmcdesk.store.journal import Edit

ROOT = Path(__file__).resolve().parent.parent.parent

PROCESSES = multiprocessing.get_context("forkserver")
PROCESSES.set_forkserver_preload(["lmcdesk.cli.exchange", "lmcdesk.cli.sheets", "lmcdesk.sheets.applying", __name__])


def environment(machine: Path) -> dict[str, str]:
    """A machine of its own: its marks lie in a folder that can be put back."""
    return os.environ | {"LMCDESK_STATE": str(machine / "state"), "PYTHONPATH": str(ROOT)}


def run(machine: Path, *arguments: str) -> None:
    """One command on a machine's desk, which must succeed."""
    done = subprocess.run(
        [sys.executable, "-m", "lmcdesk", "--desk", str(machine / "desk"), *arguments],
        env=environment(machine),
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise AssertionError(f"{arguments}: {done.stderr}")


def fill(desk: Database, projects: int) -> None:
    """Projects with milestones, enough for the work to take a moment."""
    edits = []
    for n in range(projects):
        id_ = new_id()
        given = {"code": f"LA-2026-{n:05}", "title": f"Project {n}", "country": "LA", "province": "LA-LM"}
        edits.append(Edit("project", id_, given | {"stage": "implementation", "planned_end": date(2027, 1, 1)}))
        edits += [Edit("milestone", new_id(), {"project": id_, "title": f"Step {m}", "weight": 20}) for m in range(5)]
    with desk.writing("filler") as journal:
        journal.append(edits)


def prepare(folder: Path, projects: int) -> dict[str, tuple[Path, tuple[str, ...]]]:
    """For each sort of work the machine that it is done on, and the command that does it."""
    capital, province = folder / "capital", folder / "province"
    run(capital, "new", "--country", "LA", "--role", "secretariat", "--name", "Vientiane")
    run(province, "new", "--country", "LA", "--province", "LA-LM", "--name", "Luang Namtha")
    request, answer, bundle, sheet = (str(folder / n) for n in ("request", "answer", "in.lmcb", "list.xlsx"))
    run(province, "request", request)
    run(capital, "enrol", request, answer)
    run(province, "accept", answer)
    os.environ["LMCDESK_STATE"] = str(province / "state")
    fill(Database.open(province / "desk"), projects)
    run(province, "bundle", bundle, "--all")
    run(province, "export", sheet)
    return {"import": (capital, ("import", sheet, "--kind", "projects")), "merge": (capital, ("merge", bundle))}


def state(machine: Path) -> str:
    """What is on the desk: how much, and a digest of all; after a check that finds it sound."""
    desk = Database.open(machine / "desk")
    severe = [finding.text for finding in check(desk) if finding.severe]
    if severe:
        raise AssertionError(severe)
    with desk.raw() as connection:
        tables = ("project", "change", "work WHERE what <> 'seal'")
        counts = [connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables]
        imported = connection.execute("SELECT 1 FROM work WHERE what = 'import'").fetchone()
        return f"{counts} {_values(connection) if imported else digest(connection)}"


def _values(connection: sqlite3.Connection) -> str:
    """A digest of all values of the projects: an import makes new ids, so that no two leave the same behind."""
    fields = ", ".join(kinds()["project"].fields)
    rows = connection.execute(f"SELECT deleted, {fields} FROM project ORDER BY code").fetchall()
    return sha256(repr(rows).encode()).hexdigest()


def _work(machine: Path, command: Sequence[str], said: Path, begins: Connection, limit: int) -> None:
    """One command, in a process of its own; `limit` is the size in bytes beyond which it can write no file."""
    os.environ["LMCDESK_STATE"] = str(machine / "state")
    sys.stdout, sys.stderr = open(os.devnull, "w"), said.open("w", buffering=1)  # noqa: SIM115  (until the process ends)
    if limit:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    begins.send(None)
    sys.exit(main(["--desk", str(machine / "desk"), *command]))


def start(machine: Path, command: Sequence[str], said: Path, limit: int = 0) -> BaseProcess:
    """Begin a command on a machine, whose errors go to a file. Returns once the program is loaded."""
    receives, begins = PROCESSES.Pipe(duplex=False)
    process = PROCESSES.Process(target=_work, args=(machine, command, said, begins, limit))
    process.start()
    begins.close()
    receives.recv()
    receives.close()
    return process


def place(origin: Path, machine: Path) -> None:
    """Put a copy of a machine somewhere; its marks then know the new path."""
    shutil.rmtree(machine, ignore_errors=True)
    shutil.copytree(origin, machine)
    for mark in (machine / "state").glob("*.json"):
        mark.write_text(mark.read_text().replace(str(origin), str(machine)))


def end(machine: Path, command: Sequence[str], said: Path) -> float:
    """Do a command that is not killed, which must succeed. Returns how many seconds it took."""
    process = start(machine, command, said)
    begun = time.perf_counter()
    process.join()
    taken = time.perf_counter() - begun
    if process.exitcode:
        raise AssertionError(f"{command} ended with {process.exitcode}: {said.read_text()}")
    process.close()
    return taken


def kill(times: int, projects: int = 100, seed: int = 5, only: str = "") -> dict[str, Counter[str]]:
    """Kill each sort of work, or one, so many times. Returns how often nothing and how often all of it was there."""
    rnd = random.Random(seed)
    found: dict[str, Counter[str]] = {}
    with tempfile.TemporaryDirectory(prefix="lmcdesk-kill-") as name:
        folder = Path(name)
        for work, (origin, command) in prepare(folder, projects).items():
            if only not in ("", work):
                continue
            machine, said = folder / f"trial-{work}", folder / "said"
            place(origin, machine)
            before, takes, after = state(machine), end(machine, command, said), state(machine)
            outcomes: Counter[str] = Counter()
            for _ in range(times):
                place(origin, machine)
                process = start(machine, command, said)
                time.sleep(rnd.uniform(0, takes * 1.05))
                process.kill()
                process.join()
                process.close()
                now = state(machine)
                if now not in (before, after):
                    raise AssertionError(f"{work} was half done: {now}, neither {before} nor {after}")
                outcomes["not at all" if now == before else "all there"] += 1
                if now == before:
                    end(machine, command, said)
                    if (again := state(machine)) != after:
                        raise AssertionError(f"{work}, done again after a kill, left {again} and not {after}")
            found[work] = outcomes
    return found


if __name__ == "__main__":
    began = time.perf_counter()
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    for work, outcomes in kill(times, only=sys.argv[2] if len(sys.argv) > 2 else "").items():
        print(work, dict(outcomes))
    print(f"{time.perf_counter() - began:.0f} s")
