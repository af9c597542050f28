"""What two desks wrote unaware of each other is decided in the window, by mouse and by keys."""

import sqlite3
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from lmcdesk.domain.records import Comment, Milestone, Organisation
from lmcdesk.domain.records import Project as ProjectRecord
from lmcdesk.domain.values import Role
from lmcdesk.store import conflicts, lookup, sqlite
from lmcdesk.store.database import Database
from lmcdesk.sync import merge
from lmcdesk.ui.labels import Label
from lmcdesk.ui.marks import State
from lmcdesk.ui.page import Live, Page
from lmcdesk.ui.pages.conflict_field import ConflictField
from lmcdesk.ui.pages.conflicts import ConflictsPage
from lmcdesk.ui.pages.conflicts_reading import Severity, Waiting, read
from lmcdesk.ui.pages.differences import differences
from lmcdesk.ui.pages.drafts import Typed
from lmcdesk.ui.paragraph import Paragraph
from tests.ui.exchanging import Country, country, enrol, entry, go, open_window, press, rest, seen


class Project(Page):
    def __init__(self, live: Live) -> None:
        super().__init__(live)
        self.opened: list[Any] = []

    def open(self, *what: Any) -> None:
        self.opened.append(what)


ENTRIES = (entry("conflicts", ConflictsPage), entry("project", Project))


@pytest.fixture
def desks(tmp_path: Path) -> Country:
    return country(tmp_path)


@pytest.fixture
def opened(qtbot: QtBot, desks: Country, said_by_window):
    """Opens the page at the secretariat's desk."""

    def page() -> tuple[Any, ConflictsPage]:
        window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
        return window, go(qtbot, window, "conflicts")

    return page


def milestone(desk: Database, id_: Any) -> Milestone:
    with desk.reading() as session:
        found = lookup.record(session, id_)
        assert isinstance(found, Milestone)
        return found


def waiting(desk: Database) -> int:
    with desk.raw() as connection:
        return conflicts.count(connection)


def texts(page: ConflictsPage) -> list[str]:
    return [part.text() for part in page.findChildren(Paragraph) if part.isVisible()]


def test_one_press_takes_a_side_and_the_reason_goes_along(qtbot: QtBot, desks: Country, opened, said_by_window) -> None:
    desks.differ("milestone", desks.first, planned=(date(2026, 12, 14), date(2026, 12, 20)))
    window, page = opened()
    assert {"14\u00a0Dec\u00a02026", "20\u00a0Dec\u00a02026"} <= {t.replace("\u202f", "\u00a0") for t in texts(page)}
    assert "Days after the adopted date: 14." in texts(page)
    newest = next(label.text() for label in page.findChildren(Label) if "the newest" in label.text())
    assert newest.startswith("Bounmy")
    qtbot.keyClicks(page._shown.reason.entry, "The contractor confirmed it")
    press(qtbot, window, "Take the entry of Luang Namtha")
    assert said_by_window.told[-1][1].startswith("Decided: Forecast date of “ສະຖານີສູບນ້ຳ Pump station” is 14")
    assert waiting(desks.capital) == 0
    assert "Nothing waits for a decision." in " ".join(texts(page))

    # Decision and reason arrive at the other desk.
    desks.exchange(desks.capital, desks.province, "decided")
    assert milestone(desks.province, desks.first).planned == date(2026, 12, 14)
    with desks.province.reading() as session:
        (comment,) = session.scalars(select(Comment))
        assert (comment.about, comment.project, comment.text) == (
            desks.first,
            desks.project,
            "The contractor confirmed it",
        )


def test_an_entry_that_ends_a_sentence_is_told_with_one_stop(
    qtbot: QtBot, desks: Country, opened, said_by_window
) -> None:
    desks.differ("milestone", desks.first, delay_text=("The pumps come in January.", "By December."))
    window, _ = opened()
    press(qtbot, window, "Take the entry of Luang Namtha")
    told = said_by_window.told[-1][1]
    assert told.endswith("is The pumps come in January. The next bundles tell others.")


def test_another_entry_is_written_in_the_fields_own_editor(qtbot: QtBot, desks: Country, opened) -> None:
    desks.differ("milestone", desks.first, planned=(date(2026, 12, 14), date(2026, 12, 20)))
    window, page = opened()
    press(qtbot, window, "Write another…")
    entry_ = page._shown.fields[0].findChild(type(page._shown.reason.entry))
    entry_.selectAll()
    qtbot.keyClicks(entry_, "some day")
    press(qtbot, window, "Decide for this")
    assert waiting(desks.capital) == 1
    entry_.selectAll()
    qtbot.keyClicks(entry_, "17 Dec 2026")
    press(qtbot, window, "Decide for this")
    assert waiting(desks.capital) == 0
    assert milestone(desks.capital, desks.first).planned == date(2026, 12, 17)


def test_what_is_begun_stays_until_it_is_given_up(qtbot: QtBot, desks: Country, opened, said_by_window) -> None:
    desks.differ("milestone", desks.first, delay_text=("Flood", "Storm"), progress=(40, 50))
    window, page = opened()
    press(qtbot, window, "Write another…")
    qtbot.keyClicks(page._shown.reason.entry, "asked by telephone")
    # What is merged meanwhile leaves what was begun as it is.
    before = page._shown
    page.refresh()
    rest(qtbot, window)
    assert page._shown is before and page._shown.begun() == {"progress": 50, "": "asked by telephone"}
    assert window.go("project")
    assert said_by_window.told == [
        (State.DUE, "What you wrote about “ສະຖານີສູບນ້ຳ Pump station” is kept. Nothing is decided by it yet.")
    ]
    page = go(qtbot, window, "conflicts")
    press(qtbot, window, "Cancel")
    page._shown.reason.entry.clear()
    assert page._shown.begun() == {}


def test_going_to_another_record_loses_nothing_that_was_written(
    qtbot: QtBot, desks: Country, opened, said_by_window
) -> None:
    desks.differ("milestone", desks.first, planned=(date(2026, 12, 14), date(2026, 12, 20)))
    desks.differ("milestone", desks.second, progress=(60, 70))
    window, page = opened()
    press(qtbot, window, "Write another…")
    entry_ = page._shown.fields[0].written.entry
    entry_.selectAll()
    qtbot.keyClicks(entry_, "17 Dec")
    qtbot.keyClicks(page._shown.reason.entry, "asked by telephone")
    press(qtbot, window, "Next")
    assert page._shown.case.id == desks.second and page._shown.begun() == {}
    press(qtbot, window, "Previous")
    assert page._shown.case.id == desks.first
    assert page._shown.begun() == {"planned": Typed("17 Dec"), "": "asked by telephone"}

    # It outlives the window too, and what another desk wrote since; once decided, nothing of it is left.
    desks.differ("milestone", desks.first, progress=(40, 50))
    window.close()
    window, page = opened()
    assert page._shown.case.id == desks.first and len(page._shown.fields) == 2
    assert page._shown.begun() == {"planned": Typed("17 Dec"), "": "asked by telephone"}
    press(qtbot, window, "Take all of Vientiane")
    assert waiting(desks.capital) == 1
    assert not list((desks.capital.folder / "drafts").glob("*.json"))


def test_what_was_decided_elsewhere_leaves_no_reason_behind(qtbot: QtBot, desks: Country, opened) -> None:
    desks.differ("milestone", desks.first, progress=(40, 50))
    _, page = opened()
    qtbot.keyClicks(page._shown.reason.entry, "asked by telephone")
    page._shown.keep()
    with page.live.database.raw() as connection:
        (found,) = conflicts.conflicts(connection)
    conflicts.decide(page.live.database, "Bounmy", found.number, "mine")
    rest(qtbot, page.window())
    assert page._shown is None
    assert not list((desks.capital.folder / "drafts").glob("*.json"))


def test_pressing_twice_decides_once(qtbot: QtBot, desks: Country, opened, said_by_window) -> None:
    desks.differ("milestone", desks.first, progress=(40, 50))
    window, _ = opened()
    (take,) = seen(window, "Take the entry of Luang Namtha")
    for _ in range(2):
        qtbot.mouseClick(take, Qt.MouseButton.LeftButton)
    rest(qtbot, window)
    assert len(said_by_window.told) == 1 and not said_by_window.errors
    assert milestone(desks.capital, desks.first).progress == 40


def unheard(desks: Country, milestone: UUID, progress: int) -> None:
    """Another program merges another entry of the province's at the secretariat's desk."""
    with desks.province.writing("Keo") as journal:
        journal.edit("milestone", milestone, {"progress": progress})
    merge.merge(Database.open(desks.capital.folder), desks.send(desks.province, desks.capital, "late"), "N")


def test_what_another_program_merged_is_shown_after_a_press_was_refused(
    qtbot: QtBot, desks: Country, opened, said_by_window
) -> None:
    desks.differ("milestone", desks.first, progress=(40, 50))
    window, page = opened()
    unheard(desks, desks.first, 70)
    press(qtbot, window, "Take the entry of Luang Namtha")
    (error,) = said_by_window.errors
    assert "Another entry has come" in str(error) and waiting(desks.capital) == 1
    told = [text.replace("\u00a0", " ").replace("\u202f", " ") for text in texts(page)]
    assert "70 %" in told and "40 %" not in told
    press(qtbot, window, "Take the entry of Luang Namtha")
    assert len(said_by_window.errors) == 1
    assert waiting(desks.capital) == 0 and milestone(desks.capital, desks.first).progress == 70


def test_marked_records_are_read_again_too_after_a_press_was_refused(
    qtbot: QtBot, desks: Country, opened, said_by_window
) -> None:
    for one in (desks.first, desks.second):
        desks.differ("milestone", one, progress=(40, 50))
    window, page = opened()
    page.mark_all()
    unheard(desks, desks.first, 70)
    press(qtbot, window, "Take the other desks' entries: 2 of 2")
    assert len(said_by_window.errors) == 1 and waiting(desks.capital) == 2
    page.mark_all()
    press(qtbot, window, "Take the other desks' entries: 2 of 2")
    assert len(said_by_window.errors) == 1 and waiting(desks.capital) == 0


def test_the_page_reads_whenever_it_is_shown(qtbot: QtBot, desks: Country, opened) -> None:
    desks.differ("milestone", desks.first, progress=(40, 50))
    window, page = opened()
    go(qtbot, window, "project")
    unheard(desks, desks.first, 70)
    go(qtbot, window, "conflicts")
    assert "70 %" in [text.replace("\u00a0", " ").replace("\u202f", " ") for text in texts(page)]


def test_a_project_leads_to_its_own_record(qtbot: QtBot, desks: Country, opened) -> None:
    other = ProjectRecord(title="Border health post", country="LA", province="LA-LM")
    with desks.province.writing("Keo") as journal:
        journal.add(other)
    desks.exchange(desks.province, desks.capital, "other")
    desks.differ("milestone", desks.first, progress=(40, 50))
    desks.differ("project", other.id, title=("Health post", "Clinic"))
    window, page = opened()
    page._search.setText("pump")
    window.go("conflicts", other.id)
    rest(qtbot, window)
    assert page._shown.case.id == other.id
    window.go("conflicts", desks.project)
    rest(qtbot, window)
    assert page._shown.case.id == desks.first


def test_fields_of_one_record_stand_together_and_can_be_taken_together(qtbot: QtBot, desks: Country, opened) -> None:
    desks.differ("milestone", desks.first, delay_text=("Flood in June", "Storm in June"), progress=(40, 60))
    window, page = opened()
    assert page.table.rows.rowCount() == 1 and len(page._shown.fields) == 2
    follows = {t.replace("\u00a0", " ").replace("\u202f", " ") for t in texts(page)}
    assert {"The project then stands at 35 %.", "The project then stands at 45 %."} <= follows
    press(qtbot, window, "Take all of Luang Namtha")
    found = milestone(desks.capital, desks.first)
    assert (found.delay_text, found.progress, waiting(desks.capital)) == ("Flood in June", 40, 0)


def test_long_names_of_desks_leave_the_entries_side_by_side(qtbot: QtBot, desks: Country, opened) -> None:
    desks.differ("milestone", desks.first, delay_text=("Flood in June", "Storm in June"))
    _, page = opened()
    one = page._shown.fields[0]._field
    named = replace(one, sides=[replace(side, desk=f"Provincial Water Office of {side.desk}") for side in one.sides])
    field = ConflictField(named, lambda *_: None, lambda: None, "")
    qtbot.addWidget(field)
    field.resize(700, 300)
    field.show()
    assert field._sides.direction() == QBoxLayout.Direction.LeftToRight
    assert [take.text() for take in field.takes] == ["Take this entry"] * 2
    field.resize(1200, 300)
    assert field._sides.direction() == QBoxLayout.Direction.LeftToRight
    assert field.takes[0].text() == "Take the entry of Provincial Water Office of Luang Namtha"
    field.resize(300, 300)
    assert field._sides.direction() == QBoxLayout.Direction.TopToBottom


def test_edited_here_deleted_there(qtbot: QtBot, desks: Country, opened, said_by_window) -> None:
    with desks.province.writing("Keo") as journal:
        journal.edit("milestone", desks.second, {"progress": 60})
    with desks.capital.writing("Bounmy") as journal:
        journal.delete("milestone", desks.second)
    desks.exchange(desks.province, desks.capital, "edited")
    window, page = opened()
    assert seen(window, "Keep the record") and not seen(window, "Write another…")
    assert "Progress: 60 %" in [text.replace("\u00a0", " ").replace("\u202f", " ") for text in texts(page)]
    assert page._cases[0].field_names == "Edited, or in the bin"
    press(qtbot, window, "Put it in the bin")
    assert said_by_window.told[-1][1] == "Decided: “Canal” is in the bin. The next bundles tell others."
    assert milestone(desks.capital, desks.second).deleted == 1


@pytest.mark.parametrize("more", [0, 6])
def test_a_project_in_the_bin_while_its_milestones_went_on_elsewhere(
    qtbot: QtBot, desks: Country, opened, said_by_window, more: int
) -> None:
    with desks.province.writing("Keo") as journal:
        for n in range(1, 2 + more):
            journal.add(Milestone(project=desks.project, title=f"Pump {n}"))
    with desks.capital.writing("Bounmy") as journal:
        journal.delete("project", desks.project)
    desks.exchange(desks.province, desks.capital, "went on")
    window, page = opened()
    told = texts(page)
    assert "What belongs to it was edited" in told and "It is in the bin" in told
    named = ", ".join(f"Milestone “Pump {n}”" for n in range(1, 2 + min(more, 4)))
    assert f"Written meanwhile: {named}" + (", and more: 2" if more else "") in told
    assert seen(window, "Put it in the bin")
    assert not seen(window, "Open the project")[0].isEnabled()
    press(qtbot, window, "Keep the record")
    assert said_by_window.told[-1][1] == (
        "Decided: “LA-2026-0001 Small-scale irrigation” stays. The next bundles tell others."
    )
    assert waiting(desks.capital) == 0 and milestone(desks.capital, desks.second).deleted == 0


def test_three_sides_and_names_instead_of_ids(qtbot: QtBot, desks: Country, opened, tmp_path: Path) -> None:
    names = ["Nam Tha Construction", "Mekong Works", "Lao Water"]
    made = [Organisation(name=name) for name in names]
    with desks.capital.writing("Bounmy") as journal:
        for one in made:
            journal.add(one)
    third = Database.create(tmp_path / "third", country="LA", province="LA-LM", name="Muang Sing")
    enrol(desks.capital, third)
    desks.exchange(desks.capital, desks.province, "lists")
    desks.exchange(desks.capital, third, "all")
    for desk, one in zip((desks.capital, desks.province, third), made, strict=True):
        with desk.writing("Somebody") as journal:
            journal.edit("milestone", desks.first, {"responsible": one.id})
    desks.exchange(desks.province, desks.capital, "one")
    desks.exchange(third, desks.capital, "two")

    window, page = opened()
    assert set(names) <= set(texts(page))
    (field,) = page._shown.fields
    assert [side.desk for side in field._field.sides] == ["Luang Namtha", "Muang Sing", "Vientiane"]
    press(qtbot, window, "Take this entry", at=1)
    assert milestone(desks.capital, desks.first).responsible == made[2].id


def test_by_keys_alone(qtbot: QtBot, desks: Country, opened) -> None:
    desks.differ("milestone", desks.first, progress=(40, 50))
    desks.differ("milestone", desks.second, progress=(60, 70))
    window, page = opened()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.table.setFocus()
    first = page._shown.case
    qtbot.keyClick(page.table, Qt.Key.Key_N)
    assert page._shown.case is not first and page._shown.case.id == desks.second
    qtbot.keyClick(page.table, Qt.Key.Key_P)
    assert page._shown.case.id == desks.first
    qtbot.keyClick(page.table, Qt.Key.Key_Right)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Right)
    assert window.focusWidget().text() == "Take the entry of Vientiane"
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    rest(qtbot, window)
    assert milestone(desks.capital, desks.first).progress == 50
    assert page._shown.case.id == desks.second
    qtbot.keyClicks(page._shown.reason.entry, "no plan")
    assert page._shown.case.id == desks.second and page._shown.reason.value() == "no plan"


def test_a_record_is_kept_by_keys_though_it_was_deleted_elsewhere(qtbot: QtBot, desks: Country, opened) -> None:
    with desks.province.writing("Keo") as journal:
        journal.delete("milestone", desks.second)
    with desks.capital.writing("Bounmy") as journal:
        journal.edit("milestone", desks.second, {"progress": 60, "delay_text": "Flood"})
    desks.exchange(desks.province, desks.capital, "deleted")
    window, page = opened()
    told = " ".join(texts(page)).replace("\u00a0", " ").replace("\u202f", " ")
    assert "Progress: 60 %" in told and "Delay explained: Flood" in told
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Right)
    while window.focusWidget().text() != "Keep the record":
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    rest(qtbot, window)
    assert waiting(desks.capital) == 0 and milestone(desks.capital, desks.second).deleted == 0


def test_filters_and_many_records_by_keys_alone(qtbot: QtBot, desks: Country, opened) -> None:
    desks.differ("milestone", desks.first, planned=(date(2026, 12, 14), date(2026, 12, 20)))
    desks.differ("milestone", desks.second, delay_text=("Flood", "Storm"))
    window, page = opened()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    def walk_to(wanted: QWidget) -> None:
        for _ in range(40):
            if window.focusWidget() is wanted:
                return
            qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        raise AssertionError("no way there by Tab")

    page.filter_field().setFocus()
    walk_to(page.filters.severity)
    qtbot.keyClick(page.filters.severity, Qt.Key.Key_Down)
    assert [case.id for case in page._cases] == [desks.first]
    qtbot.keyClick(page.filters.severity, Qt.Key.Key_Up)
    assert len(page._cases) == 2
    walk_to(page.table)
    qtbot.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.marked.isVisible()
    walk_to(seen(window, "Take the newest entries: 2 of 2")[0])
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    rest(qtbot, window)
    assert waiting(desks.capital) == 0
    assert milestone(desks.capital, desks.second).delay_text == "Storm"


def test_two_hundred_records_are_found_by_a_word(qtbot: QtBot, desks: Country, opened) -> None:
    more = [Milestone(project=desks.project, title=f"Well {n}", planned=date(2027, 1, 1)) for n in range(200)]
    with desks.province.writing("Keo") as journal:
        for one in more:
            journal.add(one)
    desks.exchange(desks.province, desks.capital, "wells")
    for desk, progress in ((desks.province, 10), (desks.capital, 20)):
        with desk.writing("Somebody") as journal:
            for one in more:
                journal.edit("milestone", one.id, {"progress": progress})
    desks.exchange(desks.province, desks.capital, "progress")
    window, page = opened()
    assert page.table.rows.rowCount() == 200
    page.step(-1)
    assert page.table.currentIndex().row() == 199
    qtbot.keyClicks(page.filter_field(), "well 117")
    rest(qtbot, window)
    assert [case.record for case in page._cases] == ["Well 117"]
    press(qtbot, window, "Take the entry of Luang Namtha")
    assert waiting(desks.capital) == 199
    assert "No record that waits holds these words." in texts(page)


def test_what_is_asked_of_the_database_does_not_grow_with_what_waits(
    qtbot: QtBot, desks: Country, opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    wells = [Milestone(project=desks.project, title=f"Well {n}", planned=date(2027, 1, 1)) for n in range(1_990)]
    tapped = [ProjectRecord(title=f"Tap {n}", country="LA", province="LA-OU") for n in range(10)]
    with desks.province.writing("Keo") as journal:
        for one in (*wells, *tapped):
            journal.add(one)
    desks.exchange(desks.province, desks.capital, "wells")
    for desk, progress in ((desks.province, 10), (desks.capital, 20)):
        with desk.writing("Somebody") as journal:
            for one in wells[:1_980]:
                journal.edit("milestone", one.id, {"progress": progress})
            for one in tapped:
                journal.edit("project", one.id, {"objective": f"Water for {progress}"})
    with desks.province.writing("Keo") as journal:
        for one in wells[1_980:]:
            journal.edit("milestone", one.id, {"progress": 10})
    with desks.capital.writing("Bounmy") as journal:
        for one in wells[1_980:]:
            journal.delete("milestone", one.id)
    desks.exchange(desks.province, desks.capital, "progress")

    asked: list[str] = []
    connect = sqlite.connect

    def overheard(path: Path, **how: Any) -> sqlite3.Connection:
        connection = connect(path, **how)
        connection.set_trace_callback(asked.append)
        return connection

    monkeypatch.setattr(sqlite, "connect", overheard)

    def listed() -> tuple[Waiting, int]:
        asked.clear()
        return read(desks.capital), len(asked)

    many, statements = listed()
    told = {case.id: case for case in many.cases}
    assert (len(many.cases), many.fields, len(told)) == (2_000, 2_000, 2_000)
    for one in wells:
        case = told[one.id]
        assert (case.title, case.project, case.project_id) == (
            one.title,
            "LA-2026-0001 Small-scale irrigation",
            desks.project,
        )
        assert (case.place, case.desks) == ("LA-LM", ["Luang Namtha", "Vientiane"])
    assert [told[one.id].field_names for one in wells] == ["Progress"] * 1_980 + ["Edited, or in the bin"] * 10
    for one in tapped:
        case = told[one.id]
        assert (case.title, case.project, case.project_id, case.place) == (one.title, "", one.id, "LA-OU")
    (field,) = told[wells[0].id].fields
    assert [side.value for side in field.sides] == [10, 20] and field.conflict.before is None

    keep = {wells[0].id, wells[1_980].id, tapped[0].id}
    rest_ = [case.fields[0].conflict for case in many.cases if case.id not in keep]
    conflicts.decide_many(desks.capital, "Bounmy", [(one.number, "newest", None) for one in rest_])
    few, as_many = listed()
    assert {case.id for case in few.cases} == keep
    assert statements == as_many

    # What else is told of a record is read once it is shown.
    _, page = opened()
    assert page._cases[0].fields[0].follows == () and len(page._shown.case.fields[0].follows) == 2


def test_a_manager_looks_and_does_not_decide(qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path) -> None:
    desks.differ("milestone", desks.first, progress=(40, 50))
    manager = Database.create(tmp_path / "manager", country="LA", role=Role.MANAGER, name="Minister's office")
    enrol(desks.capital, manager)
    merge.merge(manager, desks.send(desks.capital, manager, "all", everything=True), "Somebody")
    window = open_window(qtbot, manager.folder, ENTRIES, said_by_window)
    go(qtbot, window, "conflicts")
    (take,) = seen(window, "Take the entry of Vientiane")
    assert not take.isEnabled() and "manager" in take.toolTip()


def test_a_narrow_window_shows_one_part_at_a_time(qtbot: QtBot, desks: Country, opened) -> None:
    desks.differ("milestone", desks.first, delay_text=("Flood " * 60, "Storm " * 60))
    window, page = opened()
    window.resize(683, 349)
    rest(qtbot, window)
    assert page._panel.isVisible() and not page.table.isVisible()
    page._folding.turn(0)
    assert page.table.isVisible() and not page._panel.isVisible()
    window.resize(1366, 698)
    rest(qtbot, window)
    assert page.table.isVisible() and page._panel.isVisible()
    assert page._shown.fields[0]._sides.direction() == QBoxLayout.Direction.LeftToRight


@pytest.mark.parametrize(
    ("one", "other", "mine", "theirs"),
    [
        ("The floor was finished.", "The floor was repaired.", ["finished."], ["repaired."]),
        ("ផ្ទះម៉ាស៊ីនបានបញ្ចប់", "ផ្ទះម៉ាស៊ីនបានជួសជុល", ["បញ្ចប់"], ["ជួសជុល"]),
        ("ຈະມາຮອດເດືອນມັງກອນ", "ຈະມາຮອດເດືອນທັນວາ", ["ມັງກອນ"], ["ທັນວາ"]),
        ("", "Storm", [], ["Storm"]),
        ("Same", "Same", [], []),
    ],
)
def test_the_words_that_differ_are_marked(one: str, other: str, mine: list[str], theirs: list[str]) -> None:
    told = differences([one, other])
    assert ["".join(span.text for span in spans) for spans in told] == [one, other]
    assert [[span.text for span in spans if span.style] for spans in told] == [mine, theirs]


def test_burmese_words_are_compared_and_three_texts_too() -> None:
    told = differences(["လုပ်ငန်းကို နိုဝင်ဘာလတွင် ပြီးစီးသည်", "လုပ်ငန်းကို ဒီဇင်ဘာလတွင် ပြီးစီးသည်"])
    assert [[span.text for span in spans if span.style] for spans in told] == [["နိုဝင်ဘာလ"], ["ဒီဇင်ဘာလ"]]
    three = differences(["in June by Keo", "in July by Keo", "in June by Noy"])
    assert [[span.text for span in spans if span.style] for spans in three] == [
        ["June", "Keo"],
        ["July", "Keo"],
        ["June", "Noy"],
    ]


def test_a_very_long_text_is_shown_unmarked() -> None:
    told = differences(["a " * 2_000, "b"])
    assert [[span.style for span in spans] for spans in told] == [[""], [""]]


def test_the_list_is_narrowed_by_province_project_day_and_severity(
    qtbot: QtBot, desks: Country, opened, tmp_path: Path
) -> None:
    other = ProjectRecord(code="LA-2026-0002", title="Ferry", country="LA", province="LA-OU")
    desks.differ("milestone", desks.first, planned=(date(2026, 12, 14), date(2026, 12, 20)))
    desks.differ("milestone", desks.second, delay_text=("Flood", "Storm"))
    with desks.capital.writing("Bounmy") as journal:
        journal.add(other)
    second = Database.create(tmp_path / "second", country="LA", province="LA-OU", name="Oudomxay")
    enrol(desks.capital, second)
    desks.exchange(desks.capital, second, "hello")
    for desk, progress in ((second, "Sand"), (desks.capital, "Steel")):
        with desk.writing("Somebody") as journal:
            journal.edit("project", other.id, {"note": progress})
    desks.exchange(second, desks.capital, "from Oudomxay")
    window, page = opened()

    def shown() -> set[Any]:
        return {case.id for case in page._cases}

    def choose(choice: Any, value: Any) -> None:
        choice.choose(value)
        choice.chosen.emit(value)

    everything = {desks.first, desks.second, other.id}
    assert shown() == everything
    for choice, value, left in (
        (page.filters.place, "LA-OU", {other.id}),
        (page.filters.project, desks.project, {desks.first, desks.second}),
        (page.filters.severity, Severity.HIGH, {desks.first}),
        (page.filters.severity, Severity.LOW, {desks.second, other.id}),
        (page.filters.day, (0, 1), everything),
        (page.filters.day, (31, 36_500), set()),
    ):
        choose(choice, value)
        assert shown() == left, value
        choose(choice, None)
    assert shown() == everything
    choose(page.filters.day, (31, 36_500))
    assert page._list.empty.isVisible()
    window.go("conflicts", other.id)
    rest(qtbot, window)
    assert shown() == everything and page.table.record().id == other.id


def test_several_records_are_decided_in_one_go(qtbot: QtBot, desks: Country, opened, said_by_window) -> None:
    desks.differ("milestone", desks.first, planned=(date(2026, 12, 14), date(2026, 12, 20)), progress=(20, 30))
    desks.differ("milestone", desks.second, delay_text=("Flood", "Storm"))
    window, page = opened()
    press(qtbot, window, "Mark all")
    assert page.marked.isVisible() and not page._panel.isVisible()
    assert seen(window, "Take this desk's entries: 3 of 3") and seen(window, "Take the newest entries: 3 of 3")
    qtbot.keyClicks(page.marked.reason.entry, "As agreed by telephone")
    press(qtbot, window, "Take the other desks' entries: 3 of 3")
    assert said_by_window.told[-1][1].startswith("Decided: 3 fields.")
    assert waiting(desks.capital) == 0 and not page.marked.isVisible()
    assert milestone(desks.capital, desks.first).planned == date(2026, 12, 14)
    assert milestone(desks.capital, desks.second).delay_text == "Flood"
    with desks.capital.reading() as session:
        assert {c.about for c in session.scalars(select(Comment))} == {desks.first, desks.second}


def test_what_has_no_single_side_is_left_to_be_decided_by_itself(
    qtbot: QtBot, desks: Country, opened, tmp_path: Path
) -> None:
    second = Database.create(tmp_path / "second", country="LA", province="LA-LM", name="Long district")
    enrol(desks.capital, second)
    desks.exchange(desks.capital, second, "hello")
    for desk, progress in ((desks.province, 20), (second, 30), (desks.capital, 40)):
        with desk.writing("Somebody") as journal:
            journal.edit("milestone", desks.first, {"progress": progress})
    for desk in (desks.province, second):
        desks.exchange(desk, desks.capital, f"from {desk.me.name}")
    desks.differ("milestone", desks.second, delay_text=("Flood", "Storm"))
    window, _ = opened()
    press(qtbot, window, "Mark all")
    assert seen(window, "Take this desk's entries: 2 of 2")
    press(qtbot, window, "Take the other desks' entries: 1 of 2")
    assert waiting(desks.capital) == 1
