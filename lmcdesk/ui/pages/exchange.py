"""What came from other desks and what is to be sent to them: bundles in and out, and the boards of the exchange."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget

from lmcdesk.i18n import mark, translate
from lmcdesk.progress import Progress
from lmcdesk.store.side_by_side import Beside
from lmcdesk.ui import figures, values
from lmcdesk.ui.arrangement import EmptyState, ListPanel
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.jobs import Job
from lmcdesk.ui.labels import Label
from lmcdesk.ui.marks import State
from lmcdesk.ui.page import Action, Live, Page
from lmcdesk.ui.pages import exchange_telling as telling
from lmcdesk.ui.pages.exchange_boards import WhoHasReported, WhoHasWhat
from lmcdesk.ui.pages.exchange_cells import CAME, TO
from lmcdesk.ui.pages.exchange_desk import ThisDesk
from lmcdesk.ui.pages.exchange_drop import DropStrip, bundles
from lmcdesk.ui.pages.exchange_folder import ExchangeFolder, Found
from lmcdesk.ui.pages.exchange_reading import Came, Due, Standing, read, ready
from lmcdesk.ui.pages.exchange_results import Results
from lmcdesk.ui.pages.exchange_story import StoryPanel
from lmcdesk.ui.pages.exchange_tabs import Leaves
from lmcdesk.ui.pages.exchange_writing import BUNDLES, BundleWriter
from lmcdesk.ui.pages.folding import Part
from lmcdesk.ui.pages.writing import author, refusal
from lmcdesk.ui.table import Table
from lmcdesk.ui.tables import ListSource, RowsModel
from lmcdesk.ui.widgets import across, down, holder

if TYPE_CHECKING:
    from lmcdesk.sync.parts import Size
    from lmcdesk.sync.preview import Preview
    from lmcdesk.sync.receipts import MergeReport

_HEAD = ("inner", "near", "near", "near")
_CAME, _TO, _STORY = range(3)
_DESK = 2


class ExchangePage(Page):
    """Bundles in and out with the story of one; on further leaves who has what, who has reported, and this desk.

    `go("exchange", path, ...)` tells of bundles, which are merged when that is asked for.
    """

    def __init__(self, live: Live) -> None:
        super().__init__(live)
        self._standing: Standing | None = None
        self._chosen: dict[Path, Preview] = {}
        self._found: Found | None = None
        self._told_of: Came | Due | None = None
        self._keys: list[str] = []
        self._measuring: Job[Any] | None = None
        self._merging = self._sending = self._fresh = False
        self.setAcceptDrops(True)
        self._make()
        self._arrange()
        self._connect()

    def _make(self) -> None:
        self.came = Table(RowsModel(CAME, key=lambda r: r.key), mark("Exchange", "What came"))
        self.to = Table(RowsModel(TO, key=lambda d: d.key), mark("Exchange", "To send"))
        self.story, self.results = StoryPanel(), Results(self._close_results)
        self.board, self.reported = WhoHasWhat(), WhoHasReported()
        self.desk = ThisDesk(self.live)
        self.folder = ExchangeFolder(self.live, self)
        self.writer = BundleWriter(self.live, self)
        choose = Button(mark("Exchange", "Choose files…"), icon="bundle", does=self.choose_bundles)
        self._strip = DropStrip(choose)
        self._merge = Button(mark("Exchange", "Merge"), icon="receive", does=self._merge_one)
        self._merge_every = Button(self._merge_all_told, icon="receive", does=self.merge_all)
        self._put_away = Button(mark("Exchange", "Take off the list"), "quiet", does=self._forget)
        self._retry = Button(mark("Exchange", "Try again"), icon="receive", does=self.try_again)
        self._drop = Button(mark("Exchange", "Keep it no longer…"), "quiet", icon="bin", does=self.drop)
        self._decide = Button(mark("Exchange", "Decide…"), icon="decide", does=lambda: self.live.go("conflicts"))
        self._take_back = Button(mark("Exchange", "Take this merge back…"), icon="undo", does=self.take_back)
        self._write = Button(mark("Exchange", "Write for this desk…"), icon="send", does=self.write_chosen)
        self._write_all = Button(mark("Exchange", "Write all…"), "quiet", icon="send", does=self.write_all)
        self._to_desk = Button(mark("Exchange", "Enrol this desk…"), icon="key", does=lambda: self.leaves.go(_DESK))
        self._folder_text = Label("", "hint", cut=True)
        self._folder_button = Button(mark("Exchange", "Choose a folder…"), "quiet", does=self.choose_folder)
        self._folder_stop = Button(mark("Exchange", "Stop watching"), "quiet", does=lambda: self.folder.choose(None))

    def _arrange(self) -> None:
        self.header.show_title(
            mark("Exchange", "Exchange"),
            mark("Exchange", "Bundles that came and bundles to send. Nothing is merged without your word."),
        )
        self.header.show_actions(
            Action(self._to_decide_told, lambda: self.live.go("conflicts"), icon="decide"),
            Action(mark("Exchange", "Write bundle…"), self.write_chosen, icon="send", primary=True),
        )
        came, to = Label(mark("Exchange", "What came"), "panel"), Label(mark("Exchange", "To send"), "panel")
        self._came_panel = ListPanel(
            self.came,
            EmptyState(
                mark(
                    "Exchange",
                    "No bundle has come yet. A bundle is a file that ends in .lmcb, on a stick, in a message or in a "
                    "shared folder. Drop it here or choose it: you read what is in it before anything is merged.",
                )
            ),
            across(came, (self._strip, 1), gap="inner", margins=_HEAD),
        )
        folder = across((self._folder_text, 1), self._folder_stop, self._folder_button, margins=("inner", "", "", ""))
        self._to_panel = ListPanel(
            self.to, EmptyState(""), across(to, None, self._write_all, margins=("inner", "tight", "near", "tight"))
        )
        left = holder(down((self._came_panel, 1), holder(folder), gap=""))
        self._right = QStackedWidget()
        self._right.addWidget(self.story)
        self._right.addWidget(self.results)
        self.leaves = Leaves(
            mark("Exchange", "Bundles"),
            [
                Part(mark("Exchange", "What came"), left, 0, 0, title=came),
                Part(mark("Exchange", "To send"), self._to_panel, 1, 0, title=to),
                Part(mark("Exchange", "This bundle"), self._right, 0, 1, rows=2),
            ],
            [
                (mark("Exchange", "Who has what"), self.board),
                (mark("Exchange", "Who has reported"), self.reported),
                (mark("Exchange", "This desk"), self.desk),
            ],
            columns=(3, 2),
            rows=(3, 2),
        )
        self.fill((self.leaves, 1))

    def _connect(self) -> None:
        for table in (self.came, self.to):
            table.current.connect(self._choose)
            table.clicked.connect(lambda _, table=table: self._choose(table.record()))
        self.came.opened.connect(lambda _: self._go_on())
        self.to.opened.connect(lambda _: self._write.click())  # if it can be pressed
        self.desk.changed.connect(self.refresh)
        self.writer.wrote.connect(self.refresh)
        self.folder.found.connect(self._take_found)

    # Reading

    def open(self, *what: Any) -> None:
        if what:
            self.leaves.turn(_CAME)
            self.look([Path(path) for path in what])

    def read(self) -> None:
        database = self.live.database
        if database is not None:
            self.live.jobs.run(lambda _: read(database), done=self._show, owner=self)
            self.folder.look()

    def look(self, files: Sequence[Path]) -> None:
        """Tell what is in bundles; nothing is merged."""
        database = self.live.database

        def work(progress: Progress) -> "list[Preview]":
            from lmcdesk.sync.preview import look

            told = []
            for at, file in enumerate(files):
                progress.step(at, len(files))
                told.append(look(database, file))
            return told

        def done(told: "list[Preview]") -> None:
            for preview in told:
                self._chosen.pop(preview.path, None)  # what was chosen last stands first
                self._chosen = {preview.path: preview, **self._chosen}
            self._list()
            if told and self.came.reach(str(told[0].path)):
                self._choose(self.came.record())
                self.leaves.turn(_STORY)

        self.live.jobs.run(work, done=done, title=mark("Exchange", "Reading bundles"), owner=self)

    def _show(self, standing: Standing) -> None:
        self._standing = standing
        with QSignalBlocker(self.to):
            self.to.rows.show(ListSource(standing.due))
            if self.to.record() is None:
                self.to.reach(standing.due[0].key)
        fresh, self._fresh = self._fresh, False
        self._list(next((row.key for row in standing.came if row.receipt), "") if fresh else "")
        self.desk.show_standing(standing)
        self.board.show_parties(standing.parties)
        self.reported.show_boards(standing.boards)
        self._allow()

    def _take_found(self, found: Found | None) -> None:
        first, self._found = self._found is None, found
        self._folder_text.say(partial(_folder_told, found))
        self._folder_button.say(
            mark("Exchange", "Watch a folder…") if found is None else mark("Exchange", "Another folder…")
        )
        self._folder_stop.setVisible(found is not None)
        self._list()
        if first and self._mergeable():
            self.came.reach(str(self._mergeable()[0].path))  # what is new is told first

    def _previews(self) -> "list[Preview]":
        """The bundles that lie ready, each once: those that can be merged first."""
        kept = set() if self._standing is None else self._standing.kept
        watched = [] if self._found is None else [one for one in self._found.bundles if _concerns(one, kept)]
        lying = [*self._chosen.values(), *(one for one in watched if one.path not in self._chosen)]
        return sorted(lying, key=lambda one: not one.can_merge)

    def _list(self, wanted: str = "") -> None:
        """Show what lies ready, what waits and what was merged; the story follows the current row, or one wanted."""
        if self._standing is None:
            return
        rows = [*map(ready, self._previews()), *self._standing.came]
        keys = [row.key for row in rows]
        with QSignalBlocker(self.came):
            self.came.rows.show(ListSource(rows))
            if rows and (wanted or self.came.record() is None):
                self.came.reach(wanted or rows[0].key)
            if keys != self._keys:
                self.came.scrollTo(self.came.currentIndex())
        self._keys = keys
        n = len(self._mergeable())
        self.leaves.count(figures.number(n) if n else "")
        self._merge_every.say(self._merge_all_told)
        self._reach(self.to.record() if self._sending or not rows else self.came.record())

    def _mergeable(self) -> "list[Preview]":
        return [preview for preview in self._previews() if preview.can_merge]

    def _merge_all_told(self) -> str:
        return translate("Exchange", "Merge all {n}").format(n=figures.number(len(self._mergeable())))

    def _to_decide_told(self) -> str:
        n = 0 if self._standing is None else self._standing.waiting
        return translate("Exchange", "To decide: {n}").format(n=figures.number(n))

    # The story

    def _go_on(self) -> None:
        """From a bundle in the list to what can be done with it."""
        self.leaves.turn(_STORY)
        self.story.go_on()

    def _choose(self, row: Came | Due | None) -> None:
        """Tell of the row that was reached in one of the lists."""
        self._sending = isinstance(row, Due)
        self._close_results()
        self._reach(row)

    def _reach(self, row: Came | Due | None) -> None:
        """Tell of a row; what takes long to count follows."""
        self._told_of = row
        self._allow()
        (self.came if isinstance(row, Due) else self.to).clearSelection()  # one of the lists shows what is told
        if row is None:
            self.story.tell(None, ())
        elif isinstance(row, Due):
            self._tell_due(row, None)
            if row.changes:
                self._count(row)
        else:
            self.story.tell(telling.of_row(row), self._doing(row))
            if row.receipt and row.changes and not row.undone:
                self._notice(row)

    def _doing(self, row: Came) -> list[list[Button]]:
        if row.preview is not None:
            merge = [self._merge] if row.preview.can_merge else []
            every = [self._merge_every] if len(self._mergeable()) > 1 else []
            away = [self._put_away] if row.preview.path in self._chosen else []
            return [line for line in ([*merge, *every], away) if line]
        if row.kept is not None:
            return [[self._drop]] if row.kept.hopeless else [[self._retry], [self._drop]]
        if row.undone or not row.changes:
            return []
        return [line for line in ([self._decide] if row.open else [], [self._take_back]) if line]

    def _tell_due(self, due: Due, kinds: Counter[int] | None, size: "Size | None" = None) -> None:
        enrolled = self._standing is None or self._standing.enrolled
        doing = [[self._write]] if enrolled else [[self._write], [self._to_desk]]
        self.story.tell(telling.of_due(due, kinds, size, enrolled=enrolled), doing)

    def _count(self, due: Due) -> None:
        """Count what it holds and measure it; a choice that was left meanwhile is measured no further."""
        database = self.live.database
        card = None if due.party is None else due.party.card
        if self._measuring is not None:
            self._measuring.cancel()

        def work(progress: Progress) -> "tuple[Counter[int], Size]":
            from lmcdesk.sync import parts, traffic

            with database.raw() as connection:
                kinds = traffic.content(connection, card)
            return kinds, parts.size(database, parts.Choice(None if card is None else card.id), progress=progress)

        def done(counted: "tuple[Counter[int], Size]") -> None:
            if self._told_of is due:
                self._tell_due(due, *counted)

        self._measuring = self.live.jobs.run(work, done=done, owner=self)

    def _notice(self, row: Came) -> None:
        database = self.live.database

        def work(_progress: Progress) -> list[tuple[Beside, str]]:
            from lmcdesk.store import lookup, side_by_side

            with database.raw() as connection:
                found = side_by_side.beside(connection, row.receipt)
                names = lookup.names(connection, [one.id for one in found])
            return [(one, names.get(one.id, "")) for one in found]

        def done(notices: list[tuple[Beside, str]]) -> None:
            if notices and self._told_of is row:
                self.story.tell(telling.of_row(row, notices), self._doing(row))

        self.live.jobs.run(work, done=done, owner=self)

    def _allow(self) -> None:
        """Say what can be done: nobody believes the bundles of a desk that was not enrolled."""
        standing = self._standing
        if standing is None:
            return
        enrolled = standing.enrolled
        why = mark("Exchange", "The secretariat must enrol this desk first.")
        due = self._due()
        nothing = mark("Exchange", "That desk has everything by its own word.")
        for button in (self._write, self.header.button(1)):
            button.can(
                enrolled and due is not None and bool(due.changes or due.party is None), nothing if enrolled else why
            )
        lacking = [one for one in standing.due if one.party is not None and one.changes]
        self._write_all.setVisible(len(lacking) > 1)
        self._write_all.can(enrolled, why)
        self.header.button(0).say(self._to_decide_told)
        self.header.button(0).can(bool(standing.waiting), mark("Exchange", "Nothing waits for a decision."))
        refused = refusal(standing.me, standing.me.province)
        self._take_back.can(not refused, refused)
        busy = mark("Exchange", "A merge is under way.")
        for button in (self._merge, self._merge_every):
            button.can(not self._merging, busy)

    # Merging

    def choose_bundles(self) -> None:
        """Let the user choose bundles and tell what is in them."""
        title = translate("Exchange", "Choose bundles")
        start = self.folder.path
        files = self.live.talk.files_to_open(title, [(translate(*BUNDLES[0]), BUNDLES[1])], start)
        if files:
            self.look(files)

    def _merge_one(self) -> None:
        if isinstance(self._told_of, Came) and self._told_of.preview is not None:
            self.merge([self._told_of.preview.path])

    def merge_all(self) -> None:
        """Merge every bundle that lies ready."""
        self.merge([preview.path for preview in self._mergeable()])

    def merge(self, files: Sequence[Path]) -> None:
        """Take bundles over, in the background; what was merged before it is stopped stays."""
        if self._merging:
            return
        self._merging = True
        self._allow()
        database, who = self.live.database, author(self.live.settings)

        def work(progress: Progress) -> "list[MergeReport]":
            from lmcdesk.sync.merge import merge_all

            at = 0

            def each() -> Iterator[Path]:
                nonlocal at
                for at, file in enumerate(files, start=1):
                    progress.step(at - 1, len(files))
                    yield file

            def tell(done: int, total: int, note: str) -> None:
                progress.step(done, total, _bundle_of(at, len(files)) if len(files) > 1 else note)

            return merge_all(database, each(), who, Progress(tell))

        job = self.live.jobs.run(
            work, done=self._merged, ended=lambda: ended(), title=mark("Exchange", "Merging"), owner=self
        )

        def ended() -> None:
            self._merging = False
            if job.cancelled:
                text = translate("Exchange", "Merging was stopped. What was merged before that stays and stands here.")
                self.live.talk.tell(text, State.HELD)
                self._look_anew()

    def _merged(self, reports: "list[MergeReport]") -> None:
        from lmcdesk.sync.receipts import Outcome

        self.results.show_reports(reports)
        self._right.setCurrentWidget(self.results)
        self.leaves.turn(_STORY)
        flat = [one for report in reports for one in (report, *report.released)]
        refused = [one for one in flat if one.outcome is Outcome.REFUSED]
        held = [one for one in flat if one.outcome is Outcome.HELD]
        state = State.AT_RISK if refused else State.HELD if held else State.DONE
        if len(flat) == 1:
            text = " ".join(flat[0].lines())
        else:
            text = translate("Exchange", "Bundles merged: {merged}. Waiting: {held}. Refused: {refused}.").format(
                merged=figures.number(len(flat) - len(held) - len(refused)),
                held=figures.number(len(held)),
                refused=figures.number(len(refused)),
            )
        if any(one.taken.conflicts for one in flat):
            verb, does = mark("Exchange", "Decide…"), partial(self.live.go, "conflicts")
            self.live.talk.tell(text, state, verb=verb, does=does)
        else:
            self.live.talk.tell(text, state)
        gone = {one.file for one in flat if one.kept or one not in refused}
        self._chosen = {path: one for path, one in self._chosen.items() if path.name not in gone}
        self._fresh = True  # the latest merge is told of once it is read
        self._look_anew()

    def _look_anew(self) -> None:
        """After a merge: what was told of the others may have changed by it."""
        waiting = list(self._chosen)
        self.folder.look_again()
        self.refresh()
        if waiting:
            database = self.live.database

            def work(_progress: Progress) -> "list[Preview]":
                from lmcdesk.sync.preview import look

                return [look(database, path) for path in waiting]

            def done(told: "list[Preview]") -> None:
                self._chosen = {one.path: one for one in told}
                self._list()

            self.live.jobs.run(work, done=done, owner=self)

    def _close_results(self) -> None:
        self._right.setCurrentWidget(self.story)

    def _forget(self) -> None:
        if isinstance(self._told_of, Came) and self._told_of.preview is not None:
            self._chosen.pop(self._told_of.preview.path, None)
            self._list()

    def try_again(self) -> None:
        """Try what is kept once more, as is done by itself after each merge."""
        database, who = self.live.database, author(self.live.settings)

        def work(progress: Progress) -> "list[MergeReport]":
            from lmcdesk.sync.merge import retry

            return retry(database, who, progress)

        def done(reports: "list[MergeReport]") -> None:
            if reports:
                self._merged(reports)
            else:
                self.live.talk.tell(translate("Exchange", "What was missing has not come yet."), State.HELD)

        self.live.jobs.run(work, done=done, title=mark("Exchange", "Merging"), owner=self)

    def drop(self) -> None:
        """Keep a bundle no longer, after asking."""
        row = self._told_of
        if not isinstance(row, Came) or row.kept is None:
            return
        asked = translate("Exchange", "Keep “{file}” no longer?").format(file=row.file)
        detail = translate("Exchange", "The copy at this desk is deleted. The file that came stays where it is.")
        if self.live.talk.ask(asked, mark("Exchange", "Delete the copy"), detail=detail):
            from lmcdesk.sync import quarantine

            quarantine.drop(row.kept)
            self.folder.look_again()
            self.refresh()

    def take_back(self) -> None:
        """Take the merge that is told of back, after asking."""
        row = self._told_of
        if not isinstance(row, Came) or not row.receipt:
            return
        asked = translate("Exchange", "Take back the merge of {desk}, {when}?").format(
            desk=row.sender, when=values.moment(row.at)
        )
        detail = translate(
            "Exchange",
            "Its fields show again what they showed before. What was edited since stays. The entries that came remain "
            "in the history.",
        )
        if not self.live.talk.ask(asked, mark("Exchange", "Take the merge back"), detail=detail):
            return
        database, who, number = self.live.database, author(self.live.settings), row.receipt

        def work(_progress: Progress) -> Any:
            from lmcdesk.store.history import undo

            return undo(database, who, number)

        def done(undone: Any) -> None:
            self.live.talk.tell(
                translate(
                    "Exchange", "The merge is taken back. Fields put back: {n}. Edited since and kept: {kept}."
                ).format(n=figures.number(undone.fields + undone.records), kept=figures.number(len(undone.kept)))
            )

        self.live.jobs.run(work, done=done, title=mark("Exchange", "Taking the merge back"), owner=self)

    # Writing and watching

    def write_chosen(self) -> None:
        """Write a bundle for the desk chosen, with what it lacks."""
        due = self._due()
        if due is not None:
            self.writer.ask(due)

    def _due(self) -> Due | None:
        """For whom a bundle is written: the desk that is told of, or else the current one of the list."""
        return self._told_of if isinstance(self._told_of, Due) else self.to.record()

    def write_all(self) -> None:
        """Write a bundle for each desk that lacks something, into one folder."""
        if self._standing is not None:
            self.writer.ask_folder([due for due in self._standing.due if due.party is not None and due.changes])

    def choose_folder(self) -> None:
        """Let the user choose the folder that is watched."""
        folder = self.live.talk.folder(translate("Exchange", "Choose the folder that bundles come to"))
        if folder is not None:
            self.folder.choose(folder)

    # Bundles dropped on the page

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if bundles(event.mimeData()) and self.live.database is not None:
            event.acceptProposedAction()
            self._strip.hover(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._strip.hover(False)

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._strip.hover(False)
        self.look(bundles(event.mimeData()))


def _concerns(preview: "Preview", kept: set[str]) -> bool:
    """Whether a bundle of the folder is shown: not those that are for others, or have been merged, or were made here,
    or are among those kept, by their hashes."""
    if preview.manifest is not None and preview.manifest.sha256 in kept:
        return False
    return preview.can_merge or bool(preview.refusal and not preview.for_others)


def _bundle_of(at: int, of: int) -> str:
    text = translate("Exchange", "bundle {at} of {of}")
    return text.format(at=figures.number(at), of=figures.number(of))


def _folder_told(found: Found | None) -> str:
    if found is None:
        return translate("Exchange", "No folder is watched for bundles.")
    if not found.there:
        return translate("Exchange", "The watched folder is not there now: {folder}").format(folder=found.folder)
    n = sum(1 for one in found.bundles if one.can_merge)
    text = translate("Exchange", "New in the watched folder: {n}  ·  {folder}")
    return text.format(n=figures.number(n), folder=found.folder)
