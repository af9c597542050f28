"""Buttons and boxes to tick."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from lmcdesk.ui import fonts, icons, painting, theme
from lmcdesk.ui.labels import SAYS_AGAIN, tip
from lmcdesk.ui.words import Phrase, said, without_key

_INKS = {"primary": "on_accent", "chip": "ink2", "icon": "ink2"}


class Button(QPushButton):
    """A button: "plain", "primary" (one a page), "quiet" (a word in the accent), "icon" (close, more: no word shown),
    "segment" (one of several, pressed in), "crumb" (the way back).

    Its word begins with a verb, and ends in … when something is still asked."""

    def __init__(
        self,
        phrase: Phrase,
        kind: str = "plain",
        *,
        icon: str = "",
        does: Callable[[], object] | None = None,
        key: str = "",
    ) -> None:
        super().__init__()
        self._phrase, self._kind, self._reason = phrase, kind, ""  # type: tuple[Phrase, str, Phrase]
        self.setProperty("kind", kind)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCheckable(kind == "segment")
        if icon:
            self.setIcon(icons.icon(icon, _INKS.get(kind, "accent")))
        if key:
            self.setShortcut(QKeySequence(key))
        if does is not None:
            # Not connected directly: clicked carries whether the button is checked.
            self.clicked.connect(lambda: does())
        self.say(phrase)

    def say(self, phrase: Phrase) -> None:
        """Show another word."""
        self._phrase = phrase
        m, text, shortcut = theme.metrics(), said(phrase), self.shortcut()
        size = m.small if self._kind == "crumb" else m.text
        self.setFont(fonts.font(size, fonts.STRONG if self._kind == "primary" else fonts.REGULAR))
        self.setIconSize(QSize(m.icon_small, m.icon_small))
        self.setText("" if self._kind == "icon" else without_key(text))
        self.setShortcut(shortcut)  # setText forgets it
        self.setAccessibleName(text)
        if self._kind == "icon":
            self.setFixedSize(m.button, m.button)
        self._tell()

    def can(self, possible: bool, reason: Phrase = "") -> None:
        """Enable it, or disable it with the reason, which its tooltip tells."""
        self._reason = "" if possible else reason
        self.setEnabled(possible)
        self._tell()

    def _tell(self) -> None:
        self.setToolTip(tip(said(self._reason) or (self.accessibleName() if self._kind == "icon" else "")))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in SAYS_AGAIN:
            self.say(self._phrase)


class Segments(QWidget):
    """A few ways to see one thing, of which one is pressed in.

    Signals: chosen(value) when the user presses one.
    """

    chosen = Signal(object)

    def __init__(self, choices: Sequence[tuple[Any, Phrase]]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._buttons = {value: Button(phrase, "segment") for value, phrase in choices}
        only = QButtonGroup(self)
        for value, button in self._buttons.items():
            if row.count():
                row.addSpacing(-theme.metrics().border)  # neighbours share one; a layout takes no such spacing
            row.addWidget(button)
            only.addButton(button)
            button.clicked.connect(partial(self.chosen.emit, value))
        next(iter(self._buttons.values())).setChecked(True)

    def say(self, value: Any, phrase: Phrase) -> None:
        """Show another word for one."""
        self._buttons[value].say(phrase)

    def choose(self, value: Any) -> None:
        """Press one in. Tells nobody."""
        self._buttons[value].setChecked(True)

    def value(self) -> Any:
        """What is pressed in."""
        return next(value for value, button in self._buttons.items() if button.isChecked())


class Check(QCheckBox):
    """A box to tick; drawn here, since the style's own box is too pale to be seen by all."""

    def __init__(self, phrase: Phrase) -> None:
        super().__init__()
        self._phrase = phrase
        self.setText(said(phrase))

    def sizeHint(self) -> QSize:
        m = theme.metrics()
        width = m.tight + m.icon_small + m.near + painting.text_width(self.text(), m.text) + m.near
        return QSize(int(width) + 1, m.button)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, at: QPoint) -> bool:
        return self.rect().contains(at)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, m = QPainter(self), theme.metrics()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(m.tight, (self.height() - m.icon_small) / 2, m.icon_small, m.icon_small)
        on = self.isChecked()
        painter.setPen(QPen(theme.colour("accent" if on else "control"), 2))
        painter.setBrush(theme.colour("accent" if on else "surface"))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 2, 2)
        if on:
            icons.draw(painter, "tick", box, "on_accent")
        place = QRectF(box.right() + m.near, 0, self.width() - box.right() - m.near, self.height())
        painting.draw_text(painter, place, self.text(), m.text, token="ink" if self.isEnabled() else "ink3")
        if self.hasFocus():
            painting.draw_ring(painter, QRectF(self.rect()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in SAYS_AGAIN:
            self.setText(said(self._phrase))
            self.updateGeometry()
