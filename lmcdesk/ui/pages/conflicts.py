"""What waits for a decision: fields that two desks wrote, neither having seen the other's entry."""

from collections.abc import Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from lmcdesk.catalogue.folding import fold
from lmcdesk.domain.labels import field_name
from lmcdesk.errors import DeskError
from lmcdesk.i18n import mark, translate
from lmcdesk.progress import Progress
from lmcdesk.store.conflicts import Conflict
from lmcdesk.ui import figures
from lmcdesk.ui.arrangement import EmptyState, ListPanel
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.cells import Line, Lines
from lmcdesk.ui.choice import SearchField
from lmcdesk.ui.labels import Label, StateLabel
from lmcdesk.ui.marks import State
from lmcdesk.ui.page import Live, Page
from lmcdesk.ui.pages.conflict_case import MANAGER, ConflictCase, Decided, draft_name
from lmcdesk.ui.pages.conflict_filters import ConflictFilters
from lmcdesk.ui.pages.conflict_marked import MarkedCases
from lmcdesk.ui.pages.conflicts_reading import Case, Waiting, in_full, read
from lmcdesk.ui.pages.drafts import Drafts
from lmcdesk.ui.pages.folding import Folding, Part
from lmcdesk.ui.pages.writing import author
from lmcdesk.ui.table import Table
from lmcdesk.ui.tables import Column, ListSource, RowsModel
from lmcdesk.ui.widgets import Panel, across, clear, down, holder

_NOTHING = mark(
    "Conflicts",
    "Nothing waits for a decision. When a bundle brings an entry that was made unaware of one here, both stand here "
    "side by side.",
)


class ConflictsPage(Page):
    """The records in which fields wait at the left, one record with its entries side by side at the right.

    `go("conflicts", id)` shows a record, or the first that waits of a project.
    """

    def __init__(self, live: Live) -> None:
        super().__init__(live)
        self._waiting = Waiting([], may=True)
        self._cases: list[Case] = []
        self._shown: ConflictCase | None = None
        self._deciding = False
        self._wanted: UUID | None = None
        self._make()
        self._arrange()
        self._connect()

    def _make(self) -> None:
        columns: list[Column[Case]] = [
            Column("what", mark("Conflicts", "Record"), lambda case: Lines(case.title, case.field_names), grows=True),
            Column("since", mark("Conflicts", "Since"), _since, letters=13, leaves=1),
        ]
        self.table = Table(RowsModel(columns, key=lambda case: case.id), mark("Conflicts", "To decide"), several=True)
        self._search = SearchField(mark("Conflicts", "Filter by project, record or desk"), letters=34)
        self._mark_all = Button(mark("Conflicts", "Mark all"), "quiet", does=self.mark_all)
        self.filters = ConflictFilters()
        self._list = ListPanel(
            self.table,
            EmptyState(""),
            down(across(self._search, None, self._mark_all), self.filters, margins=("near", "near", "near", "")),
        )
        self.marked = MarkedCases(self._decide_marked, lambda: "" if self._waiting.may else MANAGER)
        self._nothing = EmptyState(_NOTHING)
        self._state = StateLabel(State.TO_DECIDE, boxed=True)
        self._title = Label("", "panel", cut=True)
        self._previous = Button(mark("Conflicts", "Previous"), "quiet", icon="left", does=partial(self.step, -1))
        self._next = Button(mark("Conflicts", "Next"), "quiet", icon="right", does=partial(self.step, 1))
        self._place = down()

    def _arrange(self) -> None:
        self.header.show_title(
            mark("Conflicts", "To decide"),
            mark("Conflicts", "Two desks wrote the same field, neither having seen the other's entry."),
        )
        self.header.show_way_back(mark("Conflicts", "Exchange"), lambda: self.live.go("exchange"))
        head = across(self._state, (self._title, 1), self._previous, self._next)
        self._panel = Panel(head, (self._place, 1))
        self._none = Panel(self._nothing)
        case = holder(down((self._panel, 1), (self._none, 1), (self.marked, 1), gap=""))
        self.marked.hide()
        self._folding = Folding(
            [
                Part(mark("Conflicts", "All records"), self._list, 0, 0),
                Part(mark("Conflicts", "One record"), case, 0, 1),
            ],
            columns=(2, 4),
        )
        self._folding.turn(1)
        self._panel.hide()
        self.fill((self._folding, 1))

    def _connect(self) -> None:
        self.table.current.connect(self._reach)
        self.table.opened.connect(lambda _: self._folding.turn(1))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._reach(self.table.record()))
        self._search.textChanged.connect(lambda _: self._list_cases())
        self.filters.chosen.connect(self._list_cases)
        for key, does in (
            ("N", partial(self.step, 1)),
            ("P", partial(self.step, -1)),
            ("Right", partial(self._choose, 1)),
            ("Left", partial(self._choose, -1)),
        ):
            QShortcut(QKeySequence(key), self, does)

    # Reading

    def open(self, *what: Any) -> None:
        if what:
            self._wanted = what[0]
            self._search.clear()
            self.filters.clear()
            self._folding.turn(1)
            self.refresh()

    def read(self) -> None:
        database = self.live.database
        if database is not None:
            self.live.jobs.run(lambda _: read(database), done=self._take, owner=self)

    def showEvent(self, event: QShowEvent) -> None:
        """Read whenever it is shown: what another program merges or decides at this desk, the window does not hear."""
        self._stale = True
        super().showEvent(event)

    def filter_field(self) -> QWidget:
        return self._search

    def may_leave(self) -> bool:
        """Nothing that was written is lost: it is kept, and said so."""
        if self._shown is not None and self._shown.begun():
            self._shown.keep()
            text = translate("Conflicts", "What you wrote about “{record}” is kept. Nothing is decided by it yet.")
            self.live.talk.tell(text.format(record=self._shown.case.title), State.DUE)
        return True

    def _take(self, waiting: Waiting) -> None:
        gone = {case.id for case in self._waiting.cases} - {case.id for case in waiting.cases}
        self._waiting = waiting
        self.filters.offer(waiting.cases)
        self._list_cases()
        for id_ in gone:  # decided, here or elsewhere: what was begun about it is of no use any more
            Drafts(self.live.folder).drop(draft_name(id_))
        wanted, self._wanted = self._wanted, None
        found = next((case for case in self._cases if wanted in (case.id, case.project_id)), None)
        if wanted is not None and found is not None:
            self.table.reach(found.id)

    def _list_cases(self) -> None:
        """Show the records that hold all words of the filter."""
        words = fold(self._search.text()).split()
        at = max(0, self.table.currentIndex().row())
        self._cases = [
            case
            for case in self._waiting.cases
            if all(word in _searched(case) for word in words) and self.filters.passes(case)
        ]
        self.table.rows.show(ListSource(self._cases))
        self._list.empty.say(
            mark("Conflicts", "No record that waits is among what is chosen above.")
            if self.filters.active
            else mark("Conflicts", "No record that waits holds these words.")
            if words
            else mark("Conflicts", "No record waits.")
        )
        self._nothing.say("" if words or self.filters.active else _NOTHING)
        self._list.foot(partial(_counted, self._waiting) if self._waiting.cases else "")
        self._mark_all.can(len(self._cases) > 1, mark("Conflicts", "There are not two records to mark."))
        if self._cases and self.table.record() is None:
            self._to(min(at, len(self._cases) - 1))
        self._reach(self.table.record())

    # One record

    def _reach(self, case: Case | None) -> None:
        """Show a record; one that is shown already stays as it is, with what was begun in it."""
        marked = self.table.marked()
        several = case is not None and len(marked) > 1
        self._panel.setVisible(case is not None and not several)
        self._none.setVisible(case is None)
        self.marked.setVisible(several)
        if several:
            self.marked.show_cases(marked)
            return
        self._show(case)
        if case is None:
            return
        self._title.say(lambda: case.title)
        at, of = self.table.currentIndex().row() + 1, len(self._cases)
        self._state.show_state(State.TO_DECIDE, partial(_record_of, at, of))
        for button in (self._previous, self._next):
            button.can(of > 1, mark("Conflicts", "No other record waits."))

    def _show(self, case: Case | None) -> None:
        before = self._shown
        if before is not None and case is not None and before.case.same(case):
            return
        if before is not None:
            if before.isAncestorOf(self.focusWidget()):
                self.table.setFocus()
            before.keep()
        clear(self._place)
        self._shown = None
        database = self.live.database
        if case is not None and database is not None:
            self._shown = ConflictCase(self.live, in_full(database, case), self._decide, may=self._waiting.may)
            self._place.addWidget(self._shown)

    # Doing

    def _decide(self, case: Case, decided: Decided, reason: str) -> None:
        if self._deciding:
            return  # pressed twice
        self._deciding = True
        database, who = self.live.database, author(self.live.settings)

        def work(_progress: Progress) -> None:
            from lmcdesk.store.conflicts import decide_many

            choices = [(field.conflict.number, None, value) for field, value in decided]
            decide_many(database, who, choices, reason, [field.conflict for field, _ in decided])

        def done(_: None) -> None:
            if self._shown is not None and self._shown.case is case:
                self._shown.decided([field for field, _ in decided])
            self.live.talk.tell(_told(case, decided))

        def ended() -> None:
            self._deciding = False

        self.live.jobs.run(work, done=done, failed=self._refused, ended=ended, owner=self)

    def _refused(self, error: DeskError) -> None:
        """Another program may have brought another entry, or decided: show what waits now."""
        self.live.talk.show(error)
        self.refresh()

    def _decide_marked(self, fields: Sequence[Conflict], take: str, reason: str) -> None:
        """Decide fields of several records alike, all or none."""
        if self._deciding:
            return
        self._deciding = True
        database, who = self.live.database, author(self.live.settings)

        def work(_progress: Progress) -> int:
            from lmcdesk.store.conflicts import decide_many

            return len(decide_many(database, who, [(one.number, take, None) for one in fields], reason, fields))

        def done(n: int) -> None:
            self.marked.reason.load(None)
            text = translate("Conflicts", "Decided: {n} fields. The next bundles tell others.")
            self.live.talk.tell(text.format(n=figures.number(n)))

        def ended() -> None:
            self._deciding = False

        self.live.jobs.run(
            work, done=done, failed=self._refused, ended=ended, title=mark("Conflicts", "Deciding"), owner=self
        )

    def mark_all(self) -> None:
        """Mark all records of the list, to decide them in one go."""
        self.table.selectAll()
        self._folding.turn(1)

    def step(self, by: int) -> None:
        """Go to the next record that waits, or to the one before."""
        if self._cases:
            self._to((self.table.currentIndex().row() + by) % len(self._cases))

    def _to(self, at: int) -> None:
        self.table.setCurrentIndex(self.table.rows.index(at, self.table.first_column()))

    def _choose(self, by: int) -> None:
        if self._shown is not None:
            self._shown.choose(by)


def _counted(waiting: Waiting) -> str:
    text = translate("Conflicts", "To decide: {fields}, in records: {records}")
    return text.format(fields=figures.number(waiting.fields), records=figures.number(len(waiting.cases)))


def _record_of(at: int, of: int) -> str:
    text = translate("Conflicts", "Record {at} of {of}")
    return text.format(at=figures.number(at), of=figures.number(of))


def _since(case: Case) -> Line:
    return Line(figures.day(case.since), token="ink2")


def _searched(case: Case) -> str:
    desks = (side.desk for field in case.fields for side in field.sides)
    return fold(" ".join((case.record, case.project, case.field_names, *desks)))


def _told(case: Case, decided: Decided) -> str:
    if len(decided) > 1:
        text = translate("Conflicts", "Decided: {fields} of “{record}”. The next bundles tell others.")
        names = ", ".join(field_name(case.kind, field.conflict.field) for field, _ in decided)
        return text.format(fields=names, record=case.title)
    field, value = decided[0]
    if field.conflict.field == "deleted":
        text = (
            translate("Conflicts", "Decided: “{record}” is in the bin. The next bundles tell others.")
            if value
            else translate("Conflicts", "Decided: “{record}” stays. The next bundles tell others.")
        )
        return text.format(record=case.title)
    text = translate("Conflicts", "Decided: {field} of “{record}” is {value}. The next bundles tell others.")
    return text.format(
        field=field_name(case.kind, field.conflict.field), record=case.title, value=_short(field.shown(value))
    )


_LONGEST = 80
"""Letters of an entry that a message repeats."""

_STOPS = ".。။។ "
"""What an entry may end with, where the sentence that repeats it goes on with a stop of its own."""


def _short(text: str) -> str:
    text = text.rstrip(_STOPS)
    return text if len(text) <= _LONGEST else f"“{text[:_LONGEST].rstrip()}…”"
