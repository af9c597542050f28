"""The part of a project sheet that tells what was said of the project: report, assessments, recommendations."""

from collections.abc import Iterator

from reportlab.platypus import Flowable

from lmcdesk.domain.values import ReportState
from lmcdesk.reports import wording
from lmcdesk.reports.cells import Text, described
from lmcdesk.reports.manner import Manner
from lmcdesk.reports.marks import State
from lmcdesk.reports.paragraphs import Paragraph, Span, state_span
from lmcdesk.reports.scores import criteria, form, score, suggestion, suggestion_columns
from lmcdesk.reports.styles import Styles
from lmcdesk.reports.summaries.project import ProjectSummary, ReportLine
from lmcdesk.reports.tables import Column, Row, table


def blocks(summary: ProjectSummary, words: Manner, styles: Styles) -> Iterator[Flowable]:
    """What follows the figures on a project sheet."""
    yield Paragraph(words("Report", "Last progress report"), styles.heading)
    if summary.report is None:
        yield Paragraph(words("Report", "No progress report has been handed in."), styles.text)
    else:
        yield described(list(_report(summary.report, words)), styles)
    if summary.assessments:
        yield Paragraph(words("Report", "Assessments, from 1 (weak) to 5 (strong)"), styles.heading)
        yield from _assessments(summary, words, styles)
    if summary.recommendations:
        yield Paragraph(words("Report", "Open recommendations"), styles.heading)
        rows: list[Row] = [suggestion(line, words, styles) for line in summary.recommendations]
        yield table(suggestion_columns(words, styles), rows, styles)


def _report(report: ReportLine, words: Manner) -> Iterator[tuple[str, Text]]:
    state = Span(wording.coded(report.state, words), bold=True)
    if report.state is ReportState.RETURNED:
        state = state_span(State.RETURNED, words.language)
    known = [wording.period(report.begins, report.ends, words), report.milestone]
    if report.progress is not None:
        known.append(words("Report", "progress {percent}").format(percent=words.percent(report.progress)))
    if report.spending is not None:
        spent = wording.amount(report.currency, report.spending, words)
        known.append(words("Report", "{amount} spent").format(amount=spent))
    yield words("Report", "State and period"), [state, *(Span(wording.BETWEEN + text) for text in known if text)]
    if report.state is ReportState.RETURNED:
        yield words("Report", "Why returned"), report.return_reason or words("Report", "No reason was given.")
    yield words("Report", "What was done"), report.narrative
    yield words("Report", "Issues"), report.issues
    yield words("Report", "Next steps"), report.next_steps


def _assessments(summary: ProjectSummary, words: Manner, styles: Styles) -> Iterator[Flowable]:
    columns = [Column("", 2)]
    columns += [Column(criterion, 1.345) for criterion in criteria(words)]
    rows: list[Row] = [
        ([Span(form(line, words), bold=True)], *(score(given, words) for given in line.scores))
        for line in summary.assessments
    ]
    yield table(columns, rows, styles)
    for line in summary.assessments:
        by = (line.assessor, line.organisation, words.day(line.day) if line.day else "", line.summary)
        spans = [Span(form(line, words), bold=True), *(Span(wording.BETWEEN + known) for known in by if known)]
        if len(spans) > 1:
            yield Paragraph(spans, styles.small)
    if summary.earlier_assessments:
        left = words("Report", "Earlier assessments, not shown here: {n}.")
        yield Paragraph(left.format(n=words.number(summary.earlier_assessments)), styles.small)
