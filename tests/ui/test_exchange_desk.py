"""The leaf about this desk: its passphrase and its key, and at a secretariat the desks that it enrolled."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from lmcdesk.domain.records import Project
from lmcdesk.domain.values import Role
from lmcdesk.store.database import Database
from lmcdesk.sync import bundle, keys, merge, quarantine, starter, trust
from lmcdesk.sync.receipts import Outcome
from lmcdesk.ui.marks import State
from lmcdesk.ui.pages.exchange import ExchangePage
from lmcdesk.ui.window import Window
from tests.ui.driving import seen as texts
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

ENTRIES = (entry("exchange", ExchangePage),)


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Country]:
    made = country(tmp_path)
    yield made
    for desk in (made.capital, made.province):
        keys.lock(desk.folder)


@pytest.fixture
def at_desk(qtbot: QtBot, said_by_window) -> Callable[[Database], tuple[Window, ExchangePage]]:
    """Opens a desk at the leaf about it."""

    def opened(desk: Database) -> tuple[Window, ExchangePage]:
        window = open_window(qtbot, desk.folder, ENTRIES, said_by_window)
        page = go(qtbot, window, "exchange")
        leaf(qtbot, window, page, "This desk")
        return window, page

    return opened


def types(qtbot: QtBot, *texts: str, then: Qt.Key = Qt.Key.Key_Return) -> Callable[[Any], None]:
    """Somebody who types into a dialog line by line, and ends with a key."""

    def fill(dialog: Any) -> None:
        lines = dialog.findChildren(QLineEdit)
        assert dialog.focusWidget() is lines[0]
        for line, text in zip(lines, texts, strict=True):
            line.clear()
            qtbot.keyClicks(line, text)
        qtbot.keyClick(lines[-1], then)

    return fill


def test_a_passphrase_is_set_changed_and_taken_off(qtbot: QtBot, desks: Country, at_desk, said_by_window) -> None:
    folder = desks.province.folder
    window, _ = at_desk(desks.province)
    assert seen(window, "Set a passphrase…") and not seen(window, "Change it…")
    said_by_window.hands = [types(qtbot, "one two ", "one two ")]
    press(qtbot, window, "Set a passphrase…")
    assert keys.protected(folder) and "behind the passphrase" in said_by_window.told[-1][1]
    keys.lock(folder)
    keys.unlock(folder, "one two ")  # every blank of it counts

    # To change it, the old one is asked for, though it was given before; a wrong one is asked for again.
    said_by_window.hands = [types(qtbot, "wrong"), types(qtbot, "one two "), types(qtbot, "three", "three")]
    press(qtbot, window, "Change it…")
    assert said_by_window.asked[-3:] == [*["Passphrase of this desk's key"] * 2, "Change the passphrase"]
    keys.lock(folder)
    with pytest.raises(keys.Locked):
        keys.unlock(folder, "one two ")

    said_by_window.hands = [types(qtbot, "three")]
    said_by_window.answer = False
    press(qtbot, window, "Take it off…")
    assert keys.protected(folder) and "lies open in its folder" in said_by_window.details[-1]
    said_by_window.hands, said_by_window.answer = [types(qtbot, "three")], True
    press(qtbot, window, "Take it off…")
    assert not keys.protected(folder) and seen(window, "Set a passphrase…")


def test_two_different_passphrases_are_not_accepted(qtbot: QtBot, desks: Country, at_desk, said_by_window) -> None:
    window, _ = at_desk(desks.capital)

    def differ(dialog: Any) -> None:
        first, second = dialog.findChildren(QLineEdit)
        assert first.echoMode() is QLineEdit.EchoMode.Password
        click(qtbot, dialog.primary)
        assert dialog.isVisible() and dialog.focusWidget() is first
        qtbot.keyClicks(first, "one")
        qtbot.keyClicks(second, "two")
        click(qtbot, dialog.primary)
        assert dialog.isVisible() and dialog.focusWidget() is second
        assert "not the same" in second.accessibleDescription()
        qtbot.keyClick(second, Qt.Key.Key_Escape)

    said_by_window.hands = [differ]
    press(qtbot, window, "Set a passphrase…")
    assert not keys.protected(desks.capital.folder) and not said_by_window.hands


def test_a_bundle_is_written_once_the_passphrase_was_given(
    qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path
) -> None:
    keys.protect(desks.capital.folder, "secret")
    keys.lock(desks.capital.folder)
    with desks.capital.writing("Bounmy") as journal:
        journal.edit("milestone", desks.first, {"progress": 40})
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "exchange")
    said_by_window.files = [tmp_path / "one.lmcb"]
    said_by_window.hands = [types(qtbot, "", then=Qt.Key.Key_Escape)]
    press(qtbot, window, "Write bundle…")
    assert said_by_window.told[-1][0] is State.HELD and not (tmp_path / "one.lmcb").exists()
    said_by_window.hands = [types(qtbot, "secret")]
    press(qtbot, window, "Write bundle…")
    assert (tmp_path / "one.lmcb").is_file()

    # It is asked for once: what comes is opened, and the next bundle written, without it.
    said_by_window.asked.clear()
    with desks.province.writing("Keo") as journal:
        journal.edit("milestone", desks.second, {"progress": 60})
    said_by_window.files = [desks.send(desks.province, desks.capital, "LN 2")]
    press(qtbot, window, "Choose files…")
    press(qtbot, window, "Merge")
    assert states(page)[0] == "Merged" and said_by_window.asked == ["Choose bundles"]


def test_a_watched_folder_waits_for_the_passphrase(
    qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path
) -> None:
    keys.protect(desks.capital.folder, "secret")
    keys.lock(desks.capital.folder)
    shared = tmp_path / "shared"
    shared.mkdir()
    with desks.province.writing("Keo") as journal:
        journal.edit("milestone", desks.first, {"progress": 40})
    desks.send(desks.province, desks.capital, "LN 2").rename(shared / "LN 2.lmcb")
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    window.live.settings.set("exchange folder", str(shared))
    page = go(qtbot, window, "exchange")
    assert not said_by_window.asked, "nobody is asked out of the blue"
    assert "passphrase is needed" in page.folder_line.text.text() and "Blocked" not in states(page)
    said_by_window.hands = [types(qtbot, "secret")]
    press(qtbot, window, "Give the passphrase…")
    assert states(page)[0] == "Not merged yet" and not seen(window, "Give the passphrase…")


def test_a_new_key_goes_to_the_secretariat_and_comes_back(
    qtbot: QtBot, desks: Country, at_desk, said_by_window, tmp_path: Path
) -> None:
    request, answer = tmp_path / "new key.lmcrequest", tmp_path / "new key.lmcanswer"
    window, page = at_desk(desks.province)
    before = page._standing.fingerprint
    said_by_window.answer = False
    press(qtbot, window, "Make a new key…")
    assert "cannot be taken back" in said_by_window.details[-1] and page._standing.fingerprint == before
    said_by_window.answer, said_by_window.files = True, [request]
    press(qtbot, window, "Make a new key…")
    assert page._standing.renewing and page._standing.fingerprint != before

    capital, there = at_desk(desks.capital)

    def agree(dialog: Any) -> None:
        assert dialog.answer.isChecked(), "it has all that it should hold"
        click(qtbot, dialog.primary)

    said_by_window.files, said_by_window.hands = [request, answer], [agree]
    press(qtbot, capital, "Enrol a desk…")
    assert [row[0].partition("\n")[0] for row in cells(there.desk.known.desks)] == ["Luang Namtha"]
    window.activateWindow()
    said_by_window.files = [answer]
    press(qtbot, window, "Open answer…")
    assert not page._standing.renewing
    assert merge.merge(desks.capital, desks.send(desks.province, desks.capital, "new"), "B").outcome is Outcome.MERGED


def test_a_secretariat_renews_its_key_by_itself(
    qtbot: QtBot, desks: Country, at_desk, said_by_window, tmp_path: Path
) -> None:
    window, page = at_desk(desks.capital)
    before = page._standing.fingerprint
    said_by_window.files = [tmp_path / "VT.lmcroot"]
    press(qtbot, window, "Make a new key…")
    assert "another fingerprint" in said_by_window.details[-1]
    assert page._standing.fingerprint == page._standing.certificate.fingerprint != before
    assert not page._standing.renewing


def test_a_stolen_desk_is_revoked_and_sent_nothing(
    qtbot: QtBot, desks: Country, at_desk, said_by_window, tmp_path: Path
) -> None:
    with desks.capital.writing("Bounmy") as journal:
        journal.edit("milestone", desks.first, {"progress": 40})
    with desks.province.writing("Thief") as journal:
        journal.edit("milestone", desks.first, {"progress": 99})
    stolen = desks.send(desks.province, desks.capital, "stolen")
    window, page = at_desk(desks.capital)
    said_by_window.answer = False
    press(qtbot, window, "Revoke…")
    assert "cannot be undone" in said_by_window.details[-1] and not said_by_window.told
    said_by_window.answer = True
    press(qtbot, window, "Revoke…")
    assert said_by_window.asked[-1] == "Revoke the certificate of Luang Namtha? [Revoke the certificate]"
    assert cells(page.desk.known.desks)[0][1] == "Revoked"
    (revoke,) = seen(window, "Revoke…")
    assert not revoke.isEnabled()
    leaf(qtbot, window, page, "Who has what")
    assert cells(page.board.desks)[0][:2] == ["Luang Namtha\nits certificate is revoked", "Sent nothing"]
    leaf(qtbot, window, page, "Bundles")
    page.to.clicked.emit(page.to.rows.index(0, 0))
    rest(qtbot, window)
    assert "It is sent nothing" in story(page) and not page.header.button(1).isEnabled()
    said_by_window.files = [stolen]
    press(qtbot, window, "Choose files…")
    assert states(page)[0] == "Blocked" and "revoked" in story(page)


def test_another_secretariat_is_trusted_once_its_number_was_heard(
    qtbot: QtBot, desks: Country, at_desk, said_by_window, tmp_path: Path
) -> None:
    abroad = Database.create(tmp_path / "abroad", country="KH", role=Role.SECRETARIAT, name="Phnom Penh")
    with abroad.writing("Sok") as journal:
        journal.add(Project(code="KH-2026-0001", title="Ferry", country="KH"))
    theirs = tmp_path / "theirs.lmcb"
    bundle.write(abroad, theirs, everything=True)

    # The file is written there by the window too.
    capital, _ = at_desk(abroad)
    root = tmp_path / "Phnom Penh.lmcroot"
    said_by_window.files = [root]
    press(qtbot, capital, "Write own file…")
    number = trust.requested(root.read_bytes()).fingerprint

    # A bundle that came before is kept, and merged as soon as its sender is believed.
    assert merge.merge_all(desks.capital, [theirs], "Bounmy")[0].outcome is Outcome.REFUSED
    window, page = at_desk(desks.capital)
    wrong = "".join(str(9 - int(sign)) if sign.isdigit() else sign for sign in number)
    said_by_window.files = [root]
    said_by_window.hands = [types(qtbot, wrong), types(qtbot, number)]
    press(qtbot, window, "Trust a secretariat…")
    assert said_by_window.asked[-2:] == ["Trust the secretariat Phnom Penh?"] * 2
    assert cells(page.desk.known.secretariats)[0][0] == "Phnom Penh\nCambodia"
    assert "“theirs.lmcb” from Phnom Penh is merged." in said_by_window.told[-1][1]
    assert not quarantine.kept(desks.capital.folder)


def test_a_secretariats_stolen_key_is_trusted_no_longer(qtbot: QtBot, desks: Country, at_desk, said_by_window) -> None:
    old = trust.own(desks.capital)[1].key
    trust.renew(desks.capital)
    window, page = at_desk(desks.capital)
    shown = page.desk.known.secretariats
    assert [row[0].splitlines()[1] for row in cells(shown)] == ["Lao PDR, an earlier key"]
    (button,) = seen(window, "Trust no longer…")
    assert not button.isEnabled()
    assert shown.reach(old)
    press(qtbot, window, "Trust no longer…")
    assert "stolen" in said_by_window.details[-1]
    assert not cells(shown)


def test_a_desks_request_is_no_secretariats_file(
    qtbot: QtBot, desks: Country, at_desk, said_by_window, tmp_path: Path
) -> None:
    request = tmp_path / "LN.lmcrequest"
    request.write_bytes(trust.request(desks.province))
    window, _ = at_desk(desks.capital)
    said_by_window.files = [request]
    press(qtbot, window, "Trust a secretariat…")
    assert "not the file of a secretariat" in str(said_by_window.errors[-1])


def test_a_desk_is_enrolled_and_set_up_by_one_bundle(
    qtbot: QtBot, desks: Country, at_desk, said_by_window, tmp_path: Path
) -> None:
    new = Database.create(tmp_path / "new", country="LA", province="LA-LM", name="Muang Sing")
    request, file = tmp_path / "Muang Sing.lmcrequest", tmp_path / "Muang Sing.lmcb"
    request.write_bytes(trust.request(new))
    window, page = at_desk(desks.capital)

    def agree(dialog: Any) -> None:
        assert dialog.starter.isChecked()
        assert trust.requested(request.read_bytes()).fingerprint in texts(dialog)
        click(qtbot, dialog.primary)

    said_by_window.files, said_by_window.hands = [request, file], [agree]
    press(qtbot, window, "Enrol a desk…")
    assert starter.is_starter(file) and len(cells(page.desk.known.desks)) == 2

    # There it stands among what came, and sets up the desk.
    window = open_window(qtbot, new.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "exchange")
    said_by_window.files = [file]
    press(qtbot, window, "Choose files…")
    assert states(page) == ["Sets up this desk"] and not seen(window, "Merge")
    said_by_window.answer = False
    press(qtbot, window, "Set up this desk from it…")
    _, root = trust.own(desks.capital)
    assert root.fingerprint in said_by_window.details[-1] and not page._standing.enrolled
    said_by_window.answer = True
    press(qtbot, window, "Set up this desk from it…")
    assert page._standing.enrolled and page._standing.certificate.until > date.today()
    assert states(page) == ["Merged"] and not said_by_window.errors
    assert [row[0] for row in cells(page.beside.results.table)] == ["Muang Sing.lmcb\nVientiane"]


def test_the_leaf_opens_a_starter_bundle_too(
    qtbot: QtBot, desks: Country, at_desk, said_by_window, tmp_path: Path
) -> None:
    new = Database.create(tmp_path / "new", country="LA", province="LA-LM", name="Muang Sing")
    file = tmp_path / "start.lmcb"
    starter.enrol(desks.capital, trust.request(new), file)
    window, page = at_desk(new)
    said_by_window.files = [file]
    press(qtbot, window, "Open answer…")
    assert page._standing.enrolled and states(page) == ["Merged"]
