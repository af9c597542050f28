"""The window's one background thread: long work runs there one after the other, and its news arrive on the interface
thread."""

import gc
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from queue import SimpleQueue
from typing import Any, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from lmcdesk.errors import DeskError
from lmcdesk.progress import Cancelled, Progress
from lmcdesk.ui.words import Phrase

T = TypeVar("T")

_BETWEEN_TIDYINGS = 100
"""Milliseconds between two looks at what Python has to collect: a job may make a million objects a second."""

_LONG_WORK = 30.0
"""Seconds of work after which what has become old is looked through as well, which may take a moment."""

_BETWEEN_NEWS = 0.05
"""Seconds between two reports of progress; work may step far more often than a bar can be drawn."""


class Job(Generic[T]):
    """A piece of work under way: how far it is, and the wish to stop it."""

    def __init__(self, work: Callable[[Progress], T], title: Phrase, owner: QObject | None) -> None:
        self.title = title
        self.step: tuple[int, int, str] = (0, 0, "")
        """Steps done, steps in all (0: not known), a note."""
        self._work = work
        self._owner = owner
        self._stop = threading.Event()
        self._told = 0.0

    def cancel(self) -> None:
        """Ask the work to stop at its next step; what it wrote is rolled back by itself."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._stop.is_set()

    def run(self, tell: Callable[[], None]) -> T:
        """Do the work, on the background thread; `tell` is called after steps, but not too often."""

        def step(done: int, total: int, note: str) -> None:
            self.step = (done, total, note)
            now = time.monotonic()
            if now - self._told >= _BETWEEN_NEWS:
                self._told = now
                tell()

        if self.cancelled:
            raise Cancelled
        return self._work(Progress(step, self._stop.is_set))

    def wants(self, callback: Callable[..., object]) -> bool:
        """Whether the widget that a callback belongs to is still there: a page may be closed while its job runs."""
        while isinstance(callback, partial):
            callback = callback.func
        owners = (self._owner, getattr(callback, "__self__", None))
        return all(shiboken6.isValid(owner) for owner in owners if isinstance(owner, QObject))


class Jobs(QObject):
    """Runs long work.

    Signals: changed() when a job begins, steps or ends, for the bar that shows it.
    """

    changed = Signal()
    _news = Signal(object)
    _open = 0
    """How many there are: while there is one, Python collects on the interface thread alone."""

    def __init__(self, failed: Callable[[DeskError], object]) -> None:
        """`failed` hears of errors that a job has no ear for."""
        super().__init__()
        self._failed = failed
        self._waiting: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self.jobs: list[Job[Any]] = []
        """What runs, first, and what waits."""
        # Queued even from the thread's own side, so that every callback runs on the thread that owns this object.
        self._news.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        # Python would collect on whatever thread happens to allocate, and take dead widgets apart there while Qt does
        # so here. It is told to wait, and collects when this thread has time.
        Jobs._open += 1
        gc.disable()
        self._tidying = QTimer(self, interval=_BETWEEN_TIDYINGS)
        self._tidying.timeout.connect(self._tidy)
        self._tidied = time.monotonic()
        self._tidying.start()
        self._thread = threading.Thread(target=self._run, name="jobs", daemon=True)
        self._thread.start()

    def run(
        self,
        work: Callable[[Progress], T],
        *,
        done: Callable[[T], object] | None = None,
        failed: Callable[[DeskError], object] | None = None,
        stepped: Callable[[int, int, str], object] | None = None,
        ended: Callable[[], object] | None = None,
        title: Phrase = "",
        owner: QObject | None = None,
    ) -> Job[T]:
        """Run `work(progress)` in the background and call back on the interface thread: `done` with its result, or
        `failed` with the error that a person can mend; `stepped` now and then; `ended` in any case, at last.

        Cancelling is no error: only `ended` is called. A bug in the work goes to the crash dialog. Callbacks of
        widgets that are gone are dropped; for a lambda, `owner` tells whose it is. With a `title` the status bar shows
        the work.
        """
        job = Job(work, title, owner)
        self.jobs.append(job)

        def tell(callback: Callable[..., object] | None, *news: object) -> None:
            if callback is not None and job.wants(callback):
                callback(*news)

        def step() -> None:
            tell(stepped, *job.step)
            self.changed.emit()

        def end(outcome: Callable[[], object]) -> None:
            self.jobs.remove(job)
            try:
                outcome()
            finally:
                tell(ended)
                self.changed.emit()

        def in_background() -> None:
            outcome: Callable[[], object] = _nothing
            try:
                outcome = partial(tell, done, job.run(lambda: self._news.emit(step)))
            except Cancelled:
                pass
            except DeskError as fault:
                outcome = partial(tell, failed or self._failed, fault)
            except Exception as bug:
                outcome = partial(_crash, bug)
            self._news.emit(partial(end, outcome))

        self._waiting.put(in_background)
        self.changed.emit()
        return job

    def close(self) -> None:
        """Cancel what runs and what waits, and wait for the thread. Nothing, the second time."""
        if not self._thread.is_alive():
            return
        for job in self.jobs:
            job.cancel()
        self._waiting.put(None)
        self._thread.join()
        self._tidying.stop()
        Jobs._open -= 1
        if not Jobs._open:
            gc.enable()

    def _run(self) -> None:
        while (work := self._waiting.get()) is not None:
            work()
            # What the work held, widgets among it, is let go of on the interface thread.
            held = [work]
            del work
            self._news.emit(held.clear)

    def _tidy(self) -> None:
        """Collect what is due by Python's own measure; of what a job makes, only what is young while it runs."""
        now = time.monotonic()
        if not self.jobs or now - self._tidied > _LONG_WORK:
            self._tidied = now
        for generation in (2, 1, 0) if self._tidied == now else (0,):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return

    def _deliver(self, news: Callable[[], None]) -> None:
        news()


def _nothing() -> None:
    pass


def _crash(bug: Exception) -> None:
    sys.excepthook(type(bug), bug, bug.__traceback__)
