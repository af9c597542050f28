"""What is printed of a report: what the desk holds now, a frozen edition, or what changed since one (F6)."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from lmcdesk.domain.rights import place_name
from lmcdesk.i18n import mark, translate
from lmcdesk.ui import figures
from lmcdesk.ui.fields import ChoiceField
from lmcdesk.ui.words import Phrase

if TYPE_CHECKING:
    from lmcdesk.reports.editions import Held


class Which(NamedTuple):
    """An edition by its id, and since which one what changed is told; neither is the report as things are."""

    edition: UUID | None = None
    since: UUID | None = None


NOW = Which()


class EditionField(ChoiceField):
    """Shown where there is an edition to choose."""

    def __init__(self) -> None:
        super().__init__("edition", mark("Print", "What is printed"), [(NOW, _NOW)])
        self.hide()

    def offer_editions(self, held: Sequence["Held"], home: str) -> None:
        """Offers the editions of a report, the latest first, after what the desk holds now; `home` is the stream of
        this desk's own ones. What was chosen stays chosen if it is still there."""
        chosen = self.value()
        choices: list[tuple[Which, Phrase]] = [(NOW, _NOW)]
        choices += [(Which(one.id), partial(_named, one, home)) for one in held]
        choices += [(Which(None, one.id), partial(_since, one, home)) for one in held]
        own = [one for one in held if one.stream == home]
        choices += [
            (Which(later.id, earlier.id), partial(_from_to, earlier, later)) for later, earlier in pairwise(own)
        ]
        self.entry.offer(choices)
        self.load(chosen if chosen in dict(choices) else NOW)
        self.setVisible(bool(held))


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
