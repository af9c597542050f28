"""What a table's cell shows, as plain values that can paint and speak for themselves."""

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from lmcdesk.i18n import translate
from lmcdesk.ui import figures, fonts, marks, painting, theme
from lmcdesk.ui.widgets import draw_meter


class Cell(Protocol):
    """One cell's content. `paint` gets the place between the cell's margins, and the token of the ground behind it."""

    @property
    def plain(self) -> str:
        """All of its text, for copying and for the tooltip of a cut cell."""
        ...

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        ...

    def width(self) -> float:
        """The width at which nothing is cut."""
        ...

    def paint(self, painter: QPainter, place: QRectF, ground: str) -> None:
        """Draw it."""
        ...


@runtime_checkable
class Explained(Protocol):
    """A cell whose text says more than is painted, so that its tooltip shows however wide the cell is."""

    @property
    def told(self) -> str:
        """What is not painted."""
        ...


@dataclass(frozen=True)
class Line:
    """One line of text; figures stand at the `right`."""

    text: str
    token: str = "ink"
    weight: int = fonts.REGULAR
    right: bool = False

    @property
    def plain(self) -> str:
        return self.text

    spoken = plain

    def width(self) -> float:
        return painting.text_width(self.text, theme.metrics().text, self.weight)

    def paint(self, painter: QPainter, place: QRectF, ground: str) -> None:
        side = painting.RIGHT if self.right else painting.LEFT
        painting.draw_text(painter, place, self.text, theme.metrics().text, self.weight, self.token, side)


@dataclass(frozen=True)
class Lines:
    """Two lines: what it is, and below it its code, its reason or how far off it is (in the hue of a state)."""

    first: str
    second: str
    weight: int = fonts.STRONG
    state: marks.State | None = None

    @property
    def plain(self) -> str:
        return f"{self.first}\n{self.second}" if self.second else self.first

    @property
    def spoken(self) -> str:
        return ", ".join(text for text in (self.first, self.second) if text)

    def width(self) -> float:
        m = theme.metrics()
        return max(
            painting.text_width(self.first, m.text, self.weight),
            painting.text_width(self.second, m.small),
        )

    def paint(self, painter: QPainter, place: QRectF, ground: str) -> None:
        m = theme.metrics()
        upper, lower = two_lines(place) if self.second else (place, place)
        token = "ink2" if self.state is None else marks.hue(self.state)
        painting.draw_text(painter, upper, self.first, m.text, self.weight)
        painting.draw_text(painter, lower, self.second, m.small, token=token)


@dataclass(frozen=True)
class InState:
    """A state: its mark and its word, or another text in its colour."""

    state: marks.State
    text: str = ""

    @property
    def plain(self) -> str:
        return self.text or marks.word(self.state)

    spoken = plain

    def width(self) -> float:
        m = theme.metrics()
        return m.mark + m.near + painting.text_width(self.plain, m.text, fonts.STRONG)

    def paint(self, painter: QPainter, place: QRectF, ground: str) -> None:
        _draw_marked(painter, place, self.state, self.plain, theme.metrics().text, fonts.STRONG, ground)


@dataclass(frozen=True)
class Moving:
    """A state, and below it which way things move: an arrow and a word. What is `told` of it shows when it is pointed
    at, and is spoken."""

    state: marks.State
    way: marks.State
    told: str

    @property
    def plain(self) -> str:
        return f"{marks.word(self.state)}\n{self.told}"

    @property
    def spoken(self) -> str:
        return f"{marks.word(self.state)}, {marks.word(self.way)}, {self.told}"

    def width(self) -> float:
        m = theme.metrics()
        return max(InState(self.state).width(), m.mark + m.near + painting.text_width(marks.word(self.way), m.small))

    def paint(self, painter: QPainter, place: QRectF, ground: str) -> None:
        upper, lower = two_lines(place)
        InState(self.state).paint(painter, upper, ground)
        _draw_marked(painter, lower, self.way, marks.word(self.way), theme.metrics().small, fonts.REGULAR, ground)


def _draw_marked(
    painter: QPainter, place: QRectF, state: marks.State, text: str, size: int, weight: int, ground: str
) -> None:
    """A state's mark and, in its colour, a text."""
    m = theme.metrics()
    marks.draw(painter, state, QPointF(place.left() + m.mark / 2 + 1, place.center().y()), ground=ground)
    behind = place.adjusted(m.mark + m.near, 0, 0, 0)
    painting.draw_text(painter, behind, text, size, weight, marks.hue(state))


@dataclass(frozen=True)
class Reached:
    """How far something is: percent, a word in the hue of a state ("16 behind"), a bar, and a tick at the percent where
    it should be today."""

    percent: int
    planned: int | None = None
    word: str = ""
    state: marks.State = marks.State.NOT_BEGUN

    @property
    def plain(self) -> str:
        return f"{figures.percent(self.percent)} {self.word}".strip()

    @property
    def spoken(self) -> str:
        figure = translate("Cell", "{n} percent").format(n=figures.number(self.percent))
        return f"{figure}, {self.word}" if self.word else figure

    def width(self) -> float:
        m = theme.metrics()
        figure = painting.text_width(figures.percent(self.percent), m.small, fonts.STRONG)
        return figure + m.near + painting.text_width(self.word, m.small)

    def paint(self, painter: QPainter, place: QRectF, ground: str) -> None:
        m = theme.metrics()
        upper, lower = two_lines(place)
        figure = figures.percent(self.percent)
        painting.draw_text(painter, upper, figure, m.small, fonts.STRONG)
        behind = upper.adjusted(painting.text_width(figure, m.small, fonts.STRONG) + m.near, 0, 0, 0)
        painting.draw_text(painter, behind, self.word, m.small, token=marks.hue(self.state), side=painting.RIGHT)
        planned = None if self.planned is None else self.planned / 100
        draw_meter(painter, lower, self.percent / 100, planned)


def two_lines(place: QRectF) -> tuple[QRectF, QRectF]:
    """Where the two lines of a cell stand: the lower, smaller one a little nearer to the edge, so that feet of the
    upper and hats of the lower miss each other."""
    height = place.height()
    upper = QRectF(place.left(), place.top(), place.width(), height * 0.52)
    lower = QRectF(place.left(), place.top() + height * 0.50, place.width(), height * 0.46)
    return upper, lower
