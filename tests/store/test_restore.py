"""A backup is whole or refused; putting one back loses nothing, doubles nothing, and changes nothing when it fails."""

import os
import resource
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from lmcdesk.domain.base import new_id
from lmcdesk.domain.records import Project
from lmcdesk.errors import DeskBusy, DeskError, DiskTrouble, NewerDesk, NotADesk, WrongInput
from lmcdesk.store import backup as backups
from lmcdesk.store import migrations, sqlite
from lmcdesk.store.check import check
from lmcdesk.store.database import FILE_NAME, Database
from lmcdesk.store.digest import digest
from lmcdesk.store.journal import Edit
from lmcdesk.store.restore import backup, look, restore
from tests.store.exchanging import send

MakeDesk = Callable[..., Database]


def write(desk: Database, *titles: str) -> None:
    with desk.writing("N") as journal:
        for title in titles:
            journal.add(Project(title=title))


def titles(desk: Database) -> list[str]:
    with desk.raw() as connection:
        return [title for (title,) in connection.execute("SELECT title FROM project WHERE deleted = 0 ORDER BY title")]


def digest_of(desk: Database) -> str:
    with desk.raw() as connection:
        return digest(connection)


@pytest.fixture
def desk(make_desk: MakeDesk) -> Database:
    made = make_desk("A", "LA-LM")
    write(made, "a", "b")
    return made


@pytest.fixture
def saved(desk: Database, tmp_path: Path) -> Path:
    """A backup of the desk as it is at first; what comes after it is not in it."""
    backup(desk, tmp_path / "saved.lmcdesk")
    return tmp_path / "saved.lmcdesk"


@contextmanager
def files_no_larger_than(size: int) -> Iterator[None]:
    """A disk that is full after so many bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


# Backups


def test_a_backup_is_one_whole_file_of_the_latest_state(desk: Database, saved: Path, tmp_path: Path) -> None:
    assert sorted(file.name for file in tmp_path.iterdir()) == ["A", "saved.lmcdesk"]
    told = look(saved)
    assert told.desk == desk.me and told.projects == 2 and told.changes == 2
    assert abs((told.written - datetime.now(UTC)).total_seconds()) < 3600
    write(desk, "c")
    assert look(saved).projects == 2
    backup(desk, saved)
    assert look(saved).projects == 3


def test_a_backup_can_be_written_while_the_desk_is(desk: Database, tmp_path: Path) -> None:
    with desk.writing("N") as journal:
        journal.add(Project(title="not yet"))
        backup(desk, tmp_path / "saved.lmcdesk")
    assert look(tmp_path / "saved.lmcdesk").projects == 2


def test_the_desk_is_not_its_own_backup(desk: Database) -> None:
    with pytest.raises(WrongInput, match="is the desk itself"):
        backup(desk, desk.path)
    assert titles(desk) == ["a", "b"]


def test_where_no_backup_can_be_written_it_is_said(desk: Database, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for out in (tmp_path / "file" / "saved", tmp_path / "none" / "saved", tmp_path):
        with pytest.raises(DiskTrouble, match="Nothing was changed"):
            backup(desk, out)


def test_a_full_disk_leaves_the_earlier_backup(desk: Database, saved: Path, tmp_path: Path) -> None:
    with desk.writing("N") as journal:
        journal.append(Edit("project", new_id(), {"title": "x" * 1_000}) for _ in range(200))
    before = saved.read_bytes()
    with files_no_larger_than(len(before) + 4096), pytest.raises(DiskTrouble, match="Nothing was changed"):
        backup(desk, saved)
    assert saved.read_bytes() == before and not (tmp_path / "saved.lmcdesk.part").exists()


def test_backups_of_each_occasion_are_kept_apart_and_not_for_ever(desk: Database) -> None:
    with desk.raw() as connection:
        daily = backups.keep_daily(connection, desk.folder)
        assert daily is not None and backups.keep_daily(connection, desk.folder) is None
        kept = [backups.keep(connection, desk.folder, "merge") for _ in range(backups.KEPT + 3)]
    assert daily.exists() and [path.exists() for path in kept] == [False] * 3 + [True] * backups.KEPT
    assert look(kept[-1]).projects == 2
    latest = backups.latest(desk.folder)
    assert latest is not None and abs((latest - datetime.now(UTC)).total_seconds()) < 3600
    assert backups.latest(desk.folder / "elsewhere") is None


def test_a_day_on_which_nothing_was_written_needs_no_backup(desk: Database) -> None:
    def daily() -> Path | None:
        with desk.raw() as connection:
            return backups.keep_daily(connection, desk.folder)

    first = daily()
    assert first is not None
    yesterday = first.rename(first.with_name("daily-20200101-000000-000000.lmcdesk"))
    now = datetime.now(UTC).timestamp()
    os.utime(yesterday, (now + 2, now + 2))
    assert daily() is None
    os.utime(yesterday, (now - 60, now - 60))
    second = daily()
    assert second is not None and look(second).projects == 2
    assert second.stat().st_size < yesterday.stat().st_size, "of a week only the first is a whole one"


def test_a_new_desk_has_nothing_to_back_up(make_desk: Callable[..., Database]) -> None:
    made = make_desk("Oudomxay")
    with made.raw() as connection:
        assert backups.keep_daily(connection, made.folder) is None


def damage(desk: Database) -> None:
    """Overwrite a part of the desk's file, as a failing disk does."""
    with desk.writing("N") as journal:
        journal.append(Edit("comment", new_id(), {"text": "x" * 500}) for _ in range(300))
    with closing(sqlite3.connect(desk.path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'comment'").fetchone()
    with desk.path.open("rb+") as file:
        file.seek(4096 * (root - 1))
        file.write(b"\x0d" * 4096)


def test_a_damaged_desk_makes_no_backup_in_place_of_good_ones(desk: Database, saved: Path) -> None:
    before = saved.read_bytes()
    damage(desk)
    with pytest.raises(NotADesk, match="an earlier backup"):
        backup(desk, saved)
    assert saved.read_bytes() == before


# Putting back


def test_the_desk_is_as_it_was_and_what_it_had_become_is_kept(desk: Database, saved: Path) -> None:
    write(desk, "c")
    kept = restore(desk.folder, saved)
    again = Database.open(desk.folder)
    assert titles(again) == ["a", "b"] and check(again) == []
    assert kept is not None and kept.parent == desk.folder / "backups" and look(kept).projects == 3
    restore(desk.folder, kept)
    assert titles(Database.open(desk.folder)) == ["a", "b", "c"]
    assert not (desk.folder / "restored").exists()


def test_an_empty_folder_takes_a_backup(saved: Path, tmp_path: Path) -> None:
    assert restore(tmp_path / "new" / "place", saved) is None
    assert titles(Database.open(tmp_path / "new" / "place")) == ["a", "b"]


def test_nothing_sent_before_is_lost_or_doubled(desk: Database, saved: Path, make_desk: MakeDesk) -> None:
    other = make_desk("VT")
    me = desk.me
    write(desk, "sent")
    send(desk, other)
    write(desk, "never sent")
    restore(desk.folder, saved)
    again = Database.open(desk.folder)
    assert again.me.id == me.id
    write(again, "after")
    assert again.me.id != me.id and (again.me.name, again.me.province) == (me.name, me.province)
    with again.raw() as connection:
        assert connection.execute("SELECT why FROM me").fetchone() == ("restored",)
    send(again, other)
    send(other, again)
    assert titles(again) == titles(other) == ["a", "after", "b", "sent"]
    assert digest_of(again) == digest_of(other)
    assert check(again) == check(other) == []


def test_a_merge_may_be_the_first_that_is_written_after(desk: Database, saved: Path, make_desk: MakeDesk) -> None:
    other = make_desk("VT")
    write(desk, "sent")
    send(desk, other)
    restore(desk.folder, saved)
    again = Database.open(desk.folder)
    send(other, again)
    assert titles(again) == ["a", "b", "sent"] and digest_of(again) == digest_of(other)
    write(again, "after")
    send(again, other)
    assert titles(other) == ["a", "after", "b", "sent"] and digest_of(again) == digest_of(other)


def test_what_comes_back_after_a_restore_is_as_the_others_hold_it(
    desk: Database, saved: Path, make_desk: MakeDesk
) -> None:
    """The number that the old life gave to another change is never given twice."""
    other = make_desk("VT")
    for round_ in range(3):
        write(desk, f"old {round_}")
        send(desk, other)
        restore(desk.folder, saved)
        desk = Database.open(desk.folder)
        write(desk, f"new {round_}")
        send(desk, other)
        send(other, desk)
        assert digest_of(desk) == digest_of(other)
    assert titles(desk) == ["a", "b", *(f"new {n}" for n in range(3)), *(f"old {n}" for n in range(3))]


def test_restoring_the_present_state_keeps_the_identity(desk: Database, tmp_path: Path) -> None:
    backup(desk, tmp_path / "now")
    me = desk.me
    restore(desk.folder, tmp_path / "now")
    again = Database.open(desk.folder)
    write(again, "c")
    assert again.me == me


@pytest.mark.parametrize("part", ["comment", "file", "header"])
def test_a_damaged_desk_is_replaced_and_kept_as_it_is(desk: Database, saved: Path, part: str) -> None:
    if part == "comment":
        damage(desk)
    elif part == "header":
        desk.path.write_bytes(b"\xff" * 200 + desk.path.read_bytes()[200:])
    else:
        desk.path.write_bytes(b"torn")
    before = desk.path.read_bytes()
    kept = restore(desk.folder, saved)
    assert titles(Database.open(desk.folder)) == ["a", "b"] and check(Database.open(desk.folder)) == []
    assert kept is not None and kept.name.startswith("damaged-")
    assert kept.read_bytes()[100:] == before[100:]  # before that, SQLite notes how the file was opened


def test_what_lay_beside_a_damaged_desk_does_not_get_into_the_restored_one(desk: Database, saved: Path) -> None:
    with closing(sqlite.connect(desk.path)) as open_elsewhere:
        write(desk, "c")
        open_elsewhere.execute("SELECT count(*) FROM project").fetchone()
        wal = desk.path.with_name(FILE_NAME + "-wal")
        left = wal.read_bytes()
    assert left
    wal.write_bytes(left)
    desk.path.write_bytes(b"torn")
    restore(desk.folder, saved)
    assert titles(Database.open(desk.folder)) == ["a", "b"]


# Refused


def whole(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def refused(folder: Path, file: Path, kind: type[DeskError], said: str) -> None:
    before = whole(folder)
    with pytest.raises(kind, match=said) as told:
        restore(folder, file)
    assert str(file) in str(told.value) or kind in (DiskTrouble, DeskBusy)
    assert whole(folder) == before


@pytest.mark.parametrize("cut", [0, 1, 99, 5_000, 60_000])
def test_a_file_that_is_no_whole_backup_is_refused(desk: Database, saved: Path, cut: int) -> None:
    saved.write_bytes(saved.read_bytes()[:cut])
    refused(desk.folder, saved, NotADesk, "Choose another backup")


def test_a_backup_with_a_damaged_page_is_refused(desk: Database, tmp_path: Path) -> None:
    damaged = Database.create(tmp_path / "B", country="LA")
    damage(damaged)
    refused(desk.folder, damaged.path, NotADesk, "Choose another backup")


def test_other_files_are_refused(desk: Database, tmp_path: Path) -> None:
    text, other, bare = tmp_path / "text", tmp_path / "other", tmp_path / "bare"
    text.write_text("just text " * 1_000)
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE project (id)")
    with closing(sqlite3.connect(bare)) as connection:
        connection.execute(f"PRAGMA application_id = {sqlite.APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 1")
    for file in (text, other, bare):
        refused(desk.folder, file, NotADesk, "is no backup of a desk")
    refused(desk.folder, tmp_path / "missing", DiskTrouble, "There is no")
    refused(desk.folder, tmp_path, DiskTrouble, "could not be read")


def test_a_newer_backup_is_refused_with_what_to_do(desk: Database, saved: Path) -> None:
    with closing(sqlite3.connect(saved)) as connection:
        connection.execute(f"PRAGMA user_version = {migrations.VERSION + 1}")
    refused(desk.folder, saved, NewerDesk, "Install the newer version")


def test_a_desk_that_is_open_elsewhere_is_not_replaced(
    desk: Database, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "BUSY_SECONDS", 0.05)
    with desk.writing("N") as journal:
        journal.add(Project(title="being written"))
        with pytest.raises(DeskBusy):
            restore(desk.folder, saved)
    assert titles(desk) == ["a", "b", "being written"] and not (desk.folder / "restored").exists()


def test_a_full_disk_changes_nothing(desk: Database, saved: Path) -> None:
    before = whole(desk.folder)
    with files_no_larger_than(saved.stat().st_size // 2), pytest.raises(DiskTrouble, match="Nothing was changed"):
        restore(desk.folder, saved)
    assert whole(desk.folder) == before and titles(desk) == ["a", "b"]


def test_a_disk_too_full_to_keep_the_present_desk_changes_nothing(desk: Database, saved: Path) -> None:
    with desk.writing("N") as journal:
        journal.append(Edit("project", new_id(), {"title": "x" * 1_000}) for _ in range(200))
    with files_no_larger_than(saved.stat().st_size + 4096), pytest.raises(DiskTrouble, match="Nothing was changed"):
        restore(desk.folder, saved)
    assert len(titles(desk)) == 202 and check(desk) == []


def test_a_backup_on_a_medium_that_cannot_be_written_is_restored(
    desk: Database, saved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    shutil.move(saved, stick / "saved")
    before = whole(stick)
    monkeypatch.setattr("os.access", lambda path, mode: Path(path) != stick)
    write(desk, "c")
    restore(desk.folder, stick / "saved")
    assert titles(Database.open(desk.folder)) == ["a", "b"] and whole(stick) == before


def test_a_folder_that_cannot_be_written_is_said(saved: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(DiskTrouble):
        restore(tmp_path / "file" / "desk", saved)
