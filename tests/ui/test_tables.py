"""One model for every list: any number of rows, groups among them, in any order."""

from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from lmcdesk.i18n import mark
from lmcdesk.ui.cells import InState, Line, Lines, Reached
from lmcdesk.ui.marks import State
from lmcdesk.ui.tables import ROW_ROLE, VALUE_ROLE, Column, Group, ListSource, RowsModel
from lmcdesk.ui.timeline import Axis, Course

DISPLAY = Qt.ItemDataRole.DisplayRole
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@dataclass(frozen=True)
class Work:
    name: str
    percent: int | None = 0


COLUMNS = (
    Column("name", mark("Test", "Name"), lambda work: Lines(work.name, "second"), lambda work: work.name),
    Column("percent", "Progress", lambda work: Reached(work.percent or 0, 50, "behind"), lambda work: work.percent),
    Column("state", "State", lambda work: InState(State.LATE)),
)


def model(*rows: Work | Group) -> RowsModel[Work]:
    made = RowsModel(COLUMNS, key=lambda work: work.name)
    made.show(ListSource(rows))
    return made


def names(rows: RowsModel[Work]) -> list[str]:
    return [rows.data(rows.index(at, 0)).split("\n")[0] for at in range(rows.rowCount())]


class Milestones:
    """Half a million rows that remember which of them were asked for."""

    SIZE = 500_000

    def __init__(self) -> None:
        self.asked: list[tuple[int, int]] = []

    def count(self) -> int:
        return self.SIZE

    def rows(self, start: int, stop: int) -> list[Work]:
        self.asked.append((start, stop))
        return [Work(f"Milestone {at}", at % 101) for at in range(start, stop)]

    def position(self, key: object) -> int:
        return int(str(key).split()[1])


def test_model_keeps_qts_rules(qtmodeltester):
    rows = model(Group("Water", {"state": "2 projects"}), Work("Canal"), Work("Pump"), Group("Health"), Work("Post"))
    qtmodeltester.check(rows)


def test_model_keeps_qts_rules_while_it_changes():
    rows = RowsModel(COLUMNS)
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for size in (0, 3, 200, 1):
        rows.show(ListSource(Work(str(at)) for at in range(size)))
        assert rows.rowCount() == size
    rows.sort(0)
    rows.reword()


def test_rows_are_read_in_windows_when_they_are_looked_at():
    source = Milestones()
    rows = RowsModel(COLUMNS)
    rows.show(source)
    assert source.asked == []
    assert rows.data(rows.index(499_999, 0)).startswith("Milestone 499999")
    assert rows.data(rows.index(0, 0)).startswith("Milestone 0")
    rows.data(rows.index(100, 1))
    assert source.asked == [(499_968, 500_000), (0, 128)]


def test_old_windows_are_forgotten():
    source = Milestones()
    rows = RowsModel(COLUMNS)
    rows.show(source)
    for at in range(0, 500_000, 5_000):
        rows.row(at)
    assert len(rows._windows) <= 16
    rows.row(0)
    assert source.asked.count((0, 128)) == 2


def test_rows_that_went_since_they_were_counted_leave_their_place_empty():
    class Shrunk(Milestones):
        def rows(self, start: int, stop: int) -> list[Work]:
            return super().rows(start, stop)[:1]

    rows = RowsModel(COLUMNS)
    rows.show(Shrunk())
    assert rows.data(rows.index(0, 0)).startswith("Milestone 0")
    assert rows.data(rows.index(1, 0)) == ""
    assert rows.record(rows.index(1, 0)) is None


def test_roles_give_native_values_text_and_speech():
    rows = model(Work("Pump", 62))
    index = rows.index(0, 1)
    assert rows.data(index, VALUE_ROLE) == 62
    assert rows.data(index, DISPLAY) == "62\u00a0% behind"
    assert rows.data(index, SPOKEN) == "62 percent, behind"
    assert rows.data(index, ROW_ROLE) == Work("Pump", 62)
    assert rows.data(rows.index(0, 2), SPOKEN) == "Late"
    assert rows.data(QModelIndex(), DISPLAY) is None
    assert rows.data(index, Qt.ItemDataRole.DecorationRole) is None


def test_group_rows_are_told_but_cannot_be_chosen():
    rows = model(Group("Water", {"state": "2 projects"}, "7"), Work("Pump"))
    index = rows.index(0, 0)
    assert rows.flags(index) == Qt.ItemFlag.NoItemFlags
    assert rows.record(index) is None
    assert rows.record(rows.index(1, 0)) == Work("Pump")
    assert rows.data(index, SPOKEN) == "Water, 2 projects, 7"
    assert [rows.data(rows.index(0, at)) for at in range(3)] == ["Water", "", "2 projects"]
    assert rows.data(index, VALUE_ROLE) is None
    assert list(rows.group_positions()) == [0]


class TestSorting:
    def test_by_native_value_with_what_is_missing_last(self):
        rows = model(Work("a", 9), Work("b", None), Work("c", 100), Work("d", 10))
        rows.sort(1)
        assert names(rows) == ["a", "d", "c", "b"]
        rows.sort(1, Qt.SortOrder.DescendingOrder)
        assert names(rows) == ["c", "d", "a", "b"]

    def test_capitals_do_not_matter(self):
        rows = model(Work("pump"), Work("Canal"), Work("Bridge"))
        rows.sort(0)
        assert names(rows) == ["Bridge", "Canal", "pump"]

    def test_groups_stay_where_they_are(self):
        rows = model(Group("One"), Work("b"), Work("a"), Group("Two"), Work("d"), Work("c"))
        rows.sort(0)
        assert names(rows) == ["One", "a", "b", "Two", "c", "d"]

    def test_stays_when_other_rows_are_shown(self):
        rows = model(Work("a", 1), Work("b", 2))
        rows.sort(1, Qt.SortOrder.DescendingOrder)
        rows.show(ListSource([Work("x", 5), Work("y", 7)]))
        assert names(rows) == ["y", "x"]
        assert rows.sorted_by == ("percent", True)

    def test_not_by_a_column_without_values_nor_where_the_source_cannot(self):
        rows = model(Work("b"), Work("a"))
        rows.sort(2)
        assert rows.sorted_by is None
        lazy = RowsModel(COLUMNS)
        lazy.show(Milestones())
        lazy.sort(0)
        assert lazy.sorted_by is None


class TestFinding:
    def test_among_the_rows_around(self):
        rows = model(Work("a"), Group("g"), Work("b"))
        assert rows.find("b") == 2
        assert rows.find("z") is None

    def test_anywhere_in_memory(self):
        rows = model(*(Work(str(at)) for at in range(5_000)))
        assert rows.find("4999") == 4_999
        assert rows.find("0", near=4_999) == 0

    def test_around_where_the_source_does_not_know(self):
        class Unknown(Milestones):
            position = None

        rows = RowsModel(COLUMNS, key=lambda work: work.name)
        rows.show(source := Unknown())
        assert rows.find("Milestone 300050", near=300_000) == 300_050
        assert rows.find("Milestone 400000", near=300_000) is None
        assert sum(stop - start for start, stop in source.asked) < 1_000

    def test_nothing_by_no_key(self):
        assert model(Group("g"), Work("a")).find(None) is None
        rows = RowsModel(COLUMNS)
        rows.show(ListSource([Group("g"), Work("a")]))
        assert rows.find("a") is None

    def test_as_the_source_knows(self):
        rows = RowsModel(COLUMNS, key=lambda work: work.name)
        source = Milestones()
        rows.show(source)
        assert rows.find("Milestone 400000") == 400_000
        assert source.asked == []


def test_headings_are_said_in_the_language_in_use(translations, dress):
    translations("lo", {("Test", "Name"): "ຊື່"})
    rows = model()
    assert rows.headerData(0, Qt.Orientation.Horizontal) == "Name"
    dress(language="lo")
    assert rows.headerData(0, Qt.Orientation.Horizontal) == "ຊື່"
    assert rows.headerData(0, Qt.Orientation.Vertical) is None


@pytest.mark.parametrize(
    ("cell", "plain", "spoken"),
    [
        (Line("Bokeo"), "Bokeo", "Bokeo"),
        (Lines("Pump", "late"), "Pump\nlate", "Pump, late"),
        (Lines("Pump", ""), "Pump", "Pump"),
        (InState(State.AT_RISK), "At risk", "At risk"),
        (InState(State.LATE, "Late, 55 days"), "Late, 55 days", "Late, 55 days"),
        (Reached(62, 78, "16 behind", State.LATE), "62\u00a0% 16 behind", "62 percent, 16 behind"),
        (Reached(0), "0\u00a0%", "0 percent"),
    ],
)
def test_cells_speak(cell, plain, spoken):
    assert (cell.plain, cell.spoken) == (plain, spoken)
    assert cell.width() > 0


def test_timeline_speaks_its_dates():
    axis = Axis(date(2025, 1, 1), date(2027, 12, 31), date(2026, 11, 24))
    whole = Course(axis, date(2025, 9, 1), date(2027, 2, 25), date(2025, 9, 1), date(2026, 12, 31))
    assert whole.spoken.replace("\u00a0", " ") == "1 Sep 2025 to 25 Feb 2027, adopted 1 Sep 2025 to 31 Dec 2026"
    assert Course(axis, None, None).spoken == ""
