"""The part of a project sheet that shows what was done: photos, and other files by their names."""

from collections.abc import Iterator
from pathlib import Path, PurePath

from reportlab.platypus import Flowable

from lmcdesk.reports import wording
from lmcdesk.reports.cells import Text, named
from lmcdesk.reports.gallery import Gallery, Shot
from lmcdesk.reports.manner import NOTHING, Manner
from lmcdesk.reports.paragraphs import Paragraph, Span
from lmcdesk.reports.styles import Styles
from lmcdesk.reports.summaries.evidence import FileLine, Shown
from lmcdesk.reports.summaries.project import ProjectSummary
from lmcdesk.reports.tables import Column, Row, of_days, table

_PHOTOS, _FILES = 6, 12
"""How many are shown."""


def blocks(summary: ProjectSummary, words: Manner, styles: Styles, folder: Path) -> Iterator[Flowable]:
    """What ends a project sheet. The pictures lie in this folder of a desk."""
    photos, files = summary.evidence.photos, summary.evidence.files
    if photos:
        yield Paragraph(words("Report", "Photos"), styles.heading)
        heads = [words("Field", "Caption"), words("Field", "Day"), words("Field", "Place"), words("Field", "About")]
        shots = [_shot(line, words) for line in photos[:_PHOTOS]]
        yield Gallery(shots, heads, _sentence(Shown.UNREADABLE, words), folder, styles)
        if len(photos) > _PHOTOS:
            left = words("Report", "Earlier photos, not shown here: {n}.")
            yield Paragraph(left.format(n=words.number(len(photos) - _PHOTOS)), styles.small)
    if files:
        yield Paragraph(words("Report", "Other files of evidence"), styles.heading)
        columns = (
            Column(words("Field", "Name"), 3.4),
            Column(words("Field", "About"), 2.4),
            of_days(words("Field", "Day"), 1.1, styles),
            Column(words("Field", "Kind"), 0.8),
            Column(words("Field", "Size"), 1, "right"),
        )
        rows: list[Row] = [_file(line, words, styles) for line in files[:_FILES]]
        yield table(columns, rows, styles)
        if len(files) > _FILES:
            left = words("Report", "Earlier files, not shown here: {n}.")
            yield Paragraph(left.format(n=words.number(len(files) - _FILES)), styles.small)


def _shot(line: FileLine, words: Manner) -> Shot:
    day = words.day(line.day) if line.day else ""
    return Shot(
        line.sha256, _sentence(line.shown, words), line.caption or line.name, day, line.place, _about(line, words)
    )


def _file(line: FileLine, words: Manner, styles: Styles) -> Row:
    below: list[Text] = [line.name] if line.caption and line.name else []
    if missing := _sentence(line.shown, words):
        below.append([Span(missing, colour="watch")])
    size = words("Exchange", "{n} kB").format(n=words.number(-(-line.size // 1000))) if line.size else NOTHING
    kind = PurePath(line.name).suffix[1:].upper() or line.media_type or NOTHING
    return (
        named(styles, line.caption or line.name or NOTHING, *below),
        _about(line, words) or NOTHING,
        words.day(line.day),
        kind,
        size,
    )


def _about(line: FileLine, words: Manner) -> str:
    if line.report is None:
        return line.milestone
    return wording.BETWEEN.join(
        part for part in (words("Kind", "Progress report"), wording.period(*line.report, words)) if part
    )


def _sentence(shown: Shown, words: Manner) -> str:
    if shown is Shown.AWAITED:
        return words("Report", "This file is not at this desk.")
    return words("Report", "This file cannot be shown as a picture.") if shown is Shown.UNREADABLE else ""
