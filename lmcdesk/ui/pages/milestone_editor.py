"""The editor inside a milestone's row: how far it is, when it is expected or was reached, why it is late."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from lmcdesk.domain.rules import Problem
from lmcdesk.domain.values import DelayReason
from lmcdesk.i18n import mark, translate
from lmcdesk.ui import theme
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.fields import ChoiceField, DateField, NumberField, TextField
from lmcdesk.ui.forms import Form
from lmcdesk.ui.labels import Label, MarkDot
from lmcdesk.ui.marks import State
from lmcdesk.ui.page import Live
from lmcdesk.ui.pages.drafting import Drafting
from lmcdesk.ui.pages.field_words import codes, label
from lmcdesk.ui.pages.project_reading import Step, values_of
from lmcdesk.ui.pages.writing import write
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.widgets import Item, across, clear, down, holder

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


class MilestoneEditor(QWidget):
    """One milestone's entry. What is typed is kept; Escape closes, Cancel takes it back too.

    Signals: left() when it is to be closed; closed() when its table has closed it; resized() when it needs another
    height; all_wanted() when the user asks for the other fields.
    """

    left = Signal()
    closed = Signal()
    resized = Signal()
    all_wanted = Signal()

    def __init__(self, live: Live, step: Step, epoch: int, width: int) -> None:
        """`width` is the room there is for it; `epoch` the one at which the step was read."""
        super().__init__()
        self.setProperty("kind", "editor")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._live, self.step, self._room = live, step, width
        self._make()
        self._arrange(width >= theme.metrics().text_column)
        self.drafting.begin(key(step), values_of(step.record), epoch)
        self._follow()
        self.form.edited.connect(self._follow)

    def _make(self) -> None:
        self.progress = NumberField("progress", label("milestone", "progress"), unit="%", letters=9)
        reasons = [(None, mark("Milestones", "None")), *codes(DelayReason)]
        self._explained = TextField("delay_text", label("milestone", "delay_text"), letters=24)
        self.form = _Row(
            self.progress,
            DateField("planned", label("milestone", "planned")),
            DateField("actual", label("milestone", "actual")),
            ChoiceField("delay_reason", label("milestone", "delay_reason"), reasons),
            self._explained,
        )
        self.setFocusProxy(self.progress)
        self._hint = Label("", "hint", cut=True)
        self._problems = down(gap="")
        self.drafting = Drafting(self._live, self.form, "milestone", self._say)
        self.save_button = Button(mark("Milestones", "Save"), "primary", does=self.save)
        self._buttons = (
            Button(mark("Milestones", "All fields…"), "quiet", does=self.all_wanted.emit),
            Button(mark("Milestones", "Cancel"), "quiet", does=self.give_up),
            self.save_button,
        )

    def _arrange(self, wide: bool) -> None:
        buttons = down(None, across(*self._buttons, gap="tight"), gap="")
        lines: tuple[Item, ...] = (
            (across((self.form, 1), buttons), self._hint) if wide else (self.form, across((self._hint, 1), buttons))
        )
        self.setLayout(down(*lines, holder(self._problems), gap="tight", margins=("inner", "near", "near", "near")))

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
            self._problems.addWidget(holder(across(MarkDot(state), (Paragraph(problem.text, "hint"), 1), gap="tight")))
        QTimer.singleShot(0, self, self.resized.emit)

    # Ending

    def save(self) -> None:
        """Write what was changed, if it may be."""
        edits = self.form.edits()
        if not edits:
            self.give_up()
        elif self.drafting.may_save():
            self.save_button.can(False)
            id_, epoch = self.step.record.id, self.drafting.epoch
            write(
                self._live,
                lambda journal: journal.edit("milestone", id_, edits, epoch),
                done=self._saved,
                failed=self._failed,
                owner=self,
            )

    def _saved(self, _: object) -> None:
        self.drafting.drop()
        self.left.emit()

    def _failed(self, fault: Any) -> None:
        self.save_button.can(True)
        self._live.talk.show(fault)

    def give_up(self) -> None:
        """Close, and forget what was typed."""
        self.drafting.drop()
        self.left.emit()

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
        if event.key() == Qt.Key.Key_Escape:
            self.drafting.keep()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        else:
            super().keyPressEvent(event)


def key(step: Step) -> str:
    """The name of a milestone's draft."""
    return f"milestone-{step.record.id}"


def _not_saved(since: str) -> str:
    return translate("Milestones", "Typed on {moment} and not saved yet.").format(moment=since)
