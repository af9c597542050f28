"""What came from other desks and what is to be sent to them: bundles in and out."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from lmcdesk.domain.values import Role
from lmcdesk.i18n import mark, translate
from lmcdesk.progress import Progress
from lmcdesk.ui import figures, values
from lmcdesk.ui.arrangement import EmptyState, ListPanel, SidePanel
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.labels import Label, StateLabel
from lmcdesk.ui.marks import State
from lmcdesk.ui.page import Action, Live, Page
from lmcdesk.ui.pages.exchange_cells import CAME, TO, became
from lmcdesk.ui.pages.exchange_desk import ThisDesk
from lmcdesk.ui.pages.exchange_reading import Came, Standing, read
from lmcdesk.ui.pages.files import file_name, offered, open_file
from lmcdesk.ui.pages.folding import Folding, Part
from lmcdesk.ui.pages.writing import author, refusal
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.table import Table
from lmcdesk.ui.tables import ListSource, RowsModel
from lmcdesk.ui.widgets import across, down, holder, rule

if TYPE_CHECKING:
    from lmcdesk.sync.manifest import Manifest
    from lmcdesk.sync.receipts import MergeReport

BUNDLES = (mark("Exchange", "Bundles"), ["*.lmcb"])
_HEAD = ("inner", "near", "near", "near")


class ExchangePage(Page):
    """Bundles in and out; at the side what waits for a decision, and how this desk is known to others."""

    def __init__(self, live: Live) -> None:
        super().__init__(live)
        self._standing: Standing | None = None
        self.setAcceptDrops(True)
        self._make()
        self._arrange()
        self._connect()

    def _make(self) -> None:
        self.came = Table(RowsModel(CAME, key=lambda r: r.key), mark("Exchange", "What came"))
        self.to = Table(RowsModel(TO, key=lambda p: p.card.id), mark("Exchange", "What to send"))
        self._open_bundle = Button(mark("Exchange", "Open bundle…"), "quiet", icon="bundle", does=self.choose_bundles)
        self._write = Button(mark("Exchange", "Write…"), icon="send", does=self.write_chosen)
        self._write_all = Button(mark("Exchange", "Write all…"), "quiet", does=self.write_all)
        self._decide = Button(mark("Exchange", "Decide…"), icon="decide", does=lambda: self.live.go("conflicts"))
        self._waiting = StateLabel(State.TO_DECIDE)
        self._waiting_text = Paragraph("", "quiet")
        self._desk = ThisDesk(self.live)

    def _arrange(self) -> None:
        self.header.show_title(
            mark("Exchange", "Exchange"),
            mark("Exchange", "Bundles that came and bundles to send. A backup is made before each merge."),
        )
        self.header.show_actions(
            Action(mark("Exchange", "Undo last merge…"), self.undo_last, icon="undo"),
            Action(mark("Exchange", "Prepare bundle…"), self.write_everything, icon="send", primary=True),
        )
        came, to = Label(mark("Exchange", "What came"), "panel"), Label(mark("Exchange", "What to send"), "panel")
        self._came_panel = ListPanel(
            self.came,
            EmptyState(mark("Exchange", "No bundle has come yet. Open one, or drop it on this page.")),
            across(came, None, self._open_bundle, margins=_HEAD),
        )
        self._to_panel = ListPanel(
            self.to,
            EmptyState(mark("Exchange", "No other desk is known yet. Prepare a bundle with all that this desk holds.")),
            across(to, None, self._write_all, self._write, margins=_HEAD),
        )
        self._side = SidePanel(
            Label(mark("Exchange", "To decide"), "panel"),
            self._waiting,
            self._waiting_text,
            across(self._decide, None),
            holder(down(rule(), margins=("", "near", "", "near"))),
            self._desk,
        )
        self._folding = Folding(
            [
                Part(mark("Exchange", "What came"), self._came_panel, 0, 0, title=came),
                Part(mark("Exchange", "What to send"), self._to_panel, 1, 0, title=to),
                Part(mark("Exchange", "This desk"), self._side, 0, 1, rows=2),
            ],
            columns=(1, 0),
            rows=(3, 2),
        )
        self.fill((self._folding, 1))

    def _connect(self) -> None:
        self.to.current.connect(lambda _: self._allow())
        self.to.opened.connect(lambda _: self._write.click())  # if it can be pressed
        self.came.current.connect(self._tell_of)
        self.came.opened.connect(lambda row: self.live.go("conflicts") if row.open else None)
        self._desk.changed.connect(self.refresh)

    # Reading

    def read(self) -> None:
        database = self.live.database
        if database is not None:
            self.live.jobs.run(lambda _: read(database), done=self._show, owner=self)

    def _show(self, standing: Standing) -> None:
        self._standing = standing
        self.came.rows.show(ListSource(standing.came))
        self.to.rows.show(ListSource(standing.peers))
        if standing.came and self.came.record() is None:
            self.came.reach(standing.came[0].key)
        if standing.peers and self.to.record() is None:
            self.to.reach(standing.peers[0].card.id)
        self._tell_of(self.came.record())
        self._desk.show_standing(standing)
        n = standing.waiting
        self._waiting.show_state(State.TO_DECIDE if n else State.DONE, partial(_to_decide, n))
        self._waiting_text.say(
            mark("Exchange", "Two desks wrote the same field, neither having seen the other's entry.")
            if n
            else mark("Exchange", "No two desks wrote the same field unaware of each other.")
        )
        self._decide.setVisible(bool(n))
        refused = refusal(standing.me, standing.me.province)
        nothing = "" if standing.last is not None else mark("Exchange", "There is no merge that could be taken back.")
        self.header.button(0).can(not (refused or nothing), refused or nothing)
        self._allow()

    def _tell_of(self, row: Came | None) -> None:
        """Say below the list what became of the bundle in its current row, or what it waits for."""
        if row is not None:
            self._came_panel.foot(partial(became, row))

    def _allow(self) -> None:
        """Say what can be written: nobody believes the bundles of a desk that was not enrolled."""
        standing = self._standing
        enrolled = standing is not None and (standing.certificate is not None or standing.me.role is Role.SECRETARIAT)
        why = mark("Exchange", "The secretariat must enrol this desk first.")
        self.header.button(1).can(enrolled, why)
        self._write.can(enrolled and self.to.record() is not None, why if not enrolled else _NO_DESK)
        lacking = [] if standing is None else [peer for peer in standing.peers if peer.lacks]
        self._write_all.setVisible(len(lacking) > 1)
        self._write_all.can(enrolled, why)

    # Merging

    def choose_bundles(self) -> None:
        """Let the user choose bundles and merge them."""
        title = translate("Exchange", "Open bundles")
        files = self.live.talk.files_to_open(title, [(translate(*BUNDLES[0]), BUNDLES[1])])
        if files:
            self.merge(files)

    def merge(self, files: list[Path]) -> None:
        """Take bundles over, in the background."""
        database, who = self.live.database, author(self.live.settings)

        def work(progress: Progress) -> "list[MergeReport]":
            from lmcdesk.sync.merge import merge_all

            return merge_all(database, files, who, progress)

        self.live.jobs.run(work, done=self._merged, title=mark("Exchange", "Merging"), owner=self)

    def _merged(self, reports: "list[MergeReport]") -> None:
        """Tell of each bundle by itself: each may need something else."""
        from lmcdesk.sync.receipts import Outcome

        states = {Outcome.HELD: State.HELD, Outcome.REFUSED: State.AT_RISK}
        for report in reports:
            text, state = " ".join(report.lines()), states.get(report.outcome, State.DONE)
            if report.taken.conflicts:
                verb, does = mark("Exchange", "Decide…"), partial(self.live.go, "conflicts")
                self.live.talk.tell(text, state, verb=verb, does=does)
            else:
                self.live.talk.tell(text, state)
        self.refresh()

    def undo_last(self) -> None:
        """Take the last merge back, after asking."""
        last = None if self._standing is None else self._standing.last
        if last is None:
            return
        asked = translate("Exchange", "Take back the merge of {desk}, {when}?").format(
            desk=last.note, when=values.moment(last.at)
        )
        detail = translate(
            "Exchange",
            "Its fields show again what they showed before. What was edited since stays. The entries that came remain "
            "in the history.",
        )
        if not self.live.talk.ask(asked, mark("Exchange", "Undo the merge"), detail=detail):
            return
        database, who, number = self.live.database, author(self.live.settings), last.number

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

    # Writing

    def write_everything(self) -> None:
        """Write a bundle with all that this desk holds, for no desk in particular."""
        self._ask_and_write(None, translate("Exchange", "all"))

    def write_chosen(self) -> None:
        """Write a bundle for the desk chosen, with what it lacks."""
        peer = self.to.record()
        if peer is not None:
            self._ask_and_write(peer.card.id, peer.card.name)

    def write_all(self) -> None:
        """Write a bundle for each desk that lacks something, into one folder."""
        folder = self.live.talk.folder(translate("Exchange", "Choose the folder for the bundles"))
        if folder is None or self._standing is None:
            return
        for peer in self._standing.peers:
            if peer.lacks:
                self._write_bundle(peer.card.id, folder / file_name(self._name(peer.card.name), ".lmcb"))

    def _name(self, receiver: str) -> str:
        return f"{self.live.database.me.name} {receiver} {date.today():%Y-%m-%d}"

    def _ask_and_write(self, recipient: Any, name: str) -> None:
        title, suggested = translate("Exchange", "Write a bundle"), offered(self._name(name), ".lmcb")
        path = self.live.talk.file_to_save(title, suggested, [(translate(*BUNDLES[0]), BUNDLES[1])])
        if path is not None:
            self._write_bundle(recipient, path)

    def _write_bundle(self, recipient: Any, path: Path) -> None:
        database = self.live.database

        def work(progress: Progress) -> "Manifest":
            from lmcdesk.sync import bundle

            return bundle.write(database, path, recipient=recipient, progress=progress)

        def done(manifest: "Manifest") -> None:
            does = partial(open_file, path.parent)
            self.live.talk.tell(_wrote(path, manifest), verb=mark("Exchange", "Open folder"), does=does)
            self.refresh()

        self.live.jobs.run(work, done=done, title=mark("Exchange", "Writing the bundle"), owner=self)

    # Bundles dropped on the page

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _bundles(event.mimeData()) and self.live.database is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.merge(_bundles(event.mimeData()))


_NO_DESK = mark("Exchange", "Choose a desk first.")


def _bundles(dropped: QMimeData) -> list[Path]:
    files = [Path(url.toLocalFile()) for url in dropped.urls()]
    return [file for file in files if file.suffix.lower() == ".lmcb"]


def _wrote(path: Path, manifest: "Manifest") -> str:
    text = translate("Exchange", "Wrote “{file}”. Changes: {n}. Size: {size} kB. You may remove the stick.")
    kilobytes = -(-manifest.size // 1000)
    return text.format(file=path.name, n=figures.number(manifest.changes), size=figures.number(kilobytes))


def _to_decide(n: int) -> str:
    if not n:
        return translate("Exchange", "Nothing to decide")
    return translate("Exchange", "Entries to decide: {n}").format(n=figures.number(n))
