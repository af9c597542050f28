"""A field for one of many values, found by typing some of its words."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    QStringListModel,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from lmcdesk.catalogue.folding import fold
from lmcdesk.i18n import translate
from lmcdesk.store.lookup import Named
from lmcdesk.ui import icons, painting, theme
from lmcdesk.ui.fields import Field, Unreadable, normal
from lmcdesk.ui.words import Phrase

Pick = tuple[Any, str]
"""A value, and the text it stands under."""

_SHOWN = 8
"""Finds shown at once; the rest scrolls."""


Index = QModelIndex | QPersistentModelIndex


class _Line(QStyledItemDelegate):
    """Draws a find in one line, cut with an ellipsis, as high as its letters need."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        m, place = theme.metrics(), QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(place, theme.colour("select" if chosen else "surface"))
        painting.draw_text(painter, place.adjusted(m.cell, 0, -m.near, 0), str(index.data()), m.text)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, theme.metrics().row)


class PickField(Field):
    """A line to type in, and below it the values that hold all words typed. Down opens the whole list."""

    entry: QLineEdit

    def __init__(
        self,
        name: str,
        label: Phrase,
        choices: Sequence[Pick] = (),
        *,
        also: Mapping[Any, str] | None = None,
        free: bool = False,
        **more: Any,
    ) -> None:
        """`also` holds further words that lead to a value. With `free`, what is not in the list can be given too; the
        value is then the text itself."""
        self._free = free
        self._taken: Any = None
        super().__init__(name, label, **more)
        self.offer(choices, also)

    def offer_records(self, records: Iterable[Named]) -> None:
        """Offer records of the desk, found by any of their names."""
        records = list(records)
        self.offer([(one.id, one.called) for one in records], {one.id: one.words for one in records})

    def offer(self, choices: Sequence[Pick], also: Mapping[Any, str] | None = None) -> None:
        """Offer other values; what stands in the field stays."""
        more = also or {}
        self._picks = [(value, text, fold(f"{text} {more.get(value, '')}")) for value, text in choices]
        self._texts = dict(choices)
        if self._taken is not None and self._taken in self._texts:
            self.entry.setText(self._texts[self._taken])

    def _make(self) -> QLineEdit:
        line = QLineEdit()
        line.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._found = QStringListModel(line)
        self._shown: list[Pick] = []
        self._completer = QCompleter(self._found, line)
        self._completer.setWidget(line)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_SHOWN)
        popup = self._popup
        popup.setProperty("kind", "popup")
        popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        popup.setItemDelegate(_Line(popup))
        self._completer.activated[QModelIndex].connect(self._take)  # type: ignore[index]  # unknown to PySide's stubs
        line.textEdited.connect(self._look)
        line.editingFinished.connect(self._tidy)
        line.installEventFilter(self)
        return line

    @property
    def _popup(self) -> QAbstractItemView:
        popup = self._completer.popup()
        assert popup is not None  # it is made when it is first asked for
        return popup

    # Typing

    def _matches(self, typed: str) -> list[Pick]:
        """Those that hold all words, the ones that begin with what was typed first."""
        wanted = fold(typed)
        words = wanted.split()
        found = [(value, text, folded) for value, text, folded in self._picks if all(w in folded for w in words)]
        found.sort(key=lambda pick: not pick[2].startswith(wanted))
        return [(value, text) for value, text, _ in found]

    def _look(self, typed: str) -> None:
        self._taken = None
        self._open(typed)
        self.edited.emit()

    def _open(self, typed: str) -> None:
        self._shown = self._matches(typed)
        self._found.setStringList([text for _, text in self._shown])
        if not self._found.rowCount():
            self._popup.hide()
            return
        self._popup.setMinimumWidth(min(theme.metrics().text_column, max(self.entry.width(), 1)))
        self._completer.complete()

    def _take(self, index: Index) -> None:
        """By its place, since two values may have the same text."""
        self.load(self._shown[index.row()][0])
        self.show_problem("")
        self.edited.emit()

    def _tidy(self) -> None:
        """What can only mean one value becomes that value when the field is left."""
        if not self.entry.isModified() or self._popup.isVisible():
            return
        try:
            value = self.value()
        except Unreadable as unreadable:
            self.show_problem(str(unreadable))
            return
        self.load(value)
        self.show_problem("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down in the closed field opens the list."""
        if watched is self.entry and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            opens = event.key() == Qt.Key.Key_Down and not self._popup.isVisible()
            if opens:
                self._open("" if self._taken is not None else self.entry.text())
                return True
        return super().eventFilter(watched, event)

    # As a field of a form

    def load(self, value: Any) -> None:
        self._taken = value
        self.entry.setText(self._texts.get(value, "" if value is None else str(value)))
        self.entry.setCursorPosition(0)

    def value(self) -> Any:
        typed = normal(self.entry.text())
        if not typed:
            return None
        if self._taken is not None:
            return self._taken
        found = self._matches(typed)
        same = [value for value, text in found if fold(text) == fold(typed)]
        if same or (len(found) == 1 and not self._free):
            return same[0] if same else found[0][0]
        if self._free:
            return typed
        raise Unreadable(translate("Form", "Choose one from the list: type some of its words, then press Enter."))
