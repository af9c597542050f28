"""A form whose typed text is kept as one types, and checked by the rules against its record."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QLineEdit

from lmcdesk.catalogue.places import places
from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain.base import kinds
from lmcdesk.domain.rules import Context, Problem, check_values
from lmcdesk.ui import values
from lmcdesk.ui.fields import Unreadable
from lmcdesk.ui.forms import Form
from lmcdesk.ui.page import Live
from lmcdesk.ui.pages.drafts import Drafts

_PAUSE = 400
"""Milliseconds without a key before what was typed is kept."""


class Drafting(QObject):
    """Holds a form to a record: what was loaded, what was typed since, what is wrong with it.

    Signals: changed() when the user typed, or took back what was typed.
    """

    changed = Signal()

    def __init__(
        self, live: Live, form: Form, kind: str, say: Callable[[Sequence[Problem]], object] | None = None
    ) -> None:
        """Problems are said below their fields unless `say` says them otherwise."""
        super().__init__(form)
        self._form, self._kind, self._drafts, self._say = form, kind, Drafts(live.folder), say or self._say_below
        self._key = ""
        self._record: dict[str, Any] = {}
        self._before: list[Problem] = []
        self.epoch = 0
        """The epoch at which what stands in the form was read (store.journal)."""
        self.since = ""
        """When what stands in the form was typed, if it was not saved then."""
        self.typed = False
        """Whether something stands in the form that is not saved."""
        self._edits: dict[str, Any] = {}
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.keep)
        form.edited.connect(self._edited)

    def begin(self, key: str, record: Mapping[str, Any], epoch: int) -> None:
        """Show a record's values, and over them what was typed before and not saved. `key` names the draft; a record
        without `rid` is a new one."""
        self._pause.stop()
        draft = self._drafts.kept(key)
        self._key, self._record, self.epoch, self.since, self._edits = key, dict(record), epoch, "", {}
        self._before = [] if self._new else self._problems({})
        if draft is not None:
            self.epoch, self.since = min(epoch, draft.epoch), values.moment(draft.at)
            self._edits = {name: value for name, value in draft.values.items() if name in self._form.fields}
        self._fill()
        self.typed = bool(self._edits)

    def enter(self, edits: Mapping[str, Any]) -> None:
        """Put in what was typed elsewhere."""
        self._edits |= edits
        self._fill()
        self.typed = bool(self._edits)
        self.keep()

    def _fill(self) -> None:
        self._form.load(self._record)
        for name, value in self._edits.items():
            self._form.fields[name].load(value)
        for field in self._form.fields.values():
            if isinstance(field.entry, QLineEdit):
                field.entry.setCursorPosition(0)  # a long text shows its beginning
        self.check()

    def keep(self) -> None:
        """Keep what was typed, now."""
        self._pause.stop()
        if self._key:
            self._drafts.keep(self._key, self._edits, self.epoch)

    def drop(self) -> None:
        """Forget what was typed: it was saved, or is not wanted. Nothing more is kept until the form begins anew."""
        self._pause.stop()
        self._drafts.drop(self._key)
        self._key = ""

    def take_back(self, epoch: int) -> None:
        """Show the record again as it is."""
        key = self._key
        self.drop()
        self.begin(key, self._record, epoch)
        self.changed.emit()

    # What is wrong

    def check(self) -> list[Problem]:
        """Say what is wrong with the fields as they stand, and return all that is."""
        found = self._problems(self._form.edits())
        self._say([problem for problem in found if not self._new or self._given(problem.field)])
        return found

    def may_save(self) -> bool:
        """Whether it can be written. If not, each field that prevents it says why, and the first has the focus."""
        if not self._form.readable():
            return False
        edited = self._form.edits()
        preventing = [
            problem
            for problem in self.check()
            if problem.severe and (problem not in self._before or problem.field in edited)
        ]
        if preventing:
            self._say(preventing)
            first = next((name for name in self._form.fields for p in preventing if p.field == name), None)
            if first is not None:
                self._form.fields[first].setFocus()
        return not preventing

    @property
    def _new(self) -> bool:
        return self._record.get("rid") is None

    def _given(self, field: str) -> bool:
        """A new form does not begin with reproaches: what is missing is said when it is saved."""
        return {**self._record, **self._form.edits()}.get(field) is not None

    def _problems(self, edits: Mapping[str, Any]) -> list[Problem]:
        fields = kinds()[self._kind].fields
        record = {**self._record, **edits}
        # A name typed for an organisation that is not in the list yet is no id, and nothing that the rules could judge.
        known = {n: v for n, v in record.items() if n in fields and not (fields[n].to and isinstance(v, str))}
        return check_values(self._kind, {**known, "id": record.get("id")}, context())

    def _say_below(self, problems: Sequence[Problem]) -> None:
        for name, field in self._form.fields.items():
            try:
                field.value()
            except Unreadable:
                continue  # says so itself, once it is left
            told = next((p for p in sorted(problems, key=lambda p: not p.severe) if p.field == name), None)
            field.show_problem(told.text if told else "", severe=told is not None and told.severe)

    def _edited(self) -> None:
        self._edits, self.typed = self._form.edits(), self._form.changed()
        self._pause.start()
        self.check()
        self.changed.emit()


def context() -> Context:
    """What the rules may look at beside a record."""
    return Context(shipped(), places(), date.today())
