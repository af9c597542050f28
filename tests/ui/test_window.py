"""The frame: pages come and go in it, by mouse and by key, in any language and width."""

import re
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLineEdit, QMenu

from lmcdesk.errors import DiskTrouble
from lmcdesk.i18n import mark
from lmcdesk.settings import Settings
from lmcdesk.ui import theme
from lmcdesk.ui.arrangement import EmptyState, Sides, scrolled
from lmcdesk.ui.goto import Found
from lmcdesk.ui.header import Action
from lmcdesk.ui.labels import Label
from lmcdesk.ui.marks import State
from lmcdesk.ui.page import Entry, Page
from lmcdesk.ui.reading_order import takers
from lmcdesk.ui.table import Table
from lmcdesk.ui.tables import Column, RowsModel
from lmcdesk.ui.widgets import Panel, across, clear, dismiss, down, holder
from lmcdesk.ui.window import Window


class Projects(Page):
    def __init__(self, live) -> None:
        super().__init__(live)
        self.reads, self.opened, self.made, self.lets_go = 0, [], 0, True
        self.search = QLineEdit()
        self.header.show_actions(
            Action(mark("Test", "New project"), self.make_one, icon="plus", primary=True),
            Action("Export to Excel", lambda: None, icon="sheet"),
        )
        self.fill(self.search, (Panel(QLineEdit()), 1))

    def make_one(self) -> None:
        self.made += 1

    def read(self) -> None:
        self.reads += 1

    def open(self, *what) -> None:
        self.opened.append(what)

    def concerns(self, touched) -> bool:
        return touched == "projects"

    def filter_field(self) -> QLineEdit:
        return self.search

    def may_leave(self) -> bool:
        return self.lets_go


ENTRIES = (
    Entry("projects", mark("Test", "Projects"), Projects, icon="projects"),
    Entry("project", "One project", Projects, under="projects"),
    Entry("exchange", mark("Test", "Exchange"), Projects, icon="exchange", apart=True),
    Entry("settings", "Desk and settings", Projects, icon="settings", low=True),
)


@pytest.fixture
def window(qtbot, tmp_path):
    made = Window(ENTRIES, tmp_path, Settings(tmp_path / "settings.json"))
    qtbot.addWidget(made)
    made.resize(1366, 698)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.close()


def key(qtbot, window, key_, modifiers=Qt.KeyboardModifier.ControlModifier) -> None:
    qtbot.keyClick(window, key_, modifiers)


def test_pages_are_made_when_first_shown_and_then_kept(window):
    assert window._pages == {}
    window.go("projects")
    first = window.page()
    window.go("exchange")
    window.go("projects")
    assert window.page() is first
    assert set(window._pages) == {"projects", "exchange"}
    assert first.reads == 1


def test_a_page_shown_is_given_what_to_show(window):
    window.go("project", 7, "milestones")
    assert window.page().opened == [(7, "milestones")]


def test_item_of_a_page_below_is_that_of_the_page_above(window):
    window.go("project", 7)
    assert [name for name, item in window.band.items.items() if item.isChecked()] == ["projects"]
    assert list(window.band.items) == ["projects", "exchange", "settings"]


def test_way_back(window, qtbot):
    window.go("projects")
    window.go("project", 7)
    window.go("project", 8)
    window.go("project", 8)
    key(qtbot, window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.page().opened[-1] == (7,)
    window.back()
    window.back()
    assert window._now == ("projects", ())


def test_a_page_that_must_not_be_left_is_not(window):
    window.go("projects")
    window.page().lets_go = False
    assert not window.go("exchange")
    assert window._now[0] == "projects"
    assert not window.close()
    window.page().lets_go = True
    assert window.go("exchange")


def test_keys_are_dead_while_there_is_nowhere_to_go(window, qtbot):
    window.band.setEnabled(False)
    key(qtbot, window, Qt.Key.Key_1)
    key(qtbot, window, Qt.Key.Key_K)
    assert window.page() is None and window._go_to is None


def test_error_that_no_job_hears_of_goes_to_the_voice_in_place(window, qtbot, said_by_window):
    def work(progress):
        raise DiskTrouble("The disk is full.")

    window.live.talk = said_by_window
    window.jobs.run(work)
    qtbot.waitUntil(lambda: bool(said_by_window.errors))
    assert window.bar.messages() == []


def test_unknown_page_is_a_bug(window):
    with pytest.raises(KeyError):
        window.go("nowhere")


def test_changes_are_read_again_by_the_page_that_is_seen_and_later_by_others(window):
    window.go("exchange")
    hidden = window.page()
    window.go("projects")
    seen = window.page()
    window.live.touched.emit("projects")
    window.live.touched.emit("somewhere else")
    assert (seen.reads, hidden.reads) == (2, 1)
    window.go("exchange")
    assert hidden.reads == 2


def test_keys(window, qtbot):
    key(qtbot, window, Qt.Key.Key_1)
    assert window._now == ("projects", ())
    key(qtbot, window, Qt.Key.Key_F)
    assert window.focusWidget() is window.page().search
    key(qtbot, window, Qt.Key.Key_Return)
    key(qtbot, window, Qt.Key.Key_Enter)
    assert window.page().made == 2
    key(qtbot, window, Qt.Key.Key_2)
    assert window._now == ("exchange", ())


def test_tab_walks_in_reading_order_and_back(window, qtbot, qapp):
    window.go("exchange")
    window.go("projects")
    page = window.page()
    window.live.talk.tell("Merged.", verb="Show", does=lambda: None)
    inside = page.findChild(Panel).findChild(QLineEdit)
    expected = [
        window.band.go_to,
        *window.band.items.values(),
        page.header.button(0),
        page.header.button(1),
        window.bar._does,
        window.bar._close,
        page.search,
        inside,
    ]
    expected[0].setFocus()
    walked = []
    for _ in expected:
        walked.append(qapp.focusWidget())
        qtbot.keyClick(qapp.focusWidget(), Qt.Key.Key_Tab)
    assert walked == expected
    assert qapp.focusWidget() is expected[0]
    qtbot.keyClick(qapp.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert qapp.focusWidget() is inside


@pytest.mark.parametrize("goes", [lambda one: one.setEnabled(False), lambda one: one.hide(), dismiss])
@pytest.mark.parametrize("of", [lambda page: page.search, lambda page: page.header.button(0)])
def test_focus_passes_to_the_neighbour_of_what_goes(window, qtbot, qapp, goes, of):
    window.go("projects")
    page = window.page()
    going = of(page)
    after = {page.search: page.findChild(Panel).findChild(QLineEdit)}.get(going, page.header.button(1))
    going.setFocus()
    goes(going)
    assert qapp.focusWidget() is after


def test_focus_passes_on_when_a_row_is_cleared(window, qapp):
    window.go("projects")
    page, row = window.page(), across(QLineEdit(), QLineEdit())
    page.layout().insertLayout(0, row)
    qapp.processEvents()
    row.itemAt(1).widget().setFocus()
    clear(row)
    assert row.count() == 0
    assert qapp.focusWidget() is page.search


def test_tab_stops_at_a_scroll_area_only_to_scroll_it(qtbot):
    fields, words = scrolled(holder(down(QLineEdit(), Label("x")))), scrolled(holder(down(Label("only words"))))
    whole = holder(down(fields, words))
    qtbot.addWidget(whole)
    whole.show()
    inside = fields.findChild(QLineEdit)
    assert list(takers(whole)) == [inside, words]
    assert list(takers(whole, also=fields)) == [fields, inside, words]


def test_f6_walks_from_part_to_part(window, qtbot):
    window.go("projects")
    window.band.go_to.setFocus()
    visited = []
    for _ in range(3):
        key(qtbot, window, Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier)
        focused = window.focusWidget()
        parts = {"header": window.page().header, "panel": window.page().findChild(Panel), "band": window.band}
        visited.append(next(name for name, part in parts.items() if part.isAncestorOf(focused)))
    assert visited == ["header", "panel", "band"]


def test_what_waits_is_shown_and_spoken(window):
    window.band.wait("exchange", 3)
    assert window.band.items["exchange"].accessibleName() == "Exchange, 3 waiting"
    window.band.wait("exchange", 0)
    assert window.band.items["exchange"].accessibleName() == "Exchange"


def test_band_and_header_fold_when_there_is_little_room(window, qapp):
    window.go("projects")
    header = window.page().header
    header.show_title("Projects", "What is under way")
    assert window.band.width() == theme.metrics().band
    window.resize(683, 349)
    qapp.processEvents()
    assert (window.width(), window.height()) == (683, 349)
    assert window.band.width() == theme.metrics().band_narrow
    assert window.band.items["exchange"].toolTip() == "Exchange"
    assert [button.isVisible() for _, button in header._actions] == [False, True]
    assert header._more.isVisible()
    assert not header._context.isVisible()
    window.resize(1366, 698)
    qapp.processEvents()
    assert header._context.isVisible()
    assert window.band.items["exchange"].toolTip() == ""


def test_pages_that_do_not_fit_stand_under_more(window, qapp, dress, qtbot):
    dress(language="km", scale=1.5)
    window.resize(960, 300)
    qapp.processEvents()
    assert window.height() == 300
    hidden = [name for name, item in window.band.items.items() if not item.isVisible()]
    assert hidden and window.band._more.isVisible()
    window.band._show_more()
    menu = window.band.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == [window.band.items[name].text() for name in hidden]
    menu.actions()[-1].trigger()
    assert window._now == (hidden[-1], ())
    menu.close()


def test_language_switch_says_the_whole_frame_again(window, dress, translations):
    translations(
        "km",
        {
            ("Test", "Projects"): "គម្រោង",
            ("Test", "New project"): "គម្រោងថ្មី",
            ("Band", "Go to or search"): "ស្វែងរក",
        },
    )
    window.go("projects")
    height, width = window.status.height(), window.band.width()
    dress(language="km")
    assert window.band.items["projects"].text() == "គម្រោង"
    assert window.band.items["projects"].accessibleName() == "គម្រោង"
    assert window.band.go_to.text() == "ស្វែងរក"
    assert window.page().header.primary().text() == "គម្រោងថ្មី"
    assert window.page().header._title.text() == "គម្រោង"
    assert "ខ្មែរ" in window.status._about.text()
    assert window.status.height() > height
    assert window.band.width() > width
    dress(language="en")
    assert window.band.items["projects"].text() == "Projects"


def test_go_to_finds_pages_and_whatever_else_is_asked(window, qtbot):
    went = []
    window.finders.append(lambda words: [Found("Pump station", "LA-2025-0031", lambda: went.append(words))])
    key(qtbot, window, Qt.Key.Key_K)
    field, table = window._go_to._field, window._go_to._table
    assert window._go_to.isVisible()
    assert window._go_to.screen().availableGeometry().contains(window._go_to.geometry())
    assert [table.rows.row(at).title for at in range(table.rows.rowCount())][:2] == ["Projects", "Exchange"]
    qtbot.keyClicks(field, "exch")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window._now == ("exchange", ())
    assert not window._go_to.isVisible()
    window.seek()
    qtbot.keyClicks(field, "pump")
    qtbot.waitUntil(lambda: table.rows.rowCount() == 1)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert went == ["pump"]


def test_every_stop_has_a_name_for_a_screen_reader_in_the_language_in_use(qtbot, dress, translations):
    translations("km", {("Test", "Projects"): "គម្រោង", ("Headings", "Headings of “{table}”"): "ក្បាល {table}"})
    area = scrolled(Label("only words"), mark("Test", "Projects"))
    table = Table(RowsModel([Column("one", "One", str)]), mark("Test", "Projects"))
    for widget in (area, table):
        qtbot.addWidget(widget)
    headings = table.horizontalHeader()
    assert (area.accessibleName(), headings.accessibleName()) == ("Projects", "Headings of “Projects”")
    assert scrolled(Label("only words")).accessibleName()
    dress(language="km")
    assert (area.accessibleName(), headings.accessibleName()) == ("គម្រោង", "ក្បាល គម្រោង")


def test_a_day_before_today_is_said_with_its_date(window):
    window.show_saved(datetime(2025, 3, 4, 9, 30, tzinfo=UTC))
    assert window.status._saved.text() == "Saved on this computer, 4\u00a0Mar\u00a02025"
    window.show_saved(None)
    assert window.status._saved.text() == "Saved on this computer"


def test_the_way_back_leads_to_what_a_place_became(window):
    window.go("project")
    window.go("exchange")
    window.go("project")
    window.live.became.emit(("project",), ("project", 7))
    assert window._now == ("project", (7,))
    window.go("projects")
    window.back()
    assert window.page().opened[-1] == (7,)
    window.back()
    window.back()
    assert window._now == ("project", (7,))


def test_status_bar_says_that_the_data_is_safe(window):
    assert not window.status._safe.isVisible()
    window.live.touched.emit("anything")
    assert re.fullmatch(r"Saved on this computer, \d\d:\d\d", window.status._saved.text())
    window.status.saved("Saved on this computer, 14:32")
    window.status.show_role("Field coordinator")
    assert window.status._saved.text() == "Saved on this computer, 14:32"
    assert window.status._about.text().startswith("Field coordinator  ·  English  ·  LMC Desk")


def test_long_work_shows_itself_and_can_be_stopped(window, qtbot):
    from lmcdesk.ui.messages import WorkBar

    bar = window.status.findChild(WorkBar)
    ended = []

    def work(progress):
        for done in range(10**9):
            progress.step(done % 50_000, 50_000)

    window.jobs.run(work, ended=lambda: ended.append(True), title="Reading the workbook")
    assert not bar.isVisible()
    qtbot.waitUntil(bar.isVisible)
    assert bar._title.text().startswith("Reading the workbook: ")
    assert bar._title.text().endswith(" of 50,000")
    qtbot.mouseClick(bar._cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(ended))
    assert not bar.isVisible()


def test_size_is_remembered(window, tmp_path, qtbot):
    window.resize(700, 640)
    window.close()
    again = Window(ENTRIES, tmp_path, Settings(tmp_path / "settings.json"))
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (700, 640)
    again.close()


@pytest.mark.parametrize("kept", [None, 5, "no geometry", "QUJD"])
def test_window_begins_no_larger_than_the_screen(qtbot, tmp_path, dress, kept):
    settings = Settings(tmp_path / "settings.json")
    settings.set("window", kept)
    dress(scale=3.0)
    made = Window(ENTRIES, tmp_path, settings)
    qtbot.addWidget(made)
    room = made.screen().availableSize()
    assert made.size() == QSize(1366, 698).boundedTo(room).expandedTo(made.minimumSize())
    assert made.minimumSize().boundedTo(room) == made.minimumSize()
    made.close()


def test_side_panel_becomes_the_last_tab(qtbot, qapp):
    main, side = Label("main"), Label("side")
    sides = Sides([("Milestones", main), ("Reports", EmptyState("None yet."))], ("What happened", side))
    qtbot.addWidget(sides)
    sides.resize(1366, 500)
    sides.show()
    assert (main.isVisible(), side.isVisible(), sides.tabs.isTabVisible(2)) == (True, True, False)
    sides.resize(680, 300)
    qapp.processEvents()
    assert (main.isVisible(), side.isVisible(), sides.tabs.isTabVisible(2)) == (True, False, True)
    sides.tabs.setCurrentIndex(2)
    assert (main.isVisible(), side.isVisible()) == (False, True)
    sides.resize(1366, 500)
    qapp.processEvents()
    assert (main.isVisible(), side.isVisible()) == (True, True)


def test_header_says_how_a_project_stands(window, qtbot):
    from lmcdesk.ui.labels import StateLabel

    window.go("project", 1)
    header = window.page().header
    back = []
    header.show_title("Pump station", "LA-2025-0031", [StateLabel(State.LATE, "Late, 55 days", boxed=True)])
    header.show_way_back("Projects", lambda: back.append(1))
    header._back.click()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert back == [1, 1]
    assert header._title.text() == "Pump station"
    header.button(0).can(False, "There is nothing to export yet.")
    assert header.button(0).toolTip() == "There is nothing to export yet."
    assert not header.button(0).isEnabled()
