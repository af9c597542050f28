"""Catches what nobody caught, on any thread, and makes a report of it."""

import platform
import sys
import threading
import traceback
from types import TracebackType
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, qVersion

from lmcdesk import __version__, i18n
from lmcdesk.errors import DeskError

if TYPE_CHECKING:
    from lmcdesk.ui.crash_dialog import CrashDialog


def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """What a developer needs: versions and where it happened; of the user's data only what the error's text holds."""
    versions = (
        f"LMC Desk {__version__}, {i18n.current()}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}",
    )
    return "\n".join((*versions, "", *traceback.format_exception(kind, error, trace)))


class CrashWatch(QObject):
    """Catches every error that nobody caught, on any thread, and shows it once the interface thread is free."""

    refused = Signal(object)
    """A DeskError that a page let pass: something for its user to mend, and no bug."""
    _caught = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.dialog: CrashDialog | None = None
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)
        sys.excepthook = self._from_main
        threading.excepthook = self._from_thread

    def _from_main(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        if isinstance(error, DeskError):
            self.refused.emit(error)
            return
        text = report(kind, error, trace)
        if sys.stderr is not None:  # a windowed program on Windows has none
            sys.stderr.write(text)
        self._caught.emit(text)

    def _from_thread(self, news: threading.ExceptHookArgs) -> None:
        if news.exc_value is not None:
            self._from_main(news.exc_type, news.exc_value, news.exc_traceback)

    def _show(self, text: str) -> None:
        from lmcdesk.ui.crash_dialog import CrashDialog  # read when needed, which is hoped to be never

        # It goes with the window that it stood over.
        if self.dialog is not None and shiboken6.isValid(self.dialog) and self.dialog.isVisible():
            self.dialog.add(text)
            return
        try:
            self.dialog = CrashDialog(text)
            self.dialog.open()
        except Exception:  # would come back here, and so on without end
            if sys.stderr is not None:
                traceback.print_exc()
