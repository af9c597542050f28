"""Chapters and the list of them with the pages on which they begin."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from lmcdesk.reports.blocks import Block, hairline
from lmcdesk.reports.paragraphs import Paragraph
from lmcdesk.reports.styles import Style, Styles

_PAGE = 48.0  # room for a page number
_GAP = 5.0


class Chapter(Paragraph):
    """The heading of a chapter. `key` names it among the chapters of its document."""

    def __init__(self, text: str, key: str, style: Style) -> None:
        super().__init__(text, style)
        self.key = key

    def draw(self) -> None:
        """Draws it, and lets the list of contents lead here."""
        super().draw()
        self.canv.bookmarkPage(place(self.key), fit="XYZ", left=0, top=self.canv.absolutePosition(0, self.height)[1])


class Contents(Block):
    """The chapters of a story with their pages. Where those are is not known yet: each number is a form that the press
    draws at the end."""

    before = after = 14.0

    def __init__(self, story: Sequence[Flowable], styles: Styles) -> None:
        super().__init__()
        chapters = [block for block in story if isinstance(block, Chapter)]
        self._rows = [(chapter.key, Paragraph(chapter.text, styles.text)) for chapter in chapters]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = width
        self.height = sum(row.wrap(width - _PAGE, float("inf"))[1] + 2 * _GAP for _, row in self._rows)
        return width, self.height

    def draw(self) -> None:
        canvas, top = self.canv, self.height
        for key, row in self._rows:
            bottom = top - row.height - 2 * _GAP
            row.drawOn(canvas, 0, bottom + _GAP)
            canvas.saveState()
            canvas.transform(1, 0, 0, 1, self.width, top - _GAP - row.baseline)
            canvas.doForm(place(key))
            canvas.restoreState()
            canvas.linkRect(contents="", destinationname=place(key), Rect=(0, bottom, self.width, top), relative=1)
            hairline(canvas, 0, self.width, bottom)
            top = bottom


def place(key: str) -> str:
    """What a chapter's place and the form with its page are called in the file."""
    return f"chapter.{key}"
