"""A desk of every released schema opens in this version, whole, after a backup; a step that fails changes nothing."""

import gzip
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from lmcdesk.domain.records import Project
from lmcdesk.store import migrations
from lmcdesk.store.database import FILE_NAME, Database
from lmcdesk.store.digest import digest

DATA = Path(__file__).resolve().parent.parent / "data"

STORED = {
    1: ("desk-1.sqlite3.gz", "9e2ad3a1a12f5b1263ea729df3647eef98ae93b115bf9456ed5ac1f1fe086524"),
    2: ("desk-2.sqlite3.gz", "313956a9c9825d46e3beff5b796c634028c63926b1a60635b93407f69f3f93be"),
    3: ("desk-3.sqlite3.gz", "2023c59d37237a7225a82719e19e406028484f9e4a8d4cedae951954722d63fa"),
    4: ("desk-4.sqlite3.gz", "a66c066e82d54c3d3225ded5cf55b5be3f182f0b89f3bf6d23fb3835efa38257"),
    5: ("desk-5.sqlite3.gz", "1dab21559e957759f294b3b9dbe6ff871c8dc4d11bbf4c817d80da812dc86a19"),
    6: ("desk-6.sqlite3.gz", "bb9dcdfed675606ac69688f878e3aac683401ac5ebb869315710cfef2781ce2b"),
}
"""For each schema a desk that was written under it, and the digest that it had then."""


def stored(version: int, folder: Path) -> Path:
    """Put a stored desk into a folder."""
    folder.mkdir()
    (folder / FILE_NAME).write_bytes(gzip.decompress((DATA / STORED[version][0]).read_bytes()))
    return folder


def schema(path: Path) -> list[tuple[str, str]]:
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name").fetchall()
    connection.close()
    return rows


def test_every_schema_has_a_stored_desk() -> None:
    assert set(STORED) == set(range(1, migrations.VERSION + 1))


@pytest.mark.parametrize("version", STORED)
def test_a_stored_desk_opens_whole(version: int, tmp_path: Path, make_desk: Callable[..., Database]) -> None:
    desk = Database.open(stored(version, tmp_path / "old"))
    with desk.raw() as connection:
        assert digest(connection) == STORED[version][1]
    with desk.reading() as session:
        titles = session.scalars(select(Project.title_local).where(Project.deleted == 0)).all()
    assert "ຊົນລະປະທານຂະໜາດນ້ອຍ" in titles
    with desk.writing("N") as journal:
        journal.add(Project(title="written after the upgrade"))
    assert schema(desk.path) == schema(make_desk("new", "LA-LM").path)


@pytest.fixture
def next_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Gives the program one step more than it has."""

    def add(sql: str) -> None:
        file = tmp_path / "next.sql"
        file.write_text(sql)
        monkeypatch.setattr(migrations, "STEPS", [*migrations.STEPS, file])
        monkeypatch.setattr(migrations, "VERSION", migrations.VERSION + 1)

    return add


def test_an_older_desk_is_backed_up_and_brought_up(
    tmp_path: Path, make_desk: Callable[..., Database], next_step: Callable[[str], None]
) -> None:
    desk = make_desk("A", "LA-LM")
    with desk.writing("N") as journal:
        journal.add(Project(title="kept"))
    next_step("-- One table more.\nCREATE TABLE more (a);\nINSERT INTO more VALUES ('x; y');\n")
    again = Database.open(desk.folder)
    with again.raw() as connection:
        assert connection.execute("SELECT a FROM more").fetchall() == [("x; y",)]
        assert connection.execute("PRAGMA user_version").fetchone()[0] == migrations.VERSION
        assert connection.execute("SELECT title FROM project").fetchall() == [("kept",)]
    (backup,) = (desk.folder / "backups").glob("upgrade-*.lmcdesk")
    connection = sqlite3.connect(backup)
    assert connection.execute("PRAGMA user_version").fetchone()[0] == migrations.VERSION - 1
    connection.close()
    with again.writing("N") as journal:
        journal.add(Project(title="more"))


def test_a_step_that_fails_leaves_the_desk_as_it_was(
    make_desk: Callable[..., Database], next_step: Callable[[str], None]
) -> None:
    desk = make_desk("A", "LA-LM")
    before = schema(desk.path)
    next_step("CREATE TABLE more (a);\nINSERT INTO nowhere VALUES (1);\n")
    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        Database.open(desk.folder)
    assert schema(desk.path) == before
