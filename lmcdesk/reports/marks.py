"""The marks of states: a shape and a word first, a colour second, so that a page printed grey still reads."""

from enum import Enum
from math import cos, pi, sin
from typing import Any, Literal, NamedTuple

from lmcdesk.i18n import mark, translate
from lmcdesk.reports.colours import rgb


class State(Enum):
    """How something stands, or which way it moves. The value is for code; what people read is word(state)."""

    DONE = "done"
    ON_TRACK = "on track"
    AT_RISK = "at risk"
    LATE = "late"
    NOT_BEGUN = "not begun"
    TO_DECIDE = "to decide"
    RETURNED = "returned"
    HELD = "held"
    DUE = "due"
    NOT_OPENED = "not opened"
    TO_SEND = "to send"
    BETTER = "better"
    WORSE = "worse"
    ADDED = "added"
    CHANGED = "changed"
    EQUAL = "equal"


_WORDS = {
    State.DONE: mark("State", "Done"),
    State.ON_TRACK: mark("State", "On track"),
    State.AT_RISK: mark("State", "At risk"),
    State.LATE: mark("State", "Late"),
    State.NOT_BEGUN: mark("State", "Not begun"),
    State.TO_DECIDE: mark("State", "To decide"),
    State.RETURNED: mark("State", "Returned"),
    State.HELD: mark("State", "Held"),
    State.DUE: mark("State", "Due"),
    State.NOT_OPENED: mark("State", "Not opened"),
    State.TO_SEND: mark("State", "To send"),
    State.BETTER: mark("Trend", "Better"),
    State.WORSE: mark("Trend", "Worse"),
    State.ADDED: mark("Row", "New"),
    State.CHANGED: mark("Row", "Changed"),
    State.EQUAL: mark("Row", "Same"),
}

COLOUR_OF: dict[State, str] = {
    State.DONE: "ok",
    State.ON_TRACK: "ok",
    State.AT_RISK: "watch",
    State.LATE: "late",
    State.NOT_BEGUN: "ink3",
    State.TO_DECIDE: "clash",
    State.RETURNED: "watch",
    State.HELD: "watch",
    State.DUE: "accent",
    State.NOT_OPENED: "accent",
    State.TO_SEND: "accent",
    State.BETTER: "ok",
    State.WORSE: "watch",
    State.ADDED: "ok",
    State.CHANGED: "accent",
    State.EQUAL: "ink3",
}
"""The palette's name of a state's colour."""


class Stroke(NamedTuple):
    """One stroke of a mark. `points` lie in a square from -1 to 1, y upwards; a disc has its centre as the only point
    and a radius. `line` is the width of the line, 0 for a filled shape. `light` strokes take the colour of the ground.
    """

    kind: Literal["disc", "polygon", "line"]
    points: tuple[tuple[float, float], ...]
    radius: float = 0.0
    line: float = 0.0
    light: bool = False


def _bow(x: float, y: float, radius: float, begin: float, end: float) -> tuple[tuple[float, float], ...]:
    """A part of a circle as points, angles in half turns."""
    steps = [begin + (end - begin) * step / 12 for step in range(13)]
    return tuple((x + radius * cos(pi * step), y + radius * sin(pi * step)) for step in steps)


def _box(left: float, bottom: float, right: float, top: float) -> tuple[tuple[float, float], ...]:
    return ((left, bottom), (right, bottom), (right, top), (left, top))


_CLOCK = (
    Stroke("disc", ((0, 0),), radius=0.84, line=0.26),
    Stroke("line", ((0, 0.5), (0, 0), (0.38, -0.2)), line=0.26),
)
SHAPES: dict[State, tuple[Stroke, ...]] = {
    State.DONE: (
        Stroke("disc", ((0, 0),), radius=1.0),
        Stroke("line", ((-0.46, -0.02), (-0.1, -0.4), (0.48, 0.36)), line=0.28, light=True),
    ),
    State.ON_TRACK: (Stroke("disc", ((0, 0),), radius=0.84),),
    State.AT_RISK: (Stroke("polygon", ((0, 0.9), (1.0, -0.8), (-1.0, -0.8))),),
    State.LATE: (Stroke("polygon", ((0, 1.0), (1.0, 0), (0, -1.0), (-1.0, 0))),),
    State.NOT_BEGUN: (Stroke("disc", ((0, 0),), radius=0.72, line=0.28),),
    State.TO_DECIDE: (
        Stroke("polygon", _box(-0.98, -0.85, -0.1, 0.85)),
        Stroke("polygon", _box(0.22, -0.73, 0.84, 0.73), line=0.24),
    ),
    State.RETURNED: (
        Stroke("line", ((-0.35, 0.95), (-0.85, 0.4), (-0.35, -0.15)), line=0.26),
        Stroke("line", ((-0.8, 0.4), (0.25, 0.4), *_bow(0.25, -0.2, 0.6, 0.5, -0.5), (-0.3, -0.8)), line=0.26),
    ),
    State.HELD: (
        Stroke("polygon", _box(-0.8, -0.9, -0.2, 0.9)),
        Stroke("polygon", _box(0.2, -0.9, 0.8, 0.9)),
    ),
    State.DUE: _CLOCK,
    State.NOT_OPENED: _CLOCK,
    State.TO_SEND: (
        Stroke("line", ((0, -0.5), (0, 0.9)), line=0.26),
        Stroke("line", ((-0.6, 0.32), (0, 0.9), (0.6, 0.32)), line=0.26),
        Stroke("line", ((-0.8, -0.92), (0.8, -0.92)), line=0.26),
    ),
    State.BETTER: (
        Stroke("line", ((-0.8, -0.8), (0.75, 0.75)), line=0.28),
        Stroke("line", ((-0.25, 0.8), (0.8, 0.8), (0.8, -0.25)), line=0.28),
    ),
    State.WORSE: (
        Stroke("line", ((-0.8, 0.8), (0.75, -0.75)), line=0.28),
        Stroke("line", ((-0.25, -0.8), (0.8, -0.8), (0.8, 0.25)), line=0.28),
    ),
    State.ADDED: (
        Stroke("line", ((-0.85, 0), (0.85, 0)), line=0.34),
        Stroke("line", ((0, -0.85), (0, 0.85)), line=0.34),
    ),
    State.CHANGED: (
        Stroke("line", ((-0.9, 0), (0.85, 0)), line=0.3),
        Stroke("line", ((0.25, 0.6), (0.85, 0), (0.25, -0.6)), line=0.3),
    ),
    State.EQUAL: (
        Stroke("line", ((-0.8, 0.36), (0.8, 0.36)), line=0.3),
        Stroke("line", ((-0.8, -0.36), (0.8, -0.36)), line=0.3),
    ),
}
"""The same strokes for the page and for the screen."""

_RING = 1.28
"""Radius of the ground around a mark that is drawn ringed; no stroke reaches beyond it."""


def word(state: State, language: str | None = None) -> str:
    """What people read, in the language given or in use."""
    return translate(*_WORDS[state], language)


def draw(canvas: Any, state: State, x: float, y: float, size: float, *, ringed: bool = False) -> None:
    """Draws the mark on a ReportLab canvas, centred on (x, y), `size` points high and wide; `ringed` parts it from what
    it stands on. Each is drawn once in a file, as a form: a timeline shows a hundred thousand of them."""
    form = f"mark.{state.name}{'.ringed' if ringed else ''}"
    if not canvas.hasForm(form):
        canvas.beginForm(form, -_RING, -_RING, _RING, _RING)
        if ringed:
            canvas.setFillColorRGB(*rgb("surface"))
            canvas.circle(0, 0, _RING, stroke=0, fill=1)
        _draw_strokes(canvas, state)
        canvas.endForm()
    canvas.saveState()
    canvas.transform(size / 2, 0, 0, size / 2, x, y)
    canvas.doForm(form)
    canvas.restoreState()


def _draw_strokes(canvas: Any, state: State) -> None:
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    for stroke in SHAPES[state]:
        colour = rgb("surface" if stroke.light else COLOUR_OF[state])
        canvas.setFillColorRGB(*colour)
        canvas.setStrokeColorRGB(*colour)
        canvas.setLineWidth(stroke.line)
        if stroke.kind == "disc":
            canvas.circle(*stroke.points[0], stroke.radius, stroke=stroke.line > 0, fill=stroke.line == 0)
            continue
        path = canvas.beginPath()
        path.moveTo(*stroke.points[0])
        for point in stroke.points[1:]:
            path.lineTo(*point)
        if stroke.kind == "polygon":
            path.close()
        canvas.drawPath(path, stroke=stroke.line > 0, fill=stroke.kind == "polygon" and stroke.line == 0)
