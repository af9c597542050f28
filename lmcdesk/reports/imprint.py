"""What a frozen edition says of itself on its pages: its number, and a fingerprint by which its figures are known."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import segno
from reportlab.platypus import Flowable

from lmcdesk.reports import wording
from lmcdesk.reports.blocks import Block
from lmcdesk.reports.colours import rgb
from lmcdesk.reports.figures import Figures
from lmcdesk.reports.manner import Manner
from lmcdesk.reports.paragraphs import Paragraph
from lmcdesk.reports.styles import Styles

_SQUARE = 80.0
"""Points that a code is wide: a telephone reads it from paper."""
_GAP = 14.0
_SHOWN = 16
"""Digits of a fingerprint that stand on every page; the whole of it stands at the end."""


@dataclass(frozen=True)
class Imprint:
    """Which edition it is, by whom it was frozen, and the SHA-256 of its file of figures."""

    number: int
    author: str
    fingerprint: str


def by_fours(fingerprint: str) -> str:
    """A fingerprint as it is read aloud: in capital letters, four by four."""
    told = fingerprint.upper()
    return " ".join(told[at : at + 4] for at in range(0, len(told), 4))


def foot(imprint: Imprint, words: Manner) -> str:
    """What stands at the foot of every page."""
    said = words("Report", "Edition {number}, fingerprint {fingerprint}")
    return said.format(number=words.number(imprint.number), fingerprint=by_fours(imprint.fingerprint[:_SHOWN]))


def blocks(figures: Figures, imprint: Imprint, words: Manner, styles: Styles) -> Iterator[Flowable]:
    """What stands at the end: the fingerprint in full, as a code to be read by a telephone too, and what the figures
    were made from."""
    yield Paragraph(words("Report", "This edition"), styles.heading)
    frozen = words("Report", "Edition {number}, as of {day}, frozen at the desk “{desk}” by {author}.").format(
        number=words.number(imprint.number), day=words.day(figures.as_of), author=imprint.author, desk=figures.office
    )
    whose = words("Report", "Fingerprint of its figures (SHA-256): {fingerprint}").format(
        fingerprint=by_fours(imprint.fingerprint)
    )
    texts = [Paragraph(frozen, styles.text), Paragraph(whose, styles.small)]
    yield _BesideCode(_code(figures, imprint), texts)
    yield Paragraph(_made_from(figures, words), styles.small)


def _made_from(figures: Figures, words: Manner) -> str:
    """The versions that it was made from: how much of each desk's work was known."""
    of: dict[tuple[str, str], int] = {}
    for known in figures.knows:
        key = known.name, known.desk.hex
        of[key] = of.get(key, 0) + known.number
    desks = [
        words("Report", "{desk} ({changes})").format(desk=name, changes=words.number(changes))
        for (name, _), changes in sorted(of.items())
    ]
    said = words("Report", "It was made from {changes} changes of these desks, as far as they were known: {desks}.")
    return said.format(changes=words.number(figures.changes), desks=wording.listing(desks, words))


def _code(figures: Figures, imprint: Imprint) -> Sequence[Sequence[int]]:
    """The code's squares, row by row (ISO/IEC 18004). It says the same in any language."""
    of = (figures.report, figures.year, figures.province or figures.country)
    named = " ".join(str(part) for part in of if part is not None)
    text = f"LMC DESK: {named} EDITION {imprint.number} {figures.as_of:%Y-%m-%d} SHA-256: {imprint.fingerprint}"
    # Capitals, digits and few marks have a shorter code than other text, hence larger squares.
    return [list(row) for row in segno.make_qr(text.upper(), error="m").matrix]


class _BesideCode(Block):
    """A code with texts at its right."""

    after = 8.0

    def __init__(self, code: Sequence[Sequence[int]], texts: Sequence[Paragraph]) -> None:
        super().__init__()
        self._code, self._texts = code, texts
        self._heights: list[float] = []

    @property
    def within(self) -> Sequence[Flowable]:
        return self._texts

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        room = width - _SQUARE - _GAP
        self._heights = [text.wrap(room, float("inf"))[1] for text in self._texts]
        self.width, self.height = width, max(_SQUARE, sum(self._heights))
        return width, self.height

    def draw(self) -> None:
        canvas, side = self.canv, _SQUARE / len(self._code)
        canvas.setFillColorRGB(*rgb("ink"))
        path = canvas.beginPath()
        for row, squares in enumerate(self._code):
            for column, dark in enumerate(squares):
                if dark:
                    path.rect(column * side, self.height - (row + 1) * side, side, side)
        canvas.drawPath(path, stroke=0, fill=1)
        y = self.height
        for text, height in zip(self._texts, self._heights, strict=True):
            y -= height
            text.drawOn(canvas, _SQUARE + _GAP, y)
