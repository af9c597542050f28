"""The fields of a form: a label above, the field, below it a hint or what is wrong with it."""

import unicodedata
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QDate, QEvent, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
    QWidgetAction,
)

from lmcdesk.i18n import mark, translate
from lmcdesk.ui import figures, icons, theme
from lmcdesk.ui.choice import Choice
from lmcdesk.ui.labels import SAYS_AGAIN, Label, MarkDot
from lmcdesk.ui.marks import State
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.widgets import across, down
from lmcdesk.ui.words import Phrase, said


class Unreadable(Exception):
    """What is typed in a field cannot be read as its kind of value; the sentence says what can."""


def normal(text: str) -> str:
    """Typed text as it is kept: composed letters (NFC), the Lao sign am in one piece, no blanks around. Without it the
    same word typed on two keyboards would be two words."""
    return unicodedata.normalize("NFC", text.replace("\u0ecd\u0eb2", "\u0eb3")).strip()


class Field(QWidget):
    """One field of a form.

    Signals: edited() when the user changed something.
    """

    edited = Signal()

    def __init__(
        self, name: str, label: Phrase, *, hint: Phrase = "", optional: bool = False, letters: int = 0
    ) -> None:
        """`name` is the record's field; it is required unless `optional`; `letters` limits its width."""
        super().__init__()
        self.name = name
        self._label, self._hint, self._optional, self._letters = label, hint, optional, letters
        self._caption = Label(self._captioned, "caption")
        self.entry = self._make()
        self._below = Paragraph(hint, "hint")
        self._sign = MarkDot(State.LATE, self._below.first_line)
        below = across(self._sign, (self._below, 1), gap="tight")
        self.setLayout(down(self._caption, self.entry, below, None, gap="tight"))
        self.setFocusProxy(self.entry)
        self.show_problem("")
        self._say()

    # What each kind of field defines

    def _make(self) -> QWidget:
        """The widget that takes the value."""
        raise NotImplementedError

    def load(self, value: Any) -> None:
        """Show a value; None is an empty field. Tells nobody."""
        raise NotImplementedError

    def value(self) -> Any:
        """What stands in the field, None when it is empty. Raises Unreadable."""
        raise NotImplementedError

    # What all share

    def show_problem(self, text: str, *, severe: bool = True) -> None:
        """Say below the field what is wrong with it; with an empty text, show its hint again."""
        self._problem = text
        self._sign.setVisible(bool(text))
        self._sign.show_state(State.LATE if severe else State.AT_RISK)
        self._below.say(text or self._hint)
        self._below.setVisible(bool(text or self._hint))
        self.entry.setProperty("wrong", bool(text) and severe)
        self.entry.style().unpolish(self.entry)
        self.entry.style().polish(self.entry)
        self.entry.setAccessibleDescription(text or said(self._hint))

    def _captioned(self) -> str:
        if not self._optional:
            return said(self._label)
        return translate("Form", "{label} (optional)").format(label=said(self._label))

    def _say(self) -> None:
        """Take words and sizes again, in the language in use."""
        self.entry.setAccessibleName(self._captioned())
        self.entry.setAccessibleDescription(self._problem or said(self._hint))
        if self._letters:
            self.entry.setMaximumWidth(theme.metrics().letters(self._letters))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in SAYS_AGAIN:
            self._say()


class _LineField(Field):
    """What is typed in one line; left, it shows its value as it was understood."""

    entry: QLineEdit

    def _make(self) -> QLineEdit:
        line = QLineEdit()
        line.textEdited.connect(lambda: self.edited.emit())
        line.editingFinished.connect(self._tidy)
        self._loaded: Any = None
        return line

    def _text(self, value: Any) -> str:
        """How a value is shown."""
        raise NotImplementedError

    def load(self, value: Any) -> None:
        self._loaded = value
        self.entry.setText(self._text(value))
        self.entry.setCursorPosition(0)  # a long text shows its beginning

    def _tidy(self) -> None:
        if not self.entry.isModified():
            return
        try:
            self.load(self.value())
        except Unreadable as unreadable:
            self.show_problem(str(unreadable))
        else:
            self.show_problem("")

    def _typed(self) -> str:
        return normal(self.entry.text())

    def _say(self) -> None:
        super()._say()
        if not self.entry.isModified():
            self.load(self._loaded)  # in the figures of the language in use


class TextField(_LineField):
    """One line of text; the value is a str."""

    def _text(self, value: Any) -> str:
        return value or ""

    def value(self) -> Any:
        return self._typed() or None


class LinesField(Field):
    """Text of several lines; the value is a str."""

    entry: QPlainTextEdit

    def _make(self) -> QPlainTextEdit:
        box = QPlainTextEdit()
        box.setTabChangesFocus(True)
        box.setFrameShape(QFrame.Shape.NoFrame)
        box.textChanged.connect(self.edited)
        return box

    def _say(self) -> None:
        super()._say()
        m = theme.metrics()
        self.entry.setFixedHeight(m.lines_field)
        self.entry.document().setDocumentMargin(m.near - m.border)

    def load(self, value: Any) -> None:
        with QSignalBlocker(self):
            self.entry.setPlainText(value or "")

    def value(self) -> Any:
        return normal(self.entry.toPlainText()) or None


class NumberField(_LineField):
    """A whole number, or one with decimals."""

    def __init__(self, name: str, label: Phrase, *, decimals: bool = False, unit: Phrase = "", **more: Any) -> None:
        """The value is an int, or a Decimal with `decimals`; `unit` stands behind the field."""
        self._decimals, self._unit = decimals, unit
        super().__init__(name, label, **{"letters": 16, **more})

    def _text(self, value: Any) -> str:
        text = figures.number(value)
        return f"{text} {said(self._unit)}" if text and self._unit else text

    def value(self) -> Any:
        text = self._typed().removesuffix(said(self._unit)).strip()
        if not text:
            return None
        try:
            found = figures.read_number(text)
        except ValueError:
            raise Unreadable(
                translate("Form", "This is not a number. Write it as {example}.").format(
                    example=figures.number(Decimal("1250.5") if self._decimals else 1250)
                )
            ) from None
        if self._decimals:
            return found
        if found != int(found):
            raise Unreadable(translate("Form", "Write a whole number here."))
        return int(found)


class MoneyField(NumberField):
    """An amount of money in a currency that is known; the value is a Decimal."""

    def __init__(self, name: str, label: Phrase, currency: str, **more: Any) -> None:
        """`currency` is its code (ISO 4217)."""
        super().__init__(name, label, decimals=True, unit=currency, **{"letters": 20, **more})


class DateField(_LineField):
    """A date, typed as one is used to or taken from a calendar; the value is a datetime.date."""

    def __init__(self, name: str, label: Phrase, **more: Any) -> None:
        super().__init__(name, label, **{"letters": 20, **more})

    def _make(self) -> QLineEdit:
        line = super()._make()
        self._picks = line.addAction(icons.icon("calendar"), QLineEdit.ActionPosition.TrailingPosition)
        self._picks.setShortcut("Alt+Down")
        self._picks.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._picks.triggered.connect(self._pick)
        return line

    def _say(self) -> None:
        super()._say()
        self._picks.setToolTip(translate("Form", "Choose a day"))

    def _pick(self) -> None:
        calendar = _calendar()
        try:
            shown = self.value()
        except Unreadable:
            shown = None
        if shown is not None:
            calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        holds = QWidgetAction(menu)
        holds.setDefaultWidget(calendar)
        menu.addAction(holds)

        def take(day: QDate) -> None:
            menu.close()
            self.load(date(day.year(), day.month(), day.day()))
            self.show_problem("")
            self.edited.emit()

        calendar.clicked.connect(take)
        calendar.activated.connect(take)
        menu.popup(self.entry.mapToGlobal(QPoint(0, self.entry.height())))
        calendar.setFocus()

    def _text(self, value: Any) -> str:
        return figures.day(value)

    def value(self) -> Any:
        text = self._typed()
        if not text:
            return None
        try:
            return figures.read_day(text)
        except ValueError:
            raise Unreadable(
                translate("Form", "This is not a date. Write it as {example}.").format(
                    example=figures.day(date(2026, 11, 24))
                )
            ) from None


def _calendar() -> QCalendarWidget:
    """A month to choose from, in the user's language and the window's colours."""
    calendar = QCalendarWidget()
    calendar.setLocale(figures.locale())
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    plain = QTextCharFormat()
    plain.setForeground(theme.colour("ink"))
    for free in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(free, plain)
    return calendar


class ChoiceField(Field):
    """One of a few values."""

    entry: Choice

    def __init__(self, name: str, label: Phrase, choices: Sequence[tuple[Any, Phrase]], **more: Any) -> None:
        """`choices` are pairs of value and text; an optional field can also be left empty."""
        optional = bool(more.get("optional"))
        self._choices = [(None, mark("Form", "Not chosen")), *choices] if optional else list(choices)
        super().__init__(name, label, **more)

    def _make(self) -> Choice:
        choice = Choice(self._label, self._choices)
        choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        choice.chosen.connect(lambda _: self.edited.emit())
        return choice

    def load(self, value: Any) -> None:
        self.entry.choose(value)

    def value(self) -> Any:
        return self.entry.value()
