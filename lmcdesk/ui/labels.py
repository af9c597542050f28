"""Text that stands in the window: a line of a known kind, a state with its mark."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from lmcdesk.ui import fonts, marks, painting, theme
from lmcdesk.ui.words import Phrase, said

SAYS_AGAIN = (QEvent.Type.LanguageChange, QEvent.Type.StyleChange)
"""The events after which a widget says its texts and takes its sizes again."""


@dataclass(frozen=True)
class Kind:
    """How a text looks: the name of its size in the metrics, its weight, its colour token."""

    size: str
    weight: int
    token: str

    @property
    def pixels(self) -> int:
        """Its size as shown now."""
        return int(getattr(theme.metrics(), self.size))


KINDS: Final = {
    "text": Kind("text", fonts.REGULAR, "ink"),
    "strong": Kind("text", fonts.STRONG, "ink"),
    "quiet": Kind("text", fonts.REGULAR, "ink2"),
    "hint": Kind("small", fonts.REGULAR, "ink2"),
    "caption": Kind("small", fonts.STRONG, "ink"),
    "panel": Kind("panel", fonts.STRONG, "ink"),
    "fact": Kind("fact", fonts.STRONG, "ink"),
    "title": Kind("title", fonts.STRONG, "ink"),
    "figure": Kind("title", fonts.STRONG, "ink"),
    "welcome": Kind("welcome", fonts.STRONG, "ink"),
    "band name": Kind("panel", fonts.NAME, "nav_ink"),
    "band": Kind("small", fonts.REGULAR, "nav_ink2"),
}
"""The kinds of text that the window knows; there are no others."""

_ONE_LINE = 80
"""Letters that a tooltip shows in one line."""


def tip(text: str) -> str:
    """A text as a tooltip: one that looks like markup is not read as such, and a long one goes over several lines."""
    if len(text) <= _ONE_LINE and not {"<", "&"} & set(text):
        return text
    plain = text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
    return f"<p>{plain}</p>"


class Label(QLabel):
    """One line of text of a kind of KINDS, said again when the language changes; with `cut` it may be narrower than
    its text, which then ends in an ellipsis and stands whole in the tooltip."""

    def __init__(
        self, phrase: Phrase = "", kind: str = "text", *, cut: bool = False, token: str = "", right: bool = False
    ) -> None:
        super().__init__()
        self._side = painting.RIGHT if right else painting.LEFT
        self._phrase, self._kind, self._cut, self._token = phrase, KINDS[kind], cut, token
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred if cut else QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(phrase)

    def say(self, phrase: Phrase, *, token: str | None = None) -> None:
        """Show another text, in another colour token if wished."""
        self._phrase = phrase
        if token is not None:
            self._token = token
        text = said(phrase)
        self.setText(text)
        self.setToolTip(tip(text) if self._cut else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        text, kind = self.text(), self._kind
        width = painting.text_width(text, kind.pixels, kind.weight)
        return QSize(int(width) + 1, fonts.line_height(kind.pixels, text))

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        return QSize(min(whole.width(), theme.metrics().letters(6)), whole.height()) if self._cut else whole

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        kind = self._kind
        token = self._token or kind.token
        painting.draw_text(painter, QRectF(self.rect()), self.text(), kind.pixels, kind.weight, token, self._side)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in SAYS_AGAIN:
            self.say(self._phrase)


class StateLabel(QLabel):
    """A state's mark and word (or another text); `boxed` as a chip, which stands only in headers and panels."""

    def __init__(self, state: marks.State, phrase: Phrase | None = None, *, boxed: bool = False) -> None:
        super().__init__()
        self._boxed = boxed
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_state(state, phrase)

    def show_state(self, state: marks.State, phrase: Phrase | None = None) -> None:
        """Show another state; without a phrase, its own word."""
        self._state, self._phrase = state, phrase
        self.setText(marks.word(state) if phrase is None else said(phrase))
        self.updateGeometry()
        self.update()

    @property
    def _kind(self) -> Kind:
        return KINDS["caption" if self._boxed else "strong"]

    def sizeHint(self) -> QSize:
        m, kind = theme.metrics(), self._kind
        width = painting.text_width(self.text(), kind.pixels, kind.weight) + m.mark + m.near
        height = max(m.chip if self._boxed else 0, fonts.line_height(kind.pixels, self.text()))
        return QSize(int(width) + (2 * m.near if self._boxed else m.tight), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, m, kind = QPainter(self), theme.metrics(), self._kind
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, hue = "surface", marks.hue(self._state)
        left = float(m.near if self._boxed else m.tight / 2)
        if self._boxed:
            ground = hue + "_soft"
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(ground))
            painter.drawRoundedRect(self.rect(), m.chip_radius, m.chip_radius)
        middle = self.height() / 2
        marks.draw(painter, self._state, QPointF(left + m.mark / 2, middle), ground=ground)
        place = QRectF(left + m.mark + m.near, 0, self.width() - left - m.mark - m.near, self.height())
        painting.draw_text(painter, place, self.text(), kind.pixels, kind.weight, hue)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in SAYS_AGAIN:
            self.show_state(self._state, self._phrase)


class MarkDot(QWidget):
    """A state's mark alone, beside a text that says what it means."""

    def __init__(self, state: marks.State, first_line: Callable[[], float] | None = None) -> None:
        """`first_line` tells where the middle of the first line is of a text that may have several (Paragraph), as
        high as the mark's place is then."""
        super().__init__()
        self._state, self._first_line = state, first_line
        high = QSizePolicy.Policy.Fixed if first_line is None else QSizePolicy.Policy.Preferred
        self.setSizePolicy(QSizePolicy.Policy.Fixed, high)

    def show_state(self, state: marks.State) -> None:
        """Show another state's mark."""
        self._state = state
        self.update()

    def sizeHint(self) -> QSize:
        m = theme.metrics()
        return QSize(m.mark + m.tight, m.line)

    def paintEvent(self, event: QPaintEvent) -> None:
        middle = QRectF(self.rect()).center()
        if self._first_line is not None:
            middle.setY(self._first_line())
        marks.draw(QPainter(self), self._state, middle)
