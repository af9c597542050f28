"""Fields to search and to choose with."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
)

from lmcdesk.i18n import mark
from lmcdesk.ui import icons, painting, theme
from lmcdesk.ui.labels import SAYS_AGAIN
from lmcdesk.ui.words import Phrase, said


class Choice(QComboBox):
    """A field to choose one of a few values in.

    Signals: chosen(value) when the user took one.
    """

    chosen = Signal(object)

    def __init__(self, name: Phrase, choices: Sequence[tuple[Any, Phrase]] = (), *, lead: Phrase = "") -> None:
        """`name` is what a screen reader calls it; `lead` stands before the choice, as in "View: Open projects"."""
        super().__init__()
        self._name, self._lead, self._choices = name, lead, list(choices)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._say(0)
        self.setItemDelegate(QStyledItemDelegate(self))  # the style's own would not be as high as the letters need
        self.activated.connect(lambda at: self.chosen.emit(self._choices[at][0]))

    def offer(self, choices: Sequence[tuple[Any, Phrase]]) -> None:
        """Offer other choices; the value chosen stays if it is still among them, otherwise the first is."""
        before = self.value()
        self._choices = list(choices)
        values = [value for value, _ in self._choices]
        self._say(values.index(before) if before in values else 0)

    def value(self) -> Any:
        """The value chosen; None when there is nothing to choose."""
        return self._choices[self.currentIndex()][0] if self.currentIndex() >= 0 else None

    def choose(self, value: Any) -> None:
        """Show a value as chosen; nothing, when it is not offered. Tells nobody."""
        values = [offered for offered, _ in self._choices]
        self.setCurrentIndex(values.index(value) if value in values else -1)

    def _say(self, at: int) -> None:
        with QSignalBlocker(self):
            self.clear()
            self.addItems([said(text) for _, text in self._choices])
            self.setCurrentIndex(at if at < len(self._choices) else -1)
        self.setAccessibleName(said(self._name))
        self.updateGeometry()

    def _shown(self) -> str:
        lead, text = said(self._lead), self.currentText()
        return f"{lead} {text}" if lead and text else text

    def sizeHint(self) -> QSize:
        m = theme.metrics()
        lead = said(self._lead)
        widest = max((painting.text_width(said(text), m.text) for _, text in self._choices), default=0)
        before = painting.text_width(lead + " ", m.text) if lead else 0
        return QSize(int(widest + before) + 1 + m.border + 3 * m.near + m.icon_small, m.field)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.metrics().letters(8), theme.metrics().field)

    def paintEvent(self, event: QPaintEvent) -> None:
        # The frame from the style, the text by its base line, the arrow from the icons.
        frame = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = ""
        frame.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        frame.end()
        painter, m = QPainter(self), theme.metrics()
        middle = (self.height() - m.icon_small) / 2
        arrow = QRectF(self.width() - m.icon_small - m.near, middle, m.icon_small, m.icon_small)
        ink, pale = ("ink", "ink2") if self.isEnabled() else ("ink2", "ink3")
        icons.draw(painter, "down", arrow, pale)
        place = QRectF(m.near + m.border, 0, arrow.left() - m.near - m.border, self.height())
        painting.draw_text(painter, place, self._shown(), m.text, token=ink)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling a form past it must not change it

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in SAYS_AGAIN:
            self._say(self.currentIndex())


class SearchField(QLineEdit):
    """A field that filters as one types.

    Signals: textChanged(text) of Qt. Escape empties it.
    """

    def __init__(self, hint: Phrase, *, name: Phrase = "", letters: int = 26) -> None:
        super().__init__()
        self._hint, self._name, self._letters = hint, name or mark("Search", "Search"), letters
        self.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._say()

    def _say(self) -> None:
        self.setPlaceholderText(said(self._hint))
        self.setAccessibleName(said(self._name))
        self.setFixedWidth(theme.metrics().letters(self._letters))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in SAYS_AGAIN:
            self._say()
