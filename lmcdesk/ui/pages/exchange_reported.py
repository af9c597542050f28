"""The board of who has reported: provinces by months or quarters, with what came by bundles."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStackedWidget, QWidget

from lmcdesk.i18n import mark, translate
from lmcdesk.store.reporting import MONTH, QUARTER, Period, Reporting
from lmcdesk.store.reporting import Came as CameFor
from lmcdesk.sync.words import place_name
from lmcdesk.ui import figures, fonts, painting, theme
from lmcdesk.ui.arrangement import EmptyState, ListPanel
from lmcdesk.ui.buttons import Segments
from lmcdesk.ui.cells import InState, Line, Lines, two_lines
from lmcdesk.ui.labels import Label
from lmcdesk.ui.marks import State
from lmcdesk.ui.pages.exchange_reading import Board
from lmcdesk.ui.table import Table
from lmcdesk.ui.tables import Column, ListSource, RowsModel
from lmcdesk.ui.widgets import across, down


@dataclass(frozen=True)
class Reported:
    """A cell of the board: a mark with its words, and below them what came by bundles."""

    state: State
    text: str
    below: str

    @property
    def plain(self) -> str:
        return f"{self.text}\n{self.below}" if self.below else self.text

    @property
    def spoken(self) -> str:
        return ", ".join(text for text in (self.text, self.below) if text)

    def width(self) -> float:
        m = theme.metrics()
        return max(InState(self.state, self.text).width(), m.mark + m.near + painting.text_width(self.below, m.small))

    def paint(self, painter: QPainter, place: QRectF, ground: str) -> None:
        m = theme.metrics()
        upper, lower = two_lines(place) if self.below else (place, place)
        InState(self.state, self.text).paint(painter, upper, ground)
        if self.below:
            painting.draw_text(painter, lower.adjusted(m.mark + m.near, 0, 0, 0), self.below, m.small, token="ink2")


def _province(line: Reporting) -> Lines:
    text = translate("Exchange", "in implementation: {n}").format(n=figures.number(line.under_way))
    return Lines(place_name(line.place), text)


def _last(line: Reporting) -> Line:
    return Line(figures.day(line.worked) if line.worked else translate("Exchange", "none"), token="ink2")


def _cell(at: int, over: bool, line: Reporting) -> Reported | Lines | Line:
    came = line.came[at]
    if not (line.under_way or came.reported or came.returned or came.bundles):
        return Line(translate("Exchange", "nothing due"), token="ink3")
    below = _bundles(came)
    if not (line.under_way or came.reported or came.returned):
        return Lines(translate("Exchange", "nothing due"), below, fonts.REGULAR)
    return Reported(*_reports(came, line.under_way, over), below)


def _bundles(came: CameFor) -> str:
    if not came.bundles:
        return ""
    n = figures.number(came.bundles)
    if came.worked is None:
        return translate("Exchange", "bundles: {n}, nothing new").format(n=n)
    return translate("Exchange", "bundles: {n}, to {day}").format(n=n, day=figures.day_of_year(came.worked))


def _reports(came: CameFor, under_way: int, over: bool) -> tuple[State, str]:
    if came.reported:
        text = translate("Exchange", "{n} of {all}")
        state = State.DONE if came.reported >= under_way else State.ON_TRACK
        whole = max(under_way, came.reported)
        return state, text.format(n=figures.number(came.reported), all=figures.number(whole))
    if came.returned:
        return State.RETURNED, translate("Exchange", "Returned: {n}").format(n=figures.number(came.returned))
    text = translate("Exchange", "No report") if came.bundles else translate("Exchange", "Nothing came")
    return (State.LATE if over else State.DUE), text


def month_name(period: Period) -> str:
    """A month as a heading."""
    month = figures.locale().standaloneMonthName(period.first.month, QLocale.FormatType.LongFormat)
    return translate("Exchange", "{month} {year}").format(month=month, year=figures.year(period.first.year))


def quarter_name(period: Period) -> str:
    """A quarter as a heading."""
    number = figures.digits(str((period.first.month + 2) // 3))
    return translate("Exchange", "Quarter {n}, {year}").format(n=number, year=figures.year(period.first.year))


class WhoHasReported(QWidget):
    """Provinces by months or quarters: how many projects in implementation have a report, and what came by bundles."""

    def __init__(self) -> None:
        super().__init__()
        self.by = Segments(
            [(MONTH, mark("Exchange", "By month")), (QUARTER, mark("Exchange", "By quarter"))],
        )
        self.tables: dict[int, Table] = {}
        self._headed: dict[int, list[Period]] = {}
        self._panels: dict[int, ListPanel] = {}
        self._stack = QStackedWidget()
        self._title = Label(
            mark("Exchange", "Projects in implementation with a report on the period, and bundles that came within it"),
            "panel",
            cut=True,
        )
        self.setLayout(down(across((self._title, 1), self.by), (self._stack, 1)))
        self.by.chosen.connect(self._turn)

    def show_boards(self, boards: dict[int, Board]) -> None:
        """Show both boards, of which one is seen."""
        for months, board in boards.items():
            if months not in self.tables or self._headed[months] != board.periods:
                self._make(months, board.periods)
            table = self.tables[months]
            lines = sorted(board.lines, key=lambda line: (not line.under_way, place_name(line.place).casefold()))
            table.rows.show(ListSource(lines))
            if lines and table.record() is None:
                table.reach(lines[0].place)
            late = sum(1 for line in board.lines if _nothing_came(line))
            self._panels[months].foot(
                partial(_counted, len(board.lines)),
                [(State.LATE, partial(_silent, late))] if late else [],
                note=mark("Exchange", "A returned report counts once it is handed in again."),
            )
        self._turn(self.by.value())

    def _make(self, months: int, periods: list[Period]) -> None:
        """A table has its columns for good: at the turn of a period there is a new one."""
        if months in self._panels:
            before = self._panels.pop(months)
            self._stack.removeWidget(before)
            before.deleteLater()
        name: Callable[[Period], str] = month_name if months == MONTH else quarter_name
        columns: list[Column[Reporting]] = [
            Column(
                "province",
                mark("Exchange", "Province"),
                _province,
                value=lambda r: place_name(r.place),
                letters=16,
                grows=True,
            ),
            Column(
                "last",
                mark("Exchange", "Work known to"),
                _last,
                value=lambda r: r.worked,
                letters=13,
                leaves=len(periods),
            ),
        ]
        today = date.today()
        for at, period in enumerate(periods):
            columns.append(
                Column(
                    f"period {at}",
                    partial(name, period),
                    partial(_cell, at, period.last < today),
                    value=partial(_measure, at),
                    letters=24,
                    leaves=at + 1 if at < len(periods) - 2 else 0,
                )
            )
        table = Table(RowsModel(columns, key=lambda r: r.place), mark("Exchange", "Who has reported"))
        empty = EmptyState(
            mark("Exchange", "No province has a project or a desk yet. Once bundles came, it stands here who reported.")
        )
        self.tables[months], self._headed[months] = table, periods
        self._panels[months] = ListPanel(table, empty)
        self._stack.addWidget(self._panels[months])

    def _turn(self, months: int) -> None:
        if months in self._panels:
            self._stack.setCurrentWidget(self._panels[months])


def _measure(at: int, line: Reporting) -> int:
    return line.came[at].reported


def _nothing_came(line: Reporting) -> bool:
    """For the last period that is over."""
    came = line.came[-2]
    return bool(line.under_way) and not (came.reported or came.returned or came.bundles)


def _counted(n: int) -> str:
    return translate("Exchange", "Provinces: {n}").format(n=figures.number(n))


def _silent(n: int) -> str:
    return translate("Exchange", "Of which nothing came for the last full period: {n}").format(n=figures.number(n))
