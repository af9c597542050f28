"""A copied or restored desk never counts on under the same name; older and newer databases are told apart."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from lmcdesk.domain.base import kinds
from lmcdesk.domain.records import Project
from lmcdesk.errors import DeskBusy, DiskTrouble, NewerDesk, NotADesk, WrongInput
from lmcdesk.store import identity, migrations, sqlite
from lmcdesk.store.database import FILE_NAME, Database
from lmcdesk.store.identity import why_in_words
from lmcdesk.store.takeover import Gap
from tests.store.exchanging import pack, send, take, vector

MakeDesk = Callable[..., Database]


def write(desk: Database, title: str = "a") -> None:
    with desk.writing("N") as journal:
        journal.add(Project(title=title))


def why(desk: Database) -> str:
    with desk.raw() as c:
        return str(c.execute("SELECT why FROM me").fetchone()[0])


def test_a_desk_keeps_its_identity_from_day_to_day(make_desk: MakeDesk) -> None:
    desk = make_desk("A", "LA-LM")
    me = desk.me
    write(desk)
    again = Database.open(desk.folder)
    write(again)
    assert again.me == me and why(again) == "new" and why_in_words(why(again)) == ""


def test_a_copy_beside_the_original_goes_on_under_a_new_identity(make_desk: MakeDesk, tmp_path: Path) -> None:
    desk = make_desk("A", "LA-LM")
    write(desk)
    shutil.copytree(desk.folder, tmp_path / "copy")
    copy = Database.open(tmp_path / "copy")
    write(copy)
    write(desk)
    assert copy.me.id != desk.me.id and copy.me.name == desk.me.name
    assert why(copy) == "copied" and "copy" in why_in_words("copied")
    send(copy, desk)
    send(desk, copy)
    assert vector(copy) == vector(desk)


def test_a_desk_that_was_moved_stays_itself(make_desk: MakeDesk, tmp_path: Path) -> None:
    desk = make_desk("A", "LA-LM")
    write(desk)
    shutil.move(desk.folder, tmp_path / "moved")
    moved = Database.open(tmp_path / "moved")
    write(moved)
    assert why(moved) == "new"


def test_a_desk_on_another_computer_gets_a_new_identity(
    make_desk: MakeDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk("A", "LA-LM")
    write(desk)
    monkeypatch.setenv("LMCDESK_STATE", str(tmp_path / "another machine"))
    there = Database.open(desk.folder)
    write(there)
    assert why(there) == "elsewhere"


def test_a_disk_image_on_another_computer_gets_a_new_identity(
    make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The marks came along, but they name the computer they were written on."""
    desk = make_desk("A", "LA-LM")
    write(desk)
    monkeypatch.setattr(identity, "_machine", lambda: "another")
    there = Database.open(desk.folder)
    write(there)
    assert why(there) == "elsewhere"


def test_a_new_identity_knows_all_that_the_old_one_wrote(make_desk: MakeDesk, tmp_path: Path) -> None:
    """So that it overwrites its own and others' earlier work instead of contradicting it."""
    desk, other = make_desk("A"), make_desk("B")
    mine, theirs = Project(title="a"), Project(title="a")
    for one, project in ((desk, mine), (other, theirs)):
        with one.writing("N") as journal:
            journal.add(project)
    send(other, desk)
    shutil.copytree(desk.folder, tmp_path / "copy")
    copy = Database.open(tmp_path / "copy")
    with copy.writing("N") as journal:
        for project in (mine, theirs):
            journal.edit("project", project.id, {"title": "b"})
    assert copy.me.id != desk.me.id
    assert send(copy, other).conflicts == 0
    with other.reading() as session:
        assert session.scalars(select(Project.title)).all() == ["b", "b"]


def test_an_older_state_that_comes_back_gets_a_new_identity(make_desk: MakeDesk, tmp_path: Path) -> None:
    desk = make_desk("A", "LA-LM")
    write(desk)
    shutil.copytree(desk.folder, tmp_path / "backup")
    write(desk)
    shutil.rmtree(desk.folder)
    shutil.copytree(tmp_path / "backup", desk.folder)
    again = Database.open(desk.folder)
    write(again)
    assert why(again) == "restored"


def test_an_older_state_under_a_running_program_is_noticed(make_desk: MakeDesk, tmp_path: Path) -> None:
    desk = make_desk("A", "LA-LM")
    write(desk)
    shutil.copytree(desk.folder, tmp_path / "backup")
    write(desk)
    me = desk.me.id
    shutil.rmtree(desk.folder)
    shutil.copytree(tmp_path / "backup", desk.folder)
    write(desk)
    assert desk.me.id != me and why(desk) == "restored"


def test_a_desk_whose_marks_cannot_be_kept_changes_its_identity_once_a_start(
    make_desk: MakeDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk("A")
    old = desk.me.id
    (tmp_path / "a file").write_text("where the folder should be")
    monkeypatch.setenv("LMCDESK_STATE", str(tmp_path / "a file"))
    again = Database.open(desk.folder)
    write(again)
    me = again.me.id
    write(again)
    assert (why(again), again.me.id) == ("elsewhere", me) and me != old


def test_a_new_identity_stays_whatever_becomes_of_the_write(make_desk: MakeDesk, tmp_path: Path) -> None:
    """Else a restored desk that is handed more than it can take would ask under its old name for ever."""
    desk, other = make_desk("A"), make_desk("B")
    write(desk)
    shutil.copytree(desk.folder, tmp_path / "backup")
    write(other)
    send(other, desk)
    told, me = vector(desk), desk.me.id
    write(other)
    shutil.rmtree(desk.folder)
    shutil.copytree(tmp_path / "backup", desk.folder)
    again = Database.open(desk.folder)
    with pytest.raises(Gap):
        take(again, pack(other, told))
    assert again.me.id != me
    send(other, again)
    assert vector(again)[other.me.id, "LA"] == 2


def test_a_refused_write_does_not_settle_the_doubt(make_desk: MakeDesk, tmp_path: Path) -> None:
    desk = make_desk("A", "LA-LM")
    write(desk)
    shutil.copytree(desk.folder, tmp_path / "copy")
    copy = Database.open(tmp_path / "copy")
    with pytest.raises(ZeroDivisionError), copy.writing("N"):
        1 / 0  # noqa: B018  (the work fails half way)
    write(copy)
    assert copy.me.id != desk.me.id


@pytest.mark.parametrize("streams", [None, ["LA"]])
def test_one_who_hears_of_own_later_work_renames_himself(
    make_desk: MakeDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, streams: list[str] | None
) -> None:
    """Be it only that somebody who tells of other things knew it."""
    desk, capital = make_desk("A", "LA-LM"), make_desk("Vientiane")
    write(desk)
    shutil.copytree(desk.folder, tmp_path / "backup")
    state = tmp_path / "state"
    shutil.copytree(Path(__import__("os").environ["LMCDESK_STATE"]), state)
    write(desk, "sent, then lost")
    send(desk, capital)
    write(capital)
    shutil.rmtree(desk.folder)
    shutil.copytree(tmp_path / "backup", desk.folder)
    monkeypatch.setenv("LMCDESK_STATE", str(state))  # the mark came back with the backup
    again = Database.open(desk.folder)
    before = again.me.id
    send(capital, again, streams)
    assert why(again) == "heard" and again.me.id != before
    write(again, "after")
    send(again, capital)
    send(capital, again)
    assert vector(again) == vector(capital)


def test_what_is_no_desk_is_said_to_be_none(tmp_path: Path, make_desk: MakeDesk) -> None:
    with pytest.raises(NotADesk, match="no desk in"):
        Database.open(tmp_path / "nowhere")
    folder = tmp_path / "text"
    folder.mkdir()
    (folder / FILE_NAME).write_text("this is not a database, but it is long enough to be read as one " * 20)
    with pytest.raises(NotADesk, match="damaged or is no desk"):
        Database.open(folder)
    other = tmp_path / "other"
    other.mkdir()
    connection = sqlite3.connect(other / FILE_NAME)
    connection.execute("CREATE TABLE songs (title)")
    connection.close()
    with pytest.raises(NotADesk, match="another program"):
        Database.open(other)
    desk = make_desk("A", "LA-LM")
    with pytest.raises(WrongInput, match="already a desk"):
        Database.create(desk.folder, country="LA", name="again")


def test_a_newer_desk_is_left_alone(make_desk: MakeDesk) -> None:
    desk = make_desk("A", "LA-LM")
    connection = sqlite3.connect(desk.path)
    connection.execute(f"PRAGMA user_version = {migrations.VERSION + 1}")
    connection.close()
    before = desk.path.read_bytes()
    with pytest.raises(NewerDesk, match="newer version"):
        Database.open(desk.folder)
    assert desk.path.read_bytes() == before


def test_a_desk_that_another_program_writes_is_busy(make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = make_desk("A", "LA-LM")
    monkeypatch.setattr(sqlite, "BUSY_SECONDS", 0.05)
    other = sqlite3.connect(desk.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(DeskBusy, match="another window or program"):
        write(desk)
    other.execute("ROLLBACK")
    other.close()
    write(desk)


def test_a_full_disk_is_said_and_nothing_is_half_written(make_desk: MakeDesk) -> None:
    desk = make_desk("A", "LA-LM")
    write(desk)
    with pytest.raises(DiskTrouble, match="full"), desk.writing("N") as journal:
        journal.connection.execute("PRAGMA max_page_count = 1")  # what a full disk looks like to SQLite
        for _ in range(200):
            journal.add(Project(title="x" * 20_000))
    write(desk)
    with desk.raw() as c:
        assert c.execute("SELECT count(*) FROM project").fetchone()[0] == 2


def test_the_tables_are_what_the_kinds_say(make_desk: MakeDesk) -> None:
    with make_desk("A", "LA-LM").raw() as c:
        for kind in kinds().values():
            assert sqlite.columns(c, kind.name) == ["rid", "id", "deleted", *kind.fields]
            indexed = {row[1] for row in c.execute(f"PRAGMA index_list({kind.name})")}
            wanted = {col.name for col in kind.record.__table__.columns if col.index}
            assert {f"{kind.name}_by_{name}" for name in wanted} <= indexed


def test_a_computer_without_a_name_is_given_one_that_stays(
    make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And no network card is asked for one: the program opens no socket."""
    monkeypatch.setattr(identity, "_NAMES", ())
    desk = make_desk("A")
    me = desk.me.id
    again = Database.open(desk.folder)
    with again.writing("N") as journal:
        journal.add(Project(title="a"))
    assert again.me.id == me


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("x" * 101, "at most 100 characters, and this one has 101"),
        ("Luang\u202eNamtha", "turn the direction of text"),
        ("Luang\u2066Namtha", "turn the direction of text"),
        ("Luang\nNamtha", "control characters"),
        ("Luang\x1b[2J", "control characters"),
    ],
    ids=ascii,
)
def test_a_name_that_lists_could_not_show_is_refused(make_desk: MakeDesk, tmp_path: Path, name: str, why: str) -> None:
    with pytest.raises(WrongInput, match=why):
        Database.create(tmp_path / "desk", country="LA", name=name)
    assert not (tmp_path / "desk").exists()


@pytest.mark.parametrize("name", ["x" * 100, "ភ្នំ\u200bពេញ", "ကြို\u200cး", ""], ids=ascii)
def test_names_in_every_script_are_kept_as_they_are(tmp_path: Path, name: str) -> None:
    assert Database.create(tmp_path / "desk", country="LA", name=name).me.name == name
