"""A window over the window, for what needs a decision: its title says the task, its body scrolls, its buttons stay."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from lmcdesk.i18n import mark
from lmcdesk.ui import theme
from lmcdesk.ui.arrangement import scrolled
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.reading_order import takers, walk
from lmcdesk.ui.widgets import across, down, holder, rule
from lmcdesk.ui.words import Phrase, said


class Dialog(QDialog):
    """A task with a body of any widgets. Escape and Cancel refuse, the primary button and Ctrl+Enter accept."""

    def __init__(
        self,
        parent: QWidget | None,
        title: Phrase,
        body: QWidget,
        verb: Phrase,
        *,
        refuse: Phrase = "",
    ) -> None:
        """`verb` is the primary button's word, `refuse` the other's, Cancel unless told."""
        super().__init__(parent)
        self.setWindowTitle(said(title))
        self.setModal(True)
        self.primary = Button(verb, "primary", does=self.accept)
        self.refusal = Button(refuse or mark("Dialog", "Cancel"), does=self.reject)
        buttons = across(None, self.refusal, self.primary)
        self.setLayout(down((scrolled(body, title), 1), rule(), buttons, gap="inner", margins="edge"))
        self._body = body
        self.primary.setDefault(True)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.primary.click)

    def sizeHint(self) -> QSize:
        m = theme.metrics()
        around = 2 * m.edge + 2 * m.inner + m.border + m.button
        room = self.screen().availableSize().boundedTo(QSize(m.dialog_width, m.dialog_height))
        width = min(room.width(), max(m.form, self._body.sizeHint().width() + 2 * m.edge))
        sized = self._body.hasHeightForWidth()
        inside = self._body.heightForWidth(width - 2 * m.edge) if sized else self._body.sizeHint().height()
        if inside + around > room.height():
            width = min(room.width(), width + m.inner)  # for what scrolls it
        return QSize(width, min(inside + around, room.height()))

    def focusNextPrevChild(self, forward: bool) -> bool:
        return walk(self, forward)

    def setVisible(self, visible: bool) -> None:
        if visible and not self.isVisible():
            # By itself Qt takes two thirds of the screen at most, which is too little of a small one; and texts that
            # were once laid out in so narrow a window would keep the height that they needed there.
            self.ensurePolished()
            self.resize(self.sizeHint())
        super().setVisible(visible)

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous() and self.focusWidget() is None:
            next(takers(self._body), self.primary).setFocus()
        super().showEvent(event)


def question(parent: QWidget | None, text: str, verb: Phrase, *, detail: str = "", refuse: Phrase = "") -> Dialog:
    """A question whose answers repeat the verb; asked only about what cannot be undone."""
    parts = [Paragraph(text, "panel")] + ([Paragraph(detail)] if detail else [])
    dialog = Dialog(parent, text, holder(down(*parts, None)), verb, refuse=refuse)
    dialog.setAccessibleDescription(detail)
    return dialog
