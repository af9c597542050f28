"""The fourth step: what the sheet leaves open and only the user can know, and what was noticed on the way."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lmcdesk.domain.money import CURRENCIES
from lmcdesk.i18n import mark, translate
from lmcdesk.sheets.asking import About, Answers, Question
from lmcdesk.sheets.dates import read_dates
from lmcdesk.sheets.headings import Headings
from lmcdesk.sheets.preview import SheetPreview
from lmcdesk.sheets.reading import Grid
from lmcdesk.ui import figures, theme
from lmcdesk.ui.arrangement import scrolled
from lmcdesk.ui.fields import ChoiceField
from lmcdesk.ui.labels import Label, StateLabel
from lmcdesk.ui.marks import State
from lmcdesk.ui.pages.sheet_reading import cell_text, rows_below, samples
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.widgets import Panel, clear, down, holder
from lmcdesk.ui.words import Phrase

_NAMED = 12
"""Rows that are named before the rest is only counted."""
_FACTORS = ("1", "1000", "10000", "100000", "1000000", "1000000000")

_TITLES = {
    About.DATES: mark("Sheet", "Order of dates"),
    About.DAYS: mark("Sheet", "Months and years without a day"),
    About.YEAR: mark("Sheet", "The year of the plan"),
    About.CURRENCY: mark("Sheet", "Currency"),
    About.FACTOR: mark("Sheet", "How large the numbers are meant"),
    About.PARTS: mark("Sheet", "Several rows of one project"),
}
_WORDS = {
    "dmy": mark("Sheet", "The day is first"),
    "mdy": mark("Sheet", "The month is first"),
    "ymd": mark("Sheet", "The year is first"),
    "take": mark("Sheet", "Yes, that day is meant"),
    "leave": mark("Sheet", "No, leave these cells out"),
    "sum": mark("Sheet", "They are its parts: add their budgets up"),
    "apart": mark("Sheet", "They stand for themselves: do not add up"),
}


def answered(answers: Answers, about: About, value: str) -> Answers:
    """The answers with one more; an empty one takes it back."""
    return answers.given(about, value) if value else answers.without(about)


class QuestionsStep(QWidget):
    """Questions, each with a choice; below them the notices and the rows that are no records.

    Signals: answers(about, value) when the user answers one.
    """

    answers = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self.fields: dict[About, ChoiceField] = {}
        self._body = scrolled(holder(down(self._rows, None)), mark("Sheet", "Questions and what was noticed"))
        self.setLayout(down((self._body, 1)))

    @property
    def first(self) -> QWidget:
        """The first question, or what scrolls."""
        return next((field.entry for field in self.fields.values()), self._body)

    def show_looked(self, looked: SheetPreview, asked: Sequence[Question], grid: Grid, answers: Answers) -> None:
        """Show every question asked so far of a sheet, and what its preview told."""
        clear(self._rows)
        self.fields = {}
        about: dict[About, list[Question]] = {}
        for question in asked:
            about.setdefault(question.about, []).append(question)
        for subject, questions in about.items():
            self._rows.addWidget(self._question(subject, questions, grid, looked.headings, answers))
        if not asked:
            self._rows.addWidget(_panel(StateLabel(State.DONE, mark("Sheet", "Nothing is left open in this sheet."))))
        if looked.notices:
            title = Label(mark("Sheet", "What was noticed"), "panel")
            self._rows.addWidget(_panel(title, *(Paragraph(text) for text in looked.notices)))
        if looked.skipped:
            title = Label(partial(_skipped_told, len(looked.skipped)), "panel", cut=True)
            lines = [Paragraph(partial(_row_told, row.number, row.why), "quiet") for row in looked.skipped[:_NAMED]]
            more = len(looked.skipped) - _NAMED
            if more > 0:
                lines.append(Paragraph(partial(_more_told, more), "hint"))
            self._rows.addWidget(_panel(title, *lines))

    def _question(
        self, subject: About, questions: list[Question], grid: Grid, found: Headings, answers: Answers
    ) -> Panel:
        told = [Paragraph(question.text, "text") for question in questions]
        waiting = max(question.rows for question in questions)
        choices = _choices(subject, questions, _evidence(subject, questions, grid, found))
        field = ChoiceField(subject.value, mark("Sheet", "Your answer"), choices, hint=partial(_waiting_told, waiting))
        field.setMaximumWidth(theme.metrics().text_column)
        field.load(answers.said(subject))
        field.edited.connect(lambda: self.answers.emit(subject, field.value()))
        self.fields[subject] = field
        shown = list(dict.fromkeys(text for q in questions for text in _samples(q, grid, found)))[:5]
        lines: list[QWidget] = [Label(_TITLES[subject], "panel"), *told]
        if shown:
            lines.append(Paragraph(partial(_sampled, shown), "hint"))
        return _panel(*lines, field)


def _panel(*lines: QWidget) -> Panel:
    return Panel(down(*lines, gap="near"))


def _choices(subject: About, questions: list[Question], evidence: Mapping[str, str]) -> list[tuple[str, Phrase]]:
    offered = list(dict.fromkeys(choice for question in questions for choice in question.choices))
    if not offered and subject is About.CURRENCY:
        offered = sorted(CURRENCIES)
    elif not offered and subject is About.FACTOR:
        offered = list(_FACTORS)
    elif not offered and subject is About.YEAR:
        offered = [str(date.today().year + n) for n in range(-6, 7)]
    return [
        ("", mark("Sheet", "Not said: leave these cells out")),
        *((o, _word(subject, o, evidence)) for o in offered),
    ]


def _word(subject: About, choice: str, evidence: Mapping[str, str]) -> Phrase:
    if choice in evidence:
        return evidence[choice]
    if choice in _WORDS:
        return _WORDS[choice]
    return (lambda: _times(int(choice))) if subject is About.FACTOR else choice


def _times(factor: int) -> str:
    if factor == 1:
        return translate("Sheet", "As they stand")
    return translate("Sheet", "{n} times as large as they stand").format(n=figures.number(factor))


def _evidence(subject: About, questions: list[Question], grid: Grid, found: Headings) -> dict[str, str]:
    """For dates: what a cell of the sheet is by each answer."""
    places = [found.place(question.field) for question in questions] if subject is About.DATES else []
    for place in places:
        cells = [cells[place] for _, cells in rows_below(grid, found) if place is not None and place < len(cells)]
        for cell in cells:
            (first,), (second,) = read_dates([cell], "dmy").values, read_dates([cell], "mdy").values
            if isinstance(first, date) and isinstance(second, date) and first != second:
                day = translate("Sheet", "The day is first: {cell} is {day}")
                month = translate("Sheet", "The month is first: {cell} is {day}")
                return {
                    "dmy": day.format(cell=cell_text(cell), day=figures.day(first)),
                    "mdy": month.format(cell=cell_text(cell), day=figures.day(second)),
                }
    return {}


def _samples(question: Question, grid: Grid, found: Headings) -> list[str]:
    place = found.place(question.field) if question.field else None
    return [] if place is None else samples(grid, found, place)


def _sampled(texts: list[str]) -> str:
    return translate("Sheet", "From the sheet: {cells}").format(cells=" · ".join(texts))


def _waiting_told(n: int) -> str:
    return translate("Sheet", "Rows that wait for the answer: {n}.").format(n=figures.number(n))


def _skipped_told(n: int) -> str:
    return translate("Sheet", "Rows that are no records and are left aside: {n}").format(n=figures.number(n))


def _row_told(number: int, why: str) -> str:
    return translate("Sheet", "Row {row}: {text}").format(row=figures.number(number), text=why)


def _more_told(n: int) -> str:
    return translate("Sheet", "And {n} more.").format(n=figures.number(n))
