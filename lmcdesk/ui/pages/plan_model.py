"""The matrix of the Plan as a model: rows of sections and measures, columns of countries, each cell said in words."""

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from lmcdesk.catalogue.plan import shipped
from lmcdesk.i18n import current, translate
from lmcdesk.reports.summaries.coverage import CoverageSummary
from lmcdesk.ui import figures
from lmcdesk.ui.pages.plan_names import country_name
from lmcdesk.ui.pages.plan_rows import Kind, PlanCell, PlanRow, rows_of

Index = QModelIndex | QPersistentModelIndex

PILLAR: Final = 0
SECTION: Final = 1
FIRST: Final = 2
"""The columns of the pillars and the sections, and that of the first country; that of all countries is the last."""

_NOWHERE = QModelIndex()


class PlanModel(QAbstractTableModel):
    """What the matrix shows: a summary, some of its sections opened, in counts or in money."""

    def __init__(self) -> None:
        super().__init__()
        self.summary: CoverageSummary | None = None
        self.rows: list[PlanRow] = []
        self.money = False
        self._opened: set[str] = set()
        self._only_blanks = False

    def show(self, summary: CoverageSummary, *, only_blanks: bool, money: bool) -> None:
        """Show a summary, in counts or in money, whole or only its rows with blanks."""
        self.summary = summary
        self._only_blanks, self.money = only_blanks, money
        self._fill()

    def toggle(self, number: str) -> None:
        """Open a section to its measures, or close it."""
        self._opened ^= {number}
        self._fill()

    def _fill(self) -> None:
        self.beginResetModel()
        self.rows = rows_of(self.summary, self._opened, self._only_blanks) if self.summary is not None else []
        self.endResetModel()

    # Rows and columns

    @property
    def countries(self) -> tuple[str, ...]:
        """The codes of the countries that have a column."""
        return self.summary.countries if self.summary is not None else ()

    def country(self, column: int) -> str | None:
        """The country of a column; None for all of them."""
        return self.countries[column - FIRST] if FIRST <= column < FIRST + len(self.countries) else None

    def cell(self, row: int, column: int) -> PlanCell | None:
        """What a cell shows; beside a section's title, that of all countries."""
        if self.summary is None or not 0 <= row < len(self.rows):
            return None
        country = self.country(column) if len(self.countries) > 1 else self.countries[0]
        return PlanCell(self.summary, self.rows[row], country)

    def block(self, row: int) -> tuple[int, int]:
        """The first row and the last of the pillar that a row stands in."""
        pillar, first, last = self.rows[row].pillar, row, row
        while first > 0 and self.rows[first - 1].pillar == pillar:
            first -= 1
        while last + 1 < len(self.rows) and self.rows[last + 1].pillar == pillar:
            last += 1
        return first, last

    def pillar(self, row: int) -> str:
        """The pillar that a row stands in; empty for none."""
        number = self.rows[row].pillar
        return f"{number} {shipped().pillar(number).text(current())}" if number else ""

    def heading(self, column: int) -> str:
        """What a column is called."""
        if column == PILLAR:
            return translate("Plan", "Pillar")
        if column == SECTION:
            return translate("Report", "Section")
        code = self.country(column)
        return country_name(code) if code else translate("Report", "Total")

    # What Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        many = len(self.countries)
        return 0 if parent.isValid() else FIRST + many + (many > 1)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or index.column() == PILLAR:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _ANSWERED:
            return None
        at, column = index.row(), index.column()
        row, cell = self.rows[at], self.cell(at, column)
        if column == PILLAR:
            return self.pillar(at)
        if column == SECTION:
            return self._section(row) if role == Qt.ItemDataRole.AccessibleTextRole else row.name
        if cell is None or role == Qt.ItemDataRole.DisplayRole:
            return cell.figure(self.money) if cell is not None else None
        return cell.spoken(self.money)

    def _section(self, row: PlanRow) -> str:
        if row.kind is not Kind.SECTION:
            return row.name
        measures = figures.number(len(shipped().section(row.number).measures))
        if row.open:
            return translate("Plan", "{section}, its measures are shown: {n}").format(section=row.name, n=measures)
        return translate("Plan", "{section}, measures: {n}").format(section=row.name, n=measures)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        across = orientation == Qt.Orientation.Horizontal
        return self.heading(section) if across and role in _ANSWERED else None


_ANSWERED = frozenset((Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole))
