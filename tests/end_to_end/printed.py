"""Prints every report in every language from the sample programme, reads it back and checks the file:
python -m tests.end_to_end.printed [--only NAME] [--lang CODE]

PDFium and poppler (pdftotext; Debian: poppler-utils) must find every text that the report tells; qpdf must have nothing
to say of the file; every font must be embedded, cut down to what is used and able to give its text back; language,
title and bookmarks must be those of the report. It prints a table, and its exit status is 1 if anything is wrong.
"""

import argparse
import io
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import pikepdf
import pypdf
import pypdfium2
from reportlab.platypus import Flowable

from lmcdesk.domain.values import Role
from lmcdesk.i18n import LANGUAGES
from lmcdesk.reports.blocks import Block
from lmcdesk.reports.offered import OFFERED
from lmcdesk.reports.pages import render
from lmcdesk.reports.paragraphs import Paragraph
from lmcdesk.reports.printing import read
from lmcdesk.reports.tables import Group, Note, Table, Total, told
from lmcdesk.sample import fill
from lmcdesk.store.database import Database
from tests.sheets_of_pages import asked

_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff\x00\x02\ufffe-]")
"""Besides what is never drawn, what readers make of a hyphen at a line's end, and the hyphen."""

TWO_LINES = 8
"""Letters that two lines of a narrow column have at least."""

# What it tells


def said(blocks: Sequence[Flowable]) -> Iterator[str]:
    """Every text and figure of a story. What a chart has as rows is drawn, not written."""
    for block in blocks:
        if not isinstance(block, Block):
            continue
        yield from block.told
        yield from said(block.within)
        if not isinstance(block, Table):
            continue
        for head in block.heads:
            yield from told(head)
        for row in block.rows:
            if isinstance(row, Group):
                yield from (row.label, row.note)
            elif isinstance(row, Note):
                yield from told(row.text)
            else:
                for cell in row.cells if isinstance(row, Total) else row:
                    yield from told(cell)


def headings(blocks: Sequence[Flowable]) -> Iterator[str]:
    """What should stand in the list of bookmarks."""
    for block in blocks:
        if isinstance(block, Paragraph) and block.style.outline:
            yield " ".join(block.text.split())
        elif isinstance(block, Block):
            yield from headings(block.within)


# What readers see


def by_pdfium(data: bytes) -> list[str]:
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data)]


def by_pypdf(data: bytes) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages]


def by_poppler(data: bytes) -> list[str]:
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(data)
        file.flush()
        done = subprocess.run(["pdftotext", "-raw", file.name, "-"], capture_output=True, check=True)
    return done.stdout.decode("utf-8").split("\f")


Reader = Callable[[bytes], list[str]]


def squeezed(text: str) -> str:
    """Letters alone, as far as readers agree on them."""
    return "".join(_UNSEEN.sub("", text).split())


def unread(told: Sequence[str], pages: Sequence[str]) -> Iterator[str]:
    """The texts that are not found. One that goes on over pages is found in two parts."""
    found = [squeezed(page) for page in pages]
    whole = "\n".join(found)
    for text in dict.fromkeys(squeezed(text) for text in told):
        if text not in whole and not any(over(text, *pair) for pair in pairwise(found)):
            yield text


def over(text: str, page: str, following: str) -> bool:
    """Whether a text begins on a page and goes on upon the next one, with two lines on each."""
    ends = range(TWO_LINES, len(text) - TWO_LINES + 1)
    return any(text[:at] in page and text[at:] in following for at in ends)


# What the file is


def faults(database: Database, name: str, language: str, readers: Sequence[Reader]) -> tuple[int, list[str]]:
    """Print a report and check it. Returns its number of pages, and what is wrong."""
    report = next(each for each in OFFERED if each.name == name)
    document, story = read(database, asked(report, language, database))
    texts, marks = [text for text in said(story) if text], list(headings(story))
    data, pages = render(document, story)
    found = [f"{reader.__name__}: {text[:80]}" for reader in readers for text in unread(texts, reader(data))]
    with pikepdf.open(io.BytesIO(data)) as file:
        found += file.check_pdf_syntax()
        found += [f"font {font}" for font in fonts(file)]
        if file.Root.get("/Lang") != language:
            found.append(f"language {file.Root.get('/Lang')}")
        if file.docinfo.get("/Title") != document.title:
            found.append(f"title {file.docinfo.get('/Title')}")
        with file.open_outline() as outline:
            listed = Counter(entry.title for entry in entries(outline.root))
        if listed != Counter(marks):
            found.append(f"bookmarks {(listed - Counter(marks)) + (Counter(marks) - listed)}")
    return pages, found


def entries(items: Sequence[pikepdf.OutlineItem]) -> Iterator[pikepdf.OutlineItem]:
    """Bookmarks with those below them."""
    for item in items:
        yield item
        yield from entries(item.children)


def fonts(file: pikepdf.Pdf) -> Iterator[str]:
    """The fonts that are not as they should be: not embedded or whole, or without the text of their codes."""
    for font in file.objects:
        if not isinstance(font, pikepdf.Dictionary) or font.get("/Type") != "/Font":
            continue
        if font.get("/Subtype") == "/Type0":
            (below,) = font.DescendantFonts.as_list()
            descriptor = below.FontDescriptor
            if not re.match("/[A-Z]{6}[+]", str(descriptor.FontName)):
                yield f"{descriptor.FontName} is not cut down"
            if len(descriptor.get("/FontFile2", pikepdf.Stream(file, b"")).read_bytes()) == 0:
                yield f"{descriptor.FontName} is not embedded"
            if "/ToUnicode" not in font:
                yield f"{descriptor.FontName} does not give its text back"
        elif font.get("/Subtype") != "/CIDFontType2":
            yield f"{font.get('/BaseFont')} is none of ours"


def sample(folder: Path, projects: int = 200) -> Database:
    """A secretariat's desk with the sample programme."""
    database = Database.create(folder / "desk", country="LA", role=Role.SECRETARIAT, name="Vientiane")
    fill(database, projects)
    return database


def main() -> int:
    """From the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=[each.name for each in OFFERED])
    parser.add_argument("--lang", choices=list(LANGUAGES))
    chosen = parser.parse_args()
    wrong = 0
    with tempfile.TemporaryDirectory(prefix="lmcdesk-printed-") as folder:
        database = sample(Path(folder))
        for report in OFFERED:
            for language in [chosen.lang] if chosen.lang else LANGUAGES:
                if chosen.only in (None, report.name):
                    pages, found = faults(database, report.name, language, (by_pdfium, by_poppler))
                    print(f"{report.name:12} {language} {pages:4} pages, wrong: {len(found)}", flush=True)
                    print("\n".join(f"  {each}" for each in found[:10]), end="\n" if found else "")
                    wrong += len(found)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
