"""How bundles that came, and desks that lack something, are told in the cells of their tables."""

from lmcdesk.domain.values import word
from lmcdesk.i18n import mark, translate
from lmcdesk.store.vectors import Peer
from lmcdesk.ui import figures, values
from lmcdesk.ui.cells import InState, Line, Lines
from lmcdesk.ui.marks import State
from lmcdesk.ui.pages.exchange_reading import Came
from lmcdesk.ui.tables import Column


def became(row: Came) -> str:
    """A bundle's story in a line."""
    if row.waits and row.missing:
        text = translate("Exchange", "It waits for an earlier bundle with changes of {desks}. Nothing is lost.")
        return text.format(desks=row.missing)
    if row.waits:
        return translate("Exchange", "It waits for an earlier bundle. Nothing is lost.")
    if row.undone:
        return translate("Exchange", "Taken back: its fields show what they showed before.")
    if not row.changes:
        return translate("Exchange", "Merged by {who}. It held nothing new.").format(who=row.author)
    return translate("Exchange", "Merged by {who}.").format(who=row.author)


def _sender(row: Came) -> Lines:
    return Lines(row.sender, values.moment(row.at))


def _file(row: Came) -> Line:
    return Line(row.file, token="ink2")


def _content(row: Came) -> Line | Lines:
    if not (row.changes or row.waits):
        return Line(translate("Exchange", "nothing new"), token="ink2")
    first = translate("Exchange", "Changes: {n}").format(n=figures.number(row.changes))
    if row.waits:
        return Lines(first, translate("Exchange", "an earlier one is missing"), state=State.HELD)
    return Lines(first, translate("Exchange", "Records: {n}").format(n=figures.number(row.records)))


def _state(row: Came) -> InState:
    if row.waits:
        return InState(State.HELD)
    if row.undone:
        return InState(State.RETURNED, translate("Exchange", "Taken back"))
    if row.open:
        return InState(State.TO_DECIDE, translate("Exchange", "To decide: {n}").format(n=figures.number(row.open)))
    return InState(State.DONE, translate("Exchange", "Merged"))


def _receiver(peer: Peer) -> Lines:
    told = (
        translate("Exchange", "{role}, told what it holds")
        if peer.heard
        else translate("Exchange", "{role}, nothing heard of it yet")
    )
    return Lines(peer.card.name, told.format(role=word(peer.card.role)))


def _lacks(peer: Peer) -> Line | Lines:
    if not peer.lacks:
        return Line(translate("Exchange", "has all of it"), token="ink2")
    return Lines(
        translate("Exchange", "Changes: {n}").format(n=figures.number(peer.lacks)),
        translate("Exchange", "not yet received there"),
    )


CAME: tuple[Column[Came], ...] = (
    Column("from", mark("Exchange", "From"), _sender, letters=24, grows=True),
    Column("file", mark("Exchange", "File"), _file, letters=26, leaves=1),
    Column("content", mark("Exchange", "Content"), _content, letters=18),
    Column("state", mark("Exchange", "State"), _state, letters=15),
)
"""The columns of what came."""

TO: tuple[Column[Peer], ...] = (
    Column("to", mark("Exchange", "To"), _receiver, letters=24, grows=True),
    Column("lacks", mark("Exchange", "Content"), _lacks, letters=24),
)
"""The columns of what is to be sent."""
