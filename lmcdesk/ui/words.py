"""Brings the program's words to Qt: a translator that asks `lmcdesk.i18n`, and texts that can be said again later."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTranslator

from lmcdesk import i18n
from lmcdesk.i18n import mark, translate

Phrase = str | tuple[str, str] | Callable[[], str]
"""A text for the screen: data as it stands, a text from mark(...), or a function that builds it. The last two are said
again when the language changes, so a widget that holds a Phrase needs no retranslate of its own."""


def said(phrase: Phrase) -> str:
    """The phrase in the language in use."""
    if isinstance(phrase, str):
        return phrase
    return translate(*phrase) if isinstance(phrase, tuple) else phrase()


def without_key(text: str) -> str:
    """The text for a button or a menu, where Qt would take an ampersand for the mark of a key."""
    return text.replace("&", "&&")


class _Translator(QTranslator):
    """Qt's own texts, from the same .ts files as ours."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        # Without a translation the text itself: Qt would show an empty answer as an empty button.
        return translate(context, source)


_translator = _Translator()


def speak(language: str) -> None:
    """Switch the window's language; every widget receives LanguageChange, as from a translator of Qt's own."""
    i18n.use(language)
    QCoreApplication.removeTranslator(_translator)
    QCoreApplication.installTranslator(_translator)


QT_TEXTS = (
    mark("QPlatformTheme", "OK"),
    mark("QPlatformTheme", "Save"),
    mark("QPlatformTheme", "Save All"),
    mark("QPlatformTheme", "Open"),
    mark("QPlatformTheme", "&Yes"),
    mark("QPlatformTheme", "Yes to &All"),
    mark("QPlatformTheme", "&No"),
    mark("QPlatformTheme", "N&o to All"),
    mark("QPlatformTheme", "Abort"),
    mark("QPlatformTheme", "Retry"),
    mark("QPlatformTheme", "Ignore"),
    mark("QPlatformTheme", "Close"),
    mark("QPlatformTheme", "Cancel"),
    mark("QPlatformTheme", "Discard"),
    mark("QPlatformTheme", "Help"),
    mark("QPlatformTheme", "Apply"),
    mark("QPlatformTheme", "Reset"),
    mark("QPlatformTheme", "Restore Defaults"),
    mark("QLineEdit", "&Undo"),
    mark("QLineEdit", "&Redo"),
    mark("QLineEdit", "Cu&t"),
    mark("QLineEdit", "&Copy"),
    mark("QLineEdit", "&Paste"),
    mark("QLineEdit", "Delete"),
    mark("QLineEdit", "Select All"),
    mark("QWidgetTextControl", "&Undo"),
    mark("QWidgetTextControl", "&Redo"),
    mark("QWidgetTextControl", "Cu&t"),
    mark("QWidgetTextControl", "&Copy"),
    mark("QWidgetTextControl", "Copy &Link Location"),
    mark("QWidgetTextControl", "&Paste"),
    mark("QWidgetTextControl", "Delete"),
    mark("QWidgetTextControl", "Select All"),
)
"""What Qt itself says and ships no words for in our languages, under Qt's own contexts."""
