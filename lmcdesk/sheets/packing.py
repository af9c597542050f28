"""Rows of a sheet as XML, packed into a workbook one after the other, so that none of them is kept."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl.cell import WriteOnlyCell
from openpyxl.utils import get_column_letter

from lmcdesk.sheets.showing import RISKY, Written, escaped

_DAY_ZERO = date(1899, 12, 30)
_AT_ONCE = 200
_END = b"</sheetData>"


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula, without its sign of equality, and what it comes to as the sheet is written: programs that only show a
    workbook do not work it out."""

    text: str
    result: Written


class Line:
    """Rows that look alike: column by column the number format (None for the general one), and what else all cells have
    (font, border, fill)."""

    def __init__(self, sheet: Any, formats: Sequence[str | None], **looks: Any) -> None:
        self._columns = [
            (get_column_letter(place), _style(sheet, form, looks), _style(sheet, form, looks, quoted=True))
            for place, form in enumerate(formats, 1)
        ]

    def xml(self, number: int, cells: Sequence[Written | Formula]) -> str:
        """A row by its number. A text is one whatever it begins with, and stays one when it is edited."""
        parts = [f'<row r="{number}">']
        for (letter, style, quoted), cell in zip(self._columns, cells, strict=True):
            if cell is None:
                continue
            if type(cell) is str:
                text = escape(escaped(cell))
                space = ' xml:space="preserve"' if text != text.strip() or "\n" in text else ""
                look = quoted if text[:1] in RISKY else style
                parts.append(
                    f'<c r="{letter}{number}" s="{look}" t="inlineStr"><is><t{space}>{text}</t></is></c>',
                )
            elif type(cell) is Formula:
                kind = ' t="str"' if isinstance(cell.result, str) else ""
                parts.append(
                    f'<c r="{letter}{number}" s="{style}"{kind}><f>{escape(cell.text)}</f>'
                    f"<v>{escape(_plain(cell.result))}</v></c>"
                )
            else:
                parts.append(f'<c r="{letter}{number}" s="{style}"><v>{_plain(cell)}</v></c>')
        parts.append("</row>")
        return "".join(parts)


def _plain(value: Any) -> str:
    if isinstance(value, date):
        return str((value - _DAY_ZERO).days)
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def _style(sheet: Any, form: str | None, looks: dict[str, Any], *, quoted: bool = False) -> int:
    """The number under which the workbook keeps a look."""
    cell = WriteOnlyCell(sheet)
    if form is not None:
        cell.number_format = form
    for name, look in looks.items():
        setattr(cell, name, look)
    cell.quotePrefix = quoted
    return int(cell.style_id)


class Packing(ZipFile):
    """The file of a workbook, whose first sheet gets more rows as it is packed."""

    def __init__(self, path: Path, rows: Iterable[str] = ()) -> None:
        super().__init__(path, "w", ZIP_DEFLATED)
        self._rows = rows

    def write(self, filename: Any, arcname: Any = None, *more: Any) -> None:
        """Pack a file, as a ZipFile does; the rows go to the end of those that the sheet has."""
        if arcname != "xl/worksheets/sheet1.xml":
            super().write(filename, arcname, *more)
            return
        before, _, after = Path(filename).read_bytes().partition(_END)
        with self.open(arcname, "w") as part:
            part.write(before)
            for piece in _pieces(self._rows):
                part.write(piece)
            part.write(_END + after)


def _pieces(rows: Iterable[str]) -> Iterator[bytes]:
    source = iter(rows)
    while some := "".join(islice(source, _AT_ONCE)):
        yield some.encode()
