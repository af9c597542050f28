"""One record in which entries wait for a decision: its fields with their sides, and why one decides so."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from lmcdesk.domain.labels import kind_name
from lmcdesk.i18n import mark, translate
from lmcdesk.ui import theme
from lmcdesk.ui.arrangement import scrolled
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.fields import TextField
from lmcdesk.ui.labels import Label, MarkDot
from lmcdesk.ui.marks import State
from lmcdesk.ui.page import Live
from lmcdesk.ui.pages.conflict_field import ConflictField
from lmcdesk.ui.pages.conflicts_reading import Case, Open
from lmcdesk.ui.pages.drafting import PAUSE, unread_text
from lmcdesk.ui.pages.drafts import Drafts, Typed
from lmcdesk.ui.pages.value_field import value_field
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.widgets import across, clear, down, holder, rule

Decided = list[tuple[Open, Any]]
"""Fields, and the entries decided for."""

MANAGER = mark("Conflicts", "A manager's desk changes nothing. The province or the secretariat decides.")

_SETTLED = 30
"""Milliseconds after which a new editor has its place: paragraphs take heights only once they have widths."""


class ConflictCase(QWidget):
    """The entries of a record, desk by desk, with a button for each."""

    def __init__(
        self, live: Live, case: Case, decide: Callable[[Case, Decided, str], object], *, may: bool = True
    ) -> None:
        """`decide` is called with what was decided and the reason. Where one may not decide, the buttons say why."""
        super().__init__()
        self._live, self._decide, self._may = live, decide, may
        self.case = case
        self._drafts = Drafts(live.folder)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.keep)
        self.reason = TextField("reason", mark("Conflicts", "Why you decide so"), optional=True)
        self.fields: list[ConflictField] = []
        self._make()
        self._arrange()
        self._fill()
        self.reason.edited.connect(self._pause.start)

    def _make(self) -> None:
        self._where = Label(self._told_where, "hint", cut=True)
        self._open = Button(mark("Conflicts", "Open the project"), "quiet", icon="open", does=self._open_project)
        self._sides = QVBoxLayout()
        self._all = across()

    def _arrange(self) -> None:
        safe = Paragraph(
            mark(
                "Conflicts",
                "The reason goes along. The other entry stays in the history, and a decision can be changed.",
            ),
            "hint",
        )
        self._top = holder(across((self._where, 1), self._open))
        marked = across(MarkDot(State.DONE, safe.first_line), (safe, 1), gap="tight")
        self._foot = holder(down(rule(), self.reason, marked, gap="near"))
        self._body = down(self._sides, self._all, None, gap="inner", margins=("", "", "near", ""))
        self._area = scrolled(holder(self._body))
        self._whole = down(self._top, (self._area, 1), self._foot)
        self.setLayout(self._whole)
        self._open.setVisible(self.case.project_id is not None)
        self._open.can(not self.case.in_bin, mark("Conflicts", "The project is in the bin."))
        self.reason.setVisible(self._may)

    def _fill(self) -> None:
        case, refusal = self.case, "" if self._may else MANAGER
        clear(self._sides)
        clear(self._all)
        self.fields = [
            ConflictField(
                field,
                lambda field, value: self._take([(field, value)]),
                partial(value_field, self._live.database, case.kind, field.conflict.field),
                refusal,
            )
            for field in case.fields
        ]
        self._sides.setSpacing(2 * theme.metrics().near)
        for part in self.fields:
            part.opened.connect(self._reveal)
            part.edited.connect(self._pause.start)
            self._sides.addWidget(part)
        if len(case.fields) > 1:
            for desk in case.desks:
                take = Button(partial(_take_all_of, desk), does=partial(self._take_all, desk))
                take.can(not refusal, refusal)
                self._all.addWidget(take, 0, Qt.AlignmentFlag.AlignLeft)
            self._all.addStretch(1)
        self._fold()
        self._go_on()

    def _fold(self) -> None:
        """What takes all of a desk stands one below the other where the desks' names are too long for a line."""
        directions = QBoxLayout.Direction
        self._all.setDirection(directions.LeftToRight)
        narrow = self._all.minimumSize().width() > self._area.width() - theme.metrics().inner  # where it scrolls
        self._all.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def _told_where(self) -> str:
        return "  ·  ".join(text for text in (kind_name(self.case.kind), self.case.project) if text)

    def _reveal(self, editor: QWidget) -> None:
        """Scroll to an editor, once it has its place."""
        QTimer.singleShot(_SETTLED, editor, lambda: self._area.ensureWidgetVisible(editor))

    # What was begun and not decided

    def _go_on(self) -> None:
        """Show again what was written and not decided, when the record was last looked at."""
        draft = self._drafts.kept(draft_name(self.case.id))
        begun = {} if draft is None or not self._may else draft.values
        self.reason.load(begun.get(_REASON))
        for field in self.fields:
            if field.name in begun:
                field.go_on(begun[field.name])

    def begun(self) -> dict[str, Any]:
        """The entries written by field, and the reason; empty if there are none."""
        entries: dict[str, Any] = {}
        for part in self.fields:
            if (field := part.written) is not None:
                text = unread_text(field)
                entries[part.name] = Typed(text) if text else field.value()
        if reason := self.reason.value():
            entries[_REASON] = reason
        return entries

    def keep(self) -> None:
        """Keep what was begun, now."""
        self._pause.stop()
        self._drafts.keep(draft_name(self.case.id), self.begun(), 0)

    def decided(self, fields: Sequence[Open]) -> None:
        """Forget the reason, and what was begun in fields that were decided."""
        self.reason.load(None)
        for part in self.fields:
            if any(part.name == field.conflict.field for field in fields):
                part.written = None
        self.keep()

    # Doing

    def _take(self, decided: Decided) -> None:
        self._decide(self.case, decided, self.reason.value() or "")

    def _take_all(self, desk: str) -> None:
        fields = self.case.fields
        self._take([(field, next(side.value for side in field.sides if side.desk == desk)) for field in fields])

    def choose(self, by: int) -> None:
        """Move the focus from entry to entry; Enter or Space then decides."""
        takes = [take for field in self.fields for take in field.takes]
        focused = next((at for at, take in enumerate(takes) if take.hasFocus()), None)
        if takes:
            at = (0 if by > 0 else -1) if focused is None else (focused + by) % len(takes)
            takes[at].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open_project(self) -> None:
        self._live.go("project", self.case.project_id)

    # What Qt tells

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window all but the record's name stands below the entries, which would have no room beside it."""
        super().resizeEvent(event)
        low = self.window().height() < theme.metrics().dialog_height
        home = self._body if low else self._whole
        if home.indexOf(self._foot) < 0:
            home.insertWidget(home.count() if low else 0, self._top)
            home.addWidget(self._foot)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.keep()
            self._fill()  # the entries are said as they are shown


_REASON = ""
"""In a draft the reason's name, which no field has."""


def draft_name(record: UUID) -> str:
    """Under this name what was begun about a record is kept (pages.drafts)."""
    return f"decision-{record}"


def _take_all_of(desk: str) -> str:
    return translate("Conflicts", "Take all of {desk}").format(desk=desk)
