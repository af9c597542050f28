"""Desks of one name in the lists of the exchange page."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lmcdesk.domain.values import Role
from lmcdesk.store.database import Database
from lmcdesk.sync import keys, trust
from lmcdesk.ui.pages.exchange import ExchangePage
from lmcdesk.ui.paragraph import Paragraph
from tests.ui.exchanging import Country, cells, country, enrol, entry, go, leaf, open_window, press

ENTRIES = (entry("exchange", ExchangePage),)


@pytest.fixture
def desks(tmp_path: Path) -> Country:
    return country(tmp_path)


@pytest.fixture
def twins(desks: Country, tmp_path: Path) -> list[Database]:
    """A desk named like the capital's and one named like the province's, of which the capital heard."""
    made = [
        Database.create(tmp_path / "t", country="LA", role=Role.SECRETARIAT, name="Vientiane"),
        Database.create(tmp_path / "b", country="LA", province="LA-LM", name="Luang Namtha"),
    ]
    for desk in made:
        enrol(desks.capital, desk)
        desks.exchange(desk, desks.capital, desk.folder.name)
    return made


def marked(desk: Database) -> str:
    return f"{desk.me.name} ({keys.short_fingerprint(trust.own(desk)[1].key)})"


def test_each_is_listed_with_its_mark_and_written_for(
    qtbot: QtBot, desks: Country, twins: list[Database], said_by_window, tmp_path: Path
) -> None:
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "exchange")
    names = {marked(desk) for desk in (*twins, desks.province)}
    assert {row[0].split("\n")[0] for row in cells(page.to)[:-1]} == names
    said_by_window.files = [tmp_path / "out"]
    (tmp_path / "out").mkdir()
    press(qtbot, window, "Write all…")
    written = [path.name for path in (tmp_path / "out").glob("*.lmcb")]
    assert len(written) == 2 and all(any(name in file for file in written) for name in map(marked, twins))
    leaf(qtbot, window, page, "Who has what")
    assert {row[0].split("\n")[0] for row in cells(page.board.desks)} == names


def test_the_enrolling_officer_is_told_of_another_of_the_name(
    qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path
) -> None:
    new = Database.create(tmp_path / "b", country="LA", province="LA-LM", name="Luang Namtha")
    file = tmp_path / "b.lmcrequest"
    file.write_bytes(trust.request(new))
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "exchange")
    leaf(qtbot, window, page, "This desk")
    told = []

    def read(dialog) -> None:
        told.extend(part.text() for part in dialog.findChildren(Paragraph))
        dialog.reject()

    said_by_window.files, said_by_window.hands = [file], [read]
    press(qtbot, window, "Enrol a desk…")
    other = trust.own(desks.province)[1].fingerprint
    assert any(f"Another desk has this name already; its fingerprint is {other}." in text for text in told)
