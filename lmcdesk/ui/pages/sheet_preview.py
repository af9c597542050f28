"""The fifth step: every row with what would become of it, before anything is written."""

from collections import Counter
from functools import partial
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from lmcdesk.i18n import mark, translate
from lmcdesk.sheets.layout import LAYOUTS
from lmcdesk.sheets.preview import Row, SheetPreview, Verdict
from lmcdesk.ui import figures, theme
from lmcdesk.ui.arrangement import EmptyState, ListPanel, Sides
from lmcdesk.ui.choice import Choice
from lmcdesk.ui.fields import ChoiceField
from lmcdesk.ui.marks import State
from lmcdesk.ui.pages.sheet_rows import STATES, Names, RowPanel, Words, columns
from lmcdesk.ui.table import Table
from lmcdesk.ui.tables import ListSource, RowsModel
from lmcdesk.ui.tabs import Tabs
from lmcdesk.ui.widgets import down
from lmcdesk.ui.words import said

_ALL, _NOTED = "all", "noted"
"""Filters beside those by verdict: every row, and rows with something to look at."""

_FILTERS = (_ALL, *Verdict, _NOTED)

Conflicts = Literal["desk", "sheet"]


class PreviewStep(QWidget):
    """The rows by verdict, and beside them all of one row."""

    changed = Signal()
    """When the user says which side counts where both changed."""

    def __init__(self) -> None:
        super().__init__()
        self._looked: SheetPreview | None = None
        self._words = Words(LAYOUTS["projects"], {})
        self._counts: Counter[str] = Counter()
        self._writable: dict[Conflicts, int] = {"desk": 0, "sheet": 0}
        name = mark("Sheet", "Rows that are shown")
        self.tabs = Tabs([partial(_called, each) for each in _FILTERS], name)
        self.filter = Choice(name, [(n, partial(self._counted, n)) for n in _FILTERS])
        self.conflicts = ChoiceField(
            "conflicts",
            mark("Sheet", "Where desk and sheet both changed"),
            [
                ("desk", mark("Sheet", "Keep the desk’s value")),
                ("sheet", mark("Sheet", "Take the sheet’s value")),
            ],
        )
        self.table = Table(RowsModel(columns(self._words), key=lambda row: row.number), mark("Sheet", "Rows"))
        self._empty = EmptyState(mark("Sheet", "There are no such rows in this sheet."))
        self._list = ListPanel(self.table, self._empty)
        self.panel = RowPanel(self.conflicts)
        self._sides = Sides(
            [(mark("Sheet", "Rows"), self._list)], (mark("Sheet", "This row"), self.panel), corner=self.filter
        )
        self.setLayout(down(self.tabs, (self._sides, 1), gap="tight"))
        self.first: QWidget = self.table
        self.tabs.currentChanged.connect(lambda at: self.show_only(_FILTERS[at]))
        self.filter.chosen.connect(self.show_only)
        self.conflicts.edited.connect(self.changed)
        self.table.current.connect(self._tell)

    @property
    def side(self) -> Conflicts:
        """Whose value counts where both changed a field."""
        return "sheet" if self.conflicts.value() == "sheet" else "desk"

    @property
    def to_write(self) -> int:
        """How many rows would be written."""
        return self._writable[self.side]

    def show_looked(self, looked: SheetPreview, names: Names) -> None:
        """Show another preview, all of its rows."""
        self._looked, self._words = looked, Words(looked.layout, names)
        self._counts = Counter(row.verdict for row in looked.rows)
        self._counts[_ALL], self._counts[_NOTED] = len(looked.rows), sum(bool(row.problems) for row in looked.rows)
        sure = self._counts[Verdict.NEW] + self._counts[Verdict.UPDATE]
        more = sum(row.verdict is Verdict.CONFLICT and bool(row.values) for row in looked.rows)
        self._writable = {"desk": sure + more, "sheet": sure + self._counts[Verdict.CONFLICT]}
        for at, name in enumerate(_FILTERS):
            self.tabs.count_in(at, figures.number(self._counts[name]))
            self.tabs.setTabEnabled(at, bool(self._counts[name]) or name == _ALL)
        self.filter.offer([(name, partial(self._counted, name)) for name in _FILTERS])
        self.conflicts.setVisible(bool(self._counts[Verdict.CONFLICT]))
        self.table.rows.columns = tuple(columns(self._words))
        self.show_only(_ALL)
        self._fold()

    def forget(self) -> None:
        """Let go of the rows: another workbook begins."""
        self._looked = None
        self.table.rows.show(ListSource([]))

    def show_only(self, name: str) -> None:
        """Show the rows of a verdict, all, or those with something to look at."""
        if self._looked is None:
            return
        at = _FILTERS.index(name)
        if self.tabs.currentIndex() != at:
            self.tabs.setCurrentIndex(at)  # which comes back here
            return
        self.filter.choose(_FILTERS[at])
        rows = [row for row in self._looked.rows if _wanted(row, name)]
        self.table.rows.show(ListSource(rows))
        if not self._narrow():  # a low window has no room for what its filter says too
            shown = translate("Sheet", "{shown} of {total} rows")
            self._list.foot(
                shown.format(shown=figures.number(len(rows)), total=figures.number(len(self._looked.rows))),
                [(State.DONE, mark("Sheet", "Nothing is written before you say Import."))],
            )
        self._tell(self.table.record())

    def _tell(self, row: Row | None) -> None:
        self.panel.show_row(row, self._words)

    def _counted(self, name: str) -> str:
        text = translate("Sheet", "{verdict} ({n})")
        return text.format(verdict=_called(name), n=figures.number(self._counts[name]))

    def _fold(self) -> None:
        """In a narrow window the filter stands beside the tabs of list and row."""
        self.tabs.setVisible(not self._narrow())

    def _narrow(self) -> bool:
        return self.window().width() < theme.metrics().fold_band

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()


def _wanted(row: Row, name: str) -> bool:
    return name == _ALL or (bool(row.problems) if name == _NOTED else row.verdict == name)


def _called(name: str) -> str:
    if name == _ALL:
        return translate("Sheet", "All rows")
    if name == _NOTED:
        return translate("Sheet", "To look at")
    return said(STATES[Verdict(name)][1])
