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
from lmcdesk.domain.codes import NATIONAL, next_code
from lmcdesk.domain.money import CURRENCIES
from lmcdesk.domain.rules import required
from lmcdesk.domain.values import ProposalState, Stage
from lmcdesk.i18n import current, mark, translate
from lmcdesk.store.adoption import freeze
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
from lmcdesk.ui.pages.writing import write
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
        self._record: dict[str, Any] = {}
        self._saving = False
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
        self.setLayout(down((scrolled(body), 1), gap=""))
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
        self._id, self._record, self._epoch = id_, record, epoch
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
        if self._saving or not self.drafting.may_save():
            return
        edits = self.form.edits()
        self._saving = True
        id_ = self._id or new_id()
        country = self.form.fields["country"].value()
        work = (
            partial(_add, id_, {**self._record, **edits})
            if self._id is None
            else partial(_change, id_, edits, self.drafting.epoch, country)
        )
        write(self._live, work, done=lambda _: self._saved(id_), failed=self._failed, owner=self)

    def _saved(self, id_: UUID) -> None:
        self._saving = False
        self.drafting.drop()
        self._id = None
        self._record = {}
        self.form.load({})
        self.saved.emit(id_)

    def _failed(self, fault: Any) -> None:
        self._saving = False
        self._live.talk.show(fault)
        self.changed.emit()


def _add(id_: UUID, values: Mapping[str, Any], journal: Journal) -> None:
    given = {name: value for name, value in values.items() if value is not None}
    if not given.get("code"):
        given["code"] = _new_code(journal, given.get("country"), given.get("province"), given.get("planned_start"))
    given = with_organisation(journal, given, "lead", given.get("country"))
    journal.edit("project", id_, {name: value for name, value in given.items() if value is not None})
    freeze(journal, id_, given.get("stage"))


def _change(id_: UUID, edits: Mapping[str, Any], epoch: int, country: str | None, journal: Journal) -> None:
    journal.edit("project", id_, with_organisation(journal, edits, "lead", country), epoch)
    if "stage" in edits:
        freeze(journal, id_, edits["stage"])


def _new_code(journal: Journal, country: str | None, province: str | None, begins: date | None) -> str | None:
    """The next free code of the project's place and year; none while its country is not known."""
    if country is None:
        return None
    ordinal = next((place.ordinal for place in places().provinces if place.code == province), NATIONAL)
    year = (begins or date.today()).year
    taken = journal.connection.execute(
        "SELECT code FROM project WHERE code BETWEEN ? AND ?", (f"{country}-{year}-", f"{country}-{year}-~")
    )
    return next_code(country, year, ordinal, (code for (code,) in taken))


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
