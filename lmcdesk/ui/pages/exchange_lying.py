"""The bundles that lie ready to be merged: those chosen by hand and those in the watched folder."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lmcdesk.i18n import mark, plain, translate
from lmcdesk.progress import Progress
from lmcdesk.ui.live import Live
from lmcdesk.ui.pages.exchange_folder import ExchangeFolder, Found
from lmcdesk.ui.pages.exchange_key import DeskKey
from lmcdesk.ui.pages.exchange_writing import BUNDLES

if TYPE_CHECKING:
    from lmcdesk.sync.preview import Preview


class Lying(QObject):
    """Tells what is in them; merges nothing.

    Signals: changed() when others lie there; told(preview) when bundles chosen by hand were looked into, the first of
    them; first(preview) when the folder is first looked into and something new lies there.
    """

    changed = Signal()
    told = Signal(object)
    first = Signal(object)

    def __init__(self, live: Live, key: DeskKey, owner: QObject) -> None:
        super().__init__(owner)
        self._live, self._key = live, key
        self._chosen: dict[Path, Preview] = {}
        self._found: Found | None = None
        self._kept: set[str] = set()
        self.folder = ExchangeFolder(live, self)
        self.folder.found.connect(self._take_found)
        key.opened.connect(self.folder.look_again)

    def bundles(self) -> "list[Preview]":
        """Each once: those that can be merged first."""
        watched = [] if self._found is None else [one for one in self._found.bundles if self._concerns(one)]
        lying = [*self._chosen.values(), *(one for one in watched if one.path not in self._chosen)]
        return sorted(lying, key=lambda one: not one.can_merge)

    def mergeable(self) -> "list[Preview]":
        """Those that can be merged."""
        return [one for one in self.bundles() if one.can_merge]

    def chosen(self, preview: "Preview") -> bool:
        """Whether it was chosen by hand, and can be put away."""
        return preview.path in self._chosen

    def keeps(self, hashes: set[str]) -> None:
        """Say which bundles are kept here already: they are not shown twice."""
        self._kept = hashes

    def choose(self) -> None:
        """Let the user choose bundles and tell what is in them."""
        title = translate("Exchange", "Choose bundles")
        kinds = [(translate(*BUNDLES[0]), BUNDLES[1])]
        files = self._live.talk.files_to_open(title, kinds, self.folder.path)
        if files:
            self.look(files)

    def look(self, files: Sequence[Path]) -> None:
        """Tell what is in bundles."""
        self._key.needed(lambda: self._look(files))

    def _look(self, files: Sequence[Path]) -> None:
        database = self._live.database

        def work(progress: Progress) -> "list[Preview]":
            from lmcdesk.sync.preview import look

            told = []
            for at, file in enumerate(files):
                progress.step(at, len(files))
                told.append(look(database, file))
            return told

        def done(told: "list[Preview]") -> None:
            for preview in told:
                self._chosen.pop(preview.path, None)  # what was chosen last stands first
                self._chosen = {preview.path: preview, **self._chosen}
            self.changed.emit()
            if told:
                self.told.emit(told[0])

        self._live.jobs.run(work, done=done, title=mark("Exchange", "Reading bundles"), owner=self)

    def look_anew(self) -> None:
        """After a merge: what was told of the others may have changed by it."""
        self.folder.look_again()
        waiting, database = list(self._chosen), self._live.database
        if not waiting:
            return

        def work(_progress: Progress) -> "list[Preview]":
            from lmcdesk.sync.preview import look

            return [look(database, path) for path in waiting]

        def done(told: "list[Preview]") -> None:
            self._chosen = {one.path: one for one in told}
            self.changed.emit()

        self._live.jobs.run(work, done=done, owner=self)

    def forget(self, preview: "Preview") -> None:
        """Put a bundle away that was chosen by hand; the file stays."""
        self._chosen.pop(preview.path, None)
        self.changed.emit()

    def forget_files(self, names: set[str]) -> None:
        """Put those away that were merged, by the names of their files."""
        self._chosen = {path: one for path, one in self._chosen.items() if plain(path.name) not in names}

    def _take_found(self, found: Found | None) -> None:
        first, self._found = self._found is None, found
        self.changed.emit()
        if first and (ready := self.mergeable()):
            self.first.emit(ready[0])

    def _concerns(self, preview: "Preview") -> bool:
        """Whether a bundle of the folder is shown: not those that are for others, or have been merged, or were made
        here, or are kept."""
        if preview.manifest is not None and preview.manifest.sha256 in self._kept:
            return False
        return preview.can_merge or bool(preview.refusal and not preview.for_others)
