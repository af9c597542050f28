"""The facts of a project as a form: the six that a project needs first, the others below."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lmcdesk.catalogue.places import places
from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain.base import new_id
from lmcdesk.domain.money import CURRENCIES
from lmcdesk.domain.rules import required
from lmcdesk.domain.values import ProposalState, Stage
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import current, mark, translate
from lmcdesk.store import lookup
from lmcdesk.store.codes import free_code, project_with
from lmcdesk.store.identity import DeskCard
from lmcdesk.store.journal import Journal
from lmcdesk.ui import figures
from lmcdesk.ui.arrangement import scrolled
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.fields import ChoiceField, DateField, LinesField, NumberField, TextField
from lmcdesk.ui.forms import Form
from lmcdesk.ui.labels import Label
from lmcdesk.ui.page import Live
from lmcdesk.ui.pages.drafting import Drafting
from lmcdesk.ui.pages.field_words import codes, label
from lmcdesk.ui.pages.organisations import OrganisationField, with_organisation
from lmcdesk.ui.pages.picking import Pick, PickField
from lmcdesk.ui.pages.project_reading import Reading, values_of
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.widgets import across, down, holder, rule
from lmcdesk.ui.words import Phrase

_label = partial(label, "project")

_USUAL = ("USD", "CNY", "KHR", "LAK", "MMK", "THB", "VND", "EUR")
"""Currencies offered before all others."""


class ProjectForm(QWidget):
    """A project's facts.

    Signals: changed() when something was typed or taken back; stale() when it was taken back, since what it shows may
    be older than the record; saved(id) when it was written.
    """

    changed = Signal()
    stale = Signal()
    saved = Signal(object)

    def __init__(self, live: Live) -> None:
        super().__init__()
        self._live = live
        self._id: UUID | None = None
        self._new = new_id()
        """The id that a new project is to have, however often it is saved."""
        self._record: dict[str, Any] = {}
        self._epoch = 0
        self._make()
        self._arrange()
        self._connect()

    def _make(self) -> None:
        either = mark("Project", "One of the two titles is enough.")
        years = [(y, partial(figures.year, y)) for y in range(shipped().first_year - 1, shipped().last_year + 3)]
        given = mark("Project", "Given when the project is saved.")
        some = mark("Project", "Type a number or some words.")
        self._lead = OrganisationField("lead", _label("lead"))
        self._province = PickField("province", _label("province"), optional=True)
        self.form = Form(
            (TextField("title_local", _label("title_local"), hint=either), TextField("title", _label("title"))),
            PickField("measure", _label("measure"), _measures(), also=_about_measures(), hint=some),
            (
                ChoiceField("country", _label("country"), [(c.code, c.text(current())) for c in places().countries]),
                ChoiceField("stage", _label("stage"), codes(Stage)),
            ),
            (DateField("planned_start", _label("planned_start")), DateField("planned_end", _label("planned_end"))),
            rule(),
            Label(mark("Project", "More, as it becomes known"), "panel"),
            (self._province, TextField("place", _label("place"), optional=True)),
            self._lead,
            LinesField("objective", _label("objective"), optional=True),
            (
                DateField("actual_start", _label("actual_start"), optional=True),
                DateField("actual_end", _label("actual_end"), optional=True),
            ),
            NumberField("progress", _label("progress"), optional=True),
            (
                NumberField("beneficiaries", _label("beneficiaries"), optional=True),
                NumberField("women", _label("women"), optional=True),
            ),
            (
                NumberField("budget", _label("budget"), decimals=True, letters=22, optional=True),
                PickField("currency", _label("currency"), _currencies(), optional=True),
            ),
            TextField("contact", _label("contact"), optional=True),
            (
                ChoiceField("proposal", _label("proposal"), codes(ProposalState), optional=True),
                ChoiceField(
                    "proposal_year",
                    _label("proposal_year"),
                    years,
                    optional=True,
                ),
            ),
            (
                NumberField("latitude", _label("latitude"), decimals=True, optional=True),
                NumberField("longitude", _label("longitude"), decimals=True, optional=True),
            ),
            LinesField("note", _label("note"), optional=True),
            TextField("code", _label("code"), letters=24, hint=given, optional=True),
        )
        self.drafting = Drafting(self._live, self.form, "project")
        self._since = Paragraph("", "hint")
        self._forget = Button(mark("Project", "Take it back"), "quiet", does=self.take_back)
        self._kept = holder(across((self._since, 1), self._forget))
        self._frozen = Paragraph("", "hint")

    def _arrange(self) -> None:
        body = holder(down(self._kept, self._frozen, self.form, None, gap="near", margins="inner"))
        self.setLayout(down((scrolled(body, mark("Project", "Facts")), 1), gap=""))
        self.setFocusProxy(self.form.fields["title_local"])

    def _connect(self) -> None:
        self.drafting.changed.connect(self._follow)
        self.form.fields["country"].edited.connect(self._offer_provinces)

    # Showing

    def show_project(self, reading: Reading) -> None:
        """Show a project, unless it is shown already with something typed in it."""
        if self._id == reading.project.id and self.drafting.typed:
            return
        self._begin(reading.project.id, values_of(reading.project), reading.epoch)

    def show_new(self, me: DeskCard, epoch: int) -> None:
        """Show an empty form for a project of this desk's place."""
        if self._id is None and self.drafting.typed:
            return
        self._begin(None, {"country": me.country, "province": me.province, "stage": Stage.PROPOSED.value}, epoch)

    def _begin(self, id_: UUID | None, record: dict[str, Any], epoch: int) -> None:
        self._id, self._new, self._record, self._epoch = id_, new_id(), record, epoch
        self._lead.renew(self._live.database)
        self._province.offer(_provinces(record.get("country")), _about_provinces())
        self.drafting.begin("project-new" if id_ is None else f"project-{id_}", record, epoch)
        self._offer_provinces()
        self._follow()

    def _offer_provinces(self) -> None:
        self._province.offer(_provinces(self.form.fields["country"].value()), _about_provinces())

    def _follow(self) -> None:
        since = self.drafting.since if self.drafting.typed else ""
        self._since.say(partial(_not_saved, since))
        self._kept.setVisible(bool(since))
        begin, end = self._record.get("baseline_start"), self._record.get("baseline_end")
        self._frozen.say(partial(_adopted, begin, end))
        self._frozen.setVisible(bool(begin or end))
        self.changed.emit()

    # Ending

    @property
    def typed(self) -> bool:
        """Whether something is typed that is not saved."""
        return self.drafting.typed

    def needs(self) -> list[tuple[Phrase, bool]]:
        """The entries that a project needs, and whether each is given."""
        given = {**self._record, **self.form.edits()}
        title = bool(given.get("title") or given.get("title_local"))
        others = [(_label(name), given.get(name) is not None) for name in required("project") if name != "title"]
        return [(mark("Project", "A title"), title), *others]

    def take_back(self) -> None:
        """Forget what was typed."""
        self.drafting.take_back(self._epoch)
        self.stale.emit()

    def save(self) -> None:
        """Write what was changed, if it may be."""
        if not self.drafting.may_save():
            return
        edits = self.form.edits()
        id_ = self._id or self._new
        country = self.form.fields["country"].value()
        change = (
            partial(_add, id_, {**self._record, **edits})
            if self._id is None
            else partial(_write, id_, edits, self.drafting.epoch, country)
        )
        self.drafting.write(change, done=lambda _: self._saved(id_))

    def _saved(self, id_: UUID) -> None:
        self._id = None
        self._record = {}
        self.form.load({})
        self.saved.emit(id_)


def _add(id_: UUID, values: Mapping[str, Any], journal: Journal) -> None:
    given = {name: value for name, value in values.items() if value is not None}
    country, begins = given.get("country"), given.get("planned_start") or date.today()
    if country and "code" not in given and id_ not in lookup.names(journal.connection, [id_]):
        given["code"] = free_code(journal.connection, country, given.get("province"), begins.year)
    _write(id_, given, None, country, journal)


def _write(id_: UUID, values: Mapping[str, Any], epoch: int | None, country: str | None, journal: Journal) -> None:
    """A code given twice by two desks is a finding; by one person it is a slip."""
    code = values.get("code")
    other = code and project_with(journal.connection, code)
    if other and other != id_:
        said = translate("Project", "The code {code} is that of “{project}”. Give another one, or none.")
        raise WrongInput(said.format(code=code, project=lookup.names(journal.connection, [other])[other]))
    journal.edit("project", id_, with_organisation(journal, values, "lead", country), epoch)


def _measures() -> list[Pick]:
    return [(one.id, f"{one.id}  {one.text(current())}") for one in shipped().measures]


def _about_measures() -> dict[str, str]:
    """A measure is found by its English text and its section's title too."""
    plan = shipped()
    return {one.id: f"{one.text()} {plan.section_of(one.id).text(current())}" for one in plan.measures}


def _provinces(country: str | None) -> list[Pick]:
    found = [place for place in places().provinces if country is None or place.country == country]
    return sorted(((place.code, place.text(current())) for place in found), key=lambda pick: pick[1])


def _about_provinces() -> dict[str, str]:
    return {place.code: f"{place.name} {place.local}" for place in places().provinces}


def _currencies() -> list[Pick]:
    return [(code, code) for code in (*_USUAL, *sorted(CURRENCIES - set(_USUAL)))]


def _not_saved(since: str) -> str:
    return translate("Project", "Typed on {moment} and not saved yet.").format(moment=since)


def _adopted(begin: date | None, end: date | None) -> str:
    return translate("Project", "Adopted for {begin} to {end}; these dates stay as they are.").format(
        begin=figures.day(begin) or "–", end=figures.day(end) or "–"
    )
