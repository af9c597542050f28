"""All assessments of a country's projects on one score sheet, side by side, and what was suggested (F1, E6, E7)."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from reportlab.platypus import Flowable

from lmcdesk.reports import caveats, closing, opening, wording
from lmcdesk.reports.cells import lines
from lmcdesk.reports.facts import Fact, Facts
from lmcdesk.reports.manner import NOTHING, Manner
from lmcdesk.reports.marks import State
from lmcdesk.reports.paragraphs import Paragraph, Span
from lmcdesk.reports.scores import criteria, form, score, suggestion, suggestion_columns
from lmcdesk.reports.styles import Styles
from lmcdesk.reports.summaries.area import Area
from lmcdesk.reports.summaries.assessments import (
    LOW,
    AssessedProject,
    AssessmentsSummary,
    FormMeans,
    SuggestionLine,
    is_low,
    mean,
)
from lmcdesk.reports.summaries.reviews import AssessmentLine
from lmcdesk.reports.tables import Cell, Column, Group, Note, Row, Total, table

_WEIGHTS = (1.3, 1.3, 1.55, 1.2, 1.0, 1.65)
"""Widths of the columns of criteria."""

_MOST_SETTLED = 25
"""Suggestions that are settled, those due last, that are listed before the rest is only counted."""


def title(summary: AssessmentsSummary, words: Manner) -> str:
    """What the report and its file are called."""
    return words("Report", "Assessments: {country}").format(country=wording.country(summary.country, words))


def story(summary: AssessmentsSummary, words: Manner) -> list[Flowable]:
    """The assessments as blocks, to be set on pages."""
    return list(_Sheet(summary, words).blocks())


def by_form(summary: AssessmentsSummary, words: Manner, styles: Styles) -> Iterator[Flowable]:
    """The means of each form of assessment, one below the other."""
    columns = (Column(words("Report", "Form"), 2.1), *_columns(words))
    rows: list[Row] = [
        _means(line, wording.coded(line.form, words) if line.form else words("Report", "Form not given"), styles)
        for line in summary.forms
    ]
    if len(rows) > 1:
        rows.append(Total(_means(summary.whole, words("Report", "All forms"), styles)))
    yield table(columns, rows, styles)


def suggested(found: Sequence[SuggestionLine], home: str, words: Manner, styles: Styles) -> Flowable:
    """Suggestions under the projects that they are about."""
    rows: list[Row] = []
    for line in found:
        text, *rest = suggestion(line.said, words, styles)
        first, _ = wording.titles(line.title, line.title_local, home, words)
        about = wording.BETWEEN.join(part for part in (line.code, first) if part)
        rows.append((lines(styles, text if isinstance(text, str) else NOTHING, about), *rest))
    return table(suggestion_columns(words, styles), rows, styles)


class _Sheet:
    """One score sheet of all projects being drawn."""

    def __init__(self, summary: AssessmentsSummary, words: Manner) -> None:
        self._summary = summary
        self._words = words
        self._styles = Styles(words.language, words)

    def blocks(self) -> Iterator[Flowable]:
        summary, words, styles = self._summary, self._words, self._styles
        of = words("Report", "Self-evaluation, peer review and third-party review")
        yield from opening.head(title(summary, words), styles, of if summary.projects else "")
        if summary.projects:
            yield Facts(self._facts(), styles)
            yield Paragraph(words("Report", "Mean scores by form, from 1 (weak) to 5 (strong)"), styles.heading)
            yield from by_form(summary, words, styles)
        else:
            none = words("Report", "No assessment of a project of {country} is recorded at this desk yet.")
            yield Paragraph(none.format(country=wording.country(summary.country, words)), styles.text)
        yield from self._suggestions()
        if summary.projects:
            yield from self._sheets()
            yield from self._others()
        yield from closing.missing(closing.lacks(self._lacks(), words), words, styles)
        yield from closing.how(self._how(), words, styles)

    def _facts(self) -> Iterator[Fact]:
        summary, words = self._summary, self._words
        yield Fact(words("Report", "Assessments"), words.number(summary.whole.assessments))
        assessed = words("Report", "{n} under way, not assessed").format(n=words.number(summary.not_assessed))
        yield Fact(words("Report", "Projects assessed"), words.number(len(summary.projects)), assessed)
        yield Fact(words("Report", "Mean score"), words.number(summary.whole.mean, 1), words("Report", "of 5"))
        low = words("Report", "{n} or less").format(n=words.number(LOW))
        yield Fact(words("Report", "Low scores"), words.number(summary.whole.low), low)
        late = words("Report", "{n} past due").format(n=words.number(summary.overdue))
        still = sum(line.said.open for line in summary.suggestions)
        yield Fact(words("Report", "Open recommendations"), words.number(still), late)

    def _suggestions(self) -> Iterator[Flowable]:
        summary, words, styles = self._summary, self._words, self._styles
        if not summary.suggestions:
            yield Paragraph(words("Report", "No recommendation has been recorded."), styles.text)
            return
        yield Paragraph(words("Report", "Recommendations for improvement"), styles.heading)
        counted = [
            words("Report", "{name}: {n}").format(name=wording.coded(state, words), n=words.number(n))
            for state, n in summary.states
        ]
        yield Paragraph(words("Report", "; ").join(counted), styles.small)
        still = [line for line in summary.suggestions if line.said.open]
        settled = [line for line in summary.suggestions if not line.said.open]
        if len(settled) > _MOST_SETTLED:
            said = words("Report", "Listed are all that are open, and {shown} of the {all} that are settled.")
            said = said.format(shown=words.number(_MOST_SETTLED), all=words.number(len(settled)))
            yield Paragraph(said, styles.small)
        yield suggested([*still, *settled[-_MOST_SETTLED:]], summary.country, words, styles)

    def _sheets(self) -> Iterator[Flowable]:
        """The score sheets of projects that want a closer look."""
        summary, words, styles = self._summary, self._words, self._styles
        shown = [project for project in summary.projects if project.open]
        yield Paragraph(words("Report", "Low scores, and scores on which assessors disagree"), styles.heading)
        said = words(
            "Report",
            "Score sheets are shown of projects with a score of {low} or less, or with a criterion on which assessors "
            "lie more than one point apart: {n}. The others have one line each, further below: {others}.",
        )
        figures = {"low": LOW, "n": len(shown), "others": len(summary.projects) - len(shown)}
        yield Paragraph(said.format(**{name: words.number(n) for name, n in figures.items()}), styles.text)
        if any(project.low for project in shown):
            marked = words("Report", "Scores of {n} and less are marked.").format(n=words.number(LOW))
            yield Paragraph([Span(marked, state=State.AT_RISK)], styles.small)
        for name, found in self._by_section(shown):
            yield Paragraph(name, styles.minor)
            rows: list[Row] = []
            for project in found:
                rows.append(Group(self._called(project)))
                for line in project.sheets:
                    rows += [self._row(line), *self._told(line)]
                rows += self._differing(project)
            yield table((Column(words("Report", "Assessed by"), 2.1), *_columns(words)), rows, styles)

    def _others(self) -> Iterator[Flowable]:
        """The other projects, one line each."""
        words, styles = self._words, self._styles
        others = [project for project in self._summary.projects if not project.open]
        if not others:
            return
        yield Paragraph(words("Report", "Other projects that were assessed"), styles.heading)
        columns = (
            Column(words("Report", "Code"), 1.7),
            Column(words("Report", "Project"), 4.9),
            Column(words("Report", "Province"), 2.2),
            Column(words("Report", "Assessments"), 1.6, "right"),
            Column(words("Report", "Mean"), 1.1, "right"),
        )
        rows: list[Row] = []
        for name, found in self._by_section(others):
            rows.append(Group(name, words.number(len(found))))
            rows += [self._other(project) for project in found]
        yield table(columns, rows, styles)

    def _other(self, project: AssessedProject) -> Row:
        words = self._words
        return (
            project.code or NOTHING,
            self._title(project),
            wording.province(project.province, words) or NOTHING,
            words.number(len(project.sheets)),
            words.number(project.mean, 1),
        )

    def _by_section(self, projects: Sequence[AssessedProject]) -> Iterator[tuple[str, list[AssessedProject]]]:
        for section, found in groupby(projects, key=lambda project: project.section):
            yield wording.section(section, self._words), list(found)

    def _called(self, project: AssessedProject) -> str:
        known = (project.code, self._title(project), wording.province(project.province, self._words))
        return wording.BETWEEN.join(part for part in known if part)

    def _title(self, project: AssessedProject) -> str:
        return wording.titles(project.title, project.title_local, self._summary.country, self._words)[0]

    def _row(self, line: AssessmentLine) -> Row:
        words = self._words
        scores = (_score(given, words) for given in line.scores)
        return [Span(form(line, words), bold=True)], *scores, words.number(mean(line.scores), 1)

    def _told(self, line: AssessmentLine) -> Iterator[Row]:
        """Who gave the scores, and why those that are low are so."""
        words = self._words
        by = (line.organisation or line.assessor, words.day(line.day) if line.day else "")
        if any(by):
            yield Note(wording.BETWEEN.join(part for part in by if part))
        for name, given, reason in zip(criteria(words), line.scores, line.reasons, strict=True):
            if is_low(given) and reason:
                said = words("Report", "{name}: {n}").format(name=name, n=score(given, words))
                yield Note([Span(said, bold=True, colour="watch", state=State.AT_RISK), Span(wording.BETWEEN + reason)])

    def _differing(self, project: AssessedProject) -> Iterator[Row]:
        words = self._words
        if project.differing:
            names = criteria(words)
            said = words("Report", "Assessors lie more than one point apart on: {criteria}.")
            yield Note(said.format(criteria=wording.listing([names[at] for at in project.differing], words)))

    def _lacks(self) -> Iterator[tuple[str, int]]:
        summary, words = self._summary, self._words
        yield words("Report", "Projects under way that nobody has assessed: {n}."), summary.not_assessed
        yield words("Report", "Assessments without a day: {n}."), summary.without_day
        yield words("Report", "Scores that are none of 1 to 5, and so in no mean: {n}."), summary.odd_scores
        yield words("Report", "Low scores without a reason: {n}."), summary.unexplained
        ownerless = sum(line.said.open and not line.said.owner for line in summary.suggestions)
        yield words("Report", "Open recommendations without an owner: {n}."), ownerless
        dayless = sum(line.said.open and line.said.due is None for line in summary.suggestions)
        yield words("Report", "Open recommendations without a due day: {n}."), dayless

    def _how(self) -> Iterator[str]:
        summary, words = self._summary, self._words
        yield caveats.counted(Area(summary.country), summary.desk, summary.today, words)
        yield words(
            "Report",
            "Means are of the scores from 1 to 5, each score counting the same; what is not applicable or not given is "
            "left out. A recommendation is past due if it is open or accepted after its due day. What assessors wrote "
            "stands on each project's sheet.",
        )


def _columns(words: Manner) -> list[Column]:
    """A column for each criterion, as wide as its word, and one for their mean."""
    named = [Column(name, weight, "right") for name, weight in zip(criteria(words), _WEIGHTS, strict=True)]
    return [*named, Column(words("Report", "Mean"), 0.85, "right")]


def _means(line: FormMeans, name: str, styles: Styles) -> list[Cell]:
    words = styles.words
    many = words("Report", "Assessments: {n}").format(n=words.number(line.assessments))
    figures = [words.number(value, 1) for value in (*line.means, line.mean)]
    return [lines(styles, [Span(name, bold=True)], many), *figures]


def _score(given: int | None, words: Manner) -> Cell:
    """A low one is marked, not by its colour alone."""
    told = score(given, words)
    if not is_low(given):
        return told
    return [Span(told, bold=True, colour="watch", state=State.AT_RISK)]
