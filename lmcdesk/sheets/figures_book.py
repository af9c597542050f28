"""A report as a workbook: a sheet for each chapter with tables, in which figures and days are values (F11)."""

import unicodedata
from collections import Counter
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, Protocol

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter

from lmcdesk.domain.money import CURRENCIES
from lmcdesk.progress import Progress
from lmcdesk.sheets.beside import heading, sheet_name, text_cell
from lmcdesk.sheets.form import day_format
from lmcdesk.sheets.showing import Written, kept_exactly
from lmcdesk.sheets.writing import book_in_writing, save, whole_file


class ValueLike(Protocol):
    """What stands in a cell. The unit of a number is its currency (ISO 4217) or %, of which 62 is 62 %."""

    @property
    def held(self) -> Written: ...
    @property
    def unit(self) -> str: ...


class LineLike(Protocol):
    """A row of a table, and whether it is a total."""

    @property
    def cells(self) -> Sequence[ValueLike]: ...
    @property
    def total(self) -> bool: ...


class GridLike(Protocol):
    """A table: what is said right above it, its heads and its rows, all equally long."""

    @property
    def caption(self) -> str: ...
    @property
    def heads(self) -> Sequence[str]: ...
    @property
    def lines(self) -> Sequence[LineLike]: ...


class ChapterLike(Protocol):
    """Tables and sentences under one heading, or under none."""

    @property
    def heading(self) -> str: ...
    @property
    def grids(self) -> Sequence[GridLike]: ...
    @property
    def notes(self) -> Sequence[str]: ...


class ReportLike(Protocol):
    """A report as tables; its language is an ISO 639-1 code. Of a draft, `draft` says that it is one."""

    @property
    def title(self) -> str: ...
    @property
    def as_of(self) -> str: ...
    @property
    def office(self) -> str: ...
    @property
    def language(self) -> str: ...
    @property
    def draft(self) -> str: ...
    @property
    def chapters(self) -> Sequence[ChapterLike]: ...


_A4 = 9
_LONGEST_NAME = 31
_NARROWEST, _WIDEST, _TEXT_WIDTH = 9.0, 46.0, 100.0
_LINE, _HIGH_LINE = 15.0, 18.0
"""Height of a line of text, in points; the second is of the scripts with marks above and below their letters."""
_HIGH_FROM = "\u0e00"
_HIGHEST = 400.0
"""A row can be no higher than 409 points."""
_EVERY = 500

_QUIET = Font(name="Calibri", size=11, color="FF54666C")
_BOLD = Font(name="Calibri", size=11, bold=True)
_TITLE, _CHAPTER = Font(name="Calibri", size=14, bold=True), Font(name="Calibri", size=12, bold=True)
_TOTAL = Border(top=Side("thin", color="FF54666C"))
_WRAPPED = Alignment(vertical="top", wrap_text=True)
_RIGHT = Alignment(horizontal="right", vertical="top", wrap_text=True, indent=1)
"""Of figures and what stands above them: they keep away from a text at their right."""


def write_figures(path: Path, report: ReportLike, progress: Progress | None = None) -> int:
    """Writes a report to a workbook and returns how many sheets that has. The first one has the report's title, and at
    its end the chapters that are sentences alone.

    Raises DiskTrouble if the file cannot be written, Cancelled; an earlier file stays until the new one is whole.
    """
    with whole_file(path) as part, book_in_writing() as book:
        _Book(book, report, progress or Progress()).write()
        save(book, part)
        return len(book.worksheets)


class _Book:
    """One workbook being written."""

    def __init__(self, book: Workbook, report: ReportLike, progress: Progress) -> None:
        self._book, self._report, self._progress = book, report, progress
        self._names: set[str] = set()

    def write(self) -> None:
        chapters = self._report.chapters
        first = [chapter for chapter in chapters[:1] if not chapter.heading]
        self._sheet(first, [chapter for chapter in chapters if chapter.heading and not chapter.grids])
        for chapter in chapters:
            if chapter.grids and chapter.heading:
                self._sheet([chapter], [])

    def _sheet(self, chapters: Sequence[ChapterLike], told: Sequence[ChapterLike]) -> None:
        """A sheet with the tables of a chapter, if there is one, and below them what other chapters say."""
        report = self._report
        name = chapters[0].heading if chapters and chapters[0].heading else report.title
        sheet = _Sheet(self._book.create_sheet(self._name(name)), report.language, self._progress)
        grids = [grid for chapter in chapters for grid in chapter.grids]
        above = [(report.title, _TITLE), *([(report.draft, _CHAPTER)] if report.draft else [])]
        above += [(_joined(report.office, report.as_of), _QUIET)]
        above += [(chapter.heading, _CHAPTER) for chapter in chapters if chapter.heading]
        sheet.arrange(grids, len(above) + 1)
        for text, font in above:
            sheet.line(text, font)
        for grid in grids:
            sheet.gap()
            sheet.table(grid)
        for chapter in (*chapters, *told):
            if chapter.notes:
                sheet.gap()
            if chapter in told:
                sheet.line(chapter.heading, _CHAPTER)
            for note in chapter.notes:
                sheet.sentence(note)

    def _name(self, text: str) -> str:
        """A name that no other sheet has, also where capitals do not count."""
        whole = sheet_name(text).strip("' ") or "LMC Desk"
        name, number = whole, 1
        while name.casefold() in self._names:
            number += 1
            name = f"{whole[: _LONGEST_NAME - len(str(number)) - 3]} ({number})"
        self._names.add(name.casefold())
        return name


class _Sheet:
    """One sheet being written from the top down."""

    def __init__(self, sheet: Any, language: str, progress: Progress) -> None:
        self._sheet, self._progress = sheet, progress
        self._day = day_format(language)
        self._row = 0
        self._widths: list[float] = []

    def arrange(self, grids: Sequence[GridLike], before: int) -> None:
        """What must be known before the first row: the widths, what stays in sight, how it is printed. `before` is the
        number of rows above the tables."""
        sheet = self._sheet
        sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", _A4
        sheet.page_setup.fitToHeight = 0
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        self._widths = _widths(grids) or [_TEXT_WIDTH]
        for place, width in enumerate(self._widths, 1):
            sheet.column_dimensions[get_column_letter(place)].width = width
        if len(grids) != 1 or not any(grids[0].heads):
            return
        head = before + 1 + bool(grids[0].caption)
        sheet.freeze_panes = f"A{head + 1}"
        sheet.print_title_rows = f"{head}:{head}"
        plain = sum(not line.total for line in grids[0].lines)
        sheet.auto_filter.ref = f"A{head}:{get_column_letter(len(grids[0].heads))}{head + plain}"

    def gap(self) -> None:
        self._append([])

    def line(self, text: str, font: Font) -> None:
        """A short text, which may reach over the columns."""
        cell = text_cell(self._sheet, text)
        cell.font = font
        self._append([cell])

    def sentence(self, text: str) -> None:
        """A text over the whole width, on as many lines as it takes."""
        cell = text_cell(self._sheet, text)
        cell.alignment = _WRAPPED
        if len(self._widths) > 1:
            self._sheet.merged_cells.add(f"A{self._row + 1}:{get_column_letter(len(self._widths))}{self._row + 1}")
        self._append([cell], _height(text, sum(self._widths)))

    def table(self, grid: GridLike) -> None:
        if grid.caption:
            self.line(grid.caption, _QUIET)
        places: Counter[tuple[int, str]] = Counter()
        figures = set()
        for line in grid.lines:
            for at, value in enumerate(line.cells):
                if value.held is not None and not isinstance(value.held, str):
                    places[at, value.unit] = max(places[at, value.unit], _places(value))
                    figures.add(at)
        if any(grid.heads):
            heads = [heading(self._sheet, head) for head in grid.heads]
            for at in figures:
                heads[at].alignment = _RIGHT
            self._append(heads, max(map(_height, grid.heads, self._widths)))
        for line in self._progress.through(grid.lines, every=_EVERY):
            cells = [
                self._cell(value, places[at, value.unit] if at in figures else 0, line.total)
                for at, value in enumerate(line.cells)
            ]
            texts = [value.held if isinstance(value.held, str) else "" for value in line.cells]
            self._append(cells, max(map(_height, texts, self._widths)))

    def _cell(self, value: ValueLike, places: int, total: bool) -> Any:
        written = _written(value)
        if isinstance(written, str):
            cell = text_cell(self._sheet, written)
            cell.alignment = _WRAPPED
        else:
            cell = WriteOnlyCell(self._sheet, written)
            cell.alignment = _RIGHT
            cell.number_format = self._day if isinstance(written, date) else _format(value.unit, places)
        if total:
            cell.font, cell.border = _BOLD, _TOTAL
        return cell

    def _append(self, cells: list[Any], height: float = _LINE) -> None:
        self._row += 1
        if height > _LINE:
            self._sheet.row_dimensions[self._row].height = height
        self._sheet.append(cells)
        self._sheet.row_dimensions.pop(self._row, None)  # it is written


def _written(value: ValueLike) -> Written:
    """What is written for a value: a text where a workbook would not keep it, or not its currency."""
    held = value.held
    if held is None or isinstance(held, str):
        return held
    written = kept_exactly(held)
    if isinstance(written, str) or value.unit not in ("", "%", *CURRENCIES):
        return f"{value.unit} {written}".strip()
    return Decimal(written) / 100 if isinstance(written, int | Decimal) and value.unit == "%" else written


def _places(value: ValueLike) -> int:
    """Decimals that are to be seen of a number: at most three, of money none or two."""
    if not isinstance(value.held, Decimal) or not value.held:
        return 0
    places = min(3, max(0, -int(value.held.normalize().as_tuple().exponent)))
    return 2 if places and value.unit else places


def _format(unit: str, places: int) -> str:
    if unit == "%":
        return "0%"
    form = f"#,##0.{'0' * places}" if places else "#,##0"
    return f'"{unit}" {form}' if unit else form


def _widths(grids: Sequence[GridLike]) -> list[float]:
    """How wide each column is to be, so that most of what stands in it is seen."""
    widths: list[float] = []
    for grid in grids:
        for at, head in enumerate(grid.heads):
            texts = max((_wide(line.cells[at]) for line in grid.lines), default=0.0)
            longest_word = max(map(_measured, head.split()), default=0.0)
            wide = min(_WIDEST, max(_NARROWEST, texts, longest_word + 4, _measured(head) / 2 + 4))
            widths[at:] = [max(wide, *widths[at : at + 1]), *widths[at + 1 :]] if at < len(widths) else [wide]
    return widths


def _wide(value: ValueLike) -> float:
    """How much room a value takes on one line; figures stand away from the edge, and may be bold."""
    match value.held:
        case str(text):
            return max(map(_measured, text.split("\n"))) + 2
        case date():
            return 16.0
        case int() | Decimal() as number:
            return 1.1 * len(f"{value.unit} {number:,.{_places(value)}f}") + 4
    return 0.0


def _measured(text: str) -> float:
    """About how wide a text is, in digits: wide letters count twice, what stands above or below others not at all."""
    if text.isascii():
        return float(len(text))
    wide = sum(unicodedata.east_asian_width(sign) in "WF" for sign in text)
    return float(len(text) + wide - sum(unicodedata.category(sign) == "Mn" for sign in text))


def _height(text: str, width: float) -> float:
    """Of a row in which a text stands in a column that wide. Some scripts need higher lines."""
    if not text:
        return _LINE
    heights = (
        (1 + int(_measured(line) * 1.1 / width)) * (_LINE if max(line, default="") < _HIGH_FROM else _HIGH_LINE)
        for line in text.split("\n")
    )
    return min(_HIGHEST, sum(heights))


def _joined(*parts: str) -> str:
    return "  ·  ".join(part for part in parts if part)
