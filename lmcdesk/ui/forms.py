"""A form: fields one below the other, what was loaded into them, and what the user changed since."""

from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from lmcdesk.ui import theme
from lmcdesk.ui.fields import Field, Unreadable
from lmcdesk.ui.labels import SAYS_AGAIN
from lmcdesk.ui.widgets import across, down

Place = Field | tuple[Field, Field] | QWidget
"""A line of a form: a field, two short ones side by side, or a widget of another kind, such as a heading."""


class ProblemLike(Protocol):
    """What a form shows below a field: the rules' Problem, or anything like it."""

    @property
    def field(self) -> str: ...

    @property
    def text(self) -> str: ...

    @property
    def severe(self) -> bool: ...


class Form(QWidget):
    """Fields by name.

    Signals: edited() when the user changed something.
    """

    edited = Signal()

    def __init__(self, *places: Place) -> None:
        super().__init__()
        lines = [
            across((place[0], 1), (place[1], 1), gap="edge") if isinstance(place, tuple) else place for place in places
        ]
        self.fields: dict[str, Field] = {
            field.name: field
            for place in places
            for field in (place if isinstance(place, tuple) else (place,))
            if isinstance(field, Field)
        }
        self._loaded: dict[str, Any] = {}
        self.setMaximumWidth(theme.metrics().text_column)
        self.setLayout(down(*lines, None, gap="inner"))
        for field in self.fields.values():
            field.edited.connect(self.edited)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in SAYS_AGAIN:
            self.setMaximumWidth(theme.metrics().text_column)

    def load(self, values: Mapping[str, Any]) -> None:
        """Show a record's values; a field without one is empty."""
        for name, field in self.fields.items():
            field.load(values.get(name))
            field.show_problem("")
        # Compared with what the fields make of the values, so that a shown form that nobody touched has no edits.
        self._loaded = {name: _read(field) for name, field in self.fields.items()}

    def edits(self) -> dict[str, Any]:
        """What differs from what was loaded, by field name; None where a field was emptied. A field that cannot be read
        is left out, and says so itself: see `readable`."""
        found = {}
        for name, field in self.fields.items():
            value = _read(field)
            if value is not _UNREADABLE and value != self._loaded.get(name):
                found[name] = value
        return found

    def changed(self) -> bool:
        """Whether anything differs from what was loaded, readable or not."""
        return any(_read(field) != self._loaded.get(name) for name, field in self.fields.items())

    def readable(self) -> bool:
        """Whether every field can be read; those that cannot say why below themselves, and the first gets the focus."""
        wrong = []
        for field in self.fields.values():
            try:
                field.value()
            except Unreadable as unreadable:
                field.show_problem(str(unreadable))
                wrong.append(field)
        if wrong:
            wrong[0].setFocus()
        return not wrong

    def show_problems(self, problems: Iterable[ProblemLike]) -> None:
        """Say below each field what is wrong with it, the severe first; fields without a problem say nothing. The first
        field with a severe one gets the focus."""
        told: dict[str, ProblemLike] = {}
        for problem in sorted(problems, key=lambda problem: not problem.severe):
            told.setdefault(problem.field, problem)
        for name, field in self.fields.items():
            if name in told:
                field.show_problem(told[name].text, severe=told[name].severe)
            else:
                field.show_problem("")
        first = next((name for name in self.fields if name in told and told[name].severe), None)
        if first is not None:
            self.fields[first].setFocus()


_UNREADABLE = object()


def _read(field: Field) -> Any:
    try:
        return field.value()
    except Unreadable:
        return _UNREADABLE
