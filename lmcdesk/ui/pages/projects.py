"""The list of projects: searched, filtered, grouped and sorted, each row on one timeline."""

from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from lmcdesk.errors import DeskError
from lmcdesk.i18n import mark, translate
from lmcdesk.progress import Progress
from lmcdesk.store import queries
from lmcdesk.store.standings import Standings
from lmcdesk.ui import figures
from lmcdesk.ui.arrangement import EmptyState, ListPanel
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.choice import Choice, SearchField
from lmcdesk.ui.filters import FilterBar
from lmcdesk.ui.jobs import Job
from lmcdesk.ui.marks import State
from lmcdesk.ui.page import Action, Live, Page
from lmcdesk.ui.pages import project_cells as cells
from lmcdesk.ui.pages import project_filters as filters
from lmcdesk.ui.pages.choosing import Choosing
from lmcdesk.ui.pages.files import offered, open_file
from lmcdesk.ui.pages.project_list import Found, find
from lmcdesk.ui.pages.project_rows import ORDERS, ListRow
from lmcdesk.ui.pages.project_views import Views
from lmcdesk.ui.pages.project_wish import Wish, wish_of
from lmcdesk.ui.pages.writing import refusal
from lmcdesk.ui.table import Table
from lmcdesk.ui.tables import Column, RowsModel
from lmcdesk.ui.timeline import Axis

_PAUSE = 180
"""Milliseconds without a key before the list is searched."""

_KEPT = "projects"
"""Under this name the settings keep what the list shows."""


class ProjectsPage(Page):
    """The list of projects. `go("projects", {"states": ["late"], "sections": ["4.2.12"]})` shows it with those filters
    and no others; the names are those of project_wish.Wish."""

    def __init__(self, live: Live) -> None:
        super().__init__(live)
        self._wish = wish_of(live.settings.get(_KEPT))
        self._standings: Standings | None = None
        self._today = date.today()
        self._found: Found | None = None
        self._asking: Job[Any] | None = None
        self._make()
        self._arrange()
        self._connect()

    def _make(self) -> None:
        self.search = SearchField(mark("Projects", "Title, code, place…"))
        self.view = Views(self.live)
        self.group = Choice(mark("Projects", "Group by"), filters.GROUPS)
        self.bar = FilterBar(self.search, view=self.view, group=self.group, offers=self._offers)
        self._model: RowsModel[ListRow] = RowsModel(self._columns(), key=lambda row: row.project.key)
        self._model.sorted_by = next(
            ((column, self._wish.descending) for column, order in ORDERS.items() if order == self._wish.order), None
        )
        self.table = Table(
            self._model, mark("Projects", "Projects"), settings=self.live.settings, remembered_as="projects"
        )
        self._empty = EmptyState(self._why_empty, self._way_out, self._leave_empty)
        self._list = ListPanel(self.table, self._empty)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)

    def _arrange(self) -> None:
        self.header.show_actions(
            Action(mark("Projects", "Export to Excel…"), self._export, icon="sheet", key="Ctrl+E"),
            Action(mark("Projects", "New project"), self._new, icon="plus", primary=True, key="Ctrl+N"),
        )
        self.fill(self.bar, (self._list, 1))

    def _connect(self) -> None:
        self.table.opened.connect(lambda row: self.live.go("project", row.project.id))
        self.search.textChanged.connect(lambda: self._pause.start())
        self.search.returnPressed.connect(self._to_rows)
        self._pause.timeout.connect(lambda: self._want(replace(self._wish, words=self.search.text())))
        self.bar.dropped.connect(lambda name: self._want(self._wish.having(name, frozenset())))
        self.group.chosen.connect(lambda group: self._want(replace(self._wish, group=group)))
        self.view.wanted.connect(lambda view: self._want(self._wish.filtered_as(view)))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self._paste)
        self._show_wish()

    # What the window asks

    def open(self, *what: Any) -> None:
        if what:
            self._want(replace(self._wish.filtered_as(wish_of(what[0])), words=""))

    def filter_field(self) -> QWidget:
        return self.search

    def read(self) -> None:
        database, wish, today = self.live.database, self._wish, date.today()
        if self._standings is None:
            self._standings = Standings(database)
            self.header.button(-1).can(not (reason := refusal(database.me, database.me.province)), reason)
        standings = self._standings
        if self._asking is not None:
            self._asking.cancel()
        self._asking = self.live.jobs.run(
            lambda progress: find(database, standings, wish, today, progress),
            done=partial(self._show, today),
            owner=self,
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()  # groups and counts are said as they are read

    # What is wanted

    def _want(self, wish: Wish) -> None:
        if wish == self._wish:
            return
        self._wish = wish
        self.live.settings.set(_KEPT, wish.kept())
        self._show_wish()
        self.refresh()

    def _show_wish(self) -> None:
        self.bar.show_filters([(name, partial(filters.chip, name, self._wish)) for name in self._wish.filters()])
        self.group.choose(self._wish.group)
        if self.search.text().strip() != self._wish.words.strip():
            self.search.setText(self._wish.words)
            self._pause.stop()
        self.view.show_wish(self._wish)

    def _clear(self) -> None:
        self.search.clear()
        self._pause.stop()
        self._want(self._wish.unfiltered())

    def _offers(self) -> list[tuple[Any, Any]]:
        return [(name, partial(self._choose, field)) for field, name in filters.NAMES.items()]

    def _choose(self, name: str) -> None:
        """Let the user tick values of a filter; the list follows each tick."""
        offered = filters.values(name, self._wish, self.live.database.me.country)
        popup = Choosing(self, filters.NAMES[name], offered, getattr(self._wish, name))
        popup.chosen.connect(lambda chosen: self._want(self._wish.having(name, chosen)))
        popup.open_at(self.bar.mapToGlobal(QPoint(self.search.width(), self.bar.height())))

    # What was found

    def _show(self, today: date, found: Found) -> None:
        self._asking, self._found, self._today = None, found, today
        found.source.reorder, found.source.failed = self._reorder, self._say_later
        self._model.columns = self._columns()
        self._model.show(found.source)
        self._empty.say(self._why_empty)
        if (button := self._empty.findChild(Button)) is not None:
            button.say(self._way_out)
        self._say_foot(found)

    def _say_later(self, fault: DeskError) -> None:
        """Rows are read while the table is drawn, and the window cannot change under it."""
        QTimer.singleShot(0, self, lambda: self.live.talk.show(fault))

    def _reorder(self, name: str, descending: bool) -> None:
        self._want(replace(self._wish, order=ORDERS[name], descending=descending))

    def _say_foot(self, found: Found) -> None:
        """How many of how many, and what the marks mean; nothing of it where there is nothing to count or to mark."""
        shown, total = len(found.keys), found.total
        text = translate("Projects", "{shown} of {total} projects")
        sentences = (
            (State.LATE, translate("Projects", "{n} late")),
            (State.AT_RISK, translate("Projects", "{n} at risk")),
            (State.TO_DECIDE, translate("Projects", "{n} to decide")),
        )
        standing = [
            (state, sentence.format(n=figures.number(n)))
            for state, sentence in sentences
            if (n := found.states.get(state, 0))
        ]
        note = mark(
            "Projects", "Bar: done / forecast. Thin line: adopted dates. Upright tick: where it should be today."
        )
        self._list.foot(
            text.format(shown=figures.number(shown), total=figures.number(total)) if total else "",
            standing,
            note if shown else "",
        )

    def _why_empty(self) -> str:
        if self._found is not None and self._found.total:
            return translate("Projects", "No project fits what was asked for.")
        return translate("Projects", "There are no projects at this desk yet. Enter one, or take in a bundle.")

    def _way_out(self) -> str:
        if self._found is not None and self._found.total:
            return translate("Projects", "Show all projects")
        return translate("Projects", "New project")

    def _leave_empty(self) -> None:
        (self._clear if self._found is not None and self._found.total else self._new)()

    def _to_rows(self) -> None:
        """Enter in the search field goes on in the list."""
        self.table.setFocus(Qt.FocusReason.TabFocusReason)

    # Columns

    def _axis(self) -> Axis:
        """The years filtered for, or else the year before this one to the year after it."""
        years = sorted(self._wish.years) or [self._today.year - 1, self._today.year + 1]
        return Axis(date(years[0], 1, 1), date(years[-1], 12, 31), self._today)

    def _columns(self) -> tuple[Column[ListRow], ...]:
        axis, today = self._axis(), self._today
        return (
            Column(
                "project",
                mark("Projects", "Project"),
                cells.title_cell,
                lambda row: row.project.title_local or row.project.title,
                letters=32,
                grows=True,
            ),
            Column(
                "province",
                mark("Projects", "Province"),
                cells.province_cell,
                lambda row: row.project.province,
                letters=14,
                leaves=2,
            ),
            Column(
                "state",
                mark("Projects", "State"),
                cells.state_cell,
                lambda row: row.project.standing.status,
                letters=13,
            ),
            Column(
                "progress",
                mark("Projects", "Progress"),
                lambda row: cells.progress_cell(row, today),
                lambda row: row.project.standing.progress,
                letters=16,
            ),
            Column(
                "next",
                mark("Projects", "Next milestone"),
                lambda row: cells.next_cell(row, today),
                letters=19,
                leaves=3,
            ),
            Column("course", "", lambda row: cells.course_cell(row, axis), letters=29, grows=True, leaves=1, axis=axis),
        )

    # What is done from here

    def _new(self) -> None:
        self.live.go("project")

    def _paste(self) -> None:
        """A block of cells that was copied in Excel goes through the same checks as a workbook."""
        from lmcdesk.ui.pages.sheet_pasting import block_in

        block = block_in(QGuiApplication.clipboard().mimeData())
        if block is not None:
            self.live.go("excel", block)

    def _export(self) -> None:
        suggested = translate("Projects", "Projects {day}").format(day=date.today().isoformat())
        kinds = [(translate("Projects", "Workbooks"), ["*.xlsx"])]
        title = translate("Projects", "Export to Excel")
        path = self.live.talk.file_to_save(title, offered(suggested, ".xlsx"), kinds)
        if path is None or self._found is None:
            return
        database, keys = self.live.database, self._found.keys

        def work(progress: Progress) -> int:
            from lmcdesk.sheets.writing import export

            with database.raw() as connection:
                ids = queries.project_ids(connection, keys)
            return export(database, path, "projects", ids=ids, progress=progress)

        def done(projects: int) -> None:
            text = translate("Projects", "Wrote “{file}”. Projects: {n}. It can be edited and imported again.")
            self.live.talk.tell(
                text.format(file=path.name, n=figures.number(projects)),
                verb=mark("Projects", "Open folder"),
                does=partial(open_file, path.parent),
            )

        self.live.jobs.run(work, done=done, title=mark("Projects", "Writing the workbook"), owner=self)
