"""Imports that were made, and how one is taken back."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from lmcdesk.domain.labels import field_name, kind_name
from lmcdesk.i18n import mark, translate
from lmcdesk.progress import Progress
from lmcdesk.store import lookup
from lmcdesk.store.undo import Undone, undo
from lmcdesk.ui import figures
from lmcdesk.ui.live import Live
from lmcdesk.ui.marks import State
from lmcdesk.ui.pages.writing import author

_NAMED = 5
"""Fields that are named before the rest is only counted."""


class TakingBack(QObject):
    """Takes an import back, after asking.

    Signals: taken(number) when one is.
    """

    taken = Signal(int)

    def __init__(self, live: Live, owner: QObject) -> None:
        super().__init__(owner)
        self._live = live

    def ask(self, number: int, file: str) -> None:
        """Take back the import of a receipt's number, if the user still wishes."""
        asked = translate("Sheet", "Take back the import of “{file}”?").format(file=file)
        detail = translate(
            "Sheet",
            "Its fields show again what they showed before, and records that came with it go to the bin. What was "
            "edited since stays as it is and is named afterwards.",
        )
        if not self._live.talk.ask(asked, mark("Sheet", "Take the import back"), detail=detail):
            return
        database, who = self._live.database, author(self._live.settings)

        def work(_progress: Progress) -> tuple[Undone, Mapping[UUID, str]]:
            undone = undo(database, who, number)
            with database.raw() as connection:
                return undone, lookup.names(connection, [id_ for _, id_, _ in undone.kept])

        def done(found: tuple[Undone, Mapping[UUID, str]]) -> None:
            undone, names = found
            self._live.talk.tell(_told(undone, names), State.HELD if undone.nothing else State.DONE)
            if not undone.nothing:
                self.taken.emit(number)

        self._live.jobs.run(work, done=done, title=mark("Sheet", "Taking the import back"), owner=self)


def _told(undone: Undone, names: Mapping[UUID, str]) -> str:
    text = translate("Sheet", "The import is taken back. Put back: {n}. Edited since and kept: {kept}.")
    if undone.nothing:
        text = translate("Sheet", "Nothing could be taken back: the import stands. Edited since and kept: {kept}.")
    n = undone.fields + undone.records
    told = text.format(n=figures.number(n), kept=figures.number(len(undone.kept)))
    if undone.kept:
        kept = ", ".join(
            _kept(names.get(id_) or kind_name(kind), kind, name) for kind, id_, name in undone.kept[:_NAMED]
        )
        more = translate("Sheet", "{told} These are: {fields}.")
        if len(undone.kept) > _NAMED:
            more = translate("Sheet", "{told} Among these are: {fields}.")
        told = more.format(told=told, fields=kept)
    for place, n in undone.elsewhere.items():
        text = translate("Sheet", "{told} Entries that stay, as they belong to {place}: {n}.")
        told = text.format(told=told, place=place, n=figures.number(n))
    return told


def _kept(record: str, kind: str, name: str) -> str:
    if name == "deleted":  # the record as such
        return translate("Sheet", "“{record}” itself").format(record=record)
    return translate("Sheet", "{field} of “{record}”").format(field=field_name(kind, name), record=record)
