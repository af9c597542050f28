"""The sheet of a list: what stands around its rows, so that they can be filled in, filtered, printed and read back."""

from collections.abc import Iterator
from enum import StrEnum

from openpyxl import Workbook
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from lmcdesk.domain.values import ProposalState, ReportState, Stage, Status, word
from lmcdesk.i18n import Words
from lmcdesk.sheets.beside import heading, instructions, lists, sheet_name
from lmcdesk.sheets.examples import as_text, examples
from lmcdesk.sheets.existing import Desk
from lmcdesk.sheets.layout import FORM, ID_HEADING, VERSION_HEADING, Column, Holds, Layout
from lmcdesk.sheets.own_rows import example
from lmcdesk.sheets.packing import Line
from lmcdesk.sheets.showing import Written
from lmcdesk.sheets.sums import ADDS_UP, Sums

_LAST_ROW = 1_048_576
_A4 = 9

_AS_TEXT = "@"
"""What is typed stays a text: a code keeps its zeros, 5-1 becomes no day, +856 no sum."""
_TEXTS = frozenset({Holds.TEXT, Holds.CODE, Holds.MEASURE, Holds.PROJECT, Holds.MILESTONE, Holds.INDICATOR})
_AMOUNT, _COUNT = "#,##0.00", "#,##0"
_DAYS = {"en": "[$-809]d mmm yyyy", "zh": 'yyyy"年"m"月"d"日"'}
_DAY_ELSEWHERE = "dd/mm/yyyy"

_GREY_INK = "FF54666C"
_GREEN, _AMBER, _RED, _BLUE, _GREY = (
    ("FFE0F0E6", "FF246B45"),
    ("FFFBEFD6", "FF855300"),
    ("FFFBE6E3", "FFA62B23"),
    ("FFDCEBF0", "FF0B5D7A"),
    ("FFE8EEEF", _GREY_INK),
)
"""The ground of a cell and its letters, which read at 4.5:1 or better; the word in the cell says the same."""
_COLOURS: dict[type[StrEnum], dict[StrEnum, tuple[str, str]]] = {
    Status: {
        Status.DONE: _GREEN,
        Status.ON_TRACK: _GREEN,
        Status.AT_RISK: _AMBER,
        Status.LATE: _RED,
        Status.NOT_BEGUN: _GREY,
    },
    Stage: {
        Stage.PROPOSED: _GREY,
        Stage.ENDORSED: _BLUE,
        Stage.ADOPTED: _BLUE,
        Stage.IMPLEMENTATION: _BLUE,
        Stage.SUSPENDED: _AMBER,
        Stage.COMPLETED: _GREEN,
        Stage.CLOSED: _GREEN,
        Stage.CANCELLED: _GREY,
    },
    ProposalState: {
        ProposalState.RECOMMENDED: _BLUE,
        ProposalState.ADOPTED: _GREEN,
        ProposalState.DECLINED: _RED,
    },
    ReportState: {
        ReportState.SUBMITTED: _BLUE,
        ReportState.RETURNED: _AMBER,
        ReportState.APPROVED: _GREEN,
        ReportState.LOCKED: _GREEN,
    },
}


def day_format(language: str) -> str:
    """The number format in which days are shown."""
    return _DAYS.get(language, _DAY_ELSEWHERE)


class Form:
    """The sheets of one workbook, for a list of so many rows or (None) for one to fill in. The list's sheet has nothing
    but its headings; its rows are put in as the workbook is packed."""

    def __init__(self, book: Workbook, layout: Layout, words: Words, desk: Desk | None, rows: int | None) -> None:
        self._layout, self._words = layout, words
        self._sheet = book.create_sheet(sheet_name(words(*layout.title)))
        self._formats = [self._format(column) for column in layout.columns]
        self._arrange(rows or 0)
        instructions(book, layout, words, empty=rows is None)
        ranges = lists(book, layout, words, desk)
        for place, column in enumerate(layout.columns, 1):
            letter = get_column_letter(place)
            self._validate(column, f"{letter}2:{letter}{_LAST_ROW}", ranges.get(column.field))
            self._colour(column, f"{letter}2:{letter}{_LAST_ROW}")
        self._guard()

    def rows(self, records: Iterator[list[Written]]) -> Iterator[str]:
        """The rows of the records (with their ids and versions), and below them those of sums."""
        line, sums = Line(self._sheet, [*self._formats, None, None]), Sums(self._layout)
        for number, cells in enumerate(records, 2):
            sums.add(cells)
            yield line.xml(number, cells)
        edge = Border(top=Side("thin", color=_GREY_INK))
        formats = [None if form == _AS_TEXT else form for form in self._formats]
        below = Line(self._sheet, [*formats, None, None], font=Font(bold=True), border=edge)
        for number, summed in sums.rows(self._words):
            yield below.xml(number, summed)

    def example(self) -> Iterator[str]:
        """The one row of a template."""
        line = Line(self._sheet, [*self._formats, None, None], font=Font(italic=True, color=_GREY_INK))
        cells = examples(self._layout, self._words)
        fields = [column.field for column in self._layout.columns]
        told = (as_text(cells[fields.index(name)]) for name in self._layout.told)
        yield line.xml(2, [*cells, example(told), None])

    def _format(self, column: Column) -> str | None:
        match column.holds:
            case Holds.DATE:
                return day_format(self._words.language)
            case Holds.AMOUNT:
                return _AMOUNT
            case Holds.WHOLE if column.field in ADDS_UP:
                return _COUNT
        return _AS_TEXT if column.holds in _TEXTS else None

    def _arrange(self, rows: int) -> None:
        sheet, width = self._sheet, len(self._layout.columns)
        sheet.freeze_panes = "A2"
        sheet.print_title_rows = "1:1"
        sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", _A4
        sheet.page_setup.fitToHeight = 0
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        for place, (column, form) in enumerate(zip(self._layout.columns, self._formats, strict=True), 1):
            kept = sheet.column_dimensions[get_column_letter(place)]
            kept.width = column.width
            if form is not None:
                kept.number_format = form
        for place in (1, 2):
            sheet.column_dimensions[get_column_letter(width + place)].hidden = True
        heads = [column.text(self._words.language) for column in self._layout.columns]
        hidden = f"{ID_HEADING} {self._layout.name} {FORM} {self._words.language}"
        sheet.append([heading(sheet, text) for text in (*heads, hidden, VERSION_HEADING)])
        sheet.auto_filter.ref = f"A1:{get_column_letter(width + 2)}{rows + 1}"

    def _validate(self, column: Column, cells: str, choices: str | None) -> None:
        words = self._words
        if choices is not None:
            rule = DataValidation("list", formula1=choices, allow_blank=True)
            if column.holds is Holds.CHOICE:
                rule.showErrorMessage = True
                rule.error = words("Sheets", "Choose one of the list.")
        elif column.holds is Holds.PERCENT:
            rule = DataValidation("whole", operator="between", formula1="0", formula2="100", allow_blank=True)
            rule.showErrorMessage = True
            rule.error = words("Sheets", "Write a whole number from 0 to 100.")
        else:
            return
        rule.add(cells)
        self._sheet.data_validations.append(rule)

    def _guard(self) -> None:
        """Excel refuses to sort a protected sheet, so the hidden columns are kept from being typed into instead, and
        the filter reaches over them: what is sorted takes its id along."""
        first, last = (get_column_letter(len(self._layout.columns) + place) for place in (1, 2))
        guard = DataValidation("custom", formula1="FALSE", allow_blank=False, showErrorMessage=True)
        guard.error = self._words("Sheets", "These columns tell which record a row is about; leave them as they are.")
        guard.add(f"{first}1:{last}{_LAST_ROW}")
        self._sheet.data_validations.append(guard)

    def _colour(self, column: Column, cells: str) -> None:
        codes = self._layout.choices(column.field) if column.holds is Holds.CHOICE else None
        for code, (ground, ink) in _COLOURS.get(codes, {}).items() if codes is not None else ():
            said = word(code, self._words.language).replace('"', '""')
            fill = PatternFill("solid", start_color=ground, end_color=ground)
            rule = CellIsRule(operator="equal", formula=[f'"{said}"'], fill=fill, font=Font(color=ink))
            self._sheet.conditional_formatting.add(cells, rule)
