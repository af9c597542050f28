"""The small parts: what they say, hold and let choose."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from lmcdesk.i18n import mark
from lmcdesk.ui import theme
from lmcdesk.ui.arrangement import EmptyState, Fact, FactsStrip, ListPanel, SidePanel, Sides
from lmcdesk.ui.buttons import Button, Check, Segments
from lmcdesk.ui.cells import Line
from lmcdesk.ui.choice import Choice, SearchField
from lmcdesk.ui.filters import FilterBar
from lmcdesk.ui.labels import Label, MarkDot, StateLabel, tip
from lmcdesk.ui.marks import State
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.table import Table
from lmcdesk.ui.tables import Column, ListSource, RowsModel
from lmcdesk.ui.tabs import Tabs
from lmcdesk.ui.widgets import across, holder, open_at


def test_button_says_its_word_and_does_its_work(qtbot):
    done = []
    button = Button("Prepare bundle & send…", "primary", icon="send", does=lambda: done.append(1), key="Ctrl+E")
    qtbot.addWidget(button)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == [1]
    assert button.text() == "Prepare bundle && send…"
    assert button.accessibleName() == "Prepare bundle & send…"
    assert button.shortcut().toString() == "Ctrl+E"
    assert button.height() or button.sizeHint().height() >= theme.metrics().button


def test_button_that_cannot_be_used_says_why(qtbot):
    button = Button("Print")
    qtbot.addWidget(button)
    button.can(False, "There is no report yet.")
    assert (button.isEnabled(), button.toolTip()) == (False, "There is no report yet.")
    button.can(True)
    assert (button.isEnabled(), button.toolTip()) == (True, "")


def test_icon_button_has_a_name(qtbot):
    button = Button("Close this message", "icon", icon="close")
    qtbot.addWidget(button)
    assert (button.text(), button.toolTip(), button.accessibleName()) == ("", *["Close this message"] * 2)


@pytest.mark.parametrize("kind", ["plain", "primary", "quiet", "chip", "segment"])
def test_buttons_are_as_high_as_fields(kind, qtbot):
    button = Button("Save", kind)
    qtbot.addWidget(button)
    button.ensurePolished()
    assert button.sizeHint().height() == theme.metrics().button


def test_segments(qtbot):
    segments = Segments([("n", "Projects"), ("usd", "USD")])
    qtbot.addWidget(segments)
    heard = []
    segments.chosen.connect(heard.append)
    assert segments.value() == "n"
    segments._buttons["usd"].click()
    assert (segments.value(), heard) == ("usd", ["usd"])
    segments.choose("n")
    assert (segments.value(), heard) == ("n", ["usd"])


def test_segments_share_a_border(qtbot):
    segments = Segments([("n", "Projects"), ("usd", "USD")])
    qtbot.addWidget(segments)
    segments.show()
    left, right = segments._buttons.values()
    assert right.x() == left.width() - theme.metrics().border


def test_mark_stands_beside_the_first_of_several_lines(qtbot):
    text = Paragraph("Nothing stands in its way. " * 9)
    qtbot.addWidget(row := holder(across(mark_dot := MarkDot(State.DONE, text.first_line), (text, 1))))
    row.resize(300, 1)
    row.show()
    row.resize(300, text.heightForWidth(text.width()) + 60)
    assert text.height() > 4 * theme.metrics().line
    assert text.first_line() == 30 + theme.metrics().line / 2
    seen = mark_dot.grab().toImage()
    ink = [y for y in range(seen.height()) if seen.pixelColor(mark_dot.width() // 2, y) != seen.pixelColor(0, 0)]
    assert abs((ink[0] + ink[-1]) / 2 / seen.devicePixelRatio() - text.first_line()) <= 1


def test_check_is_ticked_anywhere_on_it(qtbot):
    check = Check(mark("Test", "Only late"))
    qtbot.addWidget(check)
    check.resize(check.sizeHint())
    qtbot.mouseClick(check, Qt.MouseButton.LeftButton, pos=QPoint(check.width() - 3, 5))
    assert check.isChecked()
    qtbot.keyClick(check, Qt.Key.Key_Space)
    assert not check.isChecked()
    check.grab()


def test_choice(qtbot):
    choice = Choice("Group by", [("s", "Section"), ("p", "Province")])
    qtbot.addWidget(choice)
    heard = []
    choice.chosen.connect(heard.append)
    assert (choice.value(), choice.accessibleName()) == ("s", "Group by")
    choice.choose("p")
    choice.offer([("p", "Province"), ("x", "Stage")])
    assert (choice.value(), heard) == ("p", [])
    choice.choose("gone")
    assert choice.value() is None
    choice.choose("p")
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert (choice.value(), heard) == ("x", ["x"])
    choice.offer([("q", "Else")])
    assert choice.value() == "q"


def test_search_field_is_emptied_by_escape(qtbot):
    field = SearchField("Title, code, place…")
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "nam")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert field.accessibleName() == "Search"


def test_tabs_tell_their_counts(qtbot):
    tabs = Tabs(["Milestones", "Reports"])
    qtbot.addWidget(tabs)
    tabs.count_in(1, "5")
    assert tabs.accessibleTabName(1) == "Reports 5"
    tabs.grab()


def test_label_cut_short_stands_whole_in_its_tooltip(qtbot):
    label = Label("A title that is rather long", "title", cut=True)
    qtbot.addWidget(label)
    assert label.toolTip() == label.text()
    assert label.minimumSizeHint().width() < label.sizeHint().width()


def test_state_label_says_its_state(qtbot, dress, translations):
    label = StateLabel(State.LATE, boxed=True)
    qtbot.addWidget(label)
    assert label.text() == "Late"
    assert label.sizeHint().height() == theme.metrics().chip
    label.show_state(State.LATE, "Late, 55 days")
    assert label.text() == "Late, 55 days"
    label.grab()


def test_hidden_tab_is_not_drawn(qtbot):
    shown, one_more = Tabs(["Milestones"]), Tabs(["Milestones", "What happened"])
    one_more.setTabVisible(1, False)
    one_more.count_in(1, "5")
    for tabs in (shown, one_more):
        qtbot.addWidget(tabs)
        tabs.resize(300, tabs.sizeHint().height())
    assert one_more.grab().toImage() == shown.grab().toImage()


def list_panel() -> ListPanel:
    table = Table(RowsModel([Column("name", "Name", lambda row: Line(row))]), "Names")
    return ListPanel(table, EmptyState("No project matches."))


def test_a_list_says_that_it_is_empty_only_once_it_was_read(qtbot):
    panel = list_panel()
    qtbot.addWidget(panel)
    panel.show()
    assert panel.table.isVisible() and not panel.empty.isVisible()
    panel.table.rows.show(ListSource([]))
    assert panel.empty.isVisible()
    panel.table.rows.show(ListSource(["Canal"]))
    assert panel.table.isVisible()


@pytest.mark.parametrize(
    "make",
    [
        lambda: FilterBar(SearchField("Title…"), offers=list),
        lambda: FilterBar(SearchField("Title…")),
        list_panel,
        lambda: Sides([("Milestones", Label("main")), ("Reports", Label("other"))], ("What happened", Label("side"))),
    ],
    ids=["filters", "filters without offers", "list", "sides"],
)
def test_no_part_is_a_window_for_a_moment(qtbot, flashes, make):
    qtbot.addWidget(made := make())
    assert flashes == []
    made.show()
    assert flashes == [type(made).__name__]


def test_side_panel_among_the_tabs_stands_in_their_panel(qtbot, qapp):
    side = SidePanel(Label("side"))
    sides = Sides([("Milestones", Label("main")), ("Reports", Label("other"))], ("What happened", side))
    qtbot.addWidget(sides)
    sides.resize(1366, 500)
    sides.show()
    assert side.property("kind") == "panel"
    sides.resize(680, 300)
    qapp.processEvents()
    assert side.property("kind") == "bare"
    sides.resize(1366, 500)
    qapp.processEvents()
    assert side.property("kind") == "panel"


def test_tabs_keep_their_texts_when_the_side_panel_joins_them(qtbot, qapp):
    parts = [("Facts", Label("main")), ("Reports", Label("other"))]
    sides = Sides(parts, ("What a project needs", SidePanel(Label("side"))))
    qtbot.addWidget(sides)
    sides.tabs.setTabVisible(1, False)
    sides.resize(1366, 500)
    sides.show()
    for width in (799, 683, 500):
        sides.resize(width, 500)
        qapp.processEvents()
        assert sides.tabs.tabRect(2).right() < sides.tabs.width()
        assert not [one for one in sides.tabs.findChildren(QToolButton) if one.isVisible()]


def test_side_panel_grows_with_the_scale(qtbot, dress):
    sides = Sides([("Milestones", Label("main"))], ("What happened", side := Label("side")))
    qtbot.addWidget(sides)
    sides.resize(1366, 500)
    sides.show()
    dress(scale=1.5)
    assert side.width() == theme.metrics().side == 435


@pytest.mark.parametrize(("x", "y"), [(10, 10), (5000, 5000), (-300, -300)])
def test_popup_opens_on_the_screen(qtbot, x, y):
    popup = QWidget(None, Qt.WindowType.Popup)
    qtbot.addWidget(popup)
    popup.resize(300, 5000)
    open_at(popup, QPoint(x, y))
    frame = 2  # the offscreen platform draws one
    room = popup.screen().availableGeometry().adjusted(-frame, -frame, frame, frame)
    assert room.contains(popup.geometry())


@pytest.mark.parametrize("text", ["Tom & <b>Jerry</b>", "long " * 40, "<img src='x'>"])
def test_tooltip_reads_no_markup_and_breaks_long_lines(text):
    shown = QTextDocument()
    shown.setHtml(tip(text))
    assert shown.toPlainText().strip() == text.strip()
    assert tip(text).startswith("<p>")
    assert tip("Pump station") == "Pump station"


class TestFilterBar:
    @pytest.fixture
    def bar(self, qtbot):
        made = FilterBar(
            SearchField("Title…"),
            view=Choice("View", [(1, "Open projects")], lead="View:"),
            group=Choice("Group by", [(1, "Section")]),
            offers=lambda: [("Stage", lambda: None)],
        )
        qtbot.addWidget(made)
        made.resize(1140, 32)
        made.show()
        made.show_filters([("stage", "Stage: in implementation"), ("year", "Year: 2026")])
        return made

    def test_filters_are_chips_that_can_be_taken_away(self, bar, qtbot):
        with qtbot.waitSignal(bar.dropped) as heard:
            bar._chips["year"].click()
        assert heard.args == ["year"]
        assert all(part.isVisible() for part in bar._parts())
        assert not bar._folded.isVisible()

    def test_they_fold_when_there_is_no_room(self, bar, qapp):
        bar.resize(500, 32)
        qapp.processEvents()
        assert bar._folded.isVisible()
        assert bar._folded.text() == "Filters (2)"
        assert not any(part.isVisible() for part in bar._parts())
        bar._unfold()
        assert all(part.isVisible() for part in bar._parts())
        assert qapp.focusWidget() is bar._view
        assert bar._popup.screen().availableGeometry().contains(bar._popup.geometry())
        bar._popup.hide()
        bar.resize(1140, 32)
        qapp.processEvents()
        assert all(part.isVisible() for part in bar._parts())

    def test_chip_says_in_every_language_what_it_does(self, bar, translations, dress):
        translations("lo", {("FilterBar", "Take this filter away"): "ເອົາອອກ"})
        assert bar._chips["year"].accessibleDescription() == "Take this filter away"
        dress(language="lo")
        assert bar._chips["year"].accessibleDescription() == "ເອົາອອກ"

    def test_ampersand_in_an_offer_is_shown(self, qtbot):
        bar = FilterBar(SearchField("Title…"), offers=lambda: [("Water & land", lambda: None)])
        qtbot.addWidget(bar)
        bar.show()
        bar._offer()
        menu = bar.findChild(QMenu)
        assert menu.actions()[0].text() == "Water && land"
        menu.close()


def test_list_panel_shows_why_it_is_empty(qtbot):
    table = Table(RowsModel([Column("name", "Name", lambda row: Line(row))]), "Names")
    panel = ListPanel(table, EmptyState("No project matches.", "Show all", lambda: None))
    qtbot.addWidget(panel)
    panel.resize(1200, 400)
    panel.show()
    table.rows.show(ListSource([]))
    assert (table.isVisible(), panel.empty.isVisible()) == (False, True)
    table.rows.show(ListSource(["a"]))
    assert (table.isVisible(), panel.empty.isVisible()) == (True, False)
    panel.foot("1 of 64 projects", [(State.LATE, "1 late")], "Bar: done / forecast.")
    panel.foot("2 of 64 projects")
    table.rows.show(ListSource([]))
    assert panel.empty.isVisible()


def test_facts_strip(qtbot, qapp):
    strip = FactsStrip()
    qtbot.addWidget(strip)
    strip.resize(1200, 90)
    strip.show()
    strip.show_facts([Fact("Progress", "62 %", "of 8 milestones", 0.62, 0.78), Fact("Spent", "USD 412,600")])
    assert [label.text() for label in strip.findChildren(Label)] == ["Progress", "62 %", "of 8 milestones", "Spent",
                                                                     "USD 412,600"]  # fmt: skip
    qapp.processEvents()
    strip.grab()
    tall = strip.sizeHint().height()
    strip.resize(600, 90)
    qapp.processEvents()
    assert strip.sizeHint().height() < tall
