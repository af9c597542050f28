"""The first page where the folder holds no desk yet: choose a language, then set up a desk or look around a sample."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout

from lmcdesk import i18n
from lmcdesk.catalogue.places import places
from lmcdesk.domain.values import Role
from lmcdesk.errors import DeskError, WrongInput
from lmcdesk.i18n import mark, translate
from lmcdesk.progress import Progress
from lmcdesk.ui import theme
from lmcdesk.ui.app import dress
from lmcdesk.ui.arrangement import scrolled
from lmcdesk.ui.band import DESK_NAME
from lmcdesk.ui.band_items import River
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.fields import ChoiceField, TextField
from lmcdesk.ui.forms import Form
from lmcdesk.ui.labels import Label
from lmcdesk.ui.page import Live, Page
from lmcdesk.ui.pages.field_words import codes
from lmcdesk.ui.pages.welcome_choices import LanguageItem, WayToBegin
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.widgets import Meter, across, down, holder, rule
from lmcdesk.ui.words import Phrase

SAMPLE_PROJECTS = 120
"""Enough for every page to have something to show, few enough for an old computer to make them in seconds."""

_SAMPLE_COUNTRY = "LA"


class WelcomePage(Page):
    """The languages at the left, the ways to begin at the right.

    Signals: made() once there is a desk in the folder.
    """

    made = Signal()

    def __init__(self, live: Live) -> None:
        super().__init__(live)
        self._placed = self._named = False
        self._make()
        self._arrange()
        self._connect()
        self._suggest_country()
        self.choose("own")

    def _make(self) -> None:
        self._languages = {code: LanguageItem(name, partial(self.speak, code)) for code, name in i18n.LANGUAGES.items()}
        self._ways = {
            "own": WayToBegin(
                mark("Welcome", "Set up this desk"),
                mark("Welcome", "For your own work. It begins empty: bundles or you fill it."),
            ),
            "sample": WayToBegin(
                mark("Welcome", "Look around with the sample programme"),
                mark("Welcome", "A secretariat's desk with made-up projects. Nothing you do there counts."),
            ),
        }
        self._who = TextField("author", mark("Welcome", "Your name"))
        self._role = ChoiceField("role", mark("Welcome", "Your work"), codes(Role))
        self._country = ChoiceField("country", mark("Welcome", "Country"), _countries())
        self._province = ChoiceField("province", mark("Welcome", "Province"), _provinces("KH"))
        self._name = TextField(
            "name",
            mark("Welcome", "Name of the desk"),
            hint=mark("Welcome", "So other desks see it: the province, or the secretariat."),
        )
        who = Label(mark("Welcome", "Who are you?"), "panel")
        self._form = Form(who, (self._who, self._role), (self._country, self._province), self._name)
        self._begin = Button("", "primary", does=self.begin)
        self._meter = Meter()
        self._busy = Label(mark("Welcome", "The sample programme is being made."), "hint", cut=True)

    def _arrange(self) -> None:
        self.header.show_title(mark("Welcome", "Welcome"))
        self.header.setFixedHeight(0)  # the title stands in the middle, where the questions are
        m = theme.metrics()
        name = Label(DESK_NAME, "band name")
        sign = across(River(), name, None, gap="cell", margins=("edge", "wide", "near", "inner"))
        safe = Paragraph(
            mark("Welcome", "Works without a network. Your data stays on this computer."), "hint", token="nav_ink2"
        )
        languages = down(sign, *self._languages.values(), None, across((safe, 1), margins="edge"), gap="")
        self._band = holder(down((scrolled(holder(languages)), 1), gap=""), "band")
        self._band.setFixedWidth(m.band)
        body = down(
            Label(mark("Welcome", "Welcome"), "welcome"),
            Label(mark("Welcome", "A few questions, then you can begin."), "quiet", cut=True),
            holder(down(None, margins=("", "", "", "tight"))),
            Label(mark("Welcome", "How do you begin?"), "panel"),
            *self._ways.values(),
            self._form,
            None,
            margins=("wide", "edge", "wide", ""),
        )
        foot = across(self._busy, (self._meter, 1), None, self._begin, margins=("wide", "", "wide", "near"))
        card = QFrame()
        card.setProperty("kind", "panel")
        card.setLayout(
            across(self._band, (down((scrolled(holder(body)), 1), rule(), foot), 1), gap="", margins="border")
        )
        card.setMaximumSize(m.band + m.text_column, m.text_column)
        middle = QGridLayout(self)
        middle.setContentsMargins(m.edge, m.inner, m.edge, m.inner)
        middle.addWidget(card)  # without an alignment it grows up to its largest size, and stands in the middle
        self._show_busy(False)

    def _connect(self) -> None:
        for way, button in self._ways.items():
            button.clicked.connect(partial(self.choose, way))
        self._role.edited.connect(self._take_role)
        self._country.edited.connect(self._take_country)
        self._province.edited.connect(self._suggest_name)
        self._name.edited.connect(self._take_name)

    def read(self) -> None:
        """Show what is known of the user, and which language is spoken."""
        if not self._who.value():
            self._who.load(self.live.settings.get("author"))
        self._mark_language()

    # Choosing

    def speak(self, language: str) -> None:
        """Show the window in a language from now on, and offer its country."""
        self.live.settings.set("language", language)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            dress(app, self.live.settings)
        self._mark_language()
        self._suggest_country()

    def _mark_language(self) -> None:
        for code, item in self._languages.items():
            item.setChecked(code == i18n.current())

    def choose(self, way: str) -> None:
        """Choose a way to begin: "own" or "sample"."""
        self._ways[way].setChecked(True)
        self._form.setVisible(way == "own")
        self._begin.say(
            mark("Welcome", "Set up the desk") if way == "own" else mark("Welcome", "Open the sample programme")
        )

    def _suggest_country(self) -> None:
        """The places in the language spoken; the country that speaks it, unless the user chose one."""
        chosen = self._country.value()
        self._country.entry.offer(_countries())
        if not self._placed:
            own = (country.code for country in places().countries if country.language == i18n.current())
            self._country.load(next(own, chosen))
        self._offer_provinces()

    def _offer_provinces(self) -> None:
        self._province.entry.offer(_provinces(self._country.value()))
        self._take_role()

    def _take_country(self) -> None:
        self._placed = True
        self._offer_provinces()

    def _take_role(self) -> None:
        self._province.setVisible(self._role.value() == Role.COORDINATOR)
        self._suggest_name()

    def _take_name(self) -> None:
        self._named = bool(self._name.value())

    def _suggest_name(self) -> None:
        """Name the desk by its place, unless the user named it."""
        if self._named:
            return
        country = places().country(self._country.value())
        match self._role.value():
            case Role.COORDINATOR:
                self._name.load(places().province(self._province.value()).text(i18n.current()))
            case Role.SECRETARIAT:
                name = translate("Welcome", "Secretariat of {country}")
                self._name.load(name.format(country=country.text(i18n.current())))
            case _:
                self._name.load(None)

    # Beginning

    def begin(self) -> None:
        """Make the desk as chosen."""
        if self._ways["sample"].isChecked():
            self._make_sample()
        else:
            self._make_own()

    def _make_own(self) -> None:
        from lmcdesk.store.identity import check_name

        missing = [field for field in (self._who, self._name) if not field.value()]
        for field in (self._who, self._name):
            field.show_problem(translate("Welcome", "Write a name here.") if field in missing else "")
        if missing:
            missing[0].setFocus()
            return
        try:
            check_name(self._name.value())
        except WrongInput as wrong:
            self._name.show_problem(str(wrong))
            self._name.setFocus()
            return
        self.live.settings.set("author", self._who.value())
        role = Role(self._role.value())
        card: dict[str, Any] = {
            "country": self._country.value(),
            "province": self._province.value() if role is Role.COORDINATOR else None,
            "role": role,
            "name": self._name.value(),
        }
        folder = self.live.folder

        def work(_progress: Progress) -> None:
            from lmcdesk.store.database import Database

            Database.create(folder, **card)

        self._run(work)

    def _make_sample(self) -> None:
        folder, name = self.live.folder, translate("Welcome", "Sample secretariat")

        def work(progress: Progress) -> None:
            from lmcdesk.sample import fill
            from lmcdesk.store.database import Database

            begin = partial(fill, projects=SAMPLE_PROJECTS, progress=progress)
            Database.create(folder, country=_SAMPLE_COUNTRY, role=Role.SECRETARIAT, name=name, begin=begin)

        self._show_busy(True)
        self._run(work)

    def _run(self, work: Any) -> None:
        self._begin.can(False, mark("Welcome", "The desk is being made."))
        self.live.jobs.run(
            work, done=lambda _: self.made.emit(), failed=self._failed, stepped=self._stepped, owner=self
        )

    def _failed(self, error: DeskError) -> None:
        self._show_busy(False)
        self._begin.can(True)
        self.live.talk.show(error)

    def _stepped(self, done: int, total: int, _note: str) -> None:
        self._meter.show_share(done / total if total else 0)

    def _show_busy(self, busy: bool) -> None:
        for part in (self._busy, self._meter):
            part.setVisible(busy)


def _countries() -> list[tuple[str, Phrase]]:
    return [(country.code, country.text(i18n.current())) for country in places().countries]


def _provinces(country: str) -> list[tuple[str, Phrase]]:
    found = places().country(country).provinces
    named = sorted((one.text(i18n.current()), one.code) for one in found)
    return [(code, name) for name, code in named]
