"""Beside the matrix of the Plan: the figures of the chosen cell and its projects, the blanks, what is missing."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal

from lmcdesk.i18n import mark, translate
from lmcdesk.reports import coverage_words, wording
from lmcdesk.reports.summaries.coverage import CoverageSummary
from lmcdesk.ui import figures
from lmcdesk.ui.arrangement import SidePanel
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.heat import Legend
from lmcdesk.ui.labels import Label
from lmcdesk.ui.marks import State
from lmcdesk.ui.pages.plan_names import section_name
from lmcdesk.ui.pages.plan_rows import PlanCell
from lmcdesk.ui.pages.project_rows import ListRow, state_of
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.record_link import RecordLink
from lmcdesk.ui.widgets import across, clear, down, rule


class PlanPanel(SidePanel):
    """What is known of a cell.

    Signals: project(id) when the user opens one; every(cell) when all projects of a cell are asked for;
    section(number) when one of those without any project is pressed.
    """

    project = Signal(object)
    every = Signal(object)
    section = Signal(str)

    def __init__(self) -> None:
        self._cell: PlanCell | None = None
        self._rows: list[ListRow] = []
        self._awaited = False
        self._title = Label("", "panel", cut=True)
        self._name = Paragraph("", "hint")
        self._projects, self._committed = Label("", "figure"), Label("", "figure")
        self._counted = Label(mark("Plan", "projects"), "hint")
        figures_row = across(
            down(self._projects, self._counted, gap=""),
            down(self._committed, Label(mark("Plan", "USD committed"), "hint", cut=True), gap=""),
            None,
            gap="wide",
        )
        self._links = down(gap="")
        self._all = Button(self._show_all, "quiet", does=lambda: self.every.emit(self._cell))
        self.legend = Legend()
        """Of the matrix, where there is no room above it."""
        self._blank = Paragraph("", "text")
        self._empty = down(gap="")
        self._missing = Paragraph("", "hint")
        super().__init__(
            self._title,
            self._name,
            figures_row,
            rule(),
            self._links,
            across(self._all, None),
            rule(),
            Label(mark("Plan", "Blanks"), "panel"),
            self._blank,
            self._empty,
            rule(),
            Label(mark("Report", "What is missing"), "panel"),
            self._missing,
            self.legend,
        )

    def show_cell(self, cell: PlanCell) -> None:
        """Tell the figures of a cell; its projects are still to come."""
        same = self._cell is not None and (self._cell.row.place, self._cell.country) == (cell.row.place, cell.country)
        self._cell = cell
        self._awaited = self._awaited and same
        number = cell.row.number
        both = translate("Plan", "{section} × {country}").format(section=number, country=cell.place)
        self._title.say(both if number else cell.place)
        self._name.say(cell.row.title)
        self._projects.say(figures.number(cell.projects))
        self._committed.say(cell.committed)
        self._all.say(self._show_all)
        self._all.setVisible(cell.projects > 0)
        if not same:
            self.show_projects([])

    def show_projects(self, rows: Sequence[ListRow]) -> None:
        """Show the first projects of the cell."""
        if list(rows) != self._rows:
            self._rows = list(rows)
            clear(self._links)
            self._fill(rows)
        if rows and self._awaited:
            self.focus_first()

    def _fill(self, rows: Sequence[ListRow]) -> None:
        for row in rows:
            project = row.project
            title = project.title_local or project.title or translate("Report", "Without a title")
            link = RecordLink(state_of(project), title, project.code, partial(self.project.emit, project.id))
            self._links.addWidget(link)

    def focus_first(self) -> None:
        """Go to the first of the projects, once they have come."""
        item = self._links.itemAt(0)
        first = item.widget() if item is not None else None
        self._awaited = first is None
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, first, lambda: self.area.ensureWidgetVisible(first))  # when it has its place

    def show_summary(self, summary: CoverageSummary, money: bool) -> None:
        """Tell how much is blank, and what the figures lack."""
        words = figures.manner()
        empty = [row.key for row in summary.sections if row.key and not row.total] if summary.whole.total else []
        self._blank.say(_blanks(summary, len(empty)))
        clear(self._empty)
        for number in empty:
            name = section_name(number)
            link = RecordLink(State.LATE, name, translate("Plan", "no project"), partial(self.section.emit, number))
            self._empty.addWidget(link)
        sentences = [coverage_words.known(summary, words), *coverage_words.missing(summary, words)]
        if money:
            sentences += wording.missing(summary.money, words)
        self._missing.say("\n".join((as_of(summary), *sentences)))

    def _show_all(self) -> str:
        cell = self._cell
        if cell is None or cell.projects == 1:
            return translate("Plan", "Show it in the list")
        return translate("Plan", "Show all {n} projects").format(n=figures.number(cell.projects))


def _blanks(summary: CoverageSummary, empty: int) -> str:
    """How many cells are blank, and how many sections in all their cells."""
    if not summary.whole.total:
        return translate("Report", "No project is counted in any section of the Plan.")
    return translate("Plan", "{n} of {all} cells have no project. Sections without any: {sections}.").format(
        n=figures.number(summary.empty_cells),
        all=figures.number(len(summary.sections) * len(summary.countries)),
        sections=figures.number(empty),
    )


def as_of(summary: CoverageSummary) -> str:
    """The day that the figures are of."""
    return translate("Print", "As of {day}").format(day=figures.manner().day(summary.today))
