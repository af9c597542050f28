"""What a desk kept of fields and kinds that its program did not know shows once a newer version has brought it up."""

import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from lmcdesk.domain.base import Field, Kind, kinds, new_id
from lmcdesk.domain.records import Project
from lmcdesk.store import backup, homing, increment, migrations, search
from lmcdesk.store.check import check
from lmcdesk.store.database import FILE_NAME, Database
from lmcdesk.store.journal import Edit
from lmcdesk.store.keys import field_key
from lmcdesk.store.restore import restore
from tests.store.exchanging import NewerDesk, pack, send, take
from tests.store.test_migrations import stored

MakeDesk = Callable[..., Database]

ALWAYS = {("project", None), ("project", "province"), ("project", "stage")}
"""Without these no version of the program can write."""


@contextmanager
def older(kind: str, field: str | None) -> Iterator[None]:
    """The program as it was before it knew a kind, or a field of one."""
    known: dict[str, Any] = kinds() if field is None else kinds()[kind].fields
    whole = dict(known)
    del known[field or kind]
    forget_kinds()
    try:
        yield
    finally:
        known.clear()
        known.update(whole)
        forget_kinds()


def forget_kinds() -> None:
    """Let go of all that was worked out from the kinds, but for themselves."""
    for name, module in list(sys.modules.items()):
        if name.startswith(("lmcdesk.store", "lmcdesk.domain")):
            for cached in vars(module).values():
                if hasattr(cached, "cache_clear") and cached is not kinds:
                    cached.cache_clear()


def take_away(desk: Database, kind: str, field: str | None) -> str:
    """Make of a new desk one of a version without a kind, or without a field of one. Returns the step that adds it."""
    with closing(sqlite3.connect(desk.path)) as c:
        made = c.execute(
            "SELECT type, name, sql FROM sqlite_master WHERE tbl_name = ? AND sql > ''", (kind,)
        ).fetchall()
        indexes = {name: sql for type_, name, sql in made if type_ == "index"}
        if field is None:
            c.execute(f"DROP TABLE {kind}")
            (step,) = (sql for type_, _, sql in made if type_ == "table")
        else:
            indexes = {
                n: sql for n, sql in indexes.items() if c.execute(f"PRAGMA index_info({n})").fetchone()[2] == field
            }
            for name in indexes:
                c.execute(f"DROP INDEX {name}")
            (held,) = (of for _, name, of, *_ in c.execute(f"PRAGMA table_info({kind})") if name == field)
            c.execute(f"ALTER TABLE {kind} DROP COLUMN {field}")
            step = f"ALTER TABLE {kind} ADD COLUMN {field} {held}"
        c.commit()
    return ";\n".join([step, *indexes.values(), ""])


@contextmanager
def newer(step: str, tmp_path: Path) -> Iterator[None]:
    """The program with one step more than it has."""
    file = tmp_path / "next.sql"
    file.write_text(step)
    with pytest.MonkeyPatch.context() as program:
        program.setattr(migrations, "STEPS", [*migrations.STEPS, file])
        program.setattr(migrations, "VERSION", migrations.VERSION + 1)
        yield


def value(field: Field, n: int) -> Any:
    if field.choice is not None:
        return list(field.choice)[n % len(field.choice)].value
    given = {UUID: new_id(), int: n, bool: n % 2 == 0, Decimal: Decimal(n), date: date(2026, 1, 1 + n)}
    return given.get(field.holds, f"{field.name} {n}")


def values(kind: Kind, n: int, project: UUID | None) -> dict[str, Any]:
    """All fields of a record, which belongs to a project."""
    filled = {field.name: value(field, n) for field in kind.fields.values()}
    fixed = {"project": project} if "project" in kind.fields else {}
    return filled | fixed | ({"province": "LA-LM", "country": "LA"} if kind.name == "project" else {})


class Story:
    """Two secretariats that know a kind, and a third whose older program does not. Whatever can happen to a record
    happens to those of the kind: it is written, fought over, deleted, deleted and yet edited, badly written; and its
    project moves away at the third, while the others, unaware of it, go on with it."""

    def __init__(self, make_desk: MakeDesk, kind: Kind) -> None:
        self.kind = kind
        self.south, self.capital = make_desk("Pakse"), make_desk("Vientiane")
        self.stays, self.moves = Project(title="stays", province="LA-LM"), Project(title="moves", province="LA-LM")
        with self.south.writing("N") as journal:
            journal.add(self.stays)
            journal.add(self.moves)
        self.plain, self.disputed, self.gone, self.outlived, self.ill, self.moved = (
            self.write(self.moves if n == 6 else self.stays, n) for n in range(1, 7)
        )
        send(self.south, self.capital)
        self.edit(self.capital, self.disputed, 11)
        self.edit(self.south, self.disputed, 12)
        for record in (self.gone, self.outlived):
            with self.capital.writing("V") as journal:
                journal.delete(kind.name, record)
        self.edit(self.south, self.outlived, 13)
        careless = NewerDesk()
        for field in kind.fields.values():
            said = 5 if field.holds is str else "five"
            careless.write(self.capital, self.ill, kind.number, field.number, said, (1 << 60) + field.number)
        send(self.south, self.capital)
        take(self.capital, careless.parcel(0))
        self.told = pack(self.capital, {})
        self.late = self.write(self.moves, 7)
        self.told_late = pack(self.south, {})

    def write(self, project: Project, n: int) -> UUID:
        id_ = new_id()
        with self.south.writing("N") as journal:
            journal.append([Edit(self.kind.name, id_, values(self.kind, n, project.id))])
        return id_

    def edit(self, desk: Database, record: UUID, n: int) -> None:
        with desk.writing("E") as journal:
            journal.edit(self.kind.name, record, values(self.kind, n, self.stays.id))

    def happen_at(self, desk: Database) -> None:
        take(desk, self.told)
        with desk.writing("O") as journal:
            journal.edit("project", self.moves.id, {"province": "LA-OU"})
        take(desk, self.told_late)
        homing.bring_home(desk, "O")


def shown(desk: Database) -> dict[str, Any]:
    """What every record shows, and where it is at home."""
    with desk.raw() as c:
        found: dict[str, Any] = {
            kind.name: c.execute(
                f"SELECT id, deleted, {', '.join(kind.fields)} FROM {kind.name} ORDER BY id"
            ).fetchall()
            for kind in kinds().values()
        }
        home = "SELECT r.id, r.kind, s.name FROM record r JOIN stream s ON s.ix = r.stream ORDER BY 1, 2"
        return found | {"home": c.execute(home).fetchall()}


def away(desk: Database) -> list[tuple[Any, ...]]:
    """What stands away from home."""
    with desk.raw() as c:
        return c.execute(
            """SELECT r.id, h.k & 63 FROM head h JOIN record r ON r.rid = h.k >> 6
            WHERE (h.dot >> 35 & 4095) <> r.stream"""
        ).fetchall()


def damage(desk: Database) -> list[str]:
    return [found.text for found in check(desk) if found.severe]


@pytest.mark.parametrize("kind", kinds())
def test_what_was_kept_shows_after_the_upgrade(make_desk: MakeDesk, tmp_path: Path, kind: str) -> None:
    """As at a desk that knew it from the first."""
    story = Story(make_desk, kinds()[kind])
    for field in [None, *kinds()[kind].fields]:
        if (kind, field) in ALWAYS:
            continue
        desk = make_desk(f"without {field}")
        step = take_away(desk, kind, field)
        with older(kind, field):
            story.happen_at(desk)
        with newer(step, tmp_path):
            desk = Database.open(desk.folder)
        other = make_desk(f"never without {field}")
        send(desk, other)
        assert shown(desk) == shown(other), field
        assert damage(desk) == [], field
        homing.bring_home(desk, "O")
        assert away(desk) == [], field


def notes(desk: Database) -> list[str]:
    with desk.raw() as c:
        return [note for (note,) in c.execute("SELECT note FROM project WHERE note IS NOT NULL")]


def found(desk: Database, words: str) -> list[str]:
    return [hit.title for hit in search.find(desk, words)]


def test_what_came_to_show_is_found(make_desk: MakeDesk, tmp_path: Path) -> None:
    desk, other = make_desk("old"), make_desk("other")
    with other.writing("N") as journal:
        journal.add(Project(title="Water", note="with a bridge"))
    step = take_away(desk, "project", "note")
    with older("project", "note"):
        send(other, desk)
        assert (found(desk, "water"), found(desk, "bridge")) == (["Water"], [])
    with newer(step, tmp_path):
        assert found(Database.open(desk.folder), "bridge") == ["Water"]


def test_what_an_older_backup_kept_shows_when_it_is_restored(make_desk: MakeDesk, tmp_path: Path) -> None:
    """A whole one, and one that goes on from it."""
    desk, other = make_desk("old"), make_desk("other")
    step = take_away(desk, "project", "note")
    told = []
    for brought in (["note 1", *[None] * 100], ["note 2"]):
        with other.writing("N") as journal:
            journal.append(Edit("project", new_id(), {"title": "Water", "note": note}) for note in brought)
        told.append(pack(other, {}))
    backups = []
    with older("project", "note"):
        for parcel in told:
            take(desk, parcel)
            with desk.raw() as c:
                backups.append(backup.keep(c, desk.folder, "daily"))
    with closing(sqlite3.connect(backups[1])) as c:
        assert increment.base_of(c) == backups[0].name
    for file, kept in zip(backups, (["note 1"], ["note 1", "note 2"]), strict=True):
        folder = tmp_path / file.stem
        restore(folder, file)
        with newer(step, tmp_path):
            assert notes(Database.open(folder)) == kept


@pytest.mark.parametrize("version", [3, 4])
def test_the_progress_that_a_desk_was_told_before_it_showed_any_shows(version: int, tmp_path: Path) -> None:
    """Version 4 has its column, and left it empty."""
    folder = stored(version, tmp_path / "old")
    with closing(sqlite3.connect(folder / FILE_NAME)) as c:
        rid, dot, epoch, clock, author = c.execute(
            "SELECT k >> 6, dot, epoch, clock, author FROM change WHERE k >> 6 = (SELECT min(rid) FROM project)"
        ).fetchone()
        last = c.execute("SELECT max(dot) FROM change WHERE dot >> 35 = ?", (dot >> 35,)).fetchone()[0]
        key = field_key(rid, kinds()["project"].fields["progress"].number)
        c.execute("INSERT INTO change VALUES (?, ?, ?, ?, ?, 41)", (last + 1, key, epoch, clock, author))
        c.execute("INSERT INTO head VALUES (?, ?, ?, ?)", (key, last + 1, epoch, clock))
        c.commit()
    with Database.open(folder).raw() as c:
        assert c.execute("SELECT rid FROM project WHERE progress = 41").fetchall() == [(rid,)]
