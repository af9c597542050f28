"""The exchange folder: chosen once, watched for bundles, never merged from without asking (features D15)."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from lmcdesk.progress import Progress
from lmcdesk.ui.live import Live
from lmcdesk.ui.pages.exchange_drop import ENDING

if TYPE_CHECKING:
    from lmcdesk.sync.preview import Preview

_SETTING = "exchange folder"

_EVERY = 60_000
"""Milliseconds between two looks: shared and synchronised folders tell nobody what came."""

_PAUSE = 700
"""Milliseconds after news of the folder: what is being copied comes in many pieces."""

_Stamp = tuple[Path, int, int]
"""A file as it lies there: its size, and when it was written."""


@dataclass(frozen=True)
class Found:
    """What lies in the folder."""

    folder: Path
    there: bool
    """Whether the folder is there: a stick may be elsewhere."""
    bundles: "list[Preview]" = field(default_factory=list)
    locked: bool = False
    """Whether nothing in it was read, since this desk's passphrase was not given yet: it is not asked for from the
    background."""


class ExchangeFolder(QObject):
    """Looks into the folder in the background, when the system tells of it and every minute.

    Signals: found(Found, or None when no folder is chosen) after each look that saw something else.
    """

    found = Signal(object)

    def __init__(self, live: Live, owner: QObject) -> None:
        super().__init__(owner)
        self._live = live
        self._watcher = QFileSystemWatcher(self)
        self._known: dict[_Stamp, Preview] = {}
        self._looking = self._again = False
        self._told: object = self
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self.look)
        self._watcher.directoryChanged.connect(lambda _: self._soon.start())
        self._minute = QTimer(self, interval=_EVERY)
        self._minute.timeout.connect(self.look)
        self._minute.start()

    @property
    def path(self) -> Path | None:
        """The folder chosen."""
        kept = self._live.settings.get(_SETTING)
        return Path(kept) if isinstance(kept, str) and kept else None

    def choose(self, folder: Path | None) -> None:
        """Watch another folder, or none."""
        self._live.settings.set(_SETTING, "" if folder is None else str(folder))
        self.look_again()

    def look_again(self) -> None:
        """Look at each bundle anew: what was merged since is no longer new."""
        self._known.clear()
        self._told = self
        self._again = self._looking  # what is being looked at now was looked at too early
        self.look()

    def look(self) -> None:
        """Look for files that are new or have grown."""
        folder, database = self.path, self._live.database
        if folder is None:
            self._tell(None)
        if folder is None or database is None or self._looking:
            return
        self._looking = True
        known = dict(self._known)

        def work(progress: Progress) -> tuple[bool, bool, "dict[_Stamp, Preview]"]:
            from lmcdesk.sync import keys
            from lmcdesk.sync.preview import look

            stamps, locked = _stamps(folder), keys.locked(database.folder)
            seen = {}
            for at, stamp in enumerate(stamps or () if not locked else ()):
                progress.step(at, len(stamps or ()))
                seen[stamp] = known[stamp] if stamp in known else look(database, stamp[0])
            return stamps is not None, bool(stamps) and locked, seen

        def done(looked: "tuple[bool, bool, dict[_Stamp, Preview]]") -> None:
            if self._again:
                return
            there, locked, self._known = looked
            self._watch(folder if there else None)
            self._tell(Found(folder, there, list(self._known.values()), locked))

        self._live.jobs.run(work, done=done, ended=self._end, owner=self)

    def _end(self) -> None:
        self._looking = False
        if self._again:
            self._again = False
            self.look()

    def _tell(self, found: Found | None) -> None:
        if found != self._told:
            self._told = found
            self.found.emit(found)

    def _watch(self, folder: Path | None) -> None:
        wanted = [] if folder is None else [str(folder)]
        watched = self._watcher.directories()
        if watched != wanted:
            if watched:
                self._watcher.removePaths(watched)
            if wanted:
                self._watcher.addPaths(wanted)


def _stamps(folder: Path) -> list[_Stamp] | None:
    """The bundles in a folder, by name; None if it cannot be read."""
    stamps = []
    try:
        for path in sorted(folder.iterdir()):
            if path.suffix.lower() == ENDING and path.is_file():
                facts = path.stat()
                stamps.append((path, facts.st_size, facts.st_mtime_ns))
    except OSError:
        return None
    return stamps
