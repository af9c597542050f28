"""Lists from Excel: from a file to what was written, step by step; nothing is written before the user says so."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QHideEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QStackedWidget, QWidget

from lmcdesk.i18n import mark, translate
from lmcdesk.sheets.applying import SheetReceipt
from lmcdesk.sheets.preview import SheetPreview
from lmcdesk.store import sqlite
from lmcdesk.ui import figures, theme
from lmcdesk.ui.marks import State
from lmcdesk.ui.page import Action, Live, Page
from lmcdesk.ui.pages.sheet_columns import ColumnsStep, columns_of
from lmcdesk.ui.pages.sheet_file import FileStep
from lmcdesk.ui.pages.sheet_flow import Flow
from lmcdesk.ui.pages.sheet_incoming import Incoming, workbooks
from lmcdesk.ui.pages.sheet_pasting import Block
from lmcdesk.ui.pages.sheet_picture import PictureStep
from lmcdesk.ui.pages.sheet_preview import PreviewStep
from lmcdesk.ui.pages.sheet_questions import QuestionsStep
from lmcdesk.ui.pages.sheet_result import ResultStep
from lmcdesk.ui.pages.sheet_steps import ABOUT, NAMES, NEXT, Step, StepLine, icon
from lmcdesk.ui.pages.sheet_working import Working
from lmcdesk.ui.pages.writing import refusal
from lmcdesk.ui.words import Phrase, said

_PATIENCE = 300
"""Milliseconds of work of which nothing is shown."""


class SheetPage(Page):
    """The steps. `go("excel", path)` begins with a workbook, `go("excel", Block(text))` with a block of cells."""

    def __init__(self, live: Live) -> None:
        super().__init__(live)
        self.step = Step.FILE
        self._after_look = Step.CHECK
        self._written = False
        self.setAcceptDrops(True)
        self.flow, self.incoming = Flow(live, self), Incoming(live, self)
        self.line = StepLine()
        self.file, self.picture, self.columns = FileStep(live), PictureStep(), ColumnsStep()
        self.questions, self.preview, self.result = QuestionsStep(), PreviewStep(), ResultStep(live)
        self.working = Working(self.flow.cancel)
        self._steps: dict[Step, QWidget] = dict(
            zip(Step, (self.file, self.picture, self.columns, self.questions, self.preview, self.result), strict=True)
        )
        self._stack = QStackedWidget()
        for part in (*self._steps.values(), self.working):
            self._stack.addWidget(part)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self.fill(self.line, (self._stack, 1))
        self._connect()
        self._show(Step.FILE)

    def _connect(self) -> None:
        flow = self.flow
        self.line.currentChanged.connect(lambda at: self._show(Step(at)))
        self.incoming.came.connect(self._begin_with)
        self.file.paste.connect(self.incoming.paste)
        self.file.encoded.connect(lambda encoding: flow.open(flow.path, encoding))
        self.picture.sheet.connect(flow.choose_sheet)
        self.picture.kind.connect(flow.choose_kind)
        self.picture.header.connect(flow.choose_header)
        self.columns.stands.connect(flow.stand)
        self.questions.answers.connect(self._answer)
        self.preview.changed.connect(self._allow)
        self.result.another.connect(self._go_on_with)
        flow.began.connect(self._begin)
        flow.stepped.connect(self.working.show_step)
        flow.ended.connect(self._end)
        flow.opened.connect(lambda: self._show(Step.SHEET))
        flow.understood.connect(self._understood)
        flow.looked.connect(self._looked)
        flow.written.connect(self._show_written)
        flow.encoded.connect(self._ask_encoding)
        self._patience.timeout.connect(self._show_work)
        self.header.lead_back(self.back)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self._paste_if_wanted)

    # What the window asks

    def open(self, *what: Any) -> None:
        if not what:
            return
        given = what[0] if isinstance(what[0], Block) else Path(what[0])
        if self.incoming.is_new(given) or self.step in (Step.FILE, Step.RESULT):
            self.incoming.take(given)  # else the way back leads to where one was

    def read(self) -> None:
        self.file.imports.read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.flow.name_work(seen=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.flow.name_work(seen=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """A narrow window is a low one: there the title alone says the step."""
        narrow = self.window().width() < theme.metrics().fold_band
        self.line.setVisible(not narrow)
        self.header.show_title(self._title if narrow else mark("Sheet", "Excel"), self._context)

    def _title(self) -> str:
        text = translate("Sheet", "Excel, {at} of {of}: {step}")
        return text.format(at=figures.number(self.step + 1), of=figures.number(len(Step)), step=said(NAMES[self.step]))

    def _context(self) -> str:
        if self.step is Step.FILE:
            return said(ABOUT[self.step])
        about = said((not self.flow.long and self._reason()) or ABOUT[self.step])
        return translate("Sheet", "{file} · {about}").format(file=self.flow.path.name, about=about)

    # Files

    def _paste_if_wanted(self) -> None:
        """A block can be pasted where a file can be chosen."""
        if self.step in (Step.FILE, Step.RESULT):
            self.incoming.paste()

    def _begin_with(self, path: Path) -> None:
        if self.flow.long:
            text = translate("Sheet", "“{file}” has to wait: another one is being read or written.")
            self.live.talk.tell(text.format(file=path.name), State.HELD)
            return
        self._written = False
        self.preview.forget()
        self.result.forget()
        self._show(Step.FILE)
        self.flow.open(path)

    def _ask_encoding(self, path: Path, why: str) -> None:
        with sqlite.faults_in_words(path):
            self.file.ask_encoding(path, why)
        self._allow()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if workbooks(event.mimeData()):
            event.acceptProposedAction()
            self.file.strip.hover(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.file.strip.hover(False)

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.file.strip.hover(False)
        self._begin_with(workbooks(event.mimeData())[0])

    # Steps

    def go_on(self) -> None:
        """Do what the primary button says."""
        self.flow.settled(self._go_on)

    def _go_on(self) -> None:
        flow, step = self.flow, self.step
        if self.file.asking:
            self.file.encoding.take()
        elif step is Step.FILE:
            self.incoming.choose()
        elif step is Step.SHEET and flow.found is not None:
            self._show(Step.COLUMNS)
        elif step in (Step.COLUMNS, Step.CHECK):
            if step is Step.COLUMNS:
                flow.remember()
            self._after_look = Step(step + 1)
            if flow.current:
                self._show(self._after_look)
            else:
                flow.look()
        elif step is Step.PREVIEW:
            self._after_look = step  # where one is again if the desk has changed since
            flow.write(self.preview.side)
        elif step is Step.RESULT:
            self._show(Step.FILE)

    def back(self) -> None:
        """Stop what is under way, or go a step back."""
        if self.flow.long:
            self.flow.cancel()
        else:
            self._show(Step.FILE if self.step in (Step.FILE, Step.RESULT) else Step(self.step - 1))

    def _open_steps(self) -> set[Step]:
        flow = self.flow
        steps = {Step.FILE, self.step}
        steps |= {Step.SHEET} if flow.book is not None else set()
        steps |= {Step.COLUMNS} if flow.found is not None else set()
        steps |= {Step.CHECK, Step.PREVIEW} if flow.current else set()
        return steps | ({Step.RESULT} if self._written else set())

    def _show(self, step: Step) -> None:
        self.step = step
        if step is Step.FILE:
            self.file.begin()
        elif step is Step.SHEET:
            self._fill_picture()
        elif step is Step.COLUMNS:
            self._fill_columns()
        elif step is Step.CHECK:
            self._fill_questions()
        self._stack.setCurrentWidget(self._steps[step])
        action = Action(partial(_next, self), self.go_on, icon=icon(step), primary=True)
        back = Action(mark("Sheet", "Back"), self.back, icon="back")
        self.header.show_actions(*([action] if step in (Step.FILE, Step.RESULT) else [back, action]))
        self._allow()
        self._focus()

    def _focus(self) -> None:
        """Begin where the step begins."""
        if self.isVisible():
            self._steps[self.step].first.setFocus(Qt.FocusReason.OtherFocusReason)  # type: ignore[attr-defined]  # each step has one

    def _fill_picture(self) -> None:
        flow = self.flow
        if flow.book is not None:
            self.picture.show_book(flow.book, flow.wish, flow.found)

    def _fill_columns(self) -> None:
        flow = self.flow
        if flow.book is not None and flow.found is not None:
            grid = flow.book.heads[flow.wish.sheet]
            told = columns_of(grid, flow.found, flow.wish.mapping)
            self.columns.show_columns(told, flow.found, recalled=flow.recalled)

    def _fill_questions(self) -> None:
        flow = self.flow
        if flow.book is not None and flow.preview is not None:
            grid = flow.book.heads[flow.wish.sheet]
            self.questions.show_looked(flow.preview, list(flow.asked.values()), grid, flow.wish.answers)

    def _understood(self) -> None:
        """It is known anew what the headings say: show it where one is."""
        if self.step is Step.COLUMNS and self.flow.found is not None:
            self._fill_columns()
        else:
            self._fill_picture()
        self._allow()

    def _answer(self, about: Any, value: str) -> None:
        self.flow.answer(about, value)
        self._allow()

    def _looked(self) -> None:
        flow = self.flow
        if flow.preview is not None:
            self.preview.show_looked(flow.preview, flow.names)
        self._show(Step.CHECK if flow.asks_more else self._after_look)

    def _show_written(self, looked: SheetPreview, receipt: SheetReceipt) -> None:
        self._written = True
        self.result.show_result(looked, receipt)
        self._show(Step.RESULT)
        if not self.isVisible():
            text = translate("Sheet", "“{file}” is taken over and saved on this computer.")
            self.live.talk.tell(
                text.format(file=looked.path.name), verb=mark("Sheet", "Show"), does=partial(self.live.go, "excel")
            )

    def _go_on_with(self, name: str) -> None:
        """Begin again with another sheet of the same workbook."""
        book = self.flow.book
        if book is not None:
            self._written = False
            self.flow.choose_sheet(next(at for at, sheet in enumerate(book.sheets) if sheet.name == name))
            self._show(Step.SHEET)

    # Long work

    def _begin(self, title: Phrase) -> None:
        self.working.begin(title)
        self._patience.start()
        self._allow()
        self.flow.name_work(self.isVisible())

    def _show_work(self) -> None:
        if self.flow.long:
            self._stack.setCurrentWidget(self.working)
            if self.isVisible():
                self.working.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self) -> None:
        self._patience.stop()
        if self._stack.currentWidget() is self.working:  # it was stopped, or failed
            self._stack.setCurrentWidget(self._steps[self.step])
            self._focus()
        self._allow()

    # What can be done

    def _allow(self) -> None:
        primary = self.header.primary()
        if primary is None:
            return
        reason = self._reason()
        primary.can(not reason, reason)
        primary.say(partial(_next, self))
        self._fold()
        self.line.reach(self.step, set() if self.flow.long else self._open_steps())

    def _reason(self) -> Phrase:
        """Why one cannot go on; empty if one can."""
        flow = self.flow
        if flow.long:
            return mark("Sheet", "Wait until the work that is under way is done, or stop it.")
        if self.step is Step.SHEET and flow.found is None:
            return mark("Sheet", "Choose the row of headings first.")
        if self.step is Step.COLUMNS and flow.found is not None and not flow.found.own:
            told = flow.found.layout.told
            if not any(match.column.field in told for match in flow.found.matches):
                return partial(_untold, self)
        if self.step is Step.PREVIEW:
            me = self.live.database.me
            none = mark("Sheet", "No row of this sheet would change anything.")
            return refusal(me, me.province) or ("" if self.preview.to_write else none)
        return ""


def _next(page: SheetPage) -> str:
    if page.file.asking:
        return translate("Sheet", "Read it so")
    if page.step is Step.PREVIEW:
        n = page.preview.to_write
        text = translate("Sheet", "Import 1 row") if n == 1 else translate("Sheet", "Import {n} rows")
        return text.format(n=figures.number(n))
    return said(NEXT[page.step])


def _untold(page: SheetPage) -> str:
    found = page.flow.found
    names = [] if found is None else [c.text() for c in found.layout.columns if c.field in found.layout.told]
    text = translate("Sheet", "Say first which column stands for one of these: {fields}.")
    return text.format(fields=", ".join(names))
