"""The views of the list of projects: filters under a name, those that everybody has and the user's own."""

from typing import Any

from PySide6.QtCore import Signal

from lmcdesk.i18n import mark
from lmcdesk.ui.choice import Choice
from lmcdesk.ui.dialogs import Dialog
from lmcdesk.ui.fields import TextField
from lmcdesk.ui.page import Live
from lmcdesk.ui.pages.project_filters import VIEWS
from lmcdesk.ui.pages.project_wish import Wish, wish_of
from lmcdesk.ui.widgets import dismiss
from lmcdesk.ui.words import Phrase

_KEPT = "project views"
"""Under this name the settings keep the user's own views."""

_KEEP, _FORGET, _OTHER = object(), object(), object()
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
        views: list[tuple[Any, Phrase]] = [(view, phrase) for phrase, view in VIEWS]
        own = [(view, name) for name, view in self._own().items()]
        shown = next((view for view, _ in [*views, *own] if view.filters() == wish.filters()), _OTHER)
        more: list[tuple[Any, Phrase]] = []
        if shown is _OTHER:
            more = [(_OTHER, mark("Projects", "As filtered"))]
            if not wish.figure:  # what is behind a figure today is no view of tomorrow
                more.append((_KEEP, mark("Projects", "Keep this view…")))
        elif all(shown is not view for view, _ in views):
            more = [(_FORGET, mark("Projects", "Forget this view"))]
        self.offer([*views, *own, *more])
        self.choose(shown)

    def _own(self) -> dict[str, Wish]:
        kept = self._live.settings.get(_KEPT)
        return {name: wish_of(wish) for name, wish in kept.items()} if isinstance(kept, dict) else {}

    def _take(self, chosen: Any) -> None:
        own = self._own()
        if chosen is _KEEP:
            if given := self._ask_name():
                self._store(own | {given: self._wish})
        elif chosen is _FORGET:
            self._store({other: wish for other, wish in own.items() if wish.filters() != self._wish.filters()})
        elif isinstance(chosen, Wish):
            self.wanted.emit(chosen)
        self.show_wish(self._wish)

    def _store(self, views: dict[str, Wish]) -> None:
        self._live.settings.set(_KEPT, {name: wish.kept() for name, wish in views.items()})

    def _ask_name(self) -> str:
        field = TextField("name", mark("Projects", "Name of the view"))
        dialog = Dialog(self.window(), mark("Projects", "Keep this view"), field, mark("Projects", "Keep view"))
        field.edited.connect(lambda: dialog.primary.can(bool(field.value()), _NAMELESS))
        dialog.primary.can(False, _NAMELESS)
        given = str(field.value() or "") if self._live.talk.decide(dialog) else ""
        dismiss(dialog)
        return given


_NAMELESS = mark("Projects", "Give the view a name first.")
