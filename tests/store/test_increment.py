"""A whole backup and what is written beside it later put together just the state that was at the later moment."""

import os
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from lmcdesk.domain.base import new_id
from lmcdesk.domain.records import Milestone, Project
from lmcdesk.domain.rights import Reason, Warrant
from lmcdesk.domain.values import Role
from lmcdesk.errors import DeskError, DiskTrouble, NotADesk
from lmcdesk.store import backup as backups
from lmcdesk.store import increment, takeover, undo, withheld
from lmcdesk.store.check import check
from lmcdesk.store.conflicts import conflicts, decide
from lmcdesk.store.database import FILE_NAME, Database
from lmcdesk.store.journal import Edit
from lmcdesk.store.keys import STREAM_BITS
from lmcdesk.store.restore import look, restore
from tests.store.exchanging import pack, vector
from tests.store.test_restore import files_no_larger_than, titles, write

MakeDesk = Callable[..., Database]

KEY = b"k" * 32


def everything(file: Path) -> dict[str, Any]:
    """Every row of every table, and the statements that made them."""
    with closing(sqlite3.connect(file)) as connection:
        made = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2").fetchall()
        tables = [name for kind, name, _ in made if kind == "table"]
        rows = {name: sorted(connection.execute(f"SELECT * FROM {name}"), key=repr) for name in tables}
        return rows | {"": [made, connection.execute("PRAGMA user_version").fetchone()]}


# Any history


class History:
    """Two secretariats and a province that write and exchange; the first one is backed up."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.saved = root / "saved"
        self.saved.mkdir()
        self.desks = [
            Database.create(root / name, country="LA", province=province, role=role, name=name)
            for name, province, role in (
                ("VT", None, Role.SECRETARIAT),
                ("LN", "LA-LM", Role.COORDINATOR),
                ("PV", None, Role.SECRETARIAT),
            )
        ]
        self.records: list[tuple[str, Any]] = []
        self.epoch = 1
        self.permitted = True
        for _ in range(3):
            self.make(0, 0)
        self.belong(0, 0)
        self.belong(0, 1)
        self.send(0, 1)
        self.send(0, 2)
        self.bases = 0
        self.base()

    def judge(self, span: withheld.Span) -> list[tuple[int, Warrant | Reason]]:
        """Whether the province is believed changes from time to time."""
        if span.desk != self.desks[1].me.id or self.permitted:
            return [(span.upto, Warrant(Role.SECRETARIAT, "LA", ()))]
        return [(span.upto, Reason.UNKNOWN)]

    def _pick(self, n: int, kind: str) -> Any:
        found = [id_ for of, id_ in self.records if of == kind]
        return found[n % len(found)]

    def _write(self, desk: int, *edits: Edit, epoch: int | None = None) -> None:
        with suppress(DeskError), self.desks[desk].writing("N", "sample") as journal:
            journal.append(edits, epoch)

    # What may happen

    def make(self, desk: int, n: int) -> None:
        id_ = new_id()
        self.records.append(("project", id_))
        province = ["LA-LM", None, "LA-OU"][n % 3]
        self._write(desk, Edit("project", id_, {"title": str(n), "province": province}))

    def belong(self, desk: int, n: int) -> None:
        id_ = new_id()
        self.records.append(("milestone", id_))
        self._write(desk, Edit("milestone", id_, {"project": self._pick(n, "project"), "title": "m"}))

    def say_nothing(self, desk: int, n: int) -> None:
        self._write(desk, Edit("comment", new_id(), {}))

    def edit(self, desk: int, n: int) -> None:
        self._write(desk, Edit("project", self._pick(n, "project"), {"title": str(n), "women": n}))

    def edit_late(self, desk: int, n: int) -> None:
        self._write(0, Edit("project", self._pick(n, "project"), {"title": f"late {n}"}), epoch=self.epoch)

    def open_form(self, desk: int, n: int) -> None:
        with self.desks[0].raw() as connection:
            (self.epoch,) = connection.execute("SELECT epoch FROM me").fetchone()

    def give(self, desk: int, n: int) -> None:
        self._write(desk, Edit("milestone", self._pick(n, "milestone"), {"project": self._pick(n // 3, "project")}))

    def move(self, desk: int, n: int) -> None:
        province = ["LA-LM", "LA-OU", None][n % 3]
        self._write(2 * (desk % 2), Edit("project", self._pick(n, "project"), {"province": province}))

    def delete(self, desk: int, n: int) -> None:
        with suppress(DeskError), self.desks[desk].writing("N", "sample") as journal:
            verb = journal.restore if n % 3 == 0 else journal.delete
            kind = ["project", "milestone"][n % 2]
            verb(kind, self._pick(n, kind))

    def send(self, desk: int, n: int) -> None:
        sender, receiver = self.desks[desk], self.desks[n % 3]
        if sender is receiver:
            return
        with sender.writing("N", "seal") as journal:
            journal.connection.execute(
                f"INSERT OR IGNORE INTO seal SELECT desk << {STREAM_BITS} | stream, number, 0, ?, x'00' FROM series "
                "WHERE desk = (SELECT desk FROM me) AND number > 0",
                (KEY,),
            )
        parcel = pack(sender, vector(receiver))
        with suppress(takeover.Gap), receiver.writing("N", "merge") as journal:
            takeover.take_over(journal, parcel.handover, parcel.segments, None, self.judge)

    def send_here(self, desk: int, n: int) -> None:
        self.send(1 + desk % 2, 0)

    def believe(self, desk: int, n: int) -> None:
        self.permitted = not self.permitted
        for database in self.desks:
            with database.writing("N", "trust") as journal:
                withheld.review(journal.connection, [KEY], self.judge)

    def undo(self, desk: int, n: int) -> None:
        with suppress(DeskError):
            undo.undo(self.desks[0], "N")

    def decide(self, desk: int, n: int) -> None:
        with self.desks[0].raw() as connection:
            open_ = conflicts(connection)
        if open_:
            decide(self.desks[0], "N", open_[n % len(open_)].number, "newest")

    # And whenever it does

    def base(self, *_: int) -> None:
        self.bases += 1
        self.whole = self.saved / f"base-{self.bases}"
        with self.desks[0].raw() as connection:
            backups.write(connection, self.whole)

    def compare(self, *_: int) -> None:
        small, full = self.saved / "small", self.saved / "full"
        small.unlink(missing_ok=True)
        with self.desks[0].raw() as connection:
            increment.write(connection, self.whole, small)
            backups.write(connection, full)
        told, folder = look(full), self.root / "again"
        assert look(small) == told
        shutil.rmtree(folder, ignore_errors=True)
        restore(folder, small)
        assert everything(folder / FILE_NAME) == everything(full)
        assert not [found for found in check(Database.open(folder)) if found.severe]


HAPPENS = [
    History.make,
    History.belong,
    History.say_nothing,
    History.edit,
    History.edit,
    History.edit_late,
    History.open_form,
    History.give,
    History.move,
    History.move,
    History.delete,
    History.send,
    History.send_here,
    History.send_here,
    History.believe,
    History.undo,
    History.decide,
    History.base,
    History.compare,
]


BELONGS = (History.belong, 0, 1)
BASE = (History.base, 0, 0)
SAYS = [(History.make, 1, 0), (History.send_here, 0, 0)]


@settings(max_examples=12, suppress_health_check=list(HealthCheck))
@example([BELONGS, BASE, (History.move, 1, 1), (History.send_here, 1, 0)])  # moved unseen, with its project
@example([*SAYS, BASE, (History.believe, 0, 0)])
@example([*SAYS, (History.believe, 0, 0), BASE, (History.believe, 0, 0)])
@example([*SAYS, BASE, (History.undo, 0, 0)])
@example([BASE, (History.say_nothing, 0, 0)])
@example([(History.open_form, 0, 0), *SAYS, BASE, (History.edit_late, 0, 3)])
@given(st.lists(st.tuples(st.sampled_from(HAPPENS), st.integers(0, 2), st.integers(0, 9)), min_size=8, max_size=30))
def test_any_state_is_put_together_as_it_was(happens: list[Any]) -> None:
    root = Path(tempfile.mkdtemp(prefix="lmcdesk-"))
    try:
        history = History(root)
        for happening, desk, n in happens:
            happening(history, desk, n)
        history.compare()
    finally:
        shutil.rmtree(root)


# When one is made


@pytest.fixture
def desk(make_desk: MakeDesk) -> Database:
    made = make_desk("VT")
    write(made, *(f"{n:02}" for n in range(20)))
    return made


def keep(desk: Database, occasion: str = "merge") -> Path:
    with desk.raw() as connection:
        return backups.keep(connection, desk.folder, occasion)


def is_whole(file: Path) -> bool:
    with closing(sqlite3.connect(file)) as connection:
        return increment.base_of(connection) is None


def test_what_came_since_is_written_beside_a_whole_backup(desk: Database) -> None:
    base = keep(desk, "upgrade")
    write(desk, "new")
    small = keep(desk)
    assert is_whole(base) and not is_whole(small)
    assert (look(base).projects, look(small).projects) == (20, 21)
    write(desk, "newer")
    assert not is_whole(keep(desk, "import")) and is_whole(keep(desk, "upgrade")) and is_whole(keep(desk, "restore"))
    restore(desk.folder, small)
    again = Database.open(desk.folder)
    assert len(titles(again)) == 21 and check(again) == []


def test_a_whole_one_is_made_where_much_is_new_or_the_last_is_of_another_week(desk: Database) -> None:
    base = keep(desk)
    assert is_whole(base)
    write(desk, "a", "b", "c", "d")
    assert not is_whole(keep(desk))
    write(desk, "e")
    later = keep(desk)
    assert is_whole(later)
    for days, whole in ((6, False), (8, True)):
        then = time.time() - days * 86_400
        for file in (base, later):
            os.utime(file, (then, then))
        assert is_whole(keep(desk)) is whole


def test_nothing_goes_on_from_a_state_that_was_given_up(desk: Database) -> None:
    early = keep(desk, "upgrade")
    write(desk, "given up")
    late = keep(desk, "upgrade")
    restore(desk.folder, early)
    again = Database.open(desk.folder)
    with again.raw() as connection:
        assert increment.base(connection, [late, early]) == early
    write(again, "other")
    with again.raw() as connection:
        assert increment.base(connection, [late, early]) is None
    assert look(keep(again)).projects == 21


def test_a_damaged_whole_one_is_passed_over(desk: Database) -> None:
    keep(desk, "upgrade").write_bytes(b"no database" * 1000)
    assert is_whole(keep(desk))


def test_what_an_increment_needs_is_never_let_go(desk: Database) -> None:
    base = keep(desk, "upgrade")
    small = keep(desk)
    for _ in range(backups.KEPT + 2):
        keep(desk, "upgrade")
    assert base.exists() and look(small).projects == 20
    kept = [keep(desk) for _ in range(backups.KEPT)]
    assert not base.exists() and not small.exists() and [look(file).projects for file in kept] == [20] * backups.KEPT
    left = {file.name.partition("-")[0] for file in base.parent.iterdir()}
    assert left == {"upgrade", "merge"} and len(list(base.parent.iterdir())) <= 2 * backups.KEPT + 1


def test_a_damaged_increment_keeps_nothing_and_stops_nothing(desk: Database) -> None:
    base = keep(desk, "upgrade")
    keep(desk).write_bytes(b"no database" * 1000)
    for _ in range(backups.KEPT):
        keep(desk, "upgrade")
    assert not base.exists()


# When one is put back


def test_an_increment_without_its_whole_one_is_refused(desk: Database, tmp_path: Path) -> None:
    base = keep(desk, "upgrade")
    write(desk, "new")
    small = keep(desk)
    alone = tmp_path / "alone.lmcdesk"
    shutil.copyfile(small, alone)
    for attempt in (look, lambda file: restore(desk.folder, file)):
        with pytest.raises(NotADesk, match=f"the first, “{base.name}”, does not lie beside it. Nothing was changed"):
            attempt(alone)
    other = desk.folder / "backups" / "other"
    with desk.raw() as connection:
        backups.write(connection, other)
    os.replace(other, base)  # a backup, but not the one
    for file in (small, base):
        if file == base:
            base.write_bytes(b"")
        with pytest.raises(NotADesk, match="Choose another backup"):
            look(small)
    assert len(titles(desk)) == 21


def test_an_increment_is_no_desk(desk: Database, tmp_path: Path) -> None:
    keep(desk, "upgrade")
    (tmp_path / "other").mkdir()
    shutil.copyfile(keep(desk), tmp_path / "other" / FILE_NAME)
    with pytest.raises(NotADesk, match="another program"):
        Database.open(tmp_path / "other")


def test_a_full_disk_changes_nothing(desk: Database) -> None:
    keep(desk, "upgrade")
    with desk.writing("N") as journal:
        project = Project(title="x" * 50_000)
        journal.add(project)
        journal.add(Milestone(project=project.id, title="y" * 50_000))
    small = keep(desk)
    assert not is_whole(small)
    before = {file: file.read_bytes() for file in small.parent.iterdir()}
    with files_no_larger_than(small.stat().st_size // 2), pytest.raises(DiskTrouble, match="Nothing was changed"):
        restore(desk.folder, small)
    with files_no_larger_than(small.stat().st_size // 2), pytest.raises(DiskTrouble), desk.raw() as connection:
        backups.keep(connection, desk.folder, "merge")
    assert {file: file.read_bytes() for file in small.parent.iterdir()} == before
    assert not (desk.folder / "restored").exists() and len(titles(desk)) == 21
