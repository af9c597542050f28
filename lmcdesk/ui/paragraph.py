"""Text of several lines, in scripts with and without spaces, with words that are marked."""

import re
from dataclasses import dataclass
from string import Formatter
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy

from lmcdesk import i18n
from lmcdesk.reports.breaking import BREAK_HINT, soften
from lmcdesk.ui import fonts, theme
from lmcdesk.ui.labels import KINDS, SAYS_AGAIN
from lmcdesk.ui.words import Phrase, said

_WIDTHS_KEPT = 8

_LINE_END = "\u2028"
"""What Qt begins a new line at."""


@dataclass(frozen=True)
class Span:
    """A piece of a paragraph. Styles: "" as the rest, "strong", "removed" (struck through), "added", "differs"."""

    text: str
    style: str = ""


def fill(template: str, **places: str | Span) -> list[Span]:
    """A translated sentence with named places as spans: fill(translate(...), who=Span("Keo", "strong")). The sentence
    stays whole for the translator and no value is ever read as markup."""
    spans: list[Span] = []
    for literal, name, _, _ in Formatter().parse(template):
        if literal:
            spans.append(Span(literal))
        if name is not None:
            value = places[name]
            spans.append(Span(value) if isinstance(value, str) else value)
    return spans


class Paragraph(QLabel):
    """Text of several lines, as wide as its place: lines as high as the letters need, ended where a script without
    spaces allows it, and words marked by spans."""

    def __init__(self, phrase: Phrase | list[Span] = "", kind: str = "text", *, token: str = "") -> None:
        super().__init__()
        self._kind, self._token = KINDS[kind], token
        self._spans: list[Span] = []
        self._phrase: Phrase | None = None
        self._laid_out: dict[int, tuple[QTextLayout, int]] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.say(phrase)

    def say(self, phrase: Phrase | list[Span]) -> None:
        """Show another text, or other spans."""
        self._phrase = None if isinstance(phrase, list) else phrase
        self._spans = phrase if isinstance(phrase, list) else [Span(said(phrase))]
        self._laid_out.clear()
        self.setText("".join(span.text for span in self._spans))
        self.setMinimumHeight(self.heightForWidth(self.width()))
        self.updateGeometry()
        self.update()

    def _layout(self, width: int) -> tuple[QTextLayout, int]:
        """The lines at a width, and their height in all; kept for the few widths that a layout asks for in turn."""
        if width not in self._laid_out:
            if len(self._laid_out) >= _WIDTHS_KEPT:
                self._laid_out.clear()
            self._laid_out[width] = self._lay_out(width)
        return self._laid_out[width]

    def _lay_out(self, width: int) -> tuple[QTextLayout, int]:
        kind, language = self._kind, i18n.current()
        pieces = [soften(span.text, language).replace("\n", _LINE_END) for span in self._spans]
        text = "".join(pieces)
        layout = QTextLayout(text, fonts.font(kind.pixels, kind.weight, text))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats(pieces))
        height = fonts.line_height(kind.pixels, text)
        below = 0
        tearable = _can_be_torn(text)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            if tearable and (place := _before_torn(text, line)) is not None:
                reach: Any = line.cursorToX(place)  # PySide6 says object: it is a pair
                line.setLineWidth(reach[0])
            line.setPosition(QPointF(0, below + (height - line.height()) / 2))
            below += height
        layout.endLayout()
        return layout, below

    def _formats(self, pieces: list[str]) -> list[QTextLayout.FormatRange]:
        ranges, start = [], 0
        for span, piece in zip(self._spans, pieces, strict=True):
            length = len(piece.encode("utf-16-le")) // 2
            if span.style:
                part = QTextLayout.FormatRange()
                part.start, part.length, part.format = start, length, self._format(span)
                ranges.append(part)
            start += length
        return ranges

    def _format(self, span: Span) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFont(fonts.font(self._kind.pixels, fonts.STRONG, self.text()))
        ground: QColor | None = None
        if span.style == "removed":
            look.setFont(fonts.font(self._kind.pixels, self._kind.weight, self.text()))
            look.setFontStrikeOut(True)
            ground = theme.colour("removed")
        elif span.style == "added":
            ground = theme.colour("added")
        elif span.style == "differs":
            look.setFontUnderline(True)
            ground = theme.colour("clash_soft")
        if ground is not None:
            look.setBackground(ground)
        return look

    def first_line(self) -> float:
        """How far down the middle of the first line is."""
        height = fonts.line_height(self._kind.pixels, self.text())
        return self._above() + height / 2

    def _above(self) -> float:
        return max(0, self.height() - self._layout(self.width())[1]) / 2

    def heightForWidth(self, width: int) -> int:
        return self._layout(max(1, width))[1]

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        width = theme.metrics().text_column
        natural = self._layout(width)[0].maximumWidth() if self.text() else 0
        wanted = min(width, int(natural) + 1)
        return QSize(wanted, self.heightForWidth(wanted))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.metrics().letters(12), fonts.line_height(self._kind.pixels, self.text()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A layout short of room would otherwise squeeze it to one line.
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme.colour(self._token or self._kind.token))
        self._layout(self.width())[0].draw(painter, QPointF(0, self._above()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in SAYS_AGAIN:
            self.say(self._spans if self._phrase is None else self._phrase)


_BURMESE = re.compile("[\u1000-\u109f\uaa60-\uaa7f\ua9e0-\ua9ff]{2}")
_PLACE = re.compile(f"[\\s{BREAK_HINT}](?=[^\\s{BREAK_HINT}])")


def _can_be_torn(text: str) -> bool:
    """Whether Qt might end a line of a text within a Burmese word. Asked once of a text, which may have many lines;
    where a letter counts as two for Qt, its places in the text are not ours."""
    return _BURMESE.search(text) is not None and max(text) <= "\uffff"


def _before_torn(text: str, line: QTextLine) -> int | None:
    """Where a line should end that ends within a Burmese word, if there is such a place in it: Qt takes Burmese for a
    script whose lines may end before every letter, and so parts what is one sound; ICU knows better (see `soften`)."""
    start, end = line.textStart(), line.textStart() + line.textLength()
    if not _BURMESE.fullmatch(text, end - 1, end + 1):
        return None
    return max((found.end() for found in _PLACE.finditer(text, start, end)), default=None)
