"""One project by mouse and keyboard, in the real window on a real desk."""

import threading
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView

from lmcdesk.catalogue.places import places
from lmcdesk.domain.base import new_id
from lmcdesk.domain.records import FundingLine, Milestone, Organisation, ProgressReport, Project
from lmcdesk.domain.values import Role
from lmcdesk.store import conflicts, history, lookup
from lmcdesk.store.database import Database
from lmcdesk.ui import figures
from lmcdesk.ui.forms import Form
from lmcdesk.ui.labels import StateLabel
from lmcdesk.ui.pages.milestone_editor import MilestoneEditor
from lmcdesk.ui.window import Window
from tests.store.exchanging import send
from tests.ui.driving import button, press, seen, settle, titled, type_in, windows

HOME = places().province("LA-LM").name
TITLE = "ຊົນລະປະທານຂະໜາດນ້ອຍ"


def ahead(days: int) -> date:
    """The day that lies so far ahead of the test's own: a suite may run over midnight."""
    return date.today() + timedelta(days)


@pytest.fixture
def desk(make_desk: Callable[..., Database]) -> Database:
    """The desk of a province with one project in work."""
    made = make_desk("Luang Namtha", "LA-LM")
    project = Project(
        code="LA-2025-0701",
        title="Small-scale irrigation",
        title_local=TITLE,
        measure="4.2.12-3",
        country="LA",
        province="LA-LM",
        stage="implementation",
        planned_start=ahead(-300),
        planned_end=ahead(90),
        baseline_start=ahead(-300),
        baseline_end=ahead(34),
        actual_start=ahead(-300),
        beneficiaries=12400,
        women=6510,
    )
    own = {"project": project.id}
    done = ahead(-100)
    late = ahead(-55)
    report = ProgressReport(**own, period_start=date(2026, 7, 1), period_end=date(2026, 9, 30), state="submitted")
    records = [
        project,
        Milestone(**own, title="Design approved", weight=40, progress=100, actual=done, baseline=done, position=1),
        Milestone(**own, title="Pump station", weight=40, progress=55, planned=late, baseline=late, position=2),
        Milestone(**own, title="Handover", weight=20, planned=ahead(80), position=3),
        FundingLine(
            **own,
            source="lmc-special-fund",
            currency="USD",
            committed=Decimal(890000),
            spent=Decimal(412600),
            year=2026,
        ),
        report,
    ]
    with made.writing("Keo Somphone") as journal:
        for record in records:
            journal.add(record)
    secretariat = make_desk("Secretariat")
    send(made, secretariat)
    with secretariat.writing("Bounmy Phet") as journal:
        journal.edit("progress_report", report.id, {"state": "returned"})
    send(secretariat, made)
    return made


@pytest.fixture
def open_window(qtbot, tmp_path: Path) -> Iterator[Callable[[Database], Window]]:
    with windows(qtbot, tmp_path / "settings.json") as open_:
        yield open_


def project_of(desk: Database) -> Project:
    with desk.reading() as session:
        return next(one for one in lookup.records(session, "project") if isinstance(one, Project))


def milestone(desk: Database, title: str) -> Milestone:
    with desk.reading() as session:
        found = [*lookup.records(session, "milestone"), *lookup.records(session, "milestone", deleted=True)]
    return next(one for one in found if isinstance(one, Milestone) and title in (one.title, one.title_local))


def entries(desk: Database, id_: UUID) -> list[history.Entry]:
    with desk.raw() as connection:
        return history.history(connection, id_)


@pytest.fixture
def window(qtbot, open_window, desk: Database) -> Window:
    """The window on the project's page."""
    made = open_window(desk)
    made.go("project", project_of(desk).id)
    settle(qtbot, made)
    return made


def cells(window: Window, row: int) -> list[str]:
    """What a row of the milestones says."""
    model = window.page().milestones.table.model()
    return [model.index(row, column).data() for column in range(model.columnCount())]


def edit_row(qtbot, window: Window, row: int) -> MilestoneEditor:
    """Go to a row by mouse and open its editor by keyboard."""
    table = window.page().milestones.table
    at = table.visualRect(table.model().index(row, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    editors = [one for one in window.page().findChildren(MilestoneEditor) if one.isVisible()]
    assert len(editors) == 1
    return editors[0]


def rewrite(qtbot, entry: QLineEdit, text: str) -> None:
    """Type over what stands in a field."""
    entry.setFocus()
    entry.selectAll()
    qtbot.keyClicks(entry, text)


def test_the_page_tells_the_project(window):
    assert TITLE in titled(window)
    assert ["LA-2025-0701", "Small-scale irrigation", "Louang Namtha"][0] in " ".join(titled(window))
    shown = seen(window.page())
    adopted = figures.day(ahead(34)).replace("\u00a0", " ")
    assert "62 %" in shown, "(40 × 100 + 40 × 55 + 20 × 0) ÷ 100"
    assert "USD 412,600" in shown and "of 890,000 committed" in shown
    assert "6,510 women" in shown and "4.2.12-3" in shown
    assert f"adopted {adopted}, +56 days" in shown
    tabs = window.page().sides.tabs
    assert [tabs.accessibleTabName(at) for at in range(4)] == ["Milestones 3", "Facts", "Funding 1", "Reports 1"]
    assert not tabs.isTabVisible(4), "nobody has commented"
    assert cells(window, 1)[3].endswith("55 days late")
    assert "Keo Somphone entered the project" in shown


@pytest.mark.parametrize(("days", "told"), [(1, "+1 day"), (-1, "−1 day"), (0, "as adopted")])
def test_an_end_says_whether_it_is_early_or_late(qtbot, window, desk: Database, days: int, told: str) -> None:
    with desk.writing("Noy") as journal:
        journal.edit("project", project_of(desk).id, {"planned_end": ahead(34 + days)})
    settle(qtbot, window)
    assert any(text.endswith(told) for text in seen(window.page()))


def test_progress_is_entered_in_the_row(qtbot, window, desk):
    window.live.settings.set("author", "Bounmy Phet")
    editor = edit_row(qtbot, window, 1)
    rewrite(qtbot, editor.progress.entry, "65")
    press(qtbot, editor, "Save")
    settle(qtbot, window)
    assert cells(window, 1)[5].startswith("65\u00a0%")
    assert "66 %" in seen(window.page()), "the project's progress follows"
    step = milestone(desk, "Pump station")
    assert step.progress == 65
    last = entries(desk, step.id)[0]
    assert (last.field, last.before, last.value, last.author) == ("progress", 55, 65, "Bounmy Phet")
    story = seen(window.page().story)
    assert "Bounmy Phet raised progress of “Pump station”" in story
    assert "55 % → 65 %" in story


def test_what_is_typed_takes_the_place_of_the_old_figure(qtbot, window):
    editor = edit_row(qtbot, window, 1)
    qtbot.keyClicks(editor.progress.entry, "72")
    assert editor.progress.value() == 72


def test_what_cannot_be_meant_is_not_saved_and_says_why(qtbot, window, desk):
    editor = edit_row(qtbot, window, 1)
    rewrite(qtbot, editor.progress.entry, "140")
    assert "Progress is 140; it must lie between 0 and 100." in seen(editor)
    press(qtbot, editor, "Save")
    settle(qtbot, window)
    assert editor.isVisible() and editor.progress.entry.hasFocus()
    assert milestone(desk, "Pump station").progress == 55
    rewrite(qtbot, editor.progress.entry, "14")
    assert "Progress is 140; it must lie between 0 and 100." not in seen(editor)


def test_what_is_odd_is_said_but_saved(qtbot, window, desk):
    editor = edit_row(qtbot, window, 1)
    assert any("no reason is given" in text for text in seen(editor))
    reason = editor.form.fields["delay_reason"].entry
    reason.setFocus()
    qtbot.keyClicks(reason, "Flood")
    qtbot.keyClick(editor.progress.entry, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert milestone(desk, "Pump station").delay_reason == "flood"
    assert cells(window, 1)[3].endswith("55 days late · Flood or storm")


def test_what_came_under_an_open_editor_is_not_overwritten_unseen(qtbot, window, desk, make_desk):
    capital = make_desk("Vientiane")
    send(desk, capital)
    editor = edit_row(qtbot, window, 1)
    rewrite(qtbot, editor.progress.entry, "65")
    step = milestone(capital, "Pump station")
    with capital.writing("Vientiane") as journal:
        journal.edit("milestone", step.id, {"progress": 60})
    send(capital, desk)
    settle(qtbot, window)
    assert editor.isVisible() and editor.progress.entry.text() == "65", "nothing moves under the hands"
    press(qtbot, editor, "Save")
    settle(qtbot, window)
    with desk.raw() as connection:
        waiting = conflicts.conflicts(connection)
    assert [(c.field, sorted(side.value for side in c.sides)) for c in waiting] == [("progress", [60, 65])]
    assert "1 to decide" in [chip.text() for chip in chips(window)]
    assert cells(window, 1)[4] == "To decide"
    assert button(window.page().story, "Compare…").isVisible()


def chips(window: Window) -> list[StateLabel]:
    """The states that stand in the header."""
    return [chip for chip in window.page().header.findChildren(StateLabel) if chip.isVisible()]


def test_typed_text_outlives_the_window(qtbot, window, desk, open_window):
    editor = edit_row(qtbot, window, 1)
    rewrite(qtbot, editor.progress.entry, "72")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    settle(qtbot, window)
    assert milestone(desk, "Pump station").progress == 55
    again = open_window(desk)
    again.go("project", project_of(desk).id)
    settle(qtbot, again)
    editor = edit_row(qtbot, again, 1)
    assert editor.progress.entry.text() == "72 %"
    assert any("not saved yet" in text for text in seen(editor))
    press(qtbot, editor, "Cancel")
    settle(qtbot, again)
    editor = edit_row(qtbot, again, 1)
    assert editor.progress.entry.text() == "55 %"


def test_enter_presses_the_button_that_has_the_focus(qtbot, window, desk):
    editor = edit_row(qtbot, window, 1)
    rewrite(qtbot, editor.progress.entry, "72")
    cancel = button(editor, "Cancel")
    cancel.setFocus()
    qtbot.keyClick(cancel, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert milestone(desk, "Pump station").progress == 55
    assert not [one for one in window.page().findChildren(MilestoneEditor) if one.isVisible()]


def test_what_cannot_be_read_yet_is_kept_as_it_was_typed(qtbot, window, desk, open_window):
    editor = edit_row(qtbot, window, 1)
    day = editor.form.fields["planned"].entry
    rewrite(qtbot, day, "31/12/")
    qtbot.keyClick(day, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert editor.isVisible() and day.text() == "31/12/"
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    settle(qtbot, window)
    again = open_window(desk)
    again.go("project", project_of(desk).id)
    settle(qtbot, again)
    editor = edit_row(qtbot, again, 1)
    day = editor.form.fields["planned"]
    assert day.entry.text() == "31/12/" and "This is not a date" in day.entry.accessibleDescription()
    press(qtbot, editor, "All fields…")
    settle(qtbot, again)
    form = next(one for one in again.page().milestones.findChildren(Form) if one.isVisible())
    assert form.fields["planned"].entry.text() == "31/12/"


def test_the_page_may_be_left_while_a_save_waits_its_turn(qtbot, window, desk, said_by_window):
    window.live.talk = said_by_window
    editor = edit_row(qtbot, window, 1)
    rewrite(qtbot, editor.progress.entry, "72")
    merged = threading.Event()
    window.jobs.run(lambda progress: merged.wait(20))
    press(qtbot, editor, "Save")
    assert not editor.save_button.isEnabled()
    window.go("projects")
    merged.set()
    settle(qtbot, window)
    assert milestone(desk, "Pump station").progress == 72 and not said_by_window.told
    assert not list((desk.folder / "drafts").glob("*.json"))


def test_what_was_typed_stays_where_the_record_went_to_the_bin(qtbot, window, desk, said_by_window):
    window.live.talk = said_by_window
    editor = edit_row(qtbot, window, 1)
    rewrite(qtbot, editor.progress.entry, "72")
    id_ = milestone(desk, "Pump station").id

    def put_in_bin(_progress):
        with desk.writing("Bun") as journal:
            journal.delete("milestone", id_)

    window.jobs.run(put_in_bin)
    press(qtbot, editor, "Save")
    settle(qtbot, window)
    (error,) = said_by_window.errors
    assert "This record is in the bin" in str(error) and editor.isVisible()
    assert milestone(desk, "Pump station").progress == 55
    assert "72" in next((desk.folder / "drafts").glob("*.json")).read_text("utf-8")


def test_what_is_typed_while_a_save_waits_its_turn_stays(qtbot, window, desk):
    editor = edit_row(qtbot, window, 1)
    rewrite(qtbot, editor.progress.entry, "72")
    merged = threading.Event()
    window.jobs.run(lambda progress: merged.wait(20))
    press(qtbot, editor, "Save")
    rewrite(qtbot, editor.progress.entry, "75")
    merged.set()
    settle(qtbot, window)
    assert milestone(desk, "Pump station").progress == 72
    assert editor.isVisible() and editor.progress.value() == 75
    press(qtbot, editor, "Save")
    settle(qtbot, window)
    assert milestone(desk, "Pump station").progress == 75


def test_the_facts_of_one_project_are_saved_while_another_is_looked_at(qtbot, window, desk):
    other = Project(title="Ferry", country="LA", province="LA-LM")
    with desk.writing("Keo") as journal:
        journal.add(other)
    press(qtbot, window.page().header, "Edit facts")
    settle(qtbot, window)
    type_in(window.page().form.form.fields["place"].entry, "Namtha")
    merged = threading.Event()
    window.jobs.run(lambda progress: merged.wait(20))
    press(qtbot, window.page().header, "Save")
    saved = window.page()._id
    window.go("project", other.id)
    QApplication.processEvents()
    press(qtbot, window.page().header, "Edit facts")
    place = window.page().form.form.fields["place"].entry
    type_in(place, "Boten")
    merged.set()
    settle(qtbot, window)
    with desk.reading() as session:
        assert lookup.record(session, saved).place == "Namtha"
    assert place.text() == "Boten", "what is typed about the other one is left alone"
    window.page().may_leave()
    assert [file.stem for file in (desk.folder / "drafts").glob("*.json")] == [f"project-{other.id}"]


def test_another_row_closes_the_editor_and_keeps_what_was_typed(qtbot, window, said_by_window):
    window.live.talk = said_by_window
    editor = edit_row(qtbot, window, 1)
    rewrite(qtbot, editor.progress.entry, "72")
    editor = edit_row(qtbot, window, 2)
    settle(qtbot, window)
    assert editor.isVisible() and editor.height() >= editor.save_button.height() + editor.progress.entry.height()
    assert said_by_window.told[-1][1] == "What you typed in “Pump station” is kept, but not saved yet."


def test_an_editor_at_the_lower_end_is_seen_whole(qtbot, window):
    window.resize(1366, 520)
    editor = edit_row(qtbot, window, 2)
    rewrite(qtbot, editor.progress.entry, "140")
    settle(qtbot, window)
    viewport = window.page().milestones.table.viewport()
    assert editor.geometry().bottom() <= viewport.height()


def test_a_milestone_is_added_in_its_form(qtbot, window, desk):
    press(qtbot, window.page(), "Add milestone")
    form = next(one for one in window.page().milestones.findChildren(Form) if one.isVisible())
    type_in(form.fields["title_local"].entry, "ຝຶກອົບຮົມ 40 ຄົນ")
    rewrite(qtbot, form.fields["planned"].entry, (ahead(40)).isoformat())
    rewrite(qtbot, form.fields["responsible"].entry, "District Office")
    press(qtbot, window.page().milestones, "Save")
    settle(qtbot, window)
    added = milestone(desk, "ຝຶກອົບຮົມ 40 ຄົນ")
    assert (added.planned, added.position, added.project) == (ahead(40), 4, project_of(desk).id)
    assert cells(window, 3)[0] == "ຝຶກອົບຮົມ 40 ຄົນ\nDistrict Office", "a name that is new is proposed for the list"
    assert window.page().sides.tabs.accessibleTabName(0) == "Milestones 4"


def test_an_untitled_milestone_is_not_saved(qtbot, window, desk):
    press(qtbot, window.page(), "Add milestone")
    press(qtbot, window.page().milestones, "Save")
    settle(qtbot, window)
    assert "The milestone has no title." in seen(window.page().milestones)
    with desk.reading() as session:
        assert len(list(lookup.records(session, "milestone"))) == 3


def test_a_milestone_goes_to_the_bin_and_comes_back(qtbot, window, desk):
    table = window.page().milestones.table
    at = table.visualRect(table.model().index(2, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    settle(qtbot, window)
    assert milestone(desk, "Handover").deleted
    assert table.model().rowCount() == 2
    assert "“Handover” is in the bin. Nothing of it is lost." in seen(window.bar)
    press(qtbot, window.bar, "Undo")
    settle(qtbot, window)
    assert not milestone(desk, "Handover").deleted
    assert table.model().rowCount() == 3


def test_only_what_was_changed_in_the_facts_is_written(qtbot, window, desk):
    before = entries(desk, project_of(desk).id)
    press(qtbot, window.page().header, "Edit facts")
    settle(qtbot, window)
    save = button(window.page().header, "Save")
    assert not save.isEnabled() and save.toolTip() == "Nothing was changed."
    place = window.page().form.form.fields["place"].entry
    type_in(place, "6 ບ້ານ ລຽບນ້ຳທາ")
    assert save.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not button(window.page().header, "Save").isEnabled())
    after = entries(desk, project_of(desk).id)
    assert [(e.field, e.value) for e in after[: len(after) - len(before)]] == [("place", "6 ບ້ານ ລຽບນ້ຳທາ")]


def test_a_severe_problem_in_the_facts_stands_beside_its_field(qtbot, window, desk):
    press(qtbot, window.page().header, "Edit facts")
    settle(qtbot, window)
    fields = window.page().form.form.fields
    rewrite(qtbot, fields["planned_end"].entry, (ahead(-400)).isoformat())
    press(qtbot, window.page().header, "Save")
    settle(qtbot, window)
    assert any("lies before the planned start" in text for text in seen(fields["planned_end"]))
    assert project_of(desk).planned_end == ahead(90)


def test_what_came_under_the_typed_facts_makes_a_conflict(qtbot, window, desk, make_desk):
    capital = make_desk("Vientiane")
    send(desk, capital)
    press(qtbot, window.page().header, "Edit facts")
    settle(qtbot, window)
    women = window.page().form.form.fields["women"].entry
    rewrite(qtbot, women, "6600")
    with capital.writing("Vientiane") as journal:
        journal.edit("project", project_of(capital).id, {"women": 6150})
    send(capital, desk)
    settle(qtbot, window)
    assert women.text() == "6600"
    press(qtbot, window.page().header, "Save")
    settle(qtbot, window)
    with desk.raw() as connection:
        waiting = conflicts.conflicts(connection)
    assert [(c.field, sorted(side.value for side in c.sides)) for c in waiting] == [("women", [6150, 6600])]


def test_typed_facts_are_taken_back(qtbot, window, desk):
    press(qtbot, window.page().header, "Edit facts")
    settle(qtbot, window)
    women = window.page().form.form.fields["women"].entry
    rewrite(qtbot, women, "6600")
    with desk.writing("Keo") as journal:
        journal.edit("project", project_of(desk).id, {"women": 6700})
    settle(qtbot, window)
    assert women.text() == "6600"
    press(qtbot, window.page().header, "Take back")
    settle(qtbot, window)
    assert women.text() == "6,700", "what is shown now is what the desk holds now"
    assert not (desk.folder / "drafts" / f"project-{project_of(desk).id}.json").exists()


def test_another_language_keeps_what_is_typed(qtbot, window, dress):
    press(qtbot, window.page().header, "Edit facts")
    settle(qtbot, window)
    rewrite(qtbot, window.page().form.form.fields["planned_end"].entry, "31/12/2028")
    dress("light", "vi")
    settle(qtbot, window)
    assert window.page().form.form.fields["planned_end"].entry.text() == "31/12/2028"
    assert window.page().form.form.fields["planned_start"].value() == ahead(-300)


def test_adoption_freezes_the_dates(qtbot, open_window, make_desk):
    desk = make_desk("Bokeo", "LA-BK")
    proposed = Project(title="Ferry", country="LA", province="LA-BK", stage="proposed", measure="4.2.1-2")
    proposed.planned_start, proposed.planned_end = ahead(0), ahead(365)
    with desk.writing("Keo") as journal:
        journal.add(proposed)
        journal.add(Milestone(project=proposed.id, title="Landing", planned=ahead(100)))
    window = open_window(desk)
    window.go("project", proposed.id)
    settle(qtbot, window)
    press(qtbot, window.page().header, "Edit facts")
    settle(qtbot, window)
    stage = window.page().form.form.fields["stage"].entry
    stage.setFocus()
    qtbot.keyClicks(stage, "Adopted")
    press(qtbot, window.page().header, "Save")
    settle(qtbot, window)
    found = project_of(desk)
    assert (found.stage, found.baseline_start, found.baseline_end) == ("adopted", ahead(0), ahead(365))
    assert milestone(desk, "Landing").baseline == ahead(100)


def test_a_code_that_another_project_bears_is_not_given_again(qtbot, window, desk, said_by_window):
    other = Project(code="LA-2025-0702", title="Ferry", country="LA", province="LA-LM")
    with desk.writing("Keo") as journal:
        journal.add(other)
    window.live.talk = said_by_window
    press(qtbot, window.page().header, "Edit facts")
    settle(qtbot, window)
    rewrite(qtbot, window.page().form.form.fields["code"].entry, "LA-2025-0702")
    press(qtbot, window.page().header, "Save")
    settle(qtbot, window)
    (fault,) = said_by_window.errors
    assert str(fault) == "The code LA-2025-0702 is that of “LA-2025-0702 Ferry”. Give another one, or none."
    assert window.page().form.form.fields["code"].value() == "LA-2025-0702", "what was typed stays"
    with desk.reading() as session:
        assert lookup.record(session, window.page()._id).code == "LA-2025-0701"


def test_one_of_two_organisations_of_one_name_is_taken_by_its_place(qtbot, window, desk):
    offices = [Organisation(name="District Office", short=short) for short in ("Sing", "Long")]
    with desk.writing("Keo") as journal:
        for office in offices:
            journal.add(office)
    press(qtbot, window.page().header, "Edit facts")
    settle(qtbot, window)
    lead = window.page().form.form.fields["lead"]
    for office in offices:
        lead.load(None)
        lead.setFocus()
        qtbot.keyClicks(lead.entry, f"office {office.short}")
        popup = QApplication.activePopupWidget()
        QTest.keyClick(popup, Qt.Key.Key_Down)
        QTest.keyClick(popup, Qt.Key.Key_Return)
        assert lead.value() == office.id and lead.entry.text() == "District Office"


def test_a_desk_that_cannot_be_read_says_so_plainly(qtbot, window, desk, said_by_window):
    window.live.talk = said_by_window
    (desk.folder / "desk.sqlite3").rename(desk.folder / "away.sqlite3")
    window.page().refresh()
    settle(qtbot, window)
    assert [type(fault).__name__ for fault in said_by_window.errors] == ["DiskTrouble"]


class Hands:
    """Counts what a person does: a key pressed with a meaning of its own, a field typed in, a click."""

    def __init__(self, qtbot) -> None:
        self.qtbot, self.done = qtbot, 0

    def key(self, widget: Any, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        self.done += 1
        self.qtbot.keyClick(widget, key, *modifiers)

    def type(self, entry: Any, text: str) -> None:
        self.done += 1
        if text.isascii():
            self.qtbot.keyClicks(entry, text)
        else:
            type_in(entry, text)


def test_a_project_is_recorded_in_under_ten_interactions(qtbot, open_window, make_desk):
    desk = make_desk("Luang Namtha", "LA-LM")
    window, hands = open_window(desk), Hands(qtbot)
    control = Qt.KeyboardModifier.ControlModifier
    hands.key(window, Qt.Key.Key_N, control)
    qtbot.waitUntil(lambda: "New project" in titled(window))  # a button shows its being pressed before it acts
    settle(qtbot, window)
    fields = window.page().form.form.fields
    assert fields["title_local"].entry.hasFocus(), "the first field waits for its text"
    hands.type(fields["title_local"].entry, "ນ້ຳດື່ມສະອາດ ບ້ານນ້ຳແງນ")
    fields["measure"].setFocus()
    hands.type(fields["measure"].entry, "4.2.12-3")
    hands.key(fields["measure"].entry, Qt.Key.Key_Return)
    fields["planned_start"].setFocus()
    hands.type(fields["planned_start"].entry, "1/2/2027")
    fields["planned_end"].setFocus()
    hands.type(fields["planned_end"].entry, "31/12/2028")
    hands.key(window, Qt.Key.Key_S, control)
    qtbot.waitUntil(lambda: "New project" not in titled(window))
    settle(qtbot, window)
    assert hands.done < 10
    made = project_of(desk)
    assert made.title_local == "ນ້ຳດື່ມສະອາດ ບ້ານນ້ຳແງນ"
    assert (made.measure, made.country, made.province, made.stage) == ("4.2.12-3", "LA", "LA-LM", "proposed")
    assert (made.planned_start, made.planned_end) == (date(2027, 2, 1), date(2028, 12, 31))
    assert made.code == f"LA-2027-{places().province('LA-LM').ordinal:02}01"
    assert "ນ້ຳດື່ມສະອາດ ບ້ານນ້ຳແງນ" in titled(window), "the page goes on with the new project"
    assert button(window.page(), "Add milestone").isVisible()


def test_the_way_back_after_a_new_project_leads_to_it(qtbot, open_window, make_desk):
    desk = make_desk("Luang Namtha", "LA-LM")
    window = open_window(desk)
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(window, Qt.Key.Key_N, control)
    qtbot.waitUntil(lambda: "New project" in titled(window))
    settle(qtbot, window)
    type_in(window.page().form.form.fields["title"].entry, "Ferry landing")
    qtbot.keyClick(window, Qt.Key.Key_S, control)
    qtbot.waitUntil(lambda: "New project" not in titled(window))
    settle(qtbot, window)
    window.go("exchange")
    settle(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_Left, alt)
    settle(qtbot, window)
    assert "Ferry landing" in titled(window)
    assert window._now == ("project", (project_of(desk).id,))


def test_a_new_project_saved_again_is_the_same_one(qtbot, open_window, make_desk):
    desk = make_desk("Luang Namtha", "LA-LM")
    window = open_window(desk)
    window.go("project")
    settle(qtbot, window)
    fields = window.page().form.form.fields
    type_in(fields["title"].entry, "Ferry")
    merged = threading.Event()
    window.jobs.run(lambda progress: merged.wait(20))
    press(qtbot, window.page().header, "Save project")
    type_in(fields["title"].entry, " landing")
    merged.set()
    settle(qtbot, window)
    code = project_of(desk).code
    press(qtbot, window.page().header, "Save project")
    settle(qtbot, window)
    with desk.reading() as session:
        (made,) = lookup.records(session, "project")
    assert (made.title, made.code) == ("Ferry landing", code)
    assert "Ferry landing" in titled(window)


def test_a_measure_is_found_by_words_and_taken_by_keyboard(qtbot, open_window, make_desk):
    window = open_window(make_desk("Luang Namtha", "LA-LM"))
    window.go("project")
    settle(qtbot, window)
    measure = window.page().form.form.fields["measure"]
    measure.setFocus()
    qtbot.keyClicks(measure.entry, "water resources action plan")
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QListView) and popup.model().rowCount() >= 1
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert measure.value() == popup.model().index(0, 0).data().split(" ")[0]
    assert measure.entry.text().startswith("4.2.12-")


def test_an_unknown_measure_is_not_taken(qtbot, open_window, make_desk):
    window = open_window(make_desk("Luang Namtha", "LA-LM"))
    window.go("project")
    settle(qtbot, window)
    fields = window.page().form.form.fields
    type_in(fields["title"].entry, "Ferry")
    fields["measure"].setFocus()
    qtbot.keyClicks(fields["measure"].entry, "9.9.9-9")
    press(qtbot, window.page().header, "Save project")
    settle(qtbot, window)
    assert any("Choose one from the list" in text for text in seen(fields["measure"]))
    with window.live.database.reading() as session:
        assert not list(lookup.records(session, "project"))


def test_another_provinces_project_is_read_only(qtbot, window, desk, make_desk, open_window):
    bokeo = make_desk("Bokeo", "LA-BK")
    send(desk, bokeo)
    other = open_window(bokeo)
    other.go("project", project_of(bokeo).id)
    settle(qtbot, other)
    assert not button(other.page(), "Add milestone").isEnabled()
    table = other.page().milestones.table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    assert not other.page().findChildren(MilestoneEditor)
    assert any("Another desk leads this project" in text for text in seen(other.bar))


def test_a_managers_desk_only_reads(qtbot, window, desk, make_desk, open_window):
    office = make_desk("Office", role=Role.MANAGER)
    send(desk, office)
    other = open_window(office)
    other.go("project", project_of(office).id)
    settle(qtbot, other)
    press(qtbot, other.page().header, "Edit facts")
    settle(qtbot, other)
    assert not button(other.page().header, "Save").isEnabled()


def test_the_sheet_is_looked_at_before_it_is_printed(qtbot, window, said_by_window, tmp_path):
    file = tmp_path / "sheet.pdf"
    window.live.talk = said_by_window
    said_by_window.files = [file]
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Print" in titled(window))  # a button shows its being pressed before it acts
    settle(qtbot, window)
    assert "Page 1 of 1" in seen(window.page()) or "Pages 1 to 2 of 2" in seen(window.page())
    qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(said_by_window.told), timeout=20_000)
    assert file.read_bytes().startswith(b"%PDF")
    assert "“sheet.pdf”" in said_by_window.told[-1][1]


def test_a_project_goes_to_the_bin_with_a_way_back(qtbot, window, desk):
    press(qtbot, window.page().header, "Edit facts")
    press(qtbot, window.page().header, "Move to bin")
    settle(qtbot, window)
    assert project_gone(desk)
    press(qtbot, window.bar, "Undo")
    settle(qtbot, window)
    assert not project_gone(desk)


def project_gone(desk: Database) -> bool:
    with desk.reading() as session:
        return bool(list(lookup.records(session, "project", deleted=True)))


def test_a_project_that_is_not_here_says_so(qtbot, window, desk):
    window.go("project", new_id())
    settle(qtbot, window)
    assert any("lies in the bin" in text for text in seen(window.page()))


@pytest.mark.parametrize("width", [1366, 1100, 1050, 1024, 1000, 999, 799, 500])
def test_a_milestones_title_can_be_read_at_any_width(qtbot, window, width):
    window.resize(width, 698)
    settle(qtbot, window)
    columns = {column.name: column for column in window.page().milestones.table.visible_columns()}
    assert {"title", "state", "progress"} <= set(columns)
    assert columns["title"].right - columns["title"].left >= 160
    assert columns["progress"].right <= window.page().milestones.table.viewport().width()


def test_the_page_holds_in_other_languages_schemes_and_at_200_percent(qtbot, window, dress):
    for scheme, language in (("dark", "km"), ("contrast", "my"), ("light", "lo")):
        dress(scheme, language)
        settle(qtbot, window)
        edit_row(qtbot, window, 1)
        window.page().milestones.end()
    window.resize(683, 349)
    settle(qtbot, window)
    columns = [column.name for column in window.page().milestones.table.visible_columns()]
    assert {"title", "when", "state", "progress"} <= set(columns)
    assert not window.page().facts.isVisible()
    table = window.page().milestones.table
    at = table.visualRect(table.model().index(0, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at.x(), at.y()))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert [one for one in window.page().milestones.findChildren(Form) if one.isVisible()], "a low window has a form"
