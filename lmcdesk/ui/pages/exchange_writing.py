"""Writing bundles for other desks: where to, in the background, with a receipt kept of each."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lmcdesk.i18n import mark, translate
from lmcdesk.progress import Progress
from lmcdesk.ui import figures
from lmcdesk.ui.live import Live
from lmcdesk.ui.pages.exchange_cells import bytes_told
from lmcdesk.ui.pages.exchange_reading import Due
from lmcdesk.ui.pages.files import file_name, offered, open_file
from lmcdesk.ui.pages.writing import author

if TYPE_CHECKING:
    from lmcdesk.sync.manifest import Manifest

BUNDLES = (mark("Exchange", "Bundles"), ["*.lmcb"])
"""What bundles are called where files are chosen, and how their names end."""


class BundleWriter(QObject):
    """Asks where to and writes.

    Signals: wrote() when a bundle was written.
    """

    wrote = Signal()

    def __init__(self, live: Live, owner: QObject) -> None:
        super().__init__(owner)
        self._live = live

    def ask(self, due: Due) -> None:
        """Ask where to write a bundle, and write it."""
        title, suggested = translate("Exchange", "Write a bundle"), offered(self._name(due), ".lmcb")
        path = self._live.talk.file_to_save(title, suggested, [(translate(*BUNDLES[0]), BUNDLES[1])])
        if path is not None:
            self._write(due, path)

    def ask_folder(self, dues: Sequence[Due]) -> None:
        """Ask for a folder and write a bundle for each desk into it."""
        folder = self._live.talk.folder(translate("Exchange", "Choose the folder for the bundles"))
        if folder is not None:
            for due in dues:
                self._write(due, folder / file_name(self._name(due), ".lmcb"))

    def _name(self, due: Due) -> str:
        receiver = translate("Exchange", "all") if due.party is None else due.party.card.name
        return f"{self._live.database.me.name} {receiver} {date.today():%Y-%m-%d}"

    def _write(self, due: Due, path: Path) -> None:
        database, who = self._live.database, author(self._live.settings)
        recipient = None if due.party is None else due.party.card.id

        def work(progress: Progress) -> "Manifest":
            from lmcdesk.sync import bundle, traffic

            manifest = bundle.write(database, path, recipient=recipient, progress=progress)
            traffic.note_sent(database, who, manifest)
            return manifest

        def done(manifest: "Manifest") -> None:
            does = partial(open_file, path.parent)
            self._live.talk.tell(_wrote(path, manifest), verb=mark("Exchange", "Open folder"), does=does)
            self.wrote.emit()

        self._live.jobs.run(work, done=done, title=mark("Exchange", "Writing the bundle"), owner=self)


def _wrote(path: Path, manifest: "Manifest") -> str:
    text = translate("Exchange", "Wrote “{file}”. Changes: {n}. Size: {size}. You may remove the stick.")
    return text.format(file=path.name, n=figures.number(manifest.changes), size=bytes_told(manifest.size))
