"""The table on the screen: it never reads what is not seen, and works by keyboard as by mouse."""

import time
from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from lmcdesk.settings import Settings
from lmcdesk.ui import theme
from lmcdesk.ui.cells import InState, Line, Lines
from lmcdesk.ui.marks import State
from lmcdesk.ui.table import Table
from lmcdesk.ui.tables import Column, Group, ListSource, RowsModel
from lmcdesk.ui.timeline import Axis, Course

AXIS = Axis(date(2025, 1, 1), date(2027, 12, 31), date(2026, 11, 24))
COLUMNS = (
    Column("title", "Project", lambda row: Lines(row, f"code of {row}"), lambda row: row, letters=30, grows=True),
    Column("province", "Province", lambda row: Line("Bokeo"), letters=14, leaves=2),
    Column("state", "State", lambda row: InState(State.LATE), letters=12),
    Column("time", "", lambda row: Course(AXIS, date(2026, 1, 1), date(2027, 1, 1)), letters=30, leaves=1, axis=AXIS),
)


class Endless:
    def __init__(self) -> None:
        self.read = 0

    def count(self) -> int:
        return 500_000

    def rows(self, start: int, stop: int) -> list[str]:
        self.read += stop - start
        return [f"Milestone {at}" for at in range(start, stop)]


@pytest.fixture
def table(qtbot):
    made = Table(RowsModel(COLUMNS, key=lambda row: row), "Projects")
    qtbot.addWidget(made)
    made.resize(1000, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


def shown(table: Table) -> list[str]:
    return [column.name for column in table.visible_columns()]


def test_half_a_million_rows_never_block_and_are_never_all_read(table, qapp):
    source = Endless()
    longest = 0.0
    bar = table.verticalScrollBar()

    def step(does) -> None:
        nonlocal longest
        begin = time.perf_counter()
        does()
        qapp.processEvents()
        table.grab()
        longest = max(longest, time.perf_counter() - begin)

    step(lambda: table.rows.show(source))
    for share in range(0, 101, 5):
        step(lambda share=share: bar.setValue(bar.maximum() * share // 100))
    step(lambda: table.setCurrentIndex(table.rows.index(499_999, 0)))
    step(lambda: table.keyboardSearch("Milestone 123456"))
    assert table.record() == "Milestone 499999"
    assert source.read < 10_000
    assert longest < 2, "each step is well under a tenth of a second; this only catches reading everything"


def test_rows_are_as_high_as_the_first_rows_letters_need(table):
    table.rows.show(ListSource(["Pump station"]))
    assert table.rowHeight(0) == 42
    table.rows.show(ListSource(["မြန်မာ"]))
    assert table.rowHeight(0) == 44


def test_group_rows_are_lower_and_skipped_by_the_arrows(table, qtbot):
    table.rows.show(ListSource([Group("Water"), "Canal", Group("Health"), "Post"]))
    assert (table.rowHeight(0), table.rowHeight(1)) == (28, 42)
    table.setCurrentIndex(table.rows.index(1, 0))
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.record() == "Post"


@pytest.mark.parametrize("language", ["en", "km"])
def test_rows_take_the_height_of_what_they_show_now(table, dress, language):
    def heights() -> list[int]:
        return [table.rowHeight(at) for at in range(table.rows.rowCount())]

    table.rows.show(ListSource([Group("Water"), "Canal", Group("Health"), "Post"]))
    dress(language=language)
    low, high = theme.metrics().group, table.row_height()
    table.rows.show(ListSource(["Canal", Group("Bokeo"), "Post"]))
    assert heights() == [high, low, high]
    table.rows.show(ListSource(["Canal", "Post", "Pump", "Road", "Weir"]))
    assert heights() == [high] * 5
    assert table.verticalHeader().length() == 5 * high


def test_a_table_that_begins_with_a_group_is_entered_by_key(table, qtbot):
    table.rows.show(ListSource([Group("Water"), "Canal", "Pump"]))
    heard = []
    table.current.connect(heard.append)
    table.activateWindow()
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert table.marked() == ["Canal"]
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.marked() == ["Pump"]
    assert heard == ["Canal", "Pump"]


def test_down_goes_to_the_first_row_below_a_group(table, qtbot):
    table.rows.show(ListSource([Group("Water"), "Canal", "Pump"]))
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.record() == "Canal"


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End])
def test_a_table_of_groups_alone_has_no_row(table, qtbot, key):
    table.rows.show(ListSource([Group("Water"), Group("Health")]))
    table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(table, key)
    assert table.record() is None


def test_any_row_of_a_long_list_can_be_reached(table, qapp):
    table.rows.show(ListSource([f"Milestone {at}" for at in range(3_000)]))
    assert table.reach("Milestone 2900")
    assert table.record() == "Milestone 2900"
    qapp.processEvents()
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()).center())
    assert not table.reach("Milestone 3000")
    table.rows.show(ListSource(["first", *(f"Milestone {at}" for at in range(3_000))]))
    assert table.record() == "Milestone 2900"


def test_a_row_that_is_gone_is_told(table):
    table.rows.show(ListSource(["a", "b"]))
    heard = []
    table.current.connect(heard.append)
    table.rows.show(ListSource(["b"]))
    assert heard == []
    table.reach("b")
    table.rows.show(ListSource(["a"]))
    assert heard == ["b", None]


def test_enter_and_double_click_open(table, qtbot):
    table.rows.show(ListSource(["Canal", "Pump"]))
    table.setCurrentIndex(table.rows.index(1, 0))
    with qtbot.waitSignal(table.opened) as heard:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert heard.args == ["Pump"]
    place = table.visualRect(table.rows.index(0, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(table.opened) as heard:
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert heard.args == ["Canal"]


def test_current_row_is_told_and_kept_when_rows_are_read_again(table, qtbot):
    table.rows.show(ListSource(["a", "b", "c"]))
    heard = []
    table.current.connect(heard.append)
    table.setCurrentIndex(table.rows.index(1, 0))
    table.rows.show(ListSource(["x", "a", "b", "c"]))
    assert table.record() == "b"
    assert heard[-1] == "b"


def test_sorting_by_header_and_back(table, qtbot):
    table.rows.show(ListSource(["b", "a"]))
    header = table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(0) + 20, header.height() // 2)
    for first in ("a", "b"):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert table.rows.row(0) == first


def test_header_by_keyboard(table, qtbot):
    table.rows.show(ListSource(["b", "a"]))
    header = table.horizontalHeader()
    header.setFocus()
    qtbot.keyClick(header, Qt.Key.Key_Right)
    qtbot.keyClick(header, Qt.Key.Key_Left)
    qtbot.keyClick(header, Qt.Key.Key_Space)
    assert table.rows.sorted_by == ("title", False)


def test_columns_leave_in_their_turn_and_the_rest_fills_the_width(table, qapp):
    assert shown(table) == ["title", "province", "state", "time"]
    assert table.horizontalHeader().height() == theme.metrics().axis_head
    for width, names in ((600, ["title", "province", "state"]), (420, ["title", "state"]), (200, ["title", "state"])):
        table.resize(width, 500)
        qapp.processEvents()
        assert shown(table) == names
    table.resize(600, 500)
    qapp.processEvents()
    assert sum(table.columnWidth(at) for at in range(3)) == table.viewport().width()
    assert table.horizontalHeader().height() == theme.metrics().head


def test_a_table_read_sideways_keeps_its_columns_and_is_walked_through(qtbot):
    columns = tuple(Column(name, name, lambda row: Line(row), letters=20) for name in "ABCDEFGH")
    table = Table(RowsModel(columns, key=lambda row: row), "Top of a sheet", sideways=True)
    qtbot.addWidget(table)
    table.resize(600, 300)
    table.rows.show(ListSource(["one", "two"]))
    table.show()
    qtbot.waitExposed(table)
    assert shown(table) == list("ABCDEFGH")
    widths = {round(part.right - part.left) for part in table.visible_columns()}
    assert len(widths) == 1 and table.horizontalScrollBar().maximum() > 0
    table.setCurrentIndex(table.rows.index(0, 0))
    for _ in range(7):
        qtbot.keyClick(table, Qt.Key.Key_Right)
    assert table.horizontalScrollBar().value() == table.horizontalScrollBar().maximum()


def test_drawn_widths_are_remembered(qtbot, tmp_path):
    settings = Settings(tmp_path / "settings.json")
    settings.set("columns of projects", {"province": 222})
    table = Table(RowsModel(COLUMNS), "Projects", settings=settings, remembered_as="projects")
    qtbot.addWidget(table)
    table.resize(1200, 400)
    table.show()
    assert table.columnWidth(1) == 222


@pytest.mark.parametrize("kept", [[1], 7, "wide", {"province": "wide"}, {"province": -5}, {"province": None}])
def test_a_damaged_memory_of_widths_counts_as_none(qtbot, tmp_path, kept):
    settings = Settings(tmp_path / "settings.json")
    settings.set("columns of projects", kept)
    table = Table(RowsModel(COLUMNS), "Projects", settings=settings, remembered_as="projects")
    qtbot.addWidget(table)
    table.resize(1200, 400)
    table.show()
    assert table.columnWidth(1) > 20


def test_a_column_drawn_wider_pushes_no_other_out_of_sight(table, qtbot):
    header = table.horizontalHeader()
    handle = QPoint(header.sectionViewportPosition(2) - 1, 10)
    qtbot.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=handle)
    for step in (30, 60):
        qtbot.mouseMove(header.viewport(), QPoint(handle.x() + step, handle.y()))
    qtbot.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(handle.x() + 60, handle.y()))
    assert table._drawn == {"province": table.columnWidth(1)}
    assert table.visible_columns()[-1].right <= table.viewport().width()


def test_editor_opens_inside_the_row_and_goes_with_it(table, qapp):
    table.rows.show(ListSource([f"row {at}" for at in range(50)]))
    table.setCurrentIndex(table.rows.index(2, 0))
    editor = QLineEdit()
    table.edit_below(editor)
    assert table.rowHeight(2) == 42 + editor.sizeHint().height()
    assert editor.isVisible()
    assert editor.y() == table.rowViewportPosition(2) + 42
    table.verticalScrollBar().setValue(40)
    qapp.processEvents()
    assert editor.y() == table.rowViewportPosition(2) + 42
    table.setCurrentIndex(table.rows.index(5, 0))
    assert table.rowHeight(2) == 42


def test_editor_closes_when_rows_are_read_again(table, qapp):
    table.rows.show(ListSource(["a", "b"]))
    table.setCurrentIndex(table.rows.index(0, 0))
    table.edit_below(QLineEdit())
    table.rows.show(ListSource(["a", "b"]))
    assert table.rowHeight(0) == 42


def test_editor_stays_open_when_the_colours_or_the_language_change(table, dress):
    table.rows.show(ListSource(["a", "b"]))
    table.setCurrentIndex(table.rows.index(0, 0))
    editor = QLineEdit()
    table.edit_below(editor)
    editor.setText("half typed")
    dress("dark", "km")
    assert editor.isVisible() and editor.text() == "half typed"
    assert table.rowHeight(0) == 50 + editor.sizeHint().height()
    assert editor.y() == table.rowViewportPosition(0) + 50


def test_closing_an_editor_takes_the_focus_from_nobody_else(qtbot):
    around, search, table = QWidget(), QLineEdit(), Table(RowsModel(COLUMNS, key=lambda row: row), "Projects")
    qtbot.addWidget(around)
    box = QVBoxLayout(around)
    box.addWidget(search)
    box.addWidget(table)
    around.show()
    around.activateWindow()
    qtbot.waitUntil(around.isActiveWindow)
    table.rows.show(ListSource(["a", "b"]))
    table.setCurrentIndex(table.rows.index(0, 0))
    table.edit_below(QLineEdit())
    search.setFocus()
    table.rows.show(ListSource(["a"]))
    assert search.hasFocus()
    table.edit_below(QLineEdit())
    table.close_editor()
    assert table.hasFocus()


def test_copy_as_a_sheet_takes_it(table, qtbot):
    table.rows.show(ListSource(["Canal", "Pump"]))
    table.setCurrentIndex(table.rows.index(1, 0))
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = QGuiApplication.clipboard().text().replace("\u00a0", " ")
    assert text == "Pump code of Pump\tBokeo\tLate\t1 Jan 2026 to 1 Jan 2027"


def test_copied_rows_are_in_their_order_and_each_in_its_line(qtbot):
    column = Column("title", "Project", lambda row: Line(row), lambda row: row)
    table = Table(RowsModel([column]), "Projects", several=True)
    qtbot.addWidget(table)
    table.rows.show(ListSource(["a\tb", "c\nd", "e"]))
    for at in (2, 0):
        table.selectionModel().select(
            table.rows.index(at, 0), QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        )
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "a b\ne"


def test_several_can_be_marked(qtbot):
    table = Table(RowsModel(COLUMNS), "Projects", several=True)
    qtbot.addWidget(table)
    table.rows.show(ListSource([Group("g"), "a", "b", "c"]))
    table.selectAll()
    assert table.marked() == ["a", "b", "c"]


def test_language_changes_heights_and_name(table, dress, translations):
    translations("km", {("Test", "Projects"): "គម្រោង"})
    table.rows.show(ListSource(["a"]))
    dress(language="km")
    assert table.rowHeight(0) == 50
    assert table.record() is None
