"""Pages: blocks flow down them, each tells its number, and the file is kept whole or not at all."""

import hashlib
from bisect import bisect_left
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any, TypeAlias

from reportlab import rl_config
from reportlab.lib import pagesizes
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.reports import embedding, watermark, wording
from lmcdesk.reports.blocks import Block, NewPage, distance, hairline, least
from lmcdesk.reports.breaking import letters
from lmcdesk.reports.colours import rgb
from lmcdesk.reports.contents import Chapter, place
from lmcdesk.reports.keeping import keep
from lmcdesk.reports.manner import DRAFT, Manner

# Pages as bytes, not as letters that stand for them: a quarter less to write, and less to do.
rl_config.useA85 = 0

Size: TypeAlias = tuple[float, float]
"""A page's width and height in points."""

A4: Size = pagesizes.A4
A4_LANDSCAPE: Size = pagesizes.landscape(pagesizes.A4)
A3_LANDSCAPE: Size = pagesizes.landscape(pagesizes.A3)

_SIDE, _TOP, _BOTTOM = 54.0, 62.0, 56.0
_HEADER, _FOOTER = 36.0, 32.0  # baselines of the running lines, from the edges of the page
_RUNNING = 8.0
_LONGEST = 2000  # letters that a running line could hold, at most
_LOGO = 26.0
_CONTENTS = 10.0  # size of page numbers in the list of chapters


@dataclass(frozen=True)
class Document:
    """What stands on every page and in the file's properties. `as_of` is the day whose figures are shown; `office`
    is who prints; `words` is how the report writes; all pages are of one `size`; a `draft` says so on each of them."""

    title: str
    as_of: date
    words: Manner
    office: str = ""
    size: Size = A4
    draft: bool = False
    short: str = ""
    """What stands in running lines that have no room for the title."""
    edition: str = ""
    """What stands at the foot of every page of a frozen edition."""
    logo: bytes | None = None
    """A picture at the head of the first page."""


def write(path: Path, document: Document, story: Iterable[Flowable], progress: Progress | None = None) -> int:
    """Prints the story to a file and returns its number of pages. The file appears whole or not at all.

    Raises DiskTrouble if it cannot be kept there, Cancelled as `progress` asks; nothing is left behind then.
    """
    data, pages = render(document, story, progress)
    keep(path, [data])
    return pages


def render(document: Document, story: Iterable[Flowable], progress: Progress | None = None) -> tuple[bytes, int]:
    """The bytes of the PDF and its number of pages: the same for the same document and story, at any time."""
    return _Press(document, progress or Progress()).print(deque(story))


class _Press:
    """One document being printed."""

    def __init__(self, document: Document, progress: Progress) -> None:
        embedding.register()
        self._document = document
        self._progress = progress
        self._words = document.words
        self._file = BytesIO()
        self._canvas = self._begin()
        self._right, self._top = document.size[0] - _SIDE, document.size[1]
        self._width = self._right - _SIDE
        self._page = 1
        self._y = self._top - _TOP
        self._above: Flowable | None = None
        self._total = 0
        self._chapters: dict[str, int] = {}
        self._ground_page()

    def _begin(self) -> Any:
        document = self._document
        canvas = Canvas(
            self._file,
            pagesize=document.size,
            pdfVersion=(1, 7),
            invariant=1,
            pageCompression=1,
            lang=document.words.language,
            initialFontName=embedding.REGULAR,
        )
        # ReportLab's clock stands still in a fixed document; the day of the figures says more.
        canvas.setDateFormatter(lambda *_: f"{document.as_of:D:%Y%m%d}000000Z")
        # So does the file's fingerprint, which ReportLab begins with its clock.
        canvas._doc.signature = hashlib.sha256(document.title.encode("utf-8", "surrogatepass"))
        canvas.setTitle(document.title)
        canvas.setAuthor(document.office)
        canvas.setCreator("LMC Desk")
        canvas.setProducer("LMC Desk")
        canvas.setViewerPreference("DisplayDocTitle", "true")
        return canvas

    def print(self, blocks: deque[Flowable]) -> tuple[bytes, int]:
        self._total = len(blocks)
        while blocks:
            self._tell(blocks)
            block = blocks.popleft()
            full = isinstance(block, NewPage) or not self._place(block, blocks)
            if full and blocks:
                self._turn()
        self._frame_page()
        self._number_pages()
        self._canvas.save()
        return self._file.getvalue(), self._page

    def _tell(self, blocks: deque[Flowable]) -> None:
        note = translate("Print", "Page {page}").format(page=self._page)
        self._progress.step(max(0, self._total - len(blocks)), self._total, note)

    def _place(self, block: Flowable, blocks: deque[Flowable]) -> bool:
        """Draws the block, or what of it finds room, and puts back the rest. False: the page is full."""
        gap = distance(self._above, block) if self._above else 0.0
        room = self._y - gap - _BOTTOM
        height = float(block.wrapOn(self._canvas, self._width, room)[1])
        if height <= room and (not self._above or height + self._company(block, blocks) <= room):
            self._draw(block, gap, height)
            return True
        parts = block.splitOn(self._canvas, self._width, room) if height > room else []
        if parts:
            self._draw(parts[0], gap, float(parts[0].wrapOn(self._canvas, self._width, room)[1]))
            blocks.extendleft(reversed(parts[1:]))
            return len(parts) == 1
        if not self._above:
            raise ValueError(f"{block!r} of {height:.0f} points finds no page")
        blocks.appendleft(block)
        return False

    def _company(self, block: Flowable, blocks: deque[Flowable]) -> float:
        """Height that must be free below the block, so that a heading does not stand alone."""
        needed = 0.0
        for below in blocks:
            if not (isinstance(block, Block) and block.keep_with_next) or isinstance(below, NewPage):
                break
            needed += distance(block, below) + least(below, self._width)
            block = below
        return needed

    def _draw(self, block: Flowable, gap: float, height: float) -> None:
        if isinstance(block, Chapter):
            self._chapters.setdefault(block.key, self._page)
        self._y -= gap + height
        block.drawOn(self._canvas, _SIDE, self._y)
        self._above = block

    def _turn(self) -> None:
        """To the next page; a page without anything on it is not turned."""
        if self._above is None:
            return
        self._frame_page()
        self._canvas.showPage()
        self._page += 1
        self._y, self._above = self._top - _TOP, None
        self._ground_page()

    def _ground_page(self) -> None:
        """What lies below all else of a page."""
        if self._document.draft:
            self._canvas.doForm("draft")

    def _frame_page(self) -> None:
        """The running lines. How many pages there are is not known yet: the foot is a form, drawn at the end."""
        canvas, right = self._canvas, self._right
        y = self._top - _HEADER
        words = self._words
        as_of = words("Print", "As of {day}").format(day=words.day(self._document.as_of))
        canvas.setFont(embedding.REGULAR, _RUNNING)
        canvas.setFillColorRGB(*rgb("ink2"))
        canvas.drawRightString(right, y, as_of)
        if self._page == 1:
            left = _SIDE + self._draw_logo(y - 3)
            self._draw_head(left, as_of, self._document.office)
        else:
            self._draw_head(_SIDE, as_of, self._document.title, self._document.short)
        hairline(
            canvas,
            _SIDE,
            right,
            y - 7,
            colour="accent" if self._page == 1 else "line",
            weight=1.5 if self._page == 1 else 0.5,
        )
        hairline(canvas, _SIDE, right, _FOOTER + 12)
        canvas.doForm(f"foot{self._page}")

    def _draw_logo(self, bottom: float) -> float:
        """The logo at the left of the head, and the room that it takes with the gap after it."""
        if self._document.logo is None:
            return 0.0
        picture = ImageReader(BytesIO(self._document.logo))
        across, up = picture.getSize()
        height = min(_LOGO, self._width / 3 * up / across)
        self._canvas.drawImage(picture, _SIDE, bottom, height * across / up, height)
        return float(height * across / up) + 8.0

    def _draw_head(self, left: float, as_of: str, text: str, shorter: str = "") -> None:
        room = self._right - left - embedding.measure(as_of, False, _RUNNING) - 20
        if shorter and _shortened(text, room) != text:
            text = shorter
        self._canvas.drawString(left, self._top - _HEADER, _shortened(text, room))

    def _number_pages(self) -> None:
        """The feet of all pages, as forms of the last one, and what lies below a draft."""
        canvas, words = self._canvas, self._words
        draft = words(*DRAFT) if self._document.draft else ""
        canvas.showPage()
        for page in range(1, self._page + 1):
            canvas.beginForm(f"foot{page}", 0, 0, *self._document.size)
            canvas.setFont(embedding.REGULAR, _RUNNING)
            canvas.setFillColorRGB(*rgb("ink2"))
            text = words("Print", "Page {page} of {pages}").format(
                page=words.number(page), pages=words.number(self._page)
            )
            if draft:  # also where no pale ground is seen: on a bad copy, between dense tables
                text = f"{draft}  ·  {text}"
            canvas.drawRightString(self._right, _FOOTER, text)
            office = self._document.office if page > 1 else ""  # the first one has it at its head
            left = wording.BETWEEN.join(part for part in (self._document.edition, office) if part)
            canvas.drawString(_SIDE, _FOOTER, _shortened(left, self._width * 0.7))
            canvas.endForm()
        if draft:
            canvas.beginForm("draft", 0, 0, *self._document.size)
            watermark.draw(canvas, draft, self._document.size)
            canvas.endForm()
        for key, page in self._chapters.items():
            canvas.beginForm(place(key), -100, -20, 0, 40)
            canvas.setFont(embedding.REGULAR, _CONTENTS)
            canvas.setFillColorRGB(*rgb("ink"))
            canvas.drawRightString(0, 0, words.number(page))
            canvas.endForm()


@lru_cache(16)
def _shortened(text: str, room: float) -> str:
    """The text cut to the room, with dots where it was cut: found once for all pages, and at a cost that does not grow
    with what finds no room anyway."""
    if len(text) <= _LONGEST and embedding.measure(text, False, _RUNNING) <= room:
        return text
    kept = letters(text[:_LONGEST])

    def too_wide(count: int) -> bool:
        return embedding.measure("".join(kept[:count]) + "…", False, _RUNNING) > room

    return "".join(kept[: bisect_left(range(1, len(kept) + 1), True, key=too_wide)]) + "…"
