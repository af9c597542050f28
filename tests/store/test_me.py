"""What a desk says of itself grows with what it takes over, and tells why it goes by another identity."""

import shutil
from collections.abc import Callable
from pathlib import Path

from lmcdesk.domain.records import Project
from lmcdesk.store import me
from lmcdesk.store.database import Database
from tests.store.exchanging import send


def test_the_epoch_grows_with_what_is_taken_over(make_desk: Callable[..., Database]) -> None:
    one, two = make_desk("A", "LA-LM"), make_desk("B")

    def epoch() -> int:
        with two.raw() as connection:
            return me.epoch(connection)

    before = epoch()
    with two.writing("N") as journal:
        journal.add(Project(title="Own"))
    assert epoch() == before
    with one.writing("N") as journal:
        journal.add(Project(title="Water"))
    send(one, two)
    assert epoch() > before


def test_a_copy_says_why_it_is_another_desk(make_desk: Callable[..., Database], tmp_path: Path) -> None:
    desk = make_desk("A", "LA-LM")
    with desk.raw() as connection:
        assert me.why(connection) == ""
    shutil.copytree(desk.folder, tmp_path / "copy")
    copy = Database.open(tmp_path / "copy")
    copy.make_certain()
    with copy.raw() as connection:
        assert "is a copy of another one" in me.why(connection)
