"""A workbook on its way in: what was read of it, how the user wants it read, and the work for that."""

import gc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from lmcdesk.errors import DeskError, SheetUnreadable
from lmcdesk.i18n import mark
from lmcdesk.progress import Progress
from lmcdesk.sheets.applying import SheetReceipt, apply
from lmcdesk.sheets.asking import About, Answers, Question
from lmcdesk.sheets.headings import Headings, letters
from lmcdesk.sheets.preview import SheetPreview
from lmcdesk.ui.jobs import Job
from lmcdesk.ui.live import Live
from lmcdesk.ui.pages.sheet_preview import Conflicts
from lmcdesk.ui.pages.sheet_questions import answered
from lmcdesk.ui.pages.sheet_reading import Book, Wish, find, look, read_book, read_head
from lmcdesk.ui.pages.sheet_remembering import recall, remember
from lmcdesk.ui.pages.sheet_rows import Names, names_in
from lmcdesk.ui.pages.writing import author
from lmcdesk.ui.words import Phrase

T = TypeVar("T")


class Flow(QObject):
    """One workbook at a time.

    Signals: began(title) when long work does, stepped(done, total, note), ended() in any case; opened() when a workbook
    was read; understood() when it is known anew what its headings say; looked() when a preview was made;
    written(preview, receipt); encoded(path, why) when somebody has to say how its letters are to be read.
    """

    began = Signal(object)
    stepped = Signal(int, int, str)
    ended = Signal()
    opened = Signal()
    understood = Signal()
    looked = Signal()
    written = Signal(object, object)
    encoded = Signal(object, str)

    def __init__(self, live: Live, owner: QObject) -> None:
        super().__init__(owner)
        self._live = live
        self.path = Path()
        self.book: Book | None = None
        self.wish = Wish()
        self.found: Headings | None = None
        self.preview: SheetPreview | None = None
        self.names: Names = {}
        self.asked: dict[tuple[About, str], Question] = {}
        """What was asked of the sheet so far; an answered question is not asked again."""
        self.asks_more = False
        """Whether the latest look at the sheet asked what was not asked before."""
        self.recalled = False
        """Whether these headings were corrected once before."""
        self._looked_for: Wish | None = None
        self._job: Job[Any] | None = None
        self._title: Phrase = ""
        self._then: Callable[[], object] | None = None
        self.long = False
        """Whether work is under way that one has to wait for."""

    # What was found

    @property
    def current(self) -> bool:
        """Whether the preview is of what is wished for now."""
        return self.preview is not None and self._looked_for == self.wish

    # What the user does

    def open(self, path: Path, encoding: str = "") -> None:
        """Read a workbook."""
        if self.long:
            return
        self.path, self.book, self.found, self.preview, self.wish = path, None, None, None, Wish()
        gc.unfreeze()
        settings = self._live.settings

        def work(progress: Progress) -> tuple[Book, Wish, Headings | None]:
            book = read_book(path, encoding, progress)
            wish = recall(settings, book.heads[book.best], Wish(book.best))
            return book, wish, find(book, wish)

        def failed(fault: DeskError) -> None:
            if isinstance(fault, SheetUnreadable) and fault.why == "encoding":
                self.encoded.emit(path, str(fault))
            else:
                self._live.talk.show(fault)

        def done(read: tuple[Book, Wish, Headings | None]) -> None:
            self._take(*read)
            self.opened.emit()

        self._run(work, done, mark("Sheet", "Reading the workbook"), failed)

    def choose_sheet(self, at: int) -> None:
        """Go on with another sheet of the workbook."""
        book, settings = self.book, self._live.settings
        if book is None or at == self.wish.sheet or self.long:
            return

        def work(progress: Progress) -> tuple[Book, Wish, Headings | None]:
            seen = book if at in book.heads else read_head(book, at, progress)
            wish = recall(settings, seen.heads[at], Wish(at))
            return seen, wish, find(seen, wish)

        self._run(work, self._take_and_tell, "" if at in book.heads else mark("Sheet", "Reading the workbook"))

    def choose_kind(self, name: str) -> None:
        """Take the sheet for a list of another kind."""
        self._wish(replace(self.wish, kind=name or None, mapping={}))

    def choose_header(self, number: int | None) -> None:
        """Take another row for the headings."""
        self._wish(replace(self.wish, header=number, mapping={}))

    def stand(self, place: int, field: str) -> None:
        """Let a column stand for a field, which no other column stands for then; for none, if that is empty. What the
        sheet lists and where its headings stand does not change by it."""
        found = self.found
        if found is None:
            return
        mapping = {at: None if said == field else said for at, said in self.wish.mapping.items()}
        settled = replace(self.wish, kind=found.layout.name, header=None if found.own else found.rows[0])
        self._wish(replace(settled, mapping={**mapping, letters(place): field or None}))

    def answer(self, about: About, value: str) -> None:
        """Answer a question."""
        self.wish = replace(self.wish, answers=answered(self.wish.answers, about, value))

    def remember(self) -> None:
        """Keep what was corrected for the next workbook of that form."""
        if self.book is not None and self.found is not None and not self.found.own:
            remember(self._live.settings, self.book.heads[self.wish.sheet], self.found, self.wish)

    # Work

    def look(self) -> None:
        """Make a preview."""
        database, book, wish, found = self._live.database, self.book, self.wish, self.found
        if book is None or found is None or self.long:
            return

        def work(progress: Progress) -> tuple[SheetPreview, Names]:
            looked = look(database, book, wish, found, progress)
            return looked, names_in(database, looked)

        def done(looked: tuple[SheetPreview, Names]) -> None:
            self.preview, self.names = looked
            gc.freeze()  # a million objects that stay would be looked through by each collection, and take long
            self._looked_for = wish
            questions = {(each.about, each.field): each for each in self.preview.questions}
            self.asks_more = bool(questions.keys() - self.asked.keys())
            self.asked |= questions
            self.looked.emit()

        self._run(work, done, mark("Sheet", "Checking the sheet"))

    def write(self, conflicts: Conflicts) -> None:
        """Take over what the preview showed; when the desk has changed since, look again instead."""
        database, looked, who = self._live.database, self.preview, author(self._live.settings)
        if looked is None or self.long:
            return

        def done(receipt: SheetReceipt) -> None:
            self.preview = None
            self.written.emit(looked, receipt)

        def failed(fault: DeskError) -> None:
            self._live.talk.show(fault)
            self._then = self.look

        self._run(
            lambda progress: apply(database, looked, who, progress, conflicts=conflicts),
            done,
            mark("Sheet", "Importing"),
            failed,
        )

    def cancel(self) -> None:
        """Stop what is under way; nothing of it stays."""
        if self._job is not None:
            self._job.cancel()

    def settled(self, does: Callable[[], object]) -> None:
        """Do something once it is known what was last asked for."""
        if self._job is None:
            does()
        elif not self.long:
            self._then = does

    def name_work(self, seen: bool) -> None:
        """Let the status bar tell of long work while the page is not seen."""
        if self._job is not None and self.long:
            self._job.title = "" if seen else self._title

    def _take(self, book: Book, wish: Wish, found: Headings | None) -> None:
        self.book, self.wish, self.found, self.preview, self.asked = book, wish, found, None, {}
        self.recalled = bool(wish.mapping) or wish.kind is not None

    def _take_and_tell(self, read: tuple[Book, Wish, Headings | None]) -> None:
        self._take(*read)
        self.understood.emit()

    def _wish(self, wish: Wish) -> None:
        """Find out what the sheet's headings say by another wish; as before, if it cannot be fulfilled."""
        book = self.book
        if book is None or self.long:
            return
        before, self.wish = self.wish, wish

        def done(found: Headings | None) -> None:
            if self.wish is wish:
                self.found, self.preview, self.asked = found, None, {}
                self.wish = replace(wish, answers=Answers())
                self.understood.emit()

        def failed(fault: DeskError) -> None:
            self._live.talk.show(fault)
            self.wish = before
            self.understood.emit()

        self._run(lambda _: find(book, wish), done, "", failed)

    def _run(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], object],
        title: Phrase,
        failed: Callable[[DeskError], object] | None = None,
    ) -> None:
        """Work in the background; with a title it is long, and shown."""
        self._then = None

        def end() -> None:
            if self._job is not job:
                return  # newer work has begun since
            self._job, was_long, self.long = None, self.long, False
            if was_long:
                self.ended.emit()
            if (then := self._then) is not None:
                self._then = None
                then()

        def fail(fault: DeskError) -> None:
            self._then = None
            (failed or self._live.talk.show)(fault)

        self.long, self._title = bool(title), title
        job = self._job = self._live.jobs.run(
            work, done=done, failed=fail, stepped=self.stepped.emit, ended=end, owner=self
        )
        if title:
            self.began.emit(title)
