"""One project: its facts, its milestones with the editor in the row, its money and reports, and what happened to it."""

from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget

from lmcdesk.errors import DeskError
from lmcdesk.i18n import mark, translate
from lmcdesk.store.identity import card
from lmcdesk.store.me import epoch
from lmcdesk.ui import figures, theme
from lmcdesk.ui.arrangement import EmptyState, FactsStrip, Sides
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.marks import State
from lmcdesk.ui.page import Action, Live, Page
from lmcdesk.ui.pages import project_facts
from lmcdesk.ui.pages.milestones import Milestones
from lmcdesk.ui.pages.project_cells import titles
from lmcdesk.ui.pages.project_form import ProjectForm
from lmcdesk.ui.pages.project_reading import Reading, read
from lmcdesk.ui.pages.project_tables import Comments, Funding, Reports
from lmcdesk.ui.pages.story_panel import StoryPanel
from lmcdesk.ui.pages.writing import refusal, write
from lmcdesk.ui.widgets import Panel, dismiss, down, holder
from lmcdesk.ui.words import Phrase

MILESTONES, FACTS, FUNDING, REPORTS, COMMENTS = range(5)
"""The tabs, from left to right; the last only where there are any."""


class ProjectPage(Page):
    """`go("project", id)` shows a project, `go("project")` the form of a new one."""

    def __init__(self, live: Live) -> None:
        super().__init__(live)
        self._id: UUID | None = None
        self._reading: Reading | None = None
        self._was_narrow = False
        self._offered = ""
        self._make()
        self._arrange()
        self._connect()

    def _make(self) -> None:
        self.facts = FactsStrip()
        self.milestones = Milestones(self.live)
        self._form: ProjectForm | None = None
        self._form_place = down()
        self._funding, self._reports, self._comments = Funding(), Reports(), Comments()
        self._add = Button(
            mark("Project", "Add milestone"), "quiet", icon="plus", does=self.milestones.add, key="Ctrl+N"
        )
        self.story = StoryPanel(self.live)
        self.sides = Sides(
            (
                (mark("Project", "Milestones"), self.milestones),
                (mark("Project", "Facts"), holder(self._form_place)),
                (mark("Project", "Funding"), self._funding),
                (mark("Project", "Reports"), self._reports),
                (mark("Project", "Comments"), self._comments),
            ),
            (self._side_name, self.story),
            corner=self._add,
        )
        self._gone = EmptyState(
            mark("Project", "This project lies in the bin, or has not come to this desk yet."),
            mark("Project", "Show all projects"),
            lambda: self.live.go("projects"),
        )
        self._body = QStackedWidget()
        self._body.addWidget(holder(down(self.facts, (self.sides, 1))))
        self._body.addWidget(Panel(self._gone))

    def _arrange(self) -> None:
        self.header.show_way_back(self._crumb, lambda: self.live.go("projects"))
        self.fill((self._body, 1))

    def _connect(self) -> None:
        self.sides.turned.connect(self._turned)

    @property
    def form(self) -> ProjectForm:
        """The form of the facts; made when it is first looked at, since it is large and most visits do without."""
        if self._form is None:
            self._form = ProjectForm(self.live)
            self._form_place.addWidget(self._form)
            self._form.changed.connect(self._follow_form)
            self._form.stale.connect(self.refresh)
            self._form.saved.connect(self._saved)
        return self._form

    # What the window asks

    def open(self, *what: Any) -> None:
        self._id = what[0] if what else None
        self._reading = None
        self.sides.tabs.setCurrentIndex(FACTS if self._id is None else MILESTONES)
        self.refresh()

    def concerns(self, touched: Any) -> bool:
        return self._id is not None

    def may_leave(self) -> bool:
        """Nothing that was typed is lost: it is kept, and said so."""
        self.milestones.leave()
        if self._form is not None and self._form.typed and not self._form.drafting.saving:
            self._form.drafting.keep()
            self.live.talk.tell(
                translate("Project", "What you typed about the project is kept, but not saved yet."), State.DUE
            )
        return True

    def read(self) -> None:
        try:
            self._read()
        except DeskError as fault:
            self.live.talk.show(fault)

    def _read(self) -> None:
        if self._id is None:
            self._show_new()
            return
        reading = read(self.live.database, self._id, date.today())
        self._reading = reading
        self._body.setCurrentIndex(0 if reading is not None else 1)
        if reading is None:
            self.header.show_title(mark("Project", "No such project"))
            self.header.show_actions()
            self._offered = ""
            return
        self._show(reading)

    # Showing

    def _show(self, reading: Reading) -> None:
        self._show_head(reading)
        self.header.show_way_back(self._crumb, lambda: self.live.go("projects"))
        self.facts.show_facts(project_facts.facts(reading))
        refused = self._refused()
        self.milestones.take(reading, refused)
        self._add.can(not refused, refused)
        if self._form is not None or self.sides.tabs.currentIndex() == FACTS:
            self.form.show_project(reading)
        self._funding.take(reading)
        self._reports.take(reading)
        self._comments.take(reading)
        self.story.tell(reading)
        self._show_tabs(reading)
        self._show_actions()

    def _show_head(self, reading: Reading) -> None:
        """In a narrow window the title keeps its room, and what the strip tells is left to the tabs."""
        first, _ = titles(reading.row.title, reading.row.title_local)
        chips = project_facts.chips(reading)
        self.header.show_title(first, partial(project_facts.context, reading), chips[:1] if self._narrow else chips)
        self.facts.setVisible(not self._narrow)
        self._add.say(mark("Project", "Add") if self._narrow else mark("Project", "Add milestone"))

    def _show_tabs(self, reading: Reading | None) -> None:
        tabs = self.sides.tabs
        counts = {MILESTONES: 0, FUNDING: 0, REPORTS: 0, COMMENTS: 0}
        if reading is not None:
            counts = {
                MILESTONES: len(reading.steps),
                FUNDING: len(reading.funding),
                REPORTS: len(reading.reports),
                COMMENTS: len(reading.comments),
            }
        for tab, count in counts.items():
            seen = reading is not None and (tab != COMMENTS or count > 0)
            tabs.count_in(tab, figures.number(count) if seen else "")
            tabs.setTabVisible(tab, seen)

    def _show_new(self) -> None:
        with self.live.database.raw() as connection:
            me, stamp = card(connection), epoch(connection)
        self._body.setCurrentIndex(0)
        self.facts.hide()
        self.header.show_title(mark("Project", "New project"))
        self.header.show_way_back(self._crumb, lambda: self.live.go("projects"))
        self._show_tabs(None)
        self.form.show_new(me, stamp)
        self._show_actions()
        self.form.setFocus()

    def _side_name(self) -> str:
        if self._id is None:
            return translate("Project", "What a project needs")
        return translate("Project", "What happened")

    def _crumb(self) -> str:
        if self._reading is None or not (section := project_facts.section(self._reading)):
            return translate("Project", "Projects")
        return translate("Project", "Projects  ›  {section}").format(section=section)

    @property
    def _narrow(self) -> bool:
        return self.window().width() < theme.metrics().fold_header

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._reading is not None and self._narrow != self._was_narrow:
            self._was_narrow = self._narrow
            self._show_head(self._reading)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._drop_form()
            self.milestones.end()
            self.refresh()

    def _drop_form(self) -> None:
        """Its lists and days are in the language in which it was made; what is typed in it stays kept."""
        if self._form is not None:
            form, self._form = self._form, None
            form.drafting.keep()
            self._form_place.removeWidget(form)
            dismiss(form)

    # Actions

    def _turned(self, tab: int) -> None:
        self._show_actions()
        if tab == FACTS and self._reading is not None:
            self.form.show_project(self._reading)

    def _refused(self) -> Phrase:
        return "" if self._reading is None else refusal(self._reading.me, self._reading.project.province)

    def _show_actions(self) -> None:
        """The header's buttons stay the same ones as long as they offer the same: one of them may have the focus."""
        tab = self.sides.tabs.currentIndex()
        self._add.setVisible(tab == MILESTONES)
        offered = "new" if self._id is None else "form" if tab == FACTS else "project"
        if offered != self._offered:
            self._offered = offered
            self.header.show_actions(*self._actions(offered))
        self._follow_form()

    def _actions(self, offered: str) -> tuple[Action, ...]:
        match offered:
            case "new":
                return (Action(mark("Project", "Save project"), self._save, icon="tick", primary=True, key="Ctrl+S"),)
            case "form":
                return (
                    Action(mark("Project", "Move to bin"), self._bin, icon="bin"),
                    Action(mark("Project", "Take back"), self._take_back, icon="undo"),
                    Action(mark("Project", "Save"), self._save, icon="tick", primary=True, key="Ctrl+S"),
                )
        return (
            Action(mark("Project", "Print sheet…"), self._print, icon="print", key="Ctrl+P"),
            Action(mark("Project", "Edit facts"), self._edit_facts, icon="edit", primary=True),
        )

    def _print(self) -> None:
        self.live.go("print", "project", self._id)

    def _save(self) -> None:
        self.form.save()

    def _take_back(self) -> None:
        self.form.take_back()

    def _follow_form(self) -> None:
        if self._id is None:
            self.story.guide(self.form.needs())
        elif self._offered == "form":
            refused = self._refused()
            self.header.button(0).can(not refused, refused)
            for button in (self.header.button(1), self.header.button(2)):
                button.can(self.form.typed and not refused, refused or mark("Project", "Nothing was changed."))

    def _edit_facts(self) -> None:
        self.sides.tabs.setCurrentIndex(FACTS)
        self.form.setFocus()

    def _saved(self, id_: UUID) -> None:
        if self._id is None:
            self._id = id_
            self.live.became.emit(("project",), ("project", id_))
            self.sides.tabs.setCurrentIndex(MILESTONES)
        self.refresh()

    def _bin(self) -> None:
        if self._reading is None:
            return
        id_, (title, _) = self._reading.project.id, titles(self._reading.row.title, self._reading.row.title_local)
        self.live.go("projects")
        write(
            self.live,
            lambda journal: journal.delete("project", id_),
            done=lambda _: self._binned(id_, title),
            owner=self,
        )

    def _binned(self, id_: UUID, title: str) -> None:
        self.live.talk.tell(
            translate(
                "Project", "“{project}” is in the bin with all that belongs to it. Nothing of it is lost."
            ).format(project=title),
            verb=mark("Project", "Undo"),
            does=lambda: write(
                self.live, lambda journal: journal.restore("project", id_), done=lambda _: None, owner=self
            ),
        )
