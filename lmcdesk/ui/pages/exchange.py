"""What came from other desks and what is to be sent to them: bundles in and out, and the boards of the exchange."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

from lmcdesk.i18n import mark, translate
from lmcdesk.ui import figures
from lmcdesk.ui.arrangement import EmptyState, ListPanel
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.dropping import DropStrip
from lmcdesk.ui.labels import Label
from lmcdesk.ui.page import Action, Live, Page
from lmcdesk.ui.pages.exchange_beside import Beside
from lmcdesk.ui.pages.exchange_cells import CAME, TO
from lmcdesk.ui.pages.exchange_desk import ThisDesk
from lmcdesk.ui.pages.exchange_drop import bundles
from lmcdesk.ui.pages.exchange_folder_line import FolderLine
from lmcdesk.ui.pages.exchange_has_what import Other, WhoHasWhat
from lmcdesk.ui.pages.exchange_key import DeskKey
from lmcdesk.ui.pages.exchange_lying import Lying
from lmcdesk.ui.pages.exchange_merging import Merging
from lmcdesk.ui.pages.exchange_reading import Came, Due, Standing, read, ready
from lmcdesk.ui.pages.exchange_reported import WhoHasReported
from lmcdesk.ui.pages.exchange_tabs import Leaves
from lmcdesk.ui.pages.exchange_writing import BundleWriter
from lmcdesk.ui.pages.folding import Part
from lmcdesk.ui.pages.writing import refusal
from lmcdesk.ui.table import Table
from lmcdesk.ui.tables import ListSource, RowsModel
from lmcdesk.ui.widgets import across, down, holder

if TYPE_CHECKING:
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
        self._keys: list[str] = []
        self._sending = self._fresh = self._tried = False
        self.setAcceptDrops(True)
        self._make()
        self._make_buttons()
        self._arrange()
        self._connect()

    def _make(self) -> None:
        self.key = DeskKey(self.live, self)
        self.lying = Lying(self.live, self.key, self)
        self.merging = Merging(self.live, self.key, self)
        self.writer = BundleWriter(self.live, self.key, self)
        self.came = Table(RowsModel(CAME, key=lambda r: r.key), mark("Exchange", "What came"))
        self.to = Table(RowsModel(TO, key=lambda d: d.key), mark("Exchange", "To send"))
        self.beside = Beside(self.live, self._doing)
        self.board, self.reported = WhoHasWhat(), WhoHasReported()
        self.desk = ThisDesk(self.live, self.key)
        self.folder_line = FolderLine(self.live, self.lying.folder, self.key)

    def _make_buttons(self) -> None:
        """What can be done with the row that is told of."""
        merging, row = self.merging, self._row
        self._merge = Button(mark("Exchange", "Merge"), icon="receive", does=self._merge_one)
        self._merge_every = Button(self._merge_all_told, icon="receive", does=self.merge_all)
        self._begin = Button(mark("Exchange", "Set up this desk from it…"), icon="key", does=self._set_up)
        self._put_away = Button(mark("Exchange", "Take off the list"), "quiet", does=self._forget)
        self._retry = Button(mark("Exchange", "Try again"), icon="receive", does=merging.try_again)
        self._drop = Button(
            mark("Exchange", "Keep it no longer…"), "quiet", icon="bin", does=lambda: merging.drop(row())
        )
        self._decide = Button(mark("Exchange", "Decide…"), icon="decide", does=lambda: self.live.go("conflicts"))
        self._take_back = Button(
            mark("Exchange", "Take this merge back…"), icon="undo", does=lambda: merging.take_back(row())
        )
        self._write = Button(mark("Exchange", "Write for this desk…"), icon="send", does=self.write_chosen)
        self._write_anew = Button(mark("Exchange", "Write all from the beginning…"), "quiet", does=self.write_anew)
        self._write_all = Button(mark("Exchange", "Write all…"), "quiet", icon="send", does=self.write_all)
        self._to_desk = Button(mark("Exchange", "Enrol this desk…"), icon="key", does=lambda: self.leaves.go(_DESK))

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
        choose = Button(mark("Exchange", "Choose files…"), icon="bundle", does=self.lying.choose)
        self._strip = DropStrip(mark("Exchange", "Drop bundles here, or"), choose)
        came_panel = ListPanel(
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
        to_panel = ListPanel(
            self.to, EmptyState(""), across(to, None, self._write_all, margins=("inner", "tight", "near", "tight"))
        )
        left = holder(down((came_panel, 1), self.folder_line, gap=""))
        self.leaves = Leaves(
            mark("Exchange", "Bundles"),
            [
                Part(mark("Exchange", "What came"), left, 0, 0, title=came),
                Part(mark("Exchange", "To send"), to_panel, 1, 0, title=to),
                Part(mark("Exchange", "This bundle"), self.beside, 0, 1, rows=2),
            ],
            [
                (mark("Exchange", "Who has what"), self.board),
                (mark("Exchange", "Who has reported"), self.reported),
                (mark("Exchange", "This desk"), self.desk),
            ],
            columns=(3, 2),
            rows=(4, 3),
        )
        self.fill((self.leaves, 1))

    def _connect(self) -> None:
        for table in (self.came, self.to):
            table.current.connect(self._choose)
            table.clicked.connect(lambda _, table=table: self._choose(table.record()))
        self.came.opened.connect(lambda _: self._go_on())
        self.to.opened.connect(lambda _: self._write.click())  # if it can be pressed
        self.lying.changed.connect(self._list)
        self.lying.told.connect(self._show_told)
        self.lying.first.connect(lambda preview: self.came.reach(str(preview.path)))
        self.merging.changed.connect(self._allow)
        self.merging.merged.connect(self._show_merged)
        self.merging.stopped.connect(self._look_anew)
        self.merging.dropped.connect(self._look_anew)
        self.writer.wrote.connect(self.refresh)
        self.desk.changed.connect(self.refresh)
        self.desk.believes.connect(self._try_what_waits)
        self.desk.enrolment.set_up.connect(self.merging.tell)

    # Reading

    def open(self, *what: Any) -> None:
        if what:
            self.leaves.turn(_CAME)
            self.lying.look([Path(path) for path in what])

    def read(self) -> None:
        database = self.live.database
        if database is not None:
            self.live.jobs.run(lambda _: read(database), done=self._show, owner=self)
            self.lying.folder.look()

    def _show(self, standing: Standing) -> None:
        self._standing = standing
        self.lying.keeps(standing.kept)
        with QSignalBlocker(self.to):
            self.to.rows.show(ListSource(standing.due))
            if self.to.record() is None:
                self.to.reach(standing.due[0].key)
        fresh, self._fresh = self._fresh, False
        self._list(next((row.key for row in standing.came if row.receipt), "") if fresh else "")
        self.desk.show_standing(standing)
        others = [Other(due.party, due.revoked) for due in standing.due if due.party is not None]
        self.board.show_others([*others, *(Other(party, revoked=False) for party in standing.silent)])
        self.reported.show_boards(standing.boards)
        self._allow()
        if not self._tried and any(row.kept is not None and row.kept.by_another_version for row in standing.came):
            self._tried = True  # once: what waits for another bundle goes on waiting
            self.merging.try_again(asked=False)

    def _list(self, wanted: str = "") -> None:
        """Show what lies ready, what waits and what was merged; the story follows the current row, or one wanted."""
        standing = self._standing
        if standing is None:
            return
        rows = [*(ready(preview, standing) for preview in self.lying.bundles()), *standing.came]
        keys = [row.key for row in rows]
        with QSignalBlocker(self.came):
            self.came.rows.show(ListSource(rows))
            if rows and (wanted or self.came.record() is None):
                self.came.reach(wanted or rows[0].key)
            if keys != self._keys:
                self.came.scrollTo(self.came.currentIndex())
        self._keys = keys
        n = len(self.lying.mergeable())
        self.leaves.count(figures.number(n) if n else "")
        self._merge_every.say(self._merge_all_told)
        self._reach(self.to.record() if self._sending or not rows else self.came.record())

    def _look_anew(self) -> None:
        self.lying.look_anew()
        self.refresh()

    def _show_told(self, preview: "Preview") -> None:
        if self.came.reach(str(preview.path)):
            self._choose(self.came.record())
            self.leaves.turn(_STORY)

    def _show_merged(self, reports: "list[MergeReport]") -> None:
        from lmcdesk.sync.receipts import Outcome

        self.beside.show_results(reports)
        self.leaves.turn(_STORY)
        flat = [one for report in reports for one in (report, *report.released)]
        self.lying.forget_files({one.file for one in flat if one.kept or one.outcome is not Outcome.REFUSED})
        self._fresh = True  # the latest merge is told of once it is read
        self._look_anew()

    def _merge_all_told(self) -> str:
        return translate("Exchange", "Merge all {n}").format(n=figures.number(len(self.lying.mergeable())))

    def _to_decide_told(self) -> str:
        n = 0 if self._standing is None else self._standing.waiting
        return translate("Exchange", "To decide: {n}").format(n=figures.number(n))

    # The row that is told of

    def _row(self) -> Any:
        return self.beside.row

    def _go_on(self) -> None:
        """From a bundle in the list to what can be done with it."""
        self.leaves.turn(_STORY)
        self.beside.story.go_on()

    def _choose(self, row: Came | Due | None) -> None:
        """Tell of the row that was reached in one of the lists."""
        self._sending = isinstance(row, Due)
        self.beside.close_results()
        self._reach(row)

    def _reach(self, row: Came | Due | None) -> None:
        (self.came if isinstance(row, Due) else self.to).clearSelection()  # one of the lists shows what is told
        self.beside.tell(row, enrolled=self._standing is None or self._standing.enrolled)
        self._allow()

    def _doing(self, row: Came | Due) -> list[list[Button]]:
        """What can be done with a row, line by line."""
        if isinstance(row, Due):
            enrolled = self._standing is None or self._standing.enrolled
            again = [[self._write_anew]] if enrolled and row.party is not None and not row.unvouched else []
            return [[self._write], *again] if enrolled else [[self._write], [self._to_desk]]
        if row.preview is not None:
            merge = [self._begin] if row.starter else [self._merge] if row.preview.can_merge else []
            every = [self._merge_every] if len(self.lying.mergeable()) > 1 else []
            away = [self._put_away] if self.lying.chosen(row.preview) else []
            return [line for line in ([*merge, *every], away) if line]
        if row.kept is not None:
            return [[self._drop]] if row.kept.hopeless else [[self._retry], [self._drop]]
        if row.undone or not row.changes:
            return []
        return [line for line in ([self._decide] if row.open else [], [self._take_back]) if line]

    def _allow(self) -> None:
        """Say what can be done: nobody believes the bundles of a desk that was not enrolled."""
        standing = self._standing
        if standing is None:
            return
        enrolled = standing.enrolled
        why = mark("Exchange", "The secretariat must enrol this desk first.")
        due = self._due()
        refused = "" if enrolled else why
        if not refused and (due is None or due.revoked):
            refused = mark("Exchange", "Its certificate is revoked.")
        elif not refused and due is not None and due.unvouched:
            refused = mark("Exchange", "No secretariat that this desk trusts vouches for it.")
        elif not refused and due is not None and due.party is not None and due.nothing:
            refused = mark("Exchange", "That desk has everything by its own word.")
        for button in (self._write, self.header.button(1)):
            button.can(not refused, refused)
        self._write_all.setVisible(len(standing.lacking) > 1)
        self._write_all.can(enrolled, why)
        self.header.button(0).say(self._to_decide_told)
        self.header.button(0).can(bool(standing.waiting), mark("Exchange", "Nothing waits for a decision."))
        may_not = refusal(standing.me, standing.me.province)
        self._take_back.can(not may_not, may_not)
        busy = mark("Exchange", "A merge is under way.")
        for button in (self._merge, self._merge_every):
            button.can(not self.merging.busy, busy)

    # Doing

    def _merge_one(self) -> None:
        self.merging.merge([self._row().preview.path])

    def merge_all(self) -> None:
        """Merge every bundle that lies ready."""
        self.merging.merge([preview.path for preview in self.lying.mergeable()])

    def _try_what_waits(self) -> None:
        if self._standing is not None and self._standing.kept:
            self.merging.try_again(asked=False)

    def _set_up(self) -> None:
        self.desk.enrolment.open_starter(self._row().preview.path)

    def _forget(self) -> None:
        self.lying.forget(self._row().preview)

    def _due(self) -> Due | None:
        """For whom a bundle is written: the desk that is told of, or else the current one of the list."""
        return self.beside.row if isinstance(self.beside.row, Due) else self.to.record()

    def write_chosen(self) -> None:
        """Write a bundle for the desk chosen, with what it lacks."""
        due = self._due()
        if due is not None:
            self.writer.ask([due], self.beside.measured(due))

    def write_anew(self) -> None:
        """Write a bundle for the desk chosen, from the beginning: it lost what it had, or a second computer under its
        name has it."""
        due = self._due()
        if due is not None:
            self.writer.ask([due], anew=True)

    def write_all(self) -> None:
        """Write a bundle for each desk that lacks something, into one folder."""
        if self._standing is not None:
            self.writer.ask(self._standing.lacking)

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
        self.lying.look(bundles(event.mimeData()))
