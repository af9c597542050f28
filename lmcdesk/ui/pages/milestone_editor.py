"""The editor inside a milestone's row: how far it is, when it is expected or was reached, why it is late."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout

from lmcdesk.domain.rules import Problem
from lmcdesk.domain.values import DelayReason
from lmcdesk.i18n import mark, translate
from lmcdesk.store.journal import Journal
from lmcdesk.ui import theme
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.fields import ChoiceField, DateField, NumberField, TextField
from lmcdesk.ui.forms import Form
from lmcdesk.ui.labels import Label, MarkDot
from lmcdesk.ui.marks import State
from lmcdesk.ui.page import Live
from lmcdesk.ui.pages.field_words import codes, label
from lmcdesk.ui.pages.project_reading import Step, values_of
from lmcdesk.ui.pages.record_editor import RecordEditor
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.widgets import across, clear, down, holder

_ANY_WIDTH = 16_777_215  # Qt's own "no limit"


class _Row(Form):
    """Fields side by side instead of one below the other."""

    def __init__(self, *fields: Any) -> None:
        super().__init__(*fields)
        arranged = self.layout()
        if isinstance(arranged, QBoxLayout):
            arranged.setDirection(QBoxLayout.Direction.LeftToRight)
            arranged.setSpacing(theme.metrics().near)
        self.setMaximumWidth(_ANY_WIDTH)


class MilestoneEditor(RecordEditor):
    """One milestone's entry.

    Signals: closed() when its table has closed it; resized() when it needs another height; all_wanted() when the user
    asks for the other fields.
    """

    closed = Signal()
    resized = Signal()
    all_wanted = Signal()

    def __init__(self, live: Live, step: Step, epoch: int, width: int) -> None:
        """`width` is the room there is for it; `epoch` the one at which the step was read."""
        self.progress = NumberField("progress", label("milestone", "progress"), unit="%", letters=9)
        reasons = [(None, mark("Milestones", "None")), *codes(DelayReason)]
        self._explained = TextField("delay_text", label("milestone", "delay_text"), letters=24)
        form = _Row(
            self.progress,
            DateField("planned", label("milestone", "planned")),
            DateField("actual", label("milestone", "actual")),
            ChoiceField("delay_reason", label("milestone", "delay_reason"), reasons),
            self._explained,
        )
        super().__init__(live, form, "milestone", self._say)
        self.setProperty("kind", "editor")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.step, self._room = step, width
        self._hint = Label("", "hint", cut=True)
        self._problems = down(gap="")
        self._arrange()
        self.setFocusProxy(self.progress)
        self.drafting.begin(key(step), values_of(step.record), epoch)
        self._follow()
        self.form.edited.connect(self._follow)

    def _arrange(self) -> None:
        all_fields = Button(mark("Milestones", "All fields…"), "quiet", does=self.all_wanted.emit)
        cancel = Button(mark("Milestones", "Cancel"), "quiet", does=self.give_up)
        below = across((self._hint, 1), all_fields, cancel, self.save_button, gap="tight")
        self.setLayout(
            down(self.form, below, holder(self._problems), gap="tight", margins=("inner", "near", "near", "near"))
        )

    def _follow(self) -> None:
        """Another reason has to be explained; and what stands here from an earlier time says so."""
        reason = self.form.fields["delay_reason"].value()
        self._explained.setVisible(reason == DelayReason.OTHER)
        since = self.drafting.since
        self._hint.say(
            partial(_not_saved, since) if since else mark("Milestones", "Your entry. It is kept as you type.")
        )

    def _say(self, problems: Sequence[Problem]) -> None:
        """Sentences are longer than these fields are wide, so they stand below all of them."""
        clear(self._problems)
        about = [problem for problem in problems if problem.field in self.form.fields]
        for name, field in self.form.fields.items():
            wrong = any(problem.severe for problem in about if problem.field == name)
            field.entry.setProperty("wrong", wrong)
            field.entry.style().polish(field.entry)
            field.entry.setAccessibleDescription(" ".join(p.text for p in about if p.field == name))
        for problem in sorted(about, key=lambda problem: not problem.severe):
            state = State.LATE if problem.severe else State.AT_RISK
            text = Paragraph(problem.text, "hint")
            self._problems.addWidget(holder(across(MarkDot(state, text.first_line), (text, 1), gap="tight")))
        QTimer.singleShot(0, self, self.resized.emit)

    def change(self, edits: Mapping[str, Any]) -> Callable[[Journal], object]:
        id_, epoch = self.step.record.id, self.drafting.epoch
        return lambda journal: journal.edit("milestone", id_, edits, epoch)

    # What Qt asks

    def sizeHint(self) -> QSize:
        arranged = self.layout()
        if arranged is None:
            return QSize()
        wraps = arranged.hasHeightForWidth()  # only where a problem is told
        high = arranged.totalHeightForWidth(self._room) if wraps else arranged.totalSizeHint().height()
        return QSize(self._room, high)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.isHidden():  # itself, and not only what it stands in
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif isinstance(button := self.focusWidget(), QAbstractButton):
            button.click()
        else:
            self.save()


def key(step: Step) -> str:
    """The name of a milestone's draft."""
    return f"milestone-{step.record.id}"


def _not_saved(since: str) -> str:
    return translate("Milestones", "Typed on {moment} and not saved yet.").format(moment=since)
