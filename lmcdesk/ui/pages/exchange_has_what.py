"""The board of who has what: the other desks by their own word, with receipts of what came and went."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from lmcdesk.domain.values import word
from lmcdesk.i18n import mark, translate
from lmcdesk.store.history import Receipt
from lmcdesk.sync.traffic import Holding, Party
from lmcdesk.sync.words import place_name
from lmcdesk.ui import figures
from lmcdesk.ui.arrangement import EmptyState, ListPanel
from lmcdesk.ui.cells import InState, Line, Lines
from lmcdesk.ui.labels import Label
from lmcdesk.ui.marks import State
from lmcdesk.ui.pages.folding import Folding, Part
from lmcdesk.ui.table import Table
from lmcdesk.ui.tables import Column, ListSource, RowsModel
from lmcdesk.ui.widgets import across, down

_HEAD = ("inner", "near", "near", "near")


@dataclass(frozen=True)
class Other:
    """Another desk, and whether its certificate was revoked."""

    party: Party
    revoked: bool


def _desk(other: Other) -> Lines:
    party = other.party
    role = translate("Exchange", "its certificate is revoked") if other.revoked else word(party.card.role)
    return Lines(party.name, role)


def _there(other: Other) -> InState:
    party = other.party
    if other.revoked:
        return InState(State.RETURNED, translate("Exchange", "Sent nothing"))
    if not party.heard:
        return InState(State.NOT_BEGUN, translate("Exchange", "Never told"))
    if party.lacks:
        return InState(State.TO_SEND, translate("Exchange", "Lacks {n}").format(n=figures.number(party.lacks)))
    return InState(State.DONE, translate("Exchange", "Has all"))


def _here(other: Other) -> InState:
    party = other.party
    if not party.heard:
        return InState(State.NOT_BEGUN, translate("Exchange", "Not known"))
    if party.ahead:
        return InState(State.DUE, translate("Exchange", "{n} not here").format(n=figures.number(party.ahead)))
    return InState(State.DONE, translate("Exchange", "All is here"))


def _came(other: Other) -> Lines | Line:
    return _bundles(other.party.came, other.party.received)


def _went(other: Other) -> Lines | Line:
    return _bundles(other.party.went, other.party.sent)


def _bundles(receipt: Receipt | None, count: int) -> Lines | Line:
    if receipt is None:
        return Line(translate("Exchange", "none"), token="ink2")
    text = translate("Exchange", "Bundles: {n}").format(n=figures.number(count))
    return Lines(figures.day(receipt.at.astimezone().date()), text)


_OTHERS: tuple[Column[Other], ...] = (
    Column("desk", mark("Exchange", "Desk"), _desk, value=lambda o: o.party.name, letters=18, grows=True),
    Column("there", mark("Exchange", "Has of ours"), _there, value=lambda o: o.party.lacks, letters=16),
    Column("here", mark("Exchange", "We have of its"), _here, value=lambda o: o.party.ahead, letters=16),
    Column("came", mark("Exchange", "Last came"), _came, letters=13, leaves=2),
    Column("went", mark("Exchange", "Last sent"), _went, letters=13, leaves=1),
)


def _writer(holding: Holding) -> Lines:
    return Lines(holding.writer, place_name(holding.stream))


def _number(number: int, other: int) -> Line:
    return Line(figures.number(number), token="ink" if number >= other else "watch", right=True)


_HOLDINGS: tuple[Column[Holding], ...] = (
    Column("writer", mark("Exchange", "Written at, about"), _writer, letters=18, grows=True),
    Column("there", mark("Exchange", "There"), lambda h: _number(h.there, h.here), letters=10, right=True),
    Column("here", mark("Exchange", "Here"), lambda h: _number(h.here, h.there), letters=10, right=True),
)


class WhoHasWhat(QWidget):
    """The other desks with their receipts; of one of them, how far each desk's changes are known there and here."""

    def __init__(self) -> None:
        super().__init__()
        self.desks = Table(RowsModel(_OTHERS, key=lambda o: o.party.card.id), mark("Exchange", "Who has what"))
        self.holdings = Table(
            RowsModel(_HOLDINGS, key=lambda h: (h.writer, h.stream)), mark("Exchange", "Changes there and here")
        )
        self._desks = ListPanel(
            self.desks,
            EmptyState(
                mark(
                    "Exchange",
                    "No other desk is known yet. Each bundle tells what its sender has; the first one that is merged "
                    "stands here.",
                )
            ),
        )
        self._title = Label("", "panel", cut=True)
        self._holdings = ListPanel(
            self.holdings,
            EmptyState(""),
            across((self._title, 1), margins=_HEAD),
        )
        folding = Folding(
            [
                Part(mark("Exchange", "Desks"), self._desks, 0, 0),
                Part(mark("Exchange", "One desk"), self._holdings, 0, 1),
            ],
            columns=(2, 1),
        )
        self.setLayout(down((folding, 1)))
        self.desks.current.connect(self._show_one)
        self.desks.opened.connect(lambda _: folding.turn(1))

    def show_others(self, others: list[Other]) -> None:
        """Show the desks."""
        self.desks.rows.show(ListSource(others))
        self._desks.foot(mark("Exchange", "By each desk's own word, as its last bundle told it.") if others else "")
        if others and self.desks.record() is None:
            self.desks.reach(others[0].party.card.id)
        self._show_one(self.desks.record())

    def _show_one(self, other: Other | None) -> None:
        party = None if other is None else other.party
        self._title.say("" if party is None else partial(_changes_at, party.name))
        self._holdings.empty.say(
            mark("Exchange", "Here stands what a desk knows of each desk's work, and what is known of it here.")
            if party is None
            else mark("Exchange", "This desk never told what it has: no bundle of it was merged here yet.")
        )
        self.holdings.rows.show(ListSource([] if party is None else list(party.holdings)))


def _changes_at(desk: str) -> str:
    return translate("Exchange", "Changes known at {desk} and here").format(desk=desk)
