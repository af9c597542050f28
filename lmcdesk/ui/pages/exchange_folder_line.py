"""The line below what came: which folder is watched for bundles, what is new in it, and how another one is chosen."""

from functools import partial

from PySide6.QtWidgets import QWidget

from lmcdesk.i18n import mark, translate
from lmcdesk.ui import figures
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.labels import Label
from lmcdesk.ui.live import Live
from lmcdesk.ui.pages.exchange_folder import ExchangeFolder, Found
from lmcdesk.ui.pages.exchange_key import DeskKey
from lmcdesk.ui.widgets import across


class FolderLine(QWidget):
    """Tells of the folder; where this desk's key is locked, nothing in it can be read, and the passphrase is asked for
    from here."""

    def __init__(self, live: Live, folder: ExchangeFolder, key: DeskKey) -> None:
        super().__init__()
        self._live, self._folder, self._key = live, folder, key
        self.text = Label("", "hint", cut=True)
        self._unlock = Button(mark("Exchange", "Give the passphrase…"), "quiet", icon="key", does=self._ask)
        self._stop = Button(mark("Exchange", "Stop watching"), "quiet", does=lambda: folder.choose(None))
        self._choose = Button("", "quiet", does=self.choose)
        buttons = (self._unlock, self._stop, self._choose)
        self.setLayout(across((self.text, 1), *buttons, margins=("inner", "", "", "")))
        folder.found.connect(self._show)
        self._show(None)

    def choose(self) -> None:
        """Let the user choose the folder that is watched."""
        chosen = self._live.talk.folder(translate("Exchange", "Choose the folder that bundles come to"))
        if chosen is not None:
            self._folder.choose(chosen)

    def _ask(self) -> None:
        self._key.needed(self._folder.look_again)

    def _show(self, found: Found | None) -> None:
        self.text.say(partial(_told, found))
        self._choose.say(mark("Exchange", "Watch a folder…") if found is None else mark("Exchange", "Another folder…"))
        self._stop.setVisible(found is not None)
        self._unlock.setVisible(found is not None and found.locked)


def _told(found: Found | None) -> str:
    if found is None:
        return translate("Exchange", "No folder is watched for bundles.")
    if not found.there:
        return translate("Exchange", "The watched folder is not there now: {folder}").format(folder=found.folder)
    if found.locked:
        text = translate("Exchange", "To read the bundles in it, this desk's passphrase is needed  ·  {folder}")
        return text.format(folder=found.folder)
    n = sum(1 for one in found.bundles if one.can_merge)
    text = translate("Exchange", "New in the watched folder: {n}  ·  {folder}")
    return text.format(n=figures.number(n), folder=found.folder)
