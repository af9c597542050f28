"""The page of differences: what was edited since a report was frozen, each edit with who made it and when (F6)."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from reportlab.platypus import Flowable

from lmcdesk.domain.labels import field_name, kind_name
from lmcdesk.reports import editions, wording
from lmcdesk.reports.cells import lines
from lmcdesk.reports.manner import FIXED, NOTHING, Manner
from lmcdesk.reports.offered import Asked
from lmcdesk.reports.pages import Document
from lmcdesk.reports.paragraphs import Paragraph
from lmcdesk.reports.styles import Styles
from lmcdesk.reports.summaries.differences import Differences, RecordEdits, summarise
from lmcdesk.reports.summaries.reading import snapshot
from lmcdesk.reports.tables import Column, Group, Row, table
from lmcdesk.reports.values import shown
from lmcdesk.store.between import Edited
from lmcdesk.store.database import Database

_UNTOLD = frozenset({"project", "position", "sha256", "media_type", "size"})
"""What a new record need not tell: where it stands is told by its group, a file by its name."""

_MONEY = frozenset({"budget", "spending", "committed", "disbursed", "spent"})


def read(database: Database, asked: Asked) -> tuple[Document, Sequence[Flowable]]:
    """Reads what changed between `asked.since` and `asked.edition`, in whatever order they are named, or until now,
    ready to be set on pages. Raises what editions.load raises."""
    assert asked.since is not None, "differences are since an edition"
    earlier, _ = editions.load(database, editions.find(database, asked.since))
    later = editions.load(database, editions.find(database, asked.edition))[0] if asked.edition else None
    if later is not None and later.figures.changes < earlier.figures.changes:
        earlier, later = later, earlier
    with snapshot(database) as found:
        summary = summarise(
            found,
            (earlier.number, earlier.figures),
            (later.number, later.figures) if later else None,
            asked.today or date.today(),
        )
    words = asked.manner(mekong_first=earlier.figures.mekong_first)
    return Document(title(summary, words), summary.later_day, words, summary.desk), story(summary, words)


def title(summary: Differences, words: Manner) -> str:
    """What the report and its file are called."""
    of = wording.report(summary.report, summary.year, summary.province, words)
    said = words("Report", "Changes since edition {number}: {report}")
    return said.format(number=words.number(summary.earlier), report=of)


def story(summary: Differences, words: Manner) -> list[Flowable]:
    """The differences as blocks, to be set on pages."""
    styles = Styles(words.language, words)
    return list(_blocks(summary, words, styles))


def _blocks(summary: Differences, words: Manner, styles: Styles) -> Iterator[Flowable]:
    yield Paragraph(title(summary, words), styles.title)
    yield Paragraph(_span(summary, words), styles.subtitle)
    if not summary.edits:
        yield Paragraph(words("Report", "Nothing that the report is made from was changed."), styles.text)
        return
    counted = words("Report", "Changed entries: {edits}, in projects: {projects}.").format(
        edits=words.number(summary.edits), projects=words.number(sum(p.id is not None for p in summary.projects))
    )
    yield Paragraph(counted, styles.text)
    columns = (
        Column(words("Report", "What was changed"), 2.25),
        Column(words("Report", "Before"), 2.55),
        Column(words("Report", "After"), 2.55),
        Column(words("Report", "By whom"), 2.05),
    )
    rows: list[Row] = []
    for project in summary.projects:
        first, _ = wording.titles(project.title, project.title_local, project.country, words)
        named = wording.BETWEEN.join(part for part in (project.code, first) if part)
        rows.append(Group(named if project.id else words("Report", "Not of one project")))
        for record in project.records:
            rows += _rows(record, summary, words, styles)
    yield table(columns, rows, styles)
    said = words(
        "Report",
        "Told is what was entered or came with bundles after the figures of the edition had been read, as far as it "
        "shows; what was changed and put back is not told.",
    )
    yield Paragraph(said, styles.small)


def _span(summary: Differences, words: Manner) -> str:
    earlier, first = words.number(summary.earlier), words.day(summary.earlier_day)
    if summary.later is None:
        said = words("Report", "From edition {earlier}, as of {first}, to what the desk “{desk}” knows on {last}")
        return said.format(earlier=earlier, first=first, desk=summary.desk, last=words.day(summary.later_day))
    said = words("Report", "From edition {earlier}, as of {first}, to edition {later}, as of {last}")
    later, last = words.number(summary.later), words.day(summary.later_day)
    return said.format(earlier=earlier, first=first, later=later, last=last)


def _rows(record: RecordEdits, summary: Differences, words: Manner, styles: Styles) -> Iterator[Row]:
    named = kind_name(record.kind, words.language)
    if record.called and record.kind != "project":
        named = words("Report", "{kind} “{name}”").format(kind=named, name=_called(record, summary, words))
    by_whom = _by_whom(record.by, words)
    if record.gone:
        yield lines(styles, named, ""), NOTHING, words("Report", "Put into the bin"), lines(styles, *by_whom)
    elif record.new:
        held = [
            words("Report", "{field}: {value}").format(field=field, value=value)
            for edit in record.edits
            if edit.field not in _UNTOLD
            for field, value in [(_field(edit, words), _value(edit, edit.after, record, summary, words))]
        ]
        yield lines(styles, named, words("Report", "New")), NOTHING, "\n".join(held), lines(styles, *by_whom)
    else:
        for edit in record.edits:
            before, after = (_value(edit, value, record, summary, words) for value in (edit.before, edit.after))
            yield lines(styles, _field(edit, words), named), before, after, lines(styles, *_by_whom(edit, words))


def _field(edit: Edited, words: Manner) -> str:
    return field_name(edit.kind, edit.field, words.language)


def _value(edit: Edited, value: object, record: RecordEdits, summary: Differences, words: Manner) -> str:
    told = shown(edit.kind, edit.field, value, words, summary.names)
    if edit.field in _MONEY and isinstance(value, Decimal) and record.currency:
        return record.currency + FIXED + told
    return told


def _called(record: RecordEdits, summary: Differences, words: Manner) -> str:
    """What a record is called, its codes and days as a report writes them."""
    if "period_start" in record.called or "period_end" in record.called:
        return wording.period(record.called.get("period_start"), record.called.get("period_end"), words)
    told = (shown(record.kind, field, value, words, summary.names) for field, value in record.called.items())
    return " ".join(told)


def _by_whom(edit: Edited, words: Manner) -> tuple[str, str]:
    told = words("Report", "{desk}, {day}").format(desk=edit.desk, day=words.day(edit.at.astimezone().date()))
    return edit.author or NOTHING, told
