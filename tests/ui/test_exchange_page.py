"""Bundles in and out through the window, between real desks."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lmcdesk.domain.values import Role
from lmcdesk.store import conflicts
from lmcdesk.store.database import Database
from lmcdesk.sync import bundle, facts, merge, trust
from lmcdesk.ui.marks import State
from lmcdesk.ui.page import Live, Page
from lmcdesk.ui.pages.exchange import ExchangePage
from lmcdesk.ui.pages.waiting import WaitingCount
from tests.ui.exchanging import Country, country, entry, go, open_window, press, rest, seen

pytestmark = pytest.mark.filterwarnings(  # PySide6 6.12 deprecates the only constructor that 6.11 has
    "ignore:Function. 'QDragEnterEvent:DeprecationWarning"
)


def _conflicts(live: Live) -> Page:
    from lmcdesk.ui.pages.conflicts import ConflictsPage

    return ConflictsPage(live)


ENTRIES = (entry("exchange", ExchangePage), entry("conflicts", _conflicts))


@pytest.fixture
def desks(tmp_path: Path) -> Country:
    return country(tmp_path)


def drop(page: ExchangePage, *files: Path) -> bool:
    """Drop files on the page; says whether they were welcome."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(50, 50).toPoint(), Qt.DropAction.CopyAction, data, buttons, keys)
    enter.setAccepted(False)
    QApplication.sendEvent(page, enter)
    if enter.isAccepted():
        QApplication.sendEvent(page, QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, buttons, keys))
    return enter.isAccepted()


def states(page: ExchangePage) -> list[str]:
    """What the list says of each bundle."""
    model = page.came.rows
    return [model.columns[3].cell(model.row(at)).plain for at in range(model.rowCount())]


def test_merging_by_button_leads_to_what_waits(qtbot: QtBot, desks: Country, said_by_window) -> None:
    with desks.province.writing("Keo") as journal:
        journal.edit("milestone", desks.first, {"planned": date(2026, 12, 14)})
    with desks.capital.writing("Bounmy") as journal:
        journal.edit("milestone", desks.first, {"planned": date(2026, 12, 20)})
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    waiting = WaitingCount(window.live, window.band)
    page = go(qtbot, window, "exchange")
    assert not seen(window, "Decide…")
    said_by_window.files = [desks.send(desks.province, desks.capital, "LN 2")]
    press(qtbot, window, "Open bundle…")

    state, told = said_by_window.told[-1]
    assert state is State.DONE and "“LN 2.lmcb” from Luang Namtha is merged." in told
    assert states(page)[0] == "To decide: 1"
    assert waiting is not None and window.band.items["exchange"].accessibleName().endswith("1 waiting")
    press(qtbot, window, "Decide…")
    assert window.page() is not page


def test_merging_by_drop(qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path) -> None:
    with desks.province.writing("Keo") as journal:
        journal.edit("milestone", desks.first, {"progress": 40})
    path = desks.send(desks.province, desks.capital, "LN 2")
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "exchange")
    assert not drop(page, tmp_path / "letter.pdf")
    assert drop(page, path, tmp_path / "letter.pdf")
    rest(qtbot, window)
    assert [state for state, _ in said_by_window.told] == [State.DONE]
    assert page.came.rows.row(0).file == "LN 2.lmcb"


def test_a_refused_bundle_tells_its_sentence(qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path) -> None:
    stranger = Database.create(tmp_path / "stranger", country="LA", role=Role.SECRETARIAT, name="Somebody")
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    go(qtbot, window, "exchange")
    unknown, letter = tmp_path / "unknown.lmcb", tmp_path / "letter.lmcb"
    bundle.write(stranger, unknown, everything=True)
    letter.write_text("Dear colleagues")
    said_by_window.files = [unknown, letter]
    press(qtbot, window, "Open bundle…")
    assert [state for state, _ in said_by_window.told] == [State.AT_RISK, State.AT_RISK]
    assert "is signed by an unknown desk" in said_by_window.told[0][1]
    assert "is not a bundle of LMC Desk" in said_by_window.told[1][1]


def test_a_held_bundle_is_shown_until_the_missing_one_comes(
    qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path
) -> None:
    manager = Database.create(tmp_path / "manager", country="LA", role=Role.MANAGER, name="Minister's office")
    trust.accept(manager, trust.enrol(desks.capital, trust.request(manager)))
    desks.exchange(desks.capital, desks.province, "who is there")
    with desks.province.writing("Keo") as journal:
        journal.edit("milestone", desks.first, {"progress": 40})
    earlier = desks.send(desks.province, desks.capital, "earlier")
    merge.merge(manager, desks.send(desks.province, manager, "for the manager", everything=True), "Somebody")
    desks.exchange(manager, desks.province, "what the manager has")
    with desks.province.writing("Keo") as journal:
        journal.edit("milestone", desks.first, {"progress": 50})
    later = desks.send(desks.province, manager, "later", encrypted=False)  # it comes to another desk than it is for

    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "exchange")
    assert drop(page, later)
    rest(qtbot, window)
    assert said_by_window.told[-1][0] is State.HELD
    held = page.came.rows.row(0)
    assert (held.sender, held.missing, states(page)[0]) == ("Luang Namtha", "Luang Namtha", "Held")
    assert drop(page, earlier)
    rest(qtbot, window)
    assert "Held" not in states(page)
    assert page.came.rows.row(0).file == "later.lmcb"


def test_the_last_merge_is_taken_back_after_asking(qtbot: QtBot, desks: Country, said_by_window) -> None:
    with desks.province.writing("Keo") as journal:
        journal.edit("milestone", desks.first, {"progress": 40})
    desks.exchange(desks.province, desks.capital, "LN 2")
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "exchange")
    said_by_window.answer = False
    press(qtbot, window, "Undo last merge…")
    assert said_by_window.asked[-1].startswith("Take back the merge of Luang Namtha,") and not said_by_window.told
    said_by_window.answer = True
    press(qtbot, window, "Undo last merge…")
    assert "The merge is taken back. Fields put back: 1." in said_by_window.told[-1][1]
    assert states(page)[0] == "Taken back"


def test_a_bundle_for_the_desk_chosen_and_one_for_each(
    qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path
) -> None:
    second = Database.create(tmp_path / "second", country="LA", province="LA-OU", name="Oudomxay")
    trust.accept(second, trust.enrol(desks.capital, trust.request(second)))
    desks.exchange(desks.capital, second, "hello")
    desks.exchange(second, desks.capital, "hello back")
    with desks.capital.writing("Bounmy") as journal:
        journal.edit("milestone", desks.first, {"progress": 40})
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "exchange")
    lacking = [peer.card.name for peer in page._standing.peers if peer.lacks]
    assert "Luang Namtha" in lacking
    said_by_window.files = [tmp_path / "VT 1.lmcb"]
    press(qtbot, window, "Write…")
    assert "You may remove the stick." in said_by_window.told[-1][1]
    assert merge.merge(desks.province, tmp_path / "VT 1.lmcb", "Keo").taken.new == 1
    if len(lacking) > 1:
        folder = tmp_path / "stick"
        folder.mkdir()
        said_by_window.files = [folder]
        press(qtbot, window, "Write all…")
        assert len(list(folder.glob("*.lmcb"))) == len(lacking)


def test_enrolment_by_two_files(qtbot: QtBot, tmp_path: Path, said_by_window) -> None:
    Database.create(tmp_path / "capital", country="LA", role=Role.SECRETARIAT, name="Vientiane")
    Database.create(tmp_path / "province", country="LA", province="LA-LM", name="Luang Namtha")
    request, answer, everything = (tmp_path / name for name in ("ask.lmcrequest", "say.lmcanswer", "all.lmcb"))

    province = open_window(qtbot, tmp_path / "province", ENTRIES, said_by_window)
    go(qtbot, province, "exchange")
    assert not province.page().header.button(1).isEnabled()
    said_by_window.files = [request]
    press(qtbot, province, "Write request…")
    assert request.is_file()

    # A secretariat vouches for itself when it first makes itself known.
    capital = open_window(qtbot, tmp_path / "capital", ENTRIES, said_by_window)
    page = go(qtbot, capital, "exchange")
    said_by_window.files = [everything]
    press(qtbot, capital, "Prepare bundle…")
    assert everything.is_file() and page._standing.certificate.is_root
    said_by_window.files = [request, answer]
    press(qtbot, capital, "Enrol a desk…")
    assert said_by_window.asked[-2] == "Enrol the desk Luang Namtha? [Enrol the desk]"

    said_by_window.files = [answer]
    press(qtbot, province, "Open answer…")
    assert "This desk is enrolled by Vientiane." in said_by_window.told[-1][1]
    said_by_window.files = [everything]
    press(qtbot, province, "Open bundle…")
    assert province.page().header.button(1).isEnabled()
    assert said_by_window.told[-1][0] is State.DONE

    said_by_window.files = [request]
    press(qtbot, province, "Open answer…")
    assert "not a secretariat's answer" in str(said_by_window.errors[-1])


def test_a_desk_that_is_not_enrolled_writes_no_bundle_by_enter_either(
    qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path
) -> None:
    stranger = Database.create(tmp_path / "stranger", country="LA", province="LA-OU", name="Oudomxay")
    _, root = trust.own(desks.capital)
    with stranger.writing("Noy", "trust") as journal:
        facts.keep_root(journal.connection, root)
    desks.exchange(desks.capital, stranger, "all")
    window = open_window(qtbot, stranger.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "exchange")
    assert page.to.record() is not None and page._standing.certificate is None
    qtbot.keyClick(page.to, Qt.Key.Key_Return)
    assert not said_by_window.asked


def test_a_managers_desk_takes_no_merge_back(qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path) -> None:
    manager = Database.create(tmp_path / "manager", country="LA", role=Role.MANAGER, name="Minister's office")
    trust.accept(manager, trust.enrol(desks.capital, trust.request(manager)))
    merge.merge(manager, desks.send(desks.capital, manager, "all", everything=True), "Somebody")
    window = open_window(qtbot, manager.folder, ENTRIES, said_by_window)
    undo = go(qtbot, window, "exchange").header.button(0)
    assert not undo.isEnabled() and "manager" in undo.toolTip()


def test_a_new_secretariat_can_enrol_at_once(qtbot: QtBot, tmp_path: Path, said_by_window) -> None:
    Database.create(tmp_path / "capital", country="LA", role=Role.SECRETARIAT, name="Vientiane")
    window = open_window(qtbot, tmp_path / "capital", ENTRIES, said_by_window)
    go(qtbot, window, "exchange")
    assert seen(window, "Enrol a desk…") and not seen(window, "Write request…")


def test_what_waits_is_counted_after_each_write(qtbot: QtBot, desks: Country, said_by_window) -> None:
    desks.differ("milestone", desks.first, progress=(40, 50))
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    WaitingCount(window.live, window.band)
    rest(qtbot, window)
    item = window.band.items["exchange"]
    assert item.accessibleName() == "exchange, 1 waiting"
    with window.live.database.raw() as connection:
        (found,) = conflicts.conflicts(connection)
    conflicts.decide(window.live.database, "Bounmy", found.number, "mine")
    rest(qtbot, window)
    assert item.accessibleName() == "exchange"
