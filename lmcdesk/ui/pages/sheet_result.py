"""The last step: what was written, and what can be done next."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lmcdesk.i18n import mark, translate
from lmcdesk.progress import Progress
from lmcdesk.sheets.applying import SheetReceipt
from lmcdesk.sheets.preview import SheetPreview, Verdict
from lmcdesk.sheets.problems import Level
from lmcdesk.ui import figures
from lmcdesk.ui.arrangement import Fact, FactsStrip, scrolled
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.labels import Label, StateLabel
from lmcdesk.ui.live import Live
from lmcdesk.ui.marks import State
from lmcdesk.ui.pages.files import file_name, open_file
from lmcdesk.ui.pages.sheet_rows import STATES
from lmcdesk.ui.pages.sheet_taking_back import TakingBack
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.widgets import Panel, across, clear, down, holder

_HOMES = {"projects": "projects"}
"""The pages on which lists of a kind are seen."""


class ResultStep(QWidget):
    """Counts, and buttons.

    Signals: another(sheet) when the user goes on with another sheet of the workbook, by its name.
    """

    another = Signal(str)

    def __init__(self, live: Live) -> None:
        super().__init__()
        self._live = live
        self._looked: SheetPreview | None = None
        self._receipt: SheetReceipt | None = None
        self._state = StateLabel(State.DONE, "")
        self._told = Paragraph("", "text")
        self._facts = FactsStrip()
        self._marked = Button(mark("Sheet", "Open a marked copy…"), icon="open", does=self.write_marked)
        self._bad = Button(mark("Sheet", "Write the bad rows alone…"), icon="sheet", does=self.write_bad)
        self._marked_told = Paragraph("", "hint")
        self._undo = Button(mark("Sheet", "Take it back…"), icon="undo", does=self.take_back)
        self._see = Button(mark("Sheet", "Show the projects"), icon="projects", does=lambda: live.go("projects"))
        self._others = down(gap="near")
        self.taking_back = TakingBack(live, self)
        self.taking_back.taken.connect(self._gone)
        self._copy = holder(down(across(self._marked, self._bad, None), self._marked_told, gap="tight"))
        self._next = holder(down(Label(mark("Sheet", "More in this workbook"), "panel"), self._others))
        body = Panel(
            self._state,
            self._told,
            across(self._see, self._undo, None),
            self._copy,
            self._next,
            gap="inner",
        )
        whole = holder(down(self._facts, body, None))
        self.setLayout(down((scrolled(whole, mark("Sheet", "What was written")), 1)))

    @property
    def first(self) -> QWidget:
        """Where one goes on."""
        return self._see if not self._see.isHidden() else self._undo

    def show_result(self, looked: SheetPreview, receipt: SheetReceipt) -> None:
        """Tell what was written."""
        self._looked, self._receipt = looked, receipt
        counts: Mapping[str, int] = receipt.counts
        self._facts.show_facts([Fact(STATES[verdict][1], figures.number(counts[verdict])) for verdict in Verdict])
        self._state.show_state(State.DONE, mark("Sheet", "Taken over"))
        self._told.say(partial(_told, looked))
        problems = len(looked.problems)
        self._copy.setVisible(bool(problems))
        self._bad.setVisible(any(problem.level >= Level.LEFT_OUT for problem in looked.problems))
        self._marked_told.say(partial(_marked_told, problems))
        self._undo.can(True)
        self._see.setVisible(looked.layout.name in _HOMES)
        clear(self._others)
        for name in looked.other_sheets:
            does = partial(self.another.emit, name)
            self._others.addLayout(across(Button(partial(_another, name), icon="sheet", does=does), None))
        self._next.setVisible(bool(looked.other_sheets))

    def forget(self) -> None:
        """Let go of what was imported: another workbook begins."""
        self._looked = self._receipt = None

    def write_marked(self) -> None:
        """Let the user choose where, write the marked copy and open it."""

        def copy(looked: SheetPreview, path: Path, progress: Progress) -> None:
            from lmcdesk.sheets.marking import marked_copy

            marked_copy(looked, path, progress)

        self._write(
            copy,
            translate("Sheet", "{file} (marked)"),
            translate("Sheet", "Write the marked copy"),
            mark("Sheet", "Wrote “{file}”: each cell with a problem is coloured and says what it is."),
        )

    def write_bad(self) -> None:
        """Let the user choose where, write the rows alone that were not taken over whole, and open them."""

        def copy(looked: SheetPreview, path: Path, progress: Progress) -> None:
            from lmcdesk.sheets.bad_rows import bad_rows

            bad_rows(looked, path, progress)

        self._write(
            copy,
            translate("Sheet", "{file} (to mend)"),
            translate("Sheet", "Write the bad rows"),
            mark("Sheet", "Wrote “{file}”: mend its rows and import it; the others are in already."),
        )

    def _write(
        self, copy: Callable[[SheetPreview, Path, Progress], None], name: str, title: str, told: tuple[str, str]
    ) -> None:
        looked = self._looked
        if looked is None:
            return
        suggested = looked.path.with_name(file_name(name.format(file=looked.path.stem), ".xlsx"))
        path = self._live.talk.file_to_save(title, suggested, [(translate("Projects", "Workbooks"), ["*.xlsx"])])
        if path is None:
            return

        def work(progress: Progress) -> Path:
            copy(looked, path, progress)
            return path

        def done(written: Path) -> None:
            self._live.talk.tell(translate(*told).format(file=written.name))
            open_file(written)

        self._live.jobs.run(work, done=done, title=mark("Sheet", "Writing the workbook"), owner=self)

    def take_back(self) -> None:
        """Take back what was just imported."""
        if self._looked is not None and self._receipt is not None:
            self.taking_back.ask(self._receipt.number, self._looked.path.name)

    def _gone(self, number: int) -> None:
        if self._receipt is not None and number == self._receipt.number:
            self._state.show_state(State.RETURNED, mark("Sheet", "Taken back"))
            self._undo.can(False, mark("Sheet", "This import was taken back already."))


def _told(looked: SheetPreview) -> str:
    text = translate(
        "Sheet", "“{file}” is taken over and saved on this computer. It can be taken back, days later too."
    )
    return text.format(file=looked.path.name)


def _marked_told(n: int) -> str:
    text = translate(
        "Sheet",
        "Cells and rows with something to look at: {n}. The marked copy is your own workbook, with each of them "
        "coloured and explained, to send back to who filled it in.",
    )
    return text.format(n=figures.number(n))


def _another(name: str) -> str:
    return translate("Sheet", "Go on with the sheet “{sheet}”").format(sheet=name)
