"""What waits for a decision: fields that two desks wrote, neither having seen the other's entry."""

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lmcdesk.catalogue.folding import fold
from lmcdesk.domain.labels import field_name, kind_name
from lmcdesk.domain.records import Comment
from lmcdesk.i18n import mark, translate
from lmcdesk.progress import Progress
from lmcdesk.ui import figures, theme
from lmcdesk.ui.arrangement import EmptyState, ListPanel, scrolled
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.cells import Line, Lines
from lmcdesk.ui.choice import SearchField
from lmcdesk.ui.fields import TextField
from lmcdesk.ui.labels import Label, MarkDot, StateLabel
from lmcdesk.ui.marks import State
from lmcdesk.ui.page import Live, Page
from lmcdesk.ui.pages.conflict_field import ConflictField
from lmcdesk.ui.pages.conflicts_reading import Case, Open, Waiting, read
from lmcdesk.ui.pages.folding import Folding, Part
from lmcdesk.ui.pages.value_field import value_field
from lmcdesk.ui.pages.writing import author
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.table import Table
from lmcdesk.ui.tables import Column, ListSource, RowsModel
from lmcdesk.ui.widgets import Panel, across, clear, down, holder, rule

_NOTHING = mark("Conflicts", "Nothing waits for a decision. No two desks wrote the same field unaware of each other.")
_MANAGER = mark("Conflicts", "A manager's desk changes nothing. The province or the secretariat decides.")

_SETTLED = 30
"""Milliseconds after which a new editor has its place: paragraphs take heights only once they have widths."""


class ConflictsPage(Page):
    """The records in which fields wait at the left, one record with its entries side by side at the right."""

    def __init__(self, live: Live) -> None:
        super().__init__(live)
        self._waiting = Waiting([], may=True)
        self._cases: list[Case] = []
        self._case: Case | None = None
        self._fields: list[ConflictField] = []
        self._make()
        self._arrange()
        self._connect()

    def _make(self) -> None:
        columns: list[Column[Case]] = [
            Column("what", mark("Conflicts", "Record"), lambda case: Lines(case.title, case.field_names), grows=True),
            Column("since", mark("Conflicts", "Since"), _since, letters=13, leaves=1),
        ]
        self.table = Table(RowsModel(columns, key=lambda case: case.id), mark("Conflicts", "To decide"))
        self._search = SearchField(mark("Conflicts", "Filter by project, record or desk"), letters=36)
        self._list = ListPanel(
            self.table, EmptyState(_NOTHING), across(self._search, None, margins=("near", "near", "near", ""))
        )
        self._state = StateLabel(State.TO_DECIDE, boxed=True)
        self._title = Label("", "panel", cut=True)
        self._where = Label("", "hint", cut=True)
        self._previous = Button(mark("Conflicts", "Previous"), "quiet", icon="left", does=partial(self.step, -1))
        self._next = Button(mark("Conflicts", "Next"), "quiet", icon="right", does=partial(self.step, 1))
        self._open = Button(mark("Conflicts", "Open the project"), "quiet", icon="open", does=self._open_project)
        self._sides = QVBoxLayout()
        self._all = across()
        self._reason = TextField("reason", mark("Conflicts", "Why you decide so"), optional=True)

    def _arrange(self) -> None:
        self.header.show_title(
            mark("Conflicts", "To decide"),
            mark("Conflicts", "Two desks wrote the same field, neither having seen the other's entry."),
        )
        self.header.show_way_back(mark("Conflicts", "Exchange"), lambda: self.live.go("exchange"))
        safe = Paragraph(
            mark(
                "Conflicts",
                "A reason goes along as a comment. Whatever you choose, the other entry stays in the history, and a "
                "decision can be changed.",
            ),
            "hint",
        )
        self._top = holder(across((self._where, 1), self._open))
        self._foot = holder(down(rule(), self._reason, across(MarkDot(State.DONE), (safe, 1), gap="tight"), gap="near"))
        self._body = down(self._sides, self._all, None, gap="inner", margins=("", "", "near", ""))
        self._area = scrolled(holder(self._body))
        self._panel = Panel(
            across(self._state, (self._title, 1), self._previous, self._next),
            self._top,
            (self._area, 1),
            self._foot,
        )
        self._none = Panel(EmptyState(_NOTHING))
        case = holder(down((self._panel, 1), (self._none, 1), gap=""))
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
        self._search.textChanged.connect(lambda _: self._list_cases())
        for key, does in (
            ("N", partial(self.step, 1)),
            ("P", partial(self.step, -1)),
            ("Right", partial(self._choose, 1)),
            ("Left", partial(self._choose, -1)),
        ):
            QShortcut(QKeySequence(key), self, does)

    # Reading

    def read(self) -> None:
        database = self.live.database
        if database is not None:
            self.live.jobs.run(lambda _: read(database), done=self._take, owner=self)

    def filter_field(self) -> QWidget:
        return self._search

    def may_leave(self) -> bool:
        return not self._begun() or self.live.talk.ask(
            translate("Conflicts", "Leave without deciding?"),
            mark("Conflicts", "Leave"),
            detail=translate("Conflicts", "What you wrote here is not kept. The entries go on waiting."),
        )

    def _take(self, waiting: Waiting) -> None:
        self._waiting = waiting
        self._list_cases()

    def _list_cases(self) -> None:
        """Show the records that hold all words of the filter."""
        words = fold(self._search.text()).split()
        at = max(0, self.table.currentIndex().row())
        self._cases = [case for case in self._waiting.cases if all(word in _searched(case) for word in words)]
        self.table.rows.show(ListSource(self._cases))
        self._list.empty.say(mark("Conflicts", "No record that waits holds these words.") if words else _NOTHING)
        self._count()
        if self._cases and self.table.record() is None:
            self._to(min(at, len(self._cases) - 1))
        self._reach(self.table.record())

    def _count(self) -> None:
        waiting = self._waiting
        fields, records = figures.number(waiting.fields), figures.number(len(waiting.cases))
        self._list.foot(
            lambda: translate("Conflicts", "To decide: {fields}, in records: {records}").format(
                fields=fields, records=records
            )
        )

    def _reach(self, case: Case | None) -> None:
        """Show a record; one that is shown already stays as it is, with what was begun in it."""
        self._panel.setVisible(case is not None)
        self._none.setVisible(case is None)
        before, self._case = self._case, case
        if case is None:
            return
        at, of = self._cases.index(case) + 1, len(self._cases)
        self._state.show_state(
            State.TO_DECIDE,
            lambda: translate("Conflicts", "Record {at} of {of}").format(at=figures.number(at), of=figures.number(of)),
        )
        for button in (self._previous, self._next):
            button.can(of > 1, mark("Conflicts", "No other record waits."))
        if before is None or _marks(before) != _marks(case) or not self._fields:
            self._show(case)

    def _show(self, case: Case) -> None:
        self._title.say(case.title)
        self._where.say(lambda: "  ·  ".join(t for t in (kind_name(case.kind), case.project) if t))
        self._open.setVisible(case.project_id is not None)
        refusal = "" if self._waiting.may else _MANAGER
        clear(self._sides)
        clear(self._all)
        self._fields = [
            ConflictField(
                field,
                lambda field, value: self._decide(case, [(field, value)]),
                partial(value_field, self.live.database, case.kind, field.conflict.field),
                refusal,
            )
            for field in case.fields
        ]
        self._sides.setSpacing(self._all.spacing() * 2)
        for part in self._fields:
            part.opened.connect(self._reveal)
            self._sides.addWidget(part)
        if len(case.fields) > 1:
            for desk in case.desks:
                take = Button(partial(_take_all_of, desk), does=partial(self._take_all, case, desk))
                take.can(not refusal, refusal)
                self._all.addWidget(take)
            self._all.addStretch(1)
        self._reason.setVisible(self._waiting.may)
        self._reason.load(None)

    def _reveal(self, editor: QWidget) -> None:
        """Scroll to an editor, once it has its place."""
        QTimer.singleShot(_SETTLED, editor, lambda: self._area.ensureWidgetVisible(editor))

    # Doing

    def _take_all(self, case: Case, desk: str) -> None:
        self._decide(
            case,
            [(field, next(side.value for side in field.sides if side.desk == desk)) for field in case.fields],
        )

    def _decide(self, case: Case, decided: list[tuple[Open, Any]]) -> None:
        database, who, reason = self.live.database, author(self.live.settings), self._reason.value()

        def work(_progress: Progress) -> None:
            from lmcdesk.store.conflicts import decide_many

            decide_many(database, who, [(field.conflict.number, None, value) for field, value in decided])
            if reason:
                with database.writing(who) as journal:
                    journal.add(Comment(about=case.id, project=case.project_id, text=reason))

        def done(_: None) -> None:
            self._fields = []
            self._reason.load(None)
            self.live.talk.tell(_told(case, decided))

        self.live.jobs.run(work, done=done, owner=self)

    def step(self, by: int) -> None:
        """Go to the next record that waits, or to the one before."""
        if self._cases:
            self._to((self.table.currentIndex().row() + by) % len(self._cases))

    def _to(self, at: int) -> None:
        self.table.setCurrentIndex(self.table.rows.index(at, self.table.first_column()))

    def _choose(self, by: int) -> None:
        """Move the focus from entry to entry; Enter or Space then decides."""
        takes = [take for field in self._fields for take in field.takes]
        focused = next((at for at, take in enumerate(takes) if take.hasFocus()), None)
        if takes:
            at = (0 if by > 0 else -1) if focused is None else (focused + by) % len(takes)
            takes[at].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open_project(self) -> None:
        if self._case is not None and self._case.project_id is not None:
            self.live.go("project", self._case.project_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window all but the record's name scrolls with the entries, which would have no room beside it."""
        super().resizeEvent(event)
        low = self.window().height() < theme.metrics().dialog_height
        home = self._body if low else self._panel.layout()
        if isinstance(home, QVBoxLayout) and home.indexOf(self._foot) < 0:
            home.insertWidget(0 if low else 1, self._top)
            home.addWidget(self._foot)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._case is not None and not self._begun():
            self._show(self._case)

    def _begun(self) -> bool:
        """Whether another entry was begun, or a reason."""
        return any(field.changed() for field in self._fields) or self._reason.value() is not None


def _take_all_of(desk: str) -> str:
    return translate("Conflicts", "Take all of {desk}").format(desk=desk)


def _since(case: Case) -> Line:
    return Line(figures.day(case.since), token="ink2")


def _searched(case: Case) -> str:
    desks = (side.desk for field in case.fields for side in field.sides)
    return fold(" ".join((case.record, case.project, case.field_names, *desks)))


def _marks(case: Case) -> object:
    """What a record is told from: the same marks, the same page."""
    return case.id, [(field.conflict.number, [side.at for side in field.sides]) for field in case.fields]


def _told(case: Case, decided: list[tuple[Open, Any]]) -> str:
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


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"“{text[:_LONGEST].rstrip()}…”"
