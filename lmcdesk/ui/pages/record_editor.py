"""What the editors of single records share: what is typed is kept, and how an editor ends."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from lmcdesk.domain.rules import Problem
from lmcdesk.i18n import mark
from lmcdesk.store.journal import Journal
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.forms import Form
from lmcdesk.ui.page import Live
from lmcdesk.ui.pages.drafting import Drafting


class RecordEditor(QWidget):
    """A form that is opened for one record and closed again. Save writes, Cancel takes back what was typed, Escape only
    closes.

    Signals: left() when it is to be closed.
    """

    left = Signal()

    def __init__(
        self, live: Live, form: Form, kind: str, say: Callable[[Sequence[Problem]], object] | None = None
    ) -> None:
        """`say` tells of problems, as for Drafting."""
        super().__init__()
        self.form = form
        self.drafting = Drafting(live, form, kind, say)
        self.save_button = Button(mark("Milestones", "Save"), "primary", does=self.save)
        self.drafting.changed.connect(lambda: self.save_button.can(not self.drafting.saving))
        keys = QKeySequence(QKeySequence.StandardKey.Save)
        QShortcut(keys, self, self.save, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # What each kind of editor defines

    def change(self, edits: Mapping[str, Any]) -> Callable[[Journal], object]:
        """What writes the values that were changed."""
        raise NotImplementedError

    def is_new(self) -> bool:
        """Whether there is no such record yet."""
        return False

    # Ending

    def save(self) -> None:
        """Write what was given or changed, if it may be."""
        if not self.drafting.typed and not self.is_new():
            self.give_up()
        elif self.drafting.may_save():
            self.drafting.write(self.change(self.form.edits()), done=lambda _: self.left.emit())

    def give_up(self) -> None:
        """Close, and forget what was typed."""
        self.drafting.drop()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.drafting.keep()
            self.left.emit()
        else:
            super().keyPressEvent(event)
