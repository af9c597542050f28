"""What would become of each row: its cells in the table of the preview, and the panel that tells all of one row."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from lmcdesk.domain.labels import field_name
from lmcdesk.i18n import mark, translate
from lmcdesk.sheets.layout import Layout
from lmcdesk.sheets.preview import Row, SheetPreview, Verdict
from lmcdesk.sheets.problems import Level
from lmcdesk.store import lookup
from lmcdesk.store.database import Database
from lmcdesk.ui import figures, fonts, values
from lmcdesk.ui.arrangement import SidePanel
from lmcdesk.ui.cells import InState, Line, Lines
from lmcdesk.ui.labels import Label, StateLabel
from lmcdesk.ui.marks import State
from lmcdesk.ui.paragraph import Paragraph, Span, fill
from lmcdesk.ui.tables import Column
from lmcdesk.ui.words import Phrase, said

STATES: dict[Verdict, tuple[State, Phrase]] = {
    Verdict.NEW: (State.ADDED, mark("Row", "New")),
    Verdict.UPDATE: (State.CHANGED, mark("Row", "Changed")),
    Verdict.SAME: (State.EQUAL, mark("Row", "Same")),
    Verdict.CONFLICT: (State.TO_DECIDE, mark("Sheet", "In conflict")),
    Verdict.BLOCKED: (State.LATE, mark("Sheet", "Blocked")),
}
_LEVELS = {
    Level.BLOCKED: (State.LATE, mark("Sheet", "Not taken over")),
    Level.LEFT_OUT: (State.RETURNED, mark("Sheet", "Left out")),
    Level.WARNING: (State.AT_RISK, mark("Sheet", "To look at")),
}
_FEW = 3
"""Changes that are named in a row of the table."""

Names = Mapping[UUID, str]


def names_in(database: Database, looked: SheetPreview) -> dict[UUID, str]:
    """What the records are called that the rows refer to."""
    ids: set[UUID] = set()
    for row in looked.rows:
        for held in (row.values, row.old):
            ids.update(value for value in held.values() if isinstance(value, UUID))
        for sides in row.conflicts.values():
            ids.update(v for v in (sides.before, sides.desk, sides.sheet) if isinstance(v, UUID))
    with database.raw() as connection:
        found = lookup.names(connection, ids)
    return {**found, **{each.id: each.name for each in looked.proposed}}


@dataclass(frozen=True)
class Words:
    """Says the values of a sheet's rows."""

    layout: Layout
    names: Names

    def field(self, name: str) -> str:
        """What a field is called."""
        column = self.layout.column(name)
        return column.text() if column is not None else field_name(self.layout.kind_name, name)

    def value(self, name: str, value: object) -> str:
        """A value of a field."""
        return values.shown(self.layout.kind_name, name, value, self.names)

    def brief(self, row: Row) -> str:
        """What happens in one line: why not, what differs, or what would be written."""
        if row.verdict is Verdict.BLOCKED:
            return row.problems[0].text if row.problems else ""
        if row.conflicts:
            name, sides = next(iter(row.conflicts.items()))
            text = translate("Sheet", "{field}: {desk} at this desk, {sheet} in the sheet")
            return text.format(
                field=self.field(name), desk=self.value(name, sides.desk), sheet=self.value(name, sides.sheet)
            )
        told = [self._told(row, name, new) for name, new in row.values.items() if name not in self.layout.told]
        if not told and row.verdict is Verdict.UPDATE:
            told = [self._told(row, name, new) for name, new in row.values.items()]
        return " · ".join(told[:_FEW])

    def _told(self, row: Row, name: str, new: object) -> str:
        if row.verdict is Verdict.NEW:
            return translate("Sheet", "{field}: {new}").format(field=self.field(name), new=self.value(name, new))
        text = translate("Sheet", "{field}: {old} → {new}")
        return text.format(field=self.field(name), old=self.value(name, row.old.get(name)), new=self.value(name, new))

    def spans(self, row: Row) -> list[Span]:
        """All that would be written, field by field."""
        spans: list[Span] = []
        for name, sides in row.conflicts.items():
            text = translate("Sheet", "{field}\nBefore both: {before}\nAt this desk: {desk}\nIn the sheet: {sheet}\n")
            spans += fill(
                text,
                field=Span(self.field(name), "strong"),
                before=self.value(name, sides.before),
                desk=Span(self.value(name, sides.desk), "differs"),
                sheet=Span(self.value(name, sides.sheet), "differs"),
            )
        for name, new in row.values.items():
            if row.verdict is Verdict.NEW:
                text = translate("Sheet", "{field}: {new}") + "\n"
                spans += fill(text, field=Span(self.field(name), "strong"), new=self.value(name, new))
            else:
                spans += fill(
                    translate("Sheet", "{field}: {old} → {new}") + "\n",
                    field=Span(self.field(name), "strong"),
                    old=Span(self.value(name, row.old.get(name)), "removed"),
                    new=Span(self.value(name, new), "added"),
                )
        if spans:
            spans[-1] = Span(spans[-1].text.removesuffix("\n"), spans[-1].style)
        return spans


def columns(words: Words) -> Sequence[Column[Row]]:
    """The table's columns."""

    def title(row: Row) -> Lines:
        return Lines(row.title or "–", words.brief(row))

    return (
        Column("row", mark("Sheet", "Row"), _number, letters=6, right=True),
        Column("verdict", mark("Sheet", "What happens"), _state, letters=14),
        Column("title", mark("Sheet", "Record, and what would be written"), title, letters=34, grows=True),
        Column("problems", mark("Sheet", "To look at"), _problems, letters=30, grows=True, leaves=1),
    )


def _number(row: Row) -> Line:
    return Line(figures.number(row.number), token="ink2", right=True)


def _state(row: Row) -> InState:
    state, word = STATES[row.verdict]
    return InState(state, said(word))


def _problems(row: Row) -> Lines:
    """The two worst problems, but for the one that blocks the row, which stands at its record."""
    told = [problem.text for problem in row.problems][row.verdict is Verdict.BLOCKED :]
    more = len(told) - 2
    second = told[1] if len(told) > 1 else ""
    if more > 0:
        second = translate("Sheet", "{problem} (and {n} more)").format(problem=second, n=figures.number(more))
    return Lines(told[0] if told else "", second, weight=fonts.REGULAR)


class RowPanel(SidePanel):
    """All that is told of one row."""

    def __init__(self, *above: QWidget) -> None:
        """`above` stands above it."""
        self._title = Paragraph("", "panel")
        self._state = StateLabel(State.DONE, "")
        self._problems = Paragraph("", "text")
        self._values = Paragraph("", "text")
        self._number = Label("", "hint")
        super().__init__(*above, self._number, self._title, self._state, self._problems, self._values)

    def show_row(self, row: Row | None, words: Words) -> None:
        """Tell of a row; of none, what to do."""
        for part in (self._state, self._problems, self._values, self._number):
            part.setVisible(row is not None)
        if row is None:
            self._title.say(mark("Sheet", "Choose a row to see all of it."))
            return
        self._number.say(partial(_row_told, row.number))
        self._title.say(row.title or "–")
        self._state.show_state(*STATES[row.verdict])
        self._problems.setVisible(bool(row.problems))
        self._problems.say(_problem_spans(row))
        self._values.say(words.spans(row) or _nothing(row))


def _row_told(number: int) -> str:
    return translate("Sheet", "Row {row}").format(row=figures.number(number))


def _problem_spans(row: Row) -> list[Span]:
    spans: list[Span] = []
    for at, problem in enumerate(row.problems):
        text = translate("Sheet", "{level}: {text}") + ("\n" if at + 1 < len(row.problems) else "")
        spans += fill(text, level=Span(said(_LEVELS[problem.level][1]), "strong"), text=problem.text)
    return spans


def _nothing(row: Row) -> Phrase:
    if row.verdict is Verdict.SAME:
        return mark("Sheet", "The desk holds all of this already.")
    return mark("Sheet", "Nothing of this row would be written.")
