"""The third step: each column of the sheet with its heading, some of its values, and the field that it stands for."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from lmcdesk.i18n import mark, translate
from lmcdesk.sheets.headings import Headings, letters
from lmcdesk.sheets.layout import Layout
from lmcdesk.sheets.reading import Grid
from lmcdesk.ui import figures, theme
from lmcdesk.ui.arrangement import scrolled
from lmcdesk.ui.choice import Choice
from lmcdesk.ui.labels import SAYS_AGAIN, Label, StateLabel
from lmcdesk.ui.marks import State
from lmcdesk.ui.pages.sheet_reading import rows_below, samples
from lmcdesk.ui.widgets import Panel, across, clear, down, holder, rule
from lmcdesk.ui.words import Phrase

_MOST = 120
"""Columns that are shown; those after them are left as they were found."""
_LEFT_OUT = ""


@dataclass(frozen=True)
class Told:
    """A column: its place, heading and samples, the field that it stands for, and how that is known."""

    place: int
    heading: str
    samples: tuple[str, ...]
    field: str
    sure: bool
    said: bool

    @property
    def called(self) -> str:
        """What it is called where it stands alone."""
        if not self.heading:
            return translate("Sheet", "Column {letters}").format(letters=letters(self.place))
        text = translate("Sheet", "{letters} · {heading}")
        return text.format(letters=letters(self.place), heading=self.heading)

    @property
    def state(self) -> tuple[State, Phrase]:
        """A mark and a word for how it is known."""
        if self.said:
            return State.DONE, mark("Sheet", "As you said")
        if not self.field:
            return State.NOT_BEGUN, mark("Sheet", "Left out")
        return (State.DONE, mark("Sheet", "Sure")) if self.sure else (State.AT_RISK, mark("Sheet", "Looks like it"))


def columns_of(grid: Grid, found: Headings, mapping: Mapping[str, str | None]) -> list[Told]:
    """The columns that hold anything, without those that our own sheets hide."""
    matches = {match.place: match for match in found.matches}
    texts = dict(found.unmatched)
    filled = {place for _, cells in rows_below(grid, found) for place, cell in enumerate(cells) if cell is not None}
    told = []
    for place in sorted((filled | matches.keys() | texts.keys()) - {found.ids, found.versions})[:_MOST]:
        some = samples(grid, found, place)
        match = matches.get(place)
        heading = match.heading if match is not None else texts.get(place, "")
        if found.rows == (0,):
            heading = ""
        field = match.column.field if match is not None else _LEFT_OUT
        said = letters(place) in mapping and (mapping[letters(place)] or _LEFT_OUT) == field
        told.append(Told(place, heading, tuple(some), field, match is None or match.sure, said))
    return told


class _Line(QWidget):
    """One column."""

    def __init__(self, told: Told, fields: list[tuple[str, Phrase]]) -> None:
        super().__init__()
        self.told = told
        self._heading, self._samples = Label("", "strong", cut=True), Label("", "hint", cut=True)
        self._state = StateLabel(*told.state)
        self.choice = Choice(lambda: self.told.called, fields)
        texts = down(self._heading, self._samples, gap="")
        self._place = holder(across((self._state, 0), None))
        self._place.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setLayout(
            across((texts, 1), self._place, self.choice, gap="inner", margins=("inner", "tight", "inner", "tight"))
        )
        self._take_sizes()
        self.show_told(told)

    def show_told(self, told: Told) -> None:
        self.told = told
        self._heading.say(lambda: self.told.called)
        text = " · ".join(told.samples)
        self._samples.say(text if text else mark("Sheet", "No values in the first rows"))
        self._state.show_state(*told.state)
        self.choice.choose(told.field)

    def _take_sizes(self) -> None:
        m = theme.metrics()
        narrow = self.window().width() < m.fold_header
        self.choice.setFixedWidth(m.letters(20 if narrow else 30))
        self._place.setFixedWidth(m.letters(14 if narrow else 22))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_sizes()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in SAYS_AGAIN:
            self._take_sizes()


class ColumnsStep(QWidget):
    """The columns, one below the other.

    Signals: stands(place, field) when the user says what a column stands for, an empty field leaving it out.
    """

    stands = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[_Line] = []
        self._of: Layout | None = None
        self._head = Label(self._counted, "caption", cut=True)
        self._recalled = Label(mark("Sheet", "As you said for these headings before"), "hint", cut=True)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        body = scrolled(holder(down(self._rows, None, gap="")), mark("Sheet", "Columns of the sheet"))
        body.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head = across(self._head, (self._recalled, 1), gap="inner", margins=("inner", "near", "inner", "near"))
        self.setLayout(down((Panel(head, rule(), (body, 1), tight=True), 1)))

    @property
    def first(self) -> QWidget:
        """Where one begins: at the first column that nobody is sure of."""
        unsure = next((line for line in self.lines if line.told.state[0] is State.AT_RISK), None)
        line = unsure or next(iter(self.lines), None)
        return self if line is None else line.choice

    def show_columns(self, told: list[Told], found: Headings, *, recalled: bool) -> None:
        """Show columns; lines that are there already stay, with the focus in them."""
        self._recalled.setVisible(recalled)
        if [line.told.place for line in self.lines] == [each.place for each in told] and self._of is found.layout:
            for line, each in zip(self.lines, told, strict=True):
                line.show_told(each)
        else:
            clear(self._rows)
            self.lines = []
            fields: list[tuple[str, Phrase]] = [(_LEFT_OUT, mark("Sheet", "Leave it out"))]
            fields += [(column.field, partial(column.text, None)) for column in found.layout.columns]
            for each in told:
                line = _Line(each, fields)
                line.choice.chosen.connect(partial(self.stands.emit, each.place))
                self.lines.append(line)
                self._rows.addWidget(line)
                self._rows.addWidget(rule())
        self._of = found.layout
        self._head.say(self._counted)

    def _counted(self) -> str:
        unsure = sum(line.told.state[0] is State.AT_RISK for line in self.lines)
        out = sum(not line.told.field for line in self.lines)
        text = translate("Sheet", "Columns: {n}. Only alike: {unsure}. Left out: {out}.")
        return text.format(n=figures.number(len(self.lines)), unsure=figures.number(unsure), out=figures.number(out))
