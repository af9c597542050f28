"""The story of one bundle beside the lists: what it is, how it stands, what is in it, and what can be done with it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from lmcdesk.i18n import mark
from lmcdesk.ui import theme
from lmcdesk.ui.arrangement import scrolled
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.labels import Label, MarkDot, StateLabel
from lmcdesk.ui.marks import State
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.widgets import Panel, across, clear, down, holder, rule
from lmcdesk.ui.words import Phrase, said


@dataclass(frozen=True)
class Told:
    """A story: its title, how things stand, facts by name, notes with their marks, and a list under its heading."""

    title: Phrase
    state: State
    standing: Phrase
    facts: Sequence[tuple[Phrase, Phrase]] = ()
    notes: Sequence[tuple[State, Phrase]] = ()
    heading: Phrase = ""
    lines: Sequence[Phrase] = field(default=())


_NOTHING = mark(
    "Exchange",
    "Choose a bundle to read who made it and what is in it, or a desk to read what it is to be sent.",
)


class StoryPanel(Panel):
    """One story at a time; what can be done stands below it and never scrolls away."""

    def __init__(self) -> None:
        self._title = Label("", "panel", cut=True)
        self._state = StateLabel(State.DONE, boxed=True)
        self._body = down(gap="near")
        self._doing = down(gap="near")
        self._foot = holder(down(rule(), self._doing))
        area = scrolled(holder(down(self._body, None, margins=("", "", "near", ""))), mark("Exchange", "This bundle"))
        super().__init__(across((self._title, 1), self._state), (area, 1), self._foot)
        self._buttons: list[Button] = []
        self.tell(None, ())

    def tell(self, told: Told | None, doing: Sequence[Sequence[Button]]) -> None:
        """Tell a story, or what to do to read one; `doing` are the buttons, row by row."""
        clear(self._body)
        self._title.say("" if told is None else told.title)
        self._state.setVisible(told is not None)
        self._title.setVisible(told is not None)
        if told is None:
            self._body.addWidget(Paragraph(_NOTHING, "quiet"))
        else:
            self._state.show_state(told.state, told.standing)
            self._fill(told)
        self._offer(doing)

    def go_on(self) -> None:
        """Put the focus on what can be done."""
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, told: Told) -> None:
        if told.facts:
            self._body.addWidget(_facts(told.facts))
        for state, note in told.notes:
            text = Paragraph(note)
            self._body.addWidget(holder(across(MarkDot(state, text.first_line), (text, 1), gap="near")))
        if told.lines:
            self._body.addWidget(Paragraph(told.heading, "caption"))
            for line in told.lines:
                self._body.addWidget(Paragraph(line, "quiet"))

    def _offer(self, doing: Sequence[Sequence[Button]]) -> None:
        """The buttons belong to the page: they are taken out, not deleted."""
        for button in self._buttons:
            button.hide()
            button.setParent(None)
        clear(self._doing)
        self._buttons = [button for row in doing for button in row]
        for row in doing:
            self._doing.addWidget(holder(across(*row, None)))
            for button in row:
                button.show()
        self._foot.setVisible(bool(self._buttons))


def _facts(facts: Sequence[tuple[Phrase, Phrase]]) -> QWidget:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.metrics().inner)
    grid.setVerticalSpacing(theme.metrics().tight)
    for row, (name, text) in enumerate(facts):
        grid.addWidget(Label(name, "hint"), row, 0, Qt.AlignmentFlag.AlignTop)
        value = Paragraph(text)
        value.setAccessibleName(f"{said(name)}: {said(text)}")
        grid.addWidget(value, row, 1)
    grid.setColumnStretch(1, 1)
    return holder(grid)
