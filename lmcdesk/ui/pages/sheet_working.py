"""Long work in the place of a page's body: what is done, how far it is, and Cancel."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from lmcdesk.i18n import mark, translate
from lmcdesk.ui import figures
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.labels import Label
from lmcdesk.ui.widgets import Meter, Panel, across, down
from lmcdesk.ui.words import Phrase


class Working(QWidget):
    """A bar, words and a button."""

    def __init__(self, cancel: Callable[[], object]) -> None:
        super().__init__()
        self._title = Label("", "panel", cut=True)
        self._words = Label("", "quiet", cut=True)
        self._meter = Meter()
        self.first = Button(mark("Sheet", "Cancel"), does=cancel)
        self.setLayout(down(Panel(self._title, self._meter, self._words, across(self.first, None), gap="inner"), None))

    def begin(self, title: Phrase) -> None:
        """Show work that begins."""
        self._title.say(title)
        self.setAccessibleName(self._title.text())
        self.first.can(True)
        self.show_step(0, 0, "")

    def show_step(self, done: int, total: int, note: str) -> None:
        """Show how far it is."""
        self._meter.show_share(done / total if total else 0)
        self._words.say(lambda: _words(done, total, note))


def _words(done: int, total: int, note: str) -> str:
    n, of = figures.number(done), figures.number(total)
    if not total:
        return translate("Sheet", "{note}: {n} rows").format(note=note, n=n) if note and done else note
    if note:
        return translate("Sheet", "{note}: row {n} of {of}").format(note=note, n=n, of=of)
    return translate("Sheet", "Row {n} of {of}").format(n=n, of=of)
