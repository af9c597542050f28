"""Bundles opened from outside, by a double click: where a window has the desk already, it tells of them."""

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

_FOLDER = "opened"
"""Beside the database: notes from programs that were started on a bundle, each a list of paths."""


def hand_over(desk: Path, bundles: list[Path]) -> None:
    """Leave word for the window that has the desk. Raises OSError."""
    folder = desk / _FOLDER
    folder.mkdir(exist_ok=True)
    note = folder / f"{uuid4().hex}.json"
    part = note.with_suffix(".part")
    part.write_text(json.dumps([str(path) for path in bundles]), "utf-8")
    os.replace(part, note)


class Opened(QObject):
    """Listens in the window that has the desk.

    Signals: arrived(paths) when bundles were opened from outside.
    """

    arrived = Signal(object)

    def __init__(self, desk: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = desk / _FOLDER
        with suppress(OSError):  # where nothing can be written, nobody leaves word
            self._folder.mkdir(exist_ok=True)
            for stale in self._folder.iterdir():
                stale.unlink()
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(lambda _: self._take())

    def _take(self) -> None:
        for note in sorted(self._folder.glob("*.json")):
            with suppress(OSError, ValueError):
                paths: Any = json.loads(note.read_text("utf-8"))
                note.unlink()
                self.arrived.emit([Path(path) for path in paths])
