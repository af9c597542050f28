"""The bar at the window's foot: that the data is safe, what runs, who works here."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget

from lmcdesk import __version__, i18n
from lmcdesk.ui import theme
from lmcdesk.ui.band import DESK_NAME
from lmcdesk.ui.jobs import Jobs
from lmcdesk.ui.labels import SAYS_AGAIN, Label, MarkDot
from lmcdesk.ui.marks import State
from lmcdesk.ui.messages import WorkBar
from lmcdesk.ui.widgets import across
from lmcdesk.ui.words import Phrase, said


class StatusBar(QWidget):
    """That the data is safe, at the left; what runs; who works here in which language, at the right."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self.setProperty("kind", "status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._safe = MarkDot(State.DONE)
        self._saved = Label("", "hint", cut=True)
        self._role: Phrase = ""
        self._about = Label(self._who, "hint", cut=True)
        parts = (self._safe, self._saved, None, WorkBar(jobs), None, self._about)
        self.setLayout(across(*parts, gap="tight", margins=("edge", "", "edge", "")))
        self._safe.hide()
        self.setFixedHeight(theme.metrics().status)

    def saved(self, phrase: Phrase, state: State = State.DONE) -> None:
        """Say where the data is safe and since when."""
        self._safe.show_state(state)
        self._safe.show()
        self._saved.say(phrase)

    def show_role(self, role: Phrase) -> None:
        """Say as whom the user works here."""
        self._role = role
        self._about.say(self._who)

    def _who(self) -> str:
        parts = (said(self._role), i18n.LANGUAGES[i18n.current()], f"{DESK_NAME} {__version__}")
        return "  ·  ".join(part for part in parts if part)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in SAYS_AGAIN:
            self.setFixedHeight(theme.metrics().status)
