"""Writing bundles for other desks: in which manner, where to, in the background, with a receipt kept of each."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from lmcdesk.i18n import mark, translate
from lmcdesk.progress import Progress
from lmcdesk.ui import figures
from lmcdesk.ui.live import Live
from lmcdesk.ui.pages.exchange_cells import bytes_told
from lmcdesk.ui.pages.exchange_key import DeskKey
from lmcdesk.ui.pages.exchange_reading import Due
from lmcdesk.ui.pages.exchange_write_dialog import Manner, WriteDialog, measure
from lmcdesk.ui.pages.files import file_names, offered, open_file
from lmcdesk.ui.pages.writing import author
from lmcdesk.ui.widgets import dismiss

if TYPE_CHECKING:
    from lmcdesk.sync.manifest import Manifest
    from lmcdesk.sync.parts import Size

BUNDLES = (mark("Exchange", "Bundles"), ["*.lmcb"])
"""What bundles are called where files are chosen, and how their names end."""

_SMALL = 5_000_000
"""Bytes that every stick and every e-mail takes: so much is written without a further question."""


class BundleWriter(QObject):
    """Asks and writes.

    Signals: wrote() when a bundle was written.
    """

    wrote = Signal()

    def __init__(self, live: Live, key: DeskKey, page: QWidget) -> None:
        super().__init__(page)
        self._live, self._key, self._page = live, key, page

    def ask(self, dues: Sequence[Due], size: "Size | None" = None, *, anew: bool = False) -> None:
        """Write a bundle for each of some desks, once it was asked how and where to; `size` is what they come to, if
        that was measured; `anew` from the beginning, whatever they said that they have."""
        manner = Manner(anew=anew)
        if dues:
            self._key.needed(partial(self._offer, dues, manner, size) if size else partial(self._measure, dues, manner))

    def _measure(self, dues: Sequence[Due], manner: Manner) -> None:
        database = self._live.database
        self._live.jobs.run(
            partial(measure, database, dues, manner),
            done=partial(self._offer, dues, manner),
            title=mark("Exchange", "Measuring what is to be sent"),
            owner=self,
        )

    def _offer(self, dues: Sequence[Due], manner: Manner, size: "Size") -> None:
        """Ask in which manner, where it makes a difference."""
        if size.files or size.change_bytes > _SMALL:
            dialog = WriteDialog(self._live, self._page.window(), dues, size, anew=manner.anew)
            chosen = self._live.talk.decide(dialog)
            manner = dialog.manner() if chosen else manner
            dismiss(dialog)
            if not chosen:
                return
        if len(dues) == 1:
            self._ask_file(dues[0], manner)
        else:
            self._ask_folder(dues, manner)

    def _ask_file(self, due: Due, manner: Manner) -> None:
        title, suggested = translate("Exchange", "Write a bundle"), offered(self._name(due), ".lmcb")
        path = self._live.talk.file_to_save(title, suggested, [(translate(*BUNDLES[0]), BUNDLES[1])])
        if path is not None:
            self._write(due, path, manner)

    def _ask_folder(self, dues: Sequence[Due], manner: Manner) -> None:
        folder = self._live.talk.folder(translate("Exchange", "Choose the folder for the bundles"))
        if folder is not None:
            names = file_names([self._name(due) for due in dues], ".lmcb")
            for due, name in zip(dues, names, strict=True):
                self._write(due, folder / name, manner)

    def _name(self, due: Due) -> Sequence[str]:
        receiver = translate("Exchange", "all") if due.party is None else due.party.name
        return self._live.database.me.name, receiver, f"{date.today():%Y-%m-%d}"

    def _write(self, due: Due, path: Path, manner: Manner) -> None:
        database, who = self._live.database, author(self._live.settings)
        recipient, limit = None if due.party is None else due.party.card.id, manner.limit
        choice: dict[str, Any] = {"recipient": recipient, "evidence": manner.evidence, "anew": manner.anew}

        def work(progress: Progress) -> "list[Manifest]":
            from lmcdesk.sync import bundle, traffic

            if limit is None:
                written = [bundle.write(database, path, progress=progress, **choice)]
            else:
                written = bundle.write_parts(database, path, limit, progress=progress, **choice)
            traffic.note_sent(database, who, path.parent, written)
            return written

        def done(written: "list[Manifest]") -> None:
            does = partial(open_file, path.parent)
            self._live.talk.tell(_wrote(written), verb=mark("Exchange", "Open folder"), does=does)
            self.wrote.emit()

        self._live.jobs.run(work, done=done, title=mark("Exchange", "Writing the bundle"), owner=self)


def _wrote(written: "Sequence[Manifest]") -> str:
    n, size = sum(one.changes for one in written), sum(one.size for one in written)
    if len(written) == 1:
        text = translate("Exchange", "Wrote “{file}”. Changes: {n}. Size: {size}. You may remove the stick.")
        told = text.format(file=written[0].file, n=figures.number(n), size=bytes_told(size))
        return f"{told} {written[0].closure()}"
    text = translate(
        "Exchange",
        "Wrote {count} files, “{first}” to “{last}”, which may arrive in any order. Changes: {n}. Size: {size}. You "
        "may remove the stick.",
    )
    told = text.format(
        count=figures.number(len(written)),
        first=written[0].file,
        last=written[-1].file,
        n=figures.number(n),
        size=bytes_told(size),
    )
    return f"{told} {written[0].closure()}"
