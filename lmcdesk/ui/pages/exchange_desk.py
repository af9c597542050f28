"""The leaf about this desk: how it is known to others, and whom it knows."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lmcdesk.i18n import mark
from lmcdesk.ui.live import Live
from lmcdesk.ui.pages.exchange_enrolment import Enrolment
from lmcdesk.ui.pages.exchange_identity import Identity
from lmcdesk.ui.pages.exchange_key import DeskKey
from lmcdesk.ui.pages.exchange_known import KnownDesks
from lmcdesk.ui.pages.exchange_others import OtherDesks
from lmcdesk.ui.pages.exchange_reading import Standing
from lmcdesk.ui.pages.folding import Folding, Part
from lmcdesk.ui.widgets import down


class ThisDesk(QWidget):
    """Both side by side; in a narrow window under tabs.

    Signals: changed() when something of it is another; believes() when bundles that waited may be believed now.
    """

    changed = Signal()
    believes = Signal()

    def __init__(self, live: Live, key: DeskKey) -> None:
        super().__init__()
        self.enrolment, self.others = Enrolment(live, key, self), OtherDesks(live, key, self)
        self.identity, self.known = Identity(self.enrolment, key), KnownDesks(self.others)
        folding = Folding(
            [
                Part(mark("Exchange", "This desk"), self.identity, 0, 0),
                Part(mark("Exchange", "Others"), self.known, 0, 1),
            ],
            columns=(2, 3),
        )
        self.setLayout(down((folding, 1)))
        for does in (self.enrolment, self.others):
            does.changed.connect(self.changed)
            does.believes.connect(self.believes)
        key.changed.connect(self.changed)

    def show_standing(self, standing: Standing) -> None:
        """Show how this desk stands."""
        self.identity.show_standing(standing)
        self.known.show_standing(standing)
