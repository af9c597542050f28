"""What is measured: one stage a process, named on the command line; it prints its seconds and its memory as JSON."""

import json
import random
import sqlite3
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

FIELDS = ("title", "title_local", "weight", "progress", "delay_text", "verification", "position", "planned", "actual")
FIELDS += ("baseline", "begins", "status", "delay_reason")
RECORDS, PER_RECORD = 20_000, 10


PAINTED: list[float] = []
"""Memory of a window's process when it was painted."""


def megabytes(process: int | str = "self") -> float:
    """The most memory a process has held; 0 where the system does not tell."""
    try:
        for line in Path(f"/proc/{process}/status").read_text().splitlines():
            if line.startswith("VmHWM"):
                return int(line.split()[1]) / 1024
    except OSError:
        pass
    return 0.0


def value(name: str, rnd: random.Random) -> Any:
    """A believable value for a milestone's field."""
    if name in ("weight", "progress", "position"):
        return rnd.randrange(100)
    if name in ("planned", "actual", "baseline", "begins"):
        return date(2023, 1, 1) + timedelta(days=rnd.randrange(1800))
    if name == "status":
        return rnd.choice(["done", "on_track", "at_risk", "late"])
    if name == "delay_reason":
        return rnd.choice(["flood", "funds", "land", "staff"])
    return " ".join(rnd.choice(["irrigation", "clinic", "ໂຄງການ", "report", "budget", "ຖະໜົນ"]) for _ in range(8))


def edits() -> list[tuple[int, dict[str, Any]]]:
    """Ten of its fields for each of 20,000 records: (record, values)."""
    rnd = random.Random(7)
    order = list(range(RECORDS))
    rnd.shuffle(order)
    return [(n, {name: value(name, rnd) for name in rnd.sample(FIELDS, PER_RECORD)}) for n in order]


# Recording


def record_setup(folder: Path) -> float:
    """A desk with 20,000 milestones, and a plain database with the same table."""
    from lmcdesk.domain.records import Milestone, Project
    from lmcdesk.store.database import Database
    from lmcdesk.store.journal import Edit

    rnd = random.Random(1)
    desk = Database.create(folder / "record", country="LA", province="LA-LM", name="bench")
    project = Project(title="bench", province="LA-LM")
    with desk.writing("bench") as journal:
        journal.add(project)
        ids = [Milestone().id for _ in range(RECORDS)]
        journal.append(
            Edit("milestone", id_, {"project": project.id} | {name: value(name, rnd) for name in FIELDS}) for id_ in ids
        )
    plain = sqlite3.connect(folder / "plain.sqlite3")
    plain.execute("PRAGMA journal_mode = WAL")
    with desk.raw() as connection:
        (schema,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'milestone'").fetchone()
        rows = connection.execute("SELECT * FROM milestone").fetchall()
    plain.execute(schema)
    plain.execute("CREATE INDEX milestone_by_project ON milestone (project)")
    plain.executemany(f"INSERT INTO milestone VALUES ({','.join('?' * len(rows[0]))})", rows)
    plain.commit()
    plain.close()
    (folder / "ids.json").write_text(json.dumps([id_.hex for id_ in ids]))
    return 0.0


def record_ours(folder: Path) -> float:
    """The edits through the journal."""
    from uuid import UUID

    from lmcdesk.store.database import Database
    from lmcdesk.store.journal import Edit

    ids = [UUID(text) for text in json.loads((folder / "ids.json").read_text())]
    wanted = [Edit("milestone", ids[n], values) for n, values in edits()]
    desk = Database.open(folder / "record")
    start = time.process_time()
    with desk.writing("bench") as journal:
        journal.append(wanted)
    return time.process_time() - start


def record_rival(folder: Path) -> float:
    """The same edits as plain UPDATEs, one statement a field, in one transaction."""
    by_field: dict[str, list[tuple[Any, int]]] = {name: [] for name in FIELDS}
    for n, values in edits():
        for name, new in values.items():
            by_field[name].append((new.isoformat() if isinstance(new, date) else new, n + 2))
    connection = sqlite3.connect(folder / "plain.sqlite3", isolation_level=None)
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA cache_size = -32000")
    start = time.process_time()
    connection.execute("BEGIN IMMEDIATE")
    for name, pairs in by_field.items():
        connection.executemany(f"UPDATE milestone SET {name} = ? WHERE rid = ?", pairs)
    connection.execute("COMMIT")
    connection.close()
    return time.process_time() - start


# Lists


def list_setup(folder: Path) -> float:
    """A desk with 20,000 projects and 500,000 milestones."""
    from lmcdesk.domain.base import new_id
    from lmcdesk.domain.values import Role
    from lmcdesk.store.database import Database
    from lmcdesk.store.journal import Edit

    rnd = random.Random(3)
    desk = Database.create(folder / "list", country="LA", role=Role.SECRETARIAT, name="bench")
    projects = [new_id() for _ in range(20_000)]
    with desk.writing("bench") as journal:
        journal.append(
            Edit(
                "project",
                id_,
                {"code": f"LA-2026-{n:05}", "title": value("title", rnd), "title_local": "ໂຄງການ", "country": "LA"}
                | {"province": f"LA-{rnd.choice(['LM', 'OU', 'PH', 'BK', 'HO'])}", "measure": f"4.2.{1 + n % 14}-1"}
                | {"stage": "implementation", "planned_start": date(2025, 1, 1), "planned_end": date(2027, 6, 1)},
            )
            for n, id_ in enumerate(projects)
        )
        journal.append(
            Edit(
                "milestone",
                new_id(),
                {"project": projects[n % 20_000], "title": "Design", "weight": 4, "progress": rnd.randrange(100)}
                | {"planned": value("planned", rnd), "baseline": value("planned", rnd), "position": n // 20_000},
            )
            for n in range(500_000)
        )
    return 0.0


def list_ours(folder: Path) -> float:
    """What the window does to show the list: the keys of all rows in order, and the rows of the first screen."""
    from lmcdesk.store.database import Database
    from lmcdesk.store.queries import ProjectFilter, project_keys, project_rows

    desk = Database.open(folder / "list")
    start = time.perf_counter()
    with desk.raw() as connection:
        keys = project_keys(connection, ProjectFilter(), date(2026, 11, 24))
        rows = project_rows(connection, keys[:40], date(2026, 11, 24))
    taken = time.perf_counter() - start
    assert len(keys) == 20_000 and len(rows) == 40
    return taken


def list_rival(folder: Path) -> float:
    """The bare table, read whole."""
    connection = sqlite3.connect(folder / "list" / "desk.sqlite3")
    start = time.perf_counter()
    rows = connection.execute("SELECT * FROM project").fetchall()
    taken = time.perf_counter() - start
    connection.close()
    assert len(rows) == 20_000
    return taken


# The window


def window_ours(folder: Path) -> float:
    """Process start to first paint of the program's window."""
    told = (
        "import sys\n"
        "from lmcdesk.ui import window\n"
        "class Told(window.Window):\n"
        "    def __init__(self, *given):\n"
        "        super().__init__(*given)\n"
        "        self.painted.connect(lambda: print('painted', flush=True))\n"
        "window.Window = Told\n"
        "from lmcdesk.cli import main\n"
        "main(['--desk', sys.argv[1]])\n"
    )
    return _first_paint([sys.executable, "-c", told, str(folder / "window")])


def window_rival(_folder: Path) -> float:
    """The same of a window with nothing in it."""
    bare = (
        "from PySide6.QtWidgets import QApplication, QWidget\n"
        "class W(QWidget):\n"
        "    def paintEvent(self, e):\n"
        "        print('painted', flush=True)\n"
        "app = QApplication([])\n"
        "w = W(); w.resize(1366, 768); w.show()\n"
        "app.exec()\n"
    )
    return _first_paint([sys.executable, "-c", bare])


def _first_paint(command: list[str]) -> float:
    import subprocess

    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    for line in process.stdout:
        if line.strip() == "painted":
            break
    taken = time.perf_counter() - start
    PAINTED.append(megabytes(process.pid))
    process.kill()
    process.wait()
    return taken


STAGES: dict[str, Callable[[Path], float]] = {
    f.__name__: f
    for f in (
        record_setup,
        record_ours,
        record_rival,
        list_setup,
        list_ours,
        list_rival,
        window_ours,
        window_rival,
    )
}


if __name__ == "__main__":
    seconds = STAGES[sys.argv[1]](Path(sys.argv[2]))
    print(json.dumps({"seconds": seconds, "megabytes": max(PAINTED, default=megabytes())}))
