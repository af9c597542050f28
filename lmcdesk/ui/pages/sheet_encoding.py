"""Which old encoding a text file is in: its first lines as each of them reads, for the user to say which is right."""

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal

from lmcdesk.i18n import mark
from lmcdesk.ui import fonts
from lmcdesk.ui.cells import Line
from lmcdesk.ui.labels import Label
from lmcdesk.ui.pages.sheet_reading import cell_text
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.table import Table
from lmcdesk.ui.tables import Column, ListSource, RowsModel
from lmcdesk.ui.widgets import Panel, down
from lmcdesk.ui.words import Phrase, said

_OFFERED = (
    ("cp874", mark("Sheet", "Thai (TIS-620, Windows 874)")),
    ("cp1258", mark("Sheet", "Vietnamese (Windows 1258)")),
    ("gb18030", mark("Sheet", "Chinese (GBK)")),
    ("cp1252", mark("Sheet", "Western European (Windows 1252)")),
)
_READ = 200_000
"""Bytes from the start, of which the lines with other than plain letters are shown."""
_TAG = re.compile(rb"<[^<>]*>")
_SHOWN = 120


@dataclass(frozen=True)
class Reading:
    """An encoding, and what the file says in it."""

    encoding: str
    name: Phrase
    sample: str


def readings(path: Path) -> list[Reading]:
    """What a file says in each encoding, the ones in which all of its start can be read first. Raises OSError."""
    with path.open("rb") as file:
        start = file.read(_READ)
    lines = [_TAG.sub(b" ", line) for line in start.splitlines() if not line.isascii()] or [start]
    found = []
    for encoding, name in _OFFERED:
        text = b" ".join(lines).decode(encoding, "replace")
        found.append((text.count("\ufffd"), Reading(encoding, name, cell_text(text)[:_SHOWN])))
    return [reading for _, reading in sorted(found, key=lambda each: each[0])]


_COLUMNS: tuple[Column[Reading], ...] = (
    Column("name", mark("Sheet", "Encoding"), lambda r: Line(said(r.name), weight=fonts.STRONG), letters=30),
    Column("sample", mark("Sheet", "Its letters then read"), lambda r: Line(r.sample), letters=40, grows=True),
)


class EncodingPanel(Panel):
    """The choice.

    Signals: chosen(encoding) when the user took one.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        self._why = Paragraph("", "quiet")
        self.table = Table(RowsModel(_COLUMNS, key=lambda r: r.encoding), mark("Sheet", "Encodings"), lines=1)
        title = Label(mark("Sheet", "In which row can the letters be read?"), "panel", cut=True)
        super().__init__(
            down(title, self._why, margins="inner"),
            (self.table, 1),
            tight=True,
        )
        self.table.opened.connect(lambda _: self.take())

    def ask(self, path: Path, why: str) -> None:
        """Show what a file says in each encoding, and why that is asked. Raises OSError."""
        self._why.say(why)
        self.table.rows.show(ListSource(readings(path)))
        self.table.reach(self.table.rows.key(self.table.rows.row(0)))
        self.table.setFocus()

    def take(self) -> None:
        """Read the file as the current row has it."""
        reading = self.table.record()
        if reading is not None:
            self.chosen.emit(reading.encoding)
