"""How long work tells how far it is, and how it is asked to stop."""

from collections.abc import Callable, Collection, Iterator
from typing import TypeVar

_Thing = TypeVar("_Thing")
_EVERY = 500
"""Things between two steps."""


class Cancelled(Exception):
    """The user asked to stop; whoever holds the transaction rolls it back."""


class Progress:
    """The last argument of every long function. The default listens to nobody and is never cancelled.

    `tell(done, total, note)` is called at each step; `stop()` says whether the user asked to stop.
    """

    def __init__(
        self,
        tell: Callable[[int, int, str], None] | None = None,
        stop: Callable[[], bool] | None = None,
    ) -> None:
        self._tell = tell
        self._stop = stop

    def step(self, done: int, total: int, note: str = "") -> None:
        """Say how far the work is. Raises Cancelled if the user asked to stop; `total` 0 means it is not known."""
        if self._stop is not None and self._stop():
            raise Cancelled
        if self._tell is not None:
            self._tell(done, total, note)

    def through(self, things: Collection[_Thing], note: str = "", every: int = _EVERY) -> Iterator[_Thing]:
        """Give things one after the other, with a step at the first of every so many. Raises Cancelled."""
        for done, thing in enumerate(things):
            if done % every == 0:
                self.step(done, len(things), note)
            yield thing
