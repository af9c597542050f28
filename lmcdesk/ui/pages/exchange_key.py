"""The passphrase before this desk's key: asked for once, when the key is first needed, and kept until the window is
closed; set, changed and taken off."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from lmcdesk.errors import DeskError
from lmcdesk.i18n import mark, translate
from lmcdesk.ui.live import Live
from lmcdesk.ui.marks import State
from lmcdesk.ui.pages.exchange_passphrase import NewPassphraseDialog, PassphraseDialog
from lmcdesk.ui.widgets import dismiss


class DeskKey(QObject):
    """Asks for the passphrase.

    Signals: opened() when the right one was given; changed() when another one, or none, lies before the key.
    """

    opened = Signal()
    changed = Signal()

    def __init__(self, live: Live, window: QWidget) -> None:
        """`window` is what it is asked over."""
        super().__init__(window)
        self._live, self._window = live, window

    def needed(self, does: Callable[[], object]) -> None:
        """Do what needs the key; where it is locked, once the passphrase was given."""
        from lmcdesk.sync import keys

        self._go_on(does, asks=keys.locked(self._live.folder))

    def proven(self, does: Callable[[], object]) -> None:
        """Do what its holder alone may do: the passphrase is asked for even where it was given before."""
        from lmcdesk.sync import keys

        self._go_on(does, asks=keys.protected(self._live.folder))

    def protect(self, *, again: bool, root: bool) -> None:
        """Put the key behind a new passphrase; if it lies behind one already, `again`, that is asked for first. At
        the `root` of a country more hangs on it."""
        title = mark("Exchange", "Change the passphrase") if again else mark("Exchange", "Protect this desk's key")
        verb = mark("Exchange", "Use this passphrase") if again else mark("Exchange", "Protect the key")

        def ask() -> None:
            dialog = NewPassphraseDialog(self._window.window(), title, verb, root=root)
            chosen = dialog.passphrase() if self._live.talk.decide(dialog) else None
            dismiss(dialog)
            if chosen is not None:
                told = mark("Exchange", "This desk's key is behind the passphrase from now on. Keep it in mind.")
                self._put(chosen, told)

        self.proven(ask)

    def unprotect(self) -> None:
        """Take the passphrase off, once it was given and asked whether."""

        def ask() -> None:
            detail = translate(
                "Exchange",
                "This desk's key then lies open in its folder: whoever copies the folder can write bundles in this "
                "desk's name, and open those that are for it.",
            )
            asked = translate("Exchange", "Take the passphrase off this desk's key?")
            if self._live.talk.ask(asked, mark("Exchange", "Take it off"), detail=detail):
                self._put("", mark("Exchange", "This desk's key lies open in its folder from now on."))

        self.proven(ask)

    def _put(self, passphrase: str, told: tuple[str, str]) -> None:
        from lmcdesk.sync import keys

        folder = self._live.folder

        def done(_: None) -> None:
            self._live.talk.tell(translate(*told))
            self.changed.emit()

        self._live.jobs.run(lambda _: keys.protect(folder, passphrase), done=done, owner=self)

    def _go_on(self, does: Callable[[], object], *, asks: bool) -> None:
        if asks:
            self._ask(does)
        else:
            does()

    def _ask(self, does: Callable[[], object], problem: str = "") -> None:
        from lmcdesk.sync import keys

        dialog = PassphraseDialog(self._window.window(), problem)
        given = dialog.passphrase() if self._live.talk.decide(dialog) else None
        dismiss(dialog)
        if given is None:
            text = translate("Exchange", "Nothing was done: this needs the passphrase of this desk's key.")
            self._live.talk.tell(text, State.HELD)
            return
        folder = self._live.folder

        def done(_: None) -> None:
            self.opened.emit()
            does()

        def failed(fault: DeskError) -> None:
            if isinstance(fault, keys.Locked):
                self._ask(does, str(fault))
            else:
                self._live.talk.show(fault)

        self._live.jobs.run(
            lambda _: keys.unlock(folder, given),
            done=done,
            failed=failed,
            title=mark("Exchange", "Opening this desk's key"),
            owner=self,
        )
