"""How this desk is known to others: its enrolment, its fingerprint, its key, and what can be done about each."""

from lmcdesk.i18n import mark, translate
from lmcdesk.ui import figures
from lmcdesk.ui.arrangement import scrolled
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.labels import Label, StateLabel
from lmcdesk.ui.marks import State
from lmcdesk.ui.pages.exchange_enrolment import Enrolment
from lmcdesk.ui.pages.exchange_key import DeskKey
from lmcdesk.ui.pages.exchange_reading import Standing
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.widgets import Panel, across, down, holder, rule

_ROOT = mark("Exchange", "It enrols the desks of the country: open a desk's request, send the answer back.")


class Identity(Panel):
    """The enrolment above, the key and its passphrase below."""

    def __init__(self, enrolment: Enrolment, key: DeskKey) -> None:
        self._name = Label("", "panel", cut=True)
        self._state = StateLabel(State.DONE)
        self._about = Paragraph("", "quiet")
        self._finger_title = Label(mark("Exchange", "Fingerprint, to read aloud"), "caption")
        self._finger = Paragraph("", "fact")
        self._request = Button(mark("Exchange", "Write request…"), icon="send", does=enrolment.write_request)
        self._accept = Button(mark("Exchange", "Open answer…"), icon="receive", does=enrolment.open_answer)
        self._own = Button(mark("Exchange", "Write own file…"), icon="send", does=enrolment.write_root)
        self._own_about = Paragraph(
            mark("Exchange", "With its own file another country's secretariat comes to trust this one."), "hint"
        )
        self._lock = StateLabel(State.DONE)
        self._lock_about = Paragraph("", "quiet")
        self._set = Button(
            mark("Exchange", "Set a passphrase…"), icon="key", does=lambda: key.protect(again=False, root=self._is_root)
        )
        self._change = Button(
            mark("Exchange", "Change it…"), icon="key", does=lambda: key.protect(again=True, root=self._is_root)
        )
        self._remove = Button(mark("Exchange", "Take it off…"), "quiet", does=key.unprotect)
        self._renew = Button(mark("Exchange", "Make a new key…"), icon="redo", does=self._make_anew)
        self._enrolment, self._is_root = enrolment, False
        body = down(
            self._name,
            self._state,
            self._about,
            self._finger_title,
            self._finger,
            across(self._request, self._accept, self._own, None),
            self._own_about,
            rule(),
            Label(mark("Exchange", "Its key"), "panel"),
            self._lock,
            self._lock_about,
            across(self._set, self._change, self._remove, self._renew, None),
            None,
            margins=("", "", "near", ""),
        )
        super().__init__((scrolled(holder(body), mark("Exchange", "This desk")), 1))

    def _make_anew(self) -> None:
        self._enrolment.renew(root=self._is_root)

    def show_standing(self, standing: Standing) -> None:
        """Show how this desk stands."""
        self._is_root = root = standing.root
        self._name.say(standing.me.name)
        self._show_enrolment(standing)
        self._finger.say(standing.fingerprint)
        for part in (self._finger, self._finger_title):
            part.setVisible(bool(standing.fingerprint))
        for button in (self._request, self._accept):
            button.setVisible(not root)
        self._own.setVisible(root)
        self._own_about.setVisible(root)
        self._show_key(standing)

    def _show_enrolment(self, standing: Standing) -> None:
        known, root = standing.certificate, standing.root
        about = _ROOT if root else mark("Exchange", "Other desks of the country take its bundles over.")
        if known is None and root:
            self._state.show_state(State.DONE, mark("Exchange", "It vouches for itself"))
        elif known is None:
            self._state.show_state(State.AT_RISK, mark("Exchange", "Not enrolled yet"))
            about = mark(
                "Exchange",
                "Bundles of this desk are taken over once the secretariat has enrolled it: write a request, send it "
                "there, and open the answer that comes back.",
            )
        elif standing.barred and not standing.renewing:
            self._state.show_state(State.LATE, mark("Exchange", "Revoked"))
            about = mark(
                "Exchange",
                "The secretariat revoked this desk's certificate: nobody takes its bundles over. Nothing that is "
                "recorded here is lost. Make a new key and send the request; what was not sent goes once it is "
                "enrolled.",
            )
        elif standing.renewing:
            self._state.show_state(State.DUE, mark("Exchange", "A new key waits for the secretariat's answer"))
            about = mark(
                "Exchange",
                "Send the request there, read the fingerprint to it, and open what it sends back. Until then this desk "
                "signs with its old key.",
            )
        else:
            day = figures.day(known.until)
            self._state.show_state(State.DONE, lambda: translate("Exchange", "Enrolled until {day}").format(day=day))
        self._about.say(lambda: " ".join(text for text in (translate(*about), standing.why) if text))

    def _show_key(self, standing: Standing) -> None:
        if standing.protected:
            self._lock.show_state(State.DONE, mark("Exchange", "Behind a passphrase"))
            self._lock_about.say(
                mark("Exchange", "A copy of this desk's folder is of no use without it. It is asked for once a start.")
            )
        else:
            self._lock.show_state(State.NOT_BEGUN, mark("Exchange", "Without a passphrase"))
            self._lock_about.say(
                mark(
                    "Exchange",
                    "Whoever copies this desk's folder can write bundles in its name. On a laptop that travels, set a "
                    "passphrase.",
                )
            )
        self._set.setVisible(not standing.protected)
        for button in (self._change, self._remove):
            button.setVisible(standing.protected)
        self._renew.can(standing.enrolled, mark("Exchange", "The secretariat must enrol this desk first."))
