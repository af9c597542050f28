"""What is printed of a report: what the desk holds now, a frozen edition, or what changed since one (F6)."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from PySide6.QtWidgets import QWidget

from lmcdesk.domain.rights import place_name
from lmcdesk.i18n import mark, translate
from lmcdesk.progress import Progress
from lmcdesk.reports.offered import Asked
from lmcdesk.ui import figures
from lmcdesk.ui.fields import ChoiceField
from lmcdesk.ui.page import Live
from lmcdesk.ui.pages.writing import author
from lmcdesk.ui.words import Phrase

if TYPE_CHECKING:
    from lmcdesk.reports.editions import Held


class Which(NamedTuple):
    """An edition by its id, and since which one what changed is told; neither is the report as things are."""

    edition: UUID | None = None
    since: UUID | None = None


NOW = Which()


class EditionField(ChoiceField):
    """Shown where there is an edition to choose; what was chosen gives way to things as they are once it is here no
    more."""

    def __init__(self, live: Live) -> None:
        super().__init__("edition", mark("Print", "What is printed"), [(NOW, _NOW)])
        self._live = live
        self.of: Asked | None = None
        """The report whose editions are offered, whichever they are and however it is written."""
        self._old = False
        self.hide()

    def doubt(self) -> None:
        """There may be others by now than those that are offered."""
        self._old = True

    def follow(self, of: Asked) -> None:
        """Offer the editions of a report, where these are not offered already."""
        if of != self.of:
            self.load(NOW)
        elif not self._old:
            return
        self.of, self._old = of, False
        database = self._live.database

        def read(_: Progress) -> list[Any]:
            from lmcdesk.reports.editions import held

            return held(database, of)

        def done(found: list[Any]) -> None:
            if of != self.of:
                return
            me, chosen = database.me, self.value()
            # An edition of a project stands where the project does, whoever froze it.
            self._offer(found, found[0].stream if of.project and found else me.province or me.country)
            if self.value() != chosen:
                self.edited.emit()

        self._live.jobs.run(read, done=done, owner=self)

    def _offer(self, held: Sequence["Held"], home: str) -> None:
        """The latest first, after what the desk holds now; `home` is the stream whose place goes without saying. What
        was chosen stays chosen if it is still there."""
        chosen = self.value()
        choices: list[tuple[Which, Phrase]] = [(NOW, _NOW)]
        choices += [(Which(one.id), partial(_named, one, home)) for one in held]
        choices += [(Which(None, one.id), partial(_since, one, home)) for one in held]
        here = [one for one in held if one.stream == home]
        choices += [
            (Which(later.id, earlier.id), partial(_from_to, earlier, later)) for later, earlier in pairwise(here)
        ]
        self.entry.offer(choices)
        self.load(chosen if chosen in dict(choices) else NOW)
        self.setVisible(bool(held))


def freeze(live: Live, page: QWidget, asked: Asked, name: str) -> None:
    """Keep a report as a numbered edition, once the user agreed."""
    detail = translate(
        "Print",
        "Its figures and its pages are kept as they are now, and can be printed again at any time, exactly the same. "
        "The next one gets the next number.",
    )
    asks = translate("Print", "Freeze “{report}” as a numbered edition?").format(report=name)
    if not live.talk.ask(asks, mark("Print", "Freeze"), detail=detail):
        return
    database, who = live.database, author(live.settings)

    def work(progress: Progress) -> int:
        from lmcdesk.reports.editions import freeze

        return freeze(database, asked, who, progress).number

    def frozen(number: int) -> None:
        said = translate("Print", "Frozen as edition {number}. It goes to other desks with the next bundles.")
        live.talk.tell(said.format(number=figures.number(number)))

    live.jobs.run(work, done=frozen, title=mark("Print", "Freezing"), owner=page)


_NOW = mark("Print", "What this desk holds now")


def _named(one: "Held", home: str) -> str:
    number, day = figures.number(one.number), figures.day(one.day)
    if one.stream == home:
        return translate("Print", "Edition {number}, {day}").format(number=number, day=day)
    said = translate("Print", "Edition {number} of {place}, {day}")
    return said.format(number=number, day=day, place=place_name(one.stream))


def _since(one: "Held", home: str) -> str:
    if one.stream == home:
        return translate("Print", "Changes since edition {number}").format(number=figures.number(one.number))
    said = translate("Print", "Changes since edition {number} of {place}")
    return said.format(number=figures.number(one.number), place=place_name(one.stream))


def _from_to(earlier: "Held", later: "Held") -> str:
    said = translate("Print", "Changes from edition {earlier} to edition {later}")
    return said.format(earlier=figures.number(earlier.number), later=figures.number(later.number))
