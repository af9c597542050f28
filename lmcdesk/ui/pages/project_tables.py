"""The tables of a project that are read here and written elsewhere: its money, its reports, what was said about it."""

from decimal import Decimal
from functools import partial
from typing import NamedTuple

from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain.money import Amounts
from lmcdesk.domain.records import Comment, FundingLine, ProgressReport
from lmcdesk.domain.values import FundingKind, ReportState, choice_of, word
from lmcdesk.i18n import current, mark, translate
from lmcdesk.ui import figures, fonts
from lmcdesk.ui.arrangement import EmptyState, ListPanel
from lmcdesk.ui.cells import Cell, InState, Line, Lines
from lmcdesk.ui.marks import State
from lmcdesk.ui.pages.project_reading import Reading
from lmcdesk.ui.table import Table
from lmcdesk.ui.tables import Column, ListSource, RowsModel

_STATE_OF = {
    ReportState.DRAFT: State.NOT_BEGUN,
    ReportState.SUBMITTED: State.DUE,
    ReportState.RETURNED: State.RETURNED,
    ReportState.APPROVED: State.DONE,
    ReportState.LOCKED: State.DONE,
}


class _Total(NamedTuple):
    """What the lines of one currency come to."""

    currency: str
    amounts: Amounts


class Funding(ListPanel):
    """Lines of money with their totals."""

    def __init__(self) -> None:
        amounts = {
            "committed": mark("Funding", "Committed"),
            "disbursed": mark("Funding", "Disbursed"),
            "spent": mark("Funding", "Spent"),
        }
        self._model: RowsModel[FundingLine | _Total] = RowsModel(
            (
                Column("source", mark("Funding", "Source"), _source, letters=26, grows=True),
                Column("year", mark("Funding", "Year"), _year, letters=6),
                *(
                    Column(
                        name, heading, partial(_amount, name), letters=18, right=True, leaves=int(name == "disbursed")
                    )
                    for name, heading in amounts.items()
                ),
            ),
            key=lambda row: row.currency if isinstance(row, _Total) else row.id,
        )
        table = Table(self._model, mark("Funding", "Funding"))
        super().__init__(table, EmptyState(mark("Funding", "No money is entered for this project.")), framed=False)

    def take(self, reading: Reading) -> None:
        """Show the money of a project; below it what it comes to in US dollars and yuan."""
        totals = reading.totals
        sums = [_Total(currency, amounts) for currency, amounts in totals.by_currency.items()]
        self._model.show(ListSource([*reading.funding, *sums]))
        if reading.funding:
            converted = (totals.usd, totals.cny)
            said = [_sum(total.currency, total.amounts) for total in converted if total.amounts.committed]
            left_out = " ".join(dict.fromkeys(entry.words() for total in converted for entry in total.left_out))
            self.foot("   ".join(said), note=left_out)


def _sum(currency: str, amounts: Amounts) -> str:
    return translate("Funding", "{spent} spent of {committed}").format(
        spent=figures.money(whole(amounts.spent), currency), committed=figures.number(whole(amounts.committed))
    )


def whole(amount: Decimal) -> Decimal:
    """An amount without cents, which are of no use in a headline."""
    return amount.quantize(Decimal(1))


def _source(row: FundingLine | _Total) -> Cell:
    if isinstance(row, _Total):
        return Line(translate("Funding", "Total in {currency}").format(currency=row.currency), weight=fonts.STRONG)
    known = {source.code: source for source in shipped().funding_sources}
    name = known[row.source].text(current()) if row.source in known else row.source
    kind = choice_of(FundingKind, row.kind)
    second = " · ".join(text for text in (row.source_name, kind and word(kind)) if text)
    return Lines(name or translate("Funding", "Source not given"), second)


def _year(row: FundingLine | _Total) -> Cell:
    return Line("" if isinstance(row, _Total) or not row.year else figures.year(row.year), "ink2")


def _amount(field: str, row: FundingLine | _Total) -> Cell:
    if isinstance(row, _Total):
        return Line(figures.money(getattr(row.amounts, field), row.currency), weight=fonts.STRONG, right=True)
    return Line(figures.money(getattr(row, field), row.currency or "").strip(), right=True)


class Reports(ListPanel):
    """Progress reports with their states, the latest first."""

    def __init__(self) -> None:
        self._model: RowsModel[ProgressReport] = RowsModel(
            (
                Column("period", mark("Reports", "Period"), _period, lambda r: r.period_end, letters=26),
                Column("state", mark("Reports", "State"), _report_state, lambda r: r.state, letters=14),
                Column("progress", mark("Reports", "Progress"), _report_progress, lambda r: r.progress, letters=9),
                Column("narrative", mark("Reports", "What was done"), _told, letters=34, grows=True, leaves=1),
            ),
            key=lambda report: report.id,
        )
        table = Table(self._model, mark("Reports", "Progress reports"))
        why = mark("Reports", "No progress report has been written for this project.")
        super().__init__(table, EmptyState(why), framed=False)

    def take(self, reading: Reading) -> None:
        """Show the reports of a project."""
        self._model.show(ListSource(reading.reports))


def _period(report: ProgressReport) -> Cell:
    first, last = figures.day(report.period_start), figures.day(report.period_end)
    if first and last:
        text = translate("Reports", "{begins} to {ends}").format(begins=first, ends=last)
    else:
        text = first or last or translate("Reports", "Without a period")
    spent = figures.money(report.spending, report.currency or "").strip()
    return Lines(text, translate("Reports", "{amount} spent").format(amount=spent) if spent else "")


def _report_state(report: ProgressReport) -> Cell:
    state = choice_of(ReportState, report.state) or ReportState.DRAFT
    return InState(_STATE_OF[state], word(state))


def _report_progress(report: ProgressReport) -> Cell:
    return Line(figures.percent(report.progress))


def _told(report: ProgressReport) -> Cell:
    returned = report.return_reason if report.state == ReportState.RETURNED else ""
    text = " ".join((report.narrative or "").split())
    return Lines(text, returned or "", fonts.REGULAR, State.RETURNED if returned else None)


class Comments(ListPanel):
    """Remarks and questions, the latest first."""

    def __init__(self) -> None:
        self._model: RowsModel[Comment] = RowsModel(
            (
                Column("text", mark("Comments", "Comment"), _comment, letters=40, grows=True),
                Column("state", mark("Comments", "State"), _answer, letters=16),
            ),
            key=lambda comment: comment.id,
        )
        table = Table(self._model, mark("Comments", "Comments"))
        super().__init__(table, EmptyState(mark("Comments", "Nobody has commented on this project.")), framed=False)

    def take(self, reading: Reading) -> None:
        """Show what was said about a project."""
        self._model.show(ListSource(reading.comments))


def _comment(comment: Comment) -> Cell:
    return Line(" ".join((comment.text or "").split()))


def _answer(comment: Comment) -> Cell:
    if not comment.question:
        return Line("")
    return (
        InState(State.DONE, translate("Comments", "Answered"))
        if comment.answered
        else InState(State.DUE, translate("Comments", "Question"))
    )
