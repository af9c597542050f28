"""Bundles in and out through the window, between real desks."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lmcdesk.domain.records import Meeting, ProgressReport
from lmcdesk.domain.values import ReportState, Role
from lmcdesk.errors import BundleRefused
from lmcdesk.store import conflicts
from lmcdesk.store.database import Database
from lmcdesk.store.undo import undo
from lmcdesk.sync import bundle, facts, merge, quarantine, trust
from lmcdesk.ui.app import show_bundles
from lmcdesk.ui.marks import State
from lmcdesk.ui.opening import Opened, hand_over
from lmcdesk.ui.page import Live, Page
from lmcdesk.ui.pages.exchange import ExchangePage
from lmcdesk.ui.pages.waiting import WaitingCount
from tests.ui.exchanging import (
    Country,
    cells,
    click,
    country,
    entry,
    go,
    leaf,
    open_window,
    press,
    rest,
    seen,
    states,
    story,
)

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


def test_a_bundle_is_told_before_it_is_merged_and_leads_to_what_waits(
    qtbot: QtBot, desks: Country, said_by_window
) -> None:
    with desks.province.writing("Keo") as journal:
        journal.edit("milestone", desks.first, {"planned": date(2026, 12, 14)})
    with desks.capital.writing("Bounmy") as journal:
        journal.edit("milestone", desks.first, {"planned": date(2026, 12, 20)})
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    waiting = WaitingCount(window.live, window.band)
    page = go(qtbot, window, "exchange")
    assert not seen(window, "Decide…")
    said_by_window.files = [desks.send(desks.province, desks.capital, "LN 2")]
    press(qtbot, window, "Choose files…")
    assert states(page)[0] == "Not merged yet" and not said_by_window.told
    told = story(page)
    for part in ("Luang Namtha, Field coordinator, Lao PDR", "Vientiane", "LN 2.lmcb", "of which new here: 1"):
        assert part in told
    assert "Nothing stands in its way." in told and "Changes to milestones: 1" in told
    with desks.capital.raw() as connection:
        assert conflicts.count(connection) == 0

    press(qtbot, window, "Merge")
    state, text = said_by_window.told[-1]
    assert state is State.DONE and "“LN 2.lmcb” from Luang Namtha is merged." in text
    assert states(page)[0] == "To decide: 1"
    assert cells(page.beside.results.table) == [["LN 2.lmcb\nLuang Namtha", "Merged", "1", "1"]]
    assert waiting is not None and window.band.items["exchange"].accessibleName().endswith("1 waiting")
    press(qtbot, window, "Close")
    press(qtbot, window, "Decide…")
    assert window.page() is not page


@pytest.mark.parametrize("decided", ["first", "second"])
def test_the_bundle_is_marked_of_which_an_entry_waits(
    qtbot: QtBot, desks: Country, said_by_window, decided: str
) -> None:
    desks.differ("milestone", desks.first, progress=(40, 50))
    desks.differ("milestone", desks.second, progress=(40, 50), delay_text=("Flood", "Storm"))
    with desks.capital.raw() as connection:
        waiting = [one for one in conflicts.conflicts(connection) if one.id == getattr(desks, decided)]
    conflicts.decide_many(desks.capital, "Bounmy", [(one.number, "mine", None) for one in waiting])
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "exchange")
    assert states(page)[:2] == (["To decide: 2", "Merged"] if decided == "first" else ["Merged", "To decide: 1"])


def test_several_are_dropped_and_merged_in_one_go(qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path) -> None:
    desks.exchange(desks.capital, desks.province, "who is there")
    files = []
    for n, progress in enumerate((40, 50, 60)):
        with desks.province.writing("Keo") as journal:
            journal.edit("milestone", desks.first, {"progress": progress})
        files.append(desks.send(desks.province, desks.capital, f"LN {n}"))
    letter = tmp_path / "letter.lmcb"
    letter.write_text("Dear colleagues")
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "exchange")
    assert not drop(page, tmp_path / "letter.pdf")
    assert drop(page, *files, letter, tmp_path / "letter.pdf")
    rest(qtbot, window)
    assert states(page)[:4] == ["Not merged yet", "Not merged yet", "Not merged yet", "Blocked"]
    assert page.leaves.tabs.tabText(0) == "Bundles"
    page.came.reach(str(files[0]))
    press(qtbot, window, "Merge all 3")
    assert said_by_window.told[-1][1] == "Bundles merged: 3. Waiting: 0. Refused: 0."
    assert states(page)[0] == "Blocked"
    page.came.reach(str(letter))
    page.came.clicked.emit(page.came.currentIndex())
    rest(qtbot, window)
    assert "is not a bundle of LMC Desk" in story(page) and not seen(window, "Merge")
    press(qtbot, window, "Take off the list")
    assert "Blocked" not in states(page)


def test_a_bundle_that_is_refused_says_why_beforehand(
    qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path
) -> None:
    stranger = Database.create(tmp_path / "stranger", country="LA", role=Role.SECRETARIAT, name="Somebody")
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "exchange")
    unknown = tmp_path / "unknown.lmcb"
    bundle.write(stranger, unknown, everything=True)
    said_by_window.files = [unknown]
    press(qtbot, window, "Choose files…")
    assert "is signed by an unknown desk" in story(page)
    assert not seen(window, "Merge") and seen(window, "Take off the list")


def test_a_bundle_that_was_taken_back_since_says_so_beforehand(qtbot: QtBot, desks: Country, said_by_window) -> None:
    with desks.province.writing("Keo") as journal:
        journal.edit("milestone", desks.first, {"progress": 40})
    path = desks.send(desks.province, desks.capital, "LN 2")
    merge.merge(desks.capital, path, "Somebody")
    undo(desks.capital, "Somebody")
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "exchange")
    said_by_window.files = [path]
    press(qtbot, window, "Choose files…")
    assert states(page)[0] == "Taken back"
    assert "taken back since. Merging it again changes nothing" in story(page)


def test_a_bundle_that_comes_too_early_waits_until_the_missing_one_comes(
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
    assert states(page)[0] == "Too early" and "is missing." in story(page)
    press(qtbot, window, "Merge")
    assert said_by_window.told[-1][0] is State.HELD
    held = page.came.rows.row(0)
    assert (held.sender, held.missing, states(page)[0]) == ("Luang Namtha", "Luang Namtha", "Waits")
    page.came.reach(held.key)
    rest(qtbot, window)
    assert "is missing." in story(page)
    press(qtbot, window, "Try again")
    assert said_by_window.told[-1] == (State.HELD, "What was missing has not come yet.")
    assert drop(page, earlier)
    rest(qtbot, window)
    press(qtbot, window, "Merge")
    assert not {"Waits", "Too early"} & set(states(page))
    assert [row[0] for row in cells(page.beside.results.table)] == [
        "earlier.lmcb\nLuang Namtha",
        "later.lmcb\nLuang Namtha",
    ]


def test_any_merge_is_taken_back_after_asking(qtbot: QtBot, desks: Country, said_by_window) -> None:
    for n in (40, 50):
        with desks.province.writing("Keo") as journal:
            journal.edit("milestone", desks.first, {"progress": n})
        desks.exchange(desks.province, desks.capital, f"LN {n}")
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "exchange")
    said_by_window.answer = False
    press(qtbot, window, "Take this merge back…")
    assert said_by_window.asked[-1].startswith("Take back the merge of Luang Namtha,") and not said_by_window.told
    said_by_window.answer = True
    press(qtbot, window, "Take this merge back…")
    assert "The merge is taken back. Fields put back: 1." in said_by_window.told[-1][1]
    assert states(page)[:2] == ["Taken back", "Merged"]
    assert not seen(window, "Take this merge back…") and "It was taken back" in story(page)


def test_taking_back_says_beforehand_and_afterwards_what_stays(qtbot: QtBot, desks: Country, said_by_window) -> None:
    with desks.province.writing("Keo") as journal:
        journal.edit("milestone", desks.first, {"progress": 40})
        journal.edit("milestone", desks.second, {"progress": 60})
    desks.exchange(desks.province, desks.capital, "LN 2")
    with desks.capital.writing("Bounmy") as journal:
        journal.edit("milestone", desks.second, {"progress": 70})
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    go(qtbot, window, "exchange")
    press(qtbot, window, "Take this merge back…")
    assert "What cannot be taken back: what was edited since" in said_by_window.details[-1]
    assert said_by_window.told[-1][1] == (
        "The merge is taken back. Fields put back: 1. Edited since and kept: 1. These are: Progress of “Canal”."
    )


def test_different_fields_of_one_record_are_only_noticed(qtbot: QtBot, desks: Country, said_by_window) -> None:
    with desks.province.writing("Keo") as journal:
        journal.edit("milestone", desks.second, {"progress": 40})
    with desks.capital.writing("Bounmy") as journal:
        journal.edit("milestone", desks.second, {"delay_text": "Flood"})
    desks.exchange(desks.province, desks.capital, "LN 2")
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "exchange")
    assert states(page)[0] == "Merged"
    assert "Canal: there Progress; here Delay explained" in story(page)


def test_fields_that_both_wrote_are_not_told_as_different_ones(qtbot: QtBot, desks: Country, said_by_window) -> None:
    for desk, n in ((desks.province, 40), (desks.capital, 50)):
        with desk.writing("Somebody") as journal:
            journal.edit("milestone", desks.first, {"progress": n, "delay_text": f"Flood {n}"})
            journal.edit("milestone", desks.second, {"progress": n})
    with desks.province.writing("Keo") as journal:
        journal.edit("milestone", desks.second, {"delay_text": "Flood"})
    desks.exchange(desks.province, desks.capital, "LN 2")
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "exchange")
    told = story(page)
    assert "Canal: there Delay explained; here Progress" in told and "Pump station: there" not in told


def test_a_bundle_for_the_desk_chosen_and_one_for_each(
    qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path
) -> None:
    second = Database.create(tmp_path / "second", country="LA", province="LA-OU", name="Oudomxay")
    trust.accept(second, trust.enrol(desks.capital, trust.request(second)))
    desks.exchange(desks.capital, second, "hello")
    desks.exchange(second, desks.capital, "hello back")
    with desks.capital.writing("Bounmy") as journal:
        journal.edit("milestone", desks.first, {"progress": 40})
        journal.edit("project", desks.project, {"note": "Seen"})
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "exchange")
    lacking = [due.party.card.name for due in page._standing.lacking]
    assert lacking == ["Luang Namtha"]
    qtbot.mouseClick(
        page.to.viewport(), Qt.MouseButton.LeftButton, pos=page.to.visualRect(page.to.rows.index(0, 0)).center()
    )
    rest(qtbot, window)
    assert "Changes to milestones: 1" in story(page) and "about" in story(page)
    said_by_window.files = [tmp_path / "VT 1.lmcb"]
    press(qtbot, window, "Write for this desk…")
    assert "You may remove the stick." in said_by_window.told[-1][1]
    assert merge.merge(desks.province, tmp_path / "VT 1.lmcb", "Keo").taken.new == 2

    # It stands among the receipts, and in whole for anybody.
    leaf(qtbot, window, page, "Who has what")
    (row,) = (row for row in cells(page.board.desks) if row[0].startswith("Luang Namtha"))
    assert row[1] == "Lacks 2" and row[4].endswith("Bundles: 1")
    leaf(qtbot, window, page, "Bundles")
    page.to.reach("")
    rest(qtbot, window)
    said_by_window.files = [tmp_path / "all.lmcb"]
    press(qtbot, window, "Write for this desk…")
    assert bundle.inspect(tmp_path / "all.lmcb").header.recipient is None


def test_who_has_what_and_who_has_reported(qtbot: QtBot, desks: Country, said_by_window) -> None:
    end = date.today().replace(day=1) - timedelta(days=1)
    with desks.province.writing("Keo") as journal:
        journal.edit("project", desks.project, {"stage": "implementation"})
        journal.add(
            ProgressReport(
                project=desks.project,
                period_start=end.replace(day=1),
                period_end=end,
                state=ReportState.SUBMITTED.value,
            )
        )
    desks.exchange(desks.province, desks.capital, "LN 2")
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "exchange")
    leaf(qtbot, window, page, "Who has what")
    assert cells(page.board.desks)[0][0].startswith("Luang Namtha")
    assert [row[0] for row in cells(page.board.holdings)][:1] == ["Luang Namtha\nLuang Namtha"]
    leaf(qtbot, window, page, "Who has reported")
    (line,) = cells(page.reported.tables[1])
    assert line[0] == "Luang Namtha\nin implementation: 1"
    assert line[-2] == "1 of 1"
    assert line[-1].replace("\u00a0", " ").startswith("No report\nbundles: ")
    press(qtbot, window, "By quarter")
    assert page.reported.tables[3].isVisible() and not page.reported.tables[1].isVisible()


def test_the_exchange_folder_is_watched_and_nothing_of_it_merged_by_itself(
    qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path
) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "exchange")
    assert page.folder_line.text.text() == "No folder is watched for bundles."
    said_by_window.files = [shared]
    press(qtbot, window, "Watch a folder…")
    assert page.folder_line.text.text().startswith("New in the watched folder: 0")
    with desks.province.writing("Keo") as journal:
        journal.edit("milestone", desks.first, {"progress": 40})
    path = desks.send(desks.province, desks.capital, "LN 2")
    (shared / path.name).write_bytes(path.read_bytes())
    qtbot.waitUntil(lambda: page.folder_line.text.text().startswith("New in the watched folder: 1"), timeout=10_000)
    rest(qtbot, window)
    assert states(page)[0] == "Not merged yet" and not said_by_window.told
    page.came.reach(str(shared / path.name))
    rest(qtbot, window)
    press(qtbot, window, "Merge")
    assert page.folder_line.text.text().startswith("New in the watched folder: 0")
    assert states(page)[0] == "Merged"

    # It is remembered, and a stick that is elsewhere is no fault.
    shared.rename(tmp_path / "elsewhere")
    again = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, again, "exchange")
    assert page.folder_line.text.text().startswith("The watched folder is not there now:")
    press(qtbot, again, "Stop watching")
    assert page.lying.folder.path is None


def test_bundles_of_others_in_a_shared_folder_are_passed_over(
    qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path
) -> None:
    second = Database.create(tmp_path / "second", country="LA", province="LA-OU", name="Oudomxay")
    trust.accept(second, trust.enrol(desks.capital, trust.request(second)))
    desks.exchange(second, desks.capital, "hello")
    shared = tmp_path / "shared"
    shared.mkdir()
    for name in ("for Oudomxay", "for Luang Namtha"):
        receiver = second if "Oudomxay" in name else desks.province
        path = desks.send(desks.capital, receiver, name)
        path.rename(shared / path.name)
    window = open_window(qtbot, desks.province.folder, ENTRIES, said_by_window)
    window.live.settings.set("exchange folder", str(shared))
    page = go(qtbot, window, "exchange")
    rows = [page.came.rows.row(at) for at in range(page.came.rows.rowCount())]
    assert [row.file for row in rows if row.preview is not None] in ([], ["for Luang Namtha.lmcb"])


def test_a_bundle_opened_from_outside_is_told_and_not_merged(qtbot: QtBot, desks: Country, said_by_window) -> None:
    with desks.province.writing("Keo") as journal:
        journal.edit("milestone", desks.first, {"progress": 40})
    path = desks.send(desks.province, desks.capital, "LN 2")
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    opened = Opened(desks.capital.folder, window)
    opened.arrived.connect(lambda paths: show_bundles(window, paths))
    hand_over(desks.capital.folder, [path])
    qtbot.waitUntil(lambda: isinstance(window.page(), ExchangePage), timeout=10_000)
    rest(qtbot, window)
    page = window.page()
    assert isinstance(page, ExchangePage) and states(page)[0] == "Not merged yet"
    assert "Nothing stands in its way." in story(page)


def test_merging_that_is_stopped_says_so(qtbot: QtBot, desks: Country, said_by_window) -> None:
    with desks.province.writing("Keo") as journal:
        journal.edit("milestone", desks.first, {"progress": 40})
    path = desks.send(desks.province, desks.capital, "LN 2")
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "exchange")
    page.merging.merge([path])
    next(job for job in window.jobs.jobs if job.title).cancel()
    rest(qtbot, window)
    assert said_by_window.told[-1][0] is State.HELD and "Merging was stopped." in said_by_window.told[-1][1]
    assert states(page)[0] != "Not merged yet" or page.came.rows.row(0).preview is not None


@pytest.mark.parametrize("language", ["en", "km", "my"])
def test_in_a_narrow_window_each_part_is_a_leaf(
    qtbot: QtBot, desks: Country, said_by_window, dress, language: str
) -> None:
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    dress(language=language)
    window.resize(683, 349)
    page = go(qtbot, window, "exchange")
    tabs = page.leaves.tabs
    assert [tabs.isTabVisible(at) for at in range(tabs.count())] == [False, *[True] * 6]
    for at, part in ((1, page.came), (2, page.to), (3, page.beside.story)):
        tabs.setCurrentIndex(at)
        assert part.isVisible()
        assert sum(one.isVisible() for one in (page.came, page.to, page.beside.story)) == 1
    window.resize(1366, 698)
    rest(qtbot, window)
    assert tabs.isTabVisible(0) and page.came.isVisible() and page.to.isVisible()


def test_enrolment_by_two_files(qtbot: QtBot, tmp_path: Path, said_by_window) -> None:
    Database.create(tmp_path / "capital", country="LA", role=Role.SECRETARIAT, name="Vientiane")
    Database.create(tmp_path / "province", country="LA", province="LA-LM", name="Luang Namtha")
    request, answer, everything = (tmp_path / name for name in ("ask.lmcrequest", "say.lmcanswer", "all.lmcb"))

    province = open_window(qtbot, tmp_path / "province", ENTRIES, said_by_window)
    page = go(qtbot, province, "exchange")
    leaf(qtbot, province, page, "This desk")
    assert not province.page().header.button(1).isEnabled()
    said_by_window.files = [request]
    press(qtbot, province, "Write request…")
    assert request.is_file()

    # A secretariat vouches for itself when it first makes itself known.
    capital = open_window(qtbot, tmp_path / "capital", ENTRIES, said_by_window)
    page = go(qtbot, capital, "exchange")
    said_by_window.files = [everything]
    page.to.reach("")
    rest(qtbot, capital)
    press(qtbot, capital, "Write bundle…")
    assert everything.is_file() and page._standing.certificate.is_root
    leaf(qtbot, capital, page, "This desk")
    said_by_window.files = [request, answer]
    said_by_window.hands = [lambda dialog: (click(qtbot, dialog.answer), click(qtbot, dialog.primary))]
    press(qtbot, capital, "Enrol a desk…")
    assert said_by_window.asked[-2] == "Enrol the desk Luang Namtha?"

    said_by_window.files = [answer]
    press(qtbot, province, "Open answer…")
    assert "This desk is enrolled by Vientiane." in said_by_window.told[-1][1]
    leaf(qtbot, province, province.page(), "Bundles")
    said_by_window.files = [everything]
    press(qtbot, province, "Choose files…")
    press(qtbot, province, "Merge")
    assert province.page().header.button(1).isEnabled()
    assert said_by_window.told[-1][0] is State.DONE

    leaf(qtbot, province, province.page(), "This desk")
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
    page.to.reach("")
    rest(qtbot, window)
    qtbot.keyClick(page.to, Qt.Key.Key_Return)
    assert not said_by_window.asked


def test_a_merge_that_was_wholly_edited_since_stands(qtbot: QtBot, desks: Country, said_by_window) -> None:
    for desk, n in ((desks.province, 40), (desks.capital, 50)):
        with desk.writing("Keo") as journal:
            journal.edit("milestone", desks.first, {"progress": n})
        if desk is desks.province:
            desks.exchange(desks.province, desks.capital, "LN 2")
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "exchange")
    press(qtbot, window, "Take this merge back…")
    assert said_by_window.told[-1][1].startswith(
        "Nothing could be taken back: the merge stands. Edited since and kept: 1. These are: Progress of"
    )
    assert states(page)[0] == "Merged" and seen(window, "Take this merge back…")


def test_what_belongs_elsewhere_stays_when_a_merge_is_taken_back(qtbot: QtBot, desks: Country, said_by_window) -> None:
    with desks.capital.writing("Bounmy") as journal:
        journal.edit("milestone", desks.first, {"progress": 90})
        journal.add(Meeting(title="Council"))
    merge.merge(desks.province, desks.send(desks.capital, desks.province, "VT", everything=True), "Keo")
    window = open_window(qtbot, desks.province.folder, ENTRIES, said_by_window)
    go(qtbot, window, "exchange")
    press(qtbot, window, "Take this merge back…")
    told = said_by_window.told[-1][1]
    assert "Fields put back: 1." in told and "Entries that stay, as they belong to Lao PDR: 1." in told
    assert "“lmcdesk restore " in told


def test_a_managers_desk_takes_no_merge_back(qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path) -> None:
    manager = Database.create(tmp_path / "manager", country="LA", role=Role.MANAGER, name="Minister's office")
    trust.accept(manager, trust.enrol(desks.capital, trust.request(manager)))
    merge.merge(manager, desks.send(desks.capital, manager, "all", everything=True), "Somebody")
    window = open_window(qtbot, manager.folder, ENTRIES, said_by_window)
    go(qtbot, window, "exchange")
    (undo,) = seen(window, "Take this merge back…")
    assert not undo.isEnabled() and "manager" in undo.toolTip()


def test_a_new_secretariat_can_enrol_at_once(qtbot: QtBot, tmp_path: Path, said_by_window) -> None:
    Database.create(tmp_path / "capital", country="LA", role=Role.SECRETARIAT, name="Vientiane")
    window = open_window(qtbot, tmp_path / "capital", ENTRIES, said_by_window)
    page = go(qtbot, window, "exchange")
    leaf(qtbot, window, page, "This desk")
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


def test_what_an_earlier_version_could_not_merge_is_tried_again_once(
    qtbot: QtBot, desks: Country, said_by_window
) -> None:
    with desks.province.writing("Keo") as journal:
        journal.edit("milestone", desks.first, {"progress": 60})
    path = desks.send(desks.province, desks.capital, "newer")
    with path.open("rb") as file:
        quarantine.keep(desks.capital.folder, file, path.name, why="It was made by a newer version.")
    (kept,) = quarantine.kept(desks.capital.folder)
    assert not kept.by_another_version
    about = kept.path.with_name("about.json")
    told = json.loads(about.read_text("utf-8"))
    about.write_text(json.dumps(told | {"program": "0.0.1"}), "utf-8")
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "exchange")
    assert cells(page.came)[0][1].endswith("newer.lmcb") and states(page)[0] == "Merged"
    assert not quarantine.kept(desks.capital.folder)


def test_what_this_version_could_not_merge_either_is_left_alone(
    qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path
) -> None:
    stranger = Database.create(tmp_path / "stranger", country="KH", role=Role.SECRETARIAT, name="Phnom Penh")
    with pytest.raises(BundleRefused):
        merge.merge(desks.capital, desks.send(stranger, desks.capital, "strange", everything=True), "Somebody")
    (kept,) = quarantine.kept(desks.capital.folder)
    about = kept.path.with_name("about.json")
    told = json.loads(about.read_text("utf-8"))
    del told["program"]  # as versions wrote it that did not say which they are
    about.write_text(json.dumps(told), "utf-8")
    assert quarantine.kept(desks.capital.folder)[0].by_another_version
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    go(qtbot, window, "exchange")
    (kept,) = quarantine.kept(desks.capital.folder)
    assert not kept.by_another_version and not said_by_window.told
