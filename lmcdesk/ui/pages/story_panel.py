"""The panel that tells what happened to a project, and the window with the whole log."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from functools import partial
from itertools import groupby

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lmcdesk.domain.labels import field_name
from lmcdesk.i18n import mark, plain_name, translate
from lmcdesk.store.history import Entry
from lmcdesk.ui import figures, fonts, theme, values
from lmcdesk.ui.arrangement import scrolled
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.cells import Lines
from lmcdesk.ui.dialogs import Dialog
from lmcdesk.ui.labels import Label, MarkDot, StateLabel
from lmcdesk.ui.marks import State
from lmcdesk.ui.page import Live
from lmcdesk.ui.pages import story
from lmcdesk.ui.pages.project_reading import Past, Reading
from lmcdesk.ui.paragraph import Paragraph, Span
from lmcdesk.ui.table import Table
from lmcdesk.ui.tables import Column, ListSource, RowsModel
from lmcdesk.ui.widgets import Item, Panel, across, clear, dismiss, down, holder, rule
from lmcdesk.ui.words import Phrase

_MOST = 20
"""Happenings told in the panel; the whole log tells the rest."""


class StoryPanel(Panel):
    """By day, who did what; above it what waits for a decision."""

    def __init__(self, live: Live) -> None:
        self._live = live
        self._reading: Reading | None = None
        self._title = Label(mark("Story", "What happened"), "panel", cut=True)
        self._all = Button(mark("Story", "All fields"), "quiet", does=self._show_all)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.metrics().tight)
        body = holder(down(self._lines, None, gap=""))
        super().__init__(
            across((self._title, 1), self._all),
            rule(),
            (scrolled(body, mark("Story", "What happened")), 1),
            gap="tight",
        )

    def tell(self, reading: Reading) -> None:
        """Tell the story of a project."""
        self._reading = reading
        self._title.say(mark("Story", "What happened"))
        self._all.show()
        clear(self._lines)
        told = story.happenings(reading.past)
        if reading.row.conflicts:
            self._lines.addWidget(self._waiting(reading.row.conflicts))
        for day, group in groupby(told[:_MOST], key=lambda happening: happening.at.astimezone().date()):
            self._lines.addWidget(Label(partial(_day, day, reading.today), "caption", token="ink2"))
            for happening in group:
                self._lines.addWidget(self._item(happening, reading))
        if len(told) > _MOST:
            self._lines.addWidget(Paragraph(mark("Story", "What came before, “All fields” tells."), "hint"))

    def guide(self, needs: Sequence[tuple[Phrase, bool]]) -> None:
        """Say what a new project needs, and what of it is given already."""
        self._reading = None
        self._title.say(mark("Story", "What a project needs"))
        self._all.hide()
        clear(self._lines)
        for phrase, given in needs:
            dot = MarkDot(State.DONE if given else State.NOT_BEGUN)
            self._lines.addWidget(holder(across(dot, (Label(phrase, "text", cut=True), 1), gap="tight")))
        rest = mark("Story", "It can be saved with a title alone. The rest is needed before the first report.")
        self._lines.addWidget(Paragraph(rest, "hint"))
        code = mark("Story", "Its code is given when it is saved. Milestones and money follow then.")
        self._lines.addWidget(Paragraph(code, "hint"))

    def _waiting(self, count: int) -> QWidget:
        chip = StateLabel(State.TO_DECIDE, partial(_to_decide, count), boxed=True)
        compare = Button(mark("Story", "Compare…"), "quiet", does=self._compare)
        return holder(across(chip, compare, None, gap="tight"))

    def _compare(self) -> None:
        if self._reading is not None:
            self._live.go("conflicts", self._reading.project.id)

    def _item(self, happening: story.Happening, reading: Reading) -> QWidget:
        parts: list[Item] = [Paragraph(story.sentence(happening))]
        parts += [Paragraph(_spans(turn), "hint") for turn in story.turns(happening, reading.names)]
        if hidden := story.more(happening):
            parts.append(Label(partial(_and_more, hidden), "hint"))
        last: list[Item] = [StateLabel(State.TO_DECIDE)] if happening.open else []
        if aside := _aside(happening, reading):
            last.append((Label(aside, "hint", cut=True), 1))
        if last:
            parts.append(across(*last))
        return holder(down(*parts, gap="", margins=("", "", "", "near")))

    def _show_all(self) -> None:
        if self._reading is not None:
            log = _log(self._reading, self.screen().availableSize().width())
            dialog = Dialog(self.window(), mark("Story", "All fields"), log, mark("Story", "Close"))
            dialog.refusal.hide()
            self._live.talk.decide(dialog)
            dismiss(dialog)


def _spans(turn: story.Turn) -> list[Span]:
    spans = [Span(turn.before, "removed"), Span(turn.after, "added")]
    if turn.before and turn.after:
        spans.insert(1, Span(" → "))
    if turn.field:
        lead = translate("Story", "{field}:").format(field=turn.field)
        spans.insert(0, Span(f"{lead} "))
    return [span for span in spans if span.text]


def _day(day: date, today: date) -> str:
    if day == today:
        return translate("Story", "Today")
    return figures.day_of_year(day) if day.year == today.year else figures.day(day)


def _aside(happening: story.Happening, reading: Reading) -> str:
    """The time of what happened today, and the desk if it was another one."""
    local = happening.at.astimezone()
    today = local.date() == reading.today
    elsewhere = happening.desk if happening.desk != plain_name(reading.me.name) else ""
    if today and elsewhere:
        return translate("Story", "{time}, at {desk}").format(time=figures.clock(local.time()), desk=elsewhere)
    if today:
        return figures.clock(local.time())
    return translate("Story", "at {desk}").format(desk=elsewhere) if elsewhere else ""


def _to_decide(count: int) -> str:
    return translate("Story", "{n} to decide").format(n=figures.number(count))


def _and_more(count: int) -> str:
    return translate("Story", "and {n} more").format(n=figures.number(count))


# The whole log


def _log(reading: Reading, room: int) -> QWidget:
    """Every change of every field, the latest first, in a window that may be so wide."""
    rows = sorted(_changes(reading), key=lambda row: row[1].at, reverse=True)

    def shown(row: tuple[Past, Entry], value: object) -> str:
        return values.shown(row[0].kind, row[1].field, value, reading.names)

    columns: tuple[Column[tuple[Past, Entry]], ...] = (
        Column(
            "when", mark("Story", "When"), lambda r: Lines(values.moment(r[1].at), "", fonts.REGULAR), _at, letters=19
        ),
        Column("who", mark("Story", "Who"), lambda r: Lines(r[1].author, r[1].desk, fonts.REGULAR), _who, letters=16),
        Column(
            "what", mark("Story", "Entry"), lambda r: Lines(field_name(r[0].kind, r[1].field), r[0].called), letters=22
        ),
        Column(
            "turn",
            mark("Story", "Now, and before"),
            lambda r: Lines(shown(r, r[1].value), shown(r, r[1].before), fonts.REGULAR),
            letters=22,
            grows=True,
        ),
    )
    model: RowsModel[tuple[Past, Entry]] = RowsModel(columns)
    model.show(ListSource(rows))
    table = Table(model, mark("Story", "All fields"))
    m = theme.metrics()
    table.setMinimumSize(min(m.dialog_width, room) - 2 * m.edge - m.inner, 8 * m.row2)
    return holder(down((table, 1)))


def _changes(reading: Reading) -> Iterator[tuple[Past, Entry]]:
    return ((part, entry) for part in reading.past for entry in part.entries)


def _at(row: tuple[Past, Entry]) -> datetime:
    return row[1].at


def _who(row: tuple[Past, Entry]) -> str:
    return row[1].author
