"""The views of the list of projects: filters under a name, those that everybody has and the user's own."""

from typing import Any

from PySide6.QtCore import Signal

from lmcdesk.i18n import mark
from lmcdesk.ui.choice import Choice
from lmcdesk.ui.fields import TextField
from lmcdesk.ui.page import Live
from lmcdesk.ui.pages.project_filters import VIEWS
from lmcdesk.ui.pages.project_wish import Wish, wish_of

_KEPT = "project views"
"""Under this name the settings keep the user's own views."""

_KEEP, _FORGET, _OTHER = "+", "-", "?"
"""What is offered beside the views."""


class Views(Choice):
    """Shows which view the filters make, and lets the user take another, keep this one, or forget it.

    Signals: wanted(wish) whose filters are to be shown.
    """

    wanted = Signal(object)

    def __init__(self, live: Live) -> None:
        super().__init__(mark("Projects", "View"), lead=mark("Projects", "View:"))
        self._live = live
        self._wish = Wish()
        self.chosen.connect(self._take)

    def show_wish(self, wish: Wish) -> None:
        """Show the view that has these filters."""
        self._wish = wish
        own = self._own()
        every = {name: view.filters() for name, _, view in VIEWS} | {name: view.filters() for name, view in own.items()}
        shown = next((name for name, view in every.items() if view == wish.filters()), _OTHER)
        offered: list[tuple[str, Any]] = [
            *((name, phrase) for name, phrase, _ in VIEWS),
            *((name, name) for name in own),
        ]
        if shown == _OTHER:
            offered += [(_OTHER, mark("Projects", "As filtered")), (_KEEP, mark("Projects", "Keep this view…"))]
        elif shown in own:
            offered.append((_FORGET, mark("Projects", "Forget this view")))
        self.offer(offered)
        self.choose(shown)

    def _own(self) -> dict[str, Wish]:
        kept = self._live.settings.get(_KEPT)
        return {name: wish_of(wish) for name, wish in kept.items()} if isinstance(kept, dict) else {}

    def _take(self, name: str) -> None:
        own = self._own()
        if name == _KEEP:
            if given := self._ask_name():
                self._store(own | {given: self._wish})
        elif name == _FORGET:
            self._store({other: wish for other, wish in own.items() if wish.filters() != self._wish.filters()})
        elif name != _OTHER:
            self.wanted.emit(({view: wish for view, _, wish in VIEWS} | own)[name])
        self.show_wish(self._wish)

    def _store(self, views: dict[str, Wish]) -> None:
        self._live.settings.set(_KEPT, {name: wish.kept() for name, wish in views.items()})

    def _ask_name(self) -> str:
        from lmcdesk.ui.dialogs import Dialog

        field = TextField("name", mark("Projects", "Name of the view"))
        dialog = Dialog(self.window(), mark("Projects", "Keep this view"), field, mark("Projects", "Keep view"))
        given = str(field.value() or "") if self._live.talk.decide(dialog) else ""
        dialog.deleteLater()
        return given
