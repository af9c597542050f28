"""A form whose typed text is kept as one types, checked by the rules against its record, and written in the end."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QLineEdit

from lmcdesk.catalogue.places import places
from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain.base import kinds
from lmcdesk.domain.rules import Context, Problem, check_values
from lmcdesk.errors import DeskError
from lmcdesk.store.journal import Journal
from lmcdesk.ui import values
from lmcdesk.ui.fields import Field, Unreadable
from lmcdesk.ui.forms import Form
from lmcdesk.ui.page import Live
from lmcdesk.ui.pages.drafts import Drafts, Typed
from lmcdesk.ui.pages.writing import write

T = TypeVar("T")

PAUSE = 400
"""Milliseconds without a key before what was typed is kept."""


class Drafting(QObject):
    """Holds a form to a record: what was loaded, what was typed since, what is wrong with it.

    Signals: changed() when the user typed, or took back what was typed, or when its writing began or ended.
    """

    changed = Signal()

    def __init__(
        self, live: Live, form: Form, kind: str, say: Callable[[Sequence[Problem]], object] | None = None
    ) -> None:
        """Problems are said below their fields unless `say` says them otherwise."""
        super().__init__(form)
        self._live, self._form, self._kind = live, form, kind
        self._drafts, self._say = Drafts(live.folder), say or self._say_below
        self._key = ""
        self._record: dict[str, Any] = {}
        self._before: list[Problem] = []
        self.epoch = 0
        """The epoch at which what stands in the form was read (store.journal)."""
        self.since = ""
        """When what stands in the form was typed, if it was not saved then."""
        self.typed = False
        """Whether something stands in the form that is not saved."""
        self.saving = False
        """Whether what stands in the form is being written."""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.keep)
        form.edited.connect(self._edited)

    def begin(self, key: str, record: Mapping[str, Any], epoch: int) -> None:
        """Show a record's values, and over them what was typed before and not saved. `key` names the draft; a record
        without `rid` is a new one."""
        self._pause.stop()
        draft = self._drafts.kept(key)
        self._key, self._record, self.epoch, self.since, self.saving = key, dict(record), epoch, "", False
        self._before = [] if self._new else self._problems({})
        self._form.load(self._record)
        self._put_in({} if draft is None else draft.values)
        if draft is not None and self.typed:
            self.epoch, self.since = min(epoch, draft.epoch), values.moment(draft.at)
        self.check()

    def enter(self, edits: Mapping[str, Any]) -> None:
        """Put in what was typed elsewhere."""
        self._put_in(edits)
        self.check()
        self.keep()

    def _put_in(self, edits: Mapping[str, Any]) -> None:
        for name in edits.keys() & self._form.fields.keys():
            put_in(self._form.fields[name], edits[name])
        self.typed = self._form.changed()

    def edits(self) -> dict[str, Any]:
        """What stands in the form and differs from the record, by field name; also what cannot be read, as Typed."""
        unread = {name: Typed(text) for name, field in self._form.fields.items() if (text := unread_text(field))}
        return self._form.edits() | unread

    def keep(self) -> None:
        """Keep what was typed, now."""
        self._pause.stop()
        if self._key:
            self._drafts.keep(self._key, self.edits() if self.typed else {}, self.epoch)

    def drop(self) -> None:
        """Forget what was typed: it was saved, or is not wanted. Nothing more is kept until the form begins anew."""
        self._pause.stop()
        self._drafts.drop(self._key)
        self._key, self.typed = "", False

    def take_back(self, epoch: int) -> None:
        """Show the record again as it is."""
        key = self._key
        self.drop()
        self.begin(key, self._record, epoch)
        self.changed.emit()

    # Writing

    def write(self, change: Callable[[Journal], T], done: Callable[[T], object]) -> None:
        """Write what stands in the form, and forget the draft when it is written, even if the form is gone or shows
        another record by then; `done` is told only if it does not. What is typed meanwhile stays, unsaved."""
        if self.saving:
            return
        self.keep()
        key, written, drafts = self._key, self.edits(), self._drafts
        self.saving = True
        self.changed.emit()

        def is_shown() -> bool:
            return shiboken6.isValid(self) and self._key == key

        def kept(found: T) -> None:
            if not is_shown():
                drafts.drop(key)
                return
            self.saving = False
            if self.edits() == written:
                self.drop()
                done(found)
            else:
                self.changed.emit()

        def refused(fault: DeskError) -> None:
            self._live.talk.show(fault)
            if is_shown():
                self.saving = False
                self.changed.emit()

        write(self._live, change, done=kept, failed=refused, owner=self._live)

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
            if _unreadable(field):
                continue  # says so itself, once it is left
            told = next((p for p in sorted(problems, key=lambda p: not p.severe) if p.field == name), None)
            field.show_problem(told.text if told else "", severe=told is not None and told.severe)

    def _edited(self) -> None:
        self.typed = self._form.changed()
        self._pause.start()
        self.check()
        self.changed.emit()


def unread_text(field: Field) -> str:
    """What stands in a field, if it cannot be read as its kind of value."""
    return field.entry.text() if isinstance(field.entry, QLineEdit) and _unreadable(field) else ""


def put_in(field: Field, value: Any) -> None:
    """Let a field show what was typed in it before."""
    if not isinstance(value, Typed):
        field.load(value)
    elif isinstance(field.entry, QLineEdit):
        field.entry.setText(value.text)
        field.entry.setModified(True)
        field.show_problem(_unreadable(field))


def _unreadable(field: Field) -> str:
    """Why what stands in a field cannot be read; empty if it can."""
    try:
        field.value()
    except Unreadable as unreadable:
        return str(unreadable)
    return ""


def context() -> Context:
    """What the rules may look at beside a record."""
    return Context(shipped(), places(), date.today())
