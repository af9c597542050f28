"""The milestones of a project: a table in whose rows they are edited, and the form of all their fields."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedLayout, QWidget

from lmcdesk.i18n import mark, translate
from lmcdesk.ui.arrangement import EmptyState, ListPanel
from lmcdesk.ui.marks import State
from lmcdesk.ui.page import Live
from lmcdesk.ui.pages.milestone_cells import called, columns, counted, formula
from lmcdesk.ui.pages.milestone_editor import MilestoneEditor
from lmcdesk.ui.pages.milestone_form import MilestoneForm
from lmcdesk.ui.pages.project_reading import Reading, Step
from lmcdesk.ui.pages.writing import write
from lmcdesk.ui.table import Table
from lmcdesk.ui.tables import ListSource, RowsModel
from lmcdesk.ui.widgets import dismiss
from lmcdesk.ui.words import Phrase, said


class Milestones(QWidget):
    """The table, or in its place the form. While something is edited what is shown stays, so that nothing moves under
    the hands, and what is saved is stamped with what its user saw."""

    def __init__(self, live: Live) -> None:
        super().__init__()
        self._live = live
        self._shown: Reading | None = None
        self._newer: Reading | None = None
        self._refused: Phrase = ""
        self._editor: MilestoneEditor | None = None
        self._form: MilestoneForm | None = None
        self._make()
        self._connect()

    def _make(self) -> None:
        self._model: RowsModel[Step] = RowsModel((), key=lambda step: step.record.id)
        self.table = Table(
            self._model, mark("Milestones", "Milestones"), settings=self._live.settings, remembered_as="milestones"
        )
        why = mark("Milestones", "This project has no milestones yet, so nobody can see how far it is.")
        self._list = ListPanel(self.table, EmptyState(why, mark("Milestones", "Add milestone"), self.add), framed=False)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._list)

    def _connect(self) -> None:
        self.table.opened.connect(self.edit)
        within = Qt.ShortcutContext.WidgetShortcut
        QShortcut(Qt.Key.Key_F2, self.table, lambda: self.edit(self.table.record()), context=within)
        QShortcut(QKeySequence.StandardKey.Delete, self.table, lambda: self.bin(self.table.record()), context=within)

    # Showing

    def take(self, reading: Reading, refused: Phrase) -> None:
        """Show what was read, now or after what is being edited; `refused` says why nothing can be written."""
        self._refused = refused
        if self._shown is not None and self._shown.project.id != reading.project.id:
            self._newer = None
            self.end()
        if self._editor is not None or self._form is not None:
            self._newer = reading
            return
        self._shown, self._newer = reading, None
        self._model.columns = columns(reading.today)
        self._model.show(ListSource(reading.steps))
        if reading.steps:
            self._list.foot(partial(counted, reading), note=partial(formula, reading))

    def leave(self) -> None:
        """Close what is being edited, as the page is left; what is typed and not saved stays kept, and that is said."""
        self._tell_kept()
        self.end()

    def _tell_kept(self) -> None:
        opened = self._editor or self._form
        if opened is None or opened.drafting.saving or not opened.drafting.typed:
            return
        opened.drafting.keep()
        name = said(mark("Milestones", "New milestone")) if opened.step is None else called(opened.step)
        sentence = translate("Milestones", "What you typed in “{milestone}” is kept, but not saved yet.")
        self._live.talk.tell(sentence.format(milestone=name), State.DUE)

    # Editing

    def edit(self, step: Step | None) -> None:
        """Open the editor in a milestone's row, or the form where the row has no room for it."""
        if step is None or self._shown is None or self._is_refused():
            return
        if self._editor is not None and self._editor.step.record.id == step.record.id:
            self._editor.setFocus()
            return
        self._close_editor()
        room = self.table.viewport().size()
        editor = MilestoneEditor(self._live, step, self._shown.epoch, room.width())
        if editor.sizeHint().height() + self.table.row_height() > room.height():
            dismiss(editor)
            self._open_form(MilestoneForm(self._live, self._shown, step))
            return
        editor.left.connect(self.end)
        editor.closed.connect(self._closed)
        editor.resized.connect(self._fit)
        editor.all_wanted.connect(self._edit_all)
        self.table.edit_below(editor)
        editor.progress.entry.selectAll()  # what is typed takes its place
        self._editor = editor

    def add(self) -> None:
        """Open the form of a new milestone."""
        if self._shown is not None and self._form is None and not self._is_refused():
            self._open_form(MilestoneForm(self._live, self._shown, None))

    def _edit_all(self) -> None:
        if self._editor is None or self._shown is None:
            return
        step, typed = self._editor.step, self._editor.drafting.edits()
        self._editor.drafting.drop()
        self._open_form(MilestoneForm(self._live, self._shown, step, typed))

    def _open_form(self, form: MilestoneForm) -> None:
        self._close_editor()
        self._close_form()
        form.left.connect(self.end)
        form.binned.connect(self.bin)
        self._form = form
        self._stack.addWidget(form)
        self._stack.setCurrentWidget(form)
        form.setFocus(Qt.FocusReason.TabFocusReason)

    def end(self) -> None:
        """Close what is being edited, and show what came meanwhile."""
        self._close_editor()
        self._close_form()
        self._catch_up()

    def _catch_up(self) -> None:
        if self._newer is not None:
            self.take(self._newer, self._refused)

    def _close_editor(self) -> None:
        if self._editor is not None:
            editor, self._editor = self._editor, None
            editor.drafting.keep()
            self.table.close_editor()

    def _close_form(self) -> None:
        if self._form is not None:
            form, self._form = self._form, None
            form.drafting.keep()
            self._stack.removeWidget(form)
            dismiss(form)
            self.table.setFocus()

    def _closed(self) -> None:
        """The table has closed the editor, since the user went to another row: what was typed in it stays kept."""
        if self._editor is not None:
            self._tell_kept()
            self._editor = None
            QTimer.singleShot(0, self, self._catch_up)  # not while the table is changing

    def _fit(self) -> None:
        """The editor's row becomes as high as the editor needs now."""
        if self._editor is not None:
            height = self.table.row_height() + self._editor.sizeHint().height()
            self.table.setRowHeight(self.table.currentIndex().row(), height)
            self.table.updateGeometries()  # or it would be scrolled to within the old height
            self.table.updateEditorGeometries()
            self.table.scrollTo(self.table.currentIndex())

    def _is_refused(self) -> bool:
        if self._refused:
            self._live.talk.tell(said(self._refused), State.AT_RISK)
        return bool(self._refused)

    # The bin

    def bin(self, step: Step | None) -> None:
        """Put a milestone into the bin; it can be taken out again."""
        if step is None or self._is_refused():
            return
        self._close_form()
        id_ = step.record.id
        write(
            self._live, lambda journal: journal.delete("milestone", id_), done=lambda _: self._binned(step), owner=self
        )

    def _binned(self, step: Step) -> None:
        id_ = step.record.id
        self.end()
        self._live.talk.tell(
            translate("Milestones", "“{milestone}” is in the bin. Nothing of it is lost.").format(
                milestone=called(step)
            ),
            verb=mark("Milestones", "Undo"),
            does=lambda: write(
                self._live, lambda journal: journal.restore("milestone", id_), done=lambda _: None, owner=self
            ),
        )
