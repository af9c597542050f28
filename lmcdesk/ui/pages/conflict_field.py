"""One field that waits for a decision: what each desk wrote, side by side, and a place to write another entry."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QWidget

from lmcdesk.domain.labels import field_name
from lmcdesk.i18n import mark, translate
from lmcdesk.store.conflicts import Side
from lmcdesk.ui import theme, values
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.fields import Field, Unreadable
from lmcdesk.ui.labels import Label, MarkDot
from lmcdesk.ui.marks import State
from lmcdesk.ui.pages.conflicts_reading import Open
from lmcdesk.ui.pages.differences import differences
from lmcdesk.ui.pages.drafting import put_in
from lmcdesk.ui.paragraph import Paragraph, Span
from lmcdesk.ui.widgets import across, clear, down, holder
from lmcdesk.ui.words import Phrase, said


class ConflictField(QWidget):
    """A field with its sides, none dressed as right. `takes` holds their buttons from left to right.

    Signals: opened(editor) when a place to write another entry was opened; edited() when something was written there.
    """

    opened = Signal(QWidget)
    edited = Signal()

    def __init__(
        self, field: Open, take: Callable[[Open, Any], object], editor: Callable[[], Field | None], refusal: Phrase
    ) -> None:
        """`take` is called with the entry decided for; `editor` makes the field to write another one in; a `refusal`
        says why nothing can be decided here."""
        super().__init__()
        self._field, self._take, self._editor = field, take, editor
        conflict = field.conflict
        self.takes: list[Button] = []
        self.written: Field | None = None
        """Where another entry is being written."""
        self._deleted = deleted = conflict.field == "deleted"
        self._named = len(field.sides) == 2
        """Whether the buttons name the desks, as long as that leaves the sides room to stand side by side."""
        told = [field.shown(side.value) for side in field.sides]
        marked = differences(told) if _is_text(field) else [[Span(text, "differs")] for text in told]
        self._frames: list[QFrame] = []
        self._heads: list[list[Label]] = []
        self._sides = across()
        for side, spans, follows in zip(field.sides, marked, field.follows, strict=True):
            self._frames.append(self._side(side, spans, follows, refusal))
            self._sides.addWidget(self._frames[-1], 1)
        name = Label(partial(_name, field), "strong", cut=True)
        before = Label("" if deleted or conflict.before is None else partial(_before, field), "hint", cut=True)
        self._another = Button(mark("Conflicts", "Write another…"), "quiet", does=self.write_another)
        self._another.can(not refusal, refusal)
        self._writing = down()
        head = across((name, 0), (before, 1), *([] if deleted else [self._another]))
        sides = holder(self._sides)
        policy = sides.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)  # too narrow for all, they are stacked
        sides.setSizePolicy(policy)
        self.setLayout(down(head, sides, self._writing, gap="tight"))

    def _side(self, side: Side, spans: list[Span], follows: Phrase, refusal: Phrase) -> QFrame:
        take = Button(
            partial(_verb, side, self._deleted, self._named), does=partial(self._take, self._field, side.value)
        )
        take.can(not refusal, refusal)
        self.takes.append(take)
        who = [Label(side.desk, "strong", cut=True)]
        if side.shown:
            who.append(Label(mark("Conflicts", "shown until decided"), "hint"))
        self._heads.append(who)
        newest = all(side.at > other.at for other in self._field.sides if other is not side)
        when = Label(partial(_when, side, newest), "hint", cut=True)
        then = Paragraph(follows, "hint")
        after = across(MarkDot(State.DUE, then.first_line), (then, 1), gap="tight")
        frame = QFrame()
        frame.setProperty("kind", "bar")
        frame.setLayout(
            down(
                across(*who, None),
                when,
                Paragraph(spans),
                *([after] if said(follows) else []),
                None,
                across(take, None),
                gap="tight",
                margins="inner",
            )
        )
        return frame

    @property
    def name(self) -> str:
        """The record's field."""
        return self._field.conflict.field

    def write_another(self) -> None:
        """Open a place to write an entry in that none of the desks made."""
        field = self.go_on(next(side.value for side in self._field.sides if side.shown))
        if field is not None:
            field.setFocus()
            self.opened.emit(field.parentWidget())

    def go_on(self, entry: Any) -> Field | None:
        """Open it with an entry that was begun; None where there is nothing to choose from."""
        field = self.written = self._editor()
        if field is None:
            self._another.can(False, mark("Conflicts", "There is nothing else to choose from at this desk."))
            return None
        put_in(field, entry)
        field.edited.connect(self.edited)
        use = Button(mark("Conflicts", "Decide for this"), does=partial(self._use, field))
        leave = Button(mark("Conflicts", "Cancel"), "quiet", does=self._leave)
        self._writing.addWidget(holder(down(field, across(use, leave, None), margins="inner"), "editor"))
        self._another.hide()
        return field

    def _use(self, field: Field) -> None:
        try:
            value = field.value()
        except Unreadable as unreadable:
            field.show_problem(str(unreadable))
            field.setFocus()
        else:
            self._take(self._field, value)

    def _leave(self) -> None:
        self.written = None
        self._another.show()
        self._another.setFocus()
        clear(self._writing)
        self.edited.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sides too narrow to be read stand one below the other. Rather than that, their buttons name no desk."""
        super().resizeEvent(event)
        beside = False
        for named in [True, False] if len(self._frames) == 2 else [False]:
            self._name_desks(named)
            beside = self.width() >= len(self._frames) * (self._least() + self._sides.spacing())
            if beside:
                break
        directions = QBoxLayout.Direction
        self._sides.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    def _least(self) -> int:
        """The width that each side needs. Of the parts, since a frame's own hint lags behind a new word in it."""
        m = theme.metrics()
        heads = [sum(label.minimumSizeHint().width() + m.near for label in head) for head in self._heads]
        parts = [*heads, *(take.sizeHint().width() for take in self.takes)]
        return max(m.letters(_NARROWEST), *(part + 2 * (m.inner + m.border) for part in parts))

    def _name_desks(self, named: bool) -> None:
        if named != self._named:
            self._named = named
            for take, side in zip(self.takes, self._field.sides, strict=True):
                take.say(partial(_verb, side, self._deleted, named))


_NARROWEST = 24
"""Letters that a side must have room for to stand beside another."""


def _is_text(field: Open) -> bool:
    return all(isinstance(side.value, str) or side.value is None for side in field.sides)


def _verb(side: Side, deleted: bool, named: bool) -> str:
    if deleted and side.value:
        return translate("Conflicts", "Put it in the bin")
    if deleted:
        return translate("Conflicts", "Keep the record")
    if not named:
        return translate("Conflicts", "Take this entry")
    return translate("Conflicts", "Take the entry of {desk}").format(desk=side.desk)


def _when(side: Side, newest: bool) -> str:
    told = [side.author, values.moment(side.at)]
    return "  ·  ".join([*told, translate("Conflicts", "the newest")] if newest else told)


def _name(field: Open) -> str:
    if field.left_behind:
        return translate("Conflicts", "One desk worked on what belongs to the project, another put it in the bin")
    if field.conflict.field == "deleted":
        return translate("Conflicts", "One desk edited the record, another put it in the bin")
    return field_name(field.conflict.kind, field.conflict.field)


def _before(field: Open) -> str:
    before = field.shown(field.conflict.before)
    return translate("Conflicts", "before: {value}").format(value=before)
