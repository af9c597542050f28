"""How the body of a page is arranged: a list in its panel, a panel at the side, a strip of facts, a word when empty."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QStackedWidget, QWidget

from lmcdesk.i18n import mark
from lmcdesk.ui import theme
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.labels import SAYS_AGAIN, Label, MarkDot
from lmcdesk.ui.marks import State
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.table import Table
from lmcdesk.ui.tabs import Tabs
from lmcdesk.ui.widgets import Item, Meter, Panel, across, clear, down, holder, rule
from lmcdesk.ui.words import Phrase, said

_ANY_WIDTH = 16_777_215  # Qt's own "no limit"


_SCROLLED = mark("Scrolled", "Part that scrolls")


class _Scrolled(QScrollArea):
    """Scrolls up and down, under a name in the language in use."""

    def __init__(self, body: QWidget, name: Phrase) -> None:
        super().__init__()
        self._name = name
        body.setProperty("kind", "scrolled")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(body)
        self.setAccessibleName(said(name))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in SAYS_AGAIN:
            self.setAccessibleName(said(self._name))


def scrolled(body: QWidget, name: Phrase = _SCROLLED) -> QScrollArea:
    """A form or another tall body that scrolls in its place, up and down only; `name` is what a screen reader calls
    it where it takes the focus."""
    return _Scrolled(body, name)


class SidePanel(Panel):
    """A panel at the side of a list: what stands in it scrolls when there is more than there is room."""

    def __init__(self, *items: Item) -> None:
        self.area = scrolled(holder(down(*items, None, gap="tight")))
        super().__init__((self.area, 1))


class EmptyState(QWidget):
    """Why there is nothing, in one sentence, and at most one button for what to do."""

    def __init__(self, phrase: Phrase, verb: Phrase = "", does: Callable[[], object] | None = None) -> None:
        super().__init__()
        self._text = Paragraph(phrase, "quiet")
        parts: list[QWidget] = [self._text]
        if does is not None:
            parts.append(Button(verb, does=does))
        self.setLayout(down(*parts, None, gap="inner", margins=("inner", "edge", "inner", "edge")))

    def say(self, phrase: Phrase) -> None:
        """Give another reason."""
        self._text.say(phrase)


class ListPanel(Panel):
    """A table in its panel: a line above it if wished, the empty state in its place when it has no rows, a foot.

    Until rows are first shown the table stands there with its headings alone: nobody knows yet whether there are any.
    """

    def __init__(self, table: Table, empty: EmptyState, head: QLayout | None = None, *, framed: bool = True) -> None:
        """Not `framed` when something around it is a panel already."""
        self.table, self.empty = table, empty
        self._stack = QStackedWidget()
        self._stack.addWidget(table)
        self._stack.addWidget(empty)
        self._foot = QHBoxLayout()
        self._note: Label | None = None
        foot = holder(self._foot)
        super().__init__(*([head] if head is not None else []), (self._stack, 1), foot, tight=True)
        self.frame(framed)
        m = theme.metrics()
        self._foot.setContentsMargins(m.cell, m.tight, m.inner, m.tight)
        self._foot.setSpacing(m.tight)
        self._foot_holder = foot
        foot.hide()
        table.rows.modelReset.connect(self._show)

    def foot(self, phrase: Phrase, states: Sequence[tuple[State, Phrase]] = (), note: Phrase = "") -> None:
        """Say below the table how many rows it shows of how many, what of them stands out, and what its marks mean."""
        clear(self._foot)
        self._foot.addWidget(Label(phrase, "caption"))
        for state, text in states:
            self._foot.addSpacing(theme.metrics().tight)
            self._foot.addWidget(MarkDot(state))
            self._foot.addWidget(Label(text, "hint"))
        self._note = Label(note, "hint", cut=True, right=True)
        self._foot.addSpacing(theme.metrics().inner)
        self._foot.addWidget(self._note, 1)
        self._foot.addStretch()
        self._fold()
        self._foot_holder.show()

    def _fold(self) -> None:
        """A narrow window has no room for what explains the marks."""
        if self._note is not None:
            self._note.setVisible(self.window().width() >= theme.metrics().fold_header)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _show(self) -> None:
        self._stack.setCurrentWidget(self.table if self.table.rows.rowCount() else self.empty)


class Sides(QWidget):
    """One part or several tabs of a page, and a side panel; in a narrow window the side panel becomes the last tab.

    Signals: turned(number) when the user takes another tab, the side panel's being the last.
    """

    turned = Signal(int)

    def __init__(
        self,
        parts: Sequence[tuple[Phrase, QWidget]],
        side: tuple[Phrase, QWidget],
        corner: QWidget | None = None,
    ) -> None:
        """Parts and side come with their tabs' names. Of several parts the panel around them is drawn here, so they
        must have none (ListPanel: framed=False); `corner` stands at the right of their tabs."""
        super().__init__()
        self.tabs = Tabs([name for name, _ in (*parts, side)])
        self._side, self._count = side[1], len(parts)
        self._stack = QStackedWidget()
        for _, part in parts:
            self._stack.addWidget(part)
        head: list[Item] = [self.tabs, None, *([corner] if corner is not None else [])]
        self._head = holder(across(*head, margins=("tight", "", "near", "")))
        left = QFrame()
        several = self._count > 1
        left.setProperty("kind", "panel" if several else "bare")
        lines: list[Item] = [self._head, *([rule()] if several else []), (self._stack, 1)]
        left.setLayout(down(*lines, gap="", margins="border" if several else ""))
        self._row = across((left, 1))
        self.setLayout(self._row)
        self._narrow: bool | None = None
        self.tabs.currentChanged.connect(self._turn)
        self._fold(False)

    def to_side(self) -> None:
        """Turn to the side panel, where it is a tab."""
        if self._narrow:
            self.tabs.setCurrentIndex(self._count)

    def _turn(self, at: int) -> None:
        self._stack.setCurrentIndex(at)
        self.turned.emit(at)

    def _fold(self, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        m, last = theme.metrics(), self._count
        if not narrow and self.tabs.currentIndex() == last:
            self.tabs.setCurrentIndex(0)
        self.tabs.setTabVisible(last, narrow)
        self._head.setVisible(narrow or self._count > 1)
        if narrow:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(_ANY_WIDTH)
            self._stack.addWidget(self._side)
        else:
            self._stack.removeWidget(self._side)
            self._side.setFixedWidth(m.side)
            self._row.addWidget(self._side)
            self._side.show()
        if self._count > 1 and isinstance(self._side, Panel):
            self._side.frame(not narrow)  # as a tab it stands in the panel of the others

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold(self.window().width() < theme.metrics().fold_band)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in SAYS_AGAIN and not self._narrow:
            self._side.setFixedWidth(theme.metrics().side)


@dataclass(frozen=True)
class Fact:
    """A figure with its name above and what it means below; a share of 0 to 1 with its tick draws a bar."""

    name: Phrase
    value: str
    note: str = ""
    share: float | None = None
    planned: float | None = None


class FactsStrip(QFrame):
    """The figures of one record, side by side under its header."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._row = across(gap="wide", margins=("inner", "near", "inner", "near"))
        self._more: list[QWidget] = []
        self.setLayout(self._row)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show other facts."""
        clear(self._row)
        self._more = []
        for fact in facts:
            more: list[QWidget] = []
            if fact.share is not None:
                more.append(Meter(fact.share, fact.planned))
            if fact.note:
                more.append(Label(fact.note, "hint", cut=True))
            name, value = Label(fact.name, "hint", cut=True), Label(fact.value, "fact", cut=True)
            self._row.addWidget(holder(down(name, value, *more, None, gap="")), 1)
            self._more += more
        self._fold()

    def _fold(self) -> None:
        """A narrow window is also a low one: there the names and figures stand alone."""
        for part in self._more:
            part.setVisible(self.window().width() >= theme.metrics().fold_header)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()
