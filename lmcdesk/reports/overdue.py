"""Overdue milestones on paper: how many and the worst, where, why, then all of them by province (F1, E11)."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from reportlab.platypus import Flowable

from lmcdesk.domain.progress import LONG_LATE
from lmcdesk.reports import caveats, chart_blocks, closing, opening, wording
from lmcdesk.reports.cells import lines, named
from lmcdesk.reports.charts import Bar, Bars
from lmcdesk.reports.facts import Fact, Facts
from lmcdesk.reports.manner import NOTHING, Manner
from lmcdesk.reports.marks import State
from lmcdesk.reports.paragraphs import Paragraph, Span
from lmcdesk.reports.styles import Styles
from lmcdesk.reports.summaries.overdue import OverdueGroup, OverdueLine, OverdueSummary
from lmcdesk.reports.tables import Cell, Column, Group, Row, Total, of_days, table

_WORST = 10
"""Projects that are told before the whole list."""

_DAYS_LATE = 42.0
"""Points that a mark and four figures take."""


def title(summary: OverdueSummary, words: Manner) -> str:
    """What the report and its file are called."""
    return words("Report", "Overdue milestones: {area}").format(area=wording.area(summary.area, words))


def story(summary: OverdueSummary, words: Manner) -> list[Flowable]:
    """The report as blocks, to be set on pages."""
    return list(_Overdue(summary, words).blocks())


class _Overdue:
    """One report being drawn."""

    def __init__(self, summary: OverdueSummary, words: Manner) -> None:
        self._summary = summary
        self._words = words
        self._styles = Styles(words.language, words)

    def blocks(self) -> Iterator[Flowable]:
        summary, words, styles = self._summary, self._words, self._styles
        of = words("Report", "Milestones past their due day in projects under way")
        yield from opening.head(title(summary, words), styles, of)
        if not summary.projects:
            yield opening.nothing(summary.area, words, styles)
        elif not summary.late:
            yield Paragraph(words("Report", "No milestone of a project under way is past its due day."), styles.text)
        else:
            yield Facts(self._facts(), styles)
            yield from self._reasons()
            yield from self._worst()
            yield from self._groups()
            yield Paragraph(words("Report", "All overdue milestones by province"), styles.heading)
            yield self._list()
        yield from closing.missing(self._missing(), words, styles)
        yield from closing.how(self._how(), words, styles)

    def _facts(self) -> Iterator[Fact]:
        summary, words = self._summary, self._words
        whole = summary.whole
        of_open = words("Report", "of {n} not yet done").format(n=words.number(summary.open))
        yield Fact(words("Report", "Past their due day"), words.number(whole.late), of_open)
        yield Fact(self._long(), words.number(whole.long))
        yield Fact(words("Report", "Most days late"), words.number(whole.worst), summary.projects_late[0].latest.code)
        going = words("Report", "of {n} under way").format(n=words.number(whole.under_way))
        yield Fact(words("Report", "Projects concerned"), words.number(whole.concerned), going)
        bare = sum(count for reason, count, _ in summary.reasons if reason is None)
        yield Fact(words("Report", "No reason given"), words.number(bare))

    def _long(self) -> str:
        return self._words("Report", "Late by over {n} days").format(n=self._words.number(LONG_LATE))

    def _reasons(self) -> Iterator[Flowable]:
        summary, words, styles = self._summary, self._words, self._styles
        yield Paragraph(words("Report", "Why they are late"), styles.heading)
        rows = [
            Bar(
                wording.coded(reason, words) if reason else words("Report", "No reason given"),
                (count, long),
                (words.number(count), words.number(long)),
            )
            for reason, count, long in summary.reasons
        ]
        series = (words("Report", "Milestones past due"), self._long())
        yield chart_blocks.bars(Bars(series, rows), styles, words("Report", "Reason"))

    # Which and where

    def _worst(self) -> Iterator[Flowable]:
        summary, words, styles = self._summary, self._words, self._styles
        yield Paragraph(words("Report", "Projects that are latest"), styles.heading)
        columns = (
            Column(words("Report", "Project"), 3.4),
            Column(words("Report", "Milestones past due"), 1.3, "right"),
            Column(words("Report", "Its latest milestone"), 2.7),
            Column(words("Report", "Days late"), 1.05, "right"),
            Column(words("Report", "Reason"), 2.3),
        )
        rows: list[Row] = []
        for found in summary.projects_late[:_WORST]:
            line = found.latest
            first, other = wording.titles(line.project, line.project_local, line.country, words)
            where = wording.BETWEEN.join(part for part in (line.code, wording.province(line.province, words)) if part)
            step, _ = wording.titles(line.title, line.title_local, line.country, words)
            project = named(styles, first, other, where)
            rows.append((project, words.number(found.late), step, self._days(line), self._reason(line)))
        yield table(columns, rows, styles)
        if len(summary.projects_late) > _WORST:
            said = words("Report", "Listed are the {shown} projects that are latest, of {all}.")
            said = said.format(shown=words.number(_WORST), all=words.number(len(summary.projects_late)))
            yield Paragraph(said, styles.small)

    def _groups(self) -> Iterator[Flowable]:
        summary, words, styles = self._summary, self._words, self._styles
        if summary.area.province is None:
            yield Paragraph(words("Report", "By province"), styles.heading)
            names = [
                wording.province(group.key, words) if group.key else words("Report", "National, no province")
                for group in summary.provinces
            ]
            yield self._grouped(words("Report", "Province in the lead"), names, summary.provinces)
        yield Paragraph(words("Report", "By section of the Plan"), styles.heading)
        names = [wording.section(group.key, words) for group in summary.sections]
        yield self._grouped(words("Report", "Section"), names, summary.sections)

    def _grouped(self, label: str, names: Sequence[str], groups: Sequence[OverdueGroup]) -> Flowable:
        words = self._words
        columns = (
            Column(label, 4),
            Column(words("Report", "Projects under way"), 1.3, "right"),
            Column(words("Report", "Projects concerned"), 1.3, "right"),
            Column(words("Report", "Milestones past due"), 1.4, "right"),
            Column(self._long(), 1.3, "right"),
            Column(words("Report", "Most days late"), 1.3, "right"),
        )
        rows: list[Row] = [(name, *self._counts(group)) for name, group in zip(names, groups, strict=True)]
        rows.append(Total((words("Report", "All projects under way"), *self._counts(self._summary.whole))))
        return table(columns, rows, self._styles)

    def _counts(self, group: OverdueGroup) -> list[Cell]:
        number = self._words.number
        long: Cell = number(group.long) if group.long else [Span(NOTHING, bold=False, colour="ink3")]
        return [number(group.under_way), number(group.concerned), number(group.late), long, number(group.worst)]

    # All of them

    def _list(self) -> Flowable:
        words = self._words
        columns = (
            Column(words("Report", "Milestone and project"), 2.9),
            Column(words("Report", "Responsible"), 2),
            of_days(words("Report", "Adopted"), 1.3, self._styles),
            of_days(words("Report", "Forecast"), 1.3, self._styles),
            Column(words("Report", "Days late"), 1.05, "right", room=_DAYS_LATE),
            Column(words("Report", "Reason"), 2),
        )
        rows: list[Row] = []
        for province, found in groupby(self._summary.late, key=lambda line: line.province):
            members = list(found)
            name = wording.province(province, words) if province else words("Report", "National, no province")
            rows.append(Group(name, words.number(len(members))))
            rows += [self._row(line) for line in members]
        return table(columns, rows, self._styles)

    def _row(self, line: OverdueLine) -> Row:
        words, styles = self._words, self._styles
        first, other = wording.titles(line.title, line.title_local, line.country, words)
        project, _ = wording.titles(line.project, line.project_local, line.country, words)
        return (
            named(styles, first, other, project, line.code),
            line.responsible or NOTHING,
            words.day(line.adopted),
            words.day(line.forecast),
            self._days(line),
            self._reason(line),
        )

    def _days(self, line: OverdueLine) -> Cell:
        days = self._words.number(line.days)
        return [Span(days, bold=True, colour="late", state=State.LATE)] if line.long else days

    def _reason(self, line: OverdueLine) -> Cell:
        words = self._words
        reason = wording.coded(line.reason, words) if line.reason else words("Report", "No reason given")
        return lines(self._styles, reason, line.reason_text)

    # What is not told, and how

    def _missing(self) -> Iterator[str]:
        summary, words = self._summary, self._words
        if summary.undated:
            said = words("Report", "Milestones not done and without a due day, so that they are never late: {n}.")
            yield said.format(n=words.number(summary.undated))
        if summary.without_milestones:
            said = words("Report", "Projects under way without a milestone: {n}.")
            yield said.format(n=words.number(summary.without_milestones))
        if summary.silent:
            said = words("Report", "Provinces that lead projects, but whose own desks have sent nothing: {provinces}.")
            yield said.format(provinces=wording.provinces(summary.silent, words))

    def _how(self) -> Iterator[str]:
        summary, words = self._summary, self._words
        yield caveats.counted(summary.area, summary.desk, summary.today, words)
        yield closing.due(words)
        flagged = words("Report", "The mark of what is late stands beside milestones late by over {n} days.")
        yield flagged.format(n=words.number(LONG_LATE))
