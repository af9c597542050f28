"""Whom this desk knows by certificate: at a secretariat the desks that it enrolled, and the secretariats it trusts."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtWidgets import QLayout, QStackedWidget, QWidget

from lmcdesk.domain.values import word
from lmcdesk.i18n import mark, translate
from lmcdesk.sync.acquaintances import Enrolled, Secretariat
from lmcdesk.sync.words import country_name, place_name, plain_name
from lmcdesk.ui import figures
from lmcdesk.ui.arrangement import EmptyState, ListPanel, scrolled
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.cells import InState, Line, Lines
from lmcdesk.ui.labels import Label
from lmcdesk.ui.marks import State
from lmcdesk.ui.pages.exchange_others import OtherDesks
from lmcdesk.ui.pages.exchange_reading import Standing
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.table import Table
from lmcdesk.ui.tables import Column, ListSource, RowsModel
from lmcdesk.ui.widgets import Panel, across, down, holder

_HEAD = ("inner", "near", "near", "near")

_SOON = timedelta(days=60)
"""Before a certificate ends, so long it is told that it will: requests and answers travel."""

_STEPS = (
    mark("Exchange", "1. The new desk writes a request, a small file, and sends it to the national secretariat."),
    mark(
        "Exchange",
        "2. By telephone the new desk reads its fingerprint aloud. The secretariat compares it, enrols the desk, and "
        "sends the answer back.",
    ),
    mark("Exchange", "3. The new desk opens the answer. From then on its bundles are believed in the whole country."),
    mark(
        "Exchange",
        "4. Sent back as a starter bundle, the answer brings all that the desk should hold, and the work can begin. "
        "Otherwise the secretariat's next bundle does.",
    ),
)


def _desk(one: Enrolled) -> Lines:
    found = one.certificate
    places: Sequence[str] = found.provinces or (found.country,)
    text = translate("Exchange", "{role}, {places}")
    return Lines(plain_name(found.name), text.format(role=word(found.role), places=", ".join(map(place_name, places))))


def _stands(one: Enrolled) -> InState:
    left, day = one.certificate.until - date.today(), figures.day(one.certificate.until)
    if one.revoked:
        return InState(State.RETURNED, translate("Exchange", "Revoked"))
    if left < timedelta():
        return InState(State.LATE, translate("Exchange", "Ended {day}").format(day=day))
    if left < _SOON:
        return InState(State.AT_RISK, translate("Exchange", "Ends {day}").format(day=day))
    return InState(State.DONE, translate("Exchange", "Until {day}").format(day=day))


def _in_two(fingerprint: str) -> Lines:
    groups = fingerprint.split()
    half = len(groups) // 2
    return Lines(" ".join(groups[:half]), " ".join(groups[half:]))


_DESKS: tuple[Column[Enrolled], ...] = (
    Column("desk", mark("Exchange", "Desk"), _desk, value=lambda d: d.certificate.name, letters=18, grows=True),
    Column("stands", mark("Exchange", "Certificate"), _stands, value=lambda d: d.certificate.until, letters=20),
    Column("key", mark("Exchange", "Fingerprint"), lambda d: _in_two(d.certificate.fingerprint), letters=20, leaves=1),
)


def _secretariat(one: Secretariat) -> Lines:
    country = country_name(one.certificate.country)
    if one.earlier:
        country = translate("Exchange", "{country}, an earlier key").format(country=country)
    return Lines(plain_name(one.certificate.name), country)


_SECRETARIATS: tuple[Column[Secretariat], ...] = (
    Column("name", mark("Exchange", "Secretariat"), _secretariat, letters=18, grows=True),
    Column("until", mark("Exchange", "Until"), lambda s: Line(figures.day(s.certificate.until)), letters=20),
    Column("key", mark("Exchange", "Fingerprint"), lambda s: _in_two(s.certificate.fingerprint), letters=20, leaves=1),
)


class KnownDesks(QWidget):
    """Above the desks that were enrolled here, or how that is done; below the secretariats."""

    def __init__(self, others: OtherDesks) -> None:
        super().__init__()
        self._others = others
        self.desks = Table(RowsModel(_DESKS, key=lambda d: d.certificate.key), mark("Exchange", "Desks enrolled here"))
        self.secretariats = Table(
            RowsModel(_SECRETARIATS, key=lambda s: s.certificate.key),
            mark("Exchange", "Secretariats that this desk trusts"),
        )
        self._revoke = Button(mark("Exchange", "Revoke…"), "quiet", icon="close", does=self._take_back)
        self._distrust = Button(mark("Exchange", "Trust no longer…"), "quiet", icon="close", does=self._trust_no_longer)
        enrol = Button(mark("Exchange", "Enrol a desk…"), icon="key", does=others.enrol_desk)
        trust = Button(mark("Exchange", "Trust a secretariat…"), icon="key", does=others.trust_secretariat)
        enrolled = ListPanel(
            self.desks,
            EmptyState(
                mark(
                    "Exchange",
                    "No desk was enrolled here yet. A new desk sends a request, a small file: open it with “Enrol a "
                    "desk…”, compare its fingerprint by telephone, and send the answer back.",
                )
            ),
            _headed(mark("Exchange", "Desks enrolled here"), self._revoke, enrol),
        )
        steps = down(
            Label(mark("Exchange", "How a desk becomes known"), "panel"),
            *(Paragraph(step, "quiet") for step in _STEPS),
            None,
        )
        how = Panel((scrolled(holder(steps), mark("Exchange", "How a desk becomes known")), 1))
        self._above = QStackedWidget()
        self._above.addWidget(how)
        self._above.addWidget(enrolled)
        trusted = ListPanel(
            self.secretariats,
            EmptyState(
                mark(
                    "Exchange",
                    "This desk trusts no other secretariat yet, so bundles of other countries are not taken over. With "
                    "another secretariat's file, and its fingerprint compared by telephone, they are.",
                )
            ),
            _headed(mark("Exchange", "Secretariats that this desk trusts"), self._distrust, trust),
        )
        self.setLayout(down((self._above, 3), (trusted, 2)))
        for table in (self.desks, self.secretariats):
            table.current.connect(lambda _: self._allow())

    def show_standing(self, standing: Standing) -> None:
        """Show whom this desk knows."""
        self._above.setCurrentIndex(1 if standing.root else 0)
        self.desks.rows.show(ListSource(standing.enrolled_here))
        if standing.enrolled_here and self.desks.record() is None:
            self.desks.reach(standing.enrolled_here[0].certificate.key)
        self.secretariats.rows.show(ListSource(standing.secretariats))
        self._allow()

    def _take_back(self) -> None:
        desk = self.desks.record()
        if desk is not None:
            self._others.revoke(desk)

    def _trust_no_longer(self) -> None:
        one = self.secretariats.record()
        if one is not None:
            self._others.distrust(one.certificate)

    def _allow(self) -> None:
        self._distrust.can(self.secretariats.record() is not None, mark("Exchange", "Choose a secretariat first."))
        desk = self.desks.record()
        self._revoke.can(
            desk is not None and not desk.revoked,
            mark("Exchange", "Choose a desk first.") if desk is None else mark("Exchange", "It is revoked already."),
        )


def _headed(title: tuple[str, str], *buttons: Button) -> QLayout:
    return across((Label(title, "panel", cut=True), 1), *buttons, margins=_HEAD)
