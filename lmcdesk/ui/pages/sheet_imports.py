"""The imports of this desk, the latest first, each of which can be taken back days later too."""

from lmcdesk.i18n import mark, translate
from lmcdesk.store import history
from lmcdesk.store.database import Database
from lmcdesk.store.history import Receipt
from lmcdesk.ui import figures, fonts, values
from lmcdesk.ui.arrangement import EmptyState, ListPanel
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.cells import InState, Lines
from lmcdesk.ui.labels import Label
from lmcdesk.ui.live import Live
from lmcdesk.ui.marks import State
from lmcdesk.ui.pages.sheet_taking_back import TakingBack
from lmcdesk.ui.pages.writing import refusal
from lmcdesk.ui.table import Table
from lmcdesk.ui.tables import Column, ListSource, RowsModel
from lmcdesk.ui.widgets import across

_LATEST = 100


def _file(receipt: Receipt) -> Lines:
    return Lines(receipt.file, values.moment(receipt.at))


def _outcome(receipt: Receipt) -> Lines:
    counts = {name: figures.number(receipt.counts.get(name, 0)) for name in ("new", "update", "blocked")}
    text = translate("Sheet", "New: {new}. Changed: {update}. Blocked: {blocked}.").format(**counts)
    return Lines(text, receipt.author, weight=fonts.REGULAR)


def _state(receipt: Receipt) -> InState:
    if receipt.undone_by is not None:
        return InState(State.RETURNED, translate("Sheet", "Taken back"))
    return InState(State.DONE, translate("Sheet", "Taken over"))


_COLUMNS: tuple[Column[Receipt], ...] = (
    Column("file", mark("Sheet", "File"), _file, letters=24, grows=True),
    Column("outcome", mark("Sheet", "Outcome"), _outcome, letters=34, leaves=1),
    Column("state", mark("Sheet", "State"), _state, letters=14),
)


class Imports(ListPanel):
    """The list of them, and the button that takes one back."""

    def __init__(self, live: Live) -> None:
        self._live = live
        self.imports = Table(RowsModel(_COLUMNS, key=lambda r: r.number), mark("Sheet", "Imports of this desk"))
        self._take_back = Button(mark("Sheet", "Take it back…"), "quiet", icon="undo", does=self._ask)
        head = across(
            Label(mark("Sheet", "Imports of this desk"), "panel", cut=True),
            None,
            self._take_back,
            margins=("inner", "tight", "near", "tight"),
        )
        empty = EmptyState(
            mark(
                "Sheet", "Nothing was imported yet. What is imported stands here and can be taken back, days later too."
            )
        )
        super().__init__(self.imports, empty, head)
        self.taking_back = TakingBack(live, self)
        self.imports.current.connect(lambda _: self._allow())
        self._allow()

    def read(self) -> None:
        """Read the list again."""
        database = self._live.database
        if database is not None:
            self._live.jobs.run(lambda _: _latest(database), done=self._show_receipts, owner=self)

    def _show_receipts(self, receipts: list[Receipt]) -> None:
        self.imports.rows.show(ListSource(receipts))
        self._allow()

    def _allow(self) -> None:
        receipt, database = self.imports.record(), self._live.database
        reason = refusal(database.me, database.me.province) if database is not None else ""
        if receipt is None:
            reason = mark("Sheet", "Choose an import in the list first.")
        elif receipt.undone_by is not None:
            reason = mark("Sheet", "This import was taken back already.")
        self._take_back.can(not reason, reason)

    def _ask(self) -> None:
        receipt = self.imports.record()
        if receipt is not None:
            self.taking_back.ask(receipt.number, receipt.file)


def _latest(database: Database) -> list[Receipt]:
    with database.raw() as connection:
        return history.receipts(connection, "import", _LATEST, outcomes=False)
