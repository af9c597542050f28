"""The second step: which sheet it is, what it lists, and in which row its headings stand, with a picture of its top."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lmcdesk.i18n import mark, translate
from lmcdesk.sheets.headings import NONE, Headings, letters
from lmcdesk.sheets.layout import LAYOUTS
from lmcdesk.sheets.reading import Cell as Held
from lmcdesk.ui import figures, fonts
from lmcdesk.ui.arrangement import EmptyState, ListPanel, SidePanel
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.cells import Cell, InState, Line
from lmcdesk.ui.fields import ChoiceField
from lmcdesk.ui.labels import Label
from lmcdesk.ui.marks import State
from lmcdesk.ui.pages.folding import Folding, Part
from lmcdesk.ui.pages.sheet_reading import Book, Wish, cell_text
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.table import Table
from lmcdesk.ui.tables import Column, ListSource, RowsModel
from lmcdesk.ui.widgets import across, down
from lmcdesk.ui.words import Phrase

_FOUND = -1
"""In the list of rows: the one that was found."""
_MOST_COLUMNS = 60
_WIDEST, _NARROWEST = 26, 7
_BELOW = ("", "", "", "near")


@dataclass(frozen=True)
class Top:
    """A row near the top of the sheet, and whether its headings stand in it."""

    number: int
    cells: list[Held]
    heads: bool


class PictureStep(QWidget):
    """The sheet's top rows, and beside them what is chosen.

    Signals: sheet(place), kind(name) and header(row or NONE, None for the one that is found) as the user chooses them.
    """

    sheet = Signal(int)
    kind = Signal(str)
    header = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.sheets = ChoiceField("sheet", mark("Sheet", "Sheet"), [])
        self.kinds = ChoiceField("kind", mark("Sheet", "What it lists"), [])
        self.headers = ChoiceField("header", mark("Sheet", "Row of headings"), [])
        self._told = Paragraph("", "quiet")
        self.first: QWidget = self.sheets
        self.table = Table(
            RowsModel[Top]((), key=lambda row: row.number), mark("Sheet", "Top of the sheet"), lines=1, sideways=True
        )
        side = SidePanel(
            *(down(field, margins=_BELOW) for field in (self.sheets, self.kinds, self.headers)),
            self._told,
        )
        self._title = Label("", "panel", cut=True)
        self._heads = Button(mark("Sheet", "Its headings stand in this row"), "quiet", icon="tick", does=self._take_row)
        picture = ListPanel(
            self.table,
            EmptyState(mark("Sheet", "This sheet is empty. Choose another one.")),
            across(self._title, None, self._heads, margins=("inner", "tight", "near", "tight")),
        )
        self.folding = Folding(
            [
                Part(mark("Sheet", "Choices"), side, 0, 0),
                Part(mark("Sheet", "Top of the sheet"), picture, 0, 1, title=self._title),
            ],
            columns=(0, 1),
        )
        self.setLayout(down((self.folding, 1)))
        self.sheets.edited.connect(lambda: self.sheet.emit(self.sheets.value()))
        self.kinds.edited.connect(lambda: self.kind.emit(self.kinds.value()))
        self.headers.edited.connect(self._take_header)
        self.table.opened.connect(lambda _: self._take_row())

    def _take_header(self) -> None:
        number = self.headers.value()
        self.header.emit(None if number == _FOUND else number)

    def _take_row(self) -> None:
        row = self.table.record()
        if row is not None:
            self.header.emit(row.number)

    def show_book(self, book: Book, wish: Wish, found: Headings | None) -> None:
        """Show a sheet and what was found in it."""
        grid = book.heads[wish.sheet]
        self.sheets.entry.offer([(at, partial(_called, book, at)) for at in range(len(book.sheets))])
        self.sheets.load(wish.sheet)
        self.sheets.setEnabled(len(book.sheets) > 1)
        kinds: list[tuple[str, Phrase]] = [(each.name, each.title) for each in LAYOUTS.values()]
        if wish.kind is None and found is None:
            kinds.insert(0, ("", mark("Sheet", "Not known yet")))
        self.kinds.entry.offer(kinds)
        self.kinds.load(wish.kind or (found.layout.name if found is not None else ""))
        self.kinds.setEnabled(found is None or not found.own)
        rows: list[tuple[int, Phrase]] = [(_FOUND, partial(_found_row, wish, found))]
        rows += [(number, partial(_row, number)) for number, _ in grid.rows]
        self.headers.entry.offer([*rows, (NONE, mark("Sheet", "None: go by the columns’ letters"))])
        self.headers.load(_FOUND if wish.header is None else wish.header)
        self._title.say(partial(_called, book, wish.sheet))
        self._told.say(partial(_told, found))
        heads = found.rows if found is not None else ()
        width = min(_MOST_COLUMNS, max((len(cells) for _, cells in grid.rows), default=0))
        tops = [Top(number, cells, number in heads) for number, cells in grid.rows]
        self.table.rows.beginResetModel()
        self.table.rows.columns = (
            Column("row", mark("Sheet", "Row"), _number, letters=13),
            *(Column(letters(at), letters(at), partial(_cell, at), letters=_width(tops, at)) for at in range(width)),
        )
        self.table.rows.endResetModel()
        self.table.rows.show(ListSource(tops))


def _called(book: Book, at: int) -> str:
    sheet = book.sheets[at]
    name = sheet.name or book.path.name
    return translate("Sheet", "{name} (hidden)").format(name=name) if sheet.hidden else name


def _row(number: int) -> str:
    return translate("Sheet", "Row {row}").format(row=figures.number(number))


def _found_row(wish: Wish, found: Headings | None) -> str:
    if wish.header is not None:
        return translate("Sheet", "Look for it again")
    if found is None:
        return translate("Sheet", "Not found yet")
    return translate("Sheet", "Found: row {row}").format(row=figures.number(found.rows[0]))


def _told(found: Headings | None) -> str:
    if found is None:
        return translate(
            "Sheet",
            "No row of headings is known here. Say what the sheet lists, and which row holds its headings: in the list "
            "above, or in the picture by a double click or Enter.",
        )
    text = translate(
        "Sheet",
        "Columns that are understood: {n}. If another row holds the headings, choose it above, or in the picture by a "
        "double click or Enter.",
    )
    return text.format(n=figures.number(len(found.matches)))


def _number(row: Top) -> Cell:
    number = figures.number(row.number)
    return InState(State.DONE, translate("Sheet", "{row} Headings").format(row=number)) if row.heads else Line(number)


def _cell(at: int, row: Top) -> Cell:
    text = cell_text(row.cells[at]) if at < len(row.cells) else ""
    right = at < len(row.cells) and isinstance(row.cells[at], int | float)
    return Line(text, weight=fonts.STRONG if row.heads else fonts.REGULAR, right=right)


def _width(rows: list[Top], at: int) -> int:
    """Letters that a column needs, within reason."""
    longest = max((len(cell_text(row.cells[at])) for row in rows if at < len(row.cells)), default=0)
    return min(_WIDEST, max(_NARROWEST, longest + 1))
