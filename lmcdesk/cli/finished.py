"""Whether a command has written anything that stays, however it ends."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # it is slow to import, and not every command opens a desk
    from lmcdesk.store.database import Database


class Finished:
    """Watches the desk that a command opens. True once the desk has told of a write."""

    def __init__(self) -> None:
        self._heard = False
        self._desk: Database | None = None
        self._before = 0

    def watch(self, desk: "Database") -> None:
        """Begin to watch a desk."""
        self._desk, self._before = desk, _latest(desk)
        desk.subscribe(self._hear)

    def _hear(self, _touched: object) -> None:
        self._heard = True

    def __bool__(self) -> bool:
        return self._heard

    def look(self) -> None:
        """See for oneself, after a Ctrl-C that may have come between the writing and the telling of it."""
        if self._desk is not None and _latest(self._desk) != self._before:
            self._heard = True


def _latest(desk: "Database") -> int:
    from lmcdesk.store.history import receipts

    with desk.raw() as connection:
        return next((receipt.number for receipt in receipts(connection, limit=1)), 0)
