"""The sheets beside a list: how to fill it in, the measures of the Plan, and (hidden) the lists to choose from."""

from collections.abc import Sequence
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter, quote_sheetname

from lmcdesk import __version__
from lmcdesk.catalogue.places import places
from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain.rules import required
from lmcdesk.domain.values import word
from lmcdesk.i18n import Words, mark
from lmcdesk.sheets.examples import as_text, examples
from lmcdesk.sheets.existing import Desk
from lmcdesk.sheets.layout import FORM, LISTS, Column, Holds, Layout
from lmcdesk.sheets.showing import RISKY, escaped, fitting

_MOST_LISTED = 5_000
"""Names in a drop-down list; in a longer one nobody finds anything."""
_USUAL_CURRENCIES = ("USD", "CNY", "KHR", "LAK", "MMK", "THB", "VND", "EUR")

_HEAD = PatternFill("solid", start_color="FF1F4E79")
_HEAD_FONT = Font(name="Calibri", size=11, bold=True, color="FFFFFFFF")
_WRAPPED = Alignment(wrap_text=True, vertical="top")

_MEANT: dict[Holds, tuple[str, str]] = {
    Holds.TEXT: mark("Sheets", "Text"),
    Holds.CODE: mark("Sheets", "The code of the project; no two projects have the same"),
    Holds.DATE: mark("Sheets", "A date"),
    Holds.AMOUNT: mark("Sheets", "An amount of money, without its currency"),
    Holds.NUMBER: mark("Sheets", "A number"),
    Holds.WHOLE: mark("Sheets", "A whole number"),
    Holds.PERCENT: mark("Sheets", "A percentage from 0 to 100, without the sign"),
    Holds.CHOICE: mark("Sheets", "One of the choices in the list"),
    Holds.COUNTRY: mark("Sheets", "One of the six countries"),
    Holds.PROVINCE: mark("Sheets", "The province that leads, by its name or its code"),
    Holds.MEASURE: mark("Sheets", "The number of a measure of the Plan; see the sheet of measures"),
    Holds.CURRENCY: mark("Sheets", "The code of a currency"),
    Holds.SOURCE: mark("Sheets", "Where the money comes from"),
    Holds.BODY: mark("Sheets", "The body that meets"),
    Holds.PROJECT: mark("Sheets", "The code of a project that is known"),
    Holds.ORGANISATION: mark("Sheets", "The name of an organisation; a new one is entered as proposed"),
    Holds.MILESTONE: mark("Sheets", "The title of a milestone of the same project"),
    Holds.INDICATOR: mark("Sheets", "The title of an indicator of the same project"),
}
"""What a column of each sort is to hold."""


def instructions(book: Workbook, layout: Layout, words: Words, *, empty: bool) -> None:
    """How to fill in the list, column by column; `empty` is a template, which begins with an example."""
    sheet = book.create_sheet(sheet_name(words("Sheets", "How to fill in")))
    for letter, width in (("A", 34), ("B", 60), ("C", 34)):
        sheet.column_dimensions[letter].width = width
    title = WriteOnlyCell(sheet, words(*layout.title))
    title.font = Font(bold=True, size=14)
    sheet.append([title])
    lines = [
        words("Sheets", "Fill in one row for each record under the headings of the first sheet."),
        words("Sheets", "Leave the headings as they are; columns may be moved, and other columns may be added."),
        words("Sheets", "A row that came from LMC Desk is known by hidden columns: an emptied cell empties its field."),
        words(
            "Sheets", "Write dates as 2025-03-31 and amounts without currency. Cells that stay empty are left alone."
        ),
    ]
    if empty:
        lines.append(
            words("Sheets", "The first row is an example. Write over it or leave it: as it is, it is not taken over.")
        )
    else:
        lines.append(words("Sheets", "Rows of sums stand below the list; they follow it and are not taken over."))
    lines.append(words("Sheets", "Form {form}, written by LMC Desk {version}.").format(form=FORM, version=__version__))
    for line in lines:
        sheet.append([line])
    sheet.append([])
    heads = (words("Sheets", "Heading"), words("Sheets", "What to write"), words("Sheets", "Example"))
    sheet.append([heading(sheet, text) for text in heads])
    needed = required(layout.kind_name)
    for column, example in zip(layout.columns, examples(layout, words), strict=True):
        said = words(*_MEANT[column.holds])
        if column.field in needed:
            said = words("Sheets", "{meant} (needed)").format(meant=said)
        texts = (column.text(words.language), said, as_text(example) or "")
        sheet.append([_wrapped(sheet, text) for text in texts])


def lists(book: Workbook, layout: Layout, words: Words, desk: Desk | None) -> dict[str, str]:
    """The measures, and the lists behind the drop-downs; where each field's choices stand."""
    ranges: dict[str, str] = {}
    chosen: list[tuple[str, Sequence[str]]] = []
    for column in layout.columns:
        if column.holds is Holds.MEASURE:
            ranges[column.field] = _measures(book, words)
        elif choices := _choices(layout, column, words.language, desk):
            letter = get_column_letter(len(chosen) + 1)
            ranges[column.field] = f"{LISTS}!${letter}$2:${letter}${len(choices) + 1}"
            chosen.append((column.field, choices))
    sheet = book.create_sheet(LISTS)
    sheet.sheet_state = "hidden"
    sheet.append([field for field, _ in chosen])
    for number in range(max((len(choices) for _, choices in chosen), default=0)):
        sheet.append([text_cell(sheet, choices[number]) if number < len(choices) else None for _, choices in chosen])
    return ranges


def _choices(layout: Layout, column: Column, language: str, desk: Desk | None) -> Sequence[str]:
    match column.holds:
        case Holds.CHOICE:
            return [word(code, language) for code in layout.choices(column.field) or ()]
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
        case Holds.PROJECT if desk is not None:
            return sorted(desk.projects.shown.values())[:_MOST_LISTED]
        case Holds.ORGANISATION if desk is not None:
            return sorted(desk.organisations.shown.values())[:_MOST_LISTED]
    return ()


def _measures(book: Workbook, words: Words) -> str:
    name = sheet_name(words("Sheets", "Measures of the Plan"))
    sheet = book.create_sheet(name)
    for letter, width in (("A", 14), ("B", 40), ("C", 100)):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = "A2"
    heads = (words("Sheets", "Number"), words("Sheets", "Section"), words("Sheets", "Measure"))
    sheet.append([heading(sheet, text) for text in heads])
    for measure in shipped().measures:
        section = shipped().section_of(measure.id)
        texts = (measure.id, section.text(words.language), measure.text(words.language))
        sheet.append([_wrapped(sheet, text) for text in texts])
    return f"{quote_sheetname(name)}!$A$2:$A${len(shipped().measures) + 1}"


def text_cell(sheet: Any, text: str) -> Any:
    """A cell that holds a text, whatever it begins with, and still does when it was edited."""
    cell = WriteOnlyCell(sheet, escaped(fitting(text)))
    cell.data_type = "s"
    cell.quotePrefix = text[:1] in RISKY
    return cell


def heading(sheet: Any, text: str) -> Any:
    """A cell of a row of headings."""
    cell = text_cell(sheet, text)
    cell.font, cell.fill, cell.alignment = _HEAD_FONT, _HEAD, _WRAPPED
    return cell


def _wrapped(sheet: Any, text: str) -> Any:
    cell = text_cell(sheet, text)
    cell.alignment = _WRAPPED
    return cell


def sheet_name(text: str) -> str:
    """A text as a sheet's name: without what Excel forbids there, at most 31 characters."""
    return "".join(sign for sign in text if sign.isprintable() and sign not in "[]:*?/\\")[:31] or "LMC Desk"
