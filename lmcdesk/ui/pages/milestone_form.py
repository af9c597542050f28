"""All fields of one milestone, for a new one or where the editor in the row is not enough."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal

from lmcdesk.domain.base import new_id
from lmcdesk.domain.values import DelayReason, Stage, Status, choice_of
from lmcdesk.i18n import mark
from lmcdesk.store.journal import Journal
from lmcdesk.ui.arrangement import scrolled
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.fields import ChoiceField, DateField, LinesField, NumberField, TextField
from lmcdesk.ui.forms import Form, Place
from lmcdesk.ui.labels import Label
from lmcdesk.ui.page import Live
from lmcdesk.ui.pages.field_words import codes, label
from lmcdesk.ui.pages.milestone_cells import called
from lmcdesk.ui.pages.organisations import OrganisationField, with_organisation
from lmcdesk.ui.pages.project_reading import Reading, Step, values_of
from lmcdesk.ui.pages.record_editor import RecordEditor
from lmcdesk.ui.widgets import across, down, holder, rule


class MilestoneForm(RecordEditor):
    """The form of one milestone under a line that says which.

    Signals: binned(step) when the user puts the milestone into the bin.
    """

    binned = Signal(object)

    def __init__(self, live: Live, reading: Reading, step: Step | None, typed: Mapping[str, Any] | None = None) -> None:
        """Without a step, a new milestone of the project; `typed` is what was changed in its row before."""
        self._reading, self.step = reading, step
        self._id = step.record.id if step is not None else new_id()
        responsible = OrganisationField("responsible", label("milestone", "responsible"))
        responsible.renew(live.database)
        super().__init__(live, Form(*self._places(responsible)), "milestone")
        self._arrange()
        name = f"all-of-milestone-{step.record.id}" if step is not None else f"milestone-of-{reading.project.id}"
        self.drafting.begin(name, values_of(step.record) if step is not None else self._blank(), reading.epoch)
        if typed:
            self.drafting.enter(typed)
        self.setFocusProxy(self.form.fields["title_local" if step is None else "progress"])

    def _places(self, responsible: OrganisationField) -> list[Place]:
        label_ = partial(label, "milestone")
        either = mark("Milestones", "One of the two titles is enough.")
        others = [other for other in self._reading.steps if other is not self.step]
        waits = [(one.record.id, called(one)) for one in others]
        places: list[Place] = [
            (TextField("title_local", label_("title_local"), hint=either), TextField("title", label_("title"))),
            (DateField("begins", label_("begins"), optional=True), DateField("planned", label_("planned"))),
            NumberField("weight", label_("weight"), unit="%", optional=True),
            responsible,
            ChoiceField("predecessor", label_("predecessor"), waits, optional=True),
            TextField("verification", label_("verification"), optional=True),
        ]
        if self._wants_adopted():
            hint = mark("Milestones", "Once saved it stays as it is.")
            places.insert(2, DateField("baseline", label_("baseline"), optional=True, hint=hint))
        return places if self.step is None else [*self._of_progress(), rule(), *places]

    @staticmethod
    def _of_progress() -> list[Place]:
        """What can be said once work goes on."""
        label_ = partial(label, "milestone")
        return [
            (
                NumberField("progress", label_("progress"), unit="%", optional=True),
                DateField("actual", label_("actual"), optional=True),
            ),
            ChoiceField("status", label_("status"), codes(Status), optional=True),
            ChoiceField("delay_reason", label_("delay_reason"), codes(DelayReason), optional=True),
            LinesField("delay_text", label_("delay_text"), optional=True),
        ]

    def _wants_adopted(self) -> bool:
        """An adopted date is given once: with the project's adoption, or here where it is missing since (A4)."""
        stage = choice_of(Stage, self._reading.project.stage)
        return stage is not None and stage.adopted and (self.step is None or self.step.record.baseline is None)

    def _arrange(self) -> None:
        step = self.step
        title = mark("Milestones", "New milestone") if step is None else called(step)
        buttons = [Button(mark("Milestones", "Cancel"), does=self.give_up), self.save_button]
        if step is not None:
            move = Button(mark("Milestones", "Move to bin"), icon="bin", does=lambda: self.binned.emit(step))
            buttons.insert(0, move)
        head = across((Label(title, "panel", cut=True), 1), *buttons, margins=("inner", "near", "near", "near"))
        body = holder(down(self.form, None, margins="inner"))
        self.setLayout(down(head, rule(), (scrolled(body, title), 1), gap=""))

    def _blank(self) -> dict[str, Any]:
        """What a new milestone begins with: it comes last."""
        positions = [step.record.position or 0 for step in self._reading.steps]
        return {"project": self._reading.project.id, "position": max(positions, default=0) + 1}

    # Ending

    def is_new(self) -> bool:
        return self.step is None

    def change(self, edits: Mapping[str, Any]) -> Callable[[Journal], object]:
        values = {**self._blank(), **edits} if self.is_new() else edits
        return partial(_write, self._id, values, self.drafting.epoch, self._reading.project.country)


def _write(id_: UUID, values: Mapping[str, Any], epoch: int, country: str | None, journal: Journal) -> None:
    journal.edit("milestone", id_, with_organisation(journal, values, "responsible", country), epoch)
