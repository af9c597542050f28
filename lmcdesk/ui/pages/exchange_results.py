"""What became of bundles that were just merged, one row for each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from lmcdesk.i18n import mark, translate
from lmcdesk.sync.receipts import MergeReport, Outcome
from lmcdesk.sync.words import desk_name
from lmcdesk.ui import figures
from lmcdesk.ui.arrangement import EmptyState, ListPanel
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.cells import InState, Line, Lines
from lmcdesk.ui.labels import Label
from lmcdesk.ui.marks import State
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.table import Table
from lmcdesk.ui.tables import Column, ListSource, RowsModel
from lmcdesk.ui.widgets import Panel, across, holder


@dataclass(frozen=True)
class Result:
    """One bundle's outcome."""

    number: int
    report: MergeReport


def _told(result: Result) -> tuple[State, str]:
    match result.report.outcome:
        case Outcome.MERGED if result.report.taken.conflicts:
            return State.TO_DECIDE, translate("Exchange", "Merged")
        case Outcome.MERGED:
            return State.DONE, translate("Exchange", "Merged")
        case Outcome.HELD:
            return State.HELD, translate("Exchange", "Waits")
        case Outcome.KNOWN:
            return State.DONE, translate("Exchange", "Merged before")
        case Outcome.OWN:
            return State.DONE, translate("Exchange", "Made here")
    return State.AT_RISK, translate("Exchange", "Refused")


def _bundle(result: Result) -> Lines:
    manifest = result.report.manifest
    return Lines(result.report.file, "" if manifest is None else desk_name(manifest.header.sender))


def _state(result: Result) -> InState:
    return InState(*_told(result))


def _new(result: Result) -> Line:
    return Line(figures.number(result.report.taken.new), right=True)


def _open(result: Result) -> Line:
    return Line(figures.number(result.report.taken.conflicts), right=True)


_COLUMNS: tuple[Column[Result], ...] = (
    Column("bundle", mark("Exchange", "Bundle"), _bundle, letters=14, grows=True),
    Column("outcome", mark("Exchange", "Outcome"), _state, letters=14),
    Column("new", mark("Exchange", "New"), _new, letters=6, right=True, leaves=1),
    Column("open", mark("Exchange", "To decide"), _open, letters=10, right=True, leaves=2),
)


class Results(Panel):
    """The table of outcomes, and below it in words what became of the bundle in its current row."""

    def __init__(self, close: Callable[[], object]) -> None:
        self.table = Table(RowsModel(_COLUMNS, key=lambda r: r.number), mark("Exchange", "What became of them"))
        self._words = Paragraph("", "quiet")
        head = across(
            Label(mark("Exchange", "What became of them"), "panel", cut=True),
            None,
            Button(mark("Exchange", "Close"), "quiet", does=close),
            margins=("inner", "near", "near", "near"),
        )
        rows = ListPanel(self.table, EmptyState(mark("Exchange", "No bundle was merged.")), framed=False)
        words = holder(across((self._words, 1), margins="inner"))
        super().__init__(head, (rows, 1), words, tight=True)
        self.table.current.connect(self._say)

    def show_reports(self, reports: Sequence[MergeReport]) -> None:
        """Show what became of bundles; those that had waited stand below the one that let them in."""
        flat = [one for report in reports for one in (report, *report.released)]
        self.table.rows.show(ListSource([Result(number, report) for number, report in enumerate(flat)]))
        self.table.reach(0)
        self._say(self.table.record())

    def _say(self, result: Result | None) -> None:
        self._words.say("" if result is None else partial(_in_words, result.report))


def _in_words(report: MergeReport) -> str:
    own = MergeReport(
        report.file, report.outcome, report.manifest, report.taken, report.came, report.missing, report.refusal
    )
    return " ".join(own.lines())
