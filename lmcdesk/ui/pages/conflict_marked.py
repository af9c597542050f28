"""Several records decided in one go: this desk's entries, the others', or the newest."""

from collections.abc import Callable, Sequence
from functools import partial

from lmcdesk.i18n import mark, translate
from lmcdesk.store.conflicts import Conflict
from lmcdesk.ui import figures
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.fields import TextField
from lmcdesk.ui.labels import Label, MarkDot
from lmcdesk.ui.marks import State
from lmcdesk.ui.pages.conflicts_reading import Case
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.widgets import Panel, across, down, holder
from lmcdesk.ui.words import Phrase

TAKES: Sequence[tuple[str, tuple[str, str]]] = (
    ("mine", mark("Conflicts", "Take this desk's entries: {n} of {all}")),
    ("theirs", mark("Conflicts", "Take the other desks' entries: {n} of {all}")),
    ("newest", mark("Conflicts", "Take the newest entries: {n} of {all}")),
)
"""The sides that can be taken of many (store.conflicts), each with its button."""


def decidable(conflict: Conflict, take: str) -> bool:
    """Whether there is one such side, and no doubt which."""
    return take == "newest" or sum(side.mine == (take == "mine") for side in conflict.sides) == 1


class MarkedCases(Panel):
    """What can be done with the records that are marked."""

    def __init__(self, decide: Callable[[Sequence[Conflict], str, str], object], refusal: Callable[[], Phrase]) -> None:
        """`decide` is called with the fields that are decided, which side is taken, and the reason."""
        self._decide, self._refusal = decide, refusal
        self._cases: list[Case] = []
        self._title = Label("", "panel", cut=True)
        self._about = Paragraph("", "quiet")
        self._buttons = {take: Button("", does=partial(self._take, take)) for take, _ in TAKES}
        self.reason = TextField("reason", mark("Conflicts", "Why you decide so"), optional=True)
        safe = Paragraph(
            mark(
                "Conflicts",
                "What is not decided by this stays on the list. The entries not taken stay in the history, and a "
                "decision can be changed.",
            ),
            "hint",
        )
        buttons = [across(button, None) for button in self._buttons.values()]
        body = down(self._title, self._about, *buttons, self.reason, gap="inner")
        super().__init__(holder(body), across(MarkDot(State.DONE, safe.first_line), (safe, 1), gap="tight"), None)

    def show_cases(self, cases: Sequence[Case]) -> None:
        """Show what can be done with some records."""
        self._cases = list(cases)
        self._title.say(partial(_marked, len(cases)))
        self._about.say(partial(_named, [case.title for case in cases]))
        refusal, fields = self._refusal(), self._conflicts()
        for take, words in TAKES:
            n = sum(decidable(conflict, take) for conflict in fields)
            self._buttons[take].say(partial(_counted, words, n, len(fields)))
            self._buttons[take].can(
                bool(n) and not refusal, refusal or mark("Conflicts", "No marked field has just one such entry.")
            )

    def _conflicts(self) -> list[Conflict]:
        return [field.conflict for case in self._cases for field in case.fields]

    def _take(self, take: str) -> None:
        fields = [conflict for conflict in self._conflicts() if decidable(conflict, take)]
        self._decide(fields, take, self.reason.value() or "")


def _marked(n: int) -> str:
    return translate("Conflicts", "Records marked: {n}").format(n=figures.number(n))


_NAMED = 8
"""Names that are listed before the rest is only counted."""


def _named(titles: Sequence[str]) -> str:
    names = ", ".join(titles[:_NAMED])
    if len(titles) <= _NAMED:
        return names
    more = figures.number(len(titles) - _NAMED)
    return translate("Conflicts", "{names} and {n} more").format(names=names, n=more)


def _counted(words: tuple[str, str], n: int, of: int) -> str:
    return translate(*words).format(n=figures.number(n), all=figures.number(of))
