"""How much waits for a decision, in its box in the left band, from the opening of the desk on."""

from PySide6.QtCore import QObject

from lmcdesk.progress import Progress
from lmcdesk.ui.band import Band
from lmcdesk.ui.live import Live


class WaitingCount(QObject):
    """Shows how much waits in the item of the page that leads there. It counts once the desk is open, and again after
    each write; writes that come while it counts are counted together."""

    def __init__(self, live: Live, band: Band, page: str = "exchange") -> None:
        super().__init__(band)
        self._live, self._band, self._page = live, band, page
        self._counting = self._again = False
        live.touched.connect(self._hear)
        self.count()

    def _hear(self, touched: object) -> None:
        self.count()

    def count(self) -> None:
        """Count in the background and show it."""
        database = self._live.database
        if self._counting or database is None:
            self._again = self._counting
            return
        self._counting = True

        def work(_progress: Progress) -> int:
            from lmcdesk.store import conflicts

            with database.raw() as connection:
                return conflicts.count(connection)

        self._live.jobs.run(work, done=self._show, ended=self._ended, owner=self)

    def _show(self, count: int) -> None:
        self._band.wait(self._page, count)

    def _ended(self) -> None:
        self._counting = False
        if self._again:
            self._again = False
            self.count()
