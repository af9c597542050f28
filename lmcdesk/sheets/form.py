"""The sheets of a workbook that goes out: the list, how to fill it in, the measures, and the lists to choose from."""

from collections.abc import Iterator, Sequence
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation

from lmcdesk.catalogue.places import places
from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain.rules import required
from lmcdesk.domain.values import word
from lmcdesk.i18n import Words, mark
from lmcdesk.sheets.existing import Desk
from lmcdesk.sheets.layout import FORM, ID_HEADING, VERSION_HEADING, Column, Holds, Layout
from lmcdesk.sheets.showing import Written, escaped

_MOST_LISTED = 5_000
"""Names in a drop-down list; in a longer one nobody finds anything."""
_LAST_ROW = 1_048_576

_HEAD = PatternFill("solid", start_color="FF1F4E79")
_HEAD_FONT = Font(bold=True, color="FFFFFFFF")
_WRAPPED = Alignment(wrap_text=True, vertical="top")
_FORMATS = {Holds.AMOUNT: "#,##0.00", Holds.DATE: "yyyy-mm-dd"}
_RISKY = frozenset("=+-@#\t\r")
"""What a text may begin with that a workbook would take for a formula or an error (C16)."""

_USUAL_CURRENCIES = ("USD", "CNY", "KHR", "LAK", "MMK", "THB", "VND", "EUR")

_MEANT: dict[Holds, tuple[tuple[str, str], str]] = {
    Holds.TEXT: (mark("Sheets", "Text"), ""),
    Holds.CODE: (mark("Sheets", "The code of the project; no two projects have the same"), "LA-2025-0012"),
    Holds.DATE: (mark("Sheets", "A date"), "2025-03-31"),
    Holds.AMOUNT: (mark("Sheets", "An amount of money, without its currency"), "1250000.50"),
    Holds.NUMBER: (mark("Sheets", "A number"), "12.5"),
    Holds.WHOLE: (mark("Sheets", "A whole number"), "120"),
    Holds.PERCENT: (mark("Sheets", "A percentage from 0 to 100, without the sign"), "65"),
    Holds.CHOICE: (mark("Sheets", "One of the choices in the list"), ""),
    Holds.COUNTRY: (mark("Sheets", "One of the six countries"), "Lao PDR"),
    Holds.PROVINCE: (mark("Sheets", "The province that leads, by its name or its code"), "Luang Namtha"),
    Holds.MEASURE: (mark("Sheets", "The number of a measure of the Plan; see the sheet of measures"), "4.2.12-3"),
    Holds.CURRENCY: (mark("Sheets", "The code of a currency"), "LAK"),
    Holds.SOURCE: (mark("Sheets", "Where the money comes from"), "LMC Special Fund"),
    Holds.BODY: (mark("Sheets", "The body that meets"), ""),
    Holds.PROJECT: (mark("Sheets", "The code of a project that is known"), "LA-2025-0012"),
    Holds.ORGANISATION: (mark("Sheets", "The name of an organisation; a new one is entered as proposed"), ""),
    Holds.MILESTONE: (mark("Sheets", "The title of a milestone of the same project"), ""),
    Holds.INDICATOR: (mark("Sheets", "The title of an indicator of the same project"), ""),
}
"""What a column of each sort is to hold, with an example."""


class Form:
    """The sheets of one workbook: the list itself, how to fill it in, the measures, and (hidden) the lists behind the
    drop-downs."""

    def __init__(self, book: Workbook, wanted: Layout, words: Words, desk: Desk | None) -> None:
        self._book, self._layout, self._words, self._desk = book, wanted, words, desk

    def all(self, rows: Iterator[list[Written]]) -> None:
        sheet = self._book.create_sheet(sheet_name(self._words(*self._layout.title)))
        self._arrange(sheet)
        count = self._fill(sheet, rows)
        last = get_column_letter(len(self._layout.columns) + 2)
        sheet.auto_filter.ref = f"A1:{last}{count + 1}"
        self._instructions()
        ranges = self._lists()
        for place, column in enumerate(self._layout.columns, 1):
            self._validate(sheet, column, get_column_letter(place), ranges.get(column.field))
        words = self._words
        guard = DataValidation("custom", formula1="FALSE", allow_blank=False, showErrorMessage=True)
        guard.error = words("Sheets", "These columns tell which record a row is about; leave them as they are.")
        first = get_column_letter(len(self._layout.columns) + 1)
        guard.add(f"{first}1:{last}{_LAST_ROW}")
        sheet.data_validations.append(guard)

    def _arrange(self, sheet: Any) -> None:
        """Excel refuses to sort a protected sheet, so the hidden columns are kept from being typed into instead, and
        the filter reaches over them: what is sorted takes its id along."""
        sheet.freeze_panes = "A2"
        for place, column in enumerate(self._layout.columns, 1):
            sheet.column_dimensions[get_column_letter(place)].width = column.width
        for place in (1, 2):
            sheet.column_dimensions[get_column_letter(len(self._layout.columns) + place)].hidden = True

    def _fill(self, sheet: Any, rows: Iterator[list[Written]]) -> int:
        """Cells are made once a column and written again and again: the sheet takes each at once."""
        heads = [column.text(self._words.language) for column in self._layout.columns]
        hidden = f"{ID_HEADING} {self._layout.name} {FORM} {self._words.language}"
        sheet.append([_head(sheet, text) for text in (*heads, hidden, VERSION_HEADING)])
        formats = [_FORMATS.get(column.holds) for column in self._layout.columns]
        cells = [WriteOnlyCell(sheet) for _ in self._layout.columns]
        quoted = [WriteOnlyCell(sheet) for _ in self._layout.columns]
        for cell, form in zip(cells, formats, strict=True):
            if form is not None:
                cell.number_format = form
        for cell in quoted:
            cell.quotePrefix = True
        count = 0
        for count, row in enumerate(rows, 1):  # noqa: B007  (the last one is how many there were)
            for place, form in enumerate(formats):
                value = row[place]
                if type(value) is str:
                    text = escaped(value)
                    row[place] = _text(quoted[place], text) if text[:1] in _RISKY else text
                elif value is not None and form is not None:
                    cells[place].value = value
                    cells[place].number_format = form
                    row[place] = cells[place]
            sheet.append(row)
        return count

    def _instructions(self) -> None:
        words = self._words
        sheet = self._book.create_sheet(sheet_name(words("Sheets", "How to fill in")))
        for letter, width in (("A", 34), ("B", 60), ("C", 24)):
            sheet.column_dimensions[letter].width = width
        title = WriteOnlyCell(sheet, words(*self._layout.title))
        title.font = Font(bold=True, size=14)
        sheet.append([title])
        for line in (
            words("Sheets", "Fill in one row for each record under the headings of the first sheet."),
            words("Sheets", "Leave the headings as they are; columns may be moved, and other columns may be added."),
            words(
                "Sheets", "A row that came from LMC Desk is known by hidden columns: an emptied cell empties its field."
            ),
            words(
                "Sheets",
                "Write dates as 2025-03-31 and amounts without currency. Cells that stay empty are left alone.",
            ),
        ):
            sheet.append([line])
        sheet.append([])
        sheet.append(
            [
                _head(sheet, text)
                for text in (words("Sheets", "Heading"), words("Sheets", "What to write"), words("Sheets", "Example"))
            ]
        )
        needed = required(self._layout.kind_name)
        for column in self._layout.columns:
            meant, example = _MEANT[column.holds]
            said = words(*meant)
            if column.field in needed:
                said = words("Sheets", "{meant} (needed)").format(meant=said)
            sheet.append([_wrapped(sheet, text) for text in (column.text(words.language), said, example)])

    def _lists(self) -> dict[str, str]:
        """Writes the hidden lists; where each field's choices stand."""
        ranges: dict[str, str] = {}
        chosen: list[tuple[str, Sequence[str]]] = []
        for column in self._layout.columns:
            if column.holds is Holds.MEASURE:
                ranges[column.field] = self._measures()
            elif choices := self._choices(column):
                ranges[column.field] = f"lists!${get_column_letter(len(chosen) + 1)}$2:" + (
                    f"${get_column_letter(len(chosen) + 1)}${len(choices) + 1}"
                )
                chosen.append((column.field, choices))
        sheet = self._book.create_sheet("lists")
        sheet.sheet_state = "hidden"
        sheet.append([field for field, _ in chosen])
        for number in range(max((len(choices) for _, choices in chosen), default=0)):
            sheet.append(
                [
                    _text(WriteOnlyCell(sheet), escaped(choices[number])) if number < len(choices) else None
                    for _, choices in chosen
                ]
            )
        return ranges

    def _choices(self, column: Column) -> Sequence[str]:
        language = self._words.language
        match column.holds:
            case Holds.CHOICE:
                return [word(code, language) for code in self._layout.choices(column.field) or ()]
            case Holds.COUNTRY:
                return [country.text(language) for country in places().countries]
            case Holds.PROVINCE:
                return [
                    name if places().find(name := province.text(language)) == province else province.code
                    for province in places().provinces
                ]
            case Holds.CURRENCY:
                return _USUAL_CURRENCIES
            case Holds.SOURCE:
                return [source.text(language) for source in shipped().funding_sources]
            case Holds.BODY:
                return [body.text(language) for body in shipped().bodies]
            case Holds.PROJECT if self._desk is not None:
                return sorted(self._desk.projects.shown.values())[:_MOST_LISTED]
            case Holds.ORGANISATION if self._desk is not None:
                return sorted(self._desk.organisations.shown.values())[:_MOST_LISTED]
        return ()

    def _measures(self) -> str:
        words = self._words
        name = sheet_name(words("Sheets", "Measures of the Plan"))
        sheet = self._book.create_sheet(name)
        for letter, width in (("A", 14), ("B", 40), ("C", 100)):
            sheet.column_dimensions[letter].width = width
        sheet.freeze_panes = "A2"
        heads = (words("Sheets", "Number"), words("Sheets", "Section"), words("Sheets", "Measure"))
        sheet.append([_head(sheet, text) for text in heads])
        for measure in shipped().measures:
            section = shipped().section_of(measure.id)
            texts = (measure.id, section.text(words.language), measure.text(words.language))
            sheet.append([_wrapped(sheet, text) for text in texts])
        return f"{quote_sheetname(name)}!$A$2:$A${len(shipped().measures) + 1}"

    def _validate(self, sheet: Any, column: Column, letter: str, choices: str | None) -> None:
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
        rule.add(f"{letter}2:{letter}{_LAST_ROW}")
        sheet.data_validations.append(rule)


def _text(cell: Any, text: str) -> Any:
    """A cell that holds a text, whatever it begins with."""
    cell.value = text
    cell.data_type = "s"
    return cell


def _head(sheet: Any, text: str) -> Any:
    cell = _text(WriteOnlyCell(sheet), text)
    cell.font, cell.fill, cell.alignment = _HEAD_FONT, _HEAD, _WRAPPED
    return cell


def _wrapped(sheet: Any, text: str) -> Any:
    cell = _text(WriteOnlyCell(sheet), text)
    cell.alignment = _WRAPPED
    return cell


def sheet_name(text: str) -> str:
    """A text as a sheet's name: without what Excel forbids there, at most 31 characters."""
    return "".join(sign for sign in text if sign.isprintable() and sign not in "[]:*?/\\")[:31] or "LMC Desk"
