"""A block of cells copied in Excel becomes the rows that were copied."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData

from lmcdesk.ui.pages.sheet_pasting import Block, Pasted, block_in, cells


def test_cells_with_tabs_and_ends_of_lines_are_quoted() -> None:
    text = 'Code\tTitle\r\nLA-1\t"Canal,\nfirst stage"\r\nLA-2\t"with a\ttab"\r\nLA-3\t"says ""yes"""\r\n'
    assert cells(text) == [
        ["Code", "Title"],
        ["LA-1", "Canal,\nfirst stage"],
        ["LA-2", "with a\ttab"],
        ["LA-3", 'says "yes"'],
    ]


def test_a_quotation_mark_that_only_begins_a_cell_stays() -> None:
    assert cells('"Green" canal\t"5 inch pipe\nnext\tline\n') == [['"Green" canal', '"5 inch pipe'], ["next", "line"]]
    assert cells('"quoted"\tb') == [['"quoted"', "b"]]


def test_empty_cells_and_rows_keep_their_places() -> None:
    assert cells("a\t\tc\n\n\td\n") == [["a", "", "c"], [""], ["", "d"]]


texts = st.text('aກ "\t\n', max_size=8).filter(lambda cell: not cell.startswith('"') or {"\t", "\n"} & set(cell))
"""What stands in cells; where one begins with a mark and is not quoted, nobody can tell what was meant."""


@given(st.lists(st.lists(texts, min_size=2, max_size=4), min_size=1, max_size=5))
def test_what_a_program_copied_comes_back(rows: list[list[str]]) -> None:
    """As Excel writes a block: a cell with a tab or an end of line is quoted, and its marks are doubled."""

    def copied(cell: str) -> str:
        return '"' + cell.replace('"', '""') + '"' if {"\t", "\n"} & set(cell) else cell

    assert cells("".join("\t".join(map(copied, row)) + "\r\n" for row in rows)) == rows


def test_a_word_or_a_line_is_no_block() -> None:
    mime = QMimeData()
    assert block_in(mime) is None and block_in(None) is None
    mime.setText("one line of text\n")
    assert block_in(mime) is None
    mime.setText("two\nlines")
    assert block_in(mime) == Block("two\nlines")


def test_the_file_of_a_block_reads_back() -> None:
    pasted = Pasted()
    path = pasted.file(Block('ລະຫັດ\tຊື່\nLA-1\t"ສອງ\nແຖວ"\n'))
    assert path.suffix == ".tsv"
    rows = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline=""), dialect=csv.excel_tab))
    assert rows == [["ລະຫັດ", "ຊື່"], ["LA-1", "ສອງ\nແຖວ"]]
