"""What the window says without asking: a bar under the header that stays until it is read, and the bar of long work."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from lmcdesk.i18n import mark, translate
from lmcdesk.ui import figures, marks
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.jobs import Job, Jobs
from lmcdesk.ui.labels import Label, MarkDot
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.widgets import Meter, across
from lmcdesk.ui.words import Phrase, said

_PATIENCE = 300
"""Milliseconds of work of which nothing is shown."""


@dataclass(frozen=True)
class Message:
    """What happened, whether the data is safe, what to do; perhaps with a button that does it."""

    state: marks.State
    text: str
    verb: Phrase = ""
    does: Callable[[], object] | None = None


class MessageBar(QWidget):
    """The newest message that was not yet read; closing it shows the one before."""

    def __init__(self) -> None:
        super().__init__()
        self._messages: list[Message] = []
        self._text = Paragraph()
        self._mark = MarkDot(marks.State.DONE, self._text.first_line)
        self._more = Label(kind="hint")
        self._does = Button("", "quiet", does=self._do)
        self._close = Button(mark("MessageBar", "Close this message"), "icon", icon="close", does=self.read)
        frame = QFrame()
        frame.setProperty("kind", "bar")
        parts = (self._mark, (self._text, 1), self._more, self._does, self._close)
        frame.setLayout(across(*parts, margins=("inner", "tight", "tight", "tight")))
        self.setLayout(across(frame, margins=("edge", "", "edge", "near")))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._show()

    def add(self, message: Message) -> None:
        """Show a message; the same one is not said twice."""
        if message in self._messages:
            self._messages.remove(message)
        self._messages.append(message)
        self._show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, message.text))

    def read(self) -> None:
        """Close the message shown."""
        self._messages.pop()
        self._show()

    def messages(self) -> list[Message]:
        """The messages not yet read, the newest last."""
        return list(self._messages)

    def _do(self) -> None:
        does = self._messages[-1].does
        self.read()
        if does is not None:
            does()

    def _show(self) -> None:
        self.setVisible(bool(self._messages))
        if not self._messages:
            return
        newest, more = self._messages[-1], len(self._messages) - 1
        self._mark.show_state(newest.state)
        self._text.say(newest.text)
        self._more.say(lambda: translate("MessageBar", "and {n} more").format(n=figures.number(more)))
        self._more.setVisible(more > 0)
        self._does.say(newest.verb)
        self._does.setVisible(newest.does is not None)
        self.setAccessibleName(newest.text)


class WorkBar(QWidget):
    """What runs in the background: its title, how far it is, and Cancel; nothing during the first moment."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._title = Label(kind="hint", cut=True)
        self._meter = Meter()
        self._cancel = Button(mark("WorkBar", "Cancel"), "quiet", does=self._stop)
        self.setLayout(across(self._title, self._meter, self._cancel))
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(lambda: self.setVisible(self._current() is not None))
        self.hide()
        jobs.changed.connect(self._show)

    def _current(self) -> Job[Any] | None:
        return next((job for job in self._jobs.jobs if job.title), None)

    def _stop(self) -> None:
        if (job := self._current()) is not None:
            job.cancel()
            self._cancel.can(False)

    def _show(self) -> None:
        job = self._current()
        if job is None:
            self._patience.stop()
            self.hide()
            return
        if not self.isVisible() and not self._patience.isActive():
            self._patience.start()
        done, total, note = job.step
        self._title.say(self._words(said(job.title), done, total, note))
        self._meter.show_share(done / total if total else 0)
        self._meter.setVisible(total > 0)
        self._cancel.can(not job.cancelled)

    @staticmethod
    def _words(title: str, done: int, total: int, note: str) -> str:
        if note:
            return translate("WorkBar", "{title}: {note}").format(title=title, note=note)
        if not total:
            return title
        return translate("WorkBar", "{title}: {done} of {total}").format(
            title=title, done=figures.number(done), total=figures.number(total)
        )
