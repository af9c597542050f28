"""How this desk is known to others: its enrolment, its fingerprint, and the files by which desks are enrolled."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal

from lmcdesk.domain.values import Role, word
from lmcdesk.i18n import mark, translate
from lmcdesk.progress import Progress
from lmcdesk.ui import figures
from lmcdesk.ui.arrangement import scrolled
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.labels import Label, StateLabel
from lmcdesk.ui.live import Live
from lmcdesk.ui.marks import State
from lmcdesk.ui.pages.exchange_reading import Standing
from lmcdesk.ui.pages.files import offered
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.widgets import Panel, across, down, holder, rule

_REQUESTS = mark("Exchange", "Requests"), ["*.lmcrequest"]
_ANSWERS = mark("Exchange", "Answers"), ["*.lmcanswer"]
_ROOT = mark("Exchange", "It enrols the desks of the country: open a desk's request, send the answer back.")

_STEPS = (
    mark("Exchange", "1. The new desk writes a request, a small file, and sends it to the national secretariat."),
    mark(
        "Exchange",
        "2. By telephone the new desk reads its fingerprint aloud. The secretariat compares it, enrols the desk, and "
        "sends the answer back.",
    ),
    mark("Exchange", "3. The new desk opens the answer. From then on its bundles are believed in the whole country."),
    mark("Exchange", "4. The secretariat writes it a bundle with everything, and the work can begin."),
)


class ThisDesk(Panel):
    """What stands about this desk on a leaf of its own.

    Signals: changed() when a file was taken in or written.
    """

    changed = Signal()

    def __init__(self, live: Live) -> None:
        self._live = live
        self._state = StateLabel(State.DONE)
        self._about = Paragraph("", "quiet")
        self._finger = Paragraph("", "strong")
        self._finger_title = Label(mark("Exchange", "Fingerprint, to read aloud"), "caption")
        self._request = Button(mark("Exchange", "Write request…"), icon="send", does=self.write_request)
        self._accept = Button(mark("Exchange", "Open answer…"), icon="receive", does=self.open_answer)
        self._enrol = Button(mark("Exchange", "Enrol a desk…"), icon="key", does=self.enrol_desk)
        self._name = Label("", "panel", cut=True)
        body = down(
            self._name,
            self._state,
            self._about,
            self._finger_title,
            self._finger,
            across(self._request, self._accept, self._enrol, None),
            rule(),
            Label(mark("Exchange", "How a desk becomes known"), "caption"),
            *(Paragraph(step, "quiet") for step in _STEPS),
            None,
        )
        super().__init__((scrolled(holder(body), mark("Exchange", "This desk")), 1))
        for button in (self._request, self._accept, self._enrol):
            button.hide()

    def show_standing(self, standing: Standing) -> None:
        """Show whether the desk is enrolled, and what it can do about it."""
        known = standing.certificate
        self._name.say(standing.me.name)
        root = standing.me.role is Role.SECRETARIAT if known is None else known.is_root
        if known is None and root:
            self._state.show_state(State.DONE, mark("Exchange", "It vouches for itself"))
            about = _ROOT
        elif known is None:
            self._state.show_state(State.AT_RISK, mark("Exchange", "Not enrolled yet"))
            about = mark(
                "Exchange",
                "Bundles of this desk are taken over once the secretariat has enrolled it: write a request, send it "
                "there, and open the answer that comes back.",
            )
        else:
            day = figures.day(known.until)
            self._state.show_state(State.DONE, lambda: translate("Exchange", "Enrolled until {day}").format(day=day))
            about = _ROOT if root else mark("Exchange", "Other desks of the country take its bundles over.")
        self._about.say(lambda: " ".join(text for text in (translate(*about), standing.why) if text))
        self._finger.say(standing.fingerprint)
        for part in (self._finger, self._finger_title):
            part.setVisible(bool(standing.fingerprint))
        self._request.setVisible(not root)
        self._accept.setVisible(not root)
        self._enrol.setVisible(root)

    def write_request(self) -> None:
        """Write the request that the secretariat answers."""
        database = self._live.database
        suggested = offered(database.me.name, ".lmcrequest")
        path = self._live.talk.file_to_save(translate("Exchange", "Write a request"), suggested, [_kind(_REQUESTS)])
        if path is not None:
            from lmcdesk.sync import trust

            self._keep(
                path,
                lambda: trust.request(database),
                lambda: translate(
                    "Exchange", "Wrote “{file}”. Send it to your secretariat, then open the answer that comes back."
                ),
            )

    def open_answer(self) -> None:
        """Take the secretariat's answer over."""
        database = self._live.database
        path = self._live.talk.file_to_open(translate("Exchange", "Open the answer"), [_kind(_ANSWERS)])
        if path is None:
            return

        def work(_progress: Progress) -> Any:
            from lmcdesk.store import sqlite
            from lmcdesk.sync import trust

            with sqlite.faults_in_words(path):
                return trust.accept(database, path.read_bytes())

        def done(root: Any) -> None:
            text = translate("Exchange", "This desk is enrolled by {name}. Its fingerprint is {f}.")
            self._live.talk.tell(text.format(name=root.name, f=root.fingerprint))
            self.changed.emit()

        self._live.jobs.run(work, done=done, owner=self)

    def enrol_desk(self) -> None:
        """Answer the request of a desk, once the officer has seen whose it is."""
        path = self._live.talk.file_to_open(translate("Exchange", "Open a request"), [_kind(_REQUESTS)])
        if path is None:
            return

        def work(_progress: Progress) -> Any:
            from lmcdesk.store import sqlite
            from lmcdesk.sync import trust

            with sqlite.faults_in_words(path):
                data = path.read_bytes()
            return data, trust.requested(data)

        self._live.jobs.run(work, done=lambda found: self._answer(path, *found), owner=self)

    def _answer(self, path: Path, data: bytes, asks: Any) -> None:
        from lmcdesk.sync.words import place_name, plain

        places = ", ".join(place_name(place) for place in asks.provinces or (asks.country,))
        detail = translate(
            "Exchange",
            "It asks as: {role}, {places}. Have the fingerprint read to you by telephone and compare it first: "
            "{fingerprint}",
        ).format(role=word(asks.role), places=places, fingerprint=asks.fingerprint)
        asked = translate("Exchange", "Enrol the desk {name}?").format(name=plain(asks.name))
        if not self._live.talk.ask(asked, mark("Exchange", "Enrol the desk"), detail=detail):
            return
        title, suggested = translate("Exchange", "Write the answer"), path.with_suffix(".lmcanswer")
        answer = self._live.talk.file_to_save(title, suggested, [_kind(_ANSWERS)])
        if answer is not None:
            from lmcdesk.sync import trust

            database = self._live.database
            self._keep(
                answer,
                lambda: trust.enrol(database, data),
                lambda: translate("Exchange", "Wrote “{file}”. Send it back to the desk that asked."),
            )

    def _keep(self, path: Path, make: Callable[[], bytes], told: Callable[[], str]) -> None:
        """Write a small file that goes to another desk."""

        def work(_progress: Progress) -> None:
            from lmcdesk.store import sqlite

            data = make()
            with sqlite.faults_in_words(path):
                path.write_bytes(data)

        def done(_: None) -> None:
            self._live.talk.tell(told().format(file=path.name))
            self.changed.emit()

        self._live.jobs.run(work, done=done, owner=self)


def _kind(kind: tuple[tuple[str, str], list[str]]) -> tuple[str, list[str]]:
    return translate(*kind[0]), kind[1]
