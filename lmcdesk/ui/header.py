"""The header of a page: the way back, the title and its chips, a line of context, at most three buttons."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from lmcdesk.i18n import mark
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.labels import Label
from lmcdesk.ui.widgets import across, clear, dismiss, down
from lmcdesk.ui.words import Phrase, without_key


@dataclass(frozen=True)
class Action:
    """A button in a page's header: at most three, one of them primary."""

    phrase: Phrase
    does: Callable[[], object]
    icon: str = ""
    primary: bool = False
    key: str = ""


class Header(QWidget):
    """The way back, the title with its chips, one line of context; at the right the page's buttons."""

    def __init__(self) -> None:
        super().__init__()
        self._back = Button("", "crumb")
        self._title = Label(kind="title", cut=True)
        self._context = Label(kind="hint", cut=True)
        self._chips = across()
        self._buttons = across()
        self._more = Button(mark("Header", "More"), icon="more", does=self._show_more)
        self._actions: list[tuple[Action, Button]] = []
        self._way_back: Callable[[], object] | None = None
        self._back.clicked.connect(self.go_back)
        titles = down(
            self._back,
            across((self._title, 0), self._chips, None),
            self._context,
            gap="",
        )
        self.setLayout(across((titles, 1), self._buttons, self._more, margins=("edge", "near", "edge", "near")))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.titled = False
        """Whether the page gave a title of its own."""
        self._narrow = False
        for part in (self._back, self._context, self._more):
            part.hide()

    def show_title(self, title: Phrase, context: Phrase = "", chips: Sequence[QWidget] = ()) -> None:
        """Say what the page shows, with chips of state behind it."""
        self.titled = True
        self._title.say(title)
        self._context.say(context)
        clear(self._chips)
        for chip in chips:
            self._chips.addWidget(chip)
        self.fold(self._narrow)

    def show_way_back(self, phrase: Phrase, does: Callable[[], object]) -> None:
        """Show where Escape leads."""
        self._back.say(phrase)
        self._way_back = does
        self._back.show()

    def lead_back(self, does: Callable[[], object]) -> None:
        """Let Escape lead somewhere that the page's own buttons lead to as well."""
        self._way_back = does

    def go_back(self) -> None:
        """Take the way back, where there is one."""
        if self._way_back is not None:
            self._way_back()

    def show_actions(self, *actions: Action) -> None:
        """Show the page's buttons, the primary one at the right."""
        for _, button in self._actions:
            dismiss(button)
        self._actions = [(action, self._button(action)) for action in sorted(actions, key=lambda each: each.primary)]
        for _, button in self._actions:
            self._buttons.addWidget(button)
        self.fold(self._narrow)

    def button(self, at: int) -> Button:
        """The button of an action, counted from the left, to tell when it can be used."""
        return self._actions[at][1]

    def primary(self) -> Button | None:
        """The primary button, for Ctrl+Enter."""
        return next((button for action, button in self._actions if action.primary), None)

    def fold(self, narrow: bool) -> None:
        """In a narrow window the context goes and the secondary buttons stand under More."""
        self._narrow = narrow
        self._context.setVisible(bool(self._context.text()) and not narrow)
        secondary = [button for action, button in self._actions if not action.primary]
        for button in secondary:
            button.setVisible(not narrow)
        self._more.setVisible(narrow and bool(secondary))

    def _button(self, action: Action) -> Button:
        kind = "primary" if action.primary else "plain"
        return Button(action.phrase, kind, icon=action.icon, does=action.does, key=action.key)

    def _show_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action, button in self._actions:
            if not action.primary:
                item = menu.addAction(without_key(button.accessibleName()))
                item.setEnabled(button.isEnabled())
                item.setToolTip(button.toolTip())
                item.triggered.connect(lambda _=False, does=action.does: does())
        menu.setToolTipsVisible(True)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))
