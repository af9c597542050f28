"""What stands beside the lists of bundles: the story of the row that was reached, or what became of those just
merged."""

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QStackedWidget

from lmcdesk.progress import Progress
from lmcdesk.store.side_by_side import Beside as Noticed
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.jobs import Job
from lmcdesk.ui.live import Live
from lmcdesk.ui.pages import exchange_telling as telling
from lmcdesk.ui.pages.exchange_reading import Came, Due
from lmcdesk.ui.pages.exchange_results import Results
from lmcdesk.ui.pages.exchange_story import StoryPanel

if TYPE_CHECKING:
    from lmcdesk.sync.parts import Size
    from lmcdesk.sync.receipts import MergeReport

Doing = Callable[[Came | Due], list[list[Button]]]
"""What can be done with a row: buttons, line by line."""


class Beside(QStackedWidget):
    """Tells at once what is known of a row; what takes long to count follows."""

    def __init__(self, live: Live, doing: Doing) -> None:
        super().__init__()
        self._live, self._doing = live, doing
        self.row: Came | Due | None = None
        """What is told of."""
        self._enrolled = True
        self._measuring: Job[Any] | None = None
        self._measured: tuple[Due, Size] | None = None
        self.story, self.results = StoryPanel(), Results(self.close_results)
        self.addWidget(self.story)
        self.addWidget(self.results)

    def show_results(self, reports: "list[MergeReport]") -> None:
        """Show what became of bundles, until they are closed or another row is chosen."""
        self.results.show_reports(reports)
        self.setCurrentWidget(self.results)

    def close_results(self) -> None:
        """Go back to the story."""
        self.setCurrentWidget(self.story)

    def tell(self, row: Came | Due | None, *, enrolled: bool) -> None:
        """Tell of a row. Nobody believes the bundles of a desk that is not `enrolled`."""
        self.row, self._enrolled = row, enrolled
        if row is None:
            self.story.tell(None, ())
        elif isinstance(row, Due):
            self._tell_due(row, None)
            if not row.nothing:
                self._count(row)
        else:
            self.story.tell(telling.of_row(row), self._doing(row))
            if row.receipt and row.changes and not row.undone:
                self._notice(row)

    def measured(self, due: Due) -> "Size | None":
        """What a bundle for a desk comes to, if it was measured."""
        return self._measured[1] if self._measured is not None and self._measured[0] is due else None

    def _tell_due(self, due: Due, kinds: Counter[int] | None, size: "Size | None" = None) -> None:
        self.story.tell(telling.of_due(due, kinds, size, enrolled=self._enrolled), self._doing(due))

    def _count(self, due: Due) -> None:
        """Count what it holds and measure it; a choice that was left meanwhile is measured no further."""
        database = self._live.database
        card = None if due.party is None else due.party.card
        if self._measuring is not None:
            self._measuring.cancel()

        def work(progress: Progress) -> "tuple[Counter[int], Size]":
            from lmcdesk.sync import parts, traffic

            with database.raw() as connection:
                kinds = traffic.content(connection, card)
            return kinds, parts.size(database, parts.Choice(None if card is None else card.id), progress=progress)

        def done(counted: "tuple[Counter[int], Size]") -> None:
            self._measured = due, counted[1]
            if self.row is due:
                self._tell_due(due, *counted)

        self._measuring = self._live.jobs.run(work, done=done, owner=self)

    def _notice(self, row: Came) -> None:
        database = self._live.database

        def work(_progress: Progress) -> list[tuple[Noticed, str]]:
            from lmcdesk.store import lookup, side_by_side

            with database.raw() as connection:
                found = side_by_side.beside(connection, row.receipt)
                names = lookup.names(connection, [one.id for one in found])
            return [(one, names.get(one.id, "")) for one in found]

        def done(notices: list[tuple[Noticed, str]]) -> None:
            if notices and self.row is row:
                self.story.tell(telling.of_row(row, notices), self._doing(row))

        self._live.jobs.run(work, done=done, owner=self)
