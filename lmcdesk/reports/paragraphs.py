"""Paragraphs in any of seven scripts: broken by ICU, never wider than their column, continued over pages."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from copy import copy
from functools import cached_property, lru_cache
from typing import NamedTuple

from lmcdesk.reports import marks
from lmcdesk.reports.blocks import Block
from lmcdesk.reports.breaking import BREAK_HINT, breaks, letters
from lmcdesk.reports.colours import rgb
from lmcdesk.reports.embedding import BOLD, REGULAR, measure
from lmcdesk.reports.manner import FIXED
from lmcdesk.reports.marks import State
from lmcdesk.reports.spans import Span as Span
from lmcdesk.reports.spans import state_span as state_span
from lmcdesk.reports.styles import Style

_TAIL = re.compile("[ \t\n\x0b\x0c\r\x85\u2028\u2029\u200b\u3000]*$")
_ENDS_LINE = re.compile("[\n\x0b\x0c\r\x85\u2028\u2029]")
_KEPT = (FIXED, " ")
"""Blanks at which a line ends only where what they are in fits none."""
_SMALLER = 0.88
_MARK, _MARK_AND_GAP, _MARK_RISE = 0.82, 1.2, 0.355  # of the size; the rise is that of its middle over the baseline
_FEWEST_LINES = 2
_LONGEST_LINE = 1000  # letters, at most


class StateMark(Block):
    """A state's mark without its word, at the right, as figures below it stand."""

    baseline: float

    def __init__(self, state: State, style: Style) -> None:
        super().__init__()
        self._state, self._size = state, style.size
        self._word = marks.word(state, style.language)
        self._leading, self.baseline = style.line("")

    @property
    def told(self) -> Sequence[str]:
        return [self._word]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = width, self._leading
        return width, self._leading

    def draw(self) -> None:
        size, y = _MARK * self._size, self.height - self.baseline
        marks.draw(self.canv, self._state, self.width - size / 2, y + _MARK_RISE * self._size, size)


def said(spans: Sequence[Span]) -> str:
    """What the spans say together; a figure that stands alone stays one."""
    return spans[0].text if len(spans) == 1 else "".join(span.text for span in spans)


class _Face(NamedTuple):
    """How a span is drawn."""

    bold: bool
    size: float
    colour: str
    state: State | None


class _Piece(NamedTuple):
    """Text of one span inside a unit."""

    face: int
    text: str
    width: float
    marked: bool


class _Unit(NamedTuple):
    """What stays on one line: pieces, and the blanks after them, which may hang over the line's end."""

    pieces: tuple[_Piece, ...]
    width: float
    tail: str
    tail_width: float
    ends_line: bool


class _Setting(NamedTuple):
    """A text in its style as it is measured, whatever the width of its column."""

    leading: float
    baseline: float
    faces: tuple[_Face, ...]
    units: tuple[_Unit, ...]


@lru_cache(4096)
def _setting(spans: tuple[Span, ...], style: Style) -> _Setting:
    """Measured once for all that say the same: a list of projects says "On track" a thousand times."""
    text = said(spans)
    faces = tuple(
        _Face(
            style.bold if span.bold is None else span.bold,
            style.size * (_SMALLER if span.small else 1),
            span.colour or style.colour,
            span.state,
        )
        for span in spans
    )
    return _Setting(*style.line(text), faces, tuple(_units(text, spans, faces, style.language)))


def _units(text: str, spans: Sequence[Span], faces: Sequence[_Face], language: str) -> Iterator[_Unit]:
    ends, end = [], 0
    for span in spans:
        end += len(span.text)
        # Blanks go on as the text before them: some readers pass over one that is set by itself.
        ends.append(len(text) - len(text[end:].lstrip()))
    begin, face, fresh = 0, 0, True
    for end in breaks(text, language):
        tail_at = _TAIL.search(text, begin, end)
        core_end = tail_at.start() if tail_at else end
        pieces = []
        while begin < core_end:
            while ends[face] <= begin:
                face, fresh = face + 1, True
            until = min(core_end, ends[face])
            pieces.append(_piece(faces, face, text[begin:until], fresh))
            begin, fresh = until, False
        blanks = text[core_end:end]
        tail = _ENDS_LINE.sub("", blanks).replace(BREAK_HINT, "").replace("\t", " ")
        yield _Unit(
            tuple(pieces),
            sum(piece.width for piece in pieces),
            tail,
            measure(tail, faces[face].bold, faces[face].size) if tail else 0.0,
            bool(_ENDS_LINE.search(blanks)),
        )
        begin = end


def _piece(faces: Sequence[_Face], number: int, text: str, first: bool) -> _Piece:
    face = faces[number]
    marked = first and face.state is not None
    mark_width = _MARK_AND_GAP * face.size if marked else 0.0
    return _Piece(number, text, measure(text, face.bold, face.size) + mark_width, marked)


class Paragraph(Block):
    """Text in a style. Its lines break where ICU allows and end at each newline; a word wider than the column is
    parted between letters. At the left or the right, never justified: four of the scripts have no spaces to stretch.

    `baseline` is the distance from its top to the first line's baseline. Nothing is measured before it is asked for: a
    page needs its own rows of a long table only, a workbook none.
    """

    def __init__(self, text: str | Sequence[Span], style: Style) -> None:
        super().__init__()
        self._spans = (Span(text),) if isinstance(text, str) else tuple(text)
        self.text = said(self._spans)
        self.style = style
        self.before, self.after, self.keep_with_next = style.before, style.after, style.keep_with_next
        self._lines: list[list[_Unit]] = []
        self._lines_width = -1.0
        self._begins = True

    @property
    def told(self) -> Sequence[str]:
        return [self.text]

    @cached_property
    def _setting(self) -> _Setting:
        return _setting(self._spans, self.style)

    @cached_property
    def _units(self) -> Sequence[_Unit]:
        return self._setting.units

    @property
    def leading(self) -> float:
        """From one line to the next."""
        return self._setting.leading

    @property
    def baseline(self) -> float:  # type: ignore[override]  # computed, and never None
        return self._setting.baseline

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        if width != self._lines_width:
            self._lines, self._lines_width = self._filled(width), width
        self.width, self.height = width, max(1, len(self._lines)) * self.leading
        return width, self.height

    def least(self, width: float) -> float:
        whole = self.wrap(width, float("inf"))[1]
        return whole if len(self._lines) < 2 * _FEWEST_LINES else _FEWEST_LINES * self.leading

    def _filled(self, room: float) -> list[list[_Unit]]:
        lines: list[list[_Unit]] = []
        line: list[_Unit] = []
        used = 0.0
        for unit in self._units:
            for part in [unit] if unit.width <= room else self._cut(unit, room):
                if line and used + part.width > room + 1e-6:
                    lines.append(line)
                    line, used = [], 0.0
                line.append(part)
                used += part.width + part.tail_width
            if unit.ends_line:
                lines.append(line)
                line, used = [], 0.0
        if line:
            lines.append(line)
        return lines

    def _cut(self, unit: _Unit, room: float) -> list[_Unit]:
        """A unit too wide for a line, in parts that fit, each at least one letter."""
        parts: list[list[_Piece]] = [[]]
        hanging = [""]
        used = 0.0
        for piece in unit.pieces:
            marked = piece.marked
            left = letters(piece.text, self.style.language)
            # Those of a name, counted from the piece's end as what is left is.
            words = {len(piece.text) - end for end in breaks(piece.text, self.style.language, whole_names=False)}
            while left:
                count = self._how_many(left, words, piece.face, marked, room - used)
                if count or not used:
                    count = max(count, 1)
                    fitting = _piece(self._setting.faces, piece.face, "".join(left[:count]), marked)
                    parts[-1].append(fitting)
                    used += fitting.width
                    left, marked = left[count:], False
                if left:
                    # Blanks of a name and no-break spaces that find no room hang over the line's end as others do.
                    blanks = next((at for at, letter in enumerate(left) if letter not in _KEPT), len(left))
                    hanging[-1] = "".join(left[:blanks])
                    left = left[blanks:]
                    parts.append([])
                    hanging.append("")
                    used = 0.0
        made = []
        for part, tail in zip(parts, hanging, strict=True):
            if part:
                face = self._setting.faces[part[-1].face]
                width, hangs = sum(piece.width for piece in part), measure(tail, face.bold, face.size) if tail else 0.0
                made.append(_Unit(tuple(part), width, tail, hangs, False))
        last = made[-1]
        made[-1] = last._replace(
            tail=last.tail + unit.tail, tail_width=last.tail_width + unit.tail_width, ends_line=unit.ends_line
        )
        return made

    def _how_many(self, left: list[str], words: set[int], face: int, marked: bool, room: float) -> int:
        """How many of the letters fit in the room: whole words of a name, if one does."""
        bold, size, *_ = self._setting.faces[face]
        used = _MARK_AND_GAP * size if marked else 0.0
        count = 0
        while count < len(left) and used + measure(left[count], bold, size) <= room:
            used += measure(left[count], bold, size)
            count += 1
        # Letters set together may be wider than alone.
        while count and _piece(self._setting.faces, face, "".join(left[:count]), marked).width > room:
            count -= 1
        if count == len(left):
            return count
        # A blank gives way before a word does, a name before its words.
        after = sum(map(len, left[count:]))
        for at in range(count, 0, -1):
            if left[at] in _KEPT or (after in words and left[at - 1] not in _KEPT):
                return at
            after += len(left[at - 1])
        return count

    def split(self, width: float, height: float) -> list["Paragraph"]:
        self.wrap(width, height)
        count = min(int((height + 1e-6) / self.leading), len(self._lines) - _FEWEST_LINES)
        if count < _FEWEST_LINES:
            return []
        first, rest = copy(self), copy(self)
        first._units = [unit for line in self._lines[:count] for unit in line]
        rest._units = [unit for line in self._lines[count:] for unit in line]
        first._lines_width = rest._lines_width = -1.0
        first.after = rest.before = 0.0
        rest._begins = False
        return [first, rest]

    def beginning(self, width: float, most: int) -> str:
        """The text as far as it finds room in so many lines of that width, with dots where it was cut."""
        self.wrap(width, float("inf"))
        if len(self._lines) <= most:
            return self.text
        kept = letters(self.text[: most * _LONGEST_LINE], self.style.language)

        def cut(count: int) -> str:
            return "".join(kept[:count]).rstrip() + "…"

        def needed(count: int) -> int:
            return len(Paragraph(cut(count), self.style)._filled(width))

        return cut(bisect_right(range(1, len(kept) + 1), most, key=needed))

    def draw(self) -> None:
        canvas, faces = self.canv, self._setting.faces
        if self.style.outline and self._begins:
            self._enter_outline()
        text = canvas.beginText()
        drawn_marks = []
        font = None
        y = self.height - self.baseline
        for line in self._lines:
            x = self._begin(line)
            for face_number, marked, words, run_width in _runs(line):
                face = faces[face_number]
                if font != face:
                    text.setFont(BOLD if face.bold else REGULAR, face.size)
                    text.setFillColorRGB(*rgb(face.colour))
                    font = face
                if marked and face.state is not None:
                    size = _MARK * face.size
                    drawn_marks.append((face.state, x + size / 2, y + _MARK_RISE * face.size, size))
                    text.setTextOrigin(x + _MARK_AND_GAP * face.size, y)
                else:
                    text.setTextOrigin(x, y)
                text.textOut(words)
                x += run_width
            y -= self.leading
        canvas.drawText(text)
        for mark in drawn_marks:
            marks.draw(canvas, *mark)

    def _begin(self, line: list[_Unit]) -> float:
        if self.style.align == "left" or not line:
            return 0.0
        return self.width - sum(unit.width + unit.tail_width for unit in line) + line[-1].tail_width

    def _enter_outline(self) -> None:
        canvas = self.canv
        x, y = canvas.absolutePosition(0, self.height)
        key = f"{canvas.getPageNumber()}.{x:.0f}.{y:.0f}"
        canvas.bookmarkPage(key, fit="XYZ", left=0, top=y, zoom=0)
        # An entry may stand one level below the last one at most.
        level = min(self.style.level, canvas._doc.outline.currentlevel + 1)
        canvas.addOutlineEntry(" ".join(self.text.split()), key, level)


def _runs(line: list[_Unit]) -> Iterator[tuple[int, bool, str, float]]:
    """(face, marked, text, width) of what can be drawn at once. Units that meet without a blank are parted by a break
    hint, which draws nothing, so that they are shaped as they were measured."""
    face, marked, words, run_width = -1, False, "", 0.0
    for unit in line:
        for at, piece in enumerate(unit.pieces):
            if piece.face != face or piece.marked:
                if words:
                    yield face, marked, words, run_width
                face, marked, words, run_width = piece.face, piece.marked, "", 0.0
            elif at == 0 and words and words[-1] != " ":
                words += BREAK_HINT
            words += piece.text
            run_width += piece.width
        words += unit.tail
        run_width += unit.tail_width
        face = max(face, 0)
    if words:
        yield face, marked, words, run_width
