"""A list as a text file of values separated by commas (C13): UTF-8 with a mark, so that Excel knows it."""

import csv
import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from pathlib import Path

from lmcdesk.sheets.layout import FORM, ID_HEADING, SEPARATED, VERSION_HEADING, Layout
from lmcdesk.sheets.showing import Written

_RISKY = re.compile(r"'*[=+\-@#\t\r\n]")
_THREE_DECIMALS = re.compile(r"-?\d+\.\d{3}")


def write_separated(path: Path, layout: Layout, language: str, rows: Iterable[list[Written]]) -> None:
    """Writes rows with their ids and versions. Raises OSError."""
    heads = [column.text(language) for column in layout.columns]
    hidden = f"{ID_HEADING} {layout.name} {FORM} {language} {SEPARATED}"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([*heads, hidden, VERSION_HEADING])
        writer.writerows([_text(cell) for cell in row] for row in rows)


def _text(cell: Written) -> str:
    """A cell's text. An apostrophe goes before what a spreadsheet would take for a formula, and before what already
    looks like that, so that it can be taken off again."""
    match cell:
        case str():
            return f"'{cell}" if _RISKY.match(cell) else cell
        case date():
            return cell.isoformat()
        case Decimal():
            text = f"{cell:f}"
            return f"{text}0" if _THREE_DECIMALS.fullmatch(text) else text  # 1.500 might be one thousand five hundred
    return "" if cell is None else str(cell)


def without_apostrophe(text: str) -> str:
    """A cell's text as it was before it was written."""
    return text[1:] if text.startswith("'") and _RISKY.match(text) else text
