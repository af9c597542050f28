"""A block of cells that was copied in Excel or another program, taken from the clipboard as a file of its own."""

import csv
import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMimeData, QTemporaryDir

from lmcdesk.i18n import translate
from lmcdesk.ui.pages.files import file_name

_QUOTED = re.compile(r'"((?:[^"]|"")*)"(?=[\t\n]|\Z)')
_PLAIN = re.compile(r"[^\t\n]*")


@dataclass(frozen=True)
class Block:
    """What was copied, as tab-separated text."""

    text: str


def block_in(mime: QMimeData | None) -> Block | None:
    """The cells on the clipboard; None where there is only a word or a line of text."""
    text = mime.text() if mime is not None and mime.hasText() else ""
    return Block(text) if "\t" in text or "\n" in text.strip() else None


def cells(text: str) -> list[list[str]]:
    """The rows of a copied block. A cell is quoted where it holds a tab, an end of line or a doubled quotation mark;
    one that only begins with such a mark is taken as it is."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    rows: list[list[str]] = [[]]
    at = 0
    while True:
        quoted = _QUOTED.match(text, at)
        if quoted is not None and re.search('[\t\n]|""', quoted[1]):
            cell, at = quoted[1].replace('""', '"'), quoted.end()
        else:
            plain = _PLAIN.match(text, at)
            assert plain is not None  # it matches nothing too
            cell, at = plain[0], plain.end()
        rows[-1].append(cell)
        if at >= len(text):
            return rows
        if text[at] == "\n":
            rows.append([])
        at += 1


class Pasted:
    """Files of pasted blocks, which go when the program ends."""

    def __init__(self) -> None:
        self._folder = QTemporaryDir()

    def file(self, block: Block) -> Path:
        """Write a block to a file that is read like any other. Raises OSError."""
        name = translate("Sheet", "Pasted {moment}").format(moment=f"{datetime.now():%Y-%m-%d %H.%M.%S}")
        path = Path(self._folder.path()) / file_name(name, ".tsv")
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file, dialect=csv.excel_tab).writerows(cells(block.text))
        return path
