"""The bar above a list: a field that searches, a saved view, a chip for each filter, what the list is grouped by."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QMenu, QSizePolicy, QWidget

from lmcdesk.i18n import mark, translate
from lmcdesk.ui import figures, theme
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.choice import Choice, SearchField
from lmcdesk.ui.labels import Label
from lmcdesk.ui.reading_order import takers
from lmcdesk.ui.widgets import across, dismiss, down, open_at
from lmcdesk.ui.words import Phrase, said, without_key

Offer = tuple[Phrase, Callable[[], object]]
"""A filter that can be added: its name, and what is done to ask for its value."""


class _Chip(Button):
    """A filter in use; pressed, it is taken away."""

    def __init__(self, phrase: Phrase, drop: Callable[[], object]) -> None:
        super().__init__(phrase, "chip", icon="close", does=drop)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # its cross stands behind its text

    def say(self, phrase: Phrase) -> None:
        super().say(phrase)
        self.setAccessibleDescription(translate("FilterBar", "Take this filter away"))


class FilterBar(QWidget):
    """Search, view, filters, grouping. What does not fit stands behind a button that tells the number of filters.

    Signals: dropped(name) when the user takes a filter away.
    """

    dropped = Signal(str)

    def __init__(
        self,
        search: SearchField,
        *,
        view: Choice | None = None,
        group: Choice | None = None,
        offers: Callable[[], Sequence[Offer]] | None = None,
    ) -> None:
        """`offers` is asked for the filters that can be added when the user wants one."""
        super().__init__()
        self.search = search
        self._view, self._group, self._offers = view, group, offers
        self._chips: dict[str, Button] = {}
        self._add = Button(mark("FilterBar", "Add filter"), "quiet", icon="plus", does=self._offer)
        self._group_by = Label(mark("FilterBar", "Group by"), "hint")
        self._folded = Button(self._count, icon="filter", does=self._unfold)
        self._popup = QFrame(self, Qt.WindowType.Popup)
        self._popup.setProperty("kind", "popup")
        self._column = down(margins="inner")
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        self._popup.setLayout(self._column)
        self._row = across()
        whole = across(search, (self._row, 1), self._folded)
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # it folds rather than holding the window wide
        self.setLayout(whole)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._narrow: bool | None = None
        self._arrange()

    def show_filters(self, filters: Sequence[tuple[str, Phrase]]) -> None:
        """Show the filters in use, by name and text ("Stage: in implementation")."""
        for chip in self._chips.values():
            dismiss(chip)
        self._chips = {name: _Chip(phrase, partial(self.dropped.emit, name)) for name, phrase in filters}
        self._narrow = None
        self._arrange()

    def _count(self) -> str:
        return translate("FilterBar", "Filters ({n})").format(n=figures.number(len(self._chips)))

    def _parts(self) -> list[QWidget]:
        parts: list[QWidget] = [self._view] if self._view is not None else []
        parts += self._chips.values()
        if self._offers is not None:
            parts.append(self._add)
        if self._group is not None:
            parts += [self._group_by, self._group]
        return parts

    def _needed(self) -> int:
        gap = theme.metrics().near
        return self.search.width() + gap + sum(part.sizeHint().width() + gap for part in self._parts())

    def _arrange(self) -> None:
        """Stand in one row, or fold behind the button."""
        narrow = self.window().width() < theme.metrics().fold_header or self._needed() > self.width()
        self._folded.say(self._count)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._folded.setVisible(narrow)
        for box in (self._row, self._column):
            while box.takeAt(0) is not None:
                pass
        box = self._column if narrow else self._row
        for part in self._parts():
            if part is self._group_by and not narrow:
                self._row.addStretch(1)
            box.addWidget(part)
            part.show()
        if narrow or self._group is None:
            self._row.addStretch(1)

    def _unfold(self) -> None:
        self._popup.adjustSize()
        open_at(self._popup, self._folded.mapToGlobal(QPoint(0, self._folded.height())))
        first = next(takers(self._popup), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.PopupFocusReason)

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for phrase, does in self._offers() if self._offers is not None else ():
            menu.addAction(without_key(said(phrase))).triggered.connect(lambda _=False, does=does: does())
        menu.popup(self._add.mapToGlobal(QPoint(0, self._add.height())))

    def sizeHint(self) -> QSize:
        return QSize(self._needed(), theme.metrics().field)

    def minimumSizeHint(self) -> QSize:
        gap = theme.metrics().near
        width = self.search.width() + gap + self._folded.sizeHint().width()
        return QSize(width, theme.metrics().field)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
