"""What every page is given to work with."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from lmcdesk.settings import Settings
from lmcdesk.ui.jobs import Jobs
from lmcdesk.ui.talk import Talk


class Live(QObject):
    """What a page is given: the desk's folder and settings, the voice, the background thread, the way to other pages.

    Signals: touched(what) when records changed, whoever changed them; may be emitted on any thread. became(before,
    after) when a place, as given to `go`, is no more and another stands for it: what was new has been saved.
    """

    touched = Signal(object)
    became = Signal(tuple, tuple)

    def __init__(
        self, folder: Path, settings: Settings, talk: Talk, jobs: Jobs, go: Callable[..., object], database: Any = None
    ) -> None:
        super().__init__()
        self.folder, self.settings, self.talk, self.jobs, self.go = folder, settings, talk, jobs, go
        self.database = database
        """The open desk; None while it is being opened."""
