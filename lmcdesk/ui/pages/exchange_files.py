"""Small files that go from desk to desk: where they are opened and written, and what follows for this desk."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from lmcdesk.i18n import mark, translate
from lmcdesk.paths import put_in_place
from lmcdesk.progress import Progress
from lmcdesk.ui.live import Live
from lmcdesk.ui.pages.exchange_key import DeskKey
from lmcdesk.ui.words import Phrase

Kind = tuple[tuple[str, str], list[str]]
"""What a sort of file is called, and its endings."""

REQUESTS: Kind = mark("Exchange", "Requests"), ["*.lmcrequest"]
ANSWERS: Kind = mark("Exchange", "Answers"), ["*.lmcanswer"]
STARTERS: Kind = mark("Exchange", "Starter bundles"), ["*.lmcb"]
SENT_BACK: Kind = mark("Exchange", "Answers and starter bundles"), ["*.lmcanswer", "*.lmcb"]
ROOTS: Kind = mark("Exchange", "Files of secretariats"), ["*.lmcroot", "*.lmcrequest"]

_MOST = 1_000_000
"""Bytes that are read: far more than such a file has, and an end to one that was chosen by mistake."""


class ByFiles(QObject):
    """What is done by such files, in the background.

    Signals: changed() when one was taken in or written; believes() when this desk believes others than before, so that
    bundles which waited may be merged.
    """

    changed = Signal()
    believes = Signal()

    def __init__(self, live: Live, key: DeskKey, owner: QWidget) -> None:
        super().__init__(owner)
        self._live, self._key, self._owner = live, key, owner

    def _open(self, title: str, kind: Kind) -> Path | None:
        return self._live.talk.file_to_open(title, [_said(kind)])

    def _save(self, title: str, suggested: Path, kind: Kind) -> Path | None:
        return self._live.talk.file_to_save(title, suggested, [_said(kind)])

    def _write_small(
        self, title: tuple[str, str], suggested: Path, kind: Kind, make: Callable[[], bytes], text: tuple[str, str]
    ) -> None:
        """Write a small file that goes to another desk, where the user wishes; nothing is made before there is a place
        for it."""
        path = self._save(translate(*title), suggested, kind)
        if path is None:
            return

        def done(_: None) -> None:
            self._live.talk.tell(translate(*text).format(file=path.name))
            self.changed.emit()

        self._key.needed(lambda: self._run(partial(_write, path, make), done))

    def _run(
        self,
        work: Callable[[Progress], Any],
        done: Callable[[Any], object],
        *,
        title: Phrase = "",
        ended: Callable[[], object] | None = None,
    ) -> None:
        self._live.jobs.run(work, done=done, ended=ended, title=title, owner=self)


def _write(path: Path, make: Callable[[], bytes], _progress: Progress) -> None:
    from lmcdesk.store import sqlite
    from lmcdesk.sync import container

    part = path.with_name(path.name + ".part")
    with sqlite.faults_in_words(path):
        container.try_place(path)
        data = make()
        try:
            part.write_bytes(data)
            put_in_place(part, path)
        finally:
            part.unlink(missing_ok=True)


def content(path: Path) -> bytes:
    """What stands in one."""
    from lmcdesk.store import sqlite

    with sqlite.faults_in_words(path), path.open("rb") as file:
        return file.read(_MOST)


def _said(kind: Kind) -> tuple[str, list[str]]:
    return translate(*kind[0]), kind[1]
