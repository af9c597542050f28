"""By what the list of what waits is narrowed: province, project, day and severity."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from lmcdesk.i18n import mark
from lmcdesk.sync.words import place_name
from lmcdesk.ui import theme
from lmcdesk.ui.choice import Choice
from lmcdesk.ui.pages.conflicts_reading import Case, Severity
from lmcdesk.ui.words import Phrase

_ANY_PLACE: tuple[Any, Phrase] = (None, mark("Conflicts", "All provinces"))
_ANY_PROJECT: tuple[Any, Phrase] = (None, mark("Conflicts", "All projects"))

_DAYS: Sequence[tuple[Any, Phrase]] = (
    (None, mark("Conflicts", "Any day")),
    ((0, 1), mark("Conflicts", "Since yesterday")),
    ((0, 7), mark("Conflicts", "In the last 7 days")),
    ((0, 30), mark("Conflicts", "In the last 30 days")),
    ((31, 36_500), mark("Conflicts", "Older than 30 days")),
)
"""Between how many days ago the latest entry was made."""

_SEVERITIES: Sequence[tuple[Any, Phrase]] = (
    (None, mark("Conflicts", "Any severity")),
    (Severity.HIGH, mark("Conflicts", "High: money, dates, stage, deletion")),
    (Severity.MEDIUM, mark("Conflicts", "Medium: figures and codes")),
    (Severity.LOW, mark("Conflicts", "Low: texts and names")),
)


class ConflictFilters(QWidget):
    """Four choices, two beside two; in a narrow window, which is a low one too, all four side by side.

    Signals: chosen() when one was made.
    """

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.place = Choice(mark("Conflicts", "Province"), [_ANY_PLACE])
        self.project = Choice(mark("Conflicts", "Project"), [_ANY_PROJECT])
        self.day = Choice(mark("Conflicts", "Day of the latest entry"), _DAYS)
        self.severity = Choice(mark("Conflicts", "Severity"), _SEVERITIES)
        self._choices = (self.place, self.project, self.day, self.severity)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for choice in self._choices:
            choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            choice.chosen.connect(lambda _: self.chosen.emit())
        self._columns = 0
        self._arrange(2)

    def offer(self, cases: Sequence[Case]) -> None:
        """Offer the provinces and projects of what waits; what is chosen stays chosen while it is among them."""
        places = sorted({case.place for case in cases if case.place}, key=place_name)
        projects = {case.project_id: case.project or case.title for case in cases if case.project_id is not None}
        self.place.offer([_ANY_PLACE, *((place, lambda place=place: place_name(place)) for place in places)])
        self.project.offer([_ANY_PROJECT, *sorted(projects.items(), key=lambda one: one[1].casefold())])

    def clear(self) -> None:
        """Choose nothing."""
        for choice in self._choices:
            choice.choose(None)

    @property
    def active(self) -> bool:
        """Whether anything is chosen."""
        return any(choice.value() is not None for choice in self._choices)

    def passes(self, case: Case) -> bool:
        """Whether a record is among what is chosen."""
        if self.day.value() is not None:
            nearest, farthest = (date.today() - timedelta(days) for days in self.day.value())
            if not farthest <= case.since <= nearest:
                return False
        return (
            self.place.value() in (None, case.place)
            and self.project.value() in (None, case.project_id)
            and self.severity.value() in (None, case.severity)
        )

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for at, choice in enumerate(self._choices):
            self._grid.addWidget(choice, at // columns, at % columns)
        for column in range(len(self._choices)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._grid.setSpacing(theme.metrics().near)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(4 if self.window().width() < theme.metrics().fold_band else 2)
