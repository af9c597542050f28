"""The one way to a font of a given size and weight, and to the room that its letters need."""

from functools import cache

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from lmcdesk.reports.fonts import files
from lmcdesk.ui import scripts, theme

REGULAR, STRONG, NAME = 400, 600, 700

_WEIGHT = QFont.Tag("wght")


def load() -> None:
    """Make the shipped fonts known to Qt; a few milliseconds, since Qt reads of a file what it draws.

    Without them, letters that the computer has no font for are boxes and Qt says nothing. Raises DeskError if one is
    missing.
    """
    # Qt warns of every text that falls back from one family of the list to the next, which is what the list is for.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    for file in files():
        QFontDatabase.addApplicationFont(str(file.path))


@cache
def _cut(size: int, weight: int) -> QFont:
    font = QFont()
    font.setFamilies([file.family for file in files()])
    font.setPixelSize(size)
    # Asked for a weight alone, Qt fakes it from a variable font's default, which for Chinese is the thinnest. The axis
    # gives the drawn weight in every family of the list; beyond 600 Qt would thicken it once more.
    font.setWeight(QFont.Weight(min(weight, STRONG)))
    font.setVariableAxis(_WEIGHT, float(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@cache
def _measures(size: int, weight: int) -> QFontMetricsF:
    return QFontMetricsF(_cut(size, weight))


def _pixels(size: int, text: str) -> int:
    own = theme.metrics()
    grown = theme.larger(own.language)
    if text and not text.isascii():
        grown = max(grown, theme.larger(scripts.leading(text)))
    return size + round(grown * own.scale)


def font(size: int, weight: int = REGULAR, text: str = "") -> QFont:
    """A font of a size from metrics() and a weight, in the pixels that the text's letters (or, without a text, those of
    the window's language) need to be as easy to read as Latin ones."""
    return _cut(_pixels(size, text), weight)


def measures(size: int, weight: int = REGULAR, text: str = "") -> QFontMetricsF:
    """The measures of the same font."""
    return _measures(_pixels(size, text), weight)


def line_height(size: int, text: str = "") -> int:
    """The height that a line of that size needs so that no ink is cut, by the letters of the text and by the window's
    language: Qt's own box is too low for Khmer feet."""
    own = theme.metrics()
    usual = theme.line_height(size, own.language, own.scale)
    return max(usual, theme.line_height(size, scripts.tallest(text), own.scale)) if text else usual
