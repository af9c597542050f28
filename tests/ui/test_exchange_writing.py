"""Large bundles are written in parts, and without evidence if so wished."""

import os
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from lmcdesk.domain.records import Evidence
from lmcdesk.domain.values import Role
from lmcdesk.store import evidence, hearing
from lmcdesk.store.database import Database
from lmcdesk.store.identity import DeskCard
from lmcdesk.sync import bundle, merge
from lmcdesk.ui.pages.exchange import ExchangePage
from tests.ui.exchanging import Country, cells, click, country, enrol, entry, go, open_window, press, rest, story

ENTRIES = (entry("exchange", ExchangePage),)


@pytest.fixture
def desks(tmp_path: Path) -> Country:
    """With a photo of 2.5 MB that nobody was sent yet."""
    made = country(tmp_path)
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(os.urandom(2_500_000))
    digest, size = evidence.keep(made.capital.folder, photo)
    with made.capital.writing("Bounmy") as journal:
        journal.add(Evidence(project=made.project, about=made.first, sha256=digest, size=size, name=photo.name))
    return made


def told(dialog: Any) -> str:
    return str(dialog._comes_to.text())


def test_parts_of_a_size_arrive_in_any_order(qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path) -> None:
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "exchange")
    page.to.clicked.emit(page.to.rows.index(0, 0))
    rest(qtbot, window)
    assert "files: 1, 2.5 MB" in story(page)

    def divide(dialog: Any) -> None:
        assert told(dialog) == "About 2.6 MB in all. Files to carry: 1."
        assert dialog._closure.text() == "Closed: only Luang Namtha can read it."
        qtbot.keyClick(dialog.way.entry, Qt.Key.Key_Down)
        line = dialog.limit.findChild(QLineEdit)
        qtbot.mouseDClick(line, Qt.MouseButton.LeftButton)
        line.selectAll()
        qtbot.keyClicks(line, "0")
        click(qtbot, dialog.primary)
        assert dialog.isVisible() and "from 1 to" in line.accessibleDescription()
        line.selectAll()
        qtbot.keyClicks(line, "1")
        qtbot.waitUntil(lambda: told(dialog) == "About 2.6 MB in all. Files to carry: 3.")
        click(qtbot, dialog.primary)

    said_by_window.files, said_by_window.hands = [tmp_path / "big.lmcb"], [divide]
    press(qtbot, window, "Write for this desk…")
    files = sorted(tmp_path.glob("big-*.lmcb"))
    assert [file.name for file in files] == [f"big-{n}-of-3.lmcb" for n in (1, 2, 3)]
    assert all(file.stat().st_size <= bundle.MEGABYTE for file in files)
    assert "Wrote 3 files, “big-1-of-3.lmcb” to “big-3-of-3.lmcb”" in said_by_window.told[-1][1]
    assert said_by_window.told[-1][1].endswith(" Closed: only Luang Namtha can read it.")
    merge.merge_all(desks.province, reversed(files), "Keo")
    assert len(evidence.held(desks.province.folder)) == 1


def test_evidence_stays_behind_and_is_asked_for(qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path) -> None:
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "exchange")

    def without(dialog: Any) -> None:
        click(qtbot, dialog.evidence)
        qtbot.waitUntil(lambda: "kB in all" in told(dialog))
        click(qtbot, dialog.primary)

    said_by_window.files, said_by_window.hands = [tmp_path / "small.lmcb"], [without]
    press(qtbot, window, "Write bundle…")
    assert (tmp_path / "small.lmcb").stat().st_size < 100_000
    report = merge.merge(desks.province, tmp_path / "small.lmcb", "Keo")
    assert report.taken.new and report.evidence.awaited == 1
    desks.exchange(desks.province, desks.capital, "asks")
    page.refresh()
    rest(qtbot, window)
    page.to.clicked.emit(page.to.rows.index(0, 0))
    rest(qtbot, window)
    assert "files: 1, 2.5 MB" in story(page)


def test_given_up_nothing_is_written(qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path) -> None:
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    go(qtbot, window, "exchange")
    said_by_window.files = [tmp_path / "big.lmcb"]
    said_by_window.hands = [lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape)]
    press(qtbot, window, "Write bundle…")
    assert not (tmp_path / "big.lmcb").exists() and said_by_window.files


def test_for_whom_it_would_lie_open_nothing_is_written(
    qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path
) -> None:
    with desks.capital.writing("Bounmy") as journal:  # as another desk may have told of it
        stranger = DeskCard(uuid4(), "Phnom Penh", "KH", None, Role.SECRETARIAT)
        hearing.desk_number(journal.connection, stranger)
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "exchange")

    def choose(row: int) -> None:
        page.to.setCurrentIndex(page.to.rows.index(row, 0))
        page.to.clicked.emit(page.to.currentIndex())
        rest(qtbot, window)

    rows = [cell.splitlines()[0] for cell, *_ in cells(page.to)]
    assert rows == ["Luang Namtha", "Phnom Penh", "A new desk, or any"]
    choose(1)
    assert "would lie open to everybody" in story(page) and not page._write.isEnabled()
    assert not page._write_all.isVisible()
    choose(2)
    said_by_window.files = [tmp_path / "all.lmcb"]
    said_by_window.hands = [lambda dialog: click(qtbot, dialog.primary)]
    press(qtbot, window, "Write for this desk…")
    assert said_by_window.told[-1][1].endswith(" Open: whoever finds it can read it.")


@pytest.mark.parametrize("name", ["Muang Sing", "Luang  Namtha"])
def test_several_desks_are_asked_for_once(
    name: str, qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path
) -> None:
    second = Database.create(tmp_path / "second", country="LA", province="LA-LM", name=name)
    enrol(desks.capital, second)
    desks.exchange(desks.capital, second, "hello")
    desks.exchange(second, desks.capital, "hello back")
    with desks.capital.writing("Bounmy") as journal:
        journal.edit("milestone", desks.first, {"progress": 40})
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    go(qtbot, window, "exchange")
    out = tmp_path / "out"
    out.mkdir()
    said_by_window.files = [out]
    said_by_window.hands = [lambda dialog: click(qtbot, dialog.primary)]
    press(qtbot, window, "Write all…")
    assert said_by_window.asked[-2] == "Write bundles for 2 desks"
    assert len(list(out.glob("*.lmcb"))) == 2


def test_a_desk_is_written_for_from_the_beginning(qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path) -> None:
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "exchange")
    page.to.clicked.emit(page.to.rows.index(0, 0))
    rest(qtbot, window)

    def as_it_is(dialog: Any) -> None:
        click(qtbot, dialog.primary)

    said_by_window.files = [tmp_path / "lacks.lmcb", tmp_path / "anew.lmcb"]
    said_by_window.hands = [as_it_is, as_it_is]
    press(qtbot, window, "Write for this desk…")
    press(qtbot, window, "Write all from the beginning…")
    few, all_ = (bundle.inspect(tmp_path / name) for name in ("lacks.lmcb", "anew.lmcb"))
    assert few.changes < all_.changes and {run.since for run in all_.header.runs} == {0}
    assert all_.header.recipient is not None and all_.header.recipient.id == desks.province.me.id
