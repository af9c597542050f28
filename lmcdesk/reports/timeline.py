"""The timeline of projects: bars over years by section, with adopted dates, milestones and today's line."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from reportlab.platypus import Flowable

from lmcdesk.reports import closing, opening, wording
from lmcdesk.reports.cells import Text, lines, named
from lmcdesk.reports.facts import Fact, Facts
from lmcdesk.reports.manner import NOTHING, Manner
from lmcdesk.reports.paragraphs import Paragraph, Span
from lmcdesk.reports.programme_groups import GRAVITY
from lmcdesk.reports.styles import Styles
from lmcdesk.reports.summaries.area import Area
from lmcdesk.reports.summaries.timeline import Line, Timeline
from lmcdesk.reports.tables import Column, Group, Row, table
from lmcdesk.reports.tracks import Scale, ScaleHead, Track


def title(summary: Timeline, words: Manner) -> str:
    """What the report and its file are called."""
    return words("Report", "Timeline of projects: {place}").format(place=wording.area(_area(summary), words))


def story(summary: Timeline, words: Manner) -> list[Flowable]:
    """The timeline as blocks, to be set on wide pages."""
    return list(_Drawing(summary, words).blocks())


def _area(summary: Timeline) -> Area:
    return Area(summary.country, summary.province)


class _Drawing:
    """One timeline being drawn."""

    def __init__(self, summary: Timeline, words: Manner) -> None:
        self._summary = summary
        self._words = words
        self._styles = Styles(words.language, words)
        self._scale = Scale(summary.first_year, summary.last_year, summary.today)

    def blocks(self) -> Iterator[Flowable]:
        summary, words, styles = self._summary, self._words, self._styles
        yield from opening.head(title(summary, words), styles)
        if not summary.lines and not summary.undated:
            yield opening.nothing(_area(summary), words, styles)
            return
        yield Facts(self._facts(), styles)
        if summary.lines:
            yield self._legend()
            yield self._tracks()
        yield from self._undated()
        yield from closing.how(self._how(), words, styles)

    def _facts(self) -> Iterator[Fact]:
        summary, words = self._summary, self._words
        going = words("Report", "{n} under way").format(n=words.number(summary.under_way))
        yield Fact(words("Report", "Projects"), words.number(len(summary.lines) + len(summary.undated)), going)
        worst = ""
        if summary.latest == 1:
            worst = words("Report", "up to 1 day")
        elif summary.latest:
            worst = words("Report", "up to {n} days").format(n=words.number(summary.latest))
        yield Fact(words("Report", "Ending later than adopted"), words.number(summary.later), worst)
        yield Fact(words("Report", "Projects without dates"), words.number(len(summary.undated)))

    def _legend(self) -> Paragraph:
        words, styles = self._words, self._styles
        said = words(
            "Report",
            "Bar: from start to end, actual or as forecast, dark as far as it is done. Thin line below it: the adopted "
            "dates. Dashed line: today. Milestones by state:",
        )
        spans = [Span(said)]
        for status in GRAVITY:
            spans += [Span("   "), wording.state(status, words)]
        return Paragraph(spans, replace(styles.small, keep_with_next=True))

    def _tracks(self) -> Flowable:
        words, styles, scale = self._words, self._styles, self._scale
        columns = (
            Column(words("Report", "Project"), 2.7),
            Column(words("Report", "State"), 1.05),
            Column(ScaleHead(scale, styles), 7.3, ground=scale.ground),
        )
        rows: list[Row] = []
        for section, found in groupby(self._summary.lines, key=lambda line: line.section):
            members = list(found)
            rows.append(Group(wording.section(section, words), words.number(len(members))))
            rows += [self._row(line) for line in members]
        return table(columns, rows, styles)

    def _row(self, line: Line) -> Row:
        words, styles = self._words, self._styles
        first, _ = wording.titles(line.title, line.title_local, self._summary.country, words)
        where = wording.BETWEEN.join(part for part in (line.code, wording.province(line.province, words)) if part)
        stage = wording.coded(line.stage, words) if line.stage else words("Report", "Stage not given")
        state: Text = stage if line.status is None else [wording.state(line.status, words)]
        progress = "" if line.progress is None else words.percent(line.progress)
        track = Track(
            self._scale,
            (line.begin, line.end),
            (line.adopted_begin, line.adopted_end),
            line.progress,
            [(step.day, wording.mark_of(step.status)) for step in line.steps],
        )
        return (named(styles, first, where), lines(styles, state, progress), track)

    def _undated(self) -> Iterator[Flowable]:
        summary, words, styles = self._summary, self._words, self._styles
        if not summary.undated:
            return
        yield Paragraph(words("Report", "Projects without dates"), styles.heading)
        columns = (
            Column(words("Report", "Code"), 1.5),
            Column(words("Report", "Project"), 5),
            Column(words("Report", "Province"), 2),
            Column(words("Report", "Stage"), 2),
        )
        rows: list[Row] = []
        for line in summary.undated:
            first, other = wording.titles(line.title, line.title_local, summary.country, words)
            stage = wording.coded(line.stage, words) if line.stage else words("Report", "Stage not given")
            province = wording.province(line.province, words) or NOTHING
            rows.append((line.code or NOTHING, named(styles, first, other), province, stage))
        yield table(columns, rows, styles)

    def _how(self) -> Iterator[str]:
        summary, words = self._summary, self._words
        shown = words(
            "Report",
            "Shown are the projects that {place} leads or that reach it, as known at the desk “{desk}” on {day}.",
        )
        place = wording.area(_area(summary), words)
        yield shown.format(place=place, desk=summary.desk, day=words.day(summary.today))
        yield words(
            "Report",
            "The dark part of a bar is the project's progress, the weighted sum of its milestones, and not time gone. "
            "A milestone stands on the day that it was reached, or is forecast for, or else was adopted for.",
        )
